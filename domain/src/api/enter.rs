//! Staff write down for somebody what he asked on paper or by word.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Nothing, Staff, endpoints, vouch::Identified};
use crate::{Code, Day, RequestId, answer::Answer, menu::Group, offer::Offer, person::Number};

endpoints! {
    /// What can be written down for somebody.
    GetPersonOffers = Get "/api/desk/people/{number}/offers" "getPersonOffers" "Says who has this number and what he can ask; the look is recorded." {
        access: Staff, path: Number, query: Nothing, body: Nothing, reply: PersonOffers,
    }
    /// Writes it down.
    EnterRequest = Post "/api/desk/people/{number}/requests" "enterRequest" "Writes down and sends what he asked on paper or by word." {
        access: Staff, path: Number, query: Nothing, body: EnterBody, reply: Entered,
    }
}

/// Somebody, and what he can ask today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PersonOffers {
    /// Who has the number.
    pub person: Identified,
    /// The groups of the types.
    pub groups: Vec<Group>,
    /// The types of his menu, in its order.
    pub offers: Vec<PersonOffer>,
    /// Local facts that texts name, such as what a card costs.
    pub facts: BTreeMap<Code, String>,
}

/// One type that he can ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PersonOffer {
    /// The type, and why it cannot be asked now.
    pub offer: Offer,
    /// The open request that stands in the way, where this desk has it.
    pub open: Option<RequestId>,
}

/// What is written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EnterBody {
    /// The type.
    pub kind: Code,
    /// His answers, by question.
    pub answers: BTreeMap<Code, Answer>,
}

/// A request that was written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Entered {
    /// Which one.
    pub id: RequestId,
    /// Its number.
    pub number: u64,
    /// The desk that has it.
    pub desk: Code,
    /// Last day of its promised term.
    pub due_on: Day,
    /// It is at the desk of who wrote it down.
    pub here: bool,
}
