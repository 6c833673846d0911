//! The conditions as they are told: to him, and at the desk.

use domain::actor::PartyKind;
use domain::api::condition::{ConditionFile, ConditionNow, ConditionsNow, PersonPage};
use domain::catalogue::Condition;
use domain::condition::{State, is_short_stay, possible};
use domain::policy::{Action, Denied, Permit, may};
use domain::{Code, Moment, Party, PersonId};

use super::super::audit::{self, Recorded};
use super::super::person::{self, Person};
use super::super::request::{self, Request};
use super::super::{Tx, help, own_plan, residence, screening, short_stay, view};
use super::{Row, rows, snapshot};
use crate::app::{Acting, Turn};
use crate::error::Error;

/// His conditions, in the order of the prison.
pub async fn own(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId) -> Result<ConditionsNow, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::Read, person.conditions())?;
    let items = told(tx, by.turn, &permit, &person, |_| true).await?;
    let short_stay = short_stay::now(tx, by, owner).await?.open;
    let residence = residence::told(tx, &person).await?;
    Ok(ConditionsNow { items, ends_on: person.ends_on.map(|day| day.0), short_stay, residence })
}

/// A look at the page of a person, which is written down. Who has no such number and who may not be known look the same.
pub async fn look(tx: &mut Tx<'_>, by: Acting<'_>, number: &str) -> Result<Recorded<Person>, Error> {
    let person = person::by_number(tx, number).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::Read, person.conditions())?;
    let row = person.clone();
    audit::record(tx, by.turn, &permit, (Some(&person), Some(&person)), row).await
}

/// The page of a person.
pub async fn page(tx: &mut Tx<'_>, by: Acting<'_>, person: &Person) -> Result<PersonPage, Error> {
    let turn = by.turn;
    let permit = may(by.actor, Action::Read, person.conditions())?;
    let desk = match &by.actor.party {
        Party::Staff { desk, .. } => Some(desk),
        _ => None,
    };
    // What lies at another desk is not hers to see.
    let now = told(tx, turn, &permit, person, |at| at.is_some() && at == desk).await?;
    let entry = snapshot::at_entry(tx, person).await?;
    let gone = person.is_released(turn.today());
    let answers = screening::rows(tx, person).await?;
    let conditions = now.into_iter().map(|now| ConditionFile {
        can: if gone { Vec::new() } else { possible(now.state, PartyKind::Staff) },
        entry: entry.states.iter().find(|(kind, _)| *kind == now.condition).map(|(_, state)| *state),
        answers: turn.app.screening.about(now.condition).map(|asked| screening::answers(asked, &answers)).unwrap_or_default(),
        now,
    });
    let rules = turn.rules(person.establishment.as_str());
    let (arrived_on, ends_on) = (person.arrived_on.0, person.ends_on.map(|day| day.0));
    Ok(PersonPage {
        person: view::desk_person(person),
        arrived_on,
        restricted: person.restricted.0,
        short_stay: is_short_stay(rules.short_stay, arrived_on, ends_on, turn.today()),
        conditions: conditions.collect(),
        residence: residence::file(tx, by, person).await?,
        help: help::files(tx, by, person).await?,
        own_plan: own_plan::told(tx, turn, person).await?,
        screened: entry.screened,
        gone,
        at: turn.at,
    })
}

/// Every condition that the prison keeps. `shown` says of which desks the open requests are told.
async fn told(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    person: &Person,
    shown: impl Fn(Option<&Code>) -> bool + Send,
) -> Result<Vec<ConditionNow>, Error> {
    let stored = rows(tx, person).await?;
    let requests = request::of_subject(tx, permit).await?;
    let (answers, finished) = (screening::rows(tx, person).await?, snapshot::is_screened(tx, person).await?);
    let mut items = Vec::new();
    for kind in &turn.rules(person.establishment.as_str()).conditions.used {
        let open = requests.iter().find(|request| serves(turn, request, *kind) && shown(request.desk.0.as_ref()));
        let request = open.map(|request| view::summary(turn, request)).transpose()?;
        let row = stored.iter().find(|row| row.kind.0 == *kind);
        let answered = screening::answered(turn, *kind, &answers, finished);
        items.push(ConditionNow { request, answered, ..now(*kind, row) });
    }
    Ok(items)
}

fn serves(turn: &Turn, request: &Request, kind: Condition) -> bool {
    request.state.is_open() && turn.kind(&request.kind).is_ok_and(|found| found.condition == Some(kind))
}

fn now(condition: Condition, row: Option<&Row>) -> ConditionNow {
    let day = |at: Option<i64>| at.map(|at| Moment(at).day());
    ConditionNow {
        condition,
        state: row.map_or(State::Unknown, |row| row.state.0),
        changed_on: day(row.and_then(|row| row.changed_at)),
        by: row.and_then(|row| row.by.clone()),
        valid_until: row.and_then(|row| row.valid_until).map(|day| day.0),
        reason: row.and_then(|row| row.reason).map(|reason| reason.0),
        own: row.and_then(|row| row.own).map(|own| own.0),
        own_on: day(row.and_then(|row| row.own_at)),
        answered: None,
        request: None,
    }
}
