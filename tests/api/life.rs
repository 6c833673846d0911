//! The life of a request against the model of it, `domain::request::next`: whatever anybody tries in whatever order, only the moves of the
//! table happen, and each of them leaves all that belongs to it.

use domain::actor::PartyKind;
use domain::api::desk::{ForwardBody, ForwardRequest};
use domain::api::enter::EnterRequest;
use domain::person::Number;
use domain::request::{Event, Refusal, State, next};
use domain::{ProblemCode, RequestId};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;
use server::release;
use server::store::{StoreError, sql};

use crate::harness::client::Client;
use crate::harness::house::{House, Plan};
use crate::harness::random::histories;
use crate::harness::script::{ID_CARD, Script, TALK, code};
use crate::harness::template::for_each;
use tests::dump::{id as id_in, text};

/// Who tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Owner,
    Cellmate,
    Elsewhere,
    Desk,
    Colleague,
    OtherDesk,
    DeskElsewhere,
    /// The program: he is released.
    Program,
}

/// The desks between which requests are sent on here.
const DESKS: [&str; 2] = ["ric", "case-manager"];

const ALL: [Who; 8] =
    [Who::Owner, Who::Cellmate, Who::Elsewhere, Who::Desk, Who::Colleague, Who::OtherDesk, Who::DeskElsewhere, Who::Program];

impl Who {
    const fn kind(self) -> PartyKind {
        match self {
            Self::Owner | Self::Cellmate | Self::Elsewhere => PartyKind::Detainee,
            Self::Desk | Self::Colleague | Self::OtherDesk | Self::DeskElsewhere => PartyKind::Staff,
            Self::Program => PartyKind::System,
        }
    }

    /// The desk of a member of staff of his prison.
    const fn desk(self) -> Option<&'static str> {
        match self {
            Self::Desk | Self::Colleague => Some(DESKS[0]),
            Self::OtherDesk => Some(DESKS[1]),
            _ => None,
        }
    }

    fn client(self, house: &House) -> Client {
        match self {
            Self::Owner => house.owner().client,
            Self::Cellmate => house.cellmate().client,
            Self::Elsewhere => house.elsewhere().client,
            Self::Desk => house.desk().client,
            Self::Colleague => house.colleague().client,
            Self::OtherDesk => house.other_desk().client,
            Self::DeskElsewhere => house.desk_elsewhere().client,
            Self::Program => house.nobody().client,
        }
    }
}

/// One try.
#[derive(Clone, Debug)]
enum Try {
    /// One of those that the table allows now, so that a sequence gets somewhere.
    Allowed(Index),
    /// Anything, by anybody.
    Any(Event, Who),
}

fn tries() -> impl Strategy<Value = Vec<Try>> {
    let events: Vec<Event> = Event::ALL.iter().copied().filter(|event| *event != Event::Expire).collect();
    let who: Vec<Who> = ALL.into_iter().filter(|who| *who != Who::Program).collect();
    let one = prop_oneof![
        3 => any::<Index>().prop_map(Try::Allowed),
        3 => (prop::sample::select(events), prop::sample::select(who)).prop_map(|(event, who)| Try::Any(event, who)),
    ];
    prop::collection::vec(one, 1..16)
}

/// What should be so after the tries until now.
struct Model {
    script: Script,
    id: RequestId,
    /// None when it was a draft of somebody who was released.
    state: Option<State>,
    released: bool,
    decided: Option<Who>,
    /// The desk that has it.
    desk: &'static str,
    /// What staff wrote down for him beside it.
    entered: Vec<(RequestId, Who)>,
    /// What happened: the event, who caused it, and the states before and after.
    trail: Vec<(Event, Who, State, State)>,
}

impl Model {
    async fn draft(house: &House, script: Script) -> Self {
        let id = script.draft(&house.owner()).await.expect("a draft");
        Self {
            script,
            id,
            state: Some(State::Draft),
            released: false,
            decided: None,
            desk: DESKS[0],
            entered: Vec::new(),
            trail: Vec::new(),
        }
    }

