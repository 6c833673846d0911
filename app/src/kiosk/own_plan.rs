//! The plan that he wrote himself: a screen for his own words. Staff read them, and never change them.

use domain::{
    Code,
    answer::Answer,
    api::own_plan::{GetOwnPlan, OwnPlan, WriteBody, WriteOwnPlan},
    catalogue::{Question, QuestionKind},
};
use leptos::prelude::*;

use super::{
    Kiosk, Screen, frame, line,
    question::{field, onward},
};
use crate::{
    i18n::I18n,
    part::{mark::icon_turn, text::lines},
};

/// What he wrote, to read and to change.
#[component]
pub fn Plan() -> impl IntoView {
    frame::load::<GetOwnPlan>((), |plan| match Code::parse("own-plan") {
        Ok(name) => view! { <Writing plan name /> }.into_any(),
        Err(_) => ().into_any(),
    })
}

#[component]
fn Writing(plan: OwnPlan, name: Code) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let question = Question { id: name.clone(), picture: String::new(), kind: QuestionKind::Words };
    let answer = RwSignal::new(plan.words.map(Answer::Words));
    let hint = RwSignal::new(false);
    let keep = move |_| {
        let Some(Answer::Words(words)) = answer.get_untracked() else { return hint.set(true) };
        kiosk.doing(line::send::<WriteOwnPlan>((), WriteBody { words }), move |_| kiosk.return_to(Screen::Conditions));
    };
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("own-plan-title") />
                <p class="lead">{lines(&i18n.t("own-plan-lead"))}</p>
            </div>
            {field::field(&name, &question, None, answer, Callback::new(|_| {}))}
            <div class="foot">
                <frame::Notice />
                <p class="hint" role="status">{move || (hint.get() && answer.with(Option::is_none)).then(|| i18n.t("question-write"))}</p>
                <button class=move || onward(answer) type="button" on:click=keep>{i18n.t("own-plan-keep")}{icon_turn("arrow-right")}</button>
            </div>
        </main>
        {field::keys(&question)}
    }
}
