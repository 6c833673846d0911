//! The decision that was given: it stands.

use domain::{
    Day, RequestId,
    api::{desk::DeskRequest, request::DecisionView},
    catalogue::RequestType,
    request::{Event, Outcome},
    words,
};
use leptos::prelude::*;

use super::{answer::choice_key, asked, draft::Choice, hand_over::HandOver};
use crate::{
    i18n::I18n,
    part::{
        mark::{shape, small_picture},
        text::lines,
    },
};

/// A decision, and how he got to know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The decision.
    pub decision: DecisionView,
    /// The first day on which he knew of it.
    pub known: Option<Day>,
    /// The day on which it was handed over on paper.
    pub handed: Option<Day>,
    /// It can still be handed over.
    pub can_hand_over: bool,
}

impl Given {
    /// That of a request, where it was decided.
    #[must_use]
    pub fn of(file: &DeskRequest) -> Option<Self> {
        let handed = file.request.history.iter().filter(|item| item.event == Event::HandOver).filter_map(|item| item.day).min();
        Some(Self {
            decision: file.request.decision.clone()?,
            known: file.known_on,
            handed,
            can_hand_over: file.can.contains(&Event::HandOver),
        })
    }

    /// How and since when he knows.
    fn knowledge(&self, i18n: I18n, name: &str) -> String {
        let told = |key: &str, day: Day| i18n.with(key, &[("name", name.into()), ("day", (&i18n.day(day)).into())]);
        let paper = self.handed.map(|day| told("given-handed", day));
        let seen = self.known.filter(|day| Some(*day) != self.handed).map(|day| told("given-known", day));
        match (paper, seen) {
            (None, None) => i18n.with("given-unknown", &[("name", name.into())]),
            (paper, seen) => paper.into_iter().chain(seen).collect::<Vec<_>>().join("\n"),
        }
    }
}

/// What was decided, by whom, and whether he knows.
#[component]
pub fn Decision(
    /// The request.
    id: RequestId,
    /// The decision.
    given: Given,
    /// The type of the request.
    kind: RequestType,
    /// His first name.
    name: String,
) -> impl IntoView {
    let i18n = I18n::get();
    let known = given.knowledge(i18n, &name);
    let paper = (given.can_hand_over && given.known.is_none())
        .then(|| view! { <HandOver id decided=given.decision.on name=name.clone() /> });
    let decision = given.decision;
    let on = i18n.day(decision.on);
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
                    <h2 id="given" tabindex="-1">{i18n.t(choice_key(Choice::Decide(decision.outcome)))}</h2>
                    <p class="soft">{i18n.with("decided-by", &[("name", (&decision.by).into()), ("day", (&on).into())])}</p>
                </div>
            </div>
            <p>{lines(&i18n.t(&words::reason(&decision.reason)))}</p>
            {decision.note.as_deref().map(asked::quote)}
            {ways}
            <p class="soft">{lines(&known)}</p>
            {paper}
        </section>
    }
}
