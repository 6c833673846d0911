//! A day in the life of a prison that calls every endpoint: good calls in an order in which each can be made again and again.

/// Who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// A browser that is nothing yet.
    Nobody,
    /// A kiosk at which nobody sits, or the person who has just signed in there.
    Guest,
    /// Somebody who is at work at his own kiosk.
    Person,
    /// Staff at their desk.
    Staff,
    /// The case manager at her desk.
    Manager,
    /// A member of staff who comes and goes.
    Visitor,
}

/// One call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    /// The endpoint.
    pub(crate) name: &'static str,
    pub(crate) who: Who,
    /// Its address. `{…}` stands for what an earlier step kept, or for what is the caller's own, as in `body`.
    pub(crate) path: &'static str,
    pub(crate) body: &'static str,
    /// What is kept of the answer: its name, and where it stands there.
    pub(crate) keep: Option<(&'static str, &'static str)>,
}

const fn get(who: Who, name: &'static str, path: &'static str) -> Step {
    Step { name, who, path, body: "", keep: None }
}

const fn call(who: Who, name: &'static str, path: &'static str, body: &'static str) -> Step {
    Step { name, who, path, body, keep: None }
}

const fn start(keep: &'static str) -> Step {
    let body = r#"{"kind":"talk"}"#;
    Step { name: "startRequest", who: Who::Person, path: "/api/requests", body, keep: Some((keep, "/summary/id")) }
}