    /// Everything that is let in now.
    fn allowed(&self) -> Vec<(Event, Who)> {
        let all = Event::ALL.iter().flat_map(|event| ALL.into_iter().map(move |who| (*event, who)));
        // The program does nothing but let him go.
        let mut moves: Vec<_> = all.filter(|(event, who)| *who != Who::Program && self.expect(*event, *who).is_ok()).collect();
        if self.state.is_some_and(|state| next(state, Event::Expire, PartyKind::System).is_ok()) {
            moves.push((Event::Expire, Who::Program));
        }
        moves
    }

    /// He has as many requests of this type open as he can have.
    fn is_full(&self, of_which_mine: bool) -> bool {
        let most = if self.script.kind == TALK.kind { 3 } else { 1 };
        self.entered.len() + usize::from(of_which_mine && self.state.is_some_and(State::is_open)) >= most
    }

    /// What comes of writing another one down for him.
    fn expect_entered(&self, who: Who) -> Result<State, ProblemCode> {
        match who {
            Who::Owner | Who::Cellmate | Who::Elsewhere | Who::Program => Err(ProblemCode::SignedOut),
            Who::DeskElsewhere => Err(ProblemCode::NotFound),
            _ if self.released => Err(ProblemCode::NotFound),
            _ if self.is_full(true) => Err(ProblemCode::AlreadyAsked),
            _ => Ok(State::Submitted),
        }
    }

    /// The type cannot be granted partly: there is no reason to give.
    fn has_no_reason(&self, event: Event) -> bool {
        event == Event::GrantPartly && self.script.kind == TALK.kind
    }

    /// What this try leads to: a state, or a refusal.
    fn expect(&self, event: Event, who: Who) -> Result<State, ProblemCode> {
        if event == Event::Enter {
            return self.expect_entered(who);
        }
        let endpoint = if event.by().contains(&PartyKind::Staff) { PartyKind::Staff } else { PartyKind::Detainee };
        match (endpoint, who) {
            // The endpoints of the other side do not know him.
            (PartyKind::Staff, Who::Owner | Who::Cellmate | Who::Elsewhere) => return Err(ProblemCode::SignedOut),
            (PartyKind::Detainee, Who::Desk | Who::Colleague | Who::OtherDesk | Who::DeskElsewhere) => {
                return Err(ProblemCode::NotEnrolled);
            }
            (_, Who::Owner) if self.released => return Err(ProblemCode::SignedOut),
            (_, Who::Cellmate | Who::Elsewhere | Who::DeskElsewhere) => return Err(ProblemCode::NotFound),
            (PartyKind::Staff, _) if who.desk() != Some(self.desk) => return Err(ProblemCode::NotFound),
            (PartyKind::Staff, _) if matches!(self.state, None | Some(State::Draft)) => return Err(ProblemCode::NotFound),
            _ => {}
        }
        let state = self.state.ok_or(ProblemCode::NotFound)?;
        match next(state, event, who.kind()) {
            Ok(_) if self.has_no_reason(event) => Err(ProblemCode::ReasonUnknown),
            Ok(_) if event == Event::Submit && self.is_full(false) => Err(ProblemCode::AlreadyAsked),
            Ok(after) => Ok(after),
            Err(Refusal::AlreadyDecided) => Err(ProblemCode::AlreadyDecided),
            Err(Refusal::NotNow) => Err(ProblemCode::NotNow),
            Err(Refusal::NotYours) => Err(ProblemCode::Forbidden),
        }
    }

    fn other_desk(&self) -> &'static str {
        if self.desk == DESKS[0] { DESKS[1] } else { DESKS[0] }
    }

    fn happened(&mut self, event: Event, who: Who, after: State) {
        let before = self.state.expect("a request");
        self.trail.push((event, who, before, after));
        self.state = Some(after);
        if event == Event::Forward {
            self.desk = self.other_desk();
        }
        if event.is_decision() {
            self.decided = Some(who);
        }
    }
}

async fn play(house: House, (script, tries): (Script, Vec<Try>)) {
    let mut model = Model::draft(&house, script).await;
    for one in tries {
        let (event, who) = match one {
            Try::Any(event, who) => (event, who),
            Try::Allowed(index) => match model.allowed() {
                moves if moves.is_empty() => continue,
                moves => *index.get(&moves),
            },
        };
        if who == Who::Program {
            let_go(&house, &mut model).await;
        } else {
            attempt(&house, &mut model, event, who).await;
        }
        assert_eq!(stored_state(&house, model.id).await, model.state, "after {event:?} by {who:?}");
    }
    nothing_is_missing(&house, &model).await;
}

