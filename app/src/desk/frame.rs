//! The frame of every page: the rail at the start, the page beside it.

use std::collections::BTreeMap;

use domain::{
    Problem,
    api::desk::Show,
    help::is_kept_at,
    person::{Number, Theme},
};
use leptos::{prelude::*, task::spawn_local};

use super::{
    Desk,
    ahead::AheadPage,
    enter::EnterPage,
    field,
    forward::name_of,
    help::HelpPage,
    live, people,
    plan::PlanPage,
    plans::{self, PlansPage},
    queue::{self, QueuePage},
    request::RequestPage,
    route::Route,
    sharing::SharingPage,
};
use crate::{
    files::NoFile,
    i18n::I18n,
    page,
    part::{
        mark::{icon, icon_turn, logo, picture},
        problem::notice,
        text::{lines, short},
    },
};

/// The kind of page; the queue is not drawn anew when another part of it is chosen.
#[derive(Clone, PartialEq, Eq)]
enum Kind {
    Queue,
    Ahead,
    Help,
    Request(domain::RequestId),
    Person(Number),
    Sharing(Number),
    Enter,
    Plans,
    Plan(Number),
    Nowhere,
}

/// Draws the page that the address names, with the rail.
#[component]
pub fn Frame() -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let kind = Memo::new(move |_| match desk.route.get() {
        Route::Queue(_) => Kind::Queue,
        Route::Ahead => Kind::Ahead,
        Route::Help => Kind::Help,
        Route::Sharing(number) => Kind::Sharing(number),
        Route::Request(id) => Kind::Request(id),
        Route::Person(number) => Kind::Person(number),
        Route::Enter => Kind::Enter,
        Route::Plans => Kind::Plans,
        Route::Plan(number) => Kind::Plan(number),
        Route::Nowhere => Kind::Nowhere,
    });
    // Whatever page somebody goes to, the queue and its numbers are as they are now.
    Effect::new(move |_| {
        let _ = desk.route.get();
        spawn_local(queue::refresh(desk));
    });
    view! {
        <div class="desk">
            <a class="skip btn" href="#main">{i18n.t("rail-skip")}</a>
            <Rail />
            <main class="page" id="main" tabindex="-1">
                <live::Away />
                <field::Told />
                {move || match kind.get() {
                    Kind::Queue => view! { <QueuePage /> }.into_any(),
                    Kind::Ahead => view! { <AheadPage /> }.into_any(),
                    Kind::Help => view! { <HelpPage /> }.into_any(),
                    Kind::Sharing(number) => view! { <SharingPage number /> }.into_any(),
                    Kind::Request(id) => view! { <RequestPage id /> }.into_any(),
                    Kind::Person(number) => view! { <people::PersonPage number /> }.into_any(),
                    Kind::Enter => view! { <EnterPage /> }.into_any(),
                    Kind::Plans => view! { <PlansPage /> }.into_any(),
                    Kind::Plan(number) => view! { <PlanPage number /> }.into_any(),
                    Kind::Nowhere => view! { <Nowhere /> }.into_any(),
                }}
                <p class="hidden" role="status">{move || desk.said.get()}</p>
            </main>
        </div>
    }
}

/// Name, queue, who is signed in, language, colours, the way out.
#[component]
fn Rail() -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let waiting = Memo::new(move |_| desk.queue.with(|queue| queue.show.map(|_| queue.count(Show::All))));
    let here = move || matches!(desk.route.get(), Route::Queue(_)).then_some("page");
    let checks = Memo::new(move |_| desk.staff.with(|staff| staff.as_ref().is_some_and(|staff| is_kept_at(&staff.desk))));
    let help = move || {
        checks.get().then(|| {
            view! {
                <a href=Route::Help.href() aria-current=move || (desk.route.get() == Route::Help).then_some("page")>
                    {icon("building-2")}
                    {i18n.t("desk-help-title")}
                </a>
            }
        })
    };
    view! {
        <header class="rail">
            <p class="name" lang="nl" dir="ltr">{logo()}"Vooruit"</p>
            <nav aria-label=i18n.t("rail-menu")>
                <ul>
                    <li>
                        <a href=Route::Queue(Show::All).href() aria-current=here>
                            {icon("inbox")}
                            {i18n.t("queue-title")}
                            {move || waiting.get().map(|n| view! { <b>{i18n.number(n)}</b> })}
                        </a>
                    </li>
                    <li>
                        <a href=Route::Ahead.href() aria-current=move || (desk.route.get() == Route::Ahead).then_some("page")>
                            {icon("calendar-days")}
                            {i18n.t("desk-ahead-title")}
                        </a>
                        {help}
                        <a href=Route::Enter.href() aria-current=move || (desk.route.get() == Route::Enter).then_some("page")>
                            {icon("file-pen")}
                            {i18n.t("enter-title")}
                        </a>
                        <plans::Link />
                    </li>
                </ul>
            </nav>
            <people::Find />
            <Me />
            <div class="tools">
                <Language />
                <Colours />
                <button class="quiet" type="button" on:click=move |_| desk.sign_out()>
                    {icon_turn("log-out")}
                    {i18n.t("control-sign-out")}
                </button>
            </div>
        </header>
    }
}

