//! The server of Vooruit: everything that touches the world outside the rules.
//!
//! `clock` and `chance` are the only places that read the time and draw randomness. `keys` holds the secrets that lie outside the database;
//! `sealed`, `hash`, `pin` and `password` use them. `audit` seals the trail and verifies it. `store` is the only place that knows SQL, `http` the only one that knows axum. [`app`]
//! holds it all together: the program `vooruit` serves it, a test makes one in process.

pub mod app;
pub mod audit;
pub mod backup;
pub mod chance;
pub mod cli;
pub mod clock;
pub mod data;
pub mod demo;
pub mod error;
pub mod hash;
pub mod http;
pub mod import;
pub mod issue;
pub mod keys;
pub mod live;
pub mod outbox;
pub mod password;
pub mod pin;
pub mod public_url;
pub mod release;
pub mod rotate;
pub mod sealed;
pub mod serve;
pub mod speech;
pub mod store;
#[cfg(test)]
mod testing;

pub use app::{App, Parts, router};
