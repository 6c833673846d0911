//! What happened to a request: who, when, and what was said.

use domain::{
    Day,
    api::request::{HistoryItem, RequestView},
    catalogue::{Question, RequestType},
    request::Event,
    words,
};
use leptos::prelude::*;

use super::{asked, forward::name_of};
use crate::{
    i18n::I18n,
    part::{mark::shape, text::lines},
};

/// The history, oldest first, and the answer that is still owed.
#[component]
pub fn History(
    /// The request.
    request: RequestView,
    /// His first name.
    name: String,
) -> impl IntoView {
    let i18n = I18n::get();
    let last = request.history.len().saturating_sub(1);
    let open = request.summary.state.is_open();
    let items = request
        .history
        .iter()
        .enumerate()
        .map(|(at, item)| {
            let now = open && at == last;
            let (class, mark) = if now { ("now", "doing") } else { ("", mark_of(item.event)) };
            view! {
                <li class=class>
                    {shape(mark)}
                    <div>
                        <b>{what(item, &name)}</b>
                        <small>{i18n.moment(item.at)}</small>
                        {details(&request.kind, item, question_of(&request, at))}
                    </div>
                </li>
            }
        })
        .collect_view();
    let owed = request.summary.due_on.filter(|_| request.summary.state.awaits_answer()).map(ahead);
    view! {
        <section class="card">
            <h2>{i18n.t("file-history")}</h2>
            <ol class="timeline">{items} {owed}</ol>
        </section>
    }
}

/// The answer that is still to come.
fn ahead(due: Day) -> impl IntoView {
    let i18n = I18n::get();
    let day = i18n.day(due);
    view! {
        <li class="ahead">
            {shape("todo")}
            <div><b>{i18n.t("file-answer-owed")}</b><small>{i18n.with("file-at-latest", &[("day", (&day).into())])}</small></div>
        </li>
    }
}

const fn mark_of(event: Event) -> &'static str {
    match event {
        Event::Refuse => "no",
        Event::Withdraw | Event::Expire => "todo",
        _ => "done",
    }
}

/// What happened, with who did it: he, a member of staff, or the program.
fn what(item: &HistoryItem, name: &str) -> String {
    let i18n = I18n::get();
    let by = match item.event {
        Event::Submit | Event::Reply | Event::Withdraw => name.to_owned(),
        _ => item.by.clone().unwrap_or_else(|| i18n.t("file-program")),
    };
    i18n.with(&words::desk_event(item.event), &[("name", (&by).into())])
}

/// The question that was asked or answered: an answer belongs to what was asked last.
fn question_of(request: &RequestView, at: usize) -> Option<&Question> {
    let item = request.history.get(at).filter(|item| matches!(item.event, Event::Ask | Event::Reply))?;
    let asked =
        request.history[..=at].iter().rev().find(|before| before.event == Event::Ask).and_then(|before| before.code.as_ref());
    request.kind.ask(item.code.as_ref().or(asked)?.as_str())
}

/// The question, the reason or the step, the answer, and what was written with it.
fn details(kind: &RequestType, item: &HistoryItem, question: Option<&Question>) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let day = item.day.map(|day| i18n.day(day)).unwrap_or_default();
    let said = item.code.as_ref().and_then(|code| match item.event {
        Event::Grant | Event::GrantPartly | Event::Refuse => Some(i18n.t(&words::reason(code))),
        Event::Step | Event::CarryOut => Some(i18n.with(&words::step(&kind.id, code), &[("day", (&day).into())])),
        Event::Forward => Some(name_of(i18n, code)),
        _ => None,
    });
    let said = said.or_else(|| item.day.filter(|_| item.event == Event::HandOver).map(|day| i18n.day(day)));
    let said = said.or_else(|| question.map(|question| asked::title(kind, question)));
    let said = said.map(|said| view! { <p>{lines(&said)}</p> });
    let answer = item.answer.as_ref().zip(question).map(|(given, question)| {
        let given = asked::answer(kind, question, given);
        view! { <p><strong>{given}</strong></p> }
    });
    let note = item.note.as_deref().map(asked::quote);
    view! { {said} {answer} {note} }
}
