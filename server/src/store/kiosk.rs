//! Kiosks.

use domain::actor::Party;
use domain::person::Area;
use domain::policy::{Object, Permit};
use domain::{Code, EstablishmentId, KioskId, Moment};
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

use super::audit::{self, Recorded};
use super::typed::Text;
use super::{Tx, sql};
use crate::app::Turn;
use crate::error::Error;

/// A kiosk, as it is stored.
#[derive(Clone, FromRow, Serialize)]
pub struct Kiosk {
    pub(crate) id: Uuid,
    pub(crate) establishment_id: Uuid,
    pub(crate) number: String,
    pub(crate) name: String,
    pub(crate) area: Text<Area>,
    pub(crate) enrol_hash: Option<Vec<u8>>,
    pub(crate) enrol_until: Option<i64>,
    pub(crate) enrolled_at: Option<i64>,
    pub(crate) token_serial: i64,
    pub(crate) created_at: i64,
    pub(crate) updated_at: i64,
    /// Code of the establishment; a row of its own.
    #[serde(skip)]
    pub(crate) establishment: Text<Code>,
}

impl Kiosk {
    /// It, as one that something is done to.
    #[must_use]
    pub const fn object(&self) -> Object {
        Object::Kiosk { id: KioskId(self.id), establishment: EstablishmentId(self.establishment_id) }
    }

    /// It, as one that acts as long as nobody is signed in.
    #[must_use]
    pub const fn party(&self) -> Party {
        Party::Kiosk { id: KioskId(self.id), establishment: EstablishmentId(self.establishment_id) }
    }
}

/// The kiosk with this identifier.
pub async fn by_id(tx: &mut Tx<'_>, id: KioskId) -> Result<Option<Kiosk>, Error> {
    Ok(sql("select k.*, e.code as establishment from kiosk k join establishment e on e.id = k.establishment_id where k.id = $1")
        .bind(id)
        .maybe(tx)
        .await?)
}

/// The kiosk with this number.
pub async fn by_number(tx: &mut Tx<'_>, number: &str) -> Result<Option<Kiosk>, Error> {
    Ok(sql(
        "select k.*, e.code as establishment from kiosk k join establishment e on e.id = k.establishment_id where k.number = $1",
    )
    .bind(number)
    .maybe(tx)
    .await?)
}

/// The kiosk that a one-time code with this digest is for, while it holds.
pub async fn by_code(tx: &mut Tx<'_>, digest: [u8; 32], at: Moment) -> Result<Option<Kiosk>, Error> {
    Ok(sql("select k.*, e.code as establishment from kiosk k join establishment e on e.id = k.establishment_id \
         where k.enrol_hash = $1 and k.enrol_until > $2")
    .bind(digest)
    .bind(at)
    .maybe(tx)
    .await?)
}

/// Every kiosk, by number.
pub async fn all(tx: &mut Tx<'_>) -> Result<Vec<Kiosk>, Error> {
    Ok(sql(
        "select k.*, e.code as establishment from kiosk k join establishment e on e.id = k.establishment_id order by k.number",
    )
    .all(tx)
    .await?)
}

/// Gives it a one-time code, of which only the digest is kept; an earlier one is worth nothing any more.
pub async fn issue_code(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    before: &Kiosk,
    digest: [u8; 32],
    until: Moment,
) -> Result<Recorded<Kiosk>, Error> {
    let mut after = before.clone();
    after.enrol_hash = Some(digest.to_vec());
    after.enrol_until = Some(until.0);
    change(tx, turn, permit, before, after).await
}

/// Uses its code up. A browser that was this kiosk until now is not any more.
pub async fn enrol(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, before: &Kiosk) -> Result<Recorded<Kiosk>, Error> {
    let mut after = before.clone();
    after.enrol_hash = None;
    after.enrol_until = None;
    after.enrolled_at = Some(turn.at.0);
    after.token_serial += 1;
    change(tx, turn, permit, before, after).await
}

async fn change(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    before: &Kiosk,
    mut after: Kiosk,
) -> Result<Recorded<Kiosk>, Error> {
    after.updated_at = turn.at.0;
    put(tx, &after).await?;
    let row = after.clone();
    audit::record(tx, turn, permit, (Some(before), Some(&after)), row).await
}

/// Stores a row, new or not. Who calls it writes the trail.
pub(super) async fn put(tx: &mut Tx<'_>, row: &Kiosk) -> Result<(), Error> {
    sql("insert into kiosk (id, establishment_id, number, name, area, enrol_hash, enrol_until, enrolled_at, token_serial, created_at, updated_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
         on conflict (id) do update set establishment_id = excluded.establishment_id, name = excluded.name, area = excluded.area, \
         enrol_hash = excluded.enrol_hash, enrol_until = excluded.enrol_until, enrolled_at = excluded.enrolled_at, token_serial = excluded.token_serial, \
         updated_at = excluded.updated_at")
    .bind(row.id)
    .bind(row.establishment_id)
    .bind(row.number.as_str())
    .bind(row.name.as_str())
    .bind(&row.area)
    .bind(row.enrol_hash.clone())
    .bind(row.enrol_until)
    .bind(row.enrolled_at)
    .bind(row.token_serial)
    .bind(row.created_at)
    .bind(row.updated_at)
    .run(tx)
    .await?;
    Ok(())
}
