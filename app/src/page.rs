//! The document around the program: language, colours, title, focus, and leaving without a trace.

use domain::person::{Settings, TextSize, Theme};
use leptos::prelude::document;
use wasm_bindgen::JsCast as _;

use crate::i18n::LanguageInfo;

/// From this age on a document is not one that has just been loaded, in milliseconds.
const SETTLED_MS: f64 = 10_000.0;

/// Says in which language the document is, and in which direction it runs.
pub fn set_language(info: &LanguageInfo) {
    set("lang", &info.tag);
    set("dir", &info.dir);
}

/// Sets size of letters and colours.
pub fn set_look(settings: &Settings) {
    set("data-text", settings.text_size.as_str());
    set_theme(settings.theme);
}

/// Sets the colours.
pub fn set_theme(theme: Theme) {
    set("data-theme", theme.as_str());
}

/// The colours that this person has asked the browser for.
#[must_use]
pub fn wished_theme() -> Theme {
    if wishes("(prefers-contrast: more)") {
        return Theme::Contrast;
    }
    if wishes("(prefers-color-scheme: dark)") { Theme::Dark } else { Theme::Light }
}

fn wishes(media: &str) -> bool {
    let query = web_sys::window().and_then(|window| window.match_media(media).ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// The size of the letters as it is set now.
#[must_use]
pub fn text_size() -> TextSize {
    get("data-text").and_then(|value| TextSize::parse(&value)).unwrap_or_default()
}

/// The colours as they are set now.
#[must_use]
pub fn theme() -> Theme {
    get("data-theme").and_then(|value| Theme::parse(&value)).unwrap_or_default()
}

/// Sets the title of the document.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Loads the program anew at `address`, in place of the present entry of the history.
///
/// A full load: the memory of the program is gone with it, and the back button leads nowhere.
pub fn replace(address: &str) {
    if let Some(window) = web_sys::window() {
        // The browser refuses only an address that cannot be read; ours are literals.
        let _ = window.location().replace(address);
    }
}

/// Loads the document anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // Refused only for a document that is not shown.
        let _ = window.location().reload();
    }
}

/// Prints what the page has for the printer: the kiosk's browser prints without asking.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Refused only where there is no printer; the browser says so itself.
        let _ = window.print();
    }
}

/// Takes the part from `?` on out of the address and gives it back; none where there is none.
#[must_use]
pub fn take_query() -> Option<String> {
    let window = web_sys::window()?;
    let query = window.location().search().ok().filter(|text| !text.is_empty())?;
    let (path, hash) = (window.location().pathname().ok()?, window.location().hash().ok()?);
    let history = window.history().ok()?;
    history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&format!("{path}{hash}"))).ok()?;
    Some(query)
}

/// Loads the document anew because the server has a newer build. One that has just been loaded is of the build that there is: another
/// load would not help, and could go on for ever. Says whether it does.
pub fn renew() -> bool {
    let age = web_sys::window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now());
    let settled = age > SETTLED_MS;
    if settled {
        reload();
    }
    settled
}

/// Takes the part after `#` out of the address and gives it back.
#[must_use]
pub fn take_fragment() -> Option<String> {
    let window = web_sys::window()?;
    let hash = window.location().hash().ok()?;
    let fragment = hash.strip_prefix('#').filter(|text| !text.is_empty())?.to_owned();
    let history = window.history().ok()?;
    let path = window.location().pathname().ok()?;
    history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&path)).ok()?;
    Some(fragment)
}

/// Puts the focus on the element with this id, so that a screen reader starts there.
pub fn focus(id: &str) {
    let element = document().get_element_by_id(id).and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(element) = element {
        // An element that cannot take focus leaves it where it was, which is no harm.
        let _ = element.focus();
    }
}

/// The element that has the focus; none where nothing has.
#[must_use]
pub fn focused() -> Option<web_sys::HtmlElement> {
    let element = document().active_element()?.dyn_into::<web_sys::HtmlElement>().ok()?;
    (element.tag_name() != "BODY").then_some(element)
}

/// Gives the focus back to an element that had it, when it is still there and nothing else took it.
pub fn give_back(element: web_sys::HtmlElement) {
    // What is drawn now is in the document by the next frame.
    leptos::prelude::request_animation_frame(move || {
        if focused().is_none() && element.is_connected() {
            // It had the focus a moment ago, so it can take it.
            let _ = element.focus();
        }
    });
}

/// Does something that draws a part of the page anew. Where the focus was on a piece that only moved, it goes back to it.
pub fn keep_focus(change: impl FnOnce()) {
    let before = focused();
    change();
    before.into_iter().for_each(give_back);
}

fn set(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        // Names are literals, so this cannot be refused.
        let _ = root.set_attribute(name, value);
    }
}

fn get(name: &str) -> Option<String> {
    document().document_element()?.get_attribute(name)
}
