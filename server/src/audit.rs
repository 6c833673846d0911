//! The trail as something that can be proved: sealed in order, signed, witnessed, and verified from one end to the other.
//!
//! The rows are written with each change ([`store::audit`](crate::store::audit)). A sealer comes after them, outside the transactions of the
//! writers: a chain inside them would make every writer on PostgreSQL wait for every other. It links the rows ([`chain`]), signs how far it has
//! come ([`checkpoint`]), and hands that to the [witnesses](witness): a file, or a second server. The [verifier](verify) needs no secret.
//!
//! What this can show: a row that was changed, taken out, put in or moved after it was sealed; a chain that was made anew; and, with a witness,
//! an end that was cut off and a database that was set back. What it cannot show: what somebody does to a row in the moment before it is
//! sealed, and what somebody writes who has the database **and** the key.

use std::time::Duration;

use tokio::sync::{oneshot, watch};
use tokio::task::JoinHandle;

use crate::app::App;
use crate::error::Error;
use crate::store::{Db, StoreError, seal};

pub mod cell;
pub mod chain;
pub mod checkpoint;
pub mod export;
pub mod ledger;
pub mod report;
#[cfg(test)]
mod tamper;
pub mod verify;
pub mod witness;

use checkpoint::PublicKeys;
use report::Report;
use verify::{Verifier, Witnessed};
use witness::Witness;

/// Between two looks at what waits. What is written is sealed within a second.
const EVERY: Duration = Duration::from_millis(400);

/// Most rows of one round, so that no writer on SQLite waits long for it.
const MOST: i64 = 250;

/// How long a witness may take when the server stops; it is caught up when the server starts again.
const PATIENCE: Duration = Duration::from_secs(3);

/// Seals some of what waits. Says how many rows they were: none where nothing waits, and where another server seals at this moment.
///
/// # Errors
/// [`Error`]; nothing was sealed then.
pub async fn round(app: &App) -> Result<usize, Error> {
    let (waiting, _) = app.db.read(|tx| Box::pin(seal::state(tx))).await?;
    if !waiting {
        return Ok(0);
    }
    let at = app.clock.now();
    match app.db.write_aside(|tx| Box::pin(seal::seal(tx, app.keys.audit(), at, MOST))).await {
        Err(Error::Store(lost @ (StoreError::Conflict(_) | StoreError::Busy(_)))) => {
            tracing::debug!(%lost, "somebody else seals, or all are busy; again in the next round");
            Ok(0)
        }
        sealed => sealed,
    }
}

/// Seals all that waits, as long as this server is the one that does it. Says how many rows they were.
///
/// # Errors
/// [`Error`]; what was sealed until then stays sealed.
pub async fn seal(app: &App) -> Result<usize, Error> {
    let mut rows = 0;
    loop {
        match round(app).await? {
            0 => return Ok(rows),
            more => rows += more,
        }
    }
}

/// Seals what comes and tells the witnesses, until `stop` says that nothing more comes; then it does both once more.
pub async fn forever(app: App, witnesses: Vec<Witness>, mut stop: oneshot::Receiver<()>) {
    let (newest, told) = watch::channel(0);
    let tell = |witness| tokio::spawn(witness::keep_up(app.db.clone(), witness, told.clone()));
    let telling: Vec<JoinHandle<()>> = witnesses.into_iter().map(tell).collect();
    drop(told);
    let mut stopping = false;
    while !stopping {
        stopping = tokio::time::timeout(EVERY, &mut stop).await.is_ok();
        match seal_and_look(&app).await {
            Ok(position) => {
                newest.send_if_modified(|known| position != std::mem::replace(known, position));
            }
            Err(error) => tracing::error!(%error, "the trail was not sealed; again in the next round"),
        }
    }
    drop(newest);
    for witness in telling {
        if tokio::time::timeout(PATIENCE, witness).await.is_err() {
            tracing::warn!("a witness did not answer in time; it is told when the server starts again");
        }
    }
}

/// Seals all that waits, and says how far the chain is signed: another server may have gone on with it.
async fn seal_and_look(app: &App) -> Result<i64, Error> {
    seal(app).await?;
    let (_, position) = app.db.read(|tx| Box::pin(seal::state(tx))).await?;
    Ok(position)
}

/// Verifies the trail of a database that is in use or not, against what these witnesses have. It reads one moment of it, and changes nothing.
///
/// # Errors
/// [`Error`] when the database cannot be read. What is wrong with the trail is no error: it stands in the report.
pub async fn verify_database(db: &Db, keys: &PublicKeys, witnesses: Vec<Witnessed<'static>>) -> Result<Report, Error> {
    let verifier = Verifier::new(keys, witnesses);
    db.read(|tx| {
        Box::pin(async move {
            let mut verifier = verifier;
            seal::walk(tx, &mut |item| {
                verifier.take(item);
                Ok(())
            })
            .await?;
            Ok(verifier.finish())
        })
    })
    .await
}
