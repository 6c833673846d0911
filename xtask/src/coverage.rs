//! Has every SQL text of the store run on both engines?
//!
//! The tests write each text that ran into files `<engine>-<anything>` of one folder, one JSON string a line. The
//! texts of the store are the literals in calls of `sql("…")`, and of `sql_for("SQLite's", "PostgreSQL's")`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::calls::{Call, calls};
use crate::places::files_below;

/// The engines, as the names of the files begin.
const ENGINES: [&str; 2] = ["sqlite", "postgres"];

/// What ran, by engine.
type Ran = BTreeMap<&'static str, BTreeSet<String>>;

/// One line for each SQL text below `store` that did not run on an engine, with its place below `root`.
///
/// # Errors
/// When a file cannot be read, or when there is no SQL at all: then this would check nothing.
pub(crate) fn check(root: &Path, store: &Path, ran: &Path) -> Result<Vec<String>> {
    let ran = read(ran)?;
    let mut problems = Vec::new();
    let mut seen = 0;
    for path in files_below(store, "rs")? {
        let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        let source = fs::read_to_string(&path).with_context(|| name.clone())?;
        for call in calls(&source, &["sql", "sql_for"]).with_context(|| name.clone())? {
            for (engine, text) in wanted(&call) {
                seen += 1;
                if !ran[engine].contains(&one_spaced(text)) {
                    problems.push(format!("{name}:{}: did not run on {engine}: {}", call.line, one_spaced(text)));
                }
            }
        }
    }
    if seen == 0 {
        bail!("no SQL text found in {}", store.display());
    }
    Ok(problems)
}

/// Which text of a call has to run on which engine.
fn wanted(call: &Call) -> impl Iterator<Item = (&'static str, &String)> {
    let same = call.function == "sql";
    ENGINES.into_iter().enumerate().filter_map(move |(place, engine)| {
        let text = call.texts.get(if same { 0 } else { place })?;
        Some((engine, text))
    })
}

fn read(folder: &Path) -> Result<Ran> {
    let mut ran: Ran = ENGINES.into_iter().map(|engine| (engine, BTreeSet::new())).collect();
    if !folder.is_dir() {
        return Ok(ran);
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let Some((_, texts)) = ran.iter_mut().find(|(engine, _)| name.starts_with(&format!("{engine}-"))) else {
            bail!("{}: the name must begin with an engine", path.display());
        };
        for line in fs::read_to_string(&path)?.lines().filter(|line| !line.is_empty()) {
            let text: String = serde_json::from_str(line).with_context(|| path.display().to_string())?;
            texts.insert(one_spaced(&text));
        }
    }
    Ok(ran)
}

/// The text with one space wherever it had white space: how a statement is laid out does not matter.
fn one_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(store: &str, files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("store/deep")).unwrap();
        fs::create_dir(folder.path().join("ran")).unwrap();
        fs::write(folder.path().join("store/deep/person.rs"), store).unwrap();
        for (name, text) in files {
            fs::write(folder.path().join("ran").join(name), text).unwrap();
        }
        folder
    }

    fn problems(folder: &tempfile::TempDir) -> Result<Vec<String>> {
        check(folder.path(), &folder.path().join("store"), &folder.path().join("ran"))
    }

    const STORE: &str = "fn f() {\n    sql(\"SELECT a \\\n         FROM b\");\n    sql(\"DELETE FROM b\");\n}\n";

    #[test]
    fn all_ran_on_both() {
        let both = "\"SELECT a\\n  FROM b\"\n\"DELETE FROM b\"\n";
        let folder = folder(STORE, &[("sqlite-1", both), ("postgres-7-x", both)]);
        assert_eq!(problems(&folder).unwrap(), [""; 0]);
    }

    #[test]
    fn what_did_not_run_is_named_with_its_place() {
        let folder = folder(STORE, &[("sqlite-1", "\"SELECT a FROM b\"\n"), ("sqlite-2", "\"DELETE FROM b\"\n")]);
        let expected = [
            "store/deep/person.rs:2: did not run on postgres: SELECT a FROM b",
            "store/deep/person.rs:4: did not run on postgres: DELETE FROM b",
        ];
        assert_eq!(problems(&folder).unwrap(), expected);
    }

    #[test]
    fn a_text_of_one_engine_has_to_run_on_that_one() {
        let store = "fn f() {\n    sql_for(\n        \"PRAGMA a\",\n        \"SHOW a\",\n    );\n}\n";
        let swapped = folder(store, &[("sqlite-1", "\"SHOW a\"\n"), ("postgres-1", "\"PRAGMA a\"\n")]);
        assert_eq!(problems(&swapped).unwrap().len(), 2);
        let right = folder(store, &[("sqlite-1", "\"PRAGMA a\"\n"), ("postgres-1", "\"SHOW a\"\n")]);
        assert_eq!(problems(&right).unwrap(), [""; 0]);
    }

    #[test]
    fn checking_nothing_is_an_error() {
        assert!(problems(&folder("fn f() {}", &[])).is_err());
        assert!(problems(&folder(STORE, &[("mysql-1", "")])).is_err());
    }
}
