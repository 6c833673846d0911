//! The page of a person: who he is, how long he stays, and what he needs outside. What staff say stands beside what he says.

use domain::{
    Problem, ProblemCode,
    api::{
        Endpoint, Nothing,
        condition::{FinishScreening, GetPerson, PersonPage as Page},
    },
    condition::{State, is_kept_at},
    person::{Known, Number},
    plan::is_known_at,
    sharing::is_read_at,
    words,
};
use leptos::{prelude::*, task::spawn_local};

use super::{
    Desk,
    asked::quote,
    field,
    field::face,
    frame::{Failed, Title},
    route::Route,
};
use crate::{
    api,
    i18n::I18n,
    page,
    part::{
        dialog::Dialog,
        mark::{icon, icon_turn, picture, shape},
        text::lines,
    },
};

pub mod condition;
pub mod help;
pub mod residence;

/// Fetches the page of a person; the look is recorded.
async fn fetch(desk: Desk, number: Number) {
    let found = api::ask::<GetPerson>(number.clone()).await;
    // Meanwhile another page was opened, and it has nothing to do with this one.
    if desk.route.get_untracked() != Route::Person(number) {
        return;
    }
    match found {
        Ok(found) => desk.person.set(Some(found)),
        Err(problem) => desk.fail(problem),
    }
}

/// Lets something happen to the open person, then goes on. Where somebody else was first, what he did is fetched.
fn act<E>(desk: Desk, path: E::Path, number: Number, body: E::Body, then: impl FnOnce() + 'static)
where
    E: Endpoint<Query = Nothing, Reply = Page>,
{
    if desk.busy.get_untracked() {
        return;
    }
    desk.busy.set(true);
    desk.problem.set(None);
    spawn_local(async move {
        let result = api::send::<E>(path, body).await;
        desk.busy.set(false);
        match result {
            Ok(found) => {
                desk.person.set(Some(found));
                then();
                desk.say(desk.i18n.t("person-changed"));
            }
            Err(problem) => {
                if problem.code == ProblemCode::NotNow {
                    fetch(desk, number).await;
                }
                desk.fail(problem);
                request_animation_frame(|| page::focus("notice"));
            }
        }
    });
}

/// The way to a person in the rail: his number. Only where such pages are kept.
#[component]
pub fn Find() -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    // Who keeps no such pages may know the plans or read what was shared, and comes to that.
    let leads = Memo::new(move |_| {
        let desk = desk.staff.with(|staff| staff.as_ref().map(|staff| staff.desk.clone()))?;
        // The first that is open to her.
        let page: fn(Number) -> Route = match () {
            () if is_kept_at(&desk) => Route::Person,
            () if is_known_at(&desk) => Route::Plan,
            () if is_read_at(&desk) => Route::Sharing,
            () => return None,
        };
        Some(page)
    });
    let typed = RwSignal::new(String::new());
    let go = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        match Number::parse(typed.get_untracked().trim()) {
            Ok(number) => {
                typed.set(String::new());
                if let Some(page) = leads.get_untracked() {
                    desk.go(page(number));
                }
            }
            Err(_) => page::focus("person-number"),
        }
    };
    move || {
        leads.get().map(|_| {
            view! {
                <form class="find" role="search" on:submit=go>
                    <label for="person-number">{i18n.t("person-find")}</label>
                    <span class="row">
                        <input
                            id="person-number"
                            type="text"
                            inputmode="numeric"
                            maxlength=Number::MAX.to_string()
                            autocomplete="off"
                            dir="ltr"
                            prop:value=move || typed.get()
                            on:input=move |event| typed.set(event_target_value(&event))
                        />
                        <button class="quiet" type="submit">{icon("search")}<span class="hidden">{i18n.t("person-find-go")}</span></button>
                    </span>
                </form>
            }
        })
    }
}

