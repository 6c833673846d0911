//! The key that makes a change happen once, however often it is sent.

use domain::api::Method;
use domain::request::State;
use domain::{Problem, ProblemCode};

use crate::harness::client::{KEY, Raw, new_key};
use crate::harness::house::{House, Plan};
use crate::harness::sample::{changes, good};
use crate::harness::script::TALK;
use crate::harness::template::{for_each, on_each};

/// After these nobody is there any more whose key it could be: the second time they are told so.
const SIGNS_OUT: [&str; 2] = ["signOut", "staffSignOut"];

/// Nothing of it is kept: it is done again, whatever the key.
const KEEPS_NOTHING: &str = "speak";

/// The same key with the same body: the same answer with the same cookie, and no second effect. With another body: refused.
async fn twice(house: House, name: &'static str) {
    let good = good(&house, name).await;
    let key = new_key();
    let raw = good.raw.with(KEY, &key);
    let cookies = good.client.jar().clone();
    let first = good.client.raw(raw.clone()).await;
    assert!(first.status.is_success(), "{name}: {:?}", first.body);
    let after = house.dump().await;
    house.pass(std::time::Duration::from_secs(1));
    let again = house.browser(cookies.clone()).raw(raw.clone()).await;
    assert_eq!(after.changes(&house.dump().await), [""; 0], "{name}");
    if SIGNS_OUT.contains(&name) {
        assert_eq!(again.code(), Some(ProblemCode::SignedOut), "{name}");
        return;
    }
    assert_eq!((again.status, &again.body), (first.status, &first.body), "{name}");
    assert_eq!(again.cookies(), first.cookies(), "{name}");
    if name == KEEPS_NOTHING {
        return;
    }
    let other = house.browser(cookies).raw(raw.body(format!("{} ", good.body))).await;
    assert_eq!(other.code(), Some(ProblemCode::KeyReused), "{name}");
    assert_eq!(after.changes(&house.dump().await), [""; 0], "{name}");
}

#[tokio::test]
async fn a_change_that_is_sent_again_happens_once() {
    for_each(&Plan::default(), changes(), twice).await;
}

/// The key of one thing is none for another, and the key of one person is nothing to somebody else.
#[tokio::test]
async fn a_key_belongs_to_one_change_of_one_person() {
    on_each(|house| async move {
        let (sam, bilal) = (house.owner(), house.cellmate());
        let key = new_key();
        let start = Raw::new(Method::Post, "/api/requests").body(r#"{"kind":"talk"}"#).with(KEY, &key);
        let begun = sam.raw(start.clone()).await;
        assert!(begun.status.is_success());
        let his = bilal.raw(start).await;
        assert!(his.status.is_success());
        assert_ne!(his.body, begun.body, "another person, another draft");
        let cover = Raw::new(Method::Post, "/api/session/cover").body(r#"{"place":null}"#).with(KEY, &key);
        assert_eq!(sam.raw(cover).await.code(), Some(ProblemCode::KeyReused), "another endpoint");
        let id = TALK.bring(&house.owner(), &house.desk(), State::Received, house.today()).await;
        let other = TALK.bring(&house.owner(), &house.desk(), State::Received, house.today()).await;
        let take = |id: domain::RequestId| Raw::new(Method::Post, &format!("/api/desk/requests/{id}/take")).with(KEY, &key);
        assert!(house.desk().raw(take(id)).await.status.is_success());
        assert_eq!(house.desk().raw(take(other)).await.code(), Some(ProblemCode::KeyReused), "another request");
    })
    .await;
}

/// A wrong PIN that is sent again is the same wrong PIN: it counts once.
#[tokio::test]
async fn a_wrong_pin_that_is_sent_again_counts_once() {
    on_each(|house| async move {
        let kiosk = house.kiosk();
        let raw = Raw::new(Method::Post, "/api/session")
            .body(r#"{"number":"1006","pin":"000000","language":"nl"}"#)
            .with(KEY, new_key());
        for _ in 0..6 {
            assert_eq!(kiosk.raw(raw.clone()).await.problem(), Problem::new(ProblemCode::WrongPin));
        }
        assert_eq!(house.dump().await.rows("failed_try").len(), 1);
    })
    .await;
}

/// Sent many times at once, as by a kiosk that lost its line: one effect, and one answer for all.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sent_at_once_it_happens_once() {
    on_each(|house| async move {
        let id = TALK.bring(&house.owner(), &house.desk(), State::InProgress, house.today()).await;
        let body = r#"{"outcome":"granted","reason":"we-come","now":[],"note":"Tot morgen."}"#;
        let raw = Raw::new(Method::Post, &format!("/api/desk/requests/{id}/decide")).body(body).with(KEY, new_key());
        let sent: Vec<_> = (0..6)
            .map(|_| {
                let (fatma, raw) = (house.desk(), raw.clone());
                tokio::spawn(async move { fatma.raw(raw).await })
            })
            .collect();
        let mut bodies = Vec::new();
        for one in sent {
            let answer = one.await.expect("answered");
            assert!(answer.status.is_success(), "{:?}", answer.body);
            bodies.push(answer.body);
        }
        bodies.dedup();
        assert_eq!(bodies.len(), 1);
        let dump = house.dump().await;
        let decided = dump.rows_with("event", "request_id", id.0).iter().filter(|row| row["kind"] == "grant").count();
        assert_eq!((decided, dump.rows_with("decision", "request_id", id.0).len()), (1, 1));
    })
    .await;
}
