//! What is told when something is wrong with the server: a code, and where to look in the log. Nothing else.

use domain::ProblemCode;
use domain::api::Method;
use domain::request::State;
use server::store::{StoreError, sql};

use crate::harness::client::{Client, Raw};
use crate::harness::ear;
use crate::harness::house::Plan;
use crate::harness::sample::{endpoints, good};
use crate::harness::script::OWN_WORDS;
use crate::harness::template::{on_each, on_each_with};

/// The call fails with this code, and its trace leads to a line of the log.
async fn fails(client: &Client, raw: Raw, code: ProblemCode) {
    let answer = client.raw_even_broken(raw).await;
    let problem = answer.problem();
    assert_eq!(problem.code, code, "{}", answer.about);
    let trace = problem.trace.clone().expect("a trace");
    assert!(!ear::heard(&[&trace]).is_empty(), "{}: {trace} is not in the log", answer.about);
    let told = domain::Problem { trace: Some(trace), ..domain::Problem::new(code) };
    assert_eq!(problem, told, "{}", answer.about);
    assert!(answer.cookies().is_empty(), "{}", answer.about);
}

/// Without the database nothing is done, and every endpoint says so.
#[tokio::test]
async fn without_a_database_every_endpoint_says_so() {
    on_each(|house| async move {
        let mut calls = Vec::new();
        for declared in endpoints() {
            let good = good(&house, declared.name).await;
            calls.push((good.client, good.raw));
            // Three can be open at once; those of an earlier endpoint are out of the way.
            house.end_open_requests().await;
        }
        house.app.db.close().await;
        for (client, raw) in calls {
            if raw.address() == "/api/kiosk" && client.jar().is_empty() {
                // A browser without a cookie is told that it is no kiosk, and nobody has to be asked for that.
                continue;
            }
            fails(&client, raw, ProblemCode::Unavailable).await;
        }
    })
    .await;
}

/// A cell that somebody changed does not open: the request cannot be shown, and nothing of it is told.
#[tokio::test]
async fn a_changed_cell_is_not_shown() {
    on_each_with(&Plan::own_words(), |house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        let id = OWN_WORDS.bring(&sam, &fatma, State::Submitted, house.today()).await;
        let other = OWN_WORDS.bring(&sam, &fatma, State::Submitted, house.today()).await;
        let swapped: Result<u64, StoreError> = house
            .app
            .db
            .write(|tx| {
                Box::pin(async move {
                    let text = "update answer set words = (select words from answer where request_id = $2) where request_id = $1";
                    sql(text).bind(id).bind(other).run(tx).await
                })
            })
            .await;
        assert_eq!(swapped.expect("written"), 1);
        for (client, path) in [(&sam.client, "/api/requests"), (&fatma.client, "/api/desk/requests")] {
            fails(client, Raw::new(Method::Get, &format!("{path}/{id}")), ProblemCode::Internal).await;
            assert!(client.raw(Raw::new(Method::Get, &format!("{path}/{other}"))).await.status.is_success());
            assert!(client.raw(Raw::new(Method::Get, path)).await.status.is_success(), "the list goes on");
        }
    })
    .await;
}
