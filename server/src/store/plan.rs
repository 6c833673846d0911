//! The plan of a person: what he writes to it, what staff do with it, and what the program sees.

mod keep;
mod list;
mod page;
mod seen;

use domain::api::plan::{ChangeGoalBody, ChangeStepBody, GoalBody, MoveBody, StepBody, WordsBody};
use domain::goal::{self, Reason};
use domain::plan::{self as rules, Event, MOST, Refusal, State, TextKind};
use domain::policy::{Action, Denied, Permit, PlanAction, may};
use domain::step::{self, Doer, When};
use domain::text::Words;
use domain::{Party, PersonId, ProblemCode, StaffId};

pub use list::page as list;
pub use page::{look, own, page};
pub(super) use seen::news;
pub use seen::see;

use super::audit::{self, Recorded};
use super::person::{self, Person};
use super::{Tx, sql};
use crate::app::{Acting, Turn};
use crate::error::Error;
use keep::{Goal, Part, Plan, Said, Step};

/// Whether the plan of somebody was begun, or has goals.
pub(crate) async fn is_begun(tx: &mut Tx<'_>, number: &str) -> Result<bool, Error> {
    let person = person::by_number(tx, number).await?.ok_or(Denied::Hidden)?;
    let Some(plan) = keep::find(tx, &person).await? else { return Ok(false) };
    Ok(plan.state.0 != State::None || !keep::goals(tx, &plan).await?.is_empty())
}

/// He proposes a goal.
///
/// # Errors
/// `not-now` when he was released, `plan-full`, and the faults of texts.
pub async fn propose(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId, body: &GoalBody) -> Result<Recorded<Person>, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    put_goal(tx, by, person, body).await
}

/// Staff propose a goal for somebody.
///
/// # Errors
/// `not-found` where they may not know him, and those of [`propose`].
pub async fn add_goal(tx: &mut Tx<'_>, by: Acting<'_>, number: &str, body: &GoalBody) -> Result<Recorded<Person>, Error> {
    let person = person::by_number(tx, number).await?.ok_or(Denied::Hidden)?;
    put_goal(tx, by, person, body).await
}

async fn put_goal(tx: &mut Tx<'_>, by: Acting<'_>, person: Person, body: &GoalBody) -> Result<Recorded<Person>, Error> {
    let (permit, plan) = open(tx, by, &person, PlanAction::Propose).await?;
    let n = free(keep::goals(tx, &plan).await?.len())?;
    let at = keep::next_at(tx, by.turn, &plan).await?;
    let goal = Goal::new(by.turn.id(), &plan, n, body.kind, by.actor.party.kind(), at);
    keep::add_goal(tx, &goal).await?;
    let said = Said { about: Part::Goal(n), kind: TextKind::Wording, words: Words::parse(&body.words)?, at };
    keep::write(tx, by, &plan, said).await?;
    keep::touch(tx, &plan, by, at).await?;
    Ok(audit::record(tx, by.turn, &permit, (None, Some(&goal)), ()).await?.map(|()| person))
}

/// He writes to his plan: beside a goal, that he does not agree, or why he wants to change it. The last begins to change it.
///
/// # Errors
/// `not-found` for a goal that is not there, `plan-said` for words of another kind, `not-now`, and the faults of texts.
pub async fn say(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId, body: &WordsBody) -> Result<Recorded<Person>, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    let asks = body.kind == TextKind::Revision;
    let action = if asks { PlanAction::Move(Event::AskRevision) } else { PlanAction::Say };
    let (permit, plan) = open(tx, by, &person, action).await?;
    if body.kind == TextKind::Wording || (asks && body.goal.is_some()) {
        return Err(Refusal::Said.into());
    }
    let about = match body.goal {
        None => Part::Plan,
        Some(n) => Part::Goal(goal_of(tx, &plan, n).await?.number()),
    };
    let words = Words::parse(&body.words)?;
    let after = if asks { happen(tx, by, &permit, &plan, Event::AskRevision, |_| ()).await? } else { plan.clone() };
    let at = keep::next_at(tx, by.turn, &plan).await?;
    let written = keep::write(tx, by, &plan, Said { about, kind: body.kind, words, at }).await?;
    if asks {
        return Ok(audit::record(tx, by.turn, &permit, (Some(&plan), Some(&after)), ()).await?.map(|()| person));
    }
    Ok(audit::record(tx, by.turn, &permit, (None, Some(&written)), ()).await?.map(|()| person))
}

