//! The catalogue: which requests there are, as data.
//!
//! A request type is one TOML file in `domain/data/catalogue` and a handful of Fluent messages (see [`crate::words`]); it
//! takes no code. A prison may keep its own folder of such files.

use std::collections::BTreeSet;

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{self, IntoDeserializer, MapAccess, Visitor, value::MapAccessDeserializer},
};

pub use crate::question::{Choice, Question, QuestionKind};
use crate::{Code, menu::Groups, names::stored_as_text, request::Outcome};

/// One type of request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RequestType {
    /// Its name, such as `id-card`.
    pub id: Code,
    /// Pictogram beside its title: an OpenMoji code such as `1FAAA`.
    pub picture: String,
    /// Where it is found: a group of [`crate::menu::Groups`]. What stands behind the help button needs none.
    #[serde(default)]
    pub group: Option<Code>,
    /// Place in its group, lowest first.
    pub order: u16,
    /// The condition for outside that it serves, such as `papers`.
    #[serde(default)]
    pub condition: Option<Condition>,
    /// It reaches somebody outside: closed for a person with *beperkingen* (invariant 10 of the domain facts).
    #[serde(default)]
    pub outgoing: bool,
    /// Stands behind the help button of every screen, and not in the list of things to ask.
    #[serde(default)]
    pub help: bool,
    /// The desk that answers it.
    pub desk: Desk,
    /// Who decides, in name: the key of the remedy in the rules, such as `director`.
    pub decided_by: Code,
    /// The promised term in working days, 1 to 260; a rule set can have another.
    pub term: u16,
    /// What he does to send it.
    pub confirm: Confirm,
    /// How many of this type he can have open at once, 1 or more.
    pub open_at_once: u16,
    /// What must be so before he can ask.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// What was carried out is a certificate in his file.
    #[serde(default)]
    pub certificate: bool,
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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

/// Reads either without a copy of what is read, which derived code would take: the kiosk would carry that for this one type.
impl<'de> Deserialize<'de> for Desk {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct ByAnswer {
            by: Code,
        }

        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Desk;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a desk, or the question that says which")
            }

            fn visit_str<E: de::Error>(self, desk: &str) -> Result<Desk, E> {
                Code::deserialize(desk.into_deserializer()).map(Desk::Fixed)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Desk, A::Error> {
                ByAnswer::deserialize(MapAccessDeserializer::new(map)).map(|ByAnswer { by }| Desk::ByAnswer { by })
            }
        }
        deserializer.deserialize_any(Either)
    }
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// He has Dutch nationality, or nobody has looked it up yet (Paspoortwet, article 9).
    DutchNationality,
    /// He has asked for this type, and it was not refused: what he asks now takes its paper.
    Request(Code),
}

/// What a person needs outside (S:443-457), and the two that a prison may add (handreiking of 19 December 2019).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Condition {
    /// A valid identity document.
    Papers,
    /// A place to live.
    Home,
    /// Income out of work or a benefit.
    Income,
    /// Debts known, with a plan.
    Debts,
    /// Care that goes on, and insurance.
    Care,
    /// People around him.
    Network,
    /// Making good.
    Restoration,
}

stored_as_text! {
    Condition {
        Papers = "papers", Home = "home", Income = "income", Debts = "debts", Care = "care", Network = "network",
        Restoration = "restoration"
    }
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
    groups: Groups,
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
    /// Puts types in order and checks that each can be found, drawn, answered and finished.
    ///
    /// # Errors
    /// [`CatalogueFault`] for the first type that cannot.
    pub fn new(mut types: Vec<RequestType>, groups: Groups) -> Result<Self, CatalogueFault> {
        types.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        let ids: BTreeSet<&Code> = types.iter().map(|kind| &kind.id).collect();
        for kind in &types {
            kind.check(&ids).map_err(|fault| CatalogueFault { id: kind.id.clone(), fault })?;
        }
        if let Some(twice) = types.windows(2).find(|pair| types.iter().filter(|kind| kind.id == pair[0].id).count() > 1) {
            return Err(CatalogueFault { id: twice[0].id.clone(), fault: "is there twice".to_owned() });
        }
        groups.hold(&types)?;
        Ok(Self { types, groups })
    }

    /// Where the types are found.
    #[must_use]
    pub const fn groups(&self) -> &Groups {
        &self.groups
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
        if !(1..=260).contains(&self.term) {
            return Err("term must be 1 to 260 working days".to_owned());
        }
        for need in &self.needs {
            match need {
                Need::Request(first) if !types.contains(first) => {
                    return Err(format!("needs {first}, which is not in the catalogue"));
                }
                Need::Request(first) if *first == self.id => return Err("needs itself".to_owned()),
                Need::Request(_) | Need::DutchNationality => {}
            }
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

pub(crate) fn unique<'a>(what: &str, ids: impl Iterator<Item = &'a Code>) -> Result<(), String> {
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

    fn groups() -> Groups {
        toml::from_str(include_str!("../data/groups.toml")).expect("groups")
    }

    fn kind(toml: &str) -> RequestType {
        toml::from_str(toml).expect("request type")
    }

    fn fault(from: &str, to: &str) -> String {
        assert!(ID_CARD.contains(from), "{from}");
        let types = vec![kind(&ID_CARD.replacen(from, to, 1)), kind(TALK)];
        Catalogue::new(types, groups()).expect_err(to).fault
    }

    #[test]
    fn the_types_of_the_house_fit() {
        let catalogue = Catalogue::new(vec![kind(TALK), kind(ID_CARD)], groups()).expect("catalogue");
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
        assert!(fault("term = 5", "term = 0").contains("1 to 260"));
        assert!(fault("group = \"papers\"", "group = \"paper\"").contains("no group"));
        assert!(fault("needs = [\"dutch-nationality\"]", "needs = [{ request = \"leave\" }]").contains("needs leave"));
        assert!(fault("id = \"photo\"", "id = \"have\"").contains("have is there twice"));
        assert!(fault("opens = \"talk\"", "opens = \"leave\"").contains("opens leave"));
        assert!(fault("outcomes = [\"granted\"]", "outcomes = []").contains("no reason for granted"));
        assert!(fault("now = [{ id = \"already-asked\", picture = \"1F4EC\" }]", "").contains("nothing that he can do now"));
        assert!(fault("desk = \"ric\"", "desk = { by = \"pays\" }").contains("desk"));
        assert!(
            fault("  { id = \"need\", picture = \"1F4F7\" },\n  { id = \"have\", picture = \"1F5BC\" },\n", "")
                .contains("2 to 5")
        );
        assert!(Catalogue::new(vec![kind(TALK), kind(TALK), kind(ID_CARD)], groups()).is_err());
    }

    #[test]
    fn an_unknown_field_is_refused() {
        assert!(toml::from_str::<RequestType>(&format!("colour = \"red\"\n{ID_CARD}")).is_err());
    }
}
