//! What desks are told as it happens: from the commit, over the database, to every open stream of every server.
//!
//! A committed change rings the bell of its [`Db`](crate::store::Db). One task of each server gathers what was rung for a moment and passes
//! it on: on SQLite to the streams of this process; on PostgreSQL with one `NOTIFY` to all servers, this one too, which listen on a
//! connection of their own. Nothing of that happens inside a transaction of a writer: a `NOTIFY` there would make commits wait for each
//! other. Whoever may have missed something is told to look at everything again, so nothing has to be kept or sent twice.
//!
//! On SQLite another process, such as an import at the command line, cannot ring here. There the desk looks by itself every half minute
//! while somebody is at it (`app/src/desk/fresh.rs`).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use domain::{Problem, ProblemCode, SessionId};
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::time::sleep;

use crate::app::App;
use crate::store::{Batch, Engine, News};

/// How long changes are gathered before they are passed on together.
const GATHER: Duration = Duration::from_millis(80);

/// Between two tries when the database does not answer.
const AGAIN: Duration = Duration::from_secs(1);

/// Between two heartbeats of a stream, at which its session is looked at too.
const BEAT: Duration = Duration::from_secs(20);

/// News that a slow stream may lag behind before it is told to look at everything.
const LAG: usize = 128;

/// Streams that one session may have open at one server: a desk has one for each of its windows. Over HTTP/1.1 a browser has six
/// connections, and some are left for the calls. A window that gets no stream looks by itself, every half minute.
const MOST: u8 = 4;

/// Seconds after which one more may be tried.
const FULL_SECONDS: u32 = 30;

/// The open streams of this server.
#[derive(Debug)]
pub struct Live {
    beat: Duration,
    /// None once the server stops.
    speaker: Mutex<Option<broadcast::Sender<Arc<News>>>>,
    seats: Arc<Seats>,
}

/// How many streams each session has open.
#[derive(Debug, Default)]
struct Seats(Mutex<HashMap<SessionId, u8>>);

impl Default for Live {
    fn default() -> Self {
        Self::with_beat(BEAT)
    }
}

impl Live {
    /// One whose streams show a sign of life this often.
    #[must_use]
    pub fn with_beat(beat: Duration) -> Self {
        Self { beat, speaker: Mutex::new(Some(broadcast::Sender::new(LAG))), seats: Arc::default() }
    }

    /// How often a stream shows a sign of life.
    #[must_use]
    pub const fn beat(&self) -> Duration {
        self.beat
    }

    /// Begins to hear.
    ///
    /// # Errors
    /// `try-later` when this session hears in too many places already, `unavailable` when the server stops.
    pub fn open(&self, session: SessionId) -> Result<Ear, Problem> {
        let news = self.speaker().as_ref().map(broadcast::Sender::subscribe).ok_or(ProblemCode::Unavailable)?;
        let seat = Seats::take(&self.seats, session).ok_or_else(|| Problem::try_later(FULL_SECONDS))?;
        Ok(Ear { news, _seat: seat })
    }

    /// Tells every stream of this server.
    fn publish(&self, batch: Batch) {
        let speaker = self.speaker();
        for news in batch {
            // Nobody listens: then nobody has to be told.
            let _ = speaker.as_ref().map(|speaker| speaker.send(Arc::new(news)));
        }
    }

    /// Ends every stream, and lets none begin.
    pub fn stop(&self) {
        *self.speaker() = None;
    }

    /// How many streams are open.
    #[must_use]
    pub fn count(&self) -> usize {
        self.seats.0.lock().unwrap_or_else(PoisonError::into_inner).values().map(|seats| usize::from(*seats)).sum()
    }

    fn speaker(&self) -> MutexGuard<'_, Option<broadcast::Sender<Arc<News>>>> {
        self.speaker.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The place of one stream; it is free again when the stream is gone.
#[derive(Debug)]
struct Seat {
    seats: Arc<Seats>,
    session: SessionId,
}

impl Seats {
    fn take(seats: &Arc<Self>, session: SessionId) -> Option<Seat> {
        let mut taken = seats.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = taken.entry(session).or_default();
        if *count >= MOST {
            return None;
        }
        *count += 1;
        Some(Seat { seats: Arc::clone(seats), session })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut taken = self.seats.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = taken.get_mut(&self.session) {
            *count -= 1;
            if *count == 0 {
                taken.remove(&self.session);
            }
        }
    }
}

/// What one stream hears.
#[derive(Debug)]
pub struct Ear {
    news: broadcast::Receiver<Arc<News>>,
    _seat: Seat,
}

/// What was heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// News, of any desk.
    News(Arc<News>),
    /// So much that something is missing.
    Missed,
    /// The server stops.
    Over,
}

