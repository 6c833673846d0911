//! The keys of plans, goals and steps.

use std::collections::BTreeSet;

use crate::{actor::PartyKind, goal, plan, step, words::condition};

/// What a goal is about.
#[must_use]
pub fn goal_kind(kind: goal::Kind) -> String {
    match kind.condition() {
        Some(same) => condition(same),
        None => format!("goal-{}", kind.as_str()),
    }
}

/// Where a goal stands, in a word or two.
#[must_use]
pub fn goal_state(state: goal::State) -> String {
    format!("goal-state-{}", state.as_str())
}

/// What staff can do to a goal.
#[must_use]
pub fn goal_event(event: goal::Event) -> String {
    format!("goal-event-{}", event.as_str())
}

/// Why a goal is no goal any more.
#[must_use]
pub fn goal_reason(reason: goal::Reason) -> String {
    format!("goal-reason-{}", reason.as_str())
}

/// Where a step stands, in a word or two.
#[must_use]
pub fn step_state(state: step::State) -> String {
    format!("step-state-{}", state.as_str())
}

/// What staff can do to a step.
#[must_use]
pub fn step_event(event: step::Event) -> String {
    format!("step-event-{}", event.as_str())
}

/// Who does a step.
#[must_use]
pub fn doer(doer: step::Doer) -> String {
    format!("doer-{}", doer.as_str())
}

/// Who does a step, as the desk says it.
#[must_use]
pub fn doer_at_desk(doer: step::Doer) -> String {
    format!("desk-doer-{}", doer.as_str())
}

/// Where a plan stands, and what is next.
#[must_use]
pub fn plan_state(state: plan::State) -> String {
    format!("plan-state-{}", state.as_str())
}

/// What staff can do to a plan.
#[must_use]
pub fn plan_event(event: plan::Event) -> String {
    format!("plan-event-{}", event.as_str())
}

/// Whether he was there when his plan was talked about.
#[must_use]
pub fn presence(presence: plan::Presence) -> String {
    format!("plan-{}", presence.as_str())
}

/// What of a plan waits for somebody.
#[must_use]
pub fn plan_waits(waits: plan::Waits) -> String {
    format!("plan-waits-{}", waits.as_str())
}

/// Adds all of them.
pub(super) fn every(keys: &mut BTreeSet<String>) {
    let by_staff = plan::Event::ALL.iter().filter(|event| event.by() == PartyKind::Staff);
    keys.extend(by_staff.map(|value| plan_event(*value)));
    keys.extend(plan::State::ALL.iter().map(|value| plan_state(*value)));
    keys.extend(plan::Presence::ALL.iter().map(|value| presence(*value)));
    keys.extend(plan::Waits::ALL.iter().map(|value| plan_waits(*value)));
    keys.extend(plan::DESKS.iter().map(|(at, _)| format!("desk-{at}")));
    keys.extend(goal::Kind::ALL.iter().map(|value| goal_kind(*value)));
    keys.extend(goal::State::ALL.iter().map(|value| goal_state(*value)));
    keys.extend(goal::Event::ALL.iter().map(|value| goal_event(*value)));
    keys.extend(goal::Reason::ALL.iter().map(|value| goal_reason(*value)));
    keys.extend(step::State::ALL.iter().map(|value| step_state(*value)));
    keys.extend(step::Event::ALL.iter().map(|value| step_event(*value)));
    keys.extend(step::Doer::ALL.iter().flat_map(|value| [doer(*value), doer_at_desk(*value)]));
}
