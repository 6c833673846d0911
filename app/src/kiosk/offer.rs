//! One thing that he can ask: what happens then; or why not now, and the step that he can take.

use domain::{
    Code, ProblemCode, RequestId,
    api::{
        offer::{ListOffers, Offers},
        request::{EraseDraft, GetRequest, StartBody, StartRequest},
    },
    catalogue::{Confirm, Question},
    offer::{Block, Offer, Warning},
    request::State,
    words,
};
use leptos::prelude::*;

use super::{Kiosk, Screen, frame, question};
use crate::{
    api,
    i18n::I18n,
    part::{
        choice::Way,
        dialog::Dialog,
        leaf::Leaf,
        mark::{icon, icon_turn, picture, shape},
        promise,
        text::{headed, lines, marked},
        timeline::{Place, Stop, timeline},
    },
};

/// One type of request.
#[component]
pub fn OfferScreen(
    /// The type.
    kind: Code,
) -> impl IntoView {
    frame::load::<ListOffers>((), move |offers| {
        let help = offers.items.iter().find(|offer| offer.kind.help).map(|offer| offer.kind.picture.clone());
        match found(offers, &kind) {
            None => view! { <main class="main"><div class="body center">{frame::notice(&ProblemCode::TypeUnknown.into())}</div></main> }.into_any(),
            Some(Offer { block: None, .. }) if false => ().into_any(),
            Some(offer) => match offer.block.clone() {
                None => view! { <Open offer /> }.into_any(),
                Some(Block::NotDutch) => view! { <NotDutch offer help=help.unwrap_or_default() /> }.into_any(),
                Some(Block::AlreadyAsked { request, due }) => frame::load::<GetRequest>(request, move |view| {
                    view! { <AlreadyAsked title=offer.kind.id.clone() request state=view.summary.state due /> }.into_any()
                })
                .into_any(),
            },
        }
    })
}
