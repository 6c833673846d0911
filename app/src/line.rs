//! The line to the server: whether it is there, and how many changes have not arrived yet.
//!
//! Every call tells it how it went. One state for the whole program: a program in a browser has one thread and one line.

use std::cell::Cell;

use leptos::prelude::*;

/// Failures in a row after which the line counts as away: one is a hiccup, and the next try mends it.
const AWAY_AFTER: u32 = 2;

thread_local! {
    static AWAY: ArcRwSignal<bool> = ArcRwSignal::new(false);
    static UNSENT: ArcRwSignal<u32> = ArcRwSignal::new(0);
    static FAILURES: Cell<u32> = const { Cell::new(0) };
}

/// Whether the line is away. Watched.
#[must_use]
pub fn is_away() -> bool {
    AWAY.with(ArcRwSignal::clone).get()
}

/// How many changes are on their way or wait for the line. Watched.
#[must_use]
pub fn unsent() -> u32 {
    UNSENT.with(ArcRwSignal::clone).get()
}

/// A call was answered.
pub fn reached() {
    FAILURES.set(0);
    set_away(false);
}

/// A call was not answered.
pub fn failed() {
    FAILURES.set(FAILURES.get().saturating_add(1));
    if FAILURES.get() >= AWAY_AFTER {
        set_away(true);
    }
}

fn set_away(now: bool) {
    let away = AWAY.with(ArcRwSignal::clone);
    if away.get_untracked() != now {
        away.set(now);
    }
}

/// A change that has not arrived, for as long as this is kept.
pub struct Unsent(());

impl Unsent {
    /// Begins to count it.
    #[must_use]
    pub fn begin() -> Self {
        UNSENT.with(ArcRwSignal::clone).update(|count| *count += 1);
        Self(())
    }
}

impl Drop for Unsent {
    fn drop(&mut self) {
        UNSENT.with(ArcRwSignal::clone).update(|count| *count -= 1);
    }
}
