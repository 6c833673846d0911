//! Tests of storage. Every one runs on SQLite, and on PostgreSQL too where `VOORUIT_TEST_POSTGRES` names a server that may make databases.

mod backup;
mod engines;
mod guards;
mod prison;
mod reseal;
mod schema;
mod transactions;
mod values;
