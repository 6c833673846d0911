//! What of somebody was shared with others: what, with whom, when, and on what basis.
//!
//! What the law lets the prison share (article 18a Penitentiaire beginselenwet) is told to him and never asked; consent is never its
//! basis (invariant 5 of the domain facts). What is shared under article 18b is hidden from him and has no place here.

use serde::{Deserialize, Serialize};

use crate::{Code, names::stored_as_text};

/// On what basis something was shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The law: article 18a Penitentiaire beginselenwet. It asks for no consent.
    Statutory,
}

/// One thing that a message says of him. A message has nothing beside these: no free text, no language, no need for support
/// (invariant 15 of the domain facts).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = SharedItem))]
#[serde(rename_all = "kebab-case")]
pub enum Item {
    /// His name.
    Name,
    /// His registration number.
    Number,
    /// His day of birth.
    BornOn,
    /// The prison in which he is.
    Prison,
    /// His last day.
    EndsOn,
    /// What he needs help with.
    Need,
    /// That a request for help is over.
    Over,
}

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = SharedMessage))]
#[serde(rename_all = "kebab-case")]
pub enum Message {
    /// A municipality is asked for help.
    Help,
    /// It hears that this is over: he took it back, or will live elsewhere.
    Over,
}

stored_as_text! {
    Basis { Statutory = "18a" }
    Item {
        Name = "name", Number = "number", BornOn = "born-on", Prison = "prison", EndsOn = "ends-on", Need = "need", Over = "over"
    }
    Message { Help = "help", Over = "over" }
}

impl Message {
    /// Everything that it says of him.
    #[must_use]
    pub const fn items(self) -> &'static [Item] {
        match self {
            Self::Help => &[Item::Name, Item::Number, Item::BornOn, Item::Prison, Item::EndsOn, Item::Need],
            Self::Over => &[Item::Name, Item::Number, Item::Over],
        }
    }

    /// The basis on which it is sent: a municipality hears what it needs to help him (article 18a).
    #[must_use]
    pub const fn basis(self) -> Basis {
        match self {
            Self::Help | Self::Over => Basis::Statutory,
        }
    }
}

/// Whether staff at this desk read what was shared of somebody (section 7 of the domain facts).
#[must_use]
pub fn is_read_at(desk: &Code) -> bool {
    matches!(desk.as_str(), "case-manager" | "mentor" | "privacy" | "director")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        assert!(Basis::ALL.iter().all(|basis| Basis::parse(basis.as_str()) == Some(*basis)));
        assert!(Item::ALL.iter().all(|item| Item::parse(item.as_str()) == Some(*item)));
        assert!(Message::ALL.iter().all(|message| Message::parse(message.as_str()) == Some(*message)));
    }

    #[test]
    fn a_message_says_who_and_why_and_no_more_than_it_must() {
        for &message in Message::ALL {
            let items = message.items();
            assert!(items.contains(&Item::Name), "{message:?}");
            assert_eq!(items.contains(&Item::Need), message == Message::Help);
            assert_eq!(items.contains(&Item::BornOn), message == Message::Help);
            assert_eq!(message.basis(), Basis::Statutory);
        }
    }

    #[test]
    fn four_desks_read_it() {
        for (desk, reads) in
            [("case-manager", true), ("privacy", true), ("mentor", true), ("director", true), ("ric", false), ("medical", false)]
        {
            assert_eq!(is_read_at(&Code::parse(desk).expect(desk)), reads, "{desk}");
        }
    }
}
