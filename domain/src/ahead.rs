//! What is to be arranged before he leaves, and from which day on: care outside, insurance.
//!
//! Every day is counted back from the earliest day on which he can leave, because the end date may still move (section 0, point 5 of the
//! domain facts). Nothing is stored: when the end date moves, the tasks move with it.

use serde::{Deserialize, Serialize};

use crate::{Code, Day, offer::Asked, person::Known, rules::RuleSet};

/// Something to arrange before he leaves: one rule of a rule set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AheadRule {
    /// Its name: the Fluent key is `ahead-<id>`.
    pub id: Code,
    /// Calendar days before his earliest last day from which it can be arranged, 1 to 366.
    pub days: u16,
    /// The request type with which he does it.
    pub opens: Code,
}

/// A task of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Task {
    /// The name of the rule.
    pub id: Code,
    /// The request type with which he does it.
    pub opens: Code,
    /// Pictogram of that type.
    pub picture: String,
    /// The first day on which it can be done.
    pub from: Day,
    /// That day has come.
    pub begun: bool,
}

/// The earliest day on which he can leave; none while there is no end date.
///
/// *Eindverlof* lets people leave some days early (Wet of 15 July 2025); whoever is not known to be left out of it may be one of them.
#[must_use]
pub fn earliest_end(ends_on: Option<Day>, early_release: Known, rules: &RuleSet) -> Option<Day> {
    Some(ends_on?.plus(-days_early(early_release, rules)))
}

/// By how many days he may leave early.
fn days_early(early_release: Known, rules: &RuleSet) -> i32 {
    if early_release == Known::No { 0 } else { i32::from(rules.early_release_days) }
}

/// The first day of a task for somebody who leaves on `end` at the earliest.
#[must_use]
pub fn first_day(rule: &AheadRule, end: Day) -> Day {
    end.plus(-i32::from(rule.days))
}

/// The latest end date with which a task has begun `today`: the other way round than [`earliest_end`] and [`first_day`].
#[must_use]
pub fn latest_end(rule: &AheadRule, today: Day, early_release: Known, rules: &RuleSet) -> Day {
    today.plus(i32::from(rule.days) + days_early(early_release, rules))
}

/// The rules that still hold for somebody who asked this: what he asked and is open or carried out is arranged.
pub fn open<'a>(rules: &'a RuleSet, asked: &'a [Asked]) -> impl Iterator<Item = &'a AheadRule> {
    rules.ahead.iter().filter(|rule| !asked.iter().any(|asked| asked.kind == rule.opens && asked.is_arranged()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        RequestId,
        request::{Outcome, State},
        rules::tests::{FIRST, set},
    };

    fn rules() -> RuleSet {
        let rule = |id: &str, days, opens: &str| AheadRule {
            id: Code::parse(id).expect(id),
            days,
            opens: Code::parse(opens).expect(opens),
        };
        RuleSet { early_release_days: 14, ahead: vec![rule("care", 42, "talk"), rule("insurance", 14, "id-card")], ..set(FIRST) }
    }

    fn day(text: &str) -> Day {
        Day::parse(text).expect(text)
    }

    fn begins(ends_on: Option<&str>, early: Known) -> Vec<String> {
        let rules = rules();
        let end = earliest_end(ends_on.map(day), early, &rules);
        end.map(|end| rules.ahead.iter().map(|rule| first_day(rule, end).to_string()).collect()).unwrap_or_default()
    }

    #[test]
    fn days_are_counted_back_from_the_earliest_end() {
        for (ends_on, early, care, insurance) in [
            ("2027-02-14", Known::No, "2027-01-03", "2027-01-31"),
            ("2027-02-14", Known::Yes, "2026-12-20", "2027-01-17"),
            ("2027-02-14", Known::Unknown, "2026-12-20", "2027-01-17"), // nobody looked it up: the safe side
            ("2027-02-15", Known::No, "2027-01-04", "2027-02-01"),      // the end date moved by a day, and all with it
            ("2027-04-11", Known::No, "2027-02-28", "2027-03-28"),      // that night the clocks go forward
            ("2026-11-08", Known::No, "2026-09-27", "2026-10-25"),      // that night they go back
            ("2027-01-08", Known::No, "2026-11-27", "2026-12-25"),      // a holiday is a day like another
            ("2028-03-14", Known::No, "2028-02-01", "2028-02-29"),
        ] {
            assert_eq!(begins(Some(ends_on), early), [care, insurance], "{ends_on} {early:?}");
        }
        assert_eq!(begins(None, Known::Yes), Vec::<String>::new(), "no end date, no day");
    }

    /// The list of the desk and the screen of the person look from two sides at the same day.
    #[test]
    fn both_ways_round_are_the_same() {
        let rules = rules();
        let today = day("2026-11-23");
        for rule in &rules.ahead {
            for early in [Known::Yes, Known::No, Known::Unknown] {
                for ahead in 0..90 {
                    let ends = today.plus(ahead);
                    let end = earliest_end(Some(ends), early, &rules).expect("an end");
                    let begun = first_day(rule, end) <= today;
                    assert_eq!(ends <= latest_end(rule, today, early, &rules), begun, "{} {early:?} {ends}", rule.id);
                }
            }
        }
    }

    #[test]
    fn what_he_asked_and_was_not_refused_is_arranged() {
        let rules = rules();
        let left = |state, outcome| {
            let (id, kind) = (RequestId(uuid::Uuid::nil()), Code::parse("talk").expect("code"));
            let asked = [Asked { id, kind, state, due: None, outcome }];
            open(&rules, &asked).map(|rule| rule.id.to_string()).collect::<Vec<_>>()
        };
        for &state in State::ALL {
            let arranged = !matches!(state, State::Draft | State::Refused | State::Withdrawn | State::Expired);
            assert_eq!(left(state, None), if arranged { vec!["insurance"] } else { vec!["care", "insurance"] }, "{state:?}");
        }
        for (outcome, expected) in [
            (Outcome::Granted, vec!["insurance"]),
            (Outcome::PartlyGranted, vec!["insurance"]),
            (Outcome::Refused, vec!["care", "insurance"]),
        ] {
            assert_eq!(left(State::Closed, Some(outcome)), expected, "{outcome:?}, and put away since");
        }
    }
}
