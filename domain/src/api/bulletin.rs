//! What is told to a detainee when he comes in.

use serde::{Deserialize, Serialize};

use super::{Detainee, Nothing, endpoints};
use crate::{RequestId, ahead::Task, bulletin::News};

endpoints! {
    /// What is new, and what is ahead.
    GetBulletin = Get "/api/bulletin" "getBulletin" "Says what changed since he last looked, and what he can arrange from which day on." {
        access: Detainee, path: (), query: Nothing, body: Nothing, reply: Bulletin,
    }
}

/// What is told to him.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Bulletin {
    /// What changed and he has not seen, newest first. Opening it is what makes it seen.
    pub news: Vec<News>,
    /// What is to be arranged before he leaves, soonest first, without what he asked already.
    pub ahead: Vec<Task>,
    /// A request that he did not finish.
    pub draft: Option<RequestId>,
}
