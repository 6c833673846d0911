//! Wrong PINs and passwords, counted by the place where they were typed: never by the person whose number it was.
//!
//! Two counts, both of `domain::session`: a place with many wrong tries has to wait, and a kiosk with too many for one number takes no
//! PIN for that number any more.

use domain::{KioskId, Moment, Problem, ProblemCode, SittingId, session};
use uuid::Uuid;

use super::audit::Recorded;
use super::{Tx, sql};
use crate::app::Turn;
use crate::error::Error;
use crate::keys::Keys;

/// A kiosk and a number that was typed at it, as a keyed digest: the number itself is never kept, so unknown ones are as good as known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target([u8; 32]);

impl Target {
    /// The digest.
    #[must_use]
    pub fn new(keys: &Keys, kiosk: KioskId, number: &str) -> Self {
        Self(keys.mac("pin-target", &[kiosk.0.as_bytes(), number.as_bytes()]))
    }
}

/// Where a try is made, and with what.
#[derive(Clone, Debug)]
pub struct Place {
    /// What is slowed down, such as `kiosk:<id>`.
    pub scope: String,
    /// Where the place takes only so many tries for it.
    pub target: Option<Target>,
    /// Which tries belong together.
    pub sitting: Option<SittingId>,
}

/// A try that is being made. It counts as a wrong one until it is [settled](settle), so that many at once do not pass the wait together.
#[derive(Clone, Copy, Debug)]
pub struct Attempt {
    id: Uuid,
    target: Option<Target>,
    sitting: Option<SittingId>,
}

/// Counts a try at `place`, before anybody looks at what was typed.
///
/// # Errors
/// `pin-not-here` when the kiosk takes no PIN for that number, `try-later` when the place has to wait.
pub async fn begin(tx: &mut Tx<'_>, turn: &Turn, place: &Place) -> Result<Attempt, Error> {
    if let Some(target) = place.target
        && !session::takes_pin(lasting(tx, turn, target).await?)
    {
        return Err(ProblemCode::PinNotHere.into());
    }
    let (wrong, last): (i64, Option<i64>) =
        sql("select count(*), max(at) from failed_try where scope = $1 and at > $2 and (told_at is not null or at > $3)")
            .bind(place.scope.as_str())
            .bind(turn.at.plus_seconds(-session::WINDOW_SECONDS))
            .bind(turn.at.plus_seconds(-session::UNTOLD_SECONDS))
            .one(tx)
            .await?;
    let seconds = session::still_to_wait(number(wrong), last.map(Moment), turn.at);
    if seconds > 0 {
        return Err(Problem::try_later(seconds).into());
    }
    let attempt = Attempt { id: turn.id(), target: place.target, sitting: place.sitting };
    sql("insert into failed_try (id, scope, at, target, sitting) values ($1, $2, $3, $4, $5)")
        .bind(attempt.id)
        .bind(place.scope.as_str())
        .bind(turn.at)
        .bind(attempt.target.map(|target| target.0))
        .bind(attempt.sitting)
        .run(tx)
        .await?;
    Ok(attempt)
}

/// How many wrong tries with this number last at this kiosk.
async fn lasting(tx: &mut Tx<'_>, turn: &Turn, target: Target) -> Result<u32, Error> {
    let (count,): (i64,) = sql("select count(*) from failed_try where target = $1 and at > $2 and cleared_at is null \
         and (told_at is not null or at > $3)")
    .bind(target.0)
    .bind(turn.at.plus_seconds(-session::LASTING_SECONDS))
    .bind(turn.at.plus_seconds(-session::UNTOLD_SECONDS))
    .one(tx)
    .await?;
    Ok(number(count))
}

fn number(count: i64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
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

/// Takes a right try out of the count, with the slips of the same sitting; a wrong one stays, and is told.
pub async fn settle(tx: &mut Tx<'_>, turn: &Turn, proof: &Proof) -> Result<Option<Recorded<ProblemCode>>, Error> {
    let Proof { attempt, wrong } = proof;
    if let Some(code) = wrong {
        sql("update failed_try set told_at = $2 where id = $1").bind(attempt.id).bind(turn.at).run(tx).await?;
        return Ok(Some(Recorded::without_trail(*code)));
    }
    sql("delete from failed_try where id = $1").bind(attempt.id).run(tx).await?;
    if let (Some(target), Some(sitting)) = (attempt.target, attempt.sitting) {
        sql("delete from failed_try where target = $1 and sitting = $2 and at > $3 and cleared_at is null")
            .bind(target.0)
            .bind(sitting)
            .bind(turn.at.plus_seconds(-session::SITTING_SECONDS))
            .run(tx)
            .await?;
    }
    Ok(None)
}

/// Makes a kiosk take a PIN for a number again, because staff have seen whose it is or gave him another one; not too often, see
/// [`session::clears`].
pub async fn clear(tx: &mut Tx<'_>, turn: &Turn, target: Target) -> Result<(), Error> {
    let lasting = lasting(tx, turn, target).await?;
    let (cleared,): (i64,) = sql("select count(*) from failed_try where target = $1 and at > $2 and cleared_at is not null")
        .bind(target.0)
        .bind(turn.at.plus_seconds(-session::LASTING_SECONDS))
        .one(tx)
        .await?;
    if session::clears(lasting, number(cleared)) {
        sql("update failed_try set cleared_at = $2 where target = $1 and cleared_at is null")
            .bind(target.0)
            .bind(turn.at)
            .run(tx)
            .await?;
    }
    Ok(())
}

/// Forgets tries that no count looks at any more.
pub async fn purge(tx: &mut Tx<'_>, now: Moment) -> Result<u64, Error> {
    Ok(sql("delete from failed_try where at <= $1").bind(now.plus_seconds(-session::LASTING_SECONDS)).run(tx).await?)
}
