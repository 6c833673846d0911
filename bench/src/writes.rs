//! P3: durable writes by many beside one alone. P10: with audit and sealing beside without.

use std::sync::Arc;

use anyhow::{Context, Result};
use server::store::Engine;
use uuid::Uuid;

use crate::bare::Twin;
use crate::load::{Calls, flood, request};
use crate::prison::Prison;
use crate::rounds::{Rounds, both};
use crate::stats::Goal;
use crate::table::Row;

const MANY: usize = 64;

/// Connections that write at once for P10.
const WRITERS: usize = 8;

/// Answers of a draft, each person his own.
fn answers(prison: &Arc<Prison>, drafts: &[Uuid]) -> Calls {
    let (prison, drafts) = (Arc::clone(prison), drafts.to_vec());
    Arc::new(move |wire, n| {
        let path = format!("/api/requests/{}/answers/whom", drafts[wire % drafts.len()]);
        let body = format!("{{\"choice\":\"{}\"}}", choice(n));
        prison.change("PUT", &path, &prison.people[wire % prison.people.len()].cookies, &body)
    })
}

fn choice(n: u64) -> &'static str {
    if n.is_multiple_of(2) { "ric" } else { "mentor" }
}

/// P3.
pub(crate) async fn together(rounds: &Rounds) -> Result<Vec<Row>> {
    let mut row = Row::new("P3", "durable writes: 64 clients ÷ one", "/s", Goal::None)
        .note("each an answer of a draft: three reads before it, one transaction, an fsync before it is answered");
    let prison = Arc::new(Prison::open(Engine::Sqlite, MANY).await?);
    let calls = answers(&prison, &prison.drafts().await?);
    for _ in 0..rounds.count {
        let (a, b) =
            both!(rounds, flood(prison.at, &calls, MANY, rounds.time).await?, flood(prison.at, &calls, 1, rounds.time).await?);
        row.add(a, b);
    }
    closed(prison, calls).await?;
    Ok(vec![row])
}

/// P10 on both engines.
pub(crate) async fn guarded(rounds: &Rounds) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let mut row = Row::new("P10", format!("writes with audit and sealing ÷ without, {}", engine.as_str()), "/s", Goal::AtLeast(0.90)).note(
            "the twin is bare axum with the same statements but no audit row, no sealed reply, no guard, rule or log: so it also lacks \
             what P1 measures",
        );
        let prison = Arc::new(Prison::open(engine, WRITERS).await?);
        let drafts = prison.drafts().await?;
        let twin = Twin::of(&prison).await?;
        let ours = answers(&prison, &drafts);
        let theirs = bare_answers(&prison, &twin, &drafts);
        for _ in 0..rounds.count {
            let (a, b) = both!(
                rounds,
                flood(prison.at, &ours, WRITERS, rounds.time).await?,
                flood(twin.at, &theirs, WRITERS, rounds.time).await?
            );
            row.add(a, b);
        }
        drop(theirs);
        closed(prison, ours).await?;
        rows.push(row);
    }
    Ok(rows)
}

/// The same answers to the twin.
fn bare_answers(prison: &Arc<Prison>, twin: &Twin, drafts: &[Uuid]) -> Calls {
    let (prison, drafts) = (Arc::clone(prison), drafts.to_vec());
    let sessions: Vec<Uuid> = twin.people().iter().map(|session| session.id).collect();
    Arc::new(move |wire, n| {
        let key = prison.app.turn().id();
        let path = format!("/answer/{}/{}/{key}", sessions[wire % sessions.len()], drafts[wire % drafts.len()]);
        request("PUT", &path, &[], Some(choice(n)))
    })
}

/// Closes a prison that nobody calls any more.
async fn closed(prison: Arc<Prison>, calls: Calls) -> Result<()> {
    drop(calls);
    Arc::into_inner(prison).context("somebody still calls")?.close().await
}
