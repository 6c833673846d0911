//! The key folder: four kinds of secrets that lie outside the database, so that a copy of the database alone opens nothing.
//!
//! | file | for | when it is lost |
//! |---|---|---|
//! | `seal-1.key`, `seal-2.key`, … | [sealed](crate::sealed) columns; the highest number seals, every one opens | that free text is gone |
//! | `pepper.key` | PINs and passwords | all are issued again |
//! | `token.key` | cookies, enrolment codes, digests | everybody signs in again, kiosks are enrolled again |
//! | `audit.key` | the signatures over the audit trail | a new one is made; what was signed before is verified with the `audit.pub` of then |
//!
//! `audit.pub` is the public half of `audit.key`, 32 bytes in hexadecimal: no secret, and all that somebody else needs to verify the trail.
//! A folder of an earlier version of this program gets both at its next start.
//!
//! Each file is 32 random bytes that only its owner may read. To rotate the sealing key, put 32 fresh random bytes in the next number and
//! restart: new cells are sealed with it, old ones still open.

use std::collections::BTreeMap;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use ed25519_dalek::SigningKey;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::audit::checkpoint::{PublicKeys, public_text};
use crate::chance::Chance;

/// Length of every key, in bytes.
pub const KEY_BYTES: usize = 32;

const PEPPER: &str = "pepper.key";
const TOKEN: &str = "token.key";
const AUDIT: &str = "audit.key";
const FIRST_SEAL: &str = "seal-1.key";

/// The file with the public half of the key that signs the audit trail.
pub const AUDIT_PUBLIC: &str = "audit.pub";

type Key = Zeroizing<[u8; KEY_BYTES]>;

/// The keys of one prison, held in memory and wiped when dropped. Shows nothing of itself when printed.
pub struct Keys {
    seals: BTreeMap<u8, Key>,
    pepper: Key,
    token: Key,
    audit: SigningKey,
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
        Ok(Self {
            seals: seals.into_iter().map(|(version, file)| Ok((version, read(&file)?))).collect::<Result<_, KeyError>>()?,
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

    /// The newest sealing key and its version.
    pub(crate) fn newest_seal(&self) -> Option<(u8, &[u8; KEY_BYTES])> {
        self.seals.last_key_value().map(|(version, key)| (*version, &**key))
    }

    /// The sealing key of a version.
    pub(crate) fn seal_key(&self, version: u8) -> Option<&[u8; KEY_BYTES]> {
        self.seals.get(&version).map(|key| &**key)
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
        f.debug_struct("Keys").field("seals", &self.seals.keys()).finish_non_exhaustive()
    }
}

/// Compares in a time that depends on the lengths alone.
#[must_use]
pub fn same(one: &[u8], other: &[u8]) -> bool {
    one.ct_eq(other).into()
}

/// The sealing keys in the folder by version; none where there is no folder.
fn seal_files(folder: &Path) -> Result<BTreeMap<u8, PathBuf>, KeyError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(source) => return Err(KeyError::Io { file: folder.to_owned(), source }),
    };
    let mut found = BTreeMap::new();
    for entry in entries {
        let file = entry.map_err(|source| KeyError::Io { file: folder.to_owned(), source })?.path();
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let Some(version) = name.strip_prefix("seal-").and_then(|rest| rest.strip_suffix(".key")) else { continue };
        match version.parse::<u8>() {
            // `seal-01.key` beside `seal-1.key` would be two keys of one version.
            Ok(number) if number > 0 && number.to_string() == version => found.insert(number, file),
            _ => return Err(KeyError::Version { file }),
        };
    }
    Ok(found)
}

fn create(folder: &Path, chance: &Chance) -> Result<(), KeyError> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(failed(folder))?;
    for name in [FIRST_SEAL, PEPPER, TOKEN] {
        let key: Key = Zeroizing::new(chance.bytes());
        write(&folder.join(name), 0o600, &*key)?;
    }
    keep(folder)
}

