//! What a person can ask: which types are open to him, and plainly why one is not.

use serde::{Deserialize, Serialize};

use crate::{
    Code, Day, RequestId,
    catalogue::{Need, RequestType},
    person::Known,
    request::{Outcome, State},
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
    /// What he asks takes the paper of another request: he asks for that first.
    First {
        /// The other type.
        kind: Code,
    },
    /// He has *beperkingen*: nothing of him may go outside now (invariant 10 of the domain facts).
    Restricted,
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
    pub dutch: Known,
    /// His (earliest) last day, if there is one.
    pub ends_on: Option<Day>,
    /// Whether he has *beperkingen*.
    pub restricted: Known,
    /// His requests, of every type.
    pub requests: &'a [Asked],
}

/// A request as these rules look at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Which one.
    pub id: RequestId,
    /// Its type.
    pub kind: Code,
    /// Where it is.
    pub state: State,
    /// Last day of its promised term.
    pub due: Option<Day>,
    /// How it was decided; a closed one does not say so by itself.
    pub outcome: Option<Outcome>,
}

impl Asked {
    /// Whether what it is for is arranged, or still can be by it: it gives the paper that another request takes, and takes away a task ahead.
    #[must_use]
    pub fn is_arranged(&self) -> bool {
        let ended = matches!(self.state, State::CarriedOut | State::Closed);
        self.state.is_open() || (ended && self.outcome != Some(Outcome::Refused))
    }
}

impl Block {
    /// Its name: the Fluent keys are `block-<name>` and `block-<name>-next`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::AlreadyAsked { .. } => "already-asked",
            Self::NotDutch => "not-dutch",
            Self::First { .. } => "first",
            Self::Restricted => "restricted",
        }
    }

    /// Every name.
    pub const NAMES: [&'static str; 4] = ["already-asked", "not-dutch", "first", "restricted"];
}

/// Why he cannot ask for `kind` now; none when he can.
#[must_use]
pub fn block(kind: &RequestType, situation: &Situation<'_>) -> Option<Block> {
    let open = situation.requests.iter().filter(|asked| asked.kind == kind.id && asked.state.is_open());
    let open: Vec<&Asked> = open.collect();
    if let Some(first) = open.first().filter(|_| open.len() >= usize::from(kind.open_at_once)) {
        return Some(Block::AlreadyAsked { request: first.id, due: first.due });
    }
    if kind.outgoing && situation.restricted == Known::Yes {
        return Some(Block::Restricted);
    }
    kind.needs.iter().find_map(|need| match need {
        Need::DutchNationality => (situation.dutch == Known::No).then_some(Block::NotDutch),
        Need::Request(first) => {
            let is_there = situation.requests.iter().any(|asked| asked.kind == *first && asked.is_arranged());
            (!is_there).then(|| Block::First { kind: first.clone() })
        }
    })
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

    fn alone(today: &str) -> Situation<'static> {
        Situation { today: day(today), dutch: Known::Yes, ends_on: None, restricted: Known::No, requests: &[] }
    }

    fn asked(kind: &str, state: State) -> Asked {
        Asked { id: id(7), kind: Code::parse(kind).expect(kind), state, due: Some(day("2026-11-30")), outcome: None }
    }

    #[test]
    fn one_open_request_at_once() {
        assert_eq!(block(&kind(), &alone("2026-11-23")), None);
        for &state in State::ALL {
            let requests = [asked("id-card", state), asked("talk", State::Submitted)];
            let expected = state.is_open().then_some(Block::AlreadyAsked { request: id(7), due: Some(day("2026-11-30")) });
            assert_eq!(block(&kind(), &Situation { requests: &requests, ..alone("2026-11-23") }), expected, "{state:?}");
        }
    }

    #[test]
    fn only_who_is_not_dutch_is_sent_to_a_person() {
        for (dutch, expected) in [(Known::Yes, None), (Known::Unknown, None), (Known::No, Some(Block::NotDutch))] {
            assert_eq!(block(&kind(), &Situation { dutch, ..alone("2026-11-23") }), expected);
        }
    }

    #[test]
    fn what_goes_outside_is_closed_under_restrictions() {
        for (restricted, outgoing, expected) in [
            (Known::Yes, true, Some(Block::Restricted)),
            (Known::Yes, false, None),
            (Known::No, true, None),
            (Known::Unknown, true, None),
        ] {
            let kind = RequestType { outgoing, ..kind() };
            assert_eq!(block(&kind, &Situation { restricted, ..alone("2026-11-23") }), expected, "{restricted:?} {outgoing}");
        }
    }

    #[test]
    fn what_takes_the_paper_of_another_request_comes_after_it() {
        let first = Code::parse("detention-statement").expect("code");
        let kind = RequestType { needs: vec![Need::Request(first.clone())], ..kind() };
        assert_eq!(block(&kind, &alone("2026-11-23")), Some(Block::First { kind: first.clone() }));
        for &state in State::ALL {
            let requests = [asked("detention-statement", state)];
            let gives = !matches!(state, State::Draft | State::Refused | State::Withdrawn | State::Expired);
            let expected = (!gives).then(|| Block::First { kind: first.clone() });
            assert_eq!(block(&kind, &Situation { requests: &requests, ..alone("2026-11-23") }), expected, "{state:?}");
        }
        let refused = [Asked { outcome: Some(Outcome::Refused), ..asked("detention-statement", State::Closed) }];
        let situation = Situation { requests: &refused, ..alone("2026-11-23") };
        assert_eq!(block(&kind, &situation), Some(Block::First { kind: first }), "refused, and put away since");
    }

    #[test]
    fn a_short_stay_is_warned() {
        for (ends_on, expected) in [
            (None, None),
            (Some("2026-11-24"), Some(Warning::ShortTime)),
            (Some("2026-12-11"), Some(Warning::ShortTime)), // 14 working days
            (Some("2026-12-14"), None),                     // 15
        ] {
            let situation = Situation { ends_on: ends_on.map(day), ..alone("2026-11-23") };
            assert_eq!(warning(&kind(), &situation), expected, "{ends_on:?}");
        }
    }
}
