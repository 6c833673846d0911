//! A goal of a plan: what kind it is, where it stands, and what may happen to it (section 6.3 of the domain facts).

use serde::{Deserialize, Serialize};

use crate::{actor::PartyKind, catalogue::Condition, names::stored_as_text, plan::Refusal};

/// What a goal is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "openapi", schema(as = GoalKind))]
pub enum Kind {
    /// How he behaves.
    Behaviour,
    /// A valid identity document.
    Papers,
    /// A place to live.
    Home,
    /// Money to live on.
    Income,
    /// Insight into his debts.
    Debts,
    /// Care and insurance.
    Care,
    /// Family and friends.
    Network,
    /// Making things right.
    Restoration,
    /// Learning something.
    Skill,
}

/// Where a goal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "openapi", schema(as = GoalState))]
pub enum State {
    /// He or staff proposed it.
    Proposed,
    /// It was talked about.
    Discussed,
    /// It is one of his goals.
    Set,
    /// It is being worked on.
    Active,
    /// It is reached.
    Reached,
    /// It was not reached.
    NotReached,
    /// It is no goal any more; a reason says why.
    Dropped,
}

/// What can happen to a goal. It is sent by its name alone; in the trail the noun goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "openapi", schema(as = GoalEvent))]
pub enum Event {
    /// It was talked about.
    Discuss,
    /// Staff make it one of his goals.
    Set,
    /// It is being worked on from now on.
    Start,
    /// Staff say that it is reached.
    Reach,
    /// Staff say that it was not reached.
    Miss,
    /// Staff say that it is no goal any more, and why.
    Drop,
}

/// Why a goal is no goal any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "openapi", schema(as = GoalReason))]
pub enum Reason {
    /// He does not want it any more.
    NotWanted,
    /// It is not needed any more.
    NotNeeded,
    /// It cannot be done here.
    NotPossible,
    /// There is another goal like it.
    InAnother,
}

stored_as_text! {
    Kind {
        Behaviour = "behaviour", Papers = "papers", Home = "home", Income = "income", Debts = "debts", Care = "care",
        Network = "network", Restoration = "restoration", Skill = "skill"
    }
    State {
        Proposed = "proposed", Discussed = "discussed", Set = "set", Active = "active", Reached = "reached",
        NotReached = "not-reached", Dropped = "dropped"
    }
    Event {
        Discuss = "discuss-goal", Set = "set-goal", Start = "start-goal", Reach = "reach-goal", Miss = "miss-goal",
        Drop = "drop-goal"
    }
    Reason { NotWanted = "not-wanted", NotNeeded = "not-needed", NotPossible = "not-possible", InAnother = "in-another" }
}

impl Kind {
    /// The condition for outside that it is about, where it is about one.
    #[must_use]
    pub fn condition(self) -> Option<Condition> {
        Condition::parse(self.as_str())
    }
}

impl State {
    /// It can be worked on: steps can be added and done.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Reached | Self::NotReached | Self::Dropped)
    }

    /// It belongs to a plan that stands.
    #[must_use]
    pub const fn is_set(self) -> bool {
        !matches!(self, Self::Proposed | Self::Discussed | Self::Dropped)
    }
}

/// The state after `event`, caused by `party`, on a goal in `state`.
///
/// # Errors
/// [`Refusal::NotYours`] for who is no staff, [`Refusal::NotNow`] for everything else that the table does not have.
pub fn next(state: State, event: Event, party: PartyKind) -> Result<State, Refusal> {
    use Event as E;
    use State as S;
    if party != PartyKind::Staff {
        return Err(Refusal::NotYours);
    }
    match (state, event) {
        (S::Proposed, E::Discuss) => Ok(S::Discussed),
        (S::Discussed, E::Set) => Ok(S::Set),
        (S::Set, E::Start) => Ok(S::Active),
        (S::Active, E::Reach) => Ok(S::Reached),
        (S::Active, E::Miss) => Ok(S::NotReached),
        (state, E::Drop) if state.is_open() => Ok(S::Dropped),
        (_, _) => Err(Refusal::NotNow),
    }
}

/// What staff can do to a goal in `state`, in the order of [`Event::ALL`].
#[must_use]
pub fn possible(state: State) -> Vec<Event> {
    Event::ALL.iter().copied().filter(|event| next(state, *event, PartyKind::Staff).is_ok()).collect()
}

/// Whether what is said goes with the event: a reason with dropping it, and with nothing else.
///
/// # Errors
/// [`Refusal::Said`].
pub fn check(event: Event, reason: Option<Reason>) -> Result<(), Refusal> {
    if (event == Event::Drop) == reason.is_some() { Ok(()) } else { Err(Refusal::Said) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every move of staff; everything else is refused.
    const MOVES: &[(&str, &str, &str)] = &[
        ("proposed", "discuss-goal", "discussed"),
        ("proposed", "drop-goal", "dropped"),
        ("discussed", "set-goal", "set"),
        ("discussed", "drop-goal", "dropped"),
        ("set", "start-goal", "active"),
        ("set", "drop-goal", "dropped"),
        ("active", "reach-goal", "reached"),
        ("active", "miss-goal", "not-reached"),
        ("active", "drop-goal", "dropped"),
    ];

    #[test]
    fn only_the_moves_of_the_table() {
        for &state in State::ALL {
            for &event in Event::ALL {
                for party in PartyKind::ALL {
                    let listed = MOVES.iter().find(|(s, e, _)| (*s, *e) == (state.as_str(), event.as_str()));
                    let allowed = listed.map(|(.., after)| *after).filter(|_| party == PartyKind::Staff);
                    let found = next(state, event, party);
                    assert_eq!(found.ok().map(State::as_str), allowed, "{state:?} {event:?} {party:?}");
                    assert_eq!(found == Err(Refusal::NotYours), party != PartyKind::Staff);
                }
            }
            assert_eq!(possible(state).is_empty(), !state.is_open());
        }
    }

    #[test]
    fn a_reason_goes_with_dropping() {
        for &event in Event::ALL {
            assert_eq!(Event::parse(event.as_str()), Some(event));
            assert_eq!(check(event, None).is_ok(), event != Event::Drop);
            assert_eq!(check(event, Some(Reason::NotNeeded)).is_ok(), event == Event::Drop);
        }
    }

    #[test]
    fn every_condition_can_be_a_goal() {
        for &condition in Condition::ALL.iter() {
            assert!(Kind::ALL.iter().any(|kind| kind.condition() == Some(condition)), "{condition:?}");
        }
        assert_eq!((Kind::Behaviour.condition(), Kind::Skill.condition()), (None, None));
    }
}
