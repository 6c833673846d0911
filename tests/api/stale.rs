//! What was read before and changed since is not written back.

use std::sync::Arc;

use domain::api::session::{Cover, CoverBody, GetMe, SignIn, SignInBody};
use domain::person::{Language, Settings};
use domain::policy::{Action, may};
use domain::{ProblemCode, SessionId};
use server::error::Error;
use server::issue;
use server::store::{self, Db, person, session};
use uuid::Uuid;

use crate::harness::house::House;
use crate::harness::template::on_each;

async fn person(db: &Db, number: &str) -> person::Person {
    let found: Result<_, Error> = db.read(|tx| Box::pin(person::by_number(tx, number))).await;
    found.expect("read").expect("a person")
}

async fn released_on(house: &House, number: &str) -> String {
    let dump = house.dump().await;
    let row = dump.rows("person").iter().find(|row| row["number"] == number).expect("a row");
    row["released_on"].as_str().unwrap_or_default().to_owned()
}

/// Somebody sets his language with a row that was read before an import renewed it.
#[tokio::test]
async fn a_setting_does_not_undo_an_import() {
    on_each(|house| async move {
        let sam = &person(&house.app.db, "1001").await;
        house.renew("1001", "released_on", "2026-11-23").await;
        let pin = issue::pin(&house.app, "1001").await.expect("a PIN");
        let (turn, actor) = (&house.app.turn(), &sam.party().alone());
        let settings = &Settings { language: Language::parse("ar").expect("ar"), ..sam.settings() };
        let set = store::change(&house.app.db, |tx| {
            Box::pin(async move {
                let permit = may(actor, Action::Set, sam.object())?;
                person::set(tx, turn, &permit, sam, settings, false).await
            })
        });
        assert_eq!(set.await.expect("set").settings(), *settings);
        assert_eq!(released_on(&house, "1001").await, "2026-11-23");
        let kept = person(&house.app.db, "1001").await;
        let body = SignInBody {
            number: "1001".to_owned(),
            pin: pin.reveal().to_owned(),
            language: settings.language.clone(),
            sitting: None,
        };
        assert_eq!(kept.settings(), *settings);
        house.kiosk().send::<SignIn>((), body).await.expect_err("he is released");
    })
    .await;
}

/// The same at the door: between the two halves of signing in lies the time that the hash takes, and an import can fall into it.
///
/// Whichever comes first, afterwards he is released and out.
#[tokio::test]
async fn an_import_while_somebody_signs_in_is_not_undone() {
    on_each(|house| async move {
        // Hashes that stand before his in the queue.
        let others: Vec<_> = (0..6)
            .map(|_| {
                let app = house.app.clone();
                tokio::spawn(async move { app.hasher.verify(Uuid::nil(), "000000", None).await })
            })
            .collect();
        let kiosk = house.kiosk();
        let signing_in = tokio::spawn({
            let (kiosk, pin) = (kiosk.clone(), house.pin_of("1006"));
            async move {
                let language = Language::parse("ar").expect("ar");
                kiosk.send::<SignIn>((), SignInBody { number: "1006".to_owned(), pin, language, sitting: None }).await
            }
        });
        while !signing_in.is_finished() && house.dump().await.rows("failed_try").is_empty() {
            tokio::task::yield_now().await;
        }
        house.renew("1006", "released_on", "2026-11-23").await;
        let outcome = signing_in.await.expect("answered");
        for other in others {
            other.await.expect("joined").expect("hashed");
        }
        assert_eq!(released_on(&house, "1006").await, "2026-11-23", "{outcome:?}");
        assert_eq!(kiosk.ask::<GetMe>(()).await.expect_err("out").code, ProblemCode::SignedOut);
    })
    .await;
}

/// A cover, its end or a sign-out that comes when the session was ended elsewhere does not bring it back.
#[tokio::test]
async fn a_session_that_was_ended_stays_so() {
    on_each(|house| async move {
        let sam = &person(&house.app.db, "1001").await;
        let id = house.owner().jar()["dev-session"].split('.').next().and_then(|id| Uuid::try_parse(id).ok()).expect("a session");
        let found: Result<_, Error> = house.app.db.read(|tx| Box::pin(session::open(tx, SessionId(id)))).await;
        let before = Arc::new(found.expect("read").expect("open"));
        house.sign_in("K5", "1001").await.expect("signed in elsewhere");
        let ended = house.dump().await;
        for action in [Action::Cover, Action::Uncover, Action::SignOut] {
            let (turn, actor, before) = (&house.app.turn(), &sam.party().alone(), &before);
            let outcome = store::change(&house.app.db, |tx| {
                Box::pin(async move {
                    let permit = may(actor, action, sam.object())?;
                    match action {
                        Action::Cover => session::cover(tx, turn, &permit, before, None, turn.at).await,
                        Action::Uncover => session::uncover(tx, turn, &permit, before).await,
                        _ => session::end(tx, turn, &permit, before).await,
                    }
                })
            });
            let refused = matches!(outcome.await, Err(Error::Refused(problem)) if problem.code == ProblemCode::SignedOut);
            assert!(refused, "{action:?}");
        }
        assert_eq!(ended.changes(&house.dump().await), [""; 0]);
        let late = house.owner().send::<Cover>((), CoverBody { place: None }).await;
        assert_eq!(late.expect_err("out").code, ProblemCode::SignedOut);
    })
    .await;
}
