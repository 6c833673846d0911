//! The plan of a person at the desk: where it stands, what she can let happen to it, its goals with their steps, and his own words.

use domain::{
    Problem, ProblemCode,
    api::{
        Endpoint, Nothing,
        plan::{AddGoal, GetPersonPlan, GoalBody, MoveBody, MovePlan, PersonPlan, Version},
    },
    goal::Kind,
    person::Number,
    plan::{Event, Near, Presence, TextKind, near},
    words,
};
use leptos::{prelude::*, task::spawn_local};

use super::{
    Desk, field,
    field::face,
    frame::{Failed, Title},
};
use crate::{
    api,
    i18n::I18n,
    page,
    part::{
        mark::{icon, shape},
        text::lines,
    },
};

mod form;
mod goal;

/// Fetches the plan of a person; the look is recorded.
async fn fetch(desk: Desk, number: Number) {
    match api::ask::<GetPersonPlan>(number).await {
        Ok(found) => desk.plan.set(Some(found)),
        Err(problem) => desk.fail(problem),
    }
}

/// Lets something happen to the open plan, then goes on. Where somebody else was first, what he did is fetched.
fn act<E>(path: E::Path, number: Number, body: E::Body, then: impl FnOnce() + 'static)
where
    E: Endpoint<Query = Nothing, Reply = PersonPlan>,
{
    let desk = Desk::get();
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
                then();
                desk.plan.set(Some(found));
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

/// The page.
#[component]
pub fn PlanPage(
    /// His registration number.
    number: Number,
) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let again_for = StoredValue::new(number.clone());
    spawn_local(fetch(desk, number));
    let again = move |()| {
        desk.problem.set(None);
        spawn_local(fetch(desk, again_for.get_value()));
    };
    let there = Memo::new(move |_| desk.plan.with(Option::is_some));
    move || {
        if there.get() {
            return view! { <Opened number=again_for.get_value() /> }.into_any();
        }
        match desk.problem.get() {
            None => view! { <p class="hidden" role="status">{i18n.t("control-wait")}</p> }.into_any(),
            Some(Problem { code: ProblemCode::NotFound, .. }) => super::people::nobody().into_any(),
            Some(problem) => view! { <Failed problem again=again /> }.into_any(),
        }
    }
}

#[component]
fn Opened(number: Number) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let Some(first) = desk.plan.get_untracked() else { return ().into_any() };
    let person = first.person.clone();
    let name = format!("{} {}", person.given_name, person.family_name);
    let number = StoredValue::new(number);
    let title = i18n.with("plan-of", &[("name", (&name).into())]);
    view! {
        <div class="top">
            {face("face big", &person.given_name, &person.family_name)}
            <div class="grow"><Title text=title /></div>
        </div>
        <field::Notice />
        {move || desk.plan.get().map(|page| drawn(i18n, &page, &number.get_value()))}
    }
    .into_any()
}

fn drawn(i18n: I18n, page: &PersonPlan, number: &Number) -> impl IntoView + use<> {
    let today = page.at.day();
    let fact = |name: String, value: String| view! { <div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div> };
    let due = page.plan.due.map(|due| {
        let tag = match near(due, today) {
            Near::Late => Some(("tag late", "late", "plan-late")),
            Near::Soon => Some(("tag", "waiting", "plan-soon")),
            Near::Later => None,
        };
        let tag = tag.map(|(class, mark, key)| view! { <span class=class>{shape(mark)}{i18n.t(key)}</span> });
        view! { <p class="row wrap"><span>{i18n.with("plan-due", &[("day", (&i18n.day(due)).into())])}</span>{tag}</p> }
    });
    let end = page.plan.end.map_or_else(|| i18n.t("file-ends-unknown"), |day| i18n.day(day));
    let name = page.person.given_name.clone();
    let goals = page.plan.goals.iter().map(|goal| goal::card(i18n, goal, &name, number, page.writes, today)).collect_view();
    let texts = page.plan.texts.iter().map(|text| {
        let key = match text.kind {
            TextKind::Revision => "goal-desk-asks",
            TextKind::Disagreement => "goal-desk-disagrees",
            _ => "goal-desk-his",
        };
        goal::quoted(i18n, i18n.with(key, &[("name", (&name).into())]), text)
    });
    let presence = page.plan.presence.map(|presence| view! { <p class="soft">{i18n.t(&words::presence(presence))}</p> });
    view! {
        <dl class="strip">
            {fact(i18n.t("file-registration"), page.person.number.clone())}
            {fact(i18n.t("person-came"), i18n.day(page.arrived_on))}
            {fact(i18n.t("plan-earliest"), end)}
        </dl>
        <section class="card" aria-labelledby="plan-state">
            <h2 id="plan-state">{i18n.t(&words::plan_state(page.plan.state))}</h2>
            {due}
            {presence}
            {texts.collect_view()}
            {moves(i18n, &page.can, number)}
        </section>
        <div class="cards">{goals}</div>
        {page.writes.then(|| add_goal(i18n, number))}
        {versions(i18n, &page.versions)}
    }
}

