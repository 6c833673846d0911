//! Signing in with number and PIN, and leaving without a trace.

use domain::{
    Problem, ProblemCode,
    api::session::{SessionNow, SignIn as SignInEndpoint, SignInBody, SignOut},
    rules::Idle,
};
use leptos::{prelude::*, task::spawn_local};

use super::{dock, frame, idle, keypad::Keypad, line, rest::LookBar, start::Phase, vouch::Vouch};
use crate::{
    api,
    i18n::I18n,
    part::{
        dialog::Dialog,
        mark::{icon, picture},
        text::lines,
    },
};

/// Most digits of a registration number.
pub(super) const NUMBER_LENGTH: usize = 12;
/// Digits of a PIN.
pub(super) const PIN_LENGTH: usize = 6;

/// Number, then PIN; or staff who vouch for him.
#[component]
pub fn SignIn(
    /// What the program shows.
    phase: RwSignal<Phase>,
    /// After how long without a touch the rest screen comes back.
    idle: Idle,
    /// Goes to work.
    enter: Callback<(SessionNow, Option<String>)>,
) -> impl IntoView {
    let i18n = I18n::get();
    let number = RwSignal::new(None::<String>);
    let sitting = StoredValue::new(None);
    let vouching = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let problem = RwSignal::new(None::<Problem>);
    let back = Callback::new(move |()| {
        problem.set(None);
        match number.get_untracked() {
            Some(_) => number.set(None),
            None => phase.set(Phase::Rest),
        }
    });
    let try_pin = Callback::new(move |pin: String| {
        let number = number.get_untracked().unwrap_or_default();
        let body = SignInBody { number, pin, language: i18n.language(), sitting: sitting.get_value() };
        busy.set(true);
        problem.set(None);
        spawn_local(async move {
            match api::send::<SignInEndpoint>((), body).await {
                Ok(session) => enter.run((session, None)),
                Err(refused_now) => refused(refused_now, problem),
            }
            busy.set(false);
        });
    });
    let typed = Callback::new(move |digits| {
        sitting.set_value(api::new_sitting());
        number.set(Some(digits));
    });
    let stopped = stopped(problem);
    idle::after(idle.seconds, line::restart);
    move || {
        let _ = i18n.tag();
        if vouching.get() {
            let number = number.get_untracked().unwrap_or_default();
            return view! { <Vouch idle number back=move |()| vouching.set(false) enter /> }.into_any();
        }
        let at_pin = number.with(Option::is_some);
        let head = if at_pin {
            view! { <PinHead stopped=stopped.get() /> }.into_any()
        } else {
            view! { <frame::Title text=i18n.t("sign-in-number-title") /><p class="lead">{lines(&i18n.t("sign-in-number-lead"))}</p> }
                .into_any()
        };
        let pad = match (at_pin, stopped.get()) {
            (true, true) => ().into_any(),
            (true, false) => view! { <Keypad length=PIN_LENGTH secret=true busy on_done=try_pin /> }.into_any(),
            (false, _) => view! { <Keypad length=NUMBER_LENGTH secret=false busy on_done=typed /> }.into_any(),
        };
        view! {
            <div class="screen">
                <LookBar />
                <main class="main">
                    <div class="head">
                        {steps(usize::from(at_pin), 2, &i18n.with("sign-in-step", &[("n", (u64::from(at_pin) + 1).into()), ("of", 2.into())]))}
                        {head}
                        {(!i18n.info().checked && !at_pin).then(|| view! { <p class="soft">{lines(&i18n.t("unchecked"))}</p> })}
                    </div>
                    <div class="body low">
                        <div role="alert">{move || problem.get().map(|problem| frame::notice(&problem))}</div>{pad}</div>
                    <div class="foot">
                        <NoPin stopped=stopped.get() vouch=move |()| vouching.set(true) />
                    </div>
                </main>
                <dock::Out back stop=line::restart />
            </div>
        }
        .into_any()
    }
}

/// Whether this kiosk takes no PIN for this number any more.
pub(super) fn stopped(problem: RwSignal<Option<Problem>>) -> Memo<bool> {
    Memo::new(move |_| problem.with(|problem| problem.as_ref().is_some_and(|problem| problem.code == ProblemCode::PinNotHere)))
}

/// What a screen for a PIN says above the keys; or that there is another way, where the kiosk takes none.
#[component]
pub(super) fn PinHead(stopped: bool) -> impl IntoView {
    let i18n = I18n::get();
    if stopped {
        return view! { <frame::Title text=i18n.t("sign-in-stopped-title") /> }.into_any();
    }
    view! {
        <frame::Title text=i18n.t("sign-in-pin-title") />
        <p class="lead">{lines(&i18n.t("sign-in-pin-lead"))}</p>
    }
    .into_any()
}

/// Where he is in a row of screens: a short road with a stone for each.
pub fn steps(at: usize, of: usize, words: &str) -> impl IntoView + use<> {
    let stones = (0..of)
        .map(|stone| {
            let class = match stone.cmp(&at) {
                std::cmp::Ordering::Less => "past",
                std::cmp::Ordering::Equal => "now",
                std::cmp::Ordering::Greater => "",
            };
            view! { <li class=class></li> }
        })
        .collect_view();
    view! { <div class="steps"><p>{words.to_owned()}</p><ol aria-hidden="true">{stones}</ol></div> }
}

/// The ways on for who has no PIN in his head: staff sign him in here, or he asks for a new one.
#[component]
pub(super) fn NoPin(
    /// This kiosk takes no PIN for him: then the first way is the main one.
    stopped: bool,
    /// Lets staff sign him in.
    #[prop(into)]
    vouch: Callback<()>,
) -> impl IntoView {
    let i18n = I18n::get();
    let open = RwSignal::new(false);
    view! {
        <button class=if stopped { "btn go wide" } else { "btn wide" } type="button" on:click=move |_| vouch.run(())>
            {icon("user-round-check")}
            {i18n.t("vouch-start")}
        </button>
        <button class="btn wide flat" type="button" on:click=move |_| open.set(true)>
            {icon("key-round")}
            {i18n.t("forgot-pin")}
        </button>
        {move || {
            open.get()
                .then(|| {
                    view! {
                        <Dialog close=move |()| open.set(false)>
                            <div class="row">{picture("1F522")}<h2 id="dialog-title">{i18n.t("forgot-pin-title")}</h2></div>
                            <p>{lines(&i18n.t("forgot-pin-lead"))}</p>
                            <div class="btns">
                                <button class="btn go" type="button" on:click=move |_| open.set(false)>{i18n.t("control-close")}</button>
                                <button class="btn" type="button" on:click=move |_| vouch.run(())>
                                    {icon("user-round-check")}
                                    {i18n.t("vouch-start")}
                                </button>
                            </div>
                        </Dialog>
                    }
                })
        }}
    }
}

/// Shows why a PIN was refused; where the session or the kiosk is gone, starts anew.
pub fn refused(problem: Problem, shown: RwSignal<Option<Problem>>) {
    match problem.code {
        ProblemCode::SignedOut | ProblemCode::NotEnrolled => line::restart(),
        _ => shown.set(Some(problem)),
    }
}

/// Signs out and loads the document anew. Without a line the screen is empty at once, and both are done when the line is back.
pub async fn leave() {
    line::fall();
    line::forget();
    // Whatever the server says, nothing stays here; a session that could not be ended ends by its clock.
    let _ = line::ask::<SignOut>(()).await;
    line::load_anew().await;
}
