//! The one table.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Serialize;

use crate::stats::{Estimate, Goal, Round, estimate};

/// One line of the table.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Row {
    /// The measure, as quality goals are named: `P1`.
    pub(crate) id: &'static str,
    pub(crate) what: String,
    pub(crate) unit: &'static str,
    pub(crate) goal: Goal,
    pub(crate) rounds: Vec<Round>,
    pub(crate) note: String,
}

impl Row {
    pub(crate) fn new(id: &'static str, what: impl Into<String>, unit: &'static str, goal: Goal) -> Self {
        Self { id, what: what.into(), unit, goal, rounds: Vec::new(), note: String::new() }
    }

    /// Something to know about how it was measured, or why it is not better.
    pub(crate) fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    pub(crate) fn add(&mut self, ours: f64, twin: f64) {
        self.rounds.push(Round { ours, twin: Some(twin) });
    }

    fn cells(&self) -> [String; 8] {
        let of = estimate(&self.rounds);
        let middle = |value: fn(&Round) -> Option<f64>| {
            let mut values: Vec<f64> = self.rounds.iter().filter_map(value).collect();
            if values.is_empty() { "–".to_owned() } else { short(crate::stats::quantile(&mut values, 0.5)) }
        };
        [
            self.id.to_owned(),
            self.what.clone(),
            format!("{} {}", middle(|round| Some(round.ours)), self.unit),
            middle(|round| round.twin),
            of.map_or_else(|| "not measured".to_owned(), interval),
            of.map_or_else(|| "–".to_owned(), |of| short(self.goal.worse_end(of))),
            match self.goal {
                Goal::AtLeast(goal) => format!("≥ {}", short(goal)),
                Goal::AtMost(goal) => format!("≤ {}", short(goal)),
                Goal::None => "report".to_owned(),
            },
            match of.map(|of| self.goal.is_met(of)) {
                Some(Some(true)) => "met",
                Some(Some(false)) => "NOT MET",
                Some(None) => "",
                None => "NOT MEASURED",
            }
            .to_owned(),
        ]
    }
}

const HEAD: [&str; 8] = ["", "measure", "ours (median)", "twin", "ratio [95 %]", "worse end", "goal", "verdict"];

fn interval(of: Estimate) -> String {
    format!("{} [{}–{}]", short(of.mean), short(of.low), short(of.high))
}

/// Three figures are all that a shared machine gives.
fn short(value: f64) -> String {
    match value.abs() {
        large if large >= 100.0 => format!("{value:.0}"),
        middle if middle >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}

/// The table as Markdown, with its notes below.
pub(crate) fn markdown(rows: &[Row], how: &str) -> String {
    let mut cells: Vec<[String; 8]> = vec![HEAD.map(str::to_owned)];
    cells.extend(rows.iter().map(Row::cells));
    let widths: [usize; 8] =
        std::array::from_fn(|at| cells.iter().map(|row| row[at].chars().count()).max().unwrap_or_default().max(3));
    let line = |row: &[String; 8]| {
        let padded = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
        format!("| {} |\n", padded.collect::<Vec<_>>().join(" | "))
    };
    let mut out = format!("{how}\n\n{}", line(&cells[0]));
    out.push_str(&line(&widths.map(|width| "-".repeat(width))));
    cells[1..].iter().for_each(|row| out.push_str(&line(row)));
    let notes = rows.iter().filter(|row| !row.note.is_empty()).map(|row| format!("- {} {}: {}\n", row.id, row.what, row.note));
    out.push('\n');
    out.extend(notes);
    out
}

/// Writes the table, and the rounds that it is made of, into `folder`.
pub(crate) fn write(rows: &[Row], how: &str, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    fs::write(folder.join("bench.md"), markdown(rows, how))?;
    fs::write(folder.join("bench.json"), serde_json::to_vec_pretty(rows)?)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_says_what_it_is_worth() {
        let mut row = Row::new("P1", "list", "/s", Goal::AtLeast(0.9)).note("why");
        assert!(markdown(&[row.clone()], "how").contains("NOT MEASURED"));
        row.add(95.0, 100.0);
        let table = markdown(&[row], "how");
        assert!(table.contains("0.95 [0.95–0.95]") && table.contains("| met"), "{table}");
        assert!(table.ends_with("- P1 list: why\n"), "{table}");
    }
}
