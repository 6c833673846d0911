//! A small kiosk beside the answer: what the detainee gets to see, drawn with the kiosk's own parts, in his language and in
//! simple Dutch.

use std::rc::Rc;

use domain::{
    Code, Day, RequestId,
    api::{
        desk::DeskRequest,
        request::{Asked, RequestView},
    },
    catalogue::{Question, RequestType},
    remedy::RemedyNow,
    request::Outcome,
    words,
};
use leptos::{context::Provider, prelude::*};

use super::{
    Desk,
    asked::title,
    sight::{Sight, is_written},
};
use crate::{
    i18n::{I18n, LanguageInfo, Texts},
    kiosk::request::{decided::carrying_out, open::stops},
    part::{
        leaf::{Leaf, leaf},
        mark::{of_state, picture, shape, small_picture},
        objection::until,
        outcome::{headline, note, why},
        text::lines,
        timeline::timeline,
    },
};

/// Simple Dutch: what everybody at the desk can read and check.
const SIMPLE: &str = "nl-simple";

/// The small kiosk, with the languages to look at it in.
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
    let person = first.person;
    let own = i18n.languages().into_iter().find(|info| info.tag == person.language.as_str());
    let simple = i18n.languages().into_iter().find(|info| info.tag == SIMPLE);
    let shown: Vec<LanguageInfo> = simple.into_iter().chain(own.clone().filter(|own| own.tag != SIMPLE)).collect();
    let tag = RwSignal::new(SIMPLE.to_owned());
    let today = desk.staff.with_untracked(|staff| staff.as_ref().map(|staff| staff.today))?;
    let written = Memo::new(move |_| now.with(|now| now.as_ref().is_some_and(|now| is_written(now, &desk.draft(id)))));
    let sight = Memo::new(move |_| {
        let by = desk.staff.with(|staff| staff.as_ref().map(|staff| staff.given_name.clone()).unwrap_or_default());
        now.with(|now| now.as_ref().map(|now| Sight::of(now, &desk.draft(id), &by, today)))
    });
    let texts = move || desk.others.with(|others| others.iter().find(|texts| tag.with(|tag| texts.tag() == tag)).cloned());
    let heading = move || {
        let args = [("name", (&person.given_name).into())];
        if written.get() { i18n.with("preview-draft", &args) } else { i18n.with("preview-now", &args) }
    };
    let deciding = Memo::new(move |_| sight.with(|sight| matches!(sight, Some(Sight::Deciding(..)))));
    let objection = move || deciding.get().then(|| view! { <p class="soft">{lines(&i18n.t("preview-objection"))}</p> });
    Some(view! {
        <section class="preview" aria-labelledby="preview-title">
            <h2 id="preview-title">{heading}</h2>
            {(shown.len() > 1).then(|| chips(shown, tag))}
            {move || texts().zip(sight.get()).map(|(texts, sight)| view! { <Screen texts sight today /> })}
            {objection}
            {own.filter(|own| !own.checked).map(|own| unchecked(&own))}
        </section>
    })
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

/// The screen, with texts of its own. Nothing on it can be pressed.
#[component]
fn Screen(texts: Rc<Texts>, sight: Sight, today: Day) -> impl IntoView {
    let his = I18n::get().beside(texts);
    let info = his.info();
    view! {
        <Provider value=his>
            <div class="frame" lang=info.tag dir=info.dir>
                <div class="inside">{drawn(sight, today)}</div>
                <div class="foot2" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></div>
            </div>
        </Provider>
    }
}

fn drawn(sight: Sight, today: Day) -> AnyView {
    match sight {
        Sight::Open(view) => open(&view).into_any(),
        Sight::Asked(kind, asked) => asks(&kind, &asked).into_any(),
        Sight::Telling(view, outcome) => view! {
            {answer(&view.kind, outcome)}
            {carrying_out(today, I18n::get(), &view, outcome)}
        }
        .into_any(),
        Sight::Deciding(view, given) => view! {
            {answer(&view.kind, given.outcome)}
            {reasons(&view.kind, given.reason.as_ref(), given.note.as_deref(), &given.by)}
            {ways(&view.kind, given.reason.as_ref(), &given.now)}
            {carrying_out(today, I18n::get(), &view, given.outcome)}
        }
        .into_any(),
        Sight::Decided(view, given) => {
            let i18n = I18n::get();
            let on = i18n.day(given.on);
            view! {
                {answer(&view.kind, given.outcome)}
                {reasons(&view.kind, Some(&given.reason), given.note.as_deref(), &given.by)}
                {ways(&view.kind, Some(&given.reason), &given.now)}
                {carrying_out(today, i18n, &view, given.outcome)}
                {objects(&given.remedy, today)}
                <p class="soft">{i18n.with("decided-by", &[("name", (&given.by).into()), ("day", (&on).into())])}</p>
            }
            .into_any()
        }
    }
}

