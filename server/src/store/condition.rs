//! The conditions for outside of a person: what he says, what staff say, and what happened to each.

mod page;
mod snapshot;

use domain::catalogue::Condition;
use domain::condition::{Event, Own, Reason, Refusal, Said, State, check, meant, next, reason_at_release};
use domain::policy::{Action, Denied, Permit, may};
use domain::rules::RuleSet;
use domain::{Day, PersonId, ProblemCode};
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

pub use page::{look, own, page};
pub use snapshot::finish;
pub(super) use snapshot::is_screened;

use super::audit::{self, Recorded};
use super::person::{self, Person};
use super::typed::Text;
use super::{Tx, sql};
use crate::app::{Acting, Turn};
use crate::error::Error;

/// A condition of somebody, as it is stored.
#[derive(Clone, FromRow, Serialize)]
pub struct Row {
    id: Uuid,
    person_id: Uuid,
    kind: Text<Condition>,
    state: Text<State>,
    reason: Option<Text<Reason>>,
    valid_until: Option<Text<Day>>,
    changed_at: Option<i64>,
    /// Who said what `state` says, where that was a member of staff.
    staff_id: Option<Uuid>,
    own: Option<Text<Own>>,
    own_at: Option<i64>,
    helper_id: Option<Uuid>,
    created_at: i64,
    updated_at: i64,
    /// First name of who said so; a row of its own.
    #[serde(skip)]
    by: Option<String>,
}

/// Something that happens, with what is said.
#[derive(Clone, Copy, Debug)]
struct Happening {
    event: Event,
    own: Option<Own>,
    said: Said,
}

/// He says how one of his conditions is.
///
/// # Errors
/// `condition-unknown` where the prison does not keep it.
pub async fn say(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId, kind: Condition, own: Own) -> Result<Recorded<Person>, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::Arrange(Event::Say), person.conditions())?;
    is_kept(by.turn.rules(person.establishment.as_str()), kind)?;
    let row = row(tx, by.turn, &person, kind).await?;
    let happening = Happening { event: Event::Say, own: Some(own), said: Said::default() };
    Ok(happen(tx, by.turn, &permit, &row, happening).await?.map(|()| person))
}

/// Staff say how a condition of somebody is.
///
/// # Errors
/// `not-found` where they may not know him, `condition-unknown`, `condition-reason`, `evidence-unknown`, and `not-now` for what
/// cannot happen, or when he was released.
pub async fn change(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    number: &str,
    kind: Condition,
    (event, said): (Event, Said),
) -> Result<Recorded<Person>, Error> {
    let turn = by.turn;
    let person = person::by_number(tx, number).await?.ok_or(Denied::Hidden)?;
    may(by.actor, Action::Arrange(event), person.conditions())?;
    let rules = turn.rules(person.establishment.as_str());
    is_kept(rules, kind)?;
    is_here(turn, &person)?;
    check(event, said)?;
    let event = meant(event, said, person.earliest_end(rules), turn.today());
    let permit = may(by.actor, Action::Arrange(event), person.conditions())?;
    let row = row(tx, turn, &person, kind).await?;
    Ok(happen(tx, turn, &permit, &row, Happening { event, own: None, said }).await?.map(|()| person))
}

/// Those whose evidence ends before they leave, and of whom it still stands that all is in order.
pub async fn lapsed(tx: &mut Tx<'_>, today: Day) -> Result<Vec<PersonId>, Error> {
    let rows: Vec<(Uuid,)> =
        sql("select distinct p.id from condition c join person p on p.id = c.person_id where c.state = 'ok' \
         and (c.valid_until < $1 or c.valid_until < p.ends_on) and (p.released_on is null or p.released_on > $1) order by p.id")
        .bind(today)
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(|(id,)| PersonId(id)).collect())
}

/// Makes a need of what is proved only until a day on which he is still here.
pub async fn lapse(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId) -> Result<Recorded<()>, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::Arrange(Event::Lapse), person.conditions())?;
    for row in rows(tx, &person).await? {
        let said = Said { valid_until: row.valid_until.map(|day| day.0), reason: None };
        let ends_on = person.earliest_end(by.turn.rules(person.establishment.as_str()));
        if row.state.0 == State::Ok && meant(Event::Settle, said, ends_on, by.turn.today()) == Event::NeedHelp {
            let _told = happen(tx, by.turn, &permit, &row, Happening { event: Event::Lapse, own: None, said }).await?;
        }
    }
    Ok(audit::nothing(()))
}

/// Ends the conditions of a person who was released: what is still open did not come about. Then it is written how each is.
/// Of whom nothing was ever said there is nothing to write.
pub async fn leave(tx: &mut Tx<'_>, by: Acting<'_>, person: &Person) -> Result<(), Error> {
    if rows(tx, person).await?.is_empty() {
        return Ok(());
    }
    let permit = may(by.actor, Action::Arrange(Event::Leave), person.conditions())?;
    for kind in by.turn.rules(person.establishment.as_str()).conditions.used.clone() {
        let row = row(tx, by.turn, person, kind).await?;
        if row.state.is_settled() {
            continue;
        }
        let said = Said { valid_until: None, reason: Some(reason_at_release(row.state.0)) };
        let _told = happen(tx, by.turn, &permit, &row, Happening { event: Event::Leave, own: None, said }).await?;
    }
    snapshot::at_exit(tx, by.turn, &permit, person).await
}

