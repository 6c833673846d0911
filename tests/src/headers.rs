//! What holds for every answer of the server, whoever asked for what: the client looks at each one.

use std::collections::BTreeSet;

use crate::client::Answer;

/// The content security policy, directive by directive: no inline script or style, no `eval`, nothing from elsewhere.
const POLICY: [&str; 9] = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
];

/// The other headers.
const HEADERS: [(&str, &str); 4] = [
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
];

/// Looks at an answer: its headers guard the page, and the API is never kept.
pub fn check(answer: &Answer) {
    let about = &answer.about;
    let policy: BTreeSet<&str> =
        answer.header("content-security-policy").split(';').map(str::trim).filter(|part| !part.is_empty()).collect();
    assert_eq!(policy, BTreeSet::from(POLICY), "{about}");
    for (name, value) in HEADERS {
        assert_eq!(answer.header(name), value, "{about}: {name}");
    }
    for name in ["server", "x-powered-by"] {
        assert_eq!(answer.header(name), "", "{about}: {name}");
    }
    if about.split(' ').nth(1).is_some_and(|address| address.starts_with("/api")) {
        assert_eq!(answer.header("cache-control"), "no-store", "{about}");
    }
}
