//! Identifiers: one type for each noun, so that a person cannot be passed where a request is meant.
//!
//! All but [`SittingId`] are UUIDs of version 7, made by the server; nothing here creates one.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = String, format = "uuid"))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

ids! {
    /// A prison (establishment, *inrichting*).
    EstablishmentId;
    /// A detainee.
    PersonId;
    /// A member of staff who works at the desk.
    StaffId;
    /// Somebody who sits beside the detainee and helps him type.
    HelperId;
    /// An enrolled kiosk.
    KioskId;
    /// A signed-in period of one person, at a kiosk or at the desk.
    SessionId;
    /// The tries of one person at one PIN screen. The kiosk program makes it at random when a number was typed.
    SittingId;
    /// A request for help to a municipality.
    HelpId;
    /// A request (*verzoekje*) of a detainee, from draft to closed.
    RequestId;
}
