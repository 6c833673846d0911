//! The program itself: it seals while it serves and once more when it stops, tells a witness that is another process, and verifies.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use sqlx::{AssertSqlSafe, Connection, Executor, SqliteConnection};
use tempfile::TempDir;

/// A prison on this machine.
struct Prison(TempDir);

/// A process that runs until it is told to stop.
struct Running {
    child: Child,
    address: String,
}

impl Prison {
    fn new() -> Self {
        let prison = Self(tempfile::tempdir().expect("a temporary folder"));
        fs::write(prison.path("kiosks.csv"), "number,name,establishment,area\nK1,RIC,demo,inside\nK2,Hal,demo,inside\n")
            .expect("written");
        prison
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vooruit"));
        command.args(arguments).current_dir(self.0.path()).env_clear();
        command.env("VOORUIT_DATABASE", "sqlite:test.db").env("VOORUIT_KEYS", "keys");
        command
    }

    fn run(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let Output { status, stdout, stderr } = self.command(arguments).output().expect("it runs");
        (status.code(), String::from_utf8_lossy(&[stdout, stderr].concat()).into_owned())
    }

    /// It fails when it does not go well.
    fn done(&self, arguments: &[&str]) -> String {
        let (code, told) = self.run(arguments);
        assert_eq!(code, Some(0), "{arguments:?}: {told}");
        told
    }

    /// Starts something that listens, and waits until it does.
    fn start(&self, arguments: &[&str]) -> Running {
        let mut child = self.command(arguments).stderr(Stdio::piped()).spawn().expect("it starts");
        let mut lines = BufReader::new(child.stderr.take().expect("a log")).lines();
        let line =
            lines.find(|line| line.as_ref().is_ok_and(|line| line.contains("listening="))).expect("it listens").expect("text");
        // The log is read on, so that it never stands in the way.
        std::thread::spawn(move || lines.for_each(drop));
        let address = line.split("listening=").nth(1).and_then(|rest| rest.split(' ').next()).expect("an address");
        Running { address: address.to_owned(), child }
    }

    async fn tamper(&self, sql: &str) {
        let url = format!("sqlite:{}", self.path("test.db").display());
        let mut connection = SqliteConnection::connect(&url).await.expect("opened");
        connection.execute(AssertSqlSafe(sql.to_owned())).await.expect("tampered");
        connection.close().await.expect("closed");
    }
}

impl Running {
    /// The signal that a machine sends that goes down.
    fn stop(mut self) {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().expect("told");
        assert!(told.success() && self.child.wait().expect("ended").success(), "a graceful stop");
    }
}

fn lines(path: &Path) -> usize {
    fs::read_to_string(path).expect("a file").lines().count()
}

#[tokio::test]
async fn the_program_seals_witnesses_and_verifies() {
    let prison = Prison::new();
    prison.done(&["import", "kiosks", "kiosks.csv"]);
    let told = prison.done(&["audit", "verify"]);
    assert!(
        told.contains("Sealed rows: 0,") && told.contains("Not sealed yet: 3,") && told.contains("Witnesses: none."),
        "{told}"
    );

    let witness = prison.start(&["witness", "--listen", "127.0.0.1:0", "--file", "seen.jsonl", "--public-key", "keys/audit.pub"]);
    let there = format!("http://{}", witness.address);
    let server = prison.start(&["serve", "--listen", "127.0.0.1:0", "--witness", &there, "--witness", "second.jsonl"]);
    // While the server runs, by another process.
    prison.done(&["kiosk", "enrol", "K1"]);
    server.stop();

    let told = prison.done(&["audit", "verify", "--witness", &there, "--witness", "seen.jsonl", "--witness", "second.jsonl"]);
    assert!(
        told.contains("Sealed rows: 4,") && told.contains("Not sealed yet: none") && told.contains("Nothing is wrong."),
        "{told}"
    );
    assert!(told.contains("Witnesses: 3, with "), "{told}");
    assert_eq!(lines(&prison.path("seen.jsonl")), lines(&prison.path("second.jsonl")));
    witness.stop();

    prison.done(&["audit", "export", "export.jsonl"]);
    let offline = ["audit", "verify", "--from", "export.jsonl", "--public-key", "keys/audit.pub", "--witness", "seen.jsonl"];
    assert!(prison.done(&offline).contains("Nothing is wrong."));

    prison.tamper("drop trigger audit_no_update; update audit set action = 'other' where id = (select audit_id from audit_seal where position = 2)").await;
    let (code, told) = prison.run(&["audit", "verify"]);
    assert!(code == Some(1) && told.contains("WRONG: 1\n- position 2: row "), "{told}");
    let (code, told) = prison.run(&["audit", "verify", "--json"]);
    let report: serde_json::Value = serde_json::from_str(told.lines().next().expect("a line")).expect("JSON");
    assert_eq!((code, report["wrong"].as_u64(), report["findings"][0]["kind"].as_str()), (Some(1), Some(1), Some("row-changed")));
    assert!(prison.done(&offline).contains("Nothing is wrong."), "the export is from before");
}

#[test]
fn what_cannot_be_verified_is_no_success() {
    let prison = Prison::new();
    let refused = |arguments: &[&str], reason: &str| {
        let (code, told) = prison.run(arguments);
        assert!(code.is_some_and(|code| code > 0) && told.contains(reason), "{arguments:?}: {told}");
    };
    refused(&["audit", "verify"], "audit.pub");
    prison.done(&["migrate"]);
    refused(&["audit", "verify", "--witness", "none.jsonl"], "there is no such file");
    refused(&["audit", "verify", "--database", "sqlite:none.db"], "there is no database at none.db");
    refused(&["audit", "verify", "--from", "kiosks.csv"], "--public-key");
    refused(&["audit", "verify", "--from", "kiosks.csv", "--public-key", "keys/audit.pub"], "is no export");
    refused(&["audit", "verify", "--public-key", "kiosks.csv"], "this is no public key");
    refused(&["audit", "export", "kiosks.csv"], "kiosks.csv");
    refused(&["serve", "--witness", "ftp://elsewhere"], "begins with https://");
    refused(
        &["witness", "--listen", "127.0.0.1:0", "--file", "kiosks.csv", "--public-key", "keys/audit.pub"],
        "is no checkpoint",
    );
    assert!(prison.path("kiosks.csv").exists() && !prison.path("none.db").exists());
}
