//! Certificates: added when something is carried out that gives one, and never changed.

use domain::api::certificate::Certificate;
use domain::policy::{Action, Denied, Scope, Within, may};
use domain::{Code, Day, PersonId, RequestId};
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

use super::request::Request;
use super::typed::Text;
use super::{Tx, audit, sql};
use crate::app::{Acting, Turn};
use crate::error::Error;

/// A certificate, as it is stored.
#[derive(FromRow, Serialize)]
struct Row {
    id: Uuid,
    establishment_id: Uuid,
    person_id: Uuid,
    request_id: Uuid,
    #[sqlx(rename = "type")]
    kind: Text<Code>,
    given_on: Text<Day>,
    author_id: Uuid,
}

impl Row {
    fn told(&self, turn: &Turn) -> Result<Certificate, Error> {
        let picture = turn.kind(&self.kind)?.picture.clone();
        Ok(Certificate { request: RequestId(self.request_id), kind: self.kind.0.clone(), picture, on: self.given_on.0 })
    }
}

/// Gives the one of a request that has just been carried out.
pub(super) async fn give(tx: &mut Tx<'_>, by: Acting<'_>, request: &Request) -> Result<(), Error> {
    let permit = may(by.actor, Action::Certify, request.object())?;
    let row = Row {
        id: by.turn.id(),
        establishment_id: request.establishment_id,
        person_id: request.person_id,
        request_id: request.id,
        kind: request.kind.clone(),
        given_on: by.turn.today().into(),
        author_id: by.actor.party.id().ok_or(Error::Stored("certificate.author_id"))?,
    };
    sql("insert into certificate (id, establishment_id, person_id, request_id, type, given_on, author_id) \
         values ($1, $2, $3, $4, $5, $6, $7)")
    .bind(row.id)
    .bind(row.establishment_id)
    .bind(row.person_id)
    .bind(row.request_id)
    .bind(&row.kind)
    .bind(&row.given_on)
    .bind(row.author_id)
    .run(tx)
    .await?;
    audit::record(tx, by.turn, &permit, (None, Some(&row)), ()).await?.into_inner();
    Ok(())
}

/// His certificates, the newest first.
pub async fn own(tx: &mut Tx<'_>, turn: &Turn, scope: &Scope) -> Result<Vec<Certificate>, Error> {
    let Within::Own(person) = scope.within() else { return Err(Denied::Forbidden.into()) };
    of(tx, turn, *person).await
}

/// Those of somebody whose file is looked at.
pub(super) async fn of(tx: &mut Tx<'_>, turn: &Turn, person: PersonId) -> Result<Vec<Certificate>, Error> {
    let rows: Vec<Row> =
        sql("select * from certificate where person_id = $1 order by given_on desc, id desc").bind(person).all(tx).await?;
    rows.iter().map(|row| row.told(turn)).collect()
}

/// The day on which a request gave its certificate, if it did.
pub(super) async fn day(tx: &mut Tx<'_>, id: RequestId) -> Result<Option<Day>, Error> {
    let found: Option<(Text<Day>,)> = sql("select given_on from certificate where request_id = $1").bind(id).maybe(tx).await?;
    Ok(found.map(|(day,)| day.0))
}
