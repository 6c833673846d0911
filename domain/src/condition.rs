//! The conditions for outside: where each of them stands, what may happen to it, and who may do it.
//!
//! Two things stand beside each other and are never mixed: what the person says of himself ([`Own`]), and what staff say
//! ([`State`]). The states are those of section 6.3 of the domain facts; the table in [`next`] is the whole life of one.

use serde::{Deserialize, Serialize};

use crate::{Code, Day, actor::PartyKind, names::stored_as_text, rules::ShortStay};

/// What staff say of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "openapi", schema(as = ConditionState))]
pub enum State {
    /// Nobody has looked at it yet.
    Unknown,
    /// Staff know how it is; they have not said what it needs.
    Mapped,
    /// It is in order for the day he leaves.
    Ok,
    /// He needs help with it.
    HelpNeeded,
    /// Somebody helps him with it.
    HelpRunning,
    /// Somebody outside goes on with it after he left.
    HandedOver,
    /// It did not come about before he left; a reason says why.
    NotOk,
}

/// What can happen to a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "openapi", schema(as = ConditionEvent))]
pub enum Event {
    /// He says how it is; what staff say stays as it is.
    Say,
    /// Staff have looked at it.
    Map,
    /// Staff say that it is in order, perhaps until a day.
    Settle,
    /// Staff say that he needs help.
    NeedHelp,
    /// Staff say that somebody helps him.
    StartHelp,
    /// Staff say that somebody outside goes on with it.
    PassOn,
    /// Staff say that it will not come about before he leaves, and why.
    GiveUp,
    /// What proved it ends before he leaves: the program sees that.
    Lapse,
    /// He is released.
    Leave,
}

/// His own answer to *is this in order?*
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Own {
    /// Yes.
    Yes,
    /// No.
    No,
    /// He does not know.
    DontKnow,
    /// He does not want to say. That is an answer, and nobody asks again.
    RatherNotSay,
}

/// Why a condition is not in order when he leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "openapi", schema(as = ConditionReason))]
pub enum Reason {
    /// There was too little time.
    TooShort,
    /// Nobody outside has an offer.
    NoOffer,
    /// He did not want it.
    NotWanted,
    /// A paper is missing.
    PaperMissing,
    /// Nobody had said how it is.
    NotKnown,
    /// It was not finished.
    NotFinished,
}

/// When a snapshot was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Occasion {
    /// When staff finished the screening after he came.
    Entry,
    /// When he was released.
    Exit,
}

/// Why something cannot happen to a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not in this state.
    #[error("this cannot happen to the condition now")]
    NotNow,
    /// Not by this party, whatever the state.
    #[error("this party cannot do that")]
    NotYours,
    /// It is given up only with a reason, and nothing else has one.
    #[error("a reason goes with giving up, and with nothing else")]
    Reason,
    /// Only what is in order has a day until which that is proved.
    #[error("only what is in order has an end of its evidence")]
    Evidence,
}

stored_as_text! {
    State {
        Unknown = "unknown", Mapped = "mapped", Ok = "ok", HelpNeeded = "help-needed", HelpRunning = "help-running",
        HandedOver = "handed-over", NotOk = "not-ok"
    }
    Event {
        Say = "say", Map = "map", Settle = "settle", NeedHelp = "need-help", StartHelp = "start-help", PassOn = "pass-on",
        GiveUp = "give-up", Lapse = "lapse", Leave = "leave"
    }
    Own { Yes = "yes", No = "no", DontKnow = "dont-know", RatherNotSay = "rather-not-say" }
    Reason {
        TooShort = "too-short", NoOffer = "no-offer", NotWanted = "not-wanted", PaperMissing = "paper-missing",
        NotKnown = "not-known", NotFinished = "not-finished"
    }
    Occasion { Entry = "entry", Exit = "exit" }
}

impl State {
    /// Nothing more is to be done for it here.
    #[must_use]
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Ok | Self::HandedOver | Self::NotOk)
    }
}

impl Event {
    /// Who may cause it.
    #[must_use]
    pub const fn by(self) -> PartyKind {
        match self {
            Self::Say => PartyKind::Detainee,
            Self::Map | Self::Settle | Self::NeedHelp | Self::StartHelp | Self::PassOn | Self::GiveUp => PartyKind::Staff,
            Self::Lapse | Self::Leave => PartyKind::System,
        }
    }
}

impl Reason {
    /// Whether staff can give it; the others are those of the program, when he is released.
    #[must_use]
    pub const fn is_given(self) -> bool {
        !matches!(self, Self::NotKnown | Self::NotFinished)
    }
}

/// What staff say with an event, looked at before it happens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The last day of what proves it, such as the day an ID card ends.
    pub valid_until: Option<Day>,
    /// Why it is given up.
    pub reason: Option<Reason>,
}

