//! How the conditions were when the screening was finished, and when he left. Rows are only added.

use domain::api::condition::Screened;
use domain::catalogue::Condition;
use domain::condition::{Occasion, Own, Reason, Refusal, State};
use domain::policy::{Action, Denied, Permit, may};
use domain::{Day, Moment};
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

use super::super::audit::{self, Recorded};
use super::super::person::{self, Person};
use super::super::typed::Text;
use super::super::{Tx, sql};
use super::{is_here, rows};
use crate::app::{Acting, Turn};
use crate::error::Error;

/// How one condition was.
#[derive(Serialize)]
struct Snapshot {
    id: Uuid,
    person_id: Uuid,
    kind: Text<Condition>,
    occasion: Text<Occasion>,
    arrived_on: Text<Day>,
    state: Text<State>,
    reason: Option<Text<Reason>>,
    valid_until: Option<Text<Day>>,
    own: Option<Text<Own>>,
    at: i64,
    staff_id: Option<Uuid>,
}

/// How the conditions were when this stay began.
pub(super) struct Entry {
    /// The finished screening, if it is.
    pub(super) screened: Option<Screened>,
    /// The state of each condition then.
    pub(super) states: Vec<(Condition, State)>,
}

/// Finishes the screening of somebody: how each condition is now stands from now on.
///
/// # Errors
/// `not-found` where she may not know him, `not-now` when it is finished, or he was released.
pub async fn finish(tx: &mut Tx<'_>, by: Acting<'_>, number: &str) -> Result<Recorded<Person>, Error> {
    let person = person::by_number(tx, number).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::Screen, person.conditions())?;
    is_here(by.turn, &person)?;
    if is_screened(tx, &person).await? {
        return Err(Refusal::NotNow.into());
    }
    let taken = take(tx, by.turn, &permit, &person, Occasion::Entry).await?;
    audit::record(tx, by.turn, &permit, (None, Some(&taken)), person).await
}

/// Writes how each condition is now that he leaves. The trail of what led there has it already.
pub(super) async fn at_exit(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, person: &Person) -> Result<(), Error> {
    let taken = take(tx, turn, permit, person, Occasion::Exit).await?;
    audit::record(tx, turn, permit, (None, Some(&taken)), ()).await.map(Recorded::into_inner)
}

/// Whether staff have finished the screening of this stay.
pub(in crate::store) async fn is_screened(tx: &mut Tx<'_>, person: &Person) -> Result<bool, Error> {
    Ok(at_entry(tx, person).await?.screened.is_some())
}

/// How it was when this stay began.
pub(super) async fn at_entry(tx: &mut Tx<'_>, person: &Person) -> Result<Entry, Error> {
    #[derive(FromRow)]
    struct Found {
        kind: Text<Condition>,
        state: Text<State>,
        at: i64,
        by: String,
    }
    let found: Vec<Found> =
        sql("select t.kind, t.state, t.at, s.given_name as by from condition_snapshot t join staff s on s.id = t.staff_id \
         where t.person_id = $1 and t.occasion = 'entry' and t.arrived_on = $2 order by t.kind")
        .bind(person.id)
        .bind(&person.arrived_on)
        .all(tx)
        .await?;
    let screened = found.first().map(|first| Screened { on: Moment(first.at).day(), by: first.by.clone() });
    Ok(Entry { screened, states: found.into_iter().map(|row| (row.kind.0, row.state.0)).collect() })
}

async fn take(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    person: &Person,
    occasion: Occasion,
) -> Result<Vec<Snapshot>, Error> {
    let stored = rows(tx, person).await?;
    let mut taken = Vec::new();
    for kind in &turn.rules(person.establishment.as_str()).conditions.used {
        let row = stored.iter().find(|row| row.kind.0 == *kind);
        let snapshot = Snapshot {
            id: turn.id(),
            person_id: person.id,
            kind: (*kind).into(),
            occasion: occasion.into(),
            arrived_on: person.arrived_on,
            state: row.map_or(State::Unknown, |row| row.state.0).into(),
            reason: row.and_then(|row| row.reason),
            valid_until: row.and_then(|row| row.valid_until),
            own: row.and_then(|row| row.own),
            at: turn.at.0,
            staff_id: permit.actor().party.id(),
        };
        add(tx, &snapshot).await?;
        taken.push(snapshot);
    }
    Ok(taken)
}

async fn add(tx: &mut Tx<'_>, it: &Snapshot) -> Result<(), Error> {
    sql("insert into condition_snapshot (id, person_id, kind, occasion, arrived_on, state, reason, valid_until, own, at, staff_id) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
    .bind(it.id)
    .bind(it.person_id)
    .bind(&it.kind)
    .bind(&it.occasion)
    .bind(&it.arrived_on)
    .bind(&it.state)
    .bind(it.reason.as_ref())
    .bind(it.valid_until.as_ref())
    .bind(it.own.as_ref())
    .bind(it.at)
    .bind(it.staff_id)
    .run(tx)
    .await?;
    Ok(())
}
