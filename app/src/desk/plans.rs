//! Whose screening or plan waits for this desk, with the last day before it has passed.

use domain::{
    Problem,
    api::{
        Nothing,
        plan::{ListPlans, PlanRow, PlansQuery, Waiting},
    },
    person::Number,
    plan::{Near, is_known_at},
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
        mark::{icon, picture, shape},
        text::lines,
    },
};

/// The way to the list in the rail, at a desk that knows plans.
#[component]
pub fn Link() -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let known = Memo::new(move |_| desk.staff.with(|staff| staff.as_ref().is_some_and(|staff| is_known_at(&staff.desk))));
    let here = move || matches!(desk.route.get(), Route::Plans | Route::Plan(_)).then_some("page");
    move || {
        known.get().then(|| {
            view! { <a href=Route::Plans.href() aria-current=here>{icon("map")}{i18n.t("plan-desk-title")}</a> }
        })
    }
}

/// What was fetched of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Listed {
    rows: Vec<PlanRow>,
    next: Option<String>,
}

/// The page.
#[component]
pub fn PlansPage() -> impl IntoView {
    let i18n = I18n::get();
    let found = RwSignal::new(None::<Result<Listed, Problem>>);
    let fetch = move || fetch(Desk::get(), found);
    fetch();
    move || match found.get() {
        None => view! { <div class="top"><Title text=i18n.t("plan-desk-title") /></div> }.into_any(),
        Some(Err(problem)) => view! { <Failed problem again=move |()| fetch() /> }.into_any(),
        Some(Ok(listed)) => view! {
            <div class="top">
                <div class="grow"><Title text=i18n.t("plan-desk-title") /><p class="soft">{i18n.t("plan-desk-lead")}</p></div>
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
        let query = PlansQuery { after: before.next.clone() };
        match api::call::<ListPlans>((), query, Nothing {}).await {
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

fn rows(i18n: I18n, rows: &[PlanRow]) -> AnyView {
    if rows.is_empty() {
        return view! { <div class="empty">{picture("1F4CB")}<p>{lines(&i18n.t("plan-desk-empty"))}</p></div> }.into_any();
    }
    let rows = rows.iter().map(|row| drawn(i18n, row)).collect_view();
    view! {
        <div class="scroll">
            <table class="table queue">
                <caption class="hidden">{i18n.t("plan-desk-title")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{i18n.t("queue-from")}</th>
                        <th scope="col">{i18n.t("file-registration")}</th>
                        <th scope="col">{i18n.t("queue-language")}</th>
                        <th scope="col">{i18n.t("plan-desk-what")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn drawn(i18n: I18n, row: &PlanRow) -> impl IntoView + use<> {
    let name = format!("{} {}", row.given_name, row.family_name);
    let name = match Number::parse(&row.number) {
        Ok(number) => view! { <a class="link" href=Route::Plan(number).href()><bdi>{name}</bdi></a> }.into_any(),
        Err(_) => name.into_any(),
    };
    let waits = row.waits.iter().map(|wait| view! { <li class="row wrap">{waiting(i18n, *wait)}</li> }).collect_view();
    view! {
        <tr>
            <th scope="row">{name}<br /><span class="soft">{row.unit.clone()}</span></th>
            <td><bdi>{row.number.clone()}</bdi></td>
            <td>{i18n.t(&words::language(row.language.as_str()))}</td>
            <td><ul>{waits}</ul></td>
        </tr>
    }
}

/// What waits, with its last day, and a tag before it has passed.
fn waiting(i18n: I18n, it: Waiting) -> impl IntoView {
    let day = it.due.map(|due| i18n.with("plan-due", &[("day", (&i18n.day(due)).into())]));
    let tag = match it.near {
        Some(Near::Late) => Some(("tag late", "late", "plan-late")),
        Some(Near::Soon) => Some(("tag", "waiting", "plan-soon")),
        _ => None,
    };
    view! {
        <strong>{i18n.t(&words::plan_waits(it.what))}</strong>
        {day.map(|day| view! { <span>{day}</span> })}
        {tag.map(|(class, mark, key)| view! { <span class=class>{shape(mark)}{i18n.t(key)}</span> })}
    }
}
