//! Where he will live: he names a municipality, or says that he does not know. What staff have stands beside it.

use domain::{
    api::residence::{ListMunicipalities, Municipality, Residence, SayResidence, SayResidenceBody},
    catalogue::Condition,
    municipality::OwnPlace,
    search::rank,
    words,
};
use leptos::prelude::*;

use super::{Kiosk, Screen, frame, keyboard, line};
use crate::{
    i18n::I18n,
    part::{
        choice::Way,
        condition::of_place,
        mark::{icon, picture},
        text::{headed, lines},
    },
};

/// Most municipalities that are shown: what fits on a screen beside the keys.
const MOST: usize = 4;

/// Keeps his answer, then shows what he needs to live somewhere.
fn say(kiosk: Kiosk, own: OwnPlace, named: Option<&Municipality>) {
    let body = SayResidenceBody { own, municipality: named.map(|one| one.code.clone()) };
    kiosk.doing(line::send::<SayResidence>((), body), move |_| kiosk.return_to(Screen::Condition(Condition::Home)));
}

/// The question: one way for each answer.
#[component]
pub fn Asked() -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let ways = OwnPlace::ALL
        .iter()
        .map(|own| {
            let own = *own;
            let go = move |()| match own {
                OwnPlace::Known => kiosk.go(Screen::ResidenceFind),
                _ => say(kiosk, own, None),
            };
            view! { <Way picture=of_place(own) text=i18n.t(&words::own_place(own)) go /> }
        })
        .collect_view();
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("residence-title") />
                <p class="lead">{lines(&i18n.t("residence-lead"))}</p>
                <frame::Notice />
            </div>
            <div class="body"><div class="choices">{ways}</div></div>
        </main>
    }
}

/// A field to type in, and the municipalities that it finds.
#[component]
pub fn Find() -> impl IntoView {
    frame::load::<ListMunicipalities>((), |page| view! { <Found known=page.items /> }.into_any())
}

#[component]
fn Found(known: Vec<Municipality>) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let typed = RwSignal::new(String::new());
    let found = move || {
        let typed = typed.get();
        let fitting = fitting(&known, &typed);
        match (typed.trim().is_empty(), fitting.is_empty()) {
            (true, _) => view! { <p class="lead">{lines(&i18n.t("residence-find-lead"))}</p> }.into_any(),
            (false, true) => view! { <p class="lead">{lines(&i18n.t("residence-find-nothing"))}</p> }.into_any(),
            (false, false) => view! { <div class="choices">{fitting.into_iter().map(way).collect_view()}</div> }.into_any(),
        }
    };
    let failed = move |problem| kiosk.fail(problem);
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("residence-find-title") />
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
        <keyboard::Keyboard field=Signal::stored("find") script=keyboard::Script::Plain failed />
    }
}

/// What fits, the best first.
fn fitting<'a>(known: &'a [Municipality], typed: &str) -> Vec<&'a Municipality> {
    let mut ranked: Vec<_> = known.iter().filter_map(|one| Some((rank(typed, &one.name, "")?, one))).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().take(MOST).map(|(_, one)| one).collect()
}

fn way(one: &Municipality) -> impl IntoView + use<> {
    let kiosk = Kiosk::get();
    let (text, named) = (one.name.clone(), one.clone());
    view! { <Way picture=of_place(OwnPlace::Known) text go=move |()| say(kiosk, OwnPlace::Known, Some(&named)) /> }
}

/// What he says of it and what staff have, as a fact of the condition, with the way to say something else.
pub fn fact(now: &Residence) -> impl IntoView + use<> {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let named = now.own_municipality.as_ref().map(|one| one.name.clone());
    let own = now.own.map(|own| named.unwrap_or_else(|| headed(&i18n.t(&words::own_place(own))).0));
    let own = own.map_or_else(|| i18n.t("residence-his-none"), |place| i18n.with("residence-his", &[("place", (&place).into())]));
    let theirs = now
        .municipality
        .as_ref()
        .map_or_else(|| i18n.t("residence-theirs-none"), |one| i18n.with("residence-theirs", &[("place", (&one.name).into())]));
    let heading = i18n.t("residence-heading");
    let hidden = heading.clone();
    let act = if now.own.is_some() { i18n.t("control-change") } else { i18n.t("residence-say") };
    view! {
        <div>
            <dt>{picture("1F3E2")}{heading}</dt>
            <dd class="stack tight"><span>{own}</span><small class="soft">{lines(&theirs)}</small></dd>
            <dd class="act">
                <button class="btn slim" type="button" on:click=move |_| kiosk.go(Screen::Residence)>
                    {icon("pencil")}
                    <span>{act}<span class="hidden">": "{hidden}</span></span>
                </button>
            </dd>
        </div>
    }
}
