//! Rules that change with the law or with a prison, as dated data.
//!
//! The law changed in 2020, 2021, 2023 and 2025, so nothing here is a constant: [`Rules::at`] gives the set of a day, and what
//! was decided keeps the set it was decided under. A set is one TOML file in `domain/data/rules`.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    Code, Day,
    ahead::AheadRule,
    catalogue::{Catalogue, Condition, RequestType, unique},
    menu::MenuRule,
};

/// The rules from one day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RuleSet {
    /// First day on which they hold.
    pub valid_from: Day,
    /// The establishment they are for, by its code; all when absent.
    #[serde(default)]
    pub establishment: Option<Code>,
    /// When the kiosk covers itself.
    pub idle: Idle,
    /// When the desk signs out.
    pub desk: DeskTimes,
    /// Promised terms that differ from those of the types, in working days after the day of sending.
    #[serde(default)]
    pub terms: BTreeMap<Code, u16>,
    /// Types that are switched off.
    #[serde(default)]
    pub off: BTreeSet<Code>,
    /// Types that stand first in their group, in this order.
    #[serde(default)]
    pub first: Vec<Code>,
    /// For whom the menu is closed, and what stays open to them.
    #[serde(default)]
    pub menus: Vec<MenuRule>,
    /// By how many days people may leave before their end date (*eindverlof*), 0 to 60.
    #[serde(default)]
    pub early_release_days: u16,
    /// What is to be arranged before he leaves.
    #[serde(default)]
    pub ahead: Vec<AheadRule>,
    /// Which conditions the prison keeps.
    #[serde(default)]
    pub conditions: Conditions,
    /// Who stays for a short time.
    #[serde(default)]
    pub short_stay: ShortStay,
    /// The plans of people.
    #[serde(default)]
    pub plan: PlanRule,
    /// Objection, by who decides; `late` is the one against silence.
    pub remedies: BTreeMap<Code, RemedyRule>,
    /// Local facts that texts name, such as what a card costs.
    #[serde(default)]
    pub facts: BTreeMap<Code, String>,
}

/// When the kiosk covers itself. All in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Idle {
    /// Without touch, key, scroll or sound before the warning, 60 to 300.
    pub seconds: u32,
    /// Of warning before the cover, 10 to 60.
    pub warning: u32,
    /// Under the cover before the session ends, 60 to 1800.
    pub cover: u32,
}

/// When the desk signs out. All in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeskTimes {
    /// Without a request from the browser.
    pub idle: u32,
    /// Since signing in, whatever was done.
    pub longest: u32,
}

/// Which conditions a prison keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conditions {
    /// In their order: the five (S:443-457), and perhaps the two of the handreiking of 19 December 2019.
    #[serde(rename = "use")]
    pub used: Vec<Condition>,
}

/// Who stays for a short time. All in calendar days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ShortStay {
    /// From the day he came to his (earliest) last day, at most.
    pub days: u16,
    /// Without a last day, for so long after he came.
    pub first_days: u16,
    /// Working days within which his request for help is sent to the municipality (a proposal: section 6.3 of the domain facts).
    #[serde(default = "help_days")]
    pub help_days: u16,
}

/// The plans of people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct PlanRule {
    /// Working days after he came within which the screening is finished, 1 to 60.
    pub screening_days: u16,
    /// Calendar days after he came within which his plan stands, 1 to 366.
    pub plan_days: u16,
    /// The desks that may establish a plan.
    pub establish: Vec<Code>,
    /// Who wrote it last cannot establish it too.
    pub two_people: bool,
}

impl Default for PlanRule {
    /// Ten working days (DJI), four weeks (Penitentiaire beginselenwet, article 18a), and the director.
    fn default() -> Self {
        Self { screening_days: 10, plan_days: 28, establish: Code::parse("director").into_iter().collect(), two_people: false }
    }
}

impl Default for Conditions {
    fn default() -> Self {
        Self { used: vec![Condition::Papers, Condition::Home, Condition::Income, Condition::Debts, Condition::Care] }
    }
}

impl Default for ShortStay {
    /// Half of the people stay four weeks or less (section 0 of the domain facts).
    fn default() -> Self {
        Self { days: 28, first_days: 14, help_days: help_days() }
    }
}

const fn help_days() -> u16 {
    3
}

/// How a decision can be objected to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemedyRule {
    /// Who hears it, such as `complaint-committee`.
    pub body: Code,
    /// How it gets there, such as `paper-form`.
    pub route: Code,
    /// Length of the term, in calendar days.
    pub days: u16,
    /// What the term starts with.
    pub start: RemedyStart,
}

/// What the term of an objection starts with. The first day of the term is the day after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum RemedyStart {
    /// The day he learned of the decision.
    Known,
    /// The day of the decision.
    Decided,
    /// The last day of the promised term, where no answer came.
    Due,
}

/// All rule sets there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    sets: Vec<RuleSet>,
}

