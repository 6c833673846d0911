//! The key folder: four kinds of secrets that lie outside the database, so that a copy of the database alone opens nothing.
//!
//! | file | for | when it is lost |
//! |---|---|---|
//! | `seal-1.key`, `seal-2.key`, … | [sealed](crate::sealed) columns; the database says which one seals, every one opens | that free text is gone |
//! | `retired/seal-….key` | backups from the time when that key sealed; the server does not look there | those backups stay sealed |
//! | `pepper.key` | PINs and passwords | all are issued again |
//! | `token.key` | cookies, enrolment codes, digests | everybody signs in again, kiosks are enrolled again |
//! | `audit.key` | the signatures over the audit trail | a new one is made; what was signed before is verified with the `audit.pub` of then |
//!
//! `audit.pub` is the public half of `audit.key`, 32 bytes in hexadecimal: no secret, and all that somebody else needs to verify the trail.
//! A folder of an earlier version of this program gets both at its next start.
//!
//! Each file is 32 random bytes that only its owner may read. How the sealing key is changed while servers serve: [`crate::rotate`]. A
//! server that meets a cell of a version it does not have looks into the folder again, so a new key needs no restart.

mod file;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use ed25519_dalek::SigningKey;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use self::file::{
    AUDIT, FIRST_SEAL, PEPPER, TOKEN, audit_key, create, failed, make_folder, read, seal_files, seal_name, sync, write,
};
use crate::audit::checkpoint::PublicKeys;
use crate::chance::Chance;

/// Length of every key, in bytes.
pub const KEY_BYTES: usize = 32;

/// The file with the public half of the key that signs the audit trail.
pub const AUDIT_PUBLIC: &str = "audit.pub";

/// Where keys lie that no cell of the database needs any more.
const RETIRED: &str = "retired";

/// The version that seals where the database names none: that of the first key.
pub const FIRST_VERSION: u8 = 1;

pub(crate) type Key = Zeroizing<[u8; KEY_BYTES]>;

/// The keys of one prison, held in memory and wiped when dropped. Shows nothing of itself when printed.
pub struct Keys {
    folder: PathBuf,
    seals: RwLock<Seals>,
    pepper: Key,
    token: Key,
    audit: SigningKey,
}

/// The sealing keys that were read so far, and the version that seals.
struct Seals {
    keys: BTreeMap<u8, Key>,
    sealing: u8,
}

/// Why the key folder cannot be used. Each says what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The database has content, its keys are not here.
    #[error(
        "{file} is missing, and the database is not new. Put the folder with the keys of this database back (from its own backup), \
         or name it with --keys. New keys would open nothing of what is stored."
    )]
    Missing {
        /// The file that was looked for.
        file: PathBuf,
    },
    /// A new database and half a folder.
    #[error(
        "{file} is missing, but {folder} has other keys. Put the missing file back, or empty the folder so that a new set is made."
    )]
    Half {
        /// The file that was looked for.
        file: PathBuf,
        /// The folder that has some keys.
        folder: PathBuf,
    },
    /// Others than the owner may read it.
    #[error("{file} can be read by others. Run: chmod 600 {file}")]
    Exposed {
        /// The file.
        file: PathBuf,
    },
    /// Not 32 bytes.
    #[error("{file} is not a key: it must be exactly 32 bytes long. Put it back from the backup.")]
    Length {
        /// The file.
        file: PathBuf,
    },
    /// `seal-…key` without a number from 1 to 255.
    #[error("{file} has no version that can be used: sealing keys are called seal-1.key to seal-255.key.")]
    Version {
        /// The file.
        file: PathBuf,
    },
    /// The key that signs the audit trail is gone, and its public half is not.
    #[error(
        "{file} is missing, but audit.pub beside it is there. Put {file} back from the backup. Where it is lost: take audit.pub out of the \
         folder, and a new key is made; keep that audit.pub, for what was signed until now is verified with it."
    )]
    Unsigned {
        /// The file that was looked for.
        file: PathBuf,
    },
    /// The public half belongs to another key.
    #[error(
        "{file} is not the public half of audit.key. Put back the one that is from the backup, or take it away: it is written again."
    )]
    NotPublicHalf {
        /// The public half.
        file: PathBuf,
    },
    /// The database seals with a key that is not in this folder.
    #[error(
        "the database seals with {file}, which is not there. Copy it from the server on which the key was made, or from its backup."
    )]
    NotHere {
        /// The file that was looked for.
        file: PathBuf,
    },
    /// All 255 versions are used.
    #[error("there is no version left for a new sealing key")]
    NoMore,
    /// The operating system refused.
    #[error("{file} cannot be read or written: {source}")]
    Io {
        /// The file or folder.
        file: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
}

