//! The address of the desk: which page it names, and how links and the back button lead from one to the other.
//!
//! Every link is a real one, so it can be opened in a second window or copied; a plain press on it is answered here without
//! loading the document anew.

use domain::{RequestId, api::desk::Show, person::Number};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

/// A page of the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The queue, or a part of it: `/desk`, `/desk?show=late`.
    Queue(Show),
    /// For whom something is ahead: `/desk/ahead`.
    Ahead,
    /// One request: `/desk/requests/<id>`.
    Request(RequestId),
    /// One person: `/desk/people/<number>`.
    Person(Number),
    /// Whose plans wait: `/desk/plans`.
    Plans,
    /// The plan of one person: `/desk/people/<number>/plan`.
    Plan(Number),
    /// What was shared of one person: `/desk/people/<number>/sharing`.
    Sharing(Number),
    /// The requests for help to municipalities: `/desk/help`.
    Help,
    /// Writing a request down for somebody: `/desk/write`.
    Enter,
    /// An address that no page has.
    Nowhere,
}

impl Route {
    /// Reads the path and the query of an address.
    #[must_use]
    pub fn parse(path: &str, query: &str) -> Self {
        match path.trim_end_matches('/').strip_prefix("/desk") {
            Some("") => Self::Queue(show(query)),
            Some("/ahead") => Self::Ahead,
            Some("/help") => Self::Help,
            Some("/write") => Self::Enter,
            Some("/plans") => Self::Plans,
            Some(rest) => {
                let request = rest.strip_prefix("/requests/").and_then(|id| id.parse().ok()).map(Self::Request);
                let of_person = |end: &str| {
                    let number = rest.strip_prefix("/people/")?.strip_suffix(end)?;
                    Number::parse(number).ok()
                };
                let page = || of_person("").map(Self::Person);
                let plan = || of_person("/plan").map(Self::Plan);
                let shared = || of_person("/sharing").map(Self::Sharing);
                request.or_else(page).or_else(plan).or_else(shared).unwrap_or(Self::Nowhere)
            }
            None => Self::Nowhere,
        }
    }

    /// The address of this page.
    #[must_use]
    pub fn href(&self) -> String {
        match self {
            Self::Queue(Show::All) | Self::Nowhere => "/desk".to_owned(),
            Self::Queue(show) => format!("/desk?show={}", show.as_str()),
            Self::Ahead => "/desk/ahead".to_owned(),
            Self::Request(id) => format!("/desk/requests/{id}"),
            Self::Person(number) => format!("/desk/people/{}", number.as_str()),
            Self::Sharing(number) => format!("/desk/people/{}/sharing", number.as_str()),
            Self::Help => "/desk/help".to_owned(),
            Self::Enter => "/desk/write".to_owned(),
            Self::Plans => "/desk/plans".to_owned(),
            Self::Plan(number) => format!("/desk/people/{}/plan", number.as_str()),
        }
    }

    /// The page that the browser's address names now.
    #[must_use]
    pub fn here() -> Self {
        let place = window().location();
        Self::parse(&place.pathname().unwrap_or_default(), &place.search().unwrap_or_default())
    }

    /// Puts the page into the address, so that *back* leads to the one before.
    pub fn enter(&self) {
        // Refused only for a foreign address; ours are all here.
        let _ = window().history().and_then(|history| history.push_state_with_url(&JsValue::NULL, "", Some(&self.href())));
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// The part of the queue that a query names; all of it where it names none that exists.
fn show(query: &str) -> Show {
    let name = query.trim_start_matches('?').split('&').find_map(|pair| pair.strip_prefix("show="));
    Show::ALL.into_iter().find(|show| Some(show.as_str()) == name).unwrap_or_default()
}

/// The page that a press leads to; none where the browser shall follow the link itself, or there is no link.
#[must_use]
pub fn pressed(event: &MouseEvent) -> Option<Route> {
    let plain = event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
    if !plain || event.default_prevented() {
        return None;
    }
    let link = event.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok()??.dyn_into::<HtmlAnchorElement>().ok()?;
    let ours = link.origin() == document().location()?.origin().ok()? && link.hash().is_empty() && link.target().is_empty();
    let route = Route::parse(&link.pathname(), &link.search());
    (ours && route != Route::Nowhere).then_some(route)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_they_are_written() {
        let id: RequestId = "01936f00-0000-7000-8000-000000000001".parse().expect("id");
        let person = Route::Person(Number::parse("1001").expect("number"));
        let number = || Number::parse("1001").expect("number");
        let (plan, shared) = (Route::Plan(number()), Route::Sharing(number()));
        let others = [Route::Ahead, Route::Help, Route::Enter, Route::Plans, plan, shared, Route::Request(id), person];
        let routes = Show::ALL.into_iter().map(Route::Queue).chain(others);
        for route in routes {
            let href = route.href();
            let (path, query) = href.split_once('?').unwrap_or((&href, ""));
            assert_eq!(Route::parse(path, query), route, "{href}");
        }
    }

    #[test]
    fn other_addresses_lead_nowhere_and_other_parts_to_all() {
        for path in ["/", "/desks", "/desk/requests", "/desk/requests/1", "/desk/people", "/desk/people/1/2", "/desk/people/x"] {
            assert_eq!(Route::parse(path, ""), Route::Nowhere, "{path}");
        }
        assert_eq!(Route::parse("/desk/", "?show=everything"), Route::Queue(Show::All));
        assert_eq!(Route::parse("/desk", "?a=b&show=to-do"), Route::Queue(Show::ToDo));
    }
}
