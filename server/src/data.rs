//! The data that the rules work on: request types, rule sets, languages. Inside the program, or from a folder of the prison.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use domain::catalogue::{Catalogue, CatalogueFault};
use domain::explain::{PageFault, Pages};
use domain::fast_track::{FastTrack, FastTrackFault};
use domain::menu::Groups;
use domain::person::Language;
use domain::rules::{RuleSet, Rules, RulesFault};
use domain::screening::{Screening, ScreeningFault};
use rust_embed::RustEmbed;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::speech::Voice;

#[derive(RustEmbed)]
#[folder = "../domain/data/catalogue"]
struct OwnCatalogue;

#[derive(RustEmbed)]
#[folder = "../domain/data/explain"]
struct OwnPages;

#[derive(RustEmbed)]
#[folder = "../domain/data/rules"]
struct OwnRules;

#[derive(RustEmbed)]
#[folder = "../domain/data/screening"]
struct OwnScreening;

const OWN_FAST_TRACK: &str = include_str!("../../domain/data/fast-track.toml");
const OWN_GROUPS: &str = include_str!("../../domain/data/groups.toml");
const LANGUAGES: &str = include_str!("../../locales/languages.toml");

/// The file of the groups in a catalogue folder; the others are types.
const GROUPS: &str = "groups.toml";

/// The folder of the explain pages in a catalogue folder.
const EXPLAIN: &str = "explain";

