//! He takes a request back, once he has said so twice.

use domain::api::request::{RequestSummary, WithdrawRequest};
use leptos::prelude::*;

use super::{Kiosk, Screen, line};
use crate::{
    i18n::I18n,
    part::{
        dialog::Dialog,
        mark::{icon_turn, picture},
        text::lines,
    },
};

/// The button, and the dialog behind it. The safe answer comes first, and Escape gives it.
#[component]
pub fn Withdraw(
    /// The request.
    request: RequestSummary,
) -> impl IntoView {
    let i18n = I18n::get();
    let open = RwSignal::new(false);
    view! {
        <button class="btn wide" type="button" on:click=move |_| open.set(true)>{icon_turn("undo-2")}{i18n.t("withdraw")}</button>
        {move || {
            let request = request.clone();
            open.get().then(|| view! { <Sure request open /> })
        }}
    }
}

#[component]
fn Sure(request: RequestSummary, open: RwSignal<bool>) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let id = request.id;
    let lead = match &request.holder {
        Some(name) => i18n.with("withdraw-lead-name", &[("name", name.into())]),
        None => i18n.t("withdraw-lead"),
    };
    let stop = move |_| {
        open.set(false);
        kiosk.doing(line::ask::<WithdrawRequest>(id), move |_| kiosk.from_home(Screen::Request(id)));
    };
    view! {
        <Dialog close=move |()| open.set(false)>
            <div class="row">{picture(&request.picture)}<h2 id="dialog-title">{i18n.t("withdraw-title")}</h2></div>
            <p>{lines(&lead)}</p>
            <div class="btns">
                <button class="btn go" type="button" on:click=move |_| open.set(false)>{i18n.t("withdraw-keep")}</button>
                <button class="btn" type="button" on:click=stop>{icon_turn("undo-2")}{i18n.t("withdraw-yes")}</button>
            </div>
        </Dialog>
    }
}
