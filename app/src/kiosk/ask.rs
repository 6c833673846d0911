//! What he can ask, in groups. What is not open to him now stays in sight, with the reason.

use domain::{
    Code,
    api::offer::ListOffers,
    menu::{Group, Item, Menu, Way as Step},
    request::State,
    words,
};
use leptos::prelude::*;

use super::{Kiosk, Screen, frame};
use crate::{
    i18n::I18n,
    part::{
        choice::Way,
        mark::{icon, shape},
        text::{headed, lines},
    },
};

/// The first screen of the menu, or one of its groups.
#[component]
pub fn Ask(
    /// The group; none for the first screen.
    within: Option<Code>,
) -> impl IntoView {
    frame::load::<ListOffers>((), move |menu| ways(&menu, within.as_ref()))
}

fn ways(menu: &Menu, within: Option<&Code>) -> AnyView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let ways = menu.ways(within);
    let title = within.map_or_else(|| i18n.t("ask-title"), |group| headed(&i18n.t(&words::group(group))).0);
    let lead = match (ways.is_empty(), within) {
        (true, _) => i18n.t("ask-empty"),
        (false, None) => i18n.t("ask-lead"),
        (false, Some(group)) => i18n.t(&words::group_hint(group)),
    };
    let cards = ways
        .into_iter()
        .map(|way| match way {
            Step::Group(found) => group(found),
            Step::Item(found) => item(found),
        })
        .collect_view();
    let find = within.is_none().then(|| {
        view! {
            <button class="btn wide" type="button" on:click=move |_| kiosk.go(Screen::Find)>
                {icon("search")}
                {i18n.t("find-title")}
            </button>
        }
    });
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=title />
                <p class="lead">{lines(&lead)}</p>
                <frame::Notice />
            </div>
            <div class="body"><div class="choices">{cards}</div></div>
            <div class="foot">{find}</div>
        </main>
    }
    .into_any()
}

fn group(group: &Group) -> AnyView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let text = format!("{}\n{}", i18n.t(&words::group(&group.id)), i18n.t(&words::group_hint(&group.id)));
    let to = Screen::Ask(Some(group.id.clone()));
    view! { <Way picture=group.picture.clone() text go=move |()| kiosk.go(to.clone()) /> }.into_any()
}

/// One type: what it is, or why not now.
pub(super) fn item(item: &Item) -> AnyView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let below = item.block.as_ref().map_or_else(|| words::request_hint(&item.kind), |block| words::block(block.name()));
    let text = format!("{}\n{}", i18n.t(&words::request(&item.kind)), i18n.t(&below));
    let draft = item.draft.map(|_| {
        view! { <span class="tag todo">{shape("todo")}{i18n.t(&words::state(State::Draft))}</span> }
    });
    let to = Screen::Offer(item.kind.clone());
    view! { <Way picture=item.picture.clone() text go=move |()| kiosk.go(to.clone())>{draft}</Way> }.into_any()
}
