//! The plan of a person: where it stands, what may happen to it, and who may do it.
//!
//! The states are those of section 6.3 of the domain facts; the table in [`next`] is the whole life of one. What is in it are goals
//! ([`crate::goal`]) with steps ([`crate::step`]). Nothing that he can ask ever waits for a plan.

use serde::{Deserialize, Serialize};

use crate::{Code, Day, StaffId, actor::PartyKind, names::stored_as_text, rules::PlanRule};

/// Where a plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "openapi", schema(as = PlanState))]
pub enum State {
    /// Staff have not begun it. He can propose goals already.
    None,
    /// Staff write it.
    Draft,
    /// It was talked about with him (*trajectgesprek*), or he did not want to; either is recorded.
    Discussed,
    /// It stands: who may do so has established it.
    Established,
    /// It is being done.
    Active,
    /// It is being changed; the version that stood is kept.
    UnderRevision,
    /// He is free.
    Closed,
    /// He went to another prison, and it went with him.
    Transferred,
}

/// What can happen to a plan. It is sent by its name alone; in the trail the noun goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "openapi", schema(as = PlanEvent))]
pub enum Event {
    /// Staff begin to write it.
    Begin,
    /// Staff say that it was talked about, and whether he was there.
    Discuss,
    /// Who may do so establishes it: that makes a version.
    Establish,
    /// Staff say that it is being done from now on.
    Start,
    /// Staff begin to change it.
    Revise,
    /// He asks to change it, and says why.
    AskRevision,
    /// Staff of the prison to which he came go on with it.
    TakeOver,
    /// He was released: the program sees that.
    Close,
    /// He went to another prison: the program sees that.
    Transfer,
}

/// Whether he took part in the talk about his plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// He was there.
    Present,
    /// He did not want to.
    Refused,
}

/// Something that he or staff wrote into a plan. Nothing that was written is ever changed; what is written later stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TextKind {
    /// What a goal or a step is, in the words of who wrote it.
    Wording,
    /// A sentence that he added.
    Sentence,
    /// That he does not agree, and why.
    Disagreement,
    /// Why he wants to change the plan.
    Revision,
}

/// Why something cannot happen to a plan, a goal or a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not in this state.
    #[error("this cannot happen to the plan now")]
    NotNow,
    /// Not by this party or at this desk, whatever the state.
    #[error("this party cannot do that")]
    NotYours,
    /// Something must be said with it, or was said with something that has none of it.
    #[error("what is said does not belong to this event")]
    Said,
    /// A plan without a goal that was set cannot stand.
    #[error("no goal is set")]
    Empty,
    /// Who wrote it cannot establish it too.
    #[error("who wrote the plan cannot establish it")]
    TwoPeople,
    /// So many goals or steps fit into no plan.
    #[error("the plan is full")]
    Full,
}

stored_as_text! {
    State {
        None = "none", Draft = "draft", Discussed = "discussed", Established = "established", Active = "active",
        UnderRevision = "under-revision", Closed = "closed", Transferred = "transferred"
    }
    Event {
        Begin = "begin-plan", Discuss = "discuss-plan", Establish = "establish-plan", Start = "start-plan", Revise = "revise-plan",
        AskRevision = "ask-revision", TakeOver = "take-over-plan", Close = "close-plan", Transfer = "transfer-plan"
    }
    Presence { Present = "present", Refused = "refused" }
    TextKind { Wording = "wording", Sentence = "sentence", Disagreement = "disagreement", Revision = "revision" }
}

/// Most goals, and most steps, of one plan.
pub const MOST: u16 = 99;

/// How many days before a last day it is said that it comes near.
const SOON: i32 = 7;

impl State {
    /// Its goals and steps can be worked on.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Closed | Self::Transferred)
    }

    /// It stood at least once: a version of it is kept.
    #[must_use]
    pub const fn stands(self) -> bool {
        matches!(self, Self::Established | Self::Active | Self::UnderRevision)
    }
}

impl Event {
    /// Who may cause it.
    #[must_use]
    pub const fn by(self) -> PartyKind {
        match self {
            Self::AskRevision => PartyKind::Detainee,
            Self::Close | Self::Transfer => PartyKind::System,
            Self::Begin | Self::Discuss | Self::Establish | Self::Start | Self::Revise | Self::TakeOver => PartyKind::Staff,
        }
    }

    /// Whether staff at this desk may cause it (section 7 of the domain facts). Who may establish a plan is a rule of the prison.
    #[must_use]
    pub fn at(self, desk: &Code, rule: &PlanRule) -> bool {
        match self {
            Self::Establish => rule.establish.contains(desk),
            Self::Begin | Self::TakeOver => desk.as_str() == CASE_MANAGER,
            _ => writes(desk),
        }
    }
}

