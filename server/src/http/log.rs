//! One line in the log for each request: method, route, status, time, trace. Never an address as it was typed, a body, a name or a number.

use std::panic::AssertUnwindSafe;

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use futures_util::FutureExt;
use uuid::Uuid;

use super::problem;
use crate::app::App;
use crate::error::Error;

/// What finds a request in the log.
#[derive(Clone, Copy, Debug)]
pub(super) struct Trace(Uuid);

impl std::fmt::Display for Trace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.simple().fmt(f)
    }
}

/// Gives each request its trace, answers for it should the program panic, and writes its line.
pub(super) async fn request(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let from = app.clock.now();
    let trace = Trace(app.chance.id(from));
    request.extensions_mut().insert(trace);
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let outcome = AssertUnwindSafe(next.run(request)).catch_unwind().await;
    let response = outcome.unwrap_or_else(|panic| problem::response(&problem::told(panicked(&*panic), &trace)));
    let route = route.as_ref().map_or("-", MatchedPath::as_str);
    let ms = app.clock.now().0 - from.0;
    tracing::info!(%method, route, status = response.status().as_u16(), ms, %trace, "request");
    response
}

fn panicked(panic: &(dyn std::any::Any + Send)) -> Error {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    Error::Panicked(text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default())
}
