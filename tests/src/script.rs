//! What is said when something happens to a request of a type, so that a test can bring one to any state.

use domain::answer::Answer;
use domain::api::desk::{
    AskBack, AskBody, CarryOut, CarryOutBody, CloseRequest, Decide, DecideBody, DeskRequest, ForwardBody, ForwardRequest,
    HandOver, HandOverBody, ReceiveRequest, TakeRequest,
};
use domain::api::enter::EnterBody;
use domain::api::request::{
    AnswerQuestion, ReplyToRequest, RequestView, StartBody, StartRequest, SubmitBody, SubmitRequest, WithdrawRequest,
};
use domain::api::{Endpoint, Nothing};
use domain::request::{Event, Outcome, State};
use domain::{Code, Day, Problem, RequestId};

use crate::actor::{Detainee, Staff};
use crate::client::{Client, Raw};

/// What is said with each event, for one type of the catalogue.
#[derive(Clone, Copy, Debug)]
pub struct Script {
    /// The type.
    pub kind: &'static str,
    /// His answers, by question.
    pub answers: &'static [(&'static str, &'static str)],
    /// What staff ask back.
    pub ask: &'static str,
    /// What he answers to that: an option, or words where it has a space.
    pub reply: &'static str,
    /// Reason and next step of each outcome; an empty next step is none.
    granted: (&'static str, &'static str),
    partly: (&'static str, &'static str),
    refused: (&'static str, &'static str),
    /// A step that has a day, and the last one.
    pub steps: (&'static str, &'static str),
}

/// *I want to talk to someone*, with the desk `ric`. It takes no PIN, so it is quick.
pub const TALK: Script = Script {
    kind: "talk",
    answers: &[("whom", "ric"), ("about", "papers")],
    ask: "when",
    reply: "morning",
    granted: ("we-come", ""),
    // The type has no reason for this outcome.
    partly: ("we-come", ""),
    refused: ("talked-already", "ask-again"),
    steps: ("comes-on", "talked"),
};

/// The same with the desk `case-manager`.
pub const TALK_ELSEWHERE: Script = Script { answers: &[("whom", "case-manager"), ("about", "papers")], ..TALK };

/// *ID card*, which takes his PIN.
pub const ID_CARD: Script = Script {
    kind: "id-card",
    answers: &[("have", "lost"), ("photo", "need")],
    ask: "where-registered",
    reply: "Bij mijn zus in Almere",
    granted: ("we-ask-municipality", ""),
    partly: ("photo-only", "missing-document"),
    refused: ("not-enough-time", "not-enough-time"),
    steps: ("photo", "in-property"),
};

/// A type of these tests: a question in his own words, and no end to how many can be open.
pub const OWN_WORDS: Script = Script {
    kind: "own-words",
    answers: &[("why", "Ik leg het graag uit.")],
    ask: "more",
    reply: "Daar kan ik meer over zeggen.",
    granted: ("yes", ""),
    partly: ("yes", ""),
    refused: ("no", "ask-again"),
    steps: ("planned", "done"),
};

/// A type of these tests that gives a certificate; he needs a talk first.
pub const COURSE_TEST: Script = Script {
    kind: "course-test",
    answers: &[("when", "morning"), ("why", "Ik wil dit graag leren.")],
    ask: "more",
    reply: "Daar kan ik meer over zeggen.",
    granted: ("place-free", ""),
    partly: ("part-of-it", ""),
    refused: ("full", "ask-again"),
    steps: ("starts", "finished"),
};

/// A code of the catalogue.
pub fn code(text: &str) -> Code {
    Code::parse(text).expect(text)
}

/// An answer: an option, or words where it has a space.
pub fn answer(text: &str) -> Answer {
    if text.contains(' ') { Answer::Words(text.to_owned()) } else { Answer::Choice(code(text)) }
}

impl Script {
    /// A draft with all its answers.
    pub async fn draft(&self, client: &Client) -> Result<RequestId, Problem> {
        let id = client.send::<StartRequest>((), StartBody { kind: code(self.kind) }).await?.summary.id;
        for (question, given) in self.answers {
            client.send::<AnswerQuestion>((id, code(question)), answer(given)).await?;
        }
        Ok(id)
    }

    /// Lets `event` happen as the programs in the browser do, and tells the state that the answer shows. `today` is the day of a step.
    ///
    /// No endpoint lets a request expire.
    pub async fn cause(&self, client: &Client, pin: &str, event: Event, id: RequestId, today: Day) -> Result<State, Problem> {
        let answer = client.raw(self.call(pin, event, id, today)).await;
        let summary = if is_his(event) {
            answer.into_result::<RequestView>()?.summary
        } else {
            answer.into_result::<DeskRequest>()?.request.summary
        };
        Ok(summary.state)
    }

