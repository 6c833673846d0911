//! PINs of detainees: six digits that we issue, never chosen by the person.
//!
//! A PIN that somebody could guess from the keypad or from a file is not issued: no digit three times running, no run of four, no date of
//! his own. That leaves more than 900,000 of the million.

use domain::Day;
use zeroize::Zeroizing;

use crate::chance::Chance;

/// How many digits a PIN has.
pub const PIN_DIGITS: usize = 6;

/// Six digits. Wiped when dropped; printing it shows nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(Zeroizing<String>);

/// What was given is not six digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a PIN is six digits")]
pub struct NotAPin;

impl Pin {
    /// A fresh random PIN for somebody in whose file these days stand (birth, arrival, end).
    #[must_use]
    pub fn issue(chance: &Chance, days: &[Day]) -> Self {
        loop {
            let number = Zeroizing::new(format!("{:0PIN_DIGITS$}", chance.below(10_u32.pow(PIN_DIGITS as u32))));
            if !is_obvious(&number, days) {
                return Self(number);
            }
        }
    }

    /// Reads a typed PIN. Any six digits: whether they are right, only the [hash](crate::hash) says.
    ///
    /// # Errors
    /// [`NotAPin`] for anything but six ASCII digits.
    pub fn parse(typed: &str) -> Result<Self, NotAPin> {
        let fits = typed.len() == PIN_DIGITS && typed.bytes().all(|b| b.is_ascii_digit());
        if fits { Ok(Self(Zeroizing::new(typed.to_owned()))) } else { Err(NotAPin) }
    }

    /// The digits, to be hashed or printed once for its owner.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Pin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pin(…)")
    }
}

/// How many PINs can be issued to somebody in whose file these days stand: what stands against a guess.
#[must_use]
pub fn issuable(days: &[Day]) -> usize {
    (0..10_u32.pow(PIN_DIGITS as u32)).filter(|n| !is_obvious(&format!("{n:0PIN_DIGITS$}"), days)).count()
}

/// Whether these digits are among the first that somebody would try.
fn is_obvious(digits: &str, days: &[Day]) -> bool {
    let bytes = digits.as_bytes();
    let thrice = bytes.windows(3).any(|w| w[0] == w[1] && w[1] == w[2]);
    thrice || bytes.windows(4).any(is_run) || days.iter().any(|day| shows(digits, *day))
}

/// Each digit one more, or each one less, than the one before it: 1234, 4321.
fn is_run(digits: &[u8]) -> bool {
    let each_by = |step: u8| digits.windows(2).all(|w| w[1] == w[0].wrapping_add(step));
    each_by(1) || each_by(u8::MAX)
}

/// A day in one of the ways people write it in six digits, or its year anywhere.
fn shows(digits: &str, day: Day) -> bool {
    let (year, month, of_month) = (day.year(), day.month(), day.of_month());
    let short = year.rem_euclid(100);
    digits.contains(&format!("{year:04}"))
        || digits == format!("{of_month:02}{month:02}{short:02}")
        || digits == format!("{short:02}{month:02}{of_month:02}")
        || digits == format!("{month:02}{of_month:02}{short:02}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect(text)
    }

    #[test]
    fn obvious_ones_are_known() {
        let born = [day("1987-06-24"), day("2026-11-03")];
        for obvious in [
            "111234", "900012", "123406", "064321", "567812", "240687", "870624", "062487", "198700", "019870", "001987",
            "031126", "202619",
        ] {
            assert!(is_obvious(obvious, &born), "{obvious}");
        }
        for fine in ["112233", "135790", "240686", "123567", "778899", "890190", "102938"] {
            assert!(!is_obvious(fine, &born), "{fine}");
        }
    }

    #[test]
    fn most_pins_remain() {
        let days = [day("1987-06-24"), day("2026-11-03"), day("2027-02-14")];
        let left = issuable(&days);
        assert!(left > 900_000, "{left}");
    }

    #[test]
    fn only_six_digits_are_read() {
        for bad in ["", "12345", "1234567", "12345a", "１２３４５６", " 12345", "-12345"] {
            assert_eq!(Pin::parse(bad), Err(NotAPin), "{bad:?}");
        }
        let pin = Pin::parse("012345").expect("six digits");
        assert_eq!(pin.reveal(), "012345");
        assert_eq!(format!("{pin:?}"), "Pin(…)");
    }

    proptest! {
        /// The rules said again, digit by digit, so that one mistake cannot hide in both.
        #[test]
        fn every_issued_pin_obeys(seed in any::<u64>(), born in 0_i32..40_000, arrived in 0_i32..40_000) {
            let days = [day("1930-01-01").plus(born), day("1930-01-01").plus(arrived)];
            let chance = Chance::seeded(seed);
            for _ in 0..50 {
                let pin = Pin::issue(&chance, &days);
                let text = pin.reveal();
                prop_assert_eq!(text.len(), 6);
                let digits: Vec<i32> = text.chars().map(|c| c.to_digit(10).and_then(|d| i32::try_from(d).ok()).unwrap_or(99)).collect();
                prop_assert!(digits.iter().all(|d| (0..=9).contains(d)));
                for start in 0..4 {
                    prop_assert!(!(digits[start] == digits[start + 1] && digits[start] == digits[start + 2]), "{}", text);
                }
                for start in 0..3 {
                    let steps: Vec<i32> = (start..start + 3).map(|i| digits[i + 1] - digits[i]).collect();
                    prop_assert!(steps != [1, 1, 1] && steps != [-1, -1, -1], "{}", text);
                }
                for day in &days {
                    let iso = day.to_string();
                    let (y, m, d) = (&iso[2..4], &iso[5..7], &iso[8..10]);
                    for form in [[d, m, y], [y, m, d], [m, d, y]] {
                        prop_assert_ne!(text, form.concat());
                    }
                    prop_assert!(!text.contains(&iso[0..4]), "{}", text);
                }
            }
        }
    }
}
