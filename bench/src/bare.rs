//! A twin that runs: its pools set up as those of the store are, over the same database.

use std::net::SocketAddr;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use server::store::Engine;
use sqlx::pool::PoolOptions;
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{Executor, PgConnection};

use crate::prison::Prison;
use crate::twin::{self, Session};

/// The twin of a prison's server, and who is signed in there.
pub(crate) struct Twin {
    pub(crate) at: SocketAddr,
    pub(crate) sessions: Vec<Session>,
}

impl Twin {
    /// Starts it.
    pub(crate) async fn of(prison: &Prison) -> Result<Self> {
        match prison.app.db.engine() {
            Engine::Sqlite => sqlite(prison).await,
            Engine::Postgres => postgres(prison).await,
        }
    }

    /// The session of a member of staff.
    pub(crate) fn staff(&self) -> Result<&Session> {
        self.sessions.iter().find(|session| session.staff_id.is_some()).context("nobody is at the desk")
    }

    /// Those of detainees, in the order in which they signed in.
    pub(crate) fn people(&self) -> Vec<&Session> {
        self.sessions.iter().filter(|session| session.person_id.is_some()).collect()
    }
}

const OPEN: &str = "select id, kiosk_id, person_id, staff_id from session where ended_at is null order by id";

async fn sqlite(prison: &Prison) -> Result<Twin> {
    let common = SqliteConnectOptions::new()
        .filename(prison.file())
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .synchronous(SqliteSynchronous::Full);
    let pool = |size| {
        let options = PoolOptions::<sqlx::Sqlite>::new().max_connections(size);
        options.idle_timeout(None).max_lifetime(None).test_before_acquire(false)
    };
    let writing = common.clone().journal_mode(SqliteJournalMode::Wal).pragma("secure_delete", "on");
    let (writer, readers) =
        (pool(1).connect_with(writing).await?, pool(8).connect_with(common.pragma("query_only", "on")).await?);
    let sessions = sqlx::query_as(OPEN).fetch_all(&readers).await?;
    let (kind, today) = known(prison)?;
    Ok(Twin { at: twin::serve(twin::sqlite::router(twin::sqlite::Bare { readers, writer, kind, today })).await?, sessions })
}

async fn postgres(prison: &Prison) -> Result<Twin> {
    let options = PgConnectOptions::from_str(&prison.database)?;
    let readers = PoolOptions::new()
        .max_connections(16)
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
        .await?;
    let sessions = sqlx::query_as(OPEN).fetch_all(&readers).await?;
    let (kind, today) = known(prison)?;
    let writer = readers.clone();
    Ok(Twin { at: twin::serve(twin::postgres::router(twin::postgres::Bare { readers, writer, kind, today })).await?, sessions })
}

fn known(prison: &Prison) -> Result<(Arc<domain::catalogue::RequestType>, String)> {
    let kind = prison.app.catalogue.get("talk").context("no talk in the catalogue")?;
    Ok((Arc::new(kind.clone()), prison.app.turn().today().to_string()))
}
