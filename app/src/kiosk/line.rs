//! What the kiosk does while the line is away: it says so, keeps what is not sent in its memory, and sends it once when the line is back.
//!
//! And how it takes everything away: [`fall`] puts the neutral land over the screen at once, whatever the line does; the document is loaded
//! anew only when the server is there, because without it the browser would show a page of its own.

use std::{cell::Cell, time::Duration};

use domain::{
    Problem, ProblemCode,
    api::{Endpoint, Nothing, kiosk::GetKiosk},
};
use gloo_timers::future::sleep;
use leptos::{prelude::*, task::spawn_local};

use super::Kiosk;
use crate::{
    api::{self, AnyCall, AnyReply, Coming},
    i18n::I18n,
    line::{Unsent, is_away, unsent},
    page,
    part::{
        dialog::Dialog,
        mark::{icon, icon_turn, picture, shape},
        text::lines,
    },
};

/// Waits between two looks whether the server is there again; the last one repeats.
const WAITS: [Duration; 4] = [Duration::from_millis(500), Duration::from_secs(1), Duration::from_secs(2), Duration::from_secs(4)];

/// How often what waits looks at the state of the line.
const LOOK: Duration = Duration::from_millis(50);

/// How often it looks before somebody who leaves is told that it has not arrived: for four seconds.
const LOOKS: u32 = 80;

/// What the address says after something was lost on the way out. It says nothing of what that was.
const LOST: &str = "?unsent";

thread_local! {
    static FALLEN: ArcRwSignal<bool> = ArcRwSignal::new(false);
    /// Goes up when everything that waits is given up.
    static FORGOTTEN: Cell<u32> = const { Cell::new(0) };
    /// Something that he did was not sent, and will not be.
    static SOMETHING_LOST: Cell<bool> = const { Cell::new(false) };
}

/// Looks whether the server is there again, as long as it is not. For as long as the program lives.
pub fn watch() {
    Effect::new(|_| {
        if is_away() {
            spawn_local(until_reached());
        }
    });
}

/// Waits until the server answers.
async fn until_reached() {
    let call = api::Call::<GetKiosk>::new((), Nothing {}, Nothing {});
    for wait in WAITS.into_iter().chain(std::iter::repeat(WAITS[WAITS.len() - 1])) {
        sleep(wait).await;
        let answered = |problem: Problem| !problem.is_unreached();
        // Something else may have reached it meanwhile.
        if !untrack(is_away) || call.once().await.map_or_else(answered, |_| true) {
            return;
        }
    }
}

/// Sends a change. Where the line is away it waits here, in memory, with the key that lets it be done once, and goes when the line is back.
///
/// # Errors
/// The [`Problem`] that the server sent: `signed-out` or `covered` where the session did not wait as long. `signed-out` as well when
/// everything that waits was given up.
pub fn send<E: Endpoint<Query = Nothing>>(path: E::Path, body: E::Body) -> Coming<E::Reply> {
    Coming::new(sent(api::Call::<E>::new(path, Nothing {}, body).any()))
}

async fn sent(call: AnyCall) -> Result<AnyReply, Problem> {
    let _unsent = Unsent::begin();
    let forgotten = FORGOTTEN.get();
    loop {
        let problem = match call.clone().make().await {
            Ok(reply) => return Ok(reply),
            Err(problem) => problem,
        };
        if !problem.is_unreached() {
            if matches!(problem.code, ProblemCode::SignedOut | ProblemCode::Covered) && !untrack(has_fallen) {
                SOMETHING_LOST.set(true);
            }
            return Err(problem);
        }
        while untrack(is_away) {
            sleep(LOOK).await;
            if FORGOTTEN.get() != forgotten {
                return Err(ProblemCode::SignedOut.into());
            }
        }
    }
}

/// The same for an endpoint that takes nothing but its path.
///
/// # Errors
/// As [`send`].
pub fn ask<E: Endpoint<Query = Nothing, Body = Nothing>>(path: E::Path) -> Coming<E::Reply> {
    send::<E>(path, Nothing {})
}

/// Waits until the line is there.
pub async fn back() {
    while untrack(is_away) {
        sleep(LOOK).await;
    }
}

/// Waits until everything that was sent has arrived: what is fetched now is not older than what he did.
pub async fn settled() {
    while untrack(unsent) > 0 {
        sleep(LOOK).await;
    }
}

/// Waits a little for what is on its way. Says whether all of it arrived.
pub async fn arrives() -> bool {
    // What a screen sends when it goes is on its way after this.
    sleep(Duration::ZERO).await;
    for _ in 0..LOOKS {
        if untrack(unsent) == 0 || untrack(is_away) {
            break;
        }
        sleep(LOOK).await;
    }
    untrack(unsent) == 0
}

