//! What was shared of somebody. Rows are only added, when a message lies in the folder.

use domain::api::help::Shared;
use domain::catalogue::Condition;
use domain::policy::{Action, Denied, may};
use domain::sharing::{Basis, Item};
use domain::{Moment, PersonId};
use sqlx::FromRow;

use super::audit::{self, Recorded};
use super::help::Help;
use super::outbox;
use super::person::{self, Person};
use super::typed::Text;
use super::{Tx, municipality, sql};
use crate::app::{Acting, Turn};
use crate::error::Error;

/// Adds what a message shared.
pub(super) async fn add(tx: &mut Tx<'_>, turn: &Turn, help: &Help, sent: &outbox::Row, at: Moment) -> Result<(), Error> {
    let to = municipality::by_id(tx, sent.municipality_id).await?.ok_or(Error::Stored("outbox.municipality_id"))?;
    let items: Vec<&str> = sent.message.items().iter().map(|item| item.as_str()).collect();
    sql("insert into sharing (id, outbox_id, person_id, condition, recipient, basis, items, at) values ($1, $2, $3, $4, $5, $6, $7, $8)")
        .bind(turn.id())
        .bind(sent.id)
        .bind(sent.person_id)
        .bind(&help.condition)
        .bind(to.name.as_str())
        .bind(sent.message.basis().as_str())
        .bind(serde_json::to_string(&items)?)
        .bind(at.0)
        .run(tx)
        .await?;
    Ok(())
}

/// What was shared of him, the newest first.
///
/// # Errors
/// [`Error::Store`].
pub async fn own(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId) -> Result<Vec<Shared>, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    may(by.actor, Action::ReadSharing, person.object())?;
    of(tx, &person).await
}

/// What was shared of somebody, for a desk that reads it. The look is written down.
///
/// # Errors
/// `not-found` for somebody elsewhere, `forbidden` at another desk.
pub async fn look(tx: &mut Tx<'_>, by: Acting<'_>, number: &str) -> Result<Recorded<Vec<Shared>>, Error> {
    let person = person::by_number(tx, number).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::ReadSharing, person.object())?;
    let found = of(tx, &person).await?;
    audit::record(tx, by.turn, &permit, (Some(&person), Some(&person)), found).await
}

async fn of(tx: &mut Tx<'_>, person: &Person) -> Result<Vec<Shared>, Error> {
    #[derive(FromRow)]
    struct Row {
        condition: Text<Condition>,
        recipient: String,
        basis: Text<Basis>,
        items: String,
        at: i64,
    }
    let rows: Vec<Row> =
        sql("select condition, recipient, basis, items, at from sharing where person_id = $1 order by at desc, id desc")
            .bind(person.id)
            .all(tx)
            .await?;
    rows.into_iter()
        .map(|row| {
            let names: Vec<String> = serde_json::from_str(&row.items)?;
            let items: Option<Vec<Item>> = names.iter().map(|name| Item::parse(name)).collect();
            Ok(Shared {
                recipient: row.recipient,
                on: Moment(row.at).day(),
                basis: row.basis.0,
                items: items.ok_or(Error::Stored("sharing.items"))?,
                condition: row.condition.0,
            })
        })
        .collect()
}
