//! The receiving end of a witness: a program of its own (`vooruit witness`), apart from the API. It knows no people and keeps no secret.
//!
//! Whoever can reach it can ask for the newest checkpoint, which says nothing about anybody. It takes only what was signed with our key and goes
//! on from what it has, so nobody else can fill it, and we ourselves cannot take anything back.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::task::spawn_blocking;

use crate::audit::checkpoint::{Checkpoint, PublicKeys};
use crate::audit::ledger::{Ledger, LedgerError};
use crate::audit::witness::LONGEST_BODY;

/// What a witness is made of.
#[derive(Clone, Debug)]
pub struct Receiving {
    /// Its file.
    pub ledger: Ledger,
    /// Whose checkpoints it takes.
    pub keys: PublicKeys,
}

/// One path: `GET` tells the newest checkpoint, `POST` gives more of them, one a line.
pub fn router(receiving: Receiving) -> Router {
    let both = get(newest).post(take).layer(DefaultBodyLimit::max(LONGEST_BODY));
    Router::new().route("/", both).with_state(Arc::new(receiving))
}

async fn newest(State(receiving): State<Arc<Receiving>>) -> Response {
    blocking(move || match receiving.ledger.last() {
        Ok(Some(checkpoint)) => told(StatusCode::OK, &checkpoint),
        Ok(None) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => broken(&error),
    })
    .await
}

async fn take(State(receiving): State<Arc<Receiving>>, body: Bytes) -> Response {
    let lines = body.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let Ok(checkpoints) = lines.map(serde_json::from_slice).collect::<Result<Vec<Checkpoint>, _>>() else {
        return (StatusCode::BAD_REQUEST, "a line is no checkpoint\n").into_response();
    };
    if checkpoints.is_empty() {
        return (StatusCode::BAD_REQUEST, "there is no checkpoint\n").into_response();
    }
    if !checkpoints.iter().all(|checkpoint| receiving.keys.check(checkpoint).is_ok()) {
        tracing::warn!("refused a checkpoint that our key did not sign");
        return (StatusCode::FORBIDDEN, "a checkpoint was not signed with the key of this witness\n").into_response();
    }
    blocking(move || match receiving.ledger.append(&checkpoints) {
        Ok(Some(newest)) => {
            told(if checkpoints.last() == Some(&newest) { StatusCode::OK } else { StatusCode::CONFLICT }, &newest)
        }
        Ok(None) => StatusCode::NO_CONTENT.into_response(),
        Err(LedgerError::DoesNotFollow { position, .. }) => {
            tracing::error!(position, "refused checkpoints of another history than the one that was seen up to this position");
            receiving.ledger.last().map_or_else(
                |error| broken(&error),
                |last| last.map_or_else(|| StatusCode::NO_CONTENT.into_response(), |last| told(StatusCode::CONFLICT, &last)),
            )
        }
        Err(error) => broken(&error),
    })
    .await
}

/// Files block, so they are read and written elsewhere.
async fn blocking(work: impl FnOnce() -> Response + Send + 'static) -> Response {
    spawn_blocking(work).await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

fn told(status: StatusCode, checkpoint: &Checkpoint) -> Response {
    let text = serde_json::to_string(checkpoint).unwrap_or_default();
    (status, [(CONTENT_TYPE, "application/json")], text).into_response()
}

fn broken(error: &LedgerError) -> Response {
    tracing::error!(%error, "the file of the witness cannot be used");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
