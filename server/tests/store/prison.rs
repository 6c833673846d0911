//! A prison with one person, one member of staff and one request, as little as the tables allow.

use server::store::{Db, StoreError, Tx, sql};
use uuid::Uuid;

pub(crate) const PRISON: Uuid = Uuid::from_u128(1);
pub(crate) const PERSON: Uuid = Uuid::from_u128(2);
pub(crate) const STAFF: Uuid = Uuid::from_u128(3);
pub(crate) const REQUEST: Uuid = Uuid::from_u128(4);

pub(crate) async fn build(db: &Db) {
    db.write(|tx| Box::pin(async move { fill(tx).await })).await.expect("a prison");
}

async fn fill(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    sql("insert into establishment (id, code, name) values ($1, 'noord', 'PI Noord')").bind(PRISON).run(tx).await?;
    sql("insert into person (id, establishment_id, number, given_name, family_name, unit, language, born_on, arrived_on, dutch, created_at, updated_at)
         values ($1, $2, '1001', 'Sam', 'Voorbeeld', 'A1', 'nl-simple', '1990-01-01', '2026-11-01', 'yes', 0, 0)")
    .bind(PERSON)
    .bind(PRISON)
    .run(tx)
    .await?;
    sql("insert into staff (id, establishment_id, number, given_name, family_name, desk, created_at, updated_at)
         values ($1, $2, 's1', 'Kim', 'Voorbeeld', 'ric', 0, 0)")
    .bind(STAFF)
    .bind(PRISON)
    .run(tx)
    .await?;
    sql("insert into request (id, establishment_id, person_id, type, state, desk, created_at, updated_at, changed_at) values ($1, $2, $3, 'id-card', 'draft', 'ric', 0, 0, 0)")
        .bind(REQUEST)
        .bind(PRISON)
        .bind(PERSON)
        .run(tx)
        .await?;
    Ok(())
}

/// Sends the draft.
pub(crate) async fn submit(db: &Db) {
    db.write(|tx| {
        Box::pin(async move {
            sql("update request set state = 'submitted', number = 7, submitted_at = 1, due_on = '2026-12-01', rules = '2026-1' where id = $1").bind(REQUEST).run(tx).await
        })
    })
    .await
    .map(|rows: u64| assert_eq!(rows, 1))
    .unwrap_or_else(|error: StoreError| panic!("{error}"));
}

/// Writes the decision, which comes before the state that it leads to.
pub(crate) async fn refuse(tx: &mut Tx<'_>) -> Result<u64, StoreError> {
    sql("insert into decision (request_id, outcome, reason, next_steps, decided_at, decided_on, author_id, rules, remedy)
         values ($1, 'refused', 'no-photo', '[]', 2, '2026-11-24', $2, '2026-1', '{}')")
    .bind(REQUEST)
    .bind(STAFF)
    .run(tx)
    .await
}
