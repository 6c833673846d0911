//! The path: a winding road from the day he came to outside, the words in one straight column.

use domain::{
    Day,
    api::plan::{GetPlan, GoalNow, PlanNow, SeePlan},
    bulletin::NewsKind,
    path::{Place as At, Stop, What},
    plan::{State, TextKind},
    words,
};
use leptos::{prelude::*, task::spawn_local};

use super::{
    super::{frame, line},
    Place, go, of,
};
use crate::{
    files,
    i18n::I18n,
    part::{
        mark::{icon, icon_turn, shape},
        text::{lines, marked},
    },
};

/// The path. What was new on it is seen from then on.
pub(super) fn shown() -> AnyView {
    frame::load::<GetPlan>((), |plan| {
        spawn_local(async {
            // That he has seen it is noted by the next look, where it cannot be now.
            let _ = line::send::<SeePlan>((), domain::api::Nothing {}).await;
        });
        drawn(&plan)
    })
}

fn drawn(plan: &PlanNow) -> AnyView {
    let i18n = I18n::get();
    let stops = plan.path.iter().enumerate().map(|(at, stop)| drawn_stop(i18n, plan, stop, at)).collect_view();
    let lead = if plan.state == State::None { i18n.t("plan-none-lead") } else { i18n.t("plan-lead") };
    let news = plan.news.iter().filter(|kind| matches!(kind, NewsKind::Plan | NewsKind::End));
    let news =
        news.map(|kind| view! { <p><span class="tag new">{shape("new")}{i18n.t(&words::news(*kind))}</span></p> }).collect_view();
    // One main action: where a goal is being worked on, its own button is it.
    let here = plan.path.iter().any(|stop| stop.place == At::Here && matches!(stop.what, What::Goal(_)));
    let class = if here { "btn" } else { "btn go" };
    let revise = (plan.state == State::Active).then(|| {
        view! {
            <button class="btn" type="button" on:click=move |_| go(Place::Write(None, TextKind::Revision))>
                {icon("pencil")}
                {i18n.t("plan-revise")}
            </button>
        }
    });
    let asked = (plan.state == State::UnderRevision).then(|| view! { <p class="soft">{lines(&i18n.t("plan-revised"))}</p> });
    view! {
        <main class="main">
            <div class="head">
                <div class="stack tight"><frame::Title text=i18n.t("plan-title") /><p class="lead">{lines(&lead)}</p></div>
                {(plan.state != State::None).then(|| view! { <p><span class="tag">{i18n.t(&words::plan_state(plan.state))}</span></p> })}
                {news}
                {asked}
                <frame::Notice />
            </div>
            <div class="body"><ol class="path grow">{stops}</ol></div>
            <div class="foot">
                <div class="btns">
                    <button class=class type="button" on:click=move |_| go(Place::Propose(false))>{icon("target")}{i18n.t("plan-propose")}</button>
                    {revise}
                </div>
            </div>
        </main>
    }
    .into_any()
}

fn drawn_stop(i18n: I18n, plan: &PlanNow, stop: &Stop, at: usize) -> impl IntoView + use<> {
    let last = stop.what == What::Outside;
    let (class, mark, word) = match stop.place {
        _ if last => ("end", None, None),
        At::Past => ("past", Some("done"), Some("path-done")),
        At::Here => ("here", Some("doing"), Some("path-here")),
        At::Ahead => ("ahead", None, Some("path-ahead")),
    };
    let found = match stop.what {
        What::Goal(n) => plan.goals.iter().find(|goal| goal.n == n),
        _ => None,
    };
    let title = match (stop.what, found) {
        (What::Arrived, _) => i18n.t("path-arrived"),
        (What::Plan, _) if stop.place == At::Past => i18n.t("path-plan"),
        (What::Plan, _) => i18n.t("path-plan-ahead"),
        (What::Goal(_), goal) => goal.map(|goal| i18n.t(&words::goal_kind(goal.kind))).unwrap_or_default(),
        (What::Outside, _) => i18n.t("path-outside"),
    };
    let below = match found {
        Some(goal) => of_goal(i18n, goal, stop).into_any(),
        None => lines(&of_day(i18n, stop)).into_any(),
    };
    let word = word.map(|key| view! { <span class="hidden">", "{i18n.t(key)}</span> });
    let current = (stop.place == At::Here).then_some("step");
    view! {
        <li class=class aria-current=current>
            {(!last).then(|| bend(at))}
            <span class="stop">
                {if last { outside().into_any() } else { drawing(stop, found).into_any() }}
                {mark.map(|mark| view! { <span class="badge">{shape(mark)}</span> })}
            </span>
            <div class="text"><h2>{marked(&title)}{word}</h2>{below}</div>
        </li>
    }
}

