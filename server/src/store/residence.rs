//! Where somebody will live: what he says, what staff say, and everything that was ever said of it.

use domain::api::residence::{Residence, ResidenceFile, ResidenceStep};
use domain::condition::Refusal;
use domain::municipality::{MunicipalityCode, OwnPlace};
use domain::policy::{Action, Denied, Permit, may};
use domain::{Moment, PersonId, ProblemCode};
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

use super::audit::{self, Recorded};
use super::municipality::{self, Municipality};
use super::person::{self, Person};
use super::typed::Text;
use super::{Tx, sql};
use crate::app::{Acting, Turn};
use crate::error::Error;

/// What is known of it, as it is stored.
#[derive(Clone, FromRow, Serialize)]
struct Row {
    id: Uuid,
    person_id: Uuid,
    /// What staff say.
    municipality_id: Option<Uuid>,
    changed_at: Option<i64>,
    /// Who said it; none where it was imported.
    staff_id: Option<Uuid>,
    /// What he says.
    own: Option<Text<OwnPlace>>,
    own_municipality_id: Option<Uuid>,
    own_at: Option<i64>,
    helper_id: Option<Uuid>,
    created_at: i64,
    updated_at: i64,
    /// First name of who said it; a row of its own.
    #[serde(skip)]
    by: Option<String>,
}

/// He says where he will live.
///
/// # Errors
/// `municipality-unknown` for one that is not in the register, or that goes with another answer.
pub async fn say(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    owner: PersonId,
    own: OwnPlace,
    code: Option<&MunicipalityCode>,
) -> Result<Recorded<Residence>, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::SayResidence, person.conditions())?;
    own.check(code)?;
    let named = named(tx, code).await?;
    let before = row(tx, by.turn, &person).await?;
    let at = next_moment(tx, by.turn, &before).await?;
    let after = Row {
        own: Some(own.into()),
        own_municipality_id: named,
        own_at: Some(at),
        helper_id: by.actor.helper.map(|helper| helper.0),
        updated_at: at,
        ..before.clone()
    };
    add(tx, by.turn, &permit, (&after, at), Some(own)).await?;
    save(tx, &after).await?;
    let told = now(tx, &after).await?;
    audit::record(tx, by.turn, &permit, (Some(&before), Some(&after)), told).await
}

/// The case manager says where somebody will live.
///
/// # Errors
/// `not-found` where she may not know him, `forbidden` at another desk, `municipality-unknown`, and `not-now` when he was released.
pub async fn set(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    number: &str,
    code: Option<&MunicipalityCode>,
) -> Result<Recorded<Person>, Error> {
    let person = person::by_number(tx, number).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::SetResidence, person.conditions())?;
    if person.is_released(by.turn.today()) {
        return Err(Refusal::NotNow.into());
    }
    let named = named(tx, code).await?;
    let before = row(tx, by.turn, &person).await?;
    let after = change(tx, by.turn, &permit, &before, named).await?;
    audit::record(tx, by.turn, &permit, (Some(&before), Some(&after)), person).await
}

/// What an imported file says of it: only where nobody here has said anything yet. Says whether that changed something.
pub(super) async fn import(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    person: &Person,
    code: &MunicipalityCode,
) -> Result<bool, Error> {
    let named = named(tx, Some(code)).await?;
    let known = stored(tx, person).await?;
    // What the case manager said stays, whatever the file says.
    if known.is_some_and(|row| row.staff_id.is_some() || row.municipality_id == named) {
        return Ok(false);
    }
    let before = row(tx, turn, person).await?;
    let after = change(tx, turn, permit, &before, named).await?;
    let touched = audit::Row { id: after.id, subject: Some(person.id) };
    audit::record_row(tx, turn, permit, Some(touched), (Some(&before), Some(&after))).await?;
    Ok(true)
}

/// The municipality that staff know.
pub(super) async fn municipality(tx: &mut Tx<'_>, person: &Person) -> Result<Option<Uuid>, Error> {
    Ok(stored(tx, person).await?.and_then(|row| row.municipality_id))
}

/// Where he will live, as he is told.
pub(super) async fn told(tx: &mut Tx<'_>, person: &Person) -> Result<Residence, Error> {
    match stored(tx, person).await? {
        Some(row) => now(tx, &row).await,
        None => Ok(Residence::default()),
    }
}

/// The same for the desk, with how the municipality is reached and what was said before.
pub(super) async fn file(tx: &mut Tx<'_>, by: Acting<'_>, person: &Person) -> Result<ResidenceFile, Error> {
    let here = !person.is_released(by.turn.today());
    let can_set = here && may(by.actor, Action::SetResidence, person.conditions()).is_ok();
    let Some(row) = stored(tx, person).await? else {
        return Ok(ResidenceFile { now: Residence::default(), contact: None, can_set, history: Vec::new() });
    };
    let contact = municipality_of(tx, row.municipality_id).await?.map(|found| found.contact);
    Ok(ResidenceFile { now: now(tx, &row).await?, contact, can_set, history: history(tx, &row).await? })
}

