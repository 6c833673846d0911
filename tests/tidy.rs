//! The rules of the repository, as tests: the invariants of the README, the locales, and the way of writing.
//!
//! They read files and run nothing, so they pass or fail in a second.

#[path = "tidy/code.rs"]
mod code;
#[path = "tidy/files.rs"]
mod files;
#[path = "tidy/locales.rs"]
mod locales;
#[path = "tidy/writing.rs"]
mod writing;
