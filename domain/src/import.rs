//! Rows of the files with which an administrator brings in people, staff and kiosks.
//!
//! A file is CSV with a head row; `number` is the first column and the only unique one. Importing a number again renews its row.

pub mod plan;

use crate::{
    Code, Day,
    municipality::MunicipalityCode,
    person::{Area, Known, Language, Regime, Title},
    text::{TextFault, line},
};

/// What is wrong with one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellFault {
    /// Name of the column.
    pub column: &'static str,
    /// What is wrong, and what is expected, for the administrator.
    pub reason: String,
}

/// The establishment columns are the same in all three files.
const ESTABLISHMENT: &str = "establishment";

/// A detainee as he comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRow {
    /// Registration number, 1 to 12 digits.
    pub number: String,
    /// First name: how the kiosk greets him.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Code of the establishment.
    pub establishment: Code,
    /// Unit and cell, as staff write it.
    pub unit: String,
    /// His language.
    pub language: Language,
    /// Day of birth: a PIN never contains it.
    pub born_on: Day,
    /// Day he came in.
    pub arrived_on: Day,
    /// Provisional last day, if there is one.
    pub ends_on: Option<Day>,
    /// Day he was released, if he was.
    pub released_on: Option<Day>,
    /// Whether he has Dutch nationality.
    pub dutch: Known,
    /// His regime.
    pub regime: Regime,
    /// His title.
    pub title: Title,
    /// Whether he has *beperkingen*: nothing of him may go outside.
    pub restricted: Known,
    /// Whether he has lawful stay.
    pub lawful_stay: Known,
    /// Whether he may leave before his last day (*eindverlof*).
    pub early_release: Known,
    /// The municipality where he will live, if the file says one.
    pub municipality: Option<MunicipalityCode>,
}

/// A municipality as it comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MunicipalityRow {
    /// Its code (CBS).
    pub code: MunicipalityCode,
    /// Its name.
    pub name: String,
    /// How staff reach it: an address, a telephone number.
    pub contact: String,
}

/// A member of staff as she comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffRow {
    /// The name with which she signs in, such as `f.aydin`.
    pub number: String,
    /// First name: what detainees see.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Code of the establishment.
    pub establishment: Code,
    /// Her desk.
    pub desk: Code,
}

/// A kiosk as it comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KioskRow {
    /// Its number, such as `K1`.
    pub number: String,
    /// Where it stands, in words.
    pub name: String,
    /// Code of the establishment.
    pub establishment: Code,
    /// For whom it is.
    pub area: Area,
}

/// A row that can be read from the cells of a line.
pub trait Row: Sized {
    /// The columns, in order.
    const COLUMNS: &'static [&'static str];

    /// How many of the last columns a file may lack; then their cells are empty.
    const OPTIONAL: usize = 0;

    /// Reads the cells of one line, which are as many as the columns.
    ///
    /// # Errors
    /// [`CellFault`] for the first cell that is not right.
    fn read(cells: &[&str]) -> Result<Self, CellFault>;

    /// Its number.
    fn number(&self) -> &str;
}

impl Row for PersonRow {
    const COLUMNS: &'static [&'static str] = &[
        "number",
        "given_name",
        "family_name",
        ESTABLISHMENT,
        "unit",
        "language",
        "born_on",
        "arrived_on",
        "ends_on",
        "released_on",
        "dutch",
        "regime",
        "title",
        "restricted",
        "lawful_stay",
        "early_release",
        "municipality",
    ];
    const OPTIONAL: usize = 1;

    fn read(cells: &[&str]) -> Result<Self, CellFault> {
        let row = Cells { names: Self::COLUMNS, cells };
        let person = Self {
            number: row.matching(0, "1 to 12 digits", |text| {
                (1..=12).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
            })?,
            given_name: row.name(1)?,
            family_name: row.name(2)?,
            establishment: row.code(3)?,
            unit: row.name(4)?,
            language: row.get(5, "a language tag such as nl-simple", |text| Language::parse(text).ok())?,
            born_on: row.day(6)?,
            arrived_on: row.day(7)?,
            ends_on: row.maybe_day(8)?,
            released_on: row.maybe_day(9)?,
            dutch: row.known(10)?,
            regime: row.get(11, "remand, prison, bba, isd, ppc, ebi, ta or arrest", Regime::parse)?,
            title: row.get(12, "pretrial, sentenced, measure or other", Title::parse)?,
            restricted: row.known(13)?,
            lawful_stay: row.known(14)?,
            early_release: row.known(15)?,
            municipality: row.maybe_municipality(16)?,
        };
        person.check_order()?;
        Ok(person)
    }

    fn number(&self) -> &str {
        &self.number
    }
}

