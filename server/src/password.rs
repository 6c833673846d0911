//! Passwords of staff: issued by us, sixteen random characters in groups of four, such as `k7mx-2fpt-wq9d-h3ru`.

use zeroize::Zeroizing;

use crate::chance::Chance;

/// Without i, l, o, 0 and 1, which look alike on paper. 31 characters: sixteen of them carry 79 bits, out of reach of guessing.
const ALPHABET: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";

const GROUPS: usize = 4;
const GROUP: usize = 4;

/// Longest password that is looked at, in bytes. More is not a password but an attempt to keep the server busy.
pub const LONGEST: usize = 128;

/// A password. Wiped when dropped; printing it shows nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Zeroizing<String>);

/// What was given cannot be a password: empty, or longer than [`LONGEST`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a password has 1 to {LONGEST} bytes")]
pub struct NotAPassword;

impl Password {
    /// A fresh random password.
    #[must_use]
    pub fn issue(chance: &Chance) -> Self {
        let mut text = Zeroizing::new(String::with_capacity(GROUPS * (GROUP + 1)));
        for place in 0..GROUPS * GROUP {
            if place > 0 && place % GROUP == 0 {
                text.push('-');
            }
            text.push(char::from(ALPHABET[chance.below(ALPHABET.len() as u32) as usize]));
        }
        Self(text)
    }

    /// Reads a typed password.
    ///
    /// # Errors
    /// [`NotAPassword`] when it is empty or too long.
    pub fn parse(typed: &str) -> Result<Self, NotAPassword> {
        if (1..=LONGEST).contains(&typed.len()) { Ok(Self(Zeroizing::new(typed.to_owned()))) } else { Err(NotAPassword) }
    }

    /// The text, to be hashed or printed once for its owner.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn issued_in_groups_of_four() {
        let chance = Chance::seeded(3);
        let first = Password::issue(&chance);
        assert_ne!(first, Password::issue(&chance));
        let groups: Vec<&str> = first.reveal().split('-').collect();
        assert_eq!(groups.len(), GROUPS);
        assert!(groups.iter().all(|group| group.len() == GROUP && group.bytes().all(|b| ALPHABET.contains(&b))));
    }

    #[test]
    fn each_character_comes_up() {
        let chance = Chance::seeded(3);
        let all: String = (0..200).map(|_| Password::issue(&chance).reveal().to_owned()).collect();
        assert!(ALPHABET.iter().all(|&b| all.contains(char::from(b))));
    }

    #[test]
    fn neither_empty_nor_endless() {
        assert_eq!(Password::parse(""), Err(NotAPassword));
        assert_eq!(Password::parse(&"x".repeat(LONGEST + 1)), Err(NotAPassword));
        assert_eq!(format!("{:?}", Password::parse("geheim").expect("read")), "Password(…)");
    }
}