/// Where his request is.
fn open(view: &RequestView) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let summary = &view.summary;
    let (mark, class) = of_state(summary.state);
    let look = if summary.late { Leaf::Late } else { Leaf::Small };
    let due = summary.due_on.filter(|_| summary.state.awaits_answer());
    view! {
        <div class="row">{picture(&summary.picture)}<h3>{lines(&i18n.t(&words::request(&summary.kind)))}</h3></div>
        <p><span class=class>{shape(mark)}{i18n.t(&words::state(summary.state))}</span></p>
        {summary.late.then(late)}
        <div class="request">
            {due.map(|day| view! { <div class="row">{leaf(day, look)}<p class="soft">{i18n.t("promise-last-day")}<span class="hidden">" "{i18n.day(day)}</span></p></div> })}
            {timeline(stops(i18n, view), &i18n.t("next-still-ahead"))}
        </div>
    }
}

/// The answer is late.
fn late() -> impl IntoView {
    view! { <div class="banner care">{shape("late")}<p class="grow"><b>{I18n::get().t("request-late-title")}</b></p></div> }
}

/// Until when he can object; the kiosk says there with whom and how.
fn objects(remedy: &RemedyNow, today: Day) -> impl IntoView + use<> {
    let day = remedy.last_day.filter(|_| !remedy.passed);
    view! {
        <div class="promise one">
            {day.map(|day| leaf(day, Leaf::Small))}
            <div><h3>{I18n::get().t("objection-heading")}</h3><p>{lines(&until(remedy, today))}</p></div>
        </div>
    }
}

/// The one word and the sentence.
fn answer(kind: &RequestType, outcome: Outcome) -> impl IntoView + use<> {
    let heading = view! { <h3>{lines(&I18n::get().t(&words::outcome(&kind.id, outcome)))}</h3> };
    headline(outcome, heading)
}

/// Why, and what was written with it.
fn reasons(kind: &RequestType, reason: Option<&Code>, written: Option<&str>, by: &str) -> impl IntoView + use<> {
    let reason = kind.reasons.iter().find(|item| Some(&item.id) == reason);
    view! {
        {reason.map(|reason| why(&I18n::get().t(&words::reason(&reason.id))))}
        {written.map(|written| note(by, written))}
    }
}

/// What he can do now.
fn ways(kind: &RequestType, reason: Option<&Code>, offered: &[Code]) -> Option<impl IntoView + use<>> {
    let i18n = I18n::get();
    let reason = kind.reasons.iter().find(|item| Some(&item.id) == reason)?;
    let ways =
        reason.now.iter().filter(|now| offered.contains(&now.id)).map(|now| way(&now.picture, &i18n.t(&words::now(&now.id))));
    let ways: Vec<_> = ways.collect();
    (!ways.is_empty()).then(|| view! { <div class="can"><h3>{i18n.t("now-heading")}</h3><ul>{ways}</ul></div> })
}

/// What staff ask.
fn asks(kind: &RequestType, asked: &Asked) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let by = asked.by.clone().unwrap_or_else(|| i18n.t("request-someone"));
    let question = kind.ask(asked.question.as_str());
    let options = |question: &Question| {
        let words = |option: &Code| i18n.t(&words::option(&kind.id, &question.id, option));
        let options = question.options().iter().map(|option| way(&option.picture, &words(&option.id)));
        let options = options.collect_view();
        view! { <div class="can"><ul>{options}</ul></div> }
    };
    view! {
        {question.map(|question| view! { <h3>{title(kind, question)}</h3> })}
        <p>{lines(&i18n.with("reply-lead", &[("name", (&by).into())]))}</p>
        {asked.note.as_deref().map(|written| note(&by, written))}
        {question.filter(|question| !question.options().is_empty()).map(options)}
    }
}

/// Something that he can press at the kiosk.
fn way(drawing: &str, words: &str) -> impl IntoView + use<> {
    view! { <li>{small_picture(drawing)}<span>{lines(words)}</span></li> }
}
