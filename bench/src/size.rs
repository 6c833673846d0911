//! P5: what the kiosk program weighs, beside the smallest program with the same libraries.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::stats::Goal;
use crate::table::Row;

/// Brotli as the server's files are packed: the best it can.
const QUALITY: i32 = 11;
const WINDOW: i32 = 22;

/// P5. Each folder holds a `.wasm` and its `.js`.
pub(crate) fn program(kiosk: &Path, smallest: &Path) -> Result<Vec<Row>> {
    let mut row = Row::new("P5", "kiosk program, brotli ÷ smallest with the same libraries", "kB", Goal::AtMost(1.5))
        .note("program and its JavaScript glue; the same each time, so one round says it");
    row.add(weight(kiosk)?, weight(smallest)?);
    Ok(vec![row])
}

/// Kilobytes of all programs in a folder.
fn weight(folder: &Path) -> Result<f64> {
    let mut all = 0;
    for file in programs(folder)? {
        let mut packed = Vec::new();
        let parameters =
            brotli::enc::BrotliEncoderParams { quality: QUALITY, lgwin: WINDOW, ..brotli::enc::BrotliEncoderParams::default() };
        brotli::BrotliCompress(&mut fs::read(&file)?.as_slice(), &mut packed, &parameters)?;
        all += packed.len();
    }
    Ok(all as f64 / 1e3)
}

fn programs(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    Ok(files.into_iter().filter(|path| path.extension().is_some_and(|end| end == "wasm" || end == "js")).collect())
}