/// What is wrong with a rule set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RulesFault {
    /// There is no set that holds for every establishment.
    #[error("there is no rule set for all establishments")]
    None,
    /// A number is outside its range.
    #[error("rule set {valid_from}: {what} is {value}, it must be {low} to {high}")]
    Range {
        /// First day of the set.
        valid_from: Day,
        /// Name of the setting.
        what: &'static str,
        /// What it is.
        value: u32,
        /// Least.
        low: u32,
        /// Most.
        high: u32,
    },
    /// A remedy that is used has no rule, or a type no term.
    #[error("rule set {valid_from}: {what} is missing")]
    Missing {
        /// First day of the set.
        valid_from: Day,
        /// What is missing.
        what: String,
    },
    /// Something ahead is named twice.
    #[error("rule set {valid_from}: {what}")]
    Ahead {
        /// First day of the set.
        valid_from: Day,
        /// What is wrong.
        what: String,
    },
    /// A condition stands twice in a set.
    #[error("rule set {0}: a condition is named twice")]
    ConditionTwice(Day),
    /// Two sets for the same day and establishment.
    #[error("two rule sets start on {0} for the same establishment")]
    Twice(Day),
}

impl Rules {
    /// Puts rule sets together.
    ///
    /// # Errors
    /// [`RulesFault`] for no set, two for the same day and place, or a number outside its range.
    pub fn new(mut sets: Vec<RuleSet>) -> Result<Self, RulesFault> {
        if sets.iter().all(|set| set.establishment.is_some()) {
            return Err(RulesFault::None);
        }
        sets.sort_by(|a, b| (a.valid_from, &a.establishment).cmp(&(b.valid_from, &b.establishment)));
        if let Some(pair) = sets
            .windows(2)
            .find(|pair| (pair[0].valid_from, &pair[0].establishment) == (pair[1].valid_from, &pair[1].establishment))
        {
            return Err(RulesFault::Twice(pair[0].valid_from));
        }
        for set in &sets {
            set.check()?;
        }
        Ok(Self { sets })
    }

    /// The set that holds on `day` in `establishment`: the latest of its own that has started, else the latest for all.
    ///
    /// On a day before every set the earliest one holds, so that an old date never leaves a person without rules.
    #[must_use]
    pub fn at(&self, day: Day, establishment: &str) -> &RuleSet {
        let own = |set: &&RuleSet| set.establishment.as_ref().is_some_and(|code| code == establishment);
        let for_all = |set: &&RuleSet| set.establishment.is_none();
        let started = |fits: &dyn Fn(&&RuleSet) -> bool| self.sets.iter().rfind(|set| set.valid_from <= day && fits(set));
        started(&own)
            .or_else(|| started(&for_all))
            .unwrap_or_else(|| self.sets.iter().find(|set| set.establishment.is_none()).unwrap_or(&self.sets[0]))
    }

    /// All sets, by their first day.
    #[must_use]
    pub fn sets(&self) -> &[RuleSet] {
        &self.sets
    }

    /// Checks that every decider of a catalogue has a remedy, and that every type that is named is there.
    ///
    /// # Errors
    /// [`RulesFault::Missing`] for the first that is not.
    pub fn serve(&self, catalogue: &Catalogue) -> Result<(), RulesFault> {
        for set in &self.sets {
            let missing = |what: String| RulesFault::Missing { valid_from: set.valid_from, what };
            let remedy = |kind: &&RequestType| !set.remedies.contains_key(&kind.decided_by);
            if let Some(kind) = catalogue.types().iter().find(remedy) {
                return Err(missing(format!("the remedy against {}", kind.decided_by)));
            }
            let opened = set.menus.iter().flat_map(|menu| &menu.open);
            let ahead = set.ahead.iter().map(|rule| &rule.opens);
            let mut named = set.terms.keys().chain(&set.off).chain(&set.first).chain(opened).chain(ahead);
            if let Some(kind) = named.find(|kind| catalogue.get(kind.as_str()).is_none()) {
                return Err(missing(format!("the type {kind}, which a rule names,")));
            }
        }
        Ok(())
    }
}

impl RuleSet {
    /// The name of the remedy against silence.
    pub const LATE: &'static str = "late";

    /// The promised term of a type, in working days.
    #[must_use]
    pub fn term(&self, kind: &RequestType) -> u16 {
        self.terms.get(&kind.id).copied().unwrap_or(kind.term)
    }

    /// The last day of the promised term of `kind`, sent on `day`.
    #[must_use]
    pub fn due(&self, kind: &RequestType, day: Day) -> Day {
        day.plus_working_days(self.term(kind))
    }