/// The page.
#[component]
pub fn PersonPage(
    /// His registration number.
    number: Number,
) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let (wanted, again_for) = (number.clone(), number.clone());
    let is_his = move |page: &Page| page.person.number == wanted.as_str();
    if !desk.person.with_untracked(|page| page.as_ref().is_some_and(&is_his)) {
        spawn_local(fetch(desk, number));
    }
    let again = move |()| {
        desk.problem.set(None);
        spawn_local(fetch(desk, again_for.clone()));
    };
    let there = Memo::new(move |_| desk.person.with(|page| page.as_ref().is_some_and(&is_his)));
    move || {
        // Once it is there, a problem stands above it and draws nothing else anew.
        if let Some(first) = there.get().then(|| desk.person.get_untracked()).flatten() {
            return view! { <Opened first /> }.into_any();
        }
        match desk.problem.get() {
            None => view! { <p class="hidden" role="status">{i18n.t("control-wait")}</p> }.into_any(),
            Some(Problem { code: ProblemCode::NotFound, .. }) => nobody().into_any(),
            Some(problem) => view! { <Failed problem again=again.clone() /> }.into_any(),
        }
    }
}

/// Nobody here has this number.
pub(super) fn nobody() -> impl IntoView {
    let i18n = I18n::get();
    view! {
        <div class="top"><Title text=i18n.t("person-nobody") /></div>
        <div class="empty">{picture("1F50D")}<p>{lines(&i18n.t("person-nobody-lead"))}</p></div>
    }
}

#[component]
fn Opened(first: Page) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let person = first.person.clone();
    let name = format!("{} {}", person.given_name, person.family_name);
    let conditions: Vec<_> = first.conditions.iter().map(|file| file.now.condition).collect();
    let cards = conditions
        .into_iter()
        .map(|which| view! { <condition::Card which given_name=person.given_name.clone() /> })
        .collect_view();
    let gone = first.gone.then(|| view! { <p class="caution">{icon("info")}{lines(&i18n.t("person-gone"))}</p> });
    let restricted = (first.restricted == Known::Yes)
        .then(|| view! { <p class="caution">{icon("info")}{lines(&i18n.t("person-restricted"))}</p> });
    let screened = Memo::new(move |_| desk.person.with(|page| page.as_ref().map(|page| (page.screened.clone(), page.gone))));
    let number = Number::parse(&person.number).ok();
    let reads = desk.staff.with_untracked(|staff| staff.as_ref().is_some_and(|staff| is_read_at(&staff.desk)));
    let shared = number.clone().filter(|_| reads).map(Route::Sharing);
    view! {
        <div class="top">
            {face("face big", &person.given_name, &person.family_name)}
            <div class="grow">
                <Title text=name />
                {first.short_stay.then(|| view! { <p><span class="tag">{shape("waiting")}{i18n.t("person-short-stay")}</span></p> })}
            </div>
        </div>
        {facts(&first)}
        {gone}
        {restricted}
        <field::Notice />
        <section class="stack mid" aria-labelledby="conditions">
            <h2 id="conditions">{i18n.t("person-conditions")}</h2>
            <div class="cards">{cards}</div>
        </section>
        <help::Cards />
        <residence::Card given_name=person.given_name.clone() />
        {number.clone().map(|number| view! {
            <p><a class="link" href=Route::Plan(number).href()>{icon("map")}{i18n.t("plan-of-open")}</a></p>
        })}
        {shared.map(|route| view! { <p><a class="link" href=route.href()>{i18n.t("person-sharing")}</a></p> })}
        {first.own_plan.words.as_ref().map(|words| own_plan(i18n, words, &first))}
        {move || {
            let number = number.clone()?;
            screened.get().map(|(done, gone)| match done {
                Some(done) => screening_done(i18n, &done.by, &i18n.day(done.on)).into_any(),
                None if gone => ().into_any(),
                None => view! { <Screening number /> }.into_any(),
            })
        }}
    }
}

