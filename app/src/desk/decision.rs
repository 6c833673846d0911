//! The decision that was given: it stands.

use domain::{Day, api::request::DecisionView, catalogue::RequestType, request::Outcome, words};
use leptos::prelude::*;

use super::{answer::choice_key, asked, draft::Choice};
use crate::{
    i18n::I18n,
    part::{
        mark::{shape, small_picture},
        text::lines,
    },
};

/// What was decided, by whom, and whether he knows.
#[component]
pub fn Decision(
    /// The decision.
    decision: DecisionView,
    /// The day on which he learned of it.
    known: Option<Day>,
    /// The type of the request.
    kind: RequestType,
    /// His first name.
    name: String,
) -> impl IntoView {
    let i18n = I18n::get();
    let on = i18n.day(decision.on);
    let known = match known.map(|day| i18n.day(day)) {
        Some(day) => i18n.with("given-known", &[("name", (&name).into()), ("day", (&day).into())]),
        None => i18n.with("given-unknown", &[("name", (&name).into())]),
    };
    let now = decision
        .now
        .iter()
        .map(|code| {
            let reason = kind.reasons.iter().find(|reason| reason.id == decision.reason);
            let drawn =
                reason.and_then(|reason| reason.now.iter().find(|now| now.id == *code)).map(|now| small_picture(&now.picture));
            view! { <li>{drawn}{i18n.t(&words::now(code))}</li> }
        })
        .collect_view();
    let ways = (!decision.now.is_empty()).then(|| {
        view! { <div><h3>{i18n.with("handle-now", &[("name", (&name).into())])}</h3><ul class="list">{now}</ul></div> }
    });
    let (mark, class) = if decision.outcome == Outcome::Refused { ("no", "seal no") } else { ("done", "seal") };
    view! {
        <section class="card given">
            <div class="row">
                <span class=class>{shape(mark)}</span>
                <div class="grow">
                    <h2>{i18n.t(choice_key(Choice::Decide(decision.outcome)))}</h2>
                    <p class="soft">{i18n.with("decided-by", &[("name", (&decision.by).into()), ("day", (&on).into())])}</p>
                </div>
            </div>
            <p>{lines(&i18n.t(&words::reason(&decision.reason)))}</p>
            {decision.note.as_deref().map(asked::quote)}
            {ways}
            <p class="soft">{known}</p>
        </section>
    }
}