/// What is said of a stop that is no goal: its day.
fn of_day(i18n: I18n, stop: &Stop) -> String {
    let day = stop.day.map(|day| i18n.day(day));
    let Some(day) = day else { return i18n.t("path-no-day") };
    let key = match stop.what {
        What::Outside => "path-perhaps",
        What::Plan if stop.place != At::Past => "path-by",
        _ => "path-on",
    };
    i18n.with(key, &[("day", (&day).into())])
}

/// What is said of a goal: what it is, what is next and who does it, and the way to it.
fn of_goal(i18n: I18n, goal: &GoalNow, stop: &Stop) -> impl IntoView + use<> {
    let n = goal.n;
    let here = stop.place == At::Here;
    let next = goal.next().filter(|_| here);
    let now = next.map(|step| {
        let doer = i18n.t(&words::doer(step.doer));
        view! { <p><strong>{marked(&i18n.with("path-now", &[("doer", (&doer).into())]))}</strong></p><p><bdi>{step.text.words.clone()}</bdi></p> }
    });
    let day = (stop.place != At::Past).then_some(stop.day).flatten().map(|day: Day| {
        view! { <p>{i18n.with("path-by", &[("day", (&i18n.day(day)).into())])}</p> }
    });
    let class = if here { "btn go wide" } else { "btn slim" };
    let title = i18n.t(&words::goal_kind(goal.kind));
    view! {
        <p><bdi>{goal.wording().to_owned()}</bdi></p>
        {now}
        {day}
        <button class=class type="button" on:click=move |_| go(Place::Goal(n))>
            <span>{i18n.t("path-look")}<span class="hidden">": "{title}</span></span>
            {icon_turn("arrow-right")}
        </button>
    }
}

fn drawing(stop: &Stop, goal: Option<&GoalNow>) -> impl IntoView + use<> {
    let code = match (stop.what, goal) {
        (What::Arrived, _) => super::picture("1F6AA"),
        (_, Some(goal)) => of(goal.kind),
        _ => super::picture("1F4CB"),
    };
    view! { <img src=files::address(&format!("pictograms/{code}.svg")) alt="" draggable="false" /> }
}

/// A bend of the road, to the one side and then to the other.
fn bend(at: usize) -> impl IntoView {
    let way = if at.is_multiple_of(2) { "M23.7 0C23.7 62 68.4 38 68.4 100" } else { "M68.4 0C68.4 62 23.7 38 23.7 100" };
    view! {
        <svg class="bend" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path d=way />
            <path class="middle" d=way />
        </svg>
    }
}

/// The land behind the last stop.
fn outside() -> impl IntoView {
    view! {
        <svg class="polder" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
            <rect class="sky" width="100" height="100" />
            <circle class="sun" cx="60" cy="50" r="21" />
            <path class="far" d="M0 54c20-6 60-6 100 0v12H0Z" />
            <path class="f2" d="M0 62c30-4 60 3 100-1v39H0Z" />
            <path class="f3" d="M0 76c30-6 60 5 100-4v28H0Z" />
            <path class="way" d="M60 61c-2 6-14 6-14 11 0 6 16 7 12 13-3 5-16 8-22 15h30c4-7 16-10 16-17 0-8-21-8-21-12 0-3 4-5 3-10Z" />
        </svg>
    }
}
