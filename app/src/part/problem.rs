//! A problem in words: what to do now, never blame.

use domain::{Problem, words};
use leptos::prelude::*;

use super::{mark::shape, text::lines};
use crate::i18n::{Arg, I18n};

/// A problem in words, as a banner.
pub fn notice(problem: &Problem) -> impl IntoView + use<> {
    view! { <div class="banner care">{shape("late")}<p class="grow">{lines(&problem_text(problem))}</p></div> }
}

/// The words for a problem.
#[must_use]
pub fn problem_text(problem: &Problem) -> String {
    let seconds = u64::from(problem.seconds.unwrap_or_default());
    let max = u64::from(problem.max.unwrap_or_default());
    let by = problem.by.clone().unwrap_or_default();
    let args = [("seconds", Arg::Number(seconds)), ("max", Arg::Number(max)), ("by", Arg::Text(&by))];
    I18n::get().with(&words::problem(problem.code), &args)
}
