//! What a detainee can ask, and why something cannot be asked now.

use domain::api::enter::{PersonOffer, PersonOffers};
use domain::api::offer::OfferNow;
use domain::api::vouch::Identified;
use domain::catalogue::{Desk, RequestType};
use domain::menu::{Item, Menu, is_there, place};
use domain::offer::{Asked, Block, Offer, Situation, block, warning};
use domain::person::Number;
use domain::policy::{Action, Denied, may, scope};
use domain::request::State;
use domain::rules::RuleSet;
use domain::{Code, PersonId, ProblemCode, RequestId};

use super::audit::Recorded;
use super::person::Person;
use super::request::{self, Request};
use super::{Tx, person};
use crate::app::{Acting, Turn};
use crate::error::Error;

/// What the rules look at for one person today.
pub(super) struct Sight<'a> {
    pub(super) turn: &'a Turn,
    pub(super) person: Person,
    pub(super) rules: &'a RuleSet,
    /// His requests, what changed last first.
    pub(super) asked: Vec<Asked>,
}

/// The menu of a person today.
pub async fn menu(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId) -> Result<Menu, Error> {
    let sight = Sight::of(tx, by, owner).await?;
    let items = sight.types().into_iter().map(|kind| sight.item(kind)).collect();
    Ok(Menu { groups: by.turn.app.catalogue.groups().all().to_vec(), items })
}

/// One type, as it is offered to him today.
///
/// # Errors
/// `type-unknown` for one that is not in his menu.
pub async fn one(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId, kind: &Code) -> Result<OfferNow, Error> {
    let sight = Sight::of(tx, by, owner).await?;
    let types = by.turn.app.catalogue.types();
    let kind = types.iter().find(|found| found.id == *kind && sight.has(found)).ok_or(ProblemCode::TypeUnknown)?;
    let offer = sight.offer(kind);
    let first = match &offer.block {
        Some(Block::First { kind }) => by.turn.app.catalogue.get(kind.as_str()).filter(|first| sight.has(first)),
        _ => None,
    };
    let help = types.iter().find(|kind| kind.help && sight.has(kind));
    let item = |kind: &RequestType| sight.item(kind);
    Ok(OfferNow { first: first.map(item), help: help.map(item), offer, facts: sight.rules.facts.clone() })
}

/// What staff can write down for the person with this number; that they looked is written down, with what for.
///
/// # Errors
/// `not-found` for a number that nobody here has.
pub async fn of_person(tx: &mut Tx<'_>, by: Acting<'_>, number: &Number) -> Result<Recorded<PersonOffers>, Error> {
    let person = person::held(tx, by.turn, number).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::LookUp, person.object())?;
    let requests = request::those_of(tx, &permit).await?;
    let looked = person::look(tx, by.turn, &permit, &person).await?;
    let sight = Sight::with(by.turn, person, &requests);
    let here = |id: &RequestId| {
        requests.iter().any(|request| request.id() == *id && may(by.actor, Action::Read, request.object()).is_ok())
    };
    let offered = |kind: &RequestType| {
        let offer = sight.offer(kind);
        let open = match &offer.block {
            Some(Block::AlreadyAsked { request, .. }) => Some(*request).filter(here),
            _ => None,
        };
        // What he has not sent is his own.
        PersonOffer { offer: Offer { draft: None, ..offer }, open }
    };
    let offers = sight.types().into_iter().map(offered).collect();
    let Person { given_name, family_name, unit, .. } = sight.person.clone();
    let groups = by.turn.app.catalogue.groups().all().to_vec();
    let facts = sight.rules.facts.clone();
    Ok(looked.map(|()| PersonOffers { person: Identified { given_name, family_name, unit }, groups, offers, facts }))
}

/// Looks whether somebody who has these requests can ask for `kind` now.
///
/// # Errors
/// `type-unknown` for what is not in his menu, and the problem of what stands in the way.
pub(super) fn check(turn: &Turn, person: &Person, requests: &[Request], kind: &RequestType) -> Result<(), Error> {
    let way = stands_in_the_way(turn, person, requests, kind).ok_or(ProblemCode::TypeUnknown)?;
    way.map_or(Ok(()), |block| Err((&block).into()))
}

/// What stands in the way of somebody who has these requests, if anything does; none where the type is not in his menu at all.
pub(super) fn stands_in_the_way(turn: &Turn, person: &Person, requests: &[Request], kind: &RequestType) -> Option<Option<Block>> {
    let sight = Sight::with(turn, person.clone(), requests);
    sight.has(kind).then(|| block(kind, &sight.situation()))
}

impl<'a> Sight<'a> {
    pub(super) async fn of(tx: &mut Tx<'_>, by: Acting<'a>, owner: PersonId) -> Result<Self, Error> {
        let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
        may(by.actor, Action::Read, person.object())?;
        let requests = request::own(tx, &scope(&by.actor.party)?).await?;
        Ok(Self::with(by.turn, person, &requests))
    }

    fn with(turn: &'a Turn, person: Person, requests: &[Request]) -> Self {
        let asked = requests.iter().map(|request| Asked {
            id: request.id(),
            kind: request.kind.0.clone(),
            state: request.state.0,
            due: request.due_on.map(|day| day.0),
            outcome: request.outcome.map(|outcome| outcome.0),
        });
        let asked = asked.collect();
        Self { turn, rules: turn.rules(person.establishment.as_str()), person, asked }
    }

    /// The types of his menu, in its order.
    fn types(&self) -> Vec<&'a RequestType> {
        let mut types: Vec<&RequestType> = self.turn.app.catalogue.types().iter().filter(|kind| self.has(kind)).collect();
        types.sort_by(|a, b| place(a, self.rules).cmp(&place(b, self.rules)));
        types
    }

    pub(super) fn has(&self, kind: &RequestType) -> bool {
        is_there(&kind.id, &self.person.detention(), self.rules)
    }

    fn situation(&self) -> Situation<'_> {
        Situation {
            today: self.turn.today(),
            dutch: self.person.dutch.0,
            ends_on: self.person.earliest_end(self.rules),
            restricted: self.person.restricted.0,
            requests: &self.asked,
        }
    }

    fn draft(&self, kind: &RequestType) -> Option<RequestId> {
        self.asked.iter().find(|asked| asked.kind == kind.id && asked.state == State::Draft).map(|asked| asked.id)
    }

    pub(super) fn item(&self, kind: &RequestType) -> Item {
        Item {
            kind: kind.id.clone(),
            picture: kind.picture.clone(),
            group: kind.group.clone(),
            condition: kind.condition,
            block: block(kind, &self.situation()),
            draft: self.draft(kind),
        }
    }

    fn offer(&self, kind: &RequestType) -> Offer {
        let situation = self.situation();
        Offer {
            block: block(kind, &situation),
            warning: warning(kind, &situation),
            draft: self.draft(kind),
            term: self.rules.term(kind),
            desk: match &kind.desk {
                Desk::Fixed(desk) => Some(desk.clone()),
                Desk::ByAnswer { .. } => None,
            },
            kind: kind.clone(),
        }
    }
}
