//! A decision: one word first, then the sentence, then why.

use domain::request::{Outcome, State};
use leptos::prelude::*;

use super::{mark::shape, text::lines};
use crate::i18n::I18n;

/// The state that an outcome leads to: it has the one word.
#[must_use]
pub const fn state(outcome: Outcome) -> State {
    match outcome {
        Outcome::Granted => State::Granted,
        Outcome::PartlyGranted => State::PartlyGranted,
        Outcome::Refused => State::Refused,
    }
}

/// The seal, the one word, and below it the heading with the sentence.
pub fn headline(outcome: Outcome, heading: impl IntoView) -> impl IntoView {
    let (class, seal) = match outcome {
        Outcome::Granted => ("outcome", "done"),
        Outcome::PartlyGranted => ("outcome", "doing"),
        Outcome::Refused => ("outcome no", "no"),
    };
    let word = I18n::get().t(&domain::words::state(state(outcome)));
    view! {
        <div class=class>
            <span class="seal">{shape(seal)}</span>
            <div class="stack tight"><p class="big">{word}</p>{heading}</div>
        </div>
    }
}

/// Why.
pub fn why(reason: &str) -> impl IntoView + use<> {
    view! { <div class="reason"><h2>{I18n::get().t("why-heading")}</h2><p>{lines(reason)}</p></div> }
}

/// What a member of staff wrote. It is Dutch, whatever the language around it.
pub fn note(by: &str, text: &str) -> impl IntoView + use<> {
    let from = I18n::get().with("note-from", &[("name", by.into())]);
    view! {
        <figure class="note">
            <figcaption>{from}</figcaption>
            <blockquote lang="nl" dir="auto">{text.to_owned()}</blockquote>
        </figure>
    }
}
