//! What he asked: the questions of the type with his answers.

use domain::{
    answer::Answer,
    api::request::RequestView,
    catalogue::{Question, RequestType},
    words,
};
use leptos::prelude::*;

use crate::{i18n::I18n, part::text::short};

/// His answers, in the order of the questions.
#[component]
pub fn Asked(
    /// The request.
    request: RequestView,
    /// His first name.
    name: String,
) -> impl IntoView {
    let i18n = I18n::get();
    let kind = &request.kind;
    let answers = request
        .answers
        .iter()
        .filter_map(|given| Some((kind.question(given.question.as_str())?, given)))
        .map(|(question, given)| {
            let helper = given.helper.is_some().then(|| view! { <small class="soft">{i18n.t("file-with-helper")}</small> });
            view! {
                <div>
                    <dt>{title(kind, question)}</dt>
                    <dd>{answer(kind, question, &given.answer)} {helper}</dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <section class="card">
            <h2>{i18n.with("file-asked", &[("name", (&name).into())])}</h2>
            <dl class="answers">{answers}</dl>
        </section>
    }
}

/// The question itself: of a text with more lines only the first.
pub fn title(kind: &RequestType, question: &Question) -> String {
    let words = I18n::get().t(&words::question(&kind.id, &question.id));
    short(words.lines().next().unwrap_or_default())
}

/// An answer: the words of the option, or his own.
pub fn answer(kind: &RequestType, question: &Question, answer: &Answer) -> AnyView {
    match answer {
        Answer::Choice(option) => short(&I18n::get().t(&words::option(&kind.id, &question.id, option))).into_any(),
        Answer::Words(own) => quote(own).into_any(),
    }
}

/// Somebody's own words, in whatever language and direction.
pub fn quote(own: &str) -> impl IntoView + use<> {
    view! { <q class="quote" dir="auto">{own.to_owned()}</q> }
}
