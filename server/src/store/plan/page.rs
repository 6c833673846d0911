//! The plan as it is told: to him, and at the desk.

use domain::actor::PartyKind;
use domain::api::plan::{GoalNow, PersonPlan, PlanNow, StepNow, TextNow, Version, VersionGoal};
use domain::path::{Road, path};
use domain::plan::{self as rules, Event, State, TextKind, plan_due};
use domain::policy::{Action, Denied, may};
use domain::step::When;
use domain::{Day, Moment, Party, PersonId};
use uuid::Uuid;

use super::super::audit::{self, Recorded};
use super::super::person::{self, Person};
use super::super::{Tx, view};
use super::keep::{self, Goal, Kept, Plan, Step, Written};
use super::rule_of;
use crate::app::{Acting, Turn};
use crate::error::Error;

/// His plan.
pub async fn own(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId) -> Result<PlanNow, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    may(by.actor, Action::Read, person.plan())?;
    let plan = keep::find(tx, &person).await?;
    let news = super::news(tx, by.turn, &person).await?.into_iter().map(|news| news.kind).collect();
    Ok(PlanNow { news, ..told(tx, by.turn, &person, plan.as_ref(), true).await? })
}

/// A look at the plan of a person, which is written down. Who has no such number and who may not be known look the same.
pub async fn look(tx: &mut Tx<'_>, by: Acting<'_>, number: &str) -> Result<Recorded<Person>, Error> {
    let person = person::by_number(tx, number).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::Read, person.plan())?;
    let row = person.clone();
    audit::record(tx, by.turn, &permit, (Some(&person), Some(&person)), row).await
}

/// The plan of a person at the desk.
pub async fn page(tx: &mut Tx<'_>, by: Acting<'_>, person: &Person) -> Result<PersonPlan, Error> {
    let turn = by.turn;
    may(by.actor, Action::Read, person.plan())?;
    let Party::Staff { desk, .. } = &by.actor.party else { return Err(Denied::Forbidden.into()) };
    let plan = keep::find(tx, person).await?;
    let state = plan.as_ref().map_or(State::None, |plan| plan.state.0);
    let here = !person.is_released(turn.today());
    let rule = rule_of(turn, person);
    let can = |event: &Event| here && event.at(desk, rule) && rules::next(state, *event, PartyKind::Staff).is_ok();
    let versions = match &plan {
        Some(plan) => versions(tx, turn, plan).await?,
        None => Vec::new(),
    };
    Ok(PersonPlan {
        person: view::desk_person(person),
        arrived_on: person.arrived_on.0,
        plan: told(tx, turn, person, plan.as_ref(), rules::reads_his_words(desk)).await?,
        can: Event::ALL.iter().copied().filter(can).collect(),
        writes: here && state.is_open() && rules::writes(desk),
        versions,
        at: turn.at,
    })
}

/// What there is of it. `words` says whether what he wrote beside it is told too.
async fn told(tx: &mut Tx<'_>, turn: &Turn, person: &Person, plan: Option<&Plan>, words: bool) -> Result<PlanNow, Error> {
    let end = person.earliest_end(turn.rules(person.establishment.as_str()));
    let due = plan_due(rule_of(turn, person), person.arrived_on.0);
    let (goals, steps, texts) = match plan {
        Some(plan) => (keep::goals(tx, plan).await?, keep::steps(tx, plan).await?, keep::texts(tx, plan).await?),
        None => (Vec::new(), Vec::new(), Vec::new()),
    };
    let texts: Vec<Written> = texts.into_iter().filter(|text| words || text.kind.0 == TextKind::Wording).collect();
    let goals = goals.iter().map(|it| goal(turn, it, &steps, &texts, end)).collect::<Result<Vec<_>, Error>>()?;
    let next = |goal: &GoalNow| goal.steps.iter().filter(|step| step.state.is_open()).filter_map(|step| step.day).min();
    let stops: Vec<_> = goals.iter().map(|goal| (goal.n, goal.state, next(goal))).collect();
    let state = plan.map_or(State::None, |plan| plan.state.0);
    let version = plan.map_or(0, |plan| u16::try_from(plan.version).unwrap_or(u16::MAX));
    let road = Road {
        arrived_on: person.arrived_on.0,
        established_on: plan.and_then(|plan| plan.established_on).map(|day| day.0),
        due,
        goals: &stops,
        end,
    };
    let of_plan = texts.iter().filter(|text| text.goal.is_none() && text.step.is_none());
    Ok(PlanNow {
        state,
        version,
        due: (version == 0).then_some(due),
        presence: plan.and_then(|plan| plan.presence).map(|presence| presence.0),
        end,
        path: path(&road),
        goals,
        texts: of_plan.map(|text| opened(turn, text)).collect::<Result<_, _>>()?,
        news: Vec::new(),
    })
}

