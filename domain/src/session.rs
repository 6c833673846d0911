//! Being signed in: how long, how wrong PINs slow a kiosk down and end at it, and what a session that staff vouched for needs.

use crate::{
    Moment,
    catalogue::Confirm,
    rules::{DeskTimes, Idle},
};

/// Seconds that a place has to wait, after so many wrong tries in [`WINDOW_SECONDS`].
///
/// The first tries are free: everybody mistypes. The wait belongs to the kiosk (or the desk browser's address), never to the
/// person whose number was typed, so nobody can lock out somebody else (quality facts 7).
const WAITS: [u32; 8] = [0, 0, 0, 2, 5, 10, 20, 30];

/// Only wrong tries of the last quarter of an hour count.
pub const WINDOW_SECONDS: i64 = 900;

/// Seconds that must pass after the last wrong try, when `wrong` of them fell in the window.
#[must_use]
pub fn wait_after(wrong: u32) -> u32 {
    let at = usize::try_from(wrong).unwrap_or(usize::MAX).min(WAITS.len() - 1);
    WAITS[at]
}

/// Seconds still to wait at `now`; 0 when a try may be made.
#[must_use]
pub fn still_to_wait(wrong: u32, last: Option<Moment>, now: Moment) -> u32 {
    let Some(last) = last else { return 0 };
    let until = last.plus_seconds(i64::from(wait_after(wrong)));
    // Rounded up, so that a kiosk that counts down to 0 is not refused once more.
    u32::try_from((until.0 - now.0 + 999).div_euclid(1000).max(0)).unwrap_or(u32::MAX)
}

/// Wrong tries that last, after which a kiosk takes no PIN for that number any more.
///
/// Together with the once that [`clears`] allows these are eight guesses in [`LASTING_SECONDS`], and eight in the more than 900,000 PINs
/// that are issued are a chance below 10^-5 for an account in a month (S2). The count belongs to one kiosk and one typed number, so at
/// another kiosk his PIN opens as before, and a number that nobody has behaves the same.
pub const LASTING: u32 = 4;

/// How long a wrong try lasts, in seconds: thirty days.
pub const LASTING_SECONDS: i64 = 30 * 24 * 3600;

/// His own slips are forgiven when the right PIN follows in the same sitting, within so many seconds.
pub const SITTING_SECONDS: i64 = 120;

/// How long a try counts of which nobody was told that it was wrong, in seconds: as long as one can be under way.
pub const UNTOLD_SECONDS: i64 = 60;

/// Whether a kiosk takes a PIN for a number with which so many wrong tries last.
#[must_use]
pub const fn takes_pin(lasting: u32) -> bool {
    lasting < LASTING
}

/// Whether a vouched sign-in or a new PIN makes a kiosk take his PIN again: staff have seen who he is.
///
/// Not more than once in [`LASTING_SECONDS`], which is what `cleared` of them says: otherwise somebody who guesses would get as many
/// tries more each time that staff help.
#[must_use]
pub const fn clears(lasting: u32, cleared: u32) -> bool {
    !takes_pin(lasting) && cleared == 0
}

/// What he does before a request of his is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// One touch.
    Tap,
    /// A second one, on a screen of its own.
    Twice,
    /// His PIN.
    Pin,
}

/// What a type that asks to `confirm` asks for in a session for which staff vouched or not: no PIN of somebody who has none in his head.
#[must_use]
pub const fn confirmation(confirm: Confirm, vouched: bool) -> Confirmation {
    match confirm {
        Confirm::Tap => Confirmation::Tap,
        Confirm::Pin if vouched => Confirmation::Twice,
        Confirm::Pin => Confirmation::Pin,
    }
}

/// How a session of a detainee stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// He is at work.
    Live,
    /// The cover is over it; his PIN brings him back.
    Covered,
    /// It is over.
    Ended,
}

/// When the cover falls by itself over a session that was last used at `seen`.
#[must_use]
pub fn covers_at(idle: Idle, seen: Moment) -> Moment {
    seen.plus_seconds(i64::from(idle.seconds + idle.warning))
}

