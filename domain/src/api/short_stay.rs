//! The fast track of a short stay, from his side.

use serde::{Deserialize, Serialize};

use super::{Detainee, Nothing, endpoints, request::RequestSummary, session::hidden_debug};
use crate::{
    Code,
    catalogue::{Condition, Confirm},
    offer::Block,
};

endpoints! {
    /// Whether it is there for him, and what it asks.
    GetShortStay = Get "/api/short-stay" "getShortStay" "Says whether he stays for a short time, and what he is asked then." {
        access: Detainee, path: (), query: Nothing, body: Nothing, reply: ShortStayNow,
    }
    /// Sends a request for each yes.
    SendShortStay = Post "/api/short-stay" "sendShortStay" "Sends a request for each yes, all of them together; what stands in the way of one is said." {
        access: Detainee, path: (), query: Nothing, body: ShortStayBody, reply: ShortStaySent,
    }
}

/// What he is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ShortStayNow {
    /// He stays for a short time.
    pub open: bool,
    /// The questions that are there for him, in their order.
    pub asks: Vec<ShortStayAsk>,
    /// What he does to send.
    pub confirm: Confirm,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ShortStayAsk {
    /// About what.
    pub condition: Condition,
    /// Its pictogram.
    pub picture: String,
    /// The type that a yes opens.
    pub kind: Code,
    /// Why that cannot be sent now.
    pub block: Option<Block>,
}

/// To what he said yes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ShortStayBody {
    /// The conditions, each once.
    pub yes: Vec<Condition>,
    /// His PIN, where it is asked for.
    pub pin: Option<String>,
}

hidden_debug! { ShortStayBody }

/// What was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ShortStaySent {
    /// The requests, in the order of the questions.
    pub sent: Vec<RequestSummary>,
    /// What was not, and why.
    pub skipped: Vec<ShortStayAsk>,
}
