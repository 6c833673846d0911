//! The browser in the room: whether it is a kiosk, and who sits at it.

use serde::{Deserialize, Serialize};

use super::{Anyone, Nothing, endpoints, session::SessionNow};
use crate::{Day, rules::Idle};

endpoints! {
    /// What the kiosk program asks first.
    GetKiosk = Get "/api/kiosk" "getKiosk" "Says whether this browser is a kiosk, and whether somebody is signed in at it." {
        access: Anyone, path: (), query: Nothing, body: Nothing, reply: KioskNow,
    }
    /// Makes this browser a kiosk.
    Enrol = Post "/api/kiosk/enrol" "enrol" "Makes this browser a kiosk, with the code of a one-time address." {
        access: Anyone, path: (), query: Nothing, body: EnrolBody, reply: KioskNow,
    }
}

/// How the browser stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct KioskNow {
    /// Its name, where it is an enrolled kiosk.
    pub kiosk: Option<String>,
    /// Today in the Netherlands.
    pub today: Day,
    /// When the kiosk covers itself.
    pub idle: Idle,
    /// The prison has texts of its own.
    pub own_texts: bool,
    /// Screens can be read aloud.
    pub speech: bool,
    /// The person at it, if somebody is signed in.
    pub session: Option<SessionNow>,
}

/// The code of a one-time address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EnrolBody {
    /// The part of the address after `#enrol=`.
    pub code: String,
}
