//! Answers of a request. Words lie sealed; each answer keeps who typed it.

use std::collections::BTreeMap;

use domain::answer::{Answer, Answers, check};
use domain::policy::Action;
use domain::request::{Refusal, State};
use domain::{Code, HelperId, ProblemCode, RequestId};
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

use super::audit::{self, Recorded};
use super::request::{self, Request};
use super::typed::Text;
use super::{Tx, sql};
use crate::app::{Acting, Turn};
use crate::error::Error;
use crate::sealed::{AnswerWords, Sealed};

/// An answer, as it is stored.
#[derive(Clone, FromRow, Serialize)]
struct Row {
    id: Uuid,
    request_id: Uuid,
    question: Text<Code>,
    choice: Option<Text<Code>>,
    words: Option<Sealed<AnswerWords>>,
    typed_by: Uuid,
    helper_id: Option<Uuid>,
    at: i64,
}

impl Row {
    fn answer(&self, turn: &Turn) -> Result<Answer, Error> {
        match (&self.choice, &self.words) {
            (Some(choice), None) => Ok(Answer::Choice(choice.0.clone())),
            (None, Some(words)) => Ok(Answer::Words(turn.app.keys.open(self.id, words)?)),
            _ => Err(Error::Stored("answer")),
        }
    }
}

/// An answer and who typed it, where that was a helper.
pub(super) type Typed = (Answer, Option<HelperId>);

/// The answers of a request, by question.
pub(super) async fn of(tx: &mut Tx<'_>, turn: &Turn, id: RequestId) -> Result<BTreeMap<Code, Typed>, Error> {
    let rows = rows(tx, id).await?;
    rows.iter().map(|row| Ok((row.question.0.clone(), (row.answer(turn)?, row.helper_id.map(HelperId))))).collect()
}

/// The same without who typed them, as the rules look at them.
pub(super) fn plain(typed: BTreeMap<Code, Typed>) -> Answers {
    typed.into_iter().map(|(question, (answer, _))| (question, answer)).collect()
}

async fn rows(tx: &mut Tx<'_>, id: RequestId) -> Result<Vec<Row>, Error> {
    Ok(sql("select * from answer where request_id = $1 order by question").bind(id).all(tx).await?)
}

/// Answers one question of a draft, or answers it anew.
///
/// # Errors
/// `not-now` when it was sent, `answer-unknown` and the faults of texts.
pub async fn put(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    id: RequestId,
    question: &Code,
    given: &Answer,
) -> Result<Recorded<Request>, Error> {
    let turn = by.turn;
    let (permit, request) = request::allow(tx, by.actor, Action::Answer, id).await?;
    if request.state.0 != State::Draft {
        return Err(Refusal::NotNow.into());
    }
    let kind = turn.kind(&request.kind)?;
    let asked = kind.question(question.as_str()).ok_or(ProblemCode::AnswerUnknown)?;
    let answer = check(asked, given)?;
    let before = rows(tx, id).await?.into_iter().find(|row| row.question.0 == *question);
    let row = row(by, id, question, &answer, before.as_ref().map(|row| row.id))?;
    save(tx, &row).await?;
    let desk = domain::answer::desk(kind, &plain(of(tx, turn, id).await?));
    let after = request::drafted(tx, turn, &permit, &request, desk).await?;
    audit::record(tx, turn, &permit, (before.as_ref(), Some(&row)), after).await
}

/// Writes the answers of a request down, as whoever acts typed them. They must fit their questions.
pub(super) async fn write(tx: &mut Tx<'_>, by: Acting<'_>, id: RequestId, answers: &Answers) -> Result<(), Error> {
    for (question, answer) in answers {
        save(tx, &row(by, id, question, answer, None)?).await?;
    }
    Ok(())
}

/// The words are bound to their row, so an answer that is given anew keeps its identifier.
fn row(by: Acting<'_>, request: RequestId, question: &Code, answer: &Answer, id: Option<Uuid>) -> Result<Row, Error> {
    let turn = by.turn;
    let id = id.unwrap_or_else(|| turn.id());
    let (choice, words) = match answer {
        Answer::Choice(code) => (Some(code.clone().into()), None),
        Answer::Words(text) => (None, Some(turn.app.keys.seal(id, text, &turn.app.chance)?)),
    };
    Ok(Row {
        id,
        request_id: request.0,
        question: question.clone().into(),
        choice,
        words,
        typed_by: by.actor.party.id().ok_or(Error::Stored("answer.typed_by"))?,
        helper_id: by.actor.helper.map(|helper| helper.0),
        at: turn.at.0,
    })
}

async fn save(tx: &mut Tx<'_>, row: &Row) -> Result<(), Error> {
    sql("insert into answer (id, request_id, question, choice, words, typed_by, helper_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8) \
         on conflict (id) do update set choice = excluded.choice, words = excluded.words, typed_by = excluded.typed_by, \
         helper_id = excluded.helper_id, at = excluded.at")
    .bind(row.id)
    .bind(row.request_id)
    .bind(&row.question)
    .bind(row.choice.as_ref())
    .bind(row.words.clone())
    .bind(row.typed_by)
    .bind(row.helper_id)
    .bind(row.at)
    .run(tx)
    .await?;
    Ok(())
}

/// Takes the answers of a draft away.
pub(super) async fn erase(tx: &mut Tx<'_>, id: RequestId) -> Result<(), Error> {
    sql("delete from answer where request_id = $1").bind(id).run(tx).await?;
    Ok(())
}
