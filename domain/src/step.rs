//! A step to a goal (an *action* of section 6.3 of the domain facts): who does it, by when, where it stands, and what may happen to it.
//!
//! A step that is late is something to remind of, and never says anything about him.

use serde::{Deserialize, Serialize};

use crate::{Day, actor::PartyKind, names::stored_as_text, plan::Refusal};

/// Who does a step, or on whom it waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Doer {
    /// The detainee himself.
    Detainee,
    /// Staff here.
    Staff,
    /// The municipality.
    Municipality,
    /// Reclassering.
    Probation,
    /// Volunteers.
    Volunteers,
}

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "openapi", schema(as = StepState))]
pub enum State {
    /// Nobody began it.
    Open,
    /// It is being done.
    Doing,
    /// It waits on somebody.
    Waiting,
    /// Who does it says that it is done.
    ReportedDone,
    /// Staff say so too.
    ConfirmedDone,
    /// It was not done.
    NotDone,
    /// It is not needed any more.
    Dropped,
}

/// What can happen to a step. It is sent by its name alone; in the trail the noun goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "openapi", schema(as = StepEvent))]
pub enum Event {
    /// Somebody begins it.
    Start,
    /// It waits on somebody.
    Wait,
    /// He says that his step is done; for a step of others staff do.
    Report,
    /// Staff confirm that it is done.
    Confirm,
    /// Staff say that more is to be done.
    Return,
    /// Staff say that it was not done.
    Miss,
    /// Staff say that it is not needed any more.
    Drop,
}

stored_as_text! {
    Doer {
        Detainee = "detainee", Staff = "staff", Municipality = "municipality", Probation = "probation", Volunteers = "volunteers"
    }
    State {
        Open = "open", Doing = "doing", Waiting = "waiting", ReportedDone = "reported-done", ConfirmedDone = "confirmed-done",
        NotDone = "not-done", Dropped = "dropped"
    }
    Event {
        Start = "start-step", Wait = "wait-step", Report = "report-step", Confirm = "confirm-step", Return = "return-step",
        Miss = "miss-step", Drop = "drop-step"
    }
}

impl State {
    /// There is something to do for somebody.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Doing | Self::Waiting | Self::ReportedDone)
    }
}

/// The state after `event`, caused by `party`, on a step in `state` that `doer` does.
///
/// # Errors
/// [`Refusal::NotYours`] when this party can never cause the event on such a step, [`Refusal::NotNow`] for everything else that the
/// table does not have.
pub fn next(state: State, event: Event, party: PartyKind, doer: Doer) -> Result<State, Refusal> {
    use Event as E;
    use State as S;
    let his = doer == Doer::Detainee;
    let may = match party {
        PartyKind::Detainee => his && event == E::Report,
        PartyKind::Staff => !(his && event == E::Report),
        PartyKind::Kiosk | PartyKind::Administrator | PartyKind::System => false,
    };
    if !may {
        return Err(Refusal::NotYours);
    }
    match (state, event) {
        (S::Open | S::Waiting, E::Start) | (S::ReportedDone, E::Return) => Ok(S::Doing),
        (S::Open | S::Doing, E::Wait) => Ok(S::Waiting),
        (S::Open | S::Doing | S::Waiting, E::Report) => Ok(S::ReportedDone),
        (S::ReportedDone, E::Confirm) => Ok(S::ConfirmedDone),
        (state, E::Miss) if state.is_open() => Ok(S::NotDone),
        (state, E::Drop) if state.is_open() => Ok(S::Dropped),
        (_, _) => Err(Refusal::NotNow),
    }
}

/// What staff can do to a step in `state`, in the order of [`Event::ALL`].
#[must_use]
pub fn possible(state: State, doer: Doer) -> Vec<Event> {
    Event::ALL.iter().copied().filter(|event| next(state, *event, PartyKind::Staff, doer).is_ok()).collect()
}

/// Whether what is said goes with the event: on whom it waits with waiting, and with nothing else.
///
/// # Errors
/// [`Refusal::Said`].
pub fn check(event: Event, on: Option<Doer>) -> Result<(), Refusal> {
    if (event == Event::Wait) == on.is_some() { Ok(()) } else { Err(Refusal::Said) }
}

