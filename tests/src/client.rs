//! A browser: it keeps cookies, and calls the server as the programs in the browser do, in process or over a socket.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue, SET_COOKIE};
use axum::http::response::Parts;
use axum::http::{Request, Response, StatusCode};
use domain::api::{Endpoint, Method, Nothing, PathParts};
use domain::{Problem, ProblemCode};
use http_body_util::BodyExt;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tower::ServiceExt;
use uuid::Uuid;

use crate::headers;
use crate::wire::{Lost, Wire};

/// The header in which a change names itself.
pub const KEY: &str = "idempotency-key";

/// A browser with its cookies. Clones share them.
#[derive(Clone)]
pub struct Client {
    line: Line,
    origin: String,
    jar: Arc<Mutex<Jar>>,
}

/// What carries requests to the server.
#[derive(Clone)]
pub enum Line {
    /// The server is in this program.
    Here(Router),
    /// The server is another program.
    Wire(Arc<Wire>),
}

impl From<Router> for Line {
    fn from(router: Router) -> Self {
        Self::Here(router)
    }
}

impl From<Arc<Wire>> for Line {
    fn from(wire: Arc<Wire>) -> Self {
        Self::Wire(wire)
    }
}

impl Line {
    async fn carry(&self, request: Request<Bytes>) -> Result<(Parts, Bytes), Lost> {
        match self {
            Self::Wire(wire) => wire.carry(request).await,
            Self::Here(router) => {
                let (parts, mut body) = here(router, request).await.into_parts();
                let streams = parts.headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes() == b"text/event-stream");
                if streams {
                    // It would never end: what it begins with is enough here.
                    let first = body.frame().await.expect("a first event").expect("a frame");
                    return Ok((parts, first.into_data().expect("an event")));
                }
                Ok((parts, body.collect().await.expect("a body").to_bytes()))
            }
        }
    }
}

async fn here(router: &Router, request: Request<Bytes>) -> Response<Body> {
    router.clone().oneshot(request.map(Body::from)).await.unwrap_or_else(|never| match never {})
}

/// Cookies by name.
pub type Jar = BTreeMap<String, String>;

impl Client {
    /// A browser that visits `origin` with these cookies.
    pub fn new(line: impl Into<Line>, origin: &str, jar: Jar) -> Self {
        Self { line: line.into(), origin: origin.to_owned(), jar: Arc::new(Mutex::new(jar)) }
    }

    /// Calls an endpoint.
    pub async fn call<E: Endpoint>(&self, path: E::Path, query: E::Query, body: E::Body) -> Result<E::Reply, Problem> {
        self.raw(Raw::of::<E>(&path, &query, &body)).await.into_result()
    }

    /// Calls an endpoint that takes nothing but its path.
    pub async fn ask<E: Endpoint<Query = Nothing, Body = Nothing>>(&self, path: E::Path) -> Result<E::Reply, Problem> {
        self.call::<E>(path, Nothing {}, Nothing {}).await
    }

    /// Calls an endpoint that takes a path and a body.
    pub async fn send<E: Endpoint<Query = Nothing>>(&self, path: E::Path, body: E::Body) -> Result<E::Reply, Problem> {
        self.call::<E>(path, Nothing {}, body).await
    }

    /// Sends a request as it is, with the cookies. Whatever it is, nothing goes wrong inside the server.
    pub async fn raw(&self, raw: Raw) -> Answer {
        let answer = self.raw_even_broken(raw).await;
        assert!(!answer.status.is_server_error(), "{}: {} {:?}", answer.about, answer.status, answer.body);
        answer
    }

    /// The same where something does go wrong. What must hold for every answer holds for this one too.
    pub async fn raw_even_broken(&self, raw: Raw) -> Answer {
        self.try_raw(raw).await.unwrap_or_else(|lost| panic!("{lost}"))
    }

    /// The same where the server may not be there, or go away in the middle.
    ///
    /// # Errors
    /// [`Lost`]: there is no answer.
    pub async fn try_raw(&self, raw: Raw) -> Result<Answer, Lost> {
        let about = format!("{} {}", raw.method, raw.address);
        let (parts, body) = self.line.carry(raw.into_request(&self.origin, &self.cookies())).await?;
        let answer = Answer { about, status: parts.status, headers: parts.headers, body };
        self.keep(&answer.headers);
        headers::check(&answer);
        Ok(answer)
    }

    /// Sends a request to a server in this program, and gives back what it answers with, its body not yet read.
    pub async fn reply(&self, raw: Raw) -> Response<Body> {
        let Line::Here(router) = &self.line else { panic!("streams are heard in process") };
        here(router, raw.into_request(&self.origin, &self.cookies())).await
    }

