//! Backup and restore, while servers serve.
//!
//! A backup is one file of SQLite, whichever engine it was made of: all tables as they were at one moment, made by the same migrations. So
//! it is also the way from one engine to the other. Free text lies in it sealed, as in the database; names and numbers do not, so the file
//! belongs where the database may lie. It says of itself what is in it, down to a digest of every table, and that is sealed too: whoever changes
//! a byte that counts needs the key folder. A restore needs that folder anyway.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use domain::policy::{Action, Object, may};
use domain::{Moment, Party};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::app::App;
use crate::audit::report::Report;
use crate::audit::verify_database;
use crate::error::Error;
use crate::keys::Keys;
use crate::rotate::Progress;
use crate::sealed::{BackupManifest, SealError, Sealed};
use crate::store::copy::{self, Sum};
use crate::store::key::SEALED;
use crate::store::{self, Db, StoreError, audit};

/// Counts up when a newer program could not read an older file.
const FORMAT: u32 = 1;

/// Why there is no backup, or nothing was restored. In each case everything is as it was before.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The file is there.
    #[error("{0} is there already; a backup overwrites nothing")]
    Exists(PathBuf),
    /// A file cannot be read or written.
    #[error("{file}: {source}")]
    Io {
        /// Which.
        file: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// Something else.
    #[error("{file} is no backup of Vooruit, or it is damaged ({why})")]
    NotABackup {
        /// Which file.
        file: PathBuf,
        /// What was seen.
        why: String,
    },
    /// Something in it is not as it was written.
    #[error("the backup is damaged: {0}. Nothing was restored from it; take another")]
    Damaged(String),
    /// Another program made it.
    #[error(
        "the backup was made by Vooruit {program} with schema {theirs}, and this program has schema {ours}. Restore it with that program; \
         when this one serves the restored database, it brings the schema up to date"
    )]
    OtherSchema {
        /// Which program.
        program: String,
        /// Its last migration.
        theirs: i64,
        /// Our last migration.
        ours: i64,
    },
    /// The folder has not the keys.
    #[error(
        "the backup needs the sealing key of version {0}, which is not in the key folder. Put seal-{0}.key back from its own backup; one that \
         was put away lies in the folder retired"
    )]
    NoKey(u8),
    /// The folder has other keys.
    #[error("the backup does not open with the keys in this folder: they are those of another prison, or the backup was changed")]
    OtherKeys,
    /// There is something in the way.
    #[error("the database is not empty (see its table {0}); a backup is restored into a new one only")]
    NotEmpty(String),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Anything else.
    #[error(transparent)]
    Failed(#[from] Error),
}

/// What a backup says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The form of the file.
    pub format: u32,
    /// Version of the program that made it.
    pub program: String,
    /// The last migration.
    pub schema: i64,
    /// The engine that it was made of.
    pub engine: String,
    /// The moment.
    pub made_at: i64,
    /// Versions of the sealing keys that its cells need.
    pub keys: Vec<u8>,
    /// What is in the tables.
    pub tables: Vec<Sum>,
}

impl Manifest {
    /// All rows of all tables.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.tables.iter().map(|sum| sum.rows).sum()
    }
}

/// Makes a backup. Servers go on.
///
/// # Errors
/// [`BackupError`]; then there is no file.
pub async fn make(app: &App, path: &Path, progress: Progress<'_>) -> Result<Manifest, BackupError> {
    if path.exists() {
        return Err(BackupError::Exists(path.to_owned()));
    }
    // First, so that the backup has it too. A disk without room is a reason to make a backup elsewhere, and not to have none.
    if let Err(error) = trail(app).await {
        tracing::warn!(%error, "the audit trail does not say that this backup was made");
    }
    let unfinished = Unfinished::beside(path, app);
    fill(app, &unfinished.0, progress).await?;
    progress("Reading it again …");
    let (file, manifest) = check(&unfinished.0, &app.keys).await?;
    let trail = proved(&file, &app.keys).await;
    file.close().await;
    // What is wrong with the trail was so before, and is no reason to have no backup.
    if !trail?.is_good() {
        progress("WARNING: the audit trail is not as it was sealed. `vooruit audit verify` says where.");
    }
    unfinished.finish(path)?;
    Ok(manifest)
}

async fn trail(app: &App) -> Result<(), Error> {
    let (turn, actor) = (&app.turn(), &Party::Administrator.alone());
    store::change(&app.db, |tx| {
        Box::pin(async move {
            let permit = may(actor, Action::BackUp, Object::Database)?;
            audit::looked(tx, turn, &permit).await
        })
    })
    .await
}

async fn fill(app: &App, path: &Path, progress: Progress<'_>) -> Result<(), BackupError> {
    let Moment(made_at) = app.clock.now();
    let file = Db::new_file(path).await?;
    file.migrate().await?;
    let tables = copy::take(&app.db, &file, progress).await?;
    let manifest = Manifest {
        format: FORMAT,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        schema: Db::schema(),
        engine: app.db.engine().as_str().to_owned(),
        made_at,
        keys: key_versions(&file).await?,
        tables,
    };
    let text = serde_json::to_string(&manifest).map_err(Error::from)?;
    let seal: Sealed<BackupManifest> = app.keys.seal(Uuid::nil(), &text, &app.chance).map_err(Error::from)?;
    copy::describe(&file, &text, &seal.into_bytes()).await?;
    file.close().await;
    Ok(())
}

