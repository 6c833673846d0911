//! A request that is sent on to another desk, a decision that is handed over on paper, and what nobody can do any more at the end.

use domain::api::desk::{
    AskBack, AskBody, CarryOut, CarryOutBody, Decide, ForwardBody, ForwardRequest, GetDeskRequest, GetQueue, HandOver,
    HandOverBody, QueueQuery, TakeRequest,
};
use domain::api::request::{GetRequest, SeeRequest};
use domain::request::{Event, Outcome, State};
use domain::{Day, Problem, ProblemCode as P, RequestId};

use crate::harness::actor::{Detainee, Staff};
use crate::harness::client::Raw;
use crate::harness::house::House;
use crate::harness::script::{ID_CARD, TALK, code};
use crate::harness::template::on_each;

fn day(text: &str) -> Day {
    Day::parse(text).expect(text)
}

fn refused<T: std::fmt::Debug>(outcome: Result<T, Problem>) -> P {
    outcome.expect_err("refused").code
}

async fn forward(staff: &Staff, id: RequestId, desk: &str, note: Option<&str>) -> Result<(), Problem> {
    let body = ForwardBody { desk: code(desk), note: note.map(str::to_owned) };
    staff.send::<ForwardRequest>(id, body).await.map(|_| ())
}

async fn hand_over(staff: &Staff, id: RequestId, on: Option<&str>) -> Result<Option<Day>, Problem> {
    staff.send::<HandOver>(id, HandOverBody { day: on.map(day) }).await.map(|view| view.known_on)
}

async fn queue(staff: &Staff) -> Vec<RequestId> {
    let raw = Raw::of::<GetQueue>(&(), &QueueQuery::default(), &domain::api::Nothing {});
    let queue = staff.raw(raw).await.into_result::<domain::api::desk::Queue>().expect("a queue");
    queue.items.into_iter().map(|row| row.id).collect()
}

#[tokio::test]
async fn what_is_sent_on_is_at_the_other_desk_with_the_same_last_day() {
    on_each(|house| async move {
        let (sam, fatma, mo) = (house.owner(), house.desk(), house.other_desk());
        let id = ID_CARD.bring(&sam, &fatma, State::InProgress, house.today()).await;
        let before = fatma.ask::<GetDeskRequest>(id).await.expect("hers");
        let others: Vec<_> = house.app.catalogue.desks().into_iter().filter(|desk| *desk != code("ric")).collect();
        assert_eq!(before.desks, others);
        house.pass_days(1);
        let (sam, fatma, mo) = (again(&house, &sam).await, at(&house, &fatma).await, at(&house, &mo).await);
        for desk in ["ric", "kitchen"] {
            assert_eq!(refused(forward(&fatma, id, desk, None).await), P::DeskUnknown, "{desk}");
        }
        assert_eq!(refused(forward(&fatma, id, "case-manager", Some(" ")).await), P::TextEmpty);
        forward(&fatma, id, "case-manager", Some("Dit hoort bij jullie.")).await.expect("sent on");

        assert_eq!(refused(fatma.ask::<GetDeskRequest>(id).await), P::NotFound, "it is gone here");
        assert_eq!(refused(fatma.ask::<TakeRequest>(id).await), P::NotFound);
        assert_eq!((queue(&fatma).await, queue(&mo).await), (vec![], vec![id]));
        let there = mo.ask::<GetDeskRequest>(id).await.expect("his now");
        let summary = there.request.summary;
        assert_eq!((summary.state, summary.holder, summary.due_on), (State::Submitted, None, before.request.summary.due_on));
        let last = there.request.history.last().expect("a history");
        assert_eq!(
            (last.event, last.code.clone(), last.note.as_deref()),
            (Event::Forward, Some(code("case-manager")), Some("Dit hoort bij jullie."))
        );
        let seen = sam.ask::<GetRequest>(id).await.expect("his");
        assert!(seen.summary.news && seen.summary.desk == Some(code("case-manager")));
        // And back again.
        forward(&mo, id, "ric", None).await.expect("back");
        fatma.ask::<TakeRequest>(id).await.expect("hers again");
    })
    .await;
}

