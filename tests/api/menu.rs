//! What stands in the menu of whom, what a prison changes of it, and at which kiosk he finds it.

use domain::api::desk::{Decide, DecideBody};
use domain::api::enter::{EnterRequest, GetPersonOffers};
use domain::api::kiosk::{Enrol, EnrolBody};
use domain::api::offer::{GetOffer, ListOffers, OfferNow};
use domain::api::request::{EraseDraft, GetRequest, StartBody, StartRequest, SubmitBody, SubmitRequest};
use domain::api::session::{SignIn, SignInBody};
use domain::api::vouch::{Vouch, VouchBody};
use domain::offer::Block;
use domain::person::{Language, Number};
use domain::request::{Outcome, State};
use domain::{Problem, ProblemCode as P};
use server::import;
use tests::data::{OWN_WORDS, rule_set};

use crate::harness::actor::Detainee;
use crate::harness::client::{Client, Jar};
use crate::harness::house::{House, Plan};
use crate::harness::script::{ID_CARD, TALK, code};
use crate::harness::template::{on_each, on_each_with};

fn refused<T: std::fmt::Debug>(outcome: Result<T, Problem>) -> P {
    outcome.expect_err("refused").code
}

async fn kinds(sam: &Detainee) -> Vec<String> {
    let menu = sam.ask::<ListOffers>(()).await.expect("a menu");
    menu.items.iter().map(|item| item.kind.to_string()).collect()
}

async fn start(sam: &Detainee, kind: &str) -> Result<domain::RequestId, Problem> {
    sam.send::<StartRequest>((), StartBody { kind: code(kind) }).await.map(|view| view.summary.id)
}

async fn submit(sam: &Detainee, id: domain::RequestId) -> Result<State, Problem> {
    sam.send::<SubmitRequest>(id, SubmitBody { pin: Some(sam.pin.clone()) }).await.map(|view| view.summary.state)
}

fn number_of(sam: &Detainee) -> Number {
    Number::parse(&sam.number).expect("a number")
}

async fn offer(sam: &Detainee, kind: &str) -> Result<OfferNow, Problem> {
    sam.ask::<GetOffer>(code(kind)).await
}

/// Closed by default for heavy regimes and without lawful stay; what is closed cannot be seen, started, sent or written down.
#[tokio::test]
async fn menus_are_closed_by_regime_and_stay() {
    on_each(|house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        let draft = ID_CARD.draft(&sam).await.expect("a draft");
        for (column, value, open) in [
            ("regime", "ebi", false),
            ("regime", "ta", false),
            ("regime", "ppc", false),
            ("regime", "isd", false),
            ("lawful_stay", "no", false),
            ("lawful_stay", "unknown", true),
            ("regime", "remand", true),
            ("regime", "arrest", true),
            ("title", "pretrial", true),
        ] {
            house.renew("1001", column, value).await;
            let all = kinds(&sam).await;
            let told = fatma.ask::<GetPersonOffers>(number_of(&sam)).await.expect("his menu");
            let written: Vec<&str> = told.offers.iter().map(|one| one.offer.kind.id.as_str()).collect();
            assert_eq!(written, all, "{column} {value}");
            assert_eq!(all.len() == house.app.catalogue.types().len(), open, "{column} {value}");
            if open {
                continue;
            }
            // What stays open: to be heard; and without lawful stay also what goes on with his insurance.
            let has = |kind: &str| all.iter().any(|there| there == kind);
            assert!(has("talk") && has("talk-monthly-commissioner") && has("medical-talk") && !has("bba"), "{column} {value}");
            assert_eq!(has("insurance-suspend"), column == "lawful_stay", "{column} {value}");
            assert_eq!(refused(offer(&sam, "id-card").await), P::TypeUnknown);
            assert_eq!(refused(submit(&sam, draft).await), P::TypeUnknown);
            assert_eq!(refused(fatma.send::<EnterRequest>(number_of(&sam), ID_CARD.enter()).await), P::TypeUnknown);
            assert!(offer(&sam, "talk").await.is_ok_and(|now| now.offer.block.is_none()));
        }
    })
    .await;
}

/// Under *beperkingen* nothing of him goes outside, whoever asks; what stays inside does.
#[tokio::test]
async fn restrictions_hold_back_what_goes_outside() {
    on_each(|house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        let draft = ID_CARD.draft(&sam).await.expect("a draft");
        house.renew("1001", "restricted", "yes").await;
        assert_eq!(offer(&sam, "id-card").await.expect("it is there").offer.block, Some(Block::Restricted));
        let before = house.dump().await;
        assert_eq!(refused(submit(&sam, draft).await), P::Restricted);
        assert_eq!(refused(fatma.send::<EnterRequest>(number_of(&sam), ID_CARD.enter()).await), P::Restricted);
        assert_eq!(before.changes(&house.dump().await), [""; 0]);
        sam.ask::<EraseDraft>(draft).await.expect("erased");
        assert_eq!(refused(start(&sam, "id-card").await), P::Restricted);
        TALK.bring(&sam, &fatma, State::Submitted, house.today()).await;
        fatma.send::<EnterRequest>(number_of(&sam), TALK.enter()).await.expect("a talk is inside");
        house.renew("1001", "restricted", "no").await;
        start(&sam, "id-card").await.expect("it is open again");
    })
    .await;
}

