//! Vouched sign-in: staff sign a person in at the kiosk where both stand, and nowhere else.

use std::time::Duration;

use domain::api::Endpoint;
use domain::api::request::{GetRequest, SubmitBody, SubmitRequest};
use domain::api::session::{Cover, CoverBody, GetMe, SignIn, SignInBody, SignOut, Uncover, UncoverBody};
use domain::api::vouch::{Identified, Identify, Vouch, VouchBody};
use domain::person::Language;
use domain::request::State;
use domain::{Problem, ProblemCode};
use server::import;
use uuid::Uuid;

use crate::harness::actor::Staff;
use crate::harness::client::{Client, Raw};
use crate::harness::house::House;
use crate::harness::script::ID_CARD;
use crate::harness::template::{PEOPLE, on_each};

fn body(staff: &Staff, number: &str) -> VouchBody {
    VouchBody { name: staff.name.clone(), password: staff.password.clone(), number: number.to_owned() }
}

fn code<T: std::fmt::Debug>(outcome: Result<T, Problem>) -> ProblemCode {
    outcome.expect_err("refused").code
}

/// The session that a browser has, by its cookie.
fn session_of(client: &Client) -> Uuid {
    client.jar()["dev-session"].split('.').next().and_then(|id| Uuid::try_parse(id).ok()).expect("a session")
}

async fn standing(client: &Client) -> Option<ProblemCode> {
    client.ask::<GetMe>(()).await.err().map(|problem| problem.code)
}

#[tokio::test]
async fn staff_see_whom_they_sign_in_and_he_is_in() {
    on_each(|house| async move {
        let (kiosk, fatma) = (house.kiosk(), house.desk());
        let seen = kiosk.send::<Identify>((), body(&fatma, "1006")).await.expect("seen");
        let joris = Identified { given_name: "Joris".to_owned(), family_name: "Bakker".to_owned(), unit: "A 1.08".to_owned() };
        assert_eq!(seen, joris);
        assert_eq!(standing(&kiosk).await, Some(ProblemCode::SignedOut), "a look signs nobody in");

        let begun = kiosk.send::<Vouch>((), body(&fatma, "1006")).await.expect("in");
        assert_eq!((begun.place, begun.session.given_name.as_deref()), (None, Some("Joris")));
        assert_eq!(begun.session.vouched_by.as_deref(), Some("Fatma"));
        // The language is his own, whatever she spoke with the screen.
        assert_eq!(begun.session.settings.language.as_str(), "nl");
        assert_eq!(kiosk.ask::<GetMe>(()).await, Ok(begun.session));
        kiosk.ask::<SignOut>(()).await.expect("out");
        assert_eq!(standing(&kiosk).await, Some(ProblemCode::SignedOut));
    })
    .await;
}

/// What is kept of it: the session says who vouched, and the trail has her as who acts and him as whom it concerns.
#[tokio::test]
async fn who_vouched_is_kept() {
    on_each(|house| async move {
        let (kiosk, fatma) = (house.kiosk(), house.desk());
        let joris = house.stored_id("person", "1006").await;
        let before = house.dump().await;
        kiosk.send::<Vouch>((), body(&fatma, "1006")).await.expect("in");
        let dump = house.dump().await;
        let sessions = dump.rows_with("session", "person_id", joris);
        assert_eq!(sessions.len(), 1);
        assert_eq!(sessions[0]["vouched_by"].as_str().and_then(|id| Uuid::try_parse(id).ok()), Some(fatma.id.0));
        let rows: Vec<_> = dump.rows("audit").iter().filter(|row| !before.rows("audit").contains(row)).collect();
        assert_eq!(rows.len(), 1);
        let id = |column: &str| rows[0][column].as_str().and_then(|id| Uuid::try_parse(id).ok());
        assert_eq!((rows[0]["party"].as_str(), rows[0]["action"].as_str()), (Some("staff"), Some("vouch")));
        assert_eq!((id("actor_id"), id("subject_id"), id("object_id")), (Some(fatma.id.0), Some(joris), Some(joris)));
        assert_eq!(dump.found(&fatma.password), [""; 0]);
    })
    .await;
}

