//! The head of a request: what it is, whose, and what of him matters for the answer.

use domain::{
    api::desk::{DeskPerson, DeskRequest},
    catalogue::Need,
    person::Known,
    words,
};
use leptos::prelude::*;

use super::{field::face, frame::Title, route::Route, table};
use crate::{
    i18n::I18n,
    part::{
        mark::{icon, icon_turn},
        text::{lines, short},
    },
};

/// What and whose it is; how it stands, which may change while the page is open.
#[component]
pub fn Head(
    /// As it was when the page was opened.
    first: DeskRequest,
    /// As it is now.
    now: Memo<Option<DeskRequest>>,
) -> impl IntoView {
    let i18n = I18n::get();
    let person = first.person.clone();
    let name = format!("{} {}", person.given_name, person.family_name);
    let kind = i18n.t(&words::request(&first.request.kind.id));
    let number = first.request.number.map(|number| i18n.number(number)).unwrap_or_default();
    let state = Memo::new(move |_| now.with(|now| now.as_ref().map(|now| (now.request.summary.state, now.days_late))));
    let due = first.request.summary.due_on;
    let last_day = due.map(|due| view! { <p class="due"><span class="soft">{i18n.t("queue-last-day")}</span>" "<strong>{i18n.day(due)}</strong></p> });
    let standing = move || {
        let (state, late) = state.get()?;
        Some(view! { {table::state_tag(state)} {(late != 0).then(|| table::late_tag(late))} })
    };
    view! {
        <p class="way"><a class="link" href=Route::Queue(domain::api::desk::Show::All).href()>{icon_turn("arrow-left")}{i18n.t("file-to-queue")}</a></p>
        <div class="top">
            {face("face big", &person.given_name, &person.family_name)}
            <div class="grow">
                <Title text=kind.clone() document=format!("{}, {name}", short(&kind)) />
                <p class="soft">{i18n.with("file-number", &[("number", (&number).into()), ("name", (&name).into())])}</p>
            </div>
            <div class="standing">
                <p class="row wrap">{standing}</p>
                {last_day}
            </div>
        </div>
        {facts(&person)}
        {nationality(&first)}
    }
}

/// What the desk knows of him.
fn facts(person: &DeskPerson) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let fact = |name: String, value: String| view! { <div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div> };
    let ends = person.ends_on.map_or_else(|| i18n.t("file-ends-unknown"), |day| i18n.day(day));
    view! {
        <dl class="strip">
            {fact(i18n.t("file-registration"), person.number.clone())}
            {fact(i18n.t("file-unit"), person.unit.clone())}
            {fact(i18n.t("queue-language"), i18n.t(&words::language(person.language.as_str())))}
            {fact(i18n.t("file-ends"), ends)}
        </dl>
    }
}

/// A hint where the type of the request needs Dutch nationality and he is not known to have it.
fn nationality(file: &DeskRequest) -> Option<impl IntoView + use<>> {
    let asks = file.request.kind.needs.contains(&Need::DutchNationality) && !file.request.summary.state.is_decided();
    let i18n = I18n::get();
    let words = match file.person.dutch {
        Known::Yes => None,
        Known::Unknown => Some(i18n.t("file-dutch-unknown")),
        Known::No => Some(i18n.t("file-dutch-no")),
    };
    words.filter(|_| asks).map(|words| view! { <p class="caution">{icon("info")}{lines(&words)}</p> })
}
