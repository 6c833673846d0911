//! Whole tables, copied from one database into another: what backup and restore are made of.
//!
//! This is the one place where SQL is put together while the program runs, because every table of every later migration has to travel
//! without somebody thinking of it here. What is put together are names of tables, columns and triggers, and never a value: they come from the
//! schema that our migrations made, and a name with anything but small letters, digits and `_` is refused.
//!
//! The form of the tables is always read from the file of the backup, which is SQLite; the invariant that both engines have the same
//! schema does the rest. Rows walk through in batches, so a large table takes no more memory than a small one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use domain::policy::Permit;
use futures_util::{StreamExt, TryStreamExt, stream::BoxStream};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{AssertSqlSafe, Column as _, Row as _, TypeInfo as _};
use uuid::Uuid;

use super::statement::arguments;
use super::tx::Inner;
use super::{Db, StoreError, Tx, Value, audit};
use crate::app::Turn;
use crate::backup::BackupError;
use crate::rotate::Progress;

/// Parameters of one statement at most: far below what either engine takes.
const PARAMETERS: usize = 1_000;

/// Rows between two lines of progress.
const TELL_EVERY: u64 = 100_000;

/// The table in which a backup tells what it is. No database has it.
const MANIFEST: &str = "backup";

/// What is in a table: how many rows, and SHA-256 over all of them in the order of the primary key, the same on both engines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    /// Which table.
    pub table: String,
    /// How many rows.
    pub rows: u64,
    /// In hexadecimal.
    pub sha256: String,
}

struct Table {
    name: String,
    columns: Vec<Column>,
    /// The primary key.
    key: Vec<String>,
    /// Tables that this one points to.
    needs: BTreeSet<String>,
}

struct Column {
    name: String,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    Text,
    Bytes,
}

/// Copies everything that is in `from` at one moment into `file`, which has the tables and no row.
///
/// # Errors
/// [`BackupError`]; then there is nothing in `file`.
pub async fn take(from: &Db, file: &Db, progress: Progress<'_>) -> Result<Vec<Sum>, BackupError> {
    let (mut source, mut target) = (Tx::new(from.begin_read().await?), Tx::new(file.begin_write().await?));
    let work = async {
        let tables = tables(&mut target).await?;
        carry(&mut source, &mut target, &tables, progress).await
    };
    let outcome = work.await;
    source.undo().await;
    ended(target, outcome).await
}

/// What is in the tables of a backup.
///
/// # Errors
/// [`BackupError::Store`].
pub async fn sums(file: &Db) -> Result<Vec<Sum>, BackupError> {
    let mut tx = Tx::new(file.begin_read().await?);
    let work = async {
        let tables = tables(&mut tx).await?;
        sums_of(&mut tx, &tables).await
    };
    let outcome = work.await;
    tx.undo().await;
    outcome
}

/// Fills the empty database of `turn` from a backup with these sums, in one transaction: all of it, or nothing.
///
/// # Errors
/// [`BackupError`].
pub async fn put(turn: &Turn, permit: &Permit, file: &Db, sums: &[Sum], progress: Progress<'_>) -> Result<(), BackupError> {
    let (mut source, mut target) = (Tx::new(file.begin_read().await?), Tx::new(turn.app.db.begin_write().await?));
    let work = async {
        let tables = tables(&mut source).await?;
        empty(&mut target, &tables).await?;
        // Guards stand against changes of what was written once. Here it is written again, as it was, and compared.
        let guards = set_aside(&mut target, &tables).await?;
        same(sums, &carry(&mut source, &mut target, &tables, progress).await?)?;
        put_back(&mut target, &tables, guards).await?;
        progress("Comparing …");
        same(sums, &sums_of(&mut target, &tables).await?)?;
        Ok(audit::record_row(&mut target, turn, permit, None, (None, Some(&sums))).await?)
    };
    let outcome = work.await;
    source.undo().await;
    ended(target, outcome).await
}

