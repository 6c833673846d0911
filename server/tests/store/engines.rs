//! A fresh, empty database for each engine, and nothing left of it afterwards.

use std::panic::resume_unwind;
use std::str::FromStr;
use std::sync::atomic::{AtomicU32, Ordering};

use server::store::Db;
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor, PgConnection};
use tempfile::TempDir;

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A database that exists for one test.
pub(crate) enum Home {
    Sqlite { folder: TempDir },
    Postgres { server: Box<PgConnectOptions>, name: String },
}

impl Home {
    pub(crate) fn sqlite() -> Self {
        Self::Sqlite { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    /// A new database on the server for tests, if one was named.
    pub(crate) async fn postgres() -> Option<Self> {
        let url = std::env::var("VOORUIT_TEST_POSTGRES").ok()?;
        let server = PgConnectOptions::from_str(&url).expect("VOORUIT_TEST_POSTGRES is an address");
        let name = format!("vooruit_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let mut connection = reach(&server).await;
        connection.execute(AssertSqlSafe(format!("create database {name} template template0"))).await.expect("database made");
        connection.close().await.expect("closed");
        Some(Self::Postgres { server: Box::new(server), name })
    }

    /// What the server is started with.
    pub(crate) fn url(&self) -> String {
        match self {
            Self::Sqlite { folder } => format!("sqlite:{}", folder.path().join("data/test.db").display()),
            Self::Postgres { server, name } => PgConnectOptions::clone(server).database(name).to_url_lossy().into(),
        }
    }

    pub(crate) async fn tear_down(self) {
        if let Self::Postgres { server, name } = self {
            let mut connection = reach(&server).await;
            connection.execute(AssertSqlSafe(format!("drop database {name} with (force)"))).await.expect("database dropped");
            connection.close().await.expect("closed");
        }
    }
}

async fn reach(server: &PgConnectOptions) -> PgConnection {
    server.connect().await.expect("VOORUIT_TEST_POSTGRES can be reached")
}

/// Runs a test on every engine, each time on a database with the whole schema and nothing in it.
pub(crate) async fn on_each<F, W>(test: F)
where
    F: Fn(Db) -> W,
    W: Future<Output = ()> + Send + 'static,
{
    on_each_empty(|db| {
        let test = test(db.clone());
        async move {
            db.migrate().await.expect("migrated");
            test.await;
        }
    })
    .await;
}

/// The same, before any migration.
pub(crate) async fn on_each_empty<F, W>(test: F)
where
    F: Fn(Db) -> W,
    W: Future<Output = ()> + Send + 'static,
{
    for home in [Some(Home::sqlite()), Home::postgres().await].into_iter().flatten() {
        let db = Db::open(&home.url()).await.expect("opened");
        // A task of its own, so that the database goes away also when the test fails.
        let outcome = tokio::spawn(test(db.clone())).await;
        db.close().await;
        home.tear_down().await;
        if let Err(failed) = outcome {
            resume_unwind(failed.into_panic());
        }
    }
}
