//! Sent again and again, also across a kill: done once.

use std::sync::Arc;
use std::time::Duration;

use domain::RequestId;
use domain::request::Event;
use server::chance::Chance;
use server::store::Engine;
use tests::client::{Answer, Raw};
use tests::script::OWN_WORDS;
use tests::wire::Lost;
use tokio::task::JoinSet;

use crate::book::Book;
use crate::figures::Watch;
use crate::hand::{Deed, Hand, Outcome, today};
use crate::prison::{Cast, Prison, in_prison};
use crate::{each, seed, times, turn};

const CAST: Cast = Cast { detainees: 25, staff: 0 };

/// How often one submit is sent at most, as long as the server is there.
const COPIES: u32 = 5;

/// How long a client waits before it knocks again at a server that is not there.
const PAUSE: Duration = Duration::from_millis(50);

/// Each submit is sent up to five times, on connections of their own and partly at once, while the server is killed again and again.
async fn done_once(engine: Engine) {
    let _turn = turn().await;
    let seed = seed("sent up to five times");
    let watch = Watch::start();
    let (requests, kills) = (times(8, 40), times(2, 10));
    let figures = in_prison(engine, CAST, move |prison| async move {
        let dice = Chance::seeded(seed);
        let mut book = Book::open(&prison).await;
        let hands = Hand::all(&prison, seed);
        let mut running = prison.start().await;
        let all_of = Arc::clone(&prison);
        let work = tokio::spawn(each(hands, move |mut hand| {
            let prison = Arc::clone(&all_of);
            async move {
                let mut sent = 0;
                for _ in 0..requests {
                    let id = drafted(&mut hand).await;
                    sent += submitted(&mut hand, &prison, id).await;
                }
                (hand, sent)
            }
        }));
        while book.figures.ends < kills && !work.is_finished() {
            tokio::time::sleep(Duration::from_millis(u64::from(200 + dice.below(600)))).await;
            running.kill();
            running = prison.start().await;
            book.figures.ends += 1;
        }
        let (mut hands, sent): (Vec<_>, Vec<u64>) = work.await.expect("the clients worked").into_iter().unzip();
        book.figures.again = sent.iter().sum();
        book.check(&prison, &mut hands).await;
        assert_eq!(book.submitted(), prison.detainees.len() * requests as usize);
        running.tell_to_stop();
        assert!(running.stopped().await.success());
        book.figures
    })
    .await;
    figures.tell(&format!("{} submits, each sent up to {COPIES} times", CAST.detainees * requests as usize), engine, &watch);
    assert!(figures.ends > 0, "no kill came in time");
}

/// A draft, however often the server goes away.
async fn drafted(hand: &mut Hand) -> RequestId {
    loop {
        match hand.draft().await {
            Ok(Some(id)) => return id,
            Ok(None) | Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

/// Sends one submit with one key until it is acknowledged at least once; whoever is answered is answered the same. Tells how often it was
/// sent after the first time.
async fn submitted(hand: &mut Hand, prison: &Prison, id: RequestId) -> u64 {
    let raw = OWN_WORDS.call("", Event::Submit, id, today());
    let mut sent = 0;
    let answer = loop {
        let copies = 1 + hand.dice().below(COPIES);
        let answers = at_once(hand, prison, &raw, copies).await;
        let Some(first) = answers.first().cloned() else {
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        sent += u64::from(copies) - 1;
        for other in &answers {
            assert_eq!((other.status, &other.body), (first.status, &first.body), "{}", other.about);
        }
        break first;
    };
    assert!(answer.status.is_success(), "{}: {:?}", answer.about, answer.body);
    hand.note(Deed::Move(id, Event::Submit), raw, Outcome::Done(answer));
    sent
}

/// The answers that came.
async fn at_once(hand: &Hand, prison: &Prison, raw: &Raw, copies: u32) -> Vec<Answer> {
    let clients = hand.copies(prison, copies).into_iter();
    let sent = clients.map(|client| (client, raw.clone())).map(|(client, raw)| async move { client.try_raw(raw).await });
    let answers: Vec<Result<Answer, Lost>> = sent.collect::<JoinSet<_>>().join_all().await;
    answers.into_iter().filter_map(Result::ok).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sent_five_times_on_sqlite_it_is_done_once() {
    done_once(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sent_five_times_on_postgres_it_is_done_once() {
    done_once(Engine::Postgres).await;
}
