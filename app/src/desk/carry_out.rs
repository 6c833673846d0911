//! Carrying out what was granted: one step of the type at a time, said to the detainee.

use domain::{
    Code, Day, RequestId,
    api::desk::{CarryOut as CarryOutEndpoint, DeskPerson},
    catalogue::{RequestType, Step},
    words,
};
use leptos::prelude::*;

use super::{
    Desk,
    draft::Fault,
    field::{self, Note, choice, fault_text, today},
    request::to_stage,
};
use crate::{
    i18n::I18n,
    page,
    part::{mark::icon_turn, text::lines},
};

/// The form.
#[component]
pub fn CarryOut(
    /// The request.
    id: RequestId,
    /// Its type.
    kind: RequestType,
    /// Who asked.
    person: DeskPerson,
    /// The steps that were said already, with their day.
    said: Vec<(Code, Option<Day>)>,
) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let fault = RwSignal::new(None::<Fault>);
    choose_next(desk, id, &kind, &said);
    let kind = StoredValue::new(kind);
    let step = Memo::new(move |_| desk.draft(id).step);
    let chosen = Memo::new(move |_| step.with(|step| kind.with_value(|kind| Some(kind.step(step.as_ref()?.as_str())?.1))));
    let with_day = Memo::new(move |_| {
        step.with(|step| kind.with_value(|kind| kind.step(step.as_ref()?.as_str()).map(|(step, _)| step.day)))
    });
    let send = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let today = today(desk);
        let body = kind.with_value(|kind| desk.draft(id).step(kind, today));
        match body {
            Ok(body) => desk.act::<CarryOutEndpoint>(id, body, move || {
                desk.forget(id);
                desk.say(desk.i18n.t("handle-sent"));
                to_stage();
            }),
            Err(found) => {
                page::focus(field::first_of(&found));
                fault.set(Some(found));
            }
        }
    };
    let steps = kind.with_value(|kind| {
        kind.steps.iter().enumerate().map(|(at, step)| step_choice(desk, id, kind, step, at == 0, &said)).collect_view()
    });
    view! {
        <form class="card reply" novalidate on:submit=send>
            <h2 id="stage" tabindex="-1">{i18n.t("carry-title")}</h2>
            <p class="soft">{i18n.t("carry-lead")}</p>
            <fieldset class="group" aria-describedby="fault-step">
                <legend>{i18n.t("carry-step")}</legend>
                {steps}
                {fault_text(fault, "fault-step", |fault| matches!(fault, Fault::Step))}
            </fieldset>
            {move || (with_day.get() == Some(true)).then(|| view! { <DayField id fault /> })}
            <Note id fault person=person.clone() />
            <div class="send">
                {move || (chosen.get() == Some(true)).then(|| view! { <p>{lines(&i18n.t("carry-last"))}</p> })}
                <button class="btn go" type="submit" aria-disabled=move || desk.busy.get().then_some("true")>
                    {icon_turn("send")}
                    {move || {
                        let key = if chosen.get() == Some(true) { "carry-send-last" } else { "carry-send" };
                        i18n.with(key, &[("name", (&person.given_name).into())])
                    }}
                </button>
            </div>
        </form>
    }
}

/// The first step that was not said yet is the one to say, unless another is chosen.
fn choose_next(desk: Desk, id: RequestId, kind: &RequestType, said: &[(Code, Option<Day>)]) {
    let chosen = desk.drafts.with_untracked(|drafts| drafts.get(&id).and_then(|draft| draft.step.clone()));
    if chosen.is_none() {
        let next = kind.steps.iter().find(|step| said.iter().all(|(code, _)| *code != step.id));
        desk.write(id, |draft| draft.step = next.map(|step| step.id.clone()));
    }
}

fn step_choice(
    desk: Desk,
    id: RequestId,
    kind: &RequestType,
    step: &Step,
    first: bool,
    said: &[(Code, Option<Day>)],
) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let before = said.iter().rev().find(|(code, _)| *code == step.id).map(|(_, day)| match day.map(|day| i18n.day(day)) {
        Some(day) => i18n.with("carry-said-day", &[("day", (&day).into())]),
        None => i18n.t("carry-said"),
    });
    let words = view! { {i18n.t(&words::step_ahead(&kind.id, &step.id))} {before.map(|words| view! { <small>{words}</small> })} }
        .into_any();
    let (code, mine) = (step.id.clone(), step.id.clone());
    choice(
        "radio",
        "step",
        first.then_some("first-step"),
        move || desk.draft(id).step.as_ref() == Some(&mine),
        move |_| {
            let code = code.clone();
            desk.write(id, move |draft| draft.step = Some(code));
        },
        words,
    )
}

/// The day of the step.
#[component]
fn DayField(id: RequestId, fault: RwSignal<Option<Fault>>) -> impl IntoView {
    let desk = Desk::get();
    let write = move |day: String| desk.write(id, |draft| draft.day = day);
    view! {
        <field::DayField
            id="first-day"
            wrong="fault-day"
            label=I18n::get().t("carry-day")
            days=(Some(today(desk)), None)
            value=Signal::derive(move || desk.draft(id).day)
            write
            fault
            here=|fault| matches!(fault, Fault::Day)
        />
    }
}
