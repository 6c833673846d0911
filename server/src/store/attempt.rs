//! Wrong PINs and passwords, counted by the place where they were typed: never by the person whose number it was.

use domain::{Moment, ProblemCode, Problem, session};
use uuid::Uuid;

use super::audit::Recorded;
use super::{Tx, sql};
use crate::app::Turn;
use crate::error::Error;

/// A try that is being made. It counts as a wrong one until it is [forgiven](forgive), so that many at once do not pass the wait together.
#[derive(Clone, Copy, Debug)]
pub struct Attempt(Uuid);

/// Counts a try at `scope`, before anybody looks at what was typed.
///
/// # Errors
/// `try-later` when this place has to wait.
pub async fn begin(tx: &mut Tx<'_>, turn: &Turn, scope: &str) -> Result<Attempt, Error> {
    let from = turn.at.plus_seconds(-session::WINDOW_SECONDS);
    let (wrong, last): (i64, Option<i64>) =
        sql("select count(*), max(at) from failed_try where scope = $1 and at > $2").bind(scope).bind(from).one(tx).await?;
    let seconds = session::still_to_wait(u32::try_from(wrong).unwrap_or(u32::MAX), last.map(Moment), turn.at);
    if seconds > 0 {
        return Err(Problem::try_later(seconds).into());
    }
    let id = turn.id();
    sql("insert into failed_try (id, scope, at) values ($1, $2, $3)").bind(id).bind(scope).bind(turn.at).run(tx).await?;
    Ok(Attempt(id))
}

/// It was right.
pub async fn forgive(tx: &mut Tx<'_>, attempt: Attempt) -> Result<(), Error> {
    sql("delete from failed_try where id = $1").bind(attempt.0).run(tx).await?;
    Ok(())
}

/// It was wrong, and stays counted.
pub fn wrong<T>(code: ProblemCode) -> Recorded<Result<T, Problem>> {
    Recorded::without_trail(Err(code.into()))
}

/// Forgets tries that no wait looks at any more.
pub async fn purge(tx: &mut Tx<'_>, before: Moment) -> Result<u64, Error> {
    Ok(sql("delete from failed_try where at < $1").bind(before).run(tx).await?)
}
