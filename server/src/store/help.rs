//! Requests for help to the municipality: what happens to each, with its history, its message and its trail in one transaction.

mod told;

use domain::catalogue::Condition;
use domain::help::{Event, Need, Outcome, Refusal, State, check_need, check_outcome, is_forwarded, may_go_out, next, send_by};
use domain::policy::{Action, Denied, Permit, may};
use domain::sharing::Message;
use domain::{Day, HelpId, Party, PersonId, ProblemCode};
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

pub use told::{files, list, now, view};

use super::audit::{self, Recorded};
use super::person::{self, Person};
use super::typed::Text;
use super::{Tx, outbox, residence, sql};
use crate::app::{Acting, Turn};
use crate::error::Error;

/// A request for help, as it is stored.
#[derive(Clone, Debug, FromRow, Serialize)]
pub struct Help {
    pub(super) id: Uuid,
    establishment_id: Uuid,
    pub(super) person_id: Uuid,
    pub(super) condition: Text<Condition>,
    need: Text<Need>,
    state: Text<State>,
    /// The one that it was sent to; none as long as it waits here.
    municipality_id: Option<Uuid>,
    outcome: Option<Text<Outcome>>,
    send_by: Text<Day>,
    helper_id: Option<Uuid>,
    created_at: i64,
    updated_at: i64,
}

/// Whether he can ask for this: before his PIN is looked at, so that what cannot be sent costs no try.
///
/// # Errors
/// `restricted`, `help-need`, `condition-unknown`, and `already-asked` where one is open.
pub async fn ready(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId, kind: Condition, need: Need) -> Result<Person, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    may(by.actor, Action::Help(Event::Ask), person.conditions())?;
    if !by.turn.rules(person.establishment.as_str()).conditions.used.contains(&kind) {
        return Err(ProblemCode::ConditionUnknown.into());
    }
    check_need(kind, need)?;
    // Where he will live can be found out later; what may not go outside is not asked.
    may_go_out(person.restricted.0, true)?;
    let open = newest(tx, &person, kind).await?.is_some_and(|help| help.state.is_open());
    if open { Err(ProblemCode::AlreadyAsked.into()) } else { Ok(person) }
}

/// He asks. No plan is asked for (invariant 14 of the domain facts).
///
/// # Errors
/// Those of [`ready`], and `pin-needed` where he did not prove himself.
pub async fn ask(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    owner: PersonId,
    (kind, need): (Condition, Need),
    proven: bool,
) -> Result<Recorded<Help>, Error> {
    let person = ready(tx, by, owner, kind, need).await?;
    if !proven {
        return Err(ProblemCode::PinNeeded.into());
    }
    let (turn, permit) = (by.turn, may(by.actor, Action::Help(Event::Ask), person.conditions())?);
    let state = next(None, Event::Ask, by.actor.party.kind())?;
    let rules = turn.rules(person.establishment.as_str());
    let help = Help {
        id: turn.id(),
        establishment_id: person.establishment_id,
        person_id: person.id,
        condition: kind.into(),
        need: need.into(),
        state: state.into(),
        municipality_id: None,
        outcome: None,
        send_by: send_by(rules.short_stay, turn.today()).into(),
        helper_id: by.actor.helper.map(|helper| helper.0),
        created_at: turn.at.0,
        updated_at: turn.at.0,
    };
    insert(tx, &help).await?;
    add(tx, turn, &permit, (None, &help), Happening::of(Event::Ask)).await?;
    record(tx, turn, &permit, (None, &help)).await
}

/// He takes it back. What a municipality has already, it hears.
///
/// # Errors
/// `not-found` where he never asked, `not-now` when it was answered.
pub async fn withdraw(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId, kind: Condition) -> Result<Recorded<Help>, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::Help(Event::Withdraw), person.conditions())?;
    let help = newest(tx, &person, kind).await?.ok_or(Denied::Hidden)?;
    happen(tx, by.turn, &permit, &help, Happening::of(Event::Withdraw)).await
}

/// The case manager checks it, enters what the municipality says, or puts it away.
///
/// # Errors
/// `not-found` where she may not know him, `forbidden` at another desk, `not-now` for what cannot happen or where he never asked,
/// `help-outcome`, `municipality-needed`, `restricted`.
pub async fn change(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    number: &str,
    kind: Condition,
    (event, outcome): (Event, Option<Outcome>),
) -> Result<Recorded<Person>, Error> {
    let person = person::by_number(tx, number).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::Help(event), person.conditions())?;
    if person.is_released(by.turn.today()) {
        return Err(Refusal::NotNow.into());
    }
    check_outcome(event, outcome)?;
    let help = newest(tx, &person, kind).await?.ok_or(Refusal::NotNow)?;
    if event == Event::Check {
        next(Some(help.state.0), event, by.actor.party.kind())?;
        may_go_out(person.restricted.0, residence::municipality(tx, &person).await?.is_some())?;
    }
    let changed = happen(tx, by.turn, &permit, &help, Happening { event, outcome, to: help.municipality_id }).await?;
    Ok(changed.map(|_| person))
}

/// What the program is to look at: those that were checked, and those that a municipality has or sent away.
///
/// # Errors
/// [`Error::Store`].
pub async fn due(tx: &mut Tx<'_>) -> Result<Vec<HelpId>, Error> {
    let rows: Vec<(Uuid,)> = sql("select h.id from help_request h where h.state = 'checked' \
         or (h.state in ('sent', 'received', 'in-progress', 'answered') and (h.state <> 'answered' or h.outcome = 'not-competent') \
         and exists (select 1 from residence r where r.person_id = h.person_id and r.municipality_id <> h.municipality_id)) order by h.id")
    .all(tx)
    .await?;
    Ok(rows.into_iter().map(|(id,)| HelpId(id)).collect())
}