/// What is wrong with the data. Each says where.
#[derive(Debug, thiserror::Error)]
pub enum DataError {
    /// A folder or file cannot be read.
    #[error("{path}: {source}")]
    Io {
        /// Which.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// A file is not what it should be.
    #[error("{file}: {fault}")]
    File {
        /// Which.
        file: String,
        /// What is wrong, with its line.
        fault: String,
    },
    /// The request types do not work together.
    #[error("the catalogue in {place}: {fault}")]
    Catalogue {
        /// From where.
        place: String,
        /// What is wrong.
        fault: CatalogueFault,
    },
    /// The explain pages do not fit, or not with these request types.
    #[error("the explain pages in {place}: {fault}")]
    Pages {
        /// From where.
        place: String,
        /// What is wrong.
        fault: PageFault,
    },
    /// The fast track of a short stay leads to a request that cannot be sent.
    #[error("{file}: {fault}")]
    FastTrack {
        /// From where.
        file: String,
        /// What is wrong.
        fault: FastTrackFault,
    },
    /// The questions about a condition cannot be asked.
    #[error("the questions in {place}: {fault}")]
    Screening {
        /// From where.
        place: String,
        /// What is wrong.
        fault: ScreeningFault,
    },
    /// The rules do not work, or not with these request types.
    #[error("the rules in {place}: {fault}")]
    Rules {
        /// From where.
        place: String,
        /// What is wrong.
        fault: RulesFault,
    },
}

/// A file of data, with the name under which its faults are told.
type File = (String, String);

/// Request types and rules that work together: from these folders, or our own. A folder of types can have its own `groups.toml`.
///
/// # Errors
/// [`DataError`], which names the file.
pub fn load(catalogue: Option<&Path>, rules: Option<&Path>) -> Result<(Catalogue, Rules), DataError> {
    let place = |folder: Option<&Path>, own: &str| folder.map_or_else(|| own.to_owned(), |folder| folder.display().to_string());
    let mut all = files::<OwnCatalogue>(catalogue, "catalogue")?;
    all.retain(|(name, _)| !name.ends_with(FAST_TRACK));
    let (groups, types): (Vec<File>, Vec<File>) = all.into_iter().partition(|(name, _)| name.ends_with(GROUPS));
    let groups = groups.first().map_or_else(|| one(&(GROUPS.to_owned(), OWN_GROUPS.to_owned())), one)?;
    let found = Catalogue::new(parsed(types)?, groups)
        .map_err(|fault| DataError::Catalogue { place: place(catalogue, "catalogue"), fault })?;
    let sets: Vec<RuleSet> = parsed(files::<OwnRules>(rules, "rules")?)?;
    let wrong = |fault| DataError::Rules { place: place(rules, "rules"), fault };
    let sets = Rules::new(sets).map_err(wrong)?;
    sets.serve(&found).map_err(wrong)?;
    Ok((found, sets))
}

/// The explain pages: ours, or those in the folder `explain` of the prison's types. The pages that come with types lead to those types
/// only; of ours, beside types of a prison, the ways to types that it does not have are not offered.
///
/// # Errors
/// [`DataError`], which names the file.
pub fn pages(catalogue: Option<&Path>, types: &Catalogue) -> Result<Pages, DataError> {
    let own = catalogue.map(|folder| folder.join(EXPLAIN)).filter(|folder| folder.is_dir());
    let place = own.as_ref().map_or_else(|| EXPLAIN.to_owned(), |folder| folder.display().to_string());
    let wrong = |fault| DataError::Pages { place: place.clone(), fault };
    let (groups, files): (Vec<File>, Vec<File>) =
        files::<OwnPages>(own.as_deref(), EXPLAIN)?.into_iter().partition(|(name, _)| name.ends_with(GROUPS));
    let groups = groups.first().map_or_else(|| Ok(Groups::default()), one)?;
    let pages = Pages::new(parsed(files)?, groups).map_err(wrong)?;
    if own.is_some() || catalogue.is_none() {
        pages.serve(types).map_err(wrong)?;
    }
    Ok(pages)
}

/// The questions that people are asked about themselves.
///
/// # Errors
/// [`DataError`], which names the file.
pub fn screening() -> Result<Screening, DataError> {
    let list = parsed(files::<OwnScreening>(None, "screening")?)?;
    Screening::new(list).map_err(|fault| DataError::Screening { place: "screening".to_owned(), fault })
}

/// The file of the fast track in a catalogue folder.
const FAST_TRACK: &str = "fast-track.toml";

/// The questions of a short stay, which open types of this catalogue. A folder of types without such a file has none of them.
///
/// # Errors
/// [`DataError`], which names the file.
pub fn fast_track(folder: Option<&Path>, catalogue: &Catalogue) -> Result<FastTrack, DataError> {
    let own = (FAST_TRACK.to_owned(), OWN_FAST_TRACK.to_owned());
    let file = match folder {
        None => Some(own),
        Some(folder) => {
            files::<OwnCatalogue>(Some(folder), "catalogue")?.into_iter().find(|(name, _)| name.ends_with(FAST_TRACK))
        }
    };
    let Some(file) = file else { return Ok(FastTrack::default()) };
    let found: FastTrack = one(&file)?;
    found.serve(catalogue).map_err(|fault| DataError::FastTrack { file: file.0, fault })?;
    Ok(found)
}

/// The languages of the kiosk, in their order.
///
/// # Errors
/// [`DataError`], which names the file.
pub fn languages() -> Result<Vec<Language>, DataError> {
    #[derive(Deserialize)]
    struct Entry {
        tag: Language,
    }
    Ok(spoken::<Entry>()?.into_iter().map(|entry| entry.tag).collect())
}

/// How each language of the kiosk sounds.
///
/// # Errors
/// [`DataError`], which names the file.
pub fn voices() -> Result<BTreeMap<Language, Voice>, DataError> {
    #[derive(Deserialize)]
    struct Entry {
        tag: Language,
        #[serde(flatten)]
        voice: Voice,
    }
    Ok(spoken::<Entry>()?.into_iter().map(|entry| (entry.tag, entry.voice)).collect())
}

/// What the list of languages says of each.
fn spoken<T: DeserializeOwned>() -> Result<Vec<T>, DataError> {
    #[derive(Deserialize)]
    struct List<T> {
        language: Vec<T>,
    }
    let list: List<T> = one(&("locales/languages.toml".to_owned(), LANGUAGES.to_owned()))?;
    Ok(list.language)
}

/// The texts that a catalogue folder brings for its types, in these languages: `texts/<language>.ftl`, each where it is there.
///
/// # Errors
/// [`DataError`], which names the file.
pub fn texts(catalogue: Option<&Path>, languages: &[Language]) -> Result<BTreeMap<Language, String>, DataError> {
    let mut found = BTreeMap::new();
    for language in languages {
        let Some(path) = catalogue.map(|folder| folder.join("texts").join(format!("{}.ftl", language.as_str()))) else { break };
        if path.exists() {
            let bytes = std::fs::read(&path).map_err(|source| DataError::Io { path: path.clone(), source })?;
            found.insert(language.clone(), text(path.display().to_string(), &bytes)?.1);
        }
    }
    Ok(found)
}

fn parsed<T: DeserializeOwned>(files: Vec<File>) -> Result<Vec<T>, DataError> {
    files.iter().map(one).collect()
}

fn one<T: DeserializeOwned>((file, text): &File) -> Result<T, DataError> {
    toml::from_str(text).map_err(|error| DataError::File { file: file.clone(), fault: error.to_string() })
}

/// The TOML files, in the order of their names.
fn files<Own: RustEmbed>(folder: Option<&Path>, own: &str) -> Result<Vec<File>, DataError> {
    let Some(folder) = folder else {
        let mut names: Vec<Cow<'static, str>> = Own::iter().filter(|name| name.ends_with(".toml")).collect();
        names.sort();
        return names
            .iter()
            .filter_map(|name| Some((format!("{own}/{name}"), Own::get(name)?.data)))
            .map(|(name, data)| text(name, &data))
            .collect();
    };
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| DataError::Io { path, source }
    };
    let entries = std::fs::read_dir(folder).map_err(failed(folder))?;
    let mut paths =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>().map_err(failed(folder))?;
    paths.retain(|path| path.extension().is_some_and(|end| end == "toml"));
    paths.sort();
    paths.iter().map(|path| text(path.display().to_string(), &std::fs::read(path).map_err(failed(path))?)).collect()
}

