//! The OpenAPI 3.1 document, made from the same declarations as the routes.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use axum::Router;
use axum::http::header;
use axum::routing::get;
use domain::api::ahead::AheadRow;
use domain::api::help::{HelpRow, Shared};
use domain::api::plan::PlanRow;
use domain::api::{self, AccessKind, Endpoint, Form, Nothing, Shape, Visitor};
use domain::catalogue::Condition;
use domain::person::{Language, Number};
use domain::{Code, Problem, RequestId};
use serde_json::{Value, json};
use utoipa::PartialSchema;
use utoipa::openapi::{RefOr, Schema};

use super::cookie::Jar;
use super::{idempotency, sound};
use crate::app::App;

static DOCUMENT: LazyLock<String> = LazyLock::new(document);

pub(super) fn routes() -> Router<App> {
    Router::new().route("/api/openapi.json", get(async || ([(header::CONTENT_TYPE, "application/json")], DOCUMENT.as_str())))
}

/// The document as JSON. The same declarations give the same text.
#[must_use]
pub fn document() -> String {
    let mut all = Collected::default();
    api::visit_all(&mut all);
    all.shape::<Problem>();
    // A list names its items and does not bring their shape; these are in no other.
    all.shape::<AheadRow>();
    all.shape::<HelpRow>();
    all.shape::<Shared>();
    all.shape::<PlanRow>();
    let scheme = |jar: Jar, what: &str| json!({ "type": "apiKey", "in": "cookie", "name": jar.name(true), "description": what });
    let document = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Vooruit",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "The self-service kiosk of a re-integration centre and the desk that answers it. Over plain HTTP, on one machine \
                only, the cookies begin with dev- instead of __Host-.",
            "license": { "name": "EUPL-1.2", "identifier": "EUPL-1.2" },
        },
        "paths": all.paths,
        "components": {
            "schemas": all.schemas,
            "securitySchemes": {
                "kiosk": scheme(Jar::Kiosk, "The browser is an enrolled kiosk."),
                "session": scheme(Jar::Session, "A detainee is signed in at it."),
                "staff": scheme(Jar::Staff, "A member of staff is signed in."),
            },
        },
    });
    // Pretty, because it lies in the repository as a snapshot: a change shows as a few lines.
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

#[derive(Default)]
struct Collected {
    paths: BTreeMap<&'static str, BTreeMap<String, Value>>,
    schemas: BTreeMap<String, RefOr<Schema>>,
}

impl Collected {
    /// Adds a type with all that it is made of, and gives a reference to it.
    fn shape<T: Shape>(&mut self) -> Value {
        let name = name(std::any::type_name::<T>());
        let reference = format!("#/components/schemas/{name}");
        let mut found = vec![(name, T::schema())];
        T::schemas(&mut found);
        self.schemas.extend(found);
        json!({ "$ref": reference })
    }

    fn content<T: Shape>(&mut self, kind: &str) -> Value {
        json!({ kind: { "schema": self.shape::<T>() } })
    }

    fn operation<E: Endpoint>(&mut self) -> Value {
        let problem = self.content::<Problem>("application/problem+json");
        let refused = |what: &str| json!({ "description": what, "content": problem });
        let content = match E::FORM {
            Form::Whole => self.content::<E::Reply>("application/json"),
            Form::Stream => self.content::<E::Reply>("text/event-stream"),
            // Sound has no schema.
            Form::Sound => json!({ sound::WAV: {} }),
        };
        let mut operation = json!({
            "operationId": E::NAME,
            "summary": E::SUMMARY,
            "parameters": parameters::<E>(),
            "security": security(<E::Access as api::Access>::KIND),
            "responses": {
                "200": { "description": "Done.", "content": content },
                "4XX": refused("Refused: the code says why."),
                "5XX": refused("Not done: the trace finds it in the log."),
            },
        });
        if std::any::TypeId::of::<E::Body>() != std::any::TypeId::of::<Nothing>() {
            operation["requestBody"] = json!({ "required": true, "content": self.content::<E::Body>("application/json") });
        }
        operation
    }
}

