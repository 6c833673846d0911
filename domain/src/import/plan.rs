//! A row of the file with which plans come in: one step of one goal of somebody.

use super::{CellFault, Cells, Row};
use crate::{
    goal::Kind,
    step::{Doer, When},
    text::Words,
};

/// A step of a plan as it comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanRow {
    /// Registration number, goal and step, such as `1001-1-2`; step 0 stands for a goal without steps.
    pub number: String,
    /// The member of staff who wrote it.
    pub by: String,
    /// The member of staff who established it; none for a plan that is being written.
    pub established_by: Option<String>,
    /// What the goal is about.
    pub kind: Kind,
    /// What the goal is.
    pub goal: Words,
    /// The step; none with step 0.
    pub step: Option<(Words, Doer, Option<When>)>,
}

impl PlanRow {
    /// Whose plan it is.
    #[must_use]
    pub fn person(&self) -> &str {
        self.number.split('-').next().unwrap_or_default()
    }

    /// The number of the goal in the file.
    #[must_use]
    pub fn goal_number(&self) -> &str {
        self.number.split('-').nth(1).unwrap_or_default()
    }
}

/// Whether it is three numbers with hyphens between.
fn is_place(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.len() == 3 && parts.iter().all(|part| (1..=12).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
}

impl Row for PlanRow {
    const COLUMNS: &'static [&'static str] =
        &["number", "by", "established_by", "kind", "goal", "step", "doer", "day", "days_before_end"];

    fn read(cells: &[&str]) -> Result<Self, CellFault> {
        let row = Cells { names: Self::COLUMNS, cells };
        let number = row.matching(0, "registration number, goal and step, such as 1001-1-2", is_place)?;
        let words = |at: usize| row.get(at, "1 to 500 characters", |text| Words::parse(text).ok());
        let step = if number.ends_with("-0") {
            None
        } else {
            let day = row.maybe_day(7)?.map(When::On);
            let before = match row.cell(8) {
                "" => None,
                _ => Some(row.get(8, "1 to 366 days, and none beside a day", |text| {
                    text.parse().ok().map(When::BeforeEnd).filter(|when| day.is_none() && when.check().is_ok())
                })?),
            };
            let doer = row.get(6, "detainee, staff, municipality, probation or volunteers", Doer::parse)?;
            Some((words(5)?, doer, day.or(before)))
        };
        let kinds = "behaviour, papers, home, income, debts, care, network, restoration or skill";
        Ok(Self {
            by: row.matching(1, "the name with which she signs in", |text| !text.is_empty())?,
            established_by: Some(row.cell(2).to_owned()).filter(|text| !text.is_empty()),
            kind: row.get(3, kinds, Kind::parse)?,
            goal: words(4)?,
            step,
            number,
        })
    }

    fn number(&self) -> &str {
        &self.number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: [&str; 9] = ["1001-1-2", "b.mensah", "", "home", "Een plek om te wonen.", "Bel de gemeente.", "staff", "", "30"];

    #[test]
    fn rows_are_read() {
        let row = PlanRow::read(&GOOD).expect("a row");
        assert_eq!((row.person(), row.goal_number(), row.established_by.as_deref()), ("1001", "1", None));
        assert_eq!(row.step.map(|(_, doer, when)| (doer, when)), Some((Doer::Staff, Some(When::BeforeEnd(30)))));
        let mut without = GOOD;
        without[0] = "1001-1-0";
        assert_eq!(PlanRow::read(&without).expect("a row").step, None);
    }

    #[test]
    fn each_bad_cell_names_its_column() {
        for (at, bad) in [
            (0, "1001"),
            (0, "1001-1"),
            (0, "a-1-1"),
            (1, ""),
            (3, "house"),
            (4, ""),
            (5, ""),
            (6, "he"),
            (7, "soon"),
            (8, "0"),
            (8, "x"),
        ] {
            let mut cells = GOOD;
            cells[at] = bad;
            assert_eq!(PlanRow::read(&cells).expect_err(bad).column, PlanRow::COLUMNS[at], "{bad:?}");
        }
        let mut both = GOOD;
        both[7] = "2027-01-01";
        assert_eq!(PlanRow::read(&both).expect_err("both").column, "days_before_end");
    }
}
