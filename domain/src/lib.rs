//! The rules of Vooruit and the contract between its programs.
//!
//! Everything here is a pure function of its arguments: no I/O, no clock, no randomness. Time comes in as [`Moment`] or
//! [`Day`], identifiers come in as values. Both the server and the programs in the browser are compiled against this crate,
//! so a rule is written once and a path, a method or a field cannot differ between the two sides.
//!
//! One noun, one module. To add a noun: write its types and rules here, add its endpoints under `api`, then follow the
//! same name through `server/src/store`, `server/src/http`, `app/src` and `locales`.

pub mod actor;
pub mod ahead;
pub mod answer;
pub mod api;
pub mod bulletin;
pub mod catalogue;
pub mod code;
pub mod condition;
pub mod dates;
pub mod day;
pub mod explain;
pub mod fast_track;
pub mod goal;
pub mod help;
pub mod id;
pub mod import;
pub mod menu;
pub mod moment;
pub mod municipality;
mod names;
pub mod offer;
pub mod path;
pub mod person;
pub mod plan;
pub mod policy;
pub mod problem;
pub mod question;
pub mod remedy;
pub mod request;
pub mod rules;
pub mod screening;
pub mod search;
pub mod session;
pub mod sharing;
pub mod speech;
pub mod step;
pub mod text;
pub mod words;

pub use actor::{Actor, Party};
pub use code::Code;
pub use day::Day;
pub use id::{EstablishmentId, HelpId, HelperId, KioskId, PersonId, RequestId, SessionId, SittingId, StaffId};
pub use moment::Moment;
pub use problem::{Problem, ProblemCode};
