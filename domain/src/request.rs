//! The request of a detainee: its states, what may happen in each, and who may do it.
//!
//! The table in [`next`] is the whole life of a request; the source of the states is section 6.3 of the domain facts.

use serde::{Deserialize, Serialize};

use crate::{actor::PartyKind, names::stored_as_text};

/// Where a request is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Being written; only he sees it.
    Draft,
    /// Sent; nobody has looked at it.
    Submitted,
    /// The desk has opened it.
    Received,
    /// Somebody works on it.
    InProgress,
    /// He was asked something back.
    InfoNeeded,
    /// Decided: yes.
    Granted,
    /// Decided: a part of it.
    PartlyGranted,
    /// Decided: no.
    Refused,
    /// What was granted has been done.
    CarriedOut,
    /// Finished; nothing more can happen.
    Closed,
    /// Taken back by him.
    Withdrawn,
    /// Ended because he was released.
    Expired,
}

/// What can happen to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// He sends it.
    Submit,
    /// Staff write down for him what he asked on paper or by word.
    Enter,
    /// The desk opens it for the first time.
    Receive,
    /// A member of staff takes it, from the pile or from a colleague.
    Take,
    /// Staff send it on to the desk that answers it; the last day stays.
    Forward,
    /// Staff ask him something.
    Ask,
    /// He answers.
    Reply,
    /// Staff decide: yes.
    Grant,
    /// Staff decide: a part of it.
    GrantPartly,
    /// Staff decide: no.
    Refuse,
    /// Staff handed the decision over on paper: he knows of it from that day.
    HandOver,
    /// A step of carrying it out, not the last.
    Step,
    /// The last step: it is done.
    CarryOut,
    /// It is put away.
    Close,
    /// He takes it back.
    Withdraw,
    /// He is released.
    Expire,
}

/// How a request was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Yes.
    Granted,
    /// Partly yes.
    PartlyGranted,
    /// No.
    Refused,
}

/// Why something cannot happen to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It was decided before; a decision stands.
    #[error("the request is already decided")]
    AlreadyDecided,
    /// Not in this state.
    #[error("this cannot happen to the request now")]
    NotNow,
    /// Not by this party, whatever the state.
    #[error("this party cannot do that")]
    NotYours,
}

stored_as_text! {
    State {
        Draft = "draft", Submitted = "submitted", Received = "received", InProgress = "in-progress", InfoNeeded = "info-needed",
        Granted = "granted", PartlyGranted = "partly-granted", Refused = "refused", CarriedOut = "carried-out", Closed = "closed",
        Withdrawn = "withdrawn", Expired = "expired"
    }
    Event {
        Submit = "submit", Enter = "enter", Receive = "receive", Take = "take", Forward = "forward", Ask = "ask", Reply = "reply",
        Grant = "grant", GrantPartly = "grant-partly", Refuse = "refuse", HandOver = "hand-over", Step = "step",
        CarryOut = "carry-out", Close = "close", Withdraw = "withdraw", Expire = "expire"
    }
    Outcome { Granted = "granted", PartlyGranted = "partly-granted", Refused = "refused" }
}

impl State {
    /// Sent and not yet decided: somebody owes him an answer.
    #[must_use]
    pub const fn awaits_answer(self) -> bool {
        matches!(self, Self::Submitted | Self::Received | Self::InProgress | Self::InfoNeeded)
    }

    /// Counts as an open request for the guard against asking the same twice: it is awaiting an answer or being carried out.
    #[must_use]
    pub const fn is_open(self) -> bool {
        self.awaits_answer() || self.awaits_carrying_out()
    }

    /// Granted, and not yet done.
    #[must_use]
    pub const fn awaits_carrying_out(self) -> bool {
        matches!(self, Self::Granted | Self::PartlyGranted)
    }

    /// A decision has been given.
    #[must_use]
    pub const fn is_decided(self) -> bool {
        matches!(self, Self::Granted | Self::PartlyGranted | Self::Refused | Self::CarriedOut | Self::Closed)
    }
}

impl Outcome {
    /// The event that gives this outcome.
    #[must_use]
    pub const fn event(self) -> Event {
        match self {
            Self::Granted => Event::Grant,
            Self::PartlyGranted => Event::GrantPartly,
            Self::Refused => Event::Refuse,
        }
    }
}

impl Event {
    /// Whether the event gives a decision.
    #[must_use]
    pub const fn is_decision(self) -> bool {
        matches!(self, Self::Grant | Self::GrantPartly | Self::Refuse)
    }

    /// Who may cause it.
    #[must_use]
    pub const fn by(self) -> &'static [PartyKind] {
        match self {
            Self::Submit | Self::Reply | Self::Withdraw => &[PartyKind::Detainee],
            Self::Enter
            | Self::Receive
            | Self::Take
            | Self::Forward
            | Self::Ask
            | Self::Grant
            | Self::GrantPartly
            | Self::Refuse
            | Self::HandOver
            | Self::Step
            | Self::CarryOut => &[PartyKind::Staff],
            Self::Close => &[PartyKind::Staff, PartyKind::System],
            Self::Expire => &[PartyKind::System],
        }
    }
}

