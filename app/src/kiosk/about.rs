//! What Vooruit is made of: the credits that its pictures, letters and signs ask for.

use leptos::prelude::*;

use super::frame;
use crate::{
    i18n::I18n,
    part::{mark::picture, text::lines},
};

/// The credits.
#[component]
pub fn About() -> impl IntoView {
    let i18n = I18n::get();
    let row = |picture: AnyView, title: String, text: String| {
        view! { <div><dt>{picture}{title}</dt><dd>{lines(&text)}</dd></div> }
    };
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("about-title") />
                <p class="lead">{lines(&i18n.t("about-lead"))}</p>
            </div>
            <div class="body center">
                <dl class="facts">
                    {row(picture("1F5BC").into_any(), i18n.t("about-pictures"), i18n.t("about-pictures-by"))}
                    {row(picture("1F520").into_any(), i18n.t("about-letters"), i18n.t("about-letters-by"))}
                    {row(picture("1F310").into_any(), i18n.t("about-texts"), i18n.t(if i18n.info().checked { "about-texts-own" } else { "unchecked" }))}
                </dl>
            </div>
        </main>
    }
}