impl Ear {
    /// Waits for what comes next.
    pub async fn next(&mut self) -> Heard {
        match self.news.recv().await {
            Ok(news) => Heard::News(news),
            Err(RecvError::Lagged(_)) => Heard::Missed,
            Err(RecvError::Closed) => Heard::Over,
        }
    }
}

/// Passes on what changes, for as long as the server runs.
pub async fn forever(app: App) {
    match app.db.engine() {
        Engine::Sqlite => loop {
            app.live.publish(gathered(&app).await);
        },
        Engine::Postgres => {
            tokio::join!(tell(&app), hear(&app));
        }
    }
}

/// What was committed in the last moment.
async fn gathered(app: &App) -> Batch {
    app.db.rung().await;
    sleep(GATHER).await;
    app.db.take_news()
}

/// Tells all servers what this one changed.
async fn tell(app: &App) {
    loop {
        let mut batch = gathered(app).await;
        while let Err(error) = app.db.announce(&batch).await {
            tracing::warn!(%error, "changes were not told to the other servers; trying again");
            sleep(AGAIN).await;
            batch.extend(app.db.take_news());
        }
    }
}

/// Tells the streams of this server what any server changed.
async fn hear(app: &App) {
    loop {
        if let Err(error) = hear_until_lost(app).await {
            tracing::warn!(%error, "the line to the database on which changes are heard is lost; trying again");
        }
        sleep(AGAIN).await;
    }
}

async fn hear_until_lost(app: &App) -> Result<(), crate::store::StoreError> {
    let mut listener = app.db.listen().await?;
    // Until now nobody heard.
    app.live.publish(Batch::anything());
    loop {
        app.live.publish(listener.next().await?);
    }
}

#[cfg(test)]
mod tests {
    use domain::{Code, EstablishmentId, Moment, RequestId};
    use uuid::Uuid;

    use super::*;

    fn news(n: u128) -> News {
        News::Request {
            establishment: EstablishmentId(Uuid::from_u128(1)),
            desk: Code::parse("ric").expect("a code"),
            id: RequestId(Uuid::from_u128(n)),
            at: Moment(0),
        }
    }

    fn session(n: u128) -> SessionId {
        SessionId(Uuid::from_u128(n))
    }

    #[test]
    fn a_session_has_so_many_streams_and_no_more() {
        let live = Live::default();
        let mut ears: Vec<Ear> = (0..MOST).map(|_| live.open(session(1)).expect("a stream")).collect();
        assert_eq!(live.open(session(1)).map(|_| ()).map_err(|problem| problem.code), Err(ProblemCode::TryLater));
        assert!(live.open(session(2)).is_ok(), "another session has its own");
        assert_eq!(live.count(), usize::from(MOST));
        ears.pop();
        assert!(live.open(session(1)).is_ok(), "the place of one that ended is free");
        drop(ears);
        assert_eq!(live.count(), 0);
    }

    #[tokio::test]
    async fn who_lags_is_told_that_something_is_missing() {
        let live = Live::default();
        let mut ear = live.open(session(1)).expect("a stream");
        for n in 0..=LAG as u128 {
            live.publish(Batch::from_iter([news(n)]));
        }
        assert_eq!(ear.next().await, Heard::Missed);
        assert_eq!(ear.next().await, Heard::News(Arc::new(news(1))));
    }

    #[tokio::test]
    async fn a_server_that_stops_ends_every_stream() {
        let live = Live::default();
        let mut ear = live.open(session(1)).expect("a stream");
        live.stop();
        assert_eq!(ear.next().await, Heard::Over);
        assert_eq!(live.open(session(1)).map(|_| ()).map_err(|problem| problem.code), Err(ProblemCode::Unavailable));
    }
}
