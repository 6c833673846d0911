//! Requests for help to the municipality where somebody will live: one a condition, and its whole life.
//!
//! The states are those of section 6.3 of the domain facts. He asks, the case manager checks, the program sends, and the case
//! manager enters what the municipality answers. The table in [`next`] is everything that can happen.

use serde::{Deserialize, Serialize};

use crate::{Code, Day, actor::PartyKind, catalogue::Condition, names::stored_as_text, person::Known, rules::ShortStay};

/// Where a request for help is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = HelpState))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// He asked. Nothing of it has gone outside.
    Draft,
    /// The case manager found it right. The program sends it next.
    Checked,
    /// It is on its way to the municipality.
    Sent,
    /// The municipality has it.
    Received,
    /// The municipality works on it.
    InProgress,
    /// The municipality answered.
    Answered,
    /// It is put away.
    Closed,
    /// He took it back.
    Withdrawn,
}

/// What can happen to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = HelpEvent))]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// He asks.
    Ask,
    /// The case manager finds it right.
    Check,
    /// The program sends it.
    Send,
    /// The municipality says that it has it.
    Receive,
    /// The municipality says that it works on it.
    Start,
    /// He will live in another municipality than it was sent to: it goes there, and the first one hears that it is over. Before it was
    /// sent a change needs nothing, because it goes to where he will live on the day of sending.
    Forward,
    /// The municipality answers.
    Answer,
    /// It is put away.
    Close,
    /// He takes it back.
    Withdraw,
}

/// What the municipality answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = HelpOutcome))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It has help for him.
    Offer,
    /// It has none.
    NoOffer,
    /// Another municipality must do it. As soon as it is known that he will live there, it is forwarded.
    NotCompetent,
}

/// What he needs, in one code: no free text of his goes outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = HelpNeed))]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// An identity document after he left.
    IdCard,
    /// To be registered at an address.
    Registration,
    /// A place to live.
    FindHome,
    /// To keep his home.
    KeepHome,
    /// An address for his post.
    PostalAddress,
    /// Money of the municipality to live from.
    Benefit,
    /// Work.
    Work,
    /// Help with what he owes.
    DebtHelp,
    /// Somebody who keeps his money for him.
    BudgetHelp,
    /// He does not know: somebody talks with him.
    Talk,
}

/// Why something cannot happen to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not in this state.
    #[error("this cannot happen to the request for help now")]
    NotNow,
    /// Not by this party, whatever the state.
    #[error("this party cannot do that")]
    NotYours,
    /// An answer has an outcome, and nothing else has one.
    #[error("an outcome goes with an answer, and with nothing else")]
    Outcome,
    /// This need does not belong to the condition.
    #[error("this need does not belong to the condition")]
    Need,
    /// Nobody knows yet to which municipality it goes.
    #[error("the municipality is not known")]
    Nowhere,
    /// He has *beperkingen*: nothing of him may go outside (invariant 10 of the domain facts).
    #[error("nothing of him may go outside")]
    Restricted,
}

stored_as_text! {
    State {
        Draft = "draft", Checked = "checked", Sent = "sent", Received = "received", InProgress = "in-progress",
        Answered = "answered", Closed = "closed", Withdrawn = "withdrawn"
    }
    Event {
        Ask = "ask-help", Check = "check", Send = "send", Receive = "confirm", Start = "start", Forward = "pass",
        Answer = "answer-help", Close = "put-away", Withdraw = "take-back"
    }
    Outcome { Offer = "offer", NoOffer = "no-offer", NotCompetent = "not-competent" }
    Need {
        IdCard = "id-card", Registration = "registration", FindHome = "find-home", KeepHome = "keep-home",
        PostalAddress = "postal-address", Benefit = "benefit", Work = "work", DebtHelp = "debt-help", BudgetHelp = "budget-help",
        Talk = "talk"
    }
}

impl State {
    /// Something is still to come.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Answered | Self::Closed | Self::Withdrawn)
    }

    /// The municipality knows of it.
    #[must_use]
    pub const fn is_outside(self) -> bool {
        matches!(self, Self::Sent | Self::Received | Self::InProgress)
    }
}

impl Event {
    /// Who may cause it.
    #[must_use]
    pub const fn by(self) -> PartyKind {
        match self {
            Self::Ask | Self::Withdraw => PartyKind::Detainee,
            Self::Send | Self::Forward => PartyKind::System,
            Self::Check | Self::Receive | Self::Start | Self::Answer | Self::Close => PartyKind::Staff,
        }
    }
}

