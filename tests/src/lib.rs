//! What several suites of tests stand on: a typed client, in process or over a socket, the engines to run on, and what is said with each
//! event of a request. The suites: `api`, `lost`, `browser` and `tidy`.

pub mod actor;
pub mod client;
pub mod data;
pub mod dump;
pub mod engine;
pub mod headers;
pub mod script;
pub mod stream;
pub mod wire;

/// Whether everything is run, and not only what fits into every run: `cargo xtask test --all`.
#[must_use]
pub fn all() -> bool {
    std::env::var_os("VOORUIT_ALL").is_some()
}