fn goal(turn: &Turn, goal: &Goal, steps: &[Step], texts: &[Written], end: Option<Day>) -> Result<GoalNow, Error> {
    let own = texts.iter().filter(|text| text.goal == Some(goal.n));
    let steps = steps.iter().filter(|step| step.goal == goal.n);
    Ok(GoalNow {
        n: goal.number(),
        kind: goal.kind.0,
        state: goal.state.0,
        reason: goal.reason.map(|reason| reason.0),
        his: goal.proposed_by == PartyKind::Detainee.as_str(),
        texts: own.map(|text| opened(turn, text)).collect::<Result<_, _>>()?,
        steps: steps.map(|it| step(turn, it, texts, end)).collect::<Result<_, _>>()?,
    })
}

fn step(turn: &Turn, step: &Step, texts: &[Written], end: Option<Day>) -> Result<StepNow, Error> {
    let before_end = step.before_end.and_then(|days| u16::try_from(days).ok()).map(When::BeforeEnd);
    let when = step.day.map(|day| When::On(day.0)).or(before_end);
    let text = texts.iter().find(|text| text.step == Some(step.n)).ok_or(Error::Stored("plan_text"))?;
    Ok(StepNow {
        n: u16::try_from(step.n).unwrap_or(u16::MAX),
        doer: step.doer.0,
        state: step.state.0,
        on: step.waits_on.map(|on| on.0),
        when,
        day: when.and_then(|when| when.day(end)),
        text: opened(turn, text)?,
    })
}

fn opened(turn: &Turn, text: &Written) -> Result<TextNow, Error> {
    Ok(TextNow {
        kind: text.kind.0,
        his: text.party == PartyKind::Detainee.as_str(),
        by: text.by.clone(),
        on: Moment(text.at).day(),
        words: turn.app.keys.open(text.id, &text.words)?,
    })
}

async fn versions(tx: &mut Tx<'_>, turn: &Turn, plan: &Plan) -> Result<Vec<Version>, Error> {
    let texts = keep::texts(tx, plan).await?;
    let words = |id: Uuid| -> Result<String, Error> {
        let text = texts.iter().find(|text| text.id == id).ok_or(Error::Stored("plan_version.content"))?;
        Ok(turn.app.keys.open(text.id, &text.words)?)
    };
    let mut all = Vec::new();
    for row in keep::versions(tx, plan).await? {
        let kept: Vec<Kept> = serde_json::from_str(&row.content)?;
        let goals = kept.into_iter().map(|goal| {
            let steps = goal.steps.into_iter().map(words).collect::<Result<_, _>>()?;
            Ok(VersionGoal { kind: goal.kind, words: words(goal.text)?, steps })
        });
        let goals = goals.collect::<Result<_, Error>>()?;
        let version = u16::try_from(row.version).unwrap_or(u16::MAX);
        all.push(Version { version, on: Moment(row.at).day(), by: row.by, goals });
    }
    Ok(all)
}
