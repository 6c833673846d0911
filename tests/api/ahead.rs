//! What is ahead before somebody leaves: the same day at the kiosk and at the desk, and it moves with the end date.

use domain::api::ahead::{AheadQuery, ListAhead};
use domain::api::bulletin::GetBulletin;
use domain::api::request::WithdrawRequest;
use domain::bulletin::NewsKind;
use domain::request::{Event, State};
use domain::{Problem, ProblemCode};
use tests::data::rule_set;

use crate::harness::actor::{Detainee, Staff};
use crate::harness::client::Client;
use crate::harness::house::Plan;
use crate::harness::script::ID_CARD;
use crate::harness::template::on_each_with;

/// The insurance is a card here: that is asked without anything before it.
fn plan() -> Plan {
    Plan { rules: vec![rule_set(&[("opens = \"insurance-resume\"", "opens = \"id-card\"")])], ..Plan::default() }
}

/// What is ahead of him: the task, its first day, and whether that has come.
async fn ahead(person: &Detainee) -> Vec<(String, String, bool)> {
    let told = person.ask::<GetBulletin>(()).await.expect("told");
    let due = told.news.iter().filter(|news| news.kind == NewsKind::Task).count();
    assert_eq!(due, told.ahead.iter().filter(|task| task.begun).count(), "what has begun is told");
    told.ahead.into_iter().map(|task| (task.id.to_string(), task.from.to_string(), task.begun)).collect()
}

fn task(id: &str, from: &str, begun: bool) -> (String, String, bool) {
    (id.to_owned(), from.to_owned(), begun)
}

async fn listed(desk: &Client) -> Vec<String> {
    let page = desk.call::<ListAhead>((), AheadQuery::default(), domain::api::Nothing {}).await.expect("a list");
    assert_eq!(page.next, None);
    page.items.into_iter().map(|row| format!("{} {} {}", row.number, row.task, row.from)).collect()
}

#[tokio::test]
async fn the_day_is_the_same_on_both_sides_and_moves_with_the_end() {
    on_each_with(&plan(), |house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        assert_eq!(ahead(&sam).await, [task("care", "2027-08-03", false), task("insurance", "2027-08-31", false)]);
        // Joris leaves on 4 December: his began on the 20th.
        assert_eq!(listed(&fatma).await, ["1006 insurance 2026-11-20"]);
        for (ends_on, early, care, insurance) in [
            ("2026-12-07", "no", Some("2026-10-26"), Some(("2026-11-23", true))), // today
            ("2026-12-08", "no", Some("2026-10-27"), Some(("2026-11-24", false))),
            ("2026-12-21", "yes", Some("2026-10-26"), Some(("2026-11-23", true))), // fourteen days early
            ("2026-12-21", "unknown", Some("2026-10-26"), Some(("2026-11-23", true))),
            ("2026-12-21", "no", Some("2026-11-09"), Some(("2026-12-07", false))),
            ("2026-11-01", "no", Some("2026-09-20"), Some(("2026-10-18", true))), // he should have left: until he does
            ("", "yes", None, None),
        ] {
            house.renew("1001", "early_release", early).await;
            renew_both(&house, ends_on, early).await;
            let expected: Vec<_> = care
                .map(|from| task("care", from, true))
                .into_iter()
                .chain(insurance.map(|(from, begun)| task("insurance", from, begun)))
                .collect();
            assert_eq!(ahead(&sam).await, expected, "{ends_on} {early}");
            let at_desk = listed(&fatma).await.iter().any(|row| row.starts_with("1001 insurance"));
            assert_eq!(at_desk, insurance.is_some_and(|(_, begun)| begun), "{ends_on} {early}");
        }
    })
    .await;
}

/// An import renews a whole row, so both columns are in one.
async fn renew_both(house: &crate::harness::house::House, ends_on: &str, early: &str) {
    let row = format!(
        "number,given_name,family_name,establishment,unit,language,born_on,arrived_on,ends_on,released_on,dutch,regime,title,restricted,\
         lawful_stay,early_release\n1001,Sam,Haddad,noord,A 1.04,nl-simple,1994-05-02,2026-09-01,{ends_on},,yes,prison,sentenced,no,yes,{early}\n"
    );
    server::import::people(&house.app, "people.csv", row.as_bytes()).await.expect("imported");
}

