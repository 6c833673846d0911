//! Signing in at the kiosk, the cover, and how the person wants it to look and speak.

use serde::{Deserialize, Serialize};

use super::{AtKiosk, Detainee, Nothing, Sitting, endpoints};
use crate::SittingId;
use crate::person::{Language, Settings};

endpoints! {
    /// Begins a session at a kiosk.
    SignIn = Post "/api/session" "signIn" "Signs a detainee in at this kiosk with his number and PIN." {
        access: AtKiosk, path: (), query: Nothing, body: SignInBody, reply: SessionNow,
    }
    /// Ends it.
    SignOut = Delete "/api/session" "signOut" "Signs the detainee out." {
        access: Sitting, path: (), query: Nothing, body: Nothing, reply: Nothing,
    }
    /// Covers the screen and keeps the place.
    Cover = Post "/api/session/cover" "cover" "Covers the session: his PIN brings it back, or staff who vouch for him." {
        access: Sitting, path: (), query: Nothing, body: CoverBody, reply: Nothing,
    }
    /// Takes the cover away.
    Uncover = Post "/api/session/uncover" "uncover" "Takes the cover away and says where he was." {
        access: Sitting, path: (), query: Nothing, body: UncoverBody, reply: Uncovered,
    }
    /// Who is signed in; calling it says that he is still there.
    GetMe = Get "/api/me" "getMe" "Says who is signed in, and keeps the session awake." {
        access: Detainee, path: (), query: Nothing, body: Nothing, reply: SessionNow,
    }
    /// Sets language, letters and colours, or ends the introduction.
    SetMe = Put "/api/me" "setMe" "Sets how the kiosk looks and speaks for him." {
        access: Detainee, path: (), query: Nothing, body: SetMeBody, reply: SessionNow,
    }
}

/// Number and PIN.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignInBody {
    /// His registration number.
    pub number: String,
    /// His PIN.
    pub pin: String,
    /// The language that he chose on the rest screen; it becomes his.
    pub language: Language,
    /// Which tries belong together: wrong ones are forgiven when the right one follows. Without it none are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sitting: Option<SittingId>,
}

/// A PIN to come back with.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct UncoverBody {
    /// His PIN.
    pub pin: String,
    /// Which tries belong together, as in [`SignInBody`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sitting: Option<SittingId>,
}

/// Where he was when the cover fell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CoverBody {
    /// The screen, as the kiosk program writes it; at most 120 characters, letters of ASCII.
    pub place: Option<String>,
}

/// A session, and where he was if the cover lay over it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Uncovered {
    /// The session.
    pub session: SessionNow,
    /// The screen where he was; none in a session that has just begun.
    pub place: Option<String>,
}

/// The session of the person at the kiosk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SessionNow {
    /// The cover is over it. Then neither his name nor anything else of him is told.
    pub covered: bool,
    /// His first name; none under the cover.
    pub given_name: Option<String>,
    /// How the kiosk looks and speaks for him.
    pub settings: Settings,
    /// He has seen the introduction.
    pub welcomed: bool,
    /// First name of who vouched for him in this session, if somebody did; none under the cover.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vouched_by: Option<String>,
}

/// How he wants it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SetMeBody {
    /// Language, letters, colours.
    pub settings: Settings,
    /// He has seen the introduction. Once true it stays true.
    pub welcomed: bool,
}

/// For a body with something in it that nobody may read along.
macro_rules! hidden_debug {
    ($($name:ident)+) => {$(
        impl std::fmt::Debug for $name {
            /// Hides what was typed.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )+};
}

hidden_debug! { SignInBody UncoverBody }
pub(super) use hidden_debug;
