//! Signing in at a kiosk, the cover, and leaving.

use std::time::Duration;

use domain::api::kiosk::GetKiosk;
use domain::api::request::{ListRequests, SubmitBody, SubmitRequest};
use domain::api::session::{Cover, CoverBody, GetMe, SetMe, SetMeBody, SignIn, SignInBody, SignOut, Uncover, UncoverBody};
use domain::person::{Language, Settings, TextSize, Theme};
use domain::request::State;
use domain::{Problem, ProblemCode};

use crate::harness::actor::Detainee;
use crate::harness::client::Client;
use crate::harness::script::ID_CARD;
use crate::harness::template::on_each;

/// What the rules of the repository say: seconds to the cover without a sign of him, and under it.
const TO_COVER: u64 = 140;
const UNDER_COVER: u64 = 300;

fn language(tag: &str) -> Language {
    Language::parse(tag).expect(tag)
}

fn body(number: &str, pin: &str) -> SignInBody {
    SignInBody { number: number.to_owned(), pin: pin.to_owned(), language: Language::simple_dutch(), sitting: None }
}

fn code<T: std::fmt::Debug>(outcome: Result<T, Problem>) -> ProblemCode {
    outcome.expect_err("refused").code
}

/// How a session looks from its own browser.
async fn standing(client: &Client) -> Option<ProblemCode> {
    client.ask::<GetMe>(()).await.err().map(|problem| problem.code)
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[tokio::test]
async fn the_right_pin_lets_in() {
    on_each(|house| async move {
        let kiosk = house.kiosk();
        let joris = house.pin_of("1006");
        let now =
            kiosk.send::<SignIn>((), SignInBody { language: language("ar"), ..body("1006", &joris) }).await.expect("signed in");
        assert_eq!((now.covered, now.given_name.as_deref(), now.welcomed), (false, Some("Joris"), false));
        // The language that he chose on the rest screen becomes his.
        assert_eq!(now.settings.language, language("ar"));
        assert_eq!(kiosk.ask::<GetMe>(()).await, Ok(now.clone()));
        assert_eq!(kiosk.ask::<GetKiosk>(()).await.expect("kiosk").session, Some(now));
    })
    .await;
}

/// Whatever is wrong looks the same, so that nobody learns who is here.
#[tokio::test]
async fn whatever_is_wrong_looks_the_same() {
    on_each(|house| async move {
        let kiosk = house.kiosk();
        let (joris, rashid, yusuf) = (house.pin_of("1006"), house.pin_of("1007"), house.pin_of("2001"));
        let long = "1".repeat(5000);
        for (number, pin, why) in [
            ("1006", "000000", "another PIN"),
            ("1006", yusuf.as_str(), "somebody else's PIN"),
            ("1006", &joris[..5], "five digits"),
            ("1006", "", "no PIN"),
            ("1006", "١٢٣٤٥٦", "other digits"),
            ("1006", &long, "a long PIN"),
            ("99999999", &joris, "nobody's number"),
            ("", &joris, "no number"),
            ("abc", &joris, "no digits"),
            ("1006 ", &joris, "a space"),
            (&long, &joris, "a long number"),
            ("1007", &rashid, "released"),
            ("2001", &yusuf, "of another prison"),
        ] {
            let problem = kiosk.send::<SignIn>((), body(number, pin)).await.expect_err(why);
            assert_eq!(problem, Problem::new(ProblemCode::WrongPin), "{why}");
            // Each of these is tried after all others are forgotten.
            house.pass_days(30);
            house.pass(seconds(1));
        }
        let strange = SignInBody { language: language("tlh"), ..body("1006", &joris) };
        for _ in 0..5 {
            // A language that the kiosk does not speak is no wrong PIN, and slows nobody down.
            assert_eq!(code(kiosk.send::<SignIn>((), strange.clone()).await), ProblemCode::LanguageUnknown);
        }
        kiosk.send::<SignIn>((), body("1006", &joris)).await.expect("signed in");
    })
    .await;
}

/// The waits of `domain::session`: they belong to the kiosk. The person whose number was typed signs in elsewhere at once.
#[tokio::test]
async fn wrong_pins_slow_down_the_kiosk_and_nobody_else() {
    on_each(|house| async move {
        let kiosk = house.kiosk();
        let pin = house.pin_of("1006");
        // Each with another number, and nobody's: with one alone the kiosk takes no PIN soon, see `guess.rs`.
        for (number, wait) in ('0'..).zip([0, 0, 2, 5, 10, 20, 30, 30]) {
            let typed = body(&format!("900{number}"), "000000");
            assert_eq!(code(kiosk.send::<SignIn>((), typed).await), ProblemCode::WrongPin);
            if wait == 0 {
                continue;
            }
            // Nobody gets in here until then, with whatever PIN; asking again makes it no longer.
            for number in ["1006", "1005", "1006"] {
                let refused = kiosk.send::<SignIn>((), body(number, &house.pin_of(number))).await;
                assert_eq!(refused, Err(Problem::try_later(wait)));
            }
            house.pass(seconds(u64::from(wait)));
        }
        assert_eq!(code(kiosk.send::<SignIn>((), body("1006", "000000")).await), ProblemCode::WrongPin);
        let elsewhere = house.sign_in("K6", "1006").await.expect("at another kiosk he is in at once");
        assert_eq!(standing(&elsewhere).await, None);
        assert_eq!(kiosk.send::<SignIn>((), body("1006", &pin)).await, Err(Problem::try_later(30)));
        house.pass(seconds(30));
        kiosk.send::<SignIn>((), body("1006", &pin)).await.expect("the right one after the wait");
    })
    .await;
}

/// Tries that come together do not pass the wait together.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_tries_at_once_are_few() {
    on_each(|house| async move {
        let tries: Vec<_> = (0..8)
            .map(|_| {
                let kiosk = house.kiosk();
                tokio::spawn(async move { code(kiosk.send::<SignIn>((), body("1006", "000000")).await) })
            })
            .collect();
        let mut wrong = 0;
        for one in tries {
            wrong += usize::from(one.await.expect("answered") == ProblemCode::WrongPin);
        }
        assert_eq!(wrong, 3);
    })
    .await;
}

