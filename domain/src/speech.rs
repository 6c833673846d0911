//! What is read aloud: how a text becomes sentences, and how many of them one kiosk may ask for.

use crate::{Moment, text, text::Words};

/// Most characters of one sentence, as in every text.
pub const MOST: usize = Words::MAX;

/// What ends a sentence, where white space or nothing follows.
const ENDS: [char; 5] = ['.', '?', '!', '…', '؟'];

/// What stands between the digits of a large number.
const BETWEEN_DIGITS: [char; 2] = ['\u{A0}', '\u{202F}'];

/// Milliseconds after which a kiosk may ask for one sentence more: far less than it takes to hear one.
const EVERY_MS: i64 = 500;

/// Sentences that a kiosk may ask for at once: two full screens, for who goes through them quickly.
const AT_ONCE: i64 = 60;

/// The sentences of a text, each as a voice says it: on one line, without marks that are only seen. What has neither a letter nor a digit
/// says nothing and is left out; what is longer than [`MOST`] is cut between words.
#[must_use]
pub fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut rest = line;
        while let Some(end) = end(rest) {
            let (sentence, after) = rest.split_at(end);
            add(sentence, &mut found);
            rest = after;
        }
        add(rest, &mut found);
    }
    found
}

/// Where the first sentence of a line ends: the byte after its last sign.
fn end(line: &str) -> Option<usize> {
    line.char_indices().find_map(|(at, sign)| {
        let after = at + sign.len_utf8();
        let ends = ENDS.contains(&sign) && line[after..].starts_with(char::is_whitespace);
        ends.then_some(after)
    })
}

fn add(sentence: &str, found: &mut Vec<String>) {
    let said = said(sentence);
    if !said.contains(char::is_alphanumeric) {
        return;
    }
    let mut rest = said.as_str();
    while let Some((past, _)) = rest.char_indices().nth(MOST) {
        let cut = rest[..past].rfind(' ').unwrap_or(past);
        found.push(rest[..cut].to_owned());
        rest = rest[cut..].trim_start();
    }
    found.push(rest.to_owned());
}

/// A sentence without what is only seen, with single spaces between its words and none in its numbers.
fn said(sentence: &str) -> String {
    let mut said = String::with_capacity(sentence.len());
    let mut space = None;
    for sign in sentence.chars() {
        if sign.is_whitespace() {
            space = Some(space.unwrap_or(sign));
        } else if !text::is_forbidden(sign) {
            let in_number = space.is_some_and(|space| BETWEEN_DIGITS.contains(&space))
                && said.ends_with(|before: char| before.is_ascii_digit())
                && sign.is_ascii_digit();
            if space.is_some() && !said.is_empty() && !in_number {
                said.push(' ');
            }
            said.push(sign);
            space = None;
        }
    }
    said
}

/// Lets a kiosk ask for one more sentence, or says no when it asked for too many. `until` is what this gave the last time, the beginning of
/// time for a kiosk that never asked; what it gives is kept for the next time.
#[must_use]
pub fn allow(until: Moment, now: Moment) -> Option<Moment> {
    let next = until.0.max(now.0) + EVERY_MS;
    (next - now.0 <= AT_ONCE * EVERY_MS).then_some(Moment(next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_sentences() {
        for (text, expected) in [
            ("Weet je waar je gaat wonen?", &["Weet je waar je gaat wonen?"][..]),
            ("Dag Sam.\nHet is dinsdag 3 december.", &["Dag Sam.", "Het is dinsdag 3 december."]),
            ("Welkom. Kies je taal.", &["Welkom.", "Kies je taal."]),
            ("Ja! Nee? Misschien…  Wie weet", &["Ja!", "Nee?", "Misschien…", "Wie weet"]),
            // A time, an amount, a version: no white space, no end.
            ("Om 9.30 uur kost het 2.50 euro.", &["Om 9.30 uur kost het 2.50 euro."]),
            ("هل تعرف أين ستسكن؟ نعم.", &["هل تعرف أين ستسكن؟", "نعم."]),
            ("  Twee \t woorden \n\n ", &["Twee woorden"]),
            // Marks around a variable, of direction, and of a file.
            ("\u{FEFF}Dag \u{2068}Sam\u{2069}.", &["Dag Sam."]),
            ("Nummer \u{2068}12\u{A0}345\u{2069} van\u{A0}jou", &["Nummer 12345 van jou"]),
            ("Een bel\u{7} en\u{1} een nul\0", &["Een bel en een nul"]),
            ("–\n·\n?!\n3", &["3"]),
            ("", &[]),
        ] {
            assert_eq!(sentences(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_long_sentence_is_cut_between_words() {
        let words = |count: usize| vec!["woord"; count].join(" ");
        for (text, lengths) in [
            (words(83), &[497][..]),
            (words(84), &[497, 5]),
            ("a".repeat(500), &[500]),
            ("é".repeat(501), &[500, 1]),
            (format!("{}. {}", "a".repeat(499), "b".repeat(1100)), &[500, 500, 500, 100]),
        ] {
            let found = sentences(&text);
            assert_eq!(found.iter().map(|sentence| sentence.chars().count()).collect::<Vec<_>>(), lengths);
            assert!(found.iter().all(|sentence| Words::parse(sentence).is_ok()));
        }
    }

    #[test]
    fn a_kiosk_asks_for_so_many() {
        let (start, mut until) = (Moment(1_000_000), Moment(i64::MIN));
        for at in 0..AT_ONCE {
            until = allow(until, start).unwrap_or_else(|| panic!("{at}"));
        }
        assert_eq!(allow(until, start), None);
        assert_eq!(allow(until, start.plus_seconds(0)), None);
        // One more for each half second that goes by; and never more at once than at the beginning.
        let later = Moment(start.0 + EVERY_MS);
        let again = allow(until, later).expect("one more");
        assert_eq!(allow(again, later), None);
        let (much_later, mut until) = (start.plus_seconds(3600), again);
        for _ in 0..AT_ONCE {
            until = allow(until, much_later).expect("as at the beginning");
        }
        assert_eq!(allow(until, much_later), None);
    }
}
