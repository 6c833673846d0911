//! One thing that he can ask: what happens then; or why not now, and the step that he can take.

use domain::{
    Code, Day, RequestId,
    api::{
        offer::{GetOffer, OfferNow},
        request::{EraseDraft, GetRequest, StartBody, StartRequest},
    },
    catalogue::{Question, RequestType},
    menu::Item,
    offer::{Block, Offer, Warning},
    request::State,
    session::{Confirmation, confirmation},
    words,
};
use leptos::prelude::*;

use super::{Kiosk, Screen, check, frame, line, question};
use crate::{
    i18n::I18n,
    part::{
        choice::Way,
        dialog::Dialog,
        leaf::Leaf,
        mark::{icon, icon_turn, picture, shape},
        promise,
        text::{lines, marked},
        timeline::{Place, Stop, timeline},
    },
};

/// One type of request.
#[component]
pub fn OfferScreen(
    /// The type.
    kind: Code,
) -> impl IntoView {
    frame::load::<GetOffer>(kind, drawn)
}

fn drawn(now: OfferNow) -> AnyView {
    let (offer, help) = (now.offer, now.help);
    match offer.block.clone() {
        None => view! { <Open offer /> }.into_any(),
        Some(Block::NotDutch) => otherwise(&offer.kind, "not-dutch", &I18n::get().t("offer-not-dutch"), help),
        Some(Block::Restricted) => otherwise(&offer.kind, "restricted", &I18n::get().t("offer-restricted"), help),
        Some(Block::First { .. }) => otherwise(&offer.kind, "first", &I18n::get().t("offer-first"), now.first.or(help)),
        // The block does not say how far the open request is; that decides what he is told.
        Some(Block::AlreadyAsked { request, due }) => frame::load::<GetRequest>(request, move |view| {
            view! { <AlreadyAsked kind=view.kind request state=view.summary.state due /> }.into_any()
        })
        .into_any(),
    }
}

/// He can ask: what it is, and how it goes.
#[component]
fn Open(offer: Offer) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let kind = offer.kind.id.clone();
    let stops = how(i18n, &offer);
    let start = move |_| {
        let body = StartBody { kind: kind.clone() };
        kiosk.doing(line::send::<StartRequest>((), body), move |view| kiosk.go(question::resume(&view)));
    };
    view! {
        <main class="main">
            <div class="head">
                {subject(&offer.kind)}
                <p class="lead">{lines(&i18n.t(&words::request_hint(&offer.kind.id)))}</p>
                {offer.kind.word.as_ref().map(question::means)}
            </div>
            <div class="body even">
                {offer.warning.map(|warning| view! { <Before warning /> })}
                {offer.draft.map(|_| {
                    view! {
                        <p class="row wrap">
                            <span class="tag todo">{shape("todo")}{i18n.t(&words::state(State::Draft))}</span>
                            {i18n.t("offer-draft")}
                        </p>
                    }
                })}
                <section class="stack mid">
                    <h2>{i18n.t("offer-how")}</h2>
                    {timeline(stops, &i18n.t("next-still-ahead"))}
                </section>
            </div>
            <div class="foot">
                <frame::Notice />
                <button class="btn go wide" type="button" on:click=start>
                    {if offer.draft.is_some() { i18n.t("offer-continue") } else { i18n.t("offer-start") }}
                    {icon_turn("arrow-right")}
                </button>
                {offer.draft.map(|draft| view! { <Erase draft kind=offer.kind.clone() /> })}
            </div>
        </main>
    }
}

/// The picture and the title of a type, as the heading of a screen.
pub(super) fn subject(kind: &RequestType) -> impl IntoView + use<> {
    let title = I18n::get().t(&words::request(&kind.id));
    view! { <div class="subject">{picture(&kind.picture)}<frame::Title text=title /></div> }
}

fn how(i18n: I18n, offer: &Offer) -> Vec<Stop> {
    let answers = offer.kind.questions.iter().filter(|question: &&Question| question.takes_answer()).count() as u64;
    let send = match confirmation(offer.kind.confirm, Kiosk::get().is_vouched()) {
        Confirmation::Pin => i18n.t("offer-how-pin"),
        Confirmation::Tap | Confirmation::Twice => String::new(),
    };
    vec![
        Stop::new(Place::Next, i18n.with("offer-how-answers", &[("n", answers.into())])).with(i18n.t("offer-how-kept")),
        Stop::new(Place::Ahead, i18n.t("offer-how-send")).with(send),
        Stop::new(Place::Ahead, check::read_by(i18n, offer.desk.as_ref())),
        Stop::new(Place::Ahead, i18n.t("next-reply")).with(i18n.with("offer-how-term", &[("n", u64::from(offer.term).into())])),
    ]
}

