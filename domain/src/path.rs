//! The path: from the day he came to the day on which he can be outside, with the stops between.
//!
//! The last stop is reckoned from the earliest day on which he can leave, and every day that is counted back from there moves with it.
//! It is never a promise.

use serde::{Deserialize, Serialize};

use crate::{Day, goal};

/// A stop on the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PathStop))]
pub struct Stop {
    /// What it is.
    pub what: What,
    /// Where it lies, seen from where he is.
    pub place: Place,
    /// Its day: the one on which it was, or the last or the earliest one.
    pub day: Option<Day>,
}

/// What a stop is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// He came.
    Arrived,
    /// His plan is made.
    Plan,
    /// A goal, by its number.
    Goal(u16),
    /// Outside.
    Outside,
}

/// Where a stop lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// It is done.
    Past,
    /// He is there.
    Here,
    /// It comes later.
    Ahead,
}

/// What the path is made of.
#[derive(Clone, Copy, Debug)]
pub struct Road<'a> {
    /// The day he came.
    pub arrived_on: Day,
    /// When it was established last.
    pub established_on: Option<Day>,
    /// Its last day.
    pub due: Day,
    /// His goals, in their order, each with the day of what is next.
    pub goals: &'a [(u16, goal::State, Option<Day>)],
    /// The earliest day on which he can leave.
    pub end: Option<Day>,
}

/// The stops, from the day he came. What is done stands first; the first goal that is open is where he is. What was dropped is no stop.
#[must_use]
pub fn path(road: &Road<'_>) -> Vec<Stop> {
    let made = road.established_on.is_some();
    let stop = |what, place, day| Stop { what, place, day };
    let plan_day = if made { road.established_on } else { Some(road.due) };
    let mut stops = vec![
        stop(What::Arrived, Place::Past, Some(road.arrived_on)),
        stop(What::Plan, if made { Place::Past } else { Place::Here }, plan_day),
    ];
    let mut here = !made;
    let (open, done): (Vec<_>, Vec<_>) = road.goals.iter().copied().partition(|(_, state, _)| state.is_open());
    let kept = done.into_iter().filter(|(_, state, _)| *state != goal::State::Dropped);
    stops.extend(kept.map(|(n, ..)| stop(What::Goal(n), Place::Past, None)));
    for (n, _, day) in open {
        let place = if here { Place::Ahead } else { Place::Here };
        here = true;
        stops.push(stop(What::Goal(n), place, day));
    }
    stops.push(stop(What::Outside, Place::Ahead, road.end));
    stops
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect(text)
    }

    fn places(established: Option<&str>, goals: &[(u16, goal::State)], end: Option<&str>) -> String {
        let goals: Vec<_> = goals.iter().map(|(n, state)| (*n, *state, None)).collect();
        let road = Road {
            arrived_on: day("2026-10-14"),
            established_on: established.map(day),
            due: day("2026-11-11"),
            goals: &goals,
            end: end.map(day),
        };
        let stops = path(&road);
        assert_eq!(stops.last().map(|stop| (stop.what, stop.day)), Some((What::Outside, end.map(day))));
        let written = stops.iter().map(|stop| {
            let mark = match stop.place {
                Place::Past => "-",
                Place::Here => "*",
                Place::Ahead => "+",
            };
            match stop.what {
                What::Arrived => format!("came{mark}"),
                What::Plan => format!("plan{mark}{}", stop.day.map(|day| day.to_string()).unwrap_or_default()),
                What::Goal(n) => format!("{n}{mark}"),
                What::Outside => format!("out{mark}"),
            }
        });
        written.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn he_stands_at_one_place() {
        use goal::State as S;
        for (established, goals, expected) in [
            (None, vec![], "came- plan*2026-11-11 out+"),
            (None, vec![(1, S::Proposed)], "came- plan*2026-11-11 1+ out+"),
            (Some("2026-11-06"), vec![(1, S::Active), (2, S::Set)], "came- plan-2026-11-06 1* 2+ out+"),
            // What was reached stands before what is open, whatever its number.
            (Some("2026-11-06"), vec![(1, S::Active), (2, S::Reached), (3, S::Set)], "came- plan-2026-11-06 2- 1* 3+ out+"),
            (Some("2026-11-06"), vec![(1, S::Dropped), (2, S::NotReached)], "came- plan-2026-11-06 2- out+"),
        ] {
            assert_eq!(places(established, &goals, Some("2027-01-31")), expected);
            assert_eq!(places(established, &goals, None), expected, "without an end date");
        }
    }
}
