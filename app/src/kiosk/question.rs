//! One question a screen, drawn from the catalogue. The answer is on the server as soon as it is chosen.

use std::time::Duration;

use domain::{
    Code, RequestId,
    answer::{self, Answer},
    api::{
        offer::{GetOffer, OfferNow},
        request::{GetRequest, RequestView},
    },
    catalogue::{Question, QuestionKind},
    words,
};
use leptos::prelude::*;

use self::{field::keys, keeper::Keeper};
use super::{Kiosk, Screen, check, frame, session::steps};
use crate::{
    i18n::I18n,
    part::{
        choice::Way,
        mark::{big_picture, icon, icon_turn},
        text::{headed, lines, marked},
    },
};

pub(super) mod field;
mod keeper;

/// His own words are kept this long after he stops typing.
const PAUSE: Duration = Duration::from_secs(1);

/// A question of a request that was not sent.
#[component]
pub fn QuestionScreen(
    /// The request.
    id: RequestId,
    /// The place of the question among the questions.
    at: usize,
) -> impl IntoView {
    frame::load::<GetRequest>(id, move |view| match view.kind.questions.get(at).cloned() {
        None => view! { <check::Check id /> }.into_any(),
        Some(question) if question.kind == QuestionKind::Tell => frame::load::<GetOffer>(view.kind.id.clone(), move |offer| {
            view! { <Told view=view.clone() at question=question.clone() offer /> }.into_any()
        })
        .into_any(),
        Some(question) => view! { <Asked view at question /> }.into_any(),
    })
}

/// Where he goes on with a request that was not sent: at the first question that is open or stops; where all are answered, at
/// what he is told after them; else at the check.
#[must_use]
pub fn resume(view: &RequestView) -> Screen {
    let id = view.summary.id;
    let questions = &view.kind.questions;
    let given = |question: &Question| view.answers.iter().find(|given| given.question == question.id).map(|given| &given.answer);
    let done =
        |question: &Question| !question.takes_answer() || given(question).is_some_and(|given| !answer::stops(question, given));
    if let Some(open) = questions.iter().position(|question| !done(question)) {
        // What he is told just before it, he may not have read.
        let told = questions[..open].iter().rev().take_while(|question| !question.takes_answer()).count();
        return Screen::Question(id, open - told);
    }
    let last = questions.iter().rposition(Question::takes_answer).map_or(0, |last| last + 1);
    if last < questions.len() { Screen::Question(id, last) } else { Screen::Check(id) }
}

/// How the way on looks: filled when there is an answer. Pressed before, it says what to do first.
pub(super) fn onward(answer: RwSignal<Option<Answer>>) -> &'static str {
    if answer.with(Option::is_some) { "btn go wide" } else { "btn yet wide" }
}

/// The foot of a question with one choice: what is missing once he pressed without it, and the way on.
pub(super) fn foot(hint: RwSignal<bool>, is_chosen: Signal<bool>, next: impl Fn() + 'static) -> AnyView {
    let i18n = I18n::get();
    let missing = move || (hint.get() && !is_chosen.get()).then(|| i18n.t("question-choose"));
    let class = move || if is_chosen.get() { "btn go wide" } else { "btn yet wide" };
    view! {
        <div class="foot">
            <frame::Notice />
            <p class="hint" role="status">{missing}</p>
            <button class=class type="button" on:click=move |_| next()>
                {i18n.t("control-next")}
                {icon_turn("arrow-right")}
            </button>
        </div>
    }
    .into_any()
}

/// Goes on from a question: back to the check if he came from there to change it, else to the next one.
fn go_on(kiosk: Kiosk, id: RequestId, at: usize, of: usize) {
    if kiosk.below() == Some(Screen::Check(id)) {
        kiosk.back();
    } else if at + 1 < of {
        kiosk.go(Screen::Question(id, at + 1));
    } else {
        kiosk.go(Screen::Check(id));
    }
}

/// The head of a question: where he is, and what is asked.
fn head(kind: &Code, question: &Question, at: usize, of: usize, word: Option<&Code>) -> impl IntoView + use<> {
    let words = I18n::get().with("question-step", &[("n", (at as u64 + 1).into()), ("of", (of as u64).into())]);
    let more = more(kind, question).filter(|_| question.kind != QuestionKind::Words);
    view! {
        <div class="head">
            {steps(at, of, &words)}
            {titled(kind, question)}
            {more.map(|more| view! { <div class="lead">{more}</div> })}
            {word.map(means)}
        </div>
    }
}

