//! Big keys for digits: his number, and his PIN.

use gloo_events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

use crate::{i18n::I18n, part::mark::icon};

/// Ten keys, one to take a digit away and one to go on. A keyboard works as well.
///
/// It is never mirrored, and no key lights up when it is pressed: nobody can read along.
#[component]
pub fn Keypad(
    /// Most digits; of a secret, exactly so many.
    length: usize,
    /// Shows dots in place of digits.
    secret: bool,
    /// The digits are being tried. When that ends, they are gone.
    busy: RwSignal<bool>,
    /// Takes the digits.
    on_done: Callback<String>,
) -> impl IntoView {
    let i18n = I18n::get();
    let typed = RwSignal::new(String::new());
    let add = move |digit: char| {
        if !busy.get_untracked() && typed.with_untracked(String::len) < length {
            typed.update(|text| text.push(digit));
        }
    };
    let take = move || {
        typed.update(|text| {
            text.pop();
        });
    };
    let done = move || {
        let enough = typed.with_untracked(|text| if secret { text.len() == length } else { !text.is_empty() });
        if enough && !busy.get_untracked() {
            on_done.run(typed.get_untracked());
        }
    };
    Effect::new(move |was: Option<bool>| {
        let now = busy.get();
        if was == Some(true) && !now {
            typed.set(String::new());
        }
        now
    });
    listen(add, take, done);
    let key = move |digit: char| {
        view! { <button class="key" type="button" on:click=move |_| add(digit)>{digit.to_string()}</button> }
    };
    let said =
        move || i18n.with("keypad-typed", &[("n", (typed.with(String::len) as u64).into()), ("of", (length as u64).into())]);
    let plain = move || i18n.with("keypad-digits", &[("digits", (&typed.get()).into())]);
    view! {
        <div class="stack tight">
            {if secret {
                view! { <ol class="pin" dir="ltr" aria-hidden="true">{move || boxes(typed.with(String::len), length)}</ol> }.into_any()
            } else {
                view! { <p class="digits" dir="ltr" aria-hidden="true">{move || typed.get()}</p> }.into_any()
            }}
            <p class="hidden" role="status">{move || if secret { said() } else { plain() }}</p>
        </div>
        <div class="keypad" dir="ltr" role="group" aria-label=i18n.t("keypad-label")>
            {('1'..='9').map(key).collect_view()}
            <button class="key word2" type="button" on:click=move |_| take()>
                {icon("delete")}
                {i18n.t("control-delete")}
            </button>
            {key('0')}
            <button class="key go" type="button" aria-disabled=move || busy.get().to_string() on:click=move |_| done()>
                {move || if busy.get() { i18n.t("control-wait") } else { i18n.t("control-next") }}
            </button>
        </div>
    }
}

fn boxes(typed: usize, length: usize) -> impl IntoView {
    (0..length)
        .map(|at| {
            let class = match at.cmp(&typed) {
                std::cmp::Ordering::Less => "in",
                std::cmp::Ordering::Equal => "at",
                std::cmp::Ordering::Greater => "",
            };
            view! { <li class=class></li> }
        })
        .collect_view()
}

/// Listens to a keyboard for as long as the keypad is there.
fn listen(add: impl Fn(char) + 'static, take: impl Fn() + 'static, done: impl Fn() + 'static) {
    let listener = EventListener::new(&window(), "keydown", move |event| {
        let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>() else { return };
        // On a button, Enter presses that button, and in a dialog keys belong to the dialog.
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let on_button = target.as_ref().is_some_and(|element| element.tag_name() == "BUTTON");
        if target.is_some_and(|element| element.closest("dialog").ok().flatten().is_some()) {
            return;
        }
        let key = event.key();
        let mut letters = key.chars();
        match (letters.next(), letters.next()) {
            (Some(digit @ '0'..='9'), None) => add(digit),
            _ if key == "Backspace" => take(),
            _ if key == "Enter" && !on_button => done(),
            _ => {}
        }
    });
    let listener = StoredValue::new_local(Some(listener));
    on_cleanup(move || listener.set_value(None));
}
