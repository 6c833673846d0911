//! What is told to a person when he comes in. It is read out of what is there: nothing is stored for it.

use domain::api::bulletin::Bulletin;
use domain::bulletin::{News, NewsKind, Opens, newest_first, of_request};
use domain::policy::{Denied, Scope, Within, scope};
use domain::request::{Event, State};
use domain::{Code, Day, Moment, PersonId, RequestId};
use sqlx::FromRow;
use uuid::Uuid;

use super::offer::Sight;
use super::typed::Text;
use super::{Tx, ahead, plan, sql};
use crate::app::{Acting, Turn};
use crate::error::Error;

/// A request that changed since he looked.
#[derive(FromRow)]
struct Row {
    id: Uuid,
    #[sqlx(rename = "type")]
    kind: Text<Code>,
    changed_at: i64,
    last: Text<Event>,
    decided: Option<Uuid>,
    known_on: Option<Text<Day>>,
}

/// What is new to him, what is ahead, and what he did not finish.
pub async fn of(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId) -> Result<Bulletin, Error> {
    let sight = Sight::of(tx, by, owner).await?;
    let ahead = ahead::of(&sight);
    let changed = unseen(tx, &scope(&by.actor.party)?).await?;
    let mut news = changed.iter().map(|row| of_row(by.turn, row)).collect::<Result<Vec<_>, Error>>()?;
    news.extend(ahead.iter().filter(|task| task.begun).map(|task| News {
        kind: NewsKind::Task,
        at: Moment::early_on(task.from),
        subject: task.id.clone(),
        picture: task.picture.clone(),
        opens: Opens::Offer(task.opens.clone()),
    }));
    news.extend(plan::news(tx, by.turn, &sight.person).await?);
    let draft = sight.asked.iter().find(|asked| asked.state == State::Draft).map(|asked| asked.id);
    Ok(Bulletin { news: newest_first(news), ahead, draft })
}

fn of_row(turn: &Turn, row: &Row) -> Result<News, Error> {
    let knows = row.decided.is_none() || row.known_on.is_some();
    Ok(News {
        kind: of_request(row.last.0, knows),
        at: Moment(row.changed_at),
        subject: row.kind.0.clone(),
        picture: turn.kind(&row.kind)?.picture.clone(),
        opens: Opens::Request(RequestId(row.id)),
    })
}

/// His requests that somebody else changed since he looked, with the last thing that happened to each.
async fn unseen(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<Row>, Error> {
    let Within::Own(person) = scope.within() else { return Err(Denied::Forbidden.into()) };
    Ok(sql("select r.id, r.type, r.changed_at, d.request_id as decided, d.known_on, \
         (select e.kind from event e where e.request_id = r.id order by e.at desc, e.id desc limit 1) as last \
         from request r left join decision d on d.request_id = r.id where r.person_id = $1 and r.seen_at is null")
    .bind(*person)
    .all(tx)
    .await?)
}
