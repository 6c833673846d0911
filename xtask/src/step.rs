//! Running commands, and saying what goes on.

use std::env;
use std::io::{BufRead, BufReader, Write as _};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

/// What `cargo run` tells this program about itself. A cargo that we start would hand it on to build scripts, which
/// then run again each time somebody builds without us.
const OURS: [&str; 5] = ["CARGO_BIN_", "CARGO_CRATE_", "CARGO_MANIFEST_", "CARGO_PKG_", "CARGO_PRIMARY_"];

/// Does nobody watch (`CI` is set)? Then there are no colours.
pub(crate) fn is_unattended() -> bool {
    env::var_os("CI").is_some()
}

/// A command that keeps to plain text where nobody watches.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    if is_unattended() {
        command.env("CARGO_TERM_COLOR", "never");
    }
    command
}

/// The cargo that runs us.
pub(crate) fn cargo() -> Command {
    let mut cargo = command(&env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    for (name, _) in env::vars().filter(|(name, _)| OURS.iter().any(|ours| name.starts_with(ours))) {
        cargo.env_remove(name);
    }
    cargo
}

/// Says what starts and how long it takes, does it, says how long it took.
pub(crate) fn timed<T>(what: &str, takes: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    say(&format!("> {what} ({takes})"));
    let start = now();
    let done = work()?;
    say(&format!("  done in {}", in_words(start.elapsed())));
    Ok(done)
}

/// Prints one line at once, also where standard output is a pipe.
pub(crate) fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    // Nobody reads any more: nothing to say it to.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Runs a command to its end; an error when it fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot run {}", name(command)))?;
    ensure!(status.success(), "{} failed ({status})", name(command));
    Ok(())
}

/// Runs a command to its end, prints its standard output as it comes, and shows each line to `see`.
pub(crate) fn watch(command: &mut Command, mut see: impl FnMut(&str)) -> Result<ExitStatus> {
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot run {}", name(command)))?;
    if let Some(out) = child.stdout.take() {
        let mut lines = BufReader::new(out);
        let mut bytes = Vec::new();
        while lines.read_until(b'\n', &mut bytes)? > 0 {
            let line = String::from_utf8_lossy(&bytes);
            let line = line.trim_end_matches(['\n', '\r']);
            say(line);
            see(line);
            bytes.clear();
        }
    }
    Ok(child.wait()?)
}

/// The standard output of a command that answers a question; nothing where it cannot.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn name(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[expect(clippy::disallowed_methods, reason = "a stopwatch for people who wait; nothing is decided by it")]
fn now() -> Instant {
    Instant::now()
}

fn in_words(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 { format!("{:.1} s", time.as_secs_f64()) } else { format!("{} min {} s", seconds / 60, seconds % 60) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_in_words() {
        assert_eq!(in_words(Duration::from_millis(1_240)), "1.2 s");
        assert_eq!(in_words(Duration::from_secs(125)), "2 min 5 s");
    }

    #[test]
    fn watch_sees_each_line_and_the_end() {
        let mut seen = Vec::new();
        let status = watch(command("sh").args(["-c", "echo one; printf two; exit 3"]), |line| seen.push(line.to_owned()));
        assert_eq!(status.unwrap().code(), Some(3));
        assert_eq!(seen, ["one", "two"]);
    }

    #[test]
    fn run_names_what_failed() {
        let problem = run(command("sh").args(["-c", "exit 1"])).unwrap_err();
        assert!(problem.to_string().starts_with("sh -c exit 1 failed"), "{problem}");
    }
}
