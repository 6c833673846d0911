//! A question of a request: what kind of answer it takes, and which there are.

use serde::{Deserialize, Serialize};

use crate::{Code, catalogue::unique};

/// A question: of the request itself, or one that staff ask back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", try_from = "WrittenQuestion")]
pub struct Question {
    /// Its name within the type.
    pub id: Code,
    /// Pictogram of the question on the check screen.
    pub picture: String,
    /// What kind of answer it takes.
    #[serde(flatten)]
    pub kind: QuestionKind,
}

/// A question as it is written: one flat shape, for the same reason as [`crate::catalogue::Desk`].
#[derive(Deserialize)]
struct WrittenQuestion {
    id: Code,
    picture: String,
    kind: WrittenKind,
    options: Option<Vec<Choice>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum WrittenKind {
    Choice,
    Words,
    Tell,
}

impl TryFrom<WrittenQuestion> for Question {
    type Error = &'static str;

    fn try_from(written: WrittenQuestion) -> Result<Self, Self::Error> {
        let kind = match written.kind {
            WrittenKind::Choice => QuestionKind::Choice { options: written.options.ok_or("missing field `options`")? },
            WrittenKind::Words => QuestionKind::Words,
            WrittenKind::Tell => QuestionKind::Tell,
        };
        Ok(Self { id: written.id, picture: written.picture, kind })
    }
}

/// The kinds of question that the form engine draws.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum QuestionKind {
    /// One of two to five pictures with words.
    Choice {
        /// The answers.
        options: Vec<Choice>,
    },
    /// Text in his own words.
    Words,
    /// Nothing to answer: something he is told before he goes on.
    Tell,
}

/// One answer of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Choice {
    /// Its name within the question.
    pub id: Code,
    /// Pictogram beside its words.
    pub picture: String,
    /// With this answer he needs no request: he is told what to do instead.
    #[serde(default)]
    pub stops: bool,
}

impl Question {
    /// The options of a choice; none for the other kinds.
    #[must_use]
    pub fn options(&self) -> &[Choice] {
        match &self.kind {
            QuestionKind::Choice { options } => options,
            QuestionKind::Words | QuestionKind::Tell => &[],
        }
    }

    /// Whether he has to answer it.
    #[must_use]
    pub fn takes_answer(&self) -> bool {
        self.kind != QuestionKind::Tell
    }

    pub(crate) fn check(&self) -> Result<(), String> {
        let QuestionKind::Choice { options } = &self.kind else { return Ok(()) };
        // At most five choices on a screen: the limit of the easy-language rules.
        if !(2..=5).contains(&options.len()) {
            return Err(format!("question {} has {} options; 2 to 5 fit on a screen", self.id, options.len()));
        }
        unique("option", options.iter().map(|option| &option.id))
    }
}