/// The plan that he wrote himself, as he wrote it.
fn own_plan(i18n: I18n, words: &str, page: &Page) -> impl IntoView + use<> {
    let on = page.own_plan.on.map(|day| i18n.day(day)).unwrap_or_default();
    view! {
        <section class="card">
            <h2>{i18n.with("person-own-plan", &[("name", (&page.person.given_name).into())])}</h2>
            {quote(words)}
            <p class="soft">{on}</p>
        </section>
    }
}

/// What the desk knows of him. What nobody knows has its words.
fn facts(page: &Page) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let person = &page.person;
    let fact = |name: String, value: String| view! { <div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div> };
    let ends = person.ends_on.map_or_else(|| i18n.t("file-ends-unknown"), |day| i18n.day(day));
    let dutch = match person.dutch {
        Known::Yes => i18n.t("person-dutch-yes"),
        Known::No => i18n.t("person-dutch-no"),
        Known::Unknown => i18n.t("person-dutch-unknown"),
    };
    // It can be changed further down on this page.
    let desk = Desk::get();
    let town = move || {
        let known = desk.person.with(|page| page.as_ref().and_then(|page| page.residence.now.municipality.clone()));
        known.map_or_else(|| i18n.t("person-municipality-unknown"), |one| one.name)
    };
    view! {
        <dl class="strip">
            {fact(i18n.t("file-registration"), person.number.clone())}
            {fact(i18n.t("file-unit"), person.unit.clone())}
            {fact(i18n.t("queue-language"), i18n.t(&words::language(person.language.as_str())))}
            {fact(i18n.t("person-came"), i18n.day(page.arrived_on))}
            {fact(i18n.t("file-ends"), ends)}
            {fact(i18n.t("person-dutch"), dutch)}
            <div><dt>{i18n.t("person-municipality")}</dt><dd><bdi>{town}</bdi></dd></div>
        </dl>
    }
}

fn screening_done(i18n: I18n, name: &str, day: &str) -> impl IntoView + use<> {
    let words = i18n.with("screening-done", &[("name", name.into()), ("day", day.into())]);
    view! {
        <section class="card">
            <h2>{i18n.t("screening-title")}</h2>
            <p class="row">{shape("done")}{words}</p>
        </section>
    }
}

/// Finishes the screening, once she has said so twice.
#[component]
fn Screening(number: Number) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let open = RwSignal::new(false);
    let unknown = Memo::new(move |_| {
        desk.person.with(|page| {
            let conditions = page.iter().flat_map(|page| &page.conditions);
            conditions.filter(|file| file.now.state == State::Unknown).count() as u64
        })
    });
    let number = StoredValue::new(number);
    let finish = move |_| {
        open.set(false);
        let number = number.get_value();
        act::<FinishScreening>(desk, number.clone(), number, Nothing {}, || ());
    };
    view! {
        <section class="card">
            <h2>{i18n.t("screening-title")}</h2>
            <p>{lines(&i18n.t("screening-lead"))}</p>
            {move || {
                let n = unknown.get();
                (n > 0).then(|| view! { <p class="soft">{i18n.with("screening-unknown", &[("n", n.into())])}</p> })
            }}
            <button class="btn" type="button" on:click=move |_| open.set(true)>{icon("check")}{i18n.t("screening-finish")}</button>
            {move || {
                open.get().then(|| {
                    view! {
                        <Dialog close=move |()| open.set(false)>
                            <h2 id="dialog-title">{i18n.t("screening-sure")}</h2>
                            <p>{lines(&i18n.t("screening-sure-lead"))}</p>
                            <div class="btns">
                                <button class="btn go" type="button" on:click=move |_| open.set(false)>{i18n.t("screening-back")}</button>
                                <button class="btn" type="button" on:click=finish>{icon_turn("arrow-right")}{i18n.t("screening-yes")}</button>
                            </div>
                        </Dialog>
                    }
                })
            }}
        </section>
    }
}
