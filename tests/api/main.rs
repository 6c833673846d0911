//! The API, in process: no socket, no waiting, time moved by hand, and every test on SQLite and on PostgreSQL.
//!
//! `VOORUIT_TEST_POSTGRES` names a PostgreSQL on which databases may be made; `cargo xtask test` starts one. With `VOORUIT_ALL=1` the tests
//! that try at random try much more.

mod access;
mod ahead;
mod audit;
mod backup;
mod bad;
mod broken;
mod bulletin;
mod certificate;
mod condition;
mod desk;
mod draft;
mod enter;
mod explain;
mod forward;
mod guess;
mod harness;
mod help;
mod import;
mod kiosk;
mod life;
mod live;
mod menu;
mod objection;
mod once;
mod openapi;
mod own_plan;
mod person;
mod plan;
mod problems;
mod promise;
mod race;
mod request;
mod residence;
mod rotate;
mod screening;
mod seal;
mod sealed;
mod session;
mod short_stay;
mod speech;
mod stale;
mod tamper;
mod vouch;
mod web;
