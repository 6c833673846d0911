//! What can happen to a request after it is a draft: each move loads it, lets the domain decide, and writes all that belongs to it.

use domain::answer::{Answer, check, complete};
use domain::api::desk::{AskBody, CarryOutBody, ForwardBody, HandOverBody};
use domain::catalogue::Confirm;
use domain::policy::{Action, Permit, may, scope};
use domain::request::{Event, State};
use domain::text::Words;
use domain::{Code, PersonId, Problem, ProblemCode, RequestId};

use super::audit::Recorded;
use super::event::{Happening, Said};
use super::request::{self, Request};
use super::{Tx, answer, certificate, decision, offer, person};
use crate::app::Acting;
use crate::error::Error;

/// A draft that can be sent.
pub struct Ready {
    permit: Permit,
    request: Request,
    desk: Code,
    /// What he does to send it.
    pub confirm: Confirm,
}

/// Looks whether a draft can be sent: every answer is there, and he may ask for it now.
///
/// # Errors
/// `not-now`, `answer-missing`, `answer-stops`, or why he cannot ask for it.
pub async fn ready(tx: &mut Tx<'_>, by: Acting<'_>, id: RequestId) -> Result<Ready, Error> {
    let (permit, request) = request::allow(tx, by.actor, Action::Move(Event::Submit), id).await?;
    request::state_after(tx, &request, Event::Submit, by.actor.party.kind()).await?;
    let kind = by.turn.kind(&request.kind)?;
    let answers = answer::plain(answer::of(tx, by.turn, id).await?);
    complete(kind, &answers)?;
    let desk = domain::answer::desk(kind, &answers).ok_or(Error::Stored("request.desk"))?;
    let owner = person::by_id(tx, PersonId(request.person_id)).await?.ok_or(Error::Stored("request.person_id"))?;
    let requests = request::own(tx, &scope(&by.actor.party)?).await?;
    offer::check(by.turn, &owner, &requests, kind)?;
    Ok(Ready { permit, request, desk, confirm: kind.confirm })
}

/// Sends a draft. `proven` says that he gave his PIN with it, or that this session asks for none.
///
/// # Errors
/// Those of [`ready`], and `pin-needed`.
pub async fn submit(tx: &mut Tx<'_>, by: Acting<'_>, id: RequestId, proven: bool) -> Result<Recorded<Request>, Error> {
    let Ready { permit, request, desk, confirm } = ready(tx, by, id).await?;
    if confirm == Confirm::Pin && !proven {
        return Err(ProblemCode::PinNeeded.into());
    }
    let turn = by.turn;
    let number = request::next_number(tx, request.establishment_id).await?;
    let kind = turn.kind(&request.kind)?;
    request::happen(tx, turn, &permit, &request, Happening::of(Event::Submit), |after| {
        after.desk = Some(desk).into();
        after.promise(turn, kind, number);
    })
    .await
}

/// Moves of which nothing more is said: he takes it back, the desk opens or takes or closes it, he is released.
pub async fn simply(tx: &mut Tx<'_>, by: Acting<'_>, id: RequestId, event: Event) -> Result<Recorded<Request>, Error> {
    let (permit, request) = request::allow(tx, by.actor, Action::Move(event), id).await?;
    let taker = (event == Event::Take).then(|| by.actor.party.id()).flatten();
    request::happen(tx, by.turn, &permit, &request, Happening::of(event), |after| after.holder_id = taker.or(after.holder_id))
        .await
}

/// Staff ask him one of the questions of the type.
///
/// # Errors
/// `not-now`, `answer-unknown`, and the faults of texts.
pub async fn ask(tx: &mut Tx<'_>, by: Acting<'_>, id: RequestId, body: &AskBody) -> Result<Recorded<Request>, Error> {
    let (permit, request) = at(tx, by, id, Event::Ask).await?;
    let asked = by.turn.kind(&request.kind)?.ask(body.question.as_str()).ok_or(ProblemCode::AnswerUnknown)?;
    let happening = Happening::of(Event::Ask).coded(&asked.id).noted(note(body.note.as_deref())?);
    let question = asked.id.clone();
    request::happen(tx, by.turn, &permit, &request, happening, |after| after.asked = Some(question.into())).await
}

/// He answers what was asked.
///
/// # Errors
/// `not-now`, `answer-unknown`, and the faults of texts.
pub async fn reply(tx: &mut Tx<'_>, by: Acting<'_>, id: RequestId, given: &Answer) -> Result<Recorded<Request>, Error> {
    let (permit, request) = at(tx, by, id, Event::Reply).await?;
    let question = request.asked.as_ref().ok_or(Error::Stored("request.asked"))?;
    let asked = by.turn.kind(&request.kind)?.ask(question.as_str()).ok_or(Error::Stored("request.asked"))?;
    let answer = check(asked, given)?;
    let happening = Happening { said: Said::Answer(answer), ..Happening::of(Event::Reply).coded(&asked.id) };
    request::happen(tx, by.turn, &permit, &request, happening, |_| ()).await
}

