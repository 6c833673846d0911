//! The rest screen: the languages, and nothing of anybody.

use domain::Problem;
use leptos::{prelude::*, task::spawn_local};

use super::{cover, frame, line, listen, look, start::Phase};
use crate::{
    files::NoFile,
    i18n::I18n,
    page,
    part::{
        mark::{icon, icon_turn, logo},
        text::lines,
    },
};

/// The languages. Choosing one begins signing in.
#[component]
pub fn Rest(
    /// What the program shows.
    phase: RwSignal<Phase>,
    /// Somebody was signed out while the line was away.
    lost: bool,
) -> impl IntoView {
    let i18n = I18n::get();
    let choose = move |tag: String| {
        spawn_local(async move {
            // Where it cannot be had, better the language that was spoken last than none.
            if i18n.speak(&tag).await != Err(NoFile::Gone) || !page::renew() {
                phase.set(Phase::SignIn);
            }
        });
    };
    move || {
        // Drawn anew in another language: the heading is in the one that was spoken last.
        let _ = i18n.tag();
        page::set_title("Vooruit");
        let buttons = i18n
            .languages()
            .into_iter()
            .map(|info| {
                let tag = info.tag.clone();
                view! {
                    <li>
                        <button class="btn wide" type="button" lang=info.tag dir=info.dir on:click=move |_| choose(tag.clone())>
                            {info.name}
                            {icon_turn("arrow-right")}
                        </button>
                    </li>
                }
            })
            .collect_view();
        view! {
            <div class="cover rest">
                {cover::land()}
                <LookBar />
                {sign()}
                <main class="card">
                    <div class="stack tight">
                        <h1>{i18n.t("rest-title")}</h1>
                        <p class="soft">{lines(&i18n.t("rest-lead"))}</p>
                    </div>
                    {lost.then(|| line::note("todo", i18n.t("line-lost-out"), i18n.t("line-lost-out-lead")))}
                    <ul class="langs">{buttons}</ul>
                </main>
                {listen::alone()}
            </div>
        }
    }
}

/// A browser that is not a kiosk says so, and what to do.
#[component]
pub fn NotEnrolled(
    /// Why the one-time address was refused, if one was used.
    refused: Option<Problem>,
) -> impl IntoView {
    let i18n = I18n::get();
    page::set_title("Vooruit");
    view! {
        <div class="cover rest">
            {cover::land()}
            <LookBar />
            {sign()}
            <main class="card">
                <h1>{i18n.t("not-enrolled-title")}</h1>
                {refused.map(|problem| frame::notice(&problem))}
                <p>{lines(&i18n.t("not-enrolled-lead"))}</p>
            </main>
        </div>
    }
}

/// The bar of a screen at which nobody is signed in: how it looks.
#[component]
pub fn LookBar() -> impl IntoView {
    let i18n = I18n::get();
    let open = RwSignal::new(false);
    view! {
        <header class="bar">
            <p class="name">{logo()}<span lang="nl" dir="ltr">"Vooruit"</span></p>
            <button class="btn slim flat" type="button" on:click=move |_| open.set(true)>
                {icon("a-large-small")}
                {i18n.t("control-letters-and-colour")}
            </button>
        </header>
        {move || open.get().then(|| view! { <look::Panels panel=look::Panel::Look close=move || open.set(false) /> })}
    }
}

fn sign() -> impl IntoView {
    view! { <p class="sign" aria-hidden="true">{logo()}"Vooruit"</p> }
}
