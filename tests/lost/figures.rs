//! What came out, told where no test keeps it back.

use std::io::Write as _;
use std::time::{Duration, Instant};

use server::store::Engine;

/// Prints a line at once, also of a test that passes.
pub(crate) fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).expect("somebody listens");
}

/// A stopwatch for people who read; no test depends on it.
pub(crate) struct Watch(Instant);

impl Watch {
    #[expect(clippy::disallowed_methods, reason = "a stopwatch for people who read; nothing is decided by it")]
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    pub(crate) fn time(&self) -> Duration {
        self.0.elapsed()
    }
}

/// What is counted over one run.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Figures {
    /// How often the server was killed or stopped.
    pub(crate) ends: u32,
    /// Changes that were acknowledged.
    pub(crate) acknowledged: u64,
    /// Changes that the rules refused.
    pub(crate) refused: u64,
    /// Changes to which no answer came, and those of them that had been done.
    pub(crate) unanswered: u64,
    pub(crate) unanswered_done: u64,
    /// Changes that were sent again with the same key.
    pub(crate) again: u64,
    pub(crate) lost: usize,
    pub(crate) duplicated: usize,
    pub(crate) half: usize,
}

impl Figures {
    /// Prints them as a line of a table; `what` came out on this engine.
    pub(crate) fn tell(&self, what: &str, engine: Engine, watch: &Watch) {
        let engine = engine.as_str();
        say(&format!(
            "{what} on {engine}: {} ends of the server | {} changes acknowledged, {} refused by the rules, {} without an answer \
             ({} of them done) | {} sent again | lost {} | duplicated {} | half done {} | {:.1} s",
            self.ends,
            self.acknowledged,
            self.refused,
            self.unanswered,
            self.unanswered_done,
            self.again,
            self.lost,
            self.duplicated,
            self.half,
            watch.time().as_secs_f64(),
        ));
    }
}
