//! Checkpoints: signatures over the chain, so that whoever has the database alone cannot make another chain of it.
//!
//! A checkpoint names the one before it. A witness that has one and is shown another history knows it at once.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::cell::Raw;
use super::chain::Lengths;

/// Begins everything that is signed here.
const FORM: &[u8] = b"vooruit audit checkpoint 1";

/// A place in the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The position.
    pub position: i64,
    /// The link at that position.
    pub link: Raw,
}

/// The chain up to a position, signed. As one line of JSON it is what a witness keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// The position.
    pub position: i64,
    /// The link at that position.
    pub link: Raw,
    /// When it was signed, in milliseconds since 1970.
    pub at: i64,
    /// Which key signed it: the first eight bytes of the SHA-256 of its public half.
    pub key: Raw,
    /// The checkpoint before; none for the first.
    pub previous: Option<Mark>,
    /// Ed25519 (RFC 8032) over all of this.
    pub signature: Raw,
}

/// Why a checkpoint is worth nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Signed with a key that we were not given.
    UnknownKey,
    /// Not what was signed.
    BadSignature,
}

/// The public halves of the keys that we trust.
#[derive(Clone, Debug)]
pub struct PublicKeys(Vec<VerifyingKey>);

impl Checkpoint {
    /// Signs `mark`, which comes after `previous`, at the moment `at`.
    #[must_use]
    pub fn sign(key: &SigningKey, mark: Mark, previous: Option<Mark>, at: i64) -> Self {
        let Mark { position, link } = mark;
        let key_id = Raw::from(key_id(&key.verifying_key()));
        let mut checkpoint = Self { position, link, at, key: key_id, previous, signature: Raw::default() };
        checkpoint.signature = Raw::from(key.sign(&checkpoint.message()).to_bytes());
        checkpoint
    }

    /// The place that it is about.
    #[must_use]
    pub fn mark(&self) -> Mark {
        Mark { position: self.position, link: self.link.clone() }
    }

    /// Whether it comes next after `last`, which is the newest that somebody has; after nothing every one does.
    #[must_use]
    pub fn follows(&self, last: Option<&Self>) -> bool {
        last.is_none_or(|last| self.position > last.position && self.previous.as_ref() == Some(&last.mark()))
    }

    /// What is signed: all but the signature.
    fn message(&self) -> [u8; 32] {
        let Self { position, link, at, key, previous, signature: _ } = self;
        let mut hash = Lengths::new(FORM);
        hash.add(&position.to_le_bytes());
        hash.add(&link.0);
        hash.add(&at.to_le_bytes());
        hash.add(&key.0);
        hash.add_maybe(previous.as_ref().map(|mark| mark.position.to_le_bytes()).as_ref().map(<[u8; 8]>::as_slice));
        hash.add_maybe(previous.as_ref().map(|mark| mark.link.0.as_slice()));
        hash.end()
    }
}

impl PublicKeys {
    /// The public half of our own key.
    #[must_use]
    pub fn of(key: &SigningKey) -> Self {
        Self(vec![key.verifying_key()])
    }

    /// Reads one key from each text: 32 bytes in hexadecimal, as in the file `audit.pub`. None when one is no key.
    #[must_use]
    pub fn parse<'t>(texts: impl IntoIterator<Item = &'t str>) -> Option<Self> {
        let one = |text: &str| {
            let bytes: [u8; 32] = hex::decode(text.trim()).ok()?.try_into().ok()?;
            VerifyingKey::from_bytes(&bytes).ok().filter(|key| !key.is_weak())
        };
        texts.into_iter().map(one).collect::<Option<_>>().map(Self)
    }

    /// These and those.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// Whether one of the keys signed this.
    ///
    /// # Errors
    /// [`Doubt`].
    pub fn check(&self, checkpoint: &Checkpoint) -> Result<(), Doubt> {
        let known = self.0.iter().find(|key| checkpoint.key.0 == key_id(key)).ok_or(Doubt::UnknownKey)?;
        let signature = Signature::from_slice(&checkpoint.signature.0).map_err(|_| Doubt::BadSignature)?;
        known.verify_strict(&checkpoint.message(), &signature).map_err(|_| Doubt::BadSignature)
    }
}

/// As it stands in the file `audit.pub`.
#[must_use]
pub fn public_text(key: &SigningKey) -> String {
    format!("{}\n", hex::encode(key.verifying_key().to_bytes()))
}

fn key_id(key: &VerifyingKey) -> [u8; 8] {
    let digest: [u8; 32] = Sha256::digest(key.as_bytes()).into();
    std::array::from_fn(|at| digest[at])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(position: i64, byte: u8) -> Mark {
        Mark { position, link: Raw::from([byte; 32]) }
    }

    #[test]
    fn every_part_of_a_checkpoint_is_signed() {
        let (key, other) = (SigningKey::from_bytes(&[1; 32]), SigningKey::from_bytes(&[2; 32]));
        let keys = PublicKeys::parse([public_text(&key).as_str()]).expect("a key");
        let good = Checkpoint::sign(&key, mark(9, 9), Some(mark(5, 5)), 1000);
        assert_eq!(keys.check(&good), Ok(()));
        let text = serde_json::to_string(&good).expect("JSON");
        assert_eq!(serde_json::from_str::<Checkpoint>(&text).expect("read"), good);
        let mut signature = good.signature.clone();
        signature.0[63] ^= 1;
        for bad in [
            Checkpoint { position: 8, ..good.clone() },
            Checkpoint { link: Raw::from([8; 32]), ..good.clone() },
            Checkpoint { at: 1001, ..good.clone() },
            Checkpoint { previous: None, ..good.clone() },
            Checkpoint { previous: Some(mark(4, 5)), ..good.clone() },
            Checkpoint { previous: Some(mark(5, 4)), ..good.clone() },
            Checkpoint { signature, ..good.clone() },
            Checkpoint { signature: Raw::default(), ..good.clone() },
        ] {
            assert_eq!(keys.check(&bad), Err(Doubt::BadSignature), "{bad:?}");
        }
        let foreign = Checkpoint::sign(&other, mark(9, 9), Some(mark(5, 5)), 1000);
        assert_eq!(keys.check(&foreign), Err(Doubt::UnknownKey));
        assert_eq!(keys.clone().and(PublicKeys::of(&other)).check(&foreign), Ok(()));
        assert_eq!(keys.check(&Checkpoint { key: good.key, ..foreign }), Err(Doubt::BadSignature));
    }

    #[test]
    fn what_is_no_key_is_not_taken() {
        for text in ["", "xyz", "00", &"00".repeat(32), &"ff".repeat(31)] {
            assert!(PublicKeys::parse([text]).is_none(), "{text}");
        }
    }

    #[test]
    fn a_checkpoint_follows_the_one_it_names() {
        let key = SigningKey::from_bytes(&[1; 32]);
        let first = Checkpoint::sign(&key, mark(5, 5), None, 1);
        let next = Checkpoint::sign(&key, mark(9, 9), Some(mark(5, 5)), 2);
        let fork = Checkpoint::sign(&key, mark(9, 9), Some(mark(5, 6)), 2);
        assert!(next.follows(Some(&first)) && next.follows(None) && first.follows(None));
        assert!(!first.follows(Some(&first)) && !first.follows(Some(&next)) && !fork.follows(Some(&first)));
    }
}
