//! Explain pages: what his rights are, and how leave, the programme and objection work, in a few short sections.
//!
//! A page is one TOML file in `domain/data/explain` and its Fluent messages (see [`crate::words`]); it takes no code. Pages lie in groups,
//! at most [`MOST_WAYS`] on a screen; where a group holds more, groups within it say how it is split.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    Code, Day,
    catalogue::{Catalogue, unique},
    menu::{Group, Groups, Item, MOST_WAYS},
    rules::RuleSet,
};

/// Most sections of a page, one a screen.
pub const MOST_SECTIONS: usize = 7;

/// The local facts that pages name. One that the rules do not have is said to be [`NO_FACT`].
pub const FACTS: [&str; 7] =
    ["id-card-payer", "id-card-cost", "visit-day", "debt-hours", "municipality-offers", "ric-hours", "commissioner-hours"];

/// What a fact is that a prison did not set: the texts have other words for it.
pub const NO_FACT: &str = "none";

/// One page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Page {
    /// Its name: the Fluent key of its title is `explain-<id>`.
    pub id: Code,
    /// Pictogram beside its title.
    pub picture: String,
    /// The group that it lies in.
    pub group: Code,
    /// Place in its group, lowest first.
    pub order: u16,
    /// Where what it says is written, for who keeps it: an article of a law, a decree, a page of an authority.
    pub source: String,
    /// It is for who came in on this day or later: the law of that day holds for him.
    #[serde(default)]
    pub arrived_from: Option<Day>,
    /// It is for who came in before this day.
    #[serde(default)]
    pub arrived_before: Option<Day>,
    /// The request types that are the ways on at its end.
    #[serde(default)]
    pub opens: Vec<Code>,
    /// What it says, one a screen, in order.
    pub sections: Vec<Section>,
}

/// A part of a page: the first line of its text is its heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its name within the page: the Fluent key is `explain-<page>-<id>`.
    pub id: Code,
    /// Pictogram beside it.
    pub picture: String,
}

/// All pages of a prison, in their order, and the groups that they lie in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pages {
    pages: Vec<Page>,
    groups: Groups,
}

/// What is wrong with the pages.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("explain page {id}: {fault}")]
pub struct PageFault {
    /// The page or the group.
    pub id: Code,
    /// What is wrong, for the administrator.
    pub fault: String,
}

/// One page as it is told to a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PageNow {
    /// Its name.
    pub id: Code,
    /// Pictogram beside its title.
    pub picture: String,
    /// The group that it lies in.
    pub group: Code,
    /// What it says.
    pub sections: Vec<Section>,
    /// The ways on at its end: only what is in his menu.
    pub opens: Vec<Item>,
}