/// What waits for his answer is not sent on, nor what was decided.
#[tokio::test]
async fn what_waits_or_is_decided_stays_where_it_is() {
    on_each(|house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        for state in [State::InfoNeeded, State::Granted, State::Refused, State::CarriedOut] {
            let id = TALK.bring(&sam, &fatma, state, house.today()).await;
            assert_eq!(refused(forward(&fatma, id, "mentor", None).await), P::NotNow, "{state:?}");
            house.end_open_requests().await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_decision_on_paper_is_known_from_its_day() {
    on_each(|house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        let id = ID_CARD.bring(&sam, &fatma, State::InProgress, house.today()).await;
        assert_eq!(refused(hand_over(&fatma, id, None).await), P::NotNow, "there is no decision");
        fatma.send::<Decide>(id, ID_CARD.decide(Outcome::Refused)).await.expect("decided");
        house.pass_days(3);
        let (sam, fatma) = (again(&house, &sam).await, at(&house, &fatma).await);
        for wrong in ["2026-11-22", "2026-11-27"] {
            assert_eq!(refused(hand_over(&fatma, id, Some(wrong)).await), P::DayWrong, "{wrong}");
        }
        assert_eq!(hand_over(&fatma, id, None).await, Ok(Some(day("2026-11-26"))), "today");
        assert_eq!(hand_over(&fatma, id, Some("2026-11-24")).await, Ok(Some(day("2026-11-24"))), "the first day counts");
        assert_eq!(hand_over(&fatma, id, Some("2026-11-25")).await, Ok(Some(day("2026-11-24"))));
        let remedy = sam.ask::<GetRequest>(id).await.expect("his").decision.expect("a decision").remedy;
        assert_eq!(remedy.last_day, Some(day("2026-12-01")));
        // That he looks at it later changes nothing.
        let seen = sam.ask::<SeeRequest>(id).await.expect("seen");
        assert_eq!(seen.decision.map(|decision| decision.remedy.last_day), Some(Some(day("2026-12-01"))));
        // What he has seen is not new again because it was put down that he has it on paper.
        hand_over(&fatma, id, None).await.expect("once more");
        assert!(!sam.ask::<GetRequest>(id).await.expect("his").summary.news);
    })
    .await;
}

/// At the end nothing more is said: no step, no question, no paper, no other desk, and no second decision.
#[tokio::test]
async fn nothing_is_said_after_the_end() {
    on_each(|house| async move {
        let (sam, fatma, noor) = (house.owner(), house.desk(), house.desk_elsewhere());
        for (state, decided) in [(State::Closed, true), (State::Withdrawn, false)] {
            let id = TALK.bring(&sam, &fatma, state, house.today()).await;
            let before = house.dump().await;
            let ask = AskBody { question: code("when"), note: Some("Wanneer?".to_owned()) };
            let step = CarryOutBody { step: code("comes-on"), day: Some(house.today()), note: Some("Om tien uur.".to_owned()) };
            assert_eq!(refused(fatma.send::<AskBack>(id, ask.clone()).await), P::NotNow, "{state:?}");
            assert_eq!(refused(fatma.send::<CarryOut>(id, step).await), P::NotNow, "{state:?}");
            assert_eq!(refused(hand_over(&fatma, id, None).await), P::NotNow, "{state:?}");
            assert_eq!(refused(forward(&fatma, id, "mentor", None).await), P::NotNow, "{state:?}");
            let twice = fatma.send::<Decide>(id, TALK.decide(Outcome::Granted)).await;
            assert_eq!(refused(twice), if decided { P::AlreadyDecided } else { P::NotNow }, "{state:?}");
            // Nor does another desk get to say anything.
            for other in [&house.other_desk(), &noor] {
                assert_eq!(refused(other.send::<AskBack>(id, ask.clone()).await), P::NotFound);
                assert_eq!(refused(other.send::<Decide>(id, TALK.decide(Outcome::Granted)).await), P::NotFound);
                assert_eq!(refused(forward(other, id, "mentor", None).await), P::NotFound);
                assert_eq!(refused(hand_over(other, id, None).await), P::NotFound);
            }
            assert_eq!(before.changes(&house.dump().await), [""; 0], "{state:?}");
        }
    })
    .await;
}

/// Days later nobody is signed in any more.
async fn again(house: &House, who: &Detainee) -> Detainee {
    house.sign_in("K1", &who.number).await.expect("in")
}

async fn at(house: &House, who: &Staff) -> Staff {
    house.staff_in(&who.name).await.expect("in")
}
