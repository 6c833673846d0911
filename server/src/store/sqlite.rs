//! SQLite: many readers, one writer, every commit on the disk before it is answered.

use std::fs::{DirBuilder, OpenOptions};
use std::future::ready;
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::pool::PoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, Sqlite, SqliteConnection, SqlitePool, Transaction};

use super::{StoreError, Work};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// Before 3.51.3 two connections that write and checkpoint at once can damage the file (<https://www.sqlite.org/wal.html#walresetbug>).
const OLDEST: [u32; 3] = [3, 51, 3];

/// How long a writer waits for another program, such as an import at the command line, and a request for a connection.
const PATIENCE: Duration = Duration::from_secs(5);

const READERS: u32 = 8;

/// The two pools of one file.
#[derive(Clone, Debug)]
pub(super) struct SqliteDb {
    readers: SqlitePool,
    /// One connection: writers queue here in order, instead of colliding in the file.
    writer: SqlitePool,
}

impl SqliteDb {
    pub(super) async fn open(path: &Path) -> Result<Self, StoreError> {
        prepare(path).map_err(|error| StoreError::Gone(format!("{}: {error}", path.display())))?;
        let common = SqliteConnectOptions::new()
            .filename(path)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            .synchronous(SqliteSynchronous::Full);
        // What a person erases is overwritten in the file, not only forgotten.
        let writing = common.clone().journal_mode(SqliteJournalMode::Wal).pragma("secure_delete", "on");
        let writer = pool(1).connect_with(writing).await?;
        refuse_outdated(&writer).await?;
        let readers = pool(READERS).connect_with(common.pragma("query_only", "on")).await?;
        Ok(Self { readers, writer })
    }

    /// A new file for a backup. It is written in one go and brought to the disk at the end, so it needs no log and no wait in between.
    pub(super) async fn new_file(path: &Path) -> Result<Self, StoreError> {
        let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
        made.map_err(|error| StoreError::Gone(format!("{}: {error}", path.display())))?;
        let options = SqliteConnectOptions::new()
            .filename(path)
            .journal_mode(SqliteJournalMode::Memory)
            .synchronous(SqliteSynchronous::Off)
            .disable_statement_logging();
        let only = pool(1).connect_with(options).await?;
        Ok(Self { readers: only.clone(), writer: only })
    }

    /// A finished backup. Nobody writes to it, so nothing is locked, and nothing is made beside it. Its schema is not trusted with anything.
    pub(super) async fn open_file(path: &Path) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .read_only(true)
            .immutable(true)
            .pragma("query_only", "on")
            .pragma("trusted_schema", "off")
            .disable_statement_logging();
        let only = pool(1).connect_with(options).await?;
        Ok(Self { readers: only.clone(), writer: only })
    }

    /// The last migration.
    pub(super) fn schema() -> i64 {
        MIGRATIONS.iter().last().map_or(0, |migration| migration.version)
    }

    pub(super) async fn begin_read(&self) -> Result<Transaction<'static, Sqlite>, sqlx::Error> {
        self.readers.begin().await
    }

    /// Takes the write lock at once: a transaction that reads first and writes later fails when somebody else wrote in between.
    pub(super) async fn begin_write(&self) -> Result<Transaction<'static, Sqlite>, sqlx::Error> {
        self.writer.begin_with("BEGIN IMMEDIATE").await
    }

    /// Boxed here, where the compiler still knows the one lifetime that this is about.
    pub(super) fn migrate(&self) -> Work<'_, (), MigrateError> {
        Box::pin(MIGRATIONS.run(&self.writer))
    }

    pub(super) async fn close(&self) {
        self.readers.close().await;
        // Last: the writer's connection writes the log back into the file.
        self.writer.close().await;
    }
}

/// A local file needs no ping before use, and no connection that is made anew, but for one case: after a full disk SQLite has rolled back by
/// itself, the driver still counts a transaction as open, and that connection would never begin another.
fn pool(size: u32) -> PoolOptions<Sqlite> {
    PoolOptions::new()
        .max_connections(size)
        .acquire_timeout(PATIENCE)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .before_acquire(|connection: &mut SqliteConnection, _| Box::pin(ready(Ok(!connection.is_in_transaction()))))
}

/// Makes the folder and an empty file that only its owner can read. SQLite gives its log the rights of the file.
fn prepare(path: &Path) -> io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    }
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

async fn refuse_outdated(pool: &SqlitePool) -> Result<(), StoreError> {
    let found: String = sqlx::query_scalar("select sqlite_version()").fetch_one(pool).await?;
    if is_outdated(&found) { Err(StoreError::Outdated { found }) } else { Ok(()) }
}

fn is_outdated(version: &str) -> bool {
    let mut parts = version.split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let found = std::array::from_fn(|_| parts.next().unwrap_or(0));
    found < OLDEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_repaired_sqlite_is_taken() {
        for old in ["3.51.2", "3.50.9", "3.7.0", "2.99.99", "", "x.y.z"] {
            assert!(is_outdated(old), "{old}");
        }
        for new in ["3.51.3", "3.51.10", "3.52.0", "4.0"] {
            assert!(!is_outdated(new), "{new}");
        }
    }
}
