//! Turns: ours and its twin one after the other, which first drawn anew for each round.

use std::time::{Duration, Instant};

use server::chance::Chance;

/// How long and how often.
#[derive(Clone, Debug)]
pub(crate) struct Rounds {
    /// How many.
    pub(crate) count: u32,
    /// How long one side is measured in a round.
    pub(crate) time: Duration,
    /// The same order each time that the benchmark runs.
    pub(crate) dice: Chance,
}

impl Rounds {
    /// Whether the twin is measured first in the next round.
    pub(crate) fn twin_first(&self) -> bool {
        self.dice.below(2) == 1
    }
}

/// Measures both sides of a round, in the order that the dice say; gives ours first.
macro_rules! both {
    ($rounds:expr, $ours:expr, $twin:expr) => {
        if $rounds.twin_first() {
            let twin = $twin;
            ($ours, twin)
        } else {
            let ours = $ours;
            (ours, $twin)
        }
    };
}
pub(crate) use both;

#[expect(clippy::disallowed_methods, reason = "a stopwatch is what a benchmark is")]
pub(crate) fn now() -> Instant {
    Instant::now()
}