/// Staff say that a step is done or planned; the last one finishes the request, and gives its certificate where the type has one.
///
/// # Errors
/// `not-now`, `step-unknown`, `day-needed`, and the faults of texts.
pub async fn carry_out(tx: &mut Tx<'_>, by: Acting<'_>, id: RequestId, body: &CarryOutBody) -> Result<Recorded<Request>, Error> {
    let (_, request) = at(tx, by, id, Event::Step).await?;
    let kind = by.turn.kind(&request.kind)?;
    let (step, last) = kind.step(body.step.as_str()).ok_or(ProblemCode::StepUnknown)?;
    let event = if last { Event::CarryOut } else { Event::Step };
    let permit = may(by.actor, Action::Move(event), request.object())?;
    let day = match body.day {
        Some(day) if step.day && day >= by.turn.today() => Some(day),
        _ if step.day => return Err(ProblemCode::DayNeeded.into()),
        _ => None,
    };
    let happening = Happening { day, ..Happening::of(event).coded(&body.step).noted(note(body.note.as_deref())?) };
    let done = request::happen(tx, by.turn, &permit, &request, happening, |_| ()).await?;
    if last && kind.certificate {
        certificate::give(tx, by, done.get()).await?;
    }
    Ok(done)
}

/// Staff send it on to another desk: nobody has it there yet, and the last day of its term stays.
///
/// # Errors
/// `not-now`, `desk-unknown`, and the faults of texts.
pub async fn forward(tx: &mut Tx<'_>, by: Acting<'_>, id: RequestId, body: &ForwardBody) -> Result<Recorded<Request>, Error> {
    let (permit, request) = at(tx, by, id, Event::Forward).await?;
    let is_other = request.desk.0.as_ref() != Some(&body.desk);
    let desk = by.turn.app.catalogue.desks().take(&body.desk).filter(|_| is_other).ok_or(ProblemCode::DeskUnknown)?;
    let happening = Happening::of(Event::Forward).coded(&desk).noted(note(body.note.as_deref())?);
    let left = request.desk.0.clone();
    let sent = request::happen(tx, by.turn, &permit, &request, happening, |after| {
        after.desk = Some(desk).into();
        after.holder_id = None;
        after.holder = None;
    });
    let sent = sent.await?;
    request::tell_desk(tx, sent.get(), left);
    Ok(sent)
}

/// Staff handed the decision over on paper: from that day on he knows of it, where he did not before.
///
/// # Errors
/// `not-now` and `day-wrong`.
pub async fn hand_over(tx: &mut Tx<'_>, by: Acting<'_>, id: RequestId, body: &HandOverBody) -> Result<Recorded<Request>, Error> {
    let (permit, request) = at(tx, by, id, Event::HandOver).await?;
    let day = body.day.unwrap_or_else(|| by.turn.today());
    let decided = decision::day(tx, id).await?.ok_or(Error::Stored("decision"))?;
    if day < decided || day > by.turn.today() {
        return Err(ProblemCode::DayWrong.into());
    }
    decision::learn(tx, &permit, id, day).await?;
    let happening = Happening { day: Some(day), ..Happening::of(Event::HandOver) };
    request::happen(tx, by.turn, &permit, &request, happening, |_| ()).await
}

/// A request to which `event` can happen now: what is said with it is looked at only then.
async fn at(tx: &mut Tx<'_>, by: Acting<'_>, id: RequestId, event: Event) -> Result<(Permit, Request), Error> {
    let (permit, request) = request::allow(tx, by.actor, Action::Move(event), id).await?;
    request::state_after(tx, &request, event, by.actor.party.kind()).await?;
    Ok((permit, request))
}

/// A sentence that staff typed.
fn note(typed: Option<&str>) -> Result<Option<String>, Problem> {
    Ok(typed.map(Words::parse).transpose()?.map(|words| words.as_str().to_owned()))
}

/// Ends what a person who was released leaves behind: drafts are erased, what is open expires. `permit` is on him.
pub async fn leave(tx: &mut Tx<'_>, by: Acting<'_>, permit: &Permit) -> Result<(), Error> {
    for request in request::those_of(tx, permit).await? {
        if request.state.0 == State::Draft {
            let _erased = request::erase(tx, by, request.id()).await?;
        } else if request.state.is_open() {
            let _expired = simply(tx, by, request.id(), Event::Expire).await?;
        }
    }
    Ok(())
}
