//! The only place that knows HTTP and axum.
//!
//! To add an endpoint: declare it in `domain::api`, write a handler for it in `http/<noun>.rs` and name it in the `routes` there. What is
//! checked before the handler runs is in [`route`] and [`guard`]; what an error becomes is in [`problem`].

mod assets;
mod cookie;
mod desk;
mod guard;
mod headers;
mod idempotency;
mod kiosk;
mod log;
mod offer;
mod openapi;
mod origin;
mod problem;
mod request;
mod route;
mod session;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use domain::{Problem, ProblemCode};

use crate::app::App;

pub use openapi::document;

/// Every path there is.
pub(crate) fn router(app: App) -> Router {
    let api = kiosk::routes().merge(session::routes()).merge(offer::routes()).merge(request::routes()).merge(desk::routes());
    api.merge(openapi::routes())
        .merge(assets::routes())
        .fallback(missing)
        .method_not_allowed_fallback(wrong_method)
        .layer(from_fn_with_state(app.clone(), headers::add))
        .layer(from_fn_with_state(app.clone(), log::request))
        .with_state(app)
}

async fn missing() -> Response {
    problem::response(&Problem::new(ProblemCode::NotFound))
}

/// The router adds the methods that there are.
async fn wrong_method() -> Response {
    problem::response(&Problem::new(ProblemCode::MethodNotAllowed))
}
