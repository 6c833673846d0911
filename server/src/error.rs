//! Everything that can go wrong in the server, as one type.
//!
//! What is told to the outside is decided in one table, [`crate::http::problem`]; what a refusal means is decided in `domain`.

use domain::{Problem, ProblemCode, answer::AnswerFault, answer::NotComplete, policy::Denied, request::Refusal, text::TextFault};

use crate::hash::HashError;
use crate::sealed::SealError;
use crate::speech::SpeechError;
use crate::store::StoreError;

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The rules refuse it. This is the answer, not a fault of the server.
    #[error("{0}")]
    Refused(Box<Problem>),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A sealed cell did not open, or there is no key to seal with.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// A hash could not be made or checked.
    #[error(transparent)]
    Hash(#[from] HashError),
    /// The voice did not speak. Never says what it was to say.
    #[error(transparent)]
    Speech(#[from] SpeechError),
    /// Something that is stored does not fit what the program knows, such as a request of a type that is not in the catalogue.
    #[error("what is stored cannot be used: {0}")]
    Stored(&'static str),
    /// A value could not be written as JSON, or stored JSON could not be read. Never says what stood there.
    #[error("JSON could not be read or written ({:?})", .0.classify())]
    Json(#[from] serde_json::Error),
    /// One part of the program used another wrongly.
    #[error("a mistake in the program: {0}")]
    Mistake(&'static str),
    /// The program ended a request in the middle: a mistake in it.
    #[error("the program panicked: {0}")]
    Panicked(String),
}

/// A refusal of the rules is a problem for who asked.
macro_rules! refusals {
    ($($from:ty),+) => {$(
        impl From<$from> for Error {
            fn from(refusal: $from) -> Self {
                Self::Refused(Box::new(refusal.into()))
            }
        }
    )+};
}

refusals!(
    Problem,
    ProblemCode,
    Denied,
    Refusal,
    domain::condition::Refusal,
    domain::plan::Refusal,
    domain::municipality::NotSaid,
    domain::help::Refusal,
    TextFault,
    AnswerFault,
    NotComplete,
    &domain::offer::Block
);
