//! A request without a decision: each step so far, what is still to come, and the promise.

use domain::{
    api::request::RequestView,
    request::{Event, State},
    words,
};
use leptos::prelude::*;

use super::happened;
use crate::{
    i18n::I18n,
    kiosk::{Kiosk, Screen, check, frame, offer, withdraw},
    part::{
        leaf::{Leaf, leaf},
        mark::{icon, icon_turn, of_state, shape},
        objection::Objection,
        outcome,
        text::lines,
        timeline::{Place, Stop, timeline},
    },
};

/// A request without a decision.
#[component]
pub fn Open(
    /// The request.
    view: RequestView,
) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let summary = view.summary.clone();
    let (id, state) = (summary.id, summary.state);
    let (mark, class) = of_state(state);
    let number = view.number.map(|number| i18n.with("receipt-number", &[("number", (&i18n.number(number)).into())]));
    let due = summary.due_on.filter(|_| state.awaits_answer());
    let look = if summary.late { Leaf::Late } else { Leaf::Small };
    let aside = due.map(|day| {
        view! { <div class="stack tight aside">{leaf(day, look)}<p class="soft">{i18n.t("promise-day")}</p></div> }
    });
    let stops = stops(i18n, &view);
    view! {
        <main class="main">
            <div class="head dated">
                <div class="stack mid">
                    {offer::subject(&view.kind)}
                    <p><span class=class>{shape(mark)}{i18n.t(&words::state(state))}</span></p>
                </div>
                {aside}
            </div>
            <div class="body">
                {summary.late.then(|| late(i18n, &view))}
                {asked(i18n, &view)}
                <section class="request" aria-labelledby="so-far">
                    <div class="row wrap">
                        <h2 class="grow" id="so-far">{i18n.t("request-so-far")}</h2>
                        {number.map(|number| view! { <p class="soft">{number}</p> })}
                    </div>
                    {timeline(stops, &i18n.t("next-still-ahead"))}
                </section>
                {view.history.iter().any(|item| item.event == Event::Enter).then(|| check::written(&view))}
                {view.late_remedy.clone().map(|remedy| view! {
                    <Objection heading=i18n.t("request-late-complain") remedy today=kiosk.today />
                })}
                {over(state).then(|| view! { <p class="prose">{lines(&i18n.t("request-stopped"))}</p> })}
            </div>
            <div class="foot">
                <frame::Notice />
                {view.can.contains(&Event::Reply).then(|| view! {
                    <button class="btn go wide" type="button" on:click=move |_| kiosk.go(Screen::Reply(id))>
                        {i18n.t("request-answer")}
                        {icon_turn("arrow-right")}
                    </button>
                })}
                {view.can.contains(&Event::Withdraw).then(|| view! { <withdraw::Withdraw request=summary.clone() /> })}
                {(state == State::Withdrawn).then(|| {
                    let kind = view.kind.id.clone();
                    view! {
                        <button class="btn go wide" type="button" on:click=move |_| kiosk.go(Screen::Offer(kind.clone()))>
                            {i18n.t("request-again")}
                            {icon("plus")}
                        </button>
                    }
                })}
            </div>
        </main>
    }
}

fn over(state: State) -> bool {
    matches!(state, State::Withdrawn | State::Expired)
}

/// That the answer is late, and by when it should have been there.
pub fn late(i18n: I18n, view: &RequestView) -> impl IntoView + use<> {
    let day = view.summary.due_on.map(|day| i18n.with("request-late", &[("day", (&i18n.day(day)).into())]));
    view! {
        <div class="banner care">{shape("late")}<p class="grow"><b>{i18n.t("request-late-title")}</b>{day}</p></div>
    }
}

/// What staff asked back, with the note that came with it.
fn asked(i18n: I18n, view: &RequestView) -> Option<impl IntoView + use<>> {
    let asked = view.asked.as_ref()?;
    let name = asked.by.clone().unwrap_or_else(|| i18n.t("request-someone"));
    let title = i18n.with("request-asked-title", &[("name", (&name).into())]);
    Some(view! {
        <div class="banner">
            {shape("new")}
            <div class="stack tight grow">
                <p><b>{title}</b>{lines(&i18n.t("requests-info"))}</p>
                {asked.note.as_ref().map(|note| outcome::note(&name, note))}
            </div>
        </div>
    })
}

/// What was, what is, and what is still to come if the answer is yes. While we wait for him, and
/// while he waits too long for us, nothing is said about what comes after a yes.
pub fn stops(i18n: I18n, view: &RequestView) -> Vec<Stop> {
    let waits = view.summary.state.awaits_answer();
    let mut stops: Vec<Stop> = view.history.iter().map(|item| happened(i18n, &view.kind, item, Place::Past)).collect();
    if !waits {
        return stops;
    }
    match view.history.last().map(|item| item.event) {
        Some(Event::Take | Event::Ask) => {
            if let Some(last) = stops.last_mut() {
                last.place = Place::Now;
            }
        }
        _ => stops.push(Stop::new(Place::Now, now(i18n, view)).with(i18n.t("request-here"))),
    }
    let day = view.summary.due_on.map(|day| i18n.with("next-last-day", &[("day", (&i18n.day(day)).into())]));
    stops.push(Stop::new(Place::Ahead, i18n.t("next-reply")).with(day.filter(|_| !view.summary.late).unwrap_or_default()));
    if view.asked.is_none() && !view.summary.late {
        let steps = view.kind.steps.iter().map(|step| i18n.t(&words::step_ahead(&view.kind.id, &step.id)));
        stops.push(Stop::new(Place::Ahead, i18n.t("next-if-yes")).with(steps.collect::<Vec<_>>().join("\n")));
    }
    stops
}

/// Who has it now.
fn now(i18n: I18n, view: &RequestView) -> String {
    match &view.summary.holder {
        Some(name) => i18n.with(&words::event(Event::Take), &[("name", name.into())]),
        None => i18n.t("next-read"),
    }
}
