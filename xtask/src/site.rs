//! The folder of web files: made in memory, then written where it differs.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// All files of the site by their path in it.
#[derive(Debug, Default)]
pub(crate) struct Site(BTreeMap<String, Vec<u8>>);

impl Site {
    /// Adds or replaces a file.
    pub(crate) fn add(&mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), content.into());
    }

    /// Adds a file as it is.
    pub(crate) fn copy(&mut self, path: impl Into<String>, from: &Path) -> Result<()> {
        let content = fs::read(from).with_context(|| format!("cannot read {}", from.display()))?;
        self.add(path, content);
        Ok(())
    }

    /// Makes the folder hold exactly these files. A file that is right is not touched, so that nothing that depends
    /// on it is built again. Says whether anything changed.
    pub(crate) fn write(&self, folder: &Path) -> Result<bool> {
        let mut changed = self.remove_others(folder, folder)?;
        for (path, content) in &self.0 {
            let file = folder.join(path);
            if fs::read(&file).is_ok_and(|there| there == *content) {
                continue;
            }
            changed = true;
            let parent = file.parent().unwrap_or(folder);
            fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
            fs::write(&file, content).with_context(|| format!("cannot write {}", file.display()))?;
        }
        Ok(changed)
    }

    fn remove_others(&self, site: &Path, folder: &Path) -> Result<bool> {
        let mut changed = false;
        if !folder.is_dir() {
            return Ok(changed);
        }
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                changed |= self.remove_others(site, &path)?;
                // Only an empty folder goes.
                let _ = fs::remove_dir(&path);
                continue;
            }
            let name = path.strip_prefix(site).unwrap_or(&path).to_string_lossy().into_owned();
            if !self.0.contains_key(&name) {
                fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
                changed = true;
            }
        }
        Ok(changed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_becomes_the_site_and_stays_untouched_when_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        fs::create_dir(folder.join("old")).unwrap();
        fs::write(folder.join("old/left.txt"), "x").unwrap();
        let mut site = Site::default();
        site.add("index.html", "<p>");
        site.add("text/nl.ftl", "a = b");
        assert!(site.write(folder).unwrap());
        assert!(!folder.join("old").exists());
        assert_eq!(fs::read_to_string(folder.join("text/nl.ftl")).unwrap(), "a = b");
        assert!(!site.write(folder).unwrap());
        site.add("index.html", "<b>");
        assert!(site.write(folder).unwrap());
    }
}
