//! One SQL text with its values, for both engines.

use domain::{Day, Moment};
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Arguments, Encode, FromRow, Postgres, Sqlite, Type};
use uuid::Uuid;

use super::tx::Inner;
use super::{Engine, StoreError, Tx};
use crate::sealed::Sealed;

/// What can be read from a row of either engine. Whatever derives `sqlx::FromRow` with fields that both know is one.
pub trait Row: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

impl<T> Row for T where T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

/// A value for a parameter. Each knows its type even where it is null: PostgreSQL wants that.
#[derive(Clone)]
pub enum Value {
    /// A whole number: a count, an instant.
    Number(Option<i64>),
    /// Yes or no.
    Truth(Option<bool>),
    /// Text, a day, JSON.
    Text(Option<String>),
    /// An identifier.
    Id(Option<Uuid>),
    /// Bytes: a digest, a sealed cell.
    Bytes(Option<Vec<u8>>),
}

/// A SQL text and its values, ready to run in a transaction.
#[must_use = "a statement does nothing until it is run"]
pub struct Statement {
    text: Text,
    values: Vec<Value>,
}

enum Text {
    Same(&'static str),
    Each { sqlite: &'static str, postgres: &'static str },
}

/// A statement that reads the same on both engines. The argument is always a literal, so that no value can get into the text.
pub fn sql(text: &'static str) -> Statement {
    Statement { text: Text::Same(text), values: Vec::new() }
}

/// A statement that has to differ between the engines, such as asking for the names of the tables. Rare: a test counts them.
pub fn sql_for(sqlite: &'static str, postgres: &'static str) -> Statement {
    Statement { text: Text::Each { sqlite, postgres }, values: Vec::new() }
}

impl Statement {
    /// The value of the next parameter.
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }

    /// Every row.
    ///
    /// # Errors
    /// [`StoreError`] by kind.
    pub async fn all<T: Row>(self, tx: &mut Tx<'_>) -> Result<Vec<T>, StoreError> {
        let text = self.text_for(tx.engine());
        let outcome = match &mut tx.inner {
            Inner::Sqlite(open) => sqlx::query_as_with::<Sqlite, T, _>(text, self.for_sqlite()?).fetch_all(&mut **open).await,
            Inner::Postgres(open) => {
                sqlx::query_as_with::<Postgres, T, _>(text, self.for_postgres()?).fetch_all(&mut **open).await
            }
        };
        tx.noted(outcome)
    }

    /// The one row that matches, if there is one; the first if there are more.
    ///
    /// # Errors
    /// [`StoreError`] by kind.
    pub async fn maybe<T: Row>(self, tx: &mut Tx<'_>) -> Result<Option<T>, StoreError> {
        let text = self.text_for(tx.engine());
        let outcome = match &mut tx.inner {
            Inner::Sqlite(open) => {
                sqlx::query_as_with::<Sqlite, T, _>(text, self.for_sqlite()?).fetch_optional(&mut **open).await
            }
            Inner::Postgres(open) => {
                sqlx::query_as_with::<Postgres, T, _>(text, self.for_postgres()?).fetch_optional(&mut **open).await
            }
        };
        tx.noted(outcome)
    }

    /// The one row that must be there.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it is not, or another by kind.
    pub async fn one<T: Row>(self, tx: &mut Tx<'_>) -> Result<T, StoreError> {
        self.maybe(tx).await?.ok_or(StoreError::Missing)
    }

    /// Runs it and says how many rows it changed.
    ///
    /// # Errors
    /// [`StoreError`] by kind.
    pub async fn run(self, tx: &mut Tx<'_>) -> Result<u64, StoreError> {
        let text = self.text_for(tx.engine());
        let outcome = match &mut tx.inner {
            Inner::Sqlite(open) => sqlx::query_with::<Sqlite, _>(text, self.for_sqlite()?)
                .execute(&mut **open)
                .await
                .map(|done| done.rows_affected()),
            Inner::Postgres(open) => sqlx::query_with::<Postgres, _>(text, self.for_postgres()?)
                .execute(&mut **open)
                .await
                .map(|done| done.rows_affected()),
        };
        tx.noted(outcome)
    }

    /// The text for this engine, told to who listens: a test asks whether every literal was run on both. Never the values.
    fn text_for(&self, engine: Engine) -> &'static str {
        let text = match (&self.text, engine) {
            (Text::Same(text), _) => text,
            (Text::Each { sqlite, .. }, Engine::Sqlite) => sqlite,
            (Text::Each { postgres, .. }, Engine::Postgres) => postgres,
        };
        tracing::trace!(target: "vooruit::sql", engine = engine.as_str(), text);
        text
    }

    fn for_sqlite(self) -> Result<SqliteArguments, StoreError> {
        arguments(self.values)
    }

    fn for_postgres(self) -> Result<PgArguments, StoreError> {
        arguments(self.values)
    }
}

pub(super) fn arguments<A: Arguments>(values: Vec<Value>) -> Result<A, StoreError>
where
    for<'q> Option<i64>: Encode<'q, A::Database> + Type<A::Database>,
    for<'q> Option<bool>: Encode<'q, A::Database> + Type<A::Database>,
    for<'q> Option<String>: Encode<'q, A::Database> + Type<A::Database>,
    for<'q> Option<Uuid>: Encode<'q, A::Database> + Type<A::Database>,
    for<'q> Option<Vec<u8>>: Encode<'q, A::Database> + Type<A::Database>,
{
    let mut all = A::default();
    for value in values {
        let added = match value {
            Value::Number(value) => all.add(value),
            Value::Truth(value) => all.add(value),
            Value::Text(value) => all.add(value),
            Value::Id(value) => all.add(value),
            Value::Bytes(value) => all.add(value),
        };
        added.map_err(|error| StoreError::Other(error.to_string()))?;
    }
    Ok(all)
}

/// `From<T>` and `From<Option<T>>`: a missing one is a null of the right type.
macro_rules! values {
    ($($from:ty => $kind:ident($value:ident -> $into:expr);)+) => {$(
        impl From<$from> for Value {
            fn from($value: $from) -> Self {
                Self::$kind(Some($into))
            }
        }

        impl From<Option<$from>> for Value {
            fn from(value: Option<$from>) -> Self {
                Self::$kind(value.map(|$value| $into))
            }
        }
    )+};
}

values! {
    i64 => Number(value -> value);
    i32 => Number(value -> i64::from(value));
    u32 => Number(value -> i64::from(value));
    Moment => Number(value -> value.0);
    bool => Truth(value -> value);
    String => Text(value -> value);
    &str => Text(value -> value.to_owned());
    Day => Text(value -> value.to_string());
    Uuid => Id(value -> value);
    Vec<u8> => Bytes(value -> value);
    &[u8] => Bytes(value -> value.to_vec());
    [u8; 32] => Bytes(value -> value.to_vec());
    domain::EstablishmentId => Id(value -> value.0);
    domain::PersonId => Id(value -> value.0);
    domain::StaffId => Id(value -> value.0);
    domain::HelperId => Id(value -> value.0);
    domain::KioskId => Id(value -> value.0);
    domain::SessionId => Id(value -> value.0);
    domain::SittingId => Id(value -> value.0);
    domain::RequestId => Id(value -> value.0);
}

impl<C> From<Sealed<C>> for Value {
    fn from(cell: Sealed<C>) -> Self {
        Self::Bytes(Some(cell.into_bytes()))
    }
}

impl<C> From<Option<Sealed<C>>> for Value {
    fn from(cell: Option<Sealed<C>>) -> Self {
        Self::Bytes(cell.map(Sealed::into_bytes))
    }
}
