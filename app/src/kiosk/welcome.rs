//! The introduction, once: what this is, who sees what, how to get help.

use domain::api::session::{SetMe, SetMeBody};
use leptos::prelude::*;

use super::{Kiosk, Screen, frame, line, session::steps};
use crate::{
    i18n::I18n,
    part::{
        mark::{big_picture, icon_turn},
        text::lines,
    },
};

/// One page of the introduction.
#[component]
pub fn Welcome(
    /// Which one, from 0.
    at: usize,
) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let pages = [
        (big_picture("E094").into_any(), i18n.t("welcome-what-title"), i18n.t("welcome-what")),
        (big_picture("1F441").into_any(), i18n.t("welcome-who-title"), i18n.t("welcome-who")),
        (big_picture("1F5E8").into_any(), i18n.t("welcome-help-title"), i18n.t("welcome-help")),
    ];
    let of = pages.len();
    let last = at + 1 >= of;
    let words = i18n.with("welcome-step", &[("n", (at as u64 + 1).into()), ("of", (of as u64).into())]);
    let next = move |_| {
        if !last {
            return kiosk.go(Screen::Welcome(at + 1));
        }
        let settings = kiosk.session.with_untracked(|session| session.settings.clone());
        kiosk.doing(line::send::<SetMe>((), SetMeBody { settings, welcomed: true }), move |session| {
            kiosk.session.set(session);
            kiosk.home();
        });
    };
    let unchecked = (at == 0 && !i18n.info().checked).then(|| view! { <p class="soft">{lines(&i18n.t("unchecked"))}</p> });
    let page = pages.into_iter().nth(at.min(of - 1));
    page.map(|(picture, title, text)| {
        view! {
            <main class="main">
                <div class="head">
                    {steps(at, of, &words)}
                    <frame::Title text=title />
                </div>
                <div class="body center">
                    <div class="story">{picture}<p class="prose">{lines(&text)}</p></div>
                    {unchecked}
                </div>
                <div class="foot">
                    <frame::Notice />
                    <button class="btn go wide" type="button" on:click=next>
                        {if last { i18n.t("welcome-begin") } else { i18n.t("control-next") }}
                        {icon_turn("arrow-right")}
                    </button>
                </div>
            </main>
        }
    })
}
