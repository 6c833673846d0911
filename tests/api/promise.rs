//! What was promised: the last day of an answer, the way to object, and what is said when it is late.

use std::time::Duration;

use domain::api::desk::{Decide, GetDeskRequest};
use domain::api::request::{GetRequest, ListRequests, SeeRequest};
use domain::remedy::RemedyNow;
use domain::request::{Event, Outcome, State};
use domain::{Day, Moment};

use crate::harness::actor::{Detainee, Staff};
use tests::data::rule_set;

use crate::harness::house::{House, Plan};
use crate::harness::script::{ID_CARD, TALK, code};
use crate::harness::template::{on_each, on_each_with};

fn day(text: &str) -> Day {
    Day::parse(text).expect(text)
}

/// Moves the clock on to `hour` UTC of a day.
fn go_to(house: &House, on: &str, hour: i64) {
    let midnight = i64::from(day(on).days_since(day("1970-01-01"))) * 86_400_000;
    let ahead = midnight + hour * 3_600_000 - house.now().0;
    house.pass(Duration::from_millis(u64::try_from(ahead).expect("a later moment")));
    assert_eq!(house.now(), Moment(midnight + hour * 3_600_000));
}

async fn sam_and_fatma(house: &House) -> (Detainee, Staff) {
    (house.sign_in("K1", "1001").await.expect("in"), house.staff_in("f.aydin").await.expect("in"))
}

fn remedy(body: &str, last_day: Option<&str>, passed: bool) -> RemedyNow {
    let route = if body == "court" { "letter" } else { "paper-form" };
    RemedyNow { body: code(body), route: code(route), last_day: last_day.map(day), passed }
}

async fn told(sam: &Detainee, id: domain::RequestId) -> Option<RemedyNow> {
    sam.ask::<GetRequest>(id).await.expect("his").decision.map(|decision| decision.remedy)
}

/// Working days after the day of sending, in the Netherlands: weekends and holidays do not count.
#[tokio::test]
async fn the_last_day_counts_working_days() {
    on_each(|house| async move {
        for (sent, hour, due) in [
            ("2026-11-23", 22, "2026-11-26"), // 23:00 in the Netherlands: still Monday
            ("2026-11-23", 23, "2026-11-27"), // midnight: Tuesday
            ("2026-11-28", 12, "2026-12-02"), // a Saturday
            ("2026-12-23", 12, "2026-12-29"), // Christmas on Friday and Saturday
            ("2027-04-23", 12, "2027-04-29"), // King's Day on Tuesday the 27th
        ] {
            go_to(&house, sent, hour);
            let (sam, fatma) = sam_and_fatma(&house).await;
            let id = TALK.bring(&sam, &fatma, State::Submitted, house.today()).await;
            assert_eq!(sam.ask::<GetRequest>(id).await.expect("his").summary.due_on, Some(day(due)), "{sent} {hour}");
            TALK.cause(&sam, "", Event::Withdraw, id, house.today()).await.expect("withdrawn");
        }
    })
    .await;
}

/// Rules that start between two requests: each keeps the promise it was made, a decision the remedy of its day.
#[tokio::test]
async fn new_rules_hold_from_their_first_day() {
    let later = rule_set(&[
        ("2021-07-01", "2026-12-01"),
        ("[remedies.director]", "[terms]\nid-card = 10\ntalk = 6\n\n[remedies.director]"),
        (
            "[remedies.director]\nbody = \"complaint-committee\"\nroute = \"paper-form\"\ndays = 7\nstart = \"known\"",
            "[remedies.director]\nbody = \"court\"\nroute = \"letter\"\ndays = 14\nstart = \"decided\"",
        ),
        ("seconds = 120", "seconds = 240"),
    ]);
    let plan = Plan { rules: vec![rule_set(&[]), later], ..Plan::default() };
    on_each_with(&plan, |house| async move {
        go_to(&house, "2026-11-30", 9);
        let (sam, fatma) = sam_and_fatma(&house).await;
        let decided = TALK.bring(&sam, &fatma, State::Refused, house.today()).await;
        let open = TALK.bring(&sam, &fatma, State::InProgress, house.today()).await;
        go_to(&house, "2026-12-01", 9);
        let (sam, fatma) = sam_and_fatma(&house).await;
        let new = TALK.bring(&sam, &fatma, State::InProgress, house.today()).await;
        let due = async |id| sam.ask::<GetRequest>(id).await.expect("his").summary.due_on;
        assert_eq!(
            (due(decided).await, due(open).await, due(new).await),
            (Some(day("2026-12-03")), Some(day("2026-12-03")), Some(day("2026-12-09")))
        );
        for id in [open, new] {
            fatma.send::<Decide>(id, TALK.decide(Outcome::Refused)).await.expect("decided");
            assert_eq!(told(&sam, id).await, Some(remedy("court", Some("2026-12-15"), false)));
        }
        assert_eq!(told(&sam, decided).await, Some(remedy("complaint-committee", None, false)));
        // The kiosk waits longer before it covers itself, from that day on.
        house.pass(Duration::from_secs(200));
        assert!(sam.ask::<ListRequests>(()).await.is_ok());
    })
    .await;
}