/// Whether the tables are as they should be.
///
/// # Errors
/// [`BackupError::Damaged`] with the first table that is not.
pub fn same(expected: &[Sum], found: &[Sum]) -> Result<(), BackupError> {
    let by_name = |sums: &[Sum]| -> BTreeMap<String, Sum> { sums.iter().map(|sum| (sum.table.clone(), sum.clone())).collect() };
    let (expected, found) = (by_name(expected), by_name(found));
    let names: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
    match names.into_iter().find(|name| expected.get(*name) != found.get(*name)) {
        Some(name) => Err(BackupError::Damaged(format!("the table {name} is not what was backed up"))),
        None => Ok(()),
    }
}

/// Writes into a backup what it is.
///
/// # Errors
/// [`StoreError`].
pub async fn describe(file: &Db, manifest: &str, seal: &[u8]) -> Result<(), StoreError> {
    let mut tx = Tx::new(file.begin_write().await?);
    let work = async {
        order(&mut tx, format!("create table {MANIFEST} (manifest text not null, seal blob not null) strict")).await?;
        let text = format!("insert into {MANIFEST} (manifest, seal) values ($1, $2)");
        give(&mut tx, text, vec![manifest.into(), seal.into()]).await
    };
    let outcome = work.await;
    ended(tx, outcome).await
}

/// What a backup says that it is, and the seal on it.
///
/// # Errors
/// [`StoreError`], also where it is no backup.
pub async fn description(file: &Db) -> Result<(String, Vec<u8>), StoreError> {
    let mut tx = Tx::new(file.begin_read().await?);
    let columns = [("manifest", Kind::Text), ("seal", Kind::Bytes)].map(|(name, kind)| Column { name: name.to_owned(), kind });
    let rows: Result<Vec<Vec<Value>>, StoreError> =
        rows(&mut tx, format!("select manifest, seal from {MANIFEST} limit 2"), &columns).try_collect().await;
    tx.undo().await;
    match rows?.pop().map(|row| <[Value; 2]>::try_from(row)) {
        Some(Ok([Value::Text(Some(manifest)), Value::Bytes(Some(seal))])) => Ok((manifest, seal)),
        _ => Err(StoreError::Missing),
    }
}

async fn ended<T, E: From<StoreError>>(tx: Tx<'_>, outcome: Result<T, E>) -> Result<T, E> {
    if outcome.is_ok() {
        tx.commit().await.map_err(StoreError::from)?;
    } else {
        tx.undo().await;
    }
    outcome
}

/// Copies all rows of all tables, and says what went over.
async fn carry(
    source: &mut Tx<'_>,
    target: &mut Tx<'_>,
    tables: &[Table],
    progress: Progress<'_>,
) -> Result<Vec<Sum>, BackupError> {
    let mut sums = Vec::with_capacity(tables.len());
    for table in tables {
        let identifiers = identifiers(target, table).await?;
        let batch_size = (PARAMETERS / table.columns.len()).max(1);
        let (mut count, mut batch) = (Count::of(table), Vec::with_capacity(batch_size));
        let mut found = rows(source, table.select(), &table.columns);
        while let Some(row) = found.try_next().await? {
            count.add(&row);
            batch.push(row);
            if batch.len() == batch_size {
                insert(target, table, &identifiers, std::mem::take(&mut batch)).await?;
            }
            if count.rows.is_multiple_of(TELL_EVERY) {
                progress(&format!("{}: {} rows", table.name, count.rows));
            }
        }
        insert(target, table, &identifiers, batch).await?;
        sums.push(count.sum(table));
        progress(&format!("{}: {} rows", table.name, sums.last().map_or(0, |sum| sum.rows)));
    }
    Ok(sums)
}

async fn sums_of(tx: &mut Tx<'_>, tables: &[Table]) -> Result<Vec<Sum>, BackupError> {
    let mut sums = Vec::with_capacity(tables.len());
    for table in tables {
        let mut count = Count::of(table);
        let mut found = rows(tx, table.select(), &table.columns);
        while let Some(row) = found.try_next().await? {
            count.add(&row);
        }
        sums.push(count.sum(table));
    }
    Ok(sums)
}

