//! What holds for every answer of the server, whoever asked for what: the client looks at each one.

use std::collections::BTreeSet;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest, Sha256};

use crate::client::Answer;

/// The content security policy, directive by directive: no inline script or style, no `eval`, nothing from elsewhere.
const POLICY: [&str; 8] = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
];

/// The directive about scripts; that of a page goes on.
const SCRIPTS: &str = "script-src 'self' 'wasm-unsafe-eval'";

/// The other headers.
const HEADERS: [(&str, &str); 4] = [
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
];

/// The one script that a page has inside: the names of the other files, as data.
const MAP: (&str, &str) = ("<script type=\"importmap\">", "</script>");

/// Looks at what the policy allows to be run: for a page its import map too, by its hash, and no other script inside.
fn check_scripts(answer: &Answer, scripts: &str) {
    let about = &answer.about;
    let more = scripts.strip_prefix(SCRIPTS).unwrap_or_else(|| panic!("{about}: {scripts}"));
    let page = String::from_utf8_lossy(&answer.body);
    if let Some((_, rest)) = page.split_once(MAP.0) {
        let (map, after) = rest.split_once(MAP.1).expect("an import map that ends");
        assert_eq!(more, format!(" 'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(map))), "{about}");
        assert!(after.split("<script").skip(1).all(|tag| tag.contains(" src=\"/assets/")), "{about}: a script inside");
        return;
    }
    // A page that is packed, or that the browser has already, cannot be read here.
    let hidden = answer.header("content-type").starts_with("text/html") || answer.status.as_u16() == 304;
    let one = more.starts_with(" 'sha256-") && more.matches(' ').count() == 1;
    assert!(more.is_empty() || (hidden && one), "{about}: {scripts}");
}

/// Looks at an answer: its headers guard the page, and the API is never kept.
pub fn check(answer: &Answer) {
    let about = &answer.about;
    let policy = answer.header("content-security-policy").split(';').map(str::trim).filter(|part| !part.is_empty());
    let (scripts, policy): (Vec<&str>, Vec<&str>) = policy.partition(|part| part.starts_with("script-src "));
    assert_eq!(BTreeSet::from_iter(policy), BTreeSet::from(POLICY), "{about}");
    assert_eq!(scripts.len(), 1, "{about}: {scripts:?}");
    check_scripts(answer, scripts[0]);
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
