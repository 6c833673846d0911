//! The two programs of Vooruit in the browser, from one crate: the kiosk and the desk.
//!
//! Both know the server only through [`api::call`] and the endpoints of `domain::api`; they hold no rules. Every text comes
//! from [`i18n`]. `part` has what both draw with and calls no endpoint.
//!
//! To add a screen: a file in `kiosk` or `desk` with one component, its place in that program's `Screen`, its messages in
//! `locales`, and its step in the browser journeys.

pub mod api;
pub mod desk;
pub mod files;
pub mod i18n;
pub mod kiosk;
pub mod line;
pub mod page;
pub mod part;
