//! P6 and the start: a real browser on the real kiosk, beside a page of plain HTML and JavaScript that looks the same.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use tokio::process::Command;

use crate::rounds::Rounds;
use crate::stats::{Goal, Round};
use crate::table::Row;

/// What the browser part tells of one measure.
#[derive(Deserialize)]
struct Told {
    name: String,
    rounds: Vec<Round>,
}

/// Runs `bench/browser/bench.mjs` and takes its rounds.
pub(crate) async fn measure(rounds: &Rounds, root: &Path, program: &Path) -> Result<Vec<Row>> {
    let mut node = Command::new("node");
    node.arg("bench.mjs").arg(rounds.count.to_string()).current_dir(root.join("bench/browser")).env("VOORUIT_BIN", program);
    let output = node.stderr(std::process::Stdio::inherit()).output().await.context("cannot run node")?;
    ensure!(output.status.success(), "the browser part failed");
    let told: Vec<Told> = serde_json::from_slice(&output.stdout).context("the browser part")?;
    told.into_iter().map(row).collect()
}

fn row(told: Told) -> Result<Row> {
    let Told { name, rounds } = told;
    let row = match name.as_str() {
        "key" => Row::new("P6", "a key of the keypad at 6× slow-down ÷ plain JavaScript", "ms", Goal::AtMost(1.10))
            .note("from the press to the painted screen, median of the presses of a round"),
        "inp" => Row::new("P6", "INP at 6× slow-down", "ms", Goal::AtMost(50.0))
            .note("event timing of real presses, 98th percentile; the browser rounds to 8 ms and tells nothing below 16"),
        "start-1" => start("1×"),
        "start-4" => start("4×"),
        "start-6" => start("6×"),
        "start-slow" => Row::new("P12", "start to usable at 6× and slow 4G ÷ static page", "ms", Goal::AtMost(1.8))
            .note("150 ms and 1.6 Mbit/s; the static page has the same style and typefaces and no program"),
        other => anyhow::bail!("the browser part measures {other}"),
    };
    Ok(Row { rounds, ..row })
}

fn start(slow: &str) -> Row {
    Row::new("start", format!("start to usable at {slow} slow-down ÷ static page"), "ms", Goal::None)
        .note("a fresh profile on loopback, until the heading is on the screen")
}
