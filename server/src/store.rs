//! Storage: the only place that knows SQL, and one SQL text for SQLite and PostgreSQL.
//!
//! To add a noun: a migration with the same name for both engines in `server/migrations/{sqlite,postgres}` (a test compares what they make),
//! then `store/<noun>.rs` with functions that take `tx: &mut Tx<'_>` first and write their SQL as `sql("…")`. What to hold on to:
//!
//! - Parameters are `$1`, `$2`, …; they may be repeated and reordered.
//! - Whole numbers are `i64`, on PostgreSQL always `bigint`. Instants are milliseconds since 1970, days are text `YYYY-MM-DD`, JSON is text.
//! - No `now()`, no `random()`: time and identifiers come in as values.
//! - A failed statement ends its transaction, a unique violation too. Where another may have been first, look before you insert: of two
//!   that look at once, one is run again and then sees the other.
//! - What may differ between the engines goes through [`sql_for`], and only where there is no other way: a test counts it.

mod change;
mod db;
mod error;
mod event;
mod news;
mod postgres;
mod sqlite;
mod statement;
mod tx;
mod typed;

pub mod ahead;
pub mod answer;
pub mod attempt;
pub mod audit;
pub mod bulletin;
pub mod certificate;
pub mod condition;
pub mod copy;
pub mod decision;
pub mod establishment;
pub mod explain;
pub mod help;
pub mod idempotency;
pub mod key;
pub mod kiosk;
pub mod moves;
pub mod municipality;
pub mod offer;
pub mod outbox;
pub mod own_plan;
pub mod person;
pub mod plan;
pub mod queue;
pub mod register;
pub mod request;
pub mod residence;
pub mod screening;
pub mod seal;
pub mod session;
pub mod setting;
pub mod sharing;
pub mod short_stay;
pub mod staff;
pub mod view;

pub use change::{change, change_once};
pub use db::{Db, Work};
pub use error::StoreError;
pub use news::{Batch, News};
pub use postgres::Listener;
pub use statement::{Row, Statement, Value, sql, sql_for};
pub use tx::{Engine, Tx};
