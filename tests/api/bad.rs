//! Bad input, to every endpoint that changes something: the right problem, and nothing half-written.

use domain::ProblemCode as P;
use domain::api::Method;
use serde_json::{Value, json};

use crate::harness::client::{KEY, Raw};
use crate::harness::house::{House, Plan};
use crate::harness::sample::{Good, changes, endpoints, good};
use crate::harness::template::{for_each, on_each};

/// A call that is made worse in one way, and what is answered.
struct Worse {
    why: String,
    raw: Raw,
    code: P,
}

fn worse(why: impl Into<String>, raw: Raw, code: P) -> Worse {
    Worse { why: why.into(), raw, code }
}

/// From elsewhere, without a key, with another method or query.
fn around(good: &Good) -> Vec<Worse> {
    let raw = || good.raw.clone();
    let mut all = vec![
        worse("no origin", raw().without("origin"), P::OriginRefused),
        worse("no key", raw().without(KEY), P::KeyMissing),
        worse("a query", raw().to(&format!("{}?x=1", good.address)), P::BadQuery),
    ];
    let foreign = [
        "null",
        "http://evil.example",
        "https://localhost:8080",
        "http://localhost:8081",
        "http://localhost:8080.evil.example",
        "é",
    ];
    all.extend(foreign.map(|origin| worse(format!("origin {origin}"), raw().with("origin", origin), P::OriginRefused)));
    let sites = ["cross-site", "same-site", "none", "?"];
    all.extend(sites.map(|site| worse(format!("sec-fetch-site {site}"), raw().with("sec-fetch-site", site), P::OriginRefused)));
    let keys = ["", "1", "not-a-uuid", "5e5e0000-0000-4000-8000-00000000000g", &"0".repeat(5000)];
    all.extend(keys.map(|key| worse(format!("key {key:.40}"), raw().with(KEY, key), P::KeyMissing)));
    all
}

/// A body that is none.
fn no_body(good: &Good) -> Vec<Worse> {
    let raw = || good.raw.clone();
    let mut all = Vec::new();
    for text in
        ["{", "[]", "null", "7", "\"x\"", "{\"x\":1}", "{}{}", "{\"\\u0000\":1}", "{'a':1}", "\u{FEFF}{}", "{\"a\":\"\\ud800\"}"]
    {
        all.push(worse(text, raw().body(text), P::BadBody));
    }
    all.push(worse("not UTF-8", raw().body(*b"{\"\xff\":1}"), P::BadBody));
    all.push(worse("deep", raw().body("[".repeat(30_000)), P::BadBody));
    all.push(worse("64 KiB", raw().body(" ".repeat(64 * 1024)), P::BadBody));
    all.push(worse("one byte more", raw().body(" ".repeat(64 * 1024 + 1)), P::TooLarge));
    all.push(worse("1 MB of text", raw().json(&json!({ "x": "x".repeat(1_000_000) })), P::TooLarge));
    all.push(worse("5 MB", raw().body(vec![b'x'; 5_000_000]), P::TooLarge));
    for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/jsonp", ""] {
        all.push(worse(format!("content type {kind:?}"), raw().with("content-type", kind), P::NotJson));
    }
    all.push(worse("no content type", raw().without("content-type"), P::NotJson));
    if good.body != "{}" {
        all.push(worse("an empty body", raw().body(""), P::BadBody));
    }
    if good.body != "{}" && !ALL_OPTIONAL.contains(&good.declared.name) {
        all.push(worse("an empty object", raw().body("{}"), P::BadBody));
    }
    all
}

/// Bodies of which every field may be absent.
const ALL_OPTIONAL: [&str; 3] = ["cover", "submitRequest", "handOver"];

/// A body with one field more, or one that is of another kind.
fn wrong_fields(good: &Good) -> Vec<Worse> {
    let body: Value = serde_json::from_str(&good.body).expect("JSON");
    let fields = body.as_object().expect("an object");
    let with = |name: &str, value: Value| {
        let mut changed = fields.clone();
        changed.insert(name.to_owned(), value);
        good.raw.clone().json(&changed)
    };
    let mut all = vec![worse("an unknown field", with("unknown", json!(1)), P::BadBody)];
    for name in fields.keys() {
        for value in [json!({ "x": 1 }), json!(7.5), json!([[1]]), json!(true)] {
            // Yes and no are right where they are asked for.
            if !(value.is_boolean() && fields[name].is_boolean()) {
                all.push(worse(format!("{name}: {value}"), with(name, value), P::BadBody));
            }
        }
        let doubled = format!("{{\"{name}\":{},{}", fields[name], &good.body[1..]);
        all.push(worse(format!("{name} twice"), good.raw.clone().body(doubled), P::BadBody));
    }
    all
}