/// The versions of all sealed cells, oldest first.
async fn key_versions(file: &Db) -> Result<Vec<u8>, BackupError> {
    let mut versions = BTreeSet::new();
    for column in &SEALED {
        let found = file.read(|tx| Box::pin(column.versions(tx))).await?;
        versions.extend(found.into_iter().map(|(version, _)| version));
    }
    Ok(versions.into_iter().collect())
}

/// Opens a backup, and looks whether it is whole: its manifest by the seal, every table by its digest, and one cell of each key and column.
///
/// # Errors
/// [`BackupError::NotABackup`], [`BackupError::Damaged`], [`BackupError::OtherSchema`], [`BackupError::NoKey`].
pub async fn check(path: &Path, keys: &Keys) -> Result<(Db, Manifest), BackupError> {
    let strange = |why: String| BackupError::NotABackup { file: path.to_owned(), why };
    File::open(path).map_err(|source| BackupError::Io { file: path.to_owned(), source })?;
    let file = Db::open_file(path).await.map_err(|error| strange(error.to_string()))?;
    let outcome = look(&file, keys, &strange).await;
    match outcome {
        Ok(manifest) => Ok((file, manifest)),
        Err(error) => {
            file.close().await;
            Err(error)
        }
    }
}

/// Verifies the audit trail in a backup that was [checked](check). What is wrong with it stands in the report.
///
/// # Errors
/// [`BackupError`] when it cannot be read.
pub async fn proved(file: &Db, keys: &Keys) -> Result<Report, BackupError> {
    Ok(verify_database(file, &keys.audit_public(), Vec::new()).await?)
}

async fn look(file: &Db, keys: &Keys, strange: &(impl Fn(String) -> BackupError + Sync)) -> Result<Manifest, BackupError> {
    let (text, seal) = copy::description(file).await.map_err(|error| strange(error.to_string()))?;
    let opened = keys.open(Uuid::nil(), &Sealed::<BackupManifest>::from_bytes(seal)).map_err(|error| match error {
        SealError::NoKey(version) => BackupError::NoKey(version),
        SealError::Damaged => BackupError::OtherKeys,
    })?;
    if opened != text {
        return Err(BackupError::Damaged("its manifest was changed".to_owned()));
    }
    let manifest: Manifest = serde_json::from_str(&text).map_err(|error| strange(error.to_string()))?;
    if (manifest.format, manifest.schema) != (FORMAT, Db::schema()) {
        let Manifest { program, schema, .. } = manifest;
        return Err(BackupError::OtherSchema { program, theirs: schema, ours: Db::schema() });
    }
    let broken = |error: BackupError| match error {
        BackupError::Store(error) => BackupError::Damaged(error.to_string()),
        other => other,
    };
    copy::same(&manifest.tables, &copy::sums(file).await.map_err(broken)?)?;
    for version in &manifest.keys {
        open_one_of(file, keys, *version).await?;
    }
    Ok(manifest)
}

/// Opens a cell of this version in each column that has one.
async fn open_one_of(file: &Db, keys: &Keys, version: u8) -> Result<(), BackupError> {
    for column in &SEALED {
        let found = file.read(|tx| Box::pin(column.sample(tx, version))).await?;
        let Some(cell) = found else { continue };
        match keys.open_at(column.place, cell.id, &cell.cell) {
            Ok(_) => {}
            Err(SealError::NoKey(version)) => return Err(BackupError::NoKey(version)),
            Err(SealError::Damaged) => return Err(BackupError::OtherKeys),
        }
    }
    Ok(())
}

/// Fills the empty database of `app` from a backup that was [checked](check).
///
/// # Errors
/// [`BackupError`]; then the database is as empty as before.
pub async fn restore(app: &App, file: &Db, manifest: &Manifest, progress: Progress<'_>) -> Result<(), BackupError> {
    let permit = may(&Party::Administrator.alone(), Action::Restore, Object::Database).map_err(Error::from)?;
    copy::put(&app.turn(), &permit, file, &manifest.tables, progress).await
}

/// A file that goes away by itself until it is finished.
struct Unfinished(PathBuf);

impl Unfinished {
    fn beside(path: &Path, app: &App) -> Self {
        let number = u64::from_le_bytes(app.chance.bytes());
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".{number:016x}.unfinished"));
        Self(name.into())
    }

    /// Brings it to the disk and gives it its name.
    fn finish(self, path: &Path) -> Result<(), BackupError> {
        let failed = |source| BackupError::Io { file: path.to_owned(), source };
        File::open(&self.0).and_then(|file| file.sync_all()).map_err(failed)?;
        if path.exists() {
            return Err(BackupError::Exists(path.to_owned()));
        }
        fs::rename(&self.0, path).map_err(failed)?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        match fs::remove_file(&self.0) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                tracing::warn!(%error, file = %self.0.display(), "an unfinished backup stays");
            }
            _ => {}
        }
    }
}
