//! For whom the time has come to arrange something for outside: the list of a desk.

use serde::{Deserialize, Serialize};

use super::{Page, Staff, endpoints};
use crate::{Code, Day, api::Nothing, person::Language};

endpoints! {
    /// People with a task of this desk that has begun.
    ListAhead = Get "/api/desk/ahead" "listAhead" "Lists for whom the time has come to arrange something of this desk, and who did not ask it yet." {
        access: Staff, path: (), query: AheadQuery, body: Nothing, reply: Page<AheadRow>,
    }
}

/// Which part of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AheadQuery {
    /// Rows after this one: the `next` of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

/// One person with one task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AheadRow {
    /// The task.
    pub task: Code,
    /// Pictogram of the request type with which it is done.
    pub picture: String,
    /// The day on which it began.
    pub from: Day,
    /// His provisional last day.
    pub ends_on: Day,
    /// His registration number.
    pub number: String,
    /// First name of the detainee.
    pub given_name: String,
    /// His family name.
    pub family_name: String,
    /// His unit and cell.
    pub unit: String,
    /// His language.
    pub language: Language,
}
