//! The only place that knows HTTP and axum.
//!
//! To add an endpoint: declare it in `domain::api`, write a handler for it in `http/<noun>.rs` and name it in the `routes` there. What is
//! checked before the handler runs is in [`route`] and [`guard`]; what an error becomes is in [`problem`].

mod ahead;
mod assets;
mod bulletin;
mod certificate;
mod condition;
mod cookie;
mod desk;
mod door;
mod enter;
mod explain;
mod guard;
mod headers;
mod help;
mod idempotency;
mod kiosk;
mod live;
mod log;
mod offer;
mod openapi;
mod origin;
mod own_plan;
mod plan;
mod problem;
mod request;
mod residence;
mod route;
mod session;
mod short_stay;
mod sound;
mod speech;
mod stream;
mod text;
mod vouch;
pub mod witness;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use domain::{Problem, ProblemCode};

use crate::app::App;

pub(crate) use door::{Door, Peer, ending};
pub use openapi::document;

/// Every path there is.
pub(crate) fn router(app: App) -> Router {
    let door = kiosk::routes().merge(session::routes()).merge(vouch::routes()).merge(speech::routes());
    let work = offer::routes().merge(request::routes()).merge(desk::routes()).merge(enter::routes()).merge(live::routes());
    let told =
        bulletin::routes().merge(explain::routes()).merge(ahead::routes()).merge(certificate::routes()).merge(text::routes());
    let outside = condition::routes()
        .merge(short_stay::routes())
        .merge(own_plan::routes())
        .merge(plan::routes())
        .merge(residence::routes())
        .merge(help::routes());
    let api = door.merge(work).merge(told).merge(outside);
    api.merge(openapi::routes())
        .merge(assets::routes())
        .fallback(missing)
        .method_not_allowed_fallback(wrong_method)
        .layer(from_fn_with_state(app.clone(), log::request))
        // Outermost: the answer for a request in which the program panicked has them too.
        .layer(from_fn_with_state(app.clone(), headers::add))
        .with_state(app)
}

async fn missing() -> Response {
    problem::response(&Problem::new(ProblemCode::NotFound))
}

/// The router adds the methods that there are.
async fn wrong_method() -> Response {
    problem::response(&Problem::new(ProblemCode::MethodNotAllowed))
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::{Request, StatusCode};
    use domain::api::{Endpoint, Visitor, visit_all};
    use tower::ServiceExt;

    use super::*;
    use crate::testing;

    async fn status(app: &App, method: &str, path: &str) -> StatusCode {
        let request = Request::builder().method(method).uri(path).body(Body::empty()).expect("a request");
        router(app.clone()).oneshot(request).await.expect("an answer").status()
    }

    /// An endpoint without a handler would be one that is not there.
    #[tokio::test]
    async fn every_endpoint_has_its_handler() {
        struct All(Vec<(&'static str, String)>);
        impl Visitor for All {
            fn visit<E: Endpoint>(&mut self) {
                let id = "00000000-0000-7000-8000-000000000000";
                let path = E::PATH.replace("{id}", id).replace("{question}", "have").replace("{number}", "1001");
                self.0.push((
                    E::METHOD.as_str(),
                    path.replace("{condition}", "papers").replace("{language}", "nl").replace("{n}", "1"),
                ));
            }
        }
        let folder = tempfile::tempdir().expect("a temporary folder");
        let app = testing::app(folder.path()).await;
        let mut all = All(Vec::new());
        visit_all(&mut all);
        for (method, path) in all.0 {
            let status = status(&app, method, &path).await;
            assert!(status != StatusCode::NOT_FOUND && status != StatusCode::METHOD_NOT_ALLOWED, "{method} {path}: {status}");
        }
        assert_eq!(status(&app, "GET", "/api/elsewhere").await, StatusCode::NOT_FOUND);
        assert_eq!(status(&app, "PATCH", "/api/session").await, StatusCode::METHOD_NOT_ALLOWED);
    }
}
