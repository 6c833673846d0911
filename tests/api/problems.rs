//! Everything that can go wrong has words in every language, and they say what the problem says.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use domain::{ProblemCode, words};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales");

/// The fields of a problem that its words can name; every other problem is told without any.
const VARIABLES: &[(ProblemCode, &str)] =
    &[(ProblemCode::TryLater, "seconds"), (ProblemCode::AlreadyDecided, "by"), (ProblemCode::TextTooLong, "max")];

#[test]
fn every_problem_is_told_in_every_language() {
    let languages = languages();
    assert!(languages.len() >= 4, "{languages:?}");
    let mut faults = Vec::new();
    for language in &languages {
        let text = fs::read_to_string(Path::new(LOCALES).join(language).join("problem.ftl")).expect("problem.ftl");
        let resource = fluent_syntax::parser::parse(text.as_str()).expect("Fluent");
        for &code in ProblemCode::ALL {
            let key = words::problem(code);
            let found = resource.body.iter().find_map(|entry| match entry {
                Entry::Message(message) if message.id.name == key => message.value.as_ref(),
                _ => None,
            });
            let Some(pattern) = found else {
                faults.push(format!("{language}: {key} is missing"));
                continue;
            };
            let mut named = BTreeSet::new();
            variables(pattern, &mut named);
            let told: BTreeSet<&str> = VARIABLES.iter().filter(|(of, _)| *of == code).map(|(_, name)| *name).collect();
            if named != told {
                faults.push(format!("{language}: {key} names {named:?}; the problem has {told:?}"));
            }
        }
    }
    assert_eq!(faults, [""; 0]);
}

/// The folders of the locales, which `tests/tidy` holds against `languages.toml`.
fn languages() -> Vec<String> {
    let folders = fs::read_dir(LOCALES).expect("locales").map(|entry| entry.expect("entry").path());
    let names =
        folders.filter(|path| path.is_dir()).map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned());
    names.collect()
}

fn variables<'a>(pattern: &Pattern<&'a str>, found: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => of_inline(inline, found),
            Expression::Select { selector, variants } => {
                of_inline(selector, found);
                variants.iter().for_each(|variant| variables(&variant.value, found));
            }
        }
    }
}

fn of_inline<'a>(inline: &InlineExpression<&'a str>, found: &mut BTreeSet<&'a str>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name);
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|argument| of_inline(argument, found));
        }
        _ => {}
    }
}
