//! The typed client: one function for every endpoint of the contract.

use std::time::Duration;

use domain::{
    Problem, ProblemCode, SittingId,
    api::{Endpoint, Method, Nothing, PathParts},
};
use gloo_net::http::{Request, RequestBuilder, Response};
use leptos::prelude::untrack;

use crate::line;

/// Waits before a call is tried again when the line drops or the server is busy.
///
/// Every try carries the same idempotency key, so whatever arrived is done once.
const WAITS: [Duration; 3] = [Duration::from_millis(300), Duration::from_millis(1000), Duration::from_millis(2500)];

/// How long an answer may take before it counts as not come, in milliseconds: longer than a busy server needs to check a PIN.
const PATIENCE_MS: u32 = 15_000;

/// A call that can be made again: whatever arrived of it is done once.
pub struct Call<E: Endpoint> {
    address: String,
    query: E::Query,
    body: E::Body,
    key: String,
}

impl<E: Endpoint> Call<E> {
    /// A call with a key of its own.
    pub fn new(path: E::Path, query: E::Query, body: E::Body) -> Self {
        Self { address: path.fill(E::PATH), query, body, key: new_key() }
    }

    /// Makes it, and again after a moment where it was not answered; once only, where the line is away already.
    ///
    /// # Errors
    /// As [`call`].
    pub async fn make(&self) -> Result<E::Reply, Problem> {
        let mut waits = WAITS.iter();
        loop {
            let problem = match self.once().await {
                Ok(reply) => return Ok(reply),
                Err(problem) => problem,
            };
            let again = problem.is_unreached() && !untrack(line::is_away);
            let Some(wait) = waits.next().filter(|_| again) else { return Err(problem) };
            gloo_timers::future::sleep(*wait).await;
        }
    }

    /// Makes it one time.
    ///
    /// # Errors
    /// As [`call`].
    pub async fn once(&self) -> Result<E::Reply, Problem> {
        let outcome = self.tried().await;
        match &outcome {
            Err(problem) if problem.is_unreached() => line::failed(),
            _ => line::reached(),
        }
        outcome
    }

    async fn tried(&self) -> Result<E::Reply, Problem> {
        let unreachable = |_| Problem::new(ProblemCode::Unavailable);
        let pairs = pairs(&self.query);
        let builder = start(E::METHOD, &self.address)
            .query(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
            .abort_signal(Some(&web_sys::AbortSignal::timeout_with_u32(PATIENCE_MS)));
        let response = if E::METHOD.changes() {
            let request = builder.header("idempotency-key", &self.key).json(&self.body).map_err(unreachable)?;
            request.send().await.map_err(unreachable)?
        } else {
            builder.send().await.map_err(unreachable)?
        };
        if response.ok() {
            return response.json().await.map_err(unreachable);
        }
        Err(problem(&response).await)
    }
}

/// Calls an endpoint.
///
/// # Errors
/// The [`Problem`] that the server sent, or one of code `unavailable` when it could not be reached.
pub async fn call<E: Endpoint>(path: E::Path, query: E::Query, body: E::Body) -> Result<E::Reply, Problem> {
    Call::<E>::new(path, query, body).make().await
}

/// Calls an endpoint that takes nothing but its path.
///
/// # Errors
/// As [`call`].
pub async fn ask<E: Endpoint<Query = Nothing, Body = Nothing>>(path: E::Path) -> Result<E::Reply, Problem> {
    call::<E>(path, Nothing {}, Nothing {}).await
}

/// Calls an endpoint that takes a path and a body.
///
/// # Errors
/// As [`call`].
pub async fn send<E: Endpoint<Query = Nothing>>(path: E::Path, body: E::Body) -> Result<E::Reply, Problem> {
    call::<E>(path, Nothing {}, body).await
}

fn start(method: Method, address: &str) -> RequestBuilder {
    match method {
        Method::Get => Request::get(address),
        Method::Post => Request::post(address),
        Method::Put => Request::put(address),
        Method::Delete => Request::delete(address),
    }
}

/// The problem in an answer; a plain 5xx, such as a proxy gives, counts as not reached.
async fn problem(response: &Response) -> Problem {
    let fallback = if response.status() >= 500 { ProblemCode::Unavailable } else { ProblemCode::Internal };
    response.json().await.unwrap_or_else(|_| Problem::new(fallback))
}

/// The fields of a query as names and values; those that are absent are left out.
fn pairs(query: &impl serde::Serialize) -> Vec<(String, String)> {
    let Ok(serde_json::Value::Object(fields)) = serde_json::to_value(query) else { return Vec::new() };
    let text = |value: serde_json::Value| match value {
        serde_json::Value::String(text) => Some(text),
        serde_json::Value::Null => None,
        other => Some(other.to_string()),
    };
    fields.into_iter().filter_map(|(name, value)| Some((name, text(value)?))).collect()
}

/// A new mark for the tries at one PIN screen; none where the browser has no dice.
#[must_use]
pub fn new_sitting() -> Option<SittingId> {
    new_key().parse().ok()
}

/// A fresh idempotency key: a random UUID from the browser.
fn new_key() -> String {
    web_sys::window().and_then(|window| window.crypto().ok()).map(|crypto| crypto.random_uuid()).unwrap_or_default()
}
