//! The municipality where somebody will live: its code, what he says of it himself, and who says it for the prison.
//!
//! It may be another one than where the prison stands, and it may change (S:611-613).

use serde::{Deserialize, Serialize};

use crate::{Code, names::stored_as_text};

/// The code that Statistics Netherlands (CBS) gives a municipality: 4 digits, such as `0193` for Zwolle.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = String))]
#[serde(try_from = "String", into = "String")]
pub struct MunicipalityCode(String);

/// What was given is not a [`MunicipalityCode`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the code of a municipality is 4 digits")]
pub struct NotAMunicipality;

impl MunicipalityCode {
    /// Digits of every code.
    pub const LENGTH: usize = 4;

    /// Reads a code.
    ///
    /// # Errors
    /// [`NotAMunicipality`] for anything but 4 digits.
    pub fn parse(text: &str) -> Result<Self, NotAMunicipality> {
        let fits = text.len() == Self::LENGTH && text.bytes().all(|byte| byte.is_ascii_digit());
        if fits { Ok(Self(text.to_owned())) } else { Err(NotAMunicipality) }
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for MunicipalityCode {
    type Error = NotAMunicipality;
    fn try_from(text: String) -> Result<Self, NotAMunicipality> {
        Self::parse(&text)
    }
}

impl From<MunicipalityCode> for String {
    fn from(code: MunicipalityCode) -> Self {
        code.0
    }
}

/// His own answer to *where will you live?*
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OwnPlace {
    /// In a municipality that he names.
    Known,
    /// Outside the Netherlands.
    Abroad,
    /// He does not know.
    DontKnow,
    /// He does not want to say.
    RatherNotSay,
}

stored_as_text! {
    OwnPlace { Known = "known", Abroad = "abroad", DontKnow = "dont-know", RatherNotSay = "rather-not-say" }
}

/// Why an answer cannot be kept: the municipality that goes with *known* is missing, or another answer has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a municipality goes with a known place, and with nothing else")]
pub struct NotSaid;

impl OwnPlace {
    /// Checks what he says with his answer.
    ///
    /// # Errors
    /// [`NotSaid`].
    pub fn check(self, municipality: Option<&MunicipalityCode>) -> Result<(), NotSaid> {
        if (self == Self::Known) == municipality.is_some() { Ok(()) } else { Err(NotSaid) }
    }
}

/// Whether staff at this desk say where somebody will live: the case manager alone (section 7 of the domain facts).
#[must_use]
pub fn is_set_at(desk: &Code) -> bool {
    desk.as_str() == "case-manager"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes() {
        for good in ["0193", "0014", "1980"] {
            assert!(MunicipalityCode::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "193", "01933", "GM0193", "019a", "٠١٩٣", " 0193"] {
            assert_eq!(MunicipalityCode::parse(bad), Err(NotAMunicipality), "{bad}");
        }
    }

    #[test]
    fn a_municipality_goes_with_a_known_place() {
        let code = MunicipalityCode::parse("0193").expect("code");
        for &own in OwnPlace::ALL {
            assert_eq!(own.check(Some(&code)).is_ok(), own == OwnPlace::Known, "{own:?}");
            assert_eq!(own.check(None).is_ok(), own != OwnPlace::Known, "{own:?}");
            assert_eq!(OwnPlace::parse(own.as_str()), Some(own));
        }
    }

    #[test]
    fn one_desk_says_it() {
        for (desk, says) in [("case-manager", true), ("ric", false), ("mentor", false), ("medical", false)] {
            assert_eq!(is_set_at(&Code::parse(desk).expect(desk)), says, "{desk}");
        }
    }
}
