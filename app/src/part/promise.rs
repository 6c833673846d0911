//! The promise: who has a request, and the last day for an answer.

use domain::Day;
use leptos::prelude::*;

use super::{
    leaf::{Leaf, leaf},
    mark::icon,
    text::{headed, lines, marked},
};
use crate::i18n::I18n;

/// Who has it: a first name, or the name of a desk with what it does below it.
pub fn holder(name: Option<&str>, desk: &str) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let (first, rest) = name.map_or_else(|| headed(desk), |name| (name.to_owned(), String::new()));
    let face = match name.and_then(|name| name.chars().next()) {
        Some(letter) => letter.to_string().into_any(),
        None => icon("users").into_any(),
    };
    view! {
        <span class="who" aria-hidden="true">{face}</span>
        <p>
            <span class="term">{i18n.t("promise-who")}</span>
            <strong class="value">{marked(&first)}</strong>
            {(!rest.is_empty()).then(|| lines(&rest))}
        </p>
    }
}

/// The last day for an answer, as a leaf and in words.
pub fn last_day(day: Day, look: Leaf) -> impl IntoView {
    let i18n = I18n::get();
    view! {
        {leaf(day, look)}
        <p>
            <span class="term">{i18n.t("promise-last-day")}</span>
            <strong class="value">{i18n.day(day)}</strong>
        </p>
    }
}
