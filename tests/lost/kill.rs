//! `kill -9` at a random moment, again and again.

use std::time::Duration;

use server::chance::Chance;
use server::store::Engine;

use crate::book::Book;
use crate::figures::Watch;
use crate::hand::Hand;
use crate::prison::{Cast, in_prison};
use crate::{each, seed, times, turn};

/// 32 clients.
const CAST: Cast = Cast { detainees: 24, staff: 8 };

/// The longest time between a start and a kill, in milliseconds.
const LONGEST: u32 = 1200;

/// After each kill the server is started again, and everything that it acknowledged is there, once, and whole; the audit trail verifies. What got no answer was
/// done or not done; half of it is sent again with the same key, and then is done once.
async fn nothing_is_lost(engine: Engine) {
    let _turn = turn().await;
    let seed = seed("kill -9");
    let watch = Watch::start();
    let figures = in_prison(engine, CAST, move |prison| async move {
        let dice = Chance::seeded(seed);
        let mut book = Book::open(&prison).await;
        let mut hands = Hand::all(&prison, seed);
        let mut running = prison.start().await;
        for _ in 0..times(10, 100) {
            let moment = Duration::from_millis(u64::from(20 + dice.below(LONGEST)));
            let work = tokio::spawn(each(hands, |mut hand| async move {
                hand.work().await;
                hand
            }));
            tokio::time::sleep(moment).await;
            running.kill();
            hands = work.await.expect("the clients worked");
            running = prison.start().await;
            let again = each(hands, |mut hand| async move {
                let again = hand.send_again().await;
                hand.look_through().await;
                (hand, again)
            });
            let (back, again): (Vec<_>, Vec<_>) = again.await.into_iter().unzip();
            hands = back;
            book.figures.ends += 1;
            book.figures.again += again.iter().sum::<u64>();
            book.check(&prison, &mut hands).await;
            prison.verify_trail();
        }
        running.tell_to_stop();
        assert!(running.stopped().await.success());
        book.figures
    })
    .await;
    figures.tell("kill -9 under 32 clients", engine, &watch);
    assert!(figures.acknowledged > 0 && figures.unanswered > 0, "the server was killed while it worked: {figures:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_on_sqlite_it_loses_nothing() {
    nothing_is_lost(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_on_postgres_it_loses_nothing() {
    nothing_is_lost(Engine::Postgres).await;
}
