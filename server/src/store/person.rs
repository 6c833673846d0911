//! Detainees.

use domain::actor::Party;
use domain::ahead::earliest_end;
use domain::person::{Detention, Known, Language, Number, Regime, Settings, TextSize, Theme, Title};
use domain::policy::{Denied, Object, Permit};
use domain::request::State;
use domain::rules::RuleSet;
use domain::{Code, Day, EstablishmentId, PersonId};
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

use super::audit::{self, Recorded};
use super::request::{AWAITING, TO_DO};
use super::typed::Text;
use super::{Tx, sql};
use crate::app::Turn;
use crate::error::Error;

/// A detainee, as he is stored. Not to be printed: it is his file.
#[derive(Clone, FromRow, Serialize)]
pub struct Person {
    pub(crate) id: Uuid,
    pub(crate) establishment_id: Uuid,
    pub(crate) number: String,
    pub(crate) given_name: String,
    pub(crate) family_name: String,
    pub(crate) unit: String,
    pub(crate) language: Text<Language>,
    pub(crate) born_on: Text<Day>,
    pub(crate) arrived_on: Text<Day>,
    pub(crate) ends_on: Option<Text<Day>>,
    pub(crate) released_on: Option<Text<Day>>,
    pub(crate) dutch: Text<Known>,
    pub(crate) regime: Text<Regime>,
    pub(crate) title: Text<Title>,
    pub(crate) restricted: Text<Known>,
    pub(crate) lawful_stay: Text<Known>,
    pub(crate) early_release: Text<Known>,
    pub(crate) pin_hash: Option<String>,
    pub(crate) pin_issued_at: Option<i64>,
    pub(crate) text_size: Text<TextSize>,
    pub(crate) theme: Text<Theme>,
    pub(crate) welcomed_at: Option<i64>,
    pub(crate) created_at: i64,
    pub(crate) updated_at: i64,
    /// Code of the establishment; a row of its own.
    #[serde(skip)]
    pub(crate) establishment: Text<Code>,
}

impl Person {
    /// He, as one that something is done to.
    #[must_use]
    pub const fn object(&self) -> Object {
        Object::Person { id: PersonId(self.id), establishment: EstablishmentId(self.establishment_id) }
    }

    /// His conditions, as something that is done to.
    #[must_use]
    pub const fn conditions(&self) -> Object {
        Object::Conditions { id: PersonId(self.id), establishment: EstablishmentId(self.establishment_id) }
    }

    /// His plan, as something that is done to.
    #[must_use]
    pub const fn plan(&self) -> Object {
        Object::Plan { id: PersonId(self.id), establishment: EstablishmentId(self.establishment_id) }
    }

    /// He, as one who acts.
    #[must_use]
    pub const fn party(&self) -> Party {
        Party::Detainee { id: PersonId(self.id), establishment: EstablishmentId(self.establishment_id) }
    }

    /// He at a kiosk that stands in `kiosk`.
    #[must_use]
    pub const fn at(&self, kiosk: EstablishmentId) -> Object {
        Object::Seat { id: PersonId(self.id), establishment: EstablishmentId(self.establishment_id), kiosk }
    }

    /// How he wants the kiosk.
    #[must_use]
    pub fn settings(&self) -> Settings {
        Settings { language: self.language.0.clone(), text_size: self.text_size.0, theme: self.theme.0 }
    }

    /// How he is held.
    #[must_use]
    pub const fn detention(&self) -> Detention {
        Detention { regime: self.regime.0, title: self.title.0, restricted: self.restricted.0, lawful_stay: self.lawful_stay.0 }
    }

    /// The earliest day on which he can leave under these rules; none while there is no end date.
    #[must_use]
    pub fn earliest_end(&self, rules: &RuleSet) -> Option<Day> {
        earliest_end(self.ends_on.map(|day| day.0), self.early_release.0, rules)
    }

    /// Whether he has left by `today`.
    #[must_use]
    pub fn is_released(&self, today: Day) -> bool {
        self.released_on.is_some_and(|day| day.0 <= today)
    }

    /// The days of his file: none of them may be his PIN.
    #[must_use]
    pub fn days(&self) -> Vec<Day> {
        let known = [Some(self.born_on), Some(self.arrived_on), self.ends_on, self.released_on];
        known.into_iter().flatten().map(|day| day.0).collect()
    }
}

/// The detainee with this identifier.
pub async fn by_id(tx: &mut Tx<'_>, id: PersonId) -> Result<Option<Person>, Error> {
    Ok(sql("select p.*, e.code as establishment from person p join establishment e on e.id = p.establishment_id where p.id = $1")
        .bind(id)
        .maybe(tx)
        .await?)
}

/// The detainee with this registration number.
pub async fn by_number(tx: &mut Tx<'_>, number: &str) -> Result<Option<Person>, Error> {
    Ok(sql(
        "select p.*, e.code as establishment from person p join establishment e on e.id = p.establishment_id where p.number = $1",
    )
    .bind(number)
    .maybe(tx)
    .await?)
}

/// The detainee with this number, unless he has left.
pub async fn held(tx: &mut Tx<'_>, turn: &Turn, number: &Number) -> Result<Option<Person>, Error> {
    Ok(by_number(tx, number.as_str()).await?.filter(|person| !person.is_released(turn.today())))
}

