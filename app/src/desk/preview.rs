//! What the detainee gets to see: drawn with the very parts of the kiosk, in his language and in simple Dutch.

use std::rc::Rc;

use domain::{
    Code, Day, RequestId,
    api::{
        desk::DeskRequest,
        request::{Asked, DecisionView, RequestSummary},
    },
    catalogue::{Question, RequestType},
    remedy::RemedyNow,
    words,
};
use leptos::{context::Provider, prelude::*};

use super::{
    Desk,
    asked::title,
    draft::{Choice, Draft},
    table::state_tag,
};
use crate::{
    i18n::{I18n, LanguageInfo, Texts},
    part::{
        leaf::{Leaf, leaf},
        mark::{picture, small_picture},
        objection::objection,
        outcome::{headline, note, why},
        promise::{holder, last_day},
        text::lines,
    },
};

/// Simple Dutch: what everybody at the desk can read and check.
const SIMPLE: &str = "nl-simple";

/// What stands on his screen.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Sight {
    /// Where his request is.
    Standing(Box<RequestSummary>),
    /// A decision; what he can do against it is known when it has been given.
    Decision(Box<Given>, Option<RemedyNow>),
    /// A question back.
    Asked(Asked),
    /// A step of carrying out.
    Step { step: Code, day: Option<Day>, note: Option<String>, by: String },
}

/// The part of a decision that staff choose.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Given {
    outcome: domain::request::Outcome,
    reason: Option<Code>,
    now: Vec<Code>,
    note: Option<String>,
    by: String,
}

impl From<DecisionView> for Given {
    fn from(decision: DecisionView) -> Self {
        let DecisionView { outcome, reason, now, note, by, .. } = decision;
        Self { outcome, reason: Some(reason), now, note, by }
    }
}

/// What he would see if what is written now was sent; what he sees now where nothing is being written. The flag says which.
fn sight(file: &DeskRequest, draft: &Draft, by: &str) -> (bool, Sight) {
    let written = draft.note.trim();
    let note = (!written.is_empty()).then(|| written.to_owned());
    let request = &file.request;
    if request.decision.is_none() {
        match draft.choice {
            Some(Choice::Decide(outcome)) => {
                let given = Given { outcome, reason: draft.reason.clone(), now: draft.now.clone(), note, by: by.to_owned() };
                return (true, Sight::Decision(Box::new(given), None));
            }
            Some(Choice::Ask) if draft.question.is_some() => {
                let question = draft.question.clone().into_iter().next();
                return (true, question.map_or_else(|| standing(file), |question| Sight::Asked(Asked { question, by: Some(by.to_owned()), note })));
            }
            Some(Choice::Ask) | None => {}
        }
    }
    if let Some(step) = draft.step.clone().filter(|_| request.summary.state.awaits_carrying_out()) {
        return (true, Sight::Step { step, day: draft.day(), note, by: by.to_owned() });
    }
    (false, standing(file))
}

/// What he sees now.
fn standing(file: &DeskRequest) -> Sight {
    let request = &file.request;
    match (&request.decision, &request.asked) {
        (Some(decision), _) => Sight::Decision(Box::new(decision.clone().into()), Some(decision.remedy.clone())),
        (None, Some(asked)) => Sight::Asked(asked.clone()),
        (None, None) => Sight::Standing(Box::new(request.summary.clone())),
    }
}

/// The small kiosk.
#[component]
pub fn Preview(
    /// The request.
    id: RequestId,
    /// As it was when the page was opened.
    first: DeskRequest,
    /// As it is now.
    now: Memo<Option<DeskRequest>>,
) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let person = first.person.clone();
    let list = i18n.languages();
    let own = list.iter().find(|info| info.tag == person.language.as_str()).cloned();
    let mut shown: Vec<LanguageInfo> = list.into_iter().filter(|info| info.tag == SIMPLE).collect();
    shown.extend(own.clone().filter(|own| own.tag != SIMPLE));
    let tag = RwSignal::new(SIMPLE.to_owned());
    let kind = StoredValue::new(first.request.kind.clone());
    let today = desk.staff.with_untracked(|staff| staff.as_ref().map(|staff| staff.today));
    let view = Memo::new(move |_| {
        let by = desk.staff.with(|staff| staff.as_ref().map(|staff| staff.given_name.clone()).unwrap_or_default());
        let draft = desk.draft(id);
        now.with(|now| now.as_ref().map(|now| sight(now, &draft, &by)))
    });
    let draft = Memo::new(move |_| view.with(|view| view.as_ref().is_some_and(|(draft, _)| *draft)));
    let texts = move || desk.others.with(|others| others.iter().find(|texts| texts.tag() == tag.get()).cloned());
    let heading = move || {
        let args = [("name", (&person.given_name).into())];
        if draft.get() { i18n.with("preview-draft", &args) } else { i18n.with("preview-now", &args) }
    };
    view! {
        <section class="preview" aria-labelledby="preview-title">
            <h2 id="preview-title">{heading}</h2>
            {(shown.len() > 1).then(|| chips(shown, tag))}
            {move || texts().map(|texts| view! { <Screen texts view=view.get().map(|(_, sight)| sight) kind today /> })}
            {move || draft.get().then(|| remark(&view.get()))}
            {own.filter(|own| !own.checked).map(|own| unchecked(&own))}
        </section>
    }
}