/// Without the cookie of a kiosk there is no way: not with a session at the desk, not with a detainee's, not with a forged one.
#[tokio::test]
async fn it_is_never_possible_from_afar() {
    on_each(|house| async move {
        let fatma = house.desk();
        let before = house.dump().await;
        let forged = house.nobody();
        forged.jar().insert("dev-kiosk".to_owned(), "0190-1.0.AAAA".to_owned());
        let sam = house.nobody();
        sam.jar().insert("dev-session".to_owned(), house.owner().jar()["dev-session"].clone());
        for (who, client) in
            [("her desk", &fatma.client), ("nobody", &house.nobody().client), ("forged", &forged), ("his cookie", &sam)]
        {
            assert_eq!(code(client.send::<Vouch>((), body(&fatma, "1001")).await), ProblemCode::NotEnrolled, "{who}");
            assert_eq!(code(client.send::<Identify>((), body(&fatma, "1001")).await), ProblemCode::NotEnrolled, "{who}");
        }
        // Her session at the desk, in a browser that is a kiosk, is worth nothing without her password.
        let both = house.kiosk();
        both.jar().extend(fatma.jar().clone());
        for path in [Vouch::PATH, Identify::PATH] {
            let none = Raw::new(Vouch::METHOD, path).body(r#"{"number":"1001"}"#);
            assert_eq!(both.raw(none).await.code(), Some(ProblemCode::BadBody));
        }
        assert_eq!(before.changes(&house.dump().await), [""; 0]);
        let wrong = VouchBody { password: "k7mx-2fpt-wq9d-h3ru".to_owned(), ..body(&fatma, "1001") };
        assert_eq!(code(both.send::<Vouch>((), wrong).await), ProblemCode::WrongPassword);
    })
    .await;
}

/// Whoever is not to be signed in here looks as if nobody had that number; whoever may not vouch here looks like a wrong password.
#[tokio::test]
async fn foreign_missing_and_released_look_the_same() {
    on_each(|house| async move {
        let (kiosk, fatma, noor) = (house.kiosk(), house.desk(), house.desk_elsewhere());
        let long = "1".repeat(5000);
        for (number, why) in [
            ("2001", "of another prison"),
            ("1007", "released"),
            ("99999999", "nobody"),
            ("", "no number"),
            ("abc", "no digits"),
            (&long, "a long one"),
        ] {
            for _ in 0..2 {
                let looked = kiosk.send::<Identify>((), body(&fatma, number)).await;
                assert_eq!(looked, Err(Problem::new(ProblemCode::NumberUnknown)), "{why}");
                let vouched = kiosk.send::<Vouch>((), body(&fatma, number)).await;
                assert_eq!(vouched, Err(Problem::new(ProblemCode::NumberUnknown)), "{why}");
            }
        }
        assert!(house.dump().await.rows("failed_try").is_empty(), "a number that was mistyped is no wrong password");
        // Noor works elsewhere: here her password is as wrong as any, and there her own people are.
        let there = house.kiosk_of("Z1");
        assert_eq!(code(kiosk.send::<Vouch>((), body(&noor, "2001")).await), ProblemCode::WrongPassword);
        assert_eq!(code(kiosk.send::<Vouch>((), body(&noor, "1006")).await), ProblemCode::WrongPassword);
        assert_eq!(code(there.send::<Vouch>((), body(&noor, "1006")).await), ProblemCode::NumberUnknown);
        there.send::<Vouch>((), body(&noor, "2001")).await.expect("at her own");
    })
    .await;
}

/// Wrong passwords count at the kiosk as wrong PINs do.
#[tokio::test]
async fn wrong_passwords_slow_down_the_kiosk() {
    on_each(|house| async move {
        let (kiosk, fatma, kim) = (house.kiosk(), house.desk(), house.colleague());
        let wrong = VouchBody { password: kim.password.clone(), ..body(&fatma, "1006") };
        for wait in [0, 0, 2, 5] {
            assert_eq!(code(kiosk.send::<Vouch>((), wrong.clone()).await), ProblemCode::WrongPassword);
            if wait > 0 {
                assert_eq!(kiosk.send::<Identify>((), body(&fatma, "1006")).await, Err(Problem::try_later(wait)));
                let pin = SignInBody {
                    number: "1006".to_owned(),
                    pin: house.pin_of("1006"),
                    language: Language::simple_dutch(),
                    sitting: None,
                };
                assert_eq!(kiosk.send::<SignIn>((), pin).await, Err(Problem::try_later(wait)));
            }
            house.pass(Duration::from_secs(u64::from(wait)));
        }
        house.kiosk_of("K6").send::<Vouch>((), body(&fatma, "1006")).await.expect("elsewhere at once");
        kiosk.send::<Vouch>((), body(&fatma, "1006")).await.expect("after the wait");
    })
    .await;
}

/// Nobody has to have a PIN.
#[tokio::test]
async fn somebody_without_a_pin_can_be_signed_in() {
    on_each(|house| async move {
        let head = PEOPLE.lines().next().expect("a head");
        let file = format!("{head}\n1099,Omar,Haji,noord,A 1.10,ar,1979-01-30,2026-11-20,,,no,prison,sentenced,no,yes,no\n");
        import::people(&house.app, "people.csv", file.as_bytes()).await.expect("imported");
        let kiosk = house.kiosk();
        let begun = kiosk.send::<Vouch>((), body(&house.desk(), "1099")).await.expect("in");
        assert_eq!((begun.session.given_name.as_deref(), begun.session.settings.language.as_str()), (Some("Omar"), "ar"));
    })
    .await;
}

/// Under the cover it is the same session again, at the same place; and it stays one that staff vouched for when his PIN opens it.
#[tokio::test]
async fn staff_take_the_cover_away_and_he_is_where_he_was() {
    on_each(|house| async move {
        let (sam, fatma, kim) = (house.owner(), house.desk(), house.colleague());
        let session = session_of(&sam);
        let place = Some("question/0190-1/2".to_owned());
        sam.send::<Cover>((), CoverBody { place: place.clone() }).await.expect("covered");
        let back = sam.send::<Vouch>((), body(&kim, "1001")).await.expect("back");
        assert_eq!((back.place, back.session.vouched_by.as_deref()), (place, Some("Kim")));
        assert_eq!((session_of(&sam), standing(&sam).await), (session, None));
        sam.send::<Cover>((), CoverBody { place: None }).await.expect("covered");
        let back = sam.send::<Uncover>((), UncoverBody { pin: sam.pin.clone(), sitting: None }).await.expect("back");
        assert_eq!(back.session.vouched_by.as_deref(), Some("Kim"));
        // Covered long enough, it is over, and staff begin another one.
        sam.send::<Cover>((), CoverBody { place: Some("requests".to_owned()) }).await.expect("covered");
        house.pass(Duration::from_secs(300));
        let begun = sam.send::<Vouch>((), body(&fatma, "1001")).await.expect("in");
        assert_eq!((begun.place, begun.session.vouched_by.as_deref()), (None, Some("Fatma")));
        assert_ne!(session_of(&sam), session);
        // At another kiosk it would be another one, and this one is over.
        let elsewhere = house.kiosk();
        elsewhere.send::<Vouch>((), body(&fatma, "1001")).await.expect("in");
        assert_eq!((standing(&sam).await, standing(&elsewhere).await), (Some(ProblemCode::SignedOut), None));
    })
    .await;
}

/// Staff sign one person in over what another one left: his session is over, and nothing of it is told.
#[tokio::test]
async fn a_session_of_somebody_else_is_not_gone_on_with() {
    on_each(|house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        let before = session_of(&sam);
        sam.send::<Cover>((), CoverBody { place: Some("requests".to_owned()) }).await.expect("covered");
        let begun = sam.send::<Vouch>((), body(&fatma, "1006")).await.expect("in");
        assert_eq!((begun.place, begun.session.given_name.as_deref()), (None, Some("Joris")));
        assert!(house.dump().await.rows_with("session", "id", before)[0]["ended_at"].is_number());
    })
    .await;
}

