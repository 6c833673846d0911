//! From a request to a handler and back, the same way for every endpoint.
//!
//! [`route`] takes method, path, access and types from the declaration in `domain::api`. A handler gets a [`Call`], in which all of that is
//! checked and read, and gives an [`Answer`]; a handler that changes something does it with [`Call::change`].

use std::any::TypeId;
use std::marker::PhantomData;
use std::net::IpAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, FromRequestParts, Path, Query, Request, State};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, on};
use domain::api::{Endpoint, Form, Method, Nothing};
use domain::{Problem, ProblemCode};
use http_body_util::BodyExt;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::cookie::SetCookie;
use super::door::Peer;
use super::guard::{Caller, Cookies, Guard};
use super::log::Trace;
use super::{idempotency, origin, problem};
use crate::app::{Acting, App, Turn};
use crate::error::Error;
use crate::store::attempt::{self, Attempt, Place, Proof};
use crate::store::audit::Recorded;
use crate::store::idempotency::{Kept, Ticket};
use crate::store::{self, Tx, Work};

/// Largest body, in bytes.
const BODY: usize = 64 * 1024;

/// What is read and thrown away of a larger one, so that whoever sends it hears why it is refused.
const DRAIN: usize = 4 * 1024 * 1024;

/// Who an endpoint lets in.
type CallerOf<E> = <<E as Endpoint>::Access as Guard>::Caller;

/// One call of an endpoint.
pub(super) struct Call<E: Endpoint>
where
    E::Access: Guard,
{
    pub(super) turn: Turn,
    pub(super) caller: CallerOf<E>,
    pub(super) path: E::Path,
    pub(super) query: E::Query,
    pub(super) body: E::Body,
    /// Where the browser connects from.
    pub(super) peer: Option<IpAddr>,
    ticket: Option<Ticket>,
}

/// What is told of a change: a reply, perhaps with a cookie.
pub(super) struct Told<R> {
    reply: R,
    cookie: Option<SetCookie>,
}

impl<R> From<R> for Told<R> {
    fn from(reply: R) -> Self {
        Self { reply, cookie: None }
    }
}

impl<R> Told<R> {
    pub(super) const fn with(reply: R, cookie: SetCookie) -> Self {
        Self { reply, cookie: Some(cookie) }
    }
}

/// How a change ended: done, or refused in a way that is kept, such as a wrong PIN.
pub(super) type Outcome<R> = Result<Told<R>, Problem>;

/// An answer of the endpoint `E`.
pub(super) struct Answer<E> {
    status: u16,
    letter: Letter,
    endpoint: PhantomData<fn() -> E>,
}

/// An answer as it is kept: text, and the cookie that goes with it.
#[derive(Serialize, Deserialize)]
struct Letter {
    body: String,
    cookie: Option<SetCookie>,
}

/// What a handler gives.
pub(super) type Answered<E> = Result<Answer<E>, Error>;

/// The answer to something that was only read.
pub(super) fn read<E: Endpoint>(told: impl Into<Told<E::Reply>>) -> Answered<E> {
    let told = told.into();
    let letter = Letter { body: serde_json::to_string(&told.reply)?, cookie: told.cookie };
    Ok(Answer { status: StatusCode::OK.as_u16(), letter, endpoint: PhantomData })
}

fn kept<R: Serialize>(outcome: Outcome<R>) -> Result<Kept, Error> {
    let (status, letter) = match outcome {
        Ok(told) => (StatusCode::OK.as_u16(), Letter { body: serde_json::to_string(&told.reply)?, cookie: told.cookie }),
        Err(problem) => (problem.status, Letter { body: serde_json::to_string(&problem)?, cookie: None }),
    };
    Ok(Kept { status, reply: serde_json::to_string(&letter)? })
}

impl<E> TryFrom<Kept> for Answer<E> {
    type Error = Error;
    fn try_from(kept: Kept) -> Result<Self, Error> {
        Ok(Self { status: kept.status, letter: serde_json::from_str(&kept.reply)?, endpoint: PhantomData })
    }
}

/// What came of the first half of a call that looks at a PIN or password.
pub(super) enum First<E, T> {
    /// It was made before: this was its answer.
    Again(Answer<E>),
    /// The try is counted; here is what to look at.
    Go(Attempt, T),
}

