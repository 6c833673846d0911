//! PostgreSQL: for where one machine is not enough.

use std::str::FromStr;
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::pool::PoolOptions;
use sqlx::postgres::{PgConnectOptions, PgListener};
use sqlx::{Executor, PgConnection, PgPool, Postgres, Transaction};
use tokio::time::timeout;

use super::{Batch, StoreError, Work};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// How long a request waits for a connection.
const PATIENCE: Duration = Duration::from_secs(5);

const CONNECTIONS: u32 = 16;

/// Writers begin side by side. What they lock is no row and no look at the data yet; it keeps only those apart of whom one is [`ALONE`].
const TOGETHER: &str = "begin isolation level serializable read write; lock table setting in row exclusive mode";

/// A writer that begins when all who had begun are done, and while nobody else begins. What it sees is of the moment at which its turn came,
/// so it collides with nobody. Readers go on.
const ALONE: &str = "begin isolation level serializable read write; lock table setting in exclusive mode";

/// Where servers tell each other what changed.
const CHANNEL: &str = "vooruit";

/// After so long without a word a connection that listens is asked whether it is still there.
const SILENCE: Duration = Duration::from_secs(15);

/// The pool of one server.
#[derive(Clone, Debug)]
pub(super) struct PostgresDb(PgPool);

impl PostgresDb {
    pub(super) async fn open(url: &str) -> Result<Self, StoreError> {
        // The address may hold a password: what is wrong with it is told without repeating it.
        let options = PgConnectOptions::from_str(url)
            .map_err(|_| {
                StoreError::Address(
                    "the address of the database cannot be read: it looks like postgres://user:password@host:5432/name"
                        .to_owned(),
                )
            })?
            .application_name("vooruit");
        let pool = PoolOptions::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(PATIENCE)
            // A transaction can write only where it says so.
            .after_connect(|connection: &mut PgConnection, _| {
                Box::pin(async move {
                    connection
                        .execute("set session characteristics as transaction isolation level repeatable read, read only")
                        .await?;
                    connection.execute("set idle_in_transaction_session_timeout = '30s'").await?;
                    Ok(())
                })
            })
            .connect_with(options)
            .await
            // The driver keeps knocking until its patience ends, and then says only that.
            .map_err(|error| {
                if matches!(error, sqlx::Error::PoolTimedOut) {
                    StoreError::Gone("no answer in five seconds".to_owned())
                } else {
                    error.into()
                }
            })?;
        Ok(Self(pool))
    }

    /// *Repeatable read*: everything that is read is of one moment.
    pub(super) async fn begin_read(&self) -> Result<Transaction<'static, Postgres>, sqlx::Error> {
        self.0.begin().await
    }

    /// `alone`: nobody else writes meanwhile.
    pub(super) async fn begin_write(&self, alone: bool) -> Result<Transaction<'static, Postgres>, StoreError> {
        let begun = self.0.begin_with(if alone { ALONE } else { TOGETHER }).await;
        begun.map_err(|error| match error.as_database_error() {
            // A server that follows another one takes no writes, and says of this statement that it cannot do that.
            Some(refused) if refused.code().as_deref() == Some("0A000") => StoreError::ReadOnly(refused.message().to_owned()),
            _ => error.into(),
        })
    }

    /// *Repeatable read*: it never takes part in what makes a serializable writer fail.
    pub(super) async fn begin_aside(&self) -> Result<Transaction<'static, Postgres>, sqlx::Error> {
        self.0.begin_with("begin isolation level repeatable read read write").await
    }

    /// On a connection of its own: those of the pool do not write unasked.
    pub(super) async fn migrate(&self) -> Result<(), StoreError> {
        let own = PoolOptions::new()
            .max_connections(1)
            .acquire_timeout(PATIENCE)
            .connect_with(PgConnectOptions::clone(&self.0.connect_options()))
            .await?;
        let outcome = bring_up_to_date(&own).await;
        own.close().await;
        Ok(outcome?)
    }

    /// Outside every other transaction: whoever notifies makes all who notify wait for each other when they commit.
    pub(super) async fn notify(&self, text: &str) -> Result<(), sqlx::Error> {
        sqlx::query("select pg_notify($1, $2)").bind(CHANNEL).bind(text).execute(&self.0).await?;
        Ok(())
    }

    pub(super) async fn listen(&self) -> Result<Listener, StoreError> {
        let own = PoolOptions::new()
            .max_connections(1)
            .max_lifetime(None)
            .idle_timeout(None)
            .acquire_timeout(PATIENCE)
            .connect_with(PgConnectOptions::clone(&self.0.connect_options()))
            .await?;
        let mut ear = PgListener::connect_with(&own).await?;
        // Whoever listens wants to know of a gap, and begins anew.
        ear.eager_reconnect(false);
        ear.listen(CHANNEL).await?;
        Ok(Listener(ear))
    }

    pub(super) async fn close(&self) {
        self.0.close().await;
    }
}

/// A connection on which PostgreSQL tells what any server announced.
#[derive(Debug)]
pub struct Listener(PgListener);

impl Listener {
    /// Waits for what comes next.
    ///
    /// # Errors
    /// [`StoreError`] when the connection is lost; something may be missing then.
    pub async fn next(&mut self) -> Result<Batch, StoreError> {
        loop {
            match timeout(SILENCE, self.0.try_recv()).await {
                Ok(Ok(Some(told))) => return Ok(Batch::read(told.payload())),
                Ok(Ok(None)) => return Err(StoreError::Gone("the connection ended".to_owned())),
                Ok(Err(error)) => return Err(error.into()),
                Err(_) => self.ping().await?,
            }
        }
    }

    /// A network that drops everything says nothing: after a silence the connection is asked whether it is still there.
    async fn ping(&mut self) -> Result<(), StoreError> {
        match timeout(PATIENCE, self.0.execute("select 1")).await {
            Ok(answer) => Ok(answer.map(|_| ())?),
            Err(_) => Err(StoreError::Gone("no answer in five seconds".to_owned())),
        }
    }
}

/// Boxed here, where the compiler still knows the one lifetime that this is about.
fn bring_up_to_date(pool: &PgPool) -> Work<'_, (), MigrateError> {
    Box::pin(MIGRATIONS.run(pool))
}