async fn attempt(house: &House, model: &mut Model, event: Event, who: Who) {
    let expected = model.expect(event, who);
    if event == Event::Enter {
        return write_down(house, model, who, expected).await;
    }
    let (client, pin) = (who.client(house), if model.script.kind == ID_CARD.kind { house.owner().pin } else { String::new() });
    let outcome = if event == Event::Forward {
        let body = ForwardBody { desk: code(model.other_desk()), note: None };
        client.send::<ForwardRequest>(model.id, body).await.map(|view| view.request.summary.state)
    } else {
        model.script.cause(&client, &pin, event, model.id, house.today()).await
    };
    assert_eq!(
        outcome.as_ref().map(|state| *state).map_err(|problem| problem.code),
        expected,
        "{event:?} by {who:?} in {:?}",
        model.state
    );
    match outcome {
        Ok(after) => model.happened(event, who, after),
        Err(problem) if problem.code == ProblemCode::AlreadyDecided => {
            let author = match model.decided {
                Some(Who::Desk) => "Fatma",
                Some(Who::OtherDesk) => "Mo",
                _ => "Kim",
            };
            assert_eq!(problem.by.as_deref(), Some(author));
        }
        Err(_) => {}
    }
}

/// Somebody writes the same down for him.
async fn write_down(house: &House, model: &mut Model, who: Who, expected: Result<State, ProblemCode>) {
    let number = Number::parse(&house.owner().number).expect("a number");
    let outcome = who.client(house).send::<EnterRequest>(number, model.script.enter()).await;
    let told = outcome.as_ref().map(|_| State::Submitted).map_err(|problem| problem.code);
    assert_eq!(told, expected, "written down by {who:?} beside {:?}", model.state);
    if let Ok(entered) = outcome {
        assert_eq!((entered.desk.as_str(), entered.here), (DESKS[0], who.desk() == Some(DESKS[0])));
        model.entered.push((entered.id, who));
    }
}

/// He is released: a draft goes, what is open expires.
async fn let_go(house: &House, model: &mut Model) {
    house.renew("1001", "released_on", "2026-11-23").await;
    release::round(&house.app).await.expect("a round");
    model.released = true;
    match model.state {
        Some(State::Draft) => model.state = None,
        Some(state) if state.is_open() => model.happened(Event::Expire, Who::Program, State::Expired),
        _ => {}
    }
}

pub(crate) async fn stored_state(house: &House, id: RequestId) -> Option<State> {
    let read =
        house.app.db.read(|tx| Box::pin(async move { sql("select state from request where id = $1").bind(id).maybe(tx).await }));
    let found: Result<Option<(String,)>, StoreError> = read.await;
    found.expect("read").map(|(state,)| State::parse(&state).expect("a state"))
}

