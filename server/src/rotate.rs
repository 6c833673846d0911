//! A change of the key that seals free text, while servers serve: nothing that is read or written meanwhile fails.
//!
//! Which version seals is said by the database (`key_change`), so that all servers agree on it; the key folder only has the keys. The steps:
//!
//! 1. [`add`] puts a new key into the folder. It opens and seals nothing yet. Now it is copied: to the folders of the other servers, and to
//!    where copies of the keys are kept. A key that seals the only form of somebody's words must not exist once.
//! 2. [`rotate`] lets it seal. Each server learns of it within [`EVERY`] ([`follow`]), and opens both meanwhile. Then every older cell is sealed anew,
//!    200 in a transaction, each only if it is still as it was read: what somebody changes at this moment wins. It ends when, longer than
//!    a server needs to learn of the new key, no older cell has come. Broken off at any moment, it is simply run again.
//! 3. [`retire`] puts the old key away when no cell needs it. Backups made before still do.

use std::path::PathBuf;
use std::time::Duration;

use domain::Party;
use domain::policy::{Action, Object, may};

use crate::app::App;
use crate::error::Error;
use crate::keys::{KeyError, Keys};
use crate::sealed::SealError;
use crate::store::key::{self, Cell, Mark, SEALED, SealedColumn};
use crate::store::{self, Db};

/// How often a server asks which version seals.
pub const EVERY: Duration = Duration::from_secs(2);

/// After this time no server seals with the older key any more: it has asked, and what it was writing then is written.
pub const SETTLED: Duration = Duration::from_secs(10);

/// Between two transactions of a rotation, so that those of people come through.
const BREATH: Duration = Duration::from_millis(5);

/// Told while it lasts, one line each.
pub type Progress<'a> = &'a (dyn Fn(&str) + Send + Sync);

/// Why a key was not changed.
#[derive(Debug, thiserror::Error)]
pub enum RotateError {
    /// The key folder.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// A version that still seals, or is about to.
    #[error("key version {version} cannot be put away: version {sealing} seals now, and only an older one can go")]
    Seals {
        /// The version that was named.
        version: u8,
        /// The version that seals.
        sealing: u8,
    },
    /// Cells that need the version.
    #[error("key version {version} is still needed by {cells} cells of {column}. Run first: vooruit key rotate")]
    Needed {
        /// The version that was named.
        version: u8,
        /// Where.
        column: String,
        /// How many.
        cells: i64,
    },
    /// Some cells do not open; the rest is done.
    #[error("these cells do not open and were left as they are (column and row): {}", .0.join(", "))]
    Damaged(Vec<String>),
    /// Anything else.
    #[error(transparent)]
    Failed(#[from] Error),
}

/// What a rotation did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotated {
    /// The version that seals now.
    pub version: u8,
    /// How many cells of each column were sealed anew.
    pub cells: Vec<(String, i64)>,
}

/// Asks the database again and again which version seals, until it is dropped. What goes wrong is tried again; until then the older one seals.
pub async fn follow(app: App, every: Duration) {
    loop {
        tokio::time::sleep(every).await;
        if let Err(error) = agree(&app.db, &app.keys).await {
            tracing::warn!(%error, "the key that seals is not known or not here");
        }
    }
}

/// Lets that version seal of which the database says so.
///
/// # Errors
/// The database, or [`KeyError::NotHere`].
pub async fn agree(db: &Db, keys: &Keys) -> Result<(), RotateError> {
    let version = db.read(|tx| Box::pin(key::sealing(tx))).await?;
    if version != keys.sealing() {
        keys.seal_with(version)?;
        tracing::info!(version, "another key seals");
    }
    Ok(keys.forget_removed()?)
}

/// Puts a new key into the folder: its version, and where it lies. Where one waits already, it is that one.
///
/// # Errors
/// [`RotateError::Key`].
pub fn add(app: &App) -> Result<(u8, PathBuf), RotateError> {
    Ok(match waiting(&app.keys)? {
        Some(version) => (version, app.keys.file(version)),
        None => app.keys.add(&app.chance)?,
    })
}

/// A key that is newer than the one that seals.
fn waiting(keys: &Keys) -> Result<Option<u8>, KeyError> {
    Ok(keys.versions()?.last().copied().filter(|newest| *newest > keys.sealing()))
}

/// Seals everything with the newest key. `settled` is the time after which every server does so too.
///
/// # Errors
/// [`RotateError`]; what was done until then stays done, and to run it again goes on from there.
pub async fn rotate(app: &App, settled: Duration, progress: Progress<'_>) -> Result<Rotated, RotateError> {
    if let Some(version) = waiting(&app.keys)? {
        begin(app, version).await?;
        progress(&format!("Key version {version} seals from now on."));
    }
    agree(&app.db, &app.keys).await?;
    let mut work = Work { app, progress, version: app.keys.sealing(), cells: [0; SEALED.len()], damaged: Vec::new() };
    work.pass().await?;
    loop {
        progress(&format!("Waiting {} seconds for servers that still seal with an older key …", settled.as_secs()));
        tokio::time::sleep(settled).await;
        if work.pass().await? == 0 {
            break;
        }
    }
    work.ended()
}