/// The term of an objection starts on the day he first saw the decision, and is never told as too late.
#[tokio::test]
async fn the_term_of_an_objection_starts_when_he_knows() {
    on_each(|house| async move {
        let (sam, fatma) = sam_and_fatma(&house).await;
        let id = TALK.bring(&sam, &fatma, State::Refused, house.today()).await;
        for _ in 0..2 {
            // That the answer was fetched does not say that he read it.
            assert_eq!(told(&sam, id).await, Some(remedy("complaint-committee", None, false)));
        }
        house.pass_days(2);
        let (sam, fatma) = sam_and_fatma(&house).await;
        assert_eq!(fatma.ask::<GetDeskRequest>(id).await.expect("seen").known_on, None);
        sam.ask::<SeeRequest>(id).await.expect("seen");
        assert_eq!(told(&sam, id).await, Some(remedy("complaint-committee", Some("2026-12-02"), false)));
        house.pass_days(7);
        let (sam, fatma) = sam_and_fatma(&house).await;
        sam.ask::<SeeRequest>(id).await.expect("seen again");
        assert_eq!(told(&sam, id).await, Some(remedy("complaint-committee", Some("2026-12-02"), false)), "the last day itself");
        assert_eq!(fatma.ask::<GetDeskRequest>(id).await.expect("seen").known_on, Some(day("2026-11-25")));
        house.pass_days(1);
        let (sam, _) = sam_and_fatma(&house).await;
        assert_eq!(told(&sam, id).await, Some(remedy("complaint-committee", Some("2026-12-02"), true)));
    })
    .await;
}

/// Seeing a request before it is decided is not knowing of the decision.
#[tokio::test]
async fn what_he_saw_before_the_decision_does_not_count() {
    on_each(|house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        let id = TALK.bring(&sam, &fatma, State::InProgress, house.today()).await;
        sam.ask::<SeeRequest>(id).await.expect("seen");
        TALK.cause(&fatma, "", Event::Refuse, id, house.today()).await.expect("refused");
        assert_eq!(told(&sam, id).await, Some(remedy("complaint-committee", None, false)));
    })
    .await;
}

/// Without an answer after the last day it is late, for both sides, and silence can be objected to.
#[tokio::test]
async fn a_late_answer_is_said_to_be_late() {
    on_each(|house| async move {
        let (sam, fatma) = sam_and_fatma(&house).await;
        let id = ID_CARD.bring(&sam, &fatma, State::InfoNeeded, house.today()).await;
        for (on, late, last, passed) in [
            ("2026-11-30", 0, None, false),
            ("2026-12-01", 1, Some("2026-12-07"), false),
            ("2026-12-07", 7, Some("2026-12-07"), false),
            ("2026-12-08", 8, Some("2026-12-07"), true),
        ] {
            go_to(&house, on, 12);
            let (sam, fatma) = sam_and_fatma(&house).await;
            let view = sam.ask::<GetRequest>(id).await.expect("his");
            assert_eq!(view.summary.late, late > 0, "{on}");
            assert_eq!(view.late_remedy, last.map(|last| remedy("complaint-committee", Some(last), passed)), "{on}");
            assert_eq!(fatma.ask::<GetDeskRequest>(id).await.expect("seen").days_late, late, "{on}");
        }
        let (sam, fatma) = sam_and_fatma(&house).await;
        for event in [Event::Reply, Event::Grant] {
            let by = if event == Event::Reply { &sam.client } else { &fatma.client };
            ID_CARD.cause(by, "", event, id, house.today()).await.expect("answered");
        }
        let view = sam.ask::<GetRequest>(id).await.expect("his");
        let about_silence = Some(remedy("complaint-committee", Some("2026-12-07"), true));
        assert_eq!((view.summary.late, view.late_remedy), (false, about_silence), "it was answered, and the answer came late");
    })
    .await;
}
