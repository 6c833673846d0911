//! His answers before he sends them: look, change any, send.

use domain::{
    Code, Problem, ProblemCode, RequestId,
    answer::{self, Answer, Answers},
    api::{
        offer::{GetOffer, OfferNow},
        request::{GetRequest, RequestView, SubmitBody, SubmitRequest},
    },
    catalogue::{Question, RequestType},
    request::State,
    session::{Confirmation, confirmation},
    words,
};
use leptos::prelude::*;

use super::{Kiosk, Screen, frame, line, offer, question, request};
use crate::{
    i18n::I18n,
    part::{
        mark::{icon, icon_turn, picture},
        text::{headed, lines, marked},
        timeline::{Place, Stop, timeline},
    },
};

/// The check of a request that was not sent.
#[component]
pub fn Check(
    /// The request.
    id: RequestId,
) -> impl IntoView {
    frame::load::<GetRequest>(id, move |view| {
        if view.summary.state != State::Draft {
            return view! { <request::RequestScreen id /> }.into_any();
        }
        let (kind, code) = (view.kind.clone(), view.kind.id.clone());
        let gone = move |problem: &Problem| {
            let is_gone = problem.code == ProblemCode::TypeUnknown;
            is_gone.then(|| view! { <Gone id kind=kind.clone() /> }.into_any())
        };
        let offered = move |offer| view! { <Answered view=view.clone() offer /> }.into_any();
        frame::load_or::<GetOffer>(code, offered, gone).into_any()
    })
}

/// It was taken out of his menu after he began: it cannot be sent, and he can throw it away.
#[component]
fn Gone(id: RequestId, kind: RequestType) -> impl IntoView {
    let i18n = I18n::get();
    view! {
        <main class="main">
            <div class="head">
                {offer::subject(&kind)}
                <p class="lead">{lines(&i18n.t("check-gone"))}</p>
            </div>
            <div class="foot">
                <frame::Notice />
                <offer::Erase draft=id kind />
            </div>
        </main>
    }
}

#[component]
fn Answered(view: RequestView, offer: OfferNow) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let (id, confirm) = (view.summary.id, view.kind.confirm);
    let answers: Answers = view.answers.iter().map(|given| (given.question.clone(), given.answer.clone())).collect();
    let whole = answer::complete(&view.kind, &answers).is_ok();
    let facts = (0..view.kind.questions.len()).map(|at| fact(&view, at, &answers, &offer)).collect_view();
    let go_on = question::resume(&view);
    let send = move |_| match confirmation(confirm, kiosk.is_vouched()) {
        Confirmation::Pin | Confirmation::Twice => kiosk.go(Screen::Confirm(id)),
        Confirmation::Tap => kiosk.doing(line::send::<SubmitRequest>(id, SubmitBody { pin: None }), move |_| {
            kiosk.from_home(Screen::Receipt(id));
        }),
    };
    let main = if whole {
        view! { <button class="btn go wide" type="button" on:click=send>{i18n.t("check-send")}{icon_turn("send")}</button> }
            .into_any()
    } else {
        view! {
            <button class="btn go wide" type="button" on:click=move |_| kiosk.turn(go_on.clone())>
                {i18n.t("offer-continue")}
                {icon_turn("arrow-right")}
            </button>
        }
        .into_any()
    };
    let (title, lead) = if whole {
        (i18n.t("check-title"), i18n.t("check-lead"))
    } else {
        (i18n.t("check-open-title"), i18n.t("check-open-lead"))
    };
    let next = whole.then(|| {
        view! {
            <section class="stack mid push">
                <h2>{i18n.t("next-heading")}</h2>
                {timeline(hereafter(kiosk, i18n, &view, &answers, &offer), &i18n.t("next-still-ahead"))}
            </section>
        }
    });
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=title />
                <p class="lead">{lines(&lead)}</p>
            </div>
            <div class="body">
                <dl class="facts">{facts}</dl>
                {next}
            </div>
            <div class="foot">
                <frame::Notice />
                {main}
                <button class="btn wide later" type="button" on:click=move |_| kiosk.home()>
                    {i18n.t("check-later")}<small>{i18n.t("check-kept")}</small>
                </button>
            </div>
        </main>
    }
}

