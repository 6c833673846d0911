//! The document of the API: complete, and changed only on purpose.

use std::collections::BTreeSet;

use domain::api::{AccessKind, Method};
use serde_json::Value;

use crate::harness::client::Raw;
use crate::harness::sample::endpoints;
use crate::harness::template::on_each;

const SNAPSHOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/api/openapi.json");

/// Set it to write the snapshot anew.
const UPDATE: &str = "VOORUIT_UPDATE";

#[tokio::test]
async fn what_is_served_is_the_snapshot() {
    on_each(|house| async move {
        let answer = house.nobody().raw(Raw::new(Method::Get, "/api/openapi.json")).await;
        assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, "application/json"));
        let served = String::from_utf8(answer.body.to_vec()).expect("text");
        if std::env::var_os(UPDATE).is_some() {
            std::fs::write(SNAPSHOT, served).expect("the snapshot is written");
            return;
        }
        let kept = std::fs::read_to_string(SNAPSHOT).unwrap_or_default();
        let line = kept.lines().zip(served.lines()).position(|(one, other)| one != other).unwrap_or_else(|| kept.lines().count());
        assert!(
            kept == served,
            "the API is not the one of tests/api/openapi.json, from line {} on.\n\
             Is the change meant? Run the tests with {UPDATE}=1 and look at the difference.",
            line + 1
        );
    })
    .await;
}

#[test]
fn it_is_openapi_3_1_and_has_every_endpoint() {
    let document: Value = serde_json::from_str(&std::fs::read_to_string(SNAPSHOT).expect("the snapshot")).expect("JSON");
    assert!(document["openapi"].as_str().is_some_and(|version| version.starts_with("3.1.")), "{}", document["openapi"]);
    let paths = document["paths"].as_object().expect("paths");
    let described: BTreeSet<String> = paths
        .iter()
        .flat_map(|(path, item)| item.as_object().into_iter().flatten().map(move |(method, about)| line(method, path, about)))
        .collect();
    let declared: BTreeSet<String> =
        endpoints().iter().map(|one| format!("{} {} {}: {}", one.method.as_str(), one.path, one.name, one.summary)).collect();
    assert_eq!(described, declared);
}

fn line(method: &str, path: &str, about: &Value) -> String {
    let text = |name: &str| about[name].as_str().unwrap_or_default().to_owned();
    format!("{} {path} {}: {}", method.to_uppercase(), text("operationId"), text("summary"))
}

/// What an endpoint takes and who may call it is said too.
#[test]
fn it_says_what_each_endpoint_takes() {
    let document: Value = serde_json::from_str(&std::fs::read_to_string(SNAPSHOT).expect("the snapshot")).expect("JSON");
    for one in endpoints() {
        let about = &document["paths"][one.path][one.method.as_str().to_lowercase()];
        let names: BTreeSet<&str> =
            about["parameters"].as_array().into_iter().flatten().filter_map(|given| given["name"].as_str()).collect();
        for name in ["id", "question", "kind", "number", "condition", "language"] {
            assert_eq!(names.contains(name), one.path.contains(&format!("{{{name}}}")), "{} {name}", one.name);
        }
        let asks_key = names.iter().any(|name| name.eq_ignore_ascii_case("idempotency-key"));
        assert_eq!(asks_key, one.method.changes(), "{}", one.name);
        let guarded = about["security"].as_array().is_some_and(|ways| !ways.is_empty());
        assert_eq!(guarded, one.access != AccessKind::Anyone, "{}", one.name);
        assert!(about["responses"]["200"].is_object(), "{}", one.name);
    }
}
