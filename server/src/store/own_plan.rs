//! The plan that a person wrote himself: one sealed text.

use domain::api::own_plan::OwnPlan;
use domain::policy::{Action, Denied, may};
use domain::text::Words;
use domain::{Moment, PersonId};
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

use super::audit::{self, Recorded};
use super::person::{self, Person};
use super::{Tx, sql};
use crate::app::{Acting, Turn};
use crate::error::Error;
use crate::sealed::{OwnPlanWords, Sealed};

/// It, as it is stored.
#[derive(Clone, FromRow, Serialize)]
struct Row {
    id: Uuid,
    person_id: Uuid,
    words: Sealed<OwnPlanWords>,
    helper_id: Option<Uuid>,
    at: i64,
}

/// What he wrote.
pub async fn own(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId) -> Result<OwnPlan, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    may(by.actor, Action::Read, person.conditions())?;
    told(tx, by.turn, &person).await
}

/// Keeps what he wrote, in place of what stood there.
///
/// # Errors
/// The faults of texts.
pub async fn write(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId, words: &str) -> Result<Recorded<()>, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::Write, person.conditions())?;
    let words = Words::parse(words)?;
    let before = row(tx, &person).await?;
    let id = before.as_ref().map_or_else(|| by.turn.id(), |row| row.id);
    let after = Row {
        id,
        person_id: person.id,
        words: by.turn.app.keys.seal(id, words.as_str(), &by.turn.app.chance)?,
        helper_id: by.actor.helper.map(|helper| helper.0),
        at: by.turn.at.0,
    };
    save(tx, &after).await?;
    audit::record(tx, by.turn, &permit, (before.as_ref(), Some(&after)), ()).await
}

/// What a person wrote, for whoever may know him.
pub(super) async fn told(tx: &mut Tx<'_>, turn: &Turn, person: &Person) -> Result<OwnPlan, Error> {
    let Some(row) = row(tx, person).await? else { return Ok(OwnPlan::default()) };
    let words = turn.app.keys.open(row.id, &row.words)?;
    Ok(OwnPlan { words: Some(words), on: Some(Moment(row.at).day()) })
}

async fn row(tx: &mut Tx<'_>, person: &Person) -> Result<Option<Row>, Error> {
    Ok(sql("select * from own_plan where person_id = $1").bind(person.id).maybe(tx).await?)
}

async fn save(tx: &mut Tx<'_>, row: &Row) -> Result<(), Error> {
    sql("insert into own_plan (id, person_id, words, helper_id, at) values ($1, $2, $3, $4, $5) \
         on conflict (id) do update set words = excluded.words, helper_id = excluded.helper_id, at = excluded.at")
    .bind(row.id)
    .bind(row.person_id)
    .bind(row.words.clone())
    .bind(row.helper_id)
    .bind(row.at)
    .run(tx)
    .await?;
    Ok(())
}