/// Lets something happen to the plan of somebody.
///
/// # Errors
/// `not-found`, `forbidden` for another desk, `plan-said`, `plan-empty`, `plan-two-people`, and `not-now`.
pub async fn change(tx: &mut Tx<'_>, by: Acting<'_>, number: &str, body: MoveBody) -> Result<Recorded<Person>, Error> {
    let person = person::by_number(tx, number).await?.ok_or(Denied::Hidden)?;
    let event = body.event;
    let rule = &by.turn.rules(person.establishment.as_str()).plan;
    let permit = may(by.actor, Action::Plan(PlanAction::Move(event)), person.plan())?;
    let at_desk = matches!(&by.actor.party, Party::Staff { desk, .. } if event.at(desk, rule));
    if !at_desk {
        return Err(Refusal::NotYours.into());
    }
    let (_, plan) = open_or_gone(tx, by, &person, PlanAction::Move(event), event == Event::TakeOver).await?;
    rules::next(plan.state.0, event, by.actor.party.kind())?;
    rules::check(event, body.presence)?;
    let who = by.actor.party.id();
    let goals = keep::goals(tx, &plan).await?;
    if event == Event::Establish {
        let set = goals.iter().filter(|goal| goal.state.is_set()).count();
        rules::may_establish(rule, who.map(StaffId), plan.prepared_by.map(StaffId), set)?;
        keep::add_version(tx, by, &plan, &goals).await?;
    }
    let today = by.turn.today();
    let after = happen(tx, by, &permit, &plan, event, |after| match event {
        Event::Establish => {
            after.version += 1;
            after.established_on = Some(today.into());
        }
        Event::Begin | Event::Discuss | Event::Revise | Event::TakeOver => {
            after.prepared_by = who.or(after.prepared_by);
            after.presence = body.presence.map(Into::into).or(after.presence);
        }
        _ => {}
    })
    .await?;
    // What was talked about, and what is begun, are the goals of the plan.
    let with = match event {
        Event::Discuss => Some((goal::State::Proposed, goal::Event::Discuss)),
        Event::Start => Some((goal::State::Set, goal::Event::Start)),
        _ => None,
    };
    if let Some((state, event)) = with {
        for goal in goals.iter().filter(|goal| goal.state.0 == state) {
            let _moved = move_goal(tx, by, &after, goal, event, None).await?;
        }
    }
    Ok(audit::record(tx, by.turn, &permit, (Some(&plan), Some(&after)), ()).await?.map(|()| person))
}

/// Lets something happen to a goal, or words it anew. His own words stay.
///
/// # Errors
/// `not-found` for a goal that is not there, `plan-said`, `not-now`, and the faults of texts.
pub async fn change_goal(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    (number, n): (&str, u16),
    body: &ChangeGoalBody,
) -> Result<Recorded<Person>, Error> {
    let person = person::by_number(tx, number).await?.ok_or(Denied::Hidden)?;
    let action = body.event.map_or(PlanAction::Word, PlanAction::Goal);
    let (permit, plan) = open(tx, by, &person, action).await?;
    let goal = goal_of(tx, &plan, n).await?;
    match (body.event, &body.words) {
        (Some(event), None) => {
            goal::check(event, body.reason)?;
            let after = move_goal(tx, by, &plan, &goal, event, body.reason).await?;
            Ok(audit::record(tx, by.turn, &permit, (Some(&goal), Some(&after)), ()).await?.map(|()| person))
        }
        (None, Some(words)) if body.reason.is_none() => {
            if !goal.state.is_open() {
                return Err(Refusal::NotNow.into());
            }
            let at = keep::next_at(tx, by.turn, &plan).await?;
            let said = Said { about: Part::Goal(n), kind: TextKind::Wording, words: Words::parse(words)?, at };
            let written = keep::write(tx, by, &plan, said).await?;
            keep::touch(tx, &plan, by, at).await?;
            Ok(audit::record(tx, by.turn, &permit, (None, Some(&written)), ()).await?.map(|()| person))
        }
        (None, None) => Err(ProblemCode::BadBody.into()),
        _ => Err(Refusal::Said.into()),
    }
}