/// Words that are not accepted, where a person types words.
fn wrong_words(good: &Good) -> Vec<Worse> {
    let name = good.sample.words;
    if name.is_empty() {
        return Vec::new();
    }
    let with = |text: &str| {
        let mut body: Value = serde_json::from_str(&good.body).expect("JSON");
        body[name] = json!(text);
        good.raw.clone().json(&body)
    };
    let mut all = vec![
        worse("nothing", with(""), P::TextEmpty),
        worse("white space", with(" \n\t\u{A0}"), P::TextEmpty),
        worse("501 characters", with(&"é".repeat(501)), P::TextTooLong),
    ];
    // NUL, bell, escape, and the marks that turn the direction of what is shown (UAX #9).
    for mark in ["\0", "\u{7}", "\u{1b}[31m", "\u{85}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2028}", "\u{FEFF}"] {
        all.push(worse(mark.escape_unicode().to_string(), with(&format!("a{mark}b")), P::TextForbidden));
    }
    all
}

/// About something that cannot be.
fn wrong_ids(good: &Good) -> Vec<Worse> {
    if !good.declared.has_object() {
        return Vec::new();
    }
    let to = |id: &str| good.raw.clone().to(&good.declared.address(id));
    let ids =
        ["", "x", "0", "-1", "%00", "%FF", "..%2F..", "%27%20or%201=1%20--", "00000000-0000-0000-0000-00000000000g", "%D9%A3"];
    ids.map(|id| worse(format!("id {id}"), to(id), P::NotFound)).into()
}

async fn bad_input(house: House, name: &'static str) {
    let good = good(&house, name).await;
    let before = house.dump().await;
    let mut faults = Vec::new();
    let ways = [around(&good), no_body(&good), wrong_fields(&good), wrong_words(&good), wrong_ids(&good)];
    for Worse { why, raw, code } in ways.into_iter().flatten() {
        let answer = good.client.raw(raw).await;
        if answer.code() != Some(code) || !answer.cookies().is_empty() {
            faults.push(format!("{why}: {} {:?} instead of {}", answer.status, answer.body, code.as_str()));
        }
    }
    assert_eq!(faults, [""; 0], "{name}, on {}", house.engine.as_str());
    let changes = before.changes(&house.dump().await);
    assert_eq!(changes, [""; 0], "{name}");
    // After all of that the good call is still good.
    let answer = good.client.raw(good.raw).await;
    assert!(answer.status.is_success(), "{name}: {:?}", answer.body);
}

#[tokio::test]
async fn bad_input_changes_nothing() {
    for_each(&Plan::default(), changes(), bad_input).await;
}