/// What is asked, as the heading of a screen.
pub(super) fn titled(kind: &Code, question: &Question) -> impl IntoView + use<> {
    let (title, _) = headed(&I18n::get().t(&words::question(kind, &question.id)));
    view! { <frame::Title text=title /> }
}

/// What explains a question.
pub(super) fn more(kind: &Code, question: &Question) -> Option<AnyView> {
    let (_, more) = headed(&I18n::get().t(&words::question(kind, &question.id)));
    (!more.is_empty()).then(|| view! { <p>{lines(&more)}</p> }.into_any())
}

/// An explained word. It cannot be pressed, so it lies flat.
pub(super) fn means(word: &Code) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let (name, meaning) = (i18n.t(&words::word(word)), i18n.t(&words::word_means(word)));
    view! { <p class="means"><strong>{marked(&name)}":"</strong>" "{meaning}</p> }
}

#[component]
fn Asked(view: RequestView, at: usize, question: Question) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let (id, of, kind) = (view.summary.id, view.kind.questions.len(), view.kind);
    let given = view.answers.into_iter().find(|given| given.question == question.id).map(|given| given.answer);
    let answer = RwSignal::new(given.clone());
    let keeper = StoredValue::new_local(Keeper::new(id, question.id.clone(), given));
    let keep = move |given: Answer| keeper.with_value(|keeper| keeper.keep(given));
    let later = debounce(PAUSE, keep);
    let slow = question.kind == QuestionKind::Words;
    let changed = Callback::new({
        let later = StoredValue::new_local(later);
        move |given| if slow { later.update_value(|later| later(given)) } else { keep(given) }
    });
    // What was typed just before he goes elsewhere is kept too.
    on_cleanup(move || {
        if let Some(given) = answer.try_get_untracked().flatten() {
            keeper.try_with_value(|keeper| {
                keeper.stay();
                keeper.keep(given);
            });
        }
    });
    let stopped = RwSignal::new(None::<Code>);
    let hint = RwSignal::new(false);
    let asked = question.clone();
    let next = Callback::new(move |()| {
        let Some(given) = answer.get_untracked() else { return hint.set(true) };
        let stop = answer::stops(&asked, &given);
        keeper.with_value(|keeper| {
            keeper.keep(given.clone());
            keeper.then(move || match given {
                Answer::Choice(code) if stop => stopped.set(Some(code)),
                _ => go_on(kiosk, id, at, of),
            });
        });
    });
    let ask_for = if slow { i18n.t("question-write") } else { i18n.t("question-choose") };
    let (waiting, kept) = keeper.with_value(|keeper| (keeper.waiting.clone(), keeper.kept.clone()));
    let word = kind.word.clone().filter(|_| at == 0);
    move || {
        if let Some(code) = stopped.get() {
            return view! { <Stopped kind=kind.id.clone() question=question.clone() code change=move |()| stopped.set(None) /> }
                .into_any();
        }
        let (waiting, kept, ask_for) = (waiting.clone(), kept.clone(), ask_for.clone());
        let said = move || match (hint.get() && answer.with(Option::is_none), slow && kept.get()) {
            (true, _) => Some(ask_for.clone()),
            (false, true) => Some(i18n.t("question-kept")),
            (false, false) => None,
        };
        view! {
            <main class="main">
                {head(&kind.id, &question, at, of, word.as_ref())}
                {field::field(&kind.id, &question, more(&kind.id, &question), answer, changed)}
                <div class="foot">
                    <frame::Notice />
                    <p class="hint" role="status">{said}</p>
                    <button class=move || onward(answer) type="button" on:click=move |_| next.run(())>
                        {move || if waiting.get() { i18n.t("control-wait") } else { i18n.t("control-next") }}
                        {icon_turn("arrow-right")}
                    </button>
                </div>
            </main>
            {keys(&question)}
        }
        .into_any()
    }
}

