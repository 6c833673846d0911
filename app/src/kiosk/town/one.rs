//! One request for help: what happened, what is next, and what he can do.

use domain::{
    api::help::{HelpNow, HelpStep, HelpView, WithdrawHelp},
    help::{Event, State},
    words,
};
use leptos::prelude::*;

use super::{
    super::{Kiosk, Screen, frame, line},
    Step,
};
use crate::{
    i18n::I18n,
    part::{
        condition as drawn_as,
        dialog::Dialog,
        mark::{icon_turn, picture},
        text::{headed, lines},
        timeline::{Place, Stop, timeline},
    },
};

/// Draws it.
pub(super) fn drawn(now: &HelpNow, help: &HelpView) -> AnyView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let condition = help.condition;
    let last = help.history.len().saturating_sub(1);
    let mut stops: Vec<Stop> = help
        .history
        .iter()
        .enumerate()
        .map(|(at, step)| happened(i18n, step, if at == last { Place::Now } else { Place::Past }))
        .collect();
    let next = i18n.with(&words::help_next(help.state), &[("day", (&i18n.day(help.send_by)).into())]);
    let (first, rest) = headed(&next);
    if !matches!(help.state, State::Closed | State::Withdrawn) {
        stops.push(Stop::new(Place::Next, first).with(rest));
    }
    let again = now.offers.iter().any(|offer| offer.condition == condition).then(|| {
        view! {
            <button class="btn go wide" type="button" on:click=move |_| kiosk.go(Screen::Town(Step::Again(condition)))>
                {i18n.t("help-again")}
                {icon_turn("arrow-right")}
            </button>
        }
    });
    let withdraw = help.can_withdraw.then(|| view! { <Withdraw help=help.clone() /> });
    view! {
        <main class="main">
            <div class="head">
                <div class="subject">{picture(drawn_as::of(condition))}<frame::Title text=i18n.t("help-title") /></div>
                <p class="lead">{headed(&i18n.t(&words::help_need(help.need))).0}</p>
                <frame::Notice />
            </div>
            <div class="body">{timeline(stops, &i18n.t("next-still-ahead"))}</div>
            <div class="foot">{again}{withdraw}</div>
        </main>
    }
    .into_any()
}

/// What happened, as a stop on the timeline.
fn happened(i18n: I18n, step: &HelpStep, place: Place) -> Stop {
    let name = step.by.clone().unwrap_or_else(|| i18n.t("request-someone"));
    let town = step.municipality.clone().unwrap_or_else(|| i18n.t("help-town"));
    let said = i18n.with(&words::help_event(step.event), &[("name", (&name).into()), ("town", (&town).into())]);
    let outcome = step.outcome.filter(|_| step.event == Event::Answer).map(|outcome| i18n.t(&words::help_outcome(outcome)));
    let below: Vec<String> = outcome.into_iter().chain([i18n.day(step.at.day())]).collect();
    Stop::new(place, said).with(below.join("\n"))
}

/// The button, and the dialog behind it. The safe answer comes first, and Escape gives it.
#[component]
fn Withdraw(help: HelpView) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let open = RwSignal::new(false);
    let condition = help.condition;
    let lead = if help.state.is_outside() { "help-withdraw-outside" } else { "help-withdraw-lead" };
    let stop = move |_| {
        open.set(false);
        kiosk.doing(line::ask::<WithdrawHelp>(condition), move |_| kiosk.turn(Screen::Town(Step::One(condition))));
    };
    view! {
        <button class="btn wide" type="button" on:click=move |_| open.set(true)>{icon_turn("undo-2")}{i18n.t("withdraw")}</button>
        {move || open.get().then(|| view! {
            <Dialog close=move |()| open.set(false)>
                <div class="row">{picture(drawn_as::of(condition))}<h2 id="dialog-title">{i18n.t("withdraw-title")}</h2></div>
                <p>{lines(&i18n.t(lead))}</p>
                <div class="btns">
                    <button class="btn go" type="button" on:click=move |_| open.set(false)>{i18n.t("withdraw-keep")}</button>
                    <button class="btn" type="button" on:click=stop>{icon_turn("undo-2")}{i18n.t("withdraw-yes")}</button>
                </div>
            </Dialog>
        })}
    }
}
