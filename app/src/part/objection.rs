//! How and until when he can object: to a decision, or to an answer that does not come.

use domain::{Day, remedy::RemedyNow, words};
use leptos::prelude::*;

use super::{
    dialog::Dialog,
    leaf::{Leaf, leaf},
    mark::icon,
    paper::ObjectionForm,
    text::{headed, lines, marked},
};
use crate::{i18n::I18n, page};

/// The last day as a leaf; beside it until when, and the way to how.
#[component]
pub fn Objection(
    /// What he may not agree with.
    #[prop(into)]
    heading: String,
    /// Until when, with whom and how.
    remedy: RemedyNow,
    /// Today.
    today: Day,
    /// Its name in the document, where more than one stands on a screen.
    #[prop(default = "objection")]
    id: &'static str,
) -> impl IntoView {
    let i18n = I18n::get();
    let open = RwSignal::new(false);
    let how = view! {
        <button class="btn" type="button" on:click=move |_| open.set(true)>{icon("megaphone")}{i18n.t("objection-how")}</button>
    };
    view! {
        {section(&heading, &remedy, today, id, Some(how.into_any()))}
        {move || {
            let remedy = remedy.clone();
            open.get().then(|| view! { <How remedy today open /> })
        }}
    }
}

fn section(heading: &str, remedy: &RemedyNow, today: Day, id: &'static str, how: Option<AnyView>) -> impl IntoView + use<> {
    let day = remedy.last_day.filter(|_| !remedy.passed);
    view! {
        <section class="promise one" aria-labelledby=id>
            {day.map(|day| leaf(day, Leaf::Small))}
            <div class="stack mid wide">
                <div>
                    <h2 id=id>{heading.to_owned()}</h2>
                    <p>{lines(&until(remedy, today))}</p>
                </div>
                {how}
            </div>
        </section>
    }
}

/// With whom, how and until when, and a blank form. What he writes goes there on paper: it passes neither this program nor the desk.
#[component]
fn How(remedy: RemedyNow, today: Day, open: RwSignal<bool>) -> impl IntoView {
    let i18n = I18n::get();
    let printed = RwSignal::new(false);
    let print = move |_| {
        printed.set(true);
        page::print();
    };
    view! {
        <Dialog close=move |()| open.set(false)>
            <h2 id="dialog-title">{i18n.with("objection-title", &[("body", remedy.body.as_str().into())])}</h2>
            <dl class="ways">
                <div>{way(&i18n.t("objection-body"), &i18n.t(&words::remedy(&remedy.body)))}</div>
                <div>{way(&i18n.t("objection-route"), &i18n.t(&words::route(&remedy.route)))}</div>
                <div>{way(&i18n.t("objection-when"), &until(&remedy, today))}</div>
            </dl>
            <p role="status">{move || lines(&if printed.get() { i18n.t("objection-printed") } else { i18n.t("objection-paper") })}</p>
            <ObjectionForm remedy=remedy.clone() />
            <div class="btns">
                <button class="btn" type="button" on:click=print>{icon("printer")}{i18n.t("objection-print")}</button>
                <button class="btn go" type="button" on:click=move |_| open.set(false)>{i18n.t("control-close")}</button>
            </div>
        </Dialog>
    }
}

/// Until when. A day that has passed never says *too late*: he can still object and say why.
#[must_use]
pub fn until(remedy: &RemedyNow, today: Day) -> String {
    let i18n = I18n::get();
    let body = || ("body", remedy.body.as_str().into());
    match remedy.last_day {
        _ if remedy.passed => i18n.with("objection-passed", &[body()]),
        None => i18n.with("objection-open", &[body()]),
        Some(day) if day == today => i18n.with("objection-today", &[body()]),
        Some(day) => i18n.with("objection-until", &[body(), ("day", (&i18n.day(day)).into())]),
    }
}

fn way(term: &str, text: &str) -> impl IntoView + use<> {
    let (first, rest) = headed(text);
    view! {
        <dt>{term.to_owned()}</dt>
        <dd><strong>{marked(&first)}</strong>{(!rest.is_empty()).then(|| lines(&rest))}</dd>
    }
}