/// A prison switches a type off, another to the front, and gives it more time, each from a day on.
#[tokio::test]
async fn a_prison_changes_its_menu_from_a_day_on() {
    let later = rule_set(&[
        ("valid-from = \"2021-07-01\"", "valid-from = \"2026-12-01\"\noff = [\"id-card\"]\nfirst = [\"talk\"]"),
        ("[remedies.director]", "[terms]\nown-words = 9\n\n[remedies.director]"),
    ]);
    let plan = Plan { types: &[OWN_WORDS], rules: vec![rule_set(&[]), later], ..Plan::default() };
    on_each_with(&plan, |house| async move {
        let sam = house.owner();
        let (open, draft) = {
            let fatma = house.desk();
            let open = ID_CARD.bring(&house.cellmate(), &fatma, State::InProgress, house.today()).await;
            (open, ID_CARD.draft(&sam).await.expect("a draft"))
        };
        let before = kinds(&sam).await;
        assert!(before.contains(&"id-card".to_owned()) && before[0] != "talk");
        assert_eq!(offer(&sam, "own-words").await.expect("open").offer.term, 3);
        house.pass_days(8);
        let sam = house.sign_in("K1", "1001").await.expect("in");
        let after = kinds(&sam).await;
        assert_eq!((after[0].as_str(), after.len(), after.contains(&"id-card".to_owned())), ("talk", before.len() - 1, false));
        assert_eq!(offer(&sam, "own-words").await.expect("open").offer.term, 9);
        assert_eq!(refused(offer(&sam, "id-card").await), P::TypeUnknown);
        // What he began cannot be sent any more; he still sees it, and can throw it away.
        assert_eq!(refused(submit(&sam, draft).await), P::TypeUnknown);
        assert_eq!(sam.ask::<GetRequest>(draft).await.expect("his").summary.state, State::Draft);
        sam.ask::<EraseDraft>(draft).await.expect("erased");
        assert_eq!(refused(start(&sam, "id-card").await), P::TypeUnknown);
        start(&sam, "own-words").await.expect("open");
        // What was sent before goes on.
        let fatma = house.staff_in("f.aydin").await.expect("in");
        let body: DecideBody = ID_CARD.decide(Outcome::Granted);
        fatma.send::<Decide>(open, body).await.expect("decided");
    })
    .await;
}

/// Makes a browser the kiosk of those who work outside.
async fn outside(house: &House) -> Client {
    let file = "number,name,establishment,area\nK8,Poort,noord,outside\n";
    import::kiosks(&house.app, "kiosks.csv", file.as_bytes()).await.expect("imported");
    let client = house.browser(Jar::new());
    client.send::<Enrol>((), EnrolBody { code: house.issue_code("K8").await }).await.expect("enrolled");
    client
}

/// Who works outside and who does not stay apart: each signs in at a kiosk of his own part, and elsewhere is told so at no cost.
#[tokio::test]
async fn who_works_outside_has_kiosks_of_his_own() {
    on_each(|house| async move {
        let (inside, poort, fatma) = (house.kiosk().client, outside(&house).await, house.desk());
        house.renew("1005", "regime", "bba").await;
        let vouch =
            |number: &str| VouchBody { name: fatma.name.clone(), password: fatma.password.clone(), number: number.to_owned() };
        for (number, own, other) in [("1005", &poort, &inside), ("1006", &inside, &poort)] {
            let tries = house.dump().await.rows("failed_try").len();
            for _ in 0..20 {
                assert_eq!(refused(house.sign_in_at(other.clone(), number).await.map(|_| ())), P::OtherKiosk, "{number}");
            }
            assert_eq!(refused(other.send::<Vouch>((), vouch(number)).await), P::OtherKiosk, "{number}");
            assert_eq!(house.dump().await.rows("failed_try").len(), tries, "it costs no try");
            house.sign_in_at(own.clone(), number).await.expect("his own kiosk");
            own.send::<Vouch>((), vouch(number)).await.expect("his own kiosk");
        }
        // A wrong PIN is a wrong PIN, wherever it is typed.
        let body = SignInBody { number: "1005".into(), pin: "000000".into(), language: Language::simple_dutch(), sitting: None };
        assert_eq!(refused(inside.send::<SignIn>((), body).await), P::WrongPin);
    })
    .await;
}
