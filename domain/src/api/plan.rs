//! The plan of a person: from his side, and at the desk.

use serde::{Deserialize, Serialize};

use super::{Detainee, Nothing, Page, Staff, Visitor, desk::DeskPerson, endpoints, session::hidden_debug};
use crate::{
    Day, Moment,
    bulletin::NewsKind,
    goal,
    path::Stop,
    person::{Language, Number},
    plan::{Event, Near, Presence, State, TextKind, Waits},
    step::{self, Doer, When},
};

endpoints! {
    /// His plan.
    GetPlan = Get "/api/plan" "getPlan" "Shows his plan: the path, his goals with their steps, and what he and staff wrote." {
        access: Detainee, path: (), query: Nothing, body: Nothing, reply: PlanNow,
    }
    /// He proposes a goal.
    ProposeGoal = Post "/api/plan/goals" "proposeGoal" "Proposes a goal, in his own words." {
        access: Detainee, path: (), query: Nothing, body: GoalBody, reply: PlanNow,
    }
    /// He writes to his plan.
    SayOfPlan = Post "/api/plan/words" "sayOfPlan" "Keeps a sentence of his: beside a goal, that he does not agree, or why he wants to change the plan." {
        access: Detainee, path: (), query: Nothing, body: WordsBody, reply: PlanNow,
    }
    /// He says that a step of his is done.
    ReportStep = Post "/api/plan/steps/{n}" "reportStep" "Says that a step of his own is done; staff confirm it." {
        access: Detainee, path: u16, query: Nothing, body: Nothing, reply: PlanNow,
    }
    /// He has seen his plan as it is.
    SeePlan = Put "/api/plan/seen" "seePlan" "Notes that he has seen his plan, and the day on which he can leave, as they are." {
        access: Detainee, path: (), query: Nothing, body: Nothing, reply: PlanNow,
    }
    /// What waits for a desk.
    ListPlans = Get "/api/desk/plans" "listPlans" "Lists whose screening or plan waits for this desk, with the last day, who came first first." {
        access: Staff, path: (), query: PlansQuery, body: Nothing, reply: Page<PlanRow>,
    }
    /// The plan of a person.
    GetPersonPlan = Get "/api/desk/people/{number}/plan" "getPersonPlan" "Shows the plan of a person; the look is recorded." {
        access: Staff, path: Number, query: Nothing, body: Nothing, reply: PersonPlan,
    }
    /// Lets something happen to it.
    MovePlan = Post "/api/desk/people/{number}/plan" "movePlan" "Begins, discusses, establishes, starts, revises or takes over a plan." {
        access: Staff, path: Number, query: Nothing, body: MoveBody, reply: PersonPlan,
    }
    /// Adds a goal.
    AddGoal = Post "/api/desk/people/{number}/plan/goals" "addGoal" "Proposes a goal for a person." {
        access: Staff, path: Number, query: Nothing, body: GoalBody, reply: PersonPlan,
    }
    /// Lets something happen to a goal, or words it anew.
    ChangeGoal = Post "/api/desk/people/{number}/plan/goals/{n}" "changeGoal" "Lets something happen to a goal, or words it anew; his own words stay beside it." {
        access: Staff, path: (Number, u16), query: Nothing, body: ChangeGoalBody, reply: PersonPlan,
    }
    /// Adds a step to a goal.
    AddStep = Post "/api/desk/people/{number}/plan/goals/{n}/steps" "addStep" "Adds a step to a goal." {
        access: Staff, path: (Number, u16), query: Nothing, body: StepBody, reply: PersonPlan,
    }
    /// Lets something happen to a step.
    ChangeStep = Post "/api/desk/people/{number}/plan/steps/{n}" "changeStep" "Lets something happen to a step." {
        access: Staff, path: (Number, u16), query: Nothing, body: ChangeStepBody, reply: PersonPlan,
    }
}

/// Does something with every endpoint of a plan.
pub(super) fn visit(visitor: &mut impl Visitor) {
    visitor.visit::<GetPlan>();
    visitor.visit::<ProposeGoal>();
    visitor.visit::<SayOfPlan>();
    visitor.visit::<ReportStep>();
    visitor.visit::<SeePlan>();
    visitor.visit::<ListPlans>();
    visitor.visit::<GetPersonPlan>();
    visitor.visit::<MovePlan>();
    visitor.visit::<AddGoal>();
    visitor.visit::<ChangeGoal>();
    visitor.visit::<AddStep>();
    visitor.visit::<ChangeStep>();
}

/// A goal that is proposed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct GoalBody {
    /// What it is about.
    pub kind: goal::Kind,
    /// What it is, 1 to 500 characters.
    pub words: String,
}

/// What he writes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct WordsBody {
    /// Beside which goal; none for the whole plan.
    #[serde(default)]
    pub goal: Option<u16>,
    /// What it is: a sentence, that he does not agree, or why he wants to change the plan.
    pub kind: TextKind,
    /// His words, 1 to 500 characters.
    pub words: String,
}

/// What happens to a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct MoveBody {
    /// What.
    pub event: Event,
    /// Whether he was there, with *discuss*.
    #[serde(default)]
    pub presence: Option<Presence>,
}

