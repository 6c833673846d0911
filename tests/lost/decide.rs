//! Many decide one request at the same moment.

use std::sync::Arc;

use domain::ProblemCode;
use domain::api::desk::DeskRequest;
use domain::request::Event;
use server::store::Engine;
use tests::script::OWN_WORDS;
use tokio::sync::Barrier;
use tokio::task::JoinSet;

use crate::book::Book;
use crate::figures::Watch;
use crate::hand::{Deed, Hand, Outcome, today};
use crate::prison::{Cast, in_prison};
use crate::{seed, times, turn};

/// How many decide at once: eight members of staff, each in eight browsers.
const DECIDE: usize = 64;

const CAST: Cast = Cast { detainees: 1, staff: 8 };

/// One succeeds. The others are told that it is decided, and by whom: not that the server is busy, and nothing else.
async fn one_decides(engine: Engine) {
    let _turn = turn().await;
    let watch = Watch::start();
    let rounds = times(3, 50);
    let figures = in_prison(engine, CAST, move |prison| async move {
        let mut book = Book::open(&prison).await;
        let running = prison.start().await;
        let mut hands = Hand::all(&prison, seed("64 decide one request"));
        for _ in 0..rounds {
            let id = hands[0].ask().await.expect("the server is there").expect("sent");
            hands[1].happen(Event::Take, id).await.expect("the server is there");
            let together = Arc::new(Barrier::new(DECIDE));
            let mut all = JoinSet::new();
            for at in 0..DECIDE {
                let member = prison.staff[at % prison.staff.len()].clone();
                let (client, together) = (prison.browser(&member, 0), Arc::clone(&together));
                all.spawn(async move {
                    let event = if at % 2 == 0 { Event::Grant } else { Event::Refuse };
                    let raw = OWN_WORDS.call("", event, id, today());
                    together.wait().await;
                    (member.name, event, raw.clone(), client.raw_even_broken(raw).await)
                });
            }
            let answers = all.join_all().await;
            let winners: Vec<_> = answers.iter().filter(|(.., answer)| answer.status.is_success()).collect();
            assert_eq!(winners.len(), 1, "{:?}", answers.iter().map(|(.., answer)| answer.status).collect::<Vec<_>>());
            let (name, event, raw, answer) = winners[0];
            let decision = answer.json::<DeskRequest>().request.decision.expect("a decision");
            assert_eq!(&decision.by, name);
            hands[1].note(Deed::Move(id, *event), raw.clone(), Outcome::Done(answer.clone()));
            for (.., answer) in answers.iter().filter(|(.., answer)| !answer.status.is_success()) {
                let problem = answer.problem();
                assert_eq!((problem.code, problem.by.as_ref()), (ProblemCode::AlreadyDecided, Some(name)), "{}", answer.about);
            }
        }
        book.check(&prison, &mut hands).await;
        running.tell_to_stop();
        assert!(running.stopped().await.success());
        book.figures
    })
    .await;
    figures.tell(&format!("64 clients decide one request, {rounds} times"), engine, &watch);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_on_sqlite_one_decides() {
    one_decides(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_on_postgres_one_decides() {
    one_decides(Engine::Postgres).await;
}
