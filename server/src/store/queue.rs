//! What waits for a desk, oldest promise first: one statement for a page, one for the counts.

use domain::api::desk::{Count, Queue, QueueQuery, QueueRow, Show};
use domain::person::Language;
use domain::policy::{Denied, Scope, Within};
use domain::request::State;
use domain::{Code, Day, ProblemCode, RequestId, StaffId};
use sqlx::FromRow;
use uuid::Uuid;

use super::request::{AWAITING, TO_DO};
use super::typed::Text;
use super::{Statement, Tx, sql};
use crate::app::Turn;
use crate::error::Error;

/// Rows on a page.
const PAGE: u32 = 50;

#[derive(FromRow)]
struct Row {
    id: Uuid,
    #[sqlx(rename = "type")]
    kind: Text<Code>,
    state: Text<State>,
    due_on: Text<Day>,
    given_name: String,
    family_name: String,
    unit: String,
    language: Text<Language>,
    holder: Option<String>,
}

impl Row {
    fn days_late(&self, today: Day) -> u32 {
        if self.state.awaits_answer() { u32::try_from(today.days_since(self.due_on.0)).unwrap_or_default() } else { 0 }
    }

    fn place(&self, today: Day) -> Place {
        Place { on_time: i64::from(self.days_late(today) == 0), due_on: self.due_on.0, id: self.id }
    }
}

/// A place in the order of the queue: late ones first, then by last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    on_time: i64,
    due_on: Day,
    id: Uuid,
}

impl Place {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '.');
        let on_time = parts.next()?.parse().ok().filter(|value| matches!(value, 0 | 1))?;
        let (due_on, id) = (Day::parse(parts.next()?).ok()?, parts.next()?.parse().ok()?);
        Some(Self { on_time, due_on, id })
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.on_time, self.due_on, self.id)
    }
}

/// A page of the queue of a desk, with how much each part of it has.
///
/// # Errors
/// `bad-query` for an `after` that is not the `next` of a page.
pub async fn page(tx: &mut Tx<'_>, turn: &Turn, scope: &Scope, viewer: StaffId, query: &QueueQuery) -> Result<Queue, Error> {
    let after = query.after.as_deref().map(|text| Place::parse(text).ok_or(ProblemCode::BadQuery)).transpose()?;
    let counts = counts(tx, turn, scope, viewer).await?;
    let mut rows = rows(tx, turn, scope, viewer, query.show, after).await?;
    let page = PAGE as usize;
    let more = rows.len() > page;
    rows.truncate(page);
    let next = rows.last().filter(|_| more).map(|row| row.place(turn.today()).to_string());
    let items = rows.into_iter().map(|row| told(turn, row)).collect::<Result<_, Error>>()?;
    Ok(Queue { items, next, counts })
}

fn told(turn: &Turn, row: Row) -> Result<QueueRow, Error> {
    Ok(QueueRow {
        id: RequestId(row.id),
        picture: turn.kind(&row.kind)?.picture.clone(),
        days_late: row.days_late(turn.today()),
        kind: row.kind.0,
        due_on: row.due_on.0,
        given_name: row.given_name,
        family_name: row.family_name,
        unit: row.unit,
        language: row.language.0,
        holder: row.holder,
        state: row.state.0,
    })
}

async fn rows(
    tx: &mut Tx<'_>,
    turn: &Turn,
    scope: &Scope,
    viewer: StaffId,
    show: Show,
    after: Option<Place>,
) -> Result<Vec<Row>, Error> {
    let statement = sql("select id, type, state, due_on, given_name, family_name, unit, language, holder from ( \
         select r.id, r.type, r.state, r.due_on, p.given_name, p.family_name, p.unit, p.language, h.given_name as holder, r.holder_id, \
         case when r.due_on < $4 and r.state in ($5, $6, $7, $8) then 0 else 1 end as on_time \
         from request r join person p on p.id = r.person_id left join staff h on h.id = r.holder_id \
         where r.establishment_id = $1 and r.desk = $2 and r.state in ($5, $6, $7, $8, $9, $10)) as waiting \
         where ($11 = 'all' or ($11 = 'mine' and holder_id = $3) or ($11 = 'new' and holder_id is null) or ($11 = 'late' and on_time = 0) \
         or ($11 = 'waiting' and state = $8) or ($11 = 'to-do' and state in ($9, $10))) \
         and (on_time, due_on, id) > ($12, $13, $14) order by on_time, due_on, id limit $15");
    // Before the first row there is nothing.
    let after = after.unwrap_or(Place { on_time: -1, due_on: turn.today(), id: Uuid::nil() });
    Ok(bounds(statement, turn, scope, viewer)?
        .bind(show.as_str())
        .bind(after.on_time)
        .bind(after.due_on)
        .bind(after.id)
        .bind(PAGE + 1)
        .all(tx)
        .await?)
}

async fn counts(tx: &mut Tx<'_>, turn: &Turn, scope: &Scope, viewer: StaffId) -> Result<Vec<Count>, Error> {
    let statement =
        sql("select count(*), count(case when holder_id = $3 then 1 end), count(case when holder_id is null then 1 end), \
         count(case when due_on < $4 and state in ($5, $6, $7, $8) then 1 end), count(case when state = $8 then 1 end), \
         count(case when state in ($9, $10) then 1 end) \
         from request where establishment_id = $1 and desk = $2 and state in ($5, $6, $7, $8, $9, $10)");
    let row: (i64, i64, i64, i64, i64, i64) = bounds(statement, turn, scope, viewer)?.one(tx).await?;
    let rows = [row.0, row.1, row.2, row.3, row.4, row.5];
    let counted = Show::ALL.into_iter().zip(rows);
    Ok(counted.map(|(show, rows)| Count { show, rows: u64::try_from(rows).unwrap_or_default() }).collect())
}

/// The parameters that both statements begin with: the desk, who looks, today, and the states that wait.
fn bounds(statement: Statement, turn: &Turn, scope: &Scope, viewer: StaffId) -> Result<Statement, Error> {
    let Within::Desk { establishment, desk } = scope.within() else { return Err(Denied::Forbidden.into()) };
    let statement = statement.bind(*establishment).bind(desk.as_str()).bind(viewer).bind(turn.today());
    Ok(AWAITING.iter().chain(&TO_DO).fold(statement, |statement, state| statement.bind(state.as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_written_and_read() {
        let place = Place { on_time: 0, due_on: Day::parse("2026-11-20").expect("day"), id: Uuid::from_u128(7) };
        assert_eq!(Place::parse(&place.to_string()), Some(place));
        for bad in
            ["", "0", "2.2026-11-20.x", "0.2026-11-31.00000000-0000-0000-0000-000000000007", "0.2026-11-20.", "-1.2026-11-20.x"]
        {
            assert_eq!(Place::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn waiting_is_the_last_of_the_states_that_await() {
        assert_eq!(AWAITING[3], State::InfoNeeded);
    }
}
