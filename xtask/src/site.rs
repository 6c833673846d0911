//! The folder of web files: made in memory, packed, then written where it differs.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;

/// What gets smaller when it is packed; typefaces are packed already.
const PACKED: [&str; 8] = [".html", ".js", ".wasm", ".css", ".svg", ".ftl", ".txt", ".json"];

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

    /// The content of a file.
    pub(crate) fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    /// All files with their content.
    pub(crate) fn into_files(self) -> impl Iterator<Item = (String, Vec<u8>)> {
        self.0.into_iter()
    }

    /// The names of all files.
    #[cfg(test)]
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Adds `<file>.br` beside each file that Brotli makes smaller, as small as it can: that is slow, so what lies packed in the folder
    /// and was made from the same bytes is taken from there.
    pub(crate) fn pack(&mut self, folder: &Path) -> Result<()> {
        let mut packed = Vec::new();
        for (path, content) in self.0.iter().filter(|(path, _)| PACKED.iter().any(|end| path.ends_with(end))) {
            let name = format!("{path}.br");
            let unchanged = fs::read(folder.join(path)).is_ok_and(|there| there == *content);
            let there = fs::read(folder.join(&name)).ok().filter(|_| unchanged);
            let bytes = there.map_or_else(|| brotli(content), Ok)?;
            if bytes.len() < content.len() {
                packed.push((name, bytes));
            }
        }
        self.0.extend(packed);
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

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let best = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..BrotliEncoderParams::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut packed, &best).context("cannot pack")?;
    Ok(packed)
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

    fn unpacked(packed: &[u8]) -> Vec<u8> {
        let mut content = Vec::new();
        brotli::BrotliDecompress(&mut &*packed, &mut content).unwrap();
        content
    }

    #[test]
    fn what_gets_smaller_is_packed_and_what_is_packed_is_taken_again() {
        let folder = tempfile::tempdir().unwrap();
        let long = "vooruit ".repeat(100);
        let packed = |long: &str| {
            let mut site = Site::default();
            site.add("start.js", long);
            site.add("tiny.js", "1");
            site.add("fonts/a.woff2", long);
            site.pack(folder.path()).unwrap();
            site
        };
        let site = packed(&long);
        assert_eq!(site.names().collect::<Vec<_>>(), ["fonts/a.woff2", "start.js", "start.js.br", "tiny.js"]);
        assert_eq!(unpacked(site.get("start.js.br").unwrap()), long.as_bytes());
        site.write(folder.path()).unwrap();
        // Nothing else could have written this.
        fs::write(folder.path().join("start.js.br"), "kept").unwrap();
        assert_eq!(packed(&long).get("start.js.br"), Some(&b"kept"[..]));
        let other = "anders ".repeat(100);
        assert_eq!(unpacked(packed(&other).get("start.js.br").unwrap()), other.as_bytes());
    }
}
