//! Hashes of PINs and passwords: Argon2id with the pepper of the [key folder](crate::keys), a few at a time.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use tokio::sync::Semaphore;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::chance::Chance;
use crate::keys::Keys;

/// Memory of one hash, in KiB: with [`PASSES`] and [`LANES`] the first choice of the OWASP password storage cheat sheet. No setting protects a
/// six-digit PIN whose hash is stolen (a million guesses); the pepper does, because it is not in the database.
const MEMORY_KIB: u32 = 19 * 1024;
/// Passes over the memory.
const PASSES: u32 = 2;
/// One lane: two people sign in side by side rather than one twice as fast.
const LANES: u32 = 1;
const SALT_BYTES: usize = 16;

/// Hashes that may run at the same time: one for each processor but one. A wing that signs in at once then waits its turn, instead of taking
/// the memory and the processors from everybody else.
fn at_once() -> usize {
    std::thread::available_parallelism().map_or(1, |processors| (processors.get() - 1).max(1))
}

/// Makes and checks hashes. Clones share the same turnstile.
#[derive(Clone, Debug)]
pub struct Hasher {
    keys: Arc<Keys>,
    turnstile: Arc<Semaphore>,
}

/// A hash could not be made or checked. Never says anything about the secret.
#[derive(Debug, thiserror::Error)]
pub enum HashError {
    /// Argon2 refused its settings or had no memory.
    #[error("hashing failed: {0}")]
    Argon2(String),
    /// What is stored is not a hash.
    #[error("a stored hash cannot be read")]
    Unreadable,
    /// The server is stopping.
    #[error("hashing was interrupted")]
    Interrupted,
}

impl Hasher {
    /// A hasher with the pepper of these keys.
    #[must_use]
    pub fn new(keys: Arc<Keys>) -> Self {
        Self { keys, turnstile: Arc::new(Semaphore::new(at_once())) }
    }

    /// The hash of `secret` as a PHC string. It holds for `owner` only: copied into another person's row it opens nothing.
    ///
    /// # Errors
    /// [`HashError`] when the machine has no memory for it.
    pub async fn hash(&self, owner: Uuid, secret: &str, chance: &Chance) -> Result<String, HashError> {
        let (input, salt) = (bound(owner, secret), chance.bytes::<SALT_BYTES>());
        self.in_turn(move |keys| {
            let made: PasswordHash =
                argon2(keys)?.hash_password_with_salt(&input, &salt).map_err(|e| HashError::Argon2(e.to_string()))?;
            Ok(made.to_string())
        })
        .await
    }

    /// Whether `secret` is what `stored` was made from for this `owner`.
    ///
    /// Where there is nobody with that number, or nothing was issued, pass any owner and no hash: it takes as long and says no, so
    /// the time does not tell who exists.
    ///
    /// # Errors
    /// [`HashError`] when the stored hash cannot be read or the machine has no memory.
    pub async fn verify(&self, owner: Uuid, secret: &str, stored: Option<&str>) -> Result<bool, HashError> {
        let (input, stored) = (bound(owner, secret), stored.map(str::to_owned));
        self.in_turn(move |keys| {
            let Some(stored) = stored else {
                let mut out = [0; Params::DEFAULT_OUTPUT_LEN];
                argon2(keys)?
                    .hash_password_into(&input, &[0; SALT_BYTES], &mut out)
                    .map_err(|e| HashError::Argon2(e.to_string()))?;
                // Used, so that no compiler leaves the work out.
                std::hint::black_box(&out);
                return Ok(false);
            };
            let parsed = PasswordHash::new(&stored).map_err(|_| HashError::Unreadable)?;
            match argon2(keys)?.verify_password(&input, &parsed) {
                Ok(()) => Ok(true),
                Err(argon2::password_hash::Error::PasswordInvalid) => Ok(false),
                Err(error) => Err(HashError::Argon2(error.to_string())),
            }
        })
        .await
    }

    /// Runs `work` on a thread that may block. The permit goes with it: a request that is given up does not let another one in early.
    async fn in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Keys) -> Result<T, HashError> + Send + 'static,
    ) -> Result<T, HashError> {
        let permit = Arc::clone(&self.turnstile).acquire_owned().await.map_err(|_| HashError::Interrupted)?;
        let keys = Arc::clone(&self.keys);
        let running = tokio::task::spawn_blocking(move || {
            let outcome = work(&keys);
            drop(permit);
            outcome
        });
        running.await.map_err(|_| HashError::Interrupted)?
    }
}

fn argon2(keys: &Keys) -> Result<Argon2<'_>, HashError> {
    let failed = |error: argon2::Error| HashError::Argon2(error.to_string());
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(failed)?;
    Argon2::new_with_secret(keys.pepper(), Algorithm::Argon2id, Version::V0x13, params).map_err(failed)
}

/// The owner's identifier has a fixed length, so nothing that is typed can move into it.
fn bound(owner: Uuid, secret: &str) -> Zeroizing<Vec<u8>> {
    let mut input = Zeroizing::new(Vec::with_capacity(16 + secret.len()));
    input.extend_from_slice(owner.as_bytes());
    input.extend_from_slice(secret.as_bytes());
    input
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWNER: Uuid = Uuid::from_u128(1);

    fn hasher(seed: u64) -> Hasher {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Hasher::new(Arc::new(Keys::load(folder.path(), true, &Chance::seeded(seed)).expect("keys")))
    }

    #[tokio::test]
    async fn right_wrong_and_unknown() {
        let (hasher, chance) = (hasher(1), Chance::seeded(1));
        let stored = hasher.hash(OWNER, "493827", &chance).await.expect("hashed");
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        assert!(hasher.verify(OWNER, "493827", Some(&stored)).await.expect("checked"));
        assert!(!hasher.verify(OWNER, "493828", Some(&stored)).await.expect("checked"));
        assert!(!hasher.verify(OWNER, "493827", None).await.expect("checked"));
        assert!(matches!(hasher.verify(OWNER, "493827", Some("plain")).await, Err(HashError::Unreadable)));
        assert_ne!(stored, hasher.hash(OWNER, "493827", &chance).await.expect("hashed"), "salted");
    }

    #[tokio::test]
    async fn worthless_for_another_person_and_without_the_pepper() {
        let hasher = hasher(1);
        let stored = hasher.hash(OWNER, "493827", &Chance::seeded(1)).await.expect("hashed");
        assert!(!hasher.verify(Uuid::from_u128(2), "493827", Some(&stored)).await.expect("checked"));
        assert!(!self::hasher(2).verify(OWNER, "493827", Some(&stored)).await.expect("checked"));
    }

    #[tokio::test]
    async fn one_more_waits_its_turn() {
        let hasher = hasher(1);
        let all = Arc::clone(&hasher.turnstile).acquire_many_owned(u32::try_from(at_once()).expect("a few")).await.expect("free");
        let one_more = tokio::spawn({
            let hasher = hasher.clone();
            async move { hasher.verify(OWNER, "493827", None).await }
        });
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        assert!(!one_more.is_finished());
        drop(all);
        assert!(!one_more.await.expect("joined").expect("checked"));
        assert_eq!(hasher.turnstile.available_permits(), at_once());
    }
}