/// Adds a step to a goal.
///
/// # Errors
/// `not-found` for a goal that is not there, `not-now` for one that is over, `plan-said`, `plan-full`, and the faults of texts.
pub async fn add_step(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    (number, n): (&str, u16),
    body: &StepBody,
) -> Result<Recorded<Person>, Error> {
    let person = person::by_number(tx, number).await?.ok_or(Denied::Hidden)?;
    let (permit, plan) = open(tx, by, &person, PlanAction::AddStep).await?;
    let goal = goal_of(tx, &plan, n).await?;
    if !goal.state.is_open() {
        return Err(Refusal::NotNow.into());
    }
    if let Some(when) = body.when {
        when.check()?;
    }
    let place = free(keep::steps(tx, &plan).await?.len())?;
    let at = keep::next_at(tx, by.turn, &plan).await?;
    let step = Step::new(by.turn.id(), &plan, (n, place), body, at);
    keep::add_step(tx, &step).await?;
    let said = Said { about: Part::Step(place), kind: TextKind::Wording, words: Words::parse(&body.words)?, at };
    keep::write(tx, by, &plan, said).await?;
    keep::touch(tx, &plan, by, at).await?;
    Ok(audit::record(tx, by.turn, &permit, (None, Some(&step)), ()).await?.map(|()| person))
}

/// He says that a step of his is done.
///
/// # Errors
/// `not-found` for a step that is not there, `forbidden` for one of others, `not-now`.
pub async fn report(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId, n: u16) -> Result<Recorded<Person>, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    move_step(tx, by, person, n, ChangeStepBody { event: step::Event::Report, on: None }).await
}

/// Lets something happen to a step.
///
/// # Errors
/// `not-found` for a step that is not there, `plan-said`, `not-now`.
pub async fn change_step(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    (number, n): (&str, u16),
    body: ChangeStepBody,
) -> Result<Recorded<Person>, Error> {
    let person = person::by_number(tx, number).await?.ok_or(Denied::Hidden)?;
    move_step(tx, by, person, n, body).await
}

async fn move_step(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    person: Person,
    n: u16,
    it: ChangeStepBody,
) -> Result<Recorded<Person>, Error> {
    let (permit, plan) = open(tx, by, &person, PlanAction::Step(it.event)).await?;
    let found = keep::steps(tx, &plan).await?.into_iter().find(|step| step.n == i64::from(n));
    let before = found.ok_or(ProblemCode::NotFound)?;
    let state = step::next(before.state.0, it.event, by.actor.party.kind(), before.doer.0)?;
    step::check(it.event, it.on)?;
    let said = it.on.map(Doer::as_str);
    let moved = (it.event.as_str(), before.state.as_str(), state.as_str());
    let at = keep::event(tx, by, &plan, Part::Step(n), moved, said).await?;
    let after = Step { state: state.into(), waits_on: it.on.map(Into::into), changed_at: at, ..before.clone() };
    keep::save_step(tx, &after).await?;
    keep::touch(tx, &plan, by, at).await?;
    Ok(audit::record(tx, by.turn, &permit, (Some(&before), Some(&after)), ()).await?.map(|()| person))
}

/// Ends the plan of somebody who was released.
pub async fn leave(tx: &mut Tx<'_>, by: Acting<'_>, person: &Person) -> Result<(), Error> {
    end(tx, by, person, Event::Close).await
}

/// Those whose plan is still at the prison that they left for another one.
pub async fn moved(tx: &mut Tx<'_>) -> Result<Vec<PersonId>, Error> {
    let rows: Vec<(uuid::Uuid,)> =
        sql("select p.id from plan l join person p on p.id = l.person_id and p.arrived_on = l.arrived_on \
         where l.establishment_id <> p.establishment_id and l.state <> 'closed' order by p.id")
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(|(id,)| PersonId(id)).collect())
}

/// Lets the plan of somebody who went to another prison go with him.
pub async fn transfer(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId) -> Result<Recorded<()>, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    end(tx, by, &person, Event::Transfer).await?;
    Ok(audit::nothing(()))
}

