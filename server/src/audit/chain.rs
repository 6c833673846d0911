//! The chain: each row of the trail with the link that holds it to the one before.
//!
//! A link is SHA-256 over the link before it, the position, and every column of the row, each with its length, so that no two different rows
//! give the same bytes. It needs no secret: whoever has an export can compute it again, and only a [checkpoint](super::checkpoint) says that it
//! is ours.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sqlx::FromRow;

use super::cell::{Loose, Raw};
use super::checkpoint::Checkpoint;

/// One link.
pub type Link = [u8; 32];

/// What the first row is linked to.
pub const START: Link = [0; 32];

/// Begins everything that is hashed here. What a row is made of can only change under another name.
const FORM: &[u8] = b"vooruit audit link 1";

/// A row of the trail, each column as it lies in the database.
#[derive(Clone, Debug, Default, PartialEq, Eq, FromRow, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the columns are described where the table is made, in the migrations")]
pub struct Entry {
    pub id: Raw,
    pub at: i64,
    pub party: Loose,
    pub actor_id: Option<Raw>,
    pub helper_id: Option<Raw>,
    pub action: Loose,
    pub object: Loose,
    pub object_id: Option<Raw>,
    pub subject_id: Option<Raw>,
    pub before_digest: Option<Raw>,
    pub after_digest: Option<Raw>,
    pub session_id: Option<Raw>,
}

/// A link of the chain with what it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    /// From 1 on, without a gap.
    pub position: i64,
    /// Which row was sealed here.
    pub audit_id: Raw,
    /// The link.
    pub link: Raw,
    /// The row; none when it is not there.
    pub row: Option<Entry>,
}

/// A row that waits to be sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// When it was written.
    pub at: i64,
    /// Which row waits.
    pub audit_id: Raw,
    /// The row; none when it is not there.
    pub row: Option<Entry>,
}

/// What a trail is made of: as it lies in a database, and as it is exported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Item {
    /// A signature. It comes before the link that it is about.
    Checkpoint(Checkpoint),
    /// A link with its row. In the order of their positions.
    Sealed(Sealed),
    /// A row that waits to be sealed.
    Waiting(Waiting),
    /// A row that is neither in the chain nor waits for it.
    Stray(Entry),
}

/// The link of `row` at `position`, after the link `previous`.
#[must_use]
pub fn link(previous: &[u8], position: i64, row: &Entry) -> Link {
    // Named one by one: a column that is added does not compile until it stands here.
    let Entry {
        id,
        at,
        party,
        actor_id,
        helper_id,
        action,
        object,
        object_id,
        subject_id,
        before_digest,
        after_digest,
        session_id,
    } = row;
    let at = at.to_le_bytes();
    let cells: [Option<&[u8]>; 12] = [
        Some(&id.0),
        Some(&at),
        Some(party.0.as_bytes()),
        bytes(actor_id),
        bytes(helper_id),
        Some(action.0.as_bytes()),
        Some(object.0.as_bytes()),
        bytes(object_id),
        bytes(subject_id),
        bytes(before_digest),
        bytes(after_digest),
        bytes(session_id),
    ];
    let mut hash = Lengths::new(FORM);
    hash.add(previous);
    hash.add(&position.to_le_bytes());
    for cell in cells {
        hash.add_maybe(cell);
    }
    hash.end()
}

fn bytes(cell: &Option<Raw>) -> Option<&[u8]> {
    cell.as_ref().map(|raw| raw.0.as_slice())
}

/// A hash over parts that carry their lengths.
pub(super) struct Lengths(Sha256);

impl Lengths {
    pub(super) fn new(form: &[u8]) -> Self {
        let mut hash = Self(Sha256::new());
        hash.add(form);
        hash
    }

    pub(super) fn add(&mut self, part: &[u8]) {
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
    }

    /// Missing is not empty.
    pub(super) fn add_maybe(&mut self, part: Option<&[u8]>) {
        self.0.update([u8::from(part.is_some())]);
        self.add(part.unwrap_or_default());
    }

    pub(super) fn end(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row() -> Entry {
        Entry { id: Raw::from([7; 16]), at: 5, party: Loose("staff".to_owned()), ..Entry::default() }
    }

    #[test]
    fn a_link_is_the_same_in_every_version() {
        // Computed apart from this program, from what the description says.
        let link = hex::encode(link(&START, 1, &row()));
        assert_eq!(link, "443d84de9da05d2ef592ce7a0e6bc7edf62f8e689b6ec8d21bff6de4ab16b751");
    }

    #[test]
    fn what_stands_in_one_column_is_not_what_stands_in_the_next() {
        let (one, other) = (Some(Raw::from([1; 16])), None);
        let left = Entry { actor_id: one.clone(), helper_id: other.clone(), ..row() };
        let right = Entry { actor_id: other, helper_id: one, ..row() };
        assert_ne!(link(&START, 1, &left), link(&START, 1, &right));
        let none = Entry { actor_id: None, ..row() };
        let empty = Entry { actor_id: Some(Raw::default()), ..row() };
        assert_ne!(link(&START, 1, &none), link(&START, 1, &empty), "missing is not empty");
        let moved =
            |action: &str, object: &str| Entry { action: Loose(action.to_owned()), object: Loose(object.to_owned()), ..row() };
        assert_ne!(link(&START, 1, &moved("ab", "c")), link(&START, 1, &moved("a", "bc")));
        assert_ne!(link(&START, 1, &row()), link(&START, 2, &row()));
        assert_ne!(link(&START, 1, &row()), link(&[1; 32], 1, &row()));
    }
}
