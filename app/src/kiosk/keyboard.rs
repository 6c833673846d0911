//! The keyboard on the screen, for his own words, and for the line that staff type. It stands above the dock and pushes the middle.
//!
//! The keys come from the package simple-keyboard, which `app/web/keyboard.js` fetches when they are first needed. Their faces
//! are drawn here, because texts and icons come from here.

use domain::{Problem, ProblemCode};
use leptos::{html, prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast as _, JsValue, prelude::wasm_bindgen};

use super::{Kiosk, line, start};
use crate::{
    files::{self, NoFile},
    i18n::I18n,
    line::is_away,
    part::mark::{icon, icon_turn},
};

#[wasm_bindgen(module = "/web/keyboard.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn open(host: &web_sys::Element, field: &web_sys::Element, script: &str) -> Result<JsValue, JsValue>;

    fn aim(field: &web_sys::Element);

    fn close();
}

/// Which keys there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Those of the language that is spoken, for words.
    Spoken,
    /// Small letters, digits, full stop and hyphen at once: all that names, passwords and numbers are made of.
    Plain,
}

/// The keys for a field that is on the screen already.
#[component]
pub fn Keyboard(
    /// The id of the field that they type in.
    #[prop(into)]
    field: Signal<&'static str>,
    /// Which keys there are.
    script: Script,
    /// Says that there are none.
    #[prop(into)]
    failed: Callback<Problem>,
) -> impl IntoView {
    // Staff who sign somebody in type before anybody is.
    let kiosk = use_context::<Kiosk>();
    let i18n = I18n::get();
    let host = NodeRef::<html::Div>::new();
    let script = match script {
        Script::Plain => "plain",
        Script::Spoken if i18n.info().dir == "rtl" => "arabic",
        Script::Spoken => "latin",
    };
    Effect::new(move |opened: Option<bool>| {
        let (Some(host), Some(field)) = (host.get(), document().get_element_by_id(field.get())) else { return false };
        if opened == Some(true) {
            aim(&field);
            return true;
        }
        spawn_local(async move {
            while open(host.unchecked_ref(), &field, script).await.is_err() {
                if !untrack(is_away) {
                    return match files::missing(&files::address("keyboard.js")).await {
                        NoFile::Gone => start::renew(kiosk),
                        NoFile::Unreachable => failed.run(Problem::new(ProblemCode::Unavailable)),
                    };
                }
                line::back().await;
            }
        });
        true
    });
    on_cleanup(close);
    view! {
        <section class="keyboard" aria-label=i18n.t("keyboard-label")>
            <div hidden>
                <span data-key="{shift}" aria-label=i18n.t("keyboard-shift")>{icon("arrow-big-up")}</span>
                <span data-key="{delete}" aria-label=i18n.t("keyboard-delete")>{icon_turn("delete")}</span>
                <span data-key="{enter}" aria-label=i18n.t("keyboard-enter")>{icon_turn("corner-down-left")}</span>
                <span data-key="{space}">{i18n.t("keyboard-space")}</span>
                <span data-key="{figures}">{i18n.t("keyboard-figures")}</span>
                <span data-key="{marks}">{i18n.t("keyboard-marks")}</span>
                <span data-key="{latin}">{i18n.t("keyboard-latin")}</span>
                <span data-key="{arabic}">{i18n.t("keyboard-arabic")}</span>
            </div>
            <div class="keys" dir="ltr" node_ref=host></div>
        </section>
    }
}
