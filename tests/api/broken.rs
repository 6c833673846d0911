//! What is told when something is wrong with the server: a code, and where to look in the log. Nothing else.

use domain::api::desk::{AskBack, AskBody, Decide, DecideBody};
use domain::api::request::{ReplyToRequest, StartBody, StartRequest};
use domain::api::{Endpoint, Method};
use domain::request::{Outcome, State};
use domain::{ProblemCode, RequestId};
use uuid::Uuid;

use crate::harness::client::{Client, KEY, Raw};
use crate::harness::ear;
use crate::harness::house::{House, Plan};
use crate::harness::sample::{endpoints, good};
use crate::harness::script::{OWN_WORDS, answer, code};
use crate::harness::template::{for_each, on_each};

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
            if raw.address().starts_with("/api/texts/") {
                // The texts of the prison lie in no database.
                continue;
            }
            fails(&client, raw, ProblemCode::Unavailable).await;
        }
    })
    .await;
}

/// Cells that somebody puts in the place of others: what is set to what, for the request `{a}` and another one, `{b}`.
const SWAPS: &[(&str, &str)] = &[
    (
        "his words to those of another row",
        "answer set words = (select words from answer where request_id = {b}) where request_id = {a}",
    ),
    (
        "his words to a note",
        "answer set words = (select note from event where request_id = {a} and kind = 'ask') where request_id = {a}",
    ),
    (
        "a note to that of another row",
        "event set note = (select note from event where request_id = {b} and kind = 'ask') where request_id = {a} and kind = 'ask'",
    ),
    (
        "a note to his answer in the same history",
        "event set note = (select note from event where request_id = {a} and kind = 'reply') where request_id = {a} and kind = 'ask'",
    ),
    (
        "a note to that of the decision",
        "event set note = (select note from decision where request_id = {a}) where request_id = {a} and kind = 'ask'",
    ),
    (
        "the note of the decision to that of an event",
        "decision set note = (select note from event where request_id = {a} and kind = 'ask') where request_id = {a}",
    ),
    (
        "the note of the decision to that of another one",
        "decision set note = (select note from decision where request_id = {b}) where request_id = {a}",
    ),
];

/// A request with something in every sealed column that it has.
async fn full(house: &House) -> RequestId {
    let (sam, fatma) = (house.owner(), house.desk());
    let id = OWN_WORDS.bring(&sam, &fatma, State::InProgress, house.today()).await;
    let note = || Some("Even een vraag.".to_owned());
    fatma.send::<AskBack>(id, AskBody { question: code(OWN_WORDS.ask), note: note() }).await.expect("asked");
    sam.send::<ReplyToRequest>(id, answer(OWN_WORDS.reply)).await.expect("replied");
    let decision = DecideBody { note: note(), ..OWN_WORDS.decide(Outcome::Granted) };
    fatma.send::<Decide>(id, decision).await.expect("decided");
    id
}

/// A cell that somebody moved does not open: the request cannot be shown, nothing of it is told, and the rest goes on.
#[tokio::test]
async fn a_moved_cell_is_not_shown() {
    for_each(&Plan::own_words(), SWAPS, |house, (what, text)| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        let (id, other) = (full(&house).await, full(&house).await);
        let text = text.replace("{a}", &house.literal(id.0)).replace("{b}", &house.literal(other.0));
        house.tamper(&format!("update {text}")).await;
        for (client, path) in [(&sam.client, "/api/requests"), (&fatma.client, "/api/desk/requests")] {
            fails(client, Raw::new(Method::Get, &format!("{path}/{id}")), ProblemCode::Internal).await;
            let rest = client.raw(Raw::new(Method::Get, &format!("{path}/{other}"))).await;
            assert!(rest.status.is_success(), "{what}: {:?}", rest.body);
            assert!(client.raw(Raw::new(Method::Get, path)).await.status.is_success(), "{what}: the list goes on");
        }
        full(&house).await;
    })
    .await;
}

/// The reply that is kept for who sends the same again is bound to its key too.
#[tokio::test]
async fn a_moved_reply_is_not_given() {
    on_each(|house| async move {
        let sam = house.owner();
        let keys = [0xa1, 0xa2].map(|n| Uuid::from_u128(0x5e5e_0000_0000_4000_8000_0000_0000_ff00 | n));
        let call = |key: Uuid| {
            Raw::new(Method::Post, StartRequest::PATH).json(&StartBody { kind: code("talk") }).with(KEY, key.to_string())
        };
        for key in keys {
            let first = sam.raw(call(key)).await;
            assert_eq!(sam.raw(call(key)).await.body, first.body);
        }
        let [one, other] = keys.map(|key| house.literal(key));
        let text =
            format!("update idempotency set reply = (select reply from idempotency where key = {other}) where key = {one}");
        house.tamper(&text).await;
        fails(&sam.client, call(keys[0]), ProblemCode::Internal).await;
        assert!(sam.raw(call(keys[1])).await.status.is_success());
    })
    .await;
}
