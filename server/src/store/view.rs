//! Requests as they are told: the one place where a view is put together.

use std::collections::BTreeMap;

use domain::actor::PartyKind;
use domain::api::desk::{DeskPerson, DeskRequest};
use domain::api::request::{AnswerView, Asked, HistoryItem, RequestSummary, RequestView};
use domain::catalogue::RequestType;
use domain::policy::Denied;
use domain::remedy::{Remedy, RemedyNow, Starts, is_late};
use domain::request::{Event, State, possible};
use domain::rules::RuleSet;
use domain::{Code, Day, Moment, PersonId, StaffId};

use super::answer::{self, Typed};
use super::event::{self, Said};
use super::person::Person;
use super::request::Request;
use super::{Tx, certificate, decision, person};
use crate::app::Turn;
use crate::error::Error;

/// What a list shows of a request.
pub fn summary(turn: &Turn, request: &Request) -> Result<RequestSummary, Error> {
    Ok(RequestSummary {
        id: request.id(),
        kind: request.kind.0.clone(),
        picture: turn.kind(&request.kind)?.picture.clone(),
        state: request.state.0,
        changed_at: Moment(request.changed_at),
        due_on: request.due_on.map(|day| day.0),
        late: request.days_late(turn.today()) > 0,
        news: request.seen_at.is_none(),
        holder: request.holder.clone(),
        desk: request.desk.0.clone(),
    })
}

/// A request as the detainee sees it.
pub async fn own(tx: &mut Tx<'_>, turn: &Turn, request: &Request) -> Result<RequestView, Error> {
    Ok(with_known(tx, turn, request).await?.0)
}

/// A request as staff see it, with the person.
pub async fn desk(tx: &mut Tx<'_>, turn: &Turn, viewer: StaffId, request: &Request) -> Result<DeskRequest, Error> {
    let (view, known_on) = with_known(tx, turn, request).await?;
    let person = person::by_id(tx, PersonId(request.person_id)).await?.ok_or(Denied::Hidden)?;
    Ok(DeskRequest {
        request: view,
        person: desk_person(&person),
        mine: request.holder_id == Some(viewer.0),
        days_late: request.days_late(turn.today()),
        desks: turn.app.catalogue.desks().into_iter().filter(|desk| Some(desk) != request.desk.0.as_ref()).collect(),
        can: possible(request.state.0, PartyKind::Staff),
        certificates: certificate::of(tx, turn, PersonId(request.person_id)).await?,
        known_on,
        at: turn.at,
    })
}

/// A person as the desk sees him.
pub(super) fn desk_person(person: &Person) -> DeskPerson {
    DeskPerson {
        number: person.number.clone(),
        given_name: person.given_name.clone(),
        family_name: person.family_name.clone(),
        unit: person.unit.clone(),
        language: person.language.0.clone(),
        dutch: person.dutch.0,
        ends_on: person.ends_on.map(|day| day.0),
    }
}

async fn with_known(tx: &mut Tx<'_>, turn: &Turn, request: &Request) -> Result<(RequestView, Option<Day>), Error> {
    let kind = turn.kind(&request.kind)?;
    let answers = answer::of(tx, turn, request.id()).await?;
    let rows = event::history(tx, request.id()).await?;
    let history = rows.iter().map(|row| item(turn, row)).collect::<Result<Vec<_>, Error>>()?;
    let (decision, known_on) = decision::view(tx, turn, request).await?;
    let view = RequestView {
        summary: summary(turn, request)?,
        kind: kind.clone(),
        number: request.number.and_then(|number| u64::try_from(number).ok()),
        submitted_at: request.submitted_at.map(Moment),
        answers: in_order(kind, answers),
        asked: asked(request, &history),
        history,
        late_remedy: late_remedy(turn, request, decision.as_ref().map(|decision| decision.on))?,
        decision,
        certificate: if kind.certificate { certificate::day(tx, request.id()).await? } else { None },
        can: possible(request.state.0, PartyKind::Detainee),
    };
    Ok((view, known_on))
}

/// The answers in the order of the questions.
fn in_order(kind: &RequestType, mut answers: BTreeMap<Code, Typed>) -> Vec<AnswerView> {
    let taken = kind.questions.iter().filter_map(|question| answers.remove_entry(&question.id));
    taken.map(|(question, (answer, helper))| AnswerView { question, answer, helper }).collect()
}

fn item(turn: &Turn, row: &event::Row) -> Result<HistoryItem, Error> {
    let (note, answer) = match row.said(turn)? {
        Said::Nothing => (None, None),
        Said::Note(note) => (Some(note), None),
        Said::Answer(answer) => (None, Some(answer)),
    };
    Ok(HistoryItem {
        at: Moment(row.at),
        event: row.kind.0,
        by: row.by_name.clone(),
        code: row.code.as_ref().map(|code| code.0.clone()),
        day: row.day.map(|day| day.0),
        note,
        answer,
    })
}

/// What he was asked last, as long as it waits for him.
fn asked(request: &Request, history: &[HistoryItem]) -> Option<Asked> {
    let question = request.asked.as_ref().filter(|_| request.state.0 == State::InfoNeeded)?.0.clone();
    let last = history.iter().rev().find(|item| item.event == Event::Ask)?;
    Some(Asked { question, by: last.by.clone(), note: last.note.clone() })
}

/// What he can do about silence, by the rules that his request was sent under.
fn late_remedy(turn: &Turn, request: &Request, decided: Option<Day>) -> Result<Option<RemedyNow>, Error> {
    let due = request.due_on.map(|day| day.0);
    if !is_late(turn.today(), due, decided, request.state.awaits_answer()) {
        return Ok(None);
    }
    let key = request.rules.as_deref().and_then(|key| Day::parse(key).ok()).ok_or(Error::Stored("request.rules"))?;
    let rules = turn.app.rules.at(key, request.establishment.as_str());
    let rule = rules.remedies.get(RuleSet::LATE).ok_or(Error::Stored("the remedy against silence"))?;
    let starts = Starts { known: None, decided: None, due };
    Ok(Some(Remedy::from(rule).on(turn.today(), starts)))
}
