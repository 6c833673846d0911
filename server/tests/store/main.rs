//! Tests of storage. Every one runs on SQLite, and on PostgreSQL too where `VOORUIT_TEST_POSTGRES` names a server that may make databases.

mod backup;
// The one reader of calls in Rust source that the repository has.
#[path = "../../../xtask/src/calls.rs"]
mod calls;
mod engines;
mod guards;
mod plans;
mod prison;
mod reseal;
mod schema;
mod transactions;
mod values;
