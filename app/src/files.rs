//! The web files by their plain names.
//!
//! Each is handed out under a name with a hash of its content. The import map of the page leads from the plain names to those, and says
//! what the content must be; see `xtask/src/names.rs`.

use std::collections::BTreeMap;

use gloo_net::http::{Request, Response};
use leptos::prelude::document;
use serde::Deserialize;
use web_sys::RequestCache;

/// The import map of the page.
#[derive(Default, Deserialize)]
struct Files {
    imports: BTreeMap<String, String>,
    integrity: BTreeMap<String, String>,
}

/// Why a file could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFile {
    /// The server has a newer build, in which it has another name: this document has to be loaded anew.
    Gone,
    /// The server cannot be reached, or what came is not what it must be.
    Unreachable,
}

thread_local! {
    static FILES: Files = read().unwrap_or_default();
}

fn read() -> Option<Files> {
    let map = document().query_selector("script[type=importmap]").ok()??;
    crate::api::read(&map.text_content()?)
}

/// The address of a file, such as `icons.svg`.
#[must_use]
pub fn address(name: &str) -> String {
    let plain = format!("/assets/{name}");
    FILES.with(|files| files.imports.get(&plain).cloned()).unwrap_or(plain)
}

/// Whether the page names this address: one that it does not name was never there, such as a picture of a prison's own type.
#[must_use]
pub fn is_named(address: &str) -> bool {
    FILES.with(|files| files.imports.values().any(|name| address.ends_with(name.as_str())))
}

/// Fetches a file, such as `languages.json`, if its content is what the page says.
///
/// # Errors
/// [`NoFile`] when there is none, or another one.
pub async fn fetch(name: &str) -> Result<Response, NoFile> {
    let address = address(name);
    let integrity = FILES.with(|files| files.integrity.get(&address).cloned()).unwrap_or_default();
    match Request::get(&address).integrity(&integrity).send().await {
        Ok(response) if response.ok() => Ok(response),
        // The browser does not say what went wrong when the answer is not the file: it may be that there is none.
        _ => Err(missing(&address).await),
    }
}

/// What is the matter with an address that gave no file. It is asked past what the browser has kept, which may be what is broken; what
/// comes is kept for the next try.
pub async fn missing(address: &str) -> NoFile {
    let gone = Request::get(address).cache(RequestCache::Reload).send().await.is_ok_and(|response| response.status() == 404);
    if gone { NoFile::Gone } else { NoFile::Unreachable }
}
