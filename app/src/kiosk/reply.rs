//! What staff asked back: the same form engine, with what they wrote.

use domain::{
    RequestId,
    api::request::{Asked, GetRequest, ReplyToRequest, RequestView},
    catalogue::Question,
};
use leptos::prelude::*;

use super::{
    Kiosk, Screen, frame, line,
    question::{self, field},
    request,
};
use crate::{
    i18n::I18n,
    part::{mark::icon_turn, outcome, text::lines},
};

/// The question that staff asked.
#[component]
pub fn Reply(
    /// The request.
    id: RequestId,
) -> impl IntoView {
    frame::load::<GetRequest>(id, move |view| match asked(&view) {
        Some((asked, question)) => view! { <Answering view asked question /> }.into_any(),
        // It is answered, or was taken back.
        None => view! { <request::RequestScreen id /> }.into_any(),
    })
}

fn asked(view: &RequestView) -> Option<(Asked, Question)> {
    let asked = view.asked.clone()?;
    let question = view.kind.ask(asked.question.as_str())?.clone();
    Some((asked, question))
}

#[component]
fn Answering(view: RequestView, asked: Asked, question: Question) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let id = view.summary.id;
    // What he types stays in memory while he looks at something else, also when the line is away.
    let answer = RwSignal::new(kiosk.replies.with_untracked(|replies| replies.get(&id).cloned()));
    Effect::new(move |_| {
        let typed = answer.get();
        kiosk.replies.update(|replies| {
            match typed {
                Some(typed) => replies.insert(id, typed),
                None => replies.remove(&id),
            };
        });
    });
    let hint = RwSignal::new(None::<String>);
    let own_words = question.options().is_empty();
    let send = move |_| {
        let Some(given) = answer.get_untracked() else {
            return hint.set(Some(if own_words { i18n.t("question-write") } else { i18n.t("question-choose") }));
        };
        kiosk.doing(line::send::<ReplyToRequest>(id, given), move |_| {
            kiosk.replies.update(|replies| {
                replies.remove(&id);
            });
            kiosk.from_home(Screen::Request(id));
        });
    };
    let name = asked.by.unwrap_or_else(|| i18n.t("request-someone"));
    let lead = i18n.with("reply-lead", &[("name", (&name).into())]);
    let said = move || if answer.with(Option::is_some) { Some(i18n.t("reply-next")) } else { hint.get() };
    let from = match asked.note {
        Some(note) => outcome::note(&name, &note).into_any(),
        None => view! { <p>{lines(&lead)}</p> }.into_any(),
    };
    let about = view! { {question::more(&view.kind.id, &question)}{from} }.into_any();
    let (beside, above) = if own_words { (None, Some(about)) } else { (Some(about), None) };
    view! {
        <main class="main">
            <div class="head">
                {question::titled(&view.kind.id, &question)}
                {beside.map(|beside| view! { <div class="stack tight lead">{beside}</div> })}
            </div>
            {field::field(&view.kind.id, &question, above, answer, Callback::new(|_| {}))}
            <div class="foot">
                <frame::Notice />
                <p class="hint" role="status">{said}</p>
                <button class=move || question::onward(answer) type="button" on:click=send>
                    {i18n.t("control-send")}
                    {icon_turn("send")}
                </button>
            </div>
        </main>
        {field::keys(&question)}
    }
}
