//! Set-up and everyday commands of Vooruit: `cargo xtask --help`.
//!
//! Nothing has to be installed by hand but rustup and Node: every command first adds what is missing, from the
//! package registries and rustup only, and does nothing twice.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::places::Places;

mod assets;
mod bench;
mod calls;
mod checks;
mod coverage;
mod names;
mod packages;
mod pictures;
mod places;
mod postgres;
mod python;
mod release;
mod serve;
mod site;
mod step;
mod tally;
mod test;
mod web;

/// The commands, as `--help` shows them.
#[derive(Debug, Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    about = "Set-up and everyday commands of Vooruit.",
    arg_required_else_help = true
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build everything and start the server with a demonstration prison on http://localhost:8080.
    ///
    /// The database is data/vooruit.db. What the server prints at the start are the addresses, the demo people and
    /// their PINs. The first start builds for some minutes, the next ones start in seconds. Ctrl-C stops it.
    Serve {
        /// More for `vooruit serve`, after `--`; a flag given here replaces ours: `-- --listen 127.0.0.1:9000`.
        #[arg(last = true, value_name = "ARGUMENT")]
        extra: Vec<String>,
    },
    /// Build the release: one binary with the web files in it, ready to copy to a server.
    Build,
    /// Run everything that must pass: format, lints, all tests on SQLite and PostgreSQL, the browser.
    ///
    /// As root it installs the Debian packages it misses (Chromium, PostgreSQL, Python's venv); otherwise it prints the one line to
    /// run. It starts a PostgreSQL of its own and removes it at the end. The last line is `N passed, N failed`.
    Test {
        /// Run the long tests too (sets VOORUIT_ALL=1).
        #[arg(long)]
        all: bool,
    },
    /// Measure how fast it is: one table of ratios, each beside its twin in the same run.
    ///
    /// It builds the release, the smallest program for the browser and the benchmark, and runs some 20 minutes on a machine that
    /// does nothing else. The table lies in target/bench afterwards too.
    Bench {
        /// Only these parts: P1, P2, P3, P5, P6 (with the start), P9, P10, P11.
        #[arg(long, value_name = "PART")]
        only: Vec<String>,
        /// Fewer and shorter rounds: shows that it runs, says little.
        #[arg(long)]
        quick: bool,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("cargo xtask: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<ExitCode> {
    let places = Places::find()?;
    match arguments.command {
        Command::Serve { extra } => serve::serve(&places, &extra),
        Command::Build => release::build(&places).map(|()| ExitCode::SUCCESS),
        Command::Test { all } => test::test(&places, all),
        Command::Bench { only, quick } => bench::bench(&places, &only, quick),
    }
}
