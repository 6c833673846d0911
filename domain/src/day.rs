//! Calendar days, working days and the public holidays of the Netherlands.

use jiff::{Timestamp, civil::Date, tz::Offset};
use serde::{Deserialize, Serialize};

/// A calendar day, written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = String, format = "date"))]
#[serde(try_from = "String", into = "String")]
pub struct Day(Date);

/// Seconds of a day.
const SECONDS: i64 = 24 * 60 * 60;

/// What was given is not a day that exists, written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a day is written YYYY-MM-DD and must exist")]
pub struct NotADay;

impl Day {
    /// Reads `YYYY-MM-DD`, years 1900 to 2200.
    ///
    /// # Errors
    /// [`NotADay`] for another form or a day that does not exist.
    pub fn parse(text: &str) -> Result<Self, NotADay> {
        let form = text.len() == 10
            && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
        if !form {
            return Err(NotADay);
        }
        let number = |range: std::ops::Range<usize>| text[range].parse::<i16>().map_err(|_| NotADay);
        let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
        Self::new(year, month, day).filter(|day| (1900..=2200).contains(&day.year())).ok_or(NotADay)
    }

    /// The day with these numbers, if it exists.
    #[must_use]
    pub fn new(year: i16, month: i16, day: i16) -> Option<Self> {
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        Date::new(year, month, day).ok().map(Self)
    }

    pub(crate) const fn from_civil(date: Date) -> Self {
        Self(date)
    }

    /// The year, such as 2026.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn of_month(self) -> u8 {
        self.0.day().unsigned_abs()
    }

    /// The weekday by ISO 8601: Monday is 1, Sunday is 7.
    #[must_use]
    pub fn weekday(self) -> u8 {
        self.0.weekday().to_monday_one_offset().unsigned_abs()
    }

    /// This day and `days` calendar days more (or fewer, when negative); stays where it is at the end of time.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        let at = self.midnight().map(|midnight| midnight + i64::from(days) * SECONDS);
        at.and_then(|at| Timestamp::from_second(at).ok()).map_or(self, |at| Self(Offset::UTC.to_datetime(at).date()))
    }

    /// Calendar days from `earlier` to this day; negative when this comes first.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i32 {
        let seconds = self.midnight().unwrap_or_default() - earlier.midnight().unwrap_or_default();
        i32::try_from(seconds / SECONDS).unwrap_or_default()
    }

    /// Seconds from 1970 to the begin of this day, as if it were in London in winter. Days are counted with it because spans of time, which
    /// can do far more, weigh 30 kB in the program of the kiosk.
    pub(crate) fn midnight(self) -> Option<i64> {
        Offset::UTC.to_timestamp(self.0.at(0, 0, 0, 0)).ok().map(Timestamp::as_second)
    }

    /// Whether offices work on this day: not Saturday, not Sunday, no [public holiday](Self::is_public_holiday).
    #[must_use]
    pub fn is_working_day(self) -> bool {
        self.weekday() < 6 && !self.is_public_holiday()
    }

    /// Public holidays by the Algemene termijnenwet, article 3, with Good Friday, which it puts on a par with them.
    ///
    /// King's Day is 27 April, or 26 April where the 27th is a Sunday.
    #[must_use]
    pub fn is_public_holiday(self) -> bool {
        let fixed = matches!((self.month(), self.of_month()), (1, 1) | (5, 5) | (12, 25 | 26));
        let kings_day = match (self.month(), self.of_month()) {
            (4, 27) => self.weekday() != 7,
            (4, 26) => self.weekday() == 6,
            _ => false,
        };
        let from_easter = self.days_since(easter(self.year()));
        // Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday.
        fixed || kings_day || matches!(from_easter, -2 | 0 | 1 | 39 | 49 | 50)
    }

    /// The last day of a term of `days` working days that starts the day after this one (Algemene termijnenwet: the day itself
    /// does not count).
    #[must_use]
    pub fn plus_working_days(self, days: u16) -> Self {
        let mut day = self;
        for _ in 0..days {
            day = day.plus(1);
            while !day.is_working_day() {
                day = day.plus(1);
            }
        }
        day
    }

    /// How many working days lie after this day, up to and including `end`; 0 when `end` is not later. Counts no further than 400.
    #[must_use]
    pub fn working_days_until(self, end: Self) -> u16 {
        let mut count = 0;
        let mut day = self.plus(1);
        while day <= end && count < 400 {
            count += u16::from(day.is_working_day());
            day = day.plus(1);
        }
        count
    }
}

