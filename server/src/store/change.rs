//! How a change is made: one transaction, with its trail, and once for each idempotency key.

use std::sync::Arc;

use super::audit::Recorded;
use super::idempotency::{self, Kept, Ticket};
use super::{Db, Tx, Work};
use crate::app::Turn;
use crate::error::Error;

/// Makes a change, or leaves everything as it was.
///
/// The work can run more than once, each time from the start, and awaits nothing but the transaction.
///
/// # Errors
/// What the work says, or the database.
pub async fn change<'a, T, F>(db: &'a Db, work: F) -> Result<T, Error>
where
    T: Send + 'a,
    F: for<'t> Fn(&'t mut Tx<'a>) -> Work<'t, Recorded<T>, Error> + Send + Sync + 'a,
{
    let work = Arc::new(work);
    db.write(move |tx| {
        let work = Arc::clone(&work);
        Box::pin(async move { Ok(work(tx).await?.into_inner()) })
    })
    .await
}

/// Makes a change at most once for each ticket: the second time its answer is the one of the first.
///
/// # Errors
/// What the work says, `key-reused`, or the database.
pub async fn change_once<'a, T, F>(
    turn: &'a Turn,
    ticket: &'a Ticket,
    answer: fn(T) -> Result<Kept, Error>,
    work: F,
) -> Result<Kept, Error>
where
    T: Send + 'a,
    F: for<'t> Fn(&'t mut Tx<'a>) -> Work<'t, Recorded<T>, Error> + Send + Sync + 'a,
{
    let work = Arc::new(work);
    change(&turn.app.db, move |tx| {
        let work = Arc::clone(&work);
        Box::pin(async move {
            if let Some(kept) = idempotency::kept(tx, turn, ticket).await? {
                return Ok(Recorded::without_trail(kept));
            }
            let done = work(tx).await?;
            let kept = answer(done.into_inner())?;
            idempotency::keep(tx, turn, ticket, &kept).await?;
            Ok(Recorded::without_trail(kept))
        })
    })
    .await
}