/// What he should know before he asks.
#[component]
fn Before(warning: Warning) -> impl IntoView {
    let i18n = I18n::get();
    let text = match warning {
        Warning::ShortTime => i18n.t("offer-short-time"),
    };
    view! { <div class="banner">{shape("waiting")}<p class="grow">{lines(&text)}</p></div> }
}

/// Throws the unfinished request away, once he has said so twice.
#[component]
pub(super) fn Erase(draft: RequestId, kind: RequestType) -> impl IntoView {
    let i18n = I18n::get();
    let open = RwSignal::new(false);
    view! {
        <button class="btn wide" type="button" on:click=move |_| open.set(true)>{icon("trash-2")}{i18n.t("erase")}</button>
        {move || {
            let kind = kind.clone();
            open.get().then(|| view! { <Sure draft kind open /> })
        }}
    }
}

#[component]
fn Sure(draft: RequestId, kind: RequestType, open: RwSignal<bool>) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let again = Screen::Offer(kind.id);
    let erase = move |_| {
        let again = again.clone();
        open.set(false);
        kiosk.doing(line::ask::<EraseDraft>(draft), move |_| kiosk.turn(again));
    };
    view! {
        <Dialog close=move |()| open.set(false)>
            <div class="row">{picture(&kind.picture)}<h2 id="dialog-title">{i18n.t("erase-title")}</h2></div>
            <p>{lines(&i18n.t("erase-lead"))}</p>
            <div class="btns">
                <button class="btn go" type="button" on:click=move |_| open.set(false)>{i18n.t("erase-keep")}</button>
                <button class="btn" type="button" on:click=erase>{icon("trash-2")}{i18n.t("erase-yes")}</button>
            </div>
        </Dialog>
    }
}

/// He asked already: when the answer comes, and the way to it.
#[component]
fn AlreadyAsked(kind: RequestType, request: RequestId, state: State, due: Option<Day>) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let text = match state {
        State::InfoNeeded => i18n.t("offer-asked-info"),
        _ if state.awaits_answer() => i18n.t("offer-asked-waits"),
        _ => i18n.t("offer-asked-answered"),
    };
    let day = due.filter(|_| state.awaits_answer());
    view! {
        <main class="main">
            {blocked(&kind, "already-asked")}
            <div class="body center">
                <p class="prose">{lines(&text)}</p>
                {day.map(|day| view! { <section class="promise one">{promise::last_day(day, Leaf::Large)}</section> })}
            </div>
            <div class="foot">
                <button class="btn go wide" type="button" on:click=move |_| kiosk.go(Screen::Request(request))>
                    {i18n.t(&words::block_next("already-asked"))}
                    {icon_turn("arrow-right")}
                </button>
            </div>
        </main>
    }
}

/// It is not open to him now: why, and the way that he can take instead.
fn otherwise(kind: &RequestType, block: &'static str, why: &str, way: Option<Item>) -> AnyView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let way = way.map(|way| {
        let title = if way.group.is_none() { i18n.t(&words::block_next(block)) } else { i18n.t(&words::request(&way.kind)) };
        let text = format!("{title}\n{}", i18n.t(&words::request_hint(&way.kind)));
        let to = Screen::Offer(way.kind);
        view! { <Way picture=way.picture text main=true go=move |()| kiosk.go(to.clone()) /> }
    });
    view! {
        <main class="main">
            {blocked(kind, block)}
            <div class="body even">
                <p class="prose">{lines(why)}</p>
                {way}
            </div>
        </main>
    }
    .into_any()
}

/// The head of a screen that says why not: the reason is the heading, what he wanted stands above it.
fn blocked(kind: &RequestType, block: &str) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let (wanted, why) = (i18n.t(&words::request(&kind.id)), i18n.t(&words::block(block)));
    view! {
        <div class="head">
            <div class="subject">{picture(&kind.picture)}<p class="lead">{marked(&wanted)}</p></div>
            <frame::Title text=why />
        </div>
    }
}