/// The day of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// A day that stands.
    On(Day),
    /// So many calendar days before the earliest day on which he can leave, 1 to 366; it moves with that day.
    BeforeEnd(u16),
}

impl When {
    /// Whether it is one that can be written.
    ///
    /// # Errors
    /// [`Refusal::Said`].
    pub fn check(self) -> Result<(), Refusal> {
        match self {
            Self::BeforeEnd(days) if !(1..=366).contains(&days) => Err(Refusal::Said),
            _ => Ok(()),
        }
    }

    /// The day, for somebody who can leave on `end` at the earliest; none as long as nobody knows that.
    #[must_use]
    pub fn day(self, end: Option<Day>) -> Option<Day> {
        match self {
            Self::On(day) => Some(day),
            Self::BeforeEnd(days) => end.map(|end| end.plus(-i32::from(days))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every move; *he* is who does his own step, *they* do the others. Everything else is refused.
    const MOVES: &[(&str, &str, &str, &str)] = &[
        ("open", "start-step", "staff", "doing"),
        ("waiting", "start-step", "staff", "doing"),
        ("open", "wait-step", "staff", "waiting"),
        ("doing", "wait-step", "staff", "waiting"),
        ("open", "report-step", "doer", "reported-done"),
        ("doing", "report-step", "doer", "reported-done"),
        ("waiting", "report-step", "doer", "reported-done"),
        ("reported-done", "confirm-step", "staff", "confirmed-done"),
        ("reported-done", "return-step", "staff", "doing"),
        ("open", "miss-step", "staff", "not-done"),
        ("doing", "miss-step", "staff", "not-done"),
        ("waiting", "miss-step", "staff", "not-done"),
        ("reported-done", "miss-step", "staff", "not-done"),
        ("open", "drop-step", "staff", "dropped"),
        ("doing", "drop-step", "staff", "dropped"),
        ("waiting", "drop-step", "staff", "dropped"),
        ("reported-done", "drop-step", "staff", "dropped"),
    ];

    #[test]
    fn only_the_moves_of_the_table() {
        for &doer in Doer::ALL {
            let by_doer = if doer == Doer::Detainee { PartyKind::Detainee } else { PartyKind::Staff };
            for &state in State::ALL {
                for &event in Event::ALL {
                    for party in PartyKind::ALL {
                        let by = if event == Event::Report { by_doer } else { PartyKind::Staff };
                        let listed = MOVES.iter().find(|(s, e, ..)| (*s, *e) == (state.as_str(), event.as_str()));
                        let allowed = listed.map(|(.., after)| *after).filter(|_| party == by);
                        let found = next(state, event, party, doer);
                        assert_eq!(found.ok().map(State::as_str), allowed, "{state:?} {event:?} {party:?} {doer:?}");
                        assert_eq!(found == Err(Refusal::NotYours), party != by, "{event:?} {party:?} {doer:?}");
                    }
                }
                assert_eq!(possible(state, doer).is_empty(), !state.is_open());
            }
        }
    }

    #[test]
    fn on_whom_it_waits_goes_with_waiting() {
        for &event in Event::ALL {
            assert_eq!(Event::parse(event.as_str()), Some(event));
            assert_eq!(check(event, None).is_ok(), event != Event::Wait);
            assert_eq!(check(event, Some(Doer::Municipality)).is_ok(), event == Event::Wait);
        }
    }

    #[test]
    fn a_day_before_the_end_moves_with_it() {
        let day = |text: &str| Day::parse(text).expect(text);
        for (when, end, expected) in [
            (When::On(day("2026-12-01")), Some("2027-02-14"), Some("2026-12-01")),
            (When::On(day("2026-12-01")), None, Some("2026-12-01")),
            (When::BeforeEnd(14), Some("2027-02-14"), Some("2027-01-31")),
            (When::BeforeEnd(14), Some("2027-02-15"), Some("2027-02-01")),
            (When::BeforeEnd(14), None, None),
        ] {
            assert_eq!(when.day(end.map(day)), expected.map(day), "{when:?} {end:?}");
        }
        for (days, good) in [(0, false), (1, true), (366, true), (367, false)] {
            assert_eq!(When::BeforeEnd(days).check().is_ok(), good, "{days}");
        }
    }
}
