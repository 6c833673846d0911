//! Texts: one language at a time, fetched when it is chosen, put together by Fluent.
//!
//! Screens read texts without tracking; the whole program is drawn anew when the language changes (`I18n::tag` is what the
//! root watches). A key is written out as a literal or comes from [`domain::words`], so that a test can find every key that
//! is used.

use std::{cell::Cell, collections::BTreeMap, fmt::Write as _, rc::Rc};

use domain::{api::text::GetTexts, dates, person::Language};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use leptos::prelude::*;
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::{
    api,
    files::{self, NoFile},
};

/// One language of the kiosk, as `locales/languages.toml` has it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct LanguageInfo {
    /// BCP 47 tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// A native speaker has read its texts.
    pub checked: bool,
}

#[derive(Deserialize)]
struct LanguageList {
    language: Vec<LanguageInfo>,
}

/// How much of a language is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// What the kiosk says before somebody has signed in, and at home.
    Start,
    /// Everything that the kiosk says.
    Kiosk,
    /// What the desk says too.
    Desk,
}

impl Extent {
    /// The files of a language, by what follows its tag in their names.
    const fn files(self) -> &'static [&'static str] {
        match self {
            Self::Start => &[""],
            Self::Kiosk => &["", "-more"],
            Self::Desk => &["", "-more", "-desk"],
        }
    }
}

thread_local! {
    /// The prison has texts of its own, which are fetched beside those of the program.
    static HAS_OWN: Cell<bool> = const { Cell::new(false) };
}

/// Notes whether the prison has texts of its own. Says whether that is news: what was fetched before lacks them.
pub fn has_own(yes: bool) -> bool {
    HAS_OWN.replace(yes) != yes
}

/// The texts of one language.
pub struct Texts {
    info: LanguageInfo,
    extent: Extent,
    bundle: FluentBundle<FluentResource>,
}

/// A value for a variable in a text.
pub enum Arg<'a> {
    /// Words.
    Text(&'a str),
    /// A number, by which Fluent can choose a plural.
    Number(u64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

/// Fetches the list of languages.
///
/// # Errors
/// [`NoFile`] when it cannot be had.
pub async fn languages() -> Result<Vec<LanguageInfo>, NoFile> {
    let response = files::fetch("languages.json").await?;
    let text = response.text().await.map_err(|_| NoFile::Unreachable)?;
    api::read::<LanguageList>(&text).map(|list| list.language).ok_or(NoFile::Unreachable)
}

impl Texts {
    /// Fetches the texts of a language.
    ///
    /// # Errors
    /// [`NoFile`] when they cannot be had.
    pub async fn fetch(info: &LanguageInfo, extent: Extent) -> Result<Self, NoFile> {
        let mut source = String::new();
        for part in extent.files() {
            let response = files::fetch(&format!("text/{}{part}.ftl", info.tag)).await?;
            source += &response.text().await.map_err(|_| NoFile::Unreachable)?;
        }
        let mut texts = Self::new(info, extent, source);
        let own = HAS_OWN.get() && extent > Extent::Start;
        if let Some(language) = Language::parse(&info.tag).ok().filter(|_| own) {
            let own = api::ask::<GetTexts>(language).await.map_err(|_| NoFile::Unreachable)?;
            texts.add(own.messages);
        }
        Ok(texts)
    }

    /// Adds messages, which come before those that are there.
    fn add(&mut self, source: String) {
        // A message that does not parse is a gap in one text.
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source);
        self.bundle.add_resource_overriding(resource);
    }

    /// The tag of their language.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.info.tag
    }

    fn new(info: &LanguageInfo, extent: Extent, source: String) -> Self {
        let id: LanguageIdentifier = info.tag.parse().unwrap_or_default();
        let mut texts = Self { info: info.clone(), extent, bundle: FluentBundle::new(vec![id]) };
        texts.add(source);
        texts
    }

    /// The text `key` with its variables; the key itself where the language has none.
    #[must_use]
    pub fn get(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else { return key.to_owned() };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(
                *name,
                match value {
                    Arg::Text(text) => FluentValue::from(*text),
                    Arg::Number(number) => FluentValue::from(*number),
                },
            );
        }
        let mut out = String::new();
        let _ = write!(out, "{}", self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()));
        out
    }
}

impl dates::Texts for Texts {
    fn text(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
        // The parts of a date are put together here; only the whole is set apart from the text around it.
        self.get(key, &args).replace(['\u{2068}', '\u{2069}'], "")
    }
}

/// The texts that the program speaks with now. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct I18n {
    texts: RwSignal<Rc<Texts>, LocalStorage>,
    list: StoredValue<Vec<LanguageInfo>>,
}

impl I18n {
    /// Starts with these languages and the texts of one of them.
    #[must_use]
    pub fn start(list: Vec<LanguageInfo>, texts: Rc<Texts>) -> Self {
        crate::page::set_language(&texts.info);
        Self { texts: RwSignal::new_local(texts), list: StoredValue::new(list) }
    }

