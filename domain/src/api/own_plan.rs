//! A plan that he wrote before he came in, or writes here: his own words, which staff read and never change.

use serde::{Deserialize, Serialize};

use super::{Detainee, Nothing, endpoints, session::hidden_debug};
use crate::Day;

endpoints! {
    /// What he wrote.
    GetOwnPlan = Get "/api/own-plan" "getOwnPlan" "Shows the plan that he wrote himself." {
        access: Detainee, path: (), query: Nothing, body: Nothing, reply: OwnPlan,
    }
    /// Writes it, or writes it anew.
    WriteOwnPlan = Put "/api/own-plan" "writeOwnPlan" "Keeps the plan that he wrote himself, in place of the one before." {
        access: Detainee, path: (), query: Nothing, body: WriteBody, reply: OwnPlan,
    }
}

/// His own words.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct WriteBody {
    /// What he writes, 1 to 500 characters.
    pub words: String,
}

/// What he wrote.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OwnPlan {
    /// His words; none as long as he wrote nothing.
    pub words: Option<String>,
    /// When he wrote them last.
    pub on: Option<Day>,
}

hidden_debug! { WriteBody OwnPlan }
