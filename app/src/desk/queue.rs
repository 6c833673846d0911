//! The queue: what waits for the desk, oldest promise first, and the page that shows it.

use domain::{
    Problem,
    api::{
        Nothing,
        desk::{Count, GetQueue, QueueQuery, QueueRow, Show},
    },
};
use leptos::{prelude::*, task::spawn_local};

use super::{Desk, field, frame::Title, route::Route, table::Table};
use crate::{
    api,
    i18n::I18n,
    page,
    part::{
        mark::{picture, shape},
        text::lines,
    },
};

/// What was fetched of the queue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// The part; none before the first answer.
    pub show: Option<Show>,
    /// Its rows, as far as they were fetched.
    pub rows: Vec<QueueRow>,
    /// What comes after them.
    pub next: Option<String>,
    /// Rows of every part.
    pub counts: Vec<Count>,
    /// How many times more rows were asked for.
    pub more: usize,
}

impl Waiting {
    /// How many rows a part has.
    #[must_use]
    pub fn count(&self, show: Show) -> u64 {
        self.counts.iter().find(|count| count.show == show).map_or(0, |count| count.rows)
    }
}

/// Fetches the queue again: the part of the page that is open, as many rows as are shown. What did not change stays untouched.
pub async fn refresh(desk: Desk) {
    let show = part(desk);
    let more = desk.queue.with_untracked(|queue| if queue.show == Some(show) { queue.more } else { 0 });
    take_in(desk, show, fetch(show, more).await);
}

/// Fetches the rows that come next.
fn more(desk: Desk) {
    let more = desk.queue.with_untracked(|queue| queue.more) + 1;
    let show = part(desk);
    spawn_local(async move { take_in(desk, show, fetch(show, more).await) });
}

/// The part that the address names; on other pages the one that was shown last.
fn part(desk: Desk) -> Show {
    match desk.route.get_untracked() {
        Route::Queue(show) => show,
        Route::Ahead
        | Route::Help
        | Route::Enter
        | Route::Request(_)
        | Route::Person(_)
        | Route::Sharing(_)
        | Route::Plans
        | Route::Plan(_)
        | Route::Nowhere => desk.queue.with_untracked(|queue| queue.show).unwrap_or_default(),
    }
}

async fn fetch(show: Show, more: usize) -> Result<Waiting, Problem> {
    let mut found = Waiting { show: Some(show), more, ..Waiting::default() };
    for _ in 0..=more {
        let page = api::call::<GetQueue>((), QueueQuery { show, after: found.next.take() }, Nothing {}).await?;
        found.rows.extend(page.items);
        found.counts = page.counts;
        found.next = page.next;
        if found.next.is_none() {
            break;
        }
    }
    Ok(found)
}

fn take_in(desk: Desk, show: Show, found: Result<Waiting, Problem>) {
    match found {
        Err(problem) => desk.fail_quietly(problem),
        // Meanwhile another part was chosen: its own answer comes.
        Ok(_) if part(desk) != show => {}
        Ok(found) => {
            let before = desk.queue.get_untracked();
            let news = found.count(Show::New).saturating_sub(before.count(Show::New));
            if before.show.is_some() && news > 0 {
                desk.say(desk.i18n.with("queue-news", &[("n", news.into())]));
            }
            if found != before {
                page::keep_focus(|| desk.queue.set(found));
            }
        }
    }
}

/// The page.
#[component]
pub fn QueuePage() -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let all = Memo::new(move |_| desk.queue.with(|queue| queue.show.map(|_| queue.count(Show::All))));
    view! {
        <div class="top">
            <div class="grow">
                <Title text=i18n.t("queue-title") />
                <p class="soft">{move || all.get().map(|n| i18n.with("queue-lead", &[("n", n.into())]))}</p>
            </div>
        </div>
        <field::Notice />
        <Parts />
        <Rows />
    }
}

/// The parts of the queue, with how many rows each has.
#[component]
fn Parts() -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let links = Show::ALL
        .into_iter()
        .map(|show| {
            let on = move || desk.route.get() == Route::Queue(show);
            let count = Memo::new(move |_| desk.queue.with(|queue| queue.count(show)));
            let late = (show == Show::Late).then(|| view! { <span class="plum">{shape("late")}</span> });
            view! {
                <li>
                    <a
                        class=move || if on() { "btn on" } else { "btn" }
                        href=Route::Queue(show).href()
                        aria-current=move || on().then_some("page")
                    >
                        {late}
                        {move || i18n.with(part_key(show), &[("n", count.get().into())])}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <nav aria-label=i18n.t("queue-parts")><ul class="chips">{links}</ul></nav> }
}

/// The table, or why there is none.
#[component]
fn Rows() -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let shown = Memo::new(move |_| desk.queue.with(|queue| queue.show.map(|show| (show, queue.rows.is_empty()))));
    let next = Memo::new(move |_| desk.queue.with(|queue| queue.next.is_some()));
    let left = Memo::new(move |_| desk.queue.with(left_of));
    let body = move || match shown.get() {
        None => view! { <p class="hidden" role="status">{i18n.t("control-wait")}</p> }.into_any(),
        Some((show, true)) => {
            view! { <div class="empty">{picture("1F4EC")}<p>{lines(&i18n.t(empty_key(show)))}</p></div> }.into_any()
        }
        Some((_, false)) => view! { <Table /> }.into_any(),
    };
    view! {
        {body}
        {move || {
            next.get()
                .then(|| {
                    view! {
                        <button class="btn center" type="button" on:click=move |_| more(desk)>
                            {move || i18n.with("queue-more", &[("n", left.get().into())])}
                        </button>
                    }
                })
        }}
    }
}

/// Rows of the part that are not fetched yet.
fn left_of(queue: &Waiting) -> u64 {
    let shown = u64::try_from(queue.rows.len()).unwrap_or(u64::MAX);
    queue.show.map_or(0, |show| queue.count(show)).saturating_sub(shown)
}

const fn part_key(show: Show) -> &'static str {
    match show {
        Show::All => "queue-all",
        Show::Mine => "queue-mine",
        Show::New => "queue-new",
        Show::Late => "queue-late",
        Show::Waiting => "queue-waiting",
        Show::ToDo => "queue-to-do",
    }
}

const fn empty_key(show: Show) -> &'static str {
    match show {
        Show::All => "queue-empty-all",
        Show::Mine => "queue-empty-mine",
        Show::New => "queue-empty-new",
        Show::Late => "queue-empty-late",
        Show::Waiting => "queue-empty-waiting",
        Show::ToDo => "queue-empty-to-do",
    }
}
