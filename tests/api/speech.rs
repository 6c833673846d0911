//! Reading aloud: at every kiosk, with or without somebody, within limits; and nothing of it is kept or told.

use std::time::Duration;

use domain::ProblemCode;
use domain::api::kiosk::GetKiosk;
use domain::api::speech::{Speak, SpeakBody};
use domain::person::Language;
use serde_json::{Value, json};

use crate::harness::client::{Answer, Client, Raw};
use crate::harness::ear;
use crate::harness::template::on_each;

/// Sentences that a kiosk may ask for at once.
const AT_ONCE: usize = 60;

async fn say(client: &Client, tag: &str, text: &str) -> Answer {
    let body = SpeakBody { language: Language::parse(tag).expect("a tag"), text: text.to_owned() };
    client.raw(Raw::of::<Speak>(&(), &domain::api::Nothing {}, &body)).await
}

fn is_sound(answer: &Answer) -> bool {
    answer.status == 200
        && answer.header("content-type") == "audio/wav"
        && answer.body.starts_with(b"RIFF")
        // Half a second at the least.
        && answer.body.len() > 22_050
}

/// His screens, the rest screen, the cover, and what his own words are: all of it is read in every language.
#[tokio::test]
async fn every_kiosk_speaks_every_language() {
    on_each(|house| async move {
        for client in [house.owner().client, house.kiosk().client, house.covered().client, house.expired()] {
            for tag in ["nl-simple", "nl", "en", "ar"] {
                assert!(is_sound(&say(&client, tag, "Waar woon je? هل تعرف؟").await), "{tag}");
            }
        }
        assert!(house.nobody().ask::<GetKiosk>(()).await.expect("told").speech);
        assert_eq!(say(&house.nobody(), "nl", "Dag").await.code(), Some(ProblemCode::NotEnrolled));
        assert_eq!(say(&house.desk(), "nl", "Dag").await.code(), Some(ProblemCode::NotEnrolled));
        assert_eq!(say(&house.kiosk(), "tlh", "nuqneH").await.code(), Some(ProblemCode::LanguageUnknown));
    })
    .await;
}

#[tokio::test]
async fn a_text_is_as_long_as_it_may_be() {
    on_each(|house| async move {
        let kiosk = house.kiosk();
        assert!(is_sound(&say(&kiosk, "nl", &"a b ".repeat(125)).await));
        for (text, code) in [
            ("a".repeat(501), ProblemCode::TextTooLong),
            (" \n".to_owned(), ProblemCode::TextEmpty),
            ("a\u{1}b".to_owned(), ProblemCode::TextForbidden),
        ] {
            assert_eq!(say(&kiosk, "nl", &text).await.code(), Some(code), "{text:.20}");
        }
    })
    .await;
}

/// One kiosk that asks for too much waits; another one does not.
#[tokio::test]
async fn one_kiosk_leaves_room_for_others() {
    on_each(|house| async move {
        let (kiosk, other) = (house.kiosk(), house.owner());
        for _ in 0..AT_ONCE {
            assert_eq!(say(&kiosk, "nl", "a").await.status, 200);
        }
        assert_eq!(say(&kiosk, "nl", "a").await.code(), Some(ProblemCode::SpeechBusy));
        assert_eq!(say(&other, "nl", "a").await.status, 200);
        house.pass(Duration::from_secs(1));
        assert_eq!(say(&kiosk, "nl", "a").await.status, 200);
    })
    .await;
}

/// Neither the database nor the log has anything of what was said.
#[tokio::test]
async fn nothing_of_it_stays() {
    on_each(|house| async move {
        let sam = house.owner();
        let before = house.dump().await;
        assert!(is_sound(&say(&sam, "nl", "Kwartelbankje zegt iets over Ottoman.").await));
        let wrong: Value = json!({ "language": "nl", "text": "Kwartelbankje", "more": "Ottoman" });
        let raw = Raw::of::<Speak>(
            &(),
            &domain::api::Nothing {},
            &SpeakBody { language: Language::simple_dutch(), text: String::new() },
        );
        assert_eq!(sam.raw(raw.json(&wrong)).await.code(), Some(ProblemCode::BadBody));
        assert_eq!(before.changes(&house.dump().await), [""; 0]);
        assert_eq!(ear::heard(&["Kwartelbankje", "Ottoman"]), [""; 0]);
        assert!(!ear::heard(&["/api/speech"]).is_empty(), "the log is listened to");
        let body = SpeakBody { language: Language::simple_dutch(), text: "Kwartelbankje".to_owned() };
        assert!(!format!("{body:?}").contains("Kwartel"));
    })
    .await;
}
