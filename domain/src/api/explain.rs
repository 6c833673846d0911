//! The explain pages, as they are told to a detainee.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Detainee, Nothing, endpoints};
use crate::{Code, explain::PageNow, menu::Group};

endpoints! {
    /// The explain pages.
    ListPages = Get "/api/explain" "listPages" "Lists the explain pages in their groups, with the local facts that they name." {
        access: Detainee, path: (), query: Nothing, body: Nothing, reply: Explained,
    }
}

/// All that is explained to him.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Explained {
    /// The groups.
    pub groups: Vec<Group>,
    /// The pages, in their order: those of the law under which he came in.
    pub pages: Vec<PageNow>,
    /// The local facts, each of [`crate::explain::FACTS`] at least.
    pub facts: BTreeMap<Code, String>,
}
