//! Short names of things that are data: request types, questions, reasons, desks.

use serde::{Deserialize, Serialize};

/// A lower-case name such as `id-card`: letters `a–z`, digits and single hyphens, 1 to 40 characters.
///
/// Codes end up in Fluent keys and in the database, so nothing else can be one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = String))]
#[serde(try_from = "String", into = "String")]
pub struct Code(String);

/// What was given is not a [`Code`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a code is 1 to 40 of a-z, 0-9 and single hyphens")]
pub struct NotACode;

impl Code {
    /// Longest code, in characters.
    pub const MAX: usize = 40;

    /// Reads a code.
    ///
    /// # Errors
    /// [`NotACode`] when the text is empty, too long, or has another character.
    pub fn parse(text: &str) -> Result<Self, NotACode> {
        let fits = (1..=Self::MAX).contains(&text.len())
            && text.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
        if fits { Ok(Self(text.to_owned())) } else { Err(NotACode) }
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Code {
    type Error = NotACode;
    fn try_from(text: String) -> Result<Self, NotACode> {
        Self::parse(&text)
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.0
    }
}

impl std::borrow::Borrow<str> for Code {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.0)
    }
}

impl PartialEq<str> for Code {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_codes_are_codes() {
        for good in ["a", "id-card", "x1-2"] {
            assert_eq!(Code::parse(good).map(String::from), Ok(good.to_owned()));
        }
        for bad in ["", "-a", "a-", "a--b", "A", "é", "a b", "a_b", &"a".repeat(41)] {
            assert_eq!(Code::parse(bad), Err(NotACode), "{bad:?}");
        }
    }
}
