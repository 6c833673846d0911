//! How easy an own sentence is to read: the two things that the writer can mend at once.

/// Most words in a sentence that is still easy (the rules for simple Dutch).
pub const MOST_WORDS: u64 = 12;

/// A text by its measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// All words.
    pub words: u64,
    /// The words of its longest sentence.
    pub longest: u64,
}

impl Reading {
    /// Measures a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut reading = Self::default();
        let mut sentence = 0;
        for line in text.lines() {
            for word in line.split_whitespace() {
                sentence += u64::from(word.contains(char::is_alphanumeric));
                // A full stop within a word, as in an amount, ends nothing.
                if word.trim_end_matches(['"', '\'', ')', '’', '”']).ends_with(['.', '!', '?', '…', '؟']) {
                    reading.end(&mut sentence);
                }
            }
            reading.end(&mut sentence);
        }
        reading
    }

    /// No sentence is too long.
    #[must_use]
    pub const fn is_easy(self) -> bool {
        self.longest <= MOST_WORDS
    }

    fn end(&mut self, sentence: &mut u64) {
        self.words += *sentence;
        self.longest = self.longest.max(*sentence);
        *sentence = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_sentences() {
        for (text, words, longest) in [
            ("", 0, 0),
            ("  \n - ! ", 0, 0),
            ("Ik kom naar je toe op de afdeling.", 8, 8),
            ("Ik kom dinsdag. Neem € 7.50 mee! Tot dan", 8, 3),
            ("Een kaart kost geld\nWe praten erover", 7, 4),
            ("Hij zei: “Kom maar.” Dus kom", 6, 4),
        ] {
            assert_eq!(Reading::of(text), Reading { words, longest }, "{text}");
        }
    }

    #[test]
    fn twelve_words_are_easy_and_thirteen_are_not() {
        assert!(Reading::of(&"woord ".repeat(12)).is_easy());
        assert!(!Reading::of(&"woord ".repeat(13)).is_easy());
        assert!(Reading::of(&"Een twee drie vier vijf zes zeven. ".repeat(4)).is_easy());
    }
}
