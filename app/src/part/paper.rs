//! A blank form on paper, in his language. It is drawn for the printer only: nothing of it is sent, kept or shown to staff.

use domain::{remedy::RemedyNow, words};
use leptos::{portal::Portal, prelude::*};

use super::text::{headed, lines, marked};
use crate::i18n::I18n;

/// A form to object with. The name of who hears it and the last day stand on it; what it is about he writes himself.
///
/// It hangs beside the program, so that the printer can have it alone.
#[component]
pub fn ObjectionForm(
    /// With whom and until when.
    remedy: RemedyNow,
) -> impl IntoView {
    view! { <Portal>{drawn(&remedy)}</Portal> }
}

fn drawn(remedy: &RemedyNow) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let (body, more) = headed(&i18n.t(&words::remedy(&remedy.body)));
    let until = remedy.last_day.filter(|_| !remedy.passed).map(|day| {
        view! { <p>{i18n.with("form-until", &[("day", (&i18n.day(day)).into())])}</p> }
    });
    let late = remedy.passed.then(|| lined(i18n.t("form-late"), "few"));
    view! {
        <article class="paper">
            <h1>{i18n.t("form-title")}</h1>
            <section class="to">
                <p><b>{i18n.t("form-to")}</b>" "{marked(&body)}</p>
                <p>{lines(&more)}</p>
                {until}
            </section>
            {lined(i18n.t("form-name"), "one")}
            {lined(i18n.t("form-number"), "one")}
            {lined(i18n.t("form-about"), "few")}
            {lined(i18n.t("form-why"), "many")}
            {late}
            <div class="pair">{lined(i18n.t("form-date"), "one")}{lined(i18n.t("form-signature"), "one")}</div>
        </article>
    }
}

/// Words with empty lines below them.
fn lined(words: String, room: &'static str) -> impl IntoView {
    view! { <div class=format!("lined {room}")><p>{words}</p><div></div></div> }
}