impl Visitor for Collected {
    fn visit<E: Endpoint>(&mut self) {
        let operation = self.operation::<E>();
        self.paths.entry(E::PATH).or_default().insert(E::METHOD.as_str().to_ascii_lowercase(), operation);
    }
}

/// `Page_RequestSummary` for `domain::api::Page<domain::api::request::RequestSummary>`: what a list is of belongs to its name.
fn name(of: &str) -> String {
    let parts = of.split(['<', '>', ',', ' ']).filter(|part| !part.is_empty());
    parts.map(|part| part.rsplit("::").next().unwrap_or(part)).collect::<Vec<_>>().join("_")
}

fn parameters<E: Endpoint>() -> Vec<Value> {
    let of = |name: &str, place: &str, required: bool, schema: Value| json!({ "name": name, "in": place, "required": required, "schema": schema });
    let names = E::PATH.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let schema = |name: &str| match name {
        "id" => json!(RequestId::schema()),
        "number" => json!(Number::schema()),
        "n" => json!(u16::schema()),
        "condition" => json!(Condition::schema()),
        "language" => json!(Language::schema()),
        _ => json!(Code::schema()),
    };
    let mut all: Vec<Value> = names.map(|name| of(name, "path", true, schema(name))).collect();
    if let RefOr::T(Schema::Object(query)) = E::Query::schema() {
        all.extend(query.properties.iter().map(|(name, schema)| of(name, "query", query.required.contains(name), json!(schema))));
    }
    if E::METHOD.changes() {
        all.push(of(idempotency::HEADER, "header", true, json!({ "type": "string", "format": "uuid" })));
    }
    all
}

fn security(access: AccessKind) -> Value {
    match access {
        AccessKind::Anyone => json!([]),
        AccessKind::AtKiosk => json!([{ "kiosk": [] }]),
        AccessKind::Sitting | AccessKind::Detainee => json!([{ "kiosk": [], "session": [] }]),
        AccessKind::Staff => json!([{ "staff": [] }]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed() -> Value {
        serde_json::from_str(&document()).expect("JSON")
    }

    #[test]
    fn it_is_the_same_every_time() {
        assert_eq!(document(), document());
    }

    #[test]
    fn every_endpoint_is_in_it() {
        struct Names(Vec<(&'static str, String, &'static str)>);
        impl Visitor for Names {
            fn visit<E: Endpoint>(&mut self) {
                self.0.push((E::PATH, E::METHOD.as_str().to_ascii_lowercase(), E::NAME));
            }
        }
        let mut names = Names(Vec::new());
        api::visit_all(&mut names);
        let document = parsed();
        for (path, method, name) in names.0 {
            assert_eq!(document["paths"][path][&method]["operationId"], name, "{method} {path}");
        }
    }

    #[test]
    fn a_list_is_named_after_what_it_is_of() {
        assert_eq!(name("domain::api::Page<domain::api::request::RequestSummary>"), "Page_RequestSummary");
        assert_eq!(name("domain::problem::Problem"), "Problem");
    }

    /// Every reference leads to a schema of the document.
    #[test]
    fn no_reference_leads_nowhere() {
        fn walk(value: &Value, found: &mut Vec<String>) {
            match value {
                Value::Object(map) => {
                    found.extend(map.get("$ref").and_then(Value::as_str).map(str::to_owned));
                    map.values().for_each(|value| walk(value, found));
                }
                Value::Array(items) => items.iter().for_each(|value| walk(value, found)),
                _ => {}
            }
        }
        let document = parsed();
        let mut references = Vec::new();
        walk(&document, &mut references);
        assert!(references.len() > 50);
        for reference in references {
            assert!(document.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
        }
    }
}
