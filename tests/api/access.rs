//! Who may call what: every endpoint, by every actor, on what is his own, somebody else's, and not there.
//!
//! The expectation is written first, as one row for each endpoint; an endpoint without a row fails. To add an endpoint: add its row here
//! and its good call to `harness/sample.rs`.

use std::collections::BTreeSet;

use axum::body::Bytes;
use domain::ProblemCode;
use domain::request::State;
use uuid::Uuid;

use crate::harness::client::{Client, Raw};
use crate::harness::house::{House, Plan};
use crate::harness::sample::{Declared, Sample, endpoint, endpoints, make_ready, sample_of};
use crate::harness::script::{TALK, TALK_ELSEWHERE};
use crate::harness::template::for_each;

mod own;

/// Who calls, in the order of the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    /// A browser of which nothing is known.
    Nobody,
    /// A kiosk at which nobody is signed in.
    Kiosk,
    /// A detainee.
    Owner,
    /// Another one of the same cell.
    Cellmate,
    /// One of another prison.
    Elsewhere,
    /// One whose session lies under the cover.
    Covered,
    /// A browser with the cookies of a kiosk, of a detainee and of staff, both sessions over.
    Expired,
    /// Staff of the desk that has his request.
    Desk,
    /// Staff of another desk of the same prison.
    OtherDesk,
    /// Staff of the same desk of another prison.
    DeskElsewhere,
}

const COLUMNS: [Who; 10] = [
    Who::Nobody,
    Who::Kiosk,
    Who::Owner,
    Who::Cellmate,
    Who::Elsewhere,
    Who::Covered,
    Who::Expired,
    Who::Desk,
    Who::OtherDesk,
    Who::DeskElsewhere,
];

/// What is expected of one endpoint. Each cell is
///
/// - `ok`: let in, and there is nothing that could be somebody else's;
/// - `own`: let in to what is his own, `not-found` for somebody else's and for what is not there;
/// - `own/<code>`: the same with this code;
/// - `sees/<code>`: refused with this code on what is his own, `not-found` for the rest;
/// - a code: refused with it, whatever it is about.
struct Row(&'static str, [&'static str; 10]);

/// The browser is no kiosk.
const N: &str = "not-enrolled";
/// Nobody is signed in at it, or at the desk.
const S: &str = "signed-out";
/// Somebody is, and the cover lies over it.
const C: &str = "covered";

/// Any browser.
const BY_ANYONE: [&str; 10] = ["ok"; 10];
/// An enrolled kiosk, whoever sits at it or nobody.
const AT_KIOSK: [&str; 10] = [N, "ok", "ok", "ok", "ok", "ok", "ok", N, N, N];
/// A detainee who is at work; `own` where it is about a request of his.
const BY_DETAINEE: [&str; 10] = [N, S, "ok", "ok", "ok", C, S, N, N, N];
const ON_HIS_OWN: [&str; 10] = [N, S, "own", "own", "own", C, S, N, N, N];
/// A detainee, with or without the cover.
const BY_WHO_SITS: [&str; 10] = [N, S, "ok", "ok", "ok", "ok", S, N, N, N];
/// Staff; `own` where it is about a request that was sent to her desk.
const BY_STAFF: [&str; 10] = [S, S, S, S, S, S, S, "ok", "ok", "ok"];
const ON_HER_DESK: [&str; 10] = [S, S, S, S, S, S, S, "own", "own", "own"];
/// Staff about somebody of her prison. That only some desks keep the conditions of people is in `condition.rs`.
const IN_HER_PRISON: [&str; 10] = ON_HER_DESK;
/// The case manager about somebody of her prison; another desk knows him and may not.
const BY_CASE_MANAGER: [&str; 10] = [S, S, S, S, S, S, S, "sees/forbidden", "own", "sees/forbidden"];
/// Who proves something with the body: a code, a password, a PIN. His own is right; somebody else's, or one that was used, is as wrong as
/// one that never was.
const WITH_CODE: [&str; 10] = ["own/enrol-refused"; 10];
const WITH_PASSWORD: [&str; 10] = ["own/wrong-password", "ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok"];
const WITH_PIN_AT_KIOSK: [&str; 10] =
    [N, "own/wrong-pin", "own/wrong-pin", "own/wrong-pin", "own/wrong-pin", "own/wrong-pin", "own/wrong-pin", N, N, N];
