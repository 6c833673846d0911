//! Who may do what to which object: every permission there is.
//!
//! [`may`] gives a [`Permit`], and nothing else can make one; a write to the store asks for it. [`scope`] gives a [`Scope`],
//! and a list asks for that. What somebody may not see looks to him as if it were not there.

mod denied;

use uuid::Uuid;

use crate::{
    Actor, Code, EstablishmentId, KioskId, Party, PersonId, RequestId, StaffId, actor::PartyKind, condition, help, municipality,
    request::Event, sharing,
};

mod action;
mod plan;

pub use action::Action;
pub use denied::Denied;
pub use plan::PlanAction;

/// What it is done to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Object {
    /// A request.
    Request {
        /// Which one.
        id: RequestId,
        /// Whose.
        owner: PersonId,
        /// Where he is held.
        establishment: EstablishmentId,
        /// The desk that has it.
        desk: Code,
        /// It has been sent: until then only he knows of it.
        sent: bool,
    },
    /// What a detainee needs outside: his conditions, and what he says of himself there.
    Conditions {
        /// Whose.
        id: PersonId,
        /// Where he is held.
        establishment: EstablishmentId,
    },
    /// The plan of a detainee.
    Plan {
        /// Whose.
        id: PersonId,
        /// Where he is held.
        establishment: EstablishmentId,
    },
    /// A detainee's file, or his session.
    Person {
        /// Who.
        id: PersonId,
        /// Where he is held.
        establishment: EstablishmentId,
    },
    /// A detainee at a kiosk: what can be done to him there and never from afar.
    Seat {
        /// Who.
        id: PersonId,
        /// Where he is held.
        establishment: EstablishmentId,
        /// Where the kiosk stands.
        kiosk: EstablishmentId,
    },
    /// A member of staff, or her session.
    Staff {
        /// Who.
        id: StaffId,
        /// Where she works.
        establishment: EstablishmentId,
    },
    /// A kiosk.
    Kiosk {
        /// Which one.
        id: KioskId,
        /// Where it stands.
        establishment: EstablishmentId,
    },
    /// The whole of one noun, as an import touches it.
    Register,
    /// The keys with which free text is sealed.
    Keys,
    /// The whole database.
    Database,
}

impl Object {
    /// The name of its noun in the audit trail.
    #[must_use]
    pub const fn noun(&self) -> &'static str {
        match self {
            Self::Request { .. } => "request",
            Self::Conditions { .. } => "condition",
            Self::Plan { .. } => "plan",
            Self::Person { .. } | Self::Seat { .. } => "person",
            Self::Staff { .. } => "staff",
            Self::Kiosk { .. } => "kiosk",
            Self::Register => "register",
            Self::Keys => "keys",
            Self::Database => "database",
        }
    }

    /// Its identifier.
    #[must_use]
    pub const fn id(&self) -> Option<Uuid> {
        match self {
            Self::Request { id, .. } => Some(id.0),
            Self::Conditions { id, .. } | Self::Plan { id, .. } | Self::Person { id, .. } | Self::Seat { id, .. } => Some(id.0),
            Self::Staff { id, .. } => Some(id.0),
            Self::Kiosk { id, .. } => Some(id.0),
            Self::Register | Self::Keys | Self::Database => None,
        }
    }

    /// The detainee whom it concerns.
    #[must_use]
    pub const fn subject(&self) -> Option<PersonId> {
        match self {
            Self::Request { owner, .. } => Some(*owner),
            Self::Conditions { id, .. } | Self::Plan { id, .. } | Self::Person { id, .. } | Self::Seat { id, .. } => Some(*id),
            Self::Staff { .. } | Self::Kiosk { .. } | Self::Register | Self::Keys | Self::Database => None,
        }
    }
}

/// Leave for one action on one object by one actor. Only [`may`] makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permit {
    actor: Actor,
    action: Action,
    object: Object,
}

