//! The whole story of both types, from the first question to the last step.

use std::time::Duration;

use domain::actor::PartyKind;
use domain::answer::Answer;
use domain::api::desk::{
    AskBack, AskBody, CarryOut, CarryOutBody, CloseRequest, Decide, DecideBody, DeskRequest, GetDeskRequest, GetQueue,
    QueueQuery, ReceiveRequest, TakeRequest,
};
use domain::api::offer::{GetOffer, ListOffers};
use domain::api::request::{
    Asked, GetRequest, ListRequests, ReplyToRequest, RequestView, SeeRequest, StartBody, StartRequest, SubmitBody, SubmitRequest,
    WithdrawRequest,
};
use domain::api::{Nothing, request::AnswerQuestion};
use domain::request::{Event, Outcome, State};
use domain::{Day, Problem, ProblemCode, RequestId};

use crate::harness::actor::{Detainee, Staff};
use crate::harness::script::{ID_CARD, TALK, answer, code};
use crate::harness::template::on_each;

fn day(text: &str) -> Day {
    Day::parse(text).expect(text)
}

fn words(text: &str) -> Answer {
    Answer::Words(text.to_owned())
}

/// What happened, as (event, by whom, code).
fn told(view: &RequestView) -> Vec<(Event, Option<&str>, Option<&str>)> {
    view.history.iter().map(|item| (item.event, item.by.as_deref(), item.code.as_ref().map(domain::Code::as_str))).collect()
}

async fn his(sam: &Detainee, id: RequestId) -> RequestView {
    sam.ask::<GetRequest>(id).await.expect("his request")
}

async fn carry_out(staff: &Staff, id: RequestId, step: &str, day: Option<Day>) -> Result<DeskRequest, Problem> {
    staff.send::<CarryOut>(id, CarryOutBody { step: code(step), day, note: None }).await
}

fn refusal<T: std::fmt::Debug>(outcome: Result<T, Problem>) -> ProblemCode {
    outcome.expect_err("refused").code
}

/// A detainee asks for an ID card, staff ask something back, grant it and carry it out.
#[tokio::test]
async fn an_id_card_from_the_first_question_to_the_last_step() {
    on_each(|house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        let menu = sam.ask::<ListOffers>(()).await.expect("menu");
        assert!(menu.items.iter().any(|item| item.kind.as_str() == "id-card" && item.block.is_none()));
        let offered = sam.ask::<GetOffer>(code("id-card")).await.expect("offered");
        assert_eq!((offered.offer.term, offered.offer.block, offered.facts[&code("id-card-cost")].as_str()), (5, None, "75"));

        let id = asks(&sam).await;
        let sent = sam.send::<SubmitRequest>(id, SubmitBody { pin: Some(sam.pin.clone()) }).await.expect("sent");
        assert_eq!((sent.number, sent.summary.state, sent.summary.late), (Some(1001), State::Submitted, false));
        assert_eq!(sent.summary.due_on, Some(day("2026-11-30")), "five working days after Monday 23 November");
        assert_eq!((sent.summary.desk.as_ref().map(domain::Code::as_str), &sent.summary.holder), (Some("ric"), &None));
        assert_eq!((sent.submitted_at, &sent.can), (Some(house.now()), &vec![Event::Withdraw]));

        let queue = fatma.call::<GetQueue>((), QueueQuery::default(), Nothing {}).await.expect("queue");
        assert_eq!((queue.items.len(), queue.items[0].id, queue.items[0].unit.as_str()), (1, id, "A 1.04"));
        asks_back(&fatma, &sam, id).await;
        grants(&fatma, &sam, id).await;
        does_it(&fatma, &sam, id).await;

        let view = his(&sam, id).await;
        let expected = [
            (Event::Submit, None, None),
            (Event::Receive, Some("Fatma"), None),
            (Event::Take, Some("Fatma"), None),
            (Event::Ask, Some("Fatma"), Some("where-registered")),
            (Event::Reply, None, Some("where-registered")),
            (Event::Grant, Some("Fatma"), Some("we-ask-municipality")),
            (Event::Step, Some("Fatma"), Some("photo")),
            (Event::Step, Some("Fatma"), Some("municipality-comes")),
            (Event::CarryOut, Some("Fatma"), Some("in-property")),
            (Event::Close, Some("Fatma"), None),
        ];
        assert_eq!(told(&view), expected);
        assert!(view.history.windows(2).all(|pair| pair[0].at < pair[1].at), "{:?}", view.history);
        assert_eq!(view.history[4].answer, Some(words("Bij mijn zus in Almere")));
        assert_eq!(view.history[7].day, Some(day("2026-12-01")));
        assert_eq!((view.summary.state, view.can), (State::Closed, vec![]));
    })
    .await;
}

