//! Whole tables, copied from one database into another: what backup and restore are made of.
//!
//! This is the one place where SQL is put together while the program runs, because every table of every later migration has to travel
//! without somebody thinking of it here. What is put together are names of tables, columns and triggers, and never a value: they come from the
//! schema that our migrations made, and a name with anything but small letters, digits and `_` is refused.
//!
//! The form of the tables is always read from the file of the backup, which is SQLite; the invariant that both engines have the same
//! schema does the rest. Rows walk through in batches, so a large table takes no more memory than a small one.

mod row;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use domain::policy::Permit;
use futures_util::TryStreamExt;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use self::row::{Column, Count, Kind, give, order, rows};
use self::table::{Table, known, tables};
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

/// Copies everything that is in `from` at one moment into `file`, which has the tables and no row.
///
/// # Errors
/// [`BackupError`]; then there is nothing in `file`.
pub async fn take(from: &Db, file: &Db, progress: Progress<'_>) -> Result<Vec<Sum>, BackupError> {
    let (mut source, mut target) = (Tx::new(from.begin_read().await?), Tx::new(file.begin_write(false).await?));
    let work = async {
        let tables = tables(&mut target).await?;
        // Guards stand against changes of what was written once. Here it is written again, as it was.
        let guards = set_aside(&mut target, &tables).await?;
        let sums = carry(&mut source, &mut target, &tables, progress).await?;
        put_back(&mut target, &tables, guards).await?;
        Ok(sums)
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
    let (mut source, mut target) = (Tx::new(file.begin_read().await?), Tx::new(turn.app.db.begin_write(false).await?));
    let work = async {
        let tables = tables(&mut source).await?;
        empty(&mut target, &tables).await?;
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
    let mut tx = Tx::new(file.begin_write(false).await?);
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
    match rows?.pop().map(<[Value; 2]>::try_from) {
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
