//! Where things are: the workspace, what is built, what is served.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::step;

/// The folders that the commands work with.
#[derive(Debug)]
pub(crate) struct Places {
    root: PathBuf,
    target: PathBuf,
}

impl Places {
    /// Asks cargo, so that `CARGO_TARGET_DIR` and a configured target folder are followed.
    pub(crate) fn find() -> Result<Self> {
        let output = step::cargo().args(["metadata", "--no-deps", "--format-version=1"]).output().context("cannot run cargo")?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr).trim());
        let metadata: Value = serde_json::from_slice(&output.stdout).context("cargo metadata")?;
        let folder =
            |key: &str| metadata[key].as_str().map(PathBuf::from).with_context(|| format!("cargo metadata has no {key}"));
        Ok(Self { root: folder("workspace_root")?, target: folder("target_directory")? })
    }

    /// The folder of the repository.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A file or folder of the repository.
    pub(crate) fn source(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// A file or folder among what cargo and these commands build.
    pub(crate) fn built(&self, path: &str) -> PathBuf {
        self.target.join(path)
    }

    /// The web files. Always in the workspace's own `target`, wherever cargo builds: the server names the folder by
    /// its place beside its own source.
    pub(crate) fn site(&self) -> PathBuf {
        self.root.join("target/site")
    }
}

/// All files below a folder with this extension, in order; none when there is no such folder.
pub(crate) fn files_below(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        if !folder.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