impl Keys {
    /// Reads the key folder. Makes a fresh set only where the folder has no key at all **and** the database is new; a set that is complete but
    /// for the key of the audit trail gets that one.
    ///
    /// # Errors
    /// [`KeyError`], which says what to do.
    pub fn load(folder: &Path, database_is_new: bool, chance: &Chance) -> Result<Self, KeyError> {
        let seals = seal_files(folder)?;
        let present = |name: &str| folder.join(name).exists();
        let empty = seals.is_empty() && ![PEPPER, TOKEN, AUDIT, AUDIT_PUBLIC].into_iter().any(present);
        if empty && database_is_new {
            create(folder, chance)?;
            return Self::load(folder, false, chance);
        }
        let first = if seals.is_empty() { Some(FIRST_SEAL) } else { None };
        if let Some(name) = first.or_else(|| [PEPPER, TOKEN].into_iter().find(|name| !present(name))) {
            let file = folder.join(name);
            return Err(if database_is_new {
                KeyError::Half { file, folder: folder.to_owned() }
            } else {
                KeyError::Missing { file }
            });
        }
        let keys: BTreeMap<u8, Key> =
            seals.into_iter().map(|(version, file)| Ok((version, read(&file)?))).collect::<Result<_, KeyError>>()?;
        // Until the database says otherwise: a newer key that waits for its turn seals nothing.
        let sealing = keys.first_key_value().map_or(FIRST_VERSION, |(version, _)| *version);
        Ok(Self {
            folder: folder.to_owned(),
            seals: RwLock::new(Seals { keys, sealing }),
            pepper: read(&folder.join(PEPPER))?,
            token: read(&folder.join(TOKEN))?,
            audit: audit_key(folder, chance)?,
        })
    }

