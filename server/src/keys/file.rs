//! The files of the key folder, one key each: how they are found, made and read.

use std::collections::BTreeMap;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use ed25519_dalek::SigningKey;
use zeroize::Zeroizing;

use super::{AUDIT_PUBLIC, KEY_BYTES, Key, KeyError};
use crate::audit::checkpoint::public_text;
use crate::chance::Chance;

pub(super) const PEPPER: &str = "pepper.key";
pub(super) const TOKEN: &str = "token.key";
pub(super) const FIRST_SEAL: &str = "seal-1.key";
pub(super) const AUDIT: &str = "audit.key";

/// Name of the file of a sealing key.
pub(super) fn seal_name(version: u8) -> String {
    format!("seal-{version}.key")
}

/// The sealing keys in the folder by version; none where there is no folder.
pub(super) fn seal_files(folder: &Path) -> Result<BTreeMap<u8, PathBuf>, KeyError> {
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

/// The first set of a new database.
pub(super) fn create(folder: &Path, chance: &Chance) -> Result<(), KeyError> {
    make_folder(folder)?;
    for name in [FIRST_SEAL, PEPPER, TOKEN] {
        write(&folder.join(name), chance)?;
    }
    // A power cut must not leave a database whose keys were never on the disk.
    sync(folder)
}

/// Makes a folder that only its owner can look into.
pub(super) fn make_folder(folder: &Path) -> Result<(), KeyError> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(failed(folder))
}

/// The key that signs the audit trail, made where there never was one. Its public half lies beside it.
pub(super) fn audit_key(folder: &Path, chance: &Chance) -> Result<SigningKey, KeyError> {
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
        write(&secret, chance)?;
        sync(folder)?;
    }
    let key = SigningKey::from_bytes(&*read(&secret)?);
    let text = public_text(&key);
    match told {
        Some(told) if told.trim() != text.trim() => return Err(KeyError::NotPublicHalf { file: public }),
        Some(_) => {}
        None => make(&public, 0o644, text.as_bytes()).and_then(|()| sync(folder))?,
    }
    Ok(key)
}

/// Makes a file with a fresh key.
pub(super) fn write(path: &Path, chance: &Chance) -> Result<(), KeyError> {
    let key: Key = Zeroizing::new(chance.bytes());
    make(path, 0o600, &*key)
}

/// Makes a file. It gets its name when it is whole, so that a server that looks at this moment never reads half of it; a name that is
/// taken is left alone.
fn make(path: &Path, mode: u32, bytes: &[u8]) -> Result<(), KeyError> {
    let unfinished = path.with_extension("unfinished");
    // One that was broken off earlier was never a key.
    match fs::remove_file(&unfinished) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(&unfinished)(error)),
        _ => {}
    }
    let mut file = OpenOptions::new().write(true).create_new(true).mode(mode).open(&unfinished).map_err(failed(&unfinished))?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(failed(&unfinished))?;
    fs::hard_link(&unfinished, path).map_err(failed(path))?;
    fs::remove_file(&unfinished).map_err(failed(&unfinished))
}

/// Brings the names in a folder to the disk.
pub(super) fn sync(folder: &Path) -> Result<(), KeyError> {
    File::open(folder).and_then(|opened| opened.sync_all()).map_err(failed(folder))
}

/// What the operating system said of a file.
pub(super) fn failed(file: &Path) -> impl Fn(io::Error) -> KeyError {
    let file = file.to_owned();
    move |source| KeyError::Io { file: file.clone(), source }
}

/// Reads a key that only its owner can read.
pub(super) fn read(path: &Path) -> Result<Key, KeyError> {
    let mut file = File::open(path).map_err(failed(path))?;
    if file.metadata().map_err(failed(path))?.permissions().mode() & 0o077 != 0 {
        return Err(KeyError::Exposed { file: path.to_owned() });
    }
    // One byte of room more than a key has: a longer file shows itself without being read to its end.
    let mut bytes = Zeroizing::new([0; KEY_BYTES + 1]);
    let mut length = 0;
    while length < bytes.len() {
        match file.read(&mut bytes[length..]).map_err(failed(path))? {
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
