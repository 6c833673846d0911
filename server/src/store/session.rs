//! Sessions, at a kiosk and at the desk.

use domain::policy::{Action, Permit, may};
use domain::{KioskId, Moment, Party, PersonId, ProblemCode, SessionId, StaffId};
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

use super::audit::{self, Recorded};
use super::{Tx, person, sql};
use crate::app::Turn;
use crate::error::Error;

/// A session, as it is stored.
#[derive(Clone, FromRow, Serialize)]
pub struct Session {
    pub(crate) id: Uuid,
    pub(crate) kind: String,
    pub(crate) kiosk_id: Option<Uuid>,
    pub(crate) person_id: Option<Uuid>,
    pub(crate) staff_id: Option<Uuid>,
    pub(crate) created_at: i64,
    pub(crate) seen_at: i64,
    pub(crate) covered_at: Option<i64>,
    pub(crate) place: Option<String>,
    pub(crate) ended_at: Option<i64>,
}

/// Whose session it is to be.
pub enum Whose {
    /// A detainee's, at a kiosk.
    Person(PersonId, KioskId),
    /// A member of staff's.
    Staff(StaffId),
}

/// The session with this identifier, as long as nobody ended it.
pub async fn open(tx: &mut Tx<'_>, id: SessionId) -> Result<Option<Session>, Error> {
    Ok(sql("select * from session where id = $1 and ended_at is null").bind(id).maybe(tx).await?)
}

/// Notes that somebody is still there.
pub async fn touch(tx: &mut Tx<'_>, id: Uuid, at: Moment) -> Result<(), Error> {
    sql("update session set seen_at = $2 where id = $1 and ended_at is null and seen_at < $2").bind(id).bind(at).run(tx).await?;
    Ok(())
}

/// Begins a session.
pub async fn begin(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, whose: Whose) -> Result<Recorded<Session>, Error> {
    let (kind, person_id, kiosk_id, staff_id) = match whose {
        Whose::Person(person, kiosk) => ("detainee", Some(person.0), Some(kiosk.0), None),
        Whose::Staff(staff) => ("staff", None, None, Some(staff.0)),
    };
    let row = Session {
        id: turn.id(),
        kind: kind.to_owned(),
        kiosk_id,
        person_id,
        staff_id,
        created_at: turn.at.0,
        seen_at: turn.at.0,
        covered_at: None,
        place: None,
        ended_at: None,
    };
    sql("insert into session (id, kind, kiosk_id, person_id, staff_id, created_at, seen_at) values ($1, $2, $3, $4, $5, $6, $7)")
        .bind(row.id)
        .bind(row.kind.as_str())
        .bind(row.kiosk_id)
        .bind(row.person_id)
        .bind(row.staff_id)
        .bind(row.created_at)
        .bind(row.seen_at)
        .run(tx)
        .await?;
    let after = row.clone();
    audit::record(tx, turn, permit, (None, Some(&row)), after).await
}

/// Puts the cover over it, as of `at`, and keeps the place. A cover that lies already stays where it is in time: nothing makes it last longer.
pub async fn cover(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    session: &Session,
    place: Option<String>,
    at: Moment,
) -> Result<Recorded<Session>, Error> {
    change(tx, turn, permit, session.id, |after| {
        after.covered_at = after.covered_at.or(Some(at.0));
        after.place = place.or_else(|| after.place.take());
    })
    .await
}

/// Takes the cover away.
pub async fn uncover(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, session: &Session) -> Result<Recorded<Session>, Error> {
    change(tx, turn, permit, session.id, |after| {
        after.covered_at = None;
        after.place = None;
        after.seen_at = turn.at.0;
    })
    .await
}

/// Ends it. Where he was is forgotten with it.
pub async fn end(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, session: &Session) -> Result<Recorded<Session>, Error> {
    change(tx, turn, permit, session.id, |after| {
        after.place = None;
        after.ended_at = Some(turn.at.0);
    })
    .await
}

/// Ends, in the name of the program, what is open of this person and at this kiosk.
pub async fn end_others(tx: &mut Tx<'_>, turn: &Turn, person: Option<PersonId>, kiosk: Option<KioskId>) -> Result<(), Error> {
    let open: Vec<Session> =
        sql("select * from session where ended_at is null and (person_id = $1 or kiosk_id = $2) order by id")
            .bind(person)
            .bind(kiosk)
            .all(tx)
            .await?;
    for session in open {
        let id = PersonId(session.person_id.ok_or(Error::Stored("session.person_id"))?);
        let person = person::by_id(tx, id).await?.ok_or(Error::Stored("session.person_id"))?;
        let permit = may(&Party::System.alone(), Action::SignOut, person.object())?;
        let _ended = end(tx, turn, &permit, &session).await?;
    }
    Ok(())
}

/// Changes a session that is still open. It is read again: since whoever calls read it, somebody may have ended it.
async fn change(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    id: Uuid,
    alter: impl FnOnce(&mut Session) + Send,
) -> Result<Recorded<Session>, Error> {
    let before = open(tx, SessionId(id)).await?.ok_or(ProblemCode::SignedOut)?;
    let mut after = before.clone();
    alter(&mut after);
    sql("update session set seen_at = $2, covered_at = $3, place = $4, ended_at = $5 where id = $1")
        .bind(after.id)
        .bind(after.seen_at)
        .bind(after.covered_at)
        .bind(after.place.clone())
        .bind(after.ended_at)
        .run(tx)
        .await?;
    let row = after.clone();
    audit::record(tx, turn, permit, (Some(&before), Some(&after)), row).await
}
