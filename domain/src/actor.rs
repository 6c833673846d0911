//! Who acts.

use serde::{Deserialize, Serialize};

use crate::{Code, EstablishmentId, HelperId, KioskId, PersonId, StaffId};

/// Who acts: a party, and the helper who sits beside him if there is one.
///
/// Every submit stays the person's own; the helper is kept with each thing that he typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// In whose name.
    pub party: Party,
    /// Who typed or read for him.
    pub helper: Option<HelperId>,
}

/// In whose name something is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Party {
    /// A detainee, signed in at a kiosk.
    Detainee {
        /// Himself.
        id: PersonId,
        /// Where he is held.
        establishment: EstablishmentId,
    },
    /// A member of staff, signed in at the desk.
    Staff {
        /// Herself.
        id: StaffId,
        /// Where she works.
        establishment: EstablishmentId,
        /// Whose work she does, such as `ric`.
        desk: Code,
    },
    /// A kiosk at which nobody is signed in yet.
    Kiosk {
        /// Which one.
        id: KioskId,
        /// Where it stands.
        establishment: EstablishmentId,
    },
    /// Somebody at the command line of the server.
    Administrator,
    /// The program itself, such as when a person is released.
    System,
}

/// The kind of a [`Party`], as it is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PartyKind {
    /// A detainee.
    Detainee,
    /// Staff at the desk.
    Staff,
    /// A kiosk at which nobody is signed in.
    Kiosk,
    /// The command line.
    Administrator,
    /// The program itself.
    System,
}

impl PartyKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Detainee, Self::Staff, Self::Kiosk, Self::Administrator, Self::System];

    /// The kind as it is stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Detainee => "detainee",
            Self::Staff => "staff",
            Self::Kiosk => "kiosk",
            Self::Administrator => "administrator",
            Self::System => "system",
        }
    }
}

impl Party {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> PartyKind {
        match self {
            Self::Detainee { .. } => PartyKind::Detainee,
            Self::Staff { .. } => PartyKind::Staff,
            Self::Kiosk { .. } => PartyKind::Kiosk,
            Self::Administrator => PartyKind::Administrator,
            Self::System => PartyKind::System,
        }
    }

    /// The identifier of who acts, where there is one.
    #[must_use]
    pub const fn id(&self) -> Option<uuid::Uuid> {
        match self {
            Self::Detainee { id, .. } => Some(id.0),
            Self::Staff { id, .. } => Some(id.0),
            Self::Kiosk { id, .. } => Some(id.0),
            Self::Administrator | Self::System => None,
        }
    }

    /// Where this party belongs; none for the command line and the program, which belong to all.
    #[must_use]
    pub const fn establishment(&self) -> Option<EstablishmentId> {
        match self {
            Self::Detainee { establishment, .. } | Self::Staff { establishment, .. } | Self::Kiosk { establishment, .. } => {
                Some(*establishment)
            }
            Self::Administrator | Self::System => None,
        }
    }

    /// This party without a helper.
    #[must_use]
    pub const fn alone(self) -> Actor {
        Actor { party: self, helper: None }
    }
}
