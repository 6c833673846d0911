//! How he can object: body, route and term by who decided, and the day on which the term begins.

use domain::api::desk::{HandOver, HandOverBody};
use domain::api::request::{GetRequest, RequestView, SeeRequest};
use domain::request::State;
use domain::{Day, ProblemCode, RequestId};

use crate::harness::actor::Detainee;
use crate::harness::house::{House, Plan};
use crate::harness::script::{OWN_WORDS, code};
use crate::harness::template::{on_each, on_each_with};

fn day(text: &str) -> Day {
    Day::parse(text).expect(text)
}

async fn view(person: &Detainee, id: RequestId) -> RequestView {
    person.ask::<GetRequest>(id).await.expect("his")
}

/// Who decides says with whom, how and how long.
#[tokio::test]
async fn the_remedy_is_the_one_of_who_decided() {
    for (decider, body, route) in [
        ("director", "complaint-committee", "paper-form"),
        ("selection-officer", "selection-officer", "objection-letter"),
        ("public-prosecutor", "court", "court-letter"),
    ] {
        let kind = tests::data::OWN_WORDS.replace("decided-by = \"director\"", &format!("decided-by = \"{decider}\""));
        let types: Vec<&'static str> = vec![kind.leak()];
        let plan = Plan { types: types.leak(), ..Plan::default() };
        on_each_with(&plan, |house| async move {
            let (script, sam, fatma) = (OWN_WORDS, house.owner(), house.desk());
            let id = script.bring(&sam, &fatma, State::Refused, house.today()).await;
            let remedy = view(&sam, id).await.decision.expect("a decision").remedy;
            assert_eq!((remedy.body, remedy.route, remedy.last_day), (code(body), code(route), None), "{decider}");
            sam.ask::<SeeRequest>(id).await.expect("opened");
            let remedy = view(&sam, id).await.decision.expect("a decision").remedy;
            assert_eq!(remedy.last_day, Some(day("2026-11-30")), "{decider}: seven days after he knew");
        })
        .await;
    }
}

async fn refused(house: &House) -> RequestId {
    let script = crate::harness::script::TALK;
    script.bring(&house.owner(), &house.desk(), State::Refused, house.today()).await
}

/// Opened or handed over: the first of the two begins the term, in whatever order they are told.
#[tokio::test]
async fn the_term_begins_on_the_first_day_he_could_know() {
    on_each(|house| async move {
        let id = refused(&house).await;
        house.pass_days(2);
        let (sam, fatma) = (house.sign_in("K1", "1001").await.expect("in"), house.staff_in("f.aydin").await.expect("in"));
        let last = async || view(&sam, id).await.decision.expect("a decision").remedy.last_day;
        sam.ask::<SeeRequest>(id).await.expect("opened on Wednesday");
        assert_eq!(last().await, Some(day("2026-12-02")));
        for (on, expected) in [("2026-11-24", "2026-12-01"), ("2026-11-25", "2026-12-01"), ("2026-11-23", "2026-11-30")] {
            fatma.send::<HandOver>(id, HandOverBody { day: Some(day(on)) }).await.expect("handed over");
            assert_eq!(last().await, Some(day(expected)), "handed over on {on}");
        }
        for on in ["2026-11-22", "2026-11-26"] {
            let refused = fatma.send::<HandOver>(id, HandOverBody { day: Some(day(on)) }).await.expect_err(on).code;
            assert_eq!(refused, ProblemCode::DayWrong, "before the decision, or still to come");
        }
        assert_eq!(last().await, Some(day("2026-11-30")));
    })
    .await;
}

/// Against silence, and against an answer that came after its day; an answer in time has none.
#[tokio::test]
async fn an_answer_that_came_late_can_be_objected_to() {
    on_each(|house| async move {
        let script = crate::harness::script::TALK;
        let in_time = refused(&house).await;
        assert_eq!(view(&house.owner(), in_time).await.late_remedy, None);
        let late = script.bring(&house.owner(), &house.desk(), State::InProgress, house.today()).await;
        house.pass_days(5);
        let (sam, fatma) = (house.sign_in("K1", "1001").await.expect("in"), house.staff_in("f.aydin").await.expect("in"));
        // Sent on Monday, promised for Thursday; it is Saturday.
        let silence = view(&sam, late).await.late_remedy.expect("it is late");
        assert_eq!((silence.last_day, silence.passed), (Some(day("2026-12-03")), false));
        let today = house.today();
        script.cause(&fatma, "", domain::request::Event::Refuse, late, today).await.expect("refused");
        let told = view(&sam, late).await;
        assert_eq!((told.summary.late, told.late_remedy), (false, Some(silence)));
        assert!(told.decision.is_some());
        assert_eq!(view(&sam, in_time).await.late_remedy, None, "time that passed since makes no answer late");
    })
    .await;
}
