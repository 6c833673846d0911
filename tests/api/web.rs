//! The web files as `cargo xtask` built them: what is kept and what is asked for again, packed and plain, and that each is what the page says.

use std::io::Read as _;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use domain::ProblemCode;
use domain::api::Method;
use serde_json::Value;
use sha2::{Digest as _, Sha384};

use crate::harness::client::{Answer, Client, Raw};
use crate::harness::template::on_each;

const PAGES: [&str; 3] = ["/", "/desk", "/desk/requests/1"];

async fn get(client: &Client, path: &str, encoding: &str) -> Answer {
    let answer = client.raw(Raw::new(Method::Get, path).with("accept-encoding", encoding)).await;
    assert_eq!(answer.status.as_u16(), 200, "{path}: are the web files built? `cargo xtask build` does it");
    answer
}

fn unpacked(answer: &Answer) -> Vec<u8> {
    let mut content = Vec::new();
    match answer.header("content-encoding") {
        "br" => brotli::BrotliDecompress(&mut &answer.body[..], &mut content).expect("Brotli"),
        "gzip" => drop(flate2::read::GzDecoder::new(&answer.body[..]).read_to_end(&mut content).expect("gzip")),
        _ => content.extend_from_slice(&answer.body),
    }
    content
}

/// The addresses of all files that a page and its program fetch, with what their content must be where somebody checks it.
fn references(page: &str) -> Vec<(String, Option<String>)> {
    let (_, rest) = page.split_once("<script type=\"importmap\">").expect("an import map");
    let map: Value = serde_json::from_str(rest.split_once("</script>").expect("its end").0).expect("JSON");
    let imports = map["imports"].as_object().expect("imports");
    let mapped = imports.values().map(|address| {
        let address = address.as_str().expect("an address");
        (address.to_owned(), map["integrity"][address].as_str().map(str::to_owned))
    });
    let tags = page.split('<').filter_map(|tag| {
        let (_, rest) = tag.split_once("=\"/assets/")?;
        let integrity = tag.split_once(" integrity=\"").map(|(_, rest)| rest.split('"').next().unwrap_or_default().to_owned());
        Some((format!("/assets/{}", rest.split_once('"')?.0), integrity))
    });
    mapped.chain(tags.collect::<Vec<_>>()).collect()
}

#[tokio::test]
async fn a_page_is_asked_for_each_time() {
    on_each(|house| async move {
        let client = house.nobody();
        for path in PAGES {
            let page = get(&client, path, "").await;
            assert_eq!(page.header("cache-control"), "no-cache", "{path}");
            assert_eq!((page.header("content-type"), page.header("vary")), ("text/html; charset=utf-8", "accept-encoding"));
            let tag = page.header("etag");
            for known in [tag.to_owned(), format!("W/\"other\", {tag}"), "*".to_owned()] {
                let same = client.raw(Raw::new(Method::Get, path).with("if-none-match", &known)).await;
                assert_eq!((same.status.as_u16(), same.body.len(), same.header("etag")), (304, 0, tag), "{path}");
                // The browser takes this policy over into what it has kept.
                assert_eq!(same.header("content-security-policy"), page.header("content-security-policy"), "{path}");
            }
            let other = client.raw(Raw::new(Method::Get, path).with("if-none-match", "W/\"other\"")).await;
            assert_eq!(other.status.as_u16(), 200, "{path}");
        }
    })
    .await;
}

/// Names, kinds, integrity: every file that a page or a program names is there, is kept for ever, and is what the page says it is.
#[tokio::test]
async fn every_file_that_is_named_is_there_for_ever() {
    on_each(|house| async move {
        let client = house.nobody();
        for path in ["/", "/desk"] {
            let page = get(&client, path, "").await;
            let references = references(std::str::from_utf8(&page.body).expect("text"));
            let checked = references.iter().filter(|(_, integrity)| integrity.is_some()).count();
            assert!(references.len() > 20 && checked > 8, "{path}: {} references, {checked} checked", references.len());
            for (address, integrity) in references {
                let file = get(&client, &address, "").await;
                assert_eq!(file.header("cache-control"), "public, max-age=31536000, immutable", "{address}");
                let actual = format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(&file.body)));
                assert!(integrity.is_none_or(|expected| expected == actual), "{address} is not what {path} says");
                let kind = file.header("content-type").to_owned();
                let unchecked = ["image/svg+xml", "font/woff2"].contains(&kind.as_str());
                let end = address.rsplit('.').next().unwrap_or_default();
                assert_eq!(unchecked, ["svg", "woff2"].contains(&end), "{address}: {kind}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn packed_and_plain_are_the_same() {
    on_each(|house| async move {
        let client = house.nobody();
        let page = get(&client, "/", "").await;
        let mut addresses = vec!["/".to_owned(), "/desk".to_owned(), "/assets/licences/openmoji.txt".to_owned()];
        addresses.extend(references(std::str::from_utf8(&page.body).expect("text")).into_iter().map(|(address, _)| address));
        for address in addresses {
            let plain = get(&client, &address, "identity").await;
            assert_eq!(plain.header("content-encoding"), "", "{address}");
            for (asked, given) in [("br", "br"), ("gzip, deflate, br, zstd", "br"), ("gzip", "gzip"), ("gzip, br;q=0", "gzip")] {
                let packed = get(&client, &address, asked).await;
                let encoding = packed.header("content-encoding");
                // A typeface is packed already, and a few bytes do not get smaller.
                let small = plain.body.len() < 64 || address.ends_with(".woff2");
                assert!(encoding == given || (small && encoding.is_empty()), "{address}, {asked}: {encoding}");
                assert!(unpacked(&packed) == plain.body, "{address}, {asked}: another content");
                assert!(encoding != "br" || packed.body.len() < plain.body.len(), "{address} got larger");
                assert_eq!(
                    (packed.header("etag"), packed.header("vary")),
                    (plain.header("etag"), "accept-encoding"),
                    "{address}"
                );
                let head = client.raw(Raw::new(Method::Get, &address).method("HEAD").with("accept-encoding", asked)).await;
                assert_eq!((head.status.as_u16(), head.body.len()), (200, 0), "{address}");
                for name in ["content-encoding", "content-type", "cache-control", "etag", "vary"] {
                    assert_eq!(head.header(name), packed.header(name), "HEAD {address}: {name}");
                }
            }
        }
    })
    .await;
}

/// A kiosk that is still open after an upgrade asks for the old names.
#[tokio::test]
async fn a_name_of_an_earlier_build_is_a_problem_that_is_not_kept() {
    on_each(|house| async move {
        for path in ["/assets/kiosk-0123456789abcdef.js", "/assets/text/nl-0123456789abcdef.ftl", "/assets/index.html"] {
            let answer = house.nobody().raw(Raw::new(Method::Get, path)).await;
            assert_eq!((answer.code(), answer.header("cache-control")), (Some(ProblemCode::NotFound), "no-store"), "{path}");
        }
    })
    .await;
}