impl PersonRow {
    fn check_order(&self) -> Result<(), CellFault> {
        let fault = |column, reason: &str| Err(CellFault { column, reason: reason.to_owned() });
        if self.arrived_on <= self.born_on {
            return fault("arrived_on", "must be later than born_on");
        }
        if self.ends_on.is_some_and(|day| day < self.arrived_on) {
            return fault("ends_on", "must not be earlier than arrived_on");
        }
        if self.released_on.is_some_and(|day| day < self.arrived_on) {
            return fault("released_on", "must not be earlier than arrived_on");
        }
        Ok(())
    }
}

impl Row for StaffRow {
    const COLUMNS: &'static [&'static str] = &["number", "given_name", "family_name", ESTABLISHMENT, "desk"];

    fn read(cells: &[&str]) -> Result<Self, CellFault> {
        let row = Cells { names: Self::COLUMNS, cells };
        Ok(Self {
            number: row.matching(0, "2 to 40 of a-z, 0-9, dot and hyphen", |text| {
                (2..=40).contains(&text.len())
                    && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.' || b == b'-')
            })?,
            given_name: row.name(1)?,
            family_name: row.name(2)?,
            establishment: row.code(3)?,
            desk: row.code(4)?,
        })
    }

    fn number(&self) -> &str {
        &self.number
    }
}

impl Row for KioskRow {
    const COLUMNS: &'static [&'static str] = &["number", "name", ESTABLISHMENT, "area"];

    fn read(cells: &[&str]) -> Result<Self, CellFault> {
        let row = Cells { names: Self::COLUMNS, cells };
        Ok(Self {
            number: row.matching(0, "1 to 12 letters or digits", |text| {
                (1..=12).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric())
            })?,
            name: row.name(1)?,
            establishment: row.code(2)?,
            area: row.get(3, "inside or outside", Area::parse)?,
        })
    }

    fn number(&self) -> &str {
        &self.number
    }
}

impl Row for MunicipalityRow {
    const COLUMNS: &'static [&'static str] = &["code", "name", "contact"];

    fn read(cells: &[&str]) -> Result<Self, CellFault> {
        let row = Cells { names: Self::COLUMNS, cells };
        Ok(Self { code: row.municipality(0)?, name: row.name(1)?, contact: row.name(2)? })
    }

    fn number(&self) -> &str {
        self.code.as_str()
    }
}

/// The cells of one line with the names of their columns.
struct Cells<'a> {
    names: &'static [&'static str],
    cells: &'a [&'a str],
}