/// Where a type asks for his PIN, none is asked of who was vouched for; of everybody else it is.
#[tokio::test]
async fn he_sends_without_a_pin() {
    on_each(|house| async move {
        let sam = house.owner();
        let id = ID_CARD.draft(&sam).await.expect("a draft");
        let send = async |pin: Option<&str>| sam.send::<SubmitRequest>(id, SubmitBody { pin: pin.map(str::to_owned) }).await;
        assert_eq!(code(send(None).await), ProblemCode::PinNeeded);
        sam.send::<Vouch>((), body(&house.desk(), "1001")).await.expect("vouched for");
        // A PIN that is given all the same is looked at.
        assert_eq!(code(send(Some("000000")).await), ProblemCode::WrongPin);
        assert_eq!(sam.ask::<GetRequest>(id).await.expect("his").summary.state, State::Draft);
        assert_eq!(send(None).await.expect("sent").summary.state, State::Submitted);
    })
    .await;
}

/// Between the two halves lies the time that the hash takes: a password that was renewed meanwhile vouches for nobody.
#[tokio::test]
async fn a_password_that_is_renewed_meanwhile_is_worth_nothing() {
    on_each(|house| async move {
        let (kiosk, fatma) = (house.kiosk(), house.desk());
        let others: Vec<_> = (0..6)
            .map(|_| {
                let app = house.app.clone();
                tokio::spawn(async move { app.hasher.verify(Uuid::nil(), "000000", None).await })
            })
            .collect();
        let vouching = tokio::spawn({
            let (kiosk, body) = (kiosk.clone(), body(&fatma, "1006"));
            async move { kiosk.send::<Vouch>((), body).await }
        });
        while !vouching.is_finished() && house.dump().await.rows("failed_try").is_empty() {
            tokio::task::yield_now().await;
        }
        renew_password(&house, &fatma).await;
        assert_eq!(code(vouching.await.expect("answered")), ProblemCode::WrongPassword);
        assert_eq!(standing(&kiosk).await, Some(ProblemCode::SignedOut));
        for other in others {
            other.await.expect("joined").expect("hashed");
        }
    })
    .await;
}

/// Puts another hash in the place of hers at once, without waiting for one to be made.
async fn renew_password(house: &House, staff: &Staff) {
    use domain::policy::{Action, may};
    use domain::{Party, StaffId};
    use server::error::Error;
    use server::store::{self, staff as staff_row};
    let (turn, actor, id) = (&house.app.turn(), &Party::Administrator.alone(), StaffId(staff.id.0));
    let renewed: Result<_, Error> = store::change(&house.app.db, |tx| {
        Box::pin(async move {
            let row = staff_row::by_id(tx, id).await?.ok_or(Error::Mistake("nobody"))?;
            let permit = may(actor, Action::Issue, row.object())?;
            staff_row::issue_password(tx, turn, &permit, &row, "renewed").await
        })
    })
    .await;
    renewed.map(|_| ()).expect("renewed");
}
