//! For whom the time has come to arrange something of this desk, and who did not ask it yet.

use domain::{
    Problem,
    api::{
        Nothing,
        ahead::{AheadQuery, AheadRow, ListAhead},
    },
    words,
};
use leptos::{prelude::*, task::spawn_local};

use super::{
    Desk, field,
    frame::{Failed, Title},
};
use crate::{
    api,
    i18n::I18n,
    part::{
        mark::{picture, small_picture},
        text::{lines, short},
    },
};

/// What was fetched of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Listed {
    rows: Vec<AheadRow>,
    next: Option<String>,
}

/// The page.
#[component]
pub fn AheadPage() -> impl IntoView {
    let i18n = I18n::get();
    let found = RwSignal::new(None::<Result<Listed, Problem>>);
    let fetch = move || fetch(Desk::get(), found);
    fetch();
    move || match found.get() {
        None => view! { <div class="top"><Title text=i18n.t("desk-ahead-title") /></div> }.into_any(),
        Some(Err(problem)) => view! { <Failed problem again=move |()| fetch() /> }.into_any(),
        Some(Ok(listed)) => view! {
            <div class="top">
                <div class="grow"><Title text=i18n.t("desk-ahead-title") /><p class="soft">{i18n.t("desk-ahead-lead")}</p></div>
            </div>
            <field::Notice />
            {rows(i18n, &listed.rows)}
            {listed.next.is_some().then(|| view! {
                <button class="btn center" type="button" on:click=move |_| fetch()>{i18n.t("desk-ahead-more")}</button>
            })}
        }
        .into_any(),
    }
}

/// Fetches the list, or what comes after what is there.
fn fetch(desk: Desk, found: RwSignal<Option<Result<Listed, Problem>>>) {
    let before = found.get_untracked().and_then(Result::ok).unwrap_or_default();
    spawn_local(async move {
        let query = AheadQuery { after: before.next.clone() };
        match api::call::<ListAhead>((), query, Nothing {}).await {
            Ok(page) => {
                let rows = before.rows.into_iter().chain(page.items).collect();
                found.set(Some(Ok(Listed { rows, next: page.next })));
            }
            // What is shown already stays.
            Err(problem) if before == Listed::default() => {
                desk.fail_quietly(problem.clone());
                found.set(Some(Err(problem)));
            }
            Err(problem) => desk.fail(problem),
        }
    });
}

fn rows(i18n: I18n, rows: &[AheadRow]) -> AnyView {
    if rows.is_empty() {
        return view! { <div class="empty">{picture("1F5D3")}<p>{lines(&i18n.t("desk-ahead-empty"))}</p></div> }.into_any();
    }
    let rows = rows.iter().map(|row| drawn(i18n, row)).collect_view();
    view! {
        <div class="scroll">
            <table class="table queue">
                <caption class="hidden">{i18n.t("desk-ahead-title")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{i18n.t("desk-ahead-since")}</th>
                        <th scope="col">{i18n.t("desk-ahead-task")}</th>
                        <th scope="col">{i18n.t("queue-from")}</th>
                        <th scope="col">{i18n.t("file-registration")}</th>
                        <th scope="col">{i18n.t("queue-language")}</th>
                        <th scope="col">{i18n.t("file-ends")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn drawn(i18n: I18n, row: &AheadRow) -> impl IntoView + use<> {
    let name = format!("{} {}", row.given_name, row.family_name);
    view! {
        <tr>
            <th scope="row">{i18n.day(row.from)}</th>
            <td><span class="what">{small_picture(&row.picture)}{short(&i18n.t(&words::ahead(&row.task)))}</span></td>
            <td><bdi>{name}</bdi><br /><span class="soft">{row.unit.clone()}</span></td>
            <td><bdi>{row.number.clone()}</bdi></td>
            <td>{i18n.t(&words::language(row.language.as_str()))}</td>
            <td>{i18n.day(row.ends_on)}</td>
        </tr>
    }
}
