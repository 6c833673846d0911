//! What a verification found, for the administrator and for other programs.

use std::fmt;

use domain::Moment;
use serde::Serialize;

use super::cell::Raw;

/// How many findings are told one by one; the rest is counted.
const TOLD: usize = 1000;

/// What a verification found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Links of the chain.
    pub rows: u64,
    /// Position of the last one.
    pub last: i64,
    /// Checkpoints in the database.
    pub checkpoints: u64,
    /// When the newest of them was signed, in milliseconds since 1970.
    pub signed_at: Option<i64>,
    /// How many witnesses were asked.
    pub witnesses: usize,
    /// How many checkpoints they had.
    pub witnessed: u64,
    /// Rows that are not sealed yet.
    pub unsealed: Unsealed,
    /// What is wrong; at most a thousand.
    pub findings: Vec<Finding>,
    /// How many things are wrong.
    pub wrong: u64,
}

/// The tail: rows that are not sealed yet, so that nothing can be said about them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Unsealed {
    /// How many.
    pub count: u64,
    /// When the oldest was written, in milliseconds since 1970.
    pub oldest: Option<i64>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each one says itself what it means; positions are those of the chain")]
pub enum Finding {
    #[error("position {position}: row {row} is not what was sealed here; it was changed, or stands in the place of another")]
    RowChanged { position: i64, row: Raw },
    #[error("position {position}: row {row} is missing")]
    RowMissing { position: i64, row: Raw },
    #[error("row {row} is neither in the chain nor waits for it: it was put in by another way, or its link was taken out")]
    Stray { row: Raw },
    #[error("row {row} was to be sealed and is missing, or its time was changed")]
    WaitingMissing { row: Raw },
    #[error("positions {from} to {to} are missing from the chain")]
    LinksMissing { from: i64, to: i64 },
    #[error("position {position} stands twice in the chain, or not in its place")]
    OutOfOrder { position: i64 },
    #[error(
        "position {position}: the chain is not the one that was signed here; its links after position {after} were made anew"
    )]
    Rewritten { after: i64, position: i64 },
    #[error("positions {from} to {to} are signed by no checkpoint: it was taken out, or these links were not made by the server")]
    Unsigned { from: i64, to: i64 },
    #[error("there is a checkpoint at position {position}, but the chain ends at {last}: its end was cut off")]
    CutOff { position: i64, last: i64 },
    #[error("position {position}: the signature of the checkpoint is wrong; it was changed or forged")]
    BadSignature { position: i64 },
    #[error("position {position}: the checkpoint was signed with the key {key}, of which no public half was given")]
    UnknownKey { position: i64, key: Raw },
    #[error("position {position}: the checkpoint does not follow the one before it; one is missing, changed or put in")]
    CheckpointMissing { position: i64 },
    #[error("position {position}: the checkpoint stands twice, or not in its place")]
    CheckpointOutOfOrder { position: i64 },
    #[error(
        "{witness} saw position {position}, but the chain ends at {last}: its end was cut off, or the database was set back to an earlier state"
    )]
    WitnessAhead { witness: String, position: i64, last: i64 },
    #[error("{witness} saw another chain at position {position}: what comes before was made anew, or it is of another database")]
    WitnessDiffers { witness: String, position: i64 },
    #[error("{witness} has a checkpoint at position {position} that is not in the database any more")]
    WitnessAlone { witness: String, position: i64 },
    #[error("{witness}: its checkpoint at position {position} was not signed by us, or was changed")]
    WitnessForged { witness: String, position: i64 },
    #[error("{witness}: its line {line} is no checkpoint")]
    WitnessUnread { witness: String, line: u64 },
    #[error("line {line} of the export cannot be read")]
    ExportUnread { line: u64 },
    #[error("the export ends before its last line: it was cut off")]
    ExportCutOff,
    #[error("the export has {lines} lines, but says that it has {told}")]
    ExportLines { lines: u64, told: u64 },
}

impl Report {
    /// Whether nothing is wrong. What is not sealed yet is not wrong.
    #[must_use]
    pub const fn is_good(&self) -> bool {
        self.wrong == 0
    }

    pub(super) fn find(&mut self, finding: Finding) {
        self.wrong += 1;
        if self.findings.len() < TOLD {
            self.findings.push(finding);
        }
    }
}

impl Unsealed {
    pub(super) fn add(&mut self, at: i64) {
        self.count += 1;
        self.oldest = Some(self.oldest.map_or(at, |oldest| oldest.min(at)));
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Sealed rows: {}, up to position {}", self.rows, self.last)?;
        match self.signed_at {
            Some(at) => writeln!(f, "Checkpoints: {}, the newest of {}", self.checkpoints, Clock(at))?,
            None => writeln!(f, "Checkpoints: none")?,
        }
        match self.witnesses {
            0 => writeln!(
                f,
                "Witnesses: none. Without one it cannot be seen when the whole database is set back to an earlier state, or its end is cut off."
            )?,
            asked => writeln!(f, "Witnesses: {asked}, with {} checkpoints", self.witnessed)?,
        }
        match self.unsealed.oldest {
            Some(at) => {
                writeln!(
                    f,
                    "Not sealed yet: {}, the oldest of {}. Nothing can be said about these.",
                    self.unsealed.count,
                    Clock(at)
                )?;
            }
            None => writeln!(f, "Not sealed yet: none")?,
        }
        if self.is_good() {
            return writeln!(f, "Nothing is wrong.");
        }
        writeln!(f, "WRONG: {}", self.wrong)?;
        for finding in &self.findings {
            writeln!(f, "- {finding}")?;
        }
        match self.wrong - self.findings.len() as u64 {
            0 => Ok(()),
            more => writeln!(f, "- and {more} more"),
        }
    }
}

/// A moment as the administrator's clock shows it.
struct Clock(i64);

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = Moment(self.0);
        let time = at.time_of_day();
        write!(f, "{} {:02}:{:02}", at.day(), time.hour, time.minute)
    }
}