/// He starts, changes an answer, and is told what is missing before he sends it.
async fn asks(sam: &Detainee) -> RequestId {
    let start = async || sam.send::<StartRequest>((), StartBody { kind: code("id-card") }).await.expect("a draft");
    let draft = start().await;
    let id = draft.summary.id;
    assert_eq!((draft.summary.state, draft.number, draft.summary.due_on), (State::Draft, None, None));
    assert_eq!(start().await.summary.id, id, "the unfinished one is given back");
    let put = async |question: &str, given: &str| sam.send::<AnswerQuestion>((id, code(question)), answer(given)).await;
    let send = async || sam.send::<SubmitRequest>(id, SubmitBody { pin: Some(sam.pin.clone()) }).await.expect_err("refused");
    let missing = send().await;
    assert_eq!((missing.code, missing.field), (ProblemCode::AnswerMissing, Some(code("have"))));
    put("have", "have").await.expect("an answer");
    put("photo", "need").await.expect("an answer");
    let stops = send().await;
    assert_eq!((stops.code, stops.field), (ProblemCode::AnswerStops, Some(code("have"))));
    for (question, given) in
        [("have", "maybe"), ("have", "two words"), ("pays", "need"), ("photos", "need"), ("where-registered", "in Almere")]
    {
        assert_eq!(refusal(put(question, given).await), ProblemCode::AnswerUnknown, "{question} {given}");
    }
    let changed = put("have", "lost").await.expect("another answer");
    let answers: Vec<_> = changed.answers.iter().map(|item| (item.question.as_str(), item.answer.clone(), item.helper)).collect();
    assert_eq!(answers, [("have", answer("lost"), None), ("photo", answer("need"), None)]);
    id
}

async fn asks_back(fatma: &Staff, sam: &Detainee, id: RequestId) {
    let seen = fatma.ask::<GetDeskRequest>(id).await.expect("seen");
    assert_eq!((seen.person.number.as_str(), seen.mine, seen.known_on), ("1001", false, None));
    assert_eq!(seen.can, [Event::Receive, Event::Take, Event::Forward]);
    fatma.ask::<ReceiveRequest>(id).await.expect("received");
    let taken = fatma.ask::<TakeRequest>(id).await.expect("taken");
    assert!(taken.mine);
    assert_eq!(taken.request.summary.holder.as_deref(), Some("Fatma"));
    let ask = async |question: &str, note: Option<&str>| {
        let body = AskBody { question: code(question), note: note.map(str::to_owned) };
        fatma.send::<AskBack>(id, body).await
    };
    assert_eq!(refusal(ask("have", None).await), ProblemCode::AnswerUnknown, "a question of the request is none to ask back");
    assert_eq!(refusal(ask("where-registered", Some(" ")).await), ProblemCode::TextEmpty);
    ask("where-registered", Some("Op welk adres?")).await.expect("asked");

    let view = his(sam, id).await;
    assert!(view.summary.news);
    let asked =
        Asked { question: code("where-registered"), by: Some("Fatma".to_owned()), note: Some("Op welk adres?".to_owned()) };
    assert_eq!((view.asked, view.can), (Some(asked), vec![Event::Reply, Event::Withdraw]));
    assert_eq!(refusal(sam.send::<ReplyToRequest>(id, answer("police")).await), ProblemCode::AnswerUnknown, "words are asked");
    let replied = sam.send::<ReplyToRequest>(id, words("Bij mijn zus in Almere")).await.expect("replied");
    assert_eq!((replied.asked, replied.summary.state), (None, State::InProgress));
}

