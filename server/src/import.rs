//! Files with which an administrator brings in people, staff, kiosks and municipalities: all of a file, or nothing of it.

use std::collections::HashMap;

use csv::{ByteRecord, ReaderBuilder};
use domain::Party;
use domain::import::{KioskRow, MunicipalityRow, PersonRow, Row, StaffRow};
use domain::plan::DESKS as PLAN_DESKS;
use domain::policy::{Action, Object, may};

mod plan;

pub use plan::plans;
pub(crate) use plan::{later as plans_later, store as store_plans};

use crate::app::{App, Turn};
use crate::error::Error;
use crate::store::municipality;
use crate::store::register::{self, Counts, Entry};

/// How many faults of a file are told.
const TOLD: usize = 20;

/// A fault in a file: where, and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Line, from 1.
    pub line: u64,
    /// Name of the column, or `column 12` where it has none.
    pub column: String,
    /// What is wrong.
    pub reason: String,
}

/// Why nothing of a file was imported.
#[derive(Debug)]
pub enum ImportError {
    /// The file has faults: all of them, in its order.
    Faults {
        /// Name of the file.
        file: String,
        /// What is wrong in it.
        faults: Vec<Fault>,
    },
    /// The file is fine, and it could not be stored.
    Failed(Error),
}

impl std::fmt::Display for ImportError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (file, faults) = match self {
            Self::Failed(error) => return error.fmt(f),
            Self::Faults { file, faults } => (file, faults),
        };
        for fault in faults.iter().take(TOLD) {
            writeln!(f, "{file}:{}: column {}: {}", fault.line, fault.column, fault.reason)?;
        }
        if faults.len() > TOLD {
            writeln!(f, "and {} more", faults.len() - TOLD)?;
        }
        write!(f, "nothing of {file} was imported")
    }
}

impl std::error::Error for ImportError {}

