//! `vooruit catalogue`: what can be asked, as the program reads it.

use std::io::{self, Write};

use clap::Subcommand;
use domain::catalogue::{Catalogue, Need, RequestType};
use domain::rules::RuleSet;
use domain::{Code, Day};

use crate::clock::Clock;
use crate::data;
use crate::serve::Place;

/// What is done with the catalogue.
#[derive(Debug, Subcommand)]
pub(super) enum CatalogueCommand {
    /// List the types, one a line: id, group, desk, term in working days, what they depend on. A type that is switched off says so.
    List {
        /// The establishment whose rules hold, by its code.
        #[arg(long, value_name = "CODE", value_parser = Code::parse)]
        establishment: Option<Code>,
        /// The day whose rules hold [default: today].
        #[arg(long, value_name = "YYYY-MM-DD", value_parser = Day::parse)]
        on: Option<Day>,
    },
}

/// Does it.
///
/// # Errors
/// What is wrong with the data, and what cannot be written.
pub(super) fn run(place: &Place, command: &CatalogueCommand) -> anyhow::Result<()> {
    let CatalogueCommand::List { establishment, on } = command;
    let (catalogue, rules) = data::load(place.catalogue.as_deref(), place.rules.as_deref())?;
    let day = on.unwrap_or_else(|| Clock::system().now().day());
    let rules = rules.at(day, establishment.as_ref().map_or("", Code::as_str));
    Ok(list(&catalogue, rules, &mut io::stdout().lock())?)
}

fn list(catalogue: &Catalogue, rules: &RuleSet, out: &mut impl Write) -> io::Result<()> {
    for kind in catalogue.types() {
        let off = if rules.off.contains(&kind.id) { "  off" } else { "" };
        let group = kind.group.as_ref().map_or("help", Code::as_str);
        let desks = join(&kind.desks());
        writeln!(out, "{:<24}{group:<14}{desks:<26}{:>3}  {}{off}", kind.id, rules.term(kind), needs(kind))?;
    }
    Ok(())
}

fn needs(kind: &RequestType) -> String {
    let needs = kind.needs.iter().map(|need| match need {
        Need::DutchNationality => "dutch-nationality".to_owned(),
        Need::Request(first) => first.to_string(),
    });
    let needs: Vec<String> = needs.collect();
    if needs.is_empty() { "-".to_owned() } else { needs.join(",") }
}

fn join(codes: &[Code]) -> String {
    codes.iter().map(Code::as_str).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_a_line() {
        let (catalogue, rules) = data::load(None, None).expect("data");
        let set = RuleSet { off: [Code::parse("talk").expect("code")].into(), ..rules.sets()[0].clone() };
        let mut out = Vec::new();
        list(&catalogue, &set, &mut out).expect("written");
        let text = String::from_utf8(out).expect("text");
        assert_eq!(text.lines().count(), catalogue.types().len());
        let columns = |id: &str| {
            let line = text.lines().find(|line| line.split_whitespace().next() == Some(id)).expect(id);
            line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(columns("id-card"), ["id-card", "papers", "ric", "5", "dutch-nationality"]);
        assert_eq!(columns("talk"), ["talk", "help", "case-manager,mentor,ric", "3", "-", "off"]);
    }
}
