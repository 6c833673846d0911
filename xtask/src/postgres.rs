//! A PostgreSQL for one run of the tests: started, used, removed.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::{Context, Result, bail, ensure};
use tempfile::TempDir;

use crate::packages::is_root;
use crate::step::{answer, command, run, say};

/// `initdb` and the server refuse to run as root: then they run as the user that Debian's package made.
const OWNER: &str = "postgres";

/// Another program can take a port between our look and the start of the server.
const TRIES: u32 = 3;

/// The server that runs, if any: dropping the [`Cluster`] and an interrupt both end it.
static RUNNING: Mutex<Option<Running>> = Mutex::new(None);

struct Running {
    folder: TempDir,
    programs: PathBuf,
}

/// A temporary PostgreSQL on 127.0.0.1 that trusts everybody; it ends when this is dropped or the run is interrupted.
#[derive(Debug)]
pub(crate) struct Cluster {
    url: String,
}

impl Cluster {
    /// Makes and starts it: some seconds. Once in a run.
    ///
    /// # Errors
    /// When PostgreSQL is not installed or does not start; its log is in the error.
    pub(crate) fn start() -> Result<Self> {
        let programs = programs().context("PostgreSQL is not installed")?;
        ctrlc::set_handler(interrupted).context("cannot watch for an interrupt")?;
        let folder = folder()?;
        let path = folder.path().to_owned();
        *running() = Some(Running { folder, programs: programs.clone() });
        // From here on, dropping it cleans up, also on the way out with an error.
        let mut cluster = Self { url: String::new() };
        let mut initdb = as_owner(&programs.join("initdb"), &path);
        initdb.args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]);
        let made = initdb.arg("--pgdata=data").output().context("cannot run initdb")?;
        ensure!(made.status.success(), "initdb failed: {}", String::from_utf8_lossy(&made.stderr).trim());
        cluster.url = listen(&programs, &path)?;
        Ok(cluster)
    }

    /// Its address, without a database: add `/name` for one.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        stop();
    }
}

/// The folder of `initdb`, `pg_ctl` and `psql`. Debian keeps them outside PATH.
pub(crate) fn programs() -> Option<PathBuf> {
    let complete = |folder: &PathBuf| folder.join("initdb").is_file() && folder.join("pg_ctl").is_file();
    let named = answer(command("pg_config").arg("--bindir")).map(PathBuf::from).filter(complete);
    named.or_else(|| {
        let versions = fs::read_dir("/usr/lib/postgresql").ok()?.flatten();
        let number = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
        let mut versions: Vec<_> = versions.filter_map(|entry| Some((number(&entry.path())?, entry.path()))).collect();
        versions.sort();
        versions.into_iter().rev().map(|(_, path)| path.join("bin")).find(complete)
    })
}

/// A new folder that the owner of the server may write in.
fn folder() -> Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("vooruit-postgres-");
    if !is_root() {
        return Ok(builder.tempdir()?);
    }
    // Not TMPDIR: that of root may lie where nobody else can reach it.
    let folder = builder.tempdir_in("/tmp")?;
    let id = |flag: &str| answer(command("id").args([flag, OWNER])).and_then(|id| id.parse::<u32>().ok());
    let (user, group) = id("-u").zip(id("-g")).with_context(|| format!("there is no user {OWNER}"))?;
    std::os::unix::fs::chown(folder.path(), Some(user), Some(group))?;
    Ok(folder)
}

/// Starts the server on a free port and gives its address.
fn listen(programs: &Path, folder: &Path) -> Result<String> {
    for _ in 0..TRIES {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let mut start = control(programs, folder, "start");
        start.args(["--log=log", "--options"]).arg(settings(port));
        if start.output().context("cannot run pg_ctl")?.status.success() {
            return Ok(format!("postgres://postgres@127.0.0.1:{port}"));
        }
    }
    bail!("PostgreSQL does not start:\n{}", fs::read_to_string(folder.join("log")).unwrap_or_default())
}

/// The data lives for one run: nothing waits for the disk. Many tests hold a pool each.
fn settings(port: u16) -> String {
    format!(
        "-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=400 \
         -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
    )
}

fn control(programs: &Path, folder: &Path, action: &str) -> Command {
    let mut control = as_owner(&programs.join("pg_ctl"), folder);
    control.args([action, "--wait", "--timeout=60", "--pgdata=data"]);
    control
}

/// Ends the server, if one runs, and removes all of it. Who comes second waits until the first is done: the process
/// must not end before.
fn stop() {
    let mut running = running();
    let Some(Running { folder, programs }) = running.take() else { return };
    if folder.path().join("data/postmaster.pid").exists() {
        let mut stop = control(&programs, folder.path(), "stop");
        if let Err(problem) = run(stop.arg("--mode=immediate").stdout(Stdio::null())) {
            say(&format!("PostgreSQL in {} may still run: {problem:#}", folder.path().display()));
        }
    }
}

fn interrupted() {
    stop();
    // 128 + SIGINT, as a shell counts.
    std::process::exit(130);
}

fn running() -> MutexGuard<'static, Option<Running>> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

fn as_owner(program: &Path, folder: &Path) -> Command {
    let mut command = if is_root() {
        let mut runuser = command("runuser");
        runuser.args(["-u", OWNER, "--"]).arg(program);
        runuser
    } else {
        Command::new(program)
    };
    command.current_dir(folder).env("LC_ALL", "C");
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_starts_answers_and_leaves_nothing() {
        if programs().is_none() {
            return; // `cargo xtask test` has installed it; a lone `cargo test` need not have it
        }
        let cluster = Cluster::start().unwrap();
        let folder = running().as_ref().unwrap().folder.path().to_owned();
        let psql = programs().unwrap().join("psql");
        let one = answer(Command::new(psql).args([cluster.url(), "--tuples-only", "--command", "SELECT 1"]));
        assert_eq!(one.as_deref(), Some("1"));
        drop(cluster);
        assert!(!folder.exists());
    }
}
