//! What an administrator changes of a person holds at once, whoever is signed in.

use domain::ProblemCode;
use domain::api::request::{GetRequest, ListRequests};
use domain::api::session::{GetMe, SetMe, SetMeBody, SignIn, SignInBody};
use domain::person::{Language, Settings};
use domain::request::State;
use server::issue;

use crate::harness::client::Client;
use crate::harness::house::House;
use crate::harness::script::TALK;
use crate::harness::template::on_each;

async fn standing(client: &Client) -> Option<ProblemCode> {
    client.ask::<GetMe>(()).await.err().map(|problem| problem.code)
}

async fn sign_in(house: &House, kiosk: &str, number: &str, pin: &str) -> Result<Client, ProblemCode> {
    let client = house.kiosk_of(kiosk).client;
    let body = SignInBody { number: number.to_owned(), pin: pin.to_owned(), language: Language::simple_dutch(), sitting: None };
    client.send::<SignIn>((), body).await.map(|_| client).map_err(|problem| problem.code)
}

/// The day on which he is released ends his session, before any round comes.
#[tokio::test]
async fn who_is_released_is_out() {
    on_each(|house| async move {
        let sam = house.owner();
        house.renew("1001", "released_on", &house.today().plus(1).to_string()).await;
        assert_eq!(standing(&sam).await, None, "not before that day");
        house.renew("1001", "released_on", &house.today().to_string()).await;
        assert_eq!(standing(&sam).await, Some(ProblemCode::SignedOut));
        assert_eq!(sign_in(&house, "K1", "1001", &sam.pin).await.err(), Some(ProblemCode::WrongPin));
    })
    .await;
}

/// Who was brought to another prison signs in there, and finds there what he asked before.
#[tokio::test]
async fn who_is_moved_goes_on_elsewhere() {
    on_each(|house| async move {
        let sam = house.owner();
        let id = TALK.bring(&sam, &house.desk(), State::Submitted, house.today()).await;
        house.renew("1001", "establishment", "zuid").await;
        assert_eq!(standing(&sam).await, Some(ProblemCode::SignedOut));
        assert_eq!(sign_in(&house, "K1", "1001", &sam.pin).await.err(), Some(ProblemCode::WrongPin));
        let there = sign_in(&house, "Z1", "1001", &sam.pin).await.expect("in");
        assert_eq!(there.ask::<GetRequest>(id).await.expect("his").summary.id, id);
        assert_eq!(there.ask::<ListRequests>(()).await.expect("list").items.len(), 1);
    })
    .await;
}

/// A new PIN ends the old one, and whoever is in with it is out.
#[tokio::test]
async fn a_new_pin_ends_the_old_one() {
    on_each(|house| async move {
        let sam = house.owner();
        let new = issue::pin(&house.app, "1001").await.expect("a PIN").reveal().to_owned();
        assert_eq!(standing(&sam).await, Some(ProblemCode::SignedOut));
        assert_eq!(sign_in(&house, "K1", "1001", &sam.pin).await.err(), Some(ProblemCode::WrongPin));
        sign_in(&house, "K1", "1001", &new).await.expect("in with the new one");
    })
    .await;
}

/// The language of the file is his until he chose one himself.
#[tokio::test]
async fn an_import_leaves_him_the_language_that_he_chose() {
    on_each(|house| async move {
        let sam = house.owner();
        let spoken = async || sam.ask::<GetMe>(()).await.expect("me").settings.language.as_str().to_owned();
        house.renew("1001", "language", "en").await;
        assert_eq!(spoken().await, "en");
        let settings =
            Settings { language: Language::parse("ar").expect("ar"), ..sam.ask::<GetMe>(()).await.expect("me").settings };
        sam.send::<SetMe>((), SetMeBody { settings, welcomed: true }).await.expect("set");
        house.renew("1001", "language", "nl").await;
        assert_eq!(spoken().await, "ar");
    })
    .await;
}
