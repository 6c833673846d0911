//! Free text in the database, sealed so that only this program with its key folder reads it.
//!
//! A cell is XChaCha20-Poly1305 (24-byte random nonces, so they may be drawn without counting). The table, the row, the column and the key
//! version are authenticated with it: a cell that somebody copied to another row, column or table does not open.
//!
//! Stored form: key version (1 byte), nonce (24 bytes), ciphertext with its tag (text + 16 bytes).
//!
//! To add a sealed column: a marker type here with its [`Column`], a `blob`/`bytea` column in both migrations, a field
//! `Sealed<Marker>` in the row that the store reads, and its statements in `store/key.rs`, so that a change of the key reaches it.

use std::marker::PhantomData;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use serde::{Serialize, Serializer};
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::{Database, Decode, Encode, Type};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::chance::Chance;
use crate::keys::{KEY_BYTES, Keys};

const NONCE_BYTES: usize = 24;

/// A sealed column: which table and which column of it.
pub trait Column {
    /// Name of the table.
    const TABLE: &'static str;
    /// Name of the column.
    const NAME: &'static str;
}

/// A sealed column by its names: (table, column).
pub type Place = (&'static str, &'static str);

macro_rules! columns {
    ($($(#[$doc:meta])* $name:ident = $table:literal . $column:literal;)+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum $name {}

            impl Column for $name {
                const TABLE: &'static str = $table;
                const NAME: &'static str = $column;
            }
        )+

        /// Every sealed column as (table, column).
        pub const COLUMNS: &[Place] = &[$(($table, $column)),+];
    };
}

columns! {
    /// What a person answered in his own words; the row is the answer.
    AnswerWords = "answer"."words";
    /// What somebody wrote with a step of a request; the row is the event.
    EventNote = "event"."note";
    /// What was written with a decision; the row is the request.
    DecisionNote = "decision"."note";
    /// The plan that a person wrote himself; the row is the plan.
    OwnPlanWords = "own_plan"."words";
    /// What was written into a plan; the row is the text.
    PlanWords = "plan_text"."words";
    /// The reply that is given again to a repeated request; the row is the idempotency key.
    KeptReply = "idempotency"."reply";
}

/// What a backup says of itself, in the file of the backup and in no database; the row is nil.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupManifest {}

impl Column for BackupManifest {
    const TABLE: &'static str = "backup";
    const NAME: &'static str = "seal";
}

/// One sealed cell of the column `C`, as it is stored.
pub struct Sealed<C> {
    bytes: Vec<u8>,
    column: PhantomData<fn() -> C>,
}

/// A cell did not open. It says no more: what is wrong with it is for the log, not for who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// No key of this version is in the key folder.
    #[error("a cell is sealed with key version {0}, which is not in the key folder")]
    NoKey(u8),
    /// Changed, moved from another place, cut short, or sealed with another key.
    #[error("a sealed cell is damaged or not in its place")]
    Damaged,
}

impl<C> Sealed<C> {
    /// A cell from its stored form.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self { bytes, column: PhantomData }
    }

    /// The stored form.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

impl Keys {
    /// Seals `text` for one row of the column `C`, with the key that seals.
    ///
    /// # Errors
    /// [`SealError`] when there is no sealing key, or the text is longer than the cipher takes (256 GB).
    pub fn seal<C: Column>(&self, row: Uuid, text: &str, chance: &Chance) -> Result<Sealed<C>, SealError> {
        self.seal_at((C::TABLE, C::NAME), row, text.as_bytes(), chance).map(Sealed::from_bytes)
    }

    /// Opens a cell of the column `C` that was read from `row`.
    ///
    /// # Errors
    /// [`SealError`] when it was sealed for another place, was changed, or its key is not here.
    pub fn open<C: Column>(&self, row: Uuid, cell: &Sealed<C>) -> Result<String, SealError> {
        let mut text = self.open_at((C::TABLE, C::NAME), row, &cell.bytes)?;
        String::from_utf8(std::mem::take(&mut *text)).map_err(|_| SealError::Damaged)
    }

    /// The stored form of a cell, sealed anew for the same place with the key that seals.
    ///
    /// # Errors
    /// Those of [`open`](Self::open).
    pub fn reseal(&self, place: Place, row: Uuid, cell: &[u8], chance: &Chance) -> Result<Vec<u8>, SealError> {
        self.seal_at(place, row, &self.open_at(place, row, cell)?, chance)
    }

