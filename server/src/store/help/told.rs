//! Requests for help as they are told: to him, at the page of a person, and in the list of the desk.

use domain::actor::PartyKind;
use domain::api::help::{HelpFile, HelpNow, HelpOffer, HelpRow, HelpStep, HelpView};
use domain::catalogue::Condition;
use domain::help::{Event, Need, Outcome, State, needs, possible};
use domain::person::Known;
use domain::policy::{Action, Denied, may};
use domain::sharing::Message;
use domain::{Day, Moment, Party, PersonId};
use sqlx::FromRow;

use super::super::person::{self, Person};
use super::super::typed::Text;
use super::super::{Tx, residence, sql};
use super::Help;
use crate::app::{Acting, Turn};
use crate::error::Error;

/// His requests for help, and what he can ask now.
///
/// # Errors
/// [`Error::Store`].
pub async fn now(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId) -> Result<HelpNow, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    may(by.actor, Action::Read, person.conditions())?;
    let mut items = Vec::new();
    for help in of(tx, &person).await? {
        items.push(view(tx, &help).await?);
    }
    let is_open = |kind: Condition| items.iter().any(|help: &HelpView| help.condition == kind && help.state.is_open());
    let kept = &by.turn.rules(person.establishment.as_str()).conditions.used;
    let offers = kept.iter().filter(|kind| !needs(**kind).is_empty() && !is_open(**kind));
    let offers = offers.map(|kind| HelpOffer { condition: *kind, needs: needs(*kind).to_vec() }).collect();
    let municipality = residence::told(tx, &person).await?.municipality;
    Ok(HelpNow { items, offers, municipality, restricted: person.restricted.0, shares: Message::Help.items().to_vec() })
}

/// One of them.
///
/// # Errors
/// [`Error::Store`].
pub async fn view(tx: &mut Tx<'_>, help: &Help) -> Result<HelpView, Error> {
    #[derive(FromRow)]
    struct Step {
        at: i64,
        kind: Text<Event>,
        outcome: Option<Text<Outcome>>,
        by: Option<String>,
        name: Option<String>,
    }
    let steps: Vec<Step> = sql("select e.at, e.kind, e.outcome, s.given_name as by, m.name from help_event e \
         left join staff s on s.id = e.actor_id and e.party = 'staff' left join municipality m on m.id = e.municipality_id \
         where e.help_id = $1 order by e.at, e.id")
    .bind(help.id)
    .all(tx)
    .await?;
    let named = |step: &&Step| step.kind.0 == Event::Send;
    let municipality = help.municipality_id.and(steps.iter().rfind(named).and_then(|step| step.name.clone()));
    let history = steps.into_iter().map(|step| HelpStep {
        event: step.kind.0,
        at: Moment(step.at),
        by: step.by,
        municipality: step.name,
        outcome: step.outcome.map(|outcome| outcome.0),
    });
    Ok(HelpView {
        condition: help.condition.0,
        need: help.need.0,
        state: help.state.0,
        municipality,
        send_by: help.send_by.0,
        outcome: help.outcome.map(|outcome| outcome.0),
        can_withdraw: possible(help.state.0, PartyKind::Detainee).contains(&Event::Withdraw),
        history: history.collect(),
    })
}

/// Those of a person, with what this desk can enter.
///
/// # Errors
/// [`Error::Store`].
pub async fn files(tx: &mut Tx<'_>, by: Acting<'_>, person: &Person) -> Result<Vec<HelpFile>, Error> {
    let here = !person.is_released(by.turn.today());
    let mut told = Vec::new();
    for help in of(tx, person).await? {
        let mut can = if here { possible(help.state.0, PartyKind::Staff) } else { Vec::new() };
        can.retain(|event| may(by.actor, Action::Help(*event), person.conditions()).is_ok());
        told.push(HelpFile { now: view(tx, &help).await?, can, days_late: late(by.turn, help.state.0, help.send_by.0) });
    }
    Ok(told)
}

/// The open ones of a prison, for the desk that checks them: those first that should have been sent before.
///
/// # Errors
/// `forbidden` at another desk.
pub async fn list(tx: &mut Tx<'_>, by: Acting<'_>) -> Result<Vec<HelpRow>, Error> {
    #[derive(FromRow)]
    struct Row {
        number: String,
        given_name: String,
        family_name: String,
        unit: String,
        condition: Text<Condition>,
        need: Text<Need>,
        state: Text<State>,
        municipality: Option<String>,
        send_by: Text<Day>,
        restricted: Text<Known>,
    }
    let Party::Staff { establishment, desk, .. } = &by.actor.party else { return Err(Denied::Forbidden.into()) };
    if !domain::help::is_kept_at(desk) {
        return Ok(Vec::new());
    }
    let rows: Vec<Row> = sql("select p.number, p.given_name, p.family_name, p.unit, h.condition, h.need, h.state, \
         coalesce(m.name, n.name) as municipality, h.send_by, p.restricted from help_request h join person p on p.id = h.person_id \
         left join residence r on r.person_id = p.id left join municipality m on m.id = h.municipality_id \
         left join municipality n on n.id = r.municipality_id \
         where p.establishment_id = $1 and h.state in ('draft', 'checked', 'sent', 'received', 'in-progress', 'answered') \
         and (p.released_on is null or p.released_on > $2) \
         order by case when h.state in ('draft', 'checked') then 0 when h.state = 'answered' then 2 else 1 end, h.send_by, h.id limit 500")
    .bind(*establishment)
    .bind(by.turn.today())
    .all(tx)
    .await?;
    let told = rows.into_iter().map(|row| HelpRow {
        days_late: late(by.turn, row.state.0, row.send_by.0),
        number: row.number,
        given_name: row.given_name,
        family_name: row.family_name,
        unit: row.unit,
        condition: row.condition.0,
        need: row.need.0,
        state: row.state.0,
        municipality: row.municipality,
        send_by: row.send_by.0,
        restricted: row.restricted.0 == Known::Yes,
    });
    Ok(told.collect())
}

/// The newest of each condition.
async fn of(tx: &mut Tx<'_>, person: &Person) -> Result<Vec<Help>, Error> {
    let all: Vec<Help> =
        sql("select * from help_request where person_id = $1 order by created_at desc, id desc").bind(person.id).all(tx).await?;
    let mut newest: Vec<Help> = Vec::new();
    for help in all {
        if newest.iter().all(|other| other.condition.0 != help.condition.0) {
            newest.push(help);
        }
    }
    newest.sort_by_key(|help| help.condition.0);
    Ok(newest)
}

/// Days past the last day of sending; 0 for one that was sent, and before that day.
fn late(turn: &Turn, state: State, send_by: Day) -> u32 {
    match state {
        State::Draft | State::Checked => u32::try_from(turn.today().days_since(send_by)).unwrap_or(0),
        _ => 0,
    }
}
