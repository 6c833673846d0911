//! A browser becomes a kiosk, and the cookies by which it is known.

use std::collections::BTreeSet;
use std::time::Duration;

use domain::api::Method;
use domain::api::kiosk::{Enrol, EnrolBody, GetKiosk};
use domain::api::session::GetMe;
use domain::{Problem, ProblemCode};

use crate::harness::client::{Client, Raw};
use crate::harness::house::{House, Plan};
use crate::harness::template::{on_each, on_each_with};

async fn enrol(client: &Client, code: String) -> Result<Option<String>, Problem> {
    client.send::<Enrol>((), EnrolBody { code }).await.map(|now| now.kiosk)
}

async fn name(client: &Client) -> Option<String> {
    client.ask::<GetKiosk>(()).await.expect("kiosk").kiosk
}

fn refused<T: std::fmt::Debug>(outcome: Result<T, Problem>) {
    assert_eq!(outcome.expect_err("refused").code, ProblemCode::EnrolRefused);
}

#[tokio::test]
async fn a_code_makes_one_browser_a_kiosk_once() {
    on_each(|house| async move {
        let (browser, other) = (house.nobody(), house.nobody());
        let code = house.issue_code("K9").await;
        assert_eq!(name(&browser).await, None);
        assert_eq!(enrol(&browser, code.clone()).await, Ok(Some("Nog in de doos".to_owned())));
        assert_eq!(name(&browser).await.as_deref(), Some("Nog in de doos"));
        refused(enrol(&other, code).await);
        for garbage in [String::new(), "0".repeat(32), "x".repeat(10_000)] {
            refused(enrol(&other, garbage).await);
        }
        assert_eq!(name(&other).await, None);
    })
    .await;
}

#[tokio::test]
async fn a_code_holds_for_half_an_hour_and_until_the_next() {
    on_each(|house| async move {
        let earlier = house.issue_code("K9").await;
        let code = house.issue_code("K9").await;
        refused(enrol(&house.nobody(), earlier).await);
        house.pass(Duration::from_secs(30 * 60 - 1));
        enrol(&house.nobody(), code).await.expect("enrolled in the last second");
        let late = house.issue_code("K9").await;
        house.pass(Duration::from_secs(30 * 60));
        refused(enrol(&house.nobody(), late).await);
    })
    .await;
}

/// A kiosk that is enrolled again is another browser: the old one is none any more, and who sat at it is out.
#[tokio::test]
async fn enrolling_again_ends_the_old_browser() {
    on_each(|house| async move {
        let sam = house.owner();
        let browser = house.nobody();
        enrol(&browser, house.issue_code("K1").await).await.expect("enrolled");
        assert_eq!(sam.ask::<GetMe>(()).await.expect_err("out").code, ProblemCode::NotEnrolled);
        assert_eq!(name(&sam).await, None);
        let session = sam.jar().get("dev-session").cloned().expect("a cookie");
        browser.jar().insert("dev-session".to_owned(), session);
        assert_eq!(browser.ask::<GetMe>(()).await.expect_err("out").code, ProblemCode::SignedOut);
        let sam = house.sign_in_at(browser.client, "1001").await.expect("in at the new one");
        sam.ask::<GetMe>(()).await.expect("in");
    })
    .await;
}