    /// The call that lets `event` happen.
    pub fn call(&self, pin: &str, event: Event, id: RequestId, today: Day) -> Raw {
        let pin = Some(pin.to_owned()).filter(|pin| !pin.is_empty());
        match event {
            Event::Submit => raw::<SubmitRequest>(id, SubmitBody { pin }),
            Event::Withdraw => raw::<WithdrawRequest>(id, Nothing {}),
            Event::Reply => raw::<ReplyToRequest>(id, answer(self.reply)),
            Event::Receive => raw::<ReceiveRequest>(id, Nothing {}),
            Event::Take => raw::<TakeRequest>(id, Nothing {}),
            Event::Ask => raw::<AskBack>(id, AskBody { question: code(self.ask), note: None }),
            Event::Grant => raw::<Decide>(id, self.decide(Outcome::Granted)),
            Event::GrantPartly => raw::<Decide>(id, self.decide(Outcome::PartlyGranted)),
            Event::Refuse => raw::<Decide>(id, self.decide(Outcome::Refused)),
            Event::Step => raw::<CarryOut>(id, self.step(self.steps.0, Some(today))),
            Event::CarryOut => raw::<CarryOut>(id, self.step(self.steps.1, None)),
            Event::Forward => raw::<ForwardRequest>(id, ForwardBody { desk: code("case-manager"), note: None }),
            Event::HandOver => raw::<HandOver>(id, HandOverBody { day: None }),
            Event::Close => raw::<CloseRequest>(id, Nothing {}),
            Event::Enter | Event::Expire => panic!("no endpoint lets {event:?} happen to a request that is there"),
        }
    }

    /// What staff write down for him.
    pub fn enter(&self) -> EnterBody {
        let answers = self.answers.iter().map(|(question, given)| (code(question), answer(given))).collect();
        EnterBody { kind: code(self.kind), answers }
    }

    /// A decision with this outcome.
    pub fn decide(&self, outcome: Outcome) -> DecideBody {
        let (reason, now) = match outcome {
            Outcome::Granted => self.granted,
            Outcome::PartlyGranted => self.partly,
            Outcome::Refused => self.refused,
        };
        DecideBody { outcome, reason: code(reason), now: Code::parse(now).into_iter().collect(), note: None }
    }

    fn step(&self, step: &str, day: Option<Day>) -> CarryOutBody {
        CarryOutBody { step: code(step), day, note: None }
    }

    /// A request of this person in `state`, brought there by him and by `staff`.
    pub async fn bring(&self, owner: &Detainee, staff: &Staff, state: State, today: Day) -> RequestId {
        let id = self.draft(owner).await.unwrap_or_else(|problem| panic!("{}: {problem}", self.kind));
        for &event in way_to(state) {
            let by: &Client = if is_his(event) { owner } else { staff };
            let outcome = self.cause(by, &owner.pin, event, id, today).await;
            outcome.unwrap_or_else(|problem| panic!("{}: {event:?}: {problem}", self.kind));
        }
        id
    }
}

fn raw<E: Endpoint<Path = RequestId, Query = Nothing>>(id: RequestId, body: E::Body) -> Raw {
    Raw::of::<E>(&id, &Nothing {}, &body)
}

/// Whether he lets it happen himself.
const fn is_his(event: Event) -> bool {
    matches!(event, Event::Submit | Event::Reply | Event::Withdraw)
}

/// The shortest way from a complete draft to a state.
fn way_to(state: State) -> &'static [Event] {
    use Event as E;
    match state {
        State::Draft => &[],
        State::Submitted => &[E::Submit],
        State::Received => &[E::Submit, E::Receive],
        State::InProgress => &[E::Submit, E::Take],
        State::InfoNeeded => &[E::Submit, E::Take, E::Ask],
        State::Granted => &[E::Submit, E::Take, E::Grant],
        State::PartlyGranted => &[E::Submit, E::Take, E::GrantPartly],
        State::Refused => &[E::Submit, E::Take, E::Refuse],
        State::CarriedOut => &[E::Submit, E::Take, E::Grant, E::CarryOut],
        State::Closed => &[E::Submit, E::Take, E::Refuse, E::Close],
        State::Withdrawn => &[E::Submit, E::Withdraw],
        State::Expired => panic!("only a release lets a request expire"),
    }
}