impl Permit {
    /// Who has it.
    #[must_use]
    pub const fn actor(&self) -> &Actor {
        &self.actor
    }

    /// For what.
    #[must_use]
    pub const fn action(&self) -> Action {
        self.action
    }

    /// On what.
    #[must_use]
    pub const fn object(&self) -> &Object {
        &self.object
    }
}

/// Which requests a list may show. Only [`scope`] makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope(Within);

/// The bounds of a [`Scope`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Within {
    /// His own, drafts too.
    Own(PersonId),
    /// What was sent to a desk.
    Desk {
        /// Where.
        establishment: EstablishmentId,
        /// To which desk.
        desk: Code,
    },
}

impl Scope {
    /// The bounds.
    #[must_use]
    pub const fn within(&self) -> &Within {
        &self.0
    }
}

/// Leave for `action` on `object`.
///
/// # Errors
/// [`Denied`], which says whether the object may be known to the actor.
pub fn may(actor: &Actor, action: Action, object: Object) -> Result<Permit, Denied> {
    if !sees(&actor.party, &object) {
        return Err(Denied::Hidden);
    }
    if !does(&actor.party, action, &object) {
        return Err(Denied::Forbidden);
    }
    Ok(Permit { actor: actor.clone(), action, object })
}

/// The requests that `party` may list.
///
/// # Errors
/// [`Denied::Forbidden`] for a party that has no list.
pub fn scope(party: &Party) -> Result<Scope, Denied> {
    match party {
        Party::Detainee { id, .. } => Ok(Scope(Within::Own(*id))),
        Party::Staff { establishment, desk, .. } => Ok(Scope(Within::Desk { establishment: *establishment, desk: desk.clone() })),
        Party::Kiosk { .. } | Party::Administrator | Party::System => Err(Denied::Forbidden),
    }
}

/// Whether the object is there at all for this party.
fn sees(party: &Party, object: &Object) -> bool {
    match (party, object) {
        (_, Object::Plan { id, establishment }) => plan::sees(party, *id, *establishment),
        (Party::Administrator, Object::Person { .. } | Object::Staff { .. } | Object::Kiosk { .. }) => true,
        (Party::Administrator, Object::Register | Object::Keys | Object::Database) => true,
        (
            Party::System,
            Object::Request { .. }
            | Object::Conditions { .. }
            | Object::Person { .. }
            | Object::Staff { .. }
            | Object::Kiosk { .. },
        ) => true,
        (
            Party::Detainee { id, .. },
            Object::Request { owner, .. } | Object::Conditions { id: owner, .. } | Object::Person { id: owner, .. },
        ) => id == owner,
        (Party::Staff { establishment, desk, .. }, Object::Conditions { establishment: held, .. }) => {
            establishment == held && condition::is_kept_at(desk)
        }
        (Party::Staff { establishment, desk, .. }, Object::Request { establishment: place, desk: at, sent, .. }) => {
            establishment == place && desk == at && *sent
        }
        (Party::Staff { establishment, .. }, Object::Seat { establishment: held, kiosk, .. }) => {
            establishment == held && establishment == kiosk
        }
        (Party::Staff { establishment, .. }, Object::Person { establishment: held, .. }) => establishment == held,
        (Party::Staff { id, .. }, Object::Staff { id: other, .. }) => id == other,
        (
            Party::Kiosk { establishment, .. },
            Object::Person { establishment: place, .. } | Object::Staff { establishment: place, .. },
        ) => establishment == place,
        (Party::Kiosk { id, .. }, Object::Kiosk { id: other, .. }) => id == other,
        (
            Party::Detainee { .. } | Party::Staff { .. } | Party::Kiosk { .. } | Party::Administrator,
            Object::Request { .. } | Object::Staff { .. } | Object::Kiosk { .. },
        ) => false,
        (Party::Kiosk { .. } | Party::Administrator, Object::Conditions { .. }) => false,
        (Party::Detainee { .. } | Party::Kiosk { .. } | Party::Administrator | Party::System, Object::Seat { .. }) => false,
        (
            Party::Detainee { .. } | Party::Staff { .. } | Party::Kiosk { .. } | Party::System,
            Object::Register | Object::Keys | Object::Database,
        ) => false,
    }
}

