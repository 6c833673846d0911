//! What he can ask, and what he has not sent yet.

use std::time::Duration;

use domain::api::desk::TakeRequest;
use domain::api::offer::GetOffer;
use domain::api::request::{
    AnswerQuestion, EraseDraft, GetRequest, ListRequests, SeeRequest, StartBody, StartRequest, SubmitBody, SubmitRequest,
    WithdrawRequest,
};
use domain::api::session::{SignIn, SignInBody, SignOut};
use domain::offer::{Block, Offer, Warning};
use domain::person::Language;
use domain::request::{Event, State};
use domain::{Day, Problem, ProblemCode, RequestId};
use server::release;

use crate::harness::actor::Detainee;
use crate::harness::script::{ID_CARD, TALK, answer, code};
use crate::harness::template::on_each;

async fn offer(person: &Detainee, kind: &str) -> Offer {
    person.ask::<GetOffer>(code(kind)).await.expect(kind).offer
}

async fn start(person: &Detainee, kind: &str) -> Result<RequestId, ProblemCode> {
    let started = person.send::<StartRequest>((), StartBody { kind: code(kind) }).await;
    started.map(|view| view.summary.id).map_err(|problem| problem.code)
}

fn refusal<T: std::fmt::Debug>(outcome: Result<T, Problem>) -> ProblemCode {
    outcome.expect_err("refused").code
}

#[tokio::test]
async fn one_open_request_of_a_type_at_once() {
    on_each(|house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        assert_eq!(start(&sam, "leave").await, Err(ProblemCode::TypeUnknown));
        let id = ID_CARD.bring(&sam, &fatma, State::Granted, house.today()).await;
        let block = Block::AlreadyAsked { request: id, due: Day::parse("2026-11-30").ok() };
        assert_eq!(offer(&sam, "id-card").await.block, Some(block));
        assert_eq!(start(&sam, "id-card").await, Err(ProblemCode::AlreadyAsked));
        assert_eq!(offer(&house.cellmate(), "id-card").await.block, None, "what another one asked is nothing to him");
        ID_CARD.cause(&fatma, "", Event::CarryOut, id, house.today()).await.expect("done");
        assert_eq!(offer(&sam, "id-card").await.block, None);
        start(&sam, "id-card").await.expect("he can ask again");

        for _ in 0..3 {
            TALK.bring(&sam, &fatma, State::Submitted, house.today()).await;
        }
        assert_eq!(start(&sam, "talk").await, Err(ProblemCode::AlreadyAsked), "three talks at once");
    })
    .await;
}

#[tokio::test]
async fn who_is_not_dutch_is_told_whom_to_talk_to() {
    on_each(|house| async move {
        let milan = house.sign_in("K5", "1005").await.expect("in");
        assert_eq!(offer(&milan, "id-card").await.block, Some(Block::NotDutch));
        assert_eq!(start(&milan, "id-card").await, Err(ProblemCode::NotDutch));
        start(&milan, "talk").await.expect("he can talk");
        // Where nobody looked it up yet he can ask.
        start(&house.cellmate(), "id-card").await.expect("a draft");
        // What became known since counts when it is sent.
        let sam = house.owner();
        let id = ID_CARD.draft(&sam).await.expect("a draft");
        house.renew("1001", "dutch", "no").await;
        assert_eq!(
            refusal(sam.send::<SubmitRequest>(id, SubmitBody { pin: Some(sam.pin.clone()) }).await),
            ProblemCode::NotDutch
        );
    })
    .await;
}

#[tokio::test]
async fn who_leaves_soon_is_warned_and_can_ask() {
    on_each(|house| async move {
        let joris = house.sign_in("K5", "1006").await.expect("in");
        assert_eq!(offer(&joris, "id-card").await.warning, Some(Warning::ShortTime));
        assert_eq!(offer(&joris, "talk").await.warning, None);
        start(&joris, "id-card").await.expect("a draft");
        assert_eq!(offer(&house.owner(), "id-card").await.warning, None);
    })
    .await;
}

/// What he did not finish waits for him, and for nobody else.
#[tokio::test]
async fn a_draft_is_kept_until_he_comes_back() {
    on_each(|house| async move {
        let sam = house.owner();
        let id = start(&sam, "id-card").await.expect("a draft");
        sam.send::<AnswerQuestion>((id, code("have")), answer("expired")).await.expect("an answer");
        sam.ask::<SignOut>(()).await.expect("signed out");
        house.pass_days(3);
        let sam = house.sign_in("K6", "1001").await.expect("in again");
        assert_eq!(offer(&sam, "id-card").await.draft, Some(id));
        assert_eq!(start(&sam, "id-card").await, Ok(id));
        let view = sam.ask::<GetRequest>(id).await.expect("the draft");
        assert_eq!((view.answers.len(), &view.answers[0].answer), (1, &answer("expired")));
        assert!(!view.summary.news, "what he did himself is no news");
    })
    .await;
}

