//! Being signed in: how long, and how wrong PINs slow a kiosk down.

use crate::{
    Moment,
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
