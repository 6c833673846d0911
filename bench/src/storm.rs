//! P9: everybody signs in at once.

use std::sync::Arc;

use anyhow::{Result, ensure};
use futures_util::future::try_join_all;
use server::store::Engine;
use uuid::Uuid;

use crate::load::{Calls, pace, request};
use crate::prison::Prison;
use crate::rounds::{Rounds, both, now};
use crate::stats::{Goal, quantile};
use crate::table::Row;

/// A large prison.
const PEOPLE: usize = 260;

/// Those who are signed in already and go on working; how often all of them call, in a second.
const OTHERS: usize = 16;
const A_SECOND: f64 = 100.0;

/// P9.
pub(crate) async fn storm(rounds: &Rounds) -> Result<Vec<Row>> {
    let prison = Arc::new(Prison::open(Engine::Sqlite, PEOPLE + OTHERS).await?);
    let mut whole = Row::new("P9", "260 people sign in at once ÷ ideal", "s", Goal::AtMost(1.10))
        .note("ideal: 260 PINs looked at by the same hash, as many at a time, with nothing around them");
    let mut late = Row::new("P9", "p99 of everybody else while they do ÷ idle", "ms", Goal::AtMost(1.5)).note(
        "sixteen others ask who they are, a hundred times a second in all, on the same two cores as the hashes and the load itself",
    );
    let others: Calls = {
        let cookies: Vec<String> = prison.people[PEOPLE..].iter().map(|person| person.cookies.clone()).collect();
        Arc::new(move |wire, _| request("GET", "/api/me", &[("cookie", &cookies[wire % cookies.len()])], None))
    };
    for _ in 0..rounds.count {
        let (ours, ideal) = both!(rounds, sign_in(&prison).await?, hashes(&prison).await?);
        whole.add(ours, ideal);
    }
    for _ in 0..rounds.count {
        let idle = pace(prison.at, &others, OTHERS, A_SECOND, rounds.time);
        let busy = async {
            let (times, all) = tokio::join!(pace(prison.at, &others, OTHERS, A_SECOND, rounds.time), sign_in(&prison));
            all?;
            times
        };
        let (mut ours, mut alone) = both!(rounds, busy.await?, idle.await?);
        late.add(quantile(&mut ours, 0.99), quantile(&mut alone, 0.99));
    }
    Ok(vec![whole, late])
}

/// Seconds until all are in.
async fn sign_in(prison: &Arc<Prison>) -> Result<f64> {
    let start = now();
    let all = (0..PEOPLE).map(|at| {
        let prison = Arc::clone(prison);
        tokio::spawn(async move { prison.sign_in(&prison.people[at]).await })
    });
    for one in try_join_all(all).await? {
        ensure!(!one?.is_empty(), "nobody came in");
    }
    Ok(start.elapsed().as_secs_f64())
}

/// Seconds for as many hashes.
async fn hashes(prison: &Arc<Prison>) -> Result<f64> {
    let start = now();
    let all = (0..PEOPLE).map(|_| {
        let hasher = prison.app.hasher.clone();
        tokio::spawn(async move { hasher.verify(Uuid::nil(), "123456", None).await })
    });
    for one in try_join_all(all).await? {
        one?;
    }
    Ok(start.elapsed().as_secs_f64())
}
