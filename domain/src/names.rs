//! Enumerations that are stored and sent as one word.

/// Gives enumerations their words: `ALL`, `as_str`, `parse`.
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
pub(crate) use stored_as_text;
