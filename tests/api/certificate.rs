//! Certificates: given with the last step of what gives one, kept for ever, shown to him and beside his requests.

use domain::api::certificate::{Certificate, ListCertificates};
use domain::api::desk::{CloseRequest, GetDeskRequest};
use domain::api::request::GetRequest;
use domain::request::{Event, State};
use server::store::{StoreError, sql};
use tests::data::COURSE;

use crate::harness::actor::Detainee;
use crate::harness::house::{House, Plan};
use crate::harness::script::{COURSE_TEST, TALK, code};
use crate::harness::template::on_each_with;

async fn his(sam: &Detainee) -> Vec<Certificate> {
    sam.ask::<ListCertificates>(()).await.expect("his").items
}

async fn run(house: &House, text: &'static str) -> Result<u64, StoreError> {
    house.app.db.write(|tx| Box::pin(async move { sql(text).run(tx).await })).await
}

#[tokio::test]
async fn the_last_step_gives_it() {
    let plan = Plan { types: &[COURSE], ..Plan::default() };
    on_each_with(&plan, |house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        // The course comes after a talk.
        let talk = TALK.bring(&sam, &fatma, State::CarriedOut, house.today()).await;
        let id = COURSE_TEST.bring(&sam, &fatma, State::Granted, house.today()).await;
        COURSE_TEST.cause(&fatma, "", Event::Step, id, house.today()).await.expect("a step");
        assert_eq!(his(&sam).await, []);
        COURSE_TEST.cause(&fatma, "", Event::CarryOut, id, house.today()).await.expect("finished");
        let given = Certificate { request: id, kind: code("course-test"), picture: "1F393".to_owned(), on: house.today() };
        assert_eq!(his(&sam).await, std::slice::from_ref(&given));
        assert_eq!(his(&house.cellmate()).await, []);
        assert_eq!(sam.ask::<GetRequest>(id).await.expect("his").certificate, Some(house.today()));
        assert_eq!(sam.ask::<GetRequest>(talk).await.expect("his").certificate, None);
        assert_eq!(fatma.ask::<GetDeskRequest>(talk).await.expect("hers").certificates, std::slice::from_ref(&given));
        // It stays when the request is put away, and its trail says who gave it.
        fatma.ask::<CloseRequest>(id).await.expect("put away");
        assert_eq!(his(&sam).await, [given]);
        let dump = house.dump().await;
        let trail: Vec<_> =
            dump.rows_with("audit", "object_id", id.0).into_iter().filter(|row| row["action"] == "certify").collect();
        assert_eq!(trail.len(), 1);
        assert!(trail[0]["before_digest"].is_null() && trail[0]["after_digest"].is_string());
    })
    .await;
}

/// The database keeps it as it is, and takes none of what was not carried out, or of somebody else.
#[tokio::test]
async fn the_database_refuses_what_cannot_be() {
    let plan = Plan { types: &[COURSE], ..Plan::default() };
    on_each_with(&plan, |house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        TALK.bring(&sam, &fatma, State::CarriedOut, house.today()).await;
        TALK.bring(&house.cellmate(), &fatma, State::Granted, house.today()).await;
        COURSE_TEST.bring(&sam, &fatma, State::CarriedOut, house.today()).await;
        for bad in [
            "update certificate set given_on = '2026-01-01'",
            "delete from certificate",
            // A second one, one of what is not done yet, one for somebody else, one of another type.
            "insert into certificate (id, establishment_id, person_id, request_id, type, given_on, author_id) select person_id, establishment_id, person_id, request_id, type, given_on, author_id from certificate",
            "insert into certificate (id, establishment_id, person_id, request_id, type, given_on, author_id) select r.id, r.establishment_id, r.person_id, r.id, r.type, c.given_on, c.author_id from request r, certificate c where r.state = 'granted'",
            "insert into certificate (id, establishment_id, person_id, request_id, type, given_on, author_id) select r.id, r.establishment_id, p.id, r.id, r.type, c.given_on, c.author_id from request r, certificate c, person p where r.state = 'carried-out' and r.type = 'talk' and p.id <> r.person_id and p.number = '1002'",
            "insert into certificate (id, establishment_id, person_id, request_id, type, given_on, author_id) select r.id, r.establishment_id, r.person_id, r.id, 'id-card', c.given_on, c.author_id from request r, certificate c where r.state = 'carried-out' and r.type = 'talk'",
        ] {
            let outcome = run(&house, bad).await;
            assert!(matches!(outcome, Err(StoreError::Refused(_) | StoreError::Conflict(_))), "{bad}: {outcome:?}");
        }
        assert_eq!(his(&sam).await.len(), 1);
    })
    .await;
}