impl From<Error> for ImportError {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

/// Imports a file of detainees. Their municipalities must be in the register.
///
/// # Errors
/// [`ImportError`].
pub async fn people(app: &App, file: &str, bytes: &[u8]) -> Result<Counts, ImportError> {
    let known = app.db.read(|tx| Box::pin(municipality::codes(tx))).await?;
    let rows: Vec<PersonRow> = rows(file, bytes, |row: &PersonRow| {
        let code = row.municipality.as_ref().filter(|code| !known.contains(code))?;
        Some((
            "municipality",
            format!("{} is not in the register; import it first: vooruit import municipalities", code.as_str()),
        ))
    })?;
    store(&app.turn(), &rows).await
}

/// Imports a file of staff. Their desks must be in the catalogue.
///
/// # Errors
/// [`ImportError`].
pub async fn staff(app: &App, file: &str, bytes: &[u8]) -> Result<Counts, ImportError> {
    let mut desks = app.catalogue.desks();
    desks.extend(PLAN_DESKS.iter().filter_map(|(desk, _)| domain::Code::parse(desk).ok()));
    let rows: Vec<StaffRow> = rows(file, bytes, |row: &StaffRow| {
        let names: Vec<&str> = desks.iter().map(domain::Code::as_str).collect();
        (!desks.contains(&row.desk))
            .then(|| ("desk", format!("no request type goes to this desk; there are {}", names.join(", "))))
    })?;
    store(&app.turn(), &rows).await
}

/// Imports a file of kiosks.
///
/// # Errors
/// [`ImportError`].
pub async fn kiosks(app: &App, file: &str, bytes: &[u8]) -> Result<Counts, ImportError> {
    let rows: Vec<KioskRow> = rows(file, bytes, |_| None)?;
    store(&app.turn(), &rows).await
}

/// Imports a file of municipalities.
///
/// # Errors
/// [`ImportError`].
pub async fn municipalities(app: &App, file: &str, bytes: &[u8]) -> Result<Counts, ImportError> {
    let rows: Vec<MunicipalityRow> = rows(file, bytes, |_| None)?;
    store(&app.turn(), &rows).await
}

/// Stores the rows of a file in one transaction.
pub(crate) async fn store<R: Entry>(turn: &Turn, rows: &[R]) -> Result<Counts, ImportError> {
    let actor = &Party::Administrator.alone();
    let counts = crate::store::change(&turn.app.db, |tx| {
        Box::pin(async move {
            let permit = may(actor, Action::Import, Object::Register)?;
            register::import(tx, turn, &permit, rows).await
        })
    });
    Ok(counts.await?)
}

/// The rows of a file, all of them right. `also` finds what only the whole prison can know of a row.
pub(crate) fn rows<R: Row>(
    file: &str,
    bytes: &[u8],
    also: impl Fn(&R) -> Option<(&'static str, String)>,
) -> Result<Vec<R>, ImportError> {
    // Spreadsheets write a byte-order mark.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let mut lines = reader.byte_records();
    let mut sheet = Sheet { rows: Vec::new(), faults: Vec::new(), first: HashMap::new(), width: R::COLUMNS.len() };
    let mut count = Count { bytes, at: 0, line: 1 };
    match lines.next() {
        Some(Ok(head)) => sheet.head::<R>(&head),
        _ => sheet.fault(1, R::COLUMNS[0], "the file is empty; its first line has the names of the columns"),
    }
    // Under a wrong head every line would be wrong as well.
    if sheet.faults.is_empty() {
        for line in lines {
            match line {
                Ok(record) => sheet.line(count.line_of(record.position()), &record, &also),
                Err(error) => sheet.fault(count.line_of(error.position()), R::COLUMNS[0], &error.to_string()),
            }
        }
    }
    let Sheet { rows, faults, .. } = sheet;
    if faults.is_empty() { Ok(rows) } else { Err(ImportError::Faults { file: file.to_owned(), faults }) }
}

/// Counts lines as an editor does. The reader's own count stops where the record before ended: before the second half of a line break of
/// Windows, and before empty lines.
struct Count<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl Count<'_> {
    /// The line on which the record at this place begins; places only go forward.
    fn line_of(&mut self, place: Option<&csv::Position>) -> u64 {
        let start = place.and_then(|place| usize::try_from(place.byte()).ok()).unwrap_or(self.at).max(self.at);
        let breaks = self.bytes.iter().skip(start).take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let end = (start + breaks).min(self.bytes.len());
        self.line += self.bytes[self.at..end].iter().filter(|byte| **byte == b'\n').count() as u64;
        self.at = end;
        self.line
    }
}

struct Sheet<R> {
    rows: Vec<R>,
    faults: Vec<Fault>,
    /// The line on which each number stands first.
    first: HashMap<String, u64>,
    /// How many columns this file has.
    width: usize,
}

impl<R: Row> Sheet<R> {
    fn fault(&mut self, line: u64, column: &str, reason: &str) {
        self.faults.push(Fault { line, column: column.to_owned(), reason: reason.to_owned() });
    }

    /// The head must have exactly the columns, in their order; the optional ones at the end it may lack.
    fn head<H: Row>(&mut self, head: &ByteRecord) {
        let found: Vec<String> = head.iter().map(|cell| String::from_utf8_lossy(cell).trim().to_owned()).collect();
        self.width = found.len().min(H::COLUMNS.len());
        if found.len() == 1 && found[0].contains(';') {
            return self.fault(1, H::COLUMNS[0], "the cells are separated by semicolons; save the file with commas");
        }
        for (at, column) in H::COLUMNS.iter().enumerate() {
            match found.get(at) {
                Some(name) if name == column => {}
                Some(name) if at + H::OPTIONAL >= H::COLUMNS.len() => {
                    let reason = format!("{name:?} is not a column of this file; {column} can stand here");
                    self.fault(1, &(at + 1).to_string(), &reason);
                }
                Some(name) => self.fault(1, column, &format!("must be column {}, where {name:?} stands", at + 1)),
                None if at + H::OPTIONAL >= H::COLUMNS.len() => {}
                None => self.fault(1, column, &format!("is missing; it is column {}", at + 1)),
            }
        }
        for (at, name) in found.iter().enumerate().skip(H::COLUMNS.len()) {
            self.fault(1, &(at + 1).to_string(), &format!("{name:?} is not a column of this file; it has {}", H::COLUMNS.len()));
        }
    }