/// Staff at a kiosk: the cookie of a desk is worth nothing there, and at the kiosk of another prison neither is her password.
const WITH_PASSWORD_AT_KIOSK: [&str; 10] = [
    N,
    "own/wrong-password",
    "own/wrong-password",
    "own/wrong-password",
    "own/wrong-password",
    "own/wrong-password",
    "own/wrong-password",
    N,
    N,
    N,
];
const WITH_HIS_PIN: [&str; 10] = [N, S, "own/wrong-pin", "own/wrong-pin", "own/wrong-pin", "own/wrong-pin", S, N, N, N];

/// Staff about the plan of somebody of her prison: the RIC reads it, the case manager writes it.
const WRITES_PLAN: [&str; 10] = [S, S, S, S, S, S, S, "sees/forbidden", "own", "sees/forbidden"];

const TABLE: &[Row] = &[
    Row("getKiosk", BY_ANYONE),
    Row("enrol", WITH_CODE),
    Row("getTexts", BY_ANYONE),
    Row("speak", AT_KIOSK),
    Row("signIn", WITH_PIN_AT_KIOSK),
    Row("signOut", BY_WHO_SITS),
    Row("cover", BY_WHO_SITS),
    Row("uncover", WITH_HIS_PIN),
    Row("getMe", BY_DETAINEE),
    Row("setMe", BY_DETAINEE),
    Row("identify", WITH_PASSWORD_AT_KIOSK),
    Row("vouch", WITH_PASSWORD_AT_KIOSK),
    Row("listOffers", BY_DETAINEE),
    Row("getOffer", BY_DETAINEE),
    Row("listPages", BY_DETAINEE),
    Row("getBulletin", BY_DETAINEE),
    Row("listRequests", BY_DETAINEE),
    Row("startRequest", BY_DETAINEE),
    Row("getRequest", ON_HIS_OWN),
    Row("eraseDraft", ON_HIS_OWN),
    Row("answerQuestion", ON_HIS_OWN),
    Row("submitRequest", ON_HIS_OWN),
    Row("withdrawRequest", ON_HIS_OWN),
    Row("replyToRequest", ON_HIS_OWN),
    Row("seeRequest", ON_HIS_OWN),
    Row("listCertificates", BY_DETAINEE),
    Row("staffSignIn", WITH_PASSWORD),
    Row("staffSignOut", BY_STAFF),
    Row("getStaff", BY_STAFF),
    Row("getQueue", BY_STAFF),
    Row("watchQueue", BY_STAFF),
    Row("listAhead", BY_STAFF),
    Row("getDeskRequest", ON_HER_DESK),
    Row("receiveRequest", ON_HER_DESK),
    Row("takeRequest", ON_HER_DESK),
    Row("askBack", ON_HER_DESK),
    Row("decide", ON_HER_DESK),
    Row("carryOut", ON_HER_DESK),
    Row("forwardRequest", ON_HER_DESK),
    Row("handOver", ON_HER_DESK),
    Row("closeRequest", ON_HER_DESK),
    Row("listConditions", BY_DETAINEE),
    Row("sayCondition", BY_DETAINEE),
    Row("getScreening", BY_DETAINEE),
    Row("answerScreening", BY_DETAINEE),
    Row("getShortStay", BY_DETAINEE),
    Row("sendShortStay", BY_DETAINEE),
    Row("getOwnPlan", BY_DETAINEE),
    Row("writeOwnPlan", BY_DETAINEE),
    Row("listMunicipalities", BY_DETAINEE),
    Row("sayResidence", BY_DETAINEE),
    Row("listDeskMunicipalities", BY_STAFF),
    Row("setResidence", BY_CASE_MANAGER),
    Row("listHelp", BY_DETAINEE),
    Row("askHelp", BY_DETAINEE),
    Row("withdrawHelp", BY_DETAINEE),
    Row("listSharing", BY_DETAINEE),
    Row("listDeskHelp", BY_STAFF),
    Row("changeHelp", BY_CASE_MANAGER),
    Row("listPersonSharing", BY_CASE_MANAGER),
    Row("getPerson", IN_HER_PRISON),
    Row("changeCondition", IN_HER_PRISON),
    Row("finishScreening", IN_HER_PRISON),
    Row("getPlan", BY_DETAINEE),
    Row("proposeGoal", BY_DETAINEE),
    Row("sayOfPlan", BY_DETAINEE),
    Row("reportStep", BY_DETAINEE),
    Row("seePlan", BY_DETAINEE),
    Row("listPlans", BY_STAFF),
    Row("getPersonPlan", IN_HER_PRISON),
    Row("movePlan", WRITES_PLAN),
    Row("addGoal", WRITES_PLAN),
    Row("changeGoal", WRITES_PLAN),
    Row("addStep", WRITES_PLAN),
    Row("changeStep", WRITES_PLAN),
    Row("getPersonOffers", IN_HER_PRISON),
    Row("enterRequest", IN_HER_PRISON),
];