/// The state after `event`, caused by `party`, on a request in `state`; none is one that is not there yet.
///
/// # Errors
/// [`Refusal::NotYours`] when this party can never cause the event, [`Refusal::NotNow`] for everything else that the table does
/// not have.
pub fn next(state: Option<State>, event: Event, party: PartyKind) -> Result<State, Refusal> {
    use Event as E;
    use State as S;
    if event.by() != party {
        return Err(Refusal::NotYours);
    }
    match (state, event) {
        (None, E::Ask) => Ok(S::Draft),
        (Some(S::Draft), E::Check) => Ok(S::Checked),
        (Some(S::Checked), E::Send) => Ok(S::Sent),
        (Some(S::Sent), E::Receive) => Ok(S::Received),
        (Some(S::Sent | S::Received), E::Start) => Ok(S::InProgress),
        (Some(S::Sent | S::Received | S::InProgress), E::Answer) => Ok(S::Answered),
        (Some(S::Sent | S::Received | S::InProgress | S::Answered), E::Forward) => Ok(S::Checked),
        (Some(S::Answered), E::Close) => Ok(S::Closed),
        (Some(S::Draft | S::Checked | S::Sent | S::Received | S::InProgress), E::Withdraw) => Ok(S::Withdrawn),
        (_, _) => Err(Refusal::NotNow),
    }
}

/// Whether a request goes on to the municipality where he will live now, when that is another one than it was sent to. What was
/// answered stays answered, unless the answer was that another one must do it.
#[must_use]
pub const fn is_forwarded(state: State, outcome: Option<Outcome>) -> bool {
    match state {
        State::Sent | State::Received | State::InProgress => true,
        State::Answered => matches!(outcome, Some(Outcome::NotCompetent)),
        State::Draft | State::Checked | State::Closed | State::Withdrawn => false,
    }
}

/// What `party` can do to a request in `state`, in the order of [`Event::ALL`].
#[must_use]
pub fn possible(state: State, party: PartyKind) -> Vec<Event> {
    Event::ALL.iter().copied().filter(|event| next(Some(state), *event, party).is_ok()).collect()
}

/// Checks that an outcome goes with an answer, and with nothing else.
///
/// # Errors
/// [`Refusal::Outcome`].
pub fn check_outcome(event: Event, outcome: Option<Outcome>) -> Result<(), Refusal> {
    if (event == Event::Answer) == outcome.is_some() { Ok(()) } else { Err(Refusal::Outcome) }
}

/// Whether it may go outside now: somebody must be there to get it, and *beperkingen* block everything.
///
/// It never asks for an established plan (invariant 14 of the domain facts).
///
/// # Errors
/// [`Refusal::Restricted`], or [`Refusal::Nowhere`].
pub fn may_go_out(restricted: Known, municipality_known: bool) -> Result<(), Refusal> {
    if restricted == Known::Yes {
        return Err(Refusal::Restricted);
    }
    if municipality_known { Ok(()) } else { Err(Refusal::Nowhere) }
}

/// What he can need of a condition. Care is no part of this: what it takes to share that rests on his consent.
#[must_use]
pub const fn needs(condition: Condition) -> &'static [Need] {
    match condition {
        Condition::Papers => &[Need::IdCard, Need::Registration, Need::Talk],
        Condition::Home => &[Need::FindHome, Need::KeepHome, Need::PostalAddress, Need::Talk],
        Condition::Income => &[Need::Benefit, Need::Work, Need::Talk],
        Condition::Debts => &[Need::DebtHelp, Need::BudgetHelp, Need::Talk],
        Condition::Care | Condition::Network | Condition::Restoration => &[],
    }
}

/// Checks that a need belongs to a condition.
///
/// # Errors
/// [`Refusal::Need`].
pub fn check_need(condition: Condition, need: Need) -> Result<(), Refusal> {
    if needs(condition).contains(&need) { Ok(()) } else { Err(Refusal::Need) }
}

/// The last day on which it should be sent: so many working days after he asked.
#[must_use]
pub fn send_by(rule: ShortStay, asked_on: Day) -> Day {
    asked_on.plus_working_days(rule.help_days)
}

