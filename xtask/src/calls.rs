//! Finds calls like `icon("house")` in Rust source, whatever macro they stand in.
//!
//! It works on tokens and not on the syntax tree, because a view macro is only tokens; escapes, raw strings and line
//! continuations are read as the compiler reads them.

use anyhow::{Result, anyhow};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Lit;

/// One call of a function whose first arguments are string literals.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Call {
    /// The last name of the path that is called.
    pub(crate) function: String,
    /// The values of the literals that it begins with, at least one.
    pub(crate) texts: Vec<String>,
    /// The line of the call, from 1.
    pub(crate) line: usize,
}

/// All calls of these functions, in the order of the source.
///
/// # Errors
/// When the source does not fall into tokens.
pub(crate) fn calls(source: &str, functions: &[&str]) -> Result<Vec<Call>> {
    let tokens: TokenStream = source.parse().map_err(|problem| anyhow!("not Rust: {problem}"))?;
    let mut found = Vec::new();
    walk(tokens, functions, &mut found);
    Ok(found)
}

fn walk(tokens: TokenStream, functions: &[&str], found: &mut Vec<Call>) {
    let mut before = None;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                if let Some((function, line)) = before.take()
                    && group.delimiter() == Delimiter::Parenthesis
                {
                    let texts = first_literals(group.stream());
                    found.extend((!texts.is_empty()).then_some(Call { function, texts, line }));
                }
                walk(group.stream(), functions, found);
            }
            TokenTree::Ident(name) => {
                let line = name.span().start().line;
                before = Some((name.to_string(), line)).filter(|(name, _)| functions.contains(&name.as_str()));
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => before = None,
        }
    }
}

/// The string literals that the arguments begin with, up to the first argument that is anything else.
fn first_literals(arguments: TokenStream) -> Vec<String> {
    let mut texts = Vec::new();
    let mut tokens = arguments.into_iter();
    while let Some(TokenTree::Literal(literal)) = tokens.next()
        && let Lit::Str(text) = Lit::new(literal)
    {
        texts.push(text.value());
        if !matches!(tokens.next(), Some(TokenTree::Punct(comma)) if comma.as_char() == ',') {
            break;
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Vec<(String, usize)> {
        let calls = calls(source, &["sql", "icon"]).unwrap();
        calls.into_iter().map(|call| (call.texts.join("|"), call.line)).collect()
    }

    #[test]
    fn literals_are_read_as_the_compiler_reads_them() {
        let source = "fn f() {\n  sql(\"SELECT \\\n     1\");\n  db::sql(\n  r#\"SELECT \"a\"\"#, 2);\n  sql(\"a\\tb\");\n}";
        let expected = [("SELECT 1", 2), ("SELECT \"a\"", 4), ("a\tb", 6)];
        assert_eq!(found(source), expected.map(|(text, line)| (text.to_owned(), line)));
    }

    #[test]
    fn calls_inside_macros_and_calls_are_found() {
        let source =
            r#"fn f() { view! { <p class="x">{icon("house")} {move || icon("x")}</p> }; tx.run(sql("A", "B", c, "D")) }"#;
        let texts: Vec<_> = found(source).into_iter().map(|(text, _)| text).collect();
        assert_eq!(texts, ["house", "x", "A|B"]);
    }

    #[test]
    fn what_is_no_call_with_a_literal_is_left_alone() {
        let source = r#"
            // sql("in a comment")
            /// sql("in a doc comment")
            fn sql(text: &str) { sql(text); sql!("a macro"); nosql("another name"); sql(7); "sql(\"in a text\")"; }
        "#;
        assert!(found(source).is_empty());
    }

    #[test]
    fn what_is_not_rust_is_an_error() {
        assert!(calls("fn f( {", &["sql"]).is_err());
    }
}