/// Writes down that staff looked whose number it is.
pub async fn look(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, person: &Person) -> Result<Recorded<()>, Error> {
    audit::record(tx, turn, permit, (Some(person), Some(person)), ()).await
}

/// Sets how the kiosk looks and speaks for him; `welcomed` says that he has seen the introduction, and cannot be taken back.
pub async fn set(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    person: &Person,
    settings: &Settings,
    welcomed: bool,
) -> Result<Recorded<Person>, Error> {
    change(tx, turn, permit, person.id, |after| {
        after.language = settings.language.clone().into();
        after.text_size = settings.text_size.into();
        after.theme = settings.theme.into();
        after.welcomed_at = after.welcomed_at.or(welcomed.then_some(turn.at.0));
    })
    .await
}

/// Gives him a PIN, of which only the hash is kept.
pub async fn issue_pin(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    person: &Person,
    hash: &str,
) -> Result<Recorded<Person>, Error> {
    change(tx, turn, permit, person.id, |after| {
        after.pin_hash = Some(hash.to_owned());
        after.pin_issued_at = Some(turn.at.0);
    })
    .await
}

/// Changes him as he is now: since whoever calls read him, an import may have renewed his row.
async fn change(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    id: Uuid,
    alter: impl FnOnce(&mut Person) + Send,
) -> Result<Recorded<Person>, Error> {
    let before = by_id(tx, PersonId(id)).await?.ok_or(Denied::Hidden)?;
    let mut after = before.clone();
    alter(&mut after);
    after.updated_at = turn.at.0;
    put(tx, &after).await?;
    let row = after.clone();
    audit::record(tx, turn, permit, (Some(&before), Some(&after)), row).await
}

/// Those who have left by `today` and still have something open here: a session, a draft, a request, what they need outside.
pub async fn released(tx: &mut Tx<'_>, today: Day) -> Result<Vec<Person>, Error> {
    let [a, b, c, d] = AWAITING.map(State::as_str);
    let [e, f] = TO_DO.map(State::as_str);
    Ok(sql("select p.*, e.code as establishment from person p join establishment e on e.id = p.establishment_id \
         where p.released_on <= $1 and (exists (select 1 from session s where s.person_id = p.id and s.ended_at is null) \
         or exists (select 1 from request r where r.person_id = p.id and r.state in ('draft', $2, $3, $4, $5, $6, $7)) \
         or (exists (select 1 from condition c where c.person_id = p.id) and not exists (select 1 from condition_snapshot t \
         where t.person_id = p.id and t.occasion = 'exit' and t.arrived_on = p.arrived_on)) \
         or exists (select 1 from plan l where l.person_id = p.id and l.arrived_on = p.arrived_on and l.state <> 'closed')) order by p.id")
    .bind(today)
    .bind(a)
    .bind(b)
    .bind(c)
    .bind(d)
    .bind(e)
    .bind(f)
    .all(tx)
    .await?)
}

/// Stores a row, new or not. Who calls it writes the trail.
pub(super) async fn put(tx: &mut Tx<'_>, row: &Person) -> Result<(), Error> {
    sql("insert into person (id, establishment_id, number, given_name, family_name, unit, language, born_on, arrived_on, ends_on, released_on, \
         dutch, regime, title, restricted, lawful_stay, early_release, pin_hash, pin_issued_at, text_size, theme, welcomed_at, created_at, \
         updated_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24) \
         on conflict (id) do update set establishment_id = excluded.establishment_id, given_name = excluded.given_name, \
         family_name = excluded.family_name, unit = excluded.unit, language = excluded.language, born_on = excluded.born_on, \
         arrived_on = excluded.arrived_on, ends_on = excluded.ends_on, released_on = excluded.released_on, dutch = excluded.dutch, \
         regime = excluded.regime, title = excluded.title, restricted = excluded.restricted, lawful_stay = excluded.lawful_stay, \
         early_release = excluded.early_release, \
         pin_hash = excluded.pin_hash, pin_issued_at = excluded.pin_issued_at, text_size = excluded.text_size, theme = excluded.theme, \
         welcomed_at = excluded.welcomed_at, updated_at = excluded.updated_at")
    .bind(row.id)
    .bind(row.establishment_id)
    .bind(row.number.as_str())
    .bind(row.given_name.as_str())
    .bind(row.family_name.as_str())
    .bind(row.unit.as_str())
    .bind(&row.language)
    .bind(&row.born_on)
    .bind(&row.arrived_on)
    .bind(row.ends_on.as_ref())
    .bind(row.released_on.as_ref())
    .bind(&row.dutch)
    .bind(&row.regime)
    .bind(&row.title)
    .bind(&row.restricted)
    .bind(&row.lawful_stay)
    .bind(&row.early_release)
    .bind(row.pin_hash.clone())
    .bind(row.pin_issued_at)
    .bind(&row.text_size)
    .bind(&row.theme)
    .bind(row.welcomed_at)
    .bind(row.created_at)
    .bind(row.updated_at)
    .run(tx)
    .await?;
    Ok(())
}