/// The cookies that are set by enrolling, signing in and signing out, each as its parts.
async fn cookies(house: &House) -> Vec<BTreeSet<String>> {
    let browser = house.nobody();
    let fatma = house.desk();
    let sign_in = format!(r#"{{"number":"1001","pin":"{}","language":"nl-simple"}}"#, house.pin_of("1001"));
    let staff = format!(r#"{{"name":"{}","password":"{}"}}"#, fatma.name, fatma.password);
    let enrol = format!(r#"{{"code":"{}"}}"#, house.issue_code("K1").await);
    let mut all = Vec::new();
    for (method, path, body) in [
        (Method::Post, "/api/kiosk/enrol", enrol.as_str()),
        (Method::Post, "/api/session", &sign_in),
        (Method::Delete, "/api/session", "{}"),
        (Method::Post, "/api/desk/session", &staff),
        (Method::Delete, "/api/desk/session", "{}"),
    ] {
        let answer = browser.raw(Raw::new(method, path).body(body)).await;
        assert!(answer.status.is_success(), "{path}: {:?}", answer.body);
        let lines = answer.cookies();
        assert_eq!(lines.len(), 1, "{path}: {lines:?}");
        let (pair, rest) = lines[0].split_once(';').expect("attributes");
        let (name, value) = pair.split_once('=').expect("a value");
        let shown = if value.is_empty() { format!("{name}=") } else { format!("{name}=…") };
        all.push(std::iter::once(shown).chain(rest.split(';').map(|part| part.trim().to_owned())).collect());
    }
    all
}

fn expected(names: [&str; 3], always: &[&str]) -> Vec<BTreeSet<String>> {
    let [kiosk, session, staff] = names;
    let forgotten = "Max-Age=0";
    [
        vec![format!("{kiosk}=…"), format!("Max-Age={}", 400 * 24 * 3600)],
        vec![format!("{session}=…")],
        vec![format!("{session}="), forgotten.to_owned()],
        vec![format!("{staff}=…")],
        vec![format!("{staff}="), forgotten.to_owned()],
    ]
    .into_iter()
    .map(|own| own.into_iter().chain(always.iter().map(|part| (*part).to_owned())).collect())
    .collect()
}

#[tokio::test]
async fn cookies_over_plain_http_say_so() {
    on_each(|house| async move {
        let always = ["Path=/", "HttpOnly", "SameSite=Strict"];
        assert_eq!(cookies(&house).await, expected(["dev-kiosk", "dev-session", "dev-staff"], &always));
    })
    .await;
}

#[tokio::test]
async fn cookies_over_https_belong_to_this_host() {
    let plan = Plan { public_url: Some("https://vooruit.example"), ..Plan::default() };
    on_each_with(&plan, |house| async move {
        let always = ["Path=/", "HttpOnly", "SameSite=Strict", "Secure"];
        assert_eq!(cookies(&house).await, expected(["__Host-kiosk", "__Host-session", "__Host-staff"], &always));
        let answer = house.nobody().raw(Raw::new(Method::Get, "/api/kiosk")).await;
        assert!(answer.header("strict-transport-security").starts_with("max-age="), "{:?}", answer.headers);
        // The cookies of the development variant are worth nothing here.
        assert_eq!(name(&house.owner()).await, None);
    })
    .await;
}

/// Every cookie with one character changed, cut, or given as another cookie, is none.
#[tokio::test]
async fn a_changed_cookie_is_none() {
    on_each(|house| async move {
        let sam = house.owner();
        let jar = sam.jar().clone();
        for (cookie, refusal) in [("dev-kiosk", ProblemCode::NotEnrolled), ("dev-session", ProblemCode::SignedOut)] {
            let value = &jar[cookie];
            for changed in changes(value) {
                let mut jar = jar.clone();
                jar.insert(cookie.to_owned(), changed.clone());
                let found = house.browser(jar).ask::<GetMe>(()).await.expect_err(&changed).code;
                assert_eq!(found, refusal, "{cookie}={changed}");
            }
        }
        let mut swapped = jar.clone();
        swapped.insert("dev-kiosk".to_owned(), jar["dev-session"].clone());
        swapped.insert("dev-session".to_owned(), jar["dev-kiosk"].clone());
        swapped.insert("dev-staff".to_owned(), jar["dev-session"].clone());
        let swapped = house.browser(swapped);
        assert_eq!(swapped.ask::<GetMe>(()).await.expect_err("swapped").code, ProblemCode::NotEnrolled);
        let desk = swapped.ask::<domain::api::desk::GetStaff>(()).await;
        assert_eq!(desk.expect_err("swapped").code, ProblemCode::SignedOut);
        assert!(sam.ask::<GetMe>(()).await.is_ok());
    })
    .await;
}

/// One change in each part of a cookie.
fn changes(value: &str) -> Vec<String> {
    let flipped = |at: usize| {
        let mut bytes = value.as_bytes().to_vec();
        bytes[at] = if bytes[at] == b'0' { b'1' } else { b'0' };
        String::from_utf8(bytes).expect("ASCII")
    };
    let last = value.len() - 1;
    let mut all = vec![flipped(0), flipped(20), flipped(40), flipped(last), value[..last].to_owned(), format!("{value}0")];
    all.extend([String::new(), ".".to_owned(), value.replace('.', ""), value.split('.').next().unwrap_or_default().to_owned()]);
    all
}
