//! The start of the desk program: texts, who is signed in, and what the whole program shows.

use std::rc::Rc;

use domain::ProblemCode;
use leptos::{ev, prelude::*, task::spawn_local};

use super::{Desk, Phase, frame, fresh, live, route, session};
use crate::{
    i18n::{self, Extent, I18n, LanguageInfo, Texts},
    page,
    part::{mark::icon, problem},
};

/// The language of the desk until somebody chooses another: formal Dutch.
const LANGUAGE: &str = "nl";

/// How long the program waits before it starts anew when it could not start, in milliseconds.
const AGAIN_MS: u32 = 5_000;

/// The whole program.
#[component]
pub fn Program() -> impl IntoView {
    let booted = RwSignal::new_local(None::<(Vec<LanguageInfo>, Rc<Texts>)>);
    spawn_local(async move {
        match boot().await {
            Some(texts) => booted.set(Some(texts)),
            None => {
                gloo_timers::callback::Timeout::new(AGAIN_MS, page::reload).forget();
            }
        }
    });
    move || booted.get().map(|(list, texts)| view! { <Running list texts /> })
}

async fn boot() -> Option<(Vec<LanguageInfo>, Rc<Texts>)> {
    let list = i18n::languages().await.ok()?;
    let info = list.iter().find(|info| info.tag == LANGUAGE).or(list.first())?;
    let texts = Texts::fetch(info, Extent::Desk).await.ok()?;
    Some((list, Rc::new(texts)))
}

#[component]
fn Running(list: Vec<LanguageInfo>, texts: Rc<Texts>) -> impl IntoView {
    let i18n = I18n::start(list, texts);
    provide_context(i18n);
    let desk = Desk::start(i18n);
    provide_context(desk);
    desk.set_theme(desk.theme.get_untracked());
    let links = window_event_listener(ev::click, move |event| {
        if let Some(route) = route::pressed(&event) {
            event.prevent_default();
            desk.go(route);
        }
    });
    let back = window_event_listener(ev::popstate, move |_| desk.follow());
    on_cleanup(move || {
        links.remove();
        back.remove();
    });
    fresh::start(desk);
    live::start(desk);
    spawn_local(desk.ask_who());
    move || {
        // Everything is drawn anew in another language.
        let _ = i18n.tag();
        match desk.phase.get() {
            Phase::Asking => {
                view! { <main class="gate"><p class="hidden" role="status">{i18n.t("control-wait")}</p></main> }.into_any()
            }
            Phase::Unreachable => view! { <Unreachable /> }.into_any(),
            Phase::Out | Phase::Ended => view! { <session::SignIn /> }.into_any(),
            Phase::In => view! { <frame::Frame /> }.into_any(),
            Phase::Left => ().into_any(),
        }
    }
}

/// The server did not answer at the start.
#[component]
fn Unreachable() -> impl IntoView {
    let i18n = I18n::get();
    page::set_title("Vooruit");
    view! {
        <main class="gate">
            <div class="card">
                <h1>"Vooruit"</h1>
                <div role="alert">{problem::notice(&ProblemCode::Unavailable.into())}</div>
                <button class="btn go" type="button" on:click=|_| page::reload()>{icon("rotate-cw")}{i18n.t("control-try-again")}</button>
            </div>
        </main>
    }
}
