//! What an administrator issues at the command line: PINs, passwords, and one-time codes to enrol a kiosk. Each is told once.

use domain::policy::{Action, may};
use domain::{KioskId, Moment, Party, PersonId};

use crate::app::App;
use crate::chance::Chance;
use crate::error::Error;
use crate::keys::Keys;
use crate::password::Password;
use crate::pin::Pin;
use crate::store::attempt::{self, Target};
use crate::store::{self, kiosk, person, session, staff};

/// How long the code of a one-time address holds, in seconds.
const CODE_SECONDS: i64 = 30 * 60;

/// Why nothing was issued.
#[derive(Debug, thiserror::Error)]
pub enum IssueError {
    /// There is nobody, or no kiosk, with this number.
    #[error("there is no {noun} with the number {number}")]
    Nobody {
        /// Of what there is none.
        noun: &'static str,
        /// The number that was given.
        number: String,
    },
    /// Anything else.
    #[error(transparent)]
    Failed(#[from] Error),
}

/// A code to enrol a kiosk with.
#[derive(Clone, Debug)]
pub struct Enrolment {
    /// Name of the kiosk.
    pub name: String,
    /// The address to open on it, once.
    pub address: String,
    /// The code in that address.
    pub code: String,
    /// Until when it holds.
    pub until: Moment,
}

/// Issues a PIN to the detainee with this number. An earlier one is worth nothing any more.
///
/// # Errors
/// [`IssueError`].
pub async fn pin(app: &App, number: &str) -> Result<Pin, IssueError> {
    let (turn, actor) = (&app.turn(), &Party::Administrator.alone());
    let found = app.db.read(|tx| Box::pin(person::by_number(tx, number))).await?;
    let person = &found.ok_or_else(|| nobody("person", number))?;
    let pin = Pin::issue(&app.chance, &person.days());
    let hash = &app.hasher.hash(person.id, pin.reveal(), &app.chance).await.map_err(Error::from)?;
    store::change(&app.db, |tx| {
        Box::pin(async move {
            let permit = may(actor, Action::Issue, person.object())?;
            // Whoever knew the old one is out.
            session::end_others(tx, turn, Some(PersonId(person.id)), None).await?;
            // Where the old one was mistyped too often, the new one shall open.
            for kiosk in kiosk::all(tx).await? {
                attempt::clear(tx, turn, Target::new(&app.keys, KioskId(kiosk.id), &person.number)).await?;
            }
            person::issue_pin(tx, turn, &permit, person, hash).await
        })
    })
    .await?;
    Ok(pin)
}

/// Issues a password to the member of staff who signs in with this name. An earlier one is worth nothing any more.
///
/// # Errors
/// [`IssueError`].
pub async fn password(app: &App, number: &str) -> Result<Password, IssueError> {
    let (turn, actor) = (&app.turn(), &Party::Administrator.alone());
    let found = app.db.read(|tx| Box::pin(staff::by_number(tx, number))).await?;
    let staff = &found.ok_or_else(|| nobody("member of staff", number))?;
    let password = Password::issue(&app.chance);
    let hash = &app.hasher.hash(staff.id, password.reveal(), &app.chance).await.map_err(Error::from)?;
    store::change(&app.db, |tx| {
        Box::pin(async move {
            let permit = may(actor, Action::Issue, staff.object())?;
            staff::issue_password(tx, turn, &permit, staff, hash).await
        })
    })
    .await?;
    Ok(password)
}

/// Issues a code that makes one browser the kiosk with this number.
///
/// # Errors
/// [`IssueError`].
pub async fn enrolment(app: &App, number: &str) -> Result<Enrolment, IssueError> {
    let (turn, actor) = (&app.turn(), &Party::Administrator.alone());
    let code = code(&app.chance);
    let (digest, until) = (code_digest(&app.keys, &code), turn.at.plus_seconds(CODE_SECONDS));
    let found = store::change(&app.db, |tx| {
        Box::pin(async move {
            let Some(kiosk) = kiosk::by_number(tx, number).await? else { return Ok(store::audit::nothing(None)) };
            let permit = may(actor, Action::Issue, kiosk.object())?;
            Ok(kiosk::issue_code(tx, turn, &permit, &kiosk, digest, until).await?.map(Some))
        })
    });
    let kiosk = found.await?.ok_or_else(|| nobody("kiosk", number))?;
    Ok(Enrolment { name: kiosk.name, address: format!("{}/#enrol={code}", app.public_url.origin()), code, until })
}

fn nobody(noun: &'static str, number: &str) -> IssueError {
    IssueError::Nobody { noun, number: number.to_owned() }
}

/// 128 bits: nobody finds one by trying in half an hour.
fn code(chance: &Chance) -> String {
    chance.bytes::<16>().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What is kept of a code.
pub(crate) fn code_digest(keys: &Keys, code: &str) -> [u8; 32] {
    keys.mac("enrol", &[code.as_bytes()])
}
