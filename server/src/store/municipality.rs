//! The register of municipalities: where somebody can live, and how each is reached.

use domain::api::residence;
use domain::municipality::MunicipalityCode;
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

use super::typed::Text;
use super::{Tx, sql};
use crate::error::Error;

/// A municipality, as it is stored.
#[derive(Clone, Debug, FromRow, Serialize)]
pub struct Municipality {
    pub(super) id: Uuid,
    pub(super) code: Text<MunicipalityCode>,
    pub(super) name: String,
    pub(super) contact: String,
    pub(super) created_at: i64,
    pub(super) updated_at: i64,
}

impl Municipality {
    /// As it is told.
    pub(super) fn told(&self) -> residence::Municipality {
        residence::Municipality { code: self.code.0.clone(), name: self.name.clone() }
    }
}

/// All of them, by name.
pub async fn all(tx: &mut Tx<'_>) -> Result<Vec<Municipality>, Error> {
    Ok(sql("select * from municipality order by name, id").all(tx).await?)
}

/// Every one as it is told.
pub async fn told(tx: &mut Tx<'_>) -> Result<Vec<residence::Municipality>, Error> {
    Ok(all(tx).await?.iter().map(Municipality::told).collect())
}

/// The codes that are known.
pub async fn codes(tx: &mut Tx<'_>) -> Result<Vec<MunicipalityCode>, Error> {
    Ok(all(tx).await?.into_iter().map(|row| row.code.0).collect())
}

/// The one with this code.
pub(super) async fn by_code(tx: &mut Tx<'_>, code: &str) -> Result<Option<Municipality>, Error> {
    Ok(sql("select * from municipality where code = $1").bind(code).maybe(tx).await?)
}

/// The one with this identifier.
pub(super) async fn by_id(tx: &mut Tx<'_>, id: Uuid) -> Result<Option<Municipality>, Error> {
    Ok(sql("select * from municipality where id = $1").bind(id).maybe(tx).await?)
}

/// Stores a row, new or not. Who calls it writes the trail.
pub(super) async fn put(tx: &mut Tx<'_>, row: &Municipality) -> Result<(), Error> {
    sql("insert into municipality (id, code, name, contact, created_at, updated_at) values ($1, $2, $3, $4, $5, $6) \
         on conflict (id) do update set name = excluded.name, contact = excluded.contact, updated_at = excluded.updated_at")
    .bind(row.id)
    .bind(&row.code)
    .bind(row.name.as_str())
    .bind(row.contact.as_str())
    .bind(row.created_at)
    .bind(row.updated_at)
    .run(tx)
    .await?;
    Ok(())
}
