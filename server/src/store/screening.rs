//! What a person answers to the questions about his conditions. Codes, with the version of the questions; they are his statement.

use domain::api::condition::{Answered, ScreeningAnswer, ScreeningNow};
use domain::catalogue::Condition;
use domain::condition::Refusal;
use domain::policy::{Action, Denied, may};
use domain::screening::Questionnaire;
use domain::{Code, Moment, PersonId, ProblemCode};
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

use super::audit::{self, Recorded};
use super::person::{self, Person};
use super::typed::Text;
use super::{Tx, condition, sql};
use crate::app::{Acting, Turn};
use crate::error::Error;

/// One answer, as it is stored.
#[derive(Clone, FromRow, Serialize)]
pub(super) struct Row {
    id: Uuid,
    person_id: Uuid,
    kind: Text<Condition>,
    question: Text<Code>,
    version: i64,
    choice: Text<Code>,
    helper_id: Option<Uuid>,
    at: i64,
}

/// The questions about one condition, with his answers.
///
/// # Errors
/// `condition-unknown` where the prison does not keep it, or asks nothing about it.
pub async fn now(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId, kind: Condition) -> Result<ScreeningNow, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    may(by.actor, Action::Read, person.conditions())?;
    let questionnaire = asked(by.turn, &person, kind)?;
    let answers = answers(questionnaire, &rows(tx, &person).await?);
    Ok(ScreeningNow { questionnaire: questionnaire.clone(), answers, finished: condition::is_screened(tx, &person).await? })
}

/// Keeps his answer to one question, or another one in its place.
///
/// # Errors
/// `condition-unknown`, `answer-unknown`, and `not-now` when staff have finished the screening.
pub async fn answer(
    tx: &mut Tx<'_>,
    by: Acting<'_>,
    owner: PersonId,
    (kind, question): &(Condition, Code),
    choice: &Code,
) -> Result<Recorded<()>, Error> {
    let person = person::by_id(tx, owner).await?.ok_or(Denied::Hidden)?;
    let permit = may(by.actor, Action::Answer, person.conditions())?;
    let questionnaire = asked(by.turn, &person, *kind)?;
    if !questionnaire.takes(question.as_str(), choice) {
        return Err(ProblemCode::AnswerUnknown.into());
    }
    if condition::is_screened(tx, &person).await? {
        return Err(Refusal::NotNow.into());
    }
    let before = rows(tx, &person).await?.into_iter().find(|row| row.kind.0 == *kind && row.question.0 == *question);
    let after = Row {
        id: before.as_ref().map_or_else(|| by.turn.id(), |row| row.id),
        person_id: person.id,
        kind: (*kind).into(),
        question: question.clone().into(),
        version: questionnaire.version.into(),
        choice: choice.clone().into(),
        helper_id: by.actor.helper.map(|helper| helper.0),
        at: by.turn.at.0,
    };
    save(tx, &after).await?;
    audit::record(tx, by.turn, &permit, (before.as_ref(), Some(&after)), ()).await
}

/// All that he answered.
pub(super) async fn rows(tx: &mut Tx<'_>, person: &Person) -> Result<Vec<Row>, Error> {
    Ok(sql("select * from screening_answer where person_id = $1 order by kind, question").bind(person.id).all(tx).await?)
}

/// His answers to these questions, in their order. What an earlier version asked and this one does not is not told.
pub(super) fn answers(asked: &Questionnaire, rows: &[Row]) -> Vec<ScreeningAnswer> {
    let given = |id: &Code| rows.iter().find(|row| row.kind.0 == asked.condition && row.question.0 == *id);
    let known = asked.questions.iter().filter_map(|question| given(&question.id));
    known
        .filter(|row| asked.takes(row.question.as_str(), &row.choice))
        .map(|row| ScreeningAnswer {
            question: row.question.0.clone(),
            choice: row.choice.0.clone(),
            on: Moment(row.at).day(),
            version: u16::try_from(row.version).unwrap_or(u16::MAX),
        })
        .collect()
}

/// How far he is with the questions about a condition.
pub(super) fn answered(turn: &Turn, kind: Condition, rows: &[Row], finished: bool) -> Option<Answered> {
    let asked = turn.app.screening.about(kind)?;
    let count = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    Some(Answered { given: count(answers(asked, rows).len()), of: count(asked.questions.len()), finished })
}

fn asked<'a>(turn: &'a Turn, person: &Person, kind: Condition) -> Result<&'a Questionnaire, ProblemCode> {
    let kept = turn.rules(person.establishment.as_str()).conditions.used.contains(&kind);
    turn.app.screening.about(kind).filter(|_| kept).ok_or(ProblemCode::ConditionUnknown)
}

async fn save(tx: &mut Tx<'_>, row: &Row) -> Result<(), Error> {
    sql("insert into screening_answer (id, person_id, kind, question, version, choice, helper_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8) \
         on conflict (id) do update set version = excluded.version, choice = excluded.choice, helper_id = excluded.helper_id, at = excluded.at")
        .bind(row.id)
        .bind(row.person_id)
        .bind(&row.kind)
        .bind(&row.question)
        .bind(row.version)
        .bind(&row.choice)
        .bind(row.helper_id)
        .bind(row.at)
        .run(tx)
        .await?;
    Ok(())
}
