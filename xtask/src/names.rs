//! The names under which the web files are handed out: with a hash of the content, so that a browser can keep them for ever.
//!
//! In the sources every file has its plain name. The page gets an import map that leads from the plain names to the real ones and says
//! what the content must be: the modules are found by it, and the programs find texts and pictures by it (`app/src/files.rs`).
//! So a file that changes changes its own name and the page, and no program is built again for a text.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context, Result};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::json;
use sha2::{Digest as _, Sha256, Sha384};

use crate::site::Site;

/// Digits of the hash in a name: 64 bits, so that two contents do not meet.
const DIGITS: usize = 16;

/// The folder in which the server hands out all files but the pages.
const ASSETS: &str = "/assets/";

/// Where the page wants its import map: before the first module.
const MAP: &str = "<script type=\"importmap\"></script>";

/// What the programs fetch by its plain name while they run; style sheets are named in the page, and typefaces in them.
const MAPPED: [&str; 5] = [".js", ".wasm", ".svg", ".ftl", ".json"];

/// A file under its real name.
#[derive(Debug)]
struct Named {
    /// `kiosk-0123456789abcdef.js`.
    name: String,
    /// As an attribute `integrity` has it.
    integrity: String,
}

/// Real names by plain ones.
type Names = BTreeMap<String, Named>;

/// Gives every file that a program or a page fetches its real name. Licences keep theirs: people read them, no program does.
pub(crate) fn hashed(plain: Site, programs: &[&str]) -> Result<Site> {
    let (mut site, mut names) = (Site::default(), Names::new());
    let (mut styles, mut pages) = (Vec::new(), Vec::new());
    for (path, content) in plain.into_files() {
        if path.starts_with("licences/") {
            site.add(path, content);
        } else if path.ends_with(".css") {
            styles.push((path, text(content)?));
        } else if path.ends_with(".html") {
            pages.push((path, text(content)?));
        } else {
            add(&mut site, &mut names, path, content);
        }
    }
    // They name typefaces, so they come after them; the pages name all.
    for (path, css) in styles {
        let css = with_fonts(&css, &names).with_context(|| path.clone())?;
        add(&mut site, &mut names, path, css.into_bytes());
    }
    for (path, page) in pages {
        let others: Vec<&str> =
            programs.iter().copied().filter(|program| !page.contains(&format!("{ASSETS}{program}.js"))).collect();
        let page = with_names(&page, &names, &others, &site).with_context(|| path.clone())?;
        site.add(path, page);
    }
    Ok(site)
}

fn text(content: Vec<u8>) -> Result<String> {
    String::from_utf8(content).context("a text file that is not UTF-8")
}

fn add(site: &mut Site, names: &mut Names, path: String, content: Vec<u8>) {
    let named = Named { name: real_name(&path, &content), integrity: integrity(&content) };
    site.add(named.name.clone(), content);
    names.insert(path, named);
}

/// `text/nl.ftl` becomes `text/nl-0123456789abcdef.ftl`.
fn real_name(path: &str, content: &[u8]) -> String {
    let mut hash: String = Sha256::digest(content).iter().fold(String::new(), |mut hash, byte| {
        // Writing to a text does not fail.
        let _ = write!(hash, "{byte:02x}");
        hash
    });
    hash.truncate(DIGITS);
    let (stem, end) = path.rsplit_once('.').unwrap_or((path, ""));
    format!("{stem}-{hash}.{end}")
}

fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(content)))
}

fn find<'a>(names: &'a Names, path: &str) -> Result<&'a Named> {
    names.get(path).with_context(|| format!("there is no file {path}"))
}

/// The style sheet with the real names of its typefaces.
fn with_fonts(css: &str, names: &Names) -> Result<String> {
    let mut parts = css.split("url(\"");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (path, rest) = part.split_once('"').context("a url( that does not end")?;
        write!(out, "url(\"{}\"{rest}", find(names, path)?.name)?;
    }
    Ok(out)
}

/// The page with real names, integrity where browsers look at it, the import map, and the modules that its program imports.
fn with_names(page: &str, names: &Names, others: &[&str], site: &Site) -> Result<String> {
    let mut out = String::new();
    for line in page.lines() {
        let indent = &line[..line.len() - line.trim_start().len()];
        if line.trim() == MAP {
            writeln!(out, "{indent}<script type=\"importmap\">{}</script>", import_map(names, others))?;
            continue;
        }
        let Some((before, rest)) = line.split_once(ASSETS) else {
            writeln!(out, "{line}")?;
            continue;
        };
        let (path, after) = rest.split_once('"').context("a reference that does not end")?;
        let named = find(names, path)?;
        let guarded = ["<script", "rel=\"stylesheet\"", "rel=\"modulepreload\""].iter().any(|tag| line.contains(tag));
        let guard = if guarded { format!(" integrity=\"{}\"", named.integrity) } else { String::new() };
        writeln!(out, "{before}{ASSETS}{}\"{guard}{after}", named.name)?;
        if line.contains("rel=\"modulepreload\"") {
            for (_, part) in imported(names, site, &named.name) {
                let Named { name, integrity } = part;
                writeln!(out, "{indent}<link rel=\"modulepreload\" href=\"{ASSETS}{name}\" integrity=\"{integrity}\">")?;
            }
        }
    }
    Ok(out)
}

/// What a module imports at its start: fetched with it and not after it.
fn imported<'a>(names: &'a Names, site: &Site, module: &str) -> impl Iterator<Item = (&'a String, &'a Named)> {
    let source = site.get(module).map(String::from_utf8_lossy).unwrap_or_default().into_owned();
    names.iter().filter(move |(path, _)| source.contains(&format!("from './{path}'")))
}

