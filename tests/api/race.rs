//! Two things that happen to one request at the same time: one of them did, and the other is told.

use domain::ProblemCode;
use domain::api::desk::Decide;
use domain::api::request::WithdrawRequest;
use domain::request::{Event, Outcome, State};

use crate::harness::client::Client;
use crate::harness::script::TALK;
use crate::harness::template::on_each;
use crate::life::stored_state;

/// Two members of staff decide at once: one decision stands, and the other is told whose.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_who_decide_at_once_one_wins() {
    on_each(|house| async move {
        for round in 0..6 {
            let (fatma, kim) = (house.desk(), house.colleague());
            let id = TALK.bring(&house.owner(), &fatma, State::InProgress, house.today()).await;
            let decide = |staff: Client, outcome: Outcome| {
                tokio::spawn(async move { staff.send::<Decide>(id, TALK.decide(outcome)).await })
            };
            let (one, other) = (decide(fatma.client, Outcome::Granted), decide(kim.client, Outcome::Refused));
            let outcomes = [one.await.expect("answered"), other.await.expect("answered")];
            let (winner, loser) = match outcomes {
                [Ok(_), Err(problem)] => ("Fatma", problem),
                [Err(problem), Ok(_)] => ("Kim", problem),
                both => panic!("round {round}: {both:?}"),
            };
            assert_eq!((loser.code, loser.by.as_deref()), (ProblemCode::AlreadyDecided, Some(winner)));
            let dump = house.dump().await;
            assert_eq!(dump.rows_with("decision", "request_id", id.0).len(), 1);
            if winner == "Fatma" {
                TALK.cause(&house.desk(), "", Event::CarryOut, id, house.today()).await.expect("room for another");
            }
        }
    })
    .await;
}

/// He takes it back while it is decided: one of the two happened, and the other did not.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_decision_and_a_withdrawal_do_not_both_happen() {
    on_each(|house| async move {
        for _ in 0..6 {
            let (sam, fatma) = (house.owner(), house.desk());
            let id = TALK.bring(&sam, &fatma, State::InProgress, house.today()).await;
            let decide = tokio::spawn(async move { fatma.send::<Decide>(id, TALK.decide(Outcome::Refused)).await });
            let withdraw = tokio::spawn(async move { sam.ask::<WithdrawRequest>(id).await });
            let outcomes = (decide.await.expect("answered").map(|_| ()), withdraw.await.expect("answered").map(|_| ()));
            let expected = match &outcomes {
                (Ok(()), Err(problem)) => (State::Refused, problem),
                (Err(problem), Ok(())) => (State::Withdrawn, problem),
                both => panic!("{both:?}"),
            };
            assert_eq!((stored_state(&house, id).await, expected.1.code), (Some(expected.0), ProblemCode::NotNow));
        }
    })
    .await;
}
