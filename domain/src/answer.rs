//! Answers to the questions of a request: which are right, which are missing, what they lead to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    Code,
    catalogue::{Desk, Question, QuestionKind, RequestType},
    text::{TextFault, Words},
};

/// An answer as it is sent and shown.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// One of the options.
    Choice(Code),
    /// His own words.
    Words(String),
}

impl std::fmt::Debug for Answer {
    /// Hides what was written.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Choice(code) => write!(f, "Choice({code})"),
            Self::Words(_) => f.write_str("Words(…)"),
        }
    }
}

/// Answers of one request, by question.
pub type Answers = BTreeMap<Code, Answer>;

/// Why an answer does not fit its question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerFault {
    /// A choice was expected and words came, or the other way round, or the question takes none.
    #[error("the question takes another kind of answer")]
    Kind,
    /// The option is not there.
    #[error("the option is not one of the question")]
    Option,
    /// The text is not accepted.
    #[error(transparent)]
    Text(#[from] TextFault),
}

/// Why a request cannot be sent as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotComplete {
    /// A question without an answer.
    #[error("question {0} has no answer")]
    Missing(Code),
    /// An answer with which no request is needed.
    #[error("with the answer to {0} no request is needed")]
    Stops(Code),
}

/// Checks one answer against its question and gives it back cleaned.
///
/// # Errors
/// [`AnswerFault`] when it does not fit.
pub fn check(question: &Question, answer: &Answer) -> Result<Answer, AnswerFault> {
    match (&question.kind, answer) {
        (QuestionKind::Choice { options }, Answer::Choice(code)) => {
            if options.iter().any(|option| option.id == *code) {
                Ok(answer.clone())
            } else {
                Err(AnswerFault::Option)
            }
        }
        (QuestionKind::Words, Answer::Words(text)) => Ok(Answer::Words(Words::parse(text)?.as_str().to_owned())),
        (QuestionKind::Choice { .. } | QuestionKind::Words | QuestionKind::Tell, _) => Err(AnswerFault::Kind),
    }
}

/// Whether the answer to this question ends the asking: he needs no request.
#[must_use]
pub fn stops(question: &Question, answer: &Answer) -> bool {
    let Answer::Choice(code) = answer else { return false };
    question.options().iter().any(|option| option.id == *code && option.stops)
}

/// Checks that all questions of a type have an answer and none of them stops.
///
/// # Errors
/// [`NotComplete`] for the first question, in order, that is missing or stops.
pub fn complete(kind: &RequestType, answers: &Answers) -> Result<(), NotComplete> {
    for question in kind.questions.iter().filter(|question| question.takes_answer()) {
        match answers.get(&question.id) {
            None => return Err(NotComplete::Missing(question.id.clone())),
            Some(answer) if stops(question, answer) => return Err(NotComplete::Stops(question.id.clone())),
            Some(_) => {}
        }
    }
    Ok(())
}

/// The desk that gets a request with these answers; none while the deciding question is open.
#[must_use]
pub fn desk(kind: &RequestType, answers: &Answers) -> Option<Code> {
    match &kind.desk {
        Desk::Fixed(desk) => Some(desk.clone()),
        Desk::ByAnswer { by } => match answers.get(by) {
            Some(Answer::Choice(desk)) => Some(desk.clone()),
            _ => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(toml: &str) -> Question {
        toml::from_str(toml).expect(toml)
    }

    fn choice(code: &str) -> Answer {
        Answer::Choice(Code::parse(code).expect(code))
    }

    #[test]
    fn answers_fit_their_question() {
        let one = question(
            "id = \"have\"\npicture = \"A\"\nkind = \"choice\"\noptions = [{ id = \"yes\", picture = \"B\", stops = true }, { id = \"no\", picture = \"C\" }]",
        );
        let words = question("id = \"why\"\npicture = \"A\"\nkind = \"words\"");
        let tell = question("id = \"pays\"\npicture = \"A\"\nkind = \"tell\"");
        assert_eq!(check(&one, &choice("yes")), Ok(choice("yes")));
        assert_eq!(check(&one, &choice("maybe")), Err(AnswerFault::Option));
        assert_eq!(check(&one, &Answer::Words("yes".into())), Err(AnswerFault::Kind));
        assert_eq!(check(&words, &Answer::Words(" a ".into())), Ok(Answer::Words("a".into())));
        assert_eq!(check(&words, &Answer::Words("\0".into())), Err(AnswerFault::Text(TextFault::Forbidden)));
        assert_eq!(check(&words, &choice("a")), Err(AnswerFault::Kind));
        assert_eq!(check(&tell, &choice("a")), Err(AnswerFault::Kind));
        assert!(stops(&one, &choice("yes")) && !stops(&one, &choice("no")));
    }

    #[test]
    fn debug_hides_words() {
        assert_eq!(format!("{:?}", Answer::Words("geheim".into())), "Words(…)");
    }
}
