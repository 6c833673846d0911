//! Cells of the trail as they lie in the database, whoever wrote them: what a verifier reads must never fail because it is strange.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sqlx::error::BoxDynError;
use sqlx::postgres::{PgTypeInfo, PgValueRef};
use sqlx::sqlite::{SqliteTypeInfo, SqliteValueRef};
use sqlx::{Decode, Postgres, Sqlite, Type};

/// An identifier, a digest, a link or a signature: any bytes, of any length. In JSON in hexadecimal.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Raw(pub Vec<u8>);

/// A text; what is not UTF-8 is replaced, which makes it another one than any that this program writes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Loose(pub String);

impl fmt::Display for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match <[u8; 16]>::try_from(self.0.as_slice()) {
            Ok(id) => uuid::Uuid::from_bytes(id).fmt(f),
            Err(_) => f.write_str(&hex::encode(&self.0)),
        }
    }
}

impl<T: AsRef<[u8]>> From<T> for Raw {
    fn from(bytes: T) -> Self {
        Self(bytes.as_ref().to_vec())
    }
}

impl From<&Raw> for crate::store::Value {
    fn from(raw: &Raw) -> Self {
        Self::Bytes(Some(raw.0.clone()))
    }
}

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex::encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        hex::decode(String::deserialize(deserializer)?).map(Self).map_err(de::Error::custom)
    }
}

macro_rules! cells {
    ($($cell:ty: $bytes:ident => $made:expr;)+) => {$(
        impl Type<Sqlite> for $cell {
            fn type_info() -> SqliteTypeInfo {
                <Vec<u8> as Type<Sqlite>>::type_info()
            }

            fn compatible(_: &SqliteTypeInfo) -> bool {
                true
            }
        }

        impl Type<Postgres> for $cell {
            fn type_info() -> PgTypeInfo {
                <Vec<u8> as Type<Postgres>>::type_info()
            }

            fn compatible(_: &PgTypeInfo) -> bool {
                true
            }
        }

        impl<'r> Decode<'r, Sqlite> for $cell {
            fn decode(value: SqliteValueRef<'r>) -> Result<Self, BoxDynError> {
                let $bytes = <Vec<u8> as Decode<'r, Sqlite>>::decode(value)?;
                Ok($made)
            }
        }

        // The driver asks for binary values: a text in its bytes, an identifier in its sixteen, as on the other engine.
        impl<'r> Decode<'r, Postgres> for $cell {
            fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
                let $bytes = value.as_bytes()?.to_vec();
                Ok($made)
            }
        }
    )+};
}

cells! {
    Raw: bytes => Self(bytes);
    Loose: bytes => Self(String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()));
}