    /// A keyed digest (HMAC-SHA256) of `parts` for one `purpose`. Parts and purpose carry their lengths, so that no two different lists
    /// give the same bytes, and a digest for one purpose is of no use for another.
    #[must_use]
    pub fn mac(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        // A key shorter than a block of the hash is filled up with zeros (RFC 2104, section 2).
        let mut block = Zeroizing::new([0; 64]);
        block[..KEY_BYTES].copy_from_slice(&*self.token);
        let mut mac = Hmac::<Sha256>::new(&(*block).into());
        for part in std::iter::once(purpose.as_bytes()).chain(parts.iter().copied()) {
            mac.update(&(part.len() as u64).to_le_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    /// Whether `given` is the [`mac`](Self::mac) of these parts, in a time that does not depend on where they differ.
    #[must_use]
    pub fn verify(&self, purpose: &str, parts: &[&[u8]], given: &[u8]) -> bool {
        same(&self.mac(purpose, parts), given)
    }

    /// The version that seals.
    #[must_use]
    pub fn sealing(&self) -> u8 {
        self.seals().sealing
    }

    /// From now on this version seals.
    ///
    /// # Errors
    /// [`KeyError::NotHere`] when the folder does not have it, or why its file cannot be used; then everything stays as it was.
    pub fn seal_with(&self, version: u8) -> Result<(), KeyError> {
        if !self.find(version)? {
            return Err(KeyError::NotHere { file: self.file(version) });
        }
        self.seals_mut().sealing = version;
        Ok(())
    }

    /// The versions in the folder now, oldest first.
    ///
    /// # Errors
    /// [`KeyError`], which names the file.
    pub fn versions(&self) -> Result<Vec<u8>, KeyError> {
        Ok(seal_files(&self.folder)?.into_keys().collect())
    }

    /// Puts a new sealing key into the folder. It opens from now on and seals nothing before the database says so.
    ///
    /// # Errors
    /// [`KeyError`].
    pub fn add(&self, chance: &Chance) -> Result<(u8, PathBuf), KeyError> {
        let newest = self.versions()?.last().copied().unwrap_or_default();
        let version = newest.checked_add(1).ok_or(KeyError::NoMore)?;
        let file = self.file(version);
        write(&file, chance)?;
        sync(&self.folder)?;
        Ok((version, file))
    }

    /// Puts a sealing key away: into the folder `retired`, where it waits for whoever restores an old backup. Nothing where it is away.
    ///
    /// # Errors
    /// [`KeyError::Io`].
    pub fn put_away(&self, version: u8) -> Result<PathBuf, KeyError> {
        let (from, away) = (self.file(version), self.folder.join(RETIRED));
        let to = away.join(seal_name(version));
        if from.exists() {
            make_folder(&away)?;
            fs::rename(&from, &to).map_err(failed(&from))?;
            sync(&away)?;
            sync(&self.folder)?;
        }
        self.forget_removed()?;
        Ok(to)
    }

    /// Wipes those sealing keys from memory whose files are gone. Never the one that seals, and never all because the folder is out of reach.
    ///
    /// # Errors
    /// [`KeyError`], which names the file.
    pub fn forget_removed(&self) -> Result<(), KeyError> {
        let there = seal_files(&self.folder)?;
        if !there.is_empty() {
            let mut seals = self.seals_mut();
            let sealing = seals.sealing;
            seals.keys.retain(|version, _| *version == sealing || there.contains_key(version));
        }
        Ok(())
    }

    /// The key that seals, and its version.
    pub(crate) fn sealing_key(&self) -> Option<(u8, Key)> {
        let seals = self.seals();
        seals.keys.get(&seals.sealing).map(|key| (seals.sealing, key.clone()))
    }

    /// The sealing key of a version. One that was not read yet is looked for in the folder: another program may have put it there.
    pub(crate) fn seal_key(&self, version: u8) -> Option<Key> {
        if let Err(error) = self.find(version) {
            tracing::error!(%error, "a sealing key cannot be used");
        }
        self.seals().keys.get(&version).cloned()
    }

    /// Whether there is a key of this version, in memory or in the folder.
    fn find(&self, version: u8) -> Result<bool, KeyError> {
        if self.seals().keys.contains_key(&version) {
            return Ok(true);
        }
        let file = self.file(version);
        if !file.exists() {
            return Ok(false);
        }
        let key = read(&file)?;
        self.seals_mut().keys.insert(version, key);
        Ok(true)
    }

    /// Where the sealing key of a version lies.
    pub(crate) fn file(&self, version: u8) -> PathBuf {
        self.folder.join(seal_name(version))
    }

    /// A map of keys is whole whatever a thread that held the lock did.
    fn seals(&self) -> RwLockReadGuard<'_, Seals> {
        self.seals.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn seals_mut(&self) -> RwLockWriteGuard<'_, Seals> {
        self.seals.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// The key that signs the audit trail.
    pub(crate) fn audit(&self) -> &SigningKey {
        &self.audit
    }

    /// The public half of the key that signs the audit trail.
    #[must_use]
    pub fn audit_public(&self) -> PublicKeys {
        PublicKeys::of(&self.audit)
    }

    /// The secret that goes into every hash of a PIN or password.
    pub(crate) fn pepper(&self) -> &[u8; KEY_BYTES] {
        &self.pepper
    }
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keys").field("seals", &self.seals().keys.keys()).finish_non_exhaustive()
    }
}

/// Compares in a time that depends on the lengths alone.
#[must_use]
pub fn same(one: &[u8], other: &[u8]) -> bool {
    one.ct_eq(other).into()
}

#[cfg(test)]
mod tests;
