//! What people write lies sealed, and neither it nor a PIN nor a name ever stands in the log.

use domain::answer::Answer;
use domain::api::Method;
use domain::api::desk::{AskBack, AskBody, CarryOut, CarryOutBody, Decide, DecideBody, GetDeskRequest};
use domain::api::request::{AnswerQuestion, ReplyToRequest, StartBody, StartRequest};
use domain::api::session::{SignIn, SignInBody};
use domain::person::Language;
use domain::request::{Event, Outcome, State};
use server::backup;
use server::store::Engine;

use crate::harness::client::Raw;
use crate::harness::disk::shows;
use crate::harness::ear;
use crate::harness::house::Plan;
use crate::harness::script::{OWN_WORDS, code};
use crate::harness::template::on_each_with;

/// One text for each place where somebody writes in his own words.
const ANSWER: &str = "Ik heb zevenendertig schulden bij Wehkamp.";
const NOTE: &str = "Hoeveel euro is het vierentwintigvoud?";
const REPLY: &str = "Elfhonderdzestig euro, بطاقة هوية.";
const DECISION: &str = "Meneer de Wit van Kredietbank komt langs.";
const STEP: &str = "Neem het oranje mapje mee.";
const PLANTED: [&str; 5] = [ANSWER, NOTE, REPLY, DECISION, STEP];

#[tokio::test]
async fn what_people_write_is_read_by_those_whom_it_is_for_only() {
    on_each_with(&Plan::own_words(), |house| async move {
        let since = house.since_now().await;
        let (sam, fatma) = (house.owner(), house.desk());
        let note = |text: &str| Some(text.to_owned());
        let words = |text: &str| Answer::Words(text.to_owned());
        let id = sam.send::<StartRequest>((), StartBody { kind: code("own-words") }).await.expect("a draft").summary.id;
        sam.send::<AnswerQuestion>((id, code("why")), words("Eerst iets anders.")).await.expect("an answer");
        sam.send::<AnswerQuestion>((id, code("why")), words(ANSWER)).await.expect("another answer");
        OWN_WORDS.cause(&sam, "", Event::Submit, id, house.today()).await.expect("sent");
        OWN_WORDS.cause(&fatma, "", Event::Take, id, house.today()).await.expect("taken");
        fatma.send::<AskBack>(id, AskBody { question: code("more"), note: note(NOTE) }).await.expect("asked");
        sam.send::<ReplyToRequest>(id, words(REPLY)).await.expect("replied");
        let decision = DecideBody { outcome: Outcome::Granted, reason: code("yes"), now: Vec::new(), note: note(DECISION) };
        fatma.send::<Decide>(id, decision).await.expect("decided");
        let step = CarryOutBody { step: code("planned"), day: Some(house.today()), note: note(STEP) };
        fatma.send::<CarryOut>(id, step).await.expect("a step");
        let shown = serde_json::to_string(&fatma.ask::<GetDeskRequest>(id).await.expect("seen")).expect("JSON");
        for text in PLANTED {
            assert!(shown.contains(text), "{text} is not shown");
        }

        let dump = house.dump().await;
        assert_eq!(dump.found("Haddad"), ["person.family_name"], "what is not sealed would be found");
        for text in PLANTED {
            assert_eq!(dump.found(text), [""; 0], "{text}");
        }
        for (table, column, count) in [("answer", "words", 1), ("event", "note", 3), ("decision", "note", 1)] {
            let sealed = dump.rows(table).iter().filter(|row| row[column].is_string()).count();
            assert_eq!(sealed, count, "{table}.{column}");
        }
        let folder = tempfile::tempdir().expect("a temporary folder");
        let copy = folder.path().join("copy");
        let made = backup::make(&house.app, &copy, &|_| ()).await.expect("a backup");
        assert_eq!(made.keys, [1]);
        let kept = std::fs::read(&copy).expect("the backup");
        assert!(shows(&kept, "Haddad"), "what is not sealed would be found");
        let files = house.files(&since).await;
        assert!(files.is_empty() || files.iter().any(|(_, bytes)| shows(bytes, "Haddad")), "what is not sealed would be found");
        assert!(house.engine == Engine::Postgres || files.len() == 3, "the database, its log and the index of that");
        for (path, bytes) in files.iter().chain([&(copy, kept)]) {
            for text in PLANTED {
                assert!(!shows(bytes, text), "{text} in {}", path.display());
            }
        }
        assert_eq!(ear::heard(&PLANTED), [""; 0]);
    })
    .await;
}

/// Everything that is a secret or says who somebody is, sent right and wrong, and then looked for in all that was logged.
#[tokio::test]
async fn no_pin_no_name_and_no_number_is_logged() {
    on_each_with(&Plan::own_words(), |house| async move {
        let kiosk = house.kiosk();
        let mut secrets = vec!["10061006".to_owned()];
        for number in ["1001", "1006"] {
            let pin = house.pin_of(number);
            let body = |pin: &str| SignInBody {
                number: number.to_owned(),
                pin: pin.to_owned(),
                language: Language::simple_dutch(),
                sitting: None,
            };
            kiosk.send::<SignIn>((), body(&pin)).await.expect("signed in");
            let wrong: String = pin.chars().rev().collect();
            kiosk.send::<SignIn>((), body(&wrong)).await.expect_err("refused");
            secrets.extend([pin, wrong]);
        }
        let fatma = house.staff_in("f.aydin").await.expect("signed in");
        let sam = house.sign_in("K1", "1001").await.expect("signed in");
        OWN_WORDS.bring(&sam, &fatma, State::Granted, house.today()).await;
        let cookies: Vec<String> = fatma.jar().values().cloned().collect();
        secrets.extend(cookies.iter().flat_map(|cookie| cookie.split('.').map(str::to_owned).skip(1)));
        secrets.push(fatma.password.clone());
        secrets.push(house.issue_code("K9").await);
        // In an address, in a body that cannot be read, in a header.
        let raw = Raw::new(Method::Post, "/api/session/geheim-adres?pin=geheime-vraag").body("{\"pin\": \"geheim-lijf\"");
        kiosk.raw(raw.with("cookie", "dev-kiosk=geheime-koek").with("user-agent", "geheime-bode")).await;
        secrets.extend(["geheim-adres", "geheime-vraag", "geheim-lijf", "geheime-koek", "geheime-bode"].map(str::to_owned));
        secrets.extend(["Haddad", "Bakker", "Aydin", "Joris", "Fatma", "f.aydin", "1994-05-02"].map(str::to_owned));
        let words: Vec<&str> = secrets.iter().map(String::as_str).collect();
        assert_eq!(ear::heard(&words), [""; 0]);
        assert!(!ear::heard(&["/api/session"]).is_empty(), "the log is listened to");
    })
    .await;
}
