//! Where things may stand in the code.

use std::collections::BTreeSet;

use crate::files::{below, entries, none, root};

/// Fails for every line of `folder` that has one of `words`; `allowed` are the files that may.
fn refuse(folder: &str, words: &[&str], allowed: &[&str], why: &str) {
    let mut faults = Vec::new();
    for source in below(folder, &[".rs"]) {
        if allowed.iter().any(|path| source.path.starts_with(path)) {
            continue;
        }
        // What tests of a module do with it is their own business.
        for (at, line) in source.text.lines().take_while(|line| *line != "#[cfg(test)]").enumerate() {
            let code = line.trim_start();
            if !code.starts_with("//") && words.iter().any(|word| code.contains(word)) {
                faults.push(format!("{}:{}: {why}: {}", source.path, at + 1, code));
            }
        }
    }
    none(&faults);
}

#[test]
fn domain_does_no_io() {
    refuse(
        "domain/src",
        &["std::fs", "std::net", "std::env", "std::process", "std::io", "tokio", "println!", "::now("],
        &[],
        "domain is pure",
    );
    let manifest = std::fs::read_to_string(root().join("domain/Cargo.toml")).expect("manifest");
    let used: BTreeSet<&str> = manifest
        .lines()
        .skip_while(|line| *line != "[dependencies]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split(['.', ' ']).next().filter(|name| !name.is_empty()))
        .collect();
    assert_eq!(
        used,
        BTreeSet::from(["jiff", "serde", "thiserror", "utoipa", "uuid"]),
        "a new dependency of domain is thought about here"
    );
}

#[test]
fn paths_of_endpoints_stand_in_the_contract_only() {
    refuse("app/src", &["\"/api"], &[], "call the endpoint by its type");
    let server = ["server/src/http/openapi.rs", "server/src/http/headers.rs", "server/src/app.rs"];
    refuse("server/src", &["\"/api/"], &server, "route the endpoint by its type");
}

#[test]
fn sql_stands_in_the_store_only() {
    let words = ["sql(\"", "sqlx::query", "select ", "insert into ", "delete from "];
    refuse("server/src", &words, &["server/src/store"], "SQL lives in the store");
    refuse("app/src", &["sqlx"], &[], "SQL lives in the store");
}

/// What differs between the engines goes through `sql_for`; each use is one too many, so they are counted.
#[test]
fn the_escape_hatch_is_used_once() {
    let uses: usize = below("server/src/store", &[".rs"])
        .iter()
        .filter(|source| !source.path.ends_with("statement.rs"))
        .map(|source| source.text.matches("sql_for(").count())
        .sum();
    assert_eq!(uses, 1, "sql_for is for what has no other way");
}

/// Backup and restore copy every table there is, so they alone put SQL together while they run: names of the schema, never a value.
#[test]
fn sql_is_put_together_in_one_place() {
    refuse(
        "server/src",
        &["AssertSqlSafe", "QueryBuilder", "raw_sql"],
        &["server/src/store/copy/row.rs"],
        "a statement is a literal",
    );
}

#[test]
fn axum_stands_in_http_only() {
    refuse("server/src", &["axum::"], &["server/src/http", "server/src/app.rs", "server/src/serve.rs"], "only http knows axum");
}

#[test]
fn migrations_have_the_same_names() {
    let names = |engine: &str| -> BTreeSet<String> {
        entries(&root().join("server/migrations").join(engine))
            .iter()
            .map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned())
            .collect()
    };
    assert_eq!(names("sqlite"), names("postgres"));
}

#[test]
fn parts_call_no_endpoint() {
    refuse("app/src/part", &["api::"], &[], "a part takes values and callbacks");
}

#[test]
fn nothing_is_unfinished() {
    // Written in two halves, so that this file does not find itself.
    let words = [
        concat!("todo", "!("),
        concat!("unimplemented", "!("),
        concat!("#[ig", "nore"),
        concat!("dbg", "!("),
        concat!("FIX", "ME"),
        concat!("XX", "X"),
    ];
    for folder in ["domain", "server", "app", "tests", "xtask", "bench"] {
        refuse(folder, &words, &[], "unfinished");
    }
    let tests = below("tests/browser", &[".js"]);
    let skipped = tests.iter().filter(|source| {
        [concat!("test.sk", "ip("), concat!("test.on", "ly("), concat!("test.fix", "me(")]
            .iter()
            .any(|word| source.text.contains(word))
    });
    none(&skipped.map(|source| format!("{}: a test that does not run", source.path)).collect::<Vec<_>>());
}

#[test]
fn modules_have_names() {
    let found: Vec<String> = ["domain", "server", "app", "tests", "xtask", "bench"]
        .iter()
        .flat_map(|folder| below(folder, &[concat!("mod", ".rs")]))
        .filter(|source| source.path.ends_with(concat!("/mod", ".rs")))
        .map(|source| source.path)
        .collect();
    none(&found);
}

/// A file that grows is two things.
#[test]
fn files_stay_readable() {
    let long: Vec<String> = ["domain", "server", "app", "tests", "xtask", "bench", "style"]
        .iter()
        .flat_map(|folder| below(folder, &[".rs", ".css", ".js"]))
        .map(|source| (source.text.lines().count(), source.path))
        .filter(|(lines, _)| *lines > 480)
        .map(|(lines, path)| format!("{path}: {lines} lines"))
        .collect();
    none(&long);
}

/// The design forbids places for what must not be known.
#[test]
fn the_database_has_no_place_for_an_offence() {
    let words = ["offence", "crime", "delict", "diagnos", "victim", "lvb", "intellectual"];
    let faults: Vec<String> = below("server/migrations", &[".sql"])
        .iter()
        .flat_map(|source| {
            let path = source.path.clone();
            source
                .text
                .lines()
                .filter(|line| !line.trim_start().starts_with("--"))
                .filter(|line| words.iter().any(|word| line.to_lowercase().contains(word)))
                .map(move |line| format!("{path}: {line}"))
                .collect::<Vec<_>>()
        })
        .collect();
    none(&faults);
}

/// The build takes packages from the registries that the machine knows; the repository names no host and no path of a machine.
#[test]
fn no_host_and_no_path_of_a_machine() {
    let words = [
        concat!("regis", "try.npmjs"),
        concat!("crates", ".io/"),
        concat!("/ro", "ot/"),
        concat!("/wo", "rk/"),
        concat!("/ho", "me/"),
    ];
    let faults: Vec<String> = below(".", &[".rs", ".toml", ".json", ".js", ".css", ".md", ".ftl", ".html", ".sql", ".csv"])
        .iter()
        .filter_map(|source| {
            words.iter().find(|word| source.text.contains(**word)).map(|word| format!("{}: {word}", source.path))
        })
        .collect();
    none(&faults);
}
