//! The trail as a file: one JSON object a line, so that somebody else can verify it without the database and without a secret.

use std::io::{self, BufRead, Read, Write};

use domain::Moment;
use serde::{Deserialize, Serialize};

use super::chain::Item;
use super::report::Finding;
use super::verify::Verifier;
use crate::error::Error;
use crate::store::{Db, seal};

/// The form of the lines. A reader refuses another one.
const VERSION: u32 = 1;

/// Longer than any line that is written here, in bytes.
const LONGEST_LINE: u64 = 64 * 1024;

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Line {
    /// The first.
    Head { version: u32, at: i64 },
    /// The last: how many stand between the two.
    End { lines: u64 },
    #[serde(untagged)]
    Item(Box<Item>),
}

/// Why there is no export.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The database.
    #[error(transparent)]
    Read(#[from] Error),
    /// The file.
    #[error("the export cannot be written or read: {0}")]
    Io(#[from] io::Error),
    /// It is another file, or of another version of this program.
    #[error("this is no export of the audit trail in the form that this program writes")]
    Form,
}

/// Writes the whole trail as it is at this moment, and says how many lines it has. It is never in memory as a whole.
///
/// # Errors
/// [`ExportError`]; what was written until then is cut off, and a reader sees that.
pub async fn write(db: &Db, at: Moment, out: &mut (impl Write + Send)) -> Result<u64, ExportError> {
    put(out, &Line::Head { version: VERSION, at: at.0 })?;
    let mut written = Ok(());
    let lines = db
        .read(|tx| {
            let (out, written) = (&mut *out, &mut written);
            Box::pin(async move {
                let mut lines = 0;
                seal::walk(tx, &mut |item| {
                    *written = put(out, &Line::Item(Box::new(item)));
                    lines += 1;
                    if written.is_ok() { Ok(()) } else { Err(Error::Stored("the file of an export")) }
                })
                .await?;
                Ok::<u64, Error>(lines)
            })
        })
        .await;
    // What the disk says tells more than that the walk was ended.
    written?;
    let lines = lines?;
    put(out, &Line::End { lines })?;
    out.flush()?;
    Ok(lines)
}

/// Tells a verifier what stands in an export.
///
/// # Errors
/// [`ExportError`] when it cannot be read at all. A line that is not right is a finding.
pub fn read(file: &mut impl BufRead, verifier: &mut Verifier<'_>) -> Result<(), ExportError> {
    let head = next(file)?.ok_or(ExportError::Form)?;
    if !matches!(serde_json::from_slice(&head), Ok(Line::Head { version: VERSION, .. })) {
        return Err(ExportError::Form);
    }
    let (mut number, mut end) = (1, None);
    while let Some(line) = next(file)? {
        number += 1;
        match serde_json::from_slice(&line) {
            Ok(Line::Item(item)) if end.is_none() => verifier.take(*item),
            Ok(Line::End { lines }) if end.is_none() => end = Some(lines),
            _ => verifier.find(Finding::ExportUnread { line: number }),
        }
    }
    match end {
        None => verifier.find(Finding::ExportCutOff),
        // All but the first and the last.
        Some(told) if told != number - 2 => verifier.find(Finding::ExportLines { lines: number - 2, told }),
        Some(_) => {}
    }
    Ok(())
}

fn put(out: &mut impl Write, line: &Line) -> io::Result<()> {
    serde_json::to_writer(&mut *out, line)?;
    out.write_all(b"\n")
}

/// The next line; one that is too long comes in pieces, none of which is one.
fn next(file: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    let read = file.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line)?;
    Ok((read > 0).then_some(line))
}