impl<E: Endpoint> Call<E>
where
    E::Access: Guard,
{
    /// Who acts, and when.
    pub(super) fn by(&self) -> Acting<'_> {
        Acting { turn: &self.turn, actor: self.caller.actor() }
    }

    /// Makes a change: in one transaction with its trail and its answer, and once for each idempotency key.
    pub(super) async fn change<'a, F>(&'a self, work: F) -> Answered<E>
    where
        F: for<'t> Fn(&'t mut Tx<'a>) -> Work<'t, Recorded<Outcome<E::Reply>>, Error> + Send + Sync + 'a,
    {
        store::change_once(&self.turn, self.ticket()?, kept, work).await?.try_into()
    }

    /// Counts a try at `place` before anybody looks at a PIN or password, and finds what it is to be held against.
    ///
    /// The hash is checked between two transactions, because that takes long; [`change_if`](Self::change_if) is the second half.
    pub(super) async fn attempt<'a, T, F>(&'a self, place: &'a Place, find: F) -> Result<First<E, T>, Error>
    where
        T: Send + 'a,
        F: for<'t> Fn(&'t mut Tx<'a>) -> Work<'t, T, Error> + Send + Sync + 'a,
    {
        let (turn, ticket, find) = (&self.turn, self.ticket()?, Arc::new(find));
        let work = turn.app.db.write(move |tx| {
            let find = Arc::clone(&find);
            Box::pin(async move {
                if let Some(kept) = store::idempotency::kept(tx, turn, ticket).await? {
                    return Ok(Err(kept));
                }
                let found = find(tx).await?;
                Ok(Ok((attempt::begin(tx, turn, place).await?, found)))
            })
        });
        Ok(match work.await {
            Err(error) => return Err(error),
            Ok(Err(kept)) => First::Again(kept.try_into()?),
            Ok(Ok((attempt, found))) => First::Go(attempt, found),
        })
    }

    /// The second half: a [change](Self::change) for who proved himself. A wrong try stays counted, and its answer is kept as well.
    pub(super) async fn change_if<'a, F>(&'a self, proof: Proof, work: F) -> Answered<E>
    where
        F: for<'t> Fn(&'t mut Tx<'a>) -> Work<'t, Recorded<Outcome<E::Reply>>, Error> + Send + Sync + 'a,
    {
        let work = Arc::new(work);
        self.change(move |tx| {
            let work = Arc::clone(&work);
            Box::pin(async move {
                if let Some(code) = attempt::settle(tx, &self.turn, &proof).await? {
                    return Ok(code.map(|code| Err(code.into())));
                }
                work(tx).await
            })
        })
        .await
    }

    fn ticket(&self) -> Result<&Ticket, Error> {
        self.ticket.as_ref().ok_or(Error::Mistake("a change in an endpoint that only reads"))
    }
}

