//! The decision: yes, partly or no; why; what he can do now; what happens next; how and until when he can object.

use domain::{
    Day,
    api::request::{DecisionView, RequestView},
    catalogue::Now,
    request::{Event, Outcome, State},
    words,
};
use leptos::prelude::*;

use super::happened;
use crate::{
    i18n::I18n,
    kiosk::{Kiosk, Screen, frame},
    part::{
        choice::Way,
        leaf::{Leaf, leaf},
        objection::Objection,
        outcome,
        text::lines,
        timeline::{Place, Stop, timeline},
    },
};

/// A request with a decision.
#[component]
pub fn Decided(
    /// The request.
    view: RequestView,
    /// Its decision.
    decision: DecisionView,
) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let sentence = i18n.t(&words::outcome(&view.kind.id, decision.outcome));
    let heading = view! { <frame::Title text=sentence /> };
    let ways = ways(&view, &decision);
    let by = i18n.with("decided-by", &[("name", (&decision.by).into()), ("day", (&i18n.day(decision.on)).into())]);
    let handed = view.history.iter().filter(|item| item.event == Event::HandOver).filter_map(|item| item.day).min();
    let handed = handed.map(|day| i18n.with("decided-handed", &[("day", (&i18n.day(day)).into())]));
    let by = [by].into_iter().chain(handed).collect::<Vec<_>>().join("\n");
    view! {
        <main class="main decided">
            <div class="head">
                {outcome::headline(decision.outcome, heading)}
                {outcome::why(&i18n.t(&words::reason(&decision.reason)))}
                {decision.note.as_ref().map(|note| outcome::note(&decision.by, note))}
            </div>
            <div class="body even">
                {(!ways.is_empty()).then(|| view! {
                    <section class="stack mid">
                        <h2>{i18n.t("now-heading")}</h2>
                        <div class="choices">{choices(i18n, ways)}</div>
                    </section>
                })}
                {carrying_out(kiosk.today, i18n, &view, decision.outcome)}
                {view.certificate.map(|_| {
                    view! { <Way picture="1F4DC" text=i18n.t("certificates-here") go=move |()| kiosk.go(Screen::Certificates) /> }
                })}
                <Objection heading=i18n.t("objection-heading") remedy=decision.remedy today=kiosk.today />
                {view.late_remedy.clone().map(|remedy| view! {
                    <Objection heading=i18n.t("objection-was-late") remedy today=kiosk.today id="objection-late" />
                })}
            </div>
            <div class="foot"><p class="soft">{lines(&by)}</p></div>
        </main>
    }
}

/// What he can do now, out of what the reason offers.
fn ways(view: &RequestView, decision: &DecisionView) -> Vec<Now> {
    let offered = view.kind.reasons.iter().find(|reason| reason.id == decision.reason).map(|reason| reason.now.as_slice());
    offered.unwrap_or_default().iter().filter(|now| decision.now.contains(&now.id)).cloned().collect()
}

/// The first is the main action of the screen.
fn choices(i18n: I18n, ways: Vec<Now>) -> impl IntoView {
    let kiosk = Kiosk::get();
    ways.into_iter()
        .enumerate()
        .map(|(at, now)| {
            let to = now.opens.map_or(Screen::Requests, Screen::Offer);
            view! { <Way picture=now.picture text=i18n.t(&words::now(&now.id)) main=at == 0 go=move |()| kiosk.go(to.clone()) /> }
        })
        .collect_view()
}

/// What is being done about a yes: what is done and planned, with its days, and what is still to come.
pub fn carrying_out(today: Day, i18n: I18n, view: &RequestView, outcome: Outcome) -> Option<impl IntoView + use<>> {
    if outcome == Outcome::Refused {
        return None;
    }
    let told: Vec<_> = view.history.iter().filter(|item| matches!(item.event, Event::Step | Event::CarryOut)).collect();
    // When all of it is done, no day is still to come.
    let planned = |day: Option<Day>| view.summary.state.awaits_carrying_out() && day.is_some_and(|day| day >= today);
    let mut stops: Vec<Stop> = told
        .iter()
        .map(|item| happened(i18n, &view.kind, item, if planned(item.day) { Place::Next } else { Place::Past }))
        .collect();
    let last = told
        .iter()
        .filter_map(|item| item.code.as_ref())
        .filter_map(|code| view.kind.steps.iter().position(|step| step.id == *code))
        .max();
    // After a part of it was granted only staff know which steps are left.
    if view.summary.state == State::Granted {
        let ahead = view.kind.steps.iter().skip(last.map_or(0, |last| last + 1));
        stops.extend(ahead.map(|step| Stop::new(Place::Ahead, i18n.t(&words::step_ahead(&view.kind.id, &step.id)))));
    }
    if stops.is_empty() {
        return None;
    }
    let next = told.iter().filter_map(|item| item.day).filter(|day| planned(Some(*day))).min();
    let heading = match view.summary.state {
        State::CarriedOut | State::Closed => i18n.t(&words::state(State::CarriedOut)),
        _ => i18n.t("next-heading"),
    };
    Some(view! {
        <section class="request" aria-labelledby="next">
            <h2 id="next">{heading}</h2>
            <div class="split">
                {timeline(stops, &i18n.t("next-still-ahead"))}
                {next.map(|day| view! { <div class="aside">{leaf(day, Leaf::Small)}</div> })}
            </div>
        </section>
    })
}
