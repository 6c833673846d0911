//! What he has seen of his plan, and so what of it is new to him.

use domain::bulletin::{News, NewsKind, Opens};
use domain::plan::State;
use domain::policy::{Action, Denied, may};
use domain::{Code, Day, Moment, PersonId};
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

use super::super::audit::{self, Recorded};
use super::super::person::{self, Person};
use super::super::typed::Text;
use super::super::{Tx, sql};
use super::keep;
use crate::app::{Acting, Turn};
use crate::error::Error;

/// What he has seen.
#[derive(Clone, FromRow, Serialize)]
struct Seen {
    id: Uuid,
    person_id: Uuid,
    at: i64,
    ends_on: Option<Text<Day>>,
}

/// Notes that he has seen his plan as it is.
pub async fn see(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId) -> Result<Recorded<Person>, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::See, person.plan())?;
    let before = seen(tx, &person).await?;
    let end = person.earliest_end(by.turn.rules(person.establishment.as_str()));
    let changed = keep::find(tx, &person).await?.map_or(0, |plan| plan.changed_at);
    let after = Seen {
        id: before.as_ref().map_or_else(|| by.turn.id(), |seen| seen.id),
        person_id: person.id,
        at: by.turn.at.0.max(changed),
        ends_on: end.map(Into::into),
    };
    sql("insert into plan_seen (id, person_id, at, ends_on) values ($1, $2, $3, $4) \
         on conflict (id) do update set at = excluded.at, ends_on = excluded.ends_on")
    .bind(after.id)
    .bind(after.person_id)
    .bind(after.at)
    .bind(after.ends_on.as_ref())
    .run(tx)
    .await?;
    Ok(audit::record(tx, by.turn, &permit, (before.as_ref(), Some(&after)), ()).await?.map(|()| person))
}

/// What of his plan is new: that staff changed it, and that the day on which he can leave is another one than he saw.
pub(in crate::store) async fn news(tx: &mut Tx<'_>, turn: &Turn, person: &Person) -> Result<Vec<News>, Error> {
    let Ok(subject) = Code::parse("plan") else { return Ok(Vec::new()) };
    let of = |kind, at| News { kind, at: Moment(at), subject: subject.clone(), picture: PICTURE.to_owned(), opens: Opens::Plan };
    let seen = seen(tx, person).await?;
    let plan = keep::find(tx, person).await?.filter(|plan| plan.state.0 != State::None);
    let end = person.earliest_end(turn.rules(person.establishment.as_str()));
    let changed = plan.filter(|plan| seen.as_ref().is_none_or(|seen| plan.changed_at > seen.at));
    let moved = seen.as_ref().is_some_and(|seen| seen.ends_on.map(|day| day.0) != end);
    let changed = changed.map(|plan| of(NewsKind::Plan, plan.changed_at));
    Ok(changed.into_iter().chain(moved.then(|| of(NewsKind::End, person.updated_at))).collect())
}

/// The pictogram of a plan, as in the list of terms.
const PICTURE: &str = "1F4CB";

async fn seen(tx: &mut Tx<'_>, person: &Person) -> Result<Option<Seen>, Error> {
    Ok(sql("select * from plan_seen where person_id = $1").bind(person.id).maybe(tx).await?)
}
