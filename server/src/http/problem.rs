//! The one table from errors to problems (RFC 9457).

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::{Problem, ProblemCode};

use super::log::Trace;
use crate::error::Error;
use crate::store::StoreError;

/// What is told of an error. What is ours to mend is told as little as possible; the log has the rest, under the trace.
pub(super) fn told(error: Error, trace: &Trace) -> Problem {
    let code = match &error {
        Error::Refused(problem) => return (**problem).clone(),
        Error::Store(StoreError::Busy(_) | StoreError::Gone(_) | StoreError::ReadOnly(_)) => ProblemCode::Unavailable,
        Error::Store(StoreError::Full(_)) => ProblemCode::StorageFull,
        Error::Speech(_) => ProblemCode::SpeechFailed,
        Error::Store(_)
        | Error::Seal(_)
        | Error::Hash(_)
        | Error::Stored(_)
        | Error::Mistake(_)
        | Error::Json(_)
        | Error::Panicked(_) => ProblemCode::Internal,
    };
    tracing::error!(trace = %trace, code = code.as_str(), %error, "a request failed");
    Problem { trace: Some(trace.to_string()), ..Problem::new(code) }
}

/// A problem as an answer.
pub(super) fn response(problem: &Problem) -> Response {
    let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let body = serde_json::to_string(problem).unwrap_or_default();
    let mut response = (status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response();
    if let Some(seconds) = problem.seconds {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}
