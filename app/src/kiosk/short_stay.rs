//! The fast track of a short stay: a few questions, one a screen, a check, and his PIN once.
//!
//! What he answered lies in the place of the screen, a letter for each question, so that it is still there after the cover.

use domain::{
    api::short_stay::{GetShortStay, SendShortStay, ShortStayAsk, ShortStayBody, ShortStayNow},
    catalogue::Condition,
    session::{Confirmation, confirmation},
    words,
};
use leptos::prelude::*;

use super::{Kiosk, Screen, confirm, frame, line, question, session::steps};
use crate::{
    i18n::I18n,
    part::{
        choice::Choices,
        condition::card,
        mark::{big_picture, icon, icon_turn, picture, shape},
        text::{headed, lines, marked},
    },
};

/// The answers, with the letter that each has in the place of a screen.
const ANSWERS: [(char, &str); 3] = [('y', "yes"), ('n', "no"), ('d', "dont-know")];

/// A question; after the last one the check.
#[component]
pub fn ShortStay(
    /// What he answered until now.
    given: String,
) -> impl IntoView {
    frame::load::<GetShortStay>((), move |now| {
        if !now.open {
            return view! { <super::condition::Conditions /> }.into_any();
        }
        match now.asks.get(given.len()).cloned() {
            Some(ask) => view! { <Asked ask given=given.clone() of=now.asks.len() /> }.into_any(),
            None => view! { <Check now given=given.clone() /> }.into_any(),
        }
    })
}

#[component]
fn Asked(ask: ShortStayAsk, given: String, of: usize) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let at = given.len();
    let (title, more) = headed(&i18n.t(&words::short_stay(ask.condition)));
    let chosen = RwSignal::new(None::<domain::Code>);
    let hint = RwSignal::new(false);
    let cards = domain::condition::Own::ALL.iter().filter(|own| ANSWERS.iter().any(|(_, id)| *id == own.as_str()));
    let cards = cards.filter_map(|own| card(*own)).collect();
    let step = i18n.with("question-step", &[("n", (at as u64 + 1).into()), ("of", (of as u64).into())]);
    let next = move || {
        let letter =
            chosen.get_untracked().and_then(|code| ANSWERS.into_iter().find(|(_, id)| code == **id)).map(|(letter, _)| letter);
        match letter {
            Some(letter) => kiosk.go(Screen::ShortStay(format!("{given}{letter}"))),
            None => hint.set(true),
        }
    };
    view! {
        <main class="main">
            <div class="head">
                {steps(at, of, &step)}
                <div class="subject">{picture(&ask.picture)}<frame::Title text=title /></div>
                {(!more.is_empty()).then(|| view! { <p class="lead">{lines(&more)}</p> })}
            </div>
            <div class="body"><Choices cards chosen choose=move |code| chosen.set(Some(code)) /></div>
            {question::foot(hint, Signal::derive(move || chosen.get().is_some()), next)}
        </main>
    }
}

/// What he said yes to, in the order of the questions.
fn yes(now: &ShortStayNow, given: &str) -> Vec<ShortStayAsk> {
    now.asks.iter().zip(given.chars()).filter(|(_, letter)| *letter == 'y').map(|(ask, _)| ask.clone()).collect()
}

/// What is sent for him, before it is.
#[component]
fn Check(now: ShortStayNow, given: String) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let asked = yes(&now, &given);
    if asked.is_empty() {
        return view! { <Nothing /> }.into_any();
    }
    let wanted: Vec<Condition> = asked.iter().map(|ask| ask.condition).collect();
    let facts = asked
        .iter()
        .map(|ask| {
            let below =
                ask.block.as_ref().map(|block| view! { <small class="soft">{i18n.t(&words::block(block.name()))}</small> });
            view! {
                <div>
                    <dt>{picture(&ask.picture)}{marked(&i18n.t(&words::condition(ask.condition)))}</dt>
                    <dd class="stack tight"><span>{marked(&i18n.t(&words::request(&ask.kind)))}</span>{below}</dd>
                </div>
            }
        })
        .collect_view();
    let confirm = now.confirm;
    let send = move |_| match confirmation(confirm, kiosk.is_vouched()) {
        Confirmation::Pin => kiosk.go(Screen::ShortStayPin(given.clone())),
        Confirmation::Tap | Confirmation::Twice => {
            let body = ShortStayBody { yes: wanted.clone(), pin: None };
            kiosk.doing(line::send::<SendShortStay>((), body), move |sent| {
                kiosk.sent.set(Some(sent));
                kiosk.from_home(Screen::ShortStaySent);
            });
        }
    };
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("short-stay-check-title") />
                <p class="lead">{lines(&i18n.t("short-stay-check-lead"))}</p>
            </div>
            <div class="body"><dl class="facts">{facts}</dl></div>
            <div class="foot">
                <frame::Notice />
                <button class="btn go wide" type="button" on:click=send>{i18n.t("short-stay-send")}{icon_turn("send")}</button>
                <button class="btn wide" type="button" on:click=move |_| kiosk.home()>{i18n.t("confirm-back")}</button>
            </div>
        </main>
    }
    .into_any()
}

