//! Everything that lies in a database: to see that nothing changed, and that nothing can be read.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde_json::Value;
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection, SqliteConnection};
use uuid::Uuid;

/// The rows of each table, each as a JSON object; bytes and identifiers stand in it in hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dump(BTreeMap<String, Vec<Value>>);

impl Dump {
    /// All tables of the database with this address, but for the list of migrations.
    pub async fn of(url: &str) -> Self {
        let tables = match url.strip_prefix("sqlite:") {
            Some(path) => sqlite(path).await,
            None => postgres(url).await,
        };
        let tables = tables.expect("the database can be read").into_iter();
        Self(tables.map(|(name, rows)| (name, rows.iter().map(|row| parse(row)).collect())).collect())
    }

    /// The rows of one table.
    pub fn rows(&self, table: &str) -> &[Value] {
        self.0.get(table).unwrap_or_else(|| panic!("there is no table {table}"))
    }

    /// The rows of one table in which `column` is this identifier.
    pub fn rows_with(&self, table: &str, column: &str, id: Uuid) -> Vec<&Value> {
        let is = |row: &&Value| self::id(row, column) == Some(id);
        self.rows(table).iter().filter(is).collect()
    }

    /// The cells, as `table.column`, in which `text` can be read: as it is, or in its bytes.
    pub fn found(&self, text: &str) -> Vec<String> {
        let hex: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
        let shows = |cell: &Value| cell.as_str().is_some_and(|cell| cell.contains(text) || cell.to_lowercase().contains(&hex));
        let mut found = Vec::new();
        for (table, rows) in &self.0 {
            for (column, _) in rows.iter().filter_map(Value::as_object).flatten().filter(|(_, cell)| shows(cell)) {
                found.push(format!("{table}.{column}"));
            }
        }
        found.dedup();
        found
    }

    /// What is different in `after`, for a message; empty where nothing is.
    pub fn changes(&self, after: &Self) -> Vec<String> {
        let mut changes = Vec::new();
        for (name, rows) in &self.0 {
            let now = after.rows(name);
            changes.extend(rows.iter().filter(|row| !now.contains(row)).map(|row| format!("- {name}: {row}")));
            changes.extend(now.iter().filter(|row| !rows.contains(row)).map(|row| format!("+ {name}: {row}")));
        }
        changes
    }
}

/// The text in a column of a row; empty where there is none.
pub fn text<'a>(row: &'a Value, column: &str) -> &'a str {
    row[column].as_str().unwrap_or_default()
}

/// The identifier in a column of a row, if there is one.
pub fn id(row: &Value, column: &str) -> Option<Uuid> {
    row[column].as_str().and_then(identifier)
}

/// An identifier, as PostgreSQL and as SQLite's `hex` write it.
fn identifier(cell: &str) -> Option<Uuid> {
    Uuid::try_parse(cell).ok()
}

fn parse(row: &str) -> Value {
    serde_json::from_str(row).expect("a row is JSON")
}

type Tables = Result<BTreeMap<String, Vec<String>>, sqlx::Error>;

async fn sqlite(path: &str) -> Tables {
    let mut connection: SqliteConnection = SqliteConnectOptions::new().filename(path).read_only(true).connect().await?;
    let names: Vec<String> = sqlx::query_scalar(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite%' and name not like '\\_sqlx%' escape '\\'",
    )
    .fetch_all(&mut connection)
    .await?;
    let mut tables = BTreeMap::new();
    for name in names {
        let columns: Vec<String> =
            sqlx::query_scalar("select name from pragma_table_info($1)").bind(&name).fetch_all(&mut connection).await?;
        let cell =
            |column: &String| format!("'{column}', case typeof({column}) when 'blob' then hex({column}) else {column} end");
        let cells: Vec<String> = columns.iter().map(cell).collect();
        let text = format!("select json_object({}) from {name} order by 1", cells.join(", "));
        let rows = sqlx::query_scalar(AssertSqlSafe(text)).fetch_all(&mut connection).await?;
        tables.insert(name, rows);
    }
    connection.close().await?;
    Ok(tables)
}

async fn postgres(url: &str) -> Tables {
    let mut connection: PgConnection = PgConnectOptions::from_str(url)?.connect().await?;
    let names: Vec<String> = sqlx::query_scalar(
        "select table_name::text from information_schema.tables where table_schema = current_schema() and table_name not like '\\_sqlx%'",
    )
    .fetch_all(&mut connection)
    .await?;
    let mut tables = BTreeMap::new();
    for name in names {
        let text = format!("select row_to_json(t)::text from {name} t order by 1");
        let rows = sqlx::query_scalar(AssertSqlSafe(text)).fetch_all(&mut connection).await?;
        tables.insert(name, rows);
    }
    connection.close().await?;
    Ok(tables)
}
