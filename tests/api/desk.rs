//! Signing in at the desk, and the queue.

use std::collections::BTreeSet;
use std::time::Duration;

use domain::api::Nothing;
use domain::api::desk::{GetQueue, GetStaff, QueueQuery, QueueRow, Show, StaffSignIn, StaffSignInBody, StaffSignOut};
use domain::request::{Event, State};
use domain::{Problem, ProblemCode, RequestId};

use crate::harness::actor::Staff;
use crate::harness::client::Client;
use crate::harness::house::Plan;
use crate::harness::script::{OWN_WORDS, TALK};
use crate::harness::template::{on_each, on_each_with};

/// What the rules of the repository say, in seconds.
const IDLE: u64 = 1800;
const LONGEST: u64 = 36_000;

/// Between two calls of somebody who is busy. A call is noted to within ten seconds.
const BUSY: u64 = IDLE - 10;

fn body(name: &str, password: &str) -> StaffSignInBody {
    StaffSignInBody { name: name.to_owned(), password: password.to_owned() }
}

async fn standing(client: &Client) -> Option<ProblemCode> {
    client.ask::<GetStaff>(()).await.err().map(|problem| problem.code)
}

#[tokio::test]
async fn name_and_password_let_in() {
    on_each(|house| async move {
        let fatma = house.desk();
        for name in ["f.aydin", "F.Aydin", " f.aydin "] {
            let now = house.nobody().send::<StaffSignIn>((), body(name, &fatma.password)).await.expect(name);
            assert_eq!((now.given_name.as_str(), now.family_name.as_str(), now.desk.as_str()), ("Fatma", "Aydin", "ric"));
            assert_eq!((now.establishment.as_str(), now.today), ("noord", house.today()));
        }
        let kim = house.colleague();
        let long = "x".repeat(5000);
        for (name, password) in [
            ("f.aydin", kim.password.as_str()),
            ("f.aydin", ""),
            ("f.aydin", &long),
            ("niemand", &fatma.password),
            ("", &fatma.password),
            ("f.aydin\0", &fatma.password),
            ("f_aydin%", &fatma.password),
            (&long, &fatma.password),
        ] {
            let refused = house.nobody().send::<StaffSignIn>((), body(name, password)).await;
            assert_eq!(refused, Err(Problem::new(ProblemCode::WrongPassword)), "{name:?}");
            house.pass(Duration::from_secs(901));
        }
    })
    .await;
}

#[tokio::test]
async fn wrong_passwords_slow_down_one_name() {
    on_each(|house| async move {
        let fatma = house.desk();
        for wait in [0, 0, 2, 5] {
            let refused = house.nobody().send::<StaffSignIn>((), body("f.aydin", "wrong")).await;
            assert_eq!(refused, Err(Problem::new(ProblemCode::WrongPassword)));
            let next = house.nobody().send::<StaffSignIn>((), body("f.aydin", &fatma.password)).await;
            assert_eq!(next.err(), (wait > 0).then(|| Problem::try_later(wait)));
            // Behind one address sit many: who mistypes keeps nobody else out.
            house.staff_in("k.visser").await.expect("signed in");
            house.pass(Duration::from_secs(u64::from(wait)));
        }
    })
    .await;
}

#[tokio::test]
async fn a_session_ends_by_idleness_by_length_and_by_signing_out() {
    on_each(|house| async move {
        let (fatma, kim) = (house.desk(), house.colleague());
        house.pass(Duration::from_secs(IDLE - 1));
        assert_eq!(standing(&fatma).await, None);
        house.pass(Duration::from_secs(1));
        assert_eq!((standing(&fatma).await, standing(&kim).await), (None, Some(ProblemCode::SignedOut)));
        let mut passed = IDLE;
        while passed + BUSY < LONGEST {
            house.pass(Duration::from_secs(BUSY));
            passed += BUSY;
            assert_eq!(standing(&fatma).await, None, "{passed}");
        }
        house.pass(Duration::from_secs(LONGEST - passed));
        assert_eq!(standing(&fatma).await, Some(ProblemCode::SignedOut), "however busy she is");
        let fatma = house.staff_in("f.aydin").await.expect("signed in");
        let thief = house.browser(fatma.jar().clone());
        fatma.ask::<StaffSignOut>(()).await.expect("signed out");
        assert_eq!(
            (standing(&fatma).await, standing(&thief).await),
            (Some(ProblemCode::SignedOut), Some(ProblemCode::SignedOut))
        );
        assert!(fatma.jar().is_empty());
    })
    .await;
}