/// He said yes to nothing: there is nothing to send.
#[component]
fn Nothing() -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("short-stay-nothing-title") />
                <p class="lead">{lines(&i18n.t("short-stay-nothing-lead"))}</p>
            </div>
            <div class="body"><div class="story">{big_picture("1F197")}</div></div>
            <div class="foot">
                <button class="btn go wide" type="button" on:click=move |_| kiosk.from_home(Screen::Conditions)>
                    {i18n.t("tile-arrange-for-outside")}
                    {icon_turn("arrow-right")}
                </button>
            </div>
        </main>
    }
}

/// His PIN, once for all of them.
#[component]
pub fn Pin(
    /// What he answered.
    given: String,
) -> impl IntoView {
    frame::load::<GetShortStay>((), move |now| {
        let wanted: Vec<Condition> = yes(&now, &given).iter().map(|ask| ask.condition).collect();
        confirm::by_pin(
            move |pin| line::send::<SendShortStay>((), ShortStayBody { yes: wanted.clone(), pin: Some(pin) }),
            |kiosk, sent| {
                kiosk.sent.set(Some(sent));
                kiosk.from_home(Screen::ShortStaySent);
            },
        )
    })
}

/// What was sent, and what was not and why.
#[component]
pub fn Sent() -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    // After the cover only the list of his requests knows.
    let Some(told) = kiosk.sent.get_untracked() else { return view! { <super::requests::Requests /> }.into_any() };
    let sent = told.sent.iter().map(|request| {
        let day = request.due_on.map(|day| i18n.with("next-last-day", &[("day", (&i18n.day(day)).into())]));
        view! {
            <div>
                <dt>{picture(&request.picture)}{marked(&i18n.t(&words::request(&request.kind)))}</dt>
                <dd class="stack tight">
                    <span><span class="tag done">{shape("done")}{i18n.t(&words::state(request.state))}</span></span>
                    {day.map(|day| view! { <small class="soft">{lines(&day)}</small> })}
                </dd>
            </div>
        }
    });
    let skipped = told.skipped.iter().map(|ask| {
        let why = ask.block.as_ref().map(|block| i18n.t(&words::block(block.name()))).unwrap_or_default();
        view! {
            <div>
                <dt>{picture(&ask.picture)}{marked(&i18n.t(&words::request(&ask.kind)))}</dt>
                <dd class="stack tight">
                    <span><span class="tag todo">{shape("todo")}{i18n.t("short-stay-skipped")}</span></span>
                    <small class="soft">{lines(&why)}</small>
                </dd>
            </div>
        }
    });
    let facts = view! { {sent.collect_view()}{skipped.collect_view()} };
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("short-stay-sent-title") />
                <p class="lead">{lines(&i18n.t("short-stay-sent-lead"))}</p>
            </div>
            <div class="body"><dl class="facts">{facts}</dl></div>
            <div class="foot">
                <button class="btn go wide" type="button" on:click=move |_| kiosk.from_home(Screen::Requests)>
                    {i18n.t("tile-my-requests")}
                    {icon_turn("arrow-right")}
                </button>
                <button class="btn wide" type="button" on:click=move |_| kiosk.home()>{icon("house")}{i18n.t("control-home")}</button>
            </div>
        </main>
    }
    .into_any()
}