    fn line(&mut self, line: u64, record: &ByteRecord, also: &impl Fn(&R) -> Option<(&'static str, String)>) {
        let cells: Vec<Result<&str, _>> = record.iter().map(std::str::from_utf8).collect();
        let (count, wanted) = (cells.len(), self.width);
        if count != wanted {
            let column = R::COLUMNS.get(count).map_or_else(|| (wanted + 1).to_string(), |name| (*name).to_owned());
            return self.fault(line, &column, &format!("the line has {count} cells, {wanted} are expected"));
        }
        if let Some(at) = cells.iter().position(Result::is_err) {
            return self.fault(line, R::COLUMNS[at], "is not UTF-8; save the file as UTF-8");
        }
        let cells: Vec<&str> = cells.into_iter().flatten().collect();
        let row = match R::read(&cells) {
            Ok(row) => row,
            Err(fault) => return self.fault(line, fault.column, &fault.reason),
        };
        if let Some((column, reason)) = also(&row) {
            return self.fault(line, column, &reason);
        }
        if let Some(first) = self.first.get(row.number()) {
            return self.fault(line, R::COLUMNS[0], &format!("is there twice, first on line {first}"));
        }
        self.first.insert(row.number().to_owned(), line);
        self.rows.push(row);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "number,name,establishment,area";

    fn read(text: &[u8]) -> Result<Vec<KioskRow>, String> {
        rows("kiosks.csv", text, |_| None).map_err(|error| error.to_string())
    }

    fn first_fault(text: &[u8]) -> String {
        read(text).expect_err("refused").lines().next().unwrap_or_default().to_owned()
    }

    #[test]
    fn a_good_file() {
        for text in [
            format!("{HEAD}\nK1,RIC,demo,inside\nK2,\"Unit A, hall\",demo,inside\n"),
            format!("\u{FEFF}{HEAD}\r\nK1,RIC,demo,inside\r\n\r\nK2,\"Unit A, hall\",demo,inside"),
        ] {
            let rows = read(text.as_bytes()).expect("rows");
            assert_eq!((rows.len(), rows[1].name.as_str()), (2, "Unit A, hall"));
        }
        assert_eq!(read(HEAD.as_bytes()).map(|rows| rows.len()), Ok(0));
    }

    #[test]
    fn each_fault_is_named_with_its_place() {
        for (text, told) in [
            ("", "kiosks.csv:1: column number: the file is empty; its first line has the names of the columns"),
            ("number,name\nK1,RIC\n", "kiosks.csv:1: column establishment: is missing; it is column 3"),
            ("number,naam,establishment\n", "kiosks.csv:1: column name: must be column 2, where \"naam\" stands"),
            ("number,name,establishment,area,x\n", "kiosks.csv:1: column 5: \"x\" is not a column of this file; it has 4"),
            (
                "number;name;establishment\n",
                "kiosks.csv:1: column number: the cells are separated by semicolons; save the file with commas",
            ),
            (
                "number,name,establishment,area\nK1,RIC\n",
                "kiosks.csv:2: column establishment: the line has 2 cells, 4 are expected",
            ),
            (
                "number,name,establishment,area\nK1,RIC,demo,inside,x\n",
                "kiosks.csv:2: column 5: the line has 5 cells, 4 are expected",
            ),
            (
                "number,name,establishment,area\nK1,RIC,demo,inside\nK 2,RIC,demo,inside\n",
                "kiosks.csv:3: column number: must be 1 to 12 letters or digits",
            ),
            (
                "number,name,establishment,area\nK1,RIC,demo,inside\nK1,Hal,demo,inside\n",
                "kiosks.csv:3: column number: is there twice, first on line 2",
            ),
            (
                "number,name,establishment,area\nK1,\"a\nb\",demo,inside\nK2,,demo,inside\n",
                "kiosks.csv:2: column name: has a control character",
            ),
        ] {
            assert_eq!(first_fault(text.as_bytes()), told);
        }
        let bad = [format!("{HEAD}\nK1,").as_bytes(), b"\xE9\xE9", b",demo,inside\n"].concat();
        assert_eq!(first_fault(&bad), "kiosks.csv:2: column name: is not UTF-8; save the file as UTF-8");
        let utf16: Vec<u8> = HEAD.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(first_fault(&utf16).starts_with("kiosks.csv:1: column number: "));
    }

    #[test]
    fn the_first_twenty_are_told() {
        let text = format!("{HEAD}\n{}", "K 1,RIC,demo,inside\n".repeat(23));
        let told = read(text.as_bytes()).expect_err("refused");
        let lines: Vec<&str> = told.lines().collect();
        assert_eq!((lines.len(), lines[20], lines[21]), (22, "and 3 more", "nothing of kiosks.csv was imported"));
    }
}
