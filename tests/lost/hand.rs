//! One client at work: what he sent, and what was said to it.

use domain::api::desk::{GetQueue, QueueQuery};
use domain::api::request::{AnswerQuestion, GetRequest, ListRequests, RequestView, StartBody, StartRequest};
use domain::api::{Endpoint, Nothing};
use domain::request::{Event, State};
use domain::{Day, Moment, Problem, ProblemCode, RequestId};
use server::chance::Chance;
use tests::client::{Answer, Client, Raw};
use tests::script::{OWN_WORDS, code};
use tests::wire::Lost;
use uuid::Uuid;

use crate::prison::{Member, Prison};

/// What a change does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    /// Begins a draft.
    Start,
    /// Answers a question of a draft.
    Answer,
    /// Lets something happen to a request.
    Move(RequestId, Event),
}

/// What became of a change.
#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    /// Acknowledged, with this answer.
    Done(Answer),
    /// Refused by the rules, with this code.
    Refused(ProblemCode),
    /// No answer came, or one that says that the server is in trouble: the same again tells.
    Unknown,
}

/// A change that was sent.
#[derive(Clone)]
pub(crate) struct Sent {
    pub(crate) key: Uuid,
    pub(crate) deed: Deed,
    pub(crate) outcome: Outcome,
    raw: Raw,
}

/// Why a client does not go on: the server is not there.
#[derive(Debug)]
pub(crate) struct Ended(pub(crate) Lost);

/// A request with the words that its answer must have.
#[derive(Clone)]
struct Own {
    id: RequestId,
    words: String,
}

/// A client.
pub(crate) struct Hand {
    /// What was sent since it was looked at last.
    pub(crate) sent: Vec<Sent>,
    /// The problems of the server's own that it was told.
    pub(crate) troubles: Vec<Problem>,
    client: Client,
    dice: Chance,
    is_staff: bool,
    who: usize,
    count: u32,
    own: Vec<Own>,
    /// Those of `own` before this one were read after an earlier kill.
    read: usize,
}

/// The day of every step.
pub(crate) fn today() -> Day {
    Moment(1_795_417_200_000).day()
}

impl Hand {
    /// Everybody in the prison, the detainees first. What they do follows from `seed`, but for who is faster.
    pub(crate) fn all(prison: &Prison, seed: u64) -> Vec<Self> {
        let detainees = prison.detainees.iter().map(|member| (member, false));
        let everybody = detainees.chain(prison.staff.iter().map(|member| (member, true)));
        everybody.enumerate().map(|(who, (member, is_staff))| Self::of(prison, member, is_staff, who, seed)).collect()
    }

    fn of(prison: &Prison, member: &Member, is_staff: bool, who: usize, seed: u64) -> Self {
        let dice = Chance::seeded(seed.wrapping_add(who as u64));
        let client = prison.browser(member, who);
        Self { sent: Vec::new(), troubles: Vec::new(), client, dice, is_staff, who, count: 0, own: Vec::new(), read: 0 }
    }

    /// Works until the server is gone.
    pub(crate) async fn work(&mut self) -> Ended {
        loop {
            if let Err(ended) = self.go_on().await {
                return ended;
            }
        }
    }

    /// Does one thing.
    pub(crate) async fn go_on(&mut self) -> Result<(), Ended> {
        if self.is_staff { self.answer().await } else { self.live().await }
    }

    /// A detainee asks, looks, takes back and answers.
    async fn live(&mut self) -> Result<(), Ended> {
        match self.dice.below(10) {
            0 => self.look().await,
            1 => self.take_back().await,
            2 => self.reply().await,
            _ => self.ask().await.map(|_| ()),
        }
    }

    /// Asks for something: a draft, his words, and off it goes. Tells which one, where that is known.
    pub(crate) async fn ask(&mut self) -> Result<Option<RequestId>, Ended> {
        let Some(id) = self.draft().await? else { return Ok(None) };
        self.happen(Event::Submit, id).await?;
        Ok(Some(id))
    }

    /// A draft with his words.
    pub(crate) async fn draft(&mut self) -> Result<Option<RequestId>, Ended> {
        let start = StartBody { kind: code(OWN_WORDS.kind) };
        let Some(view) = self.change::<StartRequest>(Deed::Start, (), start).await? else { return Ok(None) };
        let id = view.summary.id;
        self.count += 1;
        let words = format!("Dit zijn de woorden van man {}, vraag {}.", self.who, self.count);
        // Also where no answer comes: then either these are there, or those of another try.
        self.own.retain(|own| own.id != id);
        self.read = self.read.min(self.own.len());
        let said = domain::answer::Answer::Words(words.clone());
        let answered = self.change::<AnswerQuestion>(Deed::Answer, (id, code("why")), said).await?;
        if answered.is_some() {
            self.own.push(Own { id, words });
        }
        Ok(answered.map(|_| id))
    }

    async fn look(&mut self) -> Result<(), Ended> {
        let Some(id) = self.one_of_his() else { return Ok(()) };
        self.read::<GetRequest>(id, Nothing {}).await.map(|_| ())
    }

    async fn take_back(&mut self) -> Result<(), Ended> {
        let Some(id) = self.one_of_his() else { return Ok(()) };
        self.happen(Event::Withdraw, id).await
    }

    async fn reply(&mut self) -> Result<(), Ended> {
        let all = self.read::<ListRequests>((), Nothing {}).await?;
        let asked = all.items.iter().find(|item| item.state == State::InfoNeeded).map(|item| item.id);
        match asked {
            Some(id) => self.happen(Event::Reply, id).await,
            None => Ok(()),
        }
    }

