//! What staff write down for somebody: his request like any other, and nothing half-written.

use domain::answer::Answer;
use domain::api::desk::{GetDeskRequest, TakeRequest};
use domain::api::enter::{EnterBody, EnterRequest, Entered, GetPersonOffers, PersonOffers};
use domain::api::request::{GetRequest, ListRequests, WithdrawRequest};
use domain::offer::Block;
use domain::person::Number;
use domain::request::{Event, State};
use domain::{Day, Problem, ProblemCode as P, RequestId};

use crate::harness::actor::Staff;
use crate::harness::house::{House, Plan};
use crate::harness::script::{ID_CARD, OWN_WORDS, Script, TALK, TALK_ELSEWHERE, answer, code};
use crate::harness::template::{on_each, on_each_with};

async fn enter(staff: &Staff, number: &str, script: &Script) -> Result<Entered, Problem> {
    staff.send::<EnterRequest>(Number::parse(number).expect("a number"), script.enter()).await
}

async fn offers(staff: &Staff, number: &str) -> Result<PersonOffers, Problem> {
    staff.ask::<GetPersonOffers>(Number::parse(number).expect("a number")).await
}

fn refused<T: std::fmt::Debug>(outcome: Result<T, Problem>) -> P {
    outcome.expect_err("refused").code
}

/// Why he cannot ask for this type now, as it is told to this desk, with the open request where it may see it.
async fn blocked(staff: &Staff, kind: &str) -> (Option<Block>, Option<RequestId>) {
    let told = offers(staff, "1001").await.expect("his menu");
    let one = told.offers.into_iter().find(|one| one.offer.kind.id == *kind).expect(kind);
    (one.offer.block, one.open)
}

#[tokio::test]
async fn it_is_his_request_like_any_other() {
    on_each(|house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        let who = offers(&fatma, "1001").await.expect("known").person;
        assert_eq!((who.given_name.as_str(), who.family_name.as_str(), who.unit.as_str()), ("Sam", "Haddad", "A 1.04"));
        let entered = enter(&fatma, "1001", &ID_CARD).await.expect("written down");
        let due = Day::parse("2026-11-30").expect("a day");
        assert_eq!((entered.number, entered.desk.as_str(), entered.due_on, entered.here), (1001, "ric", due, true));

        let listed = sam.ask::<ListRequests>(()).await.expect("his").items;
        assert_eq!(listed.len(), 1);
        assert!(listed[0].news && listed[0].id == entered.id);
        let view = sam.ask::<GetRequest>(entered.id).await.expect("his");
        assert_eq!((view.summary.state, view.number, view.submitted_at), (State::Submitted, Some(1001), Some(house.now())));
        let told: Vec<_> = view.answers.iter().map(|given| (given.question.as_str(), given.answer.clone())).collect();
        assert_eq!(told, [("have", answer("lost")), ("photo", answer("need"))]);
        let happened: Vec<_> = view.history.iter().map(|item| (item.event, item.by.as_deref())).collect();
        assert_eq!(happened, [(Event::Enter, Some("Fatma"))]);
        // It is answered and taken back as what he sent himself.
        fatma.ask::<TakeRequest>(entered.id).await.expect("taken");
        sam.ask::<WithdrawRequest>(entered.id).await.expect("his own");
    })
    .await;
}

/// Any desk of his prison can write it down; it goes to the desk that answers it.
#[tokio::test]
async fn it_goes_to_the_desk_of_the_type() {
    on_each(|house| async move {
        let (fatma, mo) = (house.desk(), house.other_desk());
        let entered = enter(&fatma, "1001", &TALK_ELSEWHERE).await.expect("written down");
        assert_eq!((entered.desk.as_str(), entered.here), ("case-manager", false));
        assert_eq!(refused(fatma.ask::<GetDeskRequest>(entered.id).await), P::NotFound);
        mo.ask::<GetDeskRequest>(entered.id).await.expect("his");
        assert!(!enter(&mo, "1001", &ID_CARD).await.expect("written down").here);
    })
    .await;
}

