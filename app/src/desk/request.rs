//! One request: what he asked and what happened, what is to be done, and what he gets to see of it.

use domain::{
    Code, Day, Moment, ProblemCode, RequestId,
    api::desk::{CloseRequest, DeskRequest, TakeRequest},
    api::{Nothing, request::HistoryItem},
    request::{Event, State},
};
use leptos::{prelude::*, task::spawn_local};

use super::{
    Desk,
    answer::Answer,
    asked::Asked,
    carry_out::CarryOut,
    certificates::certificates,
    decision::{Decision, Given},
    field, file,
    forward::PassOn,
    frame::{Failed, Nowhere},
    history::History,
    person::Head,
    preview::Preview,
};
use crate::{
    i18n::I18n,
    page,
    part::{
        mark::{icon, shape},
        text::lines,
    },
};

/// What there is to do. Only when this changes is the middle of the page drawn anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Somebody has to take it; a colleague may have it.
    Take(Option<String>),
    /// He was asked something and has not answered.
    Waiting,
    /// It is hers to answer.
    Answer,
    /// It was granted: the steps that were said, with their day.
    CarryOut(Vec<(Code, Option<Day>)>),
    /// Nothing is left but to put it away.
    Close,
    /// Nothing is left.
    Nothing(State),
}

impl Stage {
    /// What there is to do with a request.
    #[must_use]
    pub fn of(file: &DeskRequest) -> Self {
        let can = |event| file.can.contains(&event);
        let summary = &file.request.summary;
        if can(Event::Step) || can(Event::CarryOut) {
            return Self::CarryOut(file.request.history.iter().filter_map(said).collect());
        }
        if can(Event::Close) {
            return Self::Close;
        }
        if file.mine && summary.state == State::InfoNeeded {
            return Self::Waiting;
        }
        if file.mine && (can(Event::Ask) || can(Event::Grant) || can(Event::Refuse)) {
            return Self::Answer;
        }
        if can(Event::Take) {
            return Self::Take(summary.holder.clone());
        }
        Self::Nothing(summary.state)
    }

    /// Whether something is written in it.
    const fn is_written(&self) -> bool {
        matches!(self, Self::Answer | Self::CarryOut(_))
    }
}

fn said(item: &HistoryItem) -> Option<(Code, Option<Day>)> {
    let code = item.code.clone().filter(|_| item.event == Event::Step)?;
    Some((code, item.day))
}

/// The page.
#[component]
pub fn RequestPage(
    /// The request.
    id: RequestId,
) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let now = Memo::new(move |_| {
        // When it was read says nothing about the request.
        desk.file.with(|file| {
            file.as_ref().filter(|file| file.request.summary.id == id).map(|file| DeskRequest { at: Moment(0), ..file.clone() })
        })
    });
    if now.with_untracked(Option::is_none) {
        spawn_local(file::open(desk, id));
    }
    let there = Memo::new(move |_| now.with(Option::is_some));
    let again = move |()| {
        desk.problem.set(None);
        spawn_local(file::open(desk, id));
    };
    move || {
        // Once it is there, a problem stands above it and draws nothing else anew.
        if let Some(first) = there.get().then(|| now.get_untracked()).flatten() {
            return view! { <Opened id first now /> }.into_any();
        }
        match desk.problem.get() {
            None => view! { <p class="hidden" role="status">{i18n.t("control-wait")}</p> }.into_any(),
            Some(problem) if problem.code == ProblemCode::NotFound => view! { <Nowhere /> }.into_any(),
            Some(problem) => view! { <Failed problem again /> }.into_any(),
        }
    }
}

#[component]
fn Opened(id: RequestId, first: DeskRequest, now: Memo<Option<DeskRequest>>) -> impl IntoView {
    let name = first.person.given_name.clone();
    let asked = first.request.clone();
    let (for_history, for_certificates, for_preview) = (name.clone(), name.clone(), first.clone());
    let his = Memo::new(move |_| now.with(|now| now.as_ref().map(|now| now.certificates.clone()).unwrap_or_default()));
    let request = Memo::new(move |_| now.with(|now| now.as_ref().map(|now| now.request.clone())));
    let writing = Memo::new(move |_| now.with(|now| now.as_ref().is_some_and(|now| Stage::of(now).is_written())));
    view! {
        <Head first=first.clone() now />
        <field::Notice />
        <div class=move || if writing.get() { "cols answer" } else { "cols answer rest" }>
            <div class="stack beside">
                <Asked request=asked name=name.clone() />
                <div class="stack">
                    {move || request.get().map(|request| view! { <History request name=for_history.clone() /> })}
                    {move || his.with(|his| certificates(his, &for_certificates))}
                </div>
            </div>
            <div class="stack middle"><Middle id first now /></div>
            <Preview id first=for_preview now />
        </div>
    }
}

