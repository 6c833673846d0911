//! What is new: each with its subject, newest first. Opening one marks it as seen. Home says only that there is something.

use domain::{
    api::bulletin::{Bulletin, GetBulletin},
    bulletin::{News, NewsKind, Opens},
    words,
};
use leptos::prelude::*;

use super::{Kiosk, Screen, frame, plan::Place};
use crate::{
    i18n::I18n,
    part::{
        choice::Way,
        mark::{big_picture, icon, shape},
        text::{headed, lines},
    },
};

/// The list.
#[component]
pub fn BulletinScreen() -> impl IntoView {
    frame::load::<GetBulletin>((), listed)
}

fn listed(bulletin: Bulletin) -> AnyView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let body = if bulletin.news.is_empty() {
        view! {
            <div class="body center">
                <div class="empty">{big_picture("1F4F0")}<h2>{i18n.t("bulletin-empty-title")}</h2><p>{lines(&i18n.t("bulletin-empty"))}</p></div>
            </div>
        }
        .into_any()
    } else {
        let cards = bulletin.news.iter().map(|news| view! { <li>{card(news)}</li> }).collect_view();
        view! { <div class="body"><ul class="choices">{cards}</ul></div> }.into_any()
    };
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("bulletin-title") />
                <p class="lead">{lines(&i18n.t("bulletin-lead"))}</p>
            </div>
            {body}
            <div class="foot">{to_ahead(kiosk, i18n, &bulletin)}</div>
        </main>
    }
    .into_any()
}

/// The way to what is ahead, where there is anything.
fn to_ahead(kiosk: Kiosk, i18n: I18n, bulletin: &Bulletin) -> Option<impl IntoView + use<>> {
    (!bulletin.ahead.is_empty()).then(|| {
        view! {
            <button class="btn wide" type="button" on:click=move |_| kiosk.go(Screen::Ahead)>
                {icon("calendar-days")}
                {i18n.t("ahead-title")}
            </button>
        }
    })
}

fn card(news: &News) -> impl IntoView + use<> {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let (subject, _) = headed(&i18n.t(&words::news_subject(news.kind, &news.subject)));
    let day = i18n.day(news.at.day());
    let text = format!("{subject}\n{}", i18n.with(&words::news(news.kind), &[("day", (&day).into())]));
    let to = match news.opens.clone() {
        Opens::Request(id) => Screen::Request(id),
        Opens::Offer(kind) => Screen::Offer(kind),
        Opens::Plan => Screen::Plan(Place::Path),
    };
    // A task is there until it is done; the others are new until they are opened.
    let fresh =
        (news.kind != NewsKind::Task).then(|| view! { <span class="tag new">{shape("new")}{i18n.t("requests-new")}</span> });
    view! { <Way picture=news.picture.clone() text go=move |()| kiosk.go(to.clone())>{fresh}</Way> }
}