fn text(name: String, bytes: &[u8]) -> Result<File, DataError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok((name, text.to_owned())),
        Err(_) => Err(DataError::File { file: name, fault: "is not UTF-8".to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_data_works() {
        let (catalogue, rules) = load(None, None).expect("data");
        assert!(catalogue.get("id-card").is_some() && !rules.sets().is_empty());
        assert!(fast_track(None, &catalogue).is_ok_and(|found| !found.asks().is_empty()));
        assert_eq!(screening().expect("questions").all().len(), 5);
        assert_eq!(languages().expect("languages")[0], Language::simple_dutch());
        assert_eq!(voices().expect("voices").len(), languages().expect("languages").len());
    }

    #[test]
    fn a_prison_can_have_its_own_pages() {
        let (catalogue, _) = load(None, None).expect("data");
        assert!(!pages(None, &catalogue).expect("ours").all().is_empty());
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (none, own) = (Catalogue::default(), folder.path().join(EXPLAIN));
        assert!(!pages(Some(folder.path()), &none).expect("ours, without their ways").all().is_empty());
        std::fs::create_dir(&own).expect("a folder");
        assert!(pages(Some(folder.path()), &none).expect("its own: none").all().is_empty());
        let page = OwnPages::get("condition-papers.toml").expect("a page").data;
        std::fs::write(own.join("condition-papers.toml"), &page).expect("written");
        let told = || pages(Some(folder.path()), &none).expect_err("refused").to_string();
        assert!(told().contains("which is no group"), "{}", told());
        std::fs::write(own.join(GROUPS), OwnPages::get(GROUPS).expect("groups").data).expect("written");
        assert!(told().contains("not in the catalogue"), "{}", told());
        std::fs::write(own.join("condition-papers.toml"), "id = ").expect("written");
        assert!(told().contains("condition-papers.toml"), "{}", told());
    }

    #[test]
    fn a_folder_brings_its_own_texts() {
        let (folder, languages) = (tempfile::tempdir().expect("a temporary folder"), languages().expect("languages"));
        let own = || texts(Some(folder.path()), &languages);
        assert!(texts(None, &languages).expect("none").is_empty() && own().expect("none").is_empty());
        std::fs::create_dir(folder.path().join("texts")).expect("made");
        std::fs::write(folder.path().join("texts/ar.ftl"), "request-x = X\n").expect("written");
        let found = own().expect("texts");
        assert_eq!(
            found.into_iter().map(|(tag, text)| (tag.as_str().to_owned(), text)).collect::<Vec<_>>(),
            [("ar".to_owned(), "request-x = X\n".to_owned())]
        );
        std::fs::write(folder.path().join("texts/nl.ftl"), [0xff]).expect("written");
        assert!(own().expect_err("refused").to_string().ends_with("nl.ftl: is not UTF-8"));
    }

    #[test]
    fn a_fault_names_its_file() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let told = || load(Some(folder.path()), None).expect_err("refused").to_string();
        std::fs::write(folder.path().join("broken.toml"), "id = ").expect("written");
        assert!(told().contains("broken.toml") && told().contains("line 1"), "{}", told());
        std::fs::write(folder.path().join("broken.toml"), [0xff]).expect("written");
        assert!(told().ends_with("broken.toml: is not UTF-8"), "{}", told());
        std::fs::remove_file(folder.path().join("broken.toml")).expect("removed");
        let told = load(Some(folder.path()), None).expect_err("refused").to_string();
        assert!(told.contains("which a rule names"), "{told}");
        assert!(load(None, Some(folder.path())).expect_err("refused").to_string().contains("there is no rule set"));
        assert!(load(Some(&folder.path().join("none")), None).expect_err("refused").to_string().contains("none"));
    }
}
