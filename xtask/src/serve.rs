//! `cargo xtask serve`: from a clean clone to a running demonstration.

use std::os::unix::process::CommandExt as _;
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::places::Places;
use crate::step::{cargo, command, run, timed};
use crate::web;

/// What the server is started with, unless the same flag is given.
const DEFAULTS: [(&str, Option<&str>); 3] =
    [("--listen", Some("127.0.0.1:8080")), ("--database", Some("sqlite:data/vooruit.db")), ("--demo", None)];

/// Builds what changed and becomes the server. It only comes back with an error.
pub(crate) fn serve(places: &Places, extra: &[String]) -> Result<ExitCode> {
    web::prepare(places)?;
    web::build(places)?;
    build(places)?;
    let program = places.built("debug/vooruit");
    // Not a child but ourselves: Ctrl-C and every other signal reach the server and nobody in between.
    let problem = command(&program.to_string_lossy()).arg("serve").args(arguments(extra)).current_dir(places.root()).exec();
    Err(problem).with_context(|| format!("cannot start {}", program.display()))
}

/// Builds the server for this machine, not optimised.
pub(crate) fn build(places: &Places) -> Result<()> {
    timed("Building the server", "first time some 2 minutes, then seconds", || {
        run(cargo().args(["build", "--package", "server", "--bin", "vooruit"]).current_dir(places.root()))
    })
}

fn arguments(extra: &[String]) -> Vec<&str> {
    let given = |flag: &str| extra.iter().any(|word| word.split('=').next() == Some(flag));
    let ours = DEFAULTS.iter().filter(|(flag, _)| !given(flag)).flat_map(|(flag, value)| [Some(*flag), *value]);
    ours.flatten().chain(extra.iter().map(String::as_str)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_given_flag_replaces_ours() {
        let extra = ["--listen=0.0.0.0:80", "--database", "postgres://x"].map(str::to_owned);
        assert_eq!(arguments(&extra), ["--demo", "--listen=0.0.0.0:80", "--database", "postgres://x"]);
        assert_eq!(arguments(&[]), ["--listen", "127.0.0.1:8080", "--database", "sqlite:data/vooruit.db", "--demo"]);
    }
}
