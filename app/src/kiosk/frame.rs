//! The frame of every screen of a signed-in person: bar above, screen in the middle, dock below.

use std::{any::Any, rc::Rc};

use domain::{
    Problem,
    api::{Endpoint, Nothing, offer::ListOffers},
};
use leptos::prelude::*;

use super::{
    Kiosk, Screen, about, ahead, ask, bulletin, certificates, check, condition, confirm, dock, explain, find, home, line, look,
    offer, own_plan, plan, question, receipt, reply, request, requests, residence, sharing, short_stay, town, welcome,
};
use crate::{
    api::{self, AnyComing},
    i18n::I18n,
    line::is_away,
    page,
    part::mark::{icon, logo},
};

pub use crate::part::problem::{notice, problem_text};

/// Draws the screen that the kiosk is on, with bar and dock.
#[component]
pub fn Frame() -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    move || {
        let screen = kiosk.screen();
        // The whole screen is drawn anew in another language.
        let _ = i18n.tag();
        let class = if screen == Screen::Home { "screen home" } else { "screen" };
        let back = (screen != Screen::Home).then_some(());
        view! {
            <div class=class>
                {(screen == Screen::Home).then(home::land)}
                <Bar />
                {shown(&screen)}
                <dock::Dock back=back.is_some() />
            </div>
        }
    }
}

fn shown(screen: &Screen) -> AnyView {
    match screen.clone() {
        Screen::Welcome(at) => view! { <welcome::Welcome at /> }.into_any(),
        Screen::Home => view! { <home::Home /> }.into_any(),
        Screen::Ask(within) => view! { <ask::Ask within /> }.into_any(),
        Screen::Conditions => view! { <condition::Conditions /> }.into_any(),
        Screen::Condition(condition) => view! { <condition::one::One condition /> }.into_any(),
        Screen::Own(condition) => view! { <condition::own::Asked condition /> }.into_any(),
        Screen::Town(step) => town::screen(step),
        Screen::Sharing => view! { <sharing::Sharing /> }.into_any(),
        Screen::Residence => view! { <residence::Asked /> }.into_any(),
        Screen::ResidenceFind => view! { <residence::Find /> }.into_any(),
        Screen::Screening(condition, at) => view! { <condition::screening::Asked condition at /> }.into_any(),
        Screen::AskAbout(condition) => view! { <condition::one::About condition /> }.into_any(),
        Screen::ShortStay(given) => view! { <short_stay::ShortStay given /> }.into_any(),
        Screen::ShortStayPin(given) => view! { <short_stay::Pin given /> }.into_any(),
        Screen::ShortStaySent => view! { <short_stay::Sent /> }.into_any(),
        Screen::OwnPlan => view! { <own_plan::Plan /> }.into_any(),
        Screen::Plan(place) => plan::shown(place),
        Screen::Find => view! { <find::Find /> }.into_any(),
        Screen::Offer(kind) => view! { <offer::OfferScreen kind /> }.into_any(),
        Screen::Question(id, at) => view! { <question::QuestionScreen id at /> }.into_any(),
        Screen::Check(id) => view! { <check::Check id /> }.into_any(),
        Screen::Confirm(id) => view! { <confirm::Confirm id /> }.into_any(),
        Screen::Receipt(id) => view! { <receipt::Receipt id /> }.into_any(),
        Screen::Requests => view! { <requests::Requests /> }.into_any(),
        Screen::Certificates => view! { <certificates::Certificates /> }.into_any(),
        Screen::Request(id) => view! { <request::RequestScreen id /> }.into_any(),
        Screen::Reply(id) => view! { <reply::Reply id /> }.into_any(),
        Screen::News => view! { <bulletin::BulletinScreen /> }.into_any(),
        Screen::Ahead => view! { <ahead::Ahead /> }.into_any(),
        Screen::Explain(within) => view! { <explain::Explain within /> }.into_any(),
        Screen::Page(id, at) => view! { <explain::PageScreen id at /> }.into_any(),
        Screen::Help => load::<ListOffers>((), |menu| match menu.help() {
            Some(help) => view! { <offer::OfferScreen kind=help.kind.clone() /> }.into_any(),
            None => ().into_any(),
        }),
        Screen::About => view! { <about::About /> }.into_any(),
    }
}