const CASE_MANAGER: &str = "case-manager";

/// Desks that know the plans of people, and whether they write them: the mentor reads and writes, the case manager begins, the RIC
/// reads, the director reads and establishes (section 7 of the domain facts).
pub const DESKS: [(&str, bool); 4] = [(CASE_MANAGER, true), ("mentor", true), ("ric", false), ("director", false)];

/// Whether staff at this desk know the plans of people.
#[must_use]
pub fn is_known_at(desk: &Code) -> bool {
    DESKS.iter().any(|(known, _)| *known == desk.as_str())
}

/// Whether staff at this desk write them.
#[must_use]
pub fn writes(desk: &Code) -> bool {
    DESKS.iter().any(|(known, writes)| *known == desk.as_str() && *writes)
}

/// Whether staff at this desk read what he wrote to his plan. The RIC reads the goals and the steps.
#[must_use]
pub fn reads_his_words(desk: &Code) -> bool {
    is_known_at(desk) && desk.as_str() != "ric"
}

/// The state after `event`, caused by `party`, on a plan in `state`.
///
/// # Errors
/// [`Refusal::NotYours`] when this party can never cause the event, [`Refusal::NotNow`] for everything else that the table does not
/// have.
pub fn next(state: State, event: Event, party: PartyKind) -> Result<State, Refusal> {
    use Event as E;
    use State as S;
    if event.by() != party {
        return Err(Refusal::NotYours);
    }
    match (state, event) {
        (S::None, E::Begin) => Ok(S::Draft),
        (S::Draft, E::Discuss) => Ok(S::Discussed),
        (S::Discussed | S::UnderRevision, E::Establish) => Ok(S::Established),
        (S::Established, E::Start) => Ok(S::Active),
        (S::Active, E::Revise | E::AskRevision) | (S::Transferred, E::TakeOver) => Ok(S::UnderRevision),
        (state, E::Close) if state.is_open() => Ok(S::Closed),
        (S::Transferred, E::Close) => Ok(S::Closed),
        (state, E::Transfer) if state.is_open() => Ok(S::Transferred),
        (_, _) => Err(Refusal::NotNow),
    }
}

/// Whether what is said goes with the event: whether he was there with the talk, and with nothing else.
///
/// # Errors
/// [`Refusal::Said`].
pub fn check(event: Event, presence: Option<Presence>) -> Result<(), Refusal> {
    if (event == Event::Discuss) == presence.is_some() { Ok(()) } else { Err(Refusal::Said) }
}

/// Whether `who` may establish a plan that `prepared_by` wrote and in which `goals` are set.
///
/// # Errors
/// [`Refusal::Empty`], and [`Refusal::TwoPeople`] where the prison asks for two.
pub fn may_establish(rule: &PlanRule, who: Option<StaffId>, prepared_by: Option<StaffId>, goals: usize) -> Result<(), Refusal> {
    if rule.two_people && who == prepared_by {
        return Err(Refusal::TwoPeople);
    }
    if goals == 0 { Err(Refusal::Empty) } else { Ok(()) }
}

/// The last day for the screening of somebody who came on `arrived_on`.
#[must_use]
pub fn screening_due(rule: &PlanRule, arrived_on: Day) -> Day {
    arrived_on.plus_working_days(rule.screening_days)
}

/// The last day to establish the plan of somebody who came on `arrived_on`.
#[must_use]
pub fn plan_due(rule: &PlanRule, arrived_on: Day) -> Day {
    arrived_on.plus(i32::from(rule.plan_days))
}

/// How near a last day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Near {
    /// There is time.
    Later,
    /// Within a week.
    Soon,
    /// It has passed.
    Late,
}

/// How near the last day `due` is on `today`.
#[must_use]
pub fn near(due: Day, today: Day) -> Near {
    match due.days_since(today) {
        days if days < 0 => Near::Late,
        days if days <= SOON => Near::Soon,
        _ => Near::Later,
    }
}

/// What of a plan waits for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Waits {
    /// The screening is not finished.
    Screening,
    /// The plan does not stand yet.
    Plan,
    /// It waits for who establishes it.
    Establish,
    /// He proposed a goal.
    Proposal,
    /// He says that a step is done.
    Confirm,
}

stored_as_text! {
    Waits { Screening = "screening", Plan = "plan", Establish = "establish", Proposal = "proposal", Confirm = "confirm" }
}

#[cfg(test)]
mod tests;