impl Cells<'_> {
    fn cell(&self, at: usize) -> &str {
        self.cells.get(at).copied().unwrap_or_default().trim()
    }

    fn fault(&self, at: usize, reason: impl Into<String>) -> CellFault {
        CellFault { column: self.names[at], reason: reason.into() }
    }

    fn get<T>(&self, at: usize, expected: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, CellFault> {
        read(self.cell(at)).ok_or_else(|| self.fault(at, format!("must be {expected}")))
    }

    fn matching(&self, at: usize, expected: &str, fits: impl Fn(&str) -> bool) -> Result<String, CellFault> {
        self.get(at, expected, |text| fits(text).then(|| text.to_owned()))
    }

    fn name(&self, at: usize) -> Result<String, CellFault> {
        line(self.cell(at), 60).map_err(|fault| {
            self.fault(
                at,
                match fault {
                    TextFault::Empty => "is empty".to_owned(),
                    TextFault::TooLong { max } => format!("is longer than {max} characters"),
                    TextFault::Forbidden => "has a control character".to_owned(),
                },
            )
        })
    }

    fn code(&self, at: usize) -> Result<Code, CellFault> {
        self.get(at, "a code such as zwolle (a-z, 0-9, hyphen)", |text| Code::parse(text).ok())
    }

    fn known(&self, at: usize) -> Result<Known, CellFault> {
        self.get(at, "yes, no or unknown", Known::parse)
    }

    fn day(&self, at: usize) -> Result<Day, CellFault> {
        self.get(at, "a day that exists, written YYYY-MM-DD", |text| Day::parse(text).ok())
    }

    fn municipality(&self, at: usize) -> Result<MunicipalityCode, CellFault> {
        self.get(at, "the code of a municipality, 4 digits such as 0193", |text| MunicipalityCode::parse(text).ok())
    }

    fn maybe_municipality(&self, at: usize) -> Result<Option<MunicipalityCode>, CellFault> {
        if self.cell(at).is_empty() { Ok(None) } else { self.municipality(at).map(Some) }
    }

    fn maybe_day(&self, at: usize) -> Result<Option<Day>, CellFault> {
        if self.cell(at).is_empty() { Ok(None) } else { self.day(at).map(Some) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: [&str; 17] = [
        "1001",
        "Sam",
        "Haddad",
        "demo",
        "A 1.04",
        "ar",
        "1994-05-02",
        "2026-09-01",
        "2027-02-14",
        "",
        "yes",
        "prison",
        "sentenced",
        "no",
        "yes",
        "unknown",
        "0193",
    ];

    #[test]
    fn a_good_row() {
        let row = PersonRow::read(&GOOD).expect("row");
        assert_eq!((row.number.as_str(), row.ends_on.is_some(), row.released_on, row.dutch), ("1001", true, None, Known::Yes));
    }

    #[test]
    fn each_bad_cell_names_its_column() {
        for (at, bad) in [
            (0, ""),
            (0, "12a"),
            (0, "1234567890123"),
            (1, ""),
            (1, "a\u{202E}b"),
            (2, "x\0"),
            (3, "Demo"),
            (4, ""),
            (5, "Dutch"),
            (6, "02-05-1994"),
            (6, "1994-02-30"),
            (7, "1990-01-01"),
            (8, "2026-08-31"),
            (9, "2026-08-31"),
            (8, "soon"),
            (10, "maybe"),
            (10, ""),
            (11, "gevangenis"),
            (12, ""),
            (13, "ja"),
            (14, ""),
            (15, "perhaps"),
            (16, "Zwolle"),
        ] {
            let mut cells = GOOD;
            cells[at] = bad;
            let fault = PersonRow::read(&cells).expect_err(bad);
            assert_eq!(fault.column, PersonRow::COLUMNS[at], "{bad:?}: {fault:?}");
        }
    }

    #[test]
    fn a_municipality_may_be_missing_and_has_a_code() {
        let mut cells = GOOD;
        cells[16] = "";
        assert_eq!(PersonRow::read(&cells).map(|row| row.municipality), Ok(None));
        assert_eq!(PersonRow::read(&GOOD[..16]).map(|row| row.municipality), Ok(None));
        assert!(MunicipalityRow::read(&["0193", "Zwolle", "14 038"]).is_ok());
        for (cells, column) in
            [(["GM0193", "Zwolle", "14 038"], "code"), (["0193", "", "14 038"], "name"), (["0193", "Zwolle", ""], "contact")]
        {
            assert_eq!(MunicipalityRow::read(&cells).map_err(|fault| fault.column), Err(column));
        }
    }

    #[test]
    fn staff_and_kiosks() {
        assert!(StaffRow::read(&["f.aydin", "Fatma", "Aydın", "demo", "ric"]).is_ok());
        assert_eq!(StaffRow::read(&["F Aydin", "Fatma", "Aydın", "demo", "ric"]).map_err(|f| f.column), Err("number"));
        assert!(KioskRow::read(&["K1", "RIC, bij het raam", "demo", "inside"]).is_ok());
        assert_eq!(KioskRow::read(&["K 1", "RIC", "demo", "inside"]).map_err(|f| f.column), Err("number"));
        assert_eq!(KioskRow::read(&["K1", "RIC", "demo", "both"]).map_err(|f| f.column), Err("area"));
    }
}