async fn end(tx: &mut Tx<'_>, by: Acting<'_>, person: &Person, event: Event) -> Result<(), Error> {
    let Some(plan) = keep::find(tx, person).await? else { return Ok(()) };
    let permit = may(by.actor, Action::Plan(PlanAction::Move(event)), person.plan())?;
    // Who goes on to a third prison before the second took it over only takes it along.
    let after = if rules::next(plan.state.0, event, by.actor.party.kind()).is_ok() {
        happen(tx, by, &permit, &plan, event, |after| after.establishment_id = person.establishment_id).await?
    } else if event == Event::Transfer {
        let after = Plan { establishment_id: person.establishment_id, ..plan.clone() };
        keep::save(tx, &after).await?;
        after
    } else {
        return Ok(());
    };
    audit::record(tx, by.turn, &permit, (Some(&plan), Some(&after)), ()).await.map(Recorded::into_inner)
}

/// His plan, to do something with it; made where there is none. Of who was released nothing is written any more.
async fn open(tx: &mut Tx<'_>, by: Acting<'_>, person: &Person, action: PlanAction) -> Result<(Permit, Plan), Error> {
    open_or_gone(tx, by, person, action, false).await
}

async fn open_or_gone(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    person: &Person,
    action: PlanAction,
    transferred: bool,
) -> Result<(Permit, Plan), Error> {
    let permit = may(by.actor, Action::Plan(action), person.plan())?;
    if person.is_released(by.turn.today()) {
        return Err(Refusal::NotNow.into());
    }
    let plan = match keep::find(tx, person).await? {
        Some(plan) => plan,
        None => keep::make(tx, by.turn, person).await?,
    };
    if plan.state.is_open() || (transferred && plan.state.0 == State::Transferred) {
        Ok((permit, plan))
    } else {
        Err(Refusal::NotNow.into())
    }
}

/// The number of the next goal or step.
fn free(there: usize) -> Result<u16, Refusal> {
    u16::try_from(there + 1).ok().filter(|n| *n <= MOST).ok_or(Refusal::Full)
}

async fn goal_of(tx: &mut Tx<'_>, plan: &Plan, n: u16) -> Result<Goal, Error> {
    let found = keep::goals(tx, plan).await?.into_iter().find(|goal| goal.number() == n);
    Ok(found.ok_or(ProblemCode::NotFound)?)
}

/// Lets something happen to a plan: its history and its state together. Who calls it writes the trail.
async fn happen(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    permit: &Permit,
    before: &Plan,
    event: Event,
    alter: impl FnOnce(&mut Plan) + Send,
) -> Result<Plan, Error> {
    let state = rules::next(before.state.0, event, permit.actor().party.kind())?;
    let mut after = Plan { state: state.into(), ..before.clone() };
    alter(&mut after);
    let said = (event == Event::Discuss).then_some(after.presence).flatten().map(|presence| presence.as_str());
    after.changed_at =
        keep::event(tx, by, before, Part::Plan, (event.as_str(), before.state.as_str(), state.as_str()), said).await?;
    keep::save(tx, &after).await?;
    Ok(after)
}

/// The same for a goal.
async fn move_goal(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    plan: &Plan,
    before: &Goal,
    event: goal::Event,
    reason: Option<Reason>,
) -> Result<Goal, Error> {
    let state = goal::next(before.state.0, event, by.actor.party.kind())?;
    let moved = (event.as_str(), before.state.as_str(), state.as_str());
    let at = keep::event(tx, by, plan, Part::Goal(before.number()), moved, reason.map(Reason::as_str)).await?;
    let after = Goal { state: state.into(), reason: reason.map(Into::into), changed_at: at, ..before.clone() };
    keep::save_goal(tx, &after).await?;
    keep::touch(tx, plan, by, at).await?;
    Ok(after)
}

/// What a step says of its day, as it is stored.
const fn stored(when: Option<When>) -> (Option<domain::Day>, Option<i64>) {
    match when {
        None => (None, None),
        Some(When::On(day)) => (Some(day), None),
        Some(When::BeforeEnd(days)) => (None, Some(days as i64)),
    }
}

/// As it is in the turn: the rules of the prison of a person.
fn rule_of<'a>(turn: &'a Turn, person: &Person) -> &'a domain::rules::PlanRule {
    &turn.rules(person.establishment.as_str()).plan
}
