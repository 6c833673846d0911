//! The start of the kiosk program: what the browser is, and who sits at it.

use std::{rc::Rc, time::Duration};

use domain::{
    Problem,
    api::{
        kiosk::{Enrol, EnrolBody, GetKiosk, KioskNow},
        session::SessionNow,
    },
};
use gloo_events::{EventListener, EventListenerOptions};
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::JsCast as _;

use super::{Kiosk, Screen, cover, frame, idle, line, listen::Listen, rest, session};
use crate::{
    api,
    files::{self, NoFile},
    i18n::{self, Extent, I18n, LanguageInfo, Texts},
    page,
};

/// What the whole program shows.
#[derive(Clone, Copy)]
pub enum Phase {
    /// The browser is not a kiosk yet.
    NotEnrolled,
    /// Nobody is here.
    Rest,
    /// Somebody types number and PIN.
    SignIn,
    /// The cover is over a session.
    Covered,
    /// Somebody is at work.
    In(Kiosk),
}

/// What the program knows before it can show anything.
struct Boot {
    kiosk: KioskNow,
    languages: Vec<LanguageInfo>,
    texts: Rc<Texts>,
    refused: Option<Problem>,
    /// Something that was done here before was not sent.
    lost: bool,
}

/// How long the program waits before it tries again when it could not start. It does not load the document anew: without a line the
/// browser would show a page of its own.
const AGAIN: Duration = Duration::from_secs(3);

/// The whole program.
#[component]
pub fn Program() -> impl IntoView {
    let booted = RwSignal::new_local(None::<Rc<Boot>>);
    let phase = RwSignal::new(Phase::Rest);
    watch_pictures(phase);
    spawn_local(async move {
        let lost = line::take_lost();
        let code = page::take_fragment().and_then(|text| text.strip_prefix("enrol=").map(str::to_owned));
        let boot = loop {
            match boot(code.clone(), lost).await {
                Some(boot) => break boot,
                None => gloo_timers::future::sleep(AGAIN).await,
            }
        };
        booted.set(Some(Rc::new(boot)));
    });
    line::watch();
    move || match booted.get() {
        Some(boot) => view! { <Running boot phase /> }.into_any(),
        None => view! { <div class="cover">{cover::land()}</div> }.into_any(),
    }
}

async fn boot(code: Option<String>, lost: bool) -> Option<Boot> {
    let enrolled = match code {
        Some(code) => Some(api::send::<Enrol>((), EnrolBody { code }).await),
        None => None,
    };
    let refused = enrolled.as_ref().and_then(|result| result.as_ref().err().cloned());
    let kiosk = match enrolled {
        Some(Ok(now)) => now,
        Some(Err(_)) | None => api::ask::<GetKiosk>(()).await.ok()?,
    };
    i18n::has_own(kiosk.own_texts);
    let languages = i18n::languages().await.ok()?;
    let wanted = kiosk.session.as_ref().map(|session| session.settings.language.as_str().to_owned());
    let info = languages.iter().find(|info| Some(&info.tag) == wanted.as_ref()).or(languages.first())?;
    let texts = Rc::new(Texts::fetch(info, Extent::Start).await.ok()?);
    Some(Boot { kiosk, languages, texts, refused, lost })
}

/// Loads the kiosk anew because the server has a newer build. Who is at work types his PIN and is where he was.
pub fn renew(kiosk: Option<Kiosk>) {
    match kiosk {
        Some(kiosk) => kiosk.cover(),
        None => {
            page::renew();
        }
    }
}

/// A picture that is gone shows that the server has a newer build. Only while it is on its way down does an event pass the window.
fn watch_pictures(phase: RwSignal<Phase>) {
    let down = EventListenerOptions::run_in_capture_phase();
    let listener = EventListener::new_with_options(&window(), "error", down, move |event| {
        let image = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlImageElement>().ok());
        let Some(address) = image.map(|image| image.src()).filter(|address| files::is_named(address)) else { return };
        spawn_local(async move {
            if files::missing(&address).await == NoFile::Gone {
                let kiosk = phase.with_untracked(|phase| if let Phase::In(kiosk) = phase { Some(*kiosk) } else { None });
                renew(kiosk);
            }
        });
    });
    // For as long as the document lives.
    listener.forget();
}

#[component]
fn Running(boot: Rc<Boot>, phase: RwSignal<Phase>) -> impl IntoView {
    let i18n = I18n::start(boot.languages.clone(), Rc::clone(&boot.texts));
    provide_context(i18n);
    if boot.kiosk.speech && boot.kiosk.kiosk.is_some() {
        Listen::begin(i18n);
    }
    let (today, idle) = (boot.kiosk.today, boot.kiosk.idle);
    // Only who proves that it was he is told of what he did.
    let (lost, covered) = (boot.lost, boot.kiosk.session.is_some());
    if let Some(session) = &boot.kiosk.session {
        page::set_look(&session.settings);
    }
    let enter = Callback::new(move |(session, place): (SessionNow, Option<String>)| {
        page::set_look(&session.settings);
        let first = place.as_deref().and_then(Screen::parse).unwrap_or(Screen::Home);
        let first = if session.welcomed { first } else { Screen::Welcome(0) };
        spawn_local(async move {
            // The rest screen can stand for days: what day it is, and the rules of that day, are asked when somebody comes.
            let (today, idle) = api::ask::<GetKiosk>(()).await.map_or((today, idle), |now| (now.today, now.idle));
            // Where staff signed him in, the screen spoke their language until now; and nobody needed the rest of the texts.
            loop {
                match i18n.speak_all(session.settings.language.as_str(), Extent::Kiosk).await {
                    Ok(()) => break,
                    Err(NoFile::Gone) => return renew(None),
                    Err(NoFile::Unreachable) => gloo_timers::future::sleep(AGAIN).await,
                }
            }
            phase.set(Phase::In(Kiosk::start(session, today, idle, first, lost && covered)));
        });
    });
    match boot.kiosk.session.clone() {
        _ if boot.kiosk.kiosk.is_none() => phase.set(Phase::NotEnrolled),
        None => {}
        // A document that was just loaded does not know who stands before it: a sign-out or a cover may have failed, or the
        // browser was started anew. Only the PIN leads on.
        Some(_) => phase.set(Phase::Covered),
    }
    let refused = boot.refused.clone();
    move || match phase.get() {
        _ if line::has_fallen() => view! { <cover::Fallen /> }.into_any(),
        Phase::NotEnrolled => view! { <rest::NotEnrolled refused=refused.clone() /> }.into_any(),
        Phase::Rest => view! { <rest::Rest phase lost /> }.into_any(),
        Phase::SignIn => view! { <session::SignIn phase idle enter /> }.into_any(),
        Phase::Covered => view! { <cover::Cover idle lost enter /> }.into_any(),
        Phase::In(kiosk) => {
            provide_context(kiosk);
            view! {
                <frame::Frame />
                <idle::Watch />
            }
            .into_any()
        }
    }
}