/// The guard against asking twice is the same for who writes it down; where it is, only that desk is told.
#[tokio::test]
async fn the_same_is_not_written_down_twice() {
    on_each(|house| async move {
        let (sam, fatma, mo) = (house.owner(), house.desk(), house.other_desk());
        let draft = ID_CARD.draft(&sam).await.expect("a draft");
        assert_eq!(blocked(&fatma, "id-card").await, (None, None));
        let draft_told = offers(&fatma, "1001").await.expect("his menu").offers.iter().any(|one| one.offer.draft.is_some());
        assert!(!draft_told, "what he has not sent is his own");
        let entered = enter(&fatma, "1001", &ID_CARD).await.expect("written down");
        let open = Some(Block::AlreadyAsked { request: entered.id, due: Some(entered.due_on) });
        assert_eq!(blocked(&fatma, "id-card").await, (open.clone(), Some(entered.id)));
        assert_eq!(blocked(&mo, "id-card").await, (open, None));
        let before = house.dump().await;
        for staff in [&fatma, &mo] {
            assert_eq!(refused(enter(staff, "1001", &ID_CARD).await), P::AlreadyAsked);
        }
        let sent = ID_CARD.cause(&sam, &sam.pin, Event::Submit, draft, house.today()).await;
        assert_eq!(refused(sent), P::AlreadyAsked, "nor does he send the same");
        let mut changes = before.changes(&house.dump().await);
        changes.retain(|change| !change.starts_with("+ failed_try") && !change.starts_with("- failed_try"));
        assert_eq!(changes, [""; 0]);
    })
    .await;
}

/// Of what is not right nothing is written.
#[tokio::test]
async fn nothing_is_half_written() {
    let plan = Plan::own_words();
    on_each_with(&plan, |house| async move {
        let fatma = house.desk();
        house.renew("1004", "released_on", "2026-11-20").await;
        let before = house.dump().await;
        let try_it = async |number: &str, kind: &str, answers: &[(&str, Answer)]| {
            let answers = answers.iter().map(|(question, given)| (code(question), given.clone())).collect();
            let body = EnterBody { kind: code(kind), answers };
            fatma.send::<EnterRequest>(Number::parse(number).expect("a number"), body).await.map(|_| ())
        };
        let (lost, need) = (("have", answer("lost")), ("photo", answer("need")));
        let words = |text: &str| ("why", Answer::Words(text.to_owned()));
        let all = [lost.clone(), need.clone()];
        for (number, kind, answers, code) in [
            ("1001", "id-card", vec![], P::AnswerMissing),
            ("1001", "id-card", vec![lost.clone()], P::AnswerMissing),
            ("1001", "id-card", vec![("have", answer("have")), need.clone()], P::AnswerStops),
            ("1001", "id-card", vec![lost.clone(), ("photo", answer("maybe"))], P::AnswerUnknown),
            ("1001", "id-card", vec![lost.clone(), need.clone(), ("pays", answer("need"))], P::AnswerUnknown),
            ("1001", "id-card", vec![lost.clone(), need.clone(), ("colour", answer("red"))], P::AnswerUnknown),
            ("1001", "own-words", vec![words(" ")], P::TextEmpty),
            ("1001", "own-words", vec![words(&"x".repeat(501))], P::TextTooLong),
            ("1001", "leave", all.to_vec(), P::TypeUnknown),
            ("1005", "id-card", all.to_vec(), P::NotDutch),
            ("1004", "id-card", all.to_vec(), P::NotFound),
            ("2001", "id-card", all.to_vec(), P::NotFound),
        ] {
            assert_eq!(refused(try_it(number, kind, &answers).await), code, "{number} {kind} {answers:?}");
        }
        assert_eq!(before.changes(&house.dump().await), [""; 0]);
        assert_eq!(refused(offers(&fatma, "1004").await), P::NotFound, "he has left");
        assert_eq!(before.changes(&house.dump().await), [""; 0]);
    })
    .await;
}

/// His words lie sealed, also when she typed them, and say who typed them.
#[tokio::test]
async fn his_words_lie_sealed() {
    let plan = Plan::own_words();
    on_each_with(&plan, |house: House| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        let entered = enter(&fatma, "1001", &OWN_WORDS).await.expect("written down");
        let view = sam.ask::<GetRequest>(entered.id).await.expect("his");
        assert_eq!(view.answers[0].answer, answer("Ik leg het graag uit."));
        assert_eq!(house.dump().await.found("graag uit"), [""; 0]);
        // As many talks as he can have open, and not one more.
        for _ in 0..3 {
            enter(&fatma, "1001", &TALK).await.expect("written down");
        }
        assert_eq!(refused(enter(&fatma, "1001", &TALK).await), P::AlreadyAsked);
    })
    .await;
}
