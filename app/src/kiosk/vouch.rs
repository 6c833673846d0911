//! A member of staff signs a person in: who she is and whom she means, then whether this is he.
//!
//! Her password lies in the fields of this screen and nowhere else. Whoever leaves after it was typed loads the document anew; who goes
//! on into his session leaves empty fields.

use domain::{
    Problem, ProblemCode,
    api::{
        session::SessionNow,
        vouch::{Identified, Identify, Vouch as VouchEndpoint, VouchBody},
    },
    rules::Idle,
};
use leptos::{prelude::*, task::spawn_local};

use super::{
    dock, frame, idle,
    keyboard::{Keyboard, Script},
    line,
    rest::LookBar,
    session::{self, NUMBER_LENGTH, steps},
};
use crate::{
    api::{self, AnyComing, AnyReply, Coming},
    i18n::I18n,
    page,
    part::{
        mark::{icon, icon_turn, picture},
        text::lines,
    },
};

/// Longest name of a member of staff, as the import has it.
const NAME_LENGTH: usize = 40;
/// Longest password that the server looks at.
const PASSWORD_LENGTH: usize = 128;

/// What was typed, and what came of it. A handle: copy it freely.
#[derive(Clone, Copy)]
struct Typed {
    name: RwSignal<String>,
    password: RwSignal<String>,
    number: RwSignal<String>,
    found: RwSignal<Option<Identified>>,
    problem: RwSignal<Option<Problem>>,
    busy: RwSignal<bool>,
}

impl Typed {
    fn new(number: String) -> Self {
        Self {
            name: RwSignal::default(),
            password: RwSignal::default(),
            number: RwSignal::new(number),
            found: RwSignal::new(None),
            problem: RwSignal::new(None),
            busy: RwSignal::new(false),
        }
    }

    fn body(self) -> VouchBody {
        VouchBody {
            name: self.name.get_untracked().trim().to_owned(),
            password: self.password.get_untracked(),
            number: self.number.get_untracked().trim().to_owned(),
        }
    }

    /// Does something with the server once; what goes wrong is shown at the fields.
    fn doing<T: 'static>(self, work: Coming<T>, then: impl FnOnce(T) + 'static) {
        let (work, typed) = work.into_any();
        self.doing_any(work, Box::new(move |reply| typed(reply).map(then)));
    }

    fn doing_any(self, work: AnyComing, then: Box<dyn FnOnce(AnyReply) -> Result<(), Problem>>) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.problem.set(None);
        spawn_local(async move {
            let done = work.await;
            // Who left meanwhile is told nothing.
            if self.busy.try_set(false).is_some() {
                return;
            }
            if let Err(problem) = done.and_then(then) {
                self.found.set(None);
                let again = match problem.code {
                    ProblemCode::WrongPassword => "vouch-password",
                    ProblemCode::NumberUnknown => "vouch-number",
                    _ => "vouch-send",
                };
                session::refused(problem, self.problem);
                page::focus(again);
            }
        });
    }

    /// Whether `code` is what went wrong.
    fn is(self, code: ProblemCode) -> bool {
        self.problem.with(|problem| problem.as_ref().is_some_and(|problem| problem.code == code))
    }
}

/// The two steps.
#[component]
pub fn Vouch(
    /// After how long without a touch everything is taken away.
    idle: Idle,
    /// His number, where it was typed already.
    number: String,
    /// Goes back to where this began.
    #[prop(into)]
    back: Callback<()>,
    /// Goes to work.
    enter: Callback<(SessionNow, Option<String>)>,
) -> impl IntoView {
    let i18n = I18n::get();
    let typed = Typed::new(number);
    idle::after(idle.seconds, line::restart);
    let back = Callback::new(move |()| match typed.found.get_untracked() {
        Some(_) => typed.found.set(None),
        None if typed.password.with_untracked(String::is_empty) => back.run(()),
        None => line::restart(),
    });
    move || {
        let _ = i18n.tag();
        match typed.found.get() {
            None => view! { <Who typed back /> }.into_any(),
            Some(person) => view! { <IsThisHe typed person back enter /> }.into_any(),
        }
    }
}

fn step(at: usize) -> impl IntoView {
    steps(at, 2, &I18n::get().with("sign-in-step", &[("n", (at as u64 + 1).into()), ("of", 2.into())]))
}

