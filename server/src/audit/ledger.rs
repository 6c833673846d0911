//! The file of a witness: one checkpoint a line, only ever added to, on the disk before anybody is told so.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use super::checkpoint::Checkpoint;
use super::verify::{Kept, Witnessed};

/// More than the longest checkpoint has, in bytes.
pub const LONGEST_LINE: usize = 1024;

/// How every line begins.
const BEGINNING: &[u8] = br#"{"position":"#;

/// The file of a witness.
#[derive(Clone, Debug)]
pub struct Ledger(PathBuf);

/// Why a checkpoint was not put into the file.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// The operating system refused.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// The end of the file is no checkpoint.
    #[error("{0}: its last line is no checkpoint; keep this file and name another one")]
    Unread(PathBuf),
    /// It does not go on from the last checkpoint in the file.
    #[error("{path}: what it has up to position {position} is not what comes before")]
    DoesNotFollow {
        /// The file.
        path: PathBuf,
        /// The last position in it.
        position: i64,
    },
}

impl Ledger {
    /// The file at this path; it need not be there yet.
    #[must_use]
    pub fn new(path: &Path) -> Self {
        Self(path.to_owned())
    }

    /// The newest checkpoint in it.
    ///
    /// # Errors
    /// [`LedgerError`]
    pub fn last(&self) -> Result<Option<Checkpoint>, LedgerError> {
        match File::open(&self.0) {
            Ok(mut file) => self.newest(&mut file).map(|(newest, _)| newest),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.io(error)),
        }
    }

    /// Adds those that it does not have yet, and says which is the newest now. Several programs can do this at once.
    ///
    /// # Errors
    /// [`LedgerError`]; nothing was added then.
    pub fn append(&self, checkpoints: &[Checkpoint]) -> Result<Option<Checkpoint>, LedgerError> {
        let mut options = OpenOptions::new();
        let mut file = options.read(true).append(true).create(true).mode(0o600).open(&self.0).map_err(|error| self.io(error))?;
        file.lock().map_err(|error| self.io(error))?;
        let (mut newest, whole) = self.newest(&mut file)?;
        let mut lines = Vec::new();
        let known = newest.as_ref().map_or(i64::MIN, |newest| newest.position);
        for checkpoint in checkpoints.iter().filter(|checkpoint| checkpoint.position > known) {
            if let Some(last) = newest.as_ref().filter(|last| !checkpoint.follows(Some(last))) {
                return Err(LedgerError::DoesNotFollow { path: self.0.clone(), position: last.position });
            }
            serde_json::to_writer(&mut lines, checkpoint).map_err(|error| self.io(error.into()))?;
            lines.push(b'\n');
            newest = Some(checkpoint.clone());
        }
        if lines.is_empty() {
            return Ok(newest);
        }
        // A line that a power cut broke off was never told to anybody.
        let written = file.set_len(whole).and_then(|()| file.write_all(&lines)).and_then(|()| file.sync_all());
        written.map_err(|error| self.io(error))?;
        Ok(newest)
    }

    /// All of it as it is now, for a verifier. What is added while that one reads the trail was not there yet when it began.
    ///
    /// # Errors
    /// [`LedgerError`] when it cannot be opened.
    pub fn read(&self) -> Result<Witnessed<'static>, LedgerError> {
        let file = File::open(&self.0).map_err(|error| self.io(error))?;
        let length = file.metadata().map_err(|error| self.io(error))?.len();
        Ok(Witnessed { name: self.0.display().to_string(), kept: Box::new(kept(BufReader::new(file).take(length))) })
    }

    /// The newest whole line, and the length of the file up to its end.
    fn newest(&self, file: &mut File) -> Result<(Option<Checkpoint>, u64), LedgerError> {
        let (line, whole) = last_line(file).map_err(|error| self.io(error))?;
        if line.is_empty() {
            return Ok((None, whole));
        }
        let read = serde_json::from_slice(&line).map_err(|_| LedgerError::Unread(self.0.clone()))?;
        Ok((Some(read), whole))
    }

    fn io(&self, source: io::Error) -> LedgerError {
        LedgerError::Io { path: self.0.clone(), source }
    }
}

/// The last line that has an end, and where that is.
fn last_line(file: &mut File) -> io::Result<(Vec<u8>, u64)> {
    let length = file.metadata()?.len();
    let from = length.saturating_sub(2 * LONGEST_LINE as u64);
    file.seek(SeekFrom::Start(from))?;
    let mut tail = Vec::new();
    file.take(2 * LONGEST_LINE as u64).read_to_end(&mut tail)?;
    let Some(end) = tail.iter().rposition(|byte| *byte == b'\n') else {
        // Where a power cut broke off the very first line there is nothing yet; whatever else this is, it is not ours to empty.
        let broken_off = BEGINNING.starts_with(&tail) || tail.starts_with(BEGINNING);
        return Ok(if broken_off { (Vec::new(), 0) } else { (tail, length) });
    };
    let begin = tail[..end].iter().rposition(|byte| *byte == b'\n').map_or(0, |before| before + 1);
    Ok((tail[begin..end].to_vec(), from + end as u64 + 1))
}

/// One for each line; an unfinished last one does not count.
fn kept(mut file: impl BufRead) -> impl Iterator<Item = Kept> {
    let (mut number, mut over) = (0, false);
    std::iter::from_fn(move || {
        if over {
            return None;
        }
        number += 1;
        let mut line = Vec::new();
        match (&mut file).take(LONGEST_LINE as u64).read_until(b'\n', &mut line) {
            Ok(_) if line.ends_with(b"\n") => return Some(serde_json::from_slice(&line).map_err(|_| number)),
            // Too long to be one of ours, or the disk does not give more.
            Ok(LONGEST_LINE) => return Some(Err(number)),
            Ok(_) => over = true,
            Err(_) => {
                over = true;
                return Some(Err(number));
            }
        }
        None
    })
}
