//! His certificates: what was carried out for him and stays in his file.

use domain::{
    api::certificate::{Certificate, ListCertificates},
    words,
};
use leptos::prelude::*;

use super::{Kiosk, Screen, frame};
use crate::{
    i18n::I18n,
    part::{choice::Way, mark::big_picture, text::lines},
};

/// The list.
#[component]
pub fn Certificates() -> impl IntoView {
    frame::load::<ListCertificates>((), |page| view! { <Listed certificates=page.items /> }.into_any())
}

#[component]
fn Listed(certificates: Vec<Certificate>) -> impl IntoView {
    let i18n = I18n::get();
    let body = if certificates.is_empty() {
        view! {
            <div class="body center">
                <div class="empty">
                    {big_picture("1F4DC")}
                    <h2>{i18n.t("certificates-empty-title")}</h2>
                    <p>{lines(&i18n.t("certificates-empty"))}</p>
                </div>
            </div>
        }
        .into_any()
    } else {
        let cards = certificates.into_iter().map(|given| view! { <li>{card(given)}</li> }).collect_view();
        view! { <div class="body"><ul class="choices">{cards}</ul></div> }.into_any()
    };
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("certificates-title") />
                <p class="lead">{lines(&i18n.t("certificates-lead"))}</p>
                <frame::Notice />
            </div>
            {body}
        </main>
    }
}

/// What it is of, and since when; it leads to the request.
fn card(given: Certificate) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let on = i18n.with("certificates-on", &[("day", (&i18n.day(given.on)).into())]);
    let text = format!("{}\n{on}", i18n.t(&words::request(&given.kind)));
    view! { <Way picture=given.picture text go=move |()| kiosk.go(Screen::Request(given.request)) /> }
}
