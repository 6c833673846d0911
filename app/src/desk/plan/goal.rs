//! One goal of a plan at the desk: the words of staff beside his, its steps, and what she can let happen to them.

use domain::{
    Day,
    api::plan::{AddStep, ChangeGoal, ChangeGoalBody, ChangeStep, ChangeStepBody, GoalNow, StepBody, StepNow, TextNow},
    goal::{Event, Reason, possible},
    person::Number,
    plan::TextKind,
    step::{self, Doer, When},
    words,
};
use leptos::prelude::*;

use super::{super::asked::quote, act, form};
use crate::{
    i18n::I18n,
    part::{mark::shape, text::short},
};

/// The card of a goal.
pub(super) fn card(i18n: I18n, goal: &GoalNow, name: &str, number: &Number, writes: bool, today: Day) -> impl IntoView + use<> {
    let n = goal.n;
    let id = format!("goal-{n}");
    let his = goal.texts.iter().filter(|text| text.his).map(|text| {
        let key = if text.kind == TextKind::Disagreement { "goal-desk-disagrees" } else { "goal-desk-his" };
        quoted(i18n, i18n.with(key, &[("name", name.into())]), text)
    });
    let ours = goal.texts.iter().rfind(|text| !text.his);
    let ours = ours.map(|text| view! { <p dir="auto"><strong>{text.words.clone()}</strong></p> });
    let steps = goal.steps.iter().map(|step| drawn(i18n, step, number, writes, today)).collect_view();
    let open = writes && goal.state.is_open();
    let why = goal.reason.map(|reason| view! { <p class="soft">{i18n.t(&words::goal_reason(reason))}</p> });
    let title = format!("{}: {}", i18n.with("goal-desk-n", &[("n", u64::from(n).into())]), i18n.t(&words::goal_kind(goal.kind)));
    view! {
        <section class="card" aria-labelledby=id.clone()>
            <h3 id=id.clone()>{title}</h3>
            <p><span class="tag">{i18n.t(&words::goal_state(goal.state))}</span></p>
            {why}
            {ours}
            {his.collect_view()}
            <ol class="list steps">{steps}</ol>
            {open.then(|| changes(i18n, n, &possible(goal.state), number))}
            {open.then(|| word(i18n, n, number))}
            {open.then(|| add_step(i18n, n, number))}
        </section>
    }
}

/// Words of his, with who and when above them.
pub(super) fn quoted(i18n: I18n, heading: String, text: &TextNow) -> impl IntoView + use<> {
    view! { <div><p class="soft">{heading}", "{i18n.day(text.on)}</p>{quote(&text.words)}</div> }
}

/// What she can let happen to a goal. Dropping it asks why.
fn changes(i18n: I18n, n: u16, can: &[Event], number: &Number) -> impl IntoView + use<> {
    let send = |event: Event, reason: Option<Reason>| {
        let number = number.clone();
        move || {
            let body = ChangeGoalBody { event: Some(event), reason, words: None };
            act::<ChangeGoal>((number.clone(), n), number.clone(), body, || ());
        }
    };
    let buttons = can.iter().filter(|event| **event != Event::Drop).map(|event| {
        let go = send(*event, None);
        view! { <button class="btn" type="button" on:click=move |_| go()>{i18n.t(&words::goal_event(*event))}</button> }
    });
    let buttons = buttons.collect_view();
    let reasons = Reason::ALL.iter().map(|reason| {
        let go = send(Event::Drop, Some(*reason));
        view! { <button class="btn" type="button" on:click=move |_| go()>{i18n.t(&words::goal_reason(*reason))}</button> }
    });
    let reasons = reasons.collect_view();
    view! {
        <div class="row wrap">{buttons}</div>
        <details>
            <summary>{i18n.t(&words::goal_event(Event::Drop))}</summary>
            <fieldset class="group"><legend>{i18n.t("goal-desk-why")}</legend><div class="row wrap">{reasons}</div></fieldset>
        </details>
    }
}

