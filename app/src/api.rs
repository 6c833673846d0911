//! The typed client: one function for every endpoint of the contract.

use std::{
    any::Any,
    marker::PhantomData,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll},
    time::Duration,
};

use domain::{
    Problem, ProblemCode, SittingId,
    api::{Endpoint, Method, Nothing, PathParts},
};
use gloo_net::http::{Request, RequestBuilder, Response};
use js_sys::ArrayBuffer;
use leptos::prelude::untrack;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;

use crate::line;

/// Waits before a call is tried again when the line drops or the server is busy.
///
/// Every try carries the same idempotency key, so whatever arrived is done once.
const WAITS: [Duration; 3] = [Duration::from_millis(300), Duration::from_millis(1000), Duration::from_millis(2500)];

/// How long an answer may take before it counts as not come, in milliseconds: longer than a busy server needs to check a PIN.
const PATIENCE_MS: u32 = 15_000;

/// What is on its way from the server. Whatever it waits for is the same code for every endpoint; only who takes it knows its type.
#[must_use = "nothing is sent before it is awaited"]
pub struct Coming<T> {
    any: AnyComing,
    reply: PhantomData<fn() -> T>,
}

/// The same, of any type.
pub type AnyComing = Pin<Box<dyn Future<Output = Result<AnyReply, Problem>>>>;

/// A reply of any type.
pub type AnyReply = Box<dyn Any>;

/// Gives a reply back its type.
pub type Typed<T> = fn(AnyReply) -> Result<T, Problem>;

impl<T: 'static> Coming<T> {
    /// Says of which type it will be.
    pub(crate) fn new(any: impl Future<Output = Result<AnyReply, Problem>> + 'static) -> Self {
        Self { any: Box::pin(any), reply: PhantomData }
    }

    /// Forgets of which type it will be; the second knows it.
    #[must_use]
    pub fn into_any(self) -> (AnyComing, Typed<T>) {
        (self.any, typed)
    }
}

impl<T: 'static> Future for Coming<T> {
    type Output = Result<T, Problem>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.any.as_mut().poll(context).map(|came| came.and_then(typed))
    }
}

fn typed<T: 'static>(reply: AnyReply) -> Result<T, Problem> {
    reply.downcast().map(|reply| *reply).map_err(|_| Problem::new(ProblemCode::Unavailable))
}

/// A call that can be made again: whatever arrived of it is done once.
pub struct Call<E: Endpoint> {
    request: AnyCall,
    endpoint: PhantomData<fn() -> E>,
}

/// A call of any endpoint.
#[derive(Clone)]
pub struct AnyCall(Rc<Parts>);

struct Parts {
    method: Method,
    address: String,
    query: Vec<(String, String)>,
    body: Option<String>,
    key: String,
    /// Reads what came; none for what is no reply.
    read: fn(&str) -> Option<AnyReply>,
}

impl<E: Endpoint> Call<E> {
    /// A call with a key of its own.
    pub fn new(path: E::Path, query: E::Query, body: E::Body) -> Self {
        let parts = Parts {
            method: E::METHOD,
            address: path.fill(E::PATH),
            query: pairs(&query),
            // A body is plain data: there is none that cannot be written.
            body: E::METHOD.changes().then(|| serde_json::to_string(&body).unwrap_or_default()),
            key: new_key(),
            read: |text| Some(Box::new(read::<E::Reply>(text)?)),
        };
        Self { request: AnyCall(Rc::new(parts)), endpoint: PhantomData }
    }

    /// Makes it, and again after a moment where it was not answered; once only, where the line is away already.
    ///
    /// # Errors
    /// As [`call`].
    pub fn make(&self) -> Coming<E::Reply> {
        Coming::new(self.any().make())
    }

    /// Makes it one time.
    ///
    /// # Errors
    /// As [`call`].
    pub fn once(&self) -> Coming<E::Reply> {
        Coming::new(self.any().once())
    }

    /// The same call, to be made by what is the same for all of them.
    #[must_use]
    pub fn any(&self) -> AnyCall {
        self.request.clone()
    }
}

