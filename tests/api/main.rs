//! The API, in process.
