//! Days, times and numbers in words, for every language with the same few lines.
//!
//! The words are Fluent messages (`weekday-1` … `month-12`, `date-day`, `date-time`, `number-group`), because no browser knows
//! Papiamento; this is the one formatter for kiosk, desk, letters and speech.

use crate::{Day, Moment};

/// Where messages come from.
pub trait Texts {
    /// The message `key` with its variables filled in.
    fn text(&self, key: &str, args: &[(&str, &str)]) -> String;
}

/// The name of the weekday, such as *dinsdag*.
pub fn weekday(texts: &dyn Texts, day: Day) -> String {
    texts.text(&format!("weekday-{}", day.weekday()), &[])
}

/// The name of the month, such as *juni*.
pub fn month(texts: &dyn Texts, day: Day) -> String {
    texts.text(&format!("month-{}", day.month()), &[])
}

/// A day with its weekday, such as *dinsdag 3 juni*.
pub fn long(texts: &dyn Texts, day: Day) -> String {
    let number = day.of_month().to_string();
    texts.text("date-day", &[("weekday", &weekday(texts, day)), ("day", &number), ("month", &month(texts, day))])
}

/// A day and a time, such as *dinsdag 3 juni, 10.12 uur*.
pub fn with_time(texts: &dyn Texts, moment: Moment) -> String {
    let time = moment.time_of_day();
    let (hour, minute) = (time.hour.to_string(), format!("{:02}", time.minute));
    texts.text("date-time", &[("date", &long(texts, moment.day())), ("hour", &hour), ("minute", &minute)])
}

/// A whole number with its thousands apart, such as *4 217*.
pub fn number(texts: &dyn Texts, value: u64) -> String {
    let digits = value.to_string();
    let mark = texts.text("number-group", &[]);
    let first = match digits.len() % 3 {
        0 => 3,
        rest => rest,
    };
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 * mark.len());
    for (at, digit) in digits.chars().enumerate() {
        if at >= first && (at - first) % 3 == 0 && at > 0 {
            out.push_str(&mark);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fake;

    impl Texts for Fake {
        fn text(&self, key: &str, args: &[(&str, &str)]) -> String {
            let of = |name: &str| args.iter().find(|(n, _)| *n == name).map_or("?", |(_, v)| *v);
            match key {
                "weekday-2" => "dinsdag".into(),
                "month-6" => "juni".into(),
                "date-day" => format!("{} {} {}", of("weekday"), of("day"), of("month")),
                "date-time" => format!("{}, {}.{} uur", of("date"), of("hour"), of("minute")),
                "number-group" => " ".into(),
                other => other.to_owned(),
            }
        }
    }

    #[test]
    fn words() {
        let day = Day::parse("2026-06-02").expect("day");
        assert_eq!(long(&Fake, day), "dinsdag 2 juni");
        assert_eq!(with_time(&Fake, Moment(1_780_351_200_000)), "dinsdag 2 juni, 0.00 uur");
        for (value, text) in [(0, "0"), (42, "42"), (999, "999"), (4217, "4 217"), (1_234_567, "1 234 567"), (123_456, "123 456")]
        {
            assert_eq!(number(&Fake, value), text);
        }
    }
}