/// Gives up what waits. Nothing of it stays in memory.
pub fn forget() {
    FORGOTTEN.set(FORGOTTEN.get() + 1);
}

/// Something that he did will not be sent; he is told when he is back.
pub fn lose() {
    SOMETHING_LOST.set(true);
}

/// Whether everything was taken away, and the document waits to be loaded anew. Watched.
#[must_use]
pub fn has_fallen() -> bool {
    FALLEN.with(ArcRwSignal::clone).get()
}

/// Takes everything away at once.
pub fn fall() {
    FALLEN.with(ArcRwSignal::clone).set(true);
}

/// Takes everything away and starts anew.
pub fn restart() {
    fall();
    forget();
    spawn_local(load_anew());
}

/// Loads the document anew, when the server is there.
pub async fn load_anew() {
    let call = api::Call::<GetKiosk>::new((), Nothing {}, Nothing {});
    while call.make().await.is_err_and(|problem| problem.is_unreached()) {
        sleep(LOOK).await;
        back().await;
    }
    page::replace(if SOMETHING_LOST.get() { "/?unsent" } else { "/" });
}

/// Whether something was lost before this document was loaded. The address does not keep it.
#[must_use]
pub fn take_lost() -> bool {
    page::take_query().as_deref() == Some(LOST)
}

/// That the line is away, above every screen; that something was lost, until he goes on; and to who listens, that the line is back.
#[component]
pub fn Away() -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let was = StoredValue::new(false);
    let said = move || {
        if is_away() {
            was.set_value(true);
            return Some(note("waiting", i18n.t("line-away"), i18n.t("line-away-lead")).into_any());
        }
        if kiosk.lost.get() {
            return Some(note("todo", i18n.t("line-lost"), i18n.t("line-lost-lead")).into_any());
        }
        was.get_value().then(|| view! { <p class="hidden">{i18n.t("line-back")}</p> }.into_any())
    };
    // Shapes and pictures are fetched while there is a line: without one they could not be.
    view! {
        <div class="away" role="status">{said}</div>
        <span hidden>{shape("waiting")}{picture("23F3")}</span>
    }
}

/// That what he did is not sent yet, beside what he did.
#[component]
pub fn NotYet() -> impl IntoView {
    let i18n = I18n::get();
    let said = move || (is_away() && unsent() > 0).then(|| note("todo", i18n.t("line-not-yet"), i18n.t("line-not-yet-lead")));
    view! { <div role="status">{said}</div> }
}

/// A calm note: a shape, what is, and what comes of it.
pub(super) fn note(mark: &'static str, title: String, lead: String) -> impl IntoView {
    view! { <div class="banner calm">{shape(mark)}<p class="grow"><b>{title}</b>{lines(&lead)}</p></div> }
}

/// A screen that cannot be fetched while the line is away: it comes by itself; he can go.
#[component]
pub fn Stuck(
    /// Tries again at once.
    #[prop(into)]
    again: Callback<()>,
) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    view! {
        <main class="main stuck">
            <div class="head">
                <super::frame::Title text=i18n.t("line-away") />
                <p class="lead">{lines(&i18n.t("line-wait"))}</p>
            </div>
            <div class="body center">{(unsent() > 0).then(|| view! { <NotYet /> })}</div>
            <div class="foot">
                <button class="btn wide" type="button" on:click=move |_| again.run(())>
                    {icon("rotate-cw")}
                    {i18n.t("control-try-again")}
                </button>
                <button class="btn wide" type="button" on:click=move |_| kiosk.sign_out()>
                    {icon_turn("log-out")}
                    {i18n.t("control-sign-out")}
                </button>
            </div>
        </main>
    }
}

/// Before he signs out while something is not sent: that it is lost then.
#[component]
pub fn Leaving() -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let stay = move || kiosk.leaving.set(false);
    // When it arrives meanwhile there is nothing left to ask.
    let asks = move || kiosk.leaving.get() && kiosk.keeps_unsent();
    move || {
        asks().then(|| {
            view! {
                <Dialog close=move |()| stay()>
                    <div class="row">{shape("todo")}<h2 id="dialog-title">{i18n.t("leave-title")}</h2></div>
                    <p>{lines(&i18n.t("leave-lead"))}</p>
                    <div class="btns">
                        <button class="btn go" type="button" on:click=move |_| stay()>{i18n.t("leave-stay")}</button>
                        <button class="btn" type="button" on:click=|_| spawn_local(super::session::leave())>
                            {icon_turn("log-out")}
                            {i18n.t("leave-go")}
                        </button>
                    </div>
                </Dialog>
            }
        })
    }
}
