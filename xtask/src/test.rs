//! `cargo xtask test`: everything that must pass, one suite after the other, whatever fails before.

use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::Result;

use crate::checks::{self, Checked};
use crate::packages::{self, WASM};
use crate::places::Places;
use crate::postgres::{self, Cluster};
use crate::python::Python;
use crate::step::{cargo, command, is_unattended, run, say, timed, watch};
use crate::tally::{Counts, Tally};
use crate::{coverage, serve, web};

/// Where the tests write the SQL that ran, below the target folder.
const SQL_RAN: &str = "sql-ran";

/// How many generated calls the API gets, at least.
const GENERATED: u32 = 1_500;
const GENERATED_ALL: u32 = 100_000;

/// Runs all suites and prints their sum on the last line; success when something passed and nothing failed.
///
/// # Errors
/// When the machine lacks something that cannot be added: then no suite has run.
pub(crate) fn test(places: &Places, all: bool) -> Result<ExitCode> {
    packages::debian()?;
    web::prepare(places)?;
    packages::npm(places, "tests/browser", "Playwright, axe")?;
    let python = Python::prepare(places)?;
    // The server names this folder; it compiles with it empty too.
    std::fs::create_dir_all(places.site())?;

    let mut suites = Suites { places, all, tally: Tally::default(), postgres: None };
    suites.lints();
    suites.checks(&python);
    suites.note("web files", web::build(places));
    suites.note("server", serve::build(places));
    suites.start_postgres();
    suites.cargo_test();
    suites.sql_coverage();
    suites.generated(&python);
    suites.browser();
    Ok(suites.end())
}

/// The suites of one run: what they share, and what they have counted so far.
struct Suites<'a> {
    places: &'a Places,
    all: bool,
    tally: Tally,
    postgres: Option<Cluster>,
}

impl Suites<'_> {
    fn lints(&mut self) {
        let colour = if is_unattended() { "never" } else { "auto" };
        self.lint("format", "1 s", &["fmt", "--all", "--check", "--", "--color", colour]);
        let native = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
        self.lint("clippy", "first time some 2 minutes", &native);
        let wasm = ["clippy", "--target", WASM, "--package", "app", "--bins", "--", "-D", "warnings"];
        self.lint("clippy for the browser", "first time 1 minute", &wasm);
    }

    fn lint(&mut self, suite: &str, takes: &str, words: &[&str]) {
        let root = self.places.root();
        let result = timed(&format!("Checking: {suite}"), takes, || run(cargo().args(words).current_dir(root)));
        self.note(suite, result);
    }

    /// What we build on.
    fn checks(&mut self, python: &Python) {
        let places = self.places;
        say("> Checking: licences, duplicates, withdrawn versions, known holes (some seconds)");
        self.note("crates: licences, duplicates, sources", checks::crates(places, python));
        self.note("npm packages: licences", checks::npm_licences(places));
        self.asked("crates: withdrawn versions", checks::withdrawn(places, python));
        self.asked("crates: known holes", checks::crate_advisories(places, python));
        self.asked("npm packages: known holes", checks::npm_advisories(places));
        self.asked("Python tools: known holes", checks::python_advisories(places, python));
    }

    /// A check that needs an answer from outside. Without one it has not passed and not failed, and the end says so.
    fn asked(&mut self, suite: &str, result: Result<Checked>) {
        match result {
            Ok(Checked::Unknown(why)) => self.tally.skip(suite, &why),
            Ok(Checked::Clean) => self.note(suite, Ok(())),
            Err(problem) => self.note(suite, Err(problem)),
        }
    }

    /// One check that is one test.
    fn note(&mut self, suite: &str, result: Result<()>) {
        if let Err(problem) = &result {
            say(&format!("{suite}: {problem:#}"));
        }
        self.tally.add(suite, Counts::one(result.is_ok()));
    }

    /// Without it the tests run and fail where they need it.
    fn start_postgres(&mut self) {
        match timed("Starting a PostgreSQL for the tests", "about 3 s", Cluster::start) {
            Ok(cluster) => self.postgres = Some(cluster),
            Err(problem) => self.note("PostgreSQL", Err(problem)),
        }
    }

    fn cargo_test(&mut self) {
        let ran = self.places.built(SQL_RAN);
        if let Err(problem) = web::clear(&ran) {
            return self.note("tests", Err(problem));
        }
        let mut test = cargo();
        test.args(["test", "--workspace", "--no-fail-fast"]).env("VOORUIT_SQL_RAN", &ran);
        self.suite("Rust", "first time some 3 minutes", test, Counts::cargo_line);
    }

    fn sql_coverage(&mut self) {
        let store = self.places.source("server/src/store");
        let missed = coverage::check(self.places.root(), &store, &self.places.built(SQL_RAN));
        self.note("SQL on both engines", missed.and_then(|missed| none(&missed)));
    }

    /// Generated calls of the whole API: some, or with `--all` a hundred thousand.
    fn generated(&mut self, python: &Python) {
        let (cases, takes) = if self.all { (GENERATED_ALL, "some 20 minutes") } else { (GENERATED, "1 minute") };
        let mut calls = python.program("python");
        calls.arg("run.py").arg(format!("--cases={cases}")).env("VOORUIT_BIN", self.places.built("debug/vooruit"));
        calls.env("PYTHONDONTWRITEBYTECODE", "1");
        self.suite_in(&self.places.source("tests/generated"), "generated API", takes, calls, Counts::plain_line);
    }

    fn browser(&mut self) {
        let folder = self.places.source("tests/browser");
        let mut playwright = command("npx");
        playwright.args(["--no-install", "playwright", "test", "--workers=2"]);
        playwright.env("CHROMIUM", packages::chromium());
        if let Some(programs) = postgres::programs() {
            playwright.env("PSQL", programs.join("psql"));
        }
        self.suite_in(&folder, "browser", "some minutes", playwright, Counts::playwright_line);
    }

    fn suite(&mut self, name: &str, takes: &str, command: Command, count: fn(&mut Counts, &str)) {
        let root = self.places.root().to_owned();
        self.suite_in(&root, name, takes, command, count);
    }

    /// Many tests in one command that says itself how many passed.
    fn suite_in(&mut self, folder: &Path, name: &str, takes: &str, mut command: Command, count: fn(&mut Counts, &str)) {
        command.current_dir(folder).env("VOORUIT_BIN", self.places.built("debug/vooruit"));
        if let Some(programs) = postgres::programs() {
            command.env("VOORUIT_POSTGRES_PROGRAMS", programs);
        }
        if let Some(postgres) = &self.postgres {
            command.env("VOORUIT_TEST_POSTGRES", postgres.url());
        }
        if self.all {
            command.env("VOORUIT_ALL", "1");
        }
        let mut counts = Counts::default();
        let ended = timed(&format!("Running the {name} tests"), takes, || watch(&mut command, |line| count(&mut counts, line)));
        match ended {
            Ok(status) => self.tally.add(name, counts.ended(status)),
            Err(problem) => self.note(name, Err(problem)),
        }
    }

    fn end(self) -> ExitCode {
        let Self { tally, postgres, .. } = self;
        drop(postgres);
        say("");
        tally.skipped().iter().chain(tally.failing()).for_each(|line| say(line));
        say(&tally.line());
        if tally.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// An error with a line for each.
fn none(problems: &[String]) -> Result<()> {
    anyhow::ensure!(problems.is_empty(), "{} texts\n{}", problems.len(), problems.join("\n"));
    Ok(())
}