    /// The cookies as they are.
    pub fn jar(&self) -> MutexGuard<'_, Jar> {
        self.jar.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn cookies(&self) -> String {
        self.jar().iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    fn keep(&self, headers: &HeaderMap) {
        for cookie in headers.get_all(SET_COOKIE) {
            let text = cookie.to_str().expect("a cookie of ASCII");
            let (pair, attributes) = text.split_once(';').unwrap_or((text, ""));
            let (name, value) = pair.split_once('=').expect("a cookie with a value");
            if attributes.to_lowercase().contains("max-age=0") {
                self.jar().remove(name);
            } else {
                self.jar().insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// A request of which every part can be wrong.
#[derive(Clone)]
pub struct Raw {
    method: String,
    address: String,
    /// What is set here stands in place of what a browser sends; none is left out.
    headers: BTreeMap<String, Option<Vec<u8>>>,
    body: Vec<u8>,
}

impl Raw {
    /// One as the programs in the browser send it; a change has an empty object as its body and a key of its own.
    pub fn new(method: Method, address: &str) -> Self {
        let raw =
            Self { method: method.as_str().to_owned(), address: address.to_owned(), headers: BTreeMap::new(), body: Vec::new() };
        if method.changes() { raw.json(&Nothing {}).with(KEY, new_key()) } else { raw }
    }

    /// The call of an endpoint, as the programs in the browser send it.
    pub fn of<E: Endpoint>(path: &E::Path, query: &E::Query, body: &E::Body) -> Self {
        let raw = Self::new(E::METHOD, &format!("{}{}", path.fill(E::PATH), written(query)));
        if E::METHOD.changes() { raw.json(body) } else { raw }
    }

    /// With another address.
    pub fn to(self, address: &str) -> Self {
        Self { address: address.to_owned(), ..self }
    }

    /// Where it goes.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The key with which a change names itself; empty where it has none.
    pub fn key(&self) -> &str {
        let key = self.headers.get(KEY).and_then(Option::as_deref);
        key.and_then(|key| std::str::from_utf8(key).ok()).unwrap_or_default()
    }

    /// With another method.
    pub fn method(self, method: &str) -> Self {
        Self { method: method.to_owned(), ..self }
    }

    /// With this body.
    pub fn json(self, body: &impl Serialize) -> Self {
        self.body(serde_json::to_vec(body).expect("JSON"))
    }

    /// With these bytes as its body.
    pub fn body(self, body: impl Into<Vec<u8>>) -> Self {
        Self { body: body.into(), ..self }
    }

    /// With this header.
    pub fn with(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.headers.insert(name.to_owned(), Some(value.as_ref().to_vec()));
        self
    }

    /// Without a header that a browser sends.
    pub fn without(mut self, name: &str) -> Self {
        self.headers.insert(name.to_owned(), None);
        self
    }

    fn into_request(self, origin: &str, cookies: &str) -> Request<Bytes> {
        let mut headers = HeaderMap::new();
        let mut set = |name: &str, value: &[u8]| {
            let name = HeaderName::from_bytes(name.as_bytes()).expect("a header");
            headers.insert(name, HeaderValue::from_bytes(value).expect("a value of a header"));
        };
        if !cookies.is_empty() {
            set(COOKIE.as_str(), cookies.as_bytes());
        }
        set("host", origin.split("://").last().unwrap_or_default().as_bytes());
        if self.headers.contains_key(KEY) {
            set("origin", origin.as_bytes());
            set("sec-fetch-site", b"same-origin");
            set(CONTENT_TYPE.as_str(), b"application/json");
        }
        for (name, value) in &self.headers {
            if let Some(value) = value {
                set(name, value);
            }
        }
        for name in self.headers.iter().filter(|(_, value)| value.is_none()).map(|(name, _)| name.as_str()) {
            headers.remove(name);
        }
        let mut request = Request::new(Bytes::from(self.body));
        *request.method_mut() = self.method.parse().expect("a method");
        *request.uri_mut() = self.address.parse().expect("an address");
        *request.headers_mut() = headers;
        request
    }
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Method and address of what was asked, for messages.
    pub about: String,
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Bytes,
}

impl Answer {
    /// The reply or the problem.
    pub fn into_result<T: DeserializeOwned>(self) -> Result<T, Problem> {
        if self.status.is_success() {
            return Ok(self.json());
        }
        Err(self.problem())
    }

    /// The body.
    pub fn json<T: DeserializeOwned>(&self) -> T {
        assert_eq!(self.header("content-type"), "application/json", "{}", self.about);
        serde_json::from_slice(&self.body).unwrap_or_else(|fault| panic!("{}: {fault}: {:?}", self.about, self.body))
    }

    /// The problem, which is told in one form: RFC 9457, the code and status of the table, and no prose.
    pub fn problem(&self) -> Problem {
        assert_eq!(self.header("content-type"), "application/problem+json", "{}: {:?}", self.about, self.body);
        let problem: Problem =
            serde_json::from_slice(&self.body).unwrap_or_else(|fault| panic!("{}: {fault}: {:?}", self.about, self.body));
        assert_eq!(problem.status, self.status.as_u16(), "{}", self.about);
        assert_eq!(problem.status, problem.code.status(), "{}", self.about);
        assert_eq!(problem.kind, format!("urn:vooruit:problem:{}", problem.code.as_str()), "{}", self.about);
        problem
    }

    /// The code of the problem; none where there is none.
    pub fn code(&self) -> Option<ProblemCode> {
        (!self.status.is_success()).then(|| self.problem().code)
    }

    /// A header as text; empty where it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("a header of ASCII"))
    }

    /// The cookies that it sets, with their attributes.
    pub fn cookies(&self) -> Vec<&str> {
        self.headers.get_all(SET_COOKIE).iter().map(|cookie| cookie.to_str().expect("a cookie of ASCII")).collect()
    }
}

/// A key that no other change of these tests has.
pub fn new_key() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(1);
    let count = u128::from(COUNT.fetch_add(1, Ordering::Relaxed));
    // A UUID of version 4 (RFC 9562, section 5.4) in all but its randomness.
    Uuid::from_u128(0x5e5e_0000_0000_4000_8000_0000_0000_0000 | count).to_string()
}

/// A query as a browser writes it, with its question mark; empty where it has no field.
fn written(query: &impl Serialize) -> String {
    let Ok(Value::Object(fields)) = serde_json::to_value(query) else { return String::new() };
    let pairs: Vec<String> = fields
        .iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| format!("{name}={}", escaped(value.as_str().unwrap_or(&value.to_string()))))
        .collect();
    if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
}

/// Percent-encoding (RFC 3986, section 2.1) of everything but the unreserved characters.
pub fn escaped(text: &str) -> String {
    let write = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(write).collect()
}
