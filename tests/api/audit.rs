//! The trail: each change writes who did what, on what, concerning whom, and so does each look at somebody's file.

use std::time::Duration;

use serde_json::Value;

use crate::harness::house::{House, Plan};
use crate::harness::sample::{endpoints, good, staff_for};
use crate::harness::template::for_each;
use tests::dump::{id, text};

/// What is written of a good call: party, action, object, and whether it concerns a detainee, who is always Sam. In order of time.
struct Trail(&'static str, &'static [(&'static str, &'static str, &'static str, bool)]);

const TRAILS: &[Trail] = &[
    Trail("getKiosk", &[]),
    Trail("enrol", &[("system", "enrol", "kiosk", false)]),
    Trail("getTexts", &[]),
    // He was signed in at another kiosk: that session ends.
    Trail("speak", &[]),
    Trail("signIn", &[("system", "sign-out", "person", true), ("kiosk", "sign-in", "person", true)]),
    Trail("signOut", &[("detainee", "sign-out", "person", true)]),
    Trail("cover", &[("detainee", "cover", "person", true)]),
    Trail("uncover", &[("detainee", "uncover", "person", true)]),
    Trail("getMe", &[]),
    Trail("setMe", &[("detainee", "set", "person", true)]),
    Trail("identify", &[("staff", "read", "person", true)]),
    Trail("vouch", &[("system", "sign-out", "person", true), ("staff", "vouch", "person", true)]),
    Trail("listOffers", &[]),
    Trail("getOffer", &[]),
    Trail("listPages", &[]),
    Trail("getBulletin", &[]),
    Trail("listRequests", &[]),
    Trail("startRequest", &[("detainee", "draft", "person", true)]),
    Trail("getRequest", &[]),
    Trail("eraseDraft", &[("detainee", "erase", "request", true)]),
    Trail("answerQuestion", &[("detainee", "answer", "request", true)]),
    Trail("submitRequest", &[("detainee", "submit", "request", true)]),
    Trail("withdrawRequest", &[("detainee", "withdraw", "request", true)]),
    Trail("replyToRequest", &[("detainee", "reply", "request", true)]),
    Trail("seeRequest", &[("detainee", "see", "request", true)]),
    Trail("listCertificates", &[]),
    Trail("staffSignIn", &[("system", "sign-in", "staff", false)]),
    Trail("staffSignOut", &[("staff", "sign-out", "staff", false)]),
    Trail("getStaff", &[]),
    Trail("getQueue", &[]),
    Trail("watchQueue", &[]),
    Trail("listAhead", &[]),
    Trail("getDeskRequest", &[("staff", "read", "request", true)]),
    Trail("receiveRequest", &[("staff", "receive", "request", true)]),
    Trail("takeRequest", &[("staff", "take", "request", true)]),
    Trail("askBack", &[("staff", "ask", "request", true)]),
    Trail("decide", &[("staff", "refuse", "request", true)]),
    Trail("carryOut", &[("staff", "step", "request", true)]),
    Trail("forwardRequest", &[("staff", "forward", "request", true)]),
    Trail("handOver", &[("staff", "hand-over", "request", true)]),
    Trail("closeRequest", &[("staff", "close", "request", true)]),
    Trail("listConditions", &[]),
    Trail("sayCondition", &[("detainee", "say", "condition", true)]),
    Trail("getScreening", &[]),
    Trail("answerScreening", &[("detainee", "answer", "condition", true)]),
    Trail("getShortStay", &[]),
    Trail(
        "sendShortStay",
        &[
            ("detainee", "answer", "request", true),
            ("detainee", "answer", "request", true),
            ("detainee", "draft", "person", true),
            ("detainee", "submit", "request", true),
        ],
    ),
    Trail("getOwnPlan", &[]),
    Trail("writeOwnPlan", &[("detainee", "write", "condition", true)]),
    Trail("listMunicipalities", &[]),
    Trail("sayResidence", &[("detainee", "say-residence", "condition", true)]),
    Trail("listDeskMunicipalities", &[]),
    Trail("setResidence", &[("staff", "set-residence", "condition", true)]),
    Trail("listHelp", &[]),
    Trail("askHelp", &[("detainee", "ask-help", "condition", true)]),
    Trail("withdrawHelp", &[("detainee", "take-back", "condition", true)]),
    Trail("listSharing", &[]),
    Trail("listDeskHelp", &[]),
    Trail("changeHelp", &[("staff", "check", "condition", true)]),
    Trail("listPersonSharing", &[("staff", "read-sharing", "person", true)]),
    Trail("getPerson", &[("staff", "read", "condition", true)]),
    Trail("changeCondition", &[("staff", "map", "condition", true)]),
    Trail("finishScreening", &[("staff", "screen", "condition", true)]),
    Trail("getPlan", &[]),
    Trail("proposeGoal", &[("detainee", "propose-goal", "plan", true)]),
    Trail("sayOfPlan", &[("detainee", "say-of-plan", "plan", true)]),
    Trail("reportStep", &[("detainee", "report-step", "plan", true)]),
    Trail("seePlan", &[("detainee", "see", "plan", true)]),
    Trail("listPlans", &[]),
    Trail("getPersonPlan", &[("staff", "read", "plan", true)]),
    Trail("movePlan", &[("staff", "discuss-plan", "plan", true)]),
    Trail("addGoal", &[("staff", "propose-goal", "plan", true)]),
    Trail("changeGoal", &[("staff", "word-goal", "plan", true)]),
    Trail("addStep", &[("staff", "add-step", "plan", true)]),
    Trail("changeStep", &[("staff", "start-step", "plan", true)]),
    Trail("getPersonOffers", &[("staff", "look-up-to-enter", "person", true)]),
    Trail("enterRequest", &[("staff", "enter", "person", true)]),
];

async fn leaves_its_trail(house: House, Trail(name, expected): &'static Trail) {
    let good = good(&house, name).await;
    // So that a sign of life is a change.
    house.pass(Duration::from_secs(1));
    let before = house.dump().await;
    let answer = good.client.raw(good.raw).await;
    assert!(answer.status.is_success(), "{name}: {:?}", answer.body);
    let after = house.dump().await;
    let known = before.rows("audit");
    let mut rows: Vec<&Value> = after.rows("audit").iter().filter(|row| !known.contains(row)).collect();
    // All of one call have one moment: a session that ends comes first, the others by their name.
    rows.sort_by_key(|row| (row["action"] != "sign-out", text(row, "action").to_owned()));
    let sam = house.owner().id.0;
    let told: Vec<_> = rows
        .iter()
        .map(|row| (text(row, "party"), text(row, "action"), text(row, "object"), id(row, "subject_id") == Some(sam)))
        .collect();
    assert_eq!(told, *expected, "{name}");
    for row in rows {
        who_and_what(&house, name, row);
    }
}

/// Who acts is named, with the session, and the digests say what became of the row.
fn who_and_what(house: &House, name: &str, row: &Value) {
    let party = text(row, "party");
    let actor = match party {
        "detainee" => Some(house.owner().id.0),
        "staff" => Some(staff_for(house, name).id.0),
        _ => None,
    };
    if party == "kiosk" {
        assert!(id(row, "actor_id").is_some(), "{name}");
    } else {
        assert_eq!(id(row, "actor_id"), actor, "{name}");
    }
    // At a kiosk staff act with their password, in no session of their own.
    let in_session = actor.is_some() && !["identify", "vouch"].contains(&name);
    assert_eq!(id(row, "session_id").is_some(), in_session, "{name}");
    assert!(id(row, "object_id").is_some() && row["helper_id"].is_null(), "{name}");
    assert_eq!(row["at"].as_i64(), Some(house.now().0), "{name}");
    let (old, new) = (&row["before_digest"], &row["after_digest"]);
    match text(row, "action") {
        "read" | "look-up-to-enter" | "read-sharing" => assert_eq!(old, new, "{name}: a look changes nothing"),
        _ => assert_ne!(old, new, "{name}"),
    }
}

#[tokio::test]
async fn every_change_leaves_its_trail() {
    for_each(&Plan::default(), TRAILS, leaves_its_trail).await;
}

#[test]
fn every_endpoint_has_its_trail() {
    let declared: Vec<&str> = endpoints().iter().map(|endpoint| endpoint.name).collect();
    assert_eq!(TRAILS.iter().map(|Trail(name, _)| *name).collect::<Vec<_>>(), declared);
    // What is said aloud changes nothing and is kept nowhere.
    for endpoint in endpoints().iter().filter(|endpoint| endpoint.method.changes() && endpoint.name != "speak") {
        let left = TRAILS.iter().any(|Trail(name, rows)| *name == endpoint.name && !rows.is_empty());
        assert!(left, "{} leaves no trail", endpoint.name);
    }
}
