//! One goal: what he said of it beside what staff wrote, and its steps with who does them.

use domain::{
    api::{
        Nothing,
        plan::{GetPlan, GoalNow, PlanNow, ReportStep, StepNow, TextNow},
    },
    plan::TextKind,
    step::{Doer, State},
    words,
};
use leptos::prelude::*;

use super::{
    super::{Kiosk, frame, line},
    Place, go, of, tag,
};
use crate::{
    i18n::I18n,
    part::{
        mark::{icon, picture, shape},
        text::{lines, marked},
    },
};

/// The goal; the path where there is none with this number.
pub(super) fn shown(n: u16) -> AnyView {
    frame::load::<GetPlan>((), move |plan| {
        let now = RwSignal::new(plan);
        view! { {move || now.with(|plan| match plan.goals.iter().find(|goal| goal.n == n) {
            Some(goal) => drawn(goal, now),
            None => super::path::shown(),
        })} }
        .into_any()
    })
}

fn drawn(goal: &GoalNow, now: RwSignal<PlanNow>) -> AnyView {
    let i18n = I18n::get();
    let n = goal.n;
    let steps = goal.steps.iter().map(|step| drawn_step(i18n, step, now)).collect_view();
    let steps = if goal.steps.is_empty() {
        view! { <p class="soft">{i18n.t("goal-no-steps")}</p> }.into_any()
    } else {
        view! { <ol class="way-on">{steps}</ol> }.into_any()
    };
    let why = goal.reason.map(|reason| view! { <p>{i18n.t(&words::goal_reason(reason))}</p> });
    let disagrees = goal.texts.iter().any(|text| text.kind == TextKind::Disagreement);
    view! {
        <main class="main">
            <div class="head">
                <div class="subject">{picture(of(goal.kind))}<frame::Title text=i18n.t(&words::goal_kind(goal.kind)) /></div>
                <p>{tag(goal.state)}</p>
                {why}
                {disagrees.then(|| view! { <p><span class="tag">{shape("no")}{i18n.t("goal-disagreed")}</span></p> })}
                <frame::Notice />
            </div>
            <div class="body">
                {said(i18n, goal)}
                <section class="stack mid"><h2>{i18n.t("goal-steps")}</h2>{steps}</section>
            </div>
            <div class="foot">
                <div class="btns">
                    <button class="btn" type="button" on:click=move |_| go(Place::Write(Some(n), TextKind::Sentence))>
                        {icon("pencil")}
                        {i18n.t("plan-sentence")}
                    </button>
                    <button class="btn" type="button" on:click=move |_| go(Place::Write(Some(n), TextKind::Disagreement))>
                        {icon("message-square-x")}
                        {i18n.t("plan-disagree")}
                    </button>
                </div>
            </div>
        </main>
    }
    .into_any()
}

/// His words beside those of staff: each stays as it was written.
fn said(i18n: I18n, goal: &GoalNow) -> impl IntoView + use<> {
    let quote = |text: &TextNow| view! { <blockquote class="quote" dir="auto">{text.words.clone()}</blockquote> };
    let his = goal.texts.iter().filter(|text| text.his).map(quote).collect_view();
    let ours = goal.texts.iter().rfind(|text| !text.his).map(quote);
    let has_his = goal.texts.iter().any(|text| text.his);
    view! {
        <div class="said">
            {has_his.then(|| view! { <section class="stack tight his"><h2>{i18n.t("goal-yours")}</h2>{his}</section> })}
            {ours.map(|ours| view! { <section class="stack tight"><h2>{i18n.t("goal-ours")}</h2>{ours}</section> })}
        </div>
    }
}

fn drawn_step(i18n: I18n, step: &StepNow, now: RwSignal<PlanNow>) -> impl IntoView + use<> {
    let kiosk = Kiosk::get();
    let n = step.n;
    let (mark, class) = match step.state {
        State::Open => ("todo", "tag todo"),
        State::Doing => ("doing", "tag doing"),
        State::Waiting | State::ReportedDone => ("waiting", "tag"),
        State::ConfirmedDone => ("done", "tag done"),
        State::NotDone | State::Dropped => ("no", "tag"),
    };
    let his = step.doer == Doer::Detainee;
    let done = (his && step.state.is_open() && step.state != State::ReportedDone).then(|| {
        let report = move |_| kiosk.doing(line::send::<ReportStep>(n, Nothing {}), move |plan| now.set(plan));
        let words = step.text.words.clone();
        view! {
            <button class="btn" type="button" on:click=report>
                {icon("check")}
                <span>{i18n.t("step-say-done")}<span class="hidden">": "{words}</span></span>
            </button>
        }
    });
    let reported = (step.state == State::ReportedDone).then(|| view! { <p class="soft">{lines(&i18n.t("step-said"))}</p> });
    let day = step.day.map(|day| {
        let late = step.state.is_open() && day < kiosk.today;
        let said = i18n.with("path-by", &[("day", (&i18n.day(day)).into())]);
        view! { <p>{said}</p>{late.then(|| view! { <p class="soft">{i18n.t("step-late")}</p> })} }
    });
    view! {
        <li>
            <p><strong><bdi>{step.text.words.clone()}</bdi></strong></p>
            <p>{marked(&i18n.t(&words::doer(step.doer)))}</p>
            {day}
            <p><span class=class>{shape(mark)}{i18n.t(&words::step_state(step.state))}</span></p>
            {reported}
            {done}
        </li>
    }
}
