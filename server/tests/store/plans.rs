//! How each statement of the store finds its rows: by an index, wherever the table grows with the years.

use server::store::Db;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, Row, SqliteConnection};

use crate::calls::calls;
use crate::engines::Home;

/// Tables that stay small: what a prison has of each fits on a page or two.
const SMALL: [&str; 10] = [
    "establishment",
    "staff",
    "kiosk",
    "municipality",
    "setting",
    "counter",
    "key_change",
    "audit_checkpoint",
    "audit_pending",
    "sqlite_schema",
];

/// Statements that go through a whole table on purpose, by a part of their text, and why.
const ON_PURPOSE: &[(&str, &str)] = &[
    ("substr(", "a change of the sealing key looks at every sealed cell, once in a long time and beside the work"),
    ("order by position desc limit 1", "the table is its own index, and the last row is the first that it finds"),
    ("insert into municipality", "as for staff: the scans are those of foreign keys"),
    ("insert into staff", "the scans are those of foreign keys, and run only while a key is broken within the transaction"),
];

/// The statements of the store: where each stands, and its text for this engine.
fn statements(postgres: bool) -> Vec<(String, String)> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store");
    let (mut folders, mut found) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of the store") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = std::fs::read_to_string(&path).expect("a file of the store");
            let name = path.strip_prefix(&root).expect("below the store").display().to_string();
            for call in calls(&source, &["sql", "sql_for"]).expect("Rust") {
                let text = call.texts.get(usize::from(postgres && call.function == "sql_for")).expect("a text");
                found.push((format!("{name}:{}", call.line), text.clone()));
            }
        }
    }
    assert!(found.len() > 50, "only {} statements", found.len());
    found
}

/// Only these can be explained, and only these look for rows.
fn looks_for_rows(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    ["select", "update", "delete", "insert", "with"].contains(&first)
}

fn is_on_purpose(text: &str) -> bool {
    ON_PURPOSE.iter().any(|(part, _)| text.contains(part))
}

/// The table of a whole scan that is told; none where it is small, or is no table but a part of the statement.
fn grown<'a>(tables: &[String], table: &'a str) -> Option<&'a str> {
    (tables.iter().any(|known| known == table) && !SMALL.contains(&table)).then_some(table)
}

#[tokio::test]
async fn on_sqlite_nothing_that_grows_is_scanned() {
    let home = Home::sqlite();
    migrated(&home).await;
    let path = home.url().trim_start_matches("sqlite:").to_owned();
    let mut connection = SqliteConnection::connect(&format!("sqlite:{path}")).await.expect("opened");
    let tables = names(connection.fetch_all("select name from sqlite_schema where type = 'table'").await.expect("tables").iter());
    let mut faults = Vec::new();
    for (place, text) in statements(false) {
        if !looks_for_rows(&text) || is_on_purpose(&text) {
            continue;
        }
        let aliases = aliases(&text);
        let rows = connection.fetch_all(AssertSqlSafe(format!("explain query plan {text}"))).await;
        for row in rows.unwrap_or_else(|error| panic!("{place}: {error}: {text}")) {
            let detail: String = row.get("detail");
            // A scan along an index that is ordered as wanted, and ends when the page is full, names its index.
            let Some(table) = detail.strip_prefix("SCAN ").filter(|rest| !rest.contains(" USING ")) else { continue };
            if let Some(table) = grown(&tables, named(&aliases, table)) {
                faults.push(format!("{place}: {detail} ({table}): {text}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    home.tear_down().await;
}

/// With scans made as dear as can be, PostgreSQL still scans where no index helps.
#[tokio::test]
async fn on_postgres_nothing_that_grows_is_scanned() {
    let Some(home) = Home::postgres().await else { return };
    migrated(&home).await;
    let mut connection = PgConnection::connect(&home.url()).await.expect("opened");
    connection.execute("set enable_seqscan = off; set plan_cache_mode = force_generic_plan").await.expect("set");
    let tables = "select table_name from information_schema.tables where table_schema = 'public'";
    let tables = names(connection.fetch_all(tables).await.expect("tables").iter());
    let mut faults = Vec::new();
    for (place, text) in statements(true) {
        if !looks_for_rows(&text) || is_on_purpose(&text) {
            continue;
        }
        let nulls = (1..).take_while(|n| text.contains(&format!("${n}"))).map(|_| "null").collect::<Vec<_>>();
        let call = if nulls.is_empty() { "p".to_owned() } else { format!("p({})", nulls.join(", ")) };
        let prepared = connection.execute(AssertSqlSafe(format!("prepare p as {text}"))).await;
        prepared.unwrap_or_else(|error| panic!("{place}: {error}: {text}"));
        let rows = connection.fetch_all(AssertSqlSafe(format!("explain (costs off) execute {call}"))).await;
        for row in rows.unwrap_or_else(|error| panic!("{place}: {error}: {text}")) {
            let line: String = row.get(0);
            let Some((_, rest)) = line.split_once("Seq Scan on ") else { continue };
            if let Some(table) = grown(&tables, rest.split_whitespace().next().unwrap_or_default()) {
                faults.push(format!("{place}: scans {table}: {text}"));
            }
        }
        connection.execute("deallocate p").await.expect("forgotten");
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    connection.close().await.expect("closed");
    home.tear_down().await;
}

fn names<'r, R: Row + 'r>(rows: impl Iterator<Item = &'r R>) -> Vec<String>
where
    usize: sqlx::ColumnIndex<R>,
    String: sqlx::Type<R::Database> + for<'a> sqlx::Decode<'a, R::Database>,
{
    rows.map(|row| row.get(0)).collect()
}

async fn migrated(home: &Home) {
    let db = Db::open(&home.url()).await.expect("opened");
    db.migrate().await.expect("migrated");
    db.close().await;
}

/// What the tables of a statement are called in it.
fn aliases(text: &str) -> Vec<(String, String)> {
    let words: Vec<&str> = text.split([' ', '\n', ',', '(', ')']).filter(|word| !word.is_empty()).collect();
    let table = |pair: &[&str]| matches!(pair[0], "from" | "join" | "into" | "update");
    let found = words.windows(3).filter(|three| table(three));
    found.map(|three| (three[2].to_owned(), three[1].to_owned())).collect()
}

fn named<'a>(aliases: &'a [(String, String)], alias: &'a str) -> &'a str {
    aliases.iter().find(|(name, _)| name == alias).map_or(alias, |(_, table)| table)
}