/// What was decided, and what there is to do.
#[component]
fn Middle(id: RequestId, first: DeskRequest, now: Memo<Option<DeskRequest>>) -> impl IntoView {
    let stage = Memo::new(move |_| now.with(|now| now.as_ref().map(Stage::of)));
    let decided = Memo::new(move |_| now.with(|now| now.as_ref().and_then(Given::of)));
    let kind = first.request.kind.clone();
    let name = first.person.given_name.clone();
    let (kind_of_decision, name_of_decision) = (kind.clone(), name.clone());
    view! {
        {move || {
            decided
                .get()
                .map(|given| {
                    view! { <Decision id given kind=kind_of_decision.clone() name=name_of_decision.clone() /> }
                })
        }}
        {move || {
            let (kind, name, desks) = (kind.clone(), name.clone(), first.desks.clone());
            match stage.get()? {
                Stage::Take(holder) => {
                    let on = now.with_untracked(can).contains(&Event::Forward);
                    let on = on.then(|| view! { <PassOn id kind person=first.person.clone() desks /> });
                    Some(view! { <Take id holder /> {on} }.into_any())
                }
                Stage::Waiting => Some(view! { <Waiting id name /> }.into_any()),
                Stage::Answer => Some(view! { <Answer id kind person=first.person.clone() can=now.with_untracked(can) desks /> }.into_any()),
                Stage::CarryOut(said) => Some(view! { <CarryOut id kind person=first.person.clone() said /> }.into_any()),
                Stage::Close => Some(view! { <Close id name /> }.into_any()),
                Stage::Nothing(state) => nothing(state).map(IntoAny::into_any),
            }
        }}
    }
}

fn can(now: &Option<DeskRequest>) -> Vec<Event> {
    now.as_ref().map(|now| now.can.clone()).unwrap_or_default()
}

/// Who does this?
#[component]
fn Take(id: RequestId, holder: Option<String>) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let press = move |_| desk.act::<TakeRequest>(id, Nothing {}, to_stage);
    let (words, label) = match &holder {
        None => (i18n.t("take-nobody"), i18n.t("take")),
        Some(name) => (i18n.with("take-colleague", &[("name", name.into())]), i18n.with("take-over", &[("name", name.into())])),
    };
    view! {
        <section class="card">
            <h2 id="stage" tabindex="-1">{i18n.t("take-title")}</h2>
            <p>{lines(&words)}</p>
            <button class="btn go" type="button" on:click=press>
                {icon("hand")}
                {label}
            </button>
        </section>
    }
}

/// He was asked something.
#[component]
fn Waiting(id: RequestId, name: String) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let press = move |_| desk.act::<TakeRequest>(id, Nothing {}, to_stage);
    view! {
        <section class="card">
            <h2 id="stage" tabindex="-1">{i18n.with("waiting-title", &[("name", (&name).into())])}</h2>
            <p>{lines(&i18n.with("waiting-lead", &[("name", (&name).into())]))}</p>
            <button class="btn" type="button" on:click=press>
                {i18n.t("waiting-go-on")}
            </button>
        </section>
    }
}

/// Nothing is left but to put it away.
#[component]
fn Close(id: RequestId, name: String) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let press = move |_| desk.act::<CloseRequest>(id, Nothing {}, to_stage);
    view! {
        <section class="card">
            <h2 id="stage" tabindex="-1">{i18n.t("close-title")}</h2>
            <p>{lines(&i18n.with("close-lead", &[("name", (&name).into())]))}</p>
            <button class="btn" type="button" on:click=press>
                {icon("archive")}
                {i18n.t("close")}
            </button>
        </section>
    }
}

/// Nothing is left; the state says why.
fn nothing(state: State) -> Option<impl IntoView> {
    let i18n = I18n::get();
    let words = match state {
        State::Withdrawn => i18n.t("nothing-withdrawn"),
        State::Expired => i18n.t("nothing-expired"),
        State::Closed => i18n.t("nothing-closed"),
        _ => return None,
    };
    Some(view! {
        <section class="card">
            <h2 id="stage" tabindex="-1">{i18n.t("nothing-title")}</h2>
            <p class="row">{shape("done")}{lines(&words)}</p>
        </section>
    })
}

/// Puts the focus on the heading of what there is to do now, when it is drawn.
pub fn to_stage() {
    request_animation_frame(|| page::focus("stage"));
}
