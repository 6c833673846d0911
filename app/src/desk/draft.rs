//! What a member of staff has chosen and written but not sent, and whether it can be sent.
//!
//! It is kept by request in the memory of the program, so that neither a refresh nor a look at the queue takes it away.

use domain::{
    Code, Day, Problem,
    api::desk::{AskBody, CarryOutBody, DecideBody, ForwardBody, HandOverBody},
    catalogue::RequestType,
    request::Outcome,
    text::Words,
};

/// What she means to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Decide.
    Decide(Outcome),
    /// Ask him something.
    Ask,
    /// Send it on to another desk.
    Forward,
}

/// What was chosen and written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What she means to do.
    pub choice: Option<Choice>,
    /// The reason of the decision.
    pub reason: Option<Code>,
    /// What he can do now.
    pub now: Vec<Code>,
    /// The question to ask.
    pub question: Option<Code>,
    /// The desk to send it on to.
    pub desk: Option<Code>,
    /// The day on which the decision was handed over on paper, as the field has it; none as long as nobody says that it was.
    pub handed: Option<String>,
    /// The step of carrying out.
    pub step: Option<Code>,
    /// The day of the step, as the field has it.
    pub day: String,
    /// The own sentence.
    pub note: String,
}

/// Why it cannot be sent yet: the part of the form to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was chosen to do.
    Choice,
    /// No reason.
    Reason,
    /// A refusal with nothing that he can do now.
    Now,
    /// No question.
    Question,
    /// No desk to send it on to.
    Desk,
    /// No step.
    Step,
    /// No day, or one that has passed.
    Day,
    /// No day on which it was handed over, one before the decision, or one still to come.
    Handed,
    /// The own sentence is not accepted.
    Note(Problem),
}

/// What is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// A decision.
    Decide(DecideBody),
    /// A question.
    Ask(AskBody),
    /// To another desk.
    Forward(ForwardBody),
}

impl Draft {
    /// Chooses what to do, with what follows of itself: the only reason or question there is.
    pub fn choose(&mut self, kind: &RequestType, choice: Choice) {
        self.choice = Some(choice);
        self.reason = None;
        self.now.clear();
        match choice {
            Choice::Decide(outcome) => {
                let mut reasons = kind.reasons_for(outcome);
                if let (Some(only), None) = (reasons.next(), reasons.next()) {
                    self.give_reason(kind, &only.id);
                }
            }
            Choice::Ask => self.question = only(kind.asks.iter().map(|ask| &ask.id)),
            Choice::Forward => {}
        }
    }

    /// Chooses the reason, with all that he can do now.
    pub fn give_reason(&mut self, kind: &RequestType, reason: &Code) {
        let found = kind.reasons.iter().find(|item| item.id == *reason);
        self.reason = found.map(|item| item.id.clone());
        self.now = found.map(|item| item.now.iter().map(|now| now.id.clone()).collect()).unwrap_or_default();
    }

    /// Adds something that he can do now, or takes it away; they keep the order of the catalogue.
    pub fn offer(&mut self, kind: &RequestType, now: &Code, on: bool) {
        let reason = kind.reasons.iter().find(|item| Some(&item.id) == self.reason.as_ref());
        let keeps = |code: &Code| if code == now { on } else { self.now.contains(code) };
        self.now = reason.into_iter().flat_map(|item| &item.now).map(|item| item.id.clone()).filter(keeps).collect();
    }

    /// The answer, complete.
    ///
    /// # Errors
    /// The first [`Fault`], in the order of the form.
    pub fn answer(&self) -> Result<Sent, Fault> {
        match self.choice.ok_or(Fault::Choice)? {
            Choice::Decide(outcome) => {
                let reason = self.reason.clone().ok_or(Fault::Reason)?;
                if outcome == Outcome::Refused && self.now.is_empty() {
                    return Err(Fault::Now);
                }
                Ok(Sent::Decide(DecideBody { outcome, reason, now: self.now.clone(), note: self.note()? }))
            }
            Choice::Ask => {
                let question = self.question.clone().ok_or(Fault::Question)?;
                Ok(Sent::Ask(AskBody { question, note: self.note()? }))
            }
            Choice::Forward => {
                let desk = self.desk.clone().ok_or(Fault::Desk)?;
                Ok(Sent::Forward(ForwardBody { desk, note: self.note()? }))
            }
        }
    }

    /// The step of carrying out, complete.
    ///
    /// # Errors
    /// The first [`Fault`], in the order of the form.
    pub fn step(&self, kind: &RequestType, today: Day) -> Result<CarryOutBody, Fault> {
        let step = self.step.clone().ok_or(Fault::Step)?;
        let with_day = kind.step(step.as_str()).is_some_and(|(step, _)| step.day);
        let day = if with_day { Some(self.day().filter(|day| *day >= today).ok_or(Fault::Day)?) } else { None };
        Ok(CarryOutBody { step, day, note: self.note()? })
    }

    /// The day on which the decision was handed over: not before `decided`, not after `today`.
    ///
    /// # Errors
    /// [`Fault::Handed`].
    pub fn handed_over(&self, decided: Day, today: Day) -> Result<HandOverBody, Fault> {
        let day = self.handed.as_deref().and_then(|day| Day::parse(day).ok());
        let day = day.filter(|day| (decided..=today).contains(day)).ok_or(Fault::Handed)?;
        Ok(HandOverBody { day: Some(day) })
    }

