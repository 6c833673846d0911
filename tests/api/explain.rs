//! The explain pages: all that there are, with the ways that are in his menu, and the local facts of his prison.

use domain::Code;
use domain::api::explain::{Explained, ListPages};
use domain::api::request::ListRequests;
use domain::explain::{FACTS, NO_FACT};
use tests::data::rule_set;

use crate::harness::actor::Detainee;
use crate::harness::house::Plan;
use crate::harness::script::code;
use crate::harness::template::{on_each, on_each_with};

async fn told(person: &Detainee) -> Explained {
    person.ask::<ListPages>(()).await.expect("explained")
}

fn opens(told: &Explained, page: &str) -> Vec<String> {
    let page = told.pages.iter().find(|found| found.id == *page).unwrap_or_else(|| panic!("{page} is not there"));
    page.opens.iter().map(|item| item.kind.to_string()).collect()
}

#[tokio::test]
async fn every_page_lies_in_a_group_and_leads_to_what_he_can_ask() {
    on_each(|house| async move {
        let before = house.dump().await;
        let sam = house.owner();
        let told = told(&sam).await;
        assert!(told.pages.len() >= 13, "{}", told.pages.len());
        assert!(told.pages.iter().all(|page| told.groups.iter().any(|group| group.id == page.group)));
        assert_eq!(opens(&told, "condition-papers"), ["id-card", "postal-address", "talk-case-manager"]);
        assert_eq!(told.facts[&code("id-card-cost")], "75");
        assert!(FACTS.iter().all(|name| told.facts.contains_key(&code(name))), "{:?}", told.facts);
        assert_eq!(told.facts[&code("visit-day")], NO_FACT, "nobody set it");
        assert_eq!(
            before.changes(&house.dump().await).iter().filter(|change| !change.contains("session")).count(),
            0,
            "reading leaves nothing"
        );
        assert_eq!(sam.ask::<ListRequests>(()).await.expect("list").items, []);
    })
    .await;
}

/// What is switched off or closed to him is explained and not offered; what the prison says of itself is in the texts.
#[tokio::test]
async fn what_is_not_in_his_menu_is_not_offered() {
    let facts = "[facts]\nvisit-day = \"dinsdag\"\ndebt-hours = \"\"";
    let closed = "[[menus]]\nregimes = [\"prison\"]\nopen = [\"id-card\", \"talk\"]\n\n[facts]";
    let rules = rule_set(&[("valid-from", "off = [\"postal-address\"]\nvalid-from"), ("[facts]", facts), ("[facts]", closed)]);
    let plan = Plan { rules: vec![rules], ..Plan::default() };
    on_each_with(&plan, |house| async move {
        let (prison, remand) = (told(&house.owner()).await, {
            house.renew("1002", "regime", "remand").await;
            told(&house.cellmate()).await
        });
        assert_eq!(opens(&prison, "condition-papers"), ["id-card"]);
        assert_eq!(opens(&prison, "complaint"), Vec::<String>::new(), "the page stays, its ways do not");
        assert_eq!(opens(&remand, "condition-papers"), ["id-card", "talk-case-manager"]);
        let fact = |name: &str| prison.facts.get(&code(name)).map(String::as_str);
        assert_eq!((fact("visit-day"), fact("debt-hours"), fact("ric-hours")), (Some("dinsdag"), Some(NO_FACT), Some(NO_FACT)));
        let ids: Vec<&Code> = prison.pages.iter().map(|page| &page.id).collect();
        assert_eq!(ids, remand.pages.iter().map(|page| &page.id).collect::<Vec<_>>());
    })
    .await;
}
