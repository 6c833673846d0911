//! Screening by himself: a short questionnaire for each condition, as versioned data.
//!
//! What he answers is a statement of his, shown to staff as it is and never counted together. A questionnaire is one TOML file in
//! `domain/data/screening`; another question or option makes another version.

use serde::{Deserialize, Serialize};

use crate::{
    Code,
    catalogue::{Condition, Question, QuestionKind, unique},
};

/// The questions about one condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Questionnaire {
    /// What it is about.
    pub condition: Condition,
    /// Its version, from 1: an answer keeps the one that it was given to.
    pub version: u16,
    /// The questions, one a screen, in order; each a choice.
    pub questions: Vec<Question>,
}

/// All questionnaires, at most one for each condition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Screening(Vec<Questionnaire>);

/// What is wrong with a questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the questions about {condition}: {fault}")]
pub struct ScreeningFault {
    /// About what.
    pub condition: &'static str,
    /// What is wrong, for the administrator.
    pub fault: String,
}

/// The two answers that every question has.
pub const ALWAYS: [&str; 2] = ["dont-know", "rather-not-say"];

/// Fewest and most questions of one: it is short.
const QUESTIONS: std::ops::RangeInclusive<usize> = 1..=4;

impl Screening {
    /// Puts questionnaires together and checks each.
    ///
    /// # Errors
    /// [`ScreeningFault`] for the first that cannot be asked, or a second one about the same condition.
    pub fn new(list: Vec<Questionnaire>) -> Result<Self, ScreeningFault> {
        for (at, one) in list.iter().enumerate() {
            let fault = |fault| ScreeningFault { condition: one.condition.as_str(), fault };
            one.check().map_err(fault)?;
            if list[..at].iter().any(|other| other.condition == one.condition) {
                return Err(fault("are there twice".to_owned()));
            }
        }
        Ok(Self(list))
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[Questionnaire] {
        &self.0
    }

    /// The one about a condition, where there is one.
    #[must_use]
    pub fn about(&self, condition: Condition) -> Option<&Questionnaire> {
        self.0.iter().find(|one| one.condition == condition)
    }
}

impl Questionnaire {
    /// One of its questions.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// Whether `choice` is an answer to the question `id`.
    #[must_use]
    pub fn takes(&self, id: &str, choice: &Code) -> bool {
        self.question(id).is_some_and(|question| question.options().iter().any(|option| option.id == *choice))
    }

    fn check(&self) -> Result<(), String> {
        if !QUESTIONS.contains(&self.questions.len()) {
            return Err(format!("are {}; {} to {} are short", self.questions.len(), QUESTIONS.start(), QUESTIONS.end()));
        }
        if self.version == 0 {
            return Err("have the version 0; the first is 1".to_owned());
        }
        unique("question", self.questions.iter().map(|question| &question.id))?;
        for question in &self.questions {
            question.check()?;
            if !matches!(question.kind, QuestionKind::Choice { .. }) {
                return Err(format!("{} is no choice", question.id));
            }
            if question.options().iter().any(|option| option.stops) {
                return Err(format!("{} has an answer that stops", question.id));
            }
            let has = |id: &&str| question.options().iter().any(|option| option.id == **id);
            if let Some(missing) = ALWAYS.iter().find(|id| !has(id)) {
                return Err(format!("{} has no answer {missing}", question.id));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: [&str; 5] = [
        include_str!("../data/screening/papers.toml"),
        include_str!("../data/screening/home.toml"),
        include_str!("../data/screening/income.toml"),
        include_str!("../data/screening/debts.toml"),
        include_str!("../data/screening/care.toml"),
    ];

    fn read(text: &str) -> Questionnaire {
        toml::from_str(text).expect(text)
    }

    #[test]
    fn the_five_of_the_house_fit() {
        let all = Screening::new(OWN.iter().map(|text| read(text)).collect()).expect("questionnaires");
        for condition in &Condition::ALL[..5] {
            let one = all.about(*condition).expect("there");
            assert!((3..=4).contains(&one.questions.len()), "{condition:?}");
            for question in &one.questions {
                for always in ALWAYS {
                    assert!(one.takes(question.id.as_str(), &Code::parse(always).expect("code")));
                }
                assert!(!one.takes(question.id.as_str(), &Code::parse("another").expect("code")));
            }
        }
        assert_eq!(all.about(Condition::Network), None);
    }

    #[test]
    fn what_cannot_be_asked_is_refused() {
        let fault = |from: &str, to: &str| {
            assert!(OWN[0].contains(from), "{from}");
            Screening::new(vec![read(&OWN[0].replacen(from, to, 1))]).expect_err(to).fault
        };
        assert!(fault("version = 1", "version = 0").contains("version"));
        assert!(fault("  { id = \"dont-know\", picture = \"1F937\" },\n", "").contains("no answer dont-know"));
        assert!(fault("  { id = \"rather-not-say\", picture = \"1F910\" },\n", "").contains("no answer rather-not-say"));
        assert!(fault("id = \"where\"", "id = \"valid\"").contains("valid is there twice"));
        assert!(fault("picture = \"2714\" }", "picture = \"2714\", stops = true }").contains("stops"));
        assert!(fault("id = \"no\"", "id = \"yes\"").contains("yes is there twice"));
        let twice = Screening::new(vec![read(OWN[0]), read(OWN[0])]).expect_err("twice");
        assert_eq!(twice.to_string(), "the questions about papers: are there twice");
        let mut many = read(OWN[0]);
        many.questions = (0..5).map(|_| many.questions[0].clone()).collect();
        assert!(Screening::new(vec![many]).expect_err("five").fault.contains("short"));
    }
}
