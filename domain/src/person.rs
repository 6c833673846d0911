//! The detainee: what of him the kiosk and the desk know.
//!
//! There is no place here for an offence, a diagnosis or anything about a victim, and there shall be none.

use serde::{Deserialize, Serialize};

use crate::names::stored_as_text;

/// What is known of a yes-or-no fact about a person, such as whether he has Dutch nationality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Known {
    /// It is so.
    Yes,
    /// It is not.
    No,
    /// Nobody has looked it up yet.
    Unknown,
}

/// The registration number of a detainee: 1 to 12 digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = String))]
#[serde(try_from = "String", into = "String")]
pub struct Number(String);

/// What was given is not a [`Number`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a registration number is 1 to 12 digits")]
pub struct NotANumber;

impl Number {
    /// Most digits.
    pub const MAX: usize = 12;

    /// Reads a number.
    ///
    /// # Errors
    /// [`NotANumber`] for a text that is empty, too long, or has another character.
    pub fn parse(text: &str) -> Result<Self, NotANumber> {
        let fits = (1..=Self::MAX).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        if fits { Ok(Self(text.to_owned())) } else { Err(NotANumber) }
    }

    /// The number as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Number {
    type Error = NotANumber;
    fn try_from(text: String) -> Result<Self, NotANumber> {
        Self::parse(&text)
    }
}

impl From<Number> for String {
    fn from(number: Number) -> Self {
        number.0
    }
}

/// The regime under which a person is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Regime {
    /// Huis van bewaring: before the court has decided.
    Remand,
    /// Gevangenis.
    Prison,
    /// Beperkt beveiligde afdeling: he works outside (S:351-367).
    Bba,
    /// Inrichting voor stelselmatige daders.
    Isd,
    /// Penitentiair psychiatrisch centrum.
    Ppc,
    /// Extra beveiligde inrichting.
    Ebi,
    /// Terroristenafdeling.
    Ta,
    /// Somebody who was arrested to sit out a fine or a rest of a sentence.
    Arrest,
}

/// The title under which a person is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Title {
    /// Voorlopig gehecht.
    Pretrial,
    /// Veroordeeld.
    Sentenced,
    /// A measure, such as the one for persistent offenders.
    Measure,
    /// Anything else, such as hechtenis for a fine.
    Other,
}

/// The part of the prison where a kiosk stands: who works outside and who does not stay strictly apart (S:749-753).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Area {
    /// For people who stay inside.
    Inside,
    /// For people who work outside.
    Outside,
}

impl Regime {
    /// Where people of this regime use a kiosk, and nowhere else.
    #[must_use]
    pub const fn area(self) -> Area {
        match self {
            Self::Bba => Area::Outside,
            Self::Remand | Self::Prison | Self::Isd | Self::Ppc | Self::Ebi | Self::Ta | Self::Arrest => Area::Inside,
        }
    }
}

/// How a person is held, as far as it decides what the kiosk offers him.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Detention {
    /// His regime.
    pub regime: Regime,
    /// His title.
    pub title: Title,
    /// *Beperkingen*: nothing of him may go outside (Penitentiaire beginselenwet, section 6.2 of the domain facts).
    pub restricted: Known,
    /// He has lawful stay in the Netherlands (Rspog, annex 2).
    pub lawful_stay: Known,
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

stored_as_text! {
    Known { Yes = "yes", No = "no", Unknown = "unknown" }
    Regime {
        Remand = "remand", Prison = "prison", Bba = "bba", Isd = "isd", Ppc = "ppc", Ebi = "ebi", Ta = "ta", Arrest = "arrest"
    }
    Title { Pretrial = "pretrial", Sentenced = "sentenced", Measure = "measure", Other = "other" }
    Area { Inside = "inside", Outside = "outside" }
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
