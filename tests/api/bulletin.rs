//! What is told when he comes in: each change once, until he opened it, and never what he did himself.

use domain::api::bulletin::{Bulletin, GetBulletin};
use domain::api::desk::{HandOver, HandOverBody};
use domain::api::request::SeeRequest;
use domain::bulletin::{NewsKind, Opens};
use domain::request::{Event, State};
use domain::{ProblemCode, RequestId};

use crate::harness::actor::Detainee;
use crate::harness::script::{ID_CARD, TALK};
use crate::harness::template::on_each;

async fn told(person: &Detainee) -> Bulletin {
    person.ask::<GetBulletin>(()).await.expect("told")
}

async fn news(person: &Detainee) -> Vec<(NewsKind, String)> {
    told(person).await.news.into_iter().map(|news| (news.kind, news.subject.to_string())).collect()
}

#[tokio::test]
async fn each_change_is_told_until_he_opens_it() {
    on_each(|house| async move {
        let (sam, fatma, today) = (house.owner(), house.desk(), house.today());
        assert_eq!(news(&sam).await, [], "nothing happened");
        let id = TALK.bring(&sam, &fatma, State::Submitted, today).await;
        assert_eq!(news(&sam).await, [], "what he did himself is no news");
        for (event, kind) in [(Event::Receive, NewsKind::Moved), (Event::Take, NewsKind::Moved), (Event::Ask, NewsKind::Question)]
        {
            TALK.cause(&fatma, "", event, id, today).await.expect("moved");
            assert_eq!(news(&sam).await, [(kind, "talk".to_owned())], "{event:?}");
        }
        assert_eq!(news(&house.cellmate()).await, [], "it is nobody else's");
        sam.ask::<SeeRequest>(id).await.expect("opened");
        assert_eq!(news(&sam).await, [], "read once");
        TALK.cause(&sam, "", Event::Reply, id, today).await.expect("replied");
        assert_eq!(news(&sam).await, []);
        // A step that comes before he opened the answer does not hide that there is one.
        for event in [Event::Grant, Event::Step] {
            TALK.cause(&fatma, "", event, id, today).await.expect("moved");
            assert_eq!(news(&sam).await, [(NewsKind::Answer, "talk".to_owned())], "{event:?}");
        }
        sam.ask::<SeeRequest>(id).await.expect("opened");
        TALK.cause(&fatma, "", Event::CarryOut, id, today).await.expect("done");
        assert_eq!(news(&sam).await, [(NewsKind::Step, "talk".to_owned())]);
        sam.ask::<SeeRequest>(id).await.expect("opened");
        TALK.cause(&fatma, "", Event::Close, id, today).await.expect("put away");
        assert_eq!(news(&sam).await, [], "that it is put away is no news");
    })
    .await;
}

#[tokio::test]
async fn the_newest_stands_first_and_each_opens_its_own() {
    on_each(|house| async move {
        let (sam, fatma, today) = (house.owner(), house.desk(), house.today());
        let refused = TALK.bring(&sam, &fatma, State::Refused, today).await;
        house.pass(std::time::Duration::from_secs(60));
        let granted = ID_CARD.bring(&sam, &fatma, State::Granted, today).await;
        let opened = |bulletin: &Bulletin| -> Vec<RequestId> {
            let one = |news: &domain::bulletin::News| match news.opens {
                Opens::Request(id) => Some(id),
                Opens::Offer(_) | Opens::Plan => None,
            };
            bulletin.news.iter().filter_map(one).collect()
        };
        assert_eq!(opened(&told(&sam).await), [granted, refused]);
        // Handing over is how he learns of it, and is told too.
        fatma.send::<HandOver>(refused, HandOverBody { day: None }).await.expect("handed over");
        sam.ask::<SeeRequest>(granted).await.expect("opened");
        assert_eq!(news(&sam).await, [(NewsKind::Answer, "talk".to_owned())]);
        assert_eq!(
            sam.ask::<SeeRequest>(RequestId(uuid::Uuid::from_u128(7))).await.expect_err("none").code,
            ProblemCode::NotFound
        );
        let draft = TALK.draft(&sam).await.expect("a draft");
        assert_eq!(told(&sam).await.draft, Some(draft));
        assert_eq!(told(&house.cellmate()).await.draft, None);
    })
    .await;
}
