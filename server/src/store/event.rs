//! What happened to a request, in order. Rows are only added.

use domain::answer::Answer;
use domain::policy::Permit;
use domain::request::{Event, State};
use domain::{Code, Day, RequestId};
use sqlx::FromRow;
use uuid::Uuid;

use super::request::Request;
use super::typed::Text;
use super::{Tx, sql};
use crate::app::Turn;
use crate::error::Error;
use crate::sealed::{EventNote, Sealed};

/// Something that happens, with what was said.
#[derive(Clone, Debug)]
pub(super) struct Happening {
    pub(super) event: Event,
    /// The question, reason or step.
    pub(super) code: Option<Code>,
    pub(super) day: Option<Day>,
    pub(super) said: Said,
}

/// What was said with it; it lies sealed.
#[derive(Clone, Debug)]
pub(super) enum Said {
    Nothing,
    /// A sentence of staff.
    Note(String),
    /// His answer to what they asked.
    Answer(Answer),
}

impl Happening {
    /// One of which nothing more is said.
    pub(super) const fn of(event: Event) -> Self {
        Self { event, code: None, day: None, said: Said::Nothing }
    }

    pub(super) fn coded(self, code: &Code) -> Self {
        Self { code: Some(code.clone()), ..self }
    }

    /// With a sentence that staff typed.
    pub(super) fn noted(self, note: Option<String>) -> Self {
        Self { said: note.map_or(Said::Nothing, Said::Note), ..self }
    }
}

/// One event, as it is stored.
#[derive(FromRow)]
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) at: i64,
    pub(super) kind: Text<Event>,
    pub(super) code: Option<Text<Code>>,
    pub(super) day: Option<Text<Day>>,
    pub(super) note: Option<Sealed<EventNote>>,
    /// First name of the member of staff who did it; a row of its own.
    pub(super) by_name: Option<String>,
}

impl Row {
    /// What was said with it.
    pub(super) fn said(&self, turn: &Turn) -> Result<Said, Error> {
        let Some(cell) = &self.note else { return Ok(Said::Nothing) };
        let text = turn.app.keys.open(self.id, cell)?;
        Ok(if self.kind.0 == Event::Reply { Said::Answer(serde_json::from_str(&text)?) } else { Said::Note(text) })
    }
}

/// Adds an event that brought a request from one form to another.
///
/// Two events of a request never have the same moment, so that their order is kept.
pub(super) async fn add(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    (before, after): (&Request, &Request),
    it: Happening,
) -> Result<(), Error> {
    let (last,): (Option<i64>,) = sql("select max(at) from event where request_id = $1").bind(before.id).one(tx).await?;
    let at = last.map_or(turn.at.0, |last| turn.at.0.max(last + 1));
    let id = turn.id();
    let text = match it.said {
        Said::Nothing => None,
        Said::Note(note) => Some(note),
        Said::Answer(answer) => Some(serde_json::to_string(&answer)?),
    };
    let note: Option<Sealed<EventNote>> = text.map(|text| turn.app.keys.seal(id, &text, &turn.app.chance)).transpose()?;
    let actor = permit.actor();
    sql("insert into event (id, request_id, at, kind, party, actor_id, helper_id, state_before, state_after, code, day, note) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
    .bind(id)
    .bind(before.id)
    .bind(at)
    .bind(it.event.as_str())
    .bind(actor.party.kind().as_str())
    .bind(actor.party.id())
    .bind(actor.helper)
    .bind(state(before.state.0))
    .bind(state(after.state.0))
    .bind(it.code.as_ref().map(Code::as_str))
    .bind(it.day)
    .bind(note)
    .run(tx)
    .await?;
    Ok(())
}

const fn state(state: State) -> &'static str {
    state.as_str()
}

/// What happened to a request, oldest first.
pub(super) async fn history(tx: &mut Tx<'_>, id: RequestId) -> Result<Vec<Row>, Error> {
    Ok(sql("select e.id, e.at, e.kind, e.code, e.day, e.note, s.given_name as by_name from event e \
         left join staff s on s.id = e.actor_id and e.party = 'staff' where e.request_id = $1 order by e.at, e.id")
    .bind(id)
    .all(tx)
    .await?)
}
