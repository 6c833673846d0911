//! Home: the ways in, and that there is something new. What it is about is never said here: the room is shared.

use domain::{
    api::bulletin::{Bulletin, GetBulletin},
    bulletin::NewsKind,
};
use leptos::prelude::*;

use super::{Kiosk, Screen, frame};
use crate::{
    i18n::I18n,
    part::{
        mark::{big_picture, icon, icon_turn, picture, shape},
        text::lines,
    },
};

/// The ways in.
#[component]
pub fn Home() -> impl IntoView {
    frame::load::<GetBulletin>((), |bulletin| view! { <Ways bulletin /> }.into_any())
}

#[component]
fn Ways(bulletin: Bulletin) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let news = bulletin.news.iter().filter(|news| news.kind != NewsKind::Task).count() as u64;
    let due = bulletin.ahead.iter().any(|task| task.begun);
    let is_ahead = !bulletin.ahead.is_empty();
    let name = kiosk.session.with_untracked(|session| session.given_name.clone().unwrap_or_default());
    let hello = i18n.with("home-hello", &[("name", (&name).into())]);
    let voucher = kiosk.session.with_untracked(|session| session.vouched_by.clone());
    let vouched = voucher.map(|name| i18n.with("home-vouched", &[("name", (&name).into())]));
    let today = i18n.with("home-today", &[("day", (&i18n.day(kiosk.today)).into())]);
    view! {
        <main class="main">
            <div class="head">
                <div class="stack tight"><frame::Title text=hello /><p class="lead">{today}</p></div>
                {vouched.map(|words| view! { <p class="tag">{icon("user-round-check")}{words}</p> })}
            </div>
            <div class="body">
                <frame::Notice />
                {match bulletin.draft {
                    _ if news > 0 => {
                        let text = (i18n.t("home-news-title"), i18n.t("home-news"));
                        Some(banner(Screen::News, picture("1F4E8").into_any(), true, text))
                    }
                    Some(id) => {
                        let text = (i18n.t("home-draft-title"), i18n.t("home-draft"));
                        Some(banner(Screen::Check(id), picture("1F4C2").into_any(), false, text))
                    }
                    None => due.then(|| {
                        let text = (i18n.t("home-task-title"), i18n.t("home-task"));
                        banner(Screen::News, picture("1F5D3").into_any(), false, text)
                    }),
                }}
                <nav class="tiles" aria-label=i18n.t("home-choose")>
                    <button type="button" class="tile first" on:click=move |_| kiosk.go(Screen::Conditions)>
                        {big_picture("1F3D8")}
                        <span class="grow"><span class="title">{i18n.t("tile-arrange-for-outside")}</span>{lines(&i18n.t("home-arrange-hint"))}</span>
                        {icon_turn("arrow-right")}
                    </button>
                    <button type="button" class="tile" on:click=move |_| kiosk.go(Screen::Ask(None))>
                        {big_picture("1F4AC")}
                        <span class="grow"><span class="title">{i18n.t("tile-ask-something")}</span>{lines(&i18n.t("home-ask-hint"))}</span>
                        {icon_turn("arrow-right")}
                    </button>
                    <button type="button" class="tile" on:click=move |_| kiosk.go(Screen::Requests)>
                        {big_picture("1F4EC")}
                        <span class="grow"><span class="title">{i18n.t("tile-my-requests")}</span>{lines(&i18n.t("home-requests-hint"))}</span>
                        {(news > 0).then(|| view! { <span class="tag new">{shape("new")}{i18n.with("home-new", &[("n", news.into())])}</span> })}
                        {icon_turn("arrow-right")}
                    </button>
                    <button type="button" class="tile" on:click=move |_| kiosk.go(Screen::Explain(None))>
                        {big_picture("1F4D6")}
                        <span class="grow"><span class="title">{i18n.t("explained-title")}</span>{lines(&i18n.t("home-explain-hint"))}</span>
                        {icon_turn("arrow-right")}
                    </button>
                </nav>
                <div class="btns">
                    {is_ahead.then(|| view! {
                        <button class="btn" type="button" on:click=move |_| kiosk.go(Screen::Ahead)>{icon("calendar-days")}{i18n.t("ahead-title")}</button>
                    })}
                    <button class="btn" type="button" on:click=move |_| kiosk.go(Screen::About)>{icon("info")}{i18n.t("about-title")}</button>
                    <button class="btn" type="button" on:click=move |_| kiosk.sign_out()>{icon_turn("log-out")}{i18n.t("control-sign-out")}</button>
                </div>
            </div>
        </main>
    }
}

fn banner(to: Screen, picture: AnyView, new: bool, (title, text): (String, String)) -> impl IntoView {
    let kiosk = Kiosk::get();
    view! {
        <button type="button" class="banner" on:click=move |_| kiosk.go(to.clone())>
            <span class="sparked">{picture}{new.then(|| view! { <span class="spark">{shape("new")}</span> })}</span>
            <span class="grow"><b>{title}</b>{lines(&text)}</span>
            {icon_turn("arrow-right")}
        </button>
    }
}

/// The land as a strip behind the greeting.
pub fn land() -> impl IntoView {
    view! {
        <svg class="polder" viewBox="0 0 1080 464" preserveAspectRatio="xMaxYMax slice" aria-hidden="true">
            <defs>
                <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
                    <stop class="high" offset=".2" />
                    <stop class="low" offset="1" />
                </linearGradient>
            </defs>
            <rect class="sky" width="1080" height="464" />
            <rect class="haze" width="1080" height="370" />
            <circle class="sun" cx="852" cy="298" r="78" />
            <path class="far" d="M0 344c120-12 240-12 330-4 130-20 270-14 380-2 120-16 240-12 370 2v30H0Z" />
            <path class="trees" d="M974 358v-36a11 16 0 0 1 22 0v36Zm30 0v-48a11 18 0 0 1 22 0v48Zm30 0v-38a11 16 0 0 1 22 0v38Z" />
            <path class="f1" d="M0 352h1080v50H0Z" />
            <path class="water" d="M0 370c240-8 520 12 1080-6v20c-520 16-800-4-1080 6Z" />
            <path class="f2" d="M0 386c320-16 700 16 1080-8v86H0Z" />
            <path class="way" d="M854 356c-8 12-60 14-62 28-2 16 100 22 88 46-8 16-100 20-170 34h190c70-12 120-28 112-50-10-24-140-26-146-42-2-8 16-10 12-16Z" />
            <path class="ground" d="M0 430c300-28 640 30 1080 2v32H0Z" />
        </svg>
    }
}
