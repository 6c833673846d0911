//! Reading aloud: a sentence as sound.

use serde::{Deserialize, Serialize};

use super::{AtKiosk, Nothing, endpoints, session::hidden_debug};
use crate::person::Language;

endpoints! {
    /// Says a sentence. Nothing of it is kept.
    Speak = Post "/api/speech" "speak" "Says a sentence: gives it as sound, and keeps nothing of it." {
        access: AtKiosk, path: (), query: Nothing, body: SpeakBody, sound: Nothing,
    }
}

/// A sentence of a screen, which can have his name or his own words in it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SpeakBody {
    /// In which language: one of the kiosk.
    pub language: Language,
    /// What is said: 1 to 500 characters.
    pub text: String,
}

hidden_debug! { SpeakBody }