async fn begin(app: &App, version: u8) -> Result<(), RotateError> {
    let (turn, actor) = (&app.turn(), &Party::Administrator.alone());
    let work = store::change(&app.db, |tx| {
        Box::pin(async move {
            let permit = may(actor, Action::Rotate, Object::Keys)?;
            key::begin(tx, turn, &permit, version).await
        })
    });
    Ok(work.await?)
}

/// A rotation at work.
struct Work<'a> {
    app: &'a App,
    progress: Progress<'a>,
    version: u8,
    cells: [i64; SEALED.len()],
    damaged: Vec<String>,
}

impl Work<'_> {
    /// Walks over every column once, and says how many cells it sealed anew.
    async fn pass(&mut self) -> Result<i64, Error> {
        self.damaged.clear();
        let before: i64 = self.cells.iter().sum();
        for at in 0..SEALED.len() {
            self.column(at).await?;
        }
        Ok(self.cells.iter().sum::<i64>() - before)
    }

    async fn column(&mut self, at: usize) -> Result<(), Error> {
        let (column, version, mut mark) = (&SEALED[at], self.version, Mark::default());
        loop {
            let from = &mark;
            let cells = self.app.db.read(|tx| Box::pin(column.older(tx, from, version))).await?;
            let Some(last) = cells.last() else { return Ok(()) };
            let next = last.mark();
            self.cells[at] += self.batch(column, cells).await?;
            (self.progress)(&format!("{}: {} cells sealed anew", column.name(), self.cells[at]));
            mark = next;
            tokio::time::sleep(BREATH).await;
        }
    }

    /// Seals some cells anew, in one transaction.
    async fn batch(&mut self, column: &SealedColumn, cells: Vec<Cell>) -> Result<i64, Error> {
        let (turn, actor, version) = (&self.app.turn(), &Party::Administrator.alone(), self.version);
        let mut swaps = Vec::with_capacity(cells.len());
        for cell in cells {
            match self.app.keys.reseal(column.place, cell.id, &cell.cell, &self.app.chance) {
                Ok(new) => swaps.push(cell.swap(new)),
                Err(SealError::Damaged | SealError::NoKey(_)) => self.damaged.push(format!("{} {}", column.name(), cell.id)),
            }
        }
        let swaps = &swaps;
        store::change(&self.app.db, |tx| {
            Box::pin(async move {
                let permit = may(actor, Action::Rotate, Object::Keys)?;
                key::swap(tx, turn, &permit, (column, version), swaps).await
            })
        })
        .await
    }

    fn ended(self) -> Result<Rotated, RotateError> {
        if self.damaged.is_empty() {
            let cells = SEALED.iter().map(SealedColumn::name).zip(self.cells).collect();
            return Ok(Rotated { version: self.version, cells });
        }
        Err(RotateError::Damaged(self.damaged))
    }
}

/// Puts a key away that no cell needs any more, and says where it lies. `settled` is the time after which no server seals with it.
///
/// # Errors
/// [`RotateError::Seals`], [`RotateError::Needed`]; then nothing is changed.
pub async fn retire(app: &App, version: u8, settled: Duration, progress: Progress<'_>) -> Result<PathBuf, RotateError> {
    let sealing = app.db.read(|tx| Box::pin(key::sealing(tx))).await?;
    if version >= sealing {
        return Err(RotateError::Seals { version, sealing });
    }
    unneeded(app, version).await?;
    progress(&format!("Waiting {} seconds for servers that still seal with an older key …", settled.as_secs()));
    tokio::time::sleep(settled).await;
    unneeded(app, version).await?;
    let (turn, actor) = (&app.turn(), &Party::Administrator.alone());
    store::change(&app.db, |tx| {
        Box::pin(async move {
            let permit = may(actor, Action::Retire, Object::Keys)?;
            key::retire(tx, turn, &permit, version).await
        })
    })
    .await?;
    Ok(app.keys.put_away(version)?)
}

/// Refuses as long as a cell needs the version.
async fn unneeded(app: &App, version: u8) -> Result<(), RotateError> {
    for column in &SEALED {
        let found = app.db.read(|tx| Box::pin(column.versions(tx))).await?;
        if let Some((_, cells)) = found.into_iter().find(|(known, _)| *known == version) {
            return Err(RotateError::Needed { version, column: column.name(), cells });
        }
    }
    Ok(())
}
