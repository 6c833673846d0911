//! Columns of text that hold a value of the domain: a day, a code, a state.

use std::ops::Deref;

use domain::catalogue::Condition;
use domain::condition;
use domain::help;
use domain::municipality::{MunicipalityCode, OwnPlace};
use domain::person::{Area, Known, Language, Regime, TextSize, Theme, Title};
use domain::request::{Event, Outcome, State};
use domain::sharing;
use domain::{Code, Day, goal, plan, step};
use serde::{Serialize, Serializer};
use sqlx::error::BoxDynError;
use sqlx::{Database, Decode, Type};

/// A value that lies in a text column.
pub(crate) trait Stored: Sized {
    /// Reads what lies there; none when it cannot be.
    fn read(text: &str) -> Option<Self>;

    /// What lies there.
    fn written(&self) -> String;
}

/// A text column that holds a `T`. Reading something else is an error of the database and not of who asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Text<T>(pub(crate) T);

impl<T> Deref for Text<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Stored> From<T> for Text<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<D: Database, T> Type<D> for Text<T>
where
    String: Type<D>,
{
    fn type_info() -> D::TypeInfo {
        String::type_info()
    }

    fn compatible(ty: &D::TypeInfo) -> bool {
        String::compatible(ty)
    }
}

impl<'r, D: Database, T: Stored> Decode<'r, D> for Text<T>
where
    String: Decode<'r, D>,
{
    fn decode(value: D::ValueRef<'r>) -> Result<Self, BoxDynError> {
        // The text itself stays out of the error: it can be of a person.
        T::read(&String::decode(value)?).map(Self).ok_or_else(|| "a stored text is not one of its column".into())
    }
}

/// As it is stored, for digests of rows.
impl<T: Stored> Serialize for Text<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.written())
    }
}

impl<T: Stored> From<&Text<T>> for super::Value {
    fn from(value: &Text<T>) -> Self {
        Self::Text(Some(value.0.written()))
    }
}

impl<T: Stored> From<Option<&Text<T>>> for super::Value {
    fn from(value: Option<&Text<T>>) -> Self {
        Self::Text(value.map(|value| value.0.written()))
    }
}

macro_rules! stored {
    ($($name:ty: $text:ident => $read:expr, $value:ident => $written:expr;)+) => {$(
        impl Stored for $name {
            fn read($text: &str) -> Option<Self> {
                $read
            }

            fn written(&self) -> String {
                let $value = self;
                $written
            }
        }
    )+};
}

stored! {
    Code: text => Self::parse(text).ok(), value => value.as_str().to_owned();
    // Empty as long as it is not known.
    Option<Code>: text => if text.is_empty() { Some(None) } else { Code::parse(text).ok().map(Some) }, value => value.as_ref().map_or_else(String::new, |code| code.as_str().to_owned());
    Day: text => Self::parse(text).ok(), value => value.to_string();
    Language: text => Self::parse(text).ok(), value => value.as_str().to_owned();
    State: text => Self::parse(text), value => value.as_str().to_owned();
    Event: text => Self::parse(text), value => value.as_str().to_owned();
    Outcome: text => Self::parse(text), value => value.as_str().to_owned();
    Condition: text => Self::parse(text), value => value.as_str().to_owned();
    condition::State: text => Self::parse(text), value => value.as_str().to_owned();
    condition::Own: text => Self::parse(text), value => value.as_str().to_owned();
    condition::Reason: text => Self::parse(text), value => value.as_str().to_owned();
    condition::Occasion: text => Self::parse(text), value => value.as_str().to_owned();
    plan::State: text => Self::parse(text), value => value.as_str().to_owned();
    plan::Presence: text => Self::parse(text), value => value.as_str().to_owned();
    plan::TextKind: text => Self::parse(text), value => value.as_str().to_owned();
    goal::Kind: text => Self::parse(text), value => value.as_str().to_owned();
    goal::State: text => Self::parse(text), value => value.as_str().to_owned();
    goal::Reason: text => Self::parse(text), value => value.as_str().to_owned();
    step::State: text => Self::parse(text), value => value.as_str().to_owned();
    step::Doer: text => Self::parse(text), value => value.as_str().to_owned();
    MunicipalityCode: text => Self::parse(text).ok(), value => value.as_str().to_owned();
    help::State: text => Self::parse(text), value => value.as_str().to_owned();
    help::Event: text => Self::parse(text), value => value.as_str().to_owned();
    help::Need: text => Self::parse(text), value => value.as_str().to_owned();
    help::Outcome: text => Self::parse(text), value => value.as_str().to_owned();
    sharing::Message: text => Self::parse(text), value => value.as_str().to_owned();
    sharing::Basis: text => Self::parse(text), value => value.as_str().to_owned();
    OwnPlace: text => Self::parse(text), value => value.as_str().to_owned();
    Known: text => Self::parse(text), value => value.as_str().to_owned();
    Regime: text => Self::parse(text), value => value.as_str().to_owned();
    Title: text => Self::parse(text), value => value.as_str().to_owned();
    Area: text => Self::parse(text), value => value.as_str().to_owned();
    TextSize: text => Self::parse(text), value => value.as_str().to_owned();
    Theme: text => Self::parse(text), value => value.as_str().to_owned();
}
