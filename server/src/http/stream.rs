//! Server-sent events: an endpoint whose reply comes again and again.
//!
//! Access, path and query are checked by the same [`routed`] as those of every other endpoint.

use std::convert::Infallible;
use std::time::Duration;

use axum::Router;
use axum::http::HeaderValue;
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use domain::api::{Endpoint, Form};
use futures_util::{Stream, StreamExt};
use serde::Serialize;

use super::guard::Guard;
use super::route::{Call, refuse, routed};
use crate::app::App;
use crate::error::Error;

/// How long a browser waits before it comes back by itself.
const RETRY: Duration = Duration::from_secs(2);

/// What a stream has to say.
pub(super) enum Beat<R> {
    /// Something happened.
    Told(R),
    /// Nothing did: a comment, by which both sides notice a connection that is dead.
    Alive,
}

/// The route of a stream to what opens it.
pub(super) fn stream<E, F, S>(open: impl Fn(Call<E>) -> F + Clone + Send + Sync + 'static) -> Router<App>
where
    E: Endpoint,
    E::Access: Guard,
    F: Future<Output = Result<S, Error>> + Send + 'static,
    S: Stream<Item = Beat<E::Reply>> + Send + 'static,
{
    const { assert!(matches!(E::FORM, Form::Stream) && !E::METHOD.changes(), "a stream is declared as one, and read") };
    routed(open, |_, parts, opened| opened.map_or_else(|error| refuse(parts, error), events))
}

/// The events have no `id`: nothing is ever sent again. Every stream begins with *look at everything*, which covers any gap.
fn events<R: Serialize>(stream: impl Stream<Item = Beat<R>> + Send + 'static) -> Response {
    let mut response = Sse::new(stream.map(|beat| Ok::<_, Infallible>(event(beat)))).into_response();
    // A proxy that gathers an answer before it passes it on would hold back every event.
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}

fn event<R: Serialize>(beat: Beat<R>) -> Event {
    let Beat::Told(reply) = beat else { return Event::default().comment("") };
    // A reply is plain data; should one ever not become JSON, the browser hears a sign of life instead.
    serde_json::to_string(&reply).map_or_else(|_| Event::default().comment(""), |json| Event::default().retry(RETRY).data(json))
}
