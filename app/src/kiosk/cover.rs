//! The cover: a quiet land over everything, which says nothing of anybody.

use domain::{
    Problem,
    api::session::{SessionNow, Uncover, UncoverBody},
    rules::Idle,
};
use gloo_timers::callback::Timeout;
use leptos::{prelude::*, task::spawn_local};

use super::{frame, keypad::Keypad, line, listen, rest::LookBar, session, vouch::Vouch};
use crate::{
    api,
    i18n::I18n,
    line::is_away,
    page,
    part::{
        mark::{icon, icon_turn},
        text::lines,
    },
};

/// What of the cover is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// The land.
    Land,
    /// The keys for his PIN.
    Pin,
    /// Staff vouch for him.
    Vouch,
}

/// The cover over a session: his PIN takes it away, or staff who vouch for him; after a while the session ends.
#[component]
pub fn Cover(
    /// How long the cover stays before the session ends.
    idle: Idle,
    /// Not all that was done before it fell is kept.
    lost: bool,
    /// Goes back to work, where he was.
    enter: Callback<(SessionNow, Option<String>)>,
) -> impl IntoView {
    let i18n = I18n::get();
    let lead = if lost { "cover-lead-lost" } else { "cover-lead" };
    let shown = RwSignal::new(Shown::Land);
    let ends = StoredValue::new_local(Some(Timeout::new(idle.cover.saturating_mul(1000), || spawn_local(session::leave()))));
    on_cleanup(move || ends.set_value(None));
    move || {
        let _ = i18n.tag();
        page::set_title("Vooruit");
        match shown.get() {
            Shown::Land => {}
            Shown::Pin => return view! { <Typing enter shown /> }.into_any(),
            Shown::Vouch => {
                // Nobody is put out while staff type: the server ends the session by its own clock.
                ends.set_value(None);
                return view! { <Vouch idle number=String::new() back=move |()| line::restart() enter /> }.into_any();
            }
        }
        view! {
            <div class="cover">
                {land()}
                <LookBar />
                <span></span>
                <main class="card">
                    <div class="stack">
                        <h1>{i18n.t("cover-title")}</h1>
                        <p>{lines(&i18n.t(lead))}</p>
                    </div>
                    <button class="btn go wide" type="button" on:click=move |_| shown.set(Shown::Pin)>
                        {i18n.t("cover-go-on")}
                        {icon_turn("arrow-right")}
                    </button>
                    <button class="btn wide" type="button" on:click=|_| spawn_local(session::leave())>
                        {icon("log-out")}
                        {i18n.t("cover-sign-out")}
                    </button>
                </main>
                {listen::alone()}
            </div>
        }
        .into_any()
    }
}

/// The PIN that takes the cover away.
#[component]
fn Typing(enter: Callback<(SessionNow, Option<String>)>, shown: RwSignal<Shown>) -> impl IntoView {
    let sitting = api::new_sitting();
    let busy = RwSignal::new(false);
    let problem = RwSignal::new(None::<Problem>);
    let done = Callback::new(move |pin: String| {
        busy.set(true);
        problem.set(None);
        spawn_local(async move {
            match api::send::<Uncover>((), UncoverBody { pin, sitting }).await {
                Ok(uncovered) => enter.run((uncovered.session, uncovered.place)),
                Err(refused) => session::refused(refused, problem),
            }
            busy.set(false);
        });
    });
    let stopped = session::stopped(problem);
    view! {
        <div class="screen">
            <LookBar />
            <main class="main">
                <div class="head">{move || view! { <session::PinHead stopped=stopped.get() /> }}</div>
                <div class="body low">
                    <div role="alert">{move || problem.get().map(|problem| frame::notice(&problem))}</div>
                    {move || (!stopped.get()).then(|| view! { <Keypad length=session::PIN_LENGTH secret=true busy on_done=done /> })}
                </div>
                <div class="foot">
                    {move || view! { <session::NoPin stopped=stopped.get() vouch=move |()| shown.set(Shown::Vouch) /> }}
                </div>
            </main>
            <super::dock::Out back=move |()| shown.set(Shown::Land) stop=line::restart />
        </div>
    }
}

/// Nothing but the land, until the document is loaded anew. Where that takes long, why; nothing of anybody.
#[component]
pub fn Fallen() -> impl IntoView {
    let i18n = I18n::get();
    page::set_title("Vooruit");
    let why = move || {
        is_away().then(|| {
            view! {
                <main class="card">
                    <h1>{i18n.t("line-away")}</h1>
                    <p>{lines(&i18n.t("line-fallen"))}</p>
                </main>
            }
        })
    };
    view! { <div class="cover">{land()}<span></span><span></span>{why}</div> }
}

/// The land: sky, sun, trees, water, and the road.
pub fn land() -> impl IntoView {
    view! {
        <svg class="polder" viewBox="0 0 1080 1920" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
            <rect class="sky" width="1080" height="1920" />
            <defs>
                <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
                    <stop class="high" offset=".12" />
                    <stop class="low" offset="1" />
                </linearGradient>
            </defs>
            <rect class="haze" width="1080" height="660" />
            <circle class="sun" cx="742" cy="560" r="118" />
            <path class="far" d="M0 612c90-16 180-22 280-14 110-20 230-24 330-6 120-18 300-20 470 4v60H0Z" />
            <path class="trees" d="M70 640v-46a16 24 0 0 1 32 0v46Zm44 0v-62a15 26 0 0 1 30 0v62Zm42 0v-50a16 24 0 0 1 32 0v50Zm44 0v-70a15 28 0 0 1 30 0v70Zm680 0v-44a15 22 0 0 1 30 0v44Zm40 0v-60a15 26 0 0 1 30 0v60Zm42 0v-48a15 22 0 0 1 30 0v48Z" />
            <path class="f1" d="M0 632h1080v90H0Z" />
            <path class="water" d="M0 668c240-10 520 18 1080-8v34c-520 24-800-6-1080 10Z" />
            <path class="f2" d="M0 704c320-26 700 26 1080-14v260H0Z" />
            <path class="f3" d="M0 812c280-64 640 44 1080-52v300H0Z" />
            <path class="near" d="M0 960c340-90 640 60 1080-60v1020H0Z" />
            <path class="way" d="M748 640c-10 34-96 40-110 74-16 44 196 66 176 140-22 84-420 118-520 280-60 98-80 200-84 300h420c0-120 30-190 84-260 130-170 330-240 300-344-22-78-300-88-300-130 0-26 52-30 46-60Z" />
        </svg>
    }
}
