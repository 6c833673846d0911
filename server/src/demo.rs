//! The demonstration prison: invented people, staff and kiosks, brought in through the same import as real ones, with requests in all states.

mod requests;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use domain::import::plan::PlanRow;
use domain::import::{KioskRow, PersonRow, StaffRow};
use domain::policy::{Action, Object, may};
use domain::{Code, Day, Party};
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::error::Error;
use crate::import::{self, ImportError};
use crate::issue::{self, IssueError};
use crate::store::{self, establishment, kiosk, setting};

const PEOPLE: &str = include_str!("../demo/people.csv");
const STAFF: &str = include_str!("../demo/staff.csv");
const PLANS: &str = include_str!("../demo/plans.csv");
const MUNICIPALITIES: &str = include_str!("../demo/municipalities.csv");
const KIOSKS: &str = include_str!("../demo/kiosks.csv");

/// The day on which the files are as they are written. Days of arrival and leaving move along with today.
const WRITTEN_ON: &str = "2026-11-23";

/// Code and name of the prison.
const PRISON: (&str, &str) = ("demo", "PI De Overkant");

/// The setting that says whose database it is, and its values.
const MARKER: &str = "demo";
const BEGUN: &str = "begun";
const MADE: &str = "made";

/// Why there is no demonstration.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The database is somebody's.
    #[error(
        "this database has a prison in it that --demo did not make, and it does not touch it. \
         Name another database with --database, or start without --demo"
    )]
    Taken,
    /// The file with PINs and passwords cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// One of its own files is wrong.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A PIN, password or code was not issued.
    #[error(transparent)]
    Issue(#[from] IssueError),
    /// Anything else.
    #[error(transparent)]
    Failed(#[from] Error),
}

/// What is told at the start: where everything is, and how to get in.
#[derive(Debug, Serialize)]
pub struct Demo {
    /// Address of the server.
    pub address: String,
    /// The kiosks, each with a one-time address.
    pub kiosks: Vec<DemoKiosk>,
    /// Those who can sign in at a kiosk.
    pub people: Vec<DemoPerson>,
    /// Those who can sign in at the desk.
    pub staff: Vec<DemoStaff>,
}

/// A kiosk of the demonstration.
#[derive(Debug, Serialize)]
pub struct DemoKiosk {
    /// Its number.
    pub number: String,
    /// Where it stands.
    pub name: String,
    /// The one-time address that makes a browser this kiosk.
    pub enrol: String,
}

/// A detainee of the demonstration.
#[derive(Debug, Serialize)]
pub struct DemoPerson {
    /// His number.
    pub number: String,
    /// First and family name.
    pub name: String,
    /// His language.
    pub language: String,
    /// His PIN.
    pub pin: String,
}

/// A member of staff of the demonstration.
#[derive(Debug, Serialize)]
pub struct DemoStaff {
    /// The name she signs in with.
    pub number: String,
    /// First and family name.
    pub name: String,
    /// Her desk.
    pub desk: String,
    /// Her password.
    pub password: String,
}

/// What was issued, kept beside the database to be told again at the next start.
#[derive(Default, Serialize, Deserialize)]
struct Issued {
    pins: BTreeMap<String, String>,
    passwords: BTreeMap<String, String>,
}

/// Makes the demonstration prison where there is none yet, and says how to get in. `kept` is the file in which PINs and passwords lie.
///
/// # Errors
/// [`DemoError`].
pub async fn prepare(app: &App, kept: &Path) -> Result<Demo, DemoError> {
    let marker = app.db.read(|tx| Box::pin(setting::get(tx, MARKER))).await?;
    if marker.is_none() && !app.db.is_new().await.map_err(Error::from)? {
        return Err(DemoError::Taken);
    }
    let made = marker.as_deref() == Some(MADE);
    if made {
        // A later build can have more of them.
        import::staff(app, "staff.csv", STAFF.as_bytes()).await?;
    } else {
        mark(app, BEGUN).await?;
        bring_in(app).await?;
        requests::make(app).await?;
        mark(app, MADE).await?;
    }
    let people: Vec<PersonRow> = import::rows("people.csv", PEOPLE.as_bytes(), |_| None)?;
    let staff: Vec<StaffRow> = import::rows("staff.csv", STAFF.as_bytes(), |_| None)?;
    // What an older demonstration issued opens nothing in a new one.
    let mut issued = if made { read(kept) } else { Issued::default() };
    issue_missing(app, &mut issued, &people, &staff).await?;
    write(kept, &issued)?;
    Ok(Demo {
        address: app.public_url.origin().to_owned(),
        kiosks: kiosks(app).await?,
        people: people.iter().filter_map(|row| told_person(row, &issued)).collect(),
        staff: staff.iter().filter_map(|row| told_staff(row, &issued)).collect(),
    })
}

async fn mark(app: &App, value: &str) -> Result<(), Error> {
    app.db.write(|tx| Box::pin(setting::put(tx, MARKER, value))).await
}

/// Imports its files, with the days of today.
async fn bring_in(app: &App) -> Result<(), DemoError> {
    let turn = &app.turn();
    let written = Day::parse(WRITTEN_ON).map_err(|_| Error::Mistake("the day of the demonstration"))?;
    let later = turn.today().days_since(written);
    let mut people: Vec<PersonRow> = import::rows("people.csv", PEOPLE.as_bytes(), |_| None)?;
    for row in &mut people {
        row.arrived_on = row.arrived_on.plus(later);
        row.ends_on = row.ends_on.map(|day| day.plus(later));
    }
    import::municipalities(app, "municipalities.csv", MUNICIPALITIES.as_bytes()).await?;
    import::store(turn, &people).await?;
    import::staff(app, "staff.csv", STAFF.as_bytes()).await?;
    let kiosks: Vec<KioskRow> = import::rows("kiosks.csv", KIOSKS.as_bytes(), |_| None)?;
    import::store(turn, &kiosks).await?;
    let plans: Vec<PlanRow> = import::rows("plans.csv", PLANS.as_bytes(), |_| None)?;
    import::store_plans(turn, &import::plans_later(plans, later)).await?;
    let actor = &Party::Administrator.alone();
    let code = &Code::parse(PRISON.0).map_err(|_| Error::Mistake("the code of the demonstration"))?;
    store::change(&app.db, |tx| {
        Box::pin(async move {
            let permit = may(actor, Action::Import, Object::Register)?;
            establishment::name(tx, turn, &permit, code, PRISON.1).await
        })
    })
    .await?;
    Ok(())
}

/// Issues what the file does not have, so that a lost file is made anew.
async fn issue_missing(app: &App, issued: &mut Issued, people: &[PersonRow], staff: &[StaffRow]) -> Result<(), DemoError> {
    for row in people.iter().filter(|row| !issued.pins.contains_key(&row.number)).collect::<Vec<_>>() {
        let pin = issue::pin(app, &row.number).await?;
        issued.pins.insert(row.number.clone(), pin.reveal().to_owned());
    }
    for row in staff.iter().filter(|row| !issued.passwords.contains_key(&row.number)).collect::<Vec<_>>() {
        let password = issue::password(app, &row.number).await?;
        issued.passwords.insert(row.number.clone(), password.reveal().to_owned());
    }
    Ok(())
}

async fn kiosks(app: &App) -> Result<Vec<DemoKiosk>, DemoError> {
    let mut told = Vec::new();
    for kiosk in app.db.read(|tx| Box::pin(kiosk::all(tx))).await? {
        let enrolment = issue::enrolment(app, &kiosk.number).await?;
        told.push(DemoKiosk { number: kiosk.number, name: kiosk.name, enrol: enrolment.address });
    }
    Ok(told)
}

fn told_person(row: &PersonRow, issued: &Issued) -> Option<DemoPerson> {
    let name = format!("{} {}", row.given_name, row.family_name);
    let pin = issued.pins.get(&row.number)?.clone();
    Some(DemoPerson { number: row.number.clone(), name, language: row.language.as_str().to_owned(), pin })
}

fn told_staff(row: &StaffRow, issued: &Issued) -> Option<DemoStaff> {
    let name = format!("{} {}", row.given_name, row.family_name);
    let password = issued.passwords.get(&row.number)?.clone();
    Some(DemoStaff { number: row.number.clone(), name, desk: row.desk.as_str().to_owned(), password })
}

/// What is kept; nothing where there is no such file.
fn read(path: &Path) -> Issued {
    fs::read(path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

/// Only its owner may read it. Written whole or not at all.
fn write(path: &Path, issued: &Issued) -> Result<(), DemoError> {
    let failed = |source| DemoError::File { path: path.to_owned(), source };
    let part = path.with_extension("part");
    let mut options = OpenOptions::new();
    let mut file = options.write(true).create(true).truncate(true).mode(0o600).open(&part).map_err(failed)?;
    let text = serde_json::to_vec_pretty(issued).map_err(|error| DemoError::Failed(error.into()))?;
    file.write_all(&text).map_err(failed)?;
    fs::rename(&part, path).map_err(failed)
}

impl Demo {
    /// One line of JSON.
    ///
    /// # Errors
    /// [`Error::Json`], never in practice.
    pub fn json(&self) -> Result<String, Error> {
        Ok(serde_json::to_string(self)?)
    }

    /// For a person to read.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out =
            format!("\nVooruit, with a demonstration prison\n\n  Kiosk  {}/\n  Desk   {}/desk\n", self.address, self.address);
        out.push_str("\nOpen one of these once, in the browser that is to be the kiosk (they hold for 30 minutes):\n\n");
        table(
            &mut out,
            ["", "", ""],
            self.kiosks.iter().map(|kiosk| [kiosk.number.as_str(), kiosk.enrol.as_str(), kiosk.name.as_str()]),
        );
        out.push_str("\nAt the kiosk:\n\n");
        let people =
            self.people.iter().map(|person| [&person.number, &person.pin, &person.name, &person.language].map(String::as_str));
        table(&mut out, ["number", "PIN", "name", "language"], people);
        out.push_str("\nAt the desk:\n\n");
        let staff = self.staff.iter().map(|staff| [&staff.number, &staff.password, &staff.name, &staff.desk].map(String::as_str));
        table(&mut out, ["name", "password", "", "desk"], staff);
        out
    }
}

/// Rows under each other, each column as wide as its widest cell.
fn table<'a, const N: usize>(out: &mut String, head: [&'a str; N], rows: impl Iterator<Item = [&'a str; N]>) {
    let head = Some(head).filter(|head| head.iter().any(|cell| !cell.is_empty()));
    let rows: Vec<[&str; N]> = head.into_iter().chain(rows).collect();
    let widths: [usize; N] = std::array::from_fn(|at| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or_default());
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths) {
            let _ = write!(line, "  {cell:width$}");
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use domain::import::MunicipalityRow;

    use super::*;

    #[test]
    fn its_files_are_right() {
        let people: Vec<PersonRow> = import::rows("people.csv", PEOPLE.as_bytes(), |_| None).expect("people");
        let languages = crate::data::languages().expect("languages");
        assert!(people.iter().all(|row| languages.contains(&row.language) && row.establishment == *PRISON.0));
        assert_eq!(people.len(), 40);
        let towns: Vec<MunicipalityRow> =
            import::rows("municipalities.csv", MUNICIPALITIES.as_bytes(), |_| None).expect("municipalities");
        let known = |row: &PersonRow| row.municipality.as_ref().is_none_or(|code| towns.iter().any(|town| town.code == *code));
        assert!(people.iter().all(known) && people.iter().any(|row| row.municipality.is_none()));
        let staff: Vec<StaffRow> = import::rows("staff.csv", STAFF.as_bytes(), |_| None).expect("staff");
        let kiosks: Vec<KioskRow> = import::rows("kiosks.csv", KIOSKS.as_bytes(), |_| None).expect("kiosks");
        assert_eq!((staff.len(), kiosks.len()), (6, 2));
    }

    #[test]
    fn a_table_stands_straight() {
        let mut out = String::new();
        table(&mut out, ["number", "name"], [["1", "Şahin"], ["1002", "b"]].into_iter());
        assert_eq!(out, "  number  name\n  1       Şahin\n  1002    b\n");
    }
}