/// Who asked has nothing ahead, until it is refused or taken back; who was released is on no list; another desk has its own.
#[tokio::test]
async fn what_he_asked_is_arranged() {
    on_each_with(&plan(), |house| async move {
        renew_both(&house, "2026-12-07", "no").await;
        let (sam, fatma, today) = (house.owner(), house.desk(), house.today());
        let is_listed = async |desk: &Staff| listed(desk).await.iter().any(|row| row.starts_with("1001"));
        let has = async || ahead(&sam).await.iter().any(|(id, ..)| id == "insurance");
        assert!(has().await && is_listed(&fatma).await);
        let draft = ID_CARD.draft(&sam).await.expect("a draft");
        assert!(has().await && is_listed(&fatma).await, "a draft arranges nothing");
        ID_CARD.cause(&sam, &sam.pin, Event::Submit, draft, today).await.expect("sent");
        assert!(!has().await && !is_listed(&fatma).await);
        sam.ask::<WithdrawRequest>(draft).await.expect("taken back");
        assert!(has().await && is_listed(&fatma).await);
        let refused = ID_CARD.bring(&sam, &fatma, State::Refused, today).await;
        assert!(has().await && is_listed(&fatma).await, "he still needs it");
        ID_CARD.cause(&fatma, &sam.pin, Event::Close, refused, today).await.expect("put away");
        assert!(has().await && is_listed(&fatma).await, "and when it is put away too");
        ID_CARD.bring(&sam, &fatma, State::CarriedOut, today).await;
        assert!(!has().await && !is_listed(&fatma).await);
        assert_eq!(listed(&house.other_desk()).await, [""; 0], "care is of the medical service, insurance of the RIC");
        assert_eq!(listed(&house.desk_elsewhere()).await, [""; 0], "another prison");
        house.renew("1006", "released_on", "2026-11-23").await;
        assert_eq!(listed(&fatma).await, [""; 0], "he has left");
    })
    .await;
}

/// More people than fit on a page, and a place that is none.
#[tokio::test]
async fn a_long_list_comes_in_pages() {
    on_each_with(&plan(), |house| async move {
        let head = "number,given_name,family_name,establishment,unit,language,born_on,arrived_on,ends_on,released_on,dutch,regime,title,\
             restricted,lawful_stay,early_release\n";
        let row = |n: u32| {
            let day = 1 + n % 4;
            format!("{},Jan,Smit,noord,A 9.01,nl,1990-01-01,2026-11-01,2026-12-0{day},,yes,prison,sentenced,no,yes,no\n", 5000 + n)
        };
        let text: String = std::iter::once(head.to_owned()).chain((0..120).map(row)).collect();
        server::import::people(&house.app, "people.csv", text.as_bytes()).await.expect("imported");
        let fatma = house.desk();
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let page = fatma.call::<ListAhead>((), AheadQuery { after }, domain::api::Nothing {}).await.expect("a page");
            assert!(page.items.len() <= 50);
            seen.extend(page.items.into_iter().map(|row| (row.ends_on, row.number)));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen.len(), 121, "Joris too");
        assert!(seen.windows(2).all(|pair| pair[0].0 <= pair[1].0), "who leaves first stands first");
        let numbers: std::collections::BTreeSet<_> = seen.iter().map(|(_, number)| number).collect();
        assert_eq!(numbers.len(), 121, "each once");
        for bad in ["x", "care.2026-12-01", "nothing.2026-12-01.00000000-0000-0000-0000-000000000007"] {
            let query = AheadQuery { after: Some(bad.to_owned()) };
            let refused: Problem = fatma.call::<ListAhead>((), query, domain::api::Nothing {}).await.expect_err(bad);
            assert_eq!(refused.code, ProblemCode::BadQuery, "{bad}");
        }
    })
    .await;
}
