//! `cargo xtask bench`: builds what is measured, and its twins, and starts the benchmark.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::packages::{self, WASM};
use crate::places::Places;
use crate::postgres::Cluster;
use crate::step::{cargo, command, run, timed};
use crate::{release, web};

/// Names a PostgreSQL; without one, ours is started.
const POSTGRES: &str = "VOORUIT_TEST_POSTGRES";

/// Files that the benchmark may have open.
const FILES: u32 = 8192;

/// Measures everything, or only the parts that are named, and prints one table.
///
/// # Errors
/// When something cannot be built or a part does not run. A goal that is not met is no error: the table says it.
pub(crate) fn bench(places: &Places, only: &[String], quick: bool) -> Result<ExitCode> {
    packages::debian()?;
    packages::npm(places, "tests/browser", "Playwright, axe")?;
    release::build(places)?;
    let smallest = smallest(places)?;
    timed("Building the benchmark", "first time some 5 minutes", || {
        run(cargo().args(["build", "--release", "--package", "bench"]).current_dir(places.root()))
    })?;
    // Streams and connections that stay open are files.
    let mut bench = command("prlimit");
    bench.arg(format!("--nofile={FILES}")).arg(places.built("release/bench"));
    bench.arg("--root").arg(places.root()).arg("--program").arg(places.built("dist/vooruit"));
    bench.arg("--kiosk").arg(web::bound(places, "kiosk")).arg("--smallest").arg(smallest).arg("--out").arg(places.built("bench"));
    bench.args(only.iter().flat_map(|part| ["--only", part])).args(quick.then_some("--quick"));
    let own = match std::env::var_os(POSTGRES) {
        Some(_) => None,
        None => Some(timed("Starting a PostgreSQL", "about 3 s", Cluster::start)?),
    };
    if let Some(cluster) = &own {
        bench.env(POSTGRES, cluster.url());
    }
    run(bench.env("CHROMIUM", packages::chromium()))?;
    Ok(ExitCode::SUCCESS)
}

/// Builds the smallest program as the kiosk is built.
fn smallest(places: &Places) -> Result<PathBuf> {
    timed("Building the smallest program for the browser", "first time 1 minute", || {
        run(cargo().args(["build", "--profile", "web", "--target", WASM, "--package", "smallest"]).current_dir(places.root()))?;
        let folder = places.built("bench/smallest");
        let input = fs::read(places.built(&format!("{WASM}/web/smallest.wasm"))).context("the smallest program")?;
        web::glue("smallest", input, &folder)?;
        Ok(folder)
    })
}
