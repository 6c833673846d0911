//! The catalogue: which requests there are, as data.
//!
//! A request type is one TOML file in `domain/data/catalogue` and a handful of Fluent messages (see [`crate::words`]); it
//! takes no code. A prison may keep its own folder of such files.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{Code, request::Outcome};

/// One type of request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RequestType {
    /// Its name, such as `id-card`.
    pub id: Code,
    /// Pictogram beside its title: an OpenMoji code such as `1FAAA`.
    pub picture: String,
    /// Place in lists, lowest first.
    pub order: u16,
    /// Stands behind the help button of every screen, and not in the list of things to ask.
    #[serde(default)]
    pub help: bool,
    /// The desk that answers it.
    pub desk: Desk,
    /// Who decides, in name: the key of the remedy in the rules, such as `director`.
    pub decided_by: Code,
    /// What he does to send it.
    pub confirm: Confirm,
    /// How many of this type he can have open at once, 1 or more.
    pub open_at_once: u16,
    /// What must be so before he can ask.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// Warn him when fewer working days than this are left before he leaves.
    #[serde(default)]
    pub short_below: Option<u16>,
    /// The explained word of this type, such as `id-card`.
    #[serde(default)]
    pub word: Option<Code>,
    /// The questions, one a screen, in order.
    pub questions: Vec<Question>,
    /// Questions that staff can ask back.
    #[serde(default)]
    pub asks: Vec<Question>,
    /// The reasons of each outcome; an outcome without reasons cannot be given.
    pub reasons: Vec<Reason>,
    /// Steps of carrying out, in order; the last one finishes the request.
    pub steps: Vec<Step>,
}

/// Which desk answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(untagged)]
pub enum Desk {
    /// Always the same one.
    Fixed(Code),
    /// The one that he chooses: each option of this question is a desk.
    ByAnswer {
        /// The question.
        by: Code,
    },
}

/// What he does to send a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Confirm {
    /// Presses *send*.
    Tap,
    /// Types his PIN again.
    Pin,
}

/// What must be so before he can ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// He has Dutch nationality, or nobody has looked it up yet (Paspoortwet, article 9).
    DutchNationality,
}

/// A question: of the request itself, or one that staff ask back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Question {
    /// Its name within the type.
    pub id: Code,
    /// Pictogram of the question on the check screen.
    pub picture: String,
    /// What kind of answer it takes.
    #[serde(flatten)]
    pub kind: QuestionKind,
}

/// The kinds of question that the form engine draws.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// A coded reason of a decision, said in words that every language has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Reason {
    /// Its name: the Fluent key is `reason-<id>`.
    pub id: Code,
    /// Pictogram beside it.
    pub picture: String,
    /// The outcomes it can explain.
    pub outcomes: Vec<Outcome>,
    /// What he can do now: the Fluent keys are `now-<code>`. A refusal needs one at least.
    #[serde(default)]
    pub now: Vec<Now>,
}

/// Something he can do after a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Now {
    /// Its name: the Fluent key is `now-<id>`.
    pub id: Code,
    /// Pictogram beside it.
    pub picture: String,
    /// The request type that this opens at the kiosk, if it opens one.
    #[serde(default)]
    pub opens: Option<Code>,
}

/// A step of carrying out what was granted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Step {
    /// Its name within the type: the Fluent key is `step-<type>-<id>`.
    pub id: Code,
    /// Staff name a day with it, which is said to him.
    #[serde(default)]
    pub day: bool,
}

/// All request types of a prison, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    types: Vec<RequestType>,
}

/// What is wrong with a catalogue.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("request type {id}: {fault}")]
pub struct CatalogueFault {
    /// The type.
    pub id: Code,
    /// What is wrong, for the administrator.
    pub fault: String,
}

impl Catalogue {
    /// Puts types in order and checks that each can be drawn, answered and finished.
    ///
    /// # Errors
    /// [`CatalogueFault`] for the first type that cannot.
    pub fn new(mut types: Vec<RequestType>) -> Result<Self, CatalogueFault> {
        types.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        let ids: BTreeSet<&Code> = types.iter().map(|kind| &kind.id).collect();
        for kind in &types {
            kind.check(&ids).map_err(|fault| CatalogueFault { id: kind.id.clone(), fault })?;
        }
        if let Some(twice) = types.windows(2).find(|pair| types.iter().filter(|kind| kind.id == pair[0].id).count() > 1) {
            return Err(CatalogueFault { id: twice[0].id.clone(), fault: "is there twice".to_owned() });
        }
        Ok(Self { types })
    }

    /// The types, in their order.
    #[must_use]
    pub fn types(&self) -> &[RequestType] {
        &self.types
    }

    /// One type.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&RequestType> {
        self.types.iter().find(|kind| kind.id == *id)
    }

    /// Every desk that can get a request.
    #[must_use]
    pub fn desks(&self) -> BTreeSet<Code> {
        self.types.iter().flat_map(RequestType::desks).collect()
    }
}

impl RequestType {
    /// A question of the request itself.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// A question that staff can ask back.
    #[must_use]
    pub fn ask(&self, id: &str) -> Option<&Question> {
        self.asks.iter().find(|question| question.id == *id)
    }

    /// The reasons that can explain `outcome`.
    pub fn reasons_for(&self, outcome: Outcome) -> impl Iterator<Item = &Reason> {
        self.reasons.iter().filter(move |reason| reason.outcomes.contains(&outcome))
    }

