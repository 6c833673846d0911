//! What he needs outside: one way for each condition, with where it stands and what is next.

use domain::{
    api::condition::{ConditionNow, ConditionsNow, ListConditions},
    condition::State,
    request::State as RequestState,
    words,
};
use leptos::prelude::*;

use super::{Kiosk, Screen, frame, plan::Place};
use crate::{
    i18n::I18n,
    part::{
        condition::{of, tag},
        mark::{big_picture, icon, icon_turn, shape},
        text::{lines, marked},
    },
};

pub mod one;
pub mod own;
pub mod screening;

/// All of them.
#[component]
pub fn Conditions() -> impl IntoView {
    frame::load::<ListConditions>((), |now| listed(&now))
}

fn listed(now: &ConditionsNow) -> AnyView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let counts =
        [("done", "arrange-done", done as fn(State) -> bool), ("doing", "arrange-doing", doing), ("todo", "arrange-todo", to_do)];
    let counts = counts.map(|(mark, key, fits)| {
        let n = now.items.iter().filter(|item| fits(item.state)).count() as u64;
        view! { <li>{shape(mark)}{i18n.with(key, &[("n", n.into())])}</li> }
    });
    let cards = now.items.iter().map(card).collect_view();
    let short = now.short_stay.then(|| {
        view! {
            <button class="btn go" type="button" on:click=move |_| kiosk.go(Screen::ShortStay(String::new()))>
                {i18n.t("short-stay-start")}
                {icon_turn("arrow-right")}
            </button>
        }
    });
    let own_plan = view! {
        <button class="btn" type="button" on:click=move |_| kiosk.go(Screen::OwnPlan)>
            {icon("pencil")}
            {i18n.t("own-plan-title")}
        </button>
    };
    let plan = view! {
        <button class="btn" type="button" on:click=move |_| kiosk.go(Screen::Plan(Place::Path))>
            {icon("map")}
            {i18n.t("plan-title")}
        </button>
    };
    let sharing = view! {
        <button class="btn" type="button" on:click=move |_| kiosk.go(Screen::Sharing)>
            {icon("eye")}
            {i18n.t("sharing-title")}
        </button>
    };
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.with("arrange-title", &[("n", (now.items.len() as u64).into())]) />
                <p class="lead">{lines(&i18n.t("arrange-lead"))}</p>
                <ul class="count">{counts.into_iter().collect_view()}</ul>
                <frame::Notice />
            </div>
            <div class="body"><div class="choices grow">{cards}</div></div>
            <div class="foot"><div class="btns">{short}{plan}{own_plan}{sharing}</div></div>
        </main>
    }
    .into_any()
}

const fn done(state: State) -> bool {
    matches!(state, State::Ok | State::HandedOver)
}

const fn doing(state: State) -> bool {
    matches!(state, State::Mapped | State::HelpRunning)
}

const fn to_do(state: State) -> bool {
    !done(state) && !doing(state)
}

/// One of them: five stand on a screen, so it says the last line of what is next, and the state stands where the arrow would.
fn card(now: &ConditionNow) -> impl IntoView + use<> {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let (condition, state) = (now.condition, now.state);
    let next = next(i18n, now);
    let below = next.lines().last().unwrap_or_default();
    view! {
        <button type="button" class="choice" on:click=move |_| kiosk.go(Screen::Condition(condition))>
            {big_picture(of(condition))}
            <span class="grow"><span>{marked(&i18n.t(&words::condition(condition)))}</span><small>{below.to_owned()}</small></span>
            {tag(state)}
        </button>
    }
}

/// What is next, and who does it: his open request says more than the state does.
fn next(i18n: I18n, now: &ConditionNow) -> String {
    let someone = || i18n.t("request-someone");
    if let Some(request) = now.request.as_ref().filter(|_| !now.state.is_settled()) {
        return match (request.state, request.holder.clone()) {
            (RequestState::InfoNeeded, _) => i18n.t("condition-asked-info"),
            (RequestState::Granted | RequestState::PartlyGranted, _) => i18n.t("condition-asked-granted"),
            (_, name) => i18n.with("condition-asked", &[("name", (&name.unwrap_or_else(someone)).into())]),
        };
    }
    if now.state == State::Unknown && now.own.is_some() {
        return i18n.t("condition-next-said");
    }
    let name = now.by.clone().unwrap_or_else(someone);
    i18n.with(&words::condition_next(now.state), &[("name", (&name).into())])
}
