//! What is ahead of people before they leave: the tasks of one, and the people of a desk.

use domain::ahead::{AheadRule, Task, earliest_end, first_day, latest_end, open};
use domain::api::Page;
use domain::api::ahead::{AheadQuery, AheadRow};
use domain::catalogue::{Desk, RequestType};
use domain::menu::is_there;
use domain::person::Known;
use domain::policy::{Denied, Scope, Within};
use domain::request::State;
use domain::rules::RuleSet;
use domain::{Code, Day, EstablishmentId, ProblemCode};
use uuid::Uuid;

use super::offer::Sight;
use super::person::Person;
use super::request::{AWAITING, TO_DO};
use super::{Tx, sql};
use crate::app::Turn;
use crate::error::Error;

/// Rows on a page.
const PAGE: usize = 50;

/// The states of a request that take a task away; the same as the domain's.
const ARRANGED: [State; 8] =
    [AWAITING[0], AWAITING[1], AWAITING[2], AWAITING[3], TO_DO[0], TO_DO[1], State::CarriedOut, State::Closed];

/// What a person can arrange before he leaves and did not ask yet, soonest first.
pub(super) fn of(sight: &Sight<'_>) -> Vec<Task> {
    let person = &sight.person;
    let Some(end) = person.earliest_end(sight.rules) else { return Vec::new() };
    let mut tasks: Vec<Task> = open(sight.rules, &sight.asked)
        .filter_map(|rule| Some((rule, sight.turn.app.catalogue.get(rule.opens.as_str())?)))
        .filter(|(_, kind)| sight.has(kind))
        .map(|(rule, kind)| {
            let from = first_day(rule, end);
            let (id, opens, picture) = (rule.id.clone(), kind.id.clone(), kind.picture.clone());
            Task { id, opens, picture, from, begun: from <= sight.turn.today() }
        })
        .collect();
    tasks.sort_by(|a, b| (a.from, &a.id).cmp(&(b.from, &b.id)));
    tasks
}

/// A place in the list: task by task, in each by the day on which people leave.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    task: Code,
    ends_on: Day,
    id: Uuid,
}

impl Place {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '.');
        let (task, ends_on) = (Code::parse(parts.next()?).ok()?, Day::parse(parts.next()?).ok()?);
        Some(Self { task, ends_on, id: parts.next()?.parse().ok()? })
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.task, self.ends_on, self.id)
    }
}

/// A page of the people for whom a task of this desk has begun and who did not ask yet.
///
/// # Errors
/// `bad-query` for an `after` that is not the `next` of a page.
pub async fn page(
    tx: &mut Tx<'_>,
    turn: &Turn,
    scope: &Scope,
    rules: &RuleSet,
    query: &AheadQuery,
) -> Result<Page<AheadRow>, Error> {
    let Within::Desk { establishment, desk } = scope.within() else { return Err(Denied::Forbidden.into()) };
    let tasks = of_desk(turn, rules, desk);
    let mut after = query.after.as_deref().map(|text| Place::parse(text).ok_or(ProblemCode::BadQuery)).transpose()?;
    let first = match &after {
        None => 0,
        Some(place) => tasks.iter().position(|(rule, _)| rule.id == place.task).ok_or(ProblemCode::BadQuery)?,
    };
    let mut items: Vec<AheadRow> = Vec::new();
    let mut last = None;
    for (rule, kind) in &tasks[first..] {
        loop {
            let found = people(tx, turn, *establishment, rules, rule, after.as_ref()).await?;
            let more = found.len() == PAGE;
            for person in &found {
                let Some(ends_on) = person.ends_on.map(|day| day.0) else { continue };
                after = Some(Place { task: rule.id.clone(), ends_on, id: person.id });
                if !is_there(&kind.id, &person.detention(), rules) {
                    continue;
                }
                if items.len() == PAGE {
                    return Ok(Page { items, next: last.map(|place: Place| place.to_string()) });
                }
                items.extend(told(person, rule, kind, rules));
                last.clone_from(&after);
            }
            if !more {
                break;
            }
        }
        after = None;
    }
    Ok(Page { items, next: None })
}

