//! The certificates in the file of whom a request is of.

use domain::{api::certificate::Certificate, words};
use leptos::prelude::*;

use crate::{
    i18n::I18n,
    part::{mark::small_picture, text::short},
};

/// The list; nothing where there are none.
pub fn certificates(list: &[Certificate], name: &str) -> Option<impl IntoView + use<>> {
    let i18n = I18n::get();
    let items = list
        .iter()
        .map(|given| {
            let title = short(&i18n.t(&words::request(&given.kind)));
            view! { <li>{small_picture(&given.picture)}<span>{title}<br /><small class="soft">{i18n.day(given.on)}</small></span></li> }
        })
        .collect_view();
    let title = i18n.with("file-certificates", &[("name", name.into())]);
    (!list.is_empty()).then(|| view! { <section class="card"><h2>{title}</h2><ul class="list">{items}</ul></section> })
}
