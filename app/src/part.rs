//! What both programs draw with. Parts take values and callbacks; none of them calls an endpoint.

pub mod choice;
pub mod condition;
pub mod dialog;
pub mod leaf;
pub mod mark;
pub mod objection;
pub mod outcome;
pub mod paper;
pub mod problem;
pub mod promise;
pub mod text;
pub mod timeline;
