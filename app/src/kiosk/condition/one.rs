//! One condition: what he says, what staff say, until when that is proved, his open request, and the ways on.

use domain::{
    api::{
        condition::{Answered, ConditionNow, ListConditions},
        offer::ListOffers,
        request::RequestSummary,
        residence::Residence,
    },
    catalogue::Condition,
    condition::ends_early,
    help::needs,
    menu::Menu,
    words,
};
use leptos::prelude::*;

use super::super::{Kiosk, Screen, ask, frame, residence, town::Step};
use crate::{
    i18n::I18n,
    part::{
        choice::Way,
        condition::{self as drawn_as, tag},
        mark::{icon, icon_turn, picture},
        text::{headed, lines},
        timeline::{Place, Stop, timeline},
    },
};

/// The condition.
#[component]
pub fn One(
    /// Which.
    condition: Condition,
) -> impl IntoView {
    frame::load::<ListConditions>((), move |now| {
        let found = now.items.iter().find(|item| item.condition == condition).cloned();
        let Some(item) = found else { return view! { <super::Conditions /> }.into_any() };
        let (ends_on, residence) = (now.ends_on, now.residence);
        frame::load::<ListOffers>((), move |menu| drawn(&item, &residence, ends_on, &menu)).into_any()
    })
}

fn drawn(now: &ConditionNow, residence: &Residence, ends_on: Option<domain::Day>, menu: &Menu) -> AnyView {
    let i18n = I18n::get();
    let condition = now.condition;
    let title = i18n.t(&words::condition(condition));
    let early = ends_early(now.valid_until, ends_on, Kiosk::get().today);
    let facts = view! {
        {his(now)}
        {now.answered.map(|answered| questions(condition, answered))}
        {theirs(now)}
        {(condition == Condition::Home).then(|| residence::fact(residence))}
        {now.valid_until.map(|day| evidence(i18n, day, early))}
    };
    // Where a request of his is open, the way to it says what is next.
    let next = match &now.request {
        Some(request) => request_way(i18n, now, request).into_any(),
        None => {
            let (first, rest) = headed(&super::next(i18n, now));
            view! {
                <section class="stack mid push">
                    <h2>{i18n.t("condition-next-heading")}</h2>
                    {timeline(vec![Stop::new(Place::Next, first).with(rest)], &i18n.t("next-still-ahead"))}
                </section>
            }
            .into_any()
        }
    };
    view! {
        <main class="main">
            <div class="head">
                <div class="subject">{picture(drawn_as::of(condition))}<frame::Title text=title /></div>
                <frame::Notice />
            </div>
            <div class="body">
                <dl class="facts">{facts}</dl>
                {next}
            </div>
            <div class="foot">{foot(now, menu)}</div>
        </main>
    }
    .into_any()
}

/// His own answer, and the way to give another.
fn his(now: &ConditionNow) -> impl IntoView + use<> {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let (condition, heading) = (now.condition, i18n.t("condition-his"));
    let said = now.own.map_or_else(|| i18n.t("condition-his-none"), |own| i18n.t(&words::own(own)));
    let drawing = match now.own {
        Some(own) => picture(drawn_as::of_own(own)).into_any(),
        None => picture("1F4AC").into_any(),
    };
    let change = now.own.map(|_| {
        let heading = heading.clone();
        view! {
            <dd class="act">
                <button class="btn slim" type="button" on:click=move |_| kiosk.go(Screen::Own(condition))>
                    {icon("pencil")}
                    <span>{i18n.t("control-change")}<span class="hidden">": "{heading}</span></span>
                </button>
            </dd>
        }
    });
    view! { <div><dt>{drawing}{heading}</dt><dd>{said}</dd>{change}</div> }
}

/// How far he is with the questions about it, and the way to them as long as he can change his answers.
fn questions(condition: Condition, answered: Answered) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let words =
        i18n.with("condition-questions", &[("n", u64::from(answered.given).into()), ("of", u64::from(answered.of).into())]);
    let heading = i18n.t("condition-questions-heading");
    let hidden = heading.clone();
    let open = (!answered.finished).then(|| {
        let start = if answered.given == 0 { i18n.t("condition-questions-start") } else { i18n.t("control-change") };
        let at = if answered.given < answered.of { usize::from(answered.given) } else { 0 };
        view! {
            <dd class="act">
                <button class="btn slim" type="button" on:click=move |_| kiosk.go(Screen::Screening(condition, at))>
                    {icon("pencil")}
                    <span>{start}<span class="hidden">": "{hidden}</span></span>
                </button>
            </dd>
        }
    });
    view! { <div><dt>{picture("1F4CB")}{heading}</dt><dd>{words}</dd>{open}</div> }
}

