//! Prisons.

use domain::policy::Permit;
use domain::{Code, EstablishmentId};
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

use super::audit::{self, Recorded};
use super::{Tx, sql};
use crate::app::Turn;
use crate::error::Error;

/// A prison, as it is stored.
#[derive(Clone, FromRow, Serialize)]
pub struct Establishment {
    pub(crate) id: Uuid,
    pub(crate) code: String,
    pub(crate) name: String,
}

/// The prison with this code, if it is known.
pub async fn by_code(tx: &mut Tx<'_>, code: &Code) -> Result<Option<Establishment>, Error> {
    Ok(sql("select id, code, name from establishment where code = $1").bind(code.as_str()).maybe(tx).await?)
}

/// The prison with this identifier.
pub async fn by_id(tx: &mut Tx<'_>, id: EstablishmentId) -> Result<Establishment, Error> {
    Ok(sql("select id, code, name from establishment where id = $1").bind(id).one(tx).await?)
}

/// Gives a prison a name; one that is not known comes into being.
pub async fn name(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    code: &Code,
    name: &str,
) -> Result<Recorded<Establishment>, Error> {
    let before = by_code(tx, code).await?;
    let id = before.as_ref().map_or_else(|| turn.id(), |row| row.id);
    let after = Establishment { id, code: code.as_str().to_owned(), name: name.to_owned() };
    sql("insert into establishment (id, code, name) values ($1, $2, $3) on conflict (id) do update set name = excluded.name")
        .bind(after.id)
        .bind(after.code.as_str())
        .bind(after.name.as_str())
        .run(tx)
        .await?;
    audit::record_row(tx, turn, permit, Some(audit::Row { id, subject: None }), (before.as_ref(), Some(&after))).await?;
    Ok(Recorded::without_trail(after))
}