/// A [`Sum`] in the making.
struct Count {
    rows: u64,
    hash: Sha256,
}

impl Count {
    /// Names are part of it, so that no two columns can change places.
    fn of(table: &Table) -> Self {
        let mut count = Self { rows: 0, hash: Sha256::new() };
        for name in std::iter::once(&table.name).chain(table.columns.iter().map(|column| &column.name)) {
            count.feed(2, name.as_bytes());
        }
        count
    }

    fn add(&mut self, row: &[Value]) {
        self.rows += 1;
        for value in row {
            match value {
                Value::Number(Some(number)) => self.feed(1, &number.to_le_bytes()),
                Value::Text(Some(text)) => self.feed(2, text.as_bytes()),
                Value::Bytes(Some(bytes)) => self.feed(3, bytes),
                Value::Id(Some(id)) => self.feed(3, id.as_bytes()),
                Value::Truth(_) | Value::Number(None) | Value::Text(None) | Value::Bytes(None) | Value::Id(None) => {
                    self.feed(0, &[])
                }
            }
        }
    }

    fn feed(&mut self, kind: u8, bytes: &[u8]) {
        self.hash.update([kind]);
        self.hash.update((bytes.len() as u64).to_le_bytes());
        self.hash.update(bytes);
    }

    fn sum(self, table: &Table) -> Sum {
        let mut sha256 = String::with_capacity(64);
        for byte in self.hash.finalize() {
            // Writing to a text cannot fail.
            let _ = write!(sha256, "{byte:02x}");
        }
        Sum { table: table.name.clone(), rows: self.rows, sha256 }
    }
}

impl Table {
    fn names(&self) -> String {
        self.columns.iter().map(|column| format!("\"{}\"", column.name)).collect::<Vec<_>>().join(", ")
    }

    /// Both engines compare the values of a primary key byte by byte.
    fn select(&self) -> String {
        let key: Vec<String> = self.key.iter().map(|name| format!("\"{name}\"")).collect();
        format!("select {} from \"{}\" order by {}", self.names(), self.name, key.join(", "))
    }

    fn insert(&self, rows: usize) -> String {
        let width = self.columns.len();
        let row = |at: usize| -> String {
            let marks: Vec<String> = (1..=width).map(|column| format!("${}", at * width + column)).collect();
            format!("({})", marks.join(", "))
        };
        let values: Vec<String> = (0..rows).map(row).collect();
        format!("insert into \"{}\" ({}) values {}", self.name, self.names(), values.join(", "))
    }
}

async fn insert(tx: &mut Tx<'_>, table: &Table, identifiers: &[bool], batch: Vec<Vec<Value>>) -> Result<(), StoreError> {
    if batch.is_empty() {
        return Ok(());
    }
    let text = table.insert(batch.len());
    let mut values = Vec::with_capacity(batch.len() * table.columns.len());
    for row in batch {
        for (value, identifier) in row.into_iter().zip(identifiers) {
            values.push(if *identifier { as_identifier(value)? } else { value });
        }
    }
    give(tx, text, values).await
}

/// SQLite keeps an identifier as its 16 bytes, PostgreSQL has a type for it.
fn as_identifier(value: Value) -> Result<Value, StoreError> {
    match value {
        Value::Bytes(None) => Ok(Value::Id(None)),
        Value::Bytes(Some(bytes)) => match Uuid::from_slice(&bytes) {
            Ok(id) => Ok(Value::Id(Some(id))),
            Err(_) => Err(StoreError::Other("an identifier that is not 16 bytes long".to_owned())),
        },
        other => Ok(other),
    }
}