/// What happens to a goal. One of event and words is there.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangeGoalBody {
    /// What.
    #[serde(default)]
    pub event: Option<goal::Event>,
    /// Why, with *drop*.
    #[serde(default)]
    pub reason: Option<goal::Reason>,
    /// The goal in other words.
    #[serde(default)]
    pub words: Option<String>,
}

/// A step that is added.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct StepBody {
    /// What it is, 1 to 500 characters.
    pub words: String,
    /// Who does it.
    pub doer: Doer,
    /// By when.
    #[serde(default)]
    pub when: Option<When>,
}

/// What happens to a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangeStepBody {
    /// What.
    pub event: step::Event,
    /// On whom it waits, with *wait*.
    #[serde(default)]
    pub on: Option<Doer>,
}

/// A plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PlanNow {
    /// Where it stands.
    pub state: State,
    /// The last version that was established; 0 as long as there is none.
    pub version: u16,
    /// Its last day, as long as there is no version.
    pub due: Option<Day>,
    /// Whether he was there when it was talked about.
    pub presence: Option<Presence>,
    /// The earliest day on which he can leave.
    pub end: Option<Day>,
    /// The path.
    pub path: Vec<Stop>,
    /// The goals, in their order.
    pub goals: Vec<GoalNow>,
    /// What he wrote to the whole plan, oldest first.
    pub texts: Vec<TextNow>,
    /// What of it is new to him; nothing at the desk.
    pub news: Vec<NewsKind>,
}

/// A goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GoalNow {
    /// Its number in the plan, from 1.
    pub n: u16,
    /// What it is about.
    pub kind: goal::Kind,
    /// Where it stands.
    pub state: goal::State,
    /// Why it is no goal any more.
    pub reason: Option<goal::Reason>,
    /// He proposed it.
    pub his: bool,
    /// What was written of it, oldest first.
    pub texts: Vec<TextNow>,
    /// Its steps, in their order.
    pub steps: Vec<StepNow>,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StepNow {
    /// Its number in the plan, from 1.
    pub n: u16,
    /// Who does it.
    pub doer: Doer,
    /// Where it stands.
    pub state: step::State,
    /// On whom it waits.
    pub on: Option<Doer>,
    /// By when, as it was written.
    pub when: Option<When>,
    /// That day, as it is now.
    pub day: Option<Day>,
    /// What it is.
    pub text: TextNow,
}

/// Something that was written.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TextNow {
    /// What it is.
    pub kind: TextKind,
    /// He wrote it.
    pub his: bool,
    /// First name of the member of staff who did.
    pub by: Option<String>,
    /// When.
    pub on: Day,
    /// What was written.
    pub words: String,
}

/// A plan at the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PersonPlan {
    /// Whose.
    pub person: DeskPerson,
    /// The day he came.
    pub arrived_on: Day,
    /// The plan.
    pub plan: PlanNow,
    /// What she can let happen to it now.
    pub can: Vec<Event>,
    /// She can write in it.
    pub writes: bool,
    /// The versions that stood, newest first.
    pub versions: Vec<Version>,
    /// When it was read from the database.
    pub at: Moment,
}

/// A version of a plan that stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = PlanVersion))]
pub struct Version {
    /// Its number, from 1.
    pub version: u16,
    /// When it was established.
    pub on: Day,
    /// First name of who established it.
    pub by: String,
    /// Its goals, as they were.
    pub goals: Vec<VersionGoal>,
}

/// A goal of a version.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VersionGoal {
    /// What it is about.
    pub kind: goal::Kind,
    /// What it was, in the words of then.
    pub words: String,
    /// Its steps.
    pub steps: Vec<String>,
}

impl GoalNow {
    /// What it is, in the words of now: the last ones of staff, or those with which he proposed it.
    #[must_use]
    pub fn wording(&self) -> &str {
        let worded = || self.texts.iter().filter(|text| text.kind == TextKind::Wording);
        worded().rfind(|text| !text.his).or_else(|| worded().next()).map_or("", |text| &text.words)
    }

    /// What is next: its first step that is open.
    #[must_use]
    pub fn next(&self) -> Option<&StepNow> {
        self.steps.iter().find(|step| step.state.is_open())
    }
}

hidden_debug! { GoalBody WordsBody ChangeGoalBody StepBody TextNow VersionGoal }

/// Which part of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PlansQuery {
    /// Rows after this one: the `next` of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

/// Somebody whose plan waits for a desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PlanRow {
    /// His registration number.
    pub number: String,
    /// First name of the detainee.
    pub given_name: String,
    /// His family name.
    pub family_name: String,
    /// His unit and cell.
    pub unit: String,
    /// His language.
    pub language: Language,
    /// What waits, each with its last day where it has one, and how near that is.
    pub waits: Vec<Waiting>,
}

/// Something that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = PlanWaiting))]
pub struct Waiting {
    /// What.
    pub what: Waits,
    /// Its last day.
    pub due: Option<Day>,
    /// How near that day is.
    pub near: Option<Near>,
}