/// One question with his answer, and the way to change it.
fn fact(view: &RequestView, at: usize, answers: &Answers, offer: &OfferNow) -> impl IntoView + use<> {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let (id, kind, question) = (view.summary.id, &view.kind.id, &view.kind.questions[at]);
    let (asked, _) = headed(&i18n.t(&words::question(kind, &question.id)));
    let given = answers.get(&question.id);
    let shown = match given {
        None if question.takes_answer() => view! { <span class="soft">{i18n.t("check-none")}</span> }.into_any(),
        None => marked(&headed(&question::told(i18n, kind, question, offer)).0).into_any(),
        Some(given) => answer_of(i18n, kind, question, given),
    };
    let change = (question.takes_answer() && given.is_some()).then(|| {
        let asked = asked.clone();
        view! {
            <dd class="act">
                <button class="btn slim" type="button" on:click=move |_| kiosk.go(Screen::Question(id, at))>
                    {icon("pencil")}
                    <span>{i18n.t("control-change")}<span class="hidden">": "{asked}</span></span>
                </button>
            </dd>
        }
    });
    view! {
        <div>
            <dt>{picture(&drawing(question, given))}{marked(&asked)}</dt>
            <dd>{shown}</dd>
            {change}
        </div>
    }
}

/// An answer: the words of the option, or his own.
fn answer_of(i18n: I18n, kind: &Code, question: &Question, given: &Answer) -> AnyView {
    match given {
        Answer::Choice(code) => marked(&headed(&i18n.t(&words::option(kind, &question.id, code))).0).into_any(),
        Answer::Words(text) => view! { <span class="own" dir="auto">{text.clone()}</span> }.into_any(),
    }
}

/// What staff wrote down for him, to look at.
pub(super) fn written(view: &RequestView) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let facts = view.answers.iter().filter_map(|given| Some((view.kind.question(given.question.as_str())?, &given.answer)));
    let facts = facts
        .map(|(question, given)| {
            let (asked, _) = headed(&i18n.t(&words::question(&view.kind.id, &question.id)));
            let shown = answer_of(i18n, &view.kind.id, question, given);
            view! { <div><dt>{picture(&drawing(question, Some(given)))}{marked(&asked)}</dt><dd>{shown}</dd></div> }
        })
        .collect_view();
    view! { <section class="stack mid"><h2>{i18n.t("request-written")}</h2><dl class="facts">{facts}</dl></section> }
}

/// The picture of the answer; of the question where the answer has none.
fn drawing(question: &Question, given: Option<&Answer>) -> String {
    let chosen = match given {
        Some(Answer::Choice(code)) => question.options().iter().find(|option| option.id == *code),
        _ => None,
    };
    chosen.map_or(&question.picture, |option| &option.picture).clone()
}

/// Who reads it: the desk that it goes to, as far as that is known.
pub(super) fn read_by(i18n: I18n, desk: Option<&Code>) -> String {
    match desk {
        Some(desk) => i18n.with("next-read-by", &[("desk", (&headed(&i18n.t(&words::desk(desk))).0).into())]),
        None => i18n.t("next-read"),
    }
}

/// What happens when he has sent it: who reads it, and until when.
fn hereafter(kiosk: Kiosk, i18n: I18n, view: &RequestView, answers: &Answers, offer: &OfferNow) -> Vec<Stop> {
    let day = kiosk.today.plus_working_days(offer.offer.term);
    let last = i18n.with("next-last-day", &[("day", (&i18n.day(day)).into())]);
    vec![
        Stop::new(Place::Next, read_by(i18n, answer::desk(&view.kind, answers).as_ref())),
        Stop::new(Place::Ahead, i18n.t("next-reply")).with(last),
    ]
}
