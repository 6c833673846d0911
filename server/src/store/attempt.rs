//! Wrong PINs and passwords, counted by the place where they were typed: never by the person whose number it was.

use domain::{Moment, Problem, ProblemCode, session};
use uuid::Uuid;

use super::audit::Recorded;
use super::{Tx, sql};
use crate::app::Turn;
use crate::error::Error;

/// A try that is being made. It counts as a wrong one until it is [settled](settle), so that many at once do not pass the wait together.
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

/// What a try turned out to be.
#[derive(Clone, Copy, Debug)]
pub struct Proof {
    attempt: Attempt,
    wrong: Option<ProblemCode>,
}

impl Attempt {
    /// It was a PIN, right or wrong.
    #[must_use]
    pub fn of_pin(self, right: bool) -> Proof {
        Proof { attempt: self, wrong: (!right).then_some(ProblemCode::WrongPin) }
    }

    /// It was a password, right or wrong.
    #[must_use]
    pub fn of_password(self, right: bool) -> Proof {
        Proof { attempt: self, wrong: (!right).then_some(ProblemCode::WrongPassword) }
    }
}

/// Takes a right try out of the count; a wrong one stays, and is told.
pub async fn settle(tx: &mut Tx<'_>, proof: &Proof) -> Result<Option<Recorded<ProblemCode>>, Error> {
    if let Some(code) = proof.wrong {
        return Ok(Some(Recorded::without_trail(code)));
    }
    sql("delete from failed_try where id = $1").bind(proof.attempt.0).run(tx).await?;
    Ok(None)
}

/// Forgets tries that no wait looks at any more.
pub async fn purge(tx: &mut Tx<'_>, before: Moment) -> Result<u64, Error> {
    Ok(sql("delete from failed_try where at < $1").bind(before).run(tx).await?)
}