/// Whether staff at this desk check and enter them: the case manager (section 7 of the domain facts).
#[must_use]
pub fn is_kept_at(desk: &Code) -> bool {
    desk.as_str() == "case-manager"
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every move there is; everything else is refused.
    const MOVES: &[(&str, &str, &str, &str)] = &[
        ("", "ask-help", "detainee", "draft"),
        ("draft", "check", "staff", "checked"),
        ("draft", "take-back", "detainee", "withdrawn"),
        ("checked", "send", "system", "sent"),
        ("checked", "take-back", "detainee", "withdrawn"),
        ("sent", "confirm", "staff", "received"),
        ("sent", "start", "staff", "in-progress"),
        ("sent", "answer-help", "staff", "answered"),
        ("sent", "pass", "system", "checked"),
        ("sent", "take-back", "detainee", "withdrawn"),
        ("received", "start", "staff", "in-progress"),
        ("received", "answer-help", "staff", "answered"),
        ("received", "pass", "system", "checked"),
        ("received", "take-back", "detainee", "withdrawn"),
        ("in-progress", "answer-help", "staff", "answered"),
        ("in-progress", "pass", "system", "checked"),
        ("in-progress", "take-back", "detainee", "withdrawn"),
        ("answered", "pass", "system", "checked"),
        ("answered", "put-away", "staff", "closed"),
    ];

    #[test]
    fn only_the_moves_of_the_table() {
        let states = State::ALL.iter().copied().map(Some).chain([None]);
        for state in states {
            for &event in Event::ALL {
                for party in PartyKind::ALL {
                    let name = state.map_or("", State::as_str);
                    let listed = MOVES.iter().find(|(s, e, p, _)| (*s, *e, *p) == (name, event.as_str(), party.as_str()));
                    let found = next(state, event, party);
                    assert_eq!(found.ok().map(State::as_str), listed.map(|(.., after)| *after), "{state:?} {event:?} {party:?}");
                    assert_eq!(found == Err(Refusal::NotYours), event.by() != party, "{state:?} {event:?} {party:?}");
                }
            }
        }
    }

    #[test]
    fn every_state_can_be_reached_and_names_are_unique() {
        for &state in State::ALL {
            assert_eq!(State::parse(state.as_str()), Some(state));
            assert!(MOVES.iter().any(|(.., after)| *after == state.as_str()), "{state:?}");
        }
        for &event in Event::ALL {
            assert!(MOVES.iter().any(|(_, e, ..)| *e == event.as_str()), "{event:?}");
            assert_eq!(crate::request::Event::parse(event.as_str()), None, "the trail would not tell the two apart");
            assert_eq!(crate::condition::Event::parse(event.as_str()), None, "the trail would not tell the two apart");
        }
    }

    /// He can take back whatever was not answered; what a municipality has goes on when he will live elsewhere.
    #[test]
    fn what_is_open_can_be_taken_back_and_is_forwarded() {
        for &state in State::ALL {
            assert_eq!(possible(state, PartyKind::Detainee) == [Event::Withdraw], state.is_open(), "{state:?}");
            let outcomes = Outcome::ALL.iter().copied().map(Some).chain([None]);
            for outcome in outcomes {
                let again = state == State::Answered && outcome == Some(Outcome::NotCompetent);
                assert_eq!(is_forwarded(state, outcome), state.is_outside() || again, "{state:?} {outcome:?}");
                assert!(!is_forwarded(state, outcome) || next(Some(state), Event::Forward, PartyKind::System).is_ok());
            }
        }
        assert_eq!(possible(State::Sent, PartyKind::Staff), [Event::Receive, Event::Start, Event::Answer]);
    }

    #[test]
    fn an_outcome_goes_with_an_answer() {
        for &event in Event::ALL {
            assert_eq!(check_outcome(event, None).is_ok(), event != Event::Answer, "{event:?}");
            for &outcome in Outcome::ALL {
                assert_eq!(check_outcome(event, Some(outcome)).is_ok(), event == Event::Answer, "{event:?}");
            }
        }
    }

    #[test]
    fn nothing_goes_out_under_restrictions_or_to_nowhere() {
        for (restricted, known, expected) in [
            (Known::Yes, true, Err(Refusal::Restricted)),
            (Known::Yes, false, Err(Refusal::Restricted)),
            (Known::No, false, Err(Refusal::Nowhere)),
            (Known::No, true, Ok(())),
            (Known::Unknown, true, Ok(())),
        ] {
            assert_eq!(may_go_out(restricted, known), expected, "{restricted:?} {known}");
        }
    }

    #[test]
    fn needs_belong_to_their_condition() {
        for &condition in Condition::ALL {
            for &need in Need::ALL {
                assert_eq!(check_need(condition, need).is_ok(), needs(condition).contains(&need));
            }
            assert!(needs(condition).len() <= 5, "one question has at most five answers");
        }
        assert!(needs(Condition::Care).is_empty());
        assert!(Need::ALL.iter().all(|need| Condition::ALL.iter().any(|condition| needs(*condition).contains(need))));
    }

    #[test]
    fn it_is_sent_within_three_working_days() {
        let day = |text: &str| Day::parse(text).expect(text);
        // Monday 23 November; Friday 27 November and the weekend after it.
        assert_eq!(send_by(ShortStay::default(), day("2026-11-23")), day("2026-11-26"));
        assert_eq!(send_by(ShortStay::default(), day("2026-11-27")), day("2026-12-02"));
    }
}
