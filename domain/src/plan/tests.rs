//! The life of a plan: the table, written first.

use uuid::Uuid;

use super::*;

/// Every move there is; everything else is refused.
const MOVES: &[(&str, &str, &str, &str)] = &[
    ("none", "begin-plan", "staff", "draft"),
    ("none", "close-plan", "system", "closed"),
    ("none", "transfer-plan", "system", "transferred"),
    ("draft", "discuss-plan", "staff", "discussed"),
    ("draft", "close-plan", "system", "closed"),
    ("draft", "transfer-plan", "system", "transferred"),
    ("discussed", "establish-plan", "staff", "established"),
    ("discussed", "close-plan", "system", "closed"),
    ("discussed", "transfer-plan", "system", "transferred"),
    ("established", "start-plan", "staff", "active"),
    ("established", "close-plan", "system", "closed"),
    ("established", "transfer-plan", "system", "transferred"),
    ("active", "revise-plan", "staff", "under-revision"),
    ("active", "ask-revision", "detainee", "under-revision"),
    ("active", "close-plan", "system", "closed"),
    ("active", "transfer-plan", "system", "transferred"),
    ("under-revision", "establish-plan", "staff", "established"),
    ("under-revision", "close-plan", "system", "closed"),
    ("under-revision", "transfer-plan", "system", "transferred"),
    ("transferred", "take-over-plan", "staff", "under-revision"),
    ("transferred", "close-plan", "system", "closed"),
];

#[test]
fn only_the_moves_of_the_table() {
    for &state in State::ALL {
        for &event in Event::ALL {
            for party in PartyKind::ALL {
                let listed = MOVES.iter().find(|(s, e, p, _)| (*s, *e, *p) == (state.as_str(), event.as_str(), party.as_str()));
                let found = next(state, event, party);
                assert_eq!(found.ok().map(State::as_str), listed.map(|(.., after)| *after), "{state:?} {event:?} {party:?}");
                assert_eq!(found == Err(Refusal::NotYours), event.by() != party, "{state:?} {event:?} {party:?}");
            }
        }
    }
}

#[test]
fn names_are_unique_in_the_trail() {
    for &event in Event::ALL {
        assert_eq!(Event::parse(event.as_str()), Some(event));
        assert!(MOVES.iter().any(|(_, e, ..)| *e == event.as_str()), "{event:?}");
        assert_eq!(crate::request::Event::parse(event.as_str()), None);
        assert_eq!(crate::condition::Event::parse(event.as_str()), None);
        assert_eq!(crate::goal::Event::parse(event.as_str()), None);
        assert_eq!(crate::step::Event::parse(event.as_str()), None);
    }
}

fn code(text: &str) -> Code {
    Code::parse(text).expect(text)
}

/// For each desk: what it may let happen to a plan. Everything that is not listed is refused.
#[test]
fn who_does_what() {
    let writes = "discuss-plan start-plan revise-plan";
    for (desk, known, words, allowed) in [
        ("case-manager", true, true, format!("{writes} begin-plan take-over-plan")),
        ("mentor", true, true, writes.to_owned()),
        ("director", true, true, "establish-plan".to_owned()),
        ("ric", true, false, String::new()),
        ("medical", false, false, String::new()),
    ] {
        let desk = code(desk);
        assert_eq!((is_known_at(&desk), reads_his_words(&desk)), (known, words), "{desk}");
        for &event in Event::ALL.iter().filter(|event| event.by() == PartyKind::Staff) {
            let expected = allowed.split(' ').any(|name| name == event.as_str());
            assert_eq!(event.at(&desk, &PlanRule::default()), expected, "{desk} {event:?}");
        }
    }
    let rule = PlanRule { establish: vec![code("mentor")], ..PlanRule::default() };
    assert!(Event::Establish.at(&code("mentor"), &rule) && !Event::Establish.at(&code("director"), &rule));
}

#[test]
fn what_is_said_goes_with_the_talk() {
    for &event in Event::ALL {
        assert_eq!(check(event, None).is_ok(), event != Event::Discuss);
        for &presence in Presence::ALL {
            assert_eq!(check(event, Some(presence)).is_ok(), event == Event::Discuss);
        }
    }
}

#[test]
fn a_plan_stands_with_a_goal_and_perhaps_by_a_second_person() {
    let one = Some(StaffId(Uuid::from_u128(1)));
    let other = Some(StaffId(Uuid::from_u128(2)));
    for (two_people, who, goals, expected) in [
        (false, one, 1, Ok(())),
        (false, one, 0, Err(Refusal::Empty)),
        (true, one, 1, Err(Refusal::TwoPeople)),
        (true, other, 1, Ok(())),
        (true, other, 0, Err(Refusal::Empty)),
    ] {
        let rule = PlanRule { two_people, ..PlanRule::default() };
        assert_eq!(may_establish(&rule, who, one, goals), expected);
    }
}

#[test]
fn last_days_are_counted_from_the_day_he_came() {
    let day = |text: &str| Day::parse(text).expect(text);
    let rule = PlanRule::default();
    for (arrived, screening, plan) in [
        ("2026-10-14", "2026-10-28", "2026-11-11"),
        ("2026-11-23", "2026-12-07", "2026-12-21"),
        ("2026-12-18", "2027-01-05", "2027-01-15"), // over the holidays, of which working days know
        ("2028-02-01", "2028-02-15", "2028-02-29"),
    ] {
        assert_eq!(plan_due(&rule, day(arrived)), day(plan));
        assert_eq!(screening_due(&rule, day(arrived)), day(screening), "{arrived}");
    }
    let due = day("2026-12-10");
    for (today, expected) in
        [("2026-12-02", Near::Later), ("2026-12-03", Near::Soon), ("2026-12-10", Near::Soon), ("2026-12-11", Near::Late)]
    {
        assert_eq!(near(due, day(today)), expected, "{today}");
    }
}