/// JSON without a `<`, so that it can stand in a page as it is.
fn import_map(names: &Names, others: &[&str]) -> String {
    let foreign = |path: &str| others.iter().any(|other| path == format!("{other}.js") || path == format!("{other}_bg.wasm"));
    let mapped = names.iter().filter(|(path, _)| MAPPED.iter().any(|end| path.ends_with(end)) && !foreign(path));
    let address = |path: &str| format!("{ASSETS}{path}");
    let imports: BTreeMap<String, String> = mapped.clone().map(|(path, named)| (address(path), address(&named.name))).collect();
    // Of a picture no browser asks it.
    let checked = mapped.filter(|(path, _)| !path.ends_with(".svg"));
    let integrity: BTreeMap<String, &str> = checked.map(|(_, named)| (address(&named.name), named.integrity.as_str())).collect();
    json!({ "imports": imports, "integrity": integrity }).to_string()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    const PAGE: &str = "<head>\n  <script type=\"importmap\"></script>\n  <link rel=\"stylesheet\" href=\"/assets/kiosk.css\">\n  \
        <link rel=\"preload\" as=\"font\" href=\"/assets/fonts/a-400.woff2\">\n  <link rel=\"modulepreload\" href=\"/assets/kiosk.js\">\n  \
        <script type=\"module\" src=\"/assets/start.js\"></script>\n</head>\n";

    fn plain() -> Site {
        let mut site = Site::default();
        site.add("index.html", PAGE);
        site.add("kiosk.css", "@font-face { src: url(\"fonts/a-400.woff2\") format(\"woff2\"); }");
        site.add("fonts/a-400.woff2", "letters");
        site.add("kiosk.js", "import { open } from './snippets/app/keys.js';");
        site.add("snippets/app/keys.js", "export function open() {}");
        for (path, content) in
            [("start.js", "1"), ("desk.js", "2"), ("desk_bg.wasm", "3"), ("text/nl.ftl", "a = b"), ("icons.svg", "<svg/>")]
        {
            site.add(path, content);
        }
        site.add("licences/a.txt", "free");
        site
    }

    fn page(site: &Site) -> String {
        String::from_utf8(site.get("index.html").unwrap().to_vec()).unwrap()
    }

    fn map(site: &Site) -> Value {
        let page = page(site);
        let (_, rest) = page.split_once("<script type=\"importmap\">").unwrap();
        serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
    }

    #[test]
    fn a_name_has_the_hash_of_the_content() {
        assert_eq!(real_name("text/nl.ftl", b"abc"), "text/nl-ba7816bf8f01cfea.ftl");
        let abc = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(integrity(b"abc"), abc);
    }

    #[test]
    fn every_reference_leads_to_a_file_with_that_content() {
        let site = hashed(plain(), &["kiosk", "desk"]).unwrap();
        let page = page(&site);
        let references: Vec<_> = page.split("=\"/assets/").skip(1).map(|rest| rest.split_once('"').unwrap().0).collect();
        // The four of the page, and what the program imports.
        assert_eq!(references.len(), 5);
        for name in references {
            let content = site.get(name).unwrap_or_else(|| panic!("{name} is not there"));
            let line = page.lines().find(|line| line.contains(&format!("=\"/assets/{name}\""))).unwrap();
            assert_eq!(line.contains(&format!(" integrity=\"{}\"", integrity(content))), !name.ends_with(".woff2"), "{line}");
        }
        let map = map(&site);
        for (plain, real) in map["imports"].as_object().unwrap() {
            let content = site.get(&real.as_str().unwrap()[ASSETS.len()..]).unwrap();
            let expected = if plain.ends_with(".svg") { Value::Null } else { integrity(content).into() };
            assert_eq!(map["integrity"][real.as_str().unwrap()], expected, "{plain}");
        }
        let style = site.get(&real_name_in(&site, "kiosk", ".css")).unwrap().to_vec();
        assert!(String::from_utf8(style).unwrap().contains(&format!("url(\"{}\")", real_name("fonts/a-400.woff2", b"letters"))));
        assert_eq!(site.get("licences/a.txt"), Some(&b"free"[..]));
    }

    fn real_name_in(site: &Site, start: &str, end: &str) -> String {
        site.names().find(|name| name.starts_with(start) && name.ends_with(end)).unwrap().to_owned()
    }

    #[test]
    fn a_page_names_its_own_program_only() {
        let map = map(&hashed(plain(), &["kiosk", "desk"]).unwrap());
        let names: Vec<_> = map["imports"].as_object().unwrap().keys().map(String::as_str).collect();
        let own = ["icons.svg", "kiosk.js", "snippets/app/keys.js", "start.js", "text/nl.ftl"];
        assert_eq!(names, own.map(|name| format!("/assets/{name}")));
    }

    #[test]
    fn a_text_that_changes_changes_its_name_and_the_pages_only() {
        let before = hashed(plain(), &["kiosk", "desk"]).unwrap();
        let mut other = plain();
        other.add("text/nl.ftl", "a = c");
        let after = hashed(other, &["kiosk", "desk"]).unwrap();
        let new: Vec<_> = after.names().filter(|name| before.get(name) != after.get(name)).collect();
        assert_eq!(new, ["index.html", &real_name("text/nl.ftl", b"a = c")]);
    }

    #[test]
    fn what_is_not_there_is_an_error() {
        for page in ["<link href=\"/assets/none.css\">", "<link href=\"/assets/kiosk.css>"] {
            let mut site = plain();
            site.add("index.html", page);
            assert!(hashed(site, &["kiosk"]).is_err(), "{page}");
        }
        let mut site = plain();
        site.add("kiosk.css", "a { src: url(\"fonts/none.woff2\"); }");
        assert!(hashed(site, &["kiosk"]).is_err());
    }
}
