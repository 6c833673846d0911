//! How and until when he can object: to a decision, or to an answer that does not come.

use domain::{Day, remedy::RemedyNow, words};
use leptos::prelude::*;

use super::{
    leaf::{Leaf, leaf},
    text::{headed, lines, marked},
};
use crate::i18n::I18n;

/// The last day as a leaf; beside it until when, with whom and how.
pub fn objection(heading: &str, remedy: &RemedyNow, today: Day) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let day = remedy.last_day.filter(|_| !remedy.passed);
    view! {
        <section class="promise one" aria-labelledby="objection">
            {day.map(|day| leaf(day, Leaf::Small))}
            <div class="stack mid wide">
                <div>
                    <h2 id="objection">{heading.to_owned()}</h2>
                    <p>{lines(&until(remedy, today))}</p>
                </div>
                <dl class="ways">
                    <div>{way(&i18n.t("objection-body"), &i18n.t(&words::remedy(&remedy.body)))}</div>
                    <div>{way(&i18n.t("objection-route"), &i18n.t(&words::route(&remedy.route)))}</div>
                </dl>
            </div>
        </section>
    }
}

fn until(remedy: &RemedyNow, today: Day) -> String {
    let i18n = I18n::get();
    match remedy.last_day {
        _ if remedy.passed => i18n.t("objection-passed"),
        None => i18n.t("objection-open"),
        Some(day) if day == today => i18n.t("objection-today"),
        Some(day) => i18n.with("objection-until", &[("day", (&i18n.day(day)).into())]),
    }
}

fn way(term: &str, text: &str) -> impl IntoView + use<> {
    let (first, rest) = headed(text);
    view! {
        <dt>{term.to_owned()}</dt>
        <dd><strong>{marked(&first)}</strong>{(!rest.is_empty()).then(|| lines(&rest))}</dd>
    }
}
