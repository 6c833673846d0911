//! P1: our handlers beside bare ones. P2: point reads of the store beside rusqlite.

use std::sync::Arc;

use anyhow::{Context, Result};
use domain::PersonId;
use rusqlite::OptionalExtension;
use server::error::Error;
use server::store::{Engine, person};
use uuid::Uuid;

use crate::bare::Twin;
use crate::load::{Calls, flood, p99, request};
use crate::prison::Prison;
use crate::rounds::{Rounds, both, now};
use crate::stats::Goal;
use crate::table::Row;
use crate::twin::sql;

/// People who have asked for something: more than one page of the queue.
const PEOPLE: usize = 60;
const WIRES: usize = 8;

/// Point reads of one side in a round.
const POINTS: u32 = 4_000;

/// P1 on both engines.
pub(crate) async fn handlers(rounds: &Rounds) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let prison = Prison::open(engine, PEOPLE).await?;
        prison.requests().await?;
        let twin = Twin::of(&prison).await?;
        let seated = twin.people().first().map(|session| session.id).context("nobody sits at a kiosk")?;
        let (own, queue) = ("/api/requests", "/api/desk/requests?show=all");
        let sides = [
            ("own requests", own, prison.people[0].cookies.clone(), format!("/list/{seated}")),
            ("queue of a desk", queue, prison.staff.clone(), format!("/queue/{}", twin.staff()?.id)),
        ];
        for (what, path, cookies, bare) in sides {
            let ours = fixed(request("GET", path, &[("cookie", &cookies)], None));
            let twins = fixed(request("GET", &bare, &[], None));
            let what = format!("{what}, {}", engine.as_str());
            rows.extend(handler(rounds, &what, (prison.at, &ours), (twin.at, &twins)).await?);
        }
        prison.close().await?;
    }
    Ok(rows)
}

type Side<'a> = (std::net::SocketAddr, &'a Calls);

async fn handler(rounds: &Rounds, what: &str, ours: Side<'_>, twin: Side<'_>) -> Result<[Row; 2]> {
    let mut speed = Row::new("P1", format!("{what}: throughput"), "/s", Goal::AtLeast(0.90))
        .note("the twin runs the same statements in the same transactions, its session looked up too; no guard, rule, view, header or log line");
    let mut late = Row::new("P1", format!("{what}: p99 at a third of it"), "ms", Goal::AtMost(1.15));
    // The first round warms both up.
    let pace = flood(ours.0, ours.1, WIRES, rounds.time).await?.min(flood(twin.0, twin.1, WIRES, rounds.time).await?) / 3.0;
    for _ in 0..rounds.count {
        let (a, b) =
            both!(rounds, flood(ours.0, ours.1, WIRES, rounds.time).await?, flood(twin.0, twin.1, WIRES, rounds.time).await?);
        speed.add(a, b);
    }
    for _ in 0..rounds.count {
        let (a, b) = both!(
            rounds,
            p99(ours.0, ours.1, WIRES * 2, pace, rounds.time).await?,
            p99(twin.0, twin.1, WIRES * 2, pace, rounds.time).await?
        );
        late.add(a, b);
    }
    Ok([speed, late])
}

fn fixed(bytes: Vec<u8>) -> Calls {
    Arc::new(move |_, _| bytes.clone())
}

/// P2.
pub(crate) async fn points(rounds: &Rounds) -> Result<Vec<Row>> {
    let prison = Prison::open(Engine::Sqlite, 20).await?;
    let twin = Twin::of(&prison).await?;
    let ids: Vec<Uuid> = twin.people().iter().filter_map(|session| session.person_id).collect();
    let raw = rusqlite::Connection::open(prison.file())?;
    let mut row = Row::new("P2", "point read of the store ÷ rusqlite", "/s", Goal::AtLeast(0.85)).note(
        "one caller. sqlx hands each statement to a thread of its own and back, and the store opens a snapshot around it (three hand-overs a \
         read); rusqlite calls SQLite in place. The statement, the row and the version of SQLite are the same",
    );
    ours(&prison, &ids).await?;
    for _ in 0..rounds.count {
        let (a, b) = both!(rounds, ours(&prison, &ids).await?, bare(&raw, &ids)?);
        row.add(a, b);
    }
    prison.close().await?;
    Ok(vec![row])
}

async fn ours(prison: &Prison, ids: &[Uuid]) -> Result<f64> {
    let start = now();
    for id in ids.iter().cycle().take(POINTS as usize) {
        let found = prison.app.db.read(|tx| Box::pin(person::by_id(tx, PersonId(*id)))).await.map_err(|error: Error| error)?;
        found.context("somebody is gone")?;
    }
    Ok(f64::from(POINTS) / start.elapsed().as_secs_f64())
}

fn bare(raw: &rusqlite::Connection, ids: &[Uuid]) -> Result<f64> {
    let start = now();
    for id in ids.iter().cycle().take(POINTS as usize) {
        let mut statement = raw.prepare_cached(sql::PERSON)?;
        let columns = statement.column_count();
        // Every column is taken out, as ours does.
        let read = |row: &rusqlite::Row<'_>| {
            (0..columns).map(|at| row.get::<_, rusqlite::types::Value>(at)).collect::<Result<Vec<_>, _>>()
        };
        statement.query_row([id.as_bytes().as_slice()], read).optional()?.context("somebody is gone")?;
    }
    Ok(f64::from(POINTS) / start.elapsed().as_secs_f64())
}
