//! What he writes to his plan: a goal that he proposes, by pictures and then in his own words, and sentences beside it.

use domain::{
    Code,
    answer::Answer,
    api::plan::{GoalBody, ProposeGoal, SayOfPlan, WordsBody},
    catalogue::{Question, QuestionKind},
    goal::Kind,
    plan::TextKind,
    words,
};
use leptos::prelude::*;

use super::{
    super::{
        Kiosk, Screen, frame, line,
        question::{field, onward},
    },
    FIRST, Place, go, of, picture,
};
use crate::{
    api::Coming,
    i18n::I18n,
    part::{choice::Way, mark::icon_turn, text::lines},
};

/// What his goal is about: things for outside first, then the others; five ways at most.
#[component]
pub fn Propose(
    /// Among the things for outside.
    outside: bool,
) -> impl IntoView {
    let i18n = I18n::get();
    let is_first = |kind: &Kind| kind.condition().is_none_or(|condition| FIRST.contains(&condition));
    let kinds: Vec<Kind> = Kind::ALL.iter().copied().filter(|kind| is_first(kind) != outside).collect();
    let way = |kind: Kind| {
        let text = i18n.t(&words::goal_kind(kind));
        view! { <Way picture=of(kind) text go=move |()| go(Place::Proposed(kind)) /> }
    };
    let more = (!outside).then(|| {
        let text = i18n.t("tile-arrange-for-outside");
        view! { <Way picture=picture("1F3D8") text go=move |()| go(Place::Propose(true)) /> }
    });
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("plan-propose-title") />
                <p class="lead">{lines(&i18n.t("plan-propose-lead"))}</p>
            </div>
            <div class="body"><div class="choices grow">{more}{kinds.into_iter().map(way).collect_view()}</div></div>
        </main>
    }
}

/// What his goal is, in his own words.
#[component]
pub fn Proposed(
    /// What it is about.
    kind: Kind,
) -> impl IntoView {
    let send = move |words| line::send::<ProposeGoal>((), GoalBody { kind, words });
    let i18n = I18n::get();
    let lead = format!("{}\n{}", i18n.t(&words::goal_kind(kind)), i18n.t("plan-propose-lead"));
    writing("plan-propose-words", lead, Place::Path, send)
}

/// A sentence beside a goal, that he does not agree, or why he wants to change the plan.
#[component]
pub fn Write(
    /// Beside which goal.
    goal: Option<u16>,
    /// What he writes.
    kind: TextKind,
) -> impl IntoView {
    let title = match kind {
        TextKind::Wording | TextKind::Sentence => "plan-sentence-title",
        TextKind::Disagreement => "plan-disagree-title",
        TextKind::Revision => "plan-revise-title",
    };
    let send = move |words| line::send::<SayOfPlan>((), WordsBody { goal, kind, words });
    writing(title, I18n::get().t("plan-write-lead"), goal.map_or(Place::Path, Place::Goal), send)
}

/// A screen for his own words; `after` is where it leads once they are sent.
fn writing<T: 'static>(
    title: &str,
    lead: String,
    after: Place,
    send: impl Fn(String) -> Coming<T> + Copy + Send + Sync + 'static,
) -> AnyView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let Ok(name) = Code::parse("plan") else { return ().into_any() };
    let question = Question { id: name.clone(), picture: String::new(), kind: QuestionKind::Words };
    let answer = RwSignal::new(None::<Answer>);
    let hint = RwSignal::new(false);
    let keep = move |_| {
        let Some(Answer::Words(words)) = answer.get_untracked() else { return hint.set(true) };
        kiosk.doing(send(words), move |_| kiosk.return_to(Screen::Plan(after)));
    };
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t(title) />
                <p class="lead">{lines(&lead)}</p>
            </div>
            {field::field(&name, &question, None, answer, Callback::new(|_| {}))}
            <div class="foot">
                <frame::Notice />
                <p class="hint" role="status">{move || (hint.get() && answer.with(Option::is_none)).then(|| i18n.t("question-write"))}</p>
                <button class=move || onward(answer) type="button" on:click=keep>{i18n.t("control-send")}{icon_turn("send")}</button>
            </div>
        </main>
        {field::keys(&question)}
    }
    .into_any()
}
