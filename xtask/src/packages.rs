//! What has to be on the machine before anything is built: the wasm target, the npm packages, Debian packages.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::places::Places;
use crate::postgres;
use crate::step::{answer, command, run, say, timed};

/// What the programs for the browser are compiled to.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// The oldest Node that the browser tests run on.
const NODE: u32 = 20;

/// Adds the wasm target to the toolchain that builds us.
pub(crate) fn wasm_target() -> Result<()> {
    let sysroot = answer(command("rustc").args(["--print", "sysroot"])).context("cannot run rustc")?;
    if Path::new(&sysroot).join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    timed(&format!("rustup target add {WASM}"), "about 10 s", || run(command("rustup").args(["target", "add", WASM])))
        .context("the wasm target comes from rustup")
}

/// Installs the pinned packages of a folder that has a lock file; nothing when they are those of the lock.
///
/// The stamp is a copy of the lock inside `node_modules`, so it goes when they go.
pub(crate) fn npm(places: &Places, folder: &str, what: &str) -> Result<()> {
    let path = places.source(folder);
    let lock = fs::read(path.join("package-lock.json")).with_context(|| format!("{folder}/package-lock.json"))?;
    let stamp = path.join("node_modules/.vooruit-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    node()?;
    timed(&format!("npm ci in {folder}: {what}"), "about 10 s", || {
        let mut npm = command("npm");
        npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
        run(npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1").current_dir(&path))
    })?;
    fs::write(stamp, lock).context("npm ci left no node_modules")
}

/// An error that says what to do when Node is missing or too old.
fn node() -> Result<()> {
    let version = answer(command("node").arg("--version")).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    ensure!(
        major.is_some_and(|major| major >= NODE),
        "Node {NODE} or newer with npm is needed; found {}",
        if version.is_empty() { "none" } else { &version }
    );
    Ok(())
}

/// The browser for the tests: the program named by `CHROMIUM`, or Debian's.
pub(crate) fn chromium() -> PathBuf {
    env::var_os("CHROMIUM").map_or_else(|| PathBuf::from("/usr/bin/chromium"), PathBuf::from)
}

/// Installs the Debian packages that the tests miss. Who is not root gets the one line to run, as an error.
pub(crate) fn debian() -> Result<()> {
    let mut missing = Vec::new();
    if !chromium().exists() {
        missing.push("chromium");
    }
    if postgres::programs().is_none() {
        missing.push("postgresql");
    }
    if answer(command("espeak-ng").arg("--version")).is_none() {
        missing.push("espeak-ng");
    }
    if answer(command("strace").arg("--version")).is_none() {
        missing.push("strace");
    }
    if answer(command("python3").args(["-c", "import ensurepip, venv"])).is_none() {
        missing.push("python3-venv");
    }
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if !is_root() {
        bail!("the tests need Debian packages; run this once:\n\n    sudo apt-get install -y {names}\n");
    }
    timed(&format!("apt-get install {names}"), "about 1 minute", || {
        let apt = |words: &[&str]| run(command("apt-get").args(words).env("DEBIAN_FRONTEND", "noninteractive"));
        // A source that does not answer may be one that we do not need: the installation decides.
        if let Err(problem) = apt(&["update", "-q"]) {
            say(&format!("  {problem:#}"));
        }
        apt(&[&["install", "-y", "-q"], missing.as_slice()].concat())
    })
}

/// Does this program run as root?
pub(crate) fn is_root() -> bool {
    answer(command("id").arg("-u")).is_some_and(|id| id == "0")
}