/// The state after `event`, caused by `party`, on a condition in `state`.
///
/// # Errors
/// [`Refusal::NotYours`] when this party can never cause the event, [`Refusal::NotNow`] for everything else that the table does
/// not have.
pub fn next(state: State, event: Event, party: PartyKind) -> Result<State, Refusal> {
    use Event as E;
    use State as S;
    if event.by() != party {
        return Err(Refusal::NotYours);
    }
    match (state, event) {
        (_, E::Say) => Ok(state),
        (S::Unknown, E::Map) => Ok(S::Mapped),
        (S::Mapped | S::HelpRunning | S::Ok, E::Settle) => Ok(S::Ok),
        (S::Mapped | S::HelpRunning | S::Ok | S::HandedOver | S::NotOk, E::NeedHelp) | (S::Ok, E::Lapse) => Ok(S::HelpNeeded),
        (S::HelpNeeded, E::StartHelp) => Ok(S::HelpRunning),
        (S::HelpNeeded | S::HelpRunning, E::PassOn) => Ok(S::HandedOver),
        (S::HelpNeeded | S::HelpRunning, E::GiveUp) => Ok(S::NotOk),
        (S::Unknown | S::Mapped | S::HelpNeeded | S::HelpRunning, E::Leave) => Ok(S::NotOk),
        (_, _) => Err(Refusal::NotNow),
    }
}

/// What `party` can do to a condition in `state`, in the order of [`Event::ALL`].
#[must_use]
pub fn possible(state: State, party: PartyKind) -> Vec<Event> {
    Event::ALL.iter().copied().filter(|event| next(state, *event, party).is_ok()).collect()
}

/// Checks what is said with an event.
///
/// # Errors
/// [`Refusal::Reason`] and [`Refusal::Evidence`] for what does not belong to it, or is missing.
pub fn check(event: Event, said: Said) -> Result<(), Refusal> {
    if (event == Event::GiveUp) != said.reason.is_some() || said.reason.is_some_and(|reason| !reason.is_given()) {
        return Err(Refusal::Reason);
    }
    if event != Event::Settle && said.valid_until.is_some() {
        return Err(Refusal::Evidence);
    }
    Ok(())
}

/// What happens when staff say `event`: that something is in order until a day on which he is still here is a need.
#[must_use]
pub fn meant(event: Event, said: Said, ends_on: Option<Day>, today: Day) -> Event {
    if event == Event::Settle && ends_early(said.valid_until, ends_on, today) { Event::NeedHelp } else { event }
}

/// Whether what proves a condition ends before his (earliest) last day. Without a last day it is held against today. What has no
/// end never does.
#[must_use]
pub fn ends_early(valid_until: Option<Day>, ends_on: Option<Day>, today: Day) -> bool {
    // A last day that has passed says nothing of how long he is still here.
    valid_until.is_some_and(|until| until < ends_on.map_or(today, |end| end.max(today)))
}

/// Why a condition in `state` is not in order when he is released.
#[must_use]
pub const fn reason_at_release(state: State) -> Reason {
    match state {
        State::Unknown | State::Mapped => Reason::NotKnown,
        _ => Reason::NotFinished,
    }
}

/// Whether staff at this desk see and keep the conditions of people: the case manager and the RIC (section 7 of the domain facts).
#[must_use]
pub fn is_kept_at(desk: &Code) -> bool {
    matches!(desk.as_str(), "case-manager" | "ric")
}

