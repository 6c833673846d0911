//! Somebody who has the database in his hands, but not the keys: the guards do not stop him.

use std::str::FromStr;

use server::store::Engine;
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor, PgConnection, SqliteConnection};
use uuid::Uuid;

use super::house::House;

impl House {
    /// Runs this in the database, past the server and past the guards of sealed notes. It must change one row.
    pub(crate) async fn tamper(&self, text: &str) {
        let changed = match self.url().strip_prefix("sqlite:") {
            Some(path) => sqlite(path, text).await,
            None => postgres(self.url(), text).await,
        };
        assert_eq!(changed.expect("the database can be changed"), 1, "{text}");
    }

    /// How this identifier is written in SQL.
    pub(crate) fn literal(&self, id: Uuid) -> String {
        match self.engine {
            Engine::Sqlite => format!("x'{}'", id.simple()),
            Engine::Postgres => format!("'{id}'"),
        }
    }
}

async fn sqlite(path: &str, text: &str) -> Result<u64, sqlx::Error> {
    let mut connection: SqliteConnection = SqliteConnectOptions::new().filename(path).connect().await?;
    for guard in ["event_reseal_only", "decision_reseal_only"] {
        connection.execute(AssertSqlSafe(format!("drop trigger {guard}"))).await?;
    }
    let done = connection.execute(AssertSqlSafe(text)).await?;
    connection.close().await?;
    Ok(done.rows_affected())
}

async fn postgres(url: &str, text: &str) -> Result<u64, sqlx::Error> {
    let mut connection: PgConnection = PgConnectOptions::from_str(url)?.connect().await?;
    for table in ["event", "decision"] {
        connection.execute(AssertSqlSafe(format!("alter table {table} disable trigger user"))).await?;
    }
    let done = connection.execute(AssertSqlSafe(text)).await?;
    connection.close().await?;
    Ok(done.rows_affected())
}
