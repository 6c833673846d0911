//! How a condition is shown: the shape, the word and the tone of its state, and the pictures of answers.

use domain::{
    Code,
    catalogue::Condition,
    condition::{Own, State},
    help::{self, Need},
    municipality::OwnPlace,
    words,
};
use leptos::prelude::*;

use super::{choice::Card, mark::shape};
use crate::i18n::I18n;

/// What staff say of it, in one word with its shape.
pub fn tag(state: State) -> impl IntoView {
    let (mark, class) = look(state);
    view! { <span class=class>{shape(mark)}{I18n::get().t(&words::condition_state(state))}</span> }
}

const fn look(state: State) -> (&'static str, &'static str) {
    match state {
        State::Unknown | State::HelpNeeded => ("todo", "tag todo"),
        State::Mapped => ("waiting", "tag"),
        State::HelpRunning => ("doing", "tag doing"),
        State::Ok | State::HandedOver => ("done", "tag done"),
        State::NotOk => ("no", "tag late"),
    }
}

/// The pictogram of a condition, as in the list of terms.
#[must_use]
pub const fn of(condition: Condition) -> &'static str {
    match condition {
        Condition::Papers => picture("1FAAA"),
        Condition::Home => picture("1F3E0"),
        Condition::Income => picture("1F4B6"),
        Condition::Debts => picture("1F9FE"),
        Condition::Care => picture("1FA7A"),
        Condition::Network => picture("1F46A"),
        Condition::Restoration => picture("2764-FE0F-200D-1FA79"),
    }
}

/// An own answer as a card to choose.
#[must_use]
pub fn card(own: Own) -> Option<Card> {
    let id = Code::parse(own.as_str()).ok()?;
    Some(Card { id, picture: of_own(own).to_owned(), text: I18n::get().t(&words::own(own)) })
}

/// The pictogram of an own answer, as in the list of terms.
#[must_use]
pub const fn of_own(own: Own) -> &'static str {
    match own {
        Own::Yes => picture("2714"),
        Own::No => picture("2716"),
        Own::DontKnow => picture("1F937"),
        Own::RatherNotSay => picture("1F910"),
    }
}

/// The pictogram of an answer to where he will live, as in the list of terms.
#[must_use]
pub const fn of_place(own: OwnPlace) -> &'static str {
    match own {
        OwnPlace::Known => picture("1F3E2"),
        OwnPlace::Abroad => picture("1F30D"),
        OwnPlace::DontKnow => of_own(Own::DontKnow),
        OwnPlace::RatherNotSay => of_own(Own::RatherNotSay),
    }
}

/// Where a request for help is, in one word with its shape.
pub fn help_tag(state: help::State) -> impl IntoView {
    let (mark, class) = match state {
        help::State::Draft | help::State::Checked => ("waiting", "tag"),
        help::State::Sent | help::State::Received | help::State::InProgress => ("doing", "tag doing"),
        help::State::Answered | help::State::Closed => ("done", "tag done"),
        help::State::Withdrawn => ("no", "tag"),
    };
    view! { <span class=class>{shape(mark)}{I18n::get().t(&words::help_state(state))}</span> }
}

/// The pictogram of what he needs of a municipality.
#[must_use]
pub const fn of_need(need: Need) -> &'static str {
    match need {
        Need::IdCard => picture("1FAAA"),
        Need::Registration => picture("1F4CB"),
        Need::FindHome => picture("1F50D"),
        Need::KeepHome => picture("1F511"),
        Need::PostalAddress => picture("1F4EC"),
        Need::Benefit => picture("1F4B6"),
        Need::Work => picture("1F6E0"),
        Need::DebtHelp => picture("1F9FE"),
        Need::BudgetHelp => picture("1F45B"),
        Need::Talk => picture("1F4AC"),
    }
}

/// A code of a pictogram: the build takes the drawings that such calls name.
const fn picture(code: &'static str) -> &'static str {
    code
}