/// What she can let happen to the plan now.
fn moves(i18n: I18n, can: &[Event], number: &Number) -> impl IntoView + use<> {
    let button = |event: Event, presence: Option<Presence>, words: String| {
        let number = number.clone();
        let go = move |_| act::<MovePlan>(number.clone(), number.clone(), MoveBody { event, presence }, || ());
        view! { <button class="btn go" type="button" on:click=go>{words}</button> }
    };
    let buttons = can.iter().map(|event| {
        let words = i18n.t(&words::plan_event(*event));
        if *event != Event::Discuss {
            return button(*event, None, words).into_any();
        }
        let answers = Presence::ALL.iter().map(|presence| button(*event, Some(*presence), i18n.t(&words::presence(*presence))));
        let answers = answers.collect_view();
        view! {
            <fieldset class="group"><legend>{words}" "{i18n.t("plan-presence")}</legend><div class="row wrap">{answers}</div></fieldset>
        }
        .into_any()
    });
    view! { <div class="row wrap">{buttons.collect_view()}</div> }
}

/// The form for a new goal.
fn add_goal(i18n: I18n, number: &Number) -> impl IntoView + use<> {
    let (kind, words) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let number = number.clone();
    let kinds = Kind::ALL.iter().map(|kind| (kind.as_str(), i18n.t(&words::goal_kind(*kind)))).collect();
    let send = move || {
        let Some(kind) = Kind::parse(&kind.get_untracked()) else { return page::focus("new-goal-kind") };
        let body = GoalBody { kind, words: words.get_untracked() };
        act::<AddGoal>(number.clone(), number.clone(), body, || ());
    };
    view! {
        <details class="card">
            <summary>{i18n.t("goal-desk-add")}</summary>
            {form::form(i18n, send, view! {
                {form::choose("new-goal-kind".to_owned(), i18n.t("goal-desk-kind"), kinds, kind)}
                {form::write("new-goal-words".to_owned(), i18n.t("goal-desk-words"), words)}
            }.into_any())}
        </details>
    }
}

/// What stood before, as it was written then.
fn versions(i18n: I18n, all: &[Version]) -> Option<impl IntoView + use<>> {
    let drawn = all.iter().map(|version| {
        let n = u64::from(version.version);
        let day = i18n.day(version.on);
        let args = [("n", n.into()), ("name", (&version.by).into()), ("day", (&day).into())];
        let goals = version.goals.iter().map(|goal| {
            let steps = goal.steps.iter().map(|step| view! { <li dir="auto">{step.clone()}</li> }).collect_view();
            view! { <li><strong>{i18n.t(&words::goal_kind(goal.kind))}</strong>" "<span dir="auto">{goal.words.clone()}</span><ul>{steps}</ul></li> }
        });
        view! {
            <details>
                <summary>{i18n.with("plan-version", &args)}</summary>
                <ol>{goals.collect_view()}</ol>
            </details>
        }
    });
    let drawn = drawn.collect_view();
    (!all.is_empty()).then(|| {
        view! { <section class="card"><h2>{icon("history")}" "{lines(&i18n.t("plan-versions"))}</h2>{drawn}</section> }
    })
}