/// Whether somebody stays for a short time: then he can ask at once for all he needs, without waiting for any plan (S:503-505).
#[must_use]
pub fn is_short_stay(rule: ShortStay, arrived_on: Day, ends_on: Option<Day>, today: Day) -> bool {
    match ends_on {
        Some(end) => end.days_since(arrived_on) <= i32::from(rule.days),
        None => today.days_since(arrived_on) < i32::from(rule.first_days),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every move there is; everything else is refused. His own word moves nothing and is always possible.
    const MOVES: &[(&str, &str, &str, &str)] = &[
        ("unknown", "map", "staff", "mapped"),
        ("unknown", "leave", "system", "not-ok"),
        ("mapped", "settle", "staff", "ok"),
        ("mapped", "need-help", "staff", "help-needed"),
        ("mapped", "leave", "system", "not-ok"),
        ("ok", "settle", "staff", "ok"),
        ("ok", "need-help", "staff", "help-needed"),
        ("ok", "lapse", "system", "help-needed"),
        ("help-needed", "start-help", "staff", "help-running"),
        ("help-needed", "pass-on", "staff", "handed-over"),
        ("help-needed", "give-up", "staff", "not-ok"),
        ("help-needed", "leave", "system", "not-ok"),
        ("help-running", "settle", "staff", "ok"),
        ("help-running", "need-help", "staff", "help-needed"),
        ("help-running", "pass-on", "staff", "handed-over"),
        ("help-running", "give-up", "staff", "not-ok"),
        ("help-running", "leave", "system", "not-ok"),
        ("handed-over", "need-help", "staff", "help-needed"),
        ("not-ok", "need-help", "staff", "help-needed"),
    ];

    #[test]
    fn only_the_moves_of_the_table() {
        for &state in State::ALL {
            for &event in Event::ALL {
                for party in PartyKind::ALL {
                    let listed =
                        MOVES.iter().find(|(s, e, p, _)| (*s, *e, *p) == (state.as_str(), event.as_str(), party.as_str()));
                    let says = (event, party) == (Event::Say, PartyKind::Detainee);
                    let allowed = if says { Some(state.as_str()) } else { listed.map(|(.., after)| *after) };
                    let found = next(state, event, party);
                    assert_eq!(found.ok().map(State::as_str), allowed, "{state:?} {event:?} {party:?}");
                    assert_eq!(found == Err(Refusal::NotYours), event.by() != party, "{state:?} {event:?} {party:?}");
                }
            }
        }
    }

    #[test]
    fn every_state_can_be_reached_and_names_are_unique() {
        for &state in State::ALL {
            assert_eq!(State::parse(state.as_str()), Some(state));
            assert!(state == State::Unknown || MOVES.iter().any(|(.., after)| *after == state.as_str()), "{state:?}");
        }
        for &event in Event::ALL {
            assert_eq!(Event::parse(event.as_str()), Some(event));
            assert!(event == Event::Say || MOVES.iter().any(|(_, e, ..)| *e == event.as_str()), "{event:?}");
            assert_eq!(crate::request::Event::parse(event.as_str()), None, "the trail would not tell the two apart");
        }
    }

    fn day(text: &str) -> Day {
        Day::parse(text).expect(text)
    }

    #[test]
    fn evidence_that_ends_before_he_leaves_is_a_need() {
        let today = day("2026-11-23");
        for (until, ends_on, early) in [
            (None, Some("2027-01-01"), false),
            (None, None, false),
            (Some("2026-12-31"), Some("2027-01-01"), true),
            (Some("2027-01-01"), Some("2027-01-01"), false), // good on the day itself
            (Some("2027-01-02"), Some("2027-01-01"), false),
            (Some("2026-11-22"), None, true),
            (Some("2026-11-23"), None, false),
            // The last day has passed and he is still here.
            (Some("2026-11-21"), Some("2026-11-20"), true),
            (Some("2026-11-23"), Some("2026-11-20"), false),
        ] {
            let until = until.map(day);
            let found = ends_early(until, ends_on.map(day), today);
            assert_eq!(found, early, "{until:?} {ends_on:?}");
            let said = Said { valid_until: until, reason: None };
            let expected = if early { Event::NeedHelp } else { Event::Settle };
            assert_eq!(meant(Event::Settle, said, ends_on.map(day), today), expected);
            assert_eq!(meant(Event::Map, said, ends_on.map(day), today), Event::Map);
        }
    }

    #[test]
    fn reasons_and_days_go_with_their_event() {
        for &event in Event::ALL {
            let with = |valid_until, reason| check(event, Said { valid_until, reason });
            let gives_up = event == Event::GiveUp;
            assert_eq!(with(None, None).is_ok(), !gives_up, "{event:?}");
            assert_eq!(with(Some(day("2027-01-01")), None).is_ok(), event == Event::Settle, "{event:?}");
            for &reason in Reason::ALL {
                assert_eq!(with(None, Some(reason)).is_ok(), gives_up && reason.is_given(), "{event:?} {reason:?}");
            }
        }
    }

    #[test]
    fn what_is_open_at_release_has_a_reason() {
        for &state in State::ALL {
            let ends = next(state, Event::Leave, PartyKind::System);
            assert_eq!(ends.is_ok(), !state.is_settled(), "{state:?}");
            assert!(!reason_at_release(state).is_given());
        }
    }

    #[test]
    fn two_desks_keep_them() {
        for (desk, keeps) in [("case-manager", true), ("ric", true), ("mentor", false), ("medical", false), ("director", false)] {
            assert_eq!(is_kept_at(&Code::parse(desk).expect(desk)), keeps, "{desk}");
        }
    }

    #[test]
    fn a_short_stay_is_counted_from_the_day_he_came() {
        let rule = ShortStay { days: 28, first_days: 14, ..ShortStay::default() };
        for (arrived, ends_on, today, short) in [
            ("2026-11-02", Some("2026-11-30"), "2026-11-23", true), // 28 days
            ("2026-11-02", Some("2026-12-01"), "2026-11-23", false),
            ("2026-11-02", Some("2026-11-05"), "2026-11-23", true),
            ("2026-11-10", None, "2026-11-23", true), // the fourteenth day
            ("2026-11-09", None, "2026-11-23", false),
            ("2026-11-23", None, "2026-11-23", true),
        ] {
            assert_eq!(is_short_stay(rule, day(arrived), ends_on.map(day), day(today)), short, "{arrived} {ends_on:?}");
        }
    }
}
