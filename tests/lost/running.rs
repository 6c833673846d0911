//! The real server: another process, killed, stopped and asked what it said.

use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use domain::api::kiosk::GetKiosk;
use tests::client::{Client, Jar};
use tests::wire::{Doors, Wire};
use tokio::sync::oneshot;

/// Longer than a start takes on a busy machine: after this it does not start at all.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server that runs. It is killed when it is dropped.
pub(crate) struct Running {
    child: Child,
    log: Log,
    /// Where it listens.
    pub(crate) door: SocketAddr,
}

/// What it wrote to standard error so far.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Log {
    fn add(&self, line: &str) {
        let mut log = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        log.push_str(line);
        log.push('\n');
    }

    fn text(&self) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Running {
    /// Starts what `command` says and waits until it serves.
    pub(crate) async fn start(mut command: Command) -> Self {
        let mut child = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().expect("the server starts");
        let (log, (told, heard)) = (Log::default(), oneshot::channel());
        listen(child.stderr.take().expect("its log"), log.clone(), told);
        match tokio::time::timeout(PATIENCE, heard).await {
            Ok(Ok(door)) => Self { child, log, door },
            _ => {
                let _ = child.kill();
                panic!("the server does not serve: {command:?}\n{}", log.text());
            }
        }
    }

    /// Its process.
    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Everything it said so far.
    pub(crate) fn log(&self) -> String {
        self.log.text()
    }

    /// Whether it answers a browser of which nothing is known.
    pub(crate) async fn answers_anybody(&self) -> bool {
        let doors = Doors::default();
        doors.set([self.door]);
        let nobody = Client::new(Arc::new(Wire::to(&doors, 0)), "http://localhost:8080", Jar::new());
        nobody.ask::<GetKiosk>(()).await.is_ok_and(|now| now.kiosk.is_none())
    }

    /// `kill -9`: it does nothing more, not even end well.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("ended");
        self.never_panicked();
    }

    /// Tells it to stop.
    pub(crate) fn tell_to_stop(&self) {
        run(Command::new("kill").arg("-TERM").arg(self.pid().to_string()));
    }

    /// Waits until it has stopped by itself.
    pub(crate) async fn stopped(mut self) -> ExitStatus {
        for _ in 0..600 {
            if let Some(status) = self.child.try_wait().expect("a status") {
                self.never_panicked();
                return status;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the server does not stop\n{}", self.log());
    }

    fn never_panicked(&self) {
        let log = self.log();
        assert!(!log.contains("panicked"), "{log}");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended before; there is nothing else to do about it.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Keeps what it says, and tells where it listens as soon as it says that.
fn listen(log: impl Read + Send + 'static, kept: Log, told: oneshot::Sender<SocketAddr>) {
    std::thread::spawn(move || {
        let mut told = Some(told);
        for line in BufReader::new(log).lines().map_while(Result::ok) {
            kept.add(&line);
            let door = line.split("serving listening=").nth(1).and_then(|rest| rest.split(' ').next()?.parse().ok());
            if let (Some(door), Some(told)) = (door, told.take_if(|_| door.is_some())) {
                // Nobody waits any more only where it took too long.
                let _ = told.send(door);
            }
        }
    });
}

/// The program `vooruit`: the one that `VOORUIT_BIN` names, or the one that cargo builds now.
pub(crate) fn program() -> PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| std::env::var_os("VOORUIT_BIN").map_or_else(build, PathBuf::from)).clone()
}

/// Beside the folder of this test, where cargo puts it.
fn build() -> PathBuf {
    run(Command::new(env!("CARGO")).args(["build", "--quiet", "--package", "server", "--bin", "vooruit"]));
    let test = std::env::current_exe().expect("the path of this test");
    test.ancestors().nth(2).expect("the folder of what is built").join("vooruit")
}

/// Runs a command that must go well.
pub(crate) fn run(command: &mut Command) {
    let status = command.status().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(status.success(), "{command:?}: {status}");
}
