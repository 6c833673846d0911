//! Signing in with number and PIN, and leaving without a trace.

use domain::{
    Problem, ProblemCode,
    api::session::{SessionNow, SignIn as SignInEndpoint, SignInBody, SignOut},
    rules::Idle,
};
use leptos::{prelude::*, task::spawn_local};

use super::{dock, frame, idle, keypad::Keypad, line, rest::LookBar, start::Phase};
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
const NUMBER_LENGTH: usize = 12;
/// Digits of a PIN.
pub(super) const PIN_LENGTH: usize = 6;

/// Number, then PIN.
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
        let body = SignInBody { number: number.get_untracked().unwrap_or_default(), pin, language: i18n.language() };
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
    idle::after(idle.seconds, line::restart);
    move || {
        let _ = i18n.tag();
        let at_pin = number.with(Option::is_some);
        let (title, lead) = if at_pin {
            (i18n.t("sign-in-pin-title"), i18n.t("sign-in-pin-lead"))
        } else {
            (i18n.t("sign-in-number-title"), i18n.t("sign-in-number-lead"))
        };
        let pad = if at_pin {
            view! { <Keypad length=PIN_LENGTH secret=true busy on_done=try_pin /> }.into_any()
        } else {
            view! { <Keypad length=NUMBER_LENGTH secret=false busy on_done=Callback::new(move |typed| number.set(Some(typed))) /> }.into_any()
        };
        view! {
            <div class="screen">
                <LookBar />
                <main class="main">
                    <div class="head">
                        {steps(usize::from(at_pin), 2, &i18n.with("sign-in-step", &[("n", (u64::from(at_pin) + 1).into()), ("of", 2.into())]))}
                        <frame::Title text=title />
                        <p class="lead">{lines(&lead)}</p>
                        {(!i18n.info().checked && !at_pin).then(|| view! { <p class="soft">{lines(&i18n.t("unchecked"))}</p> })}
                    </div>
                    <div class="body low">
                        <div role="alert">{move || problem.get().map(|problem| frame::notice(&problem))}</div>{pad}</div>
                    <div class="foot">
                        <ForgotPin />
                    </div>
                </main>
                <dock::Out back stop=line::restart />
            </div>
        }
    }
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

/// Says whom to ask for a PIN.
#[component]
pub fn ForgotPin() -> impl IntoView {
    let i18n = I18n::get();
    let open = RwSignal::new(false);
    view! {
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