    fn check(&self) -> Result<(), RulesFault> {
        let within = |what, value, low, high| {
            if (low..=high).contains(&value) {
                Ok(())
            } else {
                Err(RulesFault::Range { valid_from: self.valid_from, what, value, low, high })
            }
        };
        within("idle.seconds", self.idle.seconds, 60, 300)?;
        within("idle.warning", self.idle.warning, 10, 60)?;
        within("idle.cover", self.idle.cover, 60, 1800)?;
        within("desk.idle", self.desk.idle, 60, 28_800)?;
        within("desk.longest", self.desk.longest, 600, 86_400)?;
        for days in self.terms.values() {
            within("a term", u32::from(*days), 1, 260)?;
        }
        within("the days of a short stay", u32::from(self.short_stay.days), 1, 366)?;
        within("the first days of a short stay", u32::from(self.short_stay.first_days), 0, 366)?;
        within("plan.screening-days", u32::from(self.plan.screening_days), 1, 60)?;
        within("plan.plan-days", u32::from(self.plan.plan_days), 1, 366)?;
        within("the number of desks that establish a plan", u32::try_from(self.plan.establish.len()).unwrap_or(u32::MAX), 1, 4)?;
        within("the days in which a request for help is sent", u32::from(self.short_stay.help_days), 1, 60)?;
        let used: BTreeSet<Condition> = self.conditions.used.iter().copied().collect();
        within("the number of conditions, each once,", u32::try_from(used.len()).unwrap_or(u32::MAX), 1, 7)?;
        if used.len() != self.conditions.used.len() {
            return Err(RulesFault::ConditionTwice(self.valid_from));
        }
        for remedy in self.remedies.values() {
            within("the days of a remedy", u32::from(remedy.days), 1, 366)?;
        }
        within("early-release-days", u32::from(self.early_release_days), 0, 60)?;
        for rule in &self.ahead {
            within("the days of what is ahead", u32::from(rule.days), 1, 366)?;
        }
        unique("what is ahead:", self.ahead.iter().map(|rule| &rule.id))
            .map_err(|what| RulesFault::Ahead { valid_from: self.valid_from, what })?;
        if self.remedies.contains_key(Self::LATE) {
            return Ok(());
        }
        Err(RulesFault::Missing { valid_from: self.valid_from, what: "the remedy against silence".to_owned() })
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) const FIRST: &str = include_str!("../data/rules/2021-07-01.toml");

    pub(crate) fn set(toml: &str) -> RuleSet {
        toml::from_str(toml).expect("rule set")
    }

    fn day(text: &str) -> Day {
        Day::parse(text).expect(text)
    }

    /// The switch: a second set from 2027, and an own one of one prison.
    fn two() -> Rules {
        let later = format!("{FIRST}\n[terms]\nid-card = 10\n")
            .replace("2021-07-01", "2027-01-01")
            .replace("seconds = 120", "seconds = 180");
        let own = format!("{FIRST}\n[terms]\nid-card = 7\n")
            .replace("valid-from = \"2021-07-01\"", "valid-from = \"2026-06-01\"\nestablishment = \"zwolle\"");
        Rules::new(vec![set(&later), set(FIRST), set(&own)]).expect("rules")
    }

    #[test]
    fn the_set_of_the_day_holds() {
        let rules = two();
        let kind: RequestType = toml::from_str(include_str!("../data/catalogue/id-card.toml")).expect("id-card");
        for (at, place, term, idle) in [
            ("2020-01-01", "vught", 5, 120), // before all: the earliest
            ("2026-12-31", "vught", 5, 120),
            ("2027-01-01", "vught", 10, 180),
            ("2026-05-31", "zwolle", 5, 120),
            ("2026-06-01", "zwolle", 7, 120),
            ("2027-06-01", "zwolle", 7, 120), // its own set stays until it has a newer one
        ] {
            let set = rules.at(day(at), place);
            assert_eq!((set.term(&kind), set.idle.seconds), (term, idle), "{at} {place}");
        }
        assert_eq!(rules.at(day("2026-12-31"), "vught").due(&kind, day("2026-12-23")).to_string(), "2026-12-31");
        assert_eq!(rules.at(day("2027-01-01"), "vught").due(&kind, day("2027-01-04")).to_string(), "2027-01-18");
    }

    #[test]
    fn numbers_outside_their_range_are_refused() {
        for (from, to) in [
            ("seconds = 120", "seconds = 59"),
            ("seconds = 120", "seconds = 301"),
            ("days = 7", "days = 0"),
            ("[facts]", "[conditions]\nuse = []\n[facts]"),
            ("[facts]", "[short-stay]\ndays = 0\nfirst-days = 14\n[facts]"),
            ("[facts]", "[terms]\nid-card = 0\n[facts]"),
            ("early-release-days = 14", "early-release-days = 61"),
            ("[facts]", "[[ahead]]\nid = \"x\"\ndays = 0\nopens = \"talk\"\n[facts]"),
        ] {
            let fault = Rules::new(vec![set(&FIRST.replace(from, to))]);
            assert!(matches!(fault, Err(RulesFault::Range { .. })), "{to}: {fault:?}");
        }
        let twice = FIRST.replace("[facts]", "[conditions]\nuse = [\"home\", \"home\"]\n[facts]");
        assert!(matches!(Rules::new(vec![set(&twice)]), Err(RulesFault::ConditionTwice(_))));
        assert_eq!(Rules::new(vec![]), Err(RulesFault::None));
        assert!(matches!(Rules::new(vec![set(FIRST), set(FIRST)]), Err(RulesFault::Twice(_))));
        assert!(matches!(
            Rules::new(vec![set(&FIRST.replace("remedies.late", "remedies.other"))]),
            Err(RulesFault::Missing { .. })
        ));
    }
}
