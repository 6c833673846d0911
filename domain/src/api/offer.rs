//! What a detainee can ask.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Detainee, Nothing, endpoints};
use crate::{
    Code,
    menu::{Item, Menu},
    offer::Offer,
};

endpoints! {
    /// The menu.
    ListOffers = Get "/api/offers" "listOffers" "Lists what he can ask, in groups, with why something cannot be asked now." {
        access: Detainee, path: (), query: Nothing, body: Nothing, reply: Menu,
    }
    /// One type of request.
    GetOffer = Get "/api/offers/{kind}" "getOffer" "Shows one type of request: its questions, its term, and why it cannot be asked now." {
        access: Detainee, path: Code, query: Nothing, body: Nothing, reply: OfferNow,
    }
}

/// One type of request as it is offered to him today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OfferNow {
    /// The type.
    pub offer: Offer,
    /// The one that he has to ask first, where one is missing.
    pub first: Option<Item>,
    /// With whom he can talk about another way, where there is such a type.
    pub help: Option<Item>,
    /// Local facts that texts name, such as what a card costs.
    pub facts: BTreeMap<Code, String>,
}
