//! The files of the repository, as the tests read them.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// A file of the repository: its path from the root, and its text.
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Every file below `folder` whose name ends in one of `ends`, in order; built and fetched ones left out.
pub(crate) fn below(folder: &str, ends: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    walk(&root().join(folder), ends, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn walk(folder: &Path, ends: &[&str], found: &mut Vec<Source>) {
    for path in entries(folder) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["target", "node_modules", ".git", "data.local", "test-results"].contains(&name.as_str()) {
                walk(&path, ends, found);
            }
        } else if ends.iter().any(|end| name.ends_with(end)) {
            let text = fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
            let path = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
            found.push(Source { path, text });
        }
    }
}

/// The entries of a folder.
pub(crate) fn entries(folder: &Path) -> Vec<PathBuf> {
    let listed = fs::read_dir(folder).unwrap_or_else(|fault| panic!("{}: {fault}", folder.display()));
    listed.map(|entry| entry.expect("entry of a folder").path()).collect()
}

/// Fails with one line for each fault.
pub(crate) fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}
