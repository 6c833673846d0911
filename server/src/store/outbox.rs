//! Messages that go out: put in with the change that they tell of, and marked when they lie in the folder.

use domain::catalogue::Condition;
use domain::help::Need;
use domain::municipality::MunicipalityCode;
use domain::policy::{Action, may};
use domain::sharing::Message;
use domain::{Code, Day, HelpId, Moment, Party};
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

use super::audit::{self, Recorded};
use super::help::Help;
use super::typed::Text;
use super::{Tx, person, sharing, sql};
use crate::app::Turn;
use crate::error::Error;

/// A message, as it is stored.
#[derive(Clone, Debug, FromRow, Serialize)]
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) help_id: Uuid,
    pub(super) person_id: Uuid,
    pub(super) municipality_id: Uuid,
    pub(super) message: Text<Message>,
    pub(super) queued_at: i64,
    pub(super) delivered_at: Option<i64>,
}

/// A message that waits, with everything that its file says.
#[derive(Clone, Debug, FromRow)]
pub struct Waiting {
    /// Its identifier: the name of its file.
    pub id: Uuid,
    /// The request for help that it is about.
    pub help_id: Uuid,
    pub(crate) message: Text<Message>,
    pub(crate) queued_at: i64,
    pub(crate) condition: Text<Condition>,
    pub(crate) need: Text<Need>,
    pub(crate) code: Text<MunicipalityCode>,
    pub(crate) municipality: String,
    pub(crate) number: String,
    pub(crate) given_name: String,
    pub(crate) family_name: String,
    pub(crate) born_on: Text<Day>,
    pub(crate) ends_on: Option<Text<Day>>,
    pub(crate) establishment: Text<Code>,
    pub(crate) prison: String,
}

/// Puts a message in, in the transaction of the change that it tells of.
pub(super) async fn put(tx: &mut Tx<'_>, turn: &Turn, help: &Help, to: Uuid, message: Message, at: i64) -> Result<(), Error> {
    sql("insert into outbox (id, help_id, person_id, municipality_id, message, queued_at) values ($1, $2, $3, $4, $5, $6)")
        .bind(turn.id())
        .bind(help.id)
        .bind(help.person_id)
        .bind(to)
        .bind(message.as_str())
        .bind(at)
        .run(tx)
        .await?;
    Ok(())
}

/// The messages that wait and may go out, the oldest first. Those of somebody with *beperkingen* stay here (invariant 10 of the
/// domain facts).
///
/// # Errors
/// [`Error::Store`].
pub async fn waiting(tx: &mut Tx<'_>) -> Result<Vec<Waiting>, Error> {
    Ok(sql("select o.id, o.help_id, o.message, o.queued_at, h.condition, h.need, m.code, m.name as municipality, p.number, p.given_name, \
         p.family_name, p.born_on, p.ends_on, e.code as establishment, e.name as prison from outbox o \
         join help_request h on h.id = o.help_id join municipality m on m.id = o.municipality_id \
         join person p on p.id = o.person_id join establishment e on e.id = p.establishment_id \
         where o.delivered_at is null and p.restricted <> 'yes' order by o.queued_at, o.id limit 100")
    .all(tx)
    .await?)
}

/// Notes that a message lies in the folder, and what was shared by it. One that was noted already is left as it is.
///
/// # Errors
/// [`Error::Store`].
pub async fn delivered(tx: &mut Tx<'_>, turn: &Turn, id: Uuid) -> Result<Recorded<()>, Error> {
    let found: Option<Row> = sql("select * from outbox where id = $1 and delivered_at is null").bind(id).maybe(tx).await?;
    let Some(before) = found else { return Ok(audit::nothing(())) };
    let help = super::help::by_id(tx, HelpId(before.help_id)).await?.ok_or(Error::Stored("outbox.help_id"))?;
    let person = person::by_id(tx, domain::PersonId(before.person_id)).await?.ok_or(Error::Stored("outbox.person_id"))?;
    let actor = Party::System.alone();
    let permit = may(&actor, Action::Share, person.conditions())?;
    let after = Row { delivered_at: Some(turn.at.0), ..before.clone() };
    sql("update outbox set delivered_at = $2 where id = $1").bind(before.id).bind(after.delivered_at).run(tx).await?;
    sharing::add(tx, turn, &help, &after, Moment(turn.at.0)).await?;
    let touched = audit::Row { id: before.id, subject: Some(before.person_id) };
    audit::record_row(tx, turn, &permit, Some(touched), (Some(&before), Some(&after))).await?;
    Ok(audit::nothing(()))
}
