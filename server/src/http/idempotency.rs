//! The key that makes a change happen once, however often it is sent.

use axum::http::HeaderMap;
use domain::ProblemCode;
use domain::api::Endpoint;
use uuid::Uuid;

use crate::keys::Keys;
use crate::store::idempotency::Ticket;

/// Name of the header.
pub(super) const HEADER: &str = "idempotency-key";

/// The ticket of a change by `scope`.
///
/// The digest is keyed, because a body can hold a PIN and digests of six digits are soon tried out.
///
/// # Errors
/// `key-missing` where the header is not a UUID.
pub(super) fn ticket<E: Endpoint>(
    keys: &Keys,
    headers: &HeaderMap,
    scope: String,
    path: &str,
    body: &[u8],
) -> Result<Ticket, ProblemCode> {
    let key = headers.get(HEADER).and_then(|value| value.to_str().ok()).and_then(|text| Uuid::try_parse(text).ok());
    let key = key.ok_or(ProblemCode::KeyMissing)?;
    Ok(Ticket { scope, key, endpoint: E::NAME, digest: keys.mac("idempotency", &[path.as_bytes(), body]) })
}
