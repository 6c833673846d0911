//! A good call of every endpoint: what tests make worse, or make as somebody else.

use domain::ProblemCode;
use domain::api::help::{AskHelp, AskHelpBody};
use domain::api::request::{EraseDraft, ListRequests};
use domain::api::residence::{SetResidence, SetResidenceBody};
use domain::api::{Access, AccessKind, Endpoint, Method, Visitor, visit_all};
use domain::catalogue::Condition;
use domain::help::Need;
use domain::person::Number;
use domain::request::{Event, State};
use uuid::Uuid;

use super::actor::Staff;
use super::client::{Client, Raw};
use super::house::House;
use super::script::TALK;

/// A good call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sample {
    /// The operation id of the endpoint.
    pub(crate) name: &'static str,
    /// The state of the request that it is about, where it is about one.
    pub(crate) about: Option<State>,
    /// The body. `{number}`, `{pin}`, `{name}`, `{password}` and `{code}` stand for what is the caller's own.
    pub(crate) body: &'static str,
    /// The field of the body in which a person types his own words; empty where there is none.
    pub(crate) words: &'static str,
}

const fn sample(name: &'static str, about: Option<State>, body: &'static str) -> Sample {
    Sample { name, about, body, words: "" }
}

const fn worded(name: &'static str, about: State, body: &'static str, words: &'static str) -> Sample {
    Sample { name, about: Some(about), body, words }
}

const NONE: &str = "{}";

