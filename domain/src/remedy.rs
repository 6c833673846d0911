//! Objection: with whom, how, and until which day.

use serde::{Deserialize, Serialize};

use crate::{
    Code, Day,
    rules::{RemedyRule, RemedyStart},
};

/// How he can object, as it was when the decision was made. Kept with the decision, so that later rules do not change it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Remedy {
    /// Who hears it: the Fluent key is `remedy-<body>`.
    pub body: Code,
    /// How it gets there: the Fluent key is `route-<route>`.
    pub route: Code,
    /// Length of the term, in calendar days.
    pub days: u16,
    /// What the term starts with.
    pub start: RemedyStart,
}

/// A remedy on a certain day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RemedyNow {
    /// Who hears it.
    pub body: Code,
    /// How it gets there.
    pub route: Code,
    /// The last day; none while the term has not started.
    pub last_day: Option<Day>,
    /// The last day has passed. He can still object and say why it is late (Penitentiaire beginselenwet, article 61):
    /// no screen says *too late*.
    pub passed: bool,
}

/// The days that a term can start with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Starts {
    /// When he learned of the decision, if he did.
    pub known: Option<Day>,
    /// When it was decided, if it was.
    pub decided: Option<Day>,
    /// The last day of the promised term.
    pub due: Option<Day>,
}

/// Whether silence can be objected to on `today`: the promised term has passed without an answer, or the answer came after it
/// (Penitentiaire beginselenwet, article 60, second paragraph).
#[must_use]
pub fn is_late(today: Day, due: Option<Day>, decided: Option<Day>, awaits_answer: bool) -> bool {
    let Some(due) = due else { return false };
    match decided {
        Some(decided) => decided > due,
        None => awaits_answer && today > due,
    }
}

impl From<&RemedyRule> for Remedy {
    fn from(rule: &RemedyRule) -> Self {
        Self { body: rule.body.clone(), route: rule.route.clone(), days: rule.days, start: rule.start }
    }
}

impl Remedy {
    /// What of this remedy holds on `today`.
    ///
    /// The last day is the start and `days` calendar days, without moving it past a weekend.
    #[must_use]
    pub fn on(&self, today: Day, starts: Starts) -> RemedyNow {
        let start = match self.start {
            RemedyStart::Known => starts.known,
            RemedyStart::Decided => starts.decided,
            RemedyStart::Due => starts.due,
        };
        let last_day = start.map(|day| day.plus(i32::from(self.days)));
        RemedyNow {
            body: self.body.clone(),
            route: self.route.clone(),
            last_day,
            passed: last_day.is_some_and(|day| day < today),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect(text)
    }

    fn remedy(start: RemedyStart) -> Remedy {
        let code = |text| Code::parse(text).expect("code");
        Remedy { body: code("complaint-committee"), route: code("paper-form"), days: 7, start }
    }

    #[test]
    fn the_seventh_day_after_he_knew() {
        let starts = Starts { known: Some(day("2026-11-21")), decided: Some(day("2026-11-18")), due: Some(day("2026-11-20")) };
        for (start, today, last, passed) in [
            (RemedyStart::Known, "2026-11-28", "2026-11-28", false), // a Saturday: stays
            (RemedyStart::Known, "2026-11-29", "2026-11-28", true),
            (RemedyStart::Decided, "2026-11-25", "2026-11-25", false),
            (RemedyStart::Due, "2026-11-23", "2026-11-27", false),
        ] {
            let now = remedy(start).on(day(today), starts);
            assert_eq!((now.last_day, now.passed), (Some(day(last)), passed), "{start:?} {today}");
        }
    }

    #[test]
    fn an_answer_after_the_last_day_was_late_too() {
        for (today, due, decided, awaits, late) in [
            ("2026-11-30", Some("2026-11-30"), None, true, false),
            ("2026-12-01", Some("2026-11-30"), None, true, true),
            ("2026-12-01", Some("2026-11-30"), None, false, false), // taken back
            ("2026-12-24", Some("2026-11-30"), Some("2026-11-30"), false, false),
            ("2026-12-24", Some("2026-11-30"), Some("2026-12-01"), false, true),
            ("2026-12-24", None, None, false, false),
        ] {
            let found = is_late(day(today), due.map(day), decided.map(day), awaits);
            assert_eq!(found, late, "{today} {due:?} {decided:?}");
        }
    }

    #[test]
    fn no_start_no_last_day() {
        let now =
            remedy(RemedyStart::Known).on(day("2026-11-28"), Starts { known: None, decided: Some(day("2026-01-01")), due: None });
        assert_eq!((now.last_day, now.passed), (None, false));
    }
}