impl AnyCall {
    /// As [`Call::make`].
    ///
    /// # Errors
    /// As [`call`].
    pub async fn make(self) -> Result<AnyReply, Problem> {
        let mut waits = WAITS.iter();
        loop {
            let problem = match self.clone().once().await {
                Ok(reply) => return Ok(reply),
                Err(problem) => problem,
            };
            let again = problem.is_unreached() && !untrack(line::is_away);
            let Some(wait) = waits.next().filter(|_| again) else { return Err(problem) };
            gloo_timers::future::sleep(*wait).await;
        }
    }

    /// As [`Call::once`].
    ///
    /// # Errors
    /// As [`call`].
    pub async fn once(self) -> Result<AnyReply, Problem> {
        let outcome = self.tried().await;
        match &outcome {
            Err(problem) if problem.is_unreached() => line::failed(),
            _ => line::reached(),
        }
        outcome
    }

    async fn tried(&self) -> Result<AnyReply, Problem> {
        let text = self.answered().await?.text().await;
        text.ok().and_then(|text| (self.0.read)(&text)).ok_or(Problem::new(ProblemCode::Unavailable))
    }

    /// What the server answers, when it is no problem.
    async fn answered(&self) -> Result<Response, Problem> {
        let parts = &self.0;
        let unreachable = |_| Problem::new(ProblemCode::Unavailable);
        let builder = start(parts.method, &parts.address)
            .query(parts.query.iter().map(|(name, value)| (name.as_str(), value.as_str())))
            .abort_signal(Some(&web_sys::AbortSignal::timeout_with_u32(PATIENCE_MS)));
        let request = match &parts.body {
            Some(body) => {
                let builder = builder.header("idempotency-key", &parts.key).header("content-type", "application/json");
                builder.body(body).map_err(unreachable)?
            }
            None => builder.build().map_err(unreachable)?,
        };
        let response = request.send().await.map_err(unreachable)?;
        if response.ok() {
            return Ok(response);
        }
        Err(problem(response.status(), &response.text().await.unwrap_or_default()))
    }
}

/// Calls an endpoint whose reply is sound, one time: it is wanted now or not at all.
///
/// # Errors
/// As [`call`].
pub async fn sound<E: Endpoint<Query = Nothing>>(path: E::Path, body: E::Body) -> Result<ArrayBuffer, Problem> {
    let answer = Call::<E>::new(path, Nothing {}, body).any().answered().await?;
    let bytes = web_sys::Response::from(answer).array_buffer().map(JsFuture::from);
    let unreachable = |_| Problem::new(ProblemCode::Unavailable);
    Ok(bytes.map_err(unreachable)?.await.map_err(unreachable)?.unchecked_into())
}

/// Calls an endpoint.
///
/// # Errors
/// The [`Problem`] that the server sent, or one of code `unavailable` when it could not be reached.
pub fn call<E: Endpoint>(path: E::Path, query: E::Query, body: E::Body) -> Coming<E::Reply> {
    Call::<E>::new(path, query, body).make()
}

/// Calls an endpoint that takes nothing but its path.
///
/// # Errors
/// As [`call`].
pub fn ask<E: Endpoint<Query = Nothing, Body = Nothing>>(path: E::Path) -> Coming<E::Reply> {
    call::<E>(path, Nothing {}, Nothing {})
}

/// Calls an endpoint that takes a path and a body.
///
/// # Errors
/// As [`call`].
pub fn send<E: Endpoint<Query = Nothing>>(path: E::Path, body: E::Body) -> Coming<E::Reply> {
    call::<E>(path, Nothing {}, body)
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
fn problem(status: u16, text: &str) -> Problem {
    let fallback = if status >= 500 { ProblemCode::Unavailable } else { ProblemCode::Internal };
    read(text).unwrap_or_else(|| Problem::new(fallback))
}

/// Reads JSON with the parser of the browser; none for what is none, or of another shape.
pub(crate) fn read<T: serde::de::DeserializeOwned>(text: &str) -> Option<T> {
    serde_wasm_bindgen::from_value(js_sys::JSON::parse(text).ok()?).ok()
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