/// Which columns of a table want an identifier here.
async fn identifiers(tx: &mut Tx<'_>, table: &Table) -> Result<Vec<bool>, StoreError> {
    let names: Vec<String> = match &mut tx.inner {
        Inner::Sqlite(_) => Vec::new(),
        Inner::Postgres(open) => {
            let text = "select column_name::text from information_schema.columns \
                        where table_schema = current_schema() and table_name = $1 and data_type = 'uuid'";
            sqlx::query_scalar(text).bind(table.name.as_str()).fetch_all(&mut **open).await?
        }
    };
    Ok(table.columns.iter().map(|column| names.contains(&column.name)).collect())
}

/// Refuses where anything is stored.
async fn empty(tx: &mut Tx<'_>, tables: &[Table]) -> Result<(), BackupError> {
    let one = [Column { name: "count".to_owned(), kind: Kind::Number }];
    for table in tables {
        let text = format!("select count(*) from \"{}\"", table.name);
        let found: Vec<Vec<Value>> = rows(tx, text, &one).try_collect().await?;
        if !matches!(found.first().map(Vec::as_slice), Some([Value::Number(Some(0))])) {
            return Err(BackupError::NotEmpty(table.name.clone()));
        }
    }
    Ok(())
}

/// Takes the triggers of our migrations away, and gives what brings those of SQLite back. A rollback brings them back too.
async fn set_aside(tx: &mut Tx<'_>, tables: &[Table]) -> Result<Vec<String>, StoreError> {
    if matches!(tx.inner, Inner::Postgres(_)) {
        for table in tables {
            order(tx, format!("alter table \"{}\" disable trigger user", table.name)).await?;
        }
        return Ok(Vec::new());
    }
    let text = Kind::Text;
    let columns = ["name", "sql"].map(|name| Column { name: name.to_owned(), kind: text });
    let found: Vec<Vec<Value>> =
        rows(tx, "select name, sql from sqlite_schema where type = 'trigger'".to_owned(), &columns).try_collect().await?;
    let mut guards = Vec::with_capacity(found.len());
    for trigger in found {
        if let [Value::Text(Some(name)), Value::Text(Some(made))] = trigger.as_slice() {
            order(tx, format!("drop trigger \"{}\"", known(name)?)).await?;
            guards.push(made.clone());
        }
    }
    Ok(guards)
}

async fn put_back(tx: &mut Tx<'_>, tables: &[Table], guards: Vec<String>) -> Result<(), StoreError> {
    if matches!(tx.inner, Inner::Postgres(_)) {
        for table in tables {
            order(tx, format!("alter table \"{}\" enable trigger user", table.name)).await?;
        }
    }
    for made in guards {
        order(tx, made).await?;
    }
    Ok(())
}

/// The tables of an SQLite file that our migrations made, each after those that it points to.
async fn tables(tx: &mut Tx<'_>) -> Result<Vec<Table>, StoreError> {
    let Inner::Sqlite(open) = &mut tx.inner else { return Err(StoreError::Other("a backup is a file of SQLite".to_owned())) };
    let text = r"select name from sqlite_schema where type = 'table' and name not like 'sqlite\_%' escape '\'
                 and name not like '\_sqlx%' escape '\' and name <> $1 order by name";
    let names: Vec<String> = sqlx::query_scalar(text).bind(MANIFEST).fetch_all(&mut **open).await?;
    let mut found = Vec::with_capacity(names.len());
    for name in names {
        let columns: Vec<(String, String, i64)> = sqlx::query_as("select name, type, pk from pragma_table_info($1) order by cid")
            .bind(known(&name)?)
            .fetch_all(&mut **open)
            .await?;
        let needs: Vec<String> = sqlx::query_scalar("select \"table\" from pragma_foreign_key_list($1)")
            .bind(name.as_str())
            .fetch_all(&mut **open)
            .await?;
        let mut key: Vec<(i64, String)> = columns.iter().filter(|it| it.2 > 0).map(|it| (it.2, it.0.clone())).collect();
        key.sort();
        let key = key.into_iter().map(|(_, name)| name).collect();
        let columns = columns.into_iter().map(|(name, kind, _)| column(&name, &kind)).collect::<Result<_, _>>()?;
        let needs = needs.into_iter().filter(|other| *other != name).collect();
        found.push(Table { name, columns, key, needs });
    }
    in_order(found)
}

