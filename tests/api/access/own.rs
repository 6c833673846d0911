//! What a browser, a list and a desk show is one's own.

use std::collections::BTreeSet;

use domain::ProblemCode;
use domain::request::State;
use serde_json::Value;
use uuid::Uuid;

use super::{Requests, Who, Whose, client, request};
use crate::harness::client::Raw;
use crate::harness::sample::{endpoint, endpoints, sample_of};
use crate::harness::script::TALK;
use crate::harness::template::on_each;

/// What a browser is told of the kiosk and of who sits at it.
#[tokio::test]
async fn the_kiosk_tells_each_browser_its_own() {
    on_each(|house| async move {
        let declared = endpoint("getKiosk");
        for (who, kiosk, name, covered) in [
            (Who::Nobody, false, None, None),
            (Who::Kiosk, true, None, None),
            (Who::Owner, true, Some("Sam"), Some(false)),
            (Who::Elsewhere, true, Some("Yusuf"), Some(false)),
            (Who::Covered, true, None, Some(true)),
            (Who::Expired, true, None, None),
            (Who::Desk, false, None, None),
        ] {
            let raw = request(&house, &declared, who, Whose::Own, None).await;
            let told: Value = client(&house, who).raw(raw).await.json();
            assert_eq!(told["kiosk"].is_string(), kiosk, "{who:?}");
            assert_eq!(told["session"]["given_name"].as_str(), name, "{who:?}");
            assert_eq!(told["session"]["covered"].as_bool(), covered, "{who:?}");
        }
    })
    .await;
}

/// Lists have no identifier to ask for; what they show is what is his own, or her desk's, and nothing that was not sent.
#[tokio::test]
async fn lists_show_what_is_ones_own() {
    on_each(|house| async move {
        let requests = Requests::make(&house, State::Submitted).await;
        let draft = TALK.draft(&house.owner()).await.expect("a draft").0;
        for (who, list, own) in [
            (Who::Owner, "listRequests", vec![requests.owner, draft]),
            (Who::Cellmate, "listRequests", vec![requests.cellmate, requests.other_desk]),
            (Who::Elsewhere, "listRequests", vec![requests.elsewhere]),
            (Who::Desk, "getQueue", vec![requests.owner, requests.cellmate]),
            (Who::OtherDesk, "getQueue", vec![requests.other_desk]),
            (Who::DeskElsewhere, "getQueue", vec![requests.elsewhere]),
        ] {
            let raw = request(&house, &endpoint(list), who, Whose::Own, None).await;
            let told: Value = client(&house, who).raw(raw).await.json();
            let items = told["items"].as_array().expect("items");
            let shown: BTreeSet<Uuid> =
                items.iter().map(|item| item["id"].as_str().and_then(|id| id.parse().ok()).expect("id")).collect();
            assert_eq!(shown, own.into_iter().collect(), "{list} by {who:?}");
        }
    })
    .await;
}

/// What is not sent is nobody's at a desk, whatever its desk would be.
#[tokio::test]
async fn a_draft_is_hidden_from_every_desk() {
    on_each(|house| async move {
        let draft = TALK.draft(&house.owner()).await.expect("a draft");
        for declared in endpoints().iter().filter(|declared| declared.path.starts_with("/api/desk/requests/{id}")) {
            let raw = Raw::new(declared.method, &declared.address(&draft.to_string()));
            let raw = if declared.method.changes() { raw.body(sample_of(declared.name).body) } else { raw };
            assert_eq!(house.desk().raw(raw).await.code(), Some(ProblemCode::NotFound), "{}", declared.name);
        }
    })
    .await;
}
