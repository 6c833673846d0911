//! Work that comes round by itself: people who were released leave nothing open, what is finished is put away, what is old is forgotten.

use std::time::Duration;

use domain::policy::{Action, may};
use domain::request::Event;
use domain::{Party, PersonId};

use crate::app::{Acting, App, Turn};
use crate::error::Error;
use crate::store::person::Person;
use crate::store::{self, attempt, idempotency, moves, person, request, session};

/// Between two rounds.
const EVERY: Duration = Duration::from_secs(10 * 60);

/// How long a refused or carried-out request lies before it is put away, in days.
const SETTLED_DAYS: i64 = 30;

/// How long an answer is kept for whoever sends the same change again, and a wrong try is kept at all, in hours.
const KEPT_HOURS: i64 = 24;

/// What a round did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// People who were released.
    pub released: usize,
    /// Requests that were put away.
    pub closed: usize,
}

/// Makes rounds until it is dropped. A round that fails is tried again by the next.
pub async fn forever(app: App) {
    loop {
        match round(&app).await {
            Ok(done) => tracing::debug!(released = done.released, closed = done.closed, "round done"),
            Err(error) => tracing::error!(%error, "round failed"),
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Makes one round.
///
/// # Errors
/// [`Error`]; what was done until then stays done.
pub async fn round(app: &App) -> Result<Round, Error> {
    let turn = &app.turn();
    let today = turn.today();
    let released = app.db.read(|tx| Box::pin(person::released(tx, today))).await?;
    for person in &released {
        release(turn, person).await?;
    }
    let closed = close(turn).await?;
    let before = turn.at.plus_seconds(-KEPT_HOURS * 3600);
    app.db
        .write(|tx| {
            Box::pin(async move {
                idempotency::purge(tx, before).await?;
                attempt::purge(tx, before).await
            })
        })
        .await?;
    Ok(Round { released: released.len(), closed })
}

/// Ends all that somebody who was released left open, in one transaction.
async fn release(turn: &Turn, person: &Person) -> Result<(), Error> {
    let actor = &Party::System.alone();
    store::change(&turn.app.db, |tx| {
        Box::pin(async move {
            let permit = may(actor, Action::SignOut, person.object())?;
            session::end_others(tx, turn, Some(PersonId(person.id)), None).await?;
            moves::leave(tx, Acting { turn, actor }, &permit).await?;
            Ok(store::audit::nothing(()))
        })
    })
    .await
}

/// Puts away what has been settled for long enough.
async fn close(turn: &Turn) -> Result<usize, Error> {
    let actor = &Party::System.alone();
    let before = turn.at.plus_seconds(-SETTLED_DAYS * 24 * 3600);
    let settled = turn.app.db.read(|tx| Box::pin(request::settled_before(tx, before))).await?;
    for id in &settled {
        store::change(&turn.app.db, |tx| Box::pin(moves::simply(tx, Acting { turn, actor }, *id, Event::Close))).await?;
    }
    Ok(settled.len())
}
