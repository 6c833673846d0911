//! Requests of detainees: the row, who may touch it, drafts, and how one moves from state to state.

use domain::actor::PartyKind;
use domain::answer::{Answers, check, complete};
use domain::api::enter::EnterBody;
use domain::catalogue::RequestType;
use domain::person::Number;
use domain::policy::{Action, Denied, Object, Permit, Scope, Within, may, scope};
use domain::request::{Event, Outcome, Refusal, State, next};
use domain::{Actor, Code, Day, EstablishmentId, Moment, PersonId, Problem, ProblemCode, RequestId};
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

use super::audit::{self, Recorded};
use super::event::{self, Happening};
use super::person::Person;
use super::typed::Text;
use super::{News, Tx, answer, decision, offer, person, sql};
use crate::app::{Acting, Turn};
use crate::error::Error;

/// The states in which staff owe him an answer; the same as the domain's, in the order in which the statements bind them.
pub(super) const AWAITING: [State; 4] = [State::Submitted, State::Received, State::InProgress, State::InfoNeeded];

/// The states in which something granted is still to be done.
pub(super) const TO_DO: [State; 2] = [State::Granted, State::PartlyGranted];

/// A request, as it is stored.
#[derive(Clone, FromRow, Serialize)]
pub struct Request {
    pub(crate) id: Uuid,
    pub(crate) establishment_id: Uuid,
    pub(crate) person_id: Uuid,
    #[sqlx(rename = "type")]
    pub(crate) kind: Text<Code>,
    pub(crate) number: Option<i64>,
    pub(crate) state: Text<State>,
    pub(crate) desk: Text<Option<Code>>,
    pub(crate) holder_id: Option<Uuid>,
    pub(crate) submitted_at: Option<i64>,
    pub(crate) due_on: Option<Text<Day>>,
    pub(crate) rules: Option<String>,
    pub(crate) asked: Option<Text<Code>>,
    pub(crate) created_at: i64,
    pub(crate) updated_at: i64,
    pub(crate) changed_at: i64,
    /// When he last saw it; none as long as somebody else changed it since.
    pub(crate) seen_at: Option<i64>,
    /// Code of the establishment; a row of its own.
    #[serde(skip)]
    pub(crate) establishment: Text<Code>,
    /// First name of who has it; a row of its own.
    #[serde(skip)]
    pub(crate) holder: Option<String>,
    /// How it was decided; a row of its own.
    #[serde(skip)]
    pub(crate) outcome: Option<Text<Outcome>>,
}

impl Request {
    /// Which one.
    #[must_use]
    pub const fn id(&self) -> RequestId {
        RequestId(self.id)
    }

    /// It, as one that something is done to.
    #[must_use]
    pub fn object(&self) -> Object {
        Object::Request {
            id: self.id(),
            owner: PersonId(self.person_id),
            establishment: EstablishmentId(self.establishment_id),
            // A draft is hidden from every desk, so while it has none any code will do.
            desk: self.desk.0.clone().unwrap_or_else(|| self.kind.0.clone()),
            sent: self.state.0 != State::Draft,
        }
    }

    /// Makes it one that is sent: with a number, a last day, and the rules of today.
    pub(super) fn promise(&mut self, turn: &Turn, kind: &RequestType, number: i64) {
        let rules = turn.rules(self.establishment.as_str());
        self.number = Some(number);
        self.submitted_at = Some(turn.at.0);
        self.due_on = Some(rules.due(kind, turn.today()).into());
        self.rules = Some(rules.valid_from.to_string());
    }

    /// Days past the last day of the promise without an answer; 0 when not late.
    #[must_use]
    pub fn days_late(&self, today: Day) -> u32 {
        match self.due_on {
            Some(due) if self.state.awaits_answer() => u32::try_from(today.days_since(due.0)).unwrap_or_default(),
            _ => 0,
        }
    }
}

/// One request.
pub async fn find(tx: &mut Tx<'_>, id: RequestId) -> Result<Option<Request>, Error> {
    Ok(sql("select r.*, e.code as establishment, h.given_name as holder, d.outcome from request r join establishment e on e.id = r.establishment_id \
         left join staff h on h.id = r.holder_id left join decision d on d.request_id = r.id where r.id = $1")
    .bind(id)
    .maybe(tx)
    .await?)
}

