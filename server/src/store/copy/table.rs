//! The form of the tables, and the statements that are put together from it.

use std::collections::BTreeSet;

use super::row::{Column, Kind};
use super::{MANIFEST, StoreError, Tx};
use crate::store::tx::Inner;

/// A table that our migrations made.
pub(super) struct Table {
    pub(super) name: String,
    pub(super) columns: Vec<Column>,
    /// The primary key.
    key: Vec<String>,
    /// Tables that this one points to.
    needs: BTreeSet<String>,
}

impl Table {
    fn names(&self) -> String {
        self.columns.iter().map(|column| format!("\"{}\"", column.name)).collect::<Vec<_>>().join(", ")
    }

    /// Both engines compare the values of a primary key byte by byte.
    pub(super) fn select(&self) -> String {
        let key: Vec<String> = self.key.iter().map(|name| format!("\"{name}\"")).collect();
        format!("select {} from \"{}\" order by {}", self.names(), self.name, key.join(", "))
    }

    pub(super) fn insert(&self, rows: usize) -> String {
        let width = self.columns.len();
        let row = |at: usize| -> String {
            let marks: Vec<String> = (1..=width).map(|column| format!("${}", at * width + column)).collect();
            format!("({})", marks.join(", "))
        };
        let values: Vec<String> = (0..rows).map(row).collect();
        format!("insert into \"{}\" ({}) values {}", self.name, self.names(), values.join(", "))
    }
}

/// The tables of an SQLite file that our migrations made, each after those that it points to.
pub(super) async fn tables(tx: &mut Tx<'_>) -> Result<Vec<Table>, StoreError> {
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
        let key: Vec<String> = key.into_iter().map(|(_, name)| name).collect();
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
pub(super) fn known(name: &str) -> Result<&str, StoreError> {
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
