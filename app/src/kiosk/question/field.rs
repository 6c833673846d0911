//! The place for an answer: pictures to choose from, or a field for his own words.

use domain::{
    Code,
    answer::Answer,
    catalogue::{Question, QuestionKind},
    text::Words,
    words,
};
use leptos::prelude::*;

use crate::{
    i18n::I18n,
    kiosk::{Kiosk, keyboard},
    part::choice::{Card, Choices},
};

/// The place for an answer to `question` of the type `kind`. It is the body of a screen. What explains the question stands
/// above a field to type in, where the keyboard leaves little room beside it; pictures have it in the head of the screen.
pub(in crate::kiosk) fn field(
    kind: &Code,
    question: &Question,
    above: Option<AnyView>,
    answer: RwSignal<Option<Answer>>,
    changed: Callback<Answer>,
) -> AnyView {
    let i18n = I18n::get();
    match &question.kind {
        QuestionKind::Choice { options } => {
            let cards = options
                .iter()
                .map(|option| Card {
                    id: option.id.clone(),
                    picture: option.picture.clone(),
                    text: i18n.t(&words::option(kind, &question.id, &option.id)),
                })
                .collect();
            let chosen = Signal::derive(move || match answer.get() {
                Some(Answer::Choice(code)) => Some(code),
                _ => None,
            });
            let choose = move |code| {
                let chosen = Answer::Choice(code);
                answer.set(Some(chosen.clone()));
                changed.run(chosen);
            };
            view! { <div class="body"><Choices cards chosen choose /></div> }.into_any()
        }
        QuestionKind::Words => view! { <OwnWords above answer changed /> }.into_any(),
        QuestionKind::Tell => ().into_any(),
    }
}

/// The keyboard on the screen, where the question takes his own words. It stands below the screen, above the dock.
pub(in crate::kiosk) fn keys(question: &Question) -> Option<impl IntoView + use<>> {
    let kiosk = Kiosk::get();
    let failed = move |problem| kiosk.fail(problem);
    (question.kind == QuestionKind::Words)
        .then(|| view! { <keyboard::Keyboard field=Signal::stored("words") script=keyboard::Script::Spoken failed /> })
}

#[component]
fn OwnWords(above: Option<AnyView>, answer: RwSignal<Option<Answer>>, changed: Callback<Answer>) -> impl IntoView {
    let i18n = I18n::get();
    let first = match answer.get_untracked() {
        Some(Answer::Words(text)) => text,
        _ => String::new(),
    };
    let typed = move |text: String| {
        let words = (!text.trim().is_empty()).then_some(Answer::Words(text));
        answer.set(words.clone());
        if let Some(words) = words {
            changed.run(words);
        }
    };
    view! {
        <div class="body">
            <div class="field grow">
                <div class="stack tight soft" id="words-how">{above}<p>{i18n.t("question-words")}</p></div>
                // The keyboard on the screen is ours: the one of the device stays away.
                <textarea
                    id="words"
                    dir="auto"
                    inputmode="none"
                    maxlength=Words::MAX.to_string()
                    autocomplete="off"
                    spellcheck="false"
                    aria-labelledby="title"
                    aria-describedby="words-how"
                    prop:value=first
                    on:input:target=move |event| typed(event.target().value())
                ></textarea>
            </div>
        </div>
    }
}
