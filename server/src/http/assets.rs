//! The web files: inside the binary in a release, read from `target/site` while developing.

use axum::Router;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use domain::{Problem, ProblemCode};
use rust_embed::RustEmbed;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};

use super::problem;
use crate::app::App;

/// What `cargo xtask` builds for browsers. Without it the server runs, and says of each page that it is not there.
#[derive(RustEmbed)]
#[folder = "../target/site"]
#[allow_missing = true]
struct Site;

/// A file keeps its name when it changes, so a browser asks each time whether it did.
const CACHE: &str = "no-cache";

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
    // Only these are compressed: a file tells nothing by its length, an answer with personal data might.
    let worth_it = DefaultPredicate::new().and(NotForContentType::const_new("font/woff2"));
    let level = if cfg!(debug_assertions) { CompressionLevel::Fastest } else { CompressionLevel::Default };
    Router::new()
        .route("/", get(async |headers: HeaderMap| file("index.html", &headers)))
        .route("/desk", get(async |headers: HeaderMap| file("desk.html", &headers)))
        .route("/desk/", get(async |headers: HeaderMap| file("desk.html", &headers)))
        .route("/desk/{*screen}", get(async |headers: HeaderMap| file("desk.html", &headers)))
        .route("/assets/{*path}", get(asset))
        .layer(CompressionLayer::new().quality(level).compress_when(worth_it))
}

/// A path that is not text is one that is not there.
async fn asset(path: Result<Path<String>, PathRejection>, headers: HeaderMap) -> Response {
    file(path.as_ref().map_or("", |Path(path)| path), &headers)
}

fn file(path: &str, asked: &HeaderMap) -> Response {
    let kind = TYPES.iter().find(|(end, _)| path.ends_with(end)).map(|(_, kind)| *kind);
    let (Some(kind), Some(found)) = (kind, Site::get(path)) else {
        return problem::response(&Problem::new(ProblemCode::NotFound));
    };
    // Weak: the same file goes out compressed in different ways.
    let hash: String = found.metadata.sha256_hash().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let tag = format!("W/\"{hash}\"");
    let same = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let same = same.flat_map(|value| value.split(',')).any(|known| known.trim() == tag || known.trim() == "*");
    let mut response = if same {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, kind)], found.data.into_owned()).into_response()
    };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(CACHE));
    response.headers_mut().extend(HeaderValue::from_str(&tag).map(|tag| (header::ETAG, tag)));
    response
}