/// A request and leave for one action on it. One that is not there and one that is not for him look the same.
pub async fn allow(tx: &mut Tx<'_>, actor: &Actor, action: Action, id: RequestId) -> Result<(Permit, Request), Error> {
    let request = find(tx, id).await?.ok_or(Denied::Hidden)?;
    Ok((may(actor, action, request.object())?, request))
}

/// A look at somebody's request, which is written down.
pub async fn look(tx: &mut Tx<'_>, by: Acting<'_>, id: RequestId) -> Result<Recorded<Request>, Error> {
    let (permit, request) = allow(tx, by.actor, Action::Read, id).await?;
    let row = request.clone();
    audit::record(tx, by.turn, &permit, (Some(&request), Some(&request)), row).await
}

/// His requests, what changed last first.
pub async fn own(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<Request>, Error> {
    let Within::Own(person) = scope.within() else { return Err(Denied::Forbidden.into()) };
    of_person(tx, *person).await
}

/// The requests of somebody on whom there is a permit: for who has no list of his requests, but acts for him.
pub(super) async fn those_of(tx: &mut Tx<'_>, permit: &Permit) -> Result<Vec<Request>, Error> {
    let Object::Person { id, .. } = permit.object() else { return Err(Denied::Forbidden.into()) };
    of_person(tx, *id).await
}

/// The requests of somebody on whose conditions there is a permit. Whoever tells of them looks at which desk each is.
pub(super) async fn of_subject(tx: &mut Tx<'_>, permit: &Permit) -> Result<Vec<Request>, Error> {
    let Object::Conditions { id, .. } = permit.object() else { return Err(Denied::Forbidden.into()) };
    of_person(tx, *id).await
}

async fn of_person(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<Request>, Error> {
    Ok(sql("select r.*, e.code as establishment, h.given_name as holder, d.outcome from request r join establishment e on e.id = r.establishment_id \
         left join staff h on h.id = r.holder_id left join decision d on d.request_id = r.id \
         where r.person_id = $1 order by r.changed_at desc, r.id desc")
    .bind(person)
    .all(tx)
    .await?)
}

/// Starts a draft, or gives back the one of this type that is there.
///
/// # Errors
/// `type-unknown`, or why he cannot ask for it now.
pub async fn start(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId, kind: &Code) -> Result<Recorded<Request>, Error> {
    let turn = by.turn;
    let kind = turn.app.catalogue.get(kind.as_str()).ok_or(ProblemCode::TypeUnknown)?;
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::Draft, person.object())?;
    let requests = own(tx, &scope(&by.actor.party)?).await?;
    if let Some(draft) = requests.iter().find(|request| request.kind.0 == kind.id && request.state.0 == State::Draft) {
        return Ok(Recorded::without_trail(draft.clone()));
    }
    offer::check(turn, &person, &requests, kind)?;
    let row = draft(turn, &person, kind);
    insert(tx, &row).await?;
    let after = row.clone();
    audit::record(tx, turn, &permit, (None, Some(&row)), after).await
}

/// A draft of this type with no answer yet.
fn draft(turn: &Turn, person: &Person, kind: &RequestType) -> Request {
    Request {
        id: turn.id(),
        establishment_id: person.establishment_id,
        person_id: person.id,
        kind: kind.id.clone().into(),
        number: None,
        state: State::Draft.into(),
        desk: domain::answer::desk(kind, &Answers::new()).into(),
        holder_id: None,
        submitted_at: None,
        due_on: None,
        rules: None,
        asked: None,
        created_at: turn.at.0,
        updated_at: turn.at.0,
        changed_at: turn.at.0,
        seen_at: Some(turn.at.0),
        establishment: person.establishment.clone(),
        holder: None,
        outcome: None,
    }
}

/// Staff write down what he asked on paper or by word: it begins as a draft that nobody sees, and is sent in the same breath.
///
/// # Errors
/// `not-found` for a number that nobody here has, `type-unknown`, why he cannot ask for it now, and the faults of answers.
pub async fn enter(tx: &mut Tx<'_>, by: Acting<'_>, number: &Number, body: &EnterBody) -> Result<Recorded<Request>, Error> {
    let turn = by.turn;
    let person = person::held(tx, turn, number).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::Move(Event::Enter), person.object())?;
    let kind = turn.app.catalogue.get(body.kind.as_str()).ok_or(ProblemCode::TypeUnknown)?;
    offer::check(turn, &person, &those_of(tx, &permit).await?, kind)?;
    let answers = checked(kind, &body.answers)?;
    let desk = domain::answer::desk(kind, &answers).ok_or(Error::Stored("request.desk"))?;
    let before = draft(turn, &person, kind);
    let state = state_after(tx, &before, Event::Enter, by.actor.party.kind()).await?;
    let mut after = Request { state: state.into(), desk: Some(desk).into(), seen_at: None, ..before.clone() };
    after.promise(turn, kind, next_number(tx, person.establishment_id).await?);
    insert(tx, &after).await?;
    answer::write(tx, by, after.id(), &answers).await?;
    event::add(tx, turn, &permit, (&before, &after), Happening::of(Event::Enter)).await?;
    tell_desk(tx, &after, after.desk.0.clone());
    let row = after.clone();
    audit::record(tx, turn, &permit, (None, Some(&after)), row).await
}

