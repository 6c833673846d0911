//! The detainee: what of him the kiosk and the desk know.
//!
//! There is no place here for an offence, a diagnosis or anything about a victim, and there shall be none.

use serde::{Deserialize, Serialize};

/// Whether a person has Dutch nationality. Only a Dutch national can get a Dutch identity card (Paspoortwet, article 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Dutch {
    /// He has.
    Yes,
    /// He has not.
    No,
    /// Nobody has looked it up yet.
    Unknown,
}

/// Size of the letters at the kiosk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum TextSize {
    /// 32 px body text.
    #[default]
    Normal,
    /// 40 px body text.
    Large,
}

/// Colours of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// Dark letters on sand.
    #[default]
    Light,
    /// Light letters on deep petrol.
    Dark,
    /// White on black, no half tones.
    Contrast,
}

macro_rules! stored_as_text {
    ($($name:ident { $($variant:ident = $text:literal),+ })+) => {$(
        impl $name {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The value as it is stored.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// Reads the stored form.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str() == text)
            }
        }
    )+};
}

stored_as_text! {
    Dutch { Yes = "yes", No = "no", Unknown = "unknown" }
    TextSize { Normal = "normal", Large = "large" }
    Theme { Light = "light", Dark = "dark", Contrast = "contrast" }
}

/// A language of the kiosk as a BCP 47 tag, such as `nl-simple`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = String))]
#[serde(try_from = "String", into = "String")]
pub struct Language(String);

/// What was given is not a language tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a language is a tag such as nl, nl-simple or pap")]
pub struct NotALanguage;

impl Language {
    /// Reads a tag: two or three letters, then parts of two to eight letters or digits after a hyphen.
    ///
    /// # Errors
    /// [`NotALanguage`] for anything else.
    pub fn parse(tag: &str) -> Result<Self, NotALanguage> {
        let mut parts = tag.split('-');
        let first = parts.next().is_some_and(|part| matches!(part.len(), 2 | 3) && part.bytes().all(|b| b.is_ascii_lowercase()));
        let rest =
            parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
        if first && rest && tag.len() <= 20 { Ok(Self(tag.to_owned())) } else { Err(NotALanguage) }
    }

    /// What the kiosk speaks when nobody chose: simple Dutch.
    #[must_use]
    pub fn simple_dutch() -> Self {
        Self("nl-simple".to_owned())
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Language {
    type Error = NotALanguage;
    fn try_from(tag: String) -> Result<Self, NotALanguage> {
        Self::parse(&tag)
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0
    }
}

/// How a person wants the kiosk to look and speak.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Language of every text.
    pub language: Language,
    /// Size of the letters.
    pub text_size: TextSize,
    /// Colours.
    pub theme: Theme,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags() {
        for good in ["nl", "nl-simple", "pap", "ar"] {
            assert!(Language::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "n", "NL", "nl_simple", "nl-", "nl-s", "../etc", "nl-simple-too-long-tag-x"] {
            assert_eq!(Language::parse(bad), Err(NotALanguage), "{bad}");
        }
    }
}
