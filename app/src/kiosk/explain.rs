//! The explain pages: a list by group with pictures, then a page, one section a screen, and at its end the ways on.

use std::collections::BTreeMap;

use domain::{
    Code,
    api::explain::{Explained, ListPages},
    explain::{PageNow, Section, Way as Step, ways},
    words,
};
use leptos::prelude::*;

use super::{Kiosk, Screen, ask, frame, session::steps};
use crate::{
    i18n::I18n,
    part::{
        choice::Way,
        mark::{big_picture, icon, icon_turn},
        text::{headed, lines},
    },
};

/// The first list of pages, or the one of a group.
#[component]
pub fn Explain(
    /// The group; none for the first list.
    within: Option<Code>,
) -> impl IntoView {
    frame::load::<ListPages>((), move |told| listed(&told, within.as_ref()))
}

fn listed(told: &Explained, within: Option<&Code>) -> AnyView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let title = within.map_or_else(|| i18n.t("explained-title"), |group| headed(&i18n.t(&words::explain_group(group))).0);
    let cards = ways(&told.groups, &told.pages, within).into_iter().map(|way| {
        let (picture, text, to) = match way {
            Step::Group(group) => (&group.picture, words::explain_group(&group.id), Screen::Explain(Some(group.id.clone()))),
            Step::Page(page) => (&page.picture, words::explain(&page.id), Screen::Page(page.id.clone(), 0)),
        };
        view! { <Way picture=picture.clone() text=i18n.t(&text) go=move |()| kiosk.go(to.clone()) /> }
    });
    let cards = cards.collect_view();
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=title />
                <p class="lead">{lines(&i18n.t("explained-lead"))}</p>
            </div>
            <div class="body"><div class="choices">{cards}</div></div>
        </main>
    }
    .into_any()
}

/// A section of a page; after the last one the ways on.
#[component]
pub fn PageScreen(
    /// The page.
    id: Code,
    /// Which section, from 0.
    at: usize,
) -> impl IntoView {
    frame::load::<ListPages>((), move |told| match told.pages.iter().find(|page| page.id == id) {
        None => listed(&told, None),
        Some(page) => match page.sections.get(at) {
            Some(part) => section(page, at, part, &told.facts),
            None => onward(page),
        },
    })
}

/// Screens of a page: its sections, and the ways on where there are any.
fn screens(page: &PageNow) -> usize {
    page.sections.len() + usize::from(!page.opens.is_empty())
}

fn section(page: &PageNow, at: usize, part: &Section, facts: &BTreeMap<Code, String>) -> AnyView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let (heading, text) = headed(&i18n.told(&words::explain_section(&page.id, &part.id), facts));
    let last = at + 1 >= screens(page);
    let to = Screen::Page(page.id.clone(), at + 1);
    let next = move |_| if last { kiosk.from_home(Screen::Explain(None)) } else { kiosk.go(to.clone()) };
    view! {
        <main class="main">
            {head(page, at, heading)}
            <div class="body center">
                <div class="story">{big_picture(&part.picture)}<p class="prose">{lines(&text)}</p></div>
            </div>
            <div class="foot">
                <button class="btn go wide" type="button" on:click=next>
                    {if last { i18n.t("explained-other") } else { i18n.t("control-next") }}
                    {icon_turn("arrow-right")}
                </button>
            </div>
        </main>
    }
    .into_any()
}

/// What he can do with what he read.
fn onward(page: &PageNow) -> AnyView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let cards = page.opens.iter().map(ask::item).collect_view();
    view! {
        <main class="main">
            {head(page, page.sections.len(), i18n.t("explained-onward"))}
            <div class="body"><div class="choices">{cards}</div></div>
            <div class="foot">
                <button class="btn wide" type="button" on:click=move |_| kiosk.from_home(Screen::Explain(None))>
                    {icon("book-open")}
                    {i18n.t("explained-other")}
                </button>
            </div>
        </main>
    }
    .into_any()
}

/// Where he is on the page, its name, and what this screen is about.
fn head(page: &PageNow, at: usize, heading: String) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let of = screens(page);
    let words = i18n.with("explained-step", &[("n", (at as u64 + 1).into()), ("of", (of as u64).into())]);
    let (name, _) = headed(&i18n.t(&words::explain(&page.id)));
    view! {
        <div class="head">
            {steps(at, of, &words)}
            <p class="lead">{lines(&name)}</p>
            <frame::Title text=heading />
        </div>
    }
}