/// Whether the prison keeps this condition.
fn is_kept(rules: &RuleSet, kind: Condition) -> Result<(), ProblemCode> {
    if rules.conditions.used.contains(&kind) { Ok(()) } else { Err(ProblemCode::ConditionUnknown) }
}

/// Of who was released nothing is said any more.
fn is_here(turn: &Turn, person: &Person) -> Result<(), Refusal> {
    if person.is_released(turn.today()) { Err(Refusal::NotNow) } else { Ok(()) }
}

/// What is stored of the conditions of a person; of some there may be nothing yet.
async fn rows(tx: &mut Tx<'_>, person: &Person) -> Result<Vec<Row>, Error> {
    Ok(sql("select c.*, s.given_name as by from condition c left join staff s on s.id = c.staff_id where c.person_id = $1 order by c.kind")
        .bind(person.id)
        .all(tx)
        .await?)
}

/// One of them; made where there is none yet.
async fn row(tx: &mut Tx<'_>, turn: &Turn, person: &Person, kind: Condition) -> Result<Row, Error> {
    if let Some(row) = rows(tx, person).await?.into_iter().find(|row| row.kind.0 == kind) {
        return Ok(row);
    }
    let row = Row {
        id: turn.id(),
        person_id: person.id,
        kind: kind.into(),
        state: State::Unknown.into(),
        reason: None,
        valid_until: None,
        changed_at: None,
        staff_id: None,
        own: None,
        own_at: None,
        helper_id: None,
        created_at: turn.at.0,
        updated_at: turn.at.0,
        by: None,
    };
    sql("insert into condition (id, person_id, kind, state, created_at, updated_at) values ($1, $2, $3, $4, $5, $6)")
        .bind(row.id)
        .bind(row.person_id)
        .bind(&row.kind)
        .bind(&row.state)
        .bind(row.created_at)
        .bind(row.updated_at)
        .run(tx)
        .await?;
    Ok(row)
}

/// Lets something happen to a condition: its history, its state and its trail together.
async fn happen(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, before: &Row, it: Happening) -> Result<Recorded<()>, Error> {
    let actor = permit.actor();
    let state = next(before.state.0, it.event, actor.party.kind())?;
    // Two events of a condition never have the same moment, so that their order is kept.
    let (last,): (Option<i64>,) =
        sql("select max(at) from condition_event where condition_id = $1").bind(before.id).one(tx).await?;
    let at = last.map_or(turn.at.0, |last| turn.at.0.max(last + 1));
    let mut after = Row { updated_at: at, ..before.clone() };
    if let Some(own) = it.own {
        (after.own, after.own_at, after.helper_id) = (Some(own.into()), Some(at), actor.helper.map(|helper| helper.0));
    } else {
        after.state = state.into();
        after.reason = it.said.reason.map(Text::from);
        after.changed_at = Some(at);
        after.staff_id = actor.party.id();
        // What proved it until now stays in sight as long as nothing else does.
        if it.event == Event::Settle || it.said.valid_until.is_some() {
            after.valid_until = it.said.valid_until.map(Text::from);
        }
    }
    add(tx, turn, permit, (before, &after), it).await?;
    save(tx, &after).await?;
    audit::record(tx, turn, permit, (Some(before), Some(&after)), ()).await
}

async fn add(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, (before, after): (&Row, &Row), it: Happening) -> Result<(), Error> {
    let actor = permit.actor();
    sql("insert into condition_event (id, condition_id, at, kind, party, actor_id, helper_id, state_before, state_after, own, \
         valid_until, reason) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
    .bind(turn.id())
    .bind(before.id)
    .bind(after.updated_at)
    .bind(it.event.as_str())
    .bind(actor.party.kind().as_str())
    .bind(actor.party.id())
    .bind(actor.helper)
    .bind(&before.state)
    .bind(&after.state)
    .bind(it.own.map(Own::as_str))
    .bind(it.said.valid_until)
    .bind(it.said.reason.map(Reason::as_str))
    .run(tx)
    .await?;
    Ok(())
}

async fn save(tx: &mut Tx<'_>, row: &Row) -> Result<(), Error> {
    sql(
        "update condition set state = $2, reason = $3, valid_until = $4, changed_at = $5, staff_id = $6, own = $7, own_at = $8, \
         helper_id = $9, updated_at = $10 where id = $1",
    )
    .bind(row.id)
    .bind(&row.state)
    .bind(row.reason.as_ref())
    .bind(row.valid_until.as_ref())
    .bind(row.changed_at)
    .bind(row.staff_id)
    .bind(row.own.as_ref())
    .bind(row.own_at)
    .bind(row.helper_id)
    .bind(row.updated_at)
    .run(tx)
    .await?;
    Ok(())
}