/// The state after `event`, caused by `party`, on a request in `state`.
///
/// # Errors
/// [`Refusal::NotYours`] when this party can never cause the event, [`Refusal::AlreadyDecided`] for a second decision,
/// [`Refusal::NotNow`] for everything else that the table does not have.
pub fn next(state: State, event: Event, party: PartyKind) -> Result<State, Refusal> {
    use Event as E;
    use State as S;
    if !event.by().contains(&party) {
        return Err(Refusal::NotYours);
    }
    let after = match (state, event) {
        (S::Draft, E::Submit | E::Enter) => S::Submitted,
        (S::Submitted | S::Received | S::InProgress, E::Forward) => S::Submitted,
        (S::Submitted, E::Receive) => S::Received,
        (S::Submitted | S::Received | S::InProgress | S::InfoNeeded, E::Take) => S::InProgress,
        (S::InProgress, E::Ask) => S::InfoNeeded,
        (S::InfoNeeded, E::Reply) => S::InProgress,
        (S::InProgress, E::Grant) => S::Granted,
        (S::InProgress, E::GrantPartly) => S::PartlyGranted,
        (S::InProgress, E::Refuse) => S::Refused,
        (S::Granted | S::PartlyGranted, E::Step) => state,
        (S::Granted | S::PartlyGranted | S::Refused | S::CarriedOut, E::HandOver) => state,
        (S::Granted | S::PartlyGranted, E::CarryOut) => S::CarriedOut,
        (S::Refused | S::CarriedOut, E::Close) => S::Closed,
        (S::Submitted | S::Received | S::InProgress | S::InfoNeeded, E::Withdraw) => S::Withdrawn,
        (S::Submitted | S::Received | S::InProgress | S::InfoNeeded | S::Granted | S::PartlyGranted, E::Expire) => S::Expired,
        (_, _) if event.is_decision() && state.is_decided() => return Err(Refusal::AlreadyDecided),
        (_, _) => return Err(Refusal::NotNow),
    };
    Ok(after)
}

/// What `party` can do to a request in `state`, in the order of [`Event::ALL`].
#[must_use]
pub fn possible(state: State, party: PartyKind) -> Vec<Event> {
    Event::ALL.iter().copied().filter(|event| next(state, *event, party).is_ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every move there is; everything else is refused.
    const MOVES: &[(&str, &str, &str, &str)] = &[
        ("draft", "submit", "detainee", "submitted"),
        ("draft", "enter", "staff", "submitted"),
        ("submitted", "forward", "staff", "submitted"),
        ("received", "forward", "staff", "submitted"),
        ("in-progress", "forward", "staff", "submitted"),
        ("submitted", "receive", "staff", "received"),
        ("submitted", "take", "staff", "in-progress"),
        ("submitted", "withdraw", "detainee", "withdrawn"),
        ("submitted", "expire", "system", "expired"),
        ("received", "take", "staff", "in-progress"),
        ("received", "withdraw", "detainee", "withdrawn"),
        ("received", "expire", "system", "expired"),
        ("in-progress", "take", "staff", "in-progress"),
        ("in-progress", "ask", "staff", "info-needed"),
        ("in-progress", "grant", "staff", "granted"),
        ("in-progress", "grant-partly", "staff", "partly-granted"),
        ("in-progress", "refuse", "staff", "refused"),
        ("in-progress", "withdraw", "detainee", "withdrawn"),
        ("in-progress", "expire", "system", "expired"),
        ("info-needed", "take", "staff", "in-progress"),
        ("info-needed", "reply", "detainee", "in-progress"),
        ("info-needed", "withdraw", "detainee", "withdrawn"),
        ("info-needed", "expire", "system", "expired"),
        ("granted", "hand-over", "staff", "granted"),
        ("partly-granted", "hand-over", "staff", "partly-granted"),
        ("refused", "hand-over", "staff", "refused"),
        ("carried-out", "hand-over", "staff", "carried-out"),
        ("granted", "step", "staff", "granted"),
        ("granted", "carry-out", "staff", "carried-out"),
        ("granted", "expire", "system", "expired"),
        ("partly-granted", "step", "staff", "partly-granted"),
        ("partly-granted", "carry-out", "staff", "carried-out"),
        ("partly-granted", "expire", "system", "expired"),
        ("refused", "close", "staff", "closed"),
        ("refused", "close", "system", "closed"),
        ("carried-out", "close", "staff", "closed"),
        ("carried-out", "close", "system", "closed"),
    ];

    #[test]
    fn only_the_moves_of_the_table() {
        for &state in State::ALL {
            for &event in Event::ALL {
                for party in PartyKind::ALL {
                    let allowed = MOVES
                        .iter()
                        .find(|(s, e, p, _)| (*s, *e, *p) == (state.as_str(), event.as_str(), party.as_str()))
                        .map(|(.., after)| *after);
                    let found = next(state, event, party).ok().map(State::as_str);
                    assert_eq!(found, allowed, "{state:?} {event:?} {party:?}");
                }
            }
        }
    }

    #[test]
    fn a_second_decision_says_so() {
        for state in [State::Granted, State::PartlyGranted, State::Refused, State::CarriedOut, State::Closed] {
            for outcome in Outcome::ALL {
                assert_eq!(next(state, outcome.event(), PartyKind::Staff), Err(Refusal::AlreadyDecided));
            }
        }
        assert_eq!(next(State::Withdrawn, Event::Grant, PartyKind::Staff), Err(Refusal::NotNow));
        assert_eq!(next(State::InProgress, Event::Grant, PartyKind::Detainee), Err(Refusal::NotYours));
    }

    #[test]
    fn every_state_can_be_reached_and_names_are_unique() {
        for &state in State::ALL {
            assert_eq!(State::parse(state.as_str()), Some(state));
            assert!(state == State::Draft || MOVES.iter().any(|(.., after)| *after == state.as_str()), "{state:?}");
        }
        for &event in Event::ALL {
            assert_eq!(Event::parse(event.as_str()), Some(event));
            assert!(MOVES.iter().any(|(_, e, ..)| *e == event.as_str()), "{event:?}");
        }
    }
}