/// Who is signed in.
#[component]
fn Me() -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    move || {
        desk.staff.get().map(|staff| {
            let desk_name = name_of(i18n, &staff.desk);
            view! {
                <p class="me">
                    {field::face("face", &staff.given_name, &staff.family_name)}
                    <span><strong><bdi>{format!("{} {}", staff.given_name, staff.family_name)}</bdi></strong><br />{desk_name}</span>
                </p>
            }
        })
    }
}

/// The language of the desk. It is kept in memory only.
#[component]
pub fn Language() -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let options = i18n
        .languages()
        .into_iter()
        .map(|info| {
            let chosen = info.tag == i18n.info().tag;
            view! { <option value=info.tag.clone() lang=info.tag.clone() selected=chosen>{info.name}</option> }
        })
        .collect_view();
    let speak = move |event| {
        let tag = event_target_value(&event);
        spawn_local(async move {
            // What is being written would be lost with the document.
            if i18n.speak(&tag).await == Err(NoFile::Gone) && desk.drafts.with_untracked(BTreeMap::is_empty) {
                page::renew();
            }
            // Everything was drawn anew: the focus goes back to where it was.
            request_animation_frame(|| page::focus("language"));
        });
    };
    view! {
        <label class="quiet">
            {icon("languages")}
            <span class="hidden">{i18n.t("control-language")}</span>
            <select id="language" on:change=speak>{options}</select>
        </label>
    }
}

/// The colours. They are kept in memory only.
#[component]
pub fn Colours() -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let options =
        [(Theme::Light, "look-theme-light"), (Theme::Dark, "look-theme-dark"), (Theme::Contrast, "look-theme-contrast")];
    let chosen = desk.theme.get_untracked();
    let options = options
        .map(|(theme, words)| view! { <option value=theme.as_str() selected=theme == chosen>{i18n.t(words)}</option> })
        .collect_view();
    let turn = move |event| desk.set_theme(Theme::parse(&event_target_value(&event)).unwrap_or_default());
    view! {
        <label class="quiet">
            {icon("contrast")}
            <span class="hidden">{i18n.t("rail-colours")}</span>
            <select on:change=turn>{options}</select>
        </label>
    }
}

/// The heading of a page. It names the document, and takes the focus when somebody went there.
#[component]
pub fn Title(
    /// The words.
    #[prop(into)]
    text: String,
    /// The words for the document, where they say more.
    #[prop(optional, into)]
    document: Option<String>,
) -> impl IntoView {
    let words = short(&text);
    page::set_title(&format!("{} · Vooruit", document.as_deref().unwrap_or(&words)));
    let heading = NodeRef::<leptos::html::H1>::new();
    let arrived = Desk::get().take_arrival();
    Effect::new(move |_| {
        if let Some(heading) = heading.get().filter(|_| arrived) {
            // A heading that cannot take focus leaves it where it was, which is no harm.
            let _ = heading.focus();
        }
    });
    view! { <h1 id="title" tabindex="-1" node_ref=heading>{crate::part::text::marked(&text)}</h1> }
}

/// Nothing is here: says so, and leads back to the queue.
#[component]
pub fn Nowhere() -> impl IntoView {
    let i18n = I18n::get();
    view! {
        <div class="top"><Title text=i18n.t("file-nowhere") /></div>
        <div class="empty">
            {picture("1F50D")}
            <p>{lines(&i18n.t("file-nowhere-lead"))}</p>
            <a class="btn" href=Route::Queue(Show::All).href()>{icon_turn("arrow-left")}{i18n.t("file-to-queue")}</a>
        </div>
    }
}

/// It could not be fetched: says why, and offers another try.
#[component]
pub fn Failed(
    /// Why.
    problem: Problem,
    /// Tries again.
    #[prop(into)]
    again: Callback<()>,
) -> impl IntoView {
    let i18n = I18n::get();
    view! {
        <div class="top"><Title text=i18n.t("file-failed") /></div>
        {notice(&problem)}
        <button class="btn center" type="button" on:click=move |_| again.run(())>{icon("rotate-cw")}{i18n.t("control-try-again")}</button>
    }
}
