//! A PostgreSQL of a test's own, that waits for its disk, and that the test may end and start again.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::{MetadataExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::running::run;

/// Names the folder of `initdb` and `pg_ctl`; without it the newest of Debian's is taken.
const PROGRAMS: &str = "VOORUIT_POSTGRES_PROGRAMS";

/// `initdb` and the server refuse to run as root: then they run as the user that Debian's package made.
const OWNER: &str = "postgres";

/// A PostgreSQL that ends with it.
pub(crate) struct Cluster {
    folder: TempDir,
    port: u16,
}

/// How it is ended.
#[derive(Clone, Copy)]
pub(crate) enum End {
    /// Connections are broken off, everything is written.
    Fast,
    /// As when the machine is switched off: it recovers when it starts again.
    Immediate,
}

impl Cluster {
    /// Makes one and starts it: some seconds.
    pub(crate) fn start() -> Self {
        let folder = tempfile::Builder::new().prefix("vooruit-lost-").tempdir_in("/tmp").expect("a temporary folder");
        if is_root() {
            let about = Command::new("id").args(["-u", OWNER]).output().expect("the user of PostgreSQL");
            let owner = String::from_utf8_lossy(&about.stdout).trim().parse().expect("the user of PostgreSQL");
            chown(folder.path(), Some(owner), None).expect("the folder is his");
        }
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|free| free.local_addr()).expect("a free port").port();
        let cluster = Self { folder, port };
        let mut initdb = cluster.command("initdb");
        initdb.args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--pgdata=data"]);
        run(initdb.stdout(Stdio::null()));
        cluster.start_again();
        cluster
    }

    /// Its address, without a database.
    pub(crate) fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}", self.port)
    }

    /// The process that all its others come from.
    pub(crate) fn pid(&self) -> u32 {
        let file = fs::read_to_string(self.folder.path().join("data/postmaster.pid")).expect("it runs");
        file.lines().next().and_then(|line| line.parse().ok()).expect("a process")
    }

    /// Starts it again where it was ended.
    pub(crate) fn start_again(&self) {
        let settings = format!("-p {} -c listen_addresses=127.0.0.1 -c unix_socket_directories=", self.port);
        run(self.control("start").args(["--log=log", "--options"]).arg(settings));
    }

    /// Ends it.
    pub(crate) fn end(&self, how: End) {
        run(self.control("stop").arg(match how {
            End::Fast => "--mode=fast",
            End::Immediate => "--mode=immediate",
        }));
    }

    /// From its next start on it only follows, and takes no writes.
    pub(crate) fn follow(&self) {
        fs::write(self.folder.path().join("data/standby.signal"), "").expect("written");
    }

    /// It follows nobody any more, and takes writes.
    pub(crate) fn lead(&self) {
        run(&mut self.control("promote"));
    }

    fn control(&self, action: &str) -> Command {
        let mut control = self.command("pg_ctl");
        control.args([action, "--wait", "--silent", "--timeout=60", "--pgdata=data"]).stdout(Stdio::null());
        control
    }

    fn command(&self, program: &str) -> Command {
        let program = programs().join(program);
        let mut command = if is_root() {
            let mut runuser = Command::new("runuser");
            runuser.args(["-u", OWNER, "--"]).arg(program);
            runuser
        } else {
            Command::new(program)
        };
        command.current_dir(self.folder.path()).env("LC_ALL", "C");
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // It may have ended before; its folder goes in any case.
        let _ = self.control("stop").arg("--mode=immediate").stderr(Stdio::null()).status();
    }
}

/// Whether this program runs as root.
pub(crate) fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

fn programs() -> PathBuf {
    std::env::var_os(PROGRAMS).map_or_else(newest, PathBuf::from)
}

fn newest() -> PathBuf {
    let version = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
    let all = fs::read_dir("/usr/lib/postgresql").expect("PostgreSQL of Debian").flatten();
    let newest = all.map(|entry| entry.path()).max_by_key(|path| version(path));
    newest.expect("PostgreSQL of Debian").join("bin")
}