/// The standing of a detainee's session that was last used at `seen` and covered at `covered`.
///
/// The kiosk covers itself; where it cannot (the line is down, the browser died), the server covers it by the same clock.
#[must_use]
pub fn standing(idle: Idle, seen: Moment, covered: Option<Moment>, now: Moment) -> Standing {
    let falls_at = covers_at(idle, seen);
    let covered = covered.or((now > falls_at).then_some(falls_at));
    match covered {
        None => Standing::Live,
        Some(at) if now.seconds_since(at) < i64::from(idle.cover) => Standing::Covered,
        Some(_) => Standing::Ended,
    }
}

/// Whether a session at the desk still holds.
#[must_use]
pub fn desk_holds(times: DeskTimes, created: Moment, seen: Moment, now: Moment) -> bool {
    now.seconds_since(seen) < i64::from(times.idle) && now.seconds_since(created) < i64::from(times.longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    const IDLE: Idle = Idle { seconds: 120, warning: 20, cover: 300 };

    #[test]
    fn waits_grow_and_stop_growing() {
        assert_eq!((0..12).map(wait_after).collect::<Vec<_>>(), [0, 0, 0, 2, 5, 10, 20, 30, 30, 30, 30, 30]);
        assert_eq!(still_to_wait(0, None, Moment(0)), 0);
        for (now, left) in [(0, 10), (1, 10), (9_000, 1), (9_001, 1), (10_000, 0), (99_000, 0)] {
            assert_eq!(still_to_wait(5, Some(Moment(0)), Moment(now)), left, "{now}");
        }
    }

    #[test]
    fn tries_with_one_number_end() {
        assert_eq!((0..6).map(takes_pin).collect::<Vec<_>>(), [true, true, true, true, false, false]);
        for (lasting, cleared, expected) in
            [(3, 0, false), (4, 0, true), (5, 0, true), (4, 1, false), (4, 4, false), (0, 4, false)]
        {
            assert_eq!(clears(lasting, cleared), expected, "{lasting} {cleared}");
        }
        // S2: at most 10^-5 for an account in a month. A test of the server counts the PINs that are issued.
        let guesses = 2 * LASTING;
        assert!(guesses * 100_000 <= 900_000, "{guesses}");
    }

    #[test]
    fn no_pin_is_asked_of_who_was_vouched_for() {
        for (confirm, vouched, expected) in [
            (Confirm::Tap, false, Confirmation::Tap),
            (Confirm::Tap, true, Confirmation::Tap),
            (Confirm::Pin, false, Confirmation::Pin),
            (Confirm::Pin, true, Confirmation::Twice),
        ] {
            assert_eq!(confirmation(confirm, vouched), expected, "{confirm:?} {vouched}");
        }
    }

    #[test]
    fn the_cover_falls_and_ends() {
        let seen = Moment(1_000_000);
        for (covered, seconds, standing_then) in [
            (None, 0, Standing::Live),
            (None, 140, Standing::Live),
            (None, 141, Standing::Covered),
            (None, 439, Standing::Covered),
            (None, 440, Standing::Ended),
            (Some(10), 11, Standing::Covered),
            (Some(10), 309, Standing::Covered),
            (Some(10), 310, Standing::Ended),
        ] {
            let found = standing(IDLE, seen, covered.map(|s| seen.plus_seconds(s)), seen.plus_seconds(seconds));
            assert_eq!(found, standing_then, "{covered:?} {seconds}");
        }
    }

    #[test]
    fn the_desk_ends_by_idleness_or_length() {
        let times = DeskTimes { idle: 1800, longest: 36_000 };
        let start = Moment(0);
        assert!(desk_holds(times, start, start, start.plus_seconds(1799)));
        assert!(!desk_holds(times, start, start, start.plus_seconds(1800)));
        assert!(!desk_holds(times, start, start.plus_seconds(35_999), start.plus_seconds(36_000)));
    }
}