    /// The day of the step, where one is filled in.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        Day::parse(&self.day).ok()
    }

    /// The own sentence as it will be kept; none where nothing was written.
    ///
    /// # Errors
    /// [`Fault::Note`] when it is too long or has a character that is not allowed.
    pub fn note(&self) -> Result<Option<String>, Fault> {
        if self.note.trim().is_empty() {
            return Ok(None);
        }
        match Words::parse(&self.note) {
            Ok(words) => Ok(Some(words.as_str().to_owned())),
            Err(fault) => Err(Fault::Note(fault.into())),
        }
    }
}

/// The only one, where there is only one.
fn only<'a>(mut codes: impl Iterator<Item = &'a Code>) -> Option<Code> {
    let first = codes.next()?;
    codes.next().is_none().then(|| first.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Code {
        Code::parse(text).expect(text)
    }

    fn kind() -> RequestType {
        let step = |id: &str, day: bool| serde_json::json!({ "id": id, "day": day });
        let ask = |id: &str| serde_json::json!({ "id": id, "picture": "1F4CD", "kind": "words" });
        let reason = |id: &str, outcome: &str, now: &[&str]| {
            let now: Vec<_> = now.iter().map(|id| serde_json::json!({ "id": id, "picture": "1F4CE" })).collect();
            serde_json::json!({ "id": id, "picture": "1F4CE", "outcomes": [outcome], "now": now })
        };
        serde_json::from_value(serde_json::json!({
            "id": "card", "picture": "1FAAA", "order": 1, "desk": "ric", "decided-by": "director", "term": 5, "confirm": "tap",
            "open-at-once": 1, "questions": [], "asks": [ask("where")],
            "reasons": [reason("yes", "granted", &[]), reason("early", "refused", &["later", "talk"]), reason("rule", "refused", &["talk"])],
            "steps": [step("photo", true), step("done", false)],
        }))
        .expect("kind")
    }

    #[test]
    fn the_only_reason_is_chosen_and_what_he_can_do_comes_with_a_reason() {
        let (kind, mut draft) = (kind(), Draft::default());
        assert_eq!(draft.answer(), Err(Fault::Choice));
        draft.choose(&kind, Choice::Decide(Outcome::Granted));
        assert_eq!(draft.reason, Some(code("yes")));
        draft.choose(&kind, Choice::Decide(Outcome::Refused));
        assert_eq!(draft.answer(), Err(Fault::Reason));
        draft.give_reason(&kind, &code("early"));
        assert_eq!(draft.now, [code("later"), code("talk")]);
        draft.offer(&kind, &code("later"), false);
        draft.offer(&kind, &code("talk"), false);
        assert_eq!(draft.answer(), Err(Fault::Now));
        draft.offer(&kind, &code("talk"), true);
        draft.offer(&kind, &code("later"), true);
        draft.note = "  Kom maar langs. ".to_owned();
        let body = DecideBody {
            outcome: Outcome::Refused,
            reason: code("early"),
            now: vec![code("later"), code("talk")],
            note: Some("Kom maar langs.".to_owned()),
        };
        assert_eq!(draft.answer(), Ok(Sent::Decide(body)));
    }

    #[test]
    fn the_only_question_is_chosen_and_a_bad_sentence_is_not_sent() {
        let mut draft = Draft::default();
        draft.choose(&kind(), Choice::Ask);
        assert_eq!(draft.answer(), Ok(Sent::Ask(AskBody { question: code("where"), note: None })));
        draft.note = "x".repeat(501);
        assert!(matches!(draft.answer(), Err(Fault::Note(problem)) if problem.max == Some(500)));
    }

    #[test]
    fn it_is_sent_on_to_a_desk_that_was_chosen() {
        let mut draft = Draft::default();
        draft.choose(&kind(), Choice::Forward);
        assert_eq!(draft.answer(), Err(Fault::Desk));
        draft.desk = Some(code("mentor"));
        assert_eq!(draft.answer(), Ok(Sent::Forward(ForwardBody { desk: code("mentor"), note: None })));
    }

    #[test]
    fn a_decision_is_handed_over_between_its_day_and_today() {
        let day = |text: &str| Day::parse(text).expect(text);
        let mut draft = Draft::default();
        assert_eq!(draft.handed_over(day("2026-11-20"), day("2026-11-23")), Err(Fault::Handed));
        for (given, fits) in
            [("2026-11-19", false), ("2026-11-20", true), ("2026-11-23", true), ("2026-11-24", false), ("", false)]
        {
            draft.handed = Some(given.to_owned());
            assert_eq!(draft.handed_over(day("2026-11-20"), day("2026-11-23")).is_ok(), fits, "{given}");
        }
    }

    #[test]
    fn a_step_with_a_day_needs_one_that_has_not_passed() {
        let (kind, today) = (kind(), Day::parse("2026-11-23").expect("day"));
        let mut draft = Draft::default();
        assert_eq!(draft.step(&kind, today), Err(Fault::Step));
        draft.step = Some(code("photo"));
        for (day, fits) in [("", false), ("2026-11-22", false), ("2026-11-23", true), ("2026-13-01", false), ("2027-01-04", true)]
        {
            draft.day = day.to_owned();
            assert_eq!(draft.step(&kind, today).is_ok(), fits, "{day}");
        }
        draft.step = Some(code("done"));
        assert_eq!(draft.step(&kind, today).map(|body| body.day), Ok(None));
    }
}
