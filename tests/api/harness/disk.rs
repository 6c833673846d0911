//! What of a database lies on the disk: its bytes, as somebody finds them who has the disk and not the keys.

use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use server::store::Engine;
use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions, Connection, Executor, PgConnection};

use super::house::House;

/// The place in PostgreSQL's log from which on something was written; nothing on SQLite, whose log is the database's own.
pub(crate) struct Since(Option<String>);

impl House {
    /// From now on.
    pub(crate) async fn since_now(&self) -> Since {
        if self.engine == Engine::Sqlite {
            return Since(None);
        }
        Since(Some(log_file(&mut connected(self.url()).await).await))
    }

    /// Every file of the database and of its log, with its bytes. None where PostgreSQL runs on another machine or lets nobody look.
    pub(crate) async fn files(&self, since: &Since) -> Vec<(PathBuf, Vec<u8>)> {
        let files = match (self.url().strip_prefix("sqlite:"), &since.0) {
            (Some(path), _) => ["", "-wal", "-shm"].iter().map(|end| PathBuf::from(format!("{path}{end}"))).collect(),
            (None, Some(first)) => postgres(self.url(), first).await,
            (None, None) => Vec::new(),
        };
        files.into_iter().filter_map(|path| fs::read(&path).ok().map(|bytes| (path, bytes))).collect()
    }
}

/// Whether a text can be read in these bytes.
pub(crate) fn shows(bytes: &[u8], text: &str) -> bool {
    String::from_utf8_lossy(bytes).contains(text)
}

async fn connected(url: &str) -> PgConnection {
    PgConnectOptions::from_str(url).expect("an address").connect().await.expect("connected")
}

async fn log_file(connection: &mut PgConnection) -> String {
    let text = "select pg_walfile_name(pg_current_wal_insert_lsn())";
    sqlx::query_scalar(text).fetch_one(connection).await.expect("the place in the log")
}

async fn postgres(url: &str, first: &str) -> Vec<PathBuf> {
    let mut connection = connected(url).await;
    let last = log_file(&mut connection).await;
    connection.execute("checkpoint").await.expect("everything is on the disk");
    let (folder, number): (String, String) = sqlx::query_as(
        "select current_setting('data_directory'), (select oid::text from pg_database where datname = current_database())",
    )
    .fetch_one(&mut connection)
    .await
    .expect("where it lies");
    connection.close().await.expect("closed");
    let root = Path::new(&folder);
    let mut files = listed(&root.join("base").join(number));
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    files.extend(listed(&root.join("pg_wal")).into_iter().filter(|path| (first..=last.as_str()).contains(&name(path).as_str())));
    files
}

fn listed(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).filter(|path| path.is_file()).collect()
}