    fn one_of_his(&self) -> Option<RequestId> {
        let count = u32::try_from(self.own.len()).unwrap_or(u32::MAX);
        self.own.get(self.dice.below(count) as usize).map(|own| own.id)
    }

    /// A member of staff does what comes next with something in the queue.
    async fn answer(&mut self) -> Result<(), Ended> {
        let queue = self.read::<GetQueue>((), QueueQuery::default()).await?;
        let rows = u32::try_from(queue.items.len()).unwrap_or(u32::MAX);
        let Some(row) = queue.items.get(self.dice.below(rows) as usize) else { return Ok(()) };
        let event = match (row.state, self.dice.below(4)) {
            (State::Submitted, 0) => Event::Receive,
            (State::Submitted | State::Received, _) => Event::Take,
            (State::InProgress, 0) => Event::Ask,
            (State::InProgress, 1) => Event::Refuse,
            (State::InProgress, _) => Event::Grant,
            (State::Granted, 0) => Event::Step,
            (State::Granted, _) => Event::CarryOut,
            _ => return Ok(()),
        };
        self.happen(event, row.id).await
    }

    /// Lets something happen to a request. That the rules refuse it is no fault: somebody was faster.
    pub(crate) async fn happen(&mut self, event: Event, id: RequestId) -> Result<(), Ended> {
        self.send(Deed::Move(id, event), OWN_WORDS.call("", event, id, today())).await.map(|_| ())
    }

    async fn change<E: Endpoint<Query = Nothing>>(
        &mut self,
        deed: Deed,
        path: E::Path,
        body: E::Body,
    ) -> Result<Option<E::Reply>, Ended> {
        let answer = self.send(deed, Raw::of::<E>(&path, &Nothing {}, &body)).await?;
        Ok(answer.map(|answer| answer.json()))
    }

    /// Sends a change and notes what became of it.
    async fn send(&mut self, deed: Deed, raw: Raw) -> Result<Option<Answer>, Ended> {
        let (outcome, told) = match self.client.try_raw(raw.clone()).await {
            Err(lost @ Lost::Refused(_)) => return Err(Ended(lost)),
            Err(lost) => (Outcome::Unknown, Err(Ended(lost))),
            Ok(answer) if answer.status.is_success() => (Outcome::Done(answer.clone()), Ok(Some(answer))),
            Ok(answer) if answer.status.is_server_error() => {
                self.troubles.push(answer.problem());
                (Outcome::Unknown, Ok(None))
            }
            Ok(answer) => (Outcome::Refused(answer.problem().code), Ok(None)),
        };
        self.note(deed, raw, outcome);
        told
    }

    async fn read<E: Endpoint<Body = Nothing>>(&mut self, path: E::Path, query: E::Query) -> Result<E::Reply, Ended> {
        let answer = self.client.try_raw(Raw::of::<E>(&path, &query, &Nothing {})).await.map_err(Ended)?;
        assert!(answer.status.is_success(), "{}: {:?}", answer.about, answer.body);
        Ok(answer.json())
    }

    /// After a kill: sends again what was acknowledged, which must be acknowledged in the same words, and half of what got no answer.
    pub(crate) async fn send_again(&mut self) -> u64 {
        let mut again = 0;
        for at in 0..self.sent.len() {
            let Sent { raw, outcome, .. } = self.sent[at].clone();
            match outcome {
                Outcome::Done(first) => {
                    let second = self.client.raw(raw).await;
                    assert_eq!((second.status, &second.body), (first.status, &first.body), "{}", first.about);
                }
                Outcome::Unknown if self.dice.below(2) == 0 => {
                    let answer = self.client.raw(raw).await;
                    let code = answer.code();
                    self.sent[at].outcome = code.map_or(Outcome::Done(answer), Outcome::Refused);
                }
                Outcome::Unknown | Outcome::Refused(_) => continue,
            }
            again += 1;
        }
        again
    }

    /// Reads what he asked since the kill before: his words are there, the seal of every cell opens.
    pub(crate) async fn look_through(&mut self) {
        for own in &self.own[self.read..] {
            let view: RequestView = self.client.ask::<GetRequest>(own.id).await.expect("his request");
            let answers: Vec<_> = view.answers.iter().map(|answer| &answer.answer).collect();
            assert_eq!(answers, [&domain::answer::Answer::Words(own.words.clone())], "{}", own.id);
            assert_eq!(view.number.is_some(), view.summary.state != State::Draft, "{}", own.id);
        }
        self.read = self.own.len();
    }

    /// His list, as it is read when nothing can be written.
    pub(crate) async fn list(&mut self) -> usize {
        self.read::<ListRequests>((), Nothing {}).await.expect("his list").items.len()
    }

    /// Whether a request of his, just now, was acknowledged; it is written down either way.
    pub(crate) async fn is_heard(&mut self) -> bool {
        let before = self.sent.len();
        self.ask().await.expect("the server is there");
        let sent = &self.sent[before..];
        sent.iter().all(|sent| matches!(sent.outcome, Outcome::Done(_)))
    }

    /// Browsers of the same person, each with a connection of its own.
    pub(crate) fn copies(&self, prison: &Prison, count: u32) -> Vec<Client> {
        (0..count).map(|_| prison.browser(&prison.detainees[self.who], self.who)).collect()
    }

    /// His dice.
    pub(crate) const fn dice(&self) -> &Chance {
        &self.dice
    }

    /// Notes a change that his copies sent.
    pub(crate) fn note(&mut self, deed: Deed, raw: Raw, outcome: Outcome) {
        self.sent.push(Sent { key: Uuid::try_parse(raw.key()).expect("a key"), deed, outcome, raw });
    }
}