/// The form to word a goal anew.
fn word(i18n: I18n, n: u16, number: &Number) -> impl IntoView + use<> {
    let typed = RwSignal::new(String::new());
    let number = number.clone();
    let send = move || {
        let body = ChangeGoalBody { event: None, reason: None, words: Some(typed.get_untracked()) };
        act::<ChangeGoal>((number.clone(), n), number.clone(), body, || ());
    };
    let field = form::write(format!("goal-words-{n}"), i18n.t("goal-desk-words"), typed).into_any();
    view! { <details><summary>{i18n.t("goal-desk-word")}</summary>{form::form(i18n, send, field)}</details> }
}

/// The form for a new step.
fn add_step(i18n: I18n, n: u16, number: &Number) -> impl IntoView + use<> {
    let (typed, doer) = (RwSignal::new(String::new()), RwSignal::new(Doer::Detainee.as_str().to_owned()));
    let (day, before) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let number = number.clone();
    let send = move || {
        let Some(doer) = Doer::parse(&doer.get_untracked()) else { return };
        let on = Day::parse(&day.get_untracked()).ok().map(When::On);
        let when = on.or_else(|| before.get_untracked().trim().parse().ok().map(When::BeforeEnd));
        act::<AddStep>((number.clone(), n), number.clone(), StepBody { words: typed.get_untracked(), doer, when }, || ());
    };
    let fields = view! {
        {form::write(format!("step-words-{n}"), i18n.t("step-desk-words"), typed)}
        {form::choose(format!("step-doer-{n}"), i18n.t("step-desk-doer"), doers(i18n), doer)}
        {form::small(format!("step-day-{n}"), i18n.t("step-desk-day"), "date", day)}
        {form::small(format!("step-before-{n}"), i18n.t("step-desk-before"), "number", before)}
    }
    .into_any();
    view! { <details><summary>{i18n.t("step-desk-add")}</summary>{form::form(i18n, send, fields)}</details> }
}

fn doers(i18n: I18n) -> Vec<(&'static str, String)> {
    Doer::ALL.iter().map(|doer| (doer.as_str(), i18n.t(&words::doer_at_desk(*doer)))).collect()
}

fn drawn(i18n: I18n, step: &StepNow, number: &Number, writes: bool, today: Day) -> impl IntoView + use<> {
    let n = step.n;
    let send = |event: step::Event, on: Option<Doer>, words: String| {
        let number = number.clone();
        let go = move |_| act::<ChangeStep>((number.clone(), n), number.clone(), ChangeStepBody { event, on }, || ());
        view! { <button class="btn" type="button" on:click=go>{words}</button> }
    };
    let can = if writes { step::possible(step.state, step.doer) } else { Vec::new() };
    let buttons = can.iter().filter(|event| **event != step::Event::Wait);
    let buttons = buttons.map(|event| send(*event, None, i18n.t(&words::step_event(*event)))).collect_view();
    let waits = can.contains(&step::Event::Wait).then(|| {
        let on = Doer::ALL.iter().map(|doer| send(step::Event::Wait, Some(*doer), short(&i18n.t(&words::doer_at_desk(*doer)))));
        let on = on.collect_view();
        view! {
            <details>
                <summary>{i18n.t(&words::step_event(step::Event::Wait))}</summary>
                <fieldset class="group"><legend>{i18n.t("step-desk-on")}</legend><div class="row wrap">{on}</div></fieldset>
            </details>
        }
    });
    let day = step.day.map(|day| {
        let late = step.state.is_open() && day < today;
        let moves = matches!(step.when, Some(When::BeforeEnd(_))).then(|| format!(", {}", i18n.t("step-desk-moves")));
        view! {
            <span>{i18n.with("plan-due", &[("day", (&i18n.day(day)).into())])}{moves}</span>
            {late.then(|| view! { <span class="tag late">{shape("late")}{i18n.t("plan-late")}</span> })}
        }
    });
    let on = step.on.map(|on| view! { <span class="soft">{i18n.t(&words::doer_at_desk(on))}</span> });
    view! {
        <li>
            <div class="stack tight grow">
                <p dir="auto"><strong>{step.text.words.clone()}</strong></p>
                <p class="row wrap"><span>{short(&i18n.t(&words::doer_at_desk(step.doer)))}</span>{day}</p>
                <p class="row wrap"><span class="tag">{i18n.t(&words::step_state(step.state))}</span>{on}</p>
                <div class="row wrap">{buttons}</div>
                {waits}
            </div>
        </li>
    }
}
