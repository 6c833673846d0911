//! Plans that come in from a file, each as who wrote it would have typed it here. Who has a plan already keeps it as it is.

use std::collections::BTreeMap;

use domain::Day;
use domain::api::plan::{ChangeGoalBody, GoalBody, MoveBody, StepBody};
use domain::goal;
use domain::import::plan::PlanRow;
use domain::plan::{Event, Presence};
use domain::policy::Denied;
use domain::step::When;

use super::{ImportError, rows};
use crate::app::{Acting, App, Turn};
use crate::error::Error;
use crate::store::register::Counts;
use crate::store::{self, Tx, plan, staff};

/// Imports a file of plans.
///
/// # Errors
/// [`ImportError`]; of a file with a fault nothing comes in.
pub async fn plans(app: &App, file: &str, bytes: &[u8]) -> Result<Counts, ImportError> {
    let turn = &app.turn();
    let read: Vec<PlanRow> = rows(file, bytes, |_| None)?;
    let missing = &missing(turn, &read).await?;
    let read: Vec<PlanRow> = rows(file, bytes, |row: &PlanRow| missing.get(&row.number).cloned())?;
    store(turn, &read).await
}

/// Stores the rows of a file in one transaction.
pub(crate) async fn store(turn: &Turn, rows: &[PlanRow]) -> Result<Counts, ImportError> {
    let mut people: BTreeMap<&str, Vec<&PlanRow>> = BTreeMap::new();
    for row in rows {
        people.entry(row.person()).or_default().push(row);
    }
    let people = &people;
    let counts = store::change(&turn.app.db, |tx| {
        Box::pin(async move {
            let mut counts = Counts::default();
            for (number, rows) in people {
                if plan::is_begun(tx, number).await? {
                    counts.unchanged += 1;
                } else {
                    bring(tx, turn, number, rows).await?;
                    counts.new += 1;
                }
            }
            Ok(store::audit::nothing(counts))
        })
    });
    Ok(counts.await?)
}

/// The same plans so many days later, for the demonstration.
pub(crate) fn later(rows: Vec<PlanRow>, days: i32) -> Vec<PlanRow> {
    let moved = |day: Day| When::On(day.plus(days));
    let mut rows = rows;
    for when in rows.iter_mut().filter_map(|row| row.step.as_mut()?.2.as_mut()) {
        if let When::On(day) = *when {
            *when = moved(day);
        }
    }
    rows
}

/// What a row names and is not there: column and reason, by the number of the row.
async fn missing(turn: &Turn, rows: &[PlanRow]) -> Result<BTreeMap<String, (&'static str, String)>, Error> {
    let found = turn.app.db.read(|tx| {
        Box::pin(async move {
            let mut faults = BTreeMap::new();
            for row in rows {
                let person = store::person::by_number(tx, row.person()).await?;
                if person.is_none_or(|person| person.is_released(turn.today())) {
                    faults.insert(row.number.clone(), ("number", "nobody here has this number".to_owned()));
                }
                for (column, name) in [("by", Some(&row.by)), ("established_by", row.established_by.as_ref())] {
                    if let Some(name) = name
                        && staff::by_number(tx, name).await?.is_none()
                    {
                        faults.insert(row.number.clone(), (column, "no member of staff has this name".to_owned()));
                    }
                }
            }
            Ok::<_, Error>(faults)
        })
    });
    found.await
}

/// Brings in the plan of one person.
async fn bring(tx: &mut Tx<'_>, turn: &Turn, number: &str, rows: &[&PlanRow]) -> Result<(), Error> {
    let Some(first) = rows.first() else { return Ok(()) };
    let writer = staff::by_number(tx, &first.by).await?.ok_or(Denied::Hidden)?.party().alone();
    let by = Acting { turn, actor: &writer };
    let moved = |event| MoveBody { event, presence: (event == Event::Discuss).then_some(Presence::Present) };
    let _begun = plan::change(tx, by, number, moved(Event::Begin)).await?;
    let mut last = None;
    let mut goals = 0;
    for row in rows {
        if last != Some(row.goal_number()) {
            last = Some(row.goal_number());
            goals += 1;
            let body = GoalBody { kind: row.kind, words: row.goal.as_str().to_owned() };
            let _added = plan::add_goal(tx, by, number, &body).await?;
        }
        if let Some((words, doer, when)) = &row.step {
            let body = StepBody { words: words.as_str().to_owned(), doer: *doer, when: *when };
            let _added = plan::add_step(tx, by, (number, goals), &body).await?;
        }
    }
    let Some(name) = &first.established_by else { return Ok(()) };
    let _discussed = plan::change(tx, by, number, moved(Event::Discuss)).await?;
    for n in 1..=goals {
        let body = ChangeGoalBody { event: Some(goal::Event::Set), reason: None, words: None };
        let _set = plan::change_goal(tx, by, (number, n), &body).await?;
    }
    let signer = staff::by_number(tx, name).await?.ok_or(Denied::Hidden)?.party().alone();
    let _stands = plan::change(tx, Acting { turn, actor: &signer }, number, moved(Event::Establish)).await?;
    let _runs = plan::change(tx, by, number, moved(Event::Start)).await?;
    Ok(())
}
