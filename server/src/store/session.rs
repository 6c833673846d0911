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
    /// Who signed him in, where a member of staff did.
    pub(crate) vouched_by: Option<Uuid>,
    /// Her first name; a row of its own.
    #[serde(skip)]
    pub(crate) voucher: Option<String>,
}

/// Whose session it is to be.
pub enum Whose {
    /// A detainee's, at a kiosk.
    Person(PersonId, KioskId),
    /// The same, for whom a member of staff vouches.
    Vouched(PersonId, KioskId, StaffId),
    /// A member of staff's.
    Staff(StaffId),
}

/// The session with this identifier, as long as nobody ended it.
pub async fn open(tx: &mut Tx<'_>, id: SessionId) -> Result<Option<Session>, Error> {
    Ok(sql("select s.*, t.given_name as voucher from session s left join staff t on t.id = s.vouched_by \
         where s.id = $1 and s.ended_at is null")
    .bind(id)
    .maybe(tx)
    .await?)
}

/// The session of this person at this kiosk, as long as nobody ended it.
pub async fn of(tx: &mut Tx<'_>, person: PersonId, kiosk: KioskId) -> Result<Option<Session>, Error> {
    Ok(sql("select s.*, t.given_name as voucher from session s left join staff t on t.id = s.vouched_by \
         where s.person_id = $1 and s.kiosk_id = $2 and s.ended_at is null order by s.id desc limit 1")
    .bind(person)
    .bind(kiosk)
    .maybe(tx)
    .await?)
}

/// Notes that somebody is still there.
pub async fn touch(tx: &mut Tx<'_>, id: Uuid, at: Moment) -> Result<(), Error> {
    sql("update session set seen_at = $2 where id = $1 and ended_at is null and seen_at < $2").bind(id).bind(at).run(tx).await?;
    Ok(())
}

/// Begins a session.
pub async fn begin(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, whose: Whose) -> Result<Recorded<Session>, Error> {
    let (kind, person_id, kiosk_id, staff_id, vouched_by) = match whose {
        Whose::Person(person, kiosk) => ("detainee", Some(person.0), Some(kiosk.0), None, None),
        Whose::Vouched(person, kiosk, staff) => ("detainee", Some(person.0), Some(kiosk.0), None, Some(staff.0)),
        Whose::Staff(staff) => ("staff", None, None, Some(staff.0), None),
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
        vouched_by,
        voucher: None,
    };
    sql("insert into session (id, kind, kiosk_id, person_id, staff_id, created_at, seen_at, vouched_by) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(row.id)
    .bind(row.kind.as_str())
    .bind(row.kiosk_id)
    .bind(row.person_id)
    .bind(row.staff_id)
    .bind(row.created_at)
    .bind(row.seen_at)
    .bind(row.vouched_by)
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

/// Takes the cover away in the name of a member of staff, who vouches for him from now on.
pub async fn vouch(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    session: &Session,
    staff: StaffId,
) -> Result<Recorded<Session>, Error> {
    change(tx, turn, permit, session.id, |after| {
        after.covered_at = None;
        after.place = None;
        after.seen_at = turn.at.0;
        after.vouched_by = Some(staff.0);
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
    let open: Vec<Session> = sql("select s.*, t.given_name as voucher from session s left join staff t on t.id = s.vouched_by \
             where s.ended_at is null and (s.person_id = $1 or s.kiosk_id = $2) order by s.id")
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
    sql("update session set seen_at = $2, covered_at = $3, place = $4, ended_at = $5, vouched_by = $6 where id = $1")
        .bind(after.id)
        .bind(after.seen_at)
        .bind(after.covered_at)
        .bind(after.place.clone())
        .bind(after.ended_at)
        .bind(after.vouched_by)
        .run(tx)
        .await?;
    let row = after.clone();
    audit::record(tx, turn, permit, (Some(&before), Some(&after)), row).await
}