/// The key that signs the audit trail, made where there never was one. Its public half lies beside it.
fn audit_key(folder: &Path, chance: &Chance) -> Result<SigningKey, KeyError> {
    let (secret, public) = (folder.join(AUDIT), folder.join(AUDIT_PUBLIC));
    let told = match fs::read_to_string(&public) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(failed(&public)(error)),
    };
    if !secret.exists() {
        if told.is_some() {
            return Err(KeyError::Unsigned { file: secret });
        }
        let fresh: Key = Zeroizing::new(chance.bytes());
        write(&secret, 0o600, &*fresh)?;
        keep(folder)?;
    }
    let key = SigningKey::from_bytes(&*read(&secret)?);
    let text = public_text(&key);
    match told {
        Some(told) if told.trim() != text.trim() => return Err(KeyError::NotPublicHalf { file: public }),
        Some(_) => {}
        None => write(&public, 0o644, text.as_bytes()).and_then(|()| keep(folder))?,
    }
    Ok(key)
}

fn write(path: &Path, mode: u32, bytes: &[u8]) -> Result<(), KeyError> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(mode).open(path).map_err(failed(path))?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(failed(path))
}

/// A power cut must not leave a database whose keys were never on the disk.
fn keep(folder: &Path) -> Result<(), KeyError> {
    File::open(folder).and_then(|opened| opened.sync_all()).map_err(failed(folder))
}

fn failed(file: &Path) -> impl Fn(io::Error) -> KeyError {
    let file = file.to_owned();
    move |source| KeyError::Io { file: file.clone(), source }
}