/// Easter Sunday of the Gregorian calendar (Meeus, *Astronomical Algorithms*, chapter 8).
fn easter(year: i16) -> Day {
    let year = i32::from(year);
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let from_first_of_march = h + l - 7 * m + 21;
    let first_of_march =
        i16::try_from(year).ok().and_then(|year| Day::new(year, 3, 1)).unwrap_or(Day(Date::constant(2000, 3, 1)));
    first_of_march.plus(from_first_of_march)
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.of_month())
    }
}

impl TryFrom<String> for Day {
    type Error = NotADay;
    fn try_from(text: String) -> Result<Self, NotADay> {
        Self::parse(&text)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect(text)
    }

    proptest! {
        /// Days are counted as a calendar counts them.
        #[test]
        fn days_add_up(year in 1900_i16..2200, month in 1_i8..=12, of_month in 1_i8..=28, days in -40_000_i32..40_000) {
            use jiff::ToSpan as _;
            let from = Day(Date::constant(year, month, of_month));
            let to = from.plus(days);
            prop_assert_eq!(to.0, from.0.checked_add(days.days()).expect("a day"));
            prop_assert_eq!(to.days_since(from), days);
        }
    }

    #[test]
    fn at_the_end_of_time_a_day_stays() {
        let last = Day(Date::MAX);
        assert_eq!((last.plus(1), last.plus(i32::MIN)), (last, last));
    }

    #[test]
    fn easter_is_known() {
        for known in
            ["1961-04-02", "2000-04-23", "2008-03-23", "2019-04-21", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"]
        {
            assert_eq!(easter(day(known).year()), day(known));
        }
    }

    #[test]
    fn public_holidays_of_2026() {
        let found: Vec<String> =
            (0..365).map(|n| day("2026-01-01").plus(n)).filter(|d| d.is_public_holiday()).map(|d| d.to_string()).collect();
        let law = [
            "2026-01-01",
            "2026-04-03",
            "2026-04-05",
            "2026-04-06",
            "2026-04-27",
            "2026-05-05",
            "2026-05-14",
            "2026-05-24",
            "2026-05-25",
            "2026-12-25",
            "2026-12-26",
        ];
        assert_eq!(found, law);
    }

    #[test]
    fn kings_day_moves_from_a_sunday() {
        assert!(day("2025-04-26").is_public_holiday() && !day("2025-04-27").is_public_holiday());
        assert!(day("2031-04-26").is_public_holiday() && !day("2031-04-27").is_public_holiday());
        assert!(!day("2026-04-26").is_public_holiday() && day("2026-04-27").is_public_holiday());
    }

    #[test]
    fn terms_in_working_days() {
        for (start, days, end) in [
            ("2026-11-23", 5, "2026-11-30"), // over one weekend
            ("2026-11-28", 1, "2026-11-30"), // starts on a Saturday
            ("2026-04-01", 3, "2026-04-08"), // Good Friday, Easter and Easter Monday between
            ("2026-12-23", 3, "2026-12-29"), // Christmas on Friday and Saturday
            ("2026-05-13", 1, "2026-05-15"), // Ascension Day
            ("2026-11-23", 0, "2026-11-23"),
        ] {
            assert_eq!(day(start).plus_working_days(days).to_string(), end, "{start} + {days}");
        }
    }

    #[test]
    fn only_days_are_days() {
        for bad in
            ["", "2026-2-03", "2026-02-30", "2026-13-01", "26-01-01", "2026/01/01", "2026-01-01 ", "1812-01-01", "２０２６-01-01"]
        {
            assert_eq!(Day::parse(bad), Err(NotADay), "{bad:?}");
        }
        assert_eq!(day("2026-06-02").weekday(), 2);
    }

    proptest! {
        #[test]
        fn a_term_ends_on_a_working_day_and_counts_back(offset in 0_i32..20_000, days in 1_u16..60) {
            let start = day("2000-01-01").plus(offset);
            let end = start.plus_working_days(days);
            prop_assert!(end.is_working_day());
            prop_assert_eq!(start.working_days_until(end), days);
        }

        #[test]
        fn text_and_back(offset in 0_i32..70_000) {
            let some = day("1950-01-01").plus(offset);
            prop_assert_eq!(Day::parse(&some.to_string()), Ok(some));
            prop_assert_eq!(some.days_since(day("1950-01-01")), offset);
        }
    }
}
