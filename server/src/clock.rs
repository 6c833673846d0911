//! What time it is.
//!
//! Time is an argument everywhere else: a request asks this clock once and hands the [`Moment`] on. Tests move a manual
//! clock and never wait.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use domain::Moment;

/// A clock: the one of the machine, or one that stands still until a test moves it. Clones show the same time.
#[derive(Clone, Debug)]
pub struct Clock(Kind);

#[derive(Clone, Debug)]
enum Kind {
    System,
    Manual(Arc<AtomicI64>),
}

impl Clock {
    /// The clock of the machine.
    #[must_use]
    pub const fn system() -> Self {
        Self(Kind::System)
    }

    /// A clock that shows `start` and moves only by [`advance`](Self::advance).
    #[must_use]
    pub fn manual(start: Moment) -> Self {
        Self(Kind::Manual(Arc::new(AtomicI64::new(start.0))))
    }

    /// The present moment.
    #[must_use]
    pub fn now(&self) -> Moment {
        match &self.0 {
            Kind::System => system_now(),
            Kind::Manual(at) => Moment(at.load(Ordering::SeqCst)),
        }
    }

    /// Moves a manual clock forward by `by`, in whole milliseconds.
    ///
    /// # Panics
    /// On the clock of the machine: nobody moves that from here.
    pub fn advance(&self, by: Duration) {
        let Kind::Manual(at) = &self.0 else { panic!("only a manual clock can be moved") };
        at.fetch_add(milliseconds(by), Ordering::SeqCst);
    }
}

/// Before 1970 counts as 1970: a machine without a clock battery starts there.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock of the machine")]
fn system_now() -> Moment {
    Moment(milliseconds(SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()))
}

fn milliseconds(span: Duration) -> i64 {
    i64::try_from(span.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manual_clock_moves_only_when_told() {
        let clock = Clock::manual(Moment(1_000));
        let other = clock.clone();
        assert_eq!(clock.now(), Moment(1_000));
        other.advance(Duration::from_secs(2));
        assert_eq!(clock.now(), Moment(3_000));
    }

    #[test]
    fn the_system_clock_is_past_the_day_this_was_written() {
        assert!(Clock::system().now() > Moment(1_760_000_000_000));
    }
}
