//! The questions about a condition, one a screen. Each answer is kept on the server before the next question comes.

use domain::{
    Code,
    api::condition::{AnswerScreening, ChoiceBody, GetScreening, ScreeningNow},
    catalogue::{Condition, Question},
    words,
};
use leptos::prelude::*;

use super::super::{Kiosk, Screen, frame, line, question as asking, session::steps};
use crate::{
    i18n::I18n,
    part::{
        choice::{Card, Choices},
        text::{headed, lines},
    },
};

/// A question; after the last one the condition itself.
#[component]
pub fn Asked(
    /// About which condition.
    condition: Condition,
    /// The place of the question among the questions.
    at: usize,
) -> impl IntoView {
    frame::load::<GetScreening>(condition, move |now| match now.questionnaire.questions.get(at).cloned() {
        Some(question) if !now.finished => view! { <Choosing now question at /> }.into_any(),
        _ => view! { <super::one::One condition /> }.into_any(),
    })
}

#[component]
fn Choosing(now: ScreeningNow, question: Question, at: usize) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let (condition, of) = (now.questionnaire.condition, now.questionnaire.questions.len());
    let (title, more) = headed(&i18n.t(&words::screening(condition, &question.id)));
    let chosen = RwSignal::new(now.answers.iter().find(|given| given.question == question.id).map(|given| given.choice.clone()));
    let hint = RwSignal::new(false);
    let cards = question.options().iter().map(|option| Card {
        id: option.id.clone(),
        picture: option.picture.clone(),
        text: i18n.t(&words::screening_option(condition, &question.id, &option.id)),
    });
    let cards = cards.collect();
    let step = i18n.with("question-step", &[("n", (at as u64 + 1).into()), ("of", (of as u64).into())]);
    let id = question.id.clone();
    let next = move || {
        let Some(choice) = chosen.get_untracked() else { return hint.set(true) };
        let path = (condition, id.clone());
        kiosk.doing(line::send::<AnswerScreening>(path, ChoiceBody { choice }), move |_| {
            if at + 1 < of {
                kiosk.go(Screen::Screening(condition, at + 1));
            } else {
                kiosk.return_to(Screen::Condition(condition));
            }
        });
    };
    let choose = move |code: Code| chosen.set(Some(code));
    view! {
        <main class="main">
            <div class="head">
                {steps(at, of, &step)}
                <frame::Title text=title />
                {(!more.is_empty()).then(|| view! { <p class="lead">{lines(&more)}</p> })}
            </div>
            <div class="body"><Choices cards chosen choose /></div>
            {asking::foot(hint, Signal::derive(move || chosen.get().is_some()), next)}
        </main>
    }
}
