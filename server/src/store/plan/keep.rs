//! Plans as they are stored: every row, read and written.

use domain::actor::PartyKind;
use domain::api::plan::StepBody;
use domain::goal::{self, Kind, Reason};
use domain::plan::{Presence, State, TextKind};
use domain::step::{self, Doer};
use domain::text::Words;
use domain::{Day, ProblemCode};
use serde::{Deserialize, Serialize};
use sqlx::FromRow;
use uuid::Uuid;

use super::super::person::Person;
use super::super::typed::Text;
use super::super::{Tx, sql};
use super::stored;
use crate::app::{Acting, Turn};
use crate::error::Error;
use crate::sealed::{PlanWords, Sealed};

/// A plan.
#[derive(Clone, FromRow, Serialize)]
pub(super) struct Plan {
    pub(super) id: Uuid,
    pub(super) establishment_id: Uuid,
    pub(super) person_id: Uuid,
    pub(super) arrived_on: Text<Day>,
    pub(super) state: Text<State>,
    pub(super) version: i64,
    pub(super) presence: Option<Text<Presence>>,
    pub(super) prepared_by: Option<Uuid>,
    pub(super) established_on: Option<Text<Day>>,
    pub(super) changed_at: i64,
    pub(super) created_at: i64,
}

/// A goal.
#[derive(Clone, FromRow, Serialize)]
pub(super) struct Goal {
    pub(super) id: Uuid,
    pub(super) plan_id: Uuid,
    pub(super) n: i64,
    pub(super) kind: Text<Kind>,
    pub(super) state: Text<goal::State>,
    pub(super) proposed_by: String,
    pub(super) reason: Option<Text<Reason>>,
    pub(super) changed_at: i64,
    pub(super) created_at: i64,
}

/// A step.
#[derive(Clone, FromRow, Serialize)]
pub(super) struct Step {
    pub(super) id: Uuid,
    pub(super) plan_id: Uuid,
    pub(super) goal: i64,
    pub(super) n: i64,
    pub(super) doer: Text<Doer>,
    pub(super) state: Text<step::State>,
    pub(super) waits_on: Option<Text<Doer>>,
    pub(super) day: Option<Text<Day>>,
    pub(super) before_end: Option<i64>,
    pub(super) changed_at: i64,
    pub(super) created_at: i64,
}

/// Something that was written.
#[derive(Clone, FromRow, Serialize)]
pub(super) struct Written {
    pub(super) id: Uuid,
    pub(super) goal: Option<i64>,
    pub(super) step: Option<i64>,
    pub(super) kind: Text<TextKind>,
    pub(super) party: String,
    pub(super) words: Sealed<PlanWords>,
    pub(super) at: i64,
    /// First name of the member of staff who wrote it; a row of its own.
    #[serde(skip)]
    pub(super) by: Option<String>,
}

/// A version that stood.
#[derive(FromRow)]
pub(super) struct Version {
    pub(super) version: i64,
    pub(super) at: i64,
    pub(super) content: String,
    /// First name of who established it; a row of its own.
    pub(super) by: String,
}

/// A goal of a version, as it is kept: without any free text.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) kind: Kind,
    /// The text that worded it.
    pub(super) text: Uuid,
    /// Those of its steps.
    pub(super) steps: Vec<Uuid>,
}

/// A part of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Plan,
    Goal(u16),
    Step(u16),
}

/// Something that is written.
pub(super) struct Said {
    pub(super) about: Part,
    pub(super) kind: TextKind,
    pub(super) words: Words,
    pub(super) at: i64,
}

impl Goal {
    /// One that is proposed.
    pub(super) fn new(id: Uuid, plan: &Plan, n: u16, kind: Kind, by: PartyKind, at: i64) -> Self {
        Self {
            id,
            plan_id: plan.id,
            n: n.into(),
            kind: kind.into(),
            state: goal::State::Proposed.into(),
            proposed_by: by.as_str().to_owned(),
            reason: None,
            changed_at: at,
            created_at: at,
        }
    }

    /// Its number in the plan.
    pub(super) fn number(&self) -> u16 {
        u16::try_from(self.n).unwrap_or(u16::MAX)
    }
}

impl Step {
    /// One that is added: `n` of the plan, to the goal `goal`.
    pub(super) fn new(id: Uuid, plan: &Plan, (goal, n): (u16, u16), body: &StepBody, at: i64) -> Self {
        let (day, before_end) = stored(body.when);
        Self {
            id,
            plan_id: plan.id,
            goal: goal.into(),
            n: n.into(),
            doer: body.doer.into(),
            state: step::State::Open.into(),
            waits_on: None,
            day: day.map(Into::into),
            before_end,
            changed_at: at,
            created_at: at,
        }
    }
}

/// The plan of his stay.
pub(super) async fn find(tx: &mut Tx<'_>, person: &Person) -> Result<Option<Plan>, Error> {
    Ok(sql("select * from plan where person_id = $1 and arrived_on = $2")
        .bind(person.id)
        .bind(&person.arrived_on)
        .maybe(tx)
        .await?)
}

