//! It is sent: its number, who has it, the last day for an answer.

use domain::{
    RequestId,
    api::request::{GetRequest, RequestView},
    request::Event,
    words,
};
use leptos::prelude::*;

use super::{Kiosk, frame, withdraw};
use crate::{
    i18n::I18n,
    part::{
        leaf::Leaf,
        mark::{icon, icon_turn, shape},
        promise,
        text::{lines, marked},
    },
};

/// The receipt of a request.
#[component]
pub fn Receipt(
    /// The request.
    id: RequestId,
) -> impl IntoView {
    frame::load::<GetRequest>(id, |view| view! { <Sent view /> }.into_any())
}

#[component]
fn Sent(view: RequestView) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let number = view.number.map(|number| i18n.with("receipt-number", &[("number", (&i18n.number(number)).into())]));
    let desk = view.summary.desk.as_ref().map(|desk| i18n.t(&words::desk(desk))).unwrap_or_default();
    let due = view.summary.due_on.map(|day| view! { <hr />{promise::last_day(day, Leaf::Large)} });
    let withdraw = view.can.contains(&Event::Withdraw).then(|| view! { <withdraw::Withdraw request=view.summary.clone() /> });
    view! {
        <main class="main">
            <div class="head">
                <div class="outcome">
                    <span class="seal">{shape("done")}</span>
                    <div class="stack tight">
                        <frame::Title text=i18n.t("receipt-title") />
                        <p class="lead">{marked(&i18n.t(&words::request(&view.kind.id)))}</p>
                        {number.map(|number| view! { <p>{number}</p> })}
                    </div>
                </div>
            </div>
            <div class="body center">
                <section class="promise" aria-label=i18n.t("promise-label")>
                    {promise::holder(view.summary.holder.as_deref(), &desk)}
                    {due}
                    <hr />
                    <div class="note">{icon("hourglass")}<p>{lines(&i18n.t("receipt-late"))}</p></div>
                </section>
            </div>
            <div class="foot">
                <frame::Notice />
                <button class="btn go wide" type="button" on:click=move |_| kiosk.home()>
                    {i18n.t("receipt-home")}
                    {icon_turn("arrow-right")}
                </button>
                {withdraw}
            </div>
        </main>
    }
}