/// Codes and days that are none, or not of the catalogue.
#[tokio::test]
async fn what_is_not_in_the_catalogue_is_refused() {
    on_each(|house| async move {
        for (name, body, code) in [
            ("startRequest", r#"{"kind":"leave"}"#, P::TypeUnknown),
            ("startRequest", r#"{"kind":"Talk"}"#, P::BadBody),
            ("startRequest", r#"{"kind":"talk\u0000"}"#, P::BadBody),
            ("startRequest", r#"{"kind":""}"#, P::BadBody),
            ("answerQuestion", r#"{"choice":"nothing"}"#, P::AnswerUnknown),
            ("answerQuestion", r#"{"words":"zelf"}"#, P::AnswerUnknown),
            ("answerQuestion", r#"{"choice":"papers","words":"zelf"}"#, P::BadBody),
            ("answerQuestion", r#"{"tell":"papers"}"#, P::BadBody),
            ("replyToRequest", r#"{"choice":"nothing"}"#, P::AnswerUnknown),
            ("askBack", r#"{"question":"whom","note":null}"#, P::AnswerUnknown),
            ("decide", r#"{"outcome":"refused","reason":"we-come","now":["ask-again"],"note":null}"#, P::ReasonUnknown),
            ("decide", r#"{"outcome":"refused","reason":"talked-already","now":[],"note":null}"#, P::NowMissing),
            (
                "decide",
                r#"{"outcome":"refused","reason":"talked-already","now":["other-desk-decides"],"note":null}"#,
                P::ReasonUnknown,
            ),
            ("decide", r#"{"outcome":"maybe","reason":"we-come","now":[],"note":null}"#, P::BadBody),
            ("carryOut", r#"{"step":"photo","day":null,"note":null}"#, P::StepUnknown),
            ("carryOut", r#"{"step":"comes-on","day":null,"note":null}"#, P::DayNeeded),
            ("carryOut", r#"{"step":"comes-on","day":"2026-11-22","note":null}"#, P::DayNeeded),
            ("carryOut", r#"{"step":"comes-on","day":"2026-02-30","note":null}"#, P::BadBody),
            ("carryOut", r#"{"step":"comes-on","day":"9999-12-31","note":null}"#, P::BadBody),
            (
                "setMe",
                r#"{"settings":{"language":"tlh","text_size":"normal","theme":"light"},"welcomed":true}"#,
                P::LanguageUnknown,
            ),
            ("setMe", r#"{"settings":{"language":"nl","text_size":"huge","theme":"light"},"welcomed":true}"#, P::BadBody),
            ("setMe", r#"{"settings":{"language":"../nl","text_size":"normal","theme":"light"},"welcomed":true}"#, P::BadBody),
            ("setMe", r#"{"settings":{"language":"nl","text_size":"normal","theme":"light","x":1},"welcomed":true}"#, P::BadBody),
        ] {
            let good = good(&house, name).await;
            let before = house.dump().await;
            let answer = good.client.raw(good.raw.body(body)).await;
            assert_eq!(answer.code(), Some(code), "{name}: {body}");
            assert_eq!(before.changes(&house.dump().await), [""; 0], "{name}: {body}");
            house.end_open_requests().await;
        }
    })
    .await;
}

/// A method that an address does not have is said to be wrong, with those that it has.
#[tokio::test]
async fn a_wrong_method_is_told_the_right_ones() {
    on_each(|house| async move {
        let declared = endpoints();
        for one in &declared {
            let here: Vec<&str> =
                declared.iter().filter(|other| other.path == one.path).map(|other| other.method.as_str()).collect();
            for method in ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"]
                .into_iter()
                .filter(|method| !here.contains(method))
            {
                let address = one.address("0190a000-0000-7000-8000-000000000001");
                let answer = house.owner().raw(Raw::new(Method::Post, &address).method(method)).await;
                assert_eq!(answer.code(), Some(P::MethodNotAllowed), "{method} {address}");
                let allowed = answer.header("allow").to_owned();
                assert!(here.iter().all(|method| allowed.contains(method)), "{method} {address}: {allowed}");
            }
        }
    })
    .await;
}

/// Queries of what only reads.
#[tokio::test]
async fn a_wrong_query_is_refused() {
    on_each(|house| async move {
        for declared in endpoints().iter().filter(|declared| !declared.method.changes()) {
            let good = good(&house, declared.name).await;
            for query in ["?x=1", "?show=nothing&x", "?%00=1"] {
                let answer = good.client.raw(good.raw.clone().to(&format!("{}{query}", good.address))).await;
                assert_eq!(answer.code(), Some(P::BadQuery), "{} {query}", declared.name);
            }
        }
        for query in ["?show=nothing", "?show=all&show=late", "?after=x", "?after=%FF", "?show="] {
            let answer = house.desk().raw(Raw::new(Method::Get, &format!("/api/desk/requests{query}"))).await;
            assert_eq!(answer.code(), Some(P::BadQuery), "{query}");
        }
    })
    .await;
}

/// What is not there, under the API and beside it: a problem as well, and no way out of the folder of the web files.
#[tokio::test]
async fn what_is_not_there_is_a_problem() {
    on_each(|house| async move {
        for path in [
            "/api",
            "/api/",
            "/api/nothing",
            "/api/requests/",
            "/api/requests/x/y/z",
            "/API/kiosk",
            "/api/kiosk/",
            "/api/%2e%2e/kiosk",
            "/nothing",
            "/.env",
            "/assets/",
            "/assets/nothing.js",
            "/assets/kiosk",
            // A name of an earlier build, a page under the name of its file, and what lies packed beside a file.
            "/assets/kiosk-0123456789abcdef.js",
            "/assets/index.html",
            "/assets/index.html.br",
            "/assets/../Cargo.toml",
            "/assets/..%2f..%2fCargo.toml",
            "/assets/%2e%2e/%2e%2e/Cargo.toml",
            "/assets/..%5c..%5cCargo.toml",
            "/assets//etc/passwd",
            "/assets/%00.js",
            "/assets/%FF.js",
        ] {
            let answer = house.nobody().raw(Raw::new(Method::Get, path)).await;
            assert_eq!(answer.code(), Some(P::NotFound), "{path}");
        }
    })
    .await;
}

/// What may hold personal data is not compressed: its length would tell about what is in it (BREACH).
#[tokio::test]
async fn answers_of_the_api_are_not_compressed() {
    on_each(|house| async move {
        let answer = house.owner().raw(Raw::new(Method::Get, "/api/offers").with("accept-encoding", "br, gzip")).await;
        assert_eq!((answer.status.as_u16(), answer.header("content-encoding")), (200, ""));
    })
    .await;
}