async fn now(tx: &mut Tx<'_>, row: &Row) -> Result<Residence, Error> {
    let day = |at: Option<i64>| at.map(|at| Moment(at).day());
    Ok(Residence {
        municipality: municipality_of(tx, row.municipality_id).await?.map(|found| found.told()),
        changed_on: day(row.changed_at),
        by: row.by.clone(),
        own: row.own.map(|own| own.0),
        own_municipality: municipality_of(tx, row.own_municipality_id).await?.map(|found| found.told()),
        own_on: day(row.own_at),
    })
}

async fn history(tx: &mut Tx<'_>, row: &Row) -> Result<Vec<ResidenceStep>, Error> {
    #[derive(FromRow)]
    struct Said {
        at: i64,
        own: Option<Text<OwnPlace>>,
        by: Option<String>,
        name: Option<String>,
    }
    let said: Vec<Said> = sql("select e.at, e.own, s.given_name as by, m.name from residence_event e \
         left join staff s on s.id = e.actor_id and e.party = 'staff' left join municipality m on m.id = e.municipality_id \
         where e.residence_id = $1 order by e.at desc, e.id desc")
    .bind(row.id)
    .all(tx)
    .await?;
    let step =
        |it: Said| ResidenceStep { on: Moment(it.at).day(), by: it.by, own: it.own.map(|own| own.0), municipality: it.name };
    Ok(said.into_iter().map(step).collect())
}

async fn municipality_of(tx: &mut Tx<'_>, id: Option<Uuid>) -> Result<Option<Municipality>, Error> {
    match id {
        Some(id) => municipality::by_id(tx, id).await,
        None => Ok(None),
    }
}

/// The municipality with this code, which the register must have.
async fn named(tx: &mut Tx<'_>, code: Option<&MunicipalityCode>) -> Result<Option<Uuid>, Error> {
    let Some(code) = code else { return Ok(None) };
    let found = municipality::by_code(tx, code.as_str()).await?.ok_or(ProblemCode::MunicipalityUnknown)?;
    Ok(Some(found.id))
}

/// Staff, or a file, say another one.
async fn change(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, before: &Row, named: Option<Uuid>) -> Result<Row, Error> {
    let at = next_moment(tx, turn, before).await?;
    let after = Row {
        municipality_id: named,
        changed_at: Some(at),
        staff_id: permit.actor().party.id(),
        updated_at: at,
        ..before.clone()
    };
    add(tx, turn, permit, (&after, at), None).await?;
    save(tx, &after).await?;
    Ok(after)
}

/// Two things that are said never have the same moment, so that their order is kept.
async fn next_moment(tx: &mut Tx<'_>, turn: &Turn, row: &Row) -> Result<i64, Error> {
    let (last,): (Option<i64>,) = sql("select max(at) from residence_event where residence_id = $1").bind(row.id).one(tx).await?;
    Ok(last.map_or(turn.at.0, |last| turn.at.0.max(last + 1)))
}

async fn stored(tx: &mut Tx<'_>, person: &Person) -> Result<Option<Row>, Error> {
    Ok(sql("select r.*, s.given_name as by from residence r left join staff s on s.id = r.staff_id where r.person_id = $1")
        .bind(person.id)
        .maybe(tx)
        .await?)
}

/// What is stored; made where there is nothing yet.
async fn row(tx: &mut Tx<'_>, turn: &Turn, person: &Person) -> Result<Row, Error> {
    if let Some(row) = stored(tx, person).await? {
        return Ok(row);
    }
    let row = Row {
        id: turn.id(),
        person_id: person.id,
        municipality_id: None,
        changed_at: None,
        staff_id: None,
        own: None,
        own_municipality_id: None,
        own_at: None,
        helper_id: None,
        created_at: turn.at.0,
        updated_at: turn.at.0,
        by: None,
    };
    sql("insert into residence (id, person_id, created_at, updated_at) values ($1, $2, $3, $4)")
        .bind(row.id)
        .bind(row.person_id)
        .bind(row.created_at)
        .bind(row.updated_at)
        .run(tx)
        .await?;
    Ok(row)
}

async fn add(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    (after, at): (&Row, i64),
    own: Option<OwnPlace>,
) -> Result<(), Error> {
    let actor = permit.actor();
    sql("insert into residence_event (id, residence_id, at, party, actor_id, helper_id, own, municipality_id) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(turn.id())
    .bind(after.id)
    .bind(at)
    .bind(actor.party.kind().as_str())
    .bind(actor.party.id())
    .bind(actor.helper)
    .bind(own.map(OwnPlace::as_str))
    .bind(if own.is_some() { after.own_municipality_id } else { after.municipality_id })
    .run(tx)
    .await?;
    Ok(())
}

async fn save(tx: &mut Tx<'_>, row: &Row) -> Result<(), Error> {
    sql("update residence set municipality_id = $2, changed_at = $3, staff_id = $4, own = $5, own_municipality_id = $6, own_at = $7, \
         helper_id = $8, updated_at = $9 where id = $1")
    .bind(row.id)
    .bind(row.municipality_id)
    .bind(row.changed_at)
    .bind(row.staff_id)
    .bind(row.own.as_ref())
    .bind(row.own_municipality_id)
    .bind(row.own_at)
    .bind(row.helper_id)
    .bind(row.updated_at)
    .run(tx)
    .await?;
    Ok(())
}
