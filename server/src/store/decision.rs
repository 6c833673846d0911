//! Decisions: one for a request, with author, reason, day and remedy, and it stands.

use domain::catalogue::{Reason, RequestType};
use domain::policy::{Action, Permit};
use domain::remedy::{Remedy, RemedyNow, Starts};
use domain::request::Outcome;
use domain::text::Words;
use domain::{Code, Day, ProblemCode, RequestId, api::desk::DecideBody, api::request::DecisionView};
use sqlx::FromRow;
use uuid::Uuid;

use super::audit::Recorded;
use super::event::Happening;
use super::request::{self, Request};
use super::typed::Text;
use super::{Tx, sql};
use crate::app::{Acting, Turn};
use crate::error::Error;
use crate::sealed::{DecisionNote, Sealed};

/// A decision, as it is stored.
#[derive(FromRow)]
struct Row {
    request_id: Uuid,
    outcome: Text<Outcome>,
    reason: Text<Code>,
    next_steps: String,
    decided_on: Text<Day>,
    remedy: String,
    note: Option<Sealed<DecisionNote>>,
    known_on: Option<Text<Day>>,
    /// First name of the author; a row of its own.
    author: String,
}

/// Decides. What counts as reason and as next step is in the catalogue; the remedy is the one of today's rules, and stays.
///
/// # Errors
/// `already-decided` with the name of who was first, `not-now`, `reason-unknown`, `now-missing`, and the faults of texts.
pub async fn decide(tx: &mut Tx<'_>, by: Acting<'_>, id: RequestId, body: &DecideBody) -> Result<Recorded<Request>, Error> {
    let event = body.outcome.event();
    let (permit, request) = request::allow(tx, by.actor, Action::Move(event), id).await?;
    request::state_after(tx, &request, event, by.actor.party.kind()).await?;
    let kind = by.turn.kind(&request.kind)?;
    let reason = kind.reasons_for(body.outcome).find(|reason| reason.id == body.reason).ok_or(ProblemCode::ReasonUnknown)?;
    let now = next_steps(reason, body)?;
    let note = body.note.as_deref().map(Words::parse).transpose()?;
    add(tx, by.turn, &permit, &request, kind, Decided { outcome: body.outcome, reason: &reason.id, now, note }).await?;
    request::happen(tx, by.turn, &permit, &request, Happening::of(event).coded(&reason.id), |_| ()).await
}

/// The codes of what he can do now, in the order of the catalogue.
fn next_steps<'a>(reason: &'a Reason, body: &DecideBody) -> Result<Vec<&'a Code>, Error> {
    let of_reason = |code: &Code| reason.now.iter().any(|now| now.id == *code);
    if !body.now.iter().all(of_reason) {
        return Err(ProblemCode::ReasonUnknown.into());
    }
    let chosen: Vec<&Code> = reason.now.iter().map(|now| &now.id).filter(|id| body.now.contains(id)).collect();
    if body.outcome == Outcome::Refused && chosen.is_empty() {
        return Err(ProblemCode::NowMissing.into());
    }
    Ok(chosen)
}

struct Decided<'a> {
    outcome: Outcome,
    reason: &'a Code,
    now: Vec<&'a Code>,
    note: Option<Words>,
}

async fn add(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    request: &Request,
    kind: &RequestType,
    it: Decided<'_>,
) -> Result<(), Error> {
    let rules = turn.rules(request.establishment.as_str());
    let remedy = rules.remedies.get(&kind.decided_by).ok_or(Error::Stored("the remedy of a type"))?;
    let keys = &turn.app.keys;
    let note: Option<Sealed<DecisionNote>> =
        it.note.map(|note| keys.seal(request.id, note.as_str(), &turn.app.chance)).transpose()?;
    sql(
        "insert into decision (request_id, outcome, reason, next_steps, decided_at, decided_on, author_id, rules, remedy, note) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(request.id)
    .bind(it.outcome.as_str())
    .bind(it.reason.as_str())
    .bind(serde_json::to_string(&it.now)?)
    .bind(turn.at)
    .bind(turn.today())
    .bind(permit.actor().party.id())
    .bind(rules.valid_from)
    .bind(serde_json::to_string(&Remedy::from(remedy))?)
    .bind(note)
    .run(tx)
    .await?;
    Ok(())
}

/// Notes a day on which he knew of the decision, where there is one: the first such day counts.
pub(super) async fn learn(tx: &mut Tx<'_>, permit: &Permit, id: RequestId, day: Day) -> Result<(), Error> {
    if permit.object().id() != Some(id.0) {
        return Err(Error::Mistake("a permit for another request"));
    }
    sql("update decision set known_on = $2 where request_id = $1 and (known_on is null or known_on > $2)")
        .bind(id)
        .bind(day)
        .run(tx)
        .await?;
    Ok(())
}

/// The day on which a request was decided, if it was.
pub(super) async fn day(tx: &mut Tx<'_>, id: RequestId) -> Result<Option<Day>, Error> {
    let found: Option<(Text<Day>,)> = sql("select decided_on from decision where request_id = $1").bind(id).maybe(tx).await?;
    Ok(found.map(|(day,)| day.0))
}

/// First name of who decided a request, if somebody did.
pub(super) async fn author(tx: &mut Tx<'_>, id: RequestId) -> Result<Option<String>, Error> {
    let found: Option<(String,)> =
        sql("select s.given_name from decision d join staff s on s.id = d.author_id where d.request_id = $1")
            .bind(id)
            .maybe(tx)
            .await?;
    Ok(found.map(|(name,)| name))
}

/// The decision on a request as it is told today, and the day on which he learned of it.
pub(super) async fn view(tx: &mut Tx<'_>, turn: &Turn, request: &Request) -> Result<(Option<DecisionView>, Option<Day>), Error> {
    let found: Option<Row> =
        sql("select d.*, s.given_name as author from decision d join staff s on s.id = d.author_id where d.request_id = $1")
            .bind(request.id)
            .maybe(tx)
            .await?;
    let Some(row) = found else { return Ok((None, None)) };
    let known = row.known_on.map(|day| day.0);
    let view = DecisionView {
        outcome: row.outcome.0,
        reason: row.reason.0.clone(),
        now: serde_json::from_str(&row.next_steps)?,
        note: row.note.as_ref().map(|note| turn.app.keys.open(row.request_id, note)).transpose()?,
        remedy: remedy(&row, request, turn.today())?,
        on: row.decided_on.0,
        by: row.author,
    };
    Ok((Some(view), known))
}

fn remedy(row: &Row, request: &Request, today: Day) -> Result<RemedyNow, Error> {
    let kept: Remedy = serde_json::from_str(&row.remedy)?;
    let starts =
        Starts { known: row.known_on.map(|day| day.0), decided: Some(row.decided_on.0), due: request.due_on.map(|day| day.0) };
    Ok(kept.on(today, starts))
}
