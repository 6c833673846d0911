//! What the detainee would see if what is written now was sent; what he sees already where nothing is being written.
//!
//! It is his request as the server would give it afterwards, so that the parts of the kiosk can draw it.

use domain::{
    Day, Moment,
    actor::PartyKind,
    api::{
        desk::DeskRequest,
        request::{Asked, DecisionView, HistoryItem, RequestView},
    },
    catalogue::RequestType,
    request::{Event, Outcome, State, next},
};

use super::draft::{Choice, Draft};
use crate::part::outcome;

/// What stands on his screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sight {
    /// Where his request is.
    Open(Box<RequestView>),
    /// The decision that he has.
    Decided(Box<RequestView>, Box<DecisionView>),
    /// A decision that is being written: not all of it is known yet.
    Deciding(Box<RequestView>, Given),
    /// A question back.
    Asked(Box<RequestType>, Asked),
    /// A step of carrying out that is being written, among the others.
    Telling(Box<RequestView>, Outcome),
}

/// The part of a decision that staff choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Yes, partly, no.
    pub outcome: Outcome,
    /// Why, once that is chosen.
    pub reason: Option<domain::Code>,
    /// What he can do now.
    pub now: Vec<domain::Code>,
    /// The own sentence.
    pub note: Option<String>,
    /// First name of who decides.
    pub by: String,
}

impl Sight {
    /// What he will see, written by `by` today.
    #[must_use]
    pub fn of(file: &DeskRequest, draft: &Draft, by: &str, today: Day) -> Self {
        let written = written(&file.request, draft, by, file.at, today);
        written.unwrap_or_else(|| Self::present(&file.request))
    }

    /// What he sees now.
    fn present(request: &RequestView) -> Self {
        match (&request.decision, &request.asked) {
            (Some(decision), _) => Self::Decided(Box::new(request.clone()), Box::new(decision.clone())),
            (None, Some(asked)) => Self::Asked(Box::new(request.kind.clone()), asked.clone()),
            (None, None) => Self::Open(Box::new(request.clone())),
        }
    }
}

/// Whether something is being written that he would see.
#[must_use]
pub fn is_written(file: &DeskRequest, draft: &Draft) -> bool {
    written(&file.request, draft, "", file.at, file.at.day()).is_some()
}

fn written(request: &RequestView, draft: &Draft, by: &str, at: Moment, today: Day) -> Option<Sight> {
    let note = Some(draft.note.trim()).filter(|note| !note.is_empty()).map(str::to_owned);
    if request.summary.state.awaits_carrying_out() {
        return told(request, draft, by, at, note);
    }
    let choice = draft.choice?;
    if request.summary.state != State::InProgress && choice != Choice::Forward {
        return None;
    }
    match choice {
        Choice::Forward => {
            let to = draft.desk.clone().filter(|_| next(request.summary.state, Event::Forward, PartyKind::Staff).is_ok())?;
            Some(Sight::Open(Box::new(sent_on(request, to, by, (at, today), note))))
        }
        Choice::Ask => {
            let asked = Asked { question: draft.question.clone()?, by: Some(by.to_owned()), note };
            Some(Sight::Asked(Box::new(request.kind.clone()), asked))
        }
        Choice::Decide(outcome) => {
            let given = Given { outcome, reason: draft.reason.clone(), now: draft.now.clone(), note, by: by.to_owned() };
            let mut after = request.clone();
            after.summary.state = outcome::state(outcome);
            Some(Sight::Deciding(Box::new(after), given))
        }
    }
}

/// The request at another desk.
fn sent_on(request: &RequestView, to: domain::Code, by: &str, (at, today): (Moment, Day), note: Option<String>) -> RequestView {
    let mut after = request.clone();
    (after.summary.state, after.summary.holder, after.summary.desk) = (State::Submitted, None, Some(to.clone()));
    let by = Some(by.to_owned());
    after.history.push(HistoryItem { at, event: Event::Forward, by, code: Some(to), day: Some(today), note, answer: None });
    after
}

/// The request with the step told.
fn told(request: &RequestView, draft: &Draft, by: &str, at: Moment, note: Option<String>) -> Option<Sight> {
    let (step, last) = request.kind.step(draft.step.as_ref()?.as_str())?;
    let day = if step.day { Some(draft.day()?) } else { None };
    let event = if last { Event::CarryOut } else { Event::Step };
    let outcome = request.decision.as_ref()?.outcome;
    let mut after = request.clone();
    if last {
        after.summary.state = State::CarriedOut;
    }
    after.history.push(HistoryItem { at, event, by: Some(by.to_owned()), code: Some(step.id.clone()), day, note, answer: None });
    Some(Sight::Telling(Box::new(after), outcome))
}
