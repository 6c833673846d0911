//! A database for one test, on either engine, and nothing left of it afterwards.

use std::fs;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::atomic::{AtomicU32, Ordering};

use server::store::Engine;
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor, PgConnection};
use tempfile::TempDir;

/// Every test runs on each of these.
pub const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];

/// Names a PostgreSQL on which databases may be made.
const SERVER: &str = "VOORUIT_TEST_POSTGRES";

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A database that exists for one test.
pub enum Home {
    /// A file in a folder of its own.
    Sqlite(TempDir),
    /// A database of a server.
    Postgres {
        /// The server.
        server: Box<PgConnectOptions>,
        /// The name of the database.
        name: String,
    },
}

impl Home {
    /// One without any table.
    pub async fn empty(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => Self::Sqlite(tempfile::tempdir().expect("a temporary folder")),
            Engine::Postgres => Self::made_from(server(), "template0").await,
        }
    }

    /// One without any table, on the PostgreSQL with this address.
    pub async fn on(address: &str) -> Self {
        Self::made_from(PgConnectOptions::from_str(address).expect("an address"), "template0").await
    }

    /// One with all that is in this one, which nobody has open.
    pub async fn copy(&self) -> Self {
        match self {
            Self::Sqlite(_) => {
                let folder = tempfile::tempdir().expect("a temporary folder");
                fs::copy(self.file(), file(&folder)).expect("a copy of a closed database");
                Self::Sqlite(folder)
            }
            Self::Postgres { server, name } => Self::made_from(PgConnectOptions::clone(server), name).await,
        }
    }

    async fn made_from(server: PgConnectOptions, template: &str) -> Self {
        let name = format!("vooruit_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        order(&server, format!("create database {name} template {template}")).await;
        Self::Postgres { server: Box::new(server), name }
    }

    /// What the server is started with.
    pub fn url(&self) -> String {
        match self {
            Self::Sqlite(_) => format!("sqlite:{}", self.file().display()),
            Self::Postgres { server, name } => PgConnectOptions::clone(server).database(name).to_url_lossy().into(),
        }
    }

    /// The file; on PostgreSQL none.
    pub fn file(&self) -> PathBuf {
        match self {
            Self::Sqlite(folder) => file(folder),
            Self::Postgres { .. } => PathBuf::new(),
        }
    }

    /// Takes it away. On SQLite its folder goes with it by itself.
    pub async fn tear_down(self) {
        if let Self::Postgres { server, name } = self {
            order(&server, format!("drop database {name} with (force)")).await;
        }
    }
}

fn file(folder: &TempDir) -> PathBuf {
    folder.path().join("test.db")
}

/// Where there is no PostgreSQL the tests fail: half of what they say would not be so.
fn server() -> PgConnectOptions {
    let url = std::env::var(SERVER)
        .unwrap_or_else(|_| panic!("{SERVER} must name a PostgreSQL for tests; `cargo xtask test` starts one by itself"));
    PgConnectOptions::from_str(&url).unwrap_or_else(|_| panic!("{SERVER} is not an address"))
}

async fn order(server: &PgConnectOptions, sql: String) {
    let mut connection: PgConnection = server.connect().await.unwrap_or_else(|fault| panic!("{SERVER}: {fault}"));
    connection.execute(AssertSqlSafe(sql)).await.unwrap_or_else(|fault| panic!("{SERVER}: {fault}"));
    connection.close().await.unwrap_or_else(|fault| panic!("{SERVER}: {fault}"));
}
