//! The fast track of a short stay: requests for what he said yes to, all in one transaction.

use domain::answer::{self, Answer};
use domain::api::short_stay::{ShortStayAsk, ShortStayNow, ShortStaySent};
use domain::catalogue::{Condition, Confirm, RequestType};
use domain::condition::is_short_stay;
use domain::fast_track::Ask;
use domain::policy::{Action, Denied, may, scope};
use domain::{PersonId, ProblemCode, RequestId};

use super::audit::{self, Recorded};
use super::person::{self, Person};
use super::request::{self, Request};
use super::{Tx, answer as answers, moves, offer, view};
use crate::app::{Acting, Turn};
use crate::error::Error;

/// Whether it is there for him, and what it asks.
pub async fn now(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId) -> Result<ShortStayNow, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    may(by.actor, Action::Read, person.object())?;
    let requests = request::own(tx, &scope(&by.actor.party)?).await?;
    let mut asks = Vec::new();
    for ask in by.turn.app.fast_track.asks() {
        let kind = by.turn.kind(&ask.opens)?;
        if let Some(block) = offer::stands_in_the_way(by.turn, &person, &requests, kind) {
            asks.push(ShortStayAsk { condition: ask.condition, picture: ask.picture.clone(), kind: kind.id.clone(), block });
        }
    }
    let confirms = asks.iter().filter_map(|ask| by.turn.app.catalogue.get(ask.kind.as_str())).map(|kind| kind.confirm);
    let confirm = confirms.fold(Confirm::Tap, |all, one| if one == Confirm::Pin { one } else { all });
    Ok(ShortStayNow { open: is_short(by.turn, &person) && !asks.is_empty(), asks, confirm })
}

/// Looks whether anything can be sent, and says what he does to send it.
///
/// # Errors
/// Those of [`send`], without its PIN.
pub async fn ready(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId, yes: &[Condition]) -> Result<Confirm, Error> {
    let now = now(tx, by, owner).await?;
    if !now.open {
        return Err(ProblemCode::ShortStayOver.into());
    }
    if yes.is_empty() {
        return Err(ProblemCode::AnswerMissing.into());
    }
    match yes.iter().all(|wanted| now.asks.iter().any(|ask| ask.condition == *wanted)) {
        true => Ok(now.confirm),
        false => Err(ProblemCode::ConditionUnknown.into()),
    }
}

/// Sends a request for each yes; what stands in the way of one keeps none of the others back. No plan is asked for (invariant 14 of
/// the domain facts). `proven` says that he gave his PIN with it, or that this session asks for none.
///
/// # Errors
/// `short-stay-over` when he does not stay for a short time, `answer-missing` without a yes, `condition-unknown` for what is not
/// asked here, `pin-needed`.
pub async fn send(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    owner: PersonId,
    yes: &[Condition],
    proven: bool,
) -> Result<Recorded<ShortStaySent>, Error> {
    if ready(tx, by, owner, yes).await? == Confirm::Pin && !proven {
        return Err(ProblemCode::PinNeeded.into());
    }
    let mut told = ShortStaySent { sent: Vec::new(), skipped: Vec::new() };
    for asked in now(tx, by, owner).await?.asks.into_iter().filter(|ask| yes.contains(&ask.condition)) {
        if asked.block.is_some() {
            told.skipped.push(asked);
            continue;
        }
        let ask = by.turn.app.fast_track.about(asked.condition).ok_or(ProblemCode::ConditionUnknown)?;
        let sent = one(tx, by, owner, ask, by.turn.kind(&ask.opens)?).await?;
        told.sent.push(view::summary(by.turn, sent.get())?);
    }
    // Each request has left its trail; this is all of them.
    Ok(audit::nothing(told))
}

/// One request: what he answered before in a draft stays, unless it would end the asking.
async fn one(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    owner: PersonId,
    ask: &Ask,
    kind: &RequestType,
) -> Result<Recorded<Request>, Error> {
    let draft: RequestId = request::start(tx, by, owner, &ask.opens).await?.into_inner().id();
    let before = answers::plain(answers::of(tx, by.turn, draft).await?);
    for (id, preset) in &ask.answers {
        let question = kind.question(id.as_str()).ok_or(Error::Stored("a question of the fast track"))?;
        let keeps = |given: &Answer| !answer::stops(question, given);
        if !before.get(id).is_some_and(keeps) {
            let _answered = answers::put(tx, by, draft, id, preset).await?;
        }
    }
    moves::submit(tx, by, draft, true).await
}

fn is_short(turn: &Turn, person: &Person) -> bool {
    let rules = turn.rules(person.establishment.as_str());
    is_short_stay(rules.short_stay, person.arrived_on.0, person.earliest_end(rules), turn.today())
}
