//! His own answer to whether a condition is in order: yes, no, he does not know, or he does not want to say.

use domain::{
    Code,
    api::condition::{ListConditions, SayBody, SayCondition},
    catalogue::Condition,
    condition::Own,
    words,
};
use leptos::prelude::*;

use super::super::{Kiosk, frame, line};
use crate::{
    i18n::I18n,
    part::{
        choice::{Card, Choices},
        condition as drawn_as,
        mark::icon_turn,
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
    let cards = Own::ALL.iter().filter_map(|own| {
        Some(Card {
            id: Code::parse(own.as_str()).ok()?,
            picture: drawn_as::of_own(*own).to_owned(),
            text: i18n.t(&words::own(*own)),
        })
    });
    let is_chosen = Signal::derive(move || chosen.get().and_then(|own| Code::parse(own.as_str()).ok()));
    let next = move |_| {
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
                <Choices cards=cards.collect() chosen=is_chosen choose=move |code: Code| chosen.set(Own::parse(code.as_str())) />
            </div>
            <div class="foot">
                <frame::Notice />
                <p class="hint" role="status">{move || (hint.get() && chosen.get().is_none()).then(|| i18n.t("question-choose"))}</p>
                <button class=move || if chosen.get().is_some() { "btn go wide" } else { "btn yet wide" } type="button" on:click=next>
                    {i18n.t("control-next")}
                    {icon_turn("arrow-right")}
                </button>
            </div>
        </main>
    }
}