/// One for each endpoint; the type of the requests is *I want to talk to someone*.
pub(crate) const SAMPLES: &[Sample] = &[
    sample("getKiosk", None, NONE),
    sample("enrol", None, r#"{"code":"{code}"}"#),
    sample("getTexts", None, NONE),
    Sample { name: "speak", about: None, body: r#"{"language":"nl-simple","text":"Dag Sam."}"#, words: "text" },
    sample("signIn", None, r#"{"number":"{number}","pin":"{pin}","language":"nl-simple"}"#),
    sample("signOut", None, NONE),
    sample("cover", None, r#"{"place":"requests"}"#),
    sample("uncover", None, r#"{"pin":"{pin}"}"#),
    sample("getMe", None, NONE),
    sample("setMe", None, r#"{"settings":{"language":"ar","text_size":"large","theme":"contrast"},"welcomed":true}"#),
    sample("identify", None, r#"{"name":"{name}","password":"{password}","number":"{number}"}"#),
    sample("vouch", None, r#"{"name":"{name}","password":"{password}","number":"{number}"}"#),
    sample("listOffers", None, NONE),
    sample("getOffer", None, NONE),
    sample("listPages", None, NONE),
    sample("getBulletin", None, NONE),
    sample("listRequests", None, NONE),
    sample("startRequest", None, r#"{"kind":"talk"}"#),
    sample("getRequest", Some(State::Submitted), NONE),
    sample("eraseDraft", Some(State::Draft), NONE),
    sample("answerQuestion", Some(State::Draft), r#"{"choice":"here"}"#),
    sample("submitRequest", Some(State::Draft), r#"{"pin":null}"#),
    sample("withdrawRequest", Some(State::Submitted), NONE),
    sample("replyToRequest", Some(State::InfoNeeded), r#"{"choice":"afternoon"}"#),
    sample("seeRequest", Some(State::Refused), NONE),
    sample("listCertificates", None, NONE),
    sample("staffSignIn", None, r#"{"name":"{name}","password":"{password}"}"#),
    sample("staffSignOut", None, NONE),
    sample("getStaff", None, NONE),
    sample("getQueue", None, NONE),
    sample("watchQueue", None, NONE),
    sample("listAhead", None, NONE),
    sample("getDeskRequest", Some(State::Submitted), NONE),
    sample("receiveRequest", Some(State::Submitted), NONE),
    sample("takeRequest", Some(State::Received), NONE),
    worded("askBack", State::InProgress, r#"{"question":"when","note":"Wanneer komt het uit?"}"#, "note"),
    worded(
        "decide",
        State::InProgress,
        r#"{"outcome":"refused","reason":"talked-already","now":["ask-again"],"note":"Tot morgen."}"#,
        "note",
    ),
    worded("carryOut", State::Granted, r#"{"step":"comes-on","day":"2026-11-25","note":"Om tien uur."}"#, "note"),
    worded("forwardRequest", State::Received, r#"{"desk":"mentor","note":"Dit hoort bij jullie."}"#, "note"),
    sample("handOver", Some(State::Refused), r#"{"day":"2026-11-23"}"#),
    sample("closeRequest", Some(State::Refused), NONE),
    sample("listConditions", None, NONE),
    sample("sayCondition", None, r#"{"own":"dont-know"}"#),
    sample("getScreening", None, NONE),
    sample("answerScreening", None, r#"{"choice":"yes"}"#),
    sample("getShortStay", None, NONE),
    sample("sendShortStay", None, r#"{"yes":["papers"],"pin":"{pin}"}"#),
    sample("getOwnPlan", None, NONE),
    Sample { name: "writeOwnPlan", about: None, body: r#"{"words":"Ik wil werken in een keuken."}"#, words: "words" },
    sample("listMunicipalities", None, NONE),
    sample("sayResidence", None, r#"{"own":"abroad"}"#),
    sample("listDeskMunicipalities", None, NONE),
    sample("setResidence", None, r#"{"municipality":null}"#),
    sample("listHelp", None, NONE),
    sample("askHelp", None, r#"{"need":"talk","pin":"{pin}"}"#),
    sample("withdrawHelp", None, NONE),
    sample("listSharing", None, NONE),
    sample("listDeskHelp", None, NONE),
    sample("changeHelp", None, r#"{"event":"check"}"#),
    sample("listPersonSharing", None, NONE),
    sample("getPerson", None, NONE),
    sample("changeCondition", None, r#"{"event":"map"}"#),
    sample("finishScreening", None, NONE),
    sample("getPlan", None, NONE),
    Sample { name: "proposeGoal", about: None, body: r#"{"kind":"home","words":"Ik wil bij mijn zus wonen."}"#, words: "words" },
    Sample { name: "sayOfPlan", about: None, body: r#"{"kind":"disagreement","words":"Dit wil ik niet."}"#, words: "words" },
    sample("reportStep", None, NONE),
    sample("seePlan", None, NONE),
    sample("listPlans", None, NONE),
    sample("getPersonPlan", None, NONE),
    sample("movePlan", None, r#"{"event":"discuss","presence":"present"}"#),
    Sample { name: "addGoal", about: None, body: r#"{"kind":"skill","words":"Een cursus doen."}"#, words: "words" },
    Sample { name: "changeGoal", about: None, body: r#"{"words":"Een plek bij je zus."}"#, words: "words" },
    Sample {
        name: "addStep",
        about: None,
        body: r#"{"words":"Bel de gemeente.","doer":"staff","when":{"before-end":30}}"#,
        words: "words",
    },
    sample("changeStep", None, r#"{"event":"start"}"#),
    sample("getPersonOffers", None, NONE),
    sample("enterRequest", None, r#"{"kind":"talk","answers":{"whom":{"choice":"ric"},"about":{"choice":"here"}}}"#),
];

/// What only the case manager may do.
const BY_CASE_MANAGER: &[&str] =
    &["setResidence", "changeHelp", "listPersonSharing", "movePlan", "addGoal", "changeGoal", "addStep", "changeStep"];

/// The question of `answerQuestion`.
pub(crate) const QUESTION: &str = "about";

/// The good call of an endpoint.
pub(crate) fn sample_of(name: &str) -> Sample {
    *SAMPLES.iter().find(|sample| sample.name == name).unwrap_or_else(|| panic!("{name} has no sample"))
}

/// What a declaration says of its endpoint.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Declared {
    pub(crate) name: &'static str,
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    pub(crate) access: AccessKind,
    pub(crate) summary: &'static str,
}

impl Declared {
    /// Its address, about the request or the person `id` where it is about one.
    pub(crate) fn address(&self, id: &str) -> String {
        let question = if self.path.contains("screening") { "valid" } else { QUESTION };
        let path = self.path.replace("{id}", id).replace("{question}", question).replace("{kind}", TALK.kind);
        path.replace("{number}", id)
            .replace("{condition}", "papers")
            .replace("{language}", "ar")
            .replace("{n}", if self.name == "changeStep" { "2" } else { "1" })
    }

    /// Whether it is about a person, by his number.
    pub(crate) fn is_of_person(&self) -> bool {
        self.path.contains("{number}")
    }

    /// Whether it is about a request or a person.
    pub(crate) fn has_object(&self) -> bool {
        self.path.contains("{id}") || self.is_of_person()
    }
}

/// Makes what a good call of an endpoint needs beside a request.
pub(crate) async fn make_ready(house: &House, name: &str) {
    match name {
        "sendShortStay" => house.stay_short().await,
        "movePlan" | "addGoal" | "changeGoal" | "addStep" | "changeStep" | "reportStep" => house.begin_plans().await,
        "withdrawHelp" | "changeHelp" => {
            crate::residence::towns(house).await;
            for person in [house.owner(), house.cellmate(), house.elsewhere()] {
                let body = AskHelpBody { need: Need::Talk, pin: Some(person.pin.clone()) };
                // Where it was made ready before, it is open already.
                let asked = person.send::<AskHelp>(Condition::Papers, body).await.map_err(|problem| problem.code);
                assert!(matches!(asked, Ok(_) | Err(ProblemCode::AlreadyAsked)), "{asked:?}");
            }
            for number in ["1001", "1002"] {
                let body = SetResidenceBody { municipality: Some(crate::residence::code("0193")) };
                let number = Number::parse(number).expect("a number");
                house.other_desk().send::<SetResidence>(number, body).await.expect("set");
            }
        }
        _ => {}
    }
}

/// Somebody of staff who may call an endpoint.
pub(crate) fn staff_for(house: &House, name: &str) -> Staff {
    if BY_CASE_MANAGER.contains(&name) { house.other_desk() } else { house.desk() }
}

/// A call that is right, ready to be made.
pub(crate) struct Good {
    pub(crate) declared: Declared,
    pub(crate) sample: Sample,
    /// Somebody who may make it.
    pub(crate) client: Client,
    pub(crate) raw: Raw,
    /// Its body.
    pub(crate) body: String,
    /// Its address.
    pub(crate) address: String,
}

/// The good call of an endpoint in this house, with the request that it is about.
pub(crate) async fn good(house: &House, name: &str) -> Good {
    let (declared, sample) = (endpoint(name), sample_of(name));
    make_ready(house, name).await;
    let client = match declared.access {
        AccessKind::Anyone => house.nobody().client,
        AccessKind::AtKiosk => house.kiosk().client,
        AccessKind::Sitting | AccessKind::Detainee => house.owner().client,
        AccessKind::Staff => staff_for(house, name).client,
    };
    let (owner, staff) = (house.owner(), house.desk());
    let id = match sample.about {
        Some(state) => TALK.bring(&owner, &staff, state, house.today()).await.0,
        None => Uuid::nil(),
    };
    let code = if sample.body.contains("{code}") { house.issue_code("K9").await } else { String::new() };
    let own = [
        ("{number}", owner.number.clone()),
        ("{pin}", owner.pin.clone()),
        ("{name}", staff.name),
        ("{password}", staff.password),
        ("{code}", code),
    ];
    let body = own.iter().fold(sample.body.to_owned(), |body, (mark, value)| body.replace(mark, value));
    let address = declared.address(&if declared.is_of_person() { owner.number.clone() } else { id.to_string() });
    let raw = Raw::new(declared.method, &address);
    let raw = if declared.method.changes() { raw.body(body.clone()) } else { raw };
    Good { declared, sample, client, raw, body, address }
}

impl House {
    /// Ends what Sam has begun: he can have three talks open at once, and tests that make many good calls need room.
    pub(crate) async fn end_open_requests(&self) {
        let (sam, fatma) = (self.owner(), self.desk());
        for summary in sam.ask::<ListRequests>(()).await.expect("list").items {
            let (by, event) = match summary.state {
                State::Draft => {
                    sam.ask::<EraseDraft>(summary.id).await.expect("erased");
                    continue;
                }
                State::Granted => (&fatma.client, Event::CarryOut),
                state if state.awaits_answer() => (&sam.client, Event::Withdraw),
                _ => continue,
            };
            TALK.cause(by, "", event, summary.id, self.today()).await.expect("ended");
        }
    }
}

/// The names of the endpoints that change something.
pub(crate) fn changes() -> Vec<&'static str> {
    endpoints().into_iter().filter(|declared| declared.method.changes()).map(|declared| declared.name).collect()
}

/// Every endpoint that there is.
pub(crate) fn endpoints() -> Vec<Declared> {
    struct All(Vec<Declared>);
    impl Visitor for All {
        fn visit<E: Endpoint>(&mut self) {
            let access = <E::Access as Access>::KIND;
            self.0.push(Declared { name: E::NAME, method: E::METHOD, path: E::PATH, access, summary: E::SUMMARY });
        }
    }
    let mut all = All(Vec::new());
    visit_all(&mut all);
    all.0
}

/// The endpoint with this name.
pub(crate) fn endpoint(name: &str) -> Declared {
    endpoints().into_iter().find(|endpoint| endpoint.name == name).unwrap_or_else(|| panic!("there is no endpoint {name}"))
}
