//! His own answer to whether a condition is in order: yes, no, he does not know, or he does not want to say.

use domain::{
    Code,
    api::condition::{ListConditions, SayBody, SayCondition},
    catalogue::Condition,
    condition::Own,
    words,
};
use leptos::prelude::*;

use super::super::{Kiosk, frame, line, question};
use crate::{
    i18n::I18n,
    part::{
        choice::Choices,
        condition as drawn_as,
        text::{headed, lines},
    },
};

/// The question.
#[component]
pub fn Asked(
    /// About which condition.
    condition: Condition,
) -> impl IntoView {
    frame::load::<ListConditions>((), move |now| {
        let own = now.items.iter().find(|item| item.condition == condition).and_then(|item| item.own);
        view! { <Choosing condition own /> }.into_any()
    })
}

#[component]
fn Choosing(condition: Condition, own: Option<Own>) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let (title, more) = headed(&i18n.t(&words::condition_own(condition)));
    let chosen = RwSignal::new(own);
    let hint = RwSignal::new(false);
    let cards = Own::ALL.iter().filter_map(|own| drawn_as::card(*own)).collect();
    let is_chosen = Signal::derive(move || chosen.get().and_then(|own| Code::parse(own.as_str()).ok()));
    let next = move || {
        let Some(own) = chosen.get_untracked() else { return hint.set(true) };
        kiosk.doing(line::send::<SayCondition>(condition, SayBody { own }), move |_| kiosk.back());
    };
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=title />
                {(!more.is_empty()).then(|| view! { <p class="lead">{lines(&more)}</p> })}
            </div>
            <div class="body">
                <Choices cards chosen=is_chosen choose=move |code: Code| chosen.set(Own::parse(code.as_str())) />
            </div>
            {question::foot(hint, Signal::derive(move || chosen.get().is_some()), next)}
        </main>
    }
}
