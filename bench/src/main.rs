//! The benchmark: one table of ratios, each beside its twin in the same run. `cargo xtask bench` builds what it needs and starts it.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;
use clap::Parser;
use server::chance::Chance;

use crate::rounds::Rounds;
use crate::stats::Goal;
use crate::table::Row;

mod bare;
mod browser;
mod growth;
mod load;
mod memory;
mod prison;
mod reads;
mod rounds;
mod size;
mod stats;
mod storm;
mod table;
mod twin;
mod writes;

/// What to measure, and with what.
#[derive(Debug, Parser)]
struct Arguments {
    /// Folder of the repository.
    #[arg(long)]
    root: PathBuf,
    /// The release to measure in the browser.
    #[arg(long)]
    program: PathBuf,
    /// Folder of the kiosk program.
    #[arg(long)]
    kiosk: PathBuf,
    /// Folder of the smallest program.
    #[arg(long)]
    smallest: PathBuf,
    /// Where the table is written.
    #[arg(long)]
    out: PathBuf,
    /// Only these: P1, P2, P3, P4, P5, P6 (with the start), P9, P10, P11.
    #[arg(long)]
    only: Vec<String>,
    /// Fewer and shorter rounds: shows that it runs, says little.
    #[arg(long)]
    quick: bool,
}

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let arguments = Arguments::parse();
    let (count, millis, how) = if arguments.quick {
        (3, 300, "QUICK: three short rounds; only shows that it runs.")
    } else {
        (9, 1_500, "Nine rounds, ours and its twin in turn, their order drawn by a fixed seed; 95 % interval of the mean.")
    };
    let rounds = Rounds { count, time: Duration::from_millis(millis), dice: Chance::seeded(1) };
    let rows = measure(&arguments, &rounds).await?;
    print!("{}", table::markdown(&rows, how));
    table::write(&rows, how, &arguments.out)?;
    Ok(ExitCode::SUCCESS)
}

async fn measure(arguments: &Arguments, rounds: &Rounds) -> Result<Vec<Row>> {
    let wanted = |id: &str| arguments.only.is_empty() || arguments.only.iter().any(|only| only.eq_ignore_ascii_case(id));
    // First of all: memory that another part has freed is taken again before the process grows, and nothing would be seen.
    let memory = if wanted("P11") {
        [part("P11", memory::streams(rounds)).await, part("P11", memory::sessions(rounds)).await].concat()
    } else {
        Vec::new()
    };
    let mut rows = Vec::new();
    if wanted("P1") {
        rows.extend(part("P1", reads::handlers(rounds)).await);
    }
    if wanted("P2") {
        rows.extend(part("P2", reads::points(rounds)).await);
    }
    if wanted("P3") {
        rows.extend(part("P3", writes::together(rounds)).await);
    }
    if wanted("P5") {
        rows.extend(size::program(&arguments.kiosk, &arguments.smallest)?);
    }
    if wanted("P6") {
        rows.extend(part("P6", browser::measure(rounds, &arguments.root, &arguments.program)).await);
    }
    if wanted("P9") {
        rows.extend(part("P9", storm::storm(rounds)).await);
    }
    if wanted("P10") {
        rows.extend(part("P10", writes::guarded(rounds)).await);
    }
    rows.extend(memory);
    if wanted("P4") {
        rows.extend(part("P4", growth::endpoints(rounds, arguments.quick)).await);
    }
    Ok(rows)
}

/// Says what is being measured: it takes minutes. A part that does not run has its line in the table too, and the others go on.
async fn part(id: &'static str, work: impl Future<Output = Result<Vec<Row>>>) -> Vec<Row> {
    eprintln!("> {id}");
    work.await.unwrap_or_else(|error| {
        eprintln!("{id}: {error:#}");
        vec![Row::new(id, "did not run", "", Goal::None).note(format!("{error:#}"))]
    })
}