fn read(path: &Path) -> Result<Key, KeyError> {
    let failed = |source| KeyError::Io { file: path.to_owned(), source };
    let mut file = File::open(path).map_err(failed)?;
    if file.metadata().map_err(failed)?.permissions().mode() & 0o077 != 0 {
        return Err(KeyError::Exposed { file: path.to_owned() });
    }
    // One byte of room more than a key has: a longer file shows itself without being read to its end.
    let mut bytes = Zeroizing::new([0; KEY_BYTES + 1]);
    let mut length = 0;
    while length < bytes.len() {
        match file.read(&mut bytes[length..]).map_err(failed)? {
            0 => break,
            more => length += more,
        }
    }
    if length != KEY_BYTES {
        return Err(KeyError::Length { file: path.to_owned() });
    }
    let mut key: Key = Zeroizing::new([0; KEY_BYTES]);
    key.copy_from_slice(&bytes[..KEY_BYTES]);
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().expect("a temporary folder")
    }

    #[test]
    fn a_new_database_gets_a_set_that_stays() {
        let root = folder();
        let place = root.path().join("keys");
        let first = Keys::load(&place, true, &Chance::seeded(1)).expect("made");
        for name in [FIRST_SEAL, PEPPER, TOKEN] {
            let about = fs::metadata(place.join(name)).expect(name);
            assert_eq!((about.len(), about.permissions().mode() & 0o777), (32, 0o600), "{name}");
        }
        assert_ne!(first.pepper(), &*first.token);
        let again = Keys::load(&place, false, &Chance::seeded(2)).expect("read");
        assert_eq!(first.mac("p", &[b"x"]), again.mac("p", &[b"x"]));
    }

    #[test]
    fn nothing_is_made_for_a_database_with_content() {
        let root = folder();
        let error = Keys::load(root.path(), false, &Chance::seeded(1)).expect_err("refused");
        assert!(matches!(error, KeyError::Missing { .. }) && error.to_string().contains("--keys"), "{error}");
        assert_eq!(fs::read_dir(root.path()).expect("folder").count(), 0);
    }

    #[test]
    fn each_missing_file_is_named() {
        for name in [FIRST_SEAL, PEPPER, TOKEN] {
            let root = folder();
            Keys::load(root.path(), true, &Chance::seeded(1)).expect("made");
            fs::remove_file(root.path().join(name)).expect("removed");
            for new in [true, false] {
                let error = Keys::load(root.path(), new, &Chance::seeded(1)).expect_err("refused").to_string();
                assert!(error.contains(name), "{error}");
            }
        }
    }

    #[test]
    fn the_key_of_the_audit_trail_is_made_once() {
        let root = folder();
        let place = |name: &str| root.path().join(name);
        let load = |seed| Keys::load(root.path(), false, &Chance::seeded(seed));
        Keys::load(root.path(), true, &Chance::seeded(1)).expect("made");
        let public = fs::read_to_string(place(AUDIT_PUBLIC)).expect("the public half");
        assert_eq!(fs::metadata(place(AUDIT)).expect(AUDIT).permissions().mode() & 0o777, 0o600);

        fs::remove_file(place(AUDIT_PUBLIC)).expect("removed");
        load(2).expect("the public half can always be made");
        assert_eq!(fs::read_to_string(place(AUDIT_PUBLIC)).expect("made"), public);

        fs::remove_file(place(AUDIT)).expect("removed");
        let error = load(3).expect_err("it was lost").to_string();
        assert!(error.contains("audit.key") && error.contains("backup"), "{error}");
        assert!(!place(AUDIT).exists(), "nothing is made");

        // As a folder of an earlier version is.
        fs::remove_file(place(AUDIT_PUBLIC)).expect("removed");
        load(4).expect("made");
        let other = fs::read_to_string(place(AUDIT_PUBLIC)).expect("made");
        assert_ne!(other, public);
        load(5).expect("and kept");
        assert_eq!(fs::read_to_string(place(AUDIT_PUBLIC)).expect("kept"), other);

        fs::write(place(AUDIT_PUBLIC), public).expect("written");
        let error = load(6).expect_err("of another key").to_string();
        assert!(error.contains("audit.pub is not the public half"), "{error}");
    }

    #[test]
    fn bad_files_are_refused() {
        let root = folder();
        Keys::load(root.path(), true, &Chance::seeded(1)).expect("made");
        let token = root.path().join(TOKEN);
        fs::set_permissions(&token, fs::Permissions::from_mode(0o640)).expect("mode");
        assert!(matches!(Keys::load(root.path(), false, &Chance::seeded(1)), Err(KeyError::Exposed { .. })));
        fs::set_permissions(&token, fs::Permissions::from_mode(0o600)).expect("mode");
        for length in [0, 31, 33] {
            fs::write(&token, vec![1; length]).expect("written");
            assert!(matches!(Keys::load(root.path(), false, &Chance::seeded(1)), Err(KeyError::Length { .. })), "{length}");
        }
        fs::write(&token, [1; 32]).expect("written");
        for name in ["seal-0.key", "seal-01.key", "seal-256.key", "seal-x.key"] {
            fs::write(root.path().join(name), [1; 32]).expect("written");
            assert!(matches!(Keys::load(root.path(), false, &Chance::seeded(1)), Err(KeyError::Version { .. })), "{name}");
            fs::remove_file(root.path().join(name)).expect("removed");
        }
    }

    #[test]
    fn printing_shows_no_key() {
        let root = folder();
        let keys = Keys::load(root.path(), true, &Chance::seeded(1)).expect("made");
        assert_eq!(format!("{keys:?}"), "Keys { seals: [1], .. }");
    }

    #[test]
    fn a_mac_tells_purpose_and_parts_apart() {
        let root = folder();
        let keys = Keys::load(root.path(), true, &Chance::seeded(1)).expect("made");
        let mac = keys.mac("session", &[b"ab", b"c"]);
        assert!(keys.verify("session", &[b"ab", b"c"], &mac));
        for (purpose, parts) in [
            ("session", &[b"a".as_slice(), b"bc"][..]),
            ("session", &[b"abc"]),
            ("kiosk", &[b"ab", b"c"]),
            ("session", &[b"ab", b"c", b""]),
        ] {
            assert!(!keys.verify(purpose, parts, &mac), "{purpose} {parts:?}");
        }
        assert!(!keys.verify("session", &[b"ab", b"c"], &mac[..31]));
    }
}