#[tokio::test]
async fn a_draft_that_he_throws_away_is_gone() {
    on_each(|house| async move {
        let sam = house.owner();
        let id = TALK.draft(&sam).await.expect("a draft");
        assert_eq!(house.dump().await.rows_with("answer", "request_id", id.0).len(), 2);
        sam.ask::<EraseDraft>(id).await.expect("erased");
        assert_eq!(refusal(sam.ask::<GetRequest>(id).await), ProblemCode::NotFound);
        let dump = house.dump().await;
        assert!(dump.rows_with("request", "id", id.0).is_empty() && dump.rows_with("answer", "request_id", id.0).is_empty());
        assert_eq!(dump.rows_with("audit", "object_id", id.0).iter().filter(|row| row["action"] == "erase").count(), 1);
        let sent = TALK.bring(&sam, &house.desk(), State::Submitted, house.today()).await;
        assert_eq!(refusal(sam.ask::<EraseDraft>(sent).await), ProblemCode::NotNow);
        assert_eq!(refusal(sam.send::<AnswerQuestion>((sent, code("about")), answer("here")).await), ProblemCode::NotNow);
    })
    .await;
}

/// Two taps on the same tile begin one draft.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_taps_begin_one_draft() {
    on_each(|house| async move {
        let taps: Vec<_> = (0..4)
            .map(|_| {
                let sam = house.owner();
                tokio::spawn(async move { start(&sam, "id-card").await })
            })
            .collect();
        let mut begun = Vec::new();
        for tap in taps {
            begun.push(tap.await.expect("answered").expect("a draft"));
        }
        begun.dedup();
        assert_eq!(begun.len(), 1);
        assert_eq!(house.owner().ask::<ListRequests>(()).await.expect("list").items.len(), 1);
    })
    .await;
}

/// Drafts are erased, what waits for an answer or is being done expires, what is settled stays, and he is signed out.
#[tokio::test]
async fn a_release_leaves_nothing_open() {
    on_each(|house| async move {
        let (sam, fatma, today) = (house.owner(), house.desk(), house.today());
        let open = [
            TALK.bring(&sam, &fatma, State::Submitted, today).await,
            TALK.bring(&sam, &fatma, State::InfoNeeded, today).await,
            ID_CARD.bring(&sam, &fatma, State::PartlyGranted, today).await,
        ];
        let settled = TALK.bring(&sam, &fatma, State::Refused, today).await;
        let draft = TALK.draft(&sam).await.expect("a draft");
        let his_cellmate = TALK.bring(&house.cellmate(), &fatma, State::Submitted, today).await;
        assert_eq!(release::round(&house.app).await.expect("a round").released, 0);
        house.renew("1001", "released_on", "2026-11-23").await;
        assert_eq!(release::round(&house.app).await.expect("a round").released, 1);
        assert_eq!(release::round(&house.app).await.expect("another round").released, 0, "nothing is left to do");
        let dump = house.dump().await;
        let state = |id: RequestId| {
            dump.rows_with("request", "id", id.0).first().map(|row| row["state"].as_str().unwrap_or_default().to_owned())
        };
        assert_eq!(open.map(state), [0; 3].map(|_| Some("expired".to_owned())));
        assert_eq!(
            (state(settled).as_deref(), state(draft), state(his_cellmate).as_deref()),
            (Some("refused"), None, Some("submitted"))
        );
        assert!(dump.rows_with("answer", "request_id", draft.0).is_empty());
        let sessions = dump.rows_with("session", "person_id", sam.id.0);
        assert!(!sessions.is_empty() && sessions.iter().all(|row| row["ended_at"].is_number()));
        assert_eq!(refusal(fatma.ask::<TakeRequest>(open[0]).await), ProblemCode::NotNow);
    })
    .await;
}

/// What was refused or done lies for thirty days, then the program puts it away. What is old and of no use is forgotten.
#[tokio::test]
async fn rounds_put_away_and_forget() {
    on_each(|house| async move {
        let (sam, fatma, today) = (house.owner(), house.desk(), house.today());
        let refused = TALK.bring(&sam, &fatma, State::Refused, today).await;
        let done = TALK.bring(&sam, &fatma, State::CarriedOut, today).await;
        let granted = TALK.bring(&sam, &fatma, State::Granted, today).await;
        house.kiosk().send::<SignIn>((), wrong_pin()).await.expect_err("wrong");
        assert!(!house.dump().await.rows("failed_try").is_empty());
        house.pass_days(30);
        house.pass(Duration::from_millis(1));
        // Something that happened since keeps its place.
        let sam = house.sign_in("K1", "1001").await.expect("in");
        sam.ask::<SeeRequest>(granted).await.expect("seen");
        assert_eq!(release::round(&house.app).await.expect("a round").closed, 2);
        let dump = house.dump().await;
        let state = |id: RequestId| dump.rows_with("request", "id", id.0)[0]["state"].clone();
        assert_eq!([refused, done, granted].map(state), ["closed", "closed", "granted"]);
        assert!(dump.rows("failed_try").is_empty(), "tries of a month ago");
        assert_eq!(dump.rows("idempotency").len(), 2, "only the keys of today");
        let view = sam.ask::<GetRequest>(refused).await.expect("his");
        assert_eq!(view.history.last().map(|item| (item.event, item.by.clone())), Some((Event::Close, None)));
    })
    .await;
}

fn wrong_pin() -> SignInBody {
    SignInBody { number: "1001".to_owned(), pin: "000000".to_owned(), language: Language::simple_dutch(), sitting: None }
}

/// He takes it back and asks anew.
#[tokio::test]
async fn what_was_taken_back_is_not_open() {
    on_each(|house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        let id = ID_CARD.bring(&sam, &fatma, State::InProgress, house.today()).await;
        sam.ask::<WithdrawRequest>(id).await.expect("withdrawn");
        assert_eq!(offer(&sam, "id-card").await.block, None);
        ID_CARD.bring(&sam, &fatma, State::Submitted, house.today()).await;
    })
    .await;
}
