//! Why somebody may not do something.

use crate::ProblemCode;

/// Why somebody may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// He may not know that it is there.
    #[error("not found")]
    Hidden,
    /// He may know, and may not do this.
    #[error("forbidden")]
    Forbidden,
}

impl From<Denied> for crate::Problem {
    fn from(denied: Denied) -> Self {
        Self::new(match denied {
            Denied::Hidden => ProblemCode::NotFound,
            Denied::Forbidden => ProblemCode::Forbidden,
        })
    }
}
