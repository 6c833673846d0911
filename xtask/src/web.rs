//! The web files: the two programs for the browser and everything they fetch.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::packages::WASM;
use crate::places::{Places, files_below};
use crate::site::Site;
use crate::step::{cargo, run, timed};
use crate::{assets, names, packages, pictures};

/// The programs of the package `app`.
const PROGRAMS: [&str; 2] = ["kiosk", "desk"];

/// Exists as long as the release binary holds the web files as they are.
const EMBEDDED: &str = "xtask/embedded";

/// Adds what is missing on the machine to build the web files.
pub(crate) fn prepare(places: &Places) -> Result<()> {
    packages::wasm_target()?;
    packages::npm(places, "style", "typefaces, pictograms, icons, keyboard")
}

/// Builds all web files into `target/site`; what did not change is not written again.
pub(crate) fn build(places: &Places) -> Result<()> {
    timed("Building the kiosk and the desk", "first time some 2 minutes, then seconds", || {
        let mut build = cargo();
        build.args(["build", "--profile", "web", "--target", WASM, "--package", "app"]);
        run(build.args(PROGRAMS.iter().flat_map(|program| ["--bin", program])).current_dir(places.root()))?;
        let mut site = Site::default();
        for program in PROGRAMS {
            bind(places, program, &mut site)?;
        }
        assets::add(places, &mut site)?;
        pictures::add(places, &mut site)?;
        let mut site = names::hashed(site, &PROGRAMS)?;
        site.pack(&places.site())?;
        if site.write(&places.site())? {
            // There may be none.
            let _ = fs::remove_file(places.built(EMBEDDED));
        }
        Ok(())
    })
}

/// Does the release binary hold the web files as they are now? Cargo cannot know: a new file is no change to it.
pub(crate) fn is_embedded(places: &Places) -> bool {
    places.built(EMBEDDED).exists()
}

/// Notes that it does.
pub(crate) fn set_embedded(places: &Places) -> Result<()> {
    fs::write(places.built(EMBEDDED), "").context("cannot write below the target folder")
}

/// Makes the JavaScript side of a program, unless it was made from these very bytes before, and adds both.
fn bind(places: &Places, program: &str, site: &mut Site) -> Result<()> {
    let wasm = places.built(&format!("{WASM}/web/{program}.wasm"));
    let folder = bound(places, program);
    let made_from = places.built(&format!("xtask/{program}.wasm"));
    let input = fs::read(&wasm).with_context(|| format!("cannot read {}", wasm.display()))?;
    if !fs::read(&made_from).is_ok_and(|before| before == input) {
        glue(program, input.clone(), &folder)?;
        fs::write(&made_from, input)?;
    }
    for extension in ["js", "wasm"] {
        for file in files_below(&folder, extension)? {
            let name = file.strip_prefix(&folder)?.to_string_lossy().into_owned();
            site.copy(name, &file)?;
        }
    }
    Ok(())
}

/// Where a program and its JavaScript side lie.
pub(crate) fn bound(places: &Places, program: &str) -> PathBuf {
    places.built(&format!("xtask/{program}"))
}

/// Makes the JavaScript side of a program, into an empty folder.
pub(crate) fn glue(program: &str, input: Vec<u8>, folder: &Path) -> Result<()> {
    clear(folder)?;
    Bindgen::new()
        .input_bytes(program, input)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
        .with_context(|| format!("wasm-bindgen cannot read {program}.wasm"))
}

/// An empty folder: what an earlier build left is gone.
pub(crate) fn clear(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}
