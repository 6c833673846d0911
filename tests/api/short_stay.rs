//! The fast track of a short stay, on both engines: who has it, and that all is sent together.

use domain::api::condition::ListConditions;
use domain::api::request::{AnswerQuestion, GetRequest, ListRequests, StartBody, StartRequest};
use domain::api::short_stay::{GetShortStay, SendShortStay, ShortStayBody, ShortStaySent};
use domain::catalogue::Condition;
use domain::offer::Block;
use domain::request::State;
use domain::{ProblemCode, RequestId};

use crate::harness::actor::Detainee;
use crate::harness::house::{House, Plan};
use crate::harness::script::{ID_CARD, answer, code};
use crate::harness::template::{on_each, on_each_with};

/// Questions that lead to the types of the repository: two to a talk with different desks, one to an ID card.
const TRACK: &str = r#"
[[asks]]
condition = "papers"
picture = "1FAAA"
opens = "id-card"
[asks.answers]
have = { choice = "lost" }
photo = { choice = "dont-know" }

[[asks]]
condition = "home"
picture = "1F3E0"
opens = "talk"
[asks.answers]
whom = { choice = "case-manager" }
about = { choice = "home-and-money" }

[[asks]]
condition = "care"
picture = "1FA7A"
opens = "talk"
[asks.answers]
whom = { choice = "ric" }
about = { choice = "rather-not-say" }
"#;

fn plan() -> Plan {
    Plan { fast_track: Some(TRACK), ..Plan::default() }
}

async fn send(who: &Detainee, yes: &[Condition], pin: Option<&str>) -> Result<ShortStaySent, ProblemCode> {
    let body = ShortStayBody { yes: yes.to_vec(), pin: pin.map(str::to_owned) };
    who.send::<SendShortStay>((), body).await.map_err(|problem| problem.code)
}

async fn kinds(who: &Detainee) -> Vec<String> {
    let items = who.ask::<ListRequests>(()).await.expect("his requests").items;
    let mut kinds: Vec<String> = items.iter().map(|it| format!("{} {}", it.kind, it.state.as_str())).collect();
    kinds.sort();
    kinds
}

/// All that he said yes to is sent at once, with one PIN, and no plan is asked for.
#[tokio::test]
async fn each_yes_becomes_a_request() {
    on_each_with(&plan(), |house| async move {
        house.stay_short().await;
        let sam = house.owner();
        let now = sam.ask::<GetShortStay>(()).await.expect("the questions");
        assert!(now.open && now.asks.iter().all(|ask| ask.block.is_none()));
        assert!(sam.ask::<ListConditions>(()).await.expect("his").short_stay);
        let pin = sam.pin.clone();
        let told = send(&sam, &[Condition::Care, Condition::Papers, Condition::Home], Some(&pin)).await.expect("sent");
        assert_eq!((told.sent.len(), told.skipped.len()), (3, 0));
        assert!(told.sent.iter().all(|it| it.state == State::Submitted && it.due_on.is_some()));
        assert_eq!(kinds(&sam).await, ["id-card submitted", "talk submitted", "talk submitted"]);
        let desks: Vec<_> = told.sent.iter().map(|it| it.desk.as_ref().expect("a desk").to_string()).collect();
        assert_eq!(desks, ["ric", "case-manager", "ric"], "in the order of the questions");
        let card = sam.ask::<GetRequest>(told.sent[0].id).await.expect("the card");
        assert_eq!(card.answers[0].answer, answer("lost"));
        assert!(card.number.is_some());
    })
    .await;
}

/// What stands in the way of one keeps none of the others back, and is said.
#[tokio::test]
async fn what_is_blocked_is_skipped_and_said() {
    on_each_with(&plan(), |house| async move {
        house.stay_short().await;
        let sam = house.owner();
        let open = ID_CARD.bring(&sam, &house.desk(), State::Submitted, house.today()).await;
        let pin = sam.pin.clone();
        let told = send(&sam, &[Condition::Papers, Condition::Home], Some(&pin)).await.expect("sent");
        assert_eq!(told.sent.iter().map(|it| it.kind.to_string()).collect::<Vec<_>>(), ["talk"]);
        let block = told.skipped[0].block.as_ref().expect("why");
        assert!(matches!(block, Block::AlreadyAsked { request, .. } if *request == open));
        assert_eq!(kinds(&sam).await, ["id-card submitted", "talk submitted"]);
    })
    .await;
}

/// What he had begun is sent with it: what he answered himself stays, but not what would end the asking.
#[tokio::test]
async fn a_draft_of_his_is_sent_with_his_own_answers() {
    on_each_with(&plan(), |house| async move {
        house.stay_short().await;
        let sam = house.owner();
        let draft: RequestId =
            sam.send::<StartRequest>((), StartBody { kind: code("id-card") }).await.expect("a draft").summary.id;
        for (question, given) in [("have", "have"), ("photo", "need")] {
            sam.send::<AnswerQuestion>((draft, code(question)), answer(given)).await.expect("answered");
        }
        let pin = sam.pin.clone();
        let told = send(&sam, &[Condition::Papers], Some(&pin)).await.expect("sent");
        assert_eq!(told.sent[0].id, draft);
        let answers = sam.ask::<GetRequest>(draft).await.expect("it").answers;
        assert_eq!(answers.iter().map(|it| it.answer.clone()).collect::<Vec<_>>(), [answer("lost"), answer("need")]);
    })
    .await;
}

/// Nothing is sent without a PIN, with a wrong one, without a yes, for what is not asked, or by who stays longer.
#[tokio::test]
async fn what_is_not_right_sends_nothing() {
    on_each_with(&plan(), |house| async move {
        let sam = house.owner();
        let pin = sam.pin.clone();
        assert_eq!(send(&sam, &[Condition::Papers], Some(&pin)).await.err(), Some(ProblemCode::ShortStayOver));
        assert!(!sam.ask::<ListConditions>(()).await.expect("his").short_stay);
        house.stay_short().await;
        for (yes, pin, code) in [
            (&[Condition::Papers][..], None, ProblemCode::PinNeeded),
            (&[Condition::Papers], Some("000000"), ProblemCode::WrongPin),
            (&[], Some(pin.as_str()), ProblemCode::AnswerMissing),
            (&[Condition::Debts], Some(&pin), ProblemCode::ConditionUnknown),
            (&[Condition::Papers, Condition::Network], Some(&pin), ProblemCode::ConditionUnknown),
        ] {
            assert_eq!(send(&sam, yes, pin).await.err(), Some(code), "{yes:?}");
        }
        assert!(kinds(&sam).await.is_empty());
    })
    .await;
}

/// *Beperkingen* block what goes outside, here too.
#[tokio::test]
async fn nothing_goes_outside_under_restrictions() {
    on_each(|house| async move {
        restricted(&house).await;
    })
    .await;
}

async fn restricted(house: &House) {
    house.renew("1001", "restricted", "yes").await;
    let asks = house.owner().ask::<GetShortStay>(()).await.expect("the questions").asks;
    let papers = asks.iter().find(|ask| ask.condition == Condition::Papers).expect("papers");
    assert_eq!(papers.block, Some(Block::Restricted));
}
