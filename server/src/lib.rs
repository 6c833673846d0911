//! The server of Vooruit: everything that touches the world outside the rules.
//!
//! `clock` and `chance` are the only places that read the time and draw randomness. `keys` holds the secrets that lie outside the database;
//! `sealed`, `hash`, `pin` and `password` use them. `store` is the only place that knows SQL.

pub mod chance;
pub mod clock;
pub mod hash;
pub mod keys;
pub mod password;
pub mod pin;
pub mod sealed;
pub mod store;
