//! The keys of requests for help to a municipality, and of what is shared.

use std::collections::BTreeSet;

use crate::{actor::PartyKind, help, sharing};

/// What he needs of a municipality.
#[must_use]
pub fn help_need(need: help::Need) -> String {
    format!("help-need-{}", need.as_str())
}

/// Where a request for help is.
#[must_use]
pub fn help_state(state: help::State) -> String {
    format!("help-state-{}", state.as_str())
}

/// What is next for a request for help, who does it and when; takes `$day` as long as it was not sent.
#[must_use]
pub fn help_next(state: help::State) -> String {
    format!("help-next-{}", state.as_str())
}

/// Something that happened to a request for help, as it is told to him; takes `$name` and `$town`.
#[must_use]
pub fn help_event(event: help::Event) -> String {
    format!("help-event-{}", event.as_str())
}

/// The same as it is told at the desk.
#[must_use]
pub fn desk_help_event(event: help::Event) -> String {
    format!("desk-help-event-{}", event.as_str())
}

/// What the case manager enters with one press.
#[must_use]
pub fn help_entry(event: help::Event) -> String {
    format!("desk-help-entry-{}", event.as_str())
}

/// What a municipality answered.
#[must_use]
pub fn help_outcome(outcome: help::Outcome) -> String {
    format!("help-outcome-{}", outcome.as_str())
}

/// One thing that was shared of him.
#[must_use]
pub fn shared_item(item: sharing::Item) -> String {
    format!("shared-{}", item.as_str())
}

/// The same at the desk.
#[must_use]
pub fn desk_shared_item(item: sharing::Item) -> String {
    format!("desk-shared-{}", item.as_str())
}

/// On what basis something was shared.
#[must_use]
pub fn sharing_basis(basis: sharing::Basis) -> String {
    format!("sharing-basis-{}", basis.as_str())
}

/// Adds all of them.
pub(super) fn every(keys: &mut BTreeSet<String>) {
    keys.extend(help::Need::ALL.iter().map(|value| help_need(*value)));
    keys.extend(help::State::ALL.iter().flat_map(|value| [help_state(*value), help_next(*value)]));
    keys.extend(help::Event::ALL.iter().flat_map(|value| [help_event(*value), desk_help_event(*value)]));
    let pressed = |event: &&help::Event| event.by() == PartyKind::Staff && **event != help::Event::Answer;
    keys.extend(help::Event::ALL.iter().filter(pressed).map(|value| help_entry(*value)));
    keys.extend(help::Outcome::ALL.iter().map(|value| help_outcome(*value)));
    keys.extend(sharing::Item::ALL.iter().flat_map(|value| [shared_item(*value), desk_shared_item(*value)]));
    keys.extend(sharing::Basis::ALL.iter().map(|value| sharing_basis(*value)));
}