#[tokio::test]
async fn the_cover_falls_when_asked_and_his_pin_takes_it_away() {
    on_each(|house| async move {
        let sam = house.owner();
        let place = Some("question/0190-1/2".to_owned());
        sam.send::<Cover>((), CoverBody { place: place.clone() }).await.expect("covered");
        assert_eq!(standing(&sam).await, Some(ProblemCode::Covered));
        assert_eq!(code(sam.ask::<ListRequests>(()).await), ProblemCode::Covered);
        let told = sam.ask::<GetKiosk>(()).await.expect("kiosk").session.expect("a session");
        assert_eq!((told.covered, told.given_name), (true, None));
        assert_eq!(
            code(sam.send::<Uncover>((), UncoverBody { pin: "000000".to_owned(), sitting: None }).await),
            ProblemCode::WrongPin
        );
        let back = sam.send::<Uncover>((), UncoverBody { pin: sam.pin.clone(), sitting: None }).await.expect("back");
        assert_eq!((back.place, back.session.covered, back.session.given_name.as_deref()), (place, false, Some("Sam")));
        assert_eq!(standing(&sam).await, None);
        // The place was for that one time.
        sam.send::<Cover>((), CoverBody { place: None }).await.expect("covered");
        assert_eq!(sam.send::<Uncover>((), UncoverBody { pin: sam.pin.clone(), sitting: None }).await.expect("back").place, None);
    })
    .await;
}

