//! Tests of Vooruit over all its parts; see `tests/api`, `tests/browser` and `tests/tidy.rs`.
