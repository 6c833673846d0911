//! Whose screening or plan waits for a desk: who came first stands first, so that what is due soonest does too.

use domain::api::Page;
use domain::api::plan::{PlanRow, PlansQuery, Waiting};
use domain::person::Language;
use domain::plan::{self as rules, State, Waits, near, plan_due, screening_due};
use domain::policy::{Denied, Scope, Within};
use domain::rules::PlanRule;
use domain::{Day, ProblemCode};
use sqlx::FromRow;
use uuid::Uuid;

use super::super::typed::Text;
use super::super::{Tx, sql};
use crate::error::Error;

/// Rows on a page.
const PAGE: usize = 50;

#[derive(FromRow)]
struct Row {
    id: Uuid,
    number: String,
    given_name: String,
    family_name: String,
    unit: String,
    language: Text<Language>,
    arrived_on: Text<Day>,
    state: Option<Text<State>>,
    version: Option<i64>,
    screened: i64,
    proposed: i64,
    reported: i64,
}

/// A page of the list. A desk that only establishes sees what waits for that.
///
/// # Errors
/// `forbidden` for a desk that knows no plans, `bad-query` for an `after` that is not the `next` of a page.
pub async fn page(
    tx: &mut Tx<'_>,
    scope: &Scope,
    rule: &PlanRule,
    query: &PlansQuery,
    today: Day,
) -> Result<Page<PlanRow>, Error> {
    let Within::Desk { establishment, desk } = scope.within() else { return Err(Denied::Forbidden.into()) };
    if !rules::is_known_at(desk) {
        return Err(Denied::Forbidden.into());
    }
    let (establishes, writes) = (rule.establish.contains(desk), rules::writes(desk) || desk.as_str() == "ric");
    let after = query.after.as_deref().map(|text| place(text).ok_or(ProblemCode::BadQuery)).transpose()?;
    let (arrived, id) = after.map_or_else(|| (String::new(), Uuid::nil()), |(day, id)| (day.to_string(), id));
    let mut rows: Vec<Row> = sql("select q.* from (select p.id, p.number, p.given_name, p.family_name, p.unit, p.language, p.arrived_on, \
         l.state, l.version, \
         (select count(*) from condition_snapshot t where t.person_id = p.id and t.occasion = 'entry' and t.arrived_on = p.arrived_on) as screened, \
         (select count(*) from plan_goal g where g.plan_id = l.id and g.state = 'proposed' and g.proposed_by = 'detainee') as proposed, \
         (select count(*) from plan_step s where s.plan_id = l.id and s.state = 'reported-done') as reported \
         from person p left join plan l on l.person_id = p.id and l.arrived_on = p.arrived_on \
         where p.establishment_id = $1 and (p.released_on is null or p.released_on > $2)) q \
         where (q.arrived_on, q.id) > ($3, $4) and ((q.state in ('discussed', 'under-revision') and $5 = 'yes') or ($6 = 'yes' \
         and (q.screened = 0 or q.version is null or q.version = 0 or q.proposed > 0 or q.reported > 0))) \
         order by q.arrived_on, q.id limit $7")
    .bind(*establishment)
    .bind(today)
    .bind(arrived)
    .bind(id)
    .bind(if establishes { "yes" } else { "no" })
    .bind(if writes { "yes" } else { "no" })
    .bind(u32::try_from(PAGE + 1).unwrap_or(u32::MAX))
    .all(tx)
    .await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let last = rows.last().filter(|_| more).map(|row| format!("{}.{}", row.arrived_on.0, row.id));
    let items = rows.into_iter().map(|row| told(row, rule, (establishes, writes), today)).collect();
    Ok(Page { items, next: last })
}

fn place(text: &str) -> Option<(Day, Uuid)> {
    let (day, id) = text.split_once('.')?;
    Some((Day::parse(day).ok()?, id.parse().ok()?))
}

fn told(row: Row, rule: &PlanRule, (establishes, writes): (bool, bool), today: Day) -> PlanRow {
    let by = |what, due: Option<Day>| Waiting { what, due, near: due.map(|due| near(due, today)) };
    let stood = row.version.is_some_and(|version| version > 0);
    let due = (!stood).then(|| plan_due(rule, row.arrived_on.0));
    let waits_for_it = matches!(row.state, Some(Text(State::Discussed | State::UnderRevision)));
    let all = [
        (writes && row.screened == 0).then(|| by(Waits::Screening, Some(screening_due(rule, row.arrived_on.0)))),
        (writes && !stood).then(|| by(Waits::Plan, due)),
        (establishes && waits_for_it).then(|| by(Waits::Establish, due)),
        (writes && row.proposed > 0).then(|| by(Waits::Proposal, None)),
        (writes && row.reported > 0).then(|| by(Waits::Confirm, None)),
    ];
    PlanRow {
        number: row.number,
        given_name: row.given_name,
        family_name: row.family_name,
        unit: row.unit,
        language: row.language.0,
        waits: all.into_iter().flatten().collect(),
    }
}
