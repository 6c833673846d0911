//! The requests for help to municipalities: those that should have been sent before come first.

use domain::{
    Problem,
    api::{
        Page,
        help::{HelpRow, ListDeskHelp},
    },
    person::Number,
    words,
};
use leptos::{prelude::*, task::spawn_local};

use super::{
    Desk, field,
    frame::{Failed, Title},
    route::Route,
};
use crate::{
    api,
    i18n::I18n,
    part::{
        condition::{help_tag, of},
        mark::{picture, shape, small_picture},
        text::{headed, lines, short},
    },
};

/// The page.
#[component]
pub fn HelpPage() -> impl IntoView {
    let i18n = I18n::get();
    let found = RwSignal::new(None::<Result<Page<HelpRow>, Problem>>);
    let fetch = move || {
        let desk = Desk::get();
        spawn_local(async move {
            let page = api::ask::<ListDeskHelp>(()).await;
            if let Err(problem) = &page {
                desk.fail_quietly(problem.clone());
            }
            found.set(Some(page));
        });
    };
    fetch();
    move || match found.get() {
        None => view! { <div class="top"><Title text=i18n.t("desk-help-title") /></div> }.into_any(),
        Some(Err(problem)) => view! { <Failed problem again=move |()| fetch() /> }.into_any(),
        Some(Ok(page)) => view! {
            <div class="top">
                <div class="grow"><Title text=i18n.t("desk-help-title") /><p class="soft">{i18n.t("desk-help-lead")}</p></div>
            </div>
            <field::Notice />
            {rows(i18n, &page.items)}
        }
        .into_any(),
    }
}

fn rows(i18n: I18n, rows: &[HelpRow]) -> AnyView {
    if rows.is_empty() {
        return view! { <div class="empty">{picture("1F3E2")}<p>{lines(&i18n.t("desk-help-empty"))}</p></div> }.into_any();
    }
    let rows = rows.iter().map(|row| drawn(i18n, row)).collect_view();
    view! {
        <div class="scroll">
            <table class="table queue">
                <caption class="hidden">{i18n.t("desk-help-title")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{i18n.t("desk-help-by")}</th>
                        <th scope="col">{i18n.t("desk-help-what")}</th>
                        <th scope="col">{i18n.t("queue-from")}</th>
                        <th scope="col">{i18n.t("person-municipality")}</th>
                        <th scope="col">{i18n.t("desk-help-state")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn drawn(i18n: I18n, row: &HelpRow) -> impl IntoView + use<> {
    let name = format!("{} {}", row.given_name, row.family_name);
    let href = Number::parse(&row.number).map_or_else(|_| Route::Help.href(), |number| Route::Person(number).href());
    let late = row.days_late > 0;
    let days = late.then(|| {
        let words = i18n.with("desk-help-late", &[("n", u64::from(row.days_late).into())]);
        view! { <br /><span class="tag late">{shape("late")}{words}</span> }
    });
    let need =
        format!("{}: {}", short(&i18n.t(&words::condition(row.condition))), headed(&i18n.t(&words::help_need(row.need))).0);
    let town = row.municipality.clone().unwrap_or_else(|| i18n.t("person-municipality-unknown"));
    let restricted = row.restricted.then(|| view! { <br /><span class="soft">{i18n.t("desk-help-restricted")}</span> });
    view! {
        <tr class=late.then_some("is-late")>
            <th scope="row">{i18n.day(row.send_by)}{days}</th>
            <td><span class="what">{small_picture(of(row.condition))}<a href=href>{need}</a></span></td>
            <td><bdi>{name}</bdi><br /><span class="soft">{row.unit.clone()}</span></td>
            <td><bdi>{town}</bdi></td>
            <td>{help_tag(row.state)}{restricted}</td>
        </tr>
    }
}
