//! What a person can ask: which types are open to him, and plainly why one is not.

use serde::{Deserialize, Serialize};

use crate::{
    Code, Day, RequestId,
    catalogue::{Need, RequestType},
    person::Dutch,
    request::State,
};

/// Why he cannot ask for this now, with the step that he can take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// He asked already and it is still open: he can look at it.
    AlreadyAsked {
        /// The open request.
        request: RequestId,
        /// Last day of its promised term.
        due: Option<Day>,
    },
    /// He has no Dutch nationality: somebody helps him on another way.
    NotDutch,
}

/// Something he should know before he asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Warning {
    /// He may leave before it is done.
    ShortTime,
}

/// What the rules look at.
#[derive(Clone, Debug)]
pub struct Situation<'a> {
    /// Today in the Netherlands.
    pub today: Day,
    /// His nationality as it is known.
    pub dutch: Dutch,
    /// His (earliest) last day, if there is one.
    pub ends_on: Option<Day>,
    /// His requests of this type.
    pub requests: &'a [(RequestId, State, Option<Day>)],
}

impl Block {
    /// Its name: the Fluent keys are `block-<name>` and `block-<name>-next`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::AlreadyAsked { .. } => "already-asked",
            Self::NotDutch => "not-dutch",
        }
    }

    /// Every name.
    pub const NAMES: [&'static str; 2] = ["already-asked", "not-dutch"];
}

/// Why he cannot ask for `kind` now; none when he can.
#[must_use]
pub fn block(kind: &RequestType, situation: &Situation<'_>) -> Option<Block> {
    let not_dutch = kind.needs.contains(&Need::DutchNationality) && situation.dutch == Dutch::No;
    if not_dutch {
        return Some(Block::NotDutch);
    }
    let open: Vec<_> = situation.requests.iter().filter(|(_, state, _)| state.is_open()).collect();
    if open.len() < usize::from(kind.open_at_once) {
        return None;
    }
    open.first().map(|(request, _, due)| Block::AlreadyAsked { request: *request, due: *due })
}

/// What he should know before he asks for `kind`.
#[must_use]
pub fn warning(kind: &RequestType, situation: &Situation<'_>) -> Option<Warning> {
    let below = kind.short_below?;
    let left = situation.today.working_days_until(situation.ends_on?);
    (left < below).then_some(Warning::ShortTime)
}

/// One type as it is offered to a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Offer {
    /// The type.
    pub kind: RequestType,
    /// Why he cannot ask for it now.
    pub block: Option<Block>,
    /// What he should know first.
    pub warning: Option<Warning>,
    /// His unfinished request of this type.
    pub draft: Option<RequestId>,
    /// Promised term in working days.
    pub term: u16,
    /// The desk it goes to, where that is always the same.
    pub desk: Option<Code>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind() -> RequestType {
        toml::from_str(include_str!("../data/catalogue/id-card.toml")).expect("id-card")
    }

    fn day(text: &str) -> Day {
        Day::parse(text).expect(text)
    }

    fn id(n: u128) -> RequestId {
        RequestId(uuid::Uuid::from_u128(n))
    }

    #[test]
    fn one_open_request_at_once() {
        let situation = Situation { today: day("2026-11-23"), dutch: Dutch::Yes, ends_on: None, requests: &[] };
        assert_eq!(block(&kind(), &situation), None);
        for &state in State::ALL {
            let requests = [(id(7), state, Some(day("2026-11-30")))];
            let expected = state.is_open().then_some(Block::AlreadyAsked { request: id(7), due: Some(day("2026-11-30")) });
            assert_eq!(block(&kind(), &Situation { requests: &requests, ..situation.clone() }), expected, "{state:?}");
        }
    }

    #[test]
    fn only_who_is_not_dutch_is_sent_to_a_person() {
        for (dutch, expected) in [(Dutch::Yes, None), (Dutch::Unknown, None), (Dutch::No, Some(Block::NotDutch))] {
            assert_eq!(block(&kind(), &Situation { today: day("2026-11-23"), dutch, ends_on: None, requests: &[] }), expected);
        }
    }

    #[test]
    fn a_short_stay_is_warned() {
        for (ends_on, expected) in [
            (None, None),
            (Some("2026-11-24"), Some(Warning::ShortTime)),
            (Some("2026-12-11"), Some(Warning::ShortTime)), // 14 working days
            (Some("2026-12-14"), None),                     // 15
        ] {
            let situation = Situation { today: day("2026-11-23"), dutch: Dutch::Yes, ends_on: ends_on.map(day), requests: &[] };
            assert_eq!(warning(&kind(), &situation), expected, "{ends_on:?}");
        }
    }
}
