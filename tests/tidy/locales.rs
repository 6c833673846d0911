//! The locales: the same messages with the same variables in every language, and each of them used.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    catalogue::{Catalogue, RequestType},
    explain::{Page, Pages},
    rules::{RuleSet, Rules},
    screening::Screening,
    words,
};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use serde::Deserialize;

use crate::files::{below, none, root};

/// Every message of one language with the variables that it takes.
pub(crate) type Messages = BTreeMap<String, Message>;

/// One message.
pub(crate) struct Message {
    /// The file it stands in.
    pub(crate) file: String,
    /// What it says, with each variable as `…`; each variant of a choice on a line of its own.
    pub(crate) text: String,
    variables: BTreeSet<String>,
}

#[derive(Deserialize)]
struct LanguageFile {
    language: Vec<LanguageEntry>,
}

#[derive(Deserialize)]
struct LanguageEntry {
    tag: String,
}

/// The tags of `locales/languages.toml`.
pub(crate) fn languages() -> Vec<String> {
    let text = std::fs::read_to_string(root().join("locales/languages.toml")).expect("languages.toml");
    let file: LanguageFile = toml::from_str(&text).expect("languages.toml");
    file.language.into_iter().map(|language| language.tag).collect()
}

/// The messages of one language.
pub(crate) fn messages(language: &str) -> Messages {
    let mut found = Messages::new();
    for source in below(&format!("locales/{language}"), &[".ftl"]) {
        let resource = fluent_syntax::parser::parse(source.text.as_str())
            .unwrap_or_else(|(_, faults)| panic!("{}: {faults:?}", source.path));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name.to_owned();
            let pattern = message.value.unwrap_or_else(|| panic!("{}: {key} has no value", source.path));
            let (mut text, mut variables) = (String::new(), BTreeSet::new());
            read(&pattern, &mut text, &mut variables);
            let twice = found.insert(key.clone(), Message { file: source.path.clone(), text, variables });
            assert!(twice.is_none(), "{}: {key} is there twice", source.path);
        }
    }
    found
}

fn read(pattern: &Pattern<&str>, text: &mut String, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => read_inline(inline, text, variables),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                read_inline(selector, &mut String::new(), variables);
                for variant in variants {
                    read(&variant.value, text, variables);
                    text.push('\n');
                }
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, text: &mut String, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
            text.push('…');
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            for argument in positional {
                read_inline(argument, text, variables);
            }
        }
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => text.push_str(value),
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                read_inline(inner, text, variables);
            }
        }
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {}
    }
}

/// The catalogue of the house.
pub(crate) fn catalogue() -> Catalogue {
    let types = below("domain/data/catalogue", &[".toml"])
        .iter()
        .map(|source| toml::from_str::<RequestType>(&source.text).expect("request type"))
        .collect();
    let groups = std::fs::read_to_string(root().join("domain/data/groups.toml")).expect("groups.toml");
    Catalogue::new(types, toml::from_str(&groups).expect("groups.toml")).expect("catalogue")
}

/// The explain pages of the house.
fn pages() -> Pages {
    let (groups, pages): (Vec<_>, Vec<_>) =
        below("domain/data/explain", &[".toml"]).into_iter().partition(|source| source.path.ends_with("groups.toml"));
    let pages = pages.iter().map(|source| toml::from_str::<Page>(&source.text).expect("explain page")).collect();
    Pages::new(pages, toml::from_str(&groups[0].text).expect("groups.toml")).expect("explain pages")
}

/// The rules of the house.
pub(crate) fn rules() -> Rules {
    let sets = below("domain/data/rules", &[".toml"])
        .iter()
        .map(|source| toml::from_str::<RuleSet>(&source.text).expect("rule set"))
        .collect();
    Rules::new(sets).expect("rules")
}

/// The questions about conditions of the house.
fn screening() -> Screening {
    let list = below("domain/data/screening", &[".toml"])
        .iter()
        .map(|source| toml::from_str(&source.text).expect("questions"))
        .collect();
    Screening::new(list).expect("questions")
}

#[test]
fn every_language_has_the_same_messages_and_variables() {
    let tags = languages();
    let first = messages(&tags[0]);
    let mut faults = Vec::new();
    for tag in &tags[1..] {
        let other = messages(tag);
        for (key, message) in &first {
            match other.get(key) {
                None => faults.push(format!("{tag}: {key} is missing ({})", message.file)),
                Some(found) if found.variables != message.variables => {
                    faults.push(format!("{tag}: {key} takes {:?}, {} takes {:?}", found.variables, tags[0], message.variables));
                }
                Some(_) => {}
            }
        }
        faults.extend(
            other.keys().filter(|key| !first.contains_key(*key)).map(|key| format!("{tag}: {key} is not in {}", tags[0])),
        );
    }
    none(&faults);
}

#[test]
fn languages_and_folders_are_the_same() {
    let mut folders: Vec<String> = crate::files::entries(&root().join("locales"))
        .iter()
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    folders.sort();
    let mut tags = languages();
    tags.sort();
    assert_eq!(folders, tags);
}

/// Keys that the program asks for: literals in the source, and those made from data.
fn used() -> (BTreeSet<String>, BTreeSet<String>) {
    let made = words::every(&catalogue(), &rules(), &pages(), &screening(), &languages());
    let mut literals = BTreeSet::new();
    for source in below("app/src", &[".rs"]) {
        literals.extend(strings(&source.text));
    }
    (made, literals)
}

/// The string literals of a Rust file, without those that cannot be a key.
fn strings(text: &str) -> impl Iterator<Item = String> + '_ {
    let pieces =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| line.split('"').skip(1).step_by(2));
    pieces
        .filter(|piece| !piece.is_empty() && piece.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'))
        .map(str::to_owned)
}

#[test]
fn every_message_is_used_and_every_used_one_is_there() {
    let (made, literals) = used();
    let first = messages(&languages()[0]);
    let mut faults: Vec<String> =
        made.iter().filter(|key| !first.contains_key(*key)).map(|key| format!("{key} is made from data and not there")).collect();
    faults.extend(
        first
            .iter()
            .filter(|(key, _)| !made.contains(*key) && !literals.contains(*key))
            .map(|(key, message)| format!("{}: {key} is not used", message.file)),
    );
    none(&faults);
}

/// A key that is asked for by a literal, in a call that takes a key.
#[test]
fn every_literal_key_is_there() {
    let first = messages(&languages()[0]);
    let mut faults = Vec::new();
    for source in below("app/src", &[".rs"]) {
        let program = source.text.split("#[cfg(test)]").next().unwrap_or_default();
        for call in [".t(\"", ".with(\""] {
            for piece in program.split(call).skip(1) {
                let key = piece.split('"').next().unwrap_or_default();
                if !first.contains_key(key) {
                    faults.push(format!("{}: {key} is not a message", source.path));
                }
            }
        }
    }
    none(&faults);
}
