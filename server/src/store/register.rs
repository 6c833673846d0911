//! The registers that an administrator imports: people, staff, kiosks. A number that is there already is renewed.

use domain::Code;
use domain::import::{self, KioskRow, MunicipalityRow, PersonRow, StaffRow};
use domain::person::{TextSize, Theme};
use domain::policy::Permit;
use serde::Serialize;
use uuid::Uuid;

use super::audit::{self, Recorded};
use super::kiosk::{self, Kiosk};
use super::municipality::{self, Municipality};
use super::person::{self, Person};
use super::staff::{self, Staff};
use super::{News, Tx, establishment, residence};
use crate::app::Turn;
use crate::error::Error;

/// What became of the rows of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Numbers that were not there.
    pub new: usize,
    /// Numbers of which something changed.
    pub renewed: usize,
    /// Numbers of which nothing changed.
    pub unchanged: usize,
}

/// A row of a file, as it is stored.
pub trait Renew: import::Row + Send + Sync + 'static {
    /// The row as it is stored.
    type Stored: Serialize + Send + Sync;

    /// Where it belongs.
    type Home: Copy + Send + Sync;

    /// The row as it shall be: what is there already and not in the file stays.
    fn renew(&self, turn: &Turn, home: Self::Home, before: Option<&Self::Stored>) -> Self::Stored;

    /// Whether the file changes nothing of it.
    fn same(before: &Self::Stored, after: &Self::Stored) -> bool;
}