    fn seal_at(&self, place: Place, row: Uuid, text: &[u8], chance: &Chance) -> Result<Vec<u8>, SealError> {
        let (version, key) = self.sealing_key().ok_or(SealError::NoKey(self.sealing()))?;
        let nonce: [u8; NONCE_BYTES] = chance.bytes();
        let payload = Payload { msg: text, aad: &bound_to(place, row, version) };
        let body = cipher(&key).encrypt(&XNonce::from(nonce), payload).map_err(|_| SealError::Damaged)?;
        let mut bytes = Vec::with_capacity(1 + NONCE_BYTES + body.len());
        bytes.push(version);
        bytes.extend_from_slice(&nonce);
        bytes.extend_from_slice(&body);
        Ok(bytes)
    }

    /// Opens the stored form of a cell of this place.
    ///
    /// # Errors
    /// Those of [`open`](Self::open).
    pub fn open_at(&self, place: Place, row: Uuid, cell: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let (&version, rest) = cell.split_first().ok_or(SealError::Damaged)?;
        let (nonce, body) = rest.split_first_chunk::<NONCE_BYTES>().ok_or(SealError::Damaged)?;
        let key = self.seal_key(version).ok_or(SealError::NoKey(version))?;
        let payload = Payload { msg: body, aad: &bound_to(place, row, version) };
        let text = cipher(&key).decrypt(&XNonce::from(*nonce), payload).map_err(|_| SealError::Damaged)?;
        Ok(Zeroizing::new(text))
    }
}

fn cipher(key: &[u8; KEY_BYTES]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&(*key).into())
}

/// What a cell is bound to. Names carry their lengths, so that no two places look the same.
fn bound_to((table, column): Place, row: Uuid, version: u8) -> Vec<u8> {
    let mut about = vec![version];
    for part in [table.as_bytes(), row.as_bytes(), column.as_bytes()] {
        about.extend_from_slice(&(part.len() as u64).to_le_bytes());
        about.extend_from_slice(part);
    }
    about
}

// Written out: a derive would ask that the marker can be cloned and printed too.
impl<C> Clone for Sealed<C> {
    fn clone(&self) -> Self {
        Self::from_bytes(self.bytes.clone())
    }
}

impl<C> std::fmt::Debug for Sealed<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sealed({} bytes)", self.bytes.len())
    }
}

/// As it is stored, for digests of rows.
impl<C> Serialize for Sealed<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.bytes)
    }
}

impl<D: Database, C> Type<D> for Sealed<C>
where
    Vec<u8>: Type<D>,
{
    fn type_info() -> D::TypeInfo {
        Vec::<u8>::type_info()
    }

    fn compatible(ty: &D::TypeInfo) -> bool {
        Vec::<u8>::compatible(ty)
    }
}

impl<'r, D: Database, C> Decode<'r, D> for Sealed<C>
where
    Vec<u8>: Decode<'r, D>,
{
    fn decode(value: D::ValueRef<'r>) -> Result<Self, BoxDynError> {
        Vec::<u8>::decode(value).map(Self::from_bytes)
    }
}

