//! Told to stop while clients work: no request fails.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use server::chance::Chance;
use server::store::Engine;
use tests::wire::Lost;

use crate::book::Book;
use crate::figures::Watch;
use crate::hand::{Ended, Hand};
use crate::prison::{Cast, in_prison};
use crate::running::Running;
use crate::{each, seed, times, turn};

/// 32 clients.
const CAST: Cast = Cast { detainees: 24, staff: 8 };

/// Whatever was sent is answered, as if nothing were; whoever comes later is refused at the door; and the server ends by itself.
async fn no_request_fails(engine: Engine) {
    let _turn = turn().await;
    let seed = seed("told to stop");
    let watch = Watch::start();
    let figures = in_prison(engine, CAST, move |prison| async move {
        let dice = Chance::seeded(seed);
        let mut book = Book::open(&prison).await;
        let mut hands = Hand::all(&prison, seed);
        for _ in 0..times(3, 30) {
            let running = prison.start().await;
            let work = tokio::spawn(each(hands, |mut hand| async move {
                let Ended(lost) = hand.work().await;
                (hand, lost)
            }));
            tokio::time::sleep(Duration::from_millis(u64::from(200 + dice.below(800)))).await;
            running.tell_to_stop();
            let lost: Vec<Lost>;
            (hands, lost) = work.await.expect("the clients worked").into_iter().unzip();
            let half: Vec<_> = lost.iter().filter(|lost| !matches!(lost, Lost::Refused(_))).collect();
            assert!(half.is_empty(), "turned away half-way: {half:?}");
            let log = running.log();
            assert!(running.stopped().await.success());
            assert!(!log.contains("with requests in flight"), "{log}");
            book.figures.ends += 1;
            none_in_trouble(&hands);
            book.check(&prison, &mut hands).await;
        }
        book.figures
    })
    .await;
    figures.tell("told to stop under 32 clients", engine, &watch);
    assert_eq!(figures.unanswered, 0);
}

fn none_in_trouble(hands: &[Hand]) {
    let troubles: Vec<_> = hands.iter().flat_map(|hand| &hand.troubles).collect();
    assert!(troubles.is_empty(), "{troubles:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn told_to_stop_on_sqlite_no_request_fails() {
    no_request_fails(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn told_to_stop_on_postgres_no_request_fails() {
    no_request_fails(Engine::Postgres).await;
}

/// Two servers on one database, stopped and started in turn: whoever is refused at one door goes to the other, and nobody notices.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_take_turns_and_no_request_fails() {
    let _turn = turn().await;
    let seed = seed("two servers in turn");
    let watch = Watch::start();
    let figures = in_prison(Engine::Postgres, CAST, move |prison| async move {
        let mut book = Book::open(&prison).await;
        let mut servers = [Running::start(prison.command()).await, Running::start(prison.command()).await];
        prison.doors.set(servers.each_ref().map(|server| server.door));
        let enough = Arc::new(AtomicBool::new(false));
        let until = Arc::clone(&enough);
        let work = tokio::spawn(each(Hand::all(&prison, seed), move |mut hand| {
            let until = Arc::clone(&until);
            async move {
                while !until.load(Ordering::Relaxed) {
                    hand.go_on().await.unwrap_or_else(|Ended(lost)| panic!("{lost}"));
                }
                hand
            }
        }));
        for at in 0..times(4, 30) {
            tokio::time::sleep(Duration::from_millis(300)).await;
            let next = Running::start(prison.command()).await;
            let old = std::mem::replace(&mut servers[at as usize % 2], next);
            old.tell_to_stop();
            assert!(old.stopped().await.success());
            prison.doors.set(servers.each_ref().map(|server| server.door));
            book.figures.ends += 1;
        }
        enough.store(true, Ordering::Relaxed);
        let mut hands = work.await.expect("the clients worked");
        none_in_trouble(&hands);
        book.check(&prison, &mut hands).await;
        book.figures
    })
    .await;
    figures.tell("two servers in turn under 32 clients", Engine::Postgres, &watch);
    assert_eq!(figures.unanswered, 0);
}