/// What is wrong with a PIN or password is counted, and the answer to it kept.
const PROVEN: [&str; 5] = ["signIn", "uncover", "identify", "vouch", "staffSignIn"];

/// Whose the thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    Own,
    Others,
    Missing,
}

/// What is expected of a cell for each of these; none is *let in*.
fn expected(cell: &str) -> Vec<(Whose, Option<&str>)> {
    if cell == "ok" {
        return vec![(Whose::Own, None)];
    }
    if let Some(code) = cell.strip_prefix("sees/") {
        let hidden = Some("not-found");
        return vec![(Whose::Own, Some(code)), (Whose::Others, hidden), (Whose::Missing, hidden)];
    }
    let Some(code) = cell.strip_prefix("own") else {
        return [Whose::Own, Whose::Others, Whose::Missing].map(|whose| (whose, Some(cell))).to_vec();
    };
    let code = code.strip_prefix('/').unwrap_or("not-found");
    vec![(Whose::Others, Some(code)), (Whose::Missing, Some(code)), (Whose::Own, None)]
}

/// The requests of one row, made anew for it: one of each owner at each desk that a column needs.
struct Requests {
    owner: Uuid,
    cellmate: Uuid,
    elsewhere: Uuid,
    other_desk: Uuid,
}

impl Requests {
    async fn make(house: &House, state: State) -> Self {
        let today = house.today();
        let (owner, cellmate) = (house.owner(), house.cellmate());
        Self {
            owner: TALK.bring(&owner, &house.desk(), state, today).await.0,
            cellmate: TALK.bring(&cellmate, &house.desk(), state, today).await.0,
            elsewhere: TALK.bring(&house.elsewhere(), &house.desk_elsewhere(), state, today).await.0,
            // A draft is nobody's at a desk, so the rows that need a draft do not look at this one.
            other_desk: if state == State::Draft {
                Uuid::nil()
            } else {
                TALK_ELSEWHERE.bring(&cellmate, &house.other_desk(), state, today).await.0
            },
        }
    }

    fn of(&self, who: Who, whose: Whose) -> Uuid {
        match (who, whose) {
            (_, Whose::Missing) => Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001),
            (Who::Cellmate, Whose::Own) | (Who::Owner, Whose::Others) => self.cellmate,
            (Who::Elsewhere | Who::DeskElsewhere, Whose::Own) | (Who::Desk, Whose::Others) => self.elsewhere,
            (Who::OtherDesk, Whose::Own) => self.other_desk,
            _ => self.owner,
        }
    }
}