/// Whether this party may do that to an object that it sees.
fn does(party: &Party, action: Action, object: &Object) -> bool {
    use Action as A;
    match (party.kind(), object) {
        (_, Object::Plan { .. }) => plan::does(party, action),
        (PartyKind::Detainee, Object::Request { .. }) => match action {
            A::Answer | A::Erase | A::Read | A::See => true,
            A::Move(event) => event.by().contains(&PartyKind::Detainee),
            _ => false,
        },
        (PartyKind::Detainee, Object::Person { .. }) => {
            matches!(action, A::Draft | A::Read | A::ReadSharing | A::Set | A::Cover | A::Uncover | A::SignOut)
        }
        (kind @ (PartyKind::Detainee | PartyKind::Staff | PartyKind::System), Object::Conditions { .. }) => match action {
            A::Read => kind != PartyKind::System,
            A::Answer | A::Write | A::SayResidence => kind == PartyKind::Detainee,
            A::Help(event) => event.by() == kind && (kind != PartyKind::Staff || is_at(party, help::is_kept_at)),
            A::Share => kind == PartyKind::System,
            A::SetResidence => is_at(party, municipality::is_set_at),
            A::Screen => kind == PartyKind::Staff,
            A::Arrange(event) => event.by() == kind,
            _ => false,
        },
        (PartyKind::Staff, Object::Request { .. }) => match action {
            A::Read | A::Certify => true,
            // What she writes down for a person is done to his file: there is no request yet.
            A::Move(event) => event != Event::Enter && event.by().contains(&PartyKind::Staff),
            _ => false,
        },
        (PartyKind::Staff, Object::Person { .. }) => match action {
            A::ReadSharing => is_at(party, sharing::is_read_at),
            _ => matches!(action, A::Read | A::LookUp | A::Move(Event::Enter)),
        },
        (PartyKind::Staff, Object::Seat { .. }) => matches!(action, A::Read | A::Vouch),
        (PartyKind::Staff, Object::Staff { .. }) => matches!(action, A::SignOut),
        (PartyKind::Kiosk, Object::Person { .. }) => matches!(action, A::SignIn),
        // Before staff vouch at a kiosk, it hears who of its own prison they are.
        (PartyKind::Kiosk, Object::Staff { .. }) => matches!(action, A::Vouch),
        (PartyKind::Kiosk, Object::Kiosk { .. }) => matches!(action, A::Read),
        (PartyKind::Administrator, Object::Person { .. } | Object::Staff { .. } | Object::Kiosk { .. }) => {
            matches!(action, A::Issue)
        }
        (PartyKind::Administrator, Object::Register) => matches!(action, A::Import),
        (PartyKind::Administrator, Object::Keys) => matches!(action, A::Rotate | A::Retire),
        (PartyKind::Administrator, Object::Database) => matches!(action, A::BackUp | A::Restore),
        (PartyKind::System, Object::Request { .. }) => match action {
            A::Erase => true,
            A::Move(event) => event.by().contains(&PartyKind::System),
            _ => false,
        },
        (PartyKind::System, Object::Person { .. }) => matches!(action, A::SignOut),
        // Before anybody is signed in at the desk, or a browser is a kiosk, the program acts for whoever proves who he is.
        (PartyKind::System, Object::Staff { .. }) => matches!(action, A::SignIn),
        (PartyKind::System, Object::Kiosk { .. }) => matches!(action, A::Enrol),
        (_, _) => false,
    }
}

/// Whether it is staff at such a desk.
fn is_at(party: &Party, desks: fn(&Code) -> bool) -> bool {
    matches!(party, Party::Staff { desk, .. } if desks(desk))
}

#[cfg(test)]
mod tests;