/// A row that can be put into its register.
pub trait Entry: Renew {
    /// Where it belongs. An establishment that is not known comes into being.
    fn home(&self, tx: &mut Tx<'_>, turn: &Turn, permit: &Permit) -> impl Future<Output = Result<Self::Home, Error>> + Send;

    /// The row that is there with this number.
    fn find(tx: &mut Tx<'_>, number: &str) -> impl Future<Output = Result<Option<Self::Stored>, Error>> + Send;

    /// Stores it.
    fn put(tx: &mut Tx<'_>, row: &Self::Stored) -> impl Future<Output = Result<(), Error>> + Send;

    /// Stores what the file says of it elsewhere than in its row. Says whether that changed something.
    fn put_rest(
        &self,
        _tx: &mut Tx<'_>,
        _turn: &Turn,
        _permit: &Permit,
        _row: &Self::Stored,
    ) -> impl Future<Output = Result<bool, Error>> + Send {
        std::future::ready(Ok(false))
    }

    /// What the trail says that was touched.
    fn touched(row: &Self::Stored) -> audit::Row;
}

macro_rules! entries {
    ($($row:ident in $noun:ident, $id:ident => $subject:expr $(, $rest:ident)?;)+) => {$(
        impl Entry for $row {
            async fn home(&self, tx: &mut Tx<'_>, turn: &Turn, permit: &Permit) -> Result<Uuid, Error> {
                home(tx, turn, permit, &self.establishment).await
            }

            async fn find(tx: &mut Tx<'_>, number: &str) -> Result<Option<Self::Stored>, Error> {
                $noun::by_number(tx, number).await
            }

            async fn put(tx: &mut Tx<'_>, row: &Self::Stored) -> Result<(), Error> {
                $noun::put(tx, row).await
            }

            fn touched(row: &Self::Stored) -> audit::Row {
                let $id = row.id;
                audit::Row { id: $id, subject: $subject }
            }

            $(async fn put_rest(&self, tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, row: &Person) -> Result<bool, Error> {
                $rest(self, tx, turn, permit, row).await
            })?
        }
    )+};
}

entries! {
    PersonRow in person, id => Some(id), put_residence;
    StaffRow in staff, id => None;
    KioskRow in kiosk, id => None;
}

impl Entry for MunicipalityRow {
    async fn home(&self, _tx: &mut Tx<'_>, _turn: &Turn, _permit: &Permit) -> Result<(), Error> {
        Ok(())
    }

    async fn find(tx: &mut Tx<'_>, number: &str) -> Result<Option<Municipality>, Error> {
        municipality::by_code(tx, number).await
    }

    async fn put(tx: &mut Tx<'_>, row: &Municipality) -> Result<(), Error> {
        municipality::put(tx, row).await
    }

    fn touched(row: &Municipality) -> audit::Row {
        audit::Row { id: row.id, subject: None }
    }
}

/// Where he will live is a noun of its own.
async fn put_residence(row: &PersonRow, tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, person: &Person) -> Result<bool, Error> {
    match &row.municipality {
        Some(code) => residence::import(tx, turn, permit, person, code).await,
        None => Ok(false),
    }
}

/// Puts the rows of a file into their register.
pub async fn import<E: Entry>(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, rows: &[E]) -> Result<Recorded<Counts>, Error> {
    let mut counts = Counts::default();
    for row in rows {
        let home = row.home(tx, turn, permit).await?;
        let before = E::find(tx, row.number()).await?;
        let after = row.renew(turn, home, before.as_ref());
        let same = before.as_ref().is_some_and(|before| E::same(before, &after));
        if !same {
            E::put(tx, &after).await?;
            audit::record_row(tx, turn, permit, Some(E::touched(&after)), (before.as_ref(), Some(&after))).await?;
        }
        let more = row.put_rest(tx, turn, permit, &after).await?;
        match (before.is_some(), same && !more) {
            (false, _) => counts.new += 1,
            (true, false) => counts.renewed += 1,
            (true, true) => counts.unchanged += 1,
        }
    }
    if counts.new + counts.renewed > 0 {
        // Names, units and desks of any number of requests.
        tx.tell(News::Anything);
    }
    Ok(Recorded::without_trail(counts))
}

async fn home(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, code: &Code) -> Result<Uuid, Error> {
    if let Some(known) = establishment::by_code(tx, code).await? {
        return Ok(known.id);
    }
    Ok(establishment::name(tx, turn, permit, code, code.as_str()).await?.into_inner().id)
}

impl Renew for PersonRow {
    type Stored = Person;
    type Home = Uuid;

    /// Once he has been at the kiosk his language is the one that he chose there, whatever the file says.
    fn renew(&self, turn: &Turn, establishment: Uuid, before: Option<&Person>) -> Person {
        Person {
            id: before.map_or_else(|| turn.id(), |row| row.id),
            establishment_id: establishment,
            number: self.number.clone(),
            given_name: self.given_name.clone(),
            family_name: self.family_name.clone(),
            unit: self.unit.clone(),
            language: before
                .filter(|row| row.welcomed_at.is_some())
                .map_or_else(|| self.language.clone().into(), |row| row.language.clone()),
            born_on: self.born_on.into(),
            arrived_on: self.arrived_on.into(),
            ends_on: self.ends_on.map(Into::into),
            released_on: self.released_on.map(Into::into),
            dutch: self.dutch.into(),
            regime: self.regime.into(),
            title: self.title.into(),
            restricted: self.restricted.into(),
            lawful_stay: self.lawful_stay.into(),
            early_release: self.early_release.into(),
            pin_hash: before.and_then(|row| row.pin_hash.clone()),
            pin_issued_at: before.and_then(|row| row.pin_issued_at),
            text_size: before.map_or(TextSize::default(), |row| row.text_size.0).into(),
            theme: before.map_or(Theme::default(), |row| row.theme.0).into(),
            welcomed_at: before.and_then(|row| row.welcomed_at),
            created_at: before.map_or(turn.at.0, |row| row.created_at),
            updated_at: turn.at.0,
            establishment: self.establishment.clone().into(),
        }
    }

    fn same(before: &Person, after: &Person) -> bool {
        let of = |row: &Person| {
            let days = (row.born_on, row.arrived_on, row.ends_on, row.released_on);
            let words = (row.given_name.clone(), row.family_name.clone(), row.unit.clone(), row.language.0.clone());
            let held = (row.regime, row.title, row.restricted, row.lawful_stay, row.early_release);
            (row.establishment_id, days, words, row.dutch, held)
        };
        of(before) == of(after)
    }
}

impl Renew for StaffRow {
    type Stored = Staff;
    type Home = Uuid;

    fn renew(&self, turn: &Turn, establishment: Uuid, before: Option<&Staff>) -> Staff {
        Staff {
            id: before.map_or_else(|| turn.id(), |row| row.id),
            establishment_id: establishment,
            number: self.number.clone(),
            given_name: self.given_name.clone(),
            family_name: self.family_name.clone(),
            desk: self.desk.clone().into(),
            password_hash: before.and_then(|row| row.password_hash.clone()),
            created_at: before.map_or(turn.at.0, |row| row.created_at),
            updated_at: turn.at.0,
            establishment: self.establishment.clone().into(),
        }
    }

    fn same(before: &Staff, after: &Staff) -> bool {
        let of = |row: &Staff| (row.establishment_id, row.given_name.clone(), row.family_name.clone(), row.desk.0.clone());
        of(before) == of(after)
    }
}

impl Renew for MunicipalityRow {
    type Stored = Municipality;
    type Home = ();

    fn renew(&self, turn: &Turn, (): (), before: Option<&Municipality>) -> Municipality {
        Municipality {
            id: before.map_or_else(|| turn.id(), |row| row.id),
            code: self.code.clone().into(),
            name: self.name.clone(),
            contact: self.contact.clone(),
            created_at: before.map_or(turn.at.0, |row| row.created_at),
            updated_at: turn.at.0,
        }
    }

    fn same(before: &Municipality, after: &Municipality) -> bool {
        (&before.name, &before.contact) == (&after.name, &after.contact)
    }
}

impl Renew for KioskRow {
    type Stored = Kiosk;
    type Home = Uuid;

    fn renew(&self, turn: &Turn, establishment: Uuid, before: Option<&Kiosk>) -> Kiosk {
        Kiosk {
            id: before.map_or_else(|| turn.id(), |row| row.id),
            establishment_id: establishment,
            number: self.number.clone(),
            name: self.name.clone(),
            area: self.area.into(),
            enrol_hash: before.and_then(|row| row.enrol_hash.clone()),
            enrol_until: before.and_then(|row| row.enrol_until),
            enrolled_at: before.and_then(|row| row.enrolled_at),
            token_serial: before.map_or(0, |row| row.token_serial),
            created_at: before.map_or(turn.at.0, |row| row.created_at),
            updated_at: turn.at.0,
            establishment: self.establishment.clone().into(),
        }
    }

    fn same(before: &Kiosk, after: &Kiosk) -> bool {
        (before.establishment_id, &before.name, before.area) == (after.establishment_id, &after.name, after.area)
    }
}
