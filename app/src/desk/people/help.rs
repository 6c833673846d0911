//! The requests for help of a person at the desk: where each is, and what the case manager enters.

use domain::{
    api::help::{ChangeHelp, ChangeHelpBody, HelpFile},
    catalogue::Condition,
    help::{Event, Outcome, State},
    person::Number,
    words,
};
use leptos::prelude::*;

use super::super::{
    Desk,
    draft::Fault,
    field::{choice, fault_text},
};
use crate::{
    i18n::I18n,
    part::{
        condition::{help_tag, of},
        mark::{icon, shape, small_picture},
        text::headed,
    },
};

/// All of them; nothing where he asked for none.
#[component]
pub fn Cards() -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let files = Memo::new(move |_| desk.person.with(|page| page.as_ref().map(|page| page.help.clone()).unwrap_or_default()));
    move || {
        let files = files.get();
        (!files.is_empty()).then(|| {
            let cards = files.into_iter().map(|file| view! { <Card file /> }).collect_view();
            view! {
                <section class="stack mid" aria-labelledby="help">
                    <h2 id="help">{i18n.t("person-help")}</h2>
                    <div class="cards">{cards}</div>
                </section>
            }
        })
    }
}

#[component]
fn Card(file: HelpFile) -> impl IntoView {
    let i18n = I18n::get();
    let condition = file.now.condition;
    let id = format!("help-card-{}", condition.as_str());
    let late = (file.days_late > 0).then(|| {
        let words = i18n.with("desk-help-late", &[("n", u64::from(file.days_late).into())]);
        view! { <span class="tag late">{shape("late")}{words}</span> }
    });
    let steps = file
        .now
        .history
        .iter()
        .map(|step| {
            let who = step.by.clone().unwrap_or_else(|| i18n.t("file-program"));
            let town = step.municipality.clone().unwrap_or_else(|| i18n.t("help-town"));
            let said = i18n.with(&words::desk_help_event(step.event), &[("name", (&who).into()), ("town", (&town).into())]);
            let outcome = step.outcome.map(|outcome| format!(": {}", headed(&i18n.t(&words::help_outcome(outcome))).0));
            view! { <li><span>{said}{outcome}<br /><small class="soft">{i18n.day(step.at.day())}</small></span></li> }
        })
        .collect_view();
    let (waits, send_by) = (matches!(file.now.state, State::Draft | State::Checked), i18n.day(file.now.send_by));
    let by = waits.then(|| i18n.with("desk-help-send-by", &[("day", (&send_by).into())]));
    view! {
        <section class="card" aria-labelledby=id.clone()>
            <h3 class="row" id=id.clone() tabindex="-1">{small_picture(of(condition))}{headed(&i18n.t(&words::help_need(file.now.need))).0}</h3>
            <p class="row wrap">{help_tag(file.now.state)}{late}</p>
            {by.map(|by| view! { <p class="soft">{by}</p> })}
            <ul class="list">{steps}</ul>
            {(!file.can.is_empty()).then(|| view! { <Enter condition can=file.can.clone() /> })}
        </section>
    }
}

/// What she enters: one press for a step, a choice for an answer.
#[component]
fn Enter(condition: Condition, can: Vec<Event>) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let outcome = RwSignal::new(None::<Outcome>);
    let fault = RwSignal::new(None::<Fault>);
    let act = move |event: Event, outcome: Option<Outcome>| {
        let number = desk.person.with_untracked(|page| page.as_ref().and_then(|page| Number::parse(&page.person.number).ok()));
        let Some(number) = number else { return };
        let body = ChangeHelpBody { event, outcome };
        super::act::<ChangeHelp>(desk, (number.clone(), condition), number, body, || ());
    };
    let buttons = can
        .iter()
        .filter(|event| **event != Event::Answer)
        .map(|event| {
            let event = *event;
            let (class, mark) = if event == Event::Check { ("btn go", "check") } else { ("btn", "pencil") };
            let drawing = if mark == "check" { icon("check").into_any() } else { icon("pencil").into_any() };
            view! { <button class=class type="button" on:click=move |_| act(event, None)>{drawing}{i18n.t(&words::help_entry(event))}</button> }
        })
        .collect_view();
    let send = move |pressed: web_sys::SubmitEvent| {
        pressed.prevent_default();
        match outcome.get_untracked() {
            Some(given) => act(Event::Answer, Some(given)),
            None => fault.set(Some(Fault::Choice)),
        }
    };
    let answer = can.contains(&Event::Answer).then(|| {
        let group = format!("outcome-{}", condition.as_str());
        let options = Outcome::ALL
            .iter()
            .map(|one| {
                let one = *one;
                let words = headed(&i18n.t(&words::help_outcome(one))).0.into_any();
                let choose = move |_| outcome.set(Some(one));
                choice("radio", group.clone(), None::<String>, move || outcome.get() == Some(one), choose, words)
            })
            .collect_view();
        view! {
            <form class="stack mid reply" novalidate on:submit=send>
                <fieldset class="group">
                    <legend>{i18n.t("desk-help-answer")}</legend>
                    {options}
                    {fault_text(fault, "fault-outcome", |fault| matches!(fault, Fault::Choice))}
                </fieldset>
                <div class="row wrap">
                    <button class="btn" type="submit" aria-disabled=move || desk.busy.get().then_some("true")>{i18n.t("desk-help-enter")}</button>
                </div>
            </form>
        }
    });
    view! { <div class="row wrap">{buttons}</div>{answer} }
}
