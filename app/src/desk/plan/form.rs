//! The small forms of a plan: a choice, a sentence, a day or a number, and the button that keeps them.

use leptos::prelude::*;

use super::super::Desk;
use crate::i18n::I18n;

/// A form with its fields.
pub(super) fn form(i18n: I18n, send: impl Fn() + 'static, fields: AnyView) -> impl IntoView {
    let desk = Desk::get();
    let keep = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        send();
    };
    view! {
        <form class="stack mid" novalidate on:submit=keep>
            {fields}
            <button class="btn" type="submit" aria-disabled=move || desk.busy.get().then_some("true")>{i18n.t("plan-desk-save")}</button>
        </form>
    }
}

/// One of some values.
pub(super) fn choose(id: String, label: String, options: Vec<(&'static str, String)>, value: RwSignal<String>) -> impl IntoView {
    let options = options.into_iter().map(|(name, words)| view! { <option value=name>{words}</option> }).collect_view();
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <select id=id prop:value=move || value.get() on:change=move |event| value.set(event_target_value(&event))>
                <option value=""></option>
                {options}
            </select>
        </div>
    }
}

/// A sentence.
pub(super) fn write(id: String, label: String, value: RwSignal<String>) -> impl IntoView {
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <textarea
                id=id
                rows="2"
                dir="auto"
                maxlength=domain::text::Words::MAX.to_string()
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
            ></textarea>
        </div>
    }
}

/// A day or a number.
pub(super) fn small(id: String, label: String, kind: &'static str, value: RwSignal<String>) -> impl IntoView {
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input id=id type=kind prop:value=move || value.get() on:input=move |event| value.set(event_target_value(&event)) />
        </div>
    }
}
