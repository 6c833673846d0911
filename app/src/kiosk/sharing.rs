//! Who knows what about him: what was shared, with whom, when, and on what basis.

use domain::{
    api::help::{ListSharing, Shared},
    words,
};
use leptos::prelude::*;

use super::frame;
use crate::{
    i18n::I18n,
    part::{
        leaf::{Leaf, leaf},
        mark::big_picture,
        text::{headed, lines},
    },
};

/// The list.
#[component]
pub fn Sharing() -> impl IntoView {
    frame::load::<ListSharing>((), |page| listed(&page.items))
}

fn listed(shared: &[Shared]) -> AnyView {
    let i18n = I18n::get();
    let body = if shared.is_empty() {
        view! {
            <div class="body center">
                <div class="empty">{big_picture("1F4EB")}<h2>{i18n.t("sharing-empty-title")}</h2><p>{lines(&i18n.t("sharing-empty"))}</p></div>
            </div>
        }
        .into_any()
    } else {
        let cards = shared.iter().map(|one| view! { <li>{drawn(one)}</li> }).collect_view();
        view! { <div class="body"><ul class="choices">{cards}</ul></div> }.into_any()
    };
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("sharing-title") />
                <p class="lead">{lines(&i18n.t("sharing-lead"))}</p>
            </div>
            {body}
        </main>
    }
    .into_any()
}

fn drawn(one: &Shared) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let about = headed(&i18n.t(&words::condition(one.condition))).0;
    let items = one.items.iter().map(|item| i18n.t(&words::shared_item(*item))).collect::<Vec<_>>().join("\n");
    let on = i18n.with("sharing-on", &[("day", (&i18n.day(one.on)).into()), ("about", (&about).into())]);
    view! {
        <section class="promise one">
            {leaf(one.on, Leaf::Small)}
            <div>
                <h2><bdi>{one.recipient.clone()}</bdi></h2>
                <p>{on}</p>
                <p>{lines(&items)}</p>
                <p class="soft">{lines(&i18n.t(&words::sharing_basis(one.basis)))}</p>
            </div>
        </section>
    }
}
