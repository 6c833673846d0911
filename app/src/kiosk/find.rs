//! Finding by a word: he types, and what fits stands below.

use domain::{
    api::offer::ListOffers,
    menu::{Item, Menu},
    search::rank,
    words,
};
use leptos::prelude::*;

use super::{Kiosk, ask, frame, keyboard};
use crate::{
    i18n::I18n,
    part::text::{headed, lines},
};

/// Most things that are shown: what fits on a screen beside the keys.
const MOST: usize = 4;

/// A field to type in, and what it finds.
#[component]
pub fn Find() -> impl IntoView {
    frame::load::<ListOffers>((), |menu| view! { <Found menu /> }.into_any())
}

#[component]
fn Found(menu: Menu) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let typed = RwSignal::new(String::new());
    let found = move || {
        let typed = typed.get();
        let fitting = fitting(i18n, &menu.items, &typed);
        match (typed.trim().is_empty(), fitting.is_empty()) {
            (true, _) => view! { <p class="lead">{lines(&i18n.t("find-lead"))}</p> }.into_any(),
            (false, true) => view! { <p class="lead">{lines(&i18n.t("find-nothing"))}</p> }.into_any(),
            (false, false) => view! { <div class="choices">{fitting.into_iter().map(ask::item).collect_view()}</div> }.into_any(),
        }
    };
    let failed = move |problem| kiosk.fail(problem);
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("find-title") />
                <div class="field">
                    <input
                        id="find"
                        type="search"
                        dir="auto"
                        inputmode="none"
                        maxlength="60"
                        autocomplete="off"
                        spellcheck="false"
                        aria-labelledby="title"
                        on:input:target=move |event| typed.set(event.target().value())
                    />
                </div>
                <frame::Notice />
            </div>
            <div class="body" role="status">{found}</div>
        </main>
        <keyboard::Keyboard field=Signal::stored("find") script=keyboard::Script::Spoken failed />
    }
}

/// What fits, the best first.
fn fitting<'a>(i18n: I18n, items: &'a [Item], typed: &str) -> Vec<&'a Item> {
    let rank = |item: &Item| {
        let (title, _) = headed(&i18n.t(&words::request(&item.kind)));
        rank(typed, &title, &i18n.t(&words::request_find(&item.kind)))
    };
    let mut ranked: Vec<(u32, &Item)> = items.iter().filter_map(|item| Some((rank(item)?, item))).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().take(MOST).map(|(_, item)| item).collect()
}
