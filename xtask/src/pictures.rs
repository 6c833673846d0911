//! The icons and pictograms that are used, and only those.
//!
//! Rust names them in calls with a literal: `icon("house")`, `icon_turn("arrow-left")`, `picture("1FAAA")`,
//! `big_picture("1FAAA")`. Data names a pictogram with the key `picture` of a TOML file.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::calls::{Call, calls};
use crate::places::{Places, files_below};
use crate::site::Site;

const ICONS: &str = "style/node_modules/lucide-static/icons";
const PICTOGRAMS: &str = "style/node_modules/openmoji/color/svg";

/// Names with the place that first uses each, `file:line`, for the message when there is no such drawing.
type Names = BTreeMap<String, String>;

/// What the programs and the data draw.
#[derive(Debug, Default)]
struct Used {
    icons: Names,
    pictograms: Names,
}

/// Adds `icons.svg` and `pictograms/<CODE>.svg`.
///
/// # Errors
/// Names every icon and pictogram that the packages do not have, with the place that uses it.
pub(crate) fn add(places: &Places, site: &mut Site) -> Result<()> {
    for folder in [ICONS, PICTOGRAMS] {
        ensure!(places.source(folder).is_dir(), "{folder} is missing: run `npm ci` in style/");
    }
    let used = used(places)?;
    let icons = drawings(&places.source(ICONS), &used.icons, is_icon);
    let pictograms = drawings(&places.source(PICTOGRAMS), &used.pictograms, is_code);
    let missing: Vec<_> = [("icon", icons.missing), ("pictogram", pictograms.missing)]
        .into_iter()
        .flat_map(|(kind, names)| names.into_iter().map(move |(name, place)| format!("{place}: no {kind} {name:?}")))
        .collect();
    ensure!(missing.is_empty(), "drawings that the packages do not have:\n{}", missing.join("\n"));
    site.add("icons.svg", sprite(&icons.found)?);
    for (code, drawing) in pictograms.found {
        site.add(format!("pictograms/{code}.svg"), drawing);
    }
    Ok(())
}

fn used(places: &Places) -> Result<Used> {
    let mut used = Used::default();
    for path in files_below(&places.source("app/src"), "rs")? {
        let name = relative(places, &path);
        let source = fs::read_to_string(&path).with_context(|| name.clone())?;
        let calls =
            calls(&source, &["icon", "icon_turn", "picture", "big_picture", "small_picture"]).with_context(|| name.clone())?;
        for Call { function, texts, line } in calls {
            let names = if function.starts_with("icon") { &mut used.icons } else { &mut used.pictograms };
            if let Some(text) = texts.into_iter().next() {
                names.entry(text).or_insert_with(|| format!("{name}:{line}"));
            }
        }
    }
    for folder in ["domain/data", "locales"] {
        for path in files_below(&places.source(folder), "toml")? {
            let name = relative(places, &path);
            let text = fs::read_to_string(&path).with_context(|| name.clone())?;
            let data = text.parse::<toml::Table>().with_context(|| name.clone())?;
            pictures_in(&toml::Value::Table(data), &name, &mut used.pictograms);
        }
    }
    Ok(used)
}

fn pictures_in(value: &toml::Value, place: &str, names: &mut Names) {
    match value {
        toml::Value::Array(items) => items.iter().for_each(|item| pictures_in(item, place, names)),
        toml::Value::Table(table) => {
            for (key, value) in table {
                match value {
                    toml::Value::String(code) if key == "picture" => {
                        names.entry(code.clone()).or_insert_with(|| place.to_owned());
                    }
                    other => pictures_in(other, place, names),
                }
            }
        }
        _ => {}
    }
}

fn relative(places: &Places, path: &Path) -> String {
    path.strip_prefix(places.root()).unwrap_or(path).display().to_string()
}

#[derive(Debug, Default)]
struct Drawings {
    found: BTreeMap<String, String>,
    missing: Names,
}

/// Reads the drawing of each name; a name that cannot be one is missing too, whatever file it would lead to.
fn drawings(folder: &Path, names: &Names, allowed: fn(char) -> bool) -> Drawings {
    let mut drawings = Drawings::default();
    for (name, place) in names {
        let path = folder.join(format!("{name}.svg"));
        match fs::read_to_string(path).ok().filter(|_| name.chars().all(allowed)) {
            Some(drawing) => drawings.found.insert(name.clone(), drawing),
            None => drawings.missing.insert(name.clone(), place.clone()),
        };
    }
    drawings
}

fn is_icon(letter: char) -> bool {
    letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-'
}

fn is_code(letter: char) -> bool {
    matches!(letter, '0'..='9' | 'A'..='F' | '-')
}

/// One file with a symbol for each icon: the lines only, because width and colour come from the style.
fn sprite(icons: &BTreeMap<String, String>) -> Result<String> {
    let mut sprite =
        "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<!-- Lucide, ISC: see licences/lucide-static.txt -->\n".to_owned();
    for (name, drawing) in icons {
        let lines = inside(drawing).with_context(|| format!("icon {name} is not the SVG that we know"))?;
        writeln!(sprite, "<symbol id=\"{name}\" viewBox=\"0 0 24 24\">{lines}</symbol>")?;
    }
    sprite.push_str("</svg>\n");
    Ok(sprite)
}

/// What stands between `<svg …>` and `</svg>`, on one line.
fn inside(drawing: &str) -> Option<String> {
    let (_, open) = drawing.split_once("<svg")?;
    let (attributes, rest) = open.split_once('>')?;
    let (lines, _) = rest.split_once("</svg>")?;
    attributes.contains("viewBox=\"0 0 24 24\"").then(|| lines.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sprite_has_the_lines_of_each_icon() {
        let house =
            "<!-- x -->\n<svg\n  class=\"a\"\n  viewBox=\"0 0 24 24\"\n>\n  <path d=\"M1 2\" />\n  <path d=\"M3\" />\n</svg>\n";
        let sprite = sprite(&BTreeMap::from([("house".to_owned(), house.to_owned())])).unwrap();
        let symbol = "<symbol id=\"house\" viewBox=\"0 0 24 24\"><path d=\"M1 2\" /> <path d=\"M3\" /></symbol>";
        assert!(sprite.contains(symbol), "{sprite}");
        assert!(inside("<svg viewBox=\"0 0 16 16\"><path/></svg>").is_none());
    }

    #[test]
    fn pictures_are_found_at_any_depth_of_data() {
        let data = "picture = \"A\"\n[[question]]\n[[question.answer]]\npicture = \"B\"\nlabel = \"C\"";
        let mut names = Names::new();
        pictures_in(&toml::Value::Table(data.parse().unwrap()), "card.toml", &mut names);
        assert_eq!(names.into_keys().collect::<Vec<_>>(), ["A", "B"]);
    }

    #[test]
    fn a_name_that_leads_elsewhere_is_missing() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("1F4AC.svg"), "<svg/>").unwrap();
        fs::create_dir(folder.path().join("deep")).unwrap();
        let names = ["1F4AC", "deep/../1F4AC", "1F4AD"].map(|name| (name.to_owned(), "here:1".to_owned()));
        let drawings = drawings(folder.path(), &Names::from(names), is_code);
        assert_eq!(drawings.found.into_keys().collect::<Vec<_>>(), ["1F4AC"]);
        assert_eq!(drawings.missing.into_keys().collect::<Vec<_>>(), ["1F4AD", "deep/../1F4AC"]);
    }
}
