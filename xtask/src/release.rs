//! `cargo xtask build`: the one binary that goes to a server.

use std::fs;

use anyhow::{Context, Result};

use crate::places::Places;
use crate::step::{cargo, run, say, timed};
use crate::web;

/// Builds the release and says where it is and how large.
pub(crate) fn build(places: &Places) -> Result<()> {
    web::prepare(places)?;
    web::build(places)?;
    timed("Building the server, optimised", "first time some 5 minutes", || {
        if !web::is_embedded(places) {
            run(cargo().args(["clean", "--quiet", "--release", "--package", "server"]).current_dir(places.root()))?;
        }
        run(cargo().args(["build", "--release", "--package", "server", "--bin", "vooruit"]).current_dir(places.root()))?;
        web::set_embedded(places)
    })?;
    let program = places.built("dist/vooruit");
    fs::create_dir_all(places.built("dist"))?;
    let size = fs::copy(places.built("release/vooruit"), &program).context("cannot copy the binary")?;
    say(&format!("{} ({:.1} MB)", program.display(), size as f64 / 1e6));
    Ok(())
}
