//! A point in time.

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::Offset,
};
use serde::{Deserialize, Serialize};

use crate::day::Day;

/// A point in time: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = i64))]
#[serde(transparent)]
pub struct Moment(pub i64);

/// Wall-clock time in a prison, as hours (0–23) and minutes (0–59).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeOfDay {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

impl Moment {
    /// The calendar day of this moment in the Netherlands.
    #[must_use]
    pub fn day(self) -> Day {
        Day::from_civil(self.zoned().date())
    }

    /// The wall-clock time of this moment in the Netherlands.
    #[must_use]
    pub fn time_of_day(self) -> TimeOfDay {
        let time = self.zoned().time();
        TimeOfDay { hour: time.hour().unsigned_abs(), minute: time.minute().unsigned_abs() }
    }

    /// A moment early in the morning of `day` in the Netherlands: for what has a day and stands among what has a moment.
    #[must_use]
    pub fn early_on(day: Day) -> Self {
        Self(day.midnight().unwrap_or_default().saturating_mul(1000))
    }

    /// This moment and `seconds` more (or fewer, when negative).
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1000)))
    }

    /// Whole seconds from `earlier` to this moment; negative when this comes first.
    #[must_use]
    pub fn seconds_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0).div_euclid(1000)
    }

    fn zoned(self) -> DateTime {
        let stamp = Timestamp::from_millisecond(self.0).unwrap_or(if self.0 < 0 { Timestamp::MIN } else { Timestamp::MAX });
        let hours = if is_summer_time(Offset::UTC.to_datetime(stamp)) { 2 } else { 1 };
        Offset::constant(hours).to_datetime(stamp)
    }
}

/// Summer time by directive 2000/84/EC: from the last Sunday of March to the last Sunday of October, switching at 01:00 UTC.
fn is_summer_time(utc: DateTime) -> bool {
    let switches = |month| {
        let last = Date::new(utc.year(), month, 31).map_or(0, |day| day.weekday().to_sunday_zero_offset());
        (month, 31 - last, 1)
    };
    (switches(3)..switches(10)).contains(&(utc.month(), utc.day(), utc.hour()))
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// The same as the rule that operating systems write for Amsterdam.
        #[test]
        fn it_is_the_time_of_amsterdam(ms in 820_450_800_000_i64..7_258_118_400_000) {
            let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").expect("a rule");
            prop_assert_eq!(Moment(ms).zoned(), zone.to_datetime(Timestamp::from_millisecond(ms).expect("a moment")));
        }
    }

    /// 2026-06-01T21:59:59Z is still 1 June in summer time (UTC+2) for one second more.
    #[test]
    fn a_day_ends_at_midnight_in_the_netherlands() {
        for (ms, day) in [
            (1_780_351_199_000, "2026-06-01"),
            (1_780_351_200_000, "2026-06-02"),
            (1_767_221_999_000, "2025-12-31"), // 22:59:59Z, winter time UTC+1
            (1_767_222_000_000, "2026-01-01"),
        ] {
            assert_eq!(Moment(ms).day().to_string(), day);
        }
    }

    #[test]
    fn the_hour_jumps_with_summer_time() {
        // 2026-03-29: 00:59:59Z is 01:59, 01:00:00Z is 03:00.
        let change = 1_774_746_000_000;
        assert_eq!(Moment(change - 1000).time_of_day(), TimeOfDay { hour: 1, minute: 59 });
        assert_eq!(Moment(change).time_of_day(), TimeOfDay { hour: 3, minute: 0 });
        // 2026-10-25: 00:59Z is 02:59, 01:00Z is 02:00 again.
        let back = 1_792_890_000_000;
        assert_eq!(Moment(back - 60_000).time_of_day(), TimeOfDay { hour: 2, minute: 59 });
        assert_eq!(Moment(back).time_of_day(), TimeOfDay { hour: 2, minute: 0 });
    }

    #[test]
    fn a_day_has_an_early_moment() {
        for day in ["2026-01-01", "2026-03-29", "2026-06-02", "2026-10-25"] {
            assert_eq!(Moment::early_on(Day::parse(day).expect(day)).day().to_string(), day);
        }
    }

    #[test]
    fn no_moment_is_out_of_range() {
        let _ = Moment(i64::MIN).day();
        let _ = Moment(i64::MAX).day();
        assert_eq!(Moment(5_000).seconds_since(Moment(3_500)), 1);
    }
}