    /// A step of carrying out, and whether it is the last.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<(&Step, bool)> {
        let at = self.steps.iter().position(|step| step.id == *id)?;
        Some((&self.steps[at], at + 1 == self.steps.len()))
    }

    /// Every desk that this type can go to.
    #[must_use]
    pub fn desks(&self) -> Vec<Code> {
        match &self.desk {
            Desk::Fixed(desk) => vec![desk.clone()],
            Desk::ByAnswer { by } => self
                .question(by.as_str())
                .map(|question| question.options().iter().map(|option| option.id.clone()).collect())
                .unwrap_or_default(),
        }
    }

    fn check(&self, types: &BTreeSet<&Code>) -> Result<(), String> {
        if self.open_at_once == 0 {
            return Err("open-at-once must be 1 or more".to_owned());
        }
        unique("question", self.questions.iter().chain(&self.asks).map(|question| &question.id))?;
        unique("reason", self.reasons.iter().map(|reason| &reason.id))?;
        unique("step", self.steps.iter().map(|step| &step.id))?;
        for question in self.questions.iter().chain(&self.asks) {
            question.check()?;
        }
        if self.asks.iter().any(|ask| ask.kind == QuestionKind::Tell) {
            return Err("a question asked back needs an answer; it cannot be of kind tell".to_owned());
        }
        if self.desks().is_empty() {
            return Err("its desk is not a choice question of its own".to_owned());
        }
        self.check_outcomes(types)
    }

    fn check_outcomes(&self, types: &BTreeSet<&Code>) -> Result<(), String> {
        for outcome in [Outcome::Granted, Outcome::Refused] {
            if self.reasons_for(outcome).next().is_none() {
                return Err(format!("has no reason for {}", outcome.as_str()));
            }
        }
        if self.steps.is_empty() {
            return Err("has no step of carrying out".to_owned());
        }
        if let Some(reason) = self.reasons_for(Outcome::Refused).find(|reason| reason.now.is_empty()) {
            return Err(format!("reason {} refuses and says nothing that he can do now", reason.id));
        }
        let opened = self.reasons.iter().flat_map(|reason| &reason.now).filter_map(|now| now.opens.as_ref());
        match opened.into_iter().find(|opens| !types.contains(opens)) {
            Some(missing) => Err(format!("opens {missing}, which is not in the catalogue")),
            None => Ok(()),
        }
    }
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

    fn check(&self) -> Result<(), String> {
        let QuestionKind::Choice { options } = &self.kind else { return Ok(()) };
        // At most five choices on a screen: the limit of the easy-language rules.
        if !(2..=5).contains(&options.len()) {
            return Err(format!("question {} has {} options; 2 to 5 fit on a screen", self.id, options.len()));
        }
        unique("option", options.iter().map(|option| &option.id))
    }
}

fn unique<'a>(what: &str, ids: impl Iterator<Item = &'a Code>) -> Result<(), String> {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            return Err(format!("{what} {id} is there twice"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID_CARD: &str = include_str!("../data/catalogue/id-card.toml");
    const TALK: &str = include_str!("../data/catalogue/talk.toml");

    fn kind(toml: &str) -> RequestType {
        toml::from_str(toml).expect("request type")
    }

    fn fault(from: &str, to: &str) -> String {
        assert!(ID_CARD.contains(from), "{from}");
        let types = vec![kind(&ID_CARD.replacen(from, to, 1)), kind(TALK)];
        Catalogue::new(types).expect_err(to).fault
    }

    #[test]
    fn the_types_of_the_house_fit() {
        let catalogue = Catalogue::new(vec![kind(TALK), kind(ID_CARD)]).expect("catalogue");
        let ids: Vec<&str> = catalogue.types().iter().map(|kind| kind.id.as_str()).collect();
        assert_eq!(ids, ["id-card", "talk"]);
        let desks: Vec<String> = catalogue.desks().into_iter().map(String::from).collect();
        assert_eq!(desks, ["case-manager", "mentor", "ric"]);
        let kind = catalogue.get("id-card").expect("id-card");
        assert!(kind.step("in-property").is_some_and(|(_, last)| last));
        assert!(kind.step("photo").is_some_and(|(step, last)| step.day && !last));
        assert_eq!(kind.step("talked"), None);
    }

    #[test]
    fn what_cannot_work_is_refused() {
        assert!(fault("open-at-once = 1", "open-at-once = 0").contains("open-at-once"));
        assert!(fault("id = \"photo\"", "id = \"have\"").contains("have is there twice"));
        assert!(fault("opens = \"talk\"", "opens = \"leave\"").contains("opens leave"));
        assert!(fault("outcomes = [\"granted\"]", "outcomes = []").contains("no reason for granted"));
        assert!(fault("now = [{ id = \"already-asked\", picture = \"1F4EC\" }]", "").contains("nothing that he can do now"));
        assert!(fault("desk = \"ric\"", "desk = { by = \"pays\" }").contains("desk"));
        assert!(
            fault("  { id = \"need\", picture = \"1F4F7\" },\n  { id = \"have\", picture = \"1F5BC\" },\n", "")
                .contains("2 to 5")
        );
        assert!(Catalogue::new(vec![kind(TALK), kind(TALK), kind(ID_CARD)]).is_err());
    }

    #[test]
    fn an_unknown_field_is_refused() {
        assert!(toml::from_str::<RequestType>(&format!("colour = \"red\"\n{ID_CARD}")).is_err());
    }
}