/// With this answer he needs no request: what he can do instead.
#[component]
fn Stopped(kind: Code, question: Question, code: Code, #[prop(into)] change: Callback<()>) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let (title, text) = headed(&i18n.t(&words::stop(&kind, &question.id, &code)));
    let picture = question
        .options()
        .iter()
        .find(|option| option.id == code)
        .map_or(question.picture.clone(), |option| option.picture.clone());
    view! {
        <main class="main">
            <div class="head"><frame::Title text=title /></div>
            <div class="body even">
                <div class="story">{big_picture(&picture)}<p class="prose">{lines(&text)}</p></div>
                <Way picture="1F5E8" text=i18n.t("stop-talk") main=true go=move |()| kiosk.go(Screen::Help) />
            </div>
            <div class="foot">
                <button class="btn wide" type="button" on:click=move |_| change.run(())>
                    {icon("pencil")}
                    {i18n.t("stop-change")}
                </button>
            </div>
        </main>
    }
}

/// What he is told before he goes on.
#[component]
fn Told(view: RequestView, at: usize, question: Question, offer: OfferNow) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let (id, of) = (view.summary.id, view.kind.questions.len());
    let text = told(i18n, &view.kind.id, &question, &offer);
    view! {
        <main class="main">
            {head(&view.kind.id, &question, at, of, None)}
            <div class="body center">
                <div class="story">{big_picture(&question.picture)}<p class="prose">{lines(&text)}</p></div>
            </div>
            <div class="foot">
                <frame::Notice />
                <button class="btn go wide" type="button" on:click=move |_| go_on(kiosk, id, at, of)>
                    {i18n.t("control-next")}
                    {icon_turn("arrow-right")}
                </button>
            </div>
        </main>
    }
}

/// The words of a question of kind `tell`, with the local facts in them.
pub(super) fn told(i18n: I18n, kind: &Code, question: &Question, offer: &OfferNow) -> String {
    i18n.told(&words::tell(kind, &question.id), &offer.facts)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "01936f00-0000-7000-8000-000000000001";

    /// A draft with three questions and something that he is told before and after the last one.
    fn draft(given: &[(&str, &str)]) -> RequestView {
        let choice = |id: &str, stops: bool| {
            serde_json::json!({ "id": id, "picture": "2753", "kind": "choice", "options": [
                { "id": "yes", "picture": "2714", "stops": stops }, { "id": "no", "picture": "2716" },
            ] })
        };
        let tell = |id: &str| serde_json::json!({ "id": id, "picture": "2753", "kind": "tell" });
        let answers: Vec<_> = given
            .iter()
            .map(|(question, code)| serde_json::json!({ "question": question, "answer": { "choice": code }, "helper": null }))
            .collect();
        let view = serde_json::json!({
            "summary": {
                "id": ID, "kind": "some", "picture": "2753", "state": "draft", "changed_at": 0, "due_on": null, "late": false,
                "news": false, "holder": null, "desk": null,
            },
            "kind": {
                "id": "some", "picture": "2753", "order": 1, "desk": "ric", "decided-by": "director", "term": 3, "confirm": "tap",
                "open-at-once": 1, "reasons": [], "steps": [],
                "questions": [choice("first", true), choice("second", false), tell("before"), choice("third", false), tell("after")],
            },
            "number": null, "submitted_at": null, "answers": answers, "history": [], "asked": null, "decision": null,
            "late_remedy": null, "can": ["submit"],
        });
        serde_json::from_value(view).expect("a draft")
    }

    #[test]
    fn he_goes_on_where_he_was() {
        let id: RequestId = ID.parse().expect("id");
        for (given, at) in [
            (&[][..], 0),
            (&[("first", "no")], 1),
            // An answer that stops is asked again.
            (&[("first", "yes"), ("second", "no")], 0),
            // What he is told just before an open question comes again.
            (&[("first", "no"), ("second", "no")], 2),
            (&[("first", "no"), ("third", "no")], 1),
            (&[("first", "no"), ("second", "no"), ("third", "no")], 4),
        ] {
            assert_eq!(resume(&draft(given)), Screen::Question(id, at), "{given:?}");
        }
        let mut all = draft(&[("first", "no"), ("second", "no"), ("third", "no")]);
        all.kind.questions.pop();
        assert_eq!(resume(&all), Screen::Check(id));
    }
}
