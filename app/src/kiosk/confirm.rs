//! His PIN before a request is sent, where the type asks for it: nobody else sends it in his name. Where staff vouched for him, a second
//! touch on a screen of its own.

use domain::{
    RequestId,
    api::request::{SubmitBody, SubmitRequest},
};
use leptos::{prelude::*, task::spawn_local};

use super::{Kiosk, Screen, frame, keypad::Keypad, line, session::PIN_LENGTH};
use crate::{
    api::Coming,
    i18n::I18n,
    part::{
        mark::{big_picture, icon_turn},
        text::lines,
    },
};

/// What sends a request.
#[component]
pub fn Confirm(
    /// The request.
    id: RequestId,
) -> impl IntoView {
    if Kiosk::get().is_vouched() {
        return view! { <Sure id /> }.into_any();
    }
    by_pin(
        move |pin| line::send::<SubmitRequest>(id, SubmitBody { pin: Some(pin) }),
        move |kiosk, _| kiosk.from_home(Screen::Receipt(id)),
    )
}

/// His PIN, which sends something; `then` goes on with what came of it.
pub(super) fn by_pin<T: 'static>(
    send: impl Fn(String) -> Coming<T> + Send + Sync + 'static,
    then: impl Fn(Kiosk, T) + Copy + Send + Sync + 'static,
) -> AnyView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let busy = RwSignal::new(false);
    let send = Callback::new(move |pin: String| {
        busy.set(true);
        kiosk.problem.set(None);
        let sent = send(pin);
        spawn_local(async move {
            match sent.await {
                Ok(sent) => then(kiosk, sent),
                Err(problem) => {
                    kiosk.fail(problem);
                    // He may have gone elsewhere meanwhile.
                    let _ = busy.try_set(false);
                }
            }
        });
    });
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("sign-in-pin-title") />
                <p class="lead">{lines(&i18n.t("confirm-lead"))}</p>
                <frame::Notice />
            </div>
            <div class="body low">
                <Keypad length=PIN_LENGTH secret=true busy on_done=send />
            </div>
            <div class="foot">
                <button class="btn wide" type="button" on:click=move |_| kiosk.back()>{i18n.t("confirm-back")}</button>
            </div>
        </main>
    }
    .into_any()
}

#[component]
fn Sure(id: RequestId) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let send = move |_| {
        kiosk.doing(line::send::<SubmitRequest>(id, SubmitBody { pin: None }), move |_| kiosk.from_home(Screen::Receipt(id)));
    };
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("confirm-sure") />
                <p class="lead">{lines(&i18n.t("confirm-sure-lead"))}</p>
            </div>
            <div class="body"><div class="story">{big_picture("1F4E8")}</div></div>
            <div class="foot">
                <frame::Notice />
                <button class="btn go wide" type="button" on:click=send>{i18n.t("confirm-yes")}{icon_turn("send")}</button>
                <button class="btn wide" type="button" on:click=move |_| kiosk.back()>{i18n.t("confirm-back")}</button>
            </div>
        </main>
    }
}