/// The person whom a member of staff calls about: each desk another one of its prison.
const fn number(who: Who, whose: Whose) -> &'static str {
    match (who, whose) {
        (_, Whose::Missing) => "99999999",
        (Who::DeskElsewhere, Whose::Own) => "2001",
        (Who::DeskElsewhere, Whose::Others) => "1001",
        (Who::OtherDesk, Whose::Own) => "1002",
        (_, Whose::Own) => "1001",
        (_, Whose::Others) => "2001",
    }
}

fn client(house: &House, who: Who) -> Client {
    match who {
        Who::Nobody => house.nobody().client,
        Who::Kiosk => house.kiosk().client,
        Who::Owner => house.owner().client,
        Who::Cellmate => house.cellmate().client,
        Who::Elsewhere => house.elsewhere().client,
        Who::Covered => house.covered().client,
        Who::Expired => house.expired(),
        Who::Desk => house.desk().client,
        Who::OtherDesk => house.other_desk().client,
        Who::DeskElsewhere => house.desk_elsewhere().client,
    }
}

/// Fills what is the caller's own, somebody else's or not there into the body.
async fn body(house: &House, sample: &Sample, who: Who, whose: Whose) -> String {
    let own = match who {
        Who::Cellmate => house.cellmate(),
        Who::Elsewhere => house.elsewhere(),
        Who::Covered => house.covered(),
        _ => house.owner(),
    };
    // At the other prison this number and PIN are right.
    let other = if who == Who::Elsewhere { house.owner() } else { house.elsewhere() };
    let staff = if who == Who::Elsewhere { house.desk_elsewhere() } else { house.desk() };
    let colleague = house.colleague();
    let (number, pin, name, password) = match whose {
        Whose::Own => (own.number, own.pin, staff.name, staff.password),
        Whose::Others => (other.number, other.pin, staff.name, colleague.password),
        Whose::Missing => ("99999999".to_owned(), "000000".to_owned(), "niemand".to_owned(), staff.password),
    };
    let filled = [("{number}", number), ("{pin}", pin), ("{name}", name), ("{password}", password)];
    let body = filled.iter().fold(sample.body.to_owned(), |body, (mark, value)| body.replace(mark, value));
    if !body.contains("{code}") {
        return body;
    }
    body.replace(
        "{code}",
        &match whose {
            Whose::Own => house.issue_code("K9").await,
            Whose::Others => house.used_code("K9").await,
            Whose::Missing => "0".repeat(32),
        },
    )
}

/// The request by which somebody calls an endpoint.
async fn request(house: &House, declared: &Declared, who: Who, whose: Whose, requests: Option<&Requests>) -> Raw {
    let id = match requests {
        _ if declared.is_of_person() => number(who, whose).to_owned(),
        Some(requests) => requests.of(who, whose).to_string(),
        None => Uuid::nil().to_string(),
    };
    let raw = Raw::new(declared.method, &declared.address(&id));
    if declared.method.changes() { raw.body(body(house, &sample_of(declared.name), who, whose).await) } else { raw }
}

/// A cell that is tried: who calls, on whose, what is expected, and the call.
struct Cell<'a> {
    who: Who,
    whose: Whose,
    code: Option<&'a str>,
    raw: Raw,
}