/// Each event has its row with who and from where to where, and its row in the trail; a decided request has its decision, and no other has.
async fn nothing_is_missing(house: &House, model: &Model) {
    let dump = house.dump().await;
    let id = model.id.0;
    let who_id = |who: Who| match who {
        Who::Owner => Some(house.owner().id.0),
        Who::Desk => Some(house.desk().id.0),
        Who::Colleague => Some(house.colleague().id.0),
        Who::OtherDesk => Some(house.other_desk().id.0),
        _ => None,
    };
    for (id, who) in &model.entered {
        let mut events = dump.rows_with("event", "request_id", id.0);
        events.sort_by_key(|row| row["at"].as_i64());
        let first = &events[0];
        let told = (text(first, "kind"), id_in(first, "actor_id"), text(first, "state_before"), text(first, "state_after"));
        assert_eq!(told, ("enter", who_id(*who), "draft", "submitted"));
        assert_eq!(events.len(), 1 + usize::from(model.released));
        assert!(dump.rows_with("answer", "request_id", id.0).iter().all(|row| id_in(row, "typed_by") == who_id(*who)));
    }
    let told: Vec<_> = model
        .trail
        .iter()
        .map(|(event, who, before, after)| (event.as_str(), who.kind().as_str(), who_id(*who), before.as_str(), after.as_str()))
        .collect();
    let mut events = dump.rows_with("event", "request_id", id);
    events.sort_by_key(|row| row["at"].as_i64());
    let stored: Vec<_> = events
        .iter()
        .map(|row| {
            (text(row, "kind"), text(row, "party"), id_in(row, "actor_id"), text(row, "state_before"), text(row, "state_after"))
        })
        .collect();
    assert_eq!(stored, told);
    let moves: Vec<&str> = Event::ALL.iter().map(|event| event.as_str()).collect();
    let mut trail: Vec<_> = dump
        .rows_with("audit", "object_id", id)
        .iter()
        .map(|row| (text(row, "action"), text(row, "party"), id_in(row, "actor_id")))
        .collect();
    trail.retain(|(action, ..)| moves.contains(action));
    let mut wanted: Vec<_> = told.into_iter().map(|(event, party, who, ..)| (event, party, who)).collect();
    trail.sort();
    wanted.sort();
    assert_eq!(trail, wanted, "the trail");
    let decisions = dump.rows_with("decision", "request_id", id);
    assert_eq!(decisions.len(), usize::from(model.decided.is_some()));
    for row in decisions {
        assert_eq!(id_in(row, "author_id"), model.decided.and_then(who_id));
        assert_eq!(text(row, "decided_on"), house.today().to_string());
        assert!(!text(row, "reason").is_empty() && !text(row, "rules").is_empty() && row["decided_at"].is_number());
        let remedy: Value = serde_json::from_str(text(row, "remedy")).expect("JSON");
        assert_eq!((remedy["body"].as_str(), remedy["days"].as_i64()), (Some("complaint-committee"), Some(7)));
    }
    assert_eq!(model.state.is_some_and(State::is_decided), model.decided.is_some() && model.state != Some(State::Expired));
}

#[test]
fn only_the_moves_of_the_table_happen() {
    histories((24, 400), (prop::sample::select(vec![TALK, ID_CARD]), tries()), play);
}

/// The way to every state that somebody brings about.
const WAYS: [&[(Event, Who)]; 13] = [
    &[],
    &[(Event::Submit, Who::Owner)],
    &[(Event::Submit, Who::Owner), (Event::Receive, Who::Desk)],
    &[(Event::Submit, Who::Owner), (Event::Forward, Who::Desk)],
    &[(Event::Submit, Who::Owner), (Event::Forward, Who::Desk), (Event::Take, Who::OtherDesk), (Event::Refuse, Who::OtherDesk)],
    &[(Event::Submit, Who::Owner), (Event::Take, Who::Desk), (Event::Refuse, Who::Desk), (Event::HandOver, Who::Colleague)],
    &[(Event::Submit, Who::Owner), (Event::Take, Who::Desk)],
    &[(Event::Submit, Who::Owner), (Event::Take, Who::Desk), (Event::Ask, Who::Desk)],
    &[(Event::Submit, Who::Owner), (Event::Take, Who::Desk), (Event::GrantPartly, Who::Desk)],
    &[(Event::Submit, Who::Owner), (Event::Take, Who::Desk), (Event::Refuse, Who::Colleague)],
    &[(Event::Submit, Who::Owner), (Event::Take, Who::Desk), (Event::Grant, Who::Colleague), (Event::CarryOut, Who::Desk)],
    &[(Event::Submit, Who::Owner), (Event::Take, Who::Desk), (Event::Refuse, Who::Desk), (Event::Close, Who::Desk)],
    &[(Event::Submit, Who::Owner), (Event::Withdraw, Who::Owner)],
];

/// In every state everybody tries everything that he may not.
#[tokio::test]
async fn nobody_moves_what_he_may_not_in_any_state() {
    for_each(&Plan::default(), WAYS, |house, way| async move {
        let mut model = Model::draft(&house, ID_CARD).await;
        for (event, who) in way {
            attempt(&house, &mut model, *event, *who).await;
        }
        assert_eq!(model.trail.len(), way.len());
        for &event in Event::ALL.iter().filter(|event| **event != Event::Expire) {
            for who in ALL.into_iter().filter(|who| *who != Who::Program) {
                if model.expect(event, who).is_err() {
                    attempt(&house, &mut model, event, who).await;
                }
            }
        }
        nothing_is_missing(&house, &model).await;
    })
    .await;
}
