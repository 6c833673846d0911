//! The texts of a prison's own: what it calls the types of requests in its own catalogue.

use serde::{Deserialize, Serialize};

use super::{Anyone, Nothing, endpoints};
use crate::person::Language;

endpoints! {
    /// Its texts in one language.
    GetTexts = Get "/api/texts/{language}" "getTexts" "Gives the prison's own texts in one language; empty where it has none." {
        access: Anyone, path: Language, query: Nothing, body: Nothing, reply: OwnTexts,
    }
}

/// Texts, which add to those of the program and come before them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OwnTexts {
    /// Messages as Fluent has them.
    pub messages: String,
}
