//! P11: what a session costs that nobody uses, and what an open stream costs beside one of bare axum.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use axum::Router;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::get;
use domain::Party;
use domain::policy::{Action, Object, may};
use futures_util::stream::{Stream, unfold};
use server::error::Error;
use server::store::session::{self, Whose};
use server::store::{Engine, staff};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::broadcast::{Receiver, Sender};

use crate::load::request;
use crate::prison::{Prison, STAFF};
use crate::rounds::{Rounds, both};
use crate::stats::{Goal, Round};
use crate::table::Row;
use crate::twin;

/// Sessions that are begun in a round, and how many in one transaction.
const SESSIONS: usize = 10_000;
const TOGETHER: usize = 500;

/// Sessions whose streams are opened in a round, and streams of each.
const DESKS: usize = 16;
const WINDOWS: usize = 4;

/// The path of the stream that a desk listens to.
const STREAM: &str = "/api/desk/live";

/// Bytes of a page of memory.
const PAGE: f64 = 4096.0;

/// P11: bytes of memory for each session that nobody uses.
pub(crate) async fn sessions(rounds: &Rounds) -> Result<Vec<Row>> {
    let mut idle = Row::new("P11", "memory of an idle session", "B", Goal::AtMost(512.0))
        .note("a session is a row in the database; what grows is the memory of this process while it begins them");
    let prison = Prison::open(Engine::Sqlite, 1).await?;
    begin(&prison).await?;
    for _ in 0..rounds.count {
        let before = resident()?;
        begin(&prison).await?;
        idle.rounds.push(Round { ours: (resident()? - before) / SESSIONS as f64, twin: None });
    }
    prison.close().await?;
    Ok(vec![idle])
}

async fn begin(prison: &Prison) -> Result<()> {
    for _ in 0..SESSIONS / TOGETHER {
        let turn = &prison.app.turn();
        let begun: Result<(), Error> = prison
            .app
            .db
            .write(|tx| {
                Box::pin(async move {
                    let staff = staff::by_number(tx, STAFF).await?.ok_or(Error::Mistake("nobody is at the desk"))?;
                    let Object::Staff { id, .. } = staff.object() else { return Err(Error::Mistake("staff that are none")) };
                    let actor = &Party::System.alone();
                    for _ in 0..TOGETHER {
                        let permit = may(actor, Action::SignIn, staff.object())?;
                        session::begin(tx, turn, &permit, Whose::Staff(id)).await?.into_inner();
                    }
                    Ok(())
                })
            })
            .await;
        begun?;
    }
    Ok(())
}

/// The memory of this process, in bytes.
fn resident() -> Result<f64> {
    let text = std::fs::read_to_string("/proc/self/statm")?;
    let pages: f64 = text.split(' ').nth(1).context("/proc/self/statm")?.parse()?;
    Ok(pages * PAGE)
}

/// P11: kilobytes of memory for each open stream. Those of all rounds stay open, so that none takes the memory of another.
pub(crate) async fn streams(rounds: &Rounds) -> Result<Vec<Row>> {
    let mut row = Row::new("P11", "memory of an open live-update stream ÷ bare axum", "kB", Goal::AtMost(1.15));
    let prison = Prison::open(Engine::Sqlite, 1).await?;
    let Some(first) = open(prison.at, STREAM, &prison.staff).await? else {
        prison.close().await?;
        return Ok(vec![row.note("not measured: this server has no stream")]);
    };
    row = row.note("both ends of each stream lie in this process; the twin listens to a broadcast and keeps its connection alive, as ours does");
    let (news, _) = tokio::sync::broadcast::channel::<String>(128);
    let twin = twin::serve(Router::new().route("/", get(bare)).with_state(news)).await?;
    let mut kept = vec![first];
    for _ in 0..rounds.count {
        let mut cookies = Vec::new();
        for _ in 0..DESKS {
            cookies.push(prison.staff_session().await?);
        }
        let (a, b) =
            both!(rounds, grown(prison.at, STREAM, &cookies, &mut kept).await?, grown(twin, "/", &cookies, &mut kept).await?);
        row.add(a, b);
    }
    drop(kept);
    prison.close().await?;
    Ok(vec![row])
}

/// Kilobytes for each stream that is opened.
async fn grown(at: SocketAddr, path: &str, cookies: &[String], kept: &mut Vec<TcpStream>) -> Result<f64> {
    let before = resident()?;
    for cookie in cookies {
        for _ in 0..WINDOWS {
            kept.push(open(at, path, cookie).await?.context("a stream that was there is gone")?);
        }
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    Ok((resident()? - before) / 1e3 / (cookies.len() * WINDOWS) as f64)
}

/// Opens a stream and waits for the first thing that it says; none where there is no such stream.
async fn open(at: SocketAddr, path: &str, cookie: &str) -> Result<Option<TcpStream>> {
    let mut stream = TcpStream::connect(at).await?;
    stream.write_all(&request("GET", path, &[("cookie", cookie)], None)).await?;
    let mut said = Vec::new();
    loop {
        ensure!(stream.read_buf(&mut said).await? > 0, "the stream ended: {}", String::from_utf8_lossy(&said));
        let text = String::from_utf8_lossy(&said);
        if text.contains(" 404 ") {
            return Ok(None);
        }
        ensure!(text.starts_with("HTTP/1.1 200"), "no stream: {text}");
        if text.contains("data:") {
            return Ok(Some(stream));
        }
    }
}

async fn bare(State(news): State<Sender<String>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let start = (news.subscribe(), true);
    Sse::new(unfold(start, next)).keep_alive(KeepAlive::new().interval(Duration::from_secs(20)))
}

async fn next((mut news, first): (Receiver<String>, bool)) -> Option<(Result<Event, Infallible>, (Receiver<String>, bool))> {
    let text = if first { "first".to_owned() } else { news.recv().await.ok()? };
    Some((Ok(Event::default().data(text)), (news, false)))
}
