//! What a detainee can ask, and why something cannot be asked now.

use domain::catalogue::{Desk, RequestType};
use domain::offer::{Block, Offer, Situation, block, warning};
use domain::policy::{Action, Denied, may, scope};
use domain::request::State;
use domain::{Day, PersonId, RequestId};

use super::person::Person;
use super::request::{self, Request};
use super::{Tx, person};
use crate::app::{Acting, Turn};
use crate::error::Error;

/// Every type, as it is offered to him today.
pub async fn all(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId) -> Result<Vec<Offer>, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    may(by.actor, Action::Read, person.object())?;
    let requests = request::own(tx, &scope(&by.actor.party)?).await?;
    Ok(by.turn.app.catalogue.types().iter().map(|kind| offer(by.turn, &person, &requests, kind)).collect())
}

/// Why he cannot ask for this now.
pub(super) fn block_of(turn: &Turn, person: &Person, requests: &[Request], kind: &RequestType) -> Option<Block> {
    let same = of_kind(requests, kind);
    block(kind, &situation(turn, person, &same))
}

fn offer(turn: &Turn, person: &Person, requests: &[Request], kind: &RequestType) -> Offer {
    let same = of_kind(requests, kind);
    let situation = situation(turn, person, &same);
    Offer {
        block: block(kind, &situation),
        warning: warning(kind, &situation),
        draft: same.iter().find(|(_, state, _)| *state == State::Draft).map(|(id, ..)| *id),
        term: turn.rules(person.establishment.as_str()).terms.get(&kind.id).copied().unwrap_or_default(),
        desk: match &kind.desk {
            Desk::Fixed(desk) => Some(desk.clone()),
            Desk::ByAnswer { .. } => None,
        },
        kind: kind.clone(),
    }
}

fn of_kind(requests: &[Request], kind: &RequestType) -> Vec<(RequestId, State, Option<Day>)> {
    let same = requests.iter().filter(|request| request.kind.0 == kind.id);
    same.map(|request| (request.id(), request.state.0, request.due_on.map(|day| day.0))).collect()
}

fn situation<'a>(turn: &Turn, person: &Person, requests: &'a [(RequestId, State, Option<Day>)]) -> Situation<'a> {
    Situation { today: turn.today(), dutch: person.dutch.0, ends_on: person.ends_on.map(|day| day.0), requests }
}