/// What staff say, who of them, and when.
fn theirs(now: &ConditionNow) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let who = now
        .by
        .clone()
        .zip(now.changed_on)
        .map(|(name, day)| i18n.with("condition-said", &[("name", (&name).into()), ("day", (&i18n.day(day)).into())]));
    let why = now.reason.map(|reason| i18n.t(&words::condition_reason(reason)));
    view! {
        <div>
            <dt>{picture("1F465")}{i18n.t("condition-theirs")}</dt>
            <dd class="stack tight">
                <span>{tag(now.state)}</span>
                {why.map(|why| view! { <span>{lines(&why)}</span> })}
                {who.map(|who| view! { <small class="soft">{who}</small> })}
            </dd>
        </div>
    }
}

fn evidence(i18n: I18n, day: domain::Day, early: bool) -> impl IntoView {
    let year = day.year().to_string();
    let day = i18n.with("condition-evidence-day", &[("day", (&i18n.day(day)).into()), ("year", (&year).into())]);
    view! {
        <div>
            <dt>{picture("1F4C6")}{i18n.t("condition-evidence")}</dt>
            <dd class="stack tight">
                <span>{day}</span>
                {early.then(|| view! { <small class="soft">{i18n.t("condition-evidence-early")}</small> })}
            </dd>
        </div>
    }
}

/// The way to his open request, with what is next.
fn request_way(i18n: I18n, now: &ConditionNow, request: &RequestSummary) -> impl IntoView + use<> {
    let kiosk = Kiosk::get();
    let (id, text) = (request.id, format!("{}\n{}", i18n.t(&words::request(&request.kind)), super::next(i18n, now)));
    view! { <Way picture=request.picture.clone() text go=move |()| kiosk.go(Screen::Request(id)) /> }
}

/// The main way on: first he says how it is, then he can ask.
fn foot(now: &ConditionNow, menu: &Menu) -> AnyView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let condition = now.condition;
    let asks = menu.items.iter().any(|item| item.condition == Some(condition));
    let (say_class, ask_class) = if now.own.is_none() { ("btn go wide", "btn wide") } else { ("", "btn go wide") };
    let say = now.own.is_none().then(|| {
        view! {
            <button class=say_class type="button" on:click=move |_| kiosk.go(Screen::Own(condition))>
                {i18n.t("condition-say")}
                {icon_turn("arrow-right")}
            </button>
        }
    });
    let ask = if asks {
        view! {
            <button class=ask_class type="button" on:click=move |_| kiosk.go(Screen::AskAbout(condition))>
                {i18n.t("condition-ask")}
                {icon_turn("arrow-right")}
            </button>
        }
        .into_any()
    } else {
        view! {
            <button class=ask_class type="button" on:click=move |_| kiosk.go(Screen::Help)>
                {icon("messages-square")}
                {i18n.t("stop-talk")}
            </button>
        }
        .into_any()
    };
    // Without an answer of his own the screen has no room for a third way, and this is not the first one.
    let town = (now.own.is_some() && !needs(condition).is_empty()).then(|| {
        view! {
            <button class="btn wide" type="button" on:click=move |_| kiosk.go(Screen::Town(Step::One(condition)))>
                {i18n.t("help-title")}
                {icon_turn("arrow-right")}
            </button>
        }
    });
    view! { {say}{ask}{town} }.into_any()
}

/// What he can ask about a condition.
#[component]
pub fn About(
    /// Which.
    condition: Condition,
) -> impl IntoView {
    frame::load::<ListOffers>((), move |menu| {
        let i18n = I18n::get();
        let cards = menu.items.iter().filter(|item| item.condition == Some(condition)).map(ask::item).collect_view();
        view! {
            <main class="main">
                <div class="head">
                    <div class="subject">{picture(drawn_as::of(condition))}<p class="lead">{i18n.t(&words::condition(condition))}</p></div>
                    <frame::Title text=i18n.t("condition-ask-title") />
                    <frame::Notice />
                </div>
                <div class="body"><div class="choices">{cards}</div></div>
            </main>
        }
        .into_any()
    })
}