/// The rows of a part of the queue, page after page.
async fn rows(staff: &Staff, show: Show) -> Vec<QueueRow> {
    let (mut rows, mut after) = (Vec::new(), None);
    loop {
        let page = staff.call::<GetQueue>((), QueueQuery { show, after }, Nothing {}).await.expect("queue");
        let count = page.counts.iter().find(|count| count.show == show).map(|count| count.rows);
        rows.extend(page.items);
        after = page.next;
        if after.is_none() {
            assert_eq!(count, u64::try_from(rows.len()).ok(), "{show:?}");
            return rows;
        }
    }
}

/// Oldest promise first, late ones on top and marked, each part with what belongs to it.
#[tokio::test]
async fn the_queue_has_the_oldest_promise_first() {
    on_each(|house| async move {
        let day = house.today();
        let old = TALK.bring(&house.owner(), &house.desk(), State::Submitted, day).await;
        let doing = TALK.bring(&house.owner(), &house.desk(), State::Granted, day).await;
        house.pass_days(4);
        let (sam, bilal) = (house.sign_in("K1", "1001").await.expect("in"), house.sign_in("K2", "1002").await.expect("in"));
        let (fatma, kim) = (house.staff_in("f.aydin").await.expect("in"), house.staff_in("k.visser").await.expect("in"));
        // Of the same day, the one that was begun first comes first.
        let new = TALK.bring(&bilal, &kim, State::Submitted, day).await;
        house.pass(Duration::from_secs(1));
        let taken = TALK.bring(&bilal, &kim, State::InProgress, day).await;
        house.pass(Duration::from_secs(1));
        let asked = TALK.bring(&sam, &fatma, State::InfoNeeded, day).await;
        TALK.bring(&bilal, &fatma, State::Withdrawn, day).await;
        let ids = |rows: Vec<QueueRow>| rows.into_iter().map(|row| row.id).collect::<Vec<RequestId>>();
        let all = rows(&fatma, Show::All).await;
        assert_eq!((all[0].id, all[0].days_late), (old, 1), "{:?}", all[0].due_on);
        assert_eq!((all[1].id, all[1].days_late, all[1].state), (doing, 0, State::Granted));
        assert_eq!(all[0].holder, None);
        assert_eq!(all[1].holder.as_deref(), Some("Fatma"));
        for (show, expected) in [
            (Show::All, vec![old, doing, new, taken, asked]),
            (Show::Mine, vec![doing, asked]),
            (Show::New, vec![old, new]),
            (Show::Late, vec![old]),
            (Show::Waiting, vec![asked]),
            (Show::ToDo, vec![doing]),
        ] {
            assert_eq!(ids(rows(&fatma, show).await), expected, "{show:?}");
        }
        assert_eq!(ids(rows(&kim, Show::Mine).await), [taken]);
        TALK.cause(&kim, "", Event::Take, asked, day).await.expect("from a colleague");
        assert_eq!(ids(rows(&kim, Show::Mine).await), [taken, asked]);
    })
    .await;
}

/// A queue that is longer than a page shows every row once.
#[tokio::test]
async fn a_long_queue_comes_in_pages() {
    on_each_with(&Plan::own_words(), |house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        let mut made = BTreeSet::new();
        for _ in 0..55 {
            made.insert(OWN_WORDS.bring(&sam, &fatma, State::Submitted, house.today()).await);
        }
        let first = fatma.call::<GetQueue>((), QueueQuery::default(), Nothing {}).await.expect("queue");
        assert_eq!((first.items.len(), first.next.is_some()), (50, true));
        let shown = rows(&fatma, Show::All).await;
        assert_eq!(shown.len(), made.len());
        assert_eq!(shown.iter().map(|row| row.id).collect::<BTreeSet<_>>(), made);
        for after in ["", "x", "1.2026-11-26", "1.2026-11-26.x", "2.2026-11-26.00000000-0000-0000-0000-000000000007"] {
            let query = QueueQuery { show: Show::All, after: Some(after.to_owned()) };
            let refused = fatma.call::<GetQueue>((), query, Nothing {}).await;
            assert_eq!(refused.expect_err(after).code, ProblemCode::BadQuery, "{after:?}");
        }
    })
    .await;
}
