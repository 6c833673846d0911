//! All his requests: where each is, and what is new.

use domain::{
    api::request::{ListRequests, RequestSummary},
    request::State,
    words,
};
use leptos::prelude::*;

use super::{Kiosk, Screen, frame};
use crate::{
    i18n::I18n,
    part::{
        choice::Way,
        mark::{big_picture, icon, of_state, shape},
        text::lines,
    },
};

/// The list.
#[component]
pub fn Requests() -> impl IntoView {
    frame::load::<ListRequests>((), |page| view! { <Listed requests=page.items /> }.into_any())
}

#[component]
fn Listed(requests: Vec<RequestSummary>) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let body = if requests.is_empty() {
        view! {
            <div class="body center">
                <div class="empty">
                    {big_picture("1F4EC")}
                    <h2>{i18n.t("requests-empty-title")}</h2>
                    <p>{lines(&i18n.t("requests-empty"))}</p>
                </div>
            </div>
        }
        .into_any()
    } else {
        let cards = requests.into_iter().map(|request| view! { <li>{card(request)}</li> }).collect_view();
        view! { <div class="body"><ul class="choices">{cards}</ul></div> }.into_any()
    };
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("requests-title") />
                <p class="lead">{lines(&i18n.t("requests-lead"))}</p>
                <frame::Notice />
            </div>
            {body}
            <div class="foot">
                <button class="btn go wide" type="button" on:click=move |_| kiosk.go(Screen::Ask(None))>
                    {i18n.t("requests-ask")}
                    {icon("plus")}
                </button>
                <button class="btn wide" type="button" on:click=move |_| kiosk.go(Screen::Certificates)>
                    {i18n.t("certificates-title")}
                    {icon("file-badge")}
                </button>
            </div>
        </main>
    }
}

fn card(request: RequestSummary) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let text = format!("{}\n{}", i18n.t(&words::request(&request.kind)), below(i18n, &request));
    let to = match request.state {
        State::Draft => Screen::Offer(request.kind),
        _ => Screen::Request(request.id),
    };
    let (mark, class) = of_state(request.state);
    view! {
        <Way picture=request.picture text go=move |()| kiosk.go(to.clone())>
            {request.news.then(|| view! { <span class="tag new">{shape("new")}{i18n.t("requests-new")}</span> })}
            {request.late.then(|| view! { <span class="tag late">{shape("late")}{i18n.t("requests-late")}</span> })}
            <span class=class>{shape(mark)}{i18n.t(&words::state(request.state))}</span>
        </Way>
    }
}

/// What he can expect or do, in one line.
fn below(i18n: I18n, request: &RequestSummary) -> String {
    let on = |day| i18n.with("requests-on", &[("day", (&i18n.day(day)).into())]);
    match request.state {
        State::Draft => i18n.t("requests-draft"),
        State::InfoNeeded => i18n.t("requests-info"),
        State::Submitted | State::Received | State::InProgress => match request.due_on {
            Some(day) if !request.late => i18n.with("next-last-day", &[("day", (&i18n.day(day)).into())]),
            Some(day) => i18n.with("request-late", &[("day", (&i18n.day(day)).into())]),
            None => i18n.t("next-read"),
        },
        State::Granted | State::PartlyGranted | State::Refused | State::CarriedOut if request.news => i18n.t("requests-answer"),
        _ => on(request.changed_at.day()),
    }
}