/// What is called once, before anything is measured.
pub(crate) const BEFORE: &[Step] = &[
    call(Who::Staff, "changeCondition", "/api/desk/people/{number}/conditions/home", r#"{"event":"map"}"#),
    call(Who::Manager, "movePlan", "/api/desk/people/{number}/plan", r#"{"event":"begin"}"#),
    call(Who::Manager, "addGoal", "/api/desk/people/{number}/plan/goals", r#"{"kind":"home","words":"Een plek om te wonen."}"#),
];

/// The day.
pub(crate) const STEPS: &[Step] = &[
    call(Who::Nobody, "enrol", "/api/kiosk/enrol", r#"{"code":"{code}"}"#),
    get(Who::Guest, "getKiosk", "/api/kiosk"),
    get(Who::Guest, "getTexts", "/api/texts/nl-simple"),
    call(Who::Guest, "signIn", "/api/session", r#"{"number":"{guest}","pin":"{guest-pin}","language":"nl-simple"}"#),
    call(Who::Guest, "cover", "/api/session/cover", r#"{"place":"requests"}"#),
    call(Who::Guest, "uncover", "/api/session/uncover", r#"{"pin":"{guest-pin}"}"#),
    call(Who::Guest, "signOut", "/api/session", "{}"),
    call(Who::Guest, "identify", "/api/session/identify", r#"{"name":"{name}","password":"{password}","number":"{guest}"}"#),
    call(Who::Guest, "vouch", "/api/session/vouch", r#"{"name":"{name}","password":"{password}","number":"{guest}"}"#),
    call(Who::Visitor, "staffSignIn", "/api/desk/session", r#"{"name":"{name}","password":"{password}"}"#),
    call(Who::Visitor, "staffSignOut", "/api/desk/session", "{}"),
    get(Who::Person, "getMe", "/api/me"),
    call(
        Who::Person,
        "setMe",
        "/api/me",
        r#"{"settings":{"language":"nl-simple","text_size":"normal","theme":"light"},"welcomed":true}"#,
    ),
    get(Who::Person, "listOffers", "/api/offers"),
    get(Who::Person, "getOffer", "/api/offers/talk"),
    get(Who::Person, "listPages", "/api/explain"),
    get(Who::Person, "getBulletin", "/api/bulletin"),
    get(Who::Person, "listCertificates", "/api/certificates"),
    get(Who::Person, "listConditions", "/api/conditions"),
    call(Who::Person, "sayCondition", "/api/conditions/papers", r#"{"own":"dont-know"}"#),
    get(Who::Person, "getScreening", "/api/conditions/papers/screening"),
    call(Who::Person, "answerScreening", "/api/conditions/papers/screening/valid", r#"{"choice":"yes"}"#),
    get(Who::Person, "getShortStay", "/api/short-stay"),
    Step {
        name: "sendShortStay",
        who: Who::Person,
        path: "/api/short-stay",
        body: r#"{"yes":["papers"],"pin":"{pin}"}"#,
        keep: Some(("sent", "/sent/0/id")),
    },
    call(Who::Person, "withdrawRequest", "/api/requests/{sent}/withdraw", "{}"),
    get(Who::Person, "getOwnPlan", "/api/own-plan"),
    call(Who::Person, "writeOwnPlan", "/api/own-plan", r#"{"words":"Ik wil werken in een keuken."}"#),
    start("draft"),
    call(Who::Person, "eraseDraft", "/api/requests/{draft}", "{}"),
    start("one"),
    call(Who::Person, "answerQuestion", "/api/requests/{one}/answers/whom", r#"{"choice":"ric"}"#),
    call(Who::Person, "answerQuestion", "/api/requests/{one}/answers/about", r#"{"choice":"here"}"#),
    call(Who::Person, "submitRequest", "/api/requests/{one}/submit", r#"{"pin":null}"#),
    get(Who::Person, "listRequests", "/api/requests"),
    get(Who::Person, "getRequest", "/api/requests/{one}"),
    get(Who::Staff, "getStaff", "/api/desk/session"),
    get(Who::Staff, "getQueue", "/api/desk/requests?show=all"),
    get(Who::Staff, "listAhead", "/api/desk/ahead"),
    get(Who::Staff, "getDeskRequest", "/api/desk/requests/{one}"),
    call(Who::Staff, "receiveRequest", "/api/desk/requests/{one}/receive", "{}"),
    call(Who::Staff, "takeRequest", "/api/desk/requests/{one}/take", "{}"),
    call(Who::Staff, "askBack", "/api/desk/requests/{one}/ask", r#"{"question":"when","note":"Wanneer kun je?"}"#),
    call(Who::Person, "replyToRequest", "/api/requests/{one}/reply", r#"{"choice":"afternoon"}"#),
    call(
        Who::Staff,
        "decide",
        "/api/desk/requests/{one}/decide",
        r#"{"outcome":"granted","reason":"we-come","now":[],"note":"Tot morgen."}"#,
    ),
    call(Who::Staff, "handOver", "/api/desk/requests/{one}/hand-over", r#"{"day":"{today}"}"#),
    call(Who::Person, "seeRequest", "/api/requests/{one}/seen", "{}"),
    call(Who::Staff, "carryOut", "/api/desk/requests/{one}/carry-out", r#"{"step":"comes-on","day":"{today}","note":null}"#),
    call(Who::Staff, "carryOut", "/api/desk/requests/{one}/carry-out", r#"{"step":"talked","day":null,"note":null}"#),
    call(Who::Staff, "closeRequest", "/api/desk/requests/{one}/close", "{}"),
    start("two"),
    call(Who::Person, "answerQuestion", "/api/requests/{two}/answers/whom", r#"{"choice":"ric"}"#),
    call(Who::Person, "answerQuestion", "/api/requests/{two}/answers/about", r#"{"choice":"here"}"#),
    call(Who::Person, "submitRequest", "/api/requests/{two}/submit", r#"{"pin":null}"#),
    call(Who::Staff, "forwardRequest", "/api/desk/requests/{two}/forward", r#"{"desk":"mentor","note":"Dit hoort bij jullie."}"#),
    call(Who::Person, "withdrawRequest", "/api/requests/{two}/withdraw", "{}"),
    get(Who::Staff, "getPersonOffers", "/api/desk/people/{number}/offers"),
    Step {
        name: "enterRequest",
        who: Who::Staff,
        path: "/api/desk/people/{number}/requests",
        body: r#"{"kind":"talk","answers":{"whom":{"choice":"ric"},"about":{"choice":"here"}}}"#,
        keep: Some(("three", "/id")),
    },
    call(Who::Person, "withdrawRequest", "/api/requests/{three}/withdraw", "{}"),
    get(Who::Staff, "getPerson", "/api/desk/people/{number}"),
    call(Who::Staff, "changeCondition", "/api/desk/people/{number}/conditions/home", r#"{"event":"settle"}"#),
    call(Who::Staff, "finishScreening", "/api/desk/people/{other}/screening", "{}"),
    get(Who::Person, "listMunicipalities", "/api/municipalities"),
    call(Who::Person, "sayResidence", "/api/residence", r#"{"own":"abroad"}"#),
    get(Who::Manager, "listDeskMunicipalities", "/api/desk/municipalities"),
    call(Who::Manager, "setResidence", "/api/desk/people/{number}/residence", r#"{"municipality":"0193"}"#),
    get(Who::Person, "listHelp", "/api/help"),
    call(Who::Person, "askHelp", "/api/help/papers", r#"{"need":"talk","pin":"{pin}"}"#),
    get(Who::Manager, "listDeskHelp", "/api/desk/help"),
    call(Who::Manager, "changeHelp", "/api/desk/people/{number}/help/papers", r#"{"event":"check"}"#),
    call(Who::Person, "withdrawHelp", "/api/help/papers/withdraw", "{}"),
    get(Who::Person, "listSharing", "/api/sharing"),
    get(Who::Manager, "listPersonSharing", "/api/desk/people/{number}/sharing"),
    get(Who::Person, "getPlan", "/api/plan"),
    call(Who::Person, "proposeGoal", "/api/plan/goals", r#"{"kind":"skill","words":"Ik wil leren koken."}"#),
    call(Who::Person, "sayOfPlan", "/api/plan/words", r#"{"kind":"disagreement","words":"Dit wil ik niet."}"#),
    call(
        Who::Manager,
        "addStep",
        "/api/desk/people/{number}/plan/goals/1/steps",
        r#"{"words":"Bel je zus.","doer":"detainee","when":{"before-end":30}}"#,
    ),
    call(Who::Person, "reportStep", "/api/plan/steps/{step}", "{}"),
    call(Who::Person, "seePlan", "/api/plan/seen", "{}"),
    get(Who::Manager, "listPlans", "/api/desk/plans"),
    get(Who::Manager, "getPersonPlan", "/api/desk/people/{number}/plan"),
    call(Who::Manager, "movePlan", "/api/desk/people/{other}/plan", r#"{"event":"begin"}"#),
    call(Who::Manager, "addGoal", "/api/desk/people/{other}/plan/goals", r#"{"kind":"home","words":"Een plek om te wonen."}"#),
    call(Who::Manager, "changeGoal", "/api/desk/people/{other}/plan/goals/1", r#"{"words":"Een plek bij je zus."}"#),
    call(
        Who::Manager,
        "addStep",
        "/api/desk/people/{other}/plan/goals/1/steps",
        r#"{"words":"Bel de gemeente.","doer":"staff","when":{"before-end":30}}"#,
    ),
    call(Who::Manager, "changeStep", "/api/desk/people/{other}/plan/steps/1", r#"{"event":"start"}"#),
];

/// What is not measured here, and why.
pub(crate) const LEFT_OUT: &[(&str, &str)] = &[
    ("watchQueue", "a stream, which never ends: its memory is P11"),
    ("speak", "another program speaks, and the database is not asked for more than the kiosk"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::growth::declared;

    /// Whether an address is one of those that an endpoint declares.
    fn fits(path: &str, declared: &str) -> bool {
        let plain = path.split('?').next().unwrap_or_default();
        let (mut given, mut parts) = (plain.split('/'), declared.split('/'));
        let same = given.by_ref().zip(parts.by_ref()).all(|(given, part)| part.starts_with('{') || given == part);
        same && given.next().is_none() && parts.next().is_none() && plain.matches('/').count() == declared.matches('/').count()
    }

    #[test]
    fn every_endpoint_is_measured_or_left_out_with_its_reason() {
        let named = |name: &str| STEPS.iter().any(|step| step.name == name);
        let left_out = |name: &str| LEFT_OUT.iter().any(|(left, _)| *left == name);
        let missing: Vec<&str> = declared().keys().copied().filter(|name| named(name) == left_out(name)).collect();
        assert_eq!(missing, [""; 0], "add a step to the day, or a reason to leave it out");
    }

    #[test]
    fn every_address_is_the_one_that_is_declared() {
        let declared = declared();
        for step in STEPS.iter().chain(BEFORE) {
            let path = declared.get(step.name).map(|(_, path)| *path);
            assert!(path.is_some_and(|path| fits(step.path, path)), "{} {} {path:?}", step.name, step.path);
        }
    }

    #[test]
    fn whatever_stands_for_something_is_kept_before() {
        let own = ["code", "guest", "guest-pin", "name", "password", "number", "pin", "today", "other", "step"];
        let mut known: Vec<&str> = own.to_vec();
        for step in STEPS {
            let marks = step.path.split('{').skip(1).chain(step.body.split("\"{").skip(1));
            for mark in marks.filter_map(|rest| rest.split('}').next()).filter(|mark| !mark.contains('"')) {
                assert!(known.contains(&mark), "{}: {mark}", step.name);
            }
            known.extend(step.keep.map(|(name, _)| name));
        }
    }
}
