//! Where a change may come from: only our own pages.

use axum::http::{HeaderMap, header};
use domain::ProblemCode;

use crate::public_url::PublicUrl;

/// Refuses a change that another site sends with the browser of one of our people. A browser always says where a change comes from.
///
/// # Errors
/// `origin-refused`.
pub(super) fn check(ours: &PublicUrl, headers: &HeaderMap) -> Result<(), ProblemCode> {
    let text = |name| headers.get(name).map(|value: &axum::http::HeaderValue| value.to_str().unwrap_or_default());
    let from_us = text(header::ORIGIN).is_some_and(|origin| ours.is_ours(origin));
    let site = text(header::HeaderName::from_static("sec-fetch-site"));
    if from_us && site.is_none_or(|site| site == "same-origin") { Ok(()) } else { Err(ProblemCode::OriginRefused) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(pairs: &[(&'static str, &'static str)]) -> bool {
        let headers =
            pairs.iter().map(|(name, value)| (header::HeaderName::from_static(name), header::HeaderValue::from_static(value)));
        check(&PublicUrl::localhost(8080), &headers.collect()).is_ok()
    }

    #[test]
    fn only_our_own_pages() {
        let ours = ("origin", "http://localhost:8080");
        assert!(allowed(&[ours]));
        assert!(allowed(&[ours, ("sec-fetch-site", "same-origin")]));
        assert!(allowed(&[("origin", "http://127.0.0.1:8080")]));
        assert!(!allowed(&[]));
        assert!(!allowed(&[("sec-fetch-site", "same-origin")]));
        assert!(!allowed(&[("origin", "null")]));
        assert!(!allowed(&[("origin", "http://evil.example")]));
        for site in ["cross-site", "same-site", "none"] {
            assert!(!allowed(&[ours, ("sec-fetch-site", site)]), "{site}");
        }
    }
}