impl<'q, D: Database, C> Encode<'q, D> for Sealed<C>
where
    Vec<u8>: Encode<'q, D>,
{
    fn encode_by_ref(&self, buffer: &mut D::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
        self.bytes.encode_by_ref(buffer)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    enum Elsewhere {}
    impl Column for Elsewhere {
        const TABLE: &'static str = "event";
        const NAME: &'static str = "words";
    }

    const TEXT: &str = "Mijn schuld is € 1.200, أريد المساعدة";

    struct Set {
        keys: Keys,
        chance: Chance,
        folder: tempfile::TempDir,
    }

    fn set() -> Set {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let chance = Chance::seeded(5);
        Set { keys: Keys::load(folder.path(), true, &chance).expect("keys"), chance, folder }
    }

    fn row(n: u128) -> Uuid {
        Uuid::from_u128(n)
    }

    #[test]
    fn what_is_sealed_opens_and_shows_nothing() {
        let Set { keys, chance, .. } = set();
        for text in ["", "a", TEXT, &"x".repeat(100_000)] {
            let cell = keys.seal::<AnswerWords>(row(1), text, &chance).expect("sealed");
            assert_eq!(keys.open(row(1), &cell).as_deref(), Ok(text));
            assert_eq!(cell.clone().into_bytes().len(), 1 + 24 + text.len() + 16);
        }
        let cell = keys.seal::<AnswerWords>(row(1), TEXT, &chance).expect("sealed");
        assert!(!cell.bytes.windows(6).any(|part| TEXT.as_bytes().windows(6).any(|plain| plain == part)));
        assert_eq!(format!("{cell:?}"), format!("Sealed({} bytes)", cell.bytes.len()));
        let twice = keys.seal::<AnswerWords>(row(1), TEXT, &chance).expect("sealed");
        assert_ne!(cell.bytes, twice.bytes, "the same text twice looks different");
    }

    #[test]
    fn a_moved_cell_does_not_open() {
        let Set { keys, chance, .. } = set();
        let bytes = keys.seal::<AnswerWords>(row(1), TEXT, &chance).expect("sealed").into_bytes();
        let damaged = Err(SealError::Damaged);
        assert_eq!(keys.open(row(2), &Sealed::<AnswerWords>::from_bytes(bytes.clone())), damaged, "another row");
        assert_eq!(keys.open(row(1), &Sealed::<Elsewhere>::from_bytes(bytes)), damaged, "another table, same column name");
        let bytes = keys.seal::<EventNote>(row(1), TEXT, &chance).expect("sealed").into_bytes();
        assert_eq!(keys.open(row(1), &Sealed::<Elsewhere>::from_bytes(bytes.clone())), damaged, "another column, same table");
        assert!(keys.open(row(1), &Sealed::<EventNote>::from_bytes(bytes)).is_ok());
    }

    #[test]
    fn no_changed_bit_opens() {
        let Set { keys, chance, .. } = set();
        let bytes = keys.seal::<AnswerWords>(row(1), "kort", &chance).expect("sealed").into_bytes();
        for bit in 0..bytes.len() * 8 {
            let mut changed = bytes.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(keys.open(row(1), &Sealed::<AnswerWords>::from_bytes(changed)).is_err(), "bit {bit}");
        }
        for length in 0..bytes.len() {
            let cut = Sealed::<AnswerWords>::from_bytes(bytes[..length].to_vec());
            assert!(keys.open(row(1), &cut).is_err(), "{length} bytes");
        }
    }

    #[test]
    fn an_older_key_still_opens_when_a_newer_one_seals() {
        let Set { keys, chance, folder } = set();
        let old = keys.seal::<AnswerWords>(row(1), TEXT, &chance).expect("sealed");
        let file = folder.path().join("seal-2.key");
        fs::write(&file, [9; 32]).expect("written");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("mode");
        let rotated = Keys::load(folder.path(), false, &chance).expect("keys");
        rotated.seal_with(2).expect("there");
        assert_eq!(rotated.open(row(1), &old).as_deref(), Ok(TEXT));
        let new = rotated.seal::<AnswerWords>(row(1), TEXT, &chance).expect("sealed");
        assert_eq!((old.bytes[0], new.bytes[0]), (1, 2));
        let text = keys.open(row(1), &new);
        assert_eq!(text.as_deref(), Ok(TEXT), "also for who began before the new key was there");
        let again = Sealed::<AnswerWords>::from_bytes(
            rotated.reseal(("answer", "words"), row(1), &old.bytes, &chance).expect("sealed anew"),
        );
        assert_eq!((again.bytes[0], again.bytes.len()), (2, old.bytes.len()));
        assert_eq!(rotated.open(row(1), &again).as_deref(), Ok(TEXT));
        assert_eq!(
            rotated.reseal(("answer", "words"), row(2), &old.bytes, &chance),
            Err(SealError::Damaged),
            "not for another row"
        );
        fs::remove_file(&file).expect("removed");
        let without = Keys::load(folder.path(), false, &chance).expect("keys");
        assert_eq!(without.open(row(1), &new), Err(SealError::NoKey(2)));
        // The version is bound too: old ciphertext under a new number stays shut, even if both keys were the same.
        let mut relabelled = old.into_bytes();
        relabelled[0] = 2;
        assert_eq!(rotated.open(row(1), &Sealed::<AnswerWords>::from_bytes(relabelled)), Err(SealError::Damaged));
    }
}