/// The route of an endpoint to its handler.
pub(super) fn route<E, F>(handler: impl Fn(Call<E>) -> F + Clone + Send + Sync + 'static) -> Router<App>
where
    E: Endpoint,
    E::Access: Guard,
    F: Future<Output = Answered<E>> + Send + 'static,
{
    const { assert!(matches!(E::FORM, Form::Whole), "what streams is routed in http/stream.rs, and sound in http/sound.rs") };
    routed(handler, respond)
}

/// The route of an endpoint of any form to its handler; `respond` makes a response of what that gives.
pub(super) fn routed<E, F, T>(
    handler: impl Fn(Call<E>) -> F + Clone + Send + Sync + 'static,
    respond: impl Fn(&App, &Parts, Result<T, Error>) -> Response + Clone + Send + Sync + 'static,
) -> Router<App>
where
    E: Endpoint,
    E::Access: Guard,
    F: Future<Output = Result<T, Error>> + Send + 'static,
    T: Send + 'static,
{
    let method = match E::METHOD {
        Method::Get => MethodFilter::GET,
        Method::Post => MethodFilter::POST,
        Method::Put => MethodFilter::PUT,
        Method::Delete => MethodFilter::DELETE,
    };
    let service = move |State(app): State<App>, request: Request| {
        let (handler, respond) = (handler.clone(), respond.clone());
        async move {
            let (mut parts, body) = request.into_parts();
            let given = match call::<E>(&app, &mut parts, body).await {
                Ok(call) => handler(call).await,
                Err(error) => Err(error),
            };
            respond(&app, &parts, given)
        }
    };
    Router::new().route(E::PATH, on(method, service))
}

/// An error as an answer.
pub(super) fn refuse(parts: &Parts, error: Error) -> Response {
    let told = parts.extensions.get::<Trace>().map(|trace| problem::told(error, trace));
    problem::response(&told.unwrap_or_else(|| ProblemCode::Internal.into()))
}

fn respond<E>(app: &App, parts: &Parts, answered: Answered<E>) -> Response {
    let answer = match answered {
        Ok(answer) => answer,
        Err(error) => return refuse(parts, error),
    };
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let kind = if status.is_success() { "application/json" } else { "application/problem+json" };
    let mut response = (status, [(header::CONTENT_TYPE, kind)], answer.letter.body).into_response();
    if let Some(cookie) = answer.letter.cookie.and_then(|cookie| cookie.header(app.public_url.is_secure())) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// Checks and reads a request. In this order: where it comes from, who calls, what about, which key, what with.
async fn call<E: Endpoint>(app: &App, parts: &mut Parts, body: Body) -> Result<Call<E>, Error>
where
    E::Access: Guard,
{
    let turn = app.turn();
    if E::METHOD.changes() {
        origin::check(&app.public_url, &parts.headers)?;
    }
    let caller = E::Access::admit(&turn, Cookies::read(&parts.headers, app.public_url.is_secure())).await?;
    if E::FORM != Form::Stream {
        E::Access::touch(&turn, &caller).await;
    }
    let Path(path) = Path::<E::Path>::from_request_parts(parts, &()).await.map_err(|_| ProblemCode::NotFound)?;
    let Query(query) = Query::<E::Query>::try_from_uri(&parts.uri).map_err(|_| ProblemCode::BadQuery)?;
    let bytes = limited(body).await?;
    let ticket = E::METHOD
        .changes()
        .then(|| idempotency::ticket::<E>(&app.keys, &parts.headers, caller.scope(), parts.uri.path(), &bytes))
        .transpose()?;
    Ok(Call {
        turn: Turn { session: caller.session(), ..turn },
        caller,
        path,
        query,
        body: decoded(parts, &bytes)?,
        peer: parts.extensions.get::<ConnectInfo<Peer>>().map(|ConnectInfo(Peer(address))| address.ip()),
        ticket,
    })
}

/// The whole body, unless it is too large.
async fn limited(mut body: Body) -> Result<Vec<u8>, ProblemCode> {
    let (mut bytes, mut seen) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| ProblemCode::BadBody)?;
        let Some(data) = frame.data_ref() else { continue };
        seen += data.len();
        if seen > DRAIN {
            break;
        }
        if seen <= BODY {
            bytes.extend_from_slice(data);
        }
    }
    if seen > BODY { Err(ProblemCode::TooLarge) } else { Ok(bytes) }
}

/// The body as what the endpoint asks for. One that takes none takes an empty one too.
fn decoded<B: Serialize + DeserializeOwned + 'static>(parts: &Parts, bytes: &[u8]) -> Result<B, ProblemCode> {
    let takes_none = TypeId::of::<B>() == TypeId::of::<Nothing>();
    if takes_none && bytes.is_empty() {
        return serde_json::from_slice(b"{}").map_err(|_| ProblemCode::BadBody);
    }
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    if !essence.eq_ignore_ascii_case("application/json") {
        return Err(ProblemCode::NotJson);
    }
    json(bytes).ok_or(ProblemCode::BadBody)
}

fn json<B: Serialize + DeserializeOwned>(bytes: &[u8]) -> Option<B> {
    let body: B = serde_json::from_slice(bytes).ok()?;
    // serde takes a list of values for an object with as many fields; the contract does not.
    let (given, meant): (Value, Value) = (serde_json::from_slice(bytes).ok()?, serde_json::to_value(&body).ok()?);
    has_objects(&given, &meant).then_some(body)
}

/// Whether `given` has an object wherever one is `meant`.
fn has_objects(given: &Value, meant: &Value) -> bool {
    match (given, meant) {
        (Value::Object(given), Value::Object(meant)) => {
            meant.iter().all(|(key, meant)| given.get(key).is_none_or(|given| has_objects(given, meant)))
        }
        (Value::Array(given), Value::Array(meant)) => given.iter().zip(meant).all(|(given, meant)| has_objects(given, meant)),
        (_, Value::Object(_)) => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use domain::api::request::StartBody;
    use domain::api::session::SetMeBody;

    use super::*;

    #[test]
    fn a_list_is_no_object() {
        assert!(json::<Nothing>(b"{}").is_some() && json::<Nothing>(b"[]").is_none());
        assert!(json::<StartBody>(b"{\"kind\":\"talk\"}").is_some() && json::<StartBody>(b"[\"talk\"]").is_none());
        let settings = r#"{"language":"nl","text_size":"normal","theme":"light"}"#;
        let whole = |settings: &str| format!("{{\"settings\":{settings},\"welcomed\":true}}");
        assert!(json::<SetMeBody>(whole(settings).as_bytes()).is_some());
        assert!(json::<SetMeBody>(whole(r#"["nl","normal","light"]"#).as_bytes()).is_none());
    }
}
