//! The database: SQLite or PostgreSQL behind one door.

use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use super::error::Fault;
use super::news::{Batch, Bell};
use super::postgres::{Listener, PostgresDb};
use super::sqlite::SqliteDb;
use super::tx::Inner;
use super::{Engine, StoreError, Tx, sql, sql_for};

/// What a closure given to [`Db::read`] or [`Db::write`] gives back: `Box::pin(async move { … })`.
pub type Work<'t, T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send + 't>>;

/// How often a write is tried on PostgreSQL before it counts as [`StoreError::Busy`].
const TRIES: u32 = 8;

/// After so many collisions a write on PostgreSQL has its turn alone. Of transactions that collide one always gets through, but not always
/// the same: with some thirty clients on two servers the unlucky never came to an end.
const COLLISIONS: u32 = 4;

/// The longest wait between two tries.
const LONGEST_WAIT: Duration = Duration::from_millis(150);

/// An open database. Clones share it.
#[derive(Clone, Debug)]
pub struct Db {
    kind: Kind,
    bell: Arc<Bell>,
}

#[derive(Clone, Debug)]
enum Kind {
    Sqlite(SqliteDb),
    Postgres(PostgresDb),
}

impl Db {
    /// Opens `sqlite:path/to/file.db` (made when it is not there) or `postgres://user:password@host:5432/name`.
    ///
    /// # Errors
    /// [`StoreError::Address`] for another address, [`StoreError::Outdated`] for an SQLite that is not safe, [`StoreError::Gone`] when it cannot be reached.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if path.is_empty() || path.starts_with(':') || path.contains('?') {
                return Err(StoreError::Address(
                    "sqlite: wants the path of a file after it, such as sqlite:data/vooruit.db".to_owned(),
                ));
            }
            return Ok(Self::new(Kind::Sqlite(SqliteDb::open(Path::new(path)).await?)));
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::new(Kind::Postgres(PostgresDb::open(url).await?)));
        }
        Err(StoreError::Address("the address of the database starts with sqlite: or postgres://".to_owned()))
    }

    fn new(kind: Kind) -> Self {
        Self { kind, bell: Arc::default() }
    }

    /// Makes a file of SQLite for a backup: one file without a log beside it, which only its owner can read.
    ///
    /// # Errors
    /// [`StoreError::Gone`] when it is there already or cannot be made.
    pub async fn new_file(path: &Path) -> Result<Self, StoreError> {
        Ok(Self::new(Kind::Sqlite(SqliteDb::new_file(path).await?)))
    }

    /// Opens a file of SQLite that nobody changes, to read it.
    ///
    /// # Errors
    /// [`StoreError`] by kind.
    pub async fn open_file(path: &Path) -> Result<Self, StoreError> {
        Ok(Self::new(Kind::Sqlite(SqliteDb::open_file(path).await?)))
    }

    /// The last migration that this program knows, the same on both engines.
    #[must_use]
    pub fn schema() -> i64 {
        SqliteDb::schema()
    }

    /// Which engine it is.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        match self.kind {
            Kind::Sqlite(_) => Engine::Sqlite,
            Kind::Postgres(_) => Engine::Postgres,
        }
    }

    /// Brings the schema up to date. Does nothing when it is.
    ///
    /// # Errors
    /// [`StoreError::Schema`] when a migration fails or a newer program was here before.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        match &self.kind {
            Kind::Sqlite(db) => Ok(db.migrate().await?),
            Kind::Postgres(db) => db.migrate().await,
        }
    }

    /// Whether nothing is stored yet that a key was needed for: there are no tables, or no prison in them.
    ///
    /// # Errors
    /// [`StoreError`] by kind.
    pub async fn is_new(&self) -> Result<bool, StoreError> {
        self.read(|tx| {
            Box::pin(async move {
                let (tables,): (i64,) = sql_for(
                    "select count(*) from sqlite_schema where type = 'table' and name = 'establishment'",
                    "select count(*) from information_schema.tables where table_schema = current_schema() and table_name = 'establishment'",
                )
                .one(tx)
                .await?;
                if tables == 0 {
                    return Ok(true);
                }
                let (prisons,): (i64,) = sql("select count(*) from establishment").one(tx).await?;
                Ok(prisons == 0)
            })
        })
        .await
    }

    /// Runs `work` on one snapshot: everything it reads is of the same moment. It cannot write.
    ///
    /// # Errors
    /// What `work` says, or a [`StoreError`] when no transaction can be opened.
    #[expect(clippy::manual_async_fn, reason = "`Send` is promised here, where the compiler can still see it")]
    pub fn read<'a, T, E, F>(&'a self, work: F) -> impl Future<Output = Result<T, E>> + Send
    where
        T: Send,
        E: From<StoreError> + Send,
        F: for<'t> FnOnce(&'t mut Tx<'a>) -> Work<'t, T, E> + Send,
    {
        async move {
            let mut tx = Tx::new(self.begin_read().await?);
            let outcome = work(&mut tx).await;
            tx.undo().await;
            outcome
        }
    }

    /// Runs `work` in one transaction and commits it once, when it succeeds; otherwise nothing of it stays.
    ///
    /// On PostgreSQL the work can run more than once, each time from the start, so it keeps nothing from an earlier run and awaits nothing
    /// but `tx`.
    ///
    /// # Errors
    /// What `work` says, or a [`StoreError`]: [`Busy`](StoreError::Busy) after many tries, [`PassedOver`](StoreError::PassedOver) when `work`
    /// succeeded although one of its statements had failed.
    #[expect(clippy::manual_async_fn, reason = "`Send` is promised here, where the compiler can still see it")]
    pub fn write<'a, T, E, F>(&'a self, work: F) -> impl Future<Output = Result<T, E>> + Send
    where
        T: Send,
        E: From<StoreError> + Send,
        F: for<'t> Fn(&'t mut Tx<'a>) -> Work<'t, T, E> + Send,
    {
        async move {
            let mut tried = 0;
            loop {
                tried += 1;
                let mut tx = Tx::new(self.begin_write(tried > COLLISIONS).await?);
                let outcome = work(&mut tx).await;
                match self.settle(tx, outcome, tried).await {
                    Settled::Done(outcome) => return outcome,
                    Settled::Again => tokio::time::sleep(wait(tried)).await,
                }
            }
        }
    }

    /// Runs `work` once in a transaction of its own that stands beside those of [`write`](Self::write), for what the program does by itself.
    ///
    /// On PostgreSQL it is *repeatable read*: it never takes part in what makes a serializable writer fail. Where somebody else was first with
    /// the same, it fails with [`Conflict`](StoreError::Conflict) or [`Busy`](StoreError::Busy), and nothing of it stays.
    ///
    /// # Errors
    /// What `work` says, or a [`StoreError`].
    #[expect(clippy::manual_async_fn, reason = "`Send` is promised here, where the compiler can still see it")]
    pub fn write_aside<'a, T, E, F>(&'a self, work: F) -> impl Future<Output = Result<T, E>> + Send
    where
        T: Send,
        E: From<StoreError> + Send,
        F: for<'t> FnOnce(&'t mut Tx<'a>) -> Work<'t, T, E> + Send,
    {
        async move {
            let mut tx = Tx::new(self.begin_aside().await?);
            let outcome = work(&mut tx).await;
            match self.settle(tx, outcome, TRIES).await {
                Settled::Done(outcome) => outcome,
                Settled::Again => Err(StoreError::Busy("not tried again".to_owned()).into()),
            }
        }
    }

    /// Waits until something that desks see was committed through this database; at once, when there was and nobody waited.
    pub async fn rung(&self) {
        self.bell.rung().await;
    }

    /// What that was. It is given once.
    #[must_use]
    pub fn take_news(&self) -> Batch {
        self.bell.take()
    }

    /// Tells news to whoever [listens](Self::listen) to this database. On SQLite nobody can.
    ///
    /// # Errors
    /// [`StoreError::Gone`] when the database does not answer.
    pub async fn announce(&self, batch: &Batch) -> Result<(), StoreError> {
        match &self.kind {
            Kind::Sqlite(_) => Ok(()),
            Kind::Postgres(db) => Ok(db.notify(&batch.written()).await?),
        }
    }

    /// Listens to what is announced, on a connection of its own.
    ///
    /// # Errors
    /// [`StoreError::Gone`] when the database does not answer, [`StoreError::Other`] on SQLite, which cannot tell.
    pub async fn listen(&self) -> Result<Listener, StoreError> {
        match &self.kind {
            Kind::Sqlite(_) => Err(StoreError::Other("SQLite tells nothing to another connection".to_owned())),
            Kind::Postgres(db) => db.listen().await,
        }
    }

    /// Closes every connection, when those who use them are done. What was changed last is told first.
    pub async fn close(&self) {
        let last = self.bell.take();
        if !last.is_empty()
            && let Err(error) = self.announce(&last).await
        {
            tracing::debug!(%error, "the last changes were not told");
        }
        match &self.kind {
            Kind::Sqlite(db) => db.close().await,
            Kind::Postgres(db) => db.close().await,
        }
    }

    pub(super) async fn begin_read(&self) -> Result<Inner, StoreError> {
        Ok(match &self.kind {
            Kind::Sqlite(db) => Inner::Sqlite(db.begin_read().await?),
            Kind::Postgres(db) => Inner::Postgres(db.begin_read().await?),
        })
    }

    pub(super) async fn begin_write(&self, alone: bool) -> Result<Inner, StoreError> {
        Ok(match &self.kind {
            Kind::Sqlite(db) => Inner::Sqlite(db.begin_write().await?),
            Kind::Postgres(db) => Inner::Postgres(db.begin_write(alone).await?),
        })
    }

    async fn begin_aside(&self) -> Result<Inner, StoreError> {
        Ok(match &self.kind {
            Kind::Sqlite(db) => Inner::Sqlite(db.begin_write().await?),
            Kind::Postgres(db) => Inner::Postgres(db.begin_aside().await?),
        })
    }

    /// Commits what succeeded, undoes the rest, and says whether to start again.
    async fn settle<T, E: From<StoreError>>(&self, mut tx: Tx<'_>, outcome: Result<T, E>, tried: u32) -> Settled<T, E> {
        if let Some(fault) = tx.fault() {
            tx.undo().await;
            if self.again(fault, tried) {
                return Settled::Again;
            }
            return Settled::Done(Err(outcome.err().unwrap_or_else(|| StoreError::PassedOver.into())));
        }
        if outcome.is_err() {
            tx.undo().await;
            return Settled::Done(outcome);
        }
        let news = tx.take_news();
        match tx.commit().await {
            Ok(()) => {
                self.bell.ring(news);
                Settled::Done(outcome)
            }
            // A serializable transaction can fail at its very end.
            Err(error) if Fault::of(&error).is_some_and(|fault| self.again(fault, tried)) => Settled::Again,
            Err(error) => Settled::Done(Err(StoreError::from(error).into())),
        }
    }

    /// Whether the whole work is worth another try. SQLite never asks for one: its writers take turns.
    fn again(&self, fault: Fault, tried: u32) -> bool {
        self.engine() == Engine::Postgres && fault == Fault::Unordered && tried < TRIES
    }
}

/// How one try of a write ended.
enum Settled<T, E> {
    Done(Result<T, E>),
    Again,
}

/// Grows from 2 ms. No jitter is needed: of transactions that collide one always gets through, and the others have their turn at last.
fn wait(tried: u32) -> Duration {
    Duration::from_millis(1 << tried.min(10)).min(LONGEST_WAIT)
}
