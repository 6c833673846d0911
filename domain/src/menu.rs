//! Where a type of request is found, and to whom it is open.
//!
//! Types lie in groups, groups in groups: at most [`MOST_WAYS`] on a screen, at most [`MOST_LEVELS`] groups deep, so that every type is
//! found in four touches. A catalogue that breaks this is refused when it is read.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    Code, RequestId,
    catalogue::{CatalogueFault, Condition, RequestType, unique},
    offer::Block,
    person::{Detention, Known, Regime, Title},
    rules::RuleSet,
};

/// Most ways on a screen: the limit of the easy-language rules.
pub const MOST_WAYS: usize = 5;

/// Most groups above a type: with the type itself, four touches.
pub const MOST_LEVELS: usize = 3;

/// A group of types or of groups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Group {
    /// Its name: the Fluent keys are `group-<id>` and `group-<id>-hint`.
    pub id: Code,
    /// The group that it lies in; none for one of the first screen.
    #[serde(default)]
    pub within: Option<Code>,
    /// Pictogram beside its name.
    pub picture: String,
}

/// All groups of a prison, in their order: one TOML file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Groups {
    groups: Vec<Group>,
}

/// For whom the menu is closed but for what is named: one rule of a rule set.
///
/// A person to whom more than one fits has only what all of them open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MenuRule {
    /// The regimes that it is for; any where none is named.
    #[serde(default)]
    pub regimes: BTreeSet<Regime>,
    /// The titles that it is for; any where none is named.
    #[serde(default)]
    pub titles: BTreeSet<Title>,
    /// Whether lawful stay is known; any where it is not named.
    #[serde(default)]
    pub lawful_stay: Option<Known>,
    /// The types that stay open.
    pub open: BTreeSet<Code>,
}

/// One type as it stands in the menu of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Item {
    /// The type.
    pub kind: Code,
    /// Its pictogram.
    pub picture: String,
    /// The group that it lies in; none behind the help button.
    pub group: Option<Code>,
    /// The condition that it serves.
    pub condition: Option<Condition>,
    /// Why he cannot ask for it now.
    pub block: Option<Block>,
    /// His unfinished request of this type.
    pub draft: Option<RequestId>,
}

/// What a person can ask: what is not open to him at all is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Menu {
    /// The groups.
    pub groups: Vec<Group>,
    /// The types, in their order.
    pub items: Vec<Item>,
}

/// A way on from a screen of the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way<'a> {
    /// To a group.
    Group(&'a Group),
    /// To a type.
    Item(&'a Item),
}

impl Groups {
    /// The groups, in their order.
    #[must_use]
    pub fn all(&self) -> &[Group] {
        &self.groups
    }

    /// Checks that every type has its place, and every screen few enough ways.
    ///
    /// # Errors
    /// [`CatalogueFault`] for the first group or type that does not fit.
    pub(crate) fn hold(&self, types: &[RequestType]) -> Result<(), CatalogueFault> {
        for group in &self.groups {
            self.check(group, types).map_err(|fault| CatalogueFault { id: group.id.clone(), fault })?;
        }
        let mut top = self.groups.iter().filter(|group| group.within.is_none());
        if let Some(last) = top.next_back().filter(|_| self.ways(None, types) > MOST_WAYS) {
            return Err(CatalogueFault {
                id: last.id.clone(),
                fault: format!("is more than the {MOST_WAYS} ways of the first screen"),
            });
        }
        for kind in types {
            let fault = match &kind.group {
                None if kind.help => continue,
                None => "has no group".to_owned(),
                Some(group) if self.get(group).is_none() => format!("lies in {group}, which is no group"),
                Some(_) => continue,
            };
            return Err(CatalogueFault { id: kind.id.clone(), fault });
        }
        Ok(())
    }

    fn check(&self, group: &Group, types: &[RequestType]) -> Result<(), String> {
        unique("group", self.groups.iter().map(|other| &other.id))?;
        let mut above = group;
        for level in 1.. {
            let Some(within) = &above.within else { break };
            if level >= MOST_LEVELS {
                return Err(format!("lies deeper than {MOST_LEVELS} groups"));
            }
            above = self.get(within).ok_or_else(|| format!("lies in {within}, which is no group"))?;
        }
        let ways = self.ways(Some(&group.id), types);
        if ways > MOST_WAYS { Err(format!("has {ways} ways on; {MOST_WAYS} fit on a screen")) } else { Ok(()) }
    }

    fn get(&self, id: &Code) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == *id)
    }

    fn ways(&self, within: Option<&Code>, types: &[RequestType]) -> usize {
        let groups = self.groups.iter().filter(|group| group.within.as_ref() == within).count();
        let types = types.iter().filter(|kind| !kind.help && kind.group.is_some() && kind.group.as_ref() == within).count();
        groups + types
    }
}