/// The bar: the name, the language, and how it looks.
#[component]
pub fn Bar() -> impl IntoView {
    let i18n = I18n::get();
    let open = RwSignal::new(None::<look::Panel>);
    view! {
        <header class="bar">
            <p class="name">{logo()}<span lang="nl" dir="ltr">"Vooruit"</span></p>
            <button class="btn slim flat" type="button" on:click=move |_| open.set(Some(look::Panel::Language))>
                {icon("languages")}
                {i18n.info().name}
            </button>
            <button class="btn slim flat" type="button" on:click=move |_| open.set(Some(look::Panel::Look))>
                {icon("a-large-small")}
                {i18n.t("control-letters-and-colour")}
            </button>
            <line::Away />
        </header>
        <line::Leaving />
        {move || open.get().map(|panel| view! { <look::Panels panel close=move || open.set(None) /> })}
    }
}

/// The heading of a screen. It takes the focus when the screen appears, and names the document.
#[component]
pub fn Title(
    /// The words.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    page::set_title(&format!("{} · Vooruit", crate::part::text::short(&text)));
    let heading = NodeRef::<leptos::html::H1>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get() {
            // A heading that cannot take focus leaves it where it was, which is no harm.
            let _ = heading.focus();
        }
    });
    view! { <h1 id="title" tabindex="-1" node_ref=heading>{crate::part::text::marked(&text)}</h1> }
}

/// What went wrong last, above the action that it belongs to. Says what to do now.
#[component]
pub fn Notice() -> impl IntoView {
    let kiosk = Kiosk::get();
    view! {
        <line::NotYet />
        <div role="alert">{move || kiosk.problem.get().map(|problem| notice(&problem))}</div>
    }
}

/// Fetches something and draws it; says so while it waits, and offers another try when it fails.
pub fn load<E>(path: E::Path, draw: impl Fn(E::Reply) -> AnyView + Send + Sync + 'static) -> AnyView
where
    E: Endpoint<Query = Nothing, Body = Nothing>,
    E::Path: Clone,
    E::Reply: Clone,
{
    load_or::<E>(path, draw, |_| None)
}

/// The same, with a screen of its own for a problem that is no surprise.
pub fn load_or<E>(
    path: E::Path,
    draw: impl Fn(E::Reply) -> AnyView + Send + Sync + 'static,
    otherwise: impl Fn(&Problem) -> Option<AnyView> + Send + Sync + 'static,
) -> AnyView
where
    E: Endpoint<Query = Nothing, Body = Nothing>,
    E::Path: Clone,
    E::Reply: Clone,
{
    let fetch = move || api::ask::<E>(path.clone()).into_any().0;
    let draw = move |reply: &dyn Any| reply.downcast_ref::<E::Reply>().cloned().map_or_else(|| ().into_any(), &draw);
    load_any(Rc::new(fetch), Box::new(draw), Box::new(otherwise))
}

/// A reply that can be drawn again.
type Loaded = Result<Rc<dyn Any>, Problem>;

/// Draws a reply.
type Draw = Box<dyn Fn(&dyn Any) -> AnyView + Send + Sync>;

/// Draws a problem that is no surprise.
type Otherwise = Box<dyn Fn(&Problem) -> Option<AnyView> + Send + Sync>;

fn is_unreached(found: &Loaded) -> bool {
    found.as_ref().is_err_and(Problem::is_unreached)
}

/// The same for every endpoint, so that a screen more costs only what it draws.
fn load_any(fetch: Rc<dyn Fn() -> AnyComing>, draw: Draw, otherwise: Otherwise) -> AnyView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let found = LocalResource::new(move || {
        let fetch = Rc::clone(&fetch);
        async move {
            // First what he did, then what came of it.
            line::settled().await;
            fetch().await.map(Rc::from)
        }
    });
    Effect::new(move |before: Option<bool>| {
        let away = is_away();
        if before == Some(true) && !away && untrack(|| found.get()).is_some_and(|found| is_unreached(&found)) {
            found.refetch();
        }
        away
    });
    let shown = move || match found.get() {
        None if is_away() => view! { <line::Stuck again=move |()| found.refetch() /> }.into_any(),
        Some(found_now) if is_unreached(&found_now) && is_away() => {
            view! { <line::Stuck again=move |()| found.refetch() /> }.into_any()
        }
        None => view! { <main class="main"><p class="hidden" role="status">{i18n.t("control-wait")}</p></main> }.into_any(),
        Some(Ok(value)) => draw(&*value),
        Some(Err(problem)) => {
            if let Some(drawn) = otherwise(&problem) {
                return drawn;
            }
            kiosk.fail(problem.clone());
            view! {
                <main class="main">
                    <div class="body center">
                        {notice(&problem)}
                        <button class="btn wide" type="button" on:click=move |_| found.refetch()>
                            {icon("rotate-cw")}
                            {i18n.t("control-try-again")}
                        </button>
                    </div>
                </main>
            }
            .into_any()
        }
    };
    shown.into_any()
}
