//! The trail: who did what, on what, concerning whom. Written in the transaction of the change.
//!
//! A change cannot end without it: [`Db::change`](super::Db::change) takes only work that gives a [`Recorded`], and only this folder makes one.

use domain::policy::Permit;
use serde::Serialize;
use uuid::Uuid;

use super::{Tx, sql};
use crate::app::Turn;
use crate::error::Error;

/// A value, and the proof that its trail is written.
#[derive(Debug)]
#[must_use = "the answer lies in it"]
pub struct Recorded<T>(T);

impl<T> Recorded<T> {
    /// For what leaves no trail of its own: nothing changed, or a wrong try, which is a row itself.
    pub(super) const fn without_trail(value: T) -> Self {
        Self(value)
    }

    /// Something else made from the value.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Recorded<U> {
        Recorded(make(self.0))
    }

    /// The value.
    pub fn into_inner(self) -> T {
        self.0
    }

    /// The value, to look at.
    pub const fn get(&self) -> &T {
        &self.0
    }
}

/// For work that found nothing to change.
pub const fn nothing<T>(value: T) -> Recorded<T> {
    Recorded::without_trail(value)
}

/// A row before and after, as it is stored. What was not there before, or is not there afterwards, is none.
pub(super) type Change<'a, R> = (Option<&'a R>, Option<&'a R>);

/// A change that is one of the whole register names the row it touched.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub(super) id: Uuid,
    pub(super) subject: Option<Uuid>,
}

/// Writes the trail of what `permit` allowed.
pub(super) async fn record<R: Serialize + Sync, T>(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    (before, after): Change<'_, R>,
    value: T,
) -> Result<Recorded<T>, Error> {
    let object = permit.object();
    let row = object.id().map(|id| Row { id, subject: object.subject().map(|person| person.0) });
    record_row(tx, turn, permit, row, (before, after)).await?;
    Ok(Recorded(value))
}

/// The same, for one row of many that a permit on the whole register allowed to change.
pub(super) async fn record_row<R: Serialize + Sync>(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    row: Option<Row>,
    (before, after): Change<'_, R>,
) -> Result<(), Error> {
    let (actor, object) = (permit.actor(), permit.object().noun());
    sql("insert into audit (id, at, party, actor_id, helper_id, action, object, object_id, subject_id, before_digest, after_digest, session_id) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
    .bind(turn.id())
    .bind(turn.at)
    .bind(actor.party.kind().as_str())
    .bind(actor.party.id())
    .bind(actor.helper)
    .bind(permit.action().as_str())
    .bind(object)
    .bind(row.as_ref().map(|row| row.id))
    .bind(row.as_ref().and_then(|row| row.subject))
    .bind(digest(turn, object, before)?)
    .bind(digest(turn, object, after)?)
    .bind(turn.session)
    .run(tx)
    .await?;
    Ok(())
}

/// Writes that somebody looked at all of something, such as for a backup.
///
/// # Errors
/// [`Error::Store`].
pub async fn looked(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit) -> Result<Recorded<()>, Error> {
    record_row(tx, turn, permit, None, (None::<&()>, None)).await?;
    Ok(Recorded(()))
}

/// Keyed, so that nobody who has the database alone can try out what stood in a row. The fields of a row are always written in the same order.
fn digest<R: Serialize>(turn: &Turn, noun: &str, row: Option<&R>) -> Result<Option<[u8; 32]>, Error> {
    row.map(|row| Ok(turn.app.keys.mac("audit", &[noun.as_bytes(), &serde_json::to_vec(row)?]))).transpose()
}