/// Makes it.
pub(super) async fn make(tx: &mut Tx<'_>, turn: &Turn, person: &Person) -> Result<Plan, Error> {
    let plan = Plan {
        id: turn.id(),
        establishment_id: person.establishment_id,
        person_id: person.id,
        arrived_on: person.arrived_on,
        state: State::None.into(),
        version: 0,
        presence: None,
        prepared_by: None,
        established_on: None,
        changed_at: turn.at.0,
        created_at: turn.at.0,
    };
    sql("insert into plan (id, establishment_id, person_id, arrived_on, state, version, changed_at, created_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(plan.id)
    .bind(plan.establishment_id)
    .bind(plan.person_id)
    .bind(&plan.arrived_on)
    .bind(&plan.state)
    .bind(plan.version)
    .bind(plan.changed_at)
    .bind(plan.created_at)
    .run(tx)
    .await?;
    Ok(plan)
}

/// Keeps what changed of it.
pub(super) async fn save(tx: &mut Tx<'_>, plan: &Plan) -> Result<(), Error> {
    sql(
        "update plan set establishment_id = $2, state = $3, version = $4, presence = $5, prepared_by = $6, established_on = $7, \
         changed_at = $8 where id = $1",
    )
    .bind(plan.id)
    .bind(plan.establishment_id)
    .bind(&plan.state)
    .bind(plan.version)
    .bind(plan.presence.as_ref())
    .bind(plan.prepared_by)
    .bind(plan.established_on.as_ref())
    .bind(plan.changed_at)
    .run(tx)
    .await?;
    Ok(())
}

/// Notes that staff changed something of it, for who looks at what is new.
pub(super) async fn touch(tx: &mut Tx<'_>, plan: &Plan, by: Acting<'_>, at: i64) -> Result<(), Error> {
    if by.actor.party.kind() == PartyKind::Staff {
        sql("update plan set changed_at = $2 where id = $1").bind(plan.id).bind(at).run(tx).await?;
    }
    Ok(())
}

/// The moment of what comes next: two things of a plan never have the same, so that their order is kept.
pub(super) async fn next_at(tx: &mut Tx<'_>, turn: &Turn, plan: &Plan) -> Result<i64, Error> {
    let (event, text): (Option<i64>, Option<i64>) =
        sql("select (select max(at) from plan_event where plan_id = $1), (select max(at) from plan_text where plan_id = $1)")
            .bind(plan.id)
            .one(tx)
            .await?;
    Ok(event.max(text).map_or(turn.at.0, |last| turn.at.0.max(last + 1)))
}

/// Adds what happened, and gives its moment. `moved` is what, from which state, to which.
pub(super) async fn event(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    plan: &Plan,
    part: Part,
    moved: (&str, &str, &str),
    said: Option<&str>,
) -> Result<i64, Error> {
    let at = next_at(tx, by.turn, plan).await?;
    let (noun, n) = match part {
        Part::Plan => ("plan", 0),
        Part::Goal(n) => ("goal", n),
        Part::Step(n) => ("step", n),
    };
    sql("insert into plan_event (id, plan_id, at, noun, n, kind, party, actor_id, helper_id, state_before, state_after, said) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
    .bind(by.turn.id())
    .bind(plan.id)
    .bind(at)
    .bind(noun)
    .bind(i64::from(n))
    .bind(moved.0)
    .bind(by.actor.party.kind().as_str())
    .bind(by.actor.party.id())
    .bind(by.actor.helper)
    .bind(moved.1)
    .bind(moved.2)
    .bind(said)
    .run(tx)
    .await?;
    Ok(at)
}

/// Writes a text.
pub(super) async fn write(tx: &mut Tx<'_>, by: Acting<'_>, plan: &Plan, said: Said) -> Result<Written, Error> {
    let id = by.turn.id();
    let (goal, step) = match said.about {
        Part::Plan => (None, None),
        Part::Goal(n) => (Some(i64::from(n)), None),
        Part::Step(n) => (None, Some(i64::from(n))),
    };
    let written = Written {
        id,
        goal,
        step,
        kind: said.kind.into(),
        party: by.actor.party.kind().as_str().to_owned(),
        words: by.turn.app.keys.seal(id, said.words.as_str(), &by.turn.app.chance)?,
        at: said.at,
        by: None,
    };
    sql("insert into plan_text (id, plan_id, goal, step, kind, party, actor_id, helper_id, words, at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
    .bind(written.id)
    .bind(plan.id)
    .bind(written.goal)
    .bind(written.step)
    .bind(&written.kind)
    .bind(written.party.as_str())
    .bind(by.actor.party.id())
    .bind(by.actor.helper)
    .bind(written.words.clone())
    .bind(written.at)
    .run(tx)
    .await?;
    Ok(written)
}

/// All that was written, oldest first.
pub(super) async fn texts(tx: &mut Tx<'_>, plan: &Plan) -> Result<Vec<Written>, Error> {
    Ok(sql("select t.id, t.goal, t.step, t.kind, t.party, t.words, t.at, s.given_name as by from plan_text t \
         left join staff s on s.id = t.actor_id and t.party = 'staff' where t.plan_id = $1 order by t.at, t.id")
    .bind(plan.id)
    .all(tx)
    .await?)
}

/// Its goals, in their order.
pub(super) async fn goals(tx: &mut Tx<'_>, plan: &Plan) -> Result<Vec<Goal>, Error> {
    Ok(sql("select * from plan_goal where plan_id = $1 order by n").bind(plan.id).all(tx).await?)
}

/// Its steps, in their order.
pub(super) async fn steps(tx: &mut Tx<'_>, plan: &Plan) -> Result<Vec<Step>, Error> {
    Ok(sql("select * from plan_step where plan_id = $1 order by n").bind(plan.id).all(tx).await?)
}

/// Adds a goal.
pub(super) async fn add_goal(tx: &mut Tx<'_>, goal: &Goal) -> Result<(), Error> {
    sql("insert into plan_goal (id, plan_id, n, kind, state, proposed_by, changed_at, created_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(goal.id)
    .bind(goal.plan_id)
    .bind(goal.n)
    .bind(&goal.kind)
    .bind(&goal.state)
    .bind(goal.proposed_by.as_str())
    .bind(goal.changed_at)
    .bind(goal.created_at)
    .run(tx)
    .await?;
    Ok(())
}

/// Keeps what changed of a goal.
pub(super) async fn save_goal(tx: &mut Tx<'_>, goal: &Goal) -> Result<(), Error> {
    sql("update plan_goal set state = $2, reason = $3, changed_at = $4 where id = $1")
        .bind(goal.id)
        .bind(&goal.state)
        .bind(goal.reason.as_ref())
        .bind(goal.changed_at)
        .run(tx)
        .await?;
    Ok(())
}

/// Adds a step.
pub(super) async fn add_step(tx: &mut Tx<'_>, step: &Step) -> Result<(), Error> {
    sql("insert into plan_step (id, plan_id, goal, n, doer, state, day, before_end, changed_at, created_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
    .bind(step.id)
    .bind(step.plan_id)
    .bind(step.goal)
    .bind(step.n)
    .bind(&step.doer)
    .bind(&step.state)
    .bind(step.day.as_ref())
    .bind(step.before_end)
    .bind(step.changed_at)
    .bind(step.created_at)
    .run(tx)
    .await?;
    Ok(())
}

/// Keeps what changed of a step.
pub(super) async fn save_step(tx: &mut Tx<'_>, step: &Step) -> Result<(), Error> {
    sql("update plan_step set state = $2, waits_on = $3, changed_at = $4 where id = $1")
        .bind(step.id)
        .bind(&step.state)
        .bind(step.waits_on.as_ref())
        .bind(step.changed_at)
        .run(tx)
        .await?;
    Ok(())
}

/// Keeps what stands now as the next version.
pub(super) async fn add_version(tx: &mut Tx<'_>, by: Acting<'_>, plan: &Plan, goals: &[Goal]) -> Result<(), Error> {
    let (texts, steps) = (texts(tx, plan).await?, steps(tx, plan).await?);
    let kept: Option<Vec<Kept>> = goals
        .iter()
        .filter(|goal| goal.state.is_set())
        .map(|goal| {
            let own = steps.iter().filter(|step| step.goal == goal.n && step.state.0 != step::State::Dropped);
            let worded = own.filter_map(|step| texts.iter().find(|text| text.step == Some(step.n)).map(|text| text.id));
            Some(Kept { kind: goal.kind.0, text: wording(&texts, goal.n)?.id, steps: worded.collect() })
        })
        .collect();
    let content = serde_json::to_string(&kept.ok_or(Error::Stored("plan_text"))?)?;
    sql("insert into plan_version (id, plan_id, version, staff_id, at, content) values ($1, $2, $3, $4, $5, $6)")
        .bind(by.turn.id())
        .bind(plan.id)
        .bind(plan.version + 1)
        .bind(by.actor.party.id().ok_or(ProblemCode::Forbidden)?)
        .bind(by.turn.at)
        .bind(content)
        .run(tx)
        .await?;
    Ok(())
}

/// The text that words a goal now: the last one of staff, or what he proposed.
fn wording(texts: &[Written], n: i64) -> Option<&Written> {
    let all = || texts.iter().filter(move |text| text.goal == Some(n) && text.kind.0 == TextKind::Wording);
    all().rfind(|text| text.party == PartyKind::Staff.as_str()).or_else(|| all().next())
}

/// The versions that stood, newest first.
pub(super) async fn versions(tx: &mut Tx<'_>, plan: &Plan) -> Result<Vec<Version>, Error> {
    Ok(sql("select v.version, v.at, v.content, s.given_name as by from plan_version v join staff s on s.id = v.staff_id \
         where v.plan_id = $1 order by v.version desc")
    .bind(plan.id)
    .all(tx)
    .await?)
}
