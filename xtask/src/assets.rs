//! The web files that are not programs: pages, style, typefaces, texts, keyboard, licences.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::places::{Places, files_below};
use crate::site::Site;

const PACKAGES: &str = "style/node_modules";

/// The bundle of simple-keyboard that is one ES module without imports; its default export is the class.
const KEYBOARD: &str = "simple-keyboard/build/index.modern.esm.js";

/// The packages whose files are handed out, with their licence.
const LICENCES: [(&str, &str); 5] = [
    ("@fontsource/atkinson-hyperlegible-next", "LICENSE"),
    ("@fontsource/noto-sans-arabic", "LICENSE"),
    ("lucide-static", "LICENSE"),
    ("openmoji", "LICENSE.txt"),
    ("simple-keyboard", "LICENSE"),
];

/// Adds all of them.
pub(crate) fn add(places: &Places, site: &mut Site) -> Result<()> {
    pages(places, site)?;
    style(places, site)?;
    texts(places, site)?;
    packages(places, site)
}

fn pages(places: &Places, site: &mut Site) -> Result<()> {
    for name in ["index.html", "desk.html", "start.js"] {
        site.copy(name, &places.source("app/web").join(name))?;
    }
    for name in ["shapes.svg", "mark.svg"] {
        site.copy(name, &places.source("style").join(name))?;
    }
    Ok(())
}

/// One style sheet a program, and the typefaces that they name.
fn style(places: &Places, site: &mut Site) -> Result<()> {
    let mut fonts = BTreeSet::new();
    for name in ["kiosk.css", "desk.css"] {
        let css = without_comments(&inlined(&places.source("style"), name)?);
        fonts.extend(fonts_in(&css));
        site.add(name, css);
    }
    for font in fonts {
        let file = font_file(&font).with_context(|| format!("style/base.css: no package has fonts/{font}"))?;
        site.copy(format!("fonts/{font}"), &places.source(PACKAGES).join(file))?;
    }
    Ok(())
}

/// The style sheet with each `@import "file";` replaced by that file: the browser asks once and not twenty times.
fn inlined(folder: &Path, name: &str) -> Result<String> {
    let source = fs::read_to_string(folder.join(name)).with_context(|| format!("style/{name}"))?;
    let mut css = String::with_capacity(source.len());
    for line in source.lines() {
        match line.strip_prefix("@import \"").and_then(|rest| rest.strip_suffix("\";")) {
            Some(part) => css.push_str(&inlined(folder, part)?),
            None => css.extend([line, "\n"]),
        }
    }
    Ok(css)
}

fn without_comments(css: &str) -> String {
    let mut plain = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain.lines().map(str::trim_end).filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect()
}

fn fonts_in(css: &str) -> impl Iterator<Item = String> {
    css.split("url(\"fonts/").skip(1).filter_map(|rest| rest.split_once('"')).map(|(name, _)| name.to_owned())
}

/// The file in the packages for a name in our style: `atkinson-ext-600.woff2` and the like.
fn font_file(name: &str) -> Option<String> {
    let (face, weight) = name.strip_suffix(".woff2")?.rsplit_once('-')?;
    let (package, letters) = match face {
        "atkinson" => ("atkinson-hyperlegible-next", "latin"),
        "atkinson-ext" => ("atkinson-hyperlegible-next", "latin-ext"),
        "noto-arabic" => ("noto-sans-arabic", "arabic"),
        _ => return None,
    };
    Some(format!("@fontsource/{package}/files/{package}-{letters}-{weight}-normal.woff2"))
}

/// The nouns that the kiosk speaks of before somebody has signed in and at home.
const FIRST: [&str; 6] = ["common", "home", "listen", "problem", "session", "state"];

/// How the nouns begin of which only the desk speaks.
const DESK: &str = "desk";

/// Three files for a language, each with its nouns in the order of their names: `text/<language>.ftl` with what is needed first,
/// `text/<language>-more.ftl`, and `text/<language>-desk.ftl`; and `languages.json`.
fn texts(places: &Places, site: &mut Site) -> Result<()> {
    let locales = places.source("locales");
    for entry in fs::read_dir(&locales).context("locales")? {
        let folder = entry?.path();
        let files = files_below(&folder, "ftl")?;
        if files.is_empty() {
            continue;
        }
        let [mut first, mut more, mut desk] = [const { String::new() }; 3];
        for file in files {
            let noun = file.file_stem().unwrap_or_default().to_string_lossy();
            let text = match &*noun {
                noun if FIRST.contains(&noun) => &mut first,
                noun if noun.starts_with(DESK) => &mut desk,
                _ => &mut more,
            };
            let part = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
            // A blank line between two files: a message must not run on into the next one.
            text.extend([part.trim_end(), "\n\n"]);
        }
        let language = folder.file_name().unwrap_or_default().to_string_lossy();
        for (part, text) in [("", first), ("-more", more), ("-desk", desk)] {
            site.add(format!("text/{language}{part}.ftl"), text);
        }
    }
    let list = fs::read_to_string(locales.join("languages.toml")).context("locales/languages.toml")?;
    let list: toml::Table = list.parse().context("locales/languages.toml")?;
    site.add("languages.json", serde_json::to_vec(&list)?);
    Ok(())
}

fn packages(places: &Places, site: &mut Site) -> Result<()> {
    let packages = places.source(PACKAGES);
    let keyboard = fs::read_to_string(packages.join(KEYBOARD)).with_context(|| KEYBOARD.to_owned())?;
    ensure!(keyboard.contains("as default}"), "{KEYBOARD} has no default export");
    // Its map is not handed out.
    let lines = keyboard.lines().filter(|line| !line.starts_with("//# sourceMappingURL="));
    site.add("keyboard.js", lines.flat_map(|line| [line, "\n"]).collect::<String>());
    for (package, file) in LICENCES {
        let name = package.rsplit('/').next().unwrap_or(package);
        site.copy(format!("licences/{name}.txt"), &packages.join(package).join(file))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_are_replaced_in_their_place() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("kiosk.css"), "/* all */\n@import \"a.css\";\n.z { top: 0; }\n").unwrap();
        fs::write(folder.path().join("a.css"), "/* a\n a */\n.a { top: 0; } /* b */\n").unwrap();
        let css = without_comments(&inlined(folder.path(), "kiosk.css").unwrap());
        assert_eq!(css, ".a { top: 0; }\n.z { top: 0; }\n");
        assert!(inlined(folder.path(), "none.css").is_err());
    }

    #[test]
    fn fonts_are_found_in_the_style_and_in_their_package() {
        let css = "src: url(\"fonts/atkinson-ext-600.woff2\") format(\"woff2\"); src: url(\"fonts/other-400.woff2\")";
        assert_eq!(fonts_in(css).collect::<Vec<_>>(), ["atkinson-ext-600.woff2", "other-400.woff2"]);
        let file = "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-600-normal.woff2";
        assert_eq!(font_file("atkinson-ext-600.woff2").as_deref(), Some(file));
        assert_eq!(font_file("other-400.woff2"), None);
    }
}
