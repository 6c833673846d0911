//! Randomness: identifiers, nonces, salts, PINs.
//!
//! Everything that must not be guessed comes from here, so that a test can repeat a run with a seed.

use std::sync::{Arc, Mutex, PoisonError};

use domain::Moment;
use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};
use zeroize::Zeroize;

/// A source of randomness: the operating system's, or a repeatable one for tests. Clones share one stream.
#[derive(Clone, Debug)]
pub struct Chance(Kind);

#[derive(Clone, Debug)]
enum Kind {
    System,
    Seeded(Arc<Mutex<Stream>>),
}

impl Chance {
    /// The randomness of the operating system.
    #[must_use]
    pub const fn system() -> Self {
        Self(Kind::System)
    }

    /// A repeatable stream: the same seed gives the same values in the same order. For tests only; it protects nothing.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self(Kind::Seeded(Arc::new(Mutex::new(Stream { seed, count: 0 }))))
    }

    /// `N` random bytes.
    ///
    /// # Panics
    /// When the operating system gives no randomness. Nothing can be kept safe then, so nothing goes on.
    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut out = [0; N];
        match &self.0 {
            Kind::System => system_fill(&mut out),
            Kind::Seeded(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).fill(&mut out),
        }
        out
    }

    /// A random number from 0 up to, but not including, `n`; each one equally likely. 0 when `n` is 0.
    #[must_use]
    pub fn below(&self, n: u32) -> u32 {
        if n == 0 {
            return 0;
        }
        // Draws above the largest multiple of `n` are thrown away: keeping them would favour the small numbers.
        let whole = u32::MAX - u32::MAX % n;
        loop {
            let drawn = u32::from_le_bytes(self.bytes());
            if drawn < whole {
                return drawn % n;
            }
        }
    }

    /// A new identifier: UUID version 7 (RFC 9562, section 5.7), so that rows lie in the order in which they were made.
    #[must_use]
    pub fn id(&self, at: Moment) -> Uuid {
        Builder::from_unix_timestamp_millis(u64::try_from(at.0).unwrap_or_default(), &self.bytes()).into_uuid()
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that asks the operating system for randomness")]
fn system_fill(out: &mut [u8]) {
    getrandom::fill(out).expect("the operating system gives no randomness");
}

/// SHA-256 over a seed and a counter: repeatable on every machine and in every version.
#[derive(Debug)]
struct Stream {
    seed: u64,
    count: u64,
}

impl Stream {
    fn fill(&mut self, out: &mut [u8]) {
        for part in out.chunks_mut(32) {
            let mut block = [0; 16];
            block[..8].copy_from_slice(&self.seed.to_le_bytes());
            block[8..].copy_from_slice(&self.count.to_le_bytes());
            self.count += 1;
            let mut drawn: [u8; 32] = Sha256::digest(block).into();
            part.copy_from_slice(&drawn[..part.len()]);
            drawn.zeroize();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_repeats_and_another_does_not() {
        let draw = |seed| Chance::seeded(seed).bytes::<40>();
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
        let chance = Chance::seeded(7);
        assert_ne!(chance.bytes::<16>(), chance.bytes::<16>());
        assert_ne!(Chance::system().bytes::<16>(), Chance::system().bytes::<16>());
    }

    #[test]
    fn below_reaches_every_number_and_no_other() {
        let chance = Chance::seeded(1);
        let mut seen = [0_u32; 10];
        for _ in 0..10_000 {
            seen[chance.below(10) as usize] += 1;
        }
        assert!(seen.iter().all(|&times| (850..1_150).contains(&times)), "{seen:?}");
        assert_eq!(chance.below(1), 0);
        assert_eq!(chance.below(0), 0);
    }

    #[test]
    fn identifiers_follow_time() {
        let chance = Chance::seeded(1);
        let (first, second) = (chance.id(Moment(1_780_000_000_000)), chance.id(Moment(1_780_000_000_001)));
        assert!(first < second);
        assert_eq!(first.get_version_num(), 7);
        let (seconds, nanos) = first.get_timestamp().expect("version 7 has a time").to_unix();
        assert_eq!((seconds, nanos), (1_780_000_000, 0));
    }
}