/// The answers, cleaned, where they are to the questions of the type and all of them are there.
fn checked(kind: &RequestType, given: &Answers) -> Result<Answers, Error> {
    let mut answers = Answers::new();
    for (question, answer) in given {
        let asked = kind.question(question.as_str()).ok_or(ProblemCode::AnswerUnknown)?;
        answers.insert(question.clone(), check(asked, answer)?);
    }
    complete(kind, &answers)?;
    Ok(answers)
}

/// Throws a draft away, with its answers.
pub async fn erase(tx: &mut Tx<'_>, by: Acting<'_>, id: RequestId) -> Result<Recorded<()>, Error> {
    let (permit, request) = allow(tx, by.actor, Action::Erase, id).await?;
    if request.state.0 != State::Draft {
        return Err(Refusal::NotNow.into());
    }
    answer::erase(tx, id).await?;
    sql("delete from request where id = $1 and state = 'draft'").bind(id).run(tx).await?;
    audit::record(tx, by.turn, &permit, (Some(&request), None), ()).await
}

/// Notes that he has seen the news. The first time after a decision this is the day on which he learned of it.
pub async fn see(tx: &mut Tx<'_>, by: Acting<'_>, id: RequestId) -> Result<Recorded<Request>, Error> {
    let (permit, request) = allow(tx, by.actor, Action::See, id).await?;
    decision::learn(tx, &permit, id, by.turn.today()).await?;
    let after = Request { seen_at: Some(by.turn.at.0), updated_at: by.turn.at.0, ..request.clone() };
    save(tx, &permit, &after).await?;
    let row = after.clone();
    audit::record(tx, by.turn, &permit, (Some(&request), Some(&after)), row).await
}

/// Notes that his draft changed.
pub(super) async fn drafted(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    before: &Request,
    desk: Option<Code>,
) -> Result<Request, Error> {
    let at = turn.at.0;
    let after = Request { desk: desk.into(), updated_at: at, changed_at: at, seen_at: Some(at), ..before.clone() };
    save(tx, permit, &after).await?;
    Ok(after)
}

/// The state after `event`; a second decision is told who made the first.
pub(super) async fn state_after(tx: &mut Tx<'_>, request: &Request, event: Event, party: PartyKind) -> Result<State, Error> {
    match next(request.state.0, event, party) {
        Err(Refusal::AlreadyDecided) => Err(Problem::already_decided(decision::author(tx, request.id()).await?).into()),
        outcome => Ok(outcome?),
    }
}

/// Lets something happen to a request: its state, its history and its trail together. `also` changes what else the event brings with it.
pub(super) async fn happen(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    before: &Request,
    happening: Happening,
    also: impl FnOnce(&mut Request) + Send,
) -> Result<Recorded<Request>, Error> {
    let party = permit.actor().party.kind();
    let mut after = before.clone();
    after.state = state_after(tx, before, happening.event, party).await?.into();
    after.updated_at = turn.at.0;
    after.changed_at = turn.at.0;
    // What he does himself is no news to him; what others do is, until he has seen it. That it is put away
    // is news to nobody, and what he has on paper is not what is new.
    if !matches!(happening.event, Event::Close | Event::HandOver) {
        after.seen_at = (party == PartyKind::Detainee).then_some(turn.at.0);
    }
    // A question back falls away with every step that leaves it behind.
    after.asked = None;
    also(&mut after);
    save(tx, permit, &after).await?;
    event::add(tx, turn, permit, (before, &after), happening).await?;
    let after = find(tx, before.id()).await?.ok_or(Error::Stored("request"))?;
    let row = after.clone();
    audit::record(tx, turn, permit, (Some(before), Some(&after)), row).await
}

