//! What he can ask. What is not open to him stays in sight, with the reason.

use domain::{
    api::offer::{ListOffers, Offers},
    offer::Offer,
    request::State,
    words,
};
use leptos::prelude::*;

use super::{Kiosk, Screen, frame};
use crate::{
    i18n::I18n,
    part::{choice::Way, mark::shape, text::lines},
};

/// All types of requests.
#[component]
pub fn Ask() -> impl IntoView {
    frame::load::<ListOffers>((), |offers| view! { <Offered offers /> }.into_any())
}

#[component]
fn Offered(offers: Offers) -> impl IntoView {
    let i18n = I18n::get();
    let (help, types): (Vec<Offer>, Vec<Offer>) = offers.items.into_iter().partition(|offer| offer.kind.help);
    let help = (!help.is_empty()).then(|| {
        view! {
            <section class="stack mid push">
                <h2>{i18n.t("ask-other")}</h2>
                {help.into_iter().map(card).collect_view()}
            </section>
        }
    });
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("ask-title") />
                <p class="lead">{lines(&i18n.t("ask-lead"))}</p>
                <frame::Notice />
            </div>
            <div class="body">
                <div class="choices">{types.into_iter().map(card).collect_view()}</div>
                {help}
            </div>
        </main>
    }
}

fn card(offer: Offer) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let kind = offer.kind.id;
    let below = offer.block.as_ref().map_or_else(|| words::request_hint(&kind), |block| words::block(block.name()));
    let text = format!("{}\n{}", i18n.t(&words::request(&kind)), i18n.t(&below));
    let draft = offer.draft.map(|_| {
        view! { <span class="tag todo">{shape("todo")}{i18n.t(&words::state(State::Draft))}</span> }
    });
    view! { <Way picture=offer.kind.picture text go=move |()| kiosk.go(Screen::Offer(kind.clone()))>{draft}</Way> }
}
