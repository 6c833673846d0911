//! Signing in at the desk with name and password.

use domain::{
    Problem, ProblemCode,
    api::desk::{StaffSignIn, StaffSignInBody},
};
use leptos::{prelude::*, task::spawn_local};

use super::{
    Desk, Phase,
    frame::{Colours, Language},
};
use crate::{
    api,
    i18n::I18n,
    kiosk::home::land,
    page,
    part::{
        mark::{icon, logo, shape},
        problem,
        text::lines,
    },
};

/// The page; after it comes the page that the address names.
#[component]
pub fn SignIn() -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let ended = desk.phase.get_untracked() == Phase::Ended;
    page::set_title(&format!("{} · Vooruit", i18n.t("staff-title")));
    request_animation_frame(|| page::focus("staff-name"));
    let end = ended.then(|| {
        view! { <div class="banner">{shape("waiting")}<p class="grow">{lines(&i18n.t("staff-ended"))}</p></div> }
    });
    view! {
        <div class="gate">
            {land()}
            <header class="tools"><Language /><Colours /></header>
            <main>
                <div class="card">
                    <p class="name" lang="nl" dir="ltr">{logo()}"Vooruit"</p>
                    <div class="stack tight">
                        <h1 id="title">{i18n.t("staff-title")}</h1>
                        <p class="soft">{i18n.t("staff-lead")}</p>
                    </div>
                    <div role="status">{end}</div>
                    <Form />
                </div>
            </main>
        </div>
    }
}

#[component]
fn Form() -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let name = RwSignal::new(String::new());
    let password = RwSignal::new(String::new());
    let refused = RwSignal::new(None::<Problem>);
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        if desk.busy.get_untracked() {
            return;
        }
        desk.busy.set(true);
        refused.set(None);
        let body = StaffSignInBody { name: name.get_untracked().trim().to_owned(), password: password.get_untracked() };
        spawn_local(async move {
            let result = api::send::<StaffSignIn>((), body).await;
            desk.busy.set(false);
            match result {
                Ok(staff) => desk.enter(staff),
                Err(problem) => {
                    let again = if problem.code == ProblemCode::WrongPassword { "staff-password" } else { "staff-send" };
                    refused.set(Some(problem));
                    page::focus(again);
                }
            }
        });
    };
    let wrong =
        move || refused.with(|refused| refused.as_ref().is_some_and(|problem| problem.code == ProblemCode::WrongPassword));
    let invalid = move || wrong().then_some("true");
    let why = move || wrong().then_some("staff-refused");
    view! {
        <form class="stack" novalidate on:submit=submit>
            <div id="staff-refused" role="alert">{move || refused.get().map(|problem| problem::notice(&problem))}</div>
            <div class="field">
                <label for="staff-name">{i18n.t("staff-name")}</label>
                <input
                    id="staff-name"
                    name="username"
                    type="text"
                    autocomplete="username"
                    autocapitalize="none"
                    spellcheck="false"
                    dir="ltr"
                    aria-invalid=invalid
                    aria-describedby=why
                    prop:value=move || name.get()
                    on:input=move |event| name.set(event_target_value(&event))
                />
            </div>
            <Password password invalid why />
            <button id="staff-send" class="btn go" type="submit" aria-disabled=move || desk.busy.get().then_some("true")>
                {i18n.t("staff-send")}
            </button>
        </form>
    }
}

/// The password, which can be looked at while it is typed.
#[component]
fn Password(
    password: RwSignal<String>,
    invalid: impl Fn() -> Option<&'static str> + Send + Sync + 'static,
    why: impl Fn() -> Option<&'static str> + Send + Sync + 'static,
) -> impl IntoView {
    let i18n = I18n::get();
    let shown = RwSignal::new(false);
    view! {
        <div class="field">
            <label for="staff-password">{i18n.t("staff-password")}</label>
            <div class="with-button">
                <input
                    id="staff-password"
                    name="password"
                    type=move || if shown.get() { "text" } else { "password" }
                    autocomplete="current-password"
                    autocapitalize="none"
                    spellcheck="false"
                    dir="ltr"
                    aria-invalid=invalid
                    aria-describedby=why
                    prop:value=move || password.get()
                    on:input=move |event| password.set(event_target_value(&event))
                />
                <button
                    class="btn"
                    type="button"
                    aria-pressed=move || shown.get().to_string()
                    aria-controls="staff-password"
                    on:click=move |_| shown.update(|shown| *shown = !*shown)
                >
                    {icon("eye")}
                    {i18n.t("staff-show")}
                </button>
            </div>
        </div>
    }
}