fn column(name: &str, kind: &str) -> Result<Column, StoreError> {
    let kind = match kind.to_ascii_lowercase().as_str() {
        "integer" => Kind::Number,
        "text" => Kind::Text,
        "blob" => Kind::Bytes,
        _ => return Err(StoreError::Other("a column of a type that no migration makes".to_owned())),
    };
    Ok(Column { name: known(name)?.to_owned(), kind })
}

/// A name as our migrations have them. Another could be SQL.
fn known(name: &str) -> Result<&str, StoreError> {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if !name.is_empty() && name.bytes().all(fits) {
        Ok(name)
    } else {
        Err(StoreError::Other("a name that no migration gives".to_owned()))
    }
}

fn in_order(mut left: Vec<Table>) -> Result<Vec<Table>, StoreError> {
    let mut ordered: Vec<Table> = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let ready = |table: &Table| table.needs.iter().all(|need| ordered.iter().any(|done| done.name == *need));
        let at = left.iter().position(ready).ok_or_else(|| StoreError::Other("tables that point to each other".to_owned()))?;
        ordered.push(left.remove(at));
    }
    Ok(ordered)
}

/// The rows of a query, one by one.
fn rows<'t>(tx: &'t mut Tx<'_>, text: String, columns: &'t [Column]) -> BoxStream<'t, Result<Vec<Value>, StoreError>> {
    let text = AssertSqlSafe(text);
    match &mut tx.inner {
        Inner::Sqlite(open) => {
            let rows = sqlx::query(text).fetch(&mut **open);
            rows.map(|row| Ok(row.and_then(|row| from_sqlite(&row, columns))?)).boxed()
        }
        Inner::Postgres(open) => {
            let rows = sqlx::query(text).fetch(&mut **open);
            rows.map(|row| Ok(row.and_then(|row| from_postgres(&row, columns))?)).boxed()
        }
    }
}

fn from_sqlite(row: &SqliteRow, columns: &[Column]) -> Result<Vec<Value>, sqlx::Error> {
    let value = |(at, column): (usize, &Column)| {
        Ok(match column.kind {
            Kind::Number => Value::Number(row.try_get(at)?),
            Kind::Text => Value::Text(row.try_get(at)?),
            Kind::Bytes => Value::Bytes(row.try_get(at)?),
        })
    };
    columns.iter().enumerate().map(value).collect()
}

fn from_postgres(row: &PgRow, columns: &[Column]) -> Result<Vec<Value>, sqlx::Error> {
    let value = |(at, column): (usize, &Column)| {
        Ok(match column.kind {
            Kind::Number => Value::Number(row.try_get(at)?),
            Kind::Text => Value::Text(row.try_get(at)?),
            Kind::Bytes if row.column(at).type_info().name() == "UUID" => Value::Id(row.try_get(at)?),
            Kind::Bytes => Value::Bytes(row.try_get(at)?),
        })
    };
    columns.iter().enumerate().map(value).collect()
}

/// Runs a statement that takes no value.
async fn order(tx: &mut Tx<'_>, text: String) -> Result<(), StoreError> {
    give(tx, text, Vec::new()).await
}

/// Runs a statement with its values.
async fn give(tx: &mut Tx<'_>, text: String, values: Vec<Value>) -> Result<(), StoreError> {
    let text = AssertSqlSafe(text);
    match &mut tx.inner {
        Inner::Sqlite(open) => {
            sqlx::query_with(text, arguments::<SqliteArguments>(values)?).execute(&mut **open).await?;
        }
        Inner::Postgres(open) => {
            sqlx::query_with(text, arguments::<PgArguments>(values)?).execute(&mut **open).await?;
        }
    }
    Ok(())
}