/// The next number on a receipt of this establishment.
pub(super) async fn next_number(tx: &mut Tx<'_>, establishment: Uuid) -> Result<i64, Error> {
    let (number,): (i64,) = sql("insert into counter (establishment_id, name, value) values ($1, 'request', 1001) \
         on conflict (establishment_id, name) do update set value = counter.value + 1 returning value")
    .bind(establishment)
    .one(tx)
    .await?;
    Ok(number)
}

/// Requests that were finished or refused before `moment` and lie there since.
pub async fn settled_before(tx: &mut Tx<'_>, moment: Moment) -> Result<Vec<RequestId>, Error> {
    let rows: Vec<(Uuid,)> =
        sql("select id from request where state in ('refused', 'carried-out') and changed_at < $1 order by id")
            .bind(moment)
            .all(tx)
            .await?;
    Ok(rows.into_iter().map(|(id,)| RequestId(id)).collect())
}

/// The types of which there are requests.
pub async fn kinds(tx: &mut Tx<'_>) -> Result<Vec<String>, Error> {
    let rows: Vec<(String,)> = sql("select distinct type from request order by type").all(tx).await?;
    Ok(rows.into_iter().map(|(kind,)| kind).collect())
}

async fn insert(tx: &mut Tx<'_>, row: &Request) -> Result<(), Error> {
    sql("insert into request (id, establishment_id, person_id, type, state, desk, created_at, updated_at, changed_at, seen_at, number, \
         submitted_at, due_on, rules) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)")
    .bind(row.id)
    .bind(row.establishment_id)
    .bind(row.person_id)
    .bind(&row.kind)
    .bind(&row.state)
    .bind(&row.desk)
    .bind(row.created_at)
    .bind(row.updated_at)
    .bind(row.changed_at)
    .bind(row.seen_at)
    .bind(row.number)
    .bind(row.submitted_at)
    .bind(row.due_on.as_ref())
    .bind(row.rules.clone())
    .run(tx)
    .await?;
    Ok(())
}

async fn save(tx: &mut Tx<'_>, permit: &Permit, row: &Request) -> Result<(), Error> {
    if permit.object().id() != Some(row.id) {
        return Err(Error::Mistake("a permit for another request"));
    }
    sql("update request set number = $2, state = $3, desk = $4, holder_id = $5, submitted_at = $6, due_on = $7, rules = $8, asked = $9, \
         updated_at = $10, changed_at = $11, seen_at = $12 where id = $1")
    .bind(row.id)
    .bind(row.number)
    .bind(&row.state)
    .bind(&row.desk)
    .bind(row.holder_id)
    .bind(row.submitted_at)
    .bind(row.due_on.as_ref())
    .bind(row.rules.clone())
    .bind(row.asked.as_ref())
    .bind(row.updated_at)
    .bind(row.changed_at)
    .bind(row.seen_at)
    .run(tx)
    .await?;
    // Of a draft no desk knows.
    tell_desk(tx, row, row.desk.0.clone().filter(|_| row.state.0 != State::Draft));
    Ok(())
}

/// Tells a desk that something of it changed, once this is committed.
pub(super) fn tell_desk(tx: &mut Tx<'_>, row: &Request, desk: Option<Code>) {
    let Some(desk) = desk else { return };
    let establishment = EstablishmentId(row.establishment_id);
    tx.tell(News::Request { establishment, desk, id: row.id(), at: Moment(row.updated_at) });
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A state that the domain adds or moves must be looked at here.
    #[test]
    fn the_states_of_the_statements_are_those_of_the_domain() {
        let all = |fits: fn(State) -> bool| State::ALL.iter().copied().filter(|state| fits(*state)).collect::<Vec<_>>();
        assert_eq!(all(State::awaits_answer), AWAITING);
        assert_eq!(all(State::awaits_carrying_out), TO_DO);
        let closes = all(|state| next(state, Event::Close, PartyKind::System).is_ok());
        assert_eq!(closes, [State::Refused, State::CarriedOut]);
        let rests = all(|state| state != State::Draft && !state.is_open());
        assert_eq!(rests, [State::Refused, State::CarriedOut, State::Closed, State::Withdrawn, State::Expired]);
    }
}
