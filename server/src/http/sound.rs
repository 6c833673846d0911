//! Sound: an endpoint whose reply is a WAV file.
//!
//! Access and body are checked by the same [`routed`] as those of every other endpoint. Nothing is kept, so the key of a call names nothing.

use axum::Router;
use axum::http::header;
use axum::response::IntoResponse;
use domain::api::{Endpoint, Form, Nothing};

use super::guard::Guard;
use super::route::{Call, refuse, routed};
use crate::app::App;
use crate::error::Error;

/// The kind of what comes.
pub(super) const WAV: &str = "audio/wav";

/// The route of an endpoint to what makes its sound. It is dropped in the middle when the browser goes away.
pub(super) fn sound<E, F>(make: impl Fn(Call<E>) -> F + Clone + Send + Sync + 'static) -> Router<App>
where
    E: Endpoint<Reply = Nothing>,
    E::Access: Guard,
    F: Future<Output = Result<Vec<u8>, Error>> + Send + 'static,
{
    const { assert!(matches!(E::FORM, Form::Sound), "sound is declared as such") };
    routed(make, |_, parts, made| match made {
        Ok(sound) => ([(header::CONTENT_TYPE, WAV)], sound).into_response(),
        Err(error) => refuse(parts, error),
    })
}
