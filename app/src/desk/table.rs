//! The table of the queue: one row a request. A row that did not change is left alone, with the focus that may be on it.

use domain::{RequestId, api::desk::QueueRow, request::State, words};
use leptos::prelude::*;

use super::{Desk, queue::Waiting, route::Route};
use crate::{
    i18n::I18n,
    part::{
        mark::{of_state, shape, small_picture},
        text::short,
    },
};

/// The table.
#[component]
pub fn Table() -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let ids = Memo::new(move |_| desk.queue.with(|queue| queue.rows.iter().map(|row| row.id).collect::<Vec<_>>()));
    view! {
        <div class="scroll">
            <table class="table queue">
                <caption class="hidden">{i18n.t("queue-caption")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{i18n.t("queue-last-day")}</th>
                        <th scope="col">{i18n.t("queue-request")}</th>
                        <th scope="col">{i18n.t("queue-from")}</th>
                        <th scope="col">{i18n.t("queue-language")}</th>
                        <th scope="col">{i18n.t("queue-holder")}</th>
                        <th scope="col">{i18n.t("queue-state")}</th>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || ids.get() key=|id| *id let:id>
                        <Row id />
                    </For>
                </tbody>
            </table>
        </div>
    }
}

/// What can change in a row; the rest of it never does.
#[derive(Clone, PartialEq)]
struct Changing {
    days_late: u32,
    holder: Option<String>,
    state: State,
    unit: String,
}

impl From<QueueRow> for Changing {
    fn from(row: QueueRow) -> Self {
        Self { days_late: row.days_late, holder: row.holder, state: row.state, unit: row.unit }
    }
}

/// One row.
#[component]
fn Row(id: RequestId) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let find = move |queue: &Waiting| queue.rows.iter().find(|row| row.id == id).cloned();
    let first = desk.queue.with_untracked(find)?;
    let start = Changing::from(first.clone());
    // A row that is about to go keeps what it showed.
    let now = Memo::new(move |before: Option<&Changing>| {
        desk.queue.with(find).map(Changing::from).or_else(|| before.cloned()).unwrap_or_else(|| start.clone())
    });
    let late = Memo::new(move |_| now.with(|now| now.days_late));
    let due = first.due_on;
    let today = Memo::new(move |_| desk.staff.with(|staff| staff.as_ref().is_some_and(|staff| staff.today == due)));
    let name = format!("{} {}", first.given_name, first.family_name);
    Some(view! {
        <tr class:is-late=move || late.get() != 0>
            <th scope="row">
                {i18n.day(due)}
                {move || below(i18n, &now.get(), today.get())}
            </th>
            <td>
                <span class="what">
                    {small_picture(&first.picture)}
                    <a href=Route::Request(id).href()>
                        {short(&i18n.t(&words::request(&first.kind)))}
                        <span class="hidden">" " {i18n.with("queue-of", &[("name", (&name).into())])}</span>
                    </a>
                </span>
            </td>
            <td><bdi>{name}</bdi><br /><span class="soft">{move || now.with(|now| now.unit.clone())}</span></td>
            <td>{i18n.t(&words::language(first.language.as_str()))}</td>
            <td>{move || now.with(|now| now.holder.clone()).unwrap_or_else(|| i18n.t("queue-nobody"))}</td>
            <td>{move || state_tag(now.with(|now| now.state))}</td>
        </tr>
    })
}

/// How the last day stands to today.
fn below(i18n: I18n, row: &Changing, today: bool) -> Option<AnyView> {
    let words = match row.days_late {
        0 if row.state.awaits_carrying_out() => i18n.t("queue-answered"),
        0 if today => i18n.t("queue-today"),
        0 => return None,
        days => return Some(view! { <br />{late_tag(days)} }.into_any()),
    };
    Some(view! { <br /><span class="soft">{words}</span> }.into_any())
}

/// How many days too late.
pub fn late_tag(days: u32) -> impl IntoView {
    let words = I18n::get().with("queue-days-late", &[("n", u64::from(days).into())]);
    view! { <span class="tag late">{shape("late")}{words}</span> }
}

/// How a request stands, as the desk says it: in the words of the parts of the queue.
pub fn state_tag(state: State) -> impl IntoView {
    let (mark, class) = of_state(state);
    view! { <span class=class>{shape(mark)}{I18n::get().t(state_key(state))}</span> }
}

const fn state_key(state: State) -> &'static str {
    match state {
        State::Draft | State::Submitted | State::Received => "stand-new",
        State::InProgress => "stand-in-progress",
        State::InfoNeeded => "stand-waiting",
        State::Granted | State::PartlyGranted => "stand-to-do",
        State::Refused => "stand-refused",
        State::CarriedOut => "stand-carried-out",
        State::Closed => "stand-closed",
        State::Withdrawn => "stand-withdrawn",
        State::Expired => "stand-expired",
    }
}