/// Who she is, and whom she signs in.
#[component]
fn Who(typed: Typed, back: Callback<()>) -> impl IntoView {
    let i18n = I18n::get();
    let first = if typed.number.with_untracked(String::is_empty) { "vouch-number" } else { "vouch-name" };
    let at = RwSignal::new(first);
    request_animation_frame(move || page::focus(first));
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let gap = [("vouch-number", typed.number), ("vouch-name", typed.name), ("vouch-password", typed.password)]
            .into_iter()
            .find(|(_, text)| text.with_untracked(|text| text.trim().is_empty()));
        match gap {
            Some((field, _)) => page::focus(field),
            None => typed.doing(api::send::<Identify>((), typed.body()), move |person| typed.found.set(Some(person))),
        }
    };
    let wrong = move || typed.is(ProblemCode::WrongPassword);
    let unknown = move || typed.is(ProblemCode::NumberUnknown);
    view! {
        <div class="screen">
            <LookBar />
            <main class="main">
                <div class="head">
                    {step(0)}
                    <frame::Title text=i18n.t("vouch-start") />
                    <p class="lead">{lines(&i18n.t("vouch-lead"))}</p>
                </div>
                <form id="vouch" class="body" novalidate on:submit=submit>
                    <div id="vouch-refused" role="alert">
                        {move || typed.problem.get().map(|problem| frame::notice(&problem))}
                    </div>
                    <div class="fields">
                        <Field at id="vouch-number" label=i18n.t("vouch-number") most=NUMBER_LENGTH value=typed.number wrong=unknown />
                        <Field at id="vouch-name" label=i18n.t("vouch-name") most=NAME_LENGTH value=typed.name wrong />
                        <Password at value=typed.password wrong />
                    </div>
                </form>
                <div class="foot">
                    <button id="vouch-send" class="btn go wide" type="submit" form="vouch" aria-disabled=move || typed.busy.get().then_some("true")>
                        {move || if typed.busy.get() { i18n.t("control-wait") } else { i18n.t("control-next") }}
                        {icon_turn("arrow-right")}
                    </button>
                </div>
            </main>
            <Keyboard field=at script=Script::Plain failed=move |problem| typed.problem.set(Some(problem)) />
            <dock::Out back stop=line::restart />
        </div>
    }
}

/// One line to type in. The keyboard on the screen is ours: the one of the device stays away.
#[component]
fn Field(
    at: RwSignal<&'static str>,
    id: &'static str,
    label: String,
    most: usize,
    value: RwSignal<String>,
    wrong: impl Fn() -> bool + Copy + Send + Sync + 'static,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <input
                id=id
                type="text"
                inputmode="none"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                dir="ltr"
                maxlength=most.to_string()
                aria-invalid=move || wrong().then_some("true")
                aria-describedby=move || wrong().then_some("vouch-refused")
                prop:value=move || value.get()
                on:focus=move |_| at.set(id)
                on:input=move |event| value.set(event_target_value(&event))
            />
        </div>
    }
}

/// Her password, which can be looked at while it is typed.
#[component]
fn Password(
    at: RwSignal<&'static str>,
    value: RwSignal<String>,
    wrong: impl Fn() -> bool + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let i18n = I18n::get();
    let shown = RwSignal::new(false);
    view! {
        <div class="field across">
            <label for="vouch-password">{i18n.t("vouch-password")}</label>
            <div class="with-button">
                <input
                    id="vouch-password"
                    type=move || if shown.get() { "text" } else { "password" }
                    inputmode="none"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    dir="ltr"
                    maxlength=PASSWORD_LENGTH.to_string()
                    aria-invalid=move || wrong().then_some("true")
                    aria-describedby=move || wrong().then_some("vouch-refused")
                    prop:value=move || value.get()
                    on:focus=move |_| at.set("vouch-password")
                    on:input=move |event| value.set(event_target_value(&event))
                />
                <button
                    class="btn"
                    type="button"
                    aria-pressed=move || shown.get().to_string()
                    aria-controls="vouch-password"
                    on:click=move |_| shown.update(|shown| *shown = !*shown)
                >
                    {icon("eye")}
                    {i18n.t("vouch-show")}
                </button>
            </div>
        </div>
    }
}

/// Whose session it will be. The one who vouches says whether this is he.
#[component]
fn IsThisHe(
    typed: Typed,
    person: Identified,
    back: Callback<()>,
    enter: Callback<(SessionNow, Option<String>)>,
) -> impl IntoView {
    let i18n = I18n::get();
    let yes = move |_| {
        typed.doing(api::send::<VouchEndpoint>((), typed.body()), move |begun| {
            typed.password.set(String::new());
            enter.run((begun.session, begun.place));
        });
    };
    let no = move |_| {
        typed.number.set(String::new());
        typed.found.set(None);
    };
    let name = format!("{} {}", person.given_name, person.family_name);
    view! {
        <div class="screen">
            <LookBar />
            <main class="main">
                <div class="head">
                    {step(1)}
                    <frame::Title text=i18n.t("vouch-who") />
                    <p class="lead">{lines(&i18n.t("vouch-who-lead"))}</p>
                </div>
                <div class="body">
                    <dl class="facts few">
                        <div>
                            <dt>{picture("1F464")}{i18n.t("vouch-person")}</dt>
                            <dd><bdi>{name}</bdi></dd>
                        </div>
                        <div>
                            <dt>{picture("1F6AA")}{i18n.t("vouch-unit")}</dt>
                            <dd><bdi>{person.unit}</bdi></dd>
                        </div>
                    </dl>
                </div>
                <div class="foot">
                    <button class="btn go wide" type="button" aria-disabled=move || typed.busy.get().then_some("true") on:click=yes>
                        {icon("user-round-check")}
                        {i18n.t("vouch-yes")}
                    </button>
                    <button class="btn wide" type="button" on:click=no>{i18n.t("vouch-no")}</button>
                </div>
            </main>
            <dock::Out back stop=line::restart />
        </div>
    }
}
