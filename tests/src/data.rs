//! Data that differs from that of the repository.

/// A type with a question in his own words, and of which many can be open at once: the repository has none like it yet.
pub const OWN_WORDS: &str = include_str!("own-words.toml");

/// A type that comes after another one, has every kind of question, and gives a certificate.
pub const COURSE: &str = include_str!("course-test.toml");

/// The rule set of the repository with some of its text changed.
///
/// # Panics
/// When a text that is to be changed is not in it.
#[must_use]
pub fn rule_set(changes: &[(&str, &str)]) -> String {
    let own = include_str!("../../domain/data/rules/2021-07-01.toml").to_owned();
    changes.iter().fold(own, |text, (from, to)| {
        assert!(text.contains(from), "{from} is not in the rule set");
        text.replacen(from, to, 1)
    })
}