async fn grants(fatma: &Staff, sam: &Detainee, id: RequestId) {
    let decide = async |outcome, reason: &str, now: &[&str]| {
        let now = now.iter().map(|text| code(text)).collect();
        fatma.send::<Decide>(id, DecideBody { outcome, reason: code(reason), now, note: Some("Tot dan.".to_owned()) }).await
    };
    for (outcome, reason, now, expected) in [
        (Outcome::Granted, "not-enough-time", &[][..], ProblemCode::ReasonUnknown),
        (Outcome::Granted, "we-come", &[], ProblemCode::ReasonUnknown),
        (Outcome::Refused, "not-enough-time", &[], ProblemCode::NowMissing),
        (Outcome::Refused, "not-enough-time", &["already-asked"], ProblemCode::ReasonUnknown),
    ] {
        assert_eq!(refusal(decide(outcome, reason, now).await), expected, "{outcome:?} {reason}");
    }
    decide(Outcome::Granted, "we-ask-municipality", &[]).await.expect("granted");
    let view = his(sam, id).await;
    let decision = view.decision.expect("a decision");
    assert_eq!(
        (decision.outcome, decision.reason.as_str(), decision.by.as_str()),
        (Outcome::Granted, "we-ask-municipality", "Fatma")
    );
    assert_eq!((decision.note.as_deref(), decision.remedy.body.as_str()), (Some("Tot dan."), "complaint-committee"));
    let again = decide(Outcome::Refused, "not-enough-time", &["not-enough-time"]).await;
    assert_eq!(again, Err(Problem::already_decided(Some("Fatma".to_owned()))));
    assert!(sam.ask::<ListRequests>(()).await.expect("list").items[0].news);
    assert!(!sam.ask::<SeeRequest>(id).await.expect("seen").summary.news);
    assert!(!sam.ask::<ListRequests>(()).await.expect("list").items[0].news);
}

async fn does_it(fatma: &Staff, sam: &Detainee, id: RequestId) {
    for (step, on, expected) in [
        ("comes-on", Some("2026-12-01"), ProblemCode::StepUnknown),
        ("photo", None, ProblemCode::DayNeeded),
        ("photo", Some("2026-11-22"), ProblemCode::DayNeeded),
    ] {
        assert_eq!(refusal(carry_out(fatma, id, step, on.map(day)).await), expected, "{step} {on:?}");
    }
    assert_eq!(refusal(fatma.ask::<CloseRequest>(id).await), ProblemCode::NotNow);
    carry_out(fatma, id, "photo", Some(day("2026-11-23"))).await.expect("today is a day");
    carry_out(fatma, id, "municipality-comes", Some(day("2026-12-01"))).await.expect("a step");
    assert_eq!(his(sam, id).await.summary.state, State::Granted);
    let done = carry_out(fatma, id, "in-property", None).await.expect("the last step");
    assert_eq!((done.request.summary.state, done.can), (State::CarriedOut, vec![Event::HandOver, Event::Close]));
    assert_eq!(refusal(carry_out(fatma, id, "photo", Some(day("2026-12-02"))).await), ProblemCode::NotNow);
    fatma.ask::<CloseRequest>(id).await.expect("put away");
}

