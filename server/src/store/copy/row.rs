//! Rows of any table as they come and go.

use std::fmt::Write;

use futures_util::{StreamExt, stream::BoxStream};
use sha2::{Digest, Sha256};
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{AssertSqlSafe, Column as _, Row as _, TypeInfo as _};

use super::table::Table;
use super::{StoreError, Sum, Tx, Value};
use crate::store::statement::arguments;
use crate::store::tx::Inner;

/// A column of a table.
pub(super) struct Column {
    pub(super) name: String,
    pub(super) kind: Kind,
}

/// What a column holds, on both engines.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    Text,
    Bytes,
}

/// A [`Sum`] in the making.
pub(super) struct Count {
    pub(super) rows: u64,
    hash: Sha256,
}

impl Count {
    /// Names are part of it, so that no two columns can change places.
    pub(super) fn of(table: &Table) -> Self {
        let mut count = Self { rows: 0, hash: Sha256::new() };
        for name in std::iter::once(&table.name).chain(table.columns.iter().map(|column| &column.name)) {
            count.feed(2, name.as_bytes());
        }
        count
    }

    pub(super) fn add(&mut self, row: &[Value]) {
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

    pub(super) fn sum(self, table: &Table) -> Sum {
        let mut sha256 = String::with_capacity(64);
        for byte in self.hash.finalize() {
            // Writing to a text cannot fail.
            let _ = write!(sha256, "{byte:02x}");
        }
        Sum { table: table.name.clone(), rows: self.rows, sha256 }
    }
}

/// The rows of a query, one by one.
pub(super) fn rows<'t>(tx: &'t mut Tx<'_>, text: String, columns: &'t [Column]) -> BoxStream<'t, Result<Vec<Value>, StoreError>> {
    let text = AssertSqlSafe(text);
    match &mut tx.inner {
        Inner::Sqlite(open) => {
            let rows = sqlx::query(text).fetch(&mut **open);
            rows.map(|row| row.and_then(|row| from_sqlite(&row, columns)).map_err(StoreError::from)).boxed()
        }
        Inner::Postgres(open) => {
            let rows = sqlx::query(text).fetch(&mut **open);
            rows.map(|row| row.and_then(|row| from_postgres(&row, columns)).map_err(StoreError::from)).boxed()
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
pub(super) async fn order(tx: &mut Tx<'_>, text: String) -> Result<(), StoreError> {
    give(tx, text, Vec::new()).await
}

/// Runs a statement with its values.
pub(super) async fn give(tx: &mut Tx<'_>, text: String, values: Vec<Value>) -> Result<(), StoreError> {
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