    /// A handle that speaks with other texts beside this one, for a part of the page: give it to that part as its context.
    /// The document keeps its own language.
    #[must_use]
    pub fn beside(self, texts: Rc<Texts>) -> Self {
        Self { texts: RwSignal::new_local(texts), list: self.list }
    }

    /// The handle of the program.
    #[must_use]
    pub fn get() -> Self {
        expect_context()
    }

    /// The languages there are.
    #[must_use]
    pub fn languages(self) -> Vec<LanguageInfo> {
        self.list.get_value()
    }

    /// The tag of the language that is spoken. Watched by the root, which draws everything anew.
    #[must_use]
    pub fn tag(self) -> String {
        self.texts.with(|texts| texts.info.tag.clone())
    }

    /// The language that is spoken.
    #[must_use]
    pub fn info(self) -> LanguageInfo {
        self.texts.with_untracked(|texts| texts.info.clone())
    }

    /// The language that is spoken, as settings have it.
    #[must_use]
    pub fn language(self) -> Language {
        Language::parse(&self.info().tag).unwrap_or_else(|_| Language::simple_dutch())
    }

    /// Speaks another language from now on, as much of it as of the present one. Stays with that when it cannot be fetched.
    ///
    /// # Errors
    /// [`NoFile`] when it cannot be.
    pub async fn speak(self, tag: &str) -> Result<(), NoFile> {
        self.speak_all(tag, self.texts.with_untracked(|texts| texts.extent)).await
    }

    /// Speaks a language from now on, at least to this extent.
    ///
    /// # Errors
    /// [`NoFile`] when it cannot be fetched.
    pub async fn speak_all(self, tag: &str, extent: Extent) -> Result<(), NoFile> {
        let present = self.info();
        if present.tag == tag && self.texts.with_untracked(|texts| texts.extent >= extent) {
            return Ok(());
        }
        let info = self.languages().into_iter().find(|info| info.tag == tag).unwrap_or(present);
        let texts = Texts::fetch(&info, extent).await?;
        crate::page::set_language(&info);
        self.texts.set(Rc::new(texts));
        Ok(())
    }

    /// Fetches the texts that are spoken again. Stays with what it has when they cannot be fetched.
    pub async fn again(self) {
        if let Ok(texts) = Texts::fetch(&self.info(), self.texts.with_untracked(|texts| texts.extent)).await {
            self.texts.set(Rc::new(texts));
        }
    }

    /// The text `key`.
    #[must_use]
    pub fn t(self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text `key` with its variables.
    #[must_use]
    pub fn with(self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.texts.with_untracked(|texts| texts.get(key, args))
    }

    /// The text `key` with the local facts that it names.
    #[must_use]
    pub fn told(self, key: &str, facts: &BTreeMap<domain::Code, String>) -> String {
        let facts: Vec<(&str, Arg<'_>)> = facts.iter().map(|(name, value)| (name.as_str(), Arg::Text(value))).collect();
        self.with(key, &facts)
    }

    /// A day with its weekday.
    #[must_use]
    pub fn day(self, day: domain::Day) -> String {
        self.texts.with_untracked(|texts| dates::long(&**texts, day))
    }

    /// The three parts of a calendar leaf: weekday, day, month.
    #[must_use]
    pub fn leaf(self, day: domain::Day) -> [String; 3] {
        self.texts
            .with_untracked(|texts| [dates::weekday(&**texts, day), day.of_month().to_string(), dates::month(&**texts, day)])
    }

    /// A day with its weekday and the time.
    #[must_use]
    pub fn moment(self, moment: domain::Moment) -> String {
        self.texts.with_untracked(|texts| dates::with_time(&**texts, moment))
    }

    /// A whole number.
    #[must_use]
    pub fn number(self, value: u64) -> String {
        self.texts.with_untracked(|texts| dates::number(&**texts, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Texts {
        let info = LanguageInfo { tag: "nl-simple".into(), name: "Nederlands".into(), dir: "ltr".into(), checked: true };
        Texts::new(&info, Extent::Start, source.to_owned())
    }

    #[test]
    fn own_messages_come_first() {
        let mut texts = texts("one = Een\ntwo = Twee\n");
        texts.add("two = Ons\nthree = Drie\n".to_owned());
        assert_eq!(["one", "two", "three"].map(|key| texts.get(key, &[])), ["Een", "Ons", "Drie"]);
    }

    #[test]
    fn variables_and_plurals() {
        let texts = texts("new = { $n ->\n    [one] { $n } nieuw\n   *[other] { $n } nieuwe\n }\nhello = Dag { $name }\n");
        assert_eq!(texts.get("new", &[("n", 1.into())]).replace(['\u{2068}', '\u{2069}'], ""), "1 nieuw");
        assert_eq!(texts.get("new", &[("n", 2.into())]).replace(['\u{2068}', '\u{2069}'], ""), "2 nieuwe");
        assert_eq!(texts.get("hello", &[("name", "Sam".into())]), "Dag \u{2068}Sam\u{2069}");
        assert_eq!(texts.get("missing", &[]), "missing");
    }
}
