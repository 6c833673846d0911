//! Nothing lost: the real server, killed, stopped, without room and without its database, while real clients work.
//!
//! What each client sent and what was acknowledged is written down ([`hand`]); afterwards it is held against what the server tells and what
//! lies in the database ([`book`]). `VOORUIT_ALL=1` runs much longer; `VOORUIT_SEED` repeats the dice of a run. The tests take turns,
//! because each wants the whole machine.

mod book;
mod cluster;
mod decide;
mod fault;
mod figures;
mod fsync;
mod hand;
mod kill;
mod once;
mod outbox;
mod prison;
mod running;
mod stop;

use server::chance::Chance;
use tokio::sync::{Mutex, MutexGuard};
use tokio::task::JoinSet;

use crate::hand::Hand;

/// Waits until no other test runs.
async fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::const_new(());
    TURN.lock().await
}

/// The number that all dice of a run follow from, told so that it can be repeated.
fn seed(of: &str) -> u64 {
    let given = std::env::var("VOORUIT_SEED").ok().map(|text| text.parse().expect("VOORUIT_SEED is a number"));
    let seed = given.unwrap_or_else(|| u64::from(u32::from_le_bytes(Chance::system().bytes())));
    figures::say(&format!("{of}: VOORUIT_SEED={seed}"));
    seed
}

/// So many, or so many more where everything is run.
fn times(few: u32, many: u32) -> u32 {
    if tests::all() { many } else { few }
}

/// Lets all do the same at once, and gives them back when all are done.
async fn each<T, W>(hands: Vec<Hand>, work: impl Fn(Hand) -> W) -> Vec<T>
where
    W: Future<Output = T> + Send + 'static,
    T: Send + 'static,
{
    hands.into_iter().map(work).collect::<JoinSet<T>>().join_all().await
}