/// One row, in a house of its own: first all that is refused, then all that is let in.
async fn row(house: House, Row(name, cells): &'static Row) {
    make_ready(&house, name).await;
    let declared = endpoint(name);
    let requests = match sample_of(name).about {
        Some(state) => Some(Requests::make(&house, state).await),
        None => None,
    };
    let all = COLUMNS
        .into_iter()
        .zip(cells)
        .flat_map(|(who, cell)| expected(cell).into_iter().map(move |(whose, code)| (who, whose, code)));
    let (refused, allowed): (Vec<_>, Vec<_>) = all.partition(|(_, _, code)| code.is_some());
    let mut calls = Vec::new();
    for (who, whose, code) in refused {
        calls.push(Cell { who, whose, code, raw: request(&house, &declared, who, whose, requests.as_ref()).await });
    }
    nothing_changes(&house, name, calls).await;
    for (who, whose, code) in allowed {
        let raw = request(&house, &declared, who, whose, requests.as_ref()).await;
        try_cell(&house, name, Cell { who, whose, code, raw }).await;
    }
}

/// Tries cells that are refused: what is somebody else's and what is not there look the same to the last byte, and nothing is stored.
async fn nothing_changes(house: &House, name: &str, cells: Vec<Cell<'_>>) {
    let before = house.dump().await;
    let mut told: Vec<(Who, Option<&str>, Bytes)> = Vec::new();
    for cell in cells {
        let (who, code) = (cell.who, cell.code);
        let answer = try_cell(house, name, cell).await;
        for (.., other) in told.iter().filter(|(other, same, _)| (*other, *same) == (who, code)) {
            assert_eq!(*other, answer, "{name} by {who:?}");
        }
        told.push((who, code, answer));
    }
    let mut changes = before.changes(&house.dump().await);
    if PROVEN.contains(&name) {
        changes.retain(|change| !change.starts_with("+ failed_try") && !change.starts_with("+ idempotency"));
    }
    assert_eq!(changes, [""; 0], "{name} was refused");
}

async fn try_cell(house: &House, name: &str, cell: Cell<'_>) -> Bytes {
    let Cell { who, whose, code, raw } = cell;
    let answer = client(house, who).raw(raw).await;
    let found = answer.code().map(ProblemCode::as_str);
    assert_eq!(found, code, "{name} by {who:?} on {whose:?}, on {}", house.engine.as_str());
    answer.body
}

#[tokio::test]
async fn every_endpoint_for_every_actor() {
    for_each(&Plan::default(), TABLE, row).await;
}

#[test]
fn every_endpoint_has_a_row() {
    let declared: BTreeSet<&str> = endpoints().iter().map(|endpoint| endpoint.name).collect();
    let rows: Vec<&str> = TABLE.iter().map(|Row(name, _)| *name).collect();
    assert_eq!(rows.iter().copied().collect::<BTreeSet<_>>(), declared);
    assert_eq!(rows.len(), declared.len(), "a row is there twice");
}

/// A table that expects the same of everybody says nothing: each endpoint lets somebody in and keeps somebody out.
#[test]
fn no_row_is_empty() {
    for Row(name, cells) in TABLE {
        let outcomes: Vec<Option<&str>> = cells.iter().flat_map(|cell| expected(cell)).map(|(_, code)| code).collect();
        assert!(outcomes.contains(&None), "{name} lets nobody in");
        // Whether a browser is a kiosk is told to every browser; who sits at it only to that one, see below. Texts are nobody's secret.
        assert!(["getKiosk", "getTexts"].contains(name) || outcomes.iter().any(Option::is_some), "{name} keeps nobody out");
        for code in outcomes.into_iter().flatten() {
            assert!(ProblemCode::ALL.iter().any(|known| known.as_str() == code), "{name}: {code} is not a code");
        }
    }
}

/// Every endpoint about a request is `own` for somebody, and its refusal is the one of something that is not there.
#[test]
fn what_is_about_a_request_knows_whose_it_is() {
    for Row(name, cells) in TABLE.iter().filter(|Row(name, _)| endpoint(name).has_object()) {
        assert!(cells.iter().all(|cell| *cell != "ok"), "{name} does not ask whose it is");
        assert!(cells.contains(&"own"), "{name} is nobody's own");
        let has_request = sample_of(name).about.is_some();
        assert_eq!(has_request, !endpoint(name).is_of_person(), "{name} has no sample with a request");
    }
}