/// What this desk arranges. Of a type whose desk he chooses himself nobody knows it before he asks.
fn of_desk<'a>(turn: &'a Turn, rules: &'a RuleSet, desk: &Code) -> Vec<(&'a AheadRule, &'a RequestType)> {
    let with_type = rules.ahead.iter().filter_map(|rule| Some((rule, turn.app.catalogue.get(rule.opens.as_str())?)));
    with_type.filter(|(_, kind)| matches!(&kind.desk, Desk::Fixed(fixed) if fixed == desk)).collect()
}

fn told(person: &Person, rule: &AheadRule, kind: &RequestType, rules: &RuleSet) -> Option<AheadRow> {
    let ends_on = person.ends_on?.0;
    Some(AheadRow {
        task: rule.id.clone(),
        picture: kind.picture.clone(),
        from: first_day(rule, earliest_end(Some(ends_on), person.early_release.0, rules)?),
        ends_on,
        number: person.number.clone(),
        given_name: person.given_name.clone(),
        family_name: person.family_name.clone(),
        unit: person.unit.clone(),
        language: person.language.0.clone(),
    })
}

async fn people(
    tx: &mut Tx<'_>,
    turn: &Turn,
    establishment: EstablishmentId,
    rules: &RuleSet,
    rule: &AheadRule,
    after: Option<&Place>,
) -> Result<Vec<Person>, Error> {
    let today = turn.today();
    let statement = sql("select p.*, e.code as establishment from person p join establishment e on e.id = p.establishment_id \
         where p.establishment_id = $1 and (p.released_on is null or p.released_on > $2) \
         and p.ends_on <= case when p.early_release = 'no' then $3 else $4 end and (p.ends_on, p.id) > ($5, $6) \
         and not exists (select 1 from request r where r.person_id = p.id and r.type = $7 and r.state in ($8, $9, $10, $11, $12, $13, $14, $15) \
         and not exists (select 1 from decision d where d.request_id = r.id and d.outcome = 'refused')) \
         order by p.ends_on, p.id limit $16");
    let statement = statement
        .bind(establishment)
        .bind(today)
        .bind(latest_end(rule, today, Known::No, rules))
        .bind(latest_end(rule, today, Known::Unknown, rules))
        .bind(after.map_or_else(String::new, |place| place.ends_on.to_string()))
        .bind(after.map_or_else(Uuid::nil, |place| place.id))
        .bind(rule.opens.as_str());
    let statement = ARRANGED.iter().fold(statement, |statement, state| statement.bind(state.as_str()));
    Ok(statement.bind(u32::try_from(PAGE).unwrap_or(u32::MAX)).all(tx).await?)
}

#[cfg(test)]
mod tests {
    use domain::RequestId;
    use domain::offer::Asked;

    use super::*;

    #[test]
    fn the_states_of_the_statement_are_those_of_the_domain() {
        let kind = Code::parse("talk").expect("code");
        let asked = |state| Asked { id: RequestId(Uuid::nil()), kind: kind.clone(), state, due: None, outcome: None };
        let arranged: Vec<State> = State::ALL.iter().copied().filter(|state| asked(*state).is_arranged()).collect();
        let mut bound = ARRANGED.to_vec();
        bound.sort();
        assert_eq!(bound, arranged);
    }

    #[test]
    fn a_place_is_written_and_read() {
        let place = Place {
            task: Code::parse("care").expect("code"),
            ends_on: Day::parse("2026-12-20").expect("day"),
            id: Uuid::from_u128(7),
        };
        assert_eq!(Place::parse(&place.to_string()), Some(place));
        for bad in ["", "care", "care.2026-12-20", "care.2026-12-32.00000000-0000-0000-0000-000000000007", "Care.2026-12-20.x"] {
            assert_eq!(Place::parse(bad), None, "{bad}");
        }
    }
}