/// A way on from a list of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way<'a> {
    /// To a group.
    Group(&'a Group),
    /// To a page.
    Page(&'a PageNow),
}

impl Pages {
    /// Puts pages in order and checks that each can be found and fits on its screens.
    ///
    /// # Errors
    /// [`PageFault`] for the first page or group that does not.
    pub fn new(mut pages: Vec<Page>, groups: Groups) -> Result<Self, PageFault> {
        pages.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        let pages = Self { pages, groups };
        let ids: BTreeSet<&Code> = pages.groups.all().iter().map(|group| &group.id).collect();
        for page in &pages.pages {
            page.check(&ids).map_err(|fault| PageFault { id: page.id.clone(), fault })?;
        }
        let pair = pages.pages.iter().find(|page| pages.pages.iter().filter(|other| other.id == page.id).count() > 1);
        if let Some(twice) = pair {
            return Err(PageFault { id: twice.id.clone(), fault: "is there twice".to_owned() });
        }
        for group in pages.groups.all() {
            pages.check(group, &ids).map_err(|fault| PageFault { id: group.id.clone(), fault })?;
        }
        Ok(pages)
    }

    /// The pages, in their order.
    #[must_use]
    pub fn all(&self) -> &[Page] {
        &self.pages
    }

    /// Where they are found.
    #[must_use]
    pub const fn groups(&self) -> &Groups {
        &self.groups
    }

    /// Checks that every type to which a page leads is there.
    ///
    /// # Errors
    /// [`PageFault`] for the first page that leads nowhere.
    pub fn serve(&self, catalogue: &Catalogue) -> Result<(), PageFault> {
        let lost = |page: &&Page| page.opens.iter().any(|kind| catalogue.get(kind.as_str()).is_none());
        match self.pages.iter().find(lost) {
            Some(page) => Err(PageFault { id: page.id.clone(), fault: "opens a type that is not in the catalogue".to_owned() }),
            None => Ok(()),
        }
    }

    fn check(&self, group: &Group, ids: &BTreeSet<&Code>) -> Result<(), String> {
        unique("group", self.groups.all().iter().map(|other| &other.id))?;
        if let Some(within) = group.within.as_ref().filter(|within| **within == group.id || !ids.contains(within)) {
            return Err(format!("lies in {within}, which is no other group"));
        }
        let groups = self.groups.all().iter();
        let beside = groups.clone().filter(|other| other.within == group.within).count();
        let inside = groups.filter(|other| other.within.as_ref() == Some(&group.id)).count();
        // Pages that take one another's place by the day on which he came in are never shown together.
        let pages = self.pages.iter().filter(|page| page.group == group.id && page.arrived_before.is_none()).count();
        match beside.max(inside + pages) {
            ways if ways > MOST_WAYS => Err(format!("stands on a screen with {ways} ways; {MOST_WAYS} fit")),
            _ => Ok(()),
        }
    }
}

impl Page {
    /// Whether it is for somebody who came in on `arrived`.
    #[must_use]
    pub fn is_for(&self, arrived: Day) -> bool {
        self.arrived_from.is_none_or(|from| arrived >= from) && self.arrived_before.is_none_or(|before| arrived < before)
    }

    fn check(&self, groups: &BTreeSet<&Code>) -> Result<(), String> {
        if !groups.contains(&self.group) {
            return Err(format!("lies in {}, which is no group", self.group));
        }
        if !(1..=MOST_SECTIONS).contains(&self.sections.len()) {
            return Err(format!("has {} sections; it must be 1 to {MOST_SECTIONS}", self.sections.len()));
        }
        if self.opens.len() > MOST_WAYS {
            return Err(format!("has {} ways on; {MOST_WAYS} fit on a screen", self.opens.len()));
        }
        if self.source.trim().is_empty() {
            return Err("does not say its source".to_owned());
        }
        unique("section", self.sections.iter().map(|section| &section.id))?;
        unique("way", self.opens.iter())
    }
}

/// The local facts as the texts take them: those of the rules, and [`NO_FACT`] for what these do not have.
#[must_use]
pub fn facts(rules: &RuleSet) -> BTreeMap<Code, String> {
    let unset = FACTS.iter().filter_map(|name| Some((Code::parse(name).ok()?, NO_FACT.to_owned())));
    let set = rules.facts.iter().filter(|(_, value)| !value.trim().is_empty());
    unset.chain(set.map(|(name, value)| (name.clone(), value.clone()))).collect()
}

/// The ways on from a group, or from the first screen. A group with nothing in it is no way; one with a single way is that way.
#[must_use]
pub fn ways<'a>(groups: &'a [Group], pages: &'a [PageNow], within: Option<&Code>) -> Vec<Way<'a>> {
    let inner = groups.iter().filter(|group| group.within.as_ref() == within);
    let mut found: Vec<Way<'_>> = inner
        .filter_map(|group| match ways(groups, pages, Some(&group.id)).as_slice() {
            [] => None,
            [only] => Some(*only),
            [..] => Some(Way::Group(group)),
        })
        .collect();
    found.extend(pages.iter().filter(|page| Some(&page.group) == within).map(Way::Page));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = include_str!("../data/explain/rights-and-duties.toml");
    const GROUPS: &str = include_str!("../data/explain/groups.toml");

    fn page(toml: &str) -> Page {
        toml::from_str(toml).expect("page")
    }

    fn groups() -> Groups {
        toml::from_str(GROUPS).expect("groups")
    }

    fn named(id: &str) -> Page {
        Page { id: Code::parse(id).expect(id), ..page(PAGE) }
    }

    fn day(text: &str) -> Day {
        Day::parse(text).expect(text)
    }

    #[test]
    fn a_page_that_does_not_fit_is_refused() {
        assert_eq!(Pages::new(vec![page(PAGE)], groups()).map(|pages| pages.all().len()), Ok(1));
        let short = |id: usize| Section { id: Code::parse(&id.to_string()).expect("code"), picture: "2753".to_owned() };
        for (wrong, told) in [
            (Page { group: Code::parse("nowhere").expect("code"), ..page(PAGE) }, "is no group"),
            (Page { sections: Vec::new(), ..page(PAGE) }, "0 sections"),
            (Page { sections: (1..=8).map(short).collect(), ..page(PAGE) }, "8 sections"),
            (Page { sections: vec![short(1), short(1)], ..page(PAGE) }, "section 1 is there twice"),
            (Page { source: " ".to_owned(), ..page(PAGE) }, "source"),
            (Page { opens: vec![Code::parse("talk").expect("code"); 2], ..page(PAGE) }, "way talk is there twice"),
        ] {
            let fault = Pages::new(vec![wrong], groups()).expect_err(told).fault;
            assert!(fault.contains(told), "{fault}");
        }
        assert!(toml::from_str::<Page>(&format!("colour = \"red\"\n{PAGE}")).is_err());
    }

    #[test]
    fn a_full_group_must_say_how_it_is_split() {
        let many = |n: usize| (0..n).map(|n| named(&format!("p{n}"))).collect::<Vec<_>>();
        assert!(Pages::new(many(5), groups()).is_ok());
        let told = |pages, groups| Pages::new(pages, groups).expect_err("refused").fault;
        assert!(told(many(6), groups()).contains("6 ways"));
        assert!(told(vec![named("a"), named("a")], groups()).contains("is there twice"));
        let with = |more: &str| toml::from_str(&format!("{GROUPS}\n{more}")).expect("groups");
        let inside = "[[groups]]\nid = \"more\"\nwithin = \"arriving\"\npicture = \"2753\"";
        assert!(told(many(5), with(inside)).contains("6 ways"));
        let split: Vec<Page> = many(6).into_iter().enumerate().map(|(at, it)| moved(it, at >= 4)).collect();
        assert!(Pages::new(split, with(inside)).is_ok());
        assert!(
            told(many(1), with("[[groups]]\nid = \"lost\"\nwithin = \"none\"\npicture = \"2753\"")).contains("no other group")
        );
    }

    fn moved(page: Page, inside: bool) -> Page {
        if inside { Page { group: Code::parse("more").expect("code"), ..page } } else { page }
    }

    #[test]
    fn a_way_on_must_be_in_the_catalogue() {
        let pages =
            Pages::new(vec![Page { opens: vec![Code::parse("leave").expect("code")], ..page(PAGE) }], groups()).expect("pages");
        assert!(pages.serve(&Catalogue::default()).is_err_and(|fault| fault.fault.contains("not in the catalogue")));
        let none = Pages::new(vec![Page { opens: Vec::new(), ..page(PAGE) }], groups()).expect("pages");
        assert_eq!(none.serve(&Catalogue::default()), Ok(()));
    }

    #[test]
    fn a_fact_that_nobody_set_is_said_to_be_none() {
        let rules =
            crate::rules::tests::set(&format!("{}\nric-hours = \"9-12\"\ndebt-hours = \" \"\n", crate::rules::tests::FIRST));
        let found = facts(&rules);
        let told = |name: &str| found[&Code::parse(name).expect(name)].as_str();
        assert_eq!(
            (told("id-card-cost"), told("ric-hours"), told("visit-day"), told("debt-hours")),
            ("75", "9-12", NO_FACT, NO_FACT)
        );
        assert!(FACTS.iter().all(|name| found.contains_key(&Code::parse(name).expect(name))));
    }

    #[test]
    fn the_law_of_his_own_days_is_explained() {
        let now = Page { arrived_from: Some(day("2021-07-01")), ..page(PAGE) };
        let before = Page { arrived_before: Some(day("2021-07-01")), ..page(PAGE) };
        for (arrived, new) in [("2021-06-30", false), ("2021-07-01", true), ("2026-11-23", true)] {
            assert_eq!((now.is_for(day(arrived)), before.is_for(day(arrived))), (new, !new), "{arrived}");
            assert!(page(PAGE).is_for(day(arrived)));
        }
    }

    #[test]
    fn empty_groups_are_no_way_and_single_pages_are_taken() {
        let told = |id: &str, group: &str| PageNow {
            id: Code::parse(id).expect(id),
            picture: "2753".to_owned(),
            group: Code::parse(group).expect(group),
            sections: Vec::new(),
            opens: Vec::new(),
        };
        let pages = [told("rights", "arriving"), told("duties", "arriving"), told("complaint", "objection")];
        let groups = groups();
        let names = |within: Option<&str>| {
            let within = within.map(|id| Code::parse(id).expect(id));
            let ways = ways(groups.all(), &pages, within.as_ref());
            let name = |way: &Way<'_>| match way {
                Way::Group(group) => format!("+{}", group.id),
                Way::Page(page) => page.id.to_string(),
            };
            ways.iter().map(name).collect::<Vec<_>>()
        };
        assert_eq!(names(None), ["+arriving", "complaint"]);
        assert_eq!(names(Some("arriving")), ["rights", "duties"]);
        assert_eq!(names(Some("freedom")), Vec::<String>::new());
    }
}
