//! What the database itself refuses, whatever the program does.

use server::store::{Db, StoreError, sql};

use crate::engines::on_each;
use crate::prison;

async fn try_run(db: &Db, text: &'static str) -> Result<u64, StoreError> {
    db.write(|tx| Box::pin(async move { sql(text).run(tx).await })).await
}

async fn refused(db: &Db, text: &'static str) {
    let outcome = try_run(db, text).await;
    assert!(matches!(outcome, Err(StoreError::Refused(_))), "{}: {text}: {outcome:?}", db.engine().as_str());
}

#[tokio::test]
async fn rows_that_make_no_sense() {
    on_each(|db| async move {
        prison::build(&db).await;
        for bad in [
            // A request that was sent has number, moment, promise and rules.
            "update request set state = 'submitted'",
            "update request set state = 'received', number = 7, submitted_at = 1, due_on = '2026-12-01'",
            "update request set state = 'sent'",
            "update request set due_on = 'tomorrow'",
            // Somebody is either a detainee or staff.
            "insert into session (id, kind, created_at, seen_at) select id, 'detainee', 0, 0 from person",
            "insert into session (id, kind, person_id, staff_id, created_at, seen_at) select p.id, 'detainee', p.id, s.id, 0, 0 from person p, staff s",
            "insert into session (id, kind, person_id, created_at, seen_at) select id, 'staff', id, 0, 0 from person",
            "insert into session (id, kind, person_id, created_at, seen_at) select id, 'visitor', id, 0, 0 from person",
            // No decision without author, reason, day, rules, remedy.
            "insert into decision (request_id, outcome, reason, next_steps, decided_at, decided_on, author_id, rules, remedy) select r.id, 'refused', '', '[]', 2, '2026-11-24', s.id, 'r', '{}' from request r, staff s",
            "insert into decision (request_id, outcome, reason, next_steps, decided_at, decided_on, author_id, rules, remedy) select r.id, 'refused', 'x', '[]', 2, '2026-11-24', s.id, 'r', '' from request r, staff s",
            "insert into decision (request_id, outcome, reason, next_steps, decided_at, decided_on, rules, remedy) select id, 'refused', 'x', '[]', 2, '2026-11-24', 'r', '{}' from request",
            "insert into decision (request_id, outcome, reason, next_steps, decided_at, decided_on, author_id, rules, remedy) select r.id, 'perhaps', 'x', '[]', 2, '2026-11-24', s.id, 'r', '{}' from request r, staff s",
            "insert into decision (request_id, outcome, reason, next_steps, decided_at, decided_on, author_id, rules, remedy) select r.id, 'refused', 'x', '[]', 2, '2026-11-24', r.person_id, 'r', '{}' from request r",
            // Nothing of nowhere.
            "update person set establishment_id = id",
            "update person set dutch = 'maybe'",
            "update person set theme = 'pink'",
            "delete from person",
            "delete from establishment",
        ] {
            refused(&db, bad).await;
        }
    })
    .await;
}

#[tokio::test]
async fn an_answer_is_a_choice_or_words() {
    on_each(|db| async move {
        prison::build(&db).await;
        let insert = "insert into answer (id, request_id, question, choice, words, typed_by, at) select id, id, 'have', $1, $2, person_id, 0 from request";
        for (choice, words, fits) in [(None, None, false), (Some("lost"), Some(vec![1_u8]), false), (Some("lost"), None, true)] {
            let outcome: Result<u64, StoreError> = db
                .write(|tx| {
                    let words = words.clone();
                    Box::pin(async move { sql(insert).bind(choice).bind(words).run(tx).await })
                })
                .await;
            assert!(if fits { outcome.is_ok() } else { matches!(outcome, Err(StoreError::Refused(_))) }, "{choice:?} {outcome:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn numbers_are_given_once() {
    on_each(|db| async move {
        prison::build(&db).await;
        prison::submit(&db).await;
        for bad in [
            "insert into request (id, establishment_id, person_id, type, number, state, desk, created_at, updated_at, changed_at) select person_id, establishment_id, person_id, type, 7, 'draft', desk, 0, 0, 0 from request",
            "insert into staff (id, establishment_id, number, given_name, family_name, desk, created_at, updated_at) select establishment_id, establishment_id, number, '', '', '', 0, 0 from staff",
            "insert into person (id, establishment_id, number, given_name, family_name, unit, language, born_on, arrived_on, dutch, created_at, updated_at) select establishment_id, establishment_id, number, '', '', '', '', born_on, arrived_on, dutch, 0, 0 from person",
        ] {
            let outcome = try_run(&db, bad).await;
            assert!(matches!(outcome, Err(StoreError::Conflict(_))), "{bad}: {outcome:?}");
        }
        // Drafts have no number yet, and there may be many.
        let draft = "insert into request (id, establishment_id, person_id, type, state, desk, created_at, updated_at, changed_at) select $1, establishment_id, person_id, type, 'draft', desk, 0, 0, 0 from request where number = 7";
        for n in 50..53 {
            let rows = db.write(|tx| Box::pin(async move { sql(draft).bind(uuid::Uuid::from_u128(n)).run(tx).await })).await;
            assert!(matches!(rows, Ok::<u64, StoreError>(1)));
        }
    })
    .await;
}

#[tokio::test]
async fn history_is_only_added_to() {
    on_each(|db| async move {
        prison::build(&db).await;
        prison::submit(&db).await;
        try_run(&db, "insert into event (id, request_id, at, kind, party, actor_id, state_after) select id, id, 1, 'submitted', 'detainee', person_id, 'submitted' from request").await.expect("added");
        try_run(&db, "insert into audit (id, at, party, action, object, object_id) select id, 1, 'detainee', 'submit', 'request', id from request").await.expect("added");
        for change in ["update event set at = 2", "delete from event", "update audit set action = 'other'", "delete from audit", "delete from request"] {
            refused(&db, change).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_request_is_decided_once_and_never_without_its_decision() {
    on_each(|db| async move {
        prison::build(&db).await;
        prison::submit(&db).await;
        let decided = "update request set state = 'refused'";
        refused(&db, decided).await;
        db.write(|tx| Box::pin(async move { prison::refuse(tx).await })).await.map_err(|e: StoreError| e.to_string()).expect("decided");
        refused(&db, "update request set state = 'granted'").await;
        assert!(matches!(try_run(&db, decided).await, Ok(1)));
        let twice: Result<u64, StoreError> = db.write(|tx| Box::pin(async move { prison::refuse(tx).await })).await;
        assert!(matches!(twice, Err(StoreError::Conflict(_))), "{twice:?}");
        for change in ["update decision set outcome = 'granted'", "update decision set reason = 'other'", "update decision set remedy = '[]'", "delete from decision"] {
            refused(&db, change).await;
        }
        assert!(matches!(try_run(&db, "update decision set known_on = '2026-11-25'").await, Ok(1)));
        refused(
            &db,
            "insert into request (id, establishment_id, person_id, type, number, state, desk, submitted_at, due_on, rules, created_at, updated_at, changed_at)
             select person_id, establishment_id, person_id, type, 8, 'granted', desk, 1, '2026-12-01', rules, 0, 0, 0 from request",
        )
        .await;
    })
    .await;
}