#[tokio::test]
async fn only_the_name_of_a_screen_is_a_place() {
    on_each(|house| async move {
        let sam = house.owner();
        for (place, expected) in [
            ("", ProblemCode::TextEmpty),
            ("a b", ProblemCode::TextForbidden),
            ("é", ProblemCode::TextForbidden),
            ("a\u{202E}", ProblemCode::TextForbidden),
            (&"a".repeat(121), ProblemCode::TextTooLong),
        ] {
            assert_eq!(code(sam.send::<Cover>((), CoverBody { place: Some(place.to_owned()) }).await), expected, "{place:?}");
        }
        assert_eq!(standing(&sam).await, None);
        sam.send::<Cover>((), CoverBody { place: Some("a".repeat(120)) }).await.expect("covered");
    })
    .await;
}

/// Five minutes under the cover end a session; covering it again wins no time.
#[tokio::test]
async fn a_covered_session_ends() {
    on_each(|house| async move {
        let sam = house.owner();
        sam.send::<Cover>((), CoverBody { place: None }).await.expect("covered");
        house.pass(seconds(UNDER_COVER - 1));
        sam.send::<Cover>((), CoverBody { place: None }).await.expect("covered again");
        assert_eq!(standing(&sam).await, Some(ProblemCode::Covered));
        house.pass(seconds(1));
        assert_eq!(standing(&sam).await, Some(ProblemCode::SignedOut));
        assert_eq!(
            code(sam.send::<Uncover>((), UncoverBody { pin: sam.pin.clone(), sitting: None }).await),
            ProblemCode::SignedOut
        );
        assert_eq!(sam.ask::<GetKiosk>(()).await.expect("kiosk").session, None);
    })
    .await;
}

/// Where the kiosk cannot cover itself, the clock of the server does.
#[tokio::test]
async fn the_clock_covers_and_ends_a_session_that_nobody_uses() {
    on_each(|house| async move {
        let (sam, bilal) = (house.owner(), house.cellmate());
        for _ in 0..10 {
            house.pass(seconds(TO_COVER - 10));
            assert_eq!(standing(&sam).await, None, "every call says that he is still there");
        }
        // Nobody used Bilal's.
        assert_eq!(standing(&bilal).await, Some(ProblemCode::SignedOut));
        house.pass(seconds(TO_COVER));
        assert_eq!(sam.ask::<GetKiosk>(()).await.expect("kiosk").session.map(|session| session.covered), Some(false));
        house.pass(seconds(1));
        // Being asked whether somebody sits at the kiosk is no sign of him.
        assert_eq!(standing(&sam).await, Some(ProblemCode::Covered));
        house.pass(seconds(UNDER_COVER - 2));
        let back = sam.send::<Uncover>((), UncoverBody { pin: sam.pin.clone(), sitting: None }).await.expect("back");
        assert_eq!(back.place, None);
        house.pass(seconds(TO_COVER + UNDER_COVER));
        assert_eq!(standing(&sam).await, Some(ProblemCode::SignedOut));
    })
    .await;
}

/// A cover that the clock put there is not moved by one that comes late.
#[tokio::test]
async fn a_late_cover_wins_no_time() {
    on_each(|house| async move {
        let sam = house.owner();
        house.pass(seconds(TO_COVER + UNDER_COVER - 1));
        sam.send::<Cover>((), CoverBody { place: Some("requests".to_owned()) }).await.expect("covered");
        assert_eq!(standing(&sam).await, Some(ProblemCode::Covered));
        house.pass(seconds(1));
        assert_eq!(standing(&sam).await, Some(ProblemCode::SignedOut));
    })
    .await;
}

#[tokio::test]
async fn signing_out_ends_it_for_good() {
    on_each(|house| async move {
        let sam = house.owner();
        let thief = house.browser(sam.jar().clone());
        assert_eq!(standing(&thief).await, None);
        sam.ask::<SignOut>(()).await.expect("signed out");
        assert!(sam.jar().keys().all(|name| name.ends_with("kiosk")), "{:?}", sam.jar());
        assert_eq!(standing(&sam).await, Some(ProblemCode::SignedOut));
        // A copy of the cookie is worth nothing.
        assert_eq!(standing(&thief).await, Some(ProblemCode::SignedOut));
        let sam = house.sign_in("K1", "1001").await.expect("in again");
        sam.send::<Cover>((), CoverBody { place: None }).await.expect("covered");
        sam.ask::<SignOut>(()).await.expect("signed out from under the cover");
    })
    .await;
}

