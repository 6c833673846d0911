//! The rules against guessing, kept by hand: what a kiosk says to each try, by the functions of `domain::session` alone.

use std::collections::{BTreeMap, VecDeque};

use domain::Moment;
use domain::session::{LASTING_SECONDS, SITTING_SECONDS, WINDOW_SECONDS, clears, still_to_wait, takes_pin};

/// What a kiosk says to a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    In,
    Wrong,
    /// It takes no PIN for this number.
    NotHere,
    /// Seconds to wait.
    Later(u32),
}

struct Try {
    count: u64,
    at: Moment,
    sitting: u32,
    cleared: bool,
}

/// Where and when somebody stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    pub(crate) kiosk: u32,
    pub(crate) now: Moment,
}

impl Spot {
    fn since(self, seconds: i64) -> Moment {
        self.now.plus_seconds(-seconds)
    }
}

/// All wrong tries.
#[derive(Default)]
pub(crate) struct Ledger {
    count: u64,
    /// Of each kiosk those of its window, in order of time.
    slow: BTreeMap<u32, VecDeque<(u64, Moment)>>,
    /// Of each kiosk and number.
    targets: BTreeMap<(u32, u32), Vec<Try>>,
    /// How many slips were forgiven, and how often staff cleared a count.
    pub(crate) forgiven: usize,
    pub(crate) cleared: usize,
}

impl Ledger {
    /// Seconds that the kiosk has to wait.
    pub(crate) fn wait(&mut self, spot: Spot) -> u32 {
        let recent = self.slow.entry(spot.kiosk).or_default();
        recent.retain(|(_, at)| *at > spot.since(WINDOW_SECONDS));
        let wrong = u32::try_from(recent.len()).expect("few");
        still_to_wait(wrong, recent.back().map(|(_, at)| *at), spot.now)
    }

    /// Whether the kiosk takes a PIN for this number.
    pub(crate) fn takes(&self, spot: Spot, number: u32) -> bool {
        takes_pin(self.lasting(spot, number))
    }

    fn lasting(&self, spot: Spot, number: u32) -> u32 {
        let tries = self.targets.get(&(spot.kiosk, number)).map_or(&[][..], Vec::as_slice);
        let lasting = tries.iter().filter(|one| !one.cleared && one.at > spot.since(LASTING_SECONDS));
        u32::try_from(lasting.count()).expect("few")
    }

    /// Somebody types a PIN.
    pub(crate) fn pin(&mut self, spot: Spot, number: u32, sitting: u32, right: bool) -> Told {
        if !self.takes(spot, number) {
            return Told::NotHere;
        }
        let seconds = self.wait(spot);
        if seconds > 0 {
            return Told::Later(seconds);
        }
        if right {
            self.forgive(spot, number, sitting);
            return Told::In;
        }
        self.count += 1;
        self.slow.entry(spot.kiosk).or_default().push_back((self.count, spot.now));
        let one = Try { count: self.count, at: spot.now, sitting, cleared: false };
        self.targets.entry((spot.kiosk, number)).or_default().push(one);
        Told::Wrong
    }

    fn forgive(&mut self, spot: Spot, number: u32, sitting: u32) {
        let tries = self.targets.entry((spot.kiosk, number)).or_default();
        let his = |one: &Try| one.sitting == sitting && one.at > spot.since(SITTING_SECONDS) && !one.cleared;
        let slips: Vec<u64> = tries.iter().filter(|one| his(one)).map(|one| one.count).collect();
        tries.retain(|one| !slips.contains(&one.count));
        self.slow.entry(spot.kiosk).or_default().retain(|(count, _)| !slips.contains(count));
        self.forgiven += slips.len();
    }

    /// Staff vouch, with the right password.
    pub(crate) fn vouch(&mut self, spot: Spot, number: u32) -> Told {
        let seconds = self.wait(spot);
        if seconds > 0 {
            return Told::Later(seconds);
        }
        let lasting = self.lasting(spot, number);
        let tries = self.targets.entry((spot.kiosk, number)).or_default();
        let cleared = tries.iter().filter(|one| one.cleared && one.at > spot.since(LASTING_SECONDS)).count();
        if clears(lasting, u32::try_from(cleared).expect("few")) {
            tries.iter_mut().for_each(|one| one.cleared = true);
            self.cleared += 1;
        }
        Told::In
    }
}