impl MenuRule {
    fn fits(&self, held: &Detention) -> bool {
        (self.regimes.is_empty() || self.regimes.contains(&held.regime))
            && (self.titles.is_empty() || self.titles.contains(&held.title))
            && self.lawful_stay.is_none_or(|stay| stay == held.lawful_stay)
    }
}

/// Whether a type is there at all for somebody who is held like this, under these rules.
#[must_use]
pub fn is_there(kind: &Code, held: &Detention, rules: &RuleSet) -> bool {
    let closed = |rule: &MenuRule| rule.fits(held) && !rule.open.contains(kind);
    !rules.off.contains(kind) && !rules.menus.iter().any(closed)
}

/// Where a type stands under these rules: those that the prison puts first, in its order, then the others in theirs.
#[must_use]
pub fn place<'a>(kind: &'a RequestType, rules: &RuleSet) -> (usize, u16, &'a Code) {
    let own = rules.first.iter().position(|first| *first == kind.id).unwrap_or(rules.first.len());
    (own, kind.order, &kind.id)
}

impl Menu {
    /// The ways on from a group, or from the first screen. A group with nothing in it is no way; one with a single way is that way.
    #[must_use]
    pub fn ways(&self, within: Option<&Code>) -> Vec<Way<'_>> {
        let groups = self.groups.iter().filter(|group| group.within.as_ref() == within);
        let mut ways: Vec<Way<'_>> = groups
            .filter_map(|group| match self.ways(Some(&group.id)).as_slice() {
                [] => None,
                [only] => Some(*only),
                [..] => Some(Way::Group(group)),
            })
            .collect();
        ways.extend(self.items.iter().filter(|item| item.group.is_some() && item.group.as_ref() == within).map(Way::Item));
        ways
    }

    /// The one behind the help button.
    #[must_use]
    pub fn help(&self) -> Option<&Item> {
        self.items.iter().find(|item| item.group.is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{FIRST, set};

    const TALK: &str = include_str!("../data/catalogue/talk.toml");

    fn code(text: &str) -> Code {
        Code::parse(text).expect(text)
    }

    fn kind(id: &str, group: &str) -> RequestType {
        let mut kind: RequestType = toml::from_str(TALK).expect("talk");
        (kind.id, kind.group, kind.help) = (code(id), Some(code(group)), false);
        kind
    }

    fn groups(list: &[(&str, &str)]) -> Groups {
        let group = |(id, within): &(&str, &str)| Group {
            id: code(id),
            within: (!within.is_empty()).then(|| code(within)),
            picture: "2753".to_owned(),
        };
        Groups { groups: list.iter().map(group).collect() }
    }

    fn item(id: &str, group: Option<&str>) -> Item {
        Item { kind: code(id), picture: "2753".to_owned(), group: group.map(code), condition: None, block: None, draft: None }
    }

    #[test]
    fn what_does_not_fit_on_a_screen_is_refused() {
        let many = |n: usize| (0..n).map(|n| kind(&format!("t{n}"), "a")).collect::<Vec<_>>();
        assert_eq!(groups(&[("a", "")]).hold(&many(5)), Ok(()));
        for (list, types, told) in [
            (&[("a", "")][..], many(6), "6 ways"),
            (&[("a", ""), ("b", "a")], many(5), "6 ways"),
            (&[("b", "")], many(1), "which is no group"),
            (&[("a", ""), ("b", "x")], many(1), "lies in x"),
            (&[("a", ""), ("a", "")], many(1), "is there twice"),
            (&[("a", ""), ("b", "a"), ("c", "b"), ("d", "c")], many(1), "deeper than 3"),
            (&[("a", "b"), ("b", "a")], many(1), "deeper than 3"),
            (&[("a", ""), ("b", ""), ("c", ""), ("d", ""), ("e", ""), ("f", "")], many(1), "first screen"),
        ] {
            let fault = groups(list).hold(&types).expect_err(told).fault;
            assert!(fault.contains(told), "{fault}");
        }
    }

    #[test]
    fn what_stands_behind_help_needs_no_group_and_everything_else_does() {
        let mut talk: RequestType = toml::from_str(TALK).expect("talk");
        assert_eq!(groups(&[]).hold(std::slice::from_ref(&talk)), Ok(()));
        talk.help = false;
        assert!(groups(&[]).hold(&[talk]).is_err_and(|fault| fault.fault == "has no group"));
    }

    #[test]
    fn empty_groups_are_no_way_and_single_ways_are_taken() {
        let menu = Menu {
            groups: groups(&[("a", ""), ("b", ""), ("c", ""), ("d", "c"), ("e", "c")]).groups,
            items: vec![item("one", Some("a")), item("two", Some("a")), item("three", Some("d")), item("help", None)],
        };
        let told = |within: Option<&str>| {
            let name = |way: &Way<'_>| match way {
                Way::Group(group) => format!("+{}", group.id),
                Way::Item(item) => item.kind.to_string(),
            };
            menu.ways(within.map(code).as_ref()).iter().map(name).collect::<Vec<_>>()
        };
        assert_eq!(told(None), ["+a", "three"]);
        assert_eq!(told(Some("a")), ["one", "two"]);
        assert_eq!(told(Some("b")), Vec::<String>::new());
        assert_eq!(menu.help().map(|item| item.kind.as_str()), Some("help"));
    }

    /// 150 types: each is found in four touches, with five ways at most on every screen.
    #[test]
    fn a_hundred_and_fifty_types_are_found_in_four_touches() {
        let mut list = Vec::new();
        for a in 0..5 {
            list.push((format!("g{a}"), String::new()));
            for b in 0..3 {
                list.push((format!("g{a}{b}"), format!("g{a}")));
                list.extend((0..2).map(|c| (format!("g{a}{b}{c}"), format!("g{a}{b}"))));
            }
        }
        let all = groups(&list.iter().map(|(id, within)| (id.as_str(), within.as_str())).collect::<Vec<_>>());
        let leaves: Vec<&str> = list.iter().map(|(id, _)| id.as_str()).filter(|id| id.len() == 4).collect();
        let types: Vec<RequestType> = (0..150).map(|n| kind(&format!("t{n}"), leaves[n % leaves.len()])).collect();
        all.hold(&types).expect("fits");
        let items = types.iter().map(|kind| item(kind.id.as_str(), kind.group.as_ref().map(Code::as_str))).collect();
        let menu = Menu { groups: all.groups, items };
        let (mut screens, mut found) = (vec![(None, 1)], BTreeSet::new());
        while let Some((within, touches)) = screens.pop() {
            let ways = menu.ways(within.as_ref());
            assert!(ways.len() <= MOST_WAYS && touches <= 4, "{within:?}");
            for way in ways {
                match way {
                    Way::Group(group) => screens.push((Some(group.id.clone()), touches + 1)),
                    Way::Item(item) => assert!(found.insert(item.kind.clone())),
                }
            }
        }
        assert_eq!(found.len(), 150);
    }

    #[test]
    fn menus_are_closed_by_regime_and_stay() {
        // Without those of the house.
        let base = FIRST.split("\n[[menus]]").next().unwrap_or_default();
        let rules = set(&format!(
            "{base}\n[[menus]]\nregimes = [\"ebi\", \"ta\"]\nopen = [\"talk\", \"print\"]\n\
             [[menus]]\nlawful-stay = \"no\"\nopen = [\"talk\", \"id-card\"]\n"
        )
        .replace("valid-from", "off = [\"digid\"]\nvalid-from"));
        let held = |regime, lawful_stay| Detention { regime, title: Title::Sentenced, restricted: Known::No, lawful_stay };
        for (kind, regime, stay, there) in [
            ("talk", Regime::Prison, Known::Yes, true),
            ("print", Regime::Prison, Known::Unknown, true),
            ("digid", Regime::Prison, Known::Yes, false),
            ("print", Regime::Ebi, Known::Yes, true),
            ("id-card", Regime::Ebi, Known::Yes, false),
            ("id-card", Regime::Remand, Known::No, true),
            ("print", Regime::Remand, Known::No, false),
            // Both fit: only what both open.
            ("talk", Regime::Ta, Known::No, true),
            ("print", Regime::Ta, Known::No, false),
            ("id-card", Regime::Ta, Known::No, false),
        ] {
            assert_eq!(is_there(&code(kind), &held(regime, stay), &rules), there, "{kind} {regime:?} {stay:?}");
        }
    }

    #[test]
    fn a_prison_can_put_types_first() {
        let rules = set(&FIRST.replace("valid-from", "first = [\"t2\"]\nvalid-from"));
        let mut types: Vec<RequestType> = (0..3).map(|n| kind(&format!("t{n}"), "a")).collect();
        types.sort_by(|a, b| place(a, &rules).cmp(&place(b, &rules)));
        assert_eq!(types.iter().map(|kind| kind.id.as_str()).collect::<Vec<_>>(), ["t2", "t0", "t1"]);
    }
}
