//! Staff who work at the desk.

use domain::actor::Party;
use domain::policy::{Denied, Object, Permit};
use domain::{Code, EstablishmentId, StaffId};
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

use super::audit::{self, Recorded};
use super::typed::Text;
use super::{Tx, sql};
use crate::app::Turn;
use crate::error::Error;

/// A member of staff, as she is stored.
#[derive(Clone, FromRow, Serialize)]
pub struct Staff {
    pub(crate) id: Uuid,
    pub(crate) establishment_id: Uuid,
    pub(crate) number: String,
    pub(crate) given_name: String,
    pub(crate) family_name: String,
    pub(crate) desk: Text<Code>,
    pub(crate) password_hash: Option<String>,
    pub(crate) created_at: i64,
    pub(crate) updated_at: i64,
    /// Code of the establishment; a row of its own.
    #[serde(skip)]
    pub(crate) establishment: Text<Code>,
}

impl Staff {
    /// She, as one that something is done to.
    #[must_use]
    pub const fn object(&self) -> Object {
        Object::Staff { id: StaffId(self.id), establishment: EstablishmentId(self.establishment_id) }
    }

    /// She, as one who acts.
    #[must_use]
    pub fn party(&self) -> Party {
        Party::Staff { id: StaffId(self.id), establishment: EstablishmentId(self.establishment_id), desk: self.desk.0.clone() }
    }
}

/// The member of staff with this identifier.
pub async fn by_id(tx: &mut Tx<'_>, id: StaffId) -> Result<Option<Staff>, Error> {
    Ok(sql("select s.*, e.code as establishment from staff s join establishment e on e.id = s.establishment_id where s.id = $1")
        .bind(id)
        .maybe(tx)
        .await?)
}

/// The member of staff with this name to sign in with.
pub async fn by_number(tx: &mut Tx<'_>, number: &str) -> Result<Option<Staff>, Error> {
    Ok(sql(
        "select s.*, e.code as establishment from staff s join establishment e on e.id = s.establishment_id where s.number = $1",
    )
    .bind(number)
    .maybe(tx)
    .await?)
}

/// Gives her a password, of which only the hash is kept. She is changed as she is now: an import may have renewed her row since it was read.
pub async fn issue_password(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    staff: &Staff,
    hash: &str,
) -> Result<Recorded<Staff>, Error> {
    let before = by_id(tx, StaffId(staff.id)).await?.ok_or(Denied::Hidden)?;
    let mut after = before.clone();
    after.password_hash = Some(hash.to_owned());
    after.updated_at = turn.at.0;
    put(tx, &after).await?;
    let row = after.clone();
    audit::record(tx, turn, permit, (Some(&before), Some(&after)), row).await
}

/// Stores a row, new or not. Who calls it writes the trail.
pub(super) async fn put(tx: &mut Tx<'_>, row: &Staff) -> Result<(), Error> {
    sql(
        "insert into staff (id, establishment_id, number, given_name, family_name, desk, password_hash, created_at, updated_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
         on conflict (id) do update set establishment_id = excluded.establishment_id, given_name = excluded.given_name, \
         family_name = excluded.family_name, desk = excluded.desk, password_hash = excluded.password_hash, \
         updated_at = excluded.updated_at",
    )
    .bind(row.id)
    .bind(row.establishment_id)
    .bind(row.number.as_str())
    .bind(row.given_name.as_str())
    .bind(row.family_name.as_str())
    .bind(&row.desk)
    .bind(row.password_hash.clone())
    .bind(row.created_at)
    .bind(row.updated_at)
    .run(tx)
    .await?;
    Ok(())
}