/// The languages to look at it in.
fn chips(shown: Vec<LanguageInfo>, tag: RwSignal<String>) -> impl IntoView {
    let buttons = shown
        .into_iter()
        .map(|info| {
            let (mine, own) = (info.tag.clone(), info.tag.clone());
            let on = Memo::new(move |_| tag.with(|tag| *tag == mine));
            view! {
                <button
                    class=move || if on.get() { "btn on" } else { "btn" }
                    type="button"
                    lang=info.tag.clone()
                    dir=info.dir
                    aria-pressed=move || on.get().to_string()
                    on:click=move |_| tag.set(own.clone())
                >
                    {info.name}
                </button>
            }
        })
        .collect_view();
    view! { <div class="chips" role="group" aria-label=I18n::get().t("preview-language")>{buttons}</div> }
}

/// Says that nobody has read the texts of his language.
fn unchecked(info: &LanguageInfo) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let language = i18n.t(&words::language(&info.tag));
    view! { <p class="soft">{lines(&i18n.with("preview-unchecked", &[("language", (&language).into())]))}</p> }
}

/// What will stand there and is not known yet.
fn remark(view: &Option<(bool, Sight)>) -> Option<impl IntoView + use<>> {
    let decision = matches!(view, Some((_, Sight::Decision(_, None))));
    decision.then(|| view! { <p class="soft">{lines(&I18n::get().t("preview-objection"))}</p> })
}

/// The screen, with texts of its own. Nothing on it can be pressed.
#[component]
fn Screen(texts: Rc<Texts>, view: Option<Sight>, kind: StoredValue<RequestType>, today: Option<Day>) -> impl IntoView {
    let his = I18n::get().beside(texts);
    let info = his.info();
    view! {
        <Provider value=his>
            <div class="frame" lang=info.tag dir=info.dir>
                <div class="inside">{kind.with_value(|kind| view.map(|view| drawn(kind, view, today)))}</div>
                <div class="foot2" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></div>
            </div>
        </Provider>
    }
}

fn drawn(kind: &RequestType, view: Sight, today: Option<Day>) -> AnyView {
    match view {
        Sight::Standing(summary) => stands(&summary).into_any(),
        Sight::Decision(given, remedy) => decided(kind, &given, remedy.zip(today)).into_any(),
        Sight::Asked(asked) => asks(kind, &asked).into_any(),
        Sight::Step { step, day, note: written, by } => {
            let i18n = I18n::get();
            let words = match day.map(|day| i18n.day(day)) {
                Some(day) => i18n.with(&words::step(&kind.id, &step), &[("day", (&day).into())]),
                None if kind.step(step.as_str()).is_some_and(|(step, _)| step.day) => i18n.t(&words::step_ahead(&kind.id, &step)),
                None => i18n.t(&words::step(&kind.id, &step)),
            };
            view! {
                <div class="promise">{day.map(|day| leaf(day, Leaf::Small))}<p><strong>{lines(&words)}</strong></p></div>
                {written.map(|written| note(&by, &written))}
            }
            .into_any()
        }
    }
}

fn stands(summary: &RequestSummary) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let desk = summary.desk.as_ref().map(|desk| i18n.t(&words::desk(desk))).unwrap_or_default();
    let promise = summary.state.awaits_answer().then(|| {
        view! {
            <div class="promise">
                {holder(summary.holder.as_deref(), &desk)}
                <hr />
                {summary.due_on.map(|day| last_day(day, if summary.late { Leaf::Late } else { Leaf::Small }))}
            </div>
        }
    });
    view! {
        <div class="row">{picture(&summary.picture)}<h3>{lines(&i18n.t(&words::request(&summary.kind)))}</h3></div>
        <p>{state_tag(summary.state)}</p>
        {promise}
    }
}

fn decided(kind: &RequestType, given: &Given, remedy: Option<(RemedyNow, Day)>) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let heading = view! { <h3>{lines(&i18n.t(&words::outcome(&kind.id, given.outcome)))}</h3> };
    let reason = kind.reasons.iter().find(|reason| Some(&reason.id) == given.reason.as_ref());
    let now = reason.into_iter().flat_map(|reason| &reason.now).filter(|now| given.now.contains(&now.id));
    let now = now.map(|now| view! { <li>{small_picture(&now.picture)}<span>{lines(&i18n.t(&words::now(&now.id)))}</span></li> }).collect_view();
    let can = (!given.now.is_empty()).then(|| view! { <div class="can"><h3>{i18n.t("now-heading")}</h3><ul>{now}</ul></div> });
    view! {
        {headline(given.outcome, heading)}
        {reason.map(|reason| why(&i18n.t(&words::reason(&reason.id))))}
        {given.note.as_deref().map(|written| note(&given.by, written))}
        {can}
        {remedy.map(|(remedy, today)| objection(&i18n.t("objection-heading"), &remedy, today))}
    }
}

fn asks(kind: &RequestType, asked: &Asked) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let by = asked.by.clone().unwrap_or_else(|| i18n.t("request-someone"));
    let question = kind.ask(asked.question.as_str());
    let options = |question: &Question| {
        let options = question.options().iter();
        let drawn = options.map(|option| {
            let words = i18n.t(&words::option(&kind.id, &question.id, &option.id));
            view! { <li>{small_picture(&option.picture)}<span>{lines(&words)}</span></li> }
        });
        view! { <ul class="can">{drawn.collect_view()}</ul> }
    };
    view! {
        {question.map(|question| view! { <h3>{title(kind, question)}</h3> })}
        <p>{lines(&i18n.with("reply-lead", &[("name", (&by).into())]))}</p>
        {asked.note.as_deref().map(|written| note(&by, written))}
        {question.map(options)}
    }
}
