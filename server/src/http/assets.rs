//! The web files: inside the binary in a release, read from `target/site` while developing.

use axum::Router;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use domain::{Problem, ProblemCode};
use rust_embed::{EmbeddedFile, RustEmbed};
use sha2::{Digest as _, Sha256};
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};

use super::{headers, problem};
use crate::app::App;

/// What `cargo xtask` builds for browsers. Without it the server runs, and says of each page that it is not there.
#[derive(RustEmbed)]
#[folder = "../target/site"]
#[allow_missing = true]
struct Site;

/// A page keeps its name when it changes, so a browser asks each time whether it did.
const ASK: &str = "no-cache";

/// A file with a hash in its name never changes.
const KEEP: &str = "public, max-age=31536000, immutable";

/// Digits of that hash; see `xtask/src/names.rs`.
const DIGITS: usize = 16;

/// Where the one script inside a page begins and ends: the names of the other files.
const MAP: (&str, &str) = ("<script type=\"importmap\">", "</script>");

/// Content types by the end of the name.
const TYPES: [(&str, &str); 9] = [
    (".html", "text/html; charset=utf-8"),
    (".js", "text/javascript; charset=utf-8"),
    (".wasm", "application/wasm"),
    (".css", "text/css; charset=utf-8"),
    (".svg", "image/svg+xml"),
    (".woff2", "font/woff2"),
    (".ftl", "text/plain; charset=utf-8"),
    (".txt", "text/plain; charset=utf-8"),
    (".json", "application/json"),
];

pub(super) fn routes() -> Router<App> {
    // Only these are compressed: a file tells nothing by its length, an answer with personal data might. Most lie packed beside the
    // file; what is left is packed here.
    let worth_it = DefaultPredicate::new().and(NotForContentType::const_new("font/woff2"));
    let level = if cfg!(debug_assertions) { CompressionLevel::Fastest } else { CompressionLevel::Default };
    Router::new()
        .route("/", get(async |headers: HeaderMap| page("index.html", &headers)))
        .route("/desk", get(async |headers: HeaderMap| page("desk.html", &headers)))
        .route("/desk/", get(async |headers: HeaderMap| page("desk.html", &headers)))
        .route("/desk/{*screen}", get(async |headers: HeaderMap| page("desk.html", &headers)))
        .route("/assets/{*path}", get(asset))
        .layer(CompressionLayer::new().quality(level).compress_when(worth_it))
}

/// A path that is not text is one that is not there. A page is not there under the name of its file.
async fn asset(path: Result<Path<String>, PathRejection>, headers: HeaderMap) -> Response {
    let path = path.as_ref().map_or("", |Path(path)| path);
    let found = Site::get(path).filter(|_| !path.ends_with(".html"));
    found.map_or_else(missing, |found| file(path, found, &headers))
}

fn page(name: &str, asked: &HeaderMap) -> Response {
    let Some(found) = Site::get(name) else { return missing() };
    let map = import_map(&found.data).map(|map| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(map))));
    let mut response = file(name, found, asked);
    // The policy of an answer without content holds too: a browser takes it over into what it has kept.
    response
        .headers_mut()
        .extend(map.and_then(|map| headers::policy_with(&map)).map(|policy| (header::CONTENT_SECURITY_POLICY, policy)));
    response
}

fn import_map(page: &[u8]) -> Option<&str> {
    let (_, rest) = str::from_utf8(page).ok()?.split_once(MAP.0)?;
    rest.split_once(MAP.1).map(|(map, _)| map)
}

fn missing() -> Response {
    problem::response(&Problem::new(ProblemCode::NotFound))
}

fn file(path: &str, found: EmbeddedFile, asked: &HeaderMap) -> Response {
    let Some((_, kind)) = TYPES.iter().find(|(end, _)| path.ends_with(end)) else { return missing() };
    // Weak: the same file goes out packed in different ways.
    let hash: String = found.metadata.sha256_hash().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let tag = format!("W/\"{hash}\"");
    let same = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let same = same.flat_map(|value| value.split(',')).any(|known| known.trim() == tag || known.trim() == "*");
    let mut response = if same {
        StatusCode::NOT_MODIFIED.into_response()
    } else if let Some(packed) = Site::get(&format!("{path}.br")).filter(|_| takes_brotli(asked)) {
        ([(header::CONTENT_TYPE, *kind), (header::CONTENT_ENCODING, "br")], packed.data).into_response()
    } else {
        ([(header::CONTENT_TYPE, *kind)], found.data).into_response()
    };
    let cache = if is_hashed(path) { KEEP } else { ASK };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    response.headers_mut().extend(HeaderValue::from_str(&tag).map(|tag| (header::ETAG, tag)));
    response
}

/// Does the name end in a hash of the content, as in `text/nl-0123456789abcdef.ftl`?
fn is_hashed(path: &str) -> bool {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    hash.len() == DIGITS && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Does the browser read Brotli (RFC 9110, section 12.5.3)? `q=0` says no.
fn takes_brotli(asked: &HeaderMap) -> bool {
    let lines = asked.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let is_no = |weight: &str| weight.trim().strip_prefix("q=").and_then(|weight| weight.parse::<f32>().ok()) == Some(0.0);
    lines.flat_map(|line| line.split(',')).any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
        name.trim().eq_ignore_ascii_case("br") && !is_no(weight)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_sixteen_digits_at_the_end() {
        for hashed in ["kiosk-0123456789abcdef.js", "text/nl-simple-0123456789abcdef.ftl", "a/b/kiosk_bg-00000000ffffffff.wasm"] {
            assert!(is_hashed(hashed), "{hashed}");
        }
        for plain in [
            "index.html",
            "licences/openmoji.txt",
            "kiosk-0123456789abcde.js",
            "kiosk-0123456789ABCDEF.js",
            "0123456789abcdef.js",
            "",
        ] {
            assert!(!is_hashed(plain), "{plain}");
        }
    }

    #[test]
    fn brotli_only_for_who_reads_it() {
        let takes =
            |line: &'static str| takes_brotli(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(line))]));
        for yes in ["br", "gzip, deflate, br, zstd", "gzip;q=1.0, br;q=0.5", "BR", "br;q=0.001"] {
            assert!(takes(yes), "{yes}");
        }
        for no in ["", "gzip", "br;q=0", "gzip, br; q=0.000", "brotli", "x-br", "identity"] {
            assert!(!takes(no), "{no}");
        }
        assert!(!takes_brotli(&HeaderMap::new()));
    }

    #[test]
    fn the_import_map_is_what_stands_between_its_tags() {
        assert_eq!(import_map(b"<p><script type=\"importmap\">{\"a\":1}</script><script>"), Some("{\"a\":1}"));
        for none in [&b"<p></p>"[..], b"<script type=\"importmap\">{", b"\xff<script type=\"importmap\"></script>"] {
            assert_eq!(import_map(none), None);
        }
    }
}
