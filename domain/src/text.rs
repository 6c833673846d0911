//! Text that people type: what is accepted and what is not.

/// Why a text was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextFault {
    /// Nothing but white space.
    #[error("the text is empty")]
    Empty,
    /// More characters than allowed.
    #[error("the text is longer than {max} characters")]
    TooLong {
        /// The most characters that are allowed.
        max: usize,
    },
    /// A control character, or a mark that changes the direction in which a reader sees the text.
    #[error("the text has a character that is not allowed")]
    Forbidden,
}

/// Free text of a person: trimmed, 1 to [`Words::MAX`] characters, line breaks allowed.
///
/// Its `Debug` form hides what was written, so that it cannot end up in a log.
#[derive(Clone, PartialEq, Eq)]
pub struct Words(String);

impl Words {
    /// Most characters (Unicode scalar values) in one text.
    pub const MAX: usize = 500;

    /// Reads free text.
    ///
    /// # Errors
    /// [`TextFault`] when it is empty, too long or has a forbidden character.
    pub fn parse(text: &str) -> Result<Self, TextFault> {
        checked(text, Self::MAX, true).map(Self)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Words(…)")
    }
}

/// One line of text, such as a name: trimmed, 1 to `max` characters, no line break.
///
/// # Errors
/// [`TextFault`] when it is empty, too long or has a forbidden character.
pub fn line(text: &str, max: usize) -> Result<String, TextFault> {
    checked(text, max, false)
}

fn checked(text: &str, max: usize, breaks: bool) -> Result<String, TextFault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(TextFault::Empty);
    }
    if text.chars().count() > max {
        return Err(TextFault::TooLong { max });
    }
    if text.chars().any(|c| is_forbidden(c) && !(breaks && c == '\n')) {
        return Err(TextFault::Forbidden);
    }
    Ok(text.to_owned())
}

/// Control characters (NUL among them) and the marks of Unicode's bidirectional algorithm that reorder what is shown
/// (UAX #9: embeddings, overrides, isolates), with line and paragraph separators and the byte-order mark.
pub(crate) fn is_forbidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_checked() {
        assert_eq!(Words::parse("  Ik heb hem nodig.\nVoor werk. ").map(|w| w.0), Ok("Ik heb hem nodig.\nVoor werk.".to_owned()));
        assert_eq!(Words::parse("بطاقة").map(|w| w.0), Ok("بطاقة".to_owned()));
        assert_eq!(Words::parse(" \n\t "), Err(TextFault::Empty));
        assert_eq!(Words::parse(&"x".repeat(501)), Err(TextFault::TooLong { max: 500 }));
        for bad in ["a\0b", "a\u{202E}b", "a\u{2066}b", "a\u{7}b", "a\u{2028}b"] {
            assert_eq!(Words::parse(bad), Err(TextFault::Forbidden), "{bad:?}");
        }
        assert_eq!(line("a\nb", 10), Err(TextFault::Forbidden));
    }

    #[test]
    fn debug_tells_nothing() {
        assert_eq!(format!("{:?}", Words::parse("geheim")), "Ok(Words(…))");
    }
}
