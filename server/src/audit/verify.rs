//! The verifier: it is told a trail from its beginning to its end, and finds what is not as it was sealed.
//!
//! It holds one link, the checkpoints that are still to come, and its report: a trail of any length is verified in the same memory.

use std::collections::VecDeque;
use std::iter::Peekable;

use super::chain::{self, Item, Sealed, Waiting};
use super::checkpoint::{Checkpoint, Doubt, Mark, PublicKeys};
use super::report::{Finding, Report};

/// What a witness kept: a checkpoint, or the number of a line that is none.
pub type Kept = Result<Checkpoint, u64>;

/// A witness as it is being read: its checkpoints in the order in which it got them.
pub struct Witnessed<'a> {
    /// How it is called in the report.
    pub name: String,
    /// What it kept.
    pub kept: Box<dyn Iterator<Item = Kept> + Send + 'a>,
}

/// A verification that is under way.
pub struct Verifier<'a> {
    keys: &'a PublicKeys,
    witnesses: Vec<Witness<'a>>,
    /// Those that were told and whose position has not come yet.
    checkpoints: VecDeque<Checkpoint>,
    /// The newest link, as it is stored: a row that is not right is told once, and those after it are judged by themselves.
    last: Mark,
    /// The newest checkpoint that we came past.
    signed: Option<Checkpoint>,
    report: Report,
}

struct Witness<'a> {
    name: String,
    kept: Peekable<Box<dyn Iterator<Item = Kept> + Send + 'a>>,
}

impl<'a> Verifier<'a> {
    /// Begins. Checkpoints count when one of `keys` signed them.
    #[must_use]
    pub fn new(keys: &'a PublicKeys, witnesses: Vec<Witnessed<'a>>) -> Self {
        let report = Report { witnesses: witnesses.len(), ..Report::default() };
        let witnesses = witnesses.into_iter().map(|from| Witness { name: from.name, kept: from.kept.peekable() }).collect();
        let last = Mark { position: 0, link: chain::START.into() };
        Self { keys, witnesses, checkpoints: VecDeque::new(), last, signed: None, report }
    }

    /// The next part of the trail.
    pub fn take(&mut self, item: Item) {
        match item {
            Item::Checkpoint(checkpoint) => self.expect(checkpoint),
            Item::Sealed(sealed) => self.sealed(sealed),
            Item::Waiting(waiting) => self.waiting(&waiting),
            Item::Stray(row) => self.report.find(Finding::Stray { row: row.id }),
        }
    }

    /// Something that stands beside the trail, such as a line that cannot be read.
    pub fn find(&mut self, finding: Finding) {
        self.report.find(finding);
    }

    /// Ends, and tells what was found.
    #[must_use]
    pub fn finish(mut self) -> Report {
        let last = self.last.position;
        for cut_off in std::mem::take(&mut self.checkpoints) {
            self.report.find(Finding::CutOff { position: cut_off.position, last });
        }
        for mut witness in std::mem::take(&mut self.witnesses) {
            let mut ahead = None;
            for kept in witness.kept.by_ref() {
                let Some(checkpoint) = self.good(&witness.name, kept) else { continue };
                ahead = ahead.max(Some(checkpoint.position));
            }
            if let Some(position) = ahead {
                self.report.find(Finding::WitnessAhead { witness: witness.name, position, last });
            }
        }
        let signed = self.signed.as_ref().map_or(0, |checkpoint| checkpoint.position);
        if signed < last {
            self.report.find(Finding::Unsigned { from: signed.saturating_add(1), to: last });
        }
        self.report.last = last;
        self.report
    }

    /// Keeps a checkpoint until its position comes.
    fn expect(&mut self, checkpoint: Checkpoint) {
        let newest = self.checkpoints.back().map_or(self.last.position, |before| before.position);
        if checkpoint.position > newest {
            self.checkpoints.push_back(checkpoint);
        } else {
            self.report.find(Finding::CheckpointOutOfOrder { position: checkpoint.position });
        }
    }

    fn sealed(&mut self, sealed: Sealed) {
        let Sealed { position, audit_id, link, row } = sealed;
        let next = self.last.position.saturating_add(1);
        if position < next {
            return self.report.find(Finding::OutOfOrder { position });
        }
        self.report.rows += 1;
        match row {
            None => self.report.find(Finding::RowMissing { position, row: audit_id }),
            // After a gap nobody knows what the row was linked to.
            Some(_) if position > next => {}
            Some(row) => {
                if row.id != audit_id || chain::link(&self.last.link.0, position, &row) != *link.0 {
                    self.report.find(Finding::RowChanged { position, row: audit_id });
                }
            }
        }
        if position > next {
            self.report.find(Finding::LinksMissing { from: next, to: position - 1 });
        }
        self.last = Mark { position, link };
        while let Some(due) = self.checkpoints.pop_front_if(|checkpoint| checkpoint.position <= position) {
            self.checkpoint(due);
        }
        self.witnessed();
    }

    /// Holds a checkpoint against the link at its position.
    fn checkpoint(&mut self, checkpoint: Checkpoint) {
        let position = checkpoint.position;
        match self.keys.check(&checkpoint) {
            Ok(()) => {}
            Err(Doubt::BadSignature) => self.report.find(Finding::BadSignature { position }),
            Err(Doubt::UnknownKey) => self.report.find(Finding::UnknownKey { position, key: checkpoint.key.clone() }),
        }
        if checkpoint.previous != self.signed.as_ref().map(Checkpoint::mark) {
            self.report.find(Finding::CheckpointMissing { position });
        }
        let after = self.signed.as_ref().map_or(0, |before| before.position);
        // Where its link is missing that is told already.
        if position == self.last.position && checkpoint.link != self.last.link {
            self.report.find(Finding::Rewritten { after, position });
        }
        self.report.checkpoints += 1;
        self.report.signed_at = Some(checkpoint.at);
        self.signed = Some(checkpoint);
    }

    /// Holds what the witnesses kept up to here against the link.
    fn witnessed(&mut self) {
        let mut witnesses = std::mem::take(&mut self.witnesses);
        let last = self.last.position;
        for witness in &mut witnesses {
            let due = |kept: &Kept| kept.as_ref().map_or(true, |checkpoint| checkpoint.position <= last);
            while let Some(kept) = witness.kept.next_if(due) {
                let Some(checkpoint) = self.good(&witness.name, kept) else { continue };
                let (name, position) = (witness.name.clone(), checkpoint.position);
                if checkpoint.mark() != self.last {
                    self.report.find(Finding::WitnessDiffers { witness: name, position });
                } else if self.signed.as_ref() != Some(&checkpoint) {
                    self.report.find(Finding::WitnessAlone { witness: name, position });
                }
            }
        }
        self.witnesses = witnesses;
    }

    /// A checkpoint of a witness, if it is one that we signed.
    fn good(&mut self, witness: &str, kept: Kept) -> Option<Checkpoint> {
        let witness = witness.to_owned();
        self.report.witnessed += 1;
        match kept {
            Err(line) => self.report.find(Finding::WitnessUnread { witness, line }),
            Ok(checkpoint) if self.keys.check(&checkpoint).is_ok() => return Some(checkpoint),
            Ok(Checkpoint { position, .. }) => self.report.find(Finding::WitnessForged { witness, position }),
        }
        None
    }

    fn waiting(&mut self, waiting: &Waiting) {
        match &waiting.row {
            Some(_) => self.report.unsealed.add(waiting.at),
            None => self.report.find(Finding::WaitingMissing { row: waiting.audit_id.clone() }),
        }
    }
}
