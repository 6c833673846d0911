//! What a detainee can ask.

use serde::{Deserialize, Serialize};

use super::{Detainee, Nothing, endpoints};
use crate::{Code, offer::Offer};

endpoints! {
    /// Every type of request, with why one is not open to him.
    ListOffers = Get "/api/offers" "listOffers" "Lists what he can ask, with why something cannot be asked now." {
        access: Detainee, path: (), query: Nothing, body: Nothing, reply: Offers,
    }
}

/// What he can ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Offers {
    /// The types, in their order.
    pub items: Vec<Offer>,
    /// Local facts that texts name, such as what a card costs.
    pub facts: std::collections::BTreeMap<Code, String>,
}
