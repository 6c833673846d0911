//! The dock: the same ways on every screen, in the same place.

use leptos::prelude::*;

use super::{Kiosk, Screen, listen};
use crate::{
    i18n::I18n,
    part::mark::{icon, icon_turn},
};

/// Back, home, read aloud, talk, stop.
#[component]
pub fn Dock(
    /// There is a screen to go back to.
    back: bool,
) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    view! {
        {listen::player()}
        <nav class="dock" aria-label=i18n.t("dock-label")>
            {back
                .then(|| {
                    view! {
                        <button type="button" on:click=move |_| kiosk.back()>{icon_turn("arrow-left")}{i18n.t("control-back")}</button>
                        <button type="button" on:click=move |_| kiosk.home()>{icon("house")}{i18n.t("control-home")}</button>
                    }
                })}
            {listen::in_dock()}
            <button type="button" class="talk" on:click=move |_| kiosk.go(Screen::Help)>{icon("messages-square")}{i18n.t("control-help-short")}</button>
            <button type="button" class="stop" on:click=move |_| kiosk.cover()>{icon_turn("log-out")}{i18n.t("control-stop")}</button>
        </nav>
    }
}

/// Back, read aloud and stop, where nobody is signed in.
#[component]
pub fn Out(
    /// Goes one step back.
    #[prop(into)]
    back: Callback<()>,
    /// Ends it.
    stop: fn(),
) -> impl IntoView {
    let i18n = I18n::get();
    view! {
        {listen::player()}
        <nav class="dock" aria-label=i18n.t("dock-label")>
            <button type="button" on:click=move |_| back.run(())>{icon_turn("arrow-left")}{i18n.t("control-back")}</button>
            {listen::in_dock()}
            <button type="button" class="stop" on:click=move |_| stop()>{icon_turn("log-out")}{i18n.t("control-stop")}</button>
        </nav>
    }
}