/// Sends one that was checked, or passes one on to where he will live now. What may not go outside stays as it is.
///
/// # Errors
/// [`Error::Store`].
pub async fn send(tx: &mut Tx<'_>, turn: &Turn, id: HelpId) -> Result<Recorded<()>, Error> {
    let help = by_id(tx, id).await?.ok_or(Error::Stored("help_request"))?;
    let person = person::by_id(tx, PersonId(help.person_id)).await?.ok_or(Error::Stored("help_request.person_id"))?;
    let home = residence::municipality(tx, &person).await?;
    if may_go_out(person.restricted.0, home.is_some()).is_err() {
        return Ok(audit::nothing(()));
    }
    let passes = is_forwarded(help.state.0, help.outcome.map(|outcome| outcome.0)) && help.municipality_id != home;
    let event = match help.state.0 {
        State::Checked => Event::Send,
        _ if passes => Event::Forward,
        _ => return Ok(audit::nothing(())),
    };
    let permit = may(&Party::System.alone(), Action::Help(event), person.conditions())?;
    Ok(happen(tx, turn, &permit, &help, Happening { event, outcome: None, to: home }).await?.map(|_| ()))
}

/// Something that happens to one.
struct Happening {
    event: Event,
    outcome: Option<Outcome>,
    /// The municipality that it concerns.
    to: Option<Uuid>,
}

impl Happening {
    const fn of(event: Event) -> Self {
        Self { event, outcome: None, to: None }
    }
}

/// The one with this identifier.
pub(super) async fn by_id(tx: &mut Tx<'_>, id: HelpId) -> Result<Option<Help>, Error> {
    Ok(sql("select * from help_request where id = $1").bind(id.0).maybe(tx).await?)
}

/// The newest one of a condition.
async fn newest(tx: &mut Tx<'_>, person: &Person, kind: Condition) -> Result<Option<Help>, Error> {
    Ok(sql("select * from help_request where person_id = $1 and condition = $2 order by created_at desc, id desc limit 1")
        .bind(person.id)
        .bind(kind.as_str())
        .maybe(tx)
        .await?)
}

/// Lets something happen: its history, its message, its state and its trail together.
async fn happen(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, before: &Help, it: Happening) -> Result<Recorded<Help>, Error> {
    let state = next(Some(before.state.0), it.event, permit.actor().party.kind())?;
    // Two events of one never have the same moment, so that their order is kept.
    let (last,): (Option<i64>,) = sql("select max(at) from help_event where help_id = $1").bind(before.id).one(tx).await?;
    let at = last.map_or(turn.at.0, |last| turn.at.0.max(last + 1));
    let waits = matches!(state, State::Draft | State::Checked);
    let after = Help {
        state: state.into(),
        municipality_id: if waits {
            None
        } else if it.event == Event::Send {
            it.to
        } else {
            before.municipality_id
        },
        outcome: if waits { None } else { it.outcome.map(Text::from).or(before.outcome) },
        updated_at: at,
        ..before.clone()
    };
    let (outside, to) = (before.state.is_outside(), before.municipality_id);
    match (it.event, to, it.to) {
        (Event::Send, _, Some(home)) => outbox::put(tx, turn, &after, home, Message::Help, at).await?,
        (Event::Withdraw | Event::Forward, Some(first), _) if outside => {
            outbox::put(tx, turn, &after, first, Message::Over, at).await?;
        }
        _ => {}
    }
    add(tx, turn, permit, (Some(before), &after), it).await?;
    save(tx, &after).await?;
    record(tx, turn, permit, (Some(before), &after)).await
}

async fn record(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    (before, after): (Option<&Help>, &Help),
) -> Result<Recorded<Help>, Error> {
    let touched = audit::Row { id: after.id, subject: Some(after.person_id) };
    audit::record_row(tx, turn, permit, Some(touched), (before, Some(after))).await?;
    Ok(audit::nothing(after.clone()))
}

async fn add(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    (before, after): (Option<&Help>, &Help),
    it: Happening,
) -> Result<(), Error> {
    let actor = permit.actor();
    sql("insert into help_event (id, help_id, at, kind, party, actor_id, helper_id, state_before, state_after, municipality_id, outcome) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
    .bind(turn.id())
    .bind(after.id)
    .bind(after.updated_at)
    .bind(it.event.as_str())
    .bind(actor.party.kind().as_str())
    .bind(actor.party.id())
    .bind(actor.helper)
    .bind(before.map(|before| before.state.as_str()))
    .bind(&after.state)
    .bind(it.to)
    .bind(it.outcome.map(Outcome::as_str))
    .run(tx)
    .await?;
    Ok(())
}

async fn insert(tx: &mut Tx<'_>, it: &Help) -> Result<(), Error> {
    sql("insert into help_request (id, establishment_id, person_id, condition, need, state, send_by, helper_id, created_at, updated_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
    .bind(it.id)
    .bind(it.establishment_id)
    .bind(it.person_id)
    .bind(&it.condition)
    .bind(&it.need)
    .bind(&it.state)
    .bind(&it.send_by)
    .bind(it.helper_id)
    .bind(it.created_at)
    .bind(it.updated_at)
    .run(tx)
    .await?;
    Ok(())
}

async fn save(tx: &mut Tx<'_>, it: &Help) -> Result<(), Error> {
    sql("update help_request set state = $2, municipality_id = $3, outcome = $4, updated_at = $5 where id = $1")
        .bind(it.id)
        .bind(&it.state)
        .bind(it.municipality_id)
        .bind(it.outcome.as_ref())
        .bind(it.updated_at)
        .run(tx)
        .await?;
    Ok(())
}