#[tokio::test]
async fn one_person_sits_at_one_kiosk_and_one_kiosk_seats_one_person() {
    on_each(|house| async move {
        let sam = house.owner();
        let elsewhere = house.sign_in("K5", "1001").await.expect("signed in");
        assert_eq!((standing(&sam).await, standing(&elsewhere).await), (Some(ProblemCode::SignedOut), None));
        let joris = house.sign_in("K5", "1006").await.expect("signed in");
        assert_eq!((standing(&elsewhere).await, standing(&joris).await), (Some(ProblemCode::SignedOut), None));
        assert_eq!(standing(&house.cellmate()).await, None, "and nobody else");
    })
    .await;
}

/// A session belongs to its kiosk: its cookie opens nothing anywhere else.
#[tokio::test]
async fn a_session_stays_at_its_kiosk() {
    on_each(|house| async move {
        let session = house.owner().jar().get("dev-session").cloned().expect("a session");
        let at = |kiosk: &str| {
            let client = house.kiosk_of(kiosk).client;
            client.jar().insert("dev-session".to_owned(), session.clone());
            client
        };
        assert_eq!(standing(&at("K1")).await, None);
        assert_eq!(standing(&at("K2")).await, Some(ProblemCode::SignedOut));
        assert_eq!(standing(&at("Z1")).await, Some(ProblemCode::SignedOut));
        let nobody = house.nobody();
        nobody.jar().insert("dev-session".to_owned(), session.clone());
        assert_eq!(standing(&nobody).await, Some(ProblemCode::NotEnrolled));
    })
    .await;
}

#[tokio::test]
async fn the_kiosk_is_as_he_wants_it() {
    on_each(|house| async move {
        let sam = house.owner();
        let settings = Settings { language: language("ar"), text_size: TextSize::Large, theme: Theme::Contrast };
        let set = sam.send::<SetMe>((), SetMeBody { settings: settings.clone(), welcomed: true }).await.expect("set");
        assert_eq!((&set.settings, set.welcomed), (&settings, true));
        let strange = Settings { language: language("tlh"), ..settings.clone() };
        assert_eq!(
            code(sam.send::<SetMe>((), SetMeBody { settings: strange, welcomed: true }).await),
            ProblemCode::LanguageUnknown
        );
        // Once he has seen the introduction he has seen it.
        let again = sam.send::<SetMe>((), SetMeBody { settings: settings.clone(), welcomed: false }).await.expect("set");
        assert!(again.welcomed);
        assert_eq!(sam.ask::<GetMe>(()).await.expect("me"), again);
        let back = house.sign_in("K5", "1001").await.expect("signed in");
        let now = back.ask::<GetMe>(()).await.expect("me");
        assert_eq!((now.settings.text_size, now.settings.theme, now.welcomed), (TextSize::Large, Theme::Contrast, true));
    })
    .await;
}

/// A type that asks for his PIN is sent with it, and a wrong one counts at the kiosk as any other.
#[tokio::test]
async fn a_request_is_sent_with_his_pin() {
    on_each(|house| async move {
        let sam: Detainee = house.owner();
        let id = ID_CARD.draft(&sam).await.expect("a draft");
        let send = async |pin: Option<&str>| sam.send::<SubmitRequest>(id, SubmitBody { pin: pin.map(str::to_owned) }).await;
        assert_eq!(code(send(None).await), ProblemCode::PinNeeded);
        for _ in 0..3 {
            assert_eq!(code(send(Some("000000")).await), ProblemCode::WrongPin);
        }
        assert_eq!(send(Some(&sam.pin)).await, Err(Problem::try_later(2)));
        assert_eq!(sam.ask::<ListRequests>(()).await.expect("list").items[0].state, State::Draft);
        house.pass(seconds(2));
        assert_eq!(send(Some(&sam.pin)).await.expect("sent").summary.state, State::Submitted);
    })
    .await;
}
