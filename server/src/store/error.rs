//! What can go wrong in the database, by kind.
//!
//! The kind is found from the code that the engine gives, never from the name of a constraint (SQLite gives none) and never from a text.

use sqlx::error::DatabaseError;
use sqlx::migrate::MigrateError;

/// What went wrong in the database.
///
/// The texts are for the log. They are built from codes and from messages that hold no stored value: PostgreSQL's *detail*, which
/// repeats the values of a row, is left out.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Others are writing; the same again in a moment may succeed.
    #[error("the database is busy ({0})")]
    Busy(String),
    /// A row with this identity exists already (primary key or unique).
    #[error("there is already such a row ({0})")]
    Conflict(String),
    /// The database refused a row: a check, a reference, a missing value, or a trigger that guards what must not change.
    #[error("the database refused the row ({0})")]
    Refused(String),
    /// A row that must be there is not.
    #[error("a row that must exist is missing")]
    Missing,
    /// No room left on the disk.
    #[error("the disk is full ({0})")]
    Full(String),
    /// The database takes no writes now.
    #[error("the database is read-only ({0})")]
    ReadOnly(String),
    /// The database cannot be reached, or the connection broke.
    #[error("the database cannot be reached ({0})")]
    Gone(String),
    /// The stored bytes are damaged.
    #[error("the database is damaged ({0})")]
    Corrupt(String),
    /// The address of the database is not understood.
    #[error("{0}")]
    Address(String),
    /// This SQLite can damage a database that two connections write to.
    #[error("SQLite {found} is too old: 3.51.3 or newer is needed, because older ones can damage a database in WAL mode")]
    Outdated {
        /// The version that was found.
        found: String,
    },
    /// The schema cannot be brought up to date.
    #[error("the schema cannot be brought up to date: {0}")]
    Schema(String),
    /// A statement failed inside a transaction, and the work went on as if it had not. Nothing was stored.
    #[error("a failed statement was passed over; nothing was stored")]
    PassedOver,
    /// Anything else: a mistake in the program.
    #[error("{0}")]
    Other(String),
}

/// What a failed statement means for its transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// PostgreSQL could not put the transactions in an order, or broke a deadlock: run it all again.
    Unordered,
    /// Anything else: it stays as it is.
    Final,
}

impl Fault {
    pub(super) fn of(error: &sqlx::Error) -> Option<Self> {
        let sqlx::Error::Database(error) = error else { return None };
        Some(match error.code().as_deref() {
            Some("40001" | "40P01") => Self::Unordered,
            _ => Self::Final,
        })
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::Error as E;
        match error {
            E::Database(inner) => from_engine(&*inner),
            E::RowNotFound => Self::Missing,
            E::PoolTimedOut => Self::Busy(error.to_string()),
            E::Io(_) | E::Tls(_) | E::Protocol(_) | E::PoolClosed | E::WorkerCrashed | E::BeginFailed => {
                Self::Gone(error.to_string())
            }
            other => Self::Other(other.to_string()),
        }
    }
}

impl From<MigrateError> for StoreError {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::Execute(inner) => inner.into(),
            MigrateError::VersionMissing(version) => Self::Schema(format!(
                "it already has migration {version}, which this program does not know. A newer program has been here: use that one"
            )),
            other => Self::Schema(other.to_string()),
        }
    }
}

/// SQLite gives numbers (<https://www.sqlite.org/rescode.html>), PostgreSQL five characters
/// (<https://www.postgresql.org/docs/15/errcodes-appendix.html>).
fn from_engine(error: &dyn DatabaseError) -> StoreError {
    let code = error.code().unwrap_or_default();
    let about = format!("{code}: {}", error.message());
    if error.is_unique_violation() {
        return StoreError::Conflict(about);
    }
    let kind = match code.parse::<u32>() {
        // Five digits are PostgreSQL's; the longest of SQLite's, an extended code, has four.
        Ok(number) if code.len() < 5 => from_sqlite(number),
        _ => from_postgres(&code),
    };
    kind(about)
}

fn from_sqlite(code: u32) -> fn(String) -> StoreError {
    // The low byte of an extended code is the primary one.
    match code & 0xff {
        5 | 6 => StoreError::Busy,
        8 => StoreError::ReadOnly,
        10 | 14 => StoreError::Gone,
        11 | 26 => StoreError::Corrupt,
        13 => StoreError::Full,
        19 => StoreError::Refused,
        _ => StoreError::Other,
    }
}

fn from_postgres(code: &str) -> fn(String) -> StoreError {
    match code {
        "40001" | "40P01" | "53300" | "55P03" => StoreError::Busy,
        "53100" => StoreError::Full,
        "25006" => StoreError::ReadOnly,
        "25P03" | "57P01" | "57P02" | "57P03" => StoreError::Gone,
        "XX001" | "XX002" => StoreError::Corrupt,
        _ if code.starts_with("08") => StoreError::Gone,
        _ if code.starts_with("23") => StoreError::Refused,
        _ => StoreError::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_their_kind() {
        let kind = |made: fn(String) -> StoreError| format!("{:?}", made(String::new()));
        for (code, expected) in [
            (5, "Busy"),
            (517, "Busy"),
            (2067 & !0xff | 19, "Refused"),
            (1811, "Refused"),
            (13, "Full"),
            (1032, "ReadOnly"),
            (778, "Gone"),
            (11, "Corrupt"),
            (1, "Other"),
        ] {
            assert_eq!(kind(from_sqlite(code)), format!("{expected}(\"\")"), "{code}");
        }
        for (code, expected) in [
            ("40001", "Busy"),
            ("08006", "Gone"),
            ("53100", "Full"),
            ("25006", "ReadOnly"),
            ("23514", "Refused"),
            ("XX001", "Corrupt"),
            ("42601", "Other"),
        ] {
            assert_eq!(kind(from_postgres(code)), format!("{expected}(\"\")"), "{code}");
        }
    }
}