/// He wants to talk: it goes to the desk that he chose, and the answer is no, with what he can do.
#[tokio::test]
async fn a_talk_goes_to_the_desk_that_he_chose() {
    on_each(|house| async move {
        let (sam, mo) = (house.owner(), house.other_desk());
        let id = sam.send::<StartRequest>((), StartBody { kind: code("talk") }).await.expect("a draft").summary.id;
        assert_eq!(his(&sam, id).await.summary.desk, None, "as long as he did not choose");
        for (question, given, desk) in
            [("about", "papers", None), ("whom", "ric", Some("ric")), ("whom", "case-manager", Some("case-manager"))]
        {
            let view = sam.send::<AnswerQuestion>((id, code(question)), answer(given)).await.expect("an answer");
            assert_eq!(view.summary.desk.as_ref().map(domain::Code::as_str), desk);
        }
        let sent = sam.send::<SubmitRequest>(id, SubmitBody { pin: None }).await.expect("sent");
        assert_eq!(sent.summary.due_on, Some(day("2026-11-26")), "three working days");
        mo.ask::<TakeRequest>(id).await.expect("taken");
        assert_eq!(refusal(mo.send::<Decide>(id, TALK.decide(Outcome::PartlyGranted)).await), ProblemCode::ReasonUnknown);
        mo.send::<Decide>(id, TALK.decide(Outcome::Refused)).await.expect("refused");
        let decision = his(&sam, id).await.decision.expect("a decision");
        assert_eq!((decision.outcome, decision.by.as_str(), decision.now), (Outcome::Refused, "Mo", vec![code("ask-again")]));
        assert_eq!(refusal(sam.ask::<WithdrawRequest>(id).await), ProblemCode::NotNow, "an answer stands");
    })
    .await;
}

/// He takes it back, from wherever it is, and nothing more can be done with it.
#[tokio::test]
async fn he_can_take_it_back_until_it_is_decided() {
    on_each(|house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        for state in [State::Submitted, State::Received, State::InProgress, State::InfoNeeded] {
            let id = TALK.bring(&sam, &fatma, state, house.today()).await;
            let view = sam.ask::<WithdrawRequest>(id).await.expect("withdrawn");
            assert_eq!((view.summary.state, view.summary.late, view.can), (State::Withdrawn, false, vec![]));
            assert_eq!(refusal(fatma.ask::<TakeRequest>(id).await), ProblemCode::NotNow);
            assert_eq!(fatma.ask::<GetDeskRequest>(id).await.expect("seen").can, []);
            house.pass(Duration::from_secs(1));
        }
        let list = sam.ask::<ListRequests>(()).await.expect("list").items;
        assert!(list.windows(2).all(|pair| pair[0].changed_at > pair[1].changed_at), "what changed last comes first");
    })
    .await;
}

/// What staff do is news to him until he has seen it; what he does himself is none, nor that it was put away.
#[tokio::test]
async fn what_staff_do_is_news_until_he_has_seen_it() {
    on_each(|house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        let id = ID_CARD.draft(&sam).await.expect("a draft");
        let news = async || sam.ask::<ListRequests>(()).await.expect("list").items[0].news;
        for (event, is_news) in [
            (Event::Submit, false),
            (Event::Receive, true),
            (Event::Take, true),
            (Event::Ask, true),
            (Event::Reply, false),
            (Event::Grant, true),
            (Event::Step, true),
            (Event::CarryOut, true),
            (Event::Close, false),
        ] {
            let by = if event.by() == [PartyKind::Detainee] { &sam.client } else { &fatma.client };
            ID_CARD.cause(by, &sam.pin, event, id, house.today()).await.expect("it happens");
            for _ in 0..2 {
                assert_eq!(news().await, is_news, "{event:?}");
            }
            sam.ask::<GetRequest>(id).await.expect("his");
            assert_eq!(news().await, is_news, "{event:?}: fetched is not seen");
            sam.ask::<SeeRequest>(id).await.expect("seen");
            assert!(!news().await, "{event:?}");
        }
    })
    .await;
}

/// Receipts count on in one prison, whoever sends, and by themselves in the other.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn each_receipt_has_its_own_number() {
    on_each(|house| async move {
        let people = [house.owner(), house.cellmate(), house.elsewhere()];
        let mut sending = Vec::new();
        for person in people {
            let id = TALK.draft(&person).await.expect("a draft");
            sending.push(tokio::spawn(async move { person.send::<SubmitRequest>(id, SubmitBody { pin: None }).await }));
        }
        let mut numbers = Vec::new();
        for one in sending {
            numbers.push(one.await.expect("answered").expect("sent").number.expect("a number"));
        }
        numbers[..2].sort_unstable();
        assert_eq!(numbers, [1001, 1002, 1001]);
        let card = ID_CARD.bring(&house.owner(), &house.desk(), State::Submitted, house.today()).await;
        assert_eq!(his(&house.owner(), card).await.number, Some(1003));
    })
    .await;
}
