//! What the tests of the API stand on: a [`house`](house::House) on either engine, [actors](actor) in it, and a typed client.

pub(crate) mod disk;
pub(crate) mod ear;
pub(crate) mod house;
pub(crate) mod plan;
pub(crate) mod random;
pub(crate) mod sample;
pub(crate) mod tamper;
pub(crate) mod template;

pub(crate) use tests::{actor, client, engine, script, stream};
