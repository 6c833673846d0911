//! Who may do what to the plan of a person (section 7 of the domain facts).

use crate::{
    EstablishmentId, Party, PersonId,
    actor::PartyKind,
    goal,
    plan::{self, is_known_at, writes},
    step,
};

use super::Action;

/// What is done to a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlanAction {
    /// Propose a goal.
    Propose,
    /// Write a sentence of his own.
    Say,
    /// Word a goal anew.
    Word,
    /// Add a step.
    AddStep,
    /// Let something happen to it. Which desk may establish it is a rule of the prison, and is looked at beside this.
    Move(plan::Event),
    /// Let something happen to a goal.
    Goal(goal::Event),
    /// Let something happen to a step.
    Step(step::Event),
}

impl PlanAction {
    /// The name in the audit trail.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Propose => "propose-goal",
            Self::Say => "say-of-plan",
            Self::Word => "word-goal",
            Self::AddStep => "add-step",
            Self::Move(event) => event.as_str(),
            Self::Goal(event) => event.as_str(),
            Self::Step(event) => event.as_str(),
        }
    }

    /// Every one.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let own = [Self::Propose, Self::Say, Self::Word, Self::AddStep];
        let moves = plan::Event::ALL.iter().copied().map(Self::Move);
        let goals = goal::Event::ALL.iter().copied().map(Self::Goal);
        own.into_iter().chain(moves).chain(goals).chain(step::Event::ALL.iter().copied().map(Self::Step)).collect()
    }
}

/// Whether the plan is there at all for this party.
pub(super) fn sees(party: &Party, owner: PersonId, held: EstablishmentId) -> bool {
    match party {
        Party::Detainee { id, .. } => *id == owner,
        Party::Staff { establishment, desk, .. } => *establishment == held && is_known_at(desk),
        Party::System => true,
        Party::Kiosk { .. } | Party::Administrator => false,
    }
}

/// Whether this party may do that to a plan that it sees.
pub(super) fn does(party: &Party, action: Action) -> bool {
    let kind = party.kind();
    let hers = matches!(party, Party::Staff { desk, .. } if writes(desk));
    match action {
        Action::Read => kind != PartyKind::System,
        Action::See => kind == PartyKind::Detainee,
        Action::Plan(PlanAction::Say | PlanAction::Step(step::Event::Report)) if kind == PartyKind::Detainee => true,
        Action::Plan(PlanAction::Propose) => kind == PartyKind::Detainee || hers,
        Action::Plan(PlanAction::Word | PlanAction::AddStep | PlanAction::Goal(_) | PlanAction::Step(_)) => hers,
        // The director writes nothing, and establishes.
        Action::Plan(PlanAction::Move(plan::Event::Establish)) => {
            matches!(party, Party::Staff { desk, .. } if plan::reads_his_words(desk))
        }
        Action::Plan(PlanAction::Move(event)) => event.by() == kind && (kind != PartyKind::Staff || hers),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::super::{Denied, Object, may};
    use super::*;
    use crate::{Code, KioskId, StaffId};

    const HERE: EstablishmentId = EstablishmentId(Uuid::from_u128(1));
    const ELSEWHERE: EstablishmentId = EstablishmentId(Uuid::from_u128(2));

    fn staff(desk: &str, establishment: EstablishmentId) -> Party {
        Party::Staff { id: StaffId(Uuid::from_u128(50)), establishment, desk: Code::parse(desk).expect(desk) }
    }

    /// Who may do which of all actions. Everything that is not listed is refused; with nothing listed the plan is not there at all.
    #[test]
    fn plans() {
        let detainee = |n: u128| Party::Detainee { id: PersonId(Uuid::from_u128(n)), establishment: HERE };
        let goals = "discuss-goal set-goal start-goal reach-goal miss-goal drop-goal";
        let steps = "start-step wait-step report-step confirm-step return-step miss-step drop-step";
        let moves = "begin-plan discuss-plan start-plan revise-plan take-over-plan establish-plan";
        let writes = format!("read propose-goal word-goal add-step {goals} {steps} {moves}");
        for (who, party, allowed) in [
            ("himself", detainee(10), "read see propose-goal say-of-plan ask-revision report-step"),
            ("cellmate", detainee(11), ""),
            ("case manager", staff("case-manager", HERE), writes.as_str()),
            ("mentor", staff("mentor", HERE), writes.as_str()),
            ("RIC", staff("ric", HERE), "read"),
            ("director", staff("director", HERE), "read establish-plan"),
            ("medical service", staff("medical", HERE), ""),
            ("case manager elsewhere", staff("case-manager", ELSEWHERE), ""),
            ("kiosk", Party::Kiosk { id: KioskId(Uuid::from_u128(3)), establishment: HERE }, ""),
            ("administrator", Party::Administrator, ""),
            ("program", Party::System, "close-plan transfer-plan"),
        ] {
            let all = Action::ALL.into_iter().chain(PlanAction::all().into_iter().map(Action::Plan));
            for action in all {
                let expected = allowed.split(' ').any(|name| name == action.as_str());
                let plan = Object::Plan { id: PersonId(Uuid::from_u128(10)), establishment: HERE };
                let found = may(&party.clone().alone(), action, plan);
                assert_eq!(found.is_ok(), expected, "{who} {action:?}");
                assert_eq!(found.err() == Some(Denied::Hidden), allowed.is_empty(), "{who} {action:?}");
            }
        }
    }
}
