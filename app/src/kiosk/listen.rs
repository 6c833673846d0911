//! Reading aloud: the button of the dock, the player above it, and what is spoken on the screen.
//!
//! A screen is read from its top, sentence by sentence, and never by itself. The words are those that stand there, so no screen has to do
//! anything for it. Pressing anything else ends it at once, and so does leaving the screen.

use std::ops::Range;

use domain::{Problem, api::speech::SpeakBody};
use gloo_events::{EventListener, EventListenerOptions};
use js_sys::Promise;
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};

use self::{
    sound::Sound,
    walk::{Found, Way, screen},
};
use crate::{
    i18n::I18n,
    part::{
        dialog::Corner,
        mark::{icon, icon_turn},
        problem::problem_text,
        text::lines,
    },
};

mod sound;
mod walk;

pub use sound::is_heard;

/// What stands on an element while it is spoken; `style/listen.css` marks it.
const SAID: &str = "data-said";

/// Where pressing does not end it.
const OWN: &str = ".player, .listen";

/// How the player stands.
#[derive(Clone, Debug, PartialEq)]
enum State {
    /// A sentence is spoken, or comes in a moment.
    Speaks,
    /// He wants it to wait.
    Waits,
    /// It is read.
    Read,
    /// It cannot be read now.
    Failed(Problem),
}

/// What is being read, for as long as the player is open.
struct Reading {
    found: Found,
    sound: Sound,
    marked: Option<Element>,
    /// Ends it when something else is pressed.
    _elsewhere: EventListener,
}

/// Reading aloud. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct Listen {
    reading: StoredValue<Option<Reading>, LocalStorage>,
    /// The player is open.
    open: RwSignal<bool>,
    state: RwSignal<State>,
    at: RwSignal<usize>,
    /// Which sentences were asked for last; an earlier wish is over.
    turn: StoredValue<u32>,
}

impl Listen {
    /// For the whole program, where there is a voice; and a button for every dialog, which lies over the dock.
    pub fn provide() {
        provide_context(Self {
            reading: StoredValue::new_local(None),
            open: RwSignal::new(false),
            state: RwSignal::new(State::Read),
            at: RwSignal::new(0),
            turn: StoredValue::new(0),
        });
        provide_context(Corner(|| view! { <Press class="btn slim flat listen" /> }.into_any()));
    }

    /// Opens the player and reads the screen from its top; closes it when it is open.
    fn toggle(self) {
        if self.open.get_untracked() {
            return self.close();
        }
        let found = screen();
        if found.sentences.is_empty() {
            return;
        }
        self.open.set(true);
        match Sound::new() {
            Err(problem) => self.state.set(State::Failed(problem)),
            Ok(sound) => {
                self.reading.set_value(Some(Reading { found, sound, marked: None, _elsewhere: self.elsewhere() }));
                self.read(0, usize::MAX);
            }
        }
    }

    /// Listens for something else being pressed.
    fn elsewhere(self) -> EventListener {
        let down = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&document(), "click", down, move |event| {
            let pressed = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if pressed.and_then(|element| element.closest(OWN).ok().flatten()).is_none() {
                self.close();
            }
        })
    }

    /// Ends it at once. Nothing of it stays.
    fn close(self) {
        self.turn.try_update_value(|turn| *turn += 1);
        if let Some(Some(mut reading)) = self.reading.try_update_value(Option::take) {
            reading.rest();
            // Dropped in a moment: this can be called from the listener that it holds.
            spawn_local(async move { drop(reading) });
        }
        if self.open.try_get_untracked() == Some(true) {
            self.open.set(false);
        }
    }

    /// How many sentences there are.
    fn count(self) -> usize {
        self.with(|reading| reading.found.sentences.len()).unwrap_or_default()
    }

    /// The ways to choose.
    fn ways(self) -> Vec<Way> {
        self.with(|reading| reading.found.ways.clone()).unwrap_or_default()
    }

    /// Reads the sentences from `from` to before `to`, in place of what is read now.
    fn read(self, from: usize, to: usize) {
        let sentences = from..to.min(self.count());
        self.turn.update_value(|turn| *turn += 1);
        let turn = self.turn.get_value();
        let is_there = self.with(|reading| {
            reading.sound.silence();
            reading.sound.pause(false);
        });
        if is_there.is_none() || sentences.is_empty() {
            return self.close();
        }
        self.state.set(State::Speaks);
        self.at.set(from);
        spawn_local(async move {
            if let Some(state) = self.say(sentences, turn).await {
                self.with(Reading::rest);
                self.state.set(state);
            }
        });
    }

    /// Says sentences, and how that ended; nothing when something else is wanted meanwhile.
    async fn say(self, sentences: Range<usize>, turn: u32) -> Option<State> {
        let wanted = || self.turn.try_get_value().filter(|now| *now == turn);
        let fetch = |at| self.with(|reading| reading.fetch(at));
        let mut coming = fetch(sentences.start)?;
        for at in sentences.clone() {
            let fetched = JsFuture::from(coming).await.ok()?;
            wanted()?;
            // While one is heard, the next one comes.
            let next = if at + 1 < sentences.end { fetch(at + 1) } else { None };
            self.at.set(at);
            match self.with(|reading| reading.play(at, fetched))? {
                Err(problem) => return Some(State::Failed(problem)),
                // It ends also when it is silenced.
                Ok(ended) => JsFuture::from(ended).await.ok()?,
            };
            wanted()?;
            let Some(next) = next else { break };
            coming = next;
        }
        Some(State::Read)
    }

    /// Waits, goes on, or begins again: where it failed, else from the top.
    fn press(self) {
        match self.state.get_untracked() {
            State::Speaks => self.wait(true),
            State::Waits => self.wait(false),
            State::Read => self.read(0, usize::MAX),
            State::Failed(_) => self.read(self.at.get_untracked(), usize::MAX),
        }
    }

    fn wait(self, waits: bool) {
        self.with(|reading| reading.sound.pause(waits));
        self.state.set(if waits { State::Waits } else { State::Speaks });
    }

    /// Goes to the sentence before or after this one.
    fn step(self, forward: bool) {
        let at = self.at.get_untracked();
        let to = if forward { at + 1 } else { at.saturating_sub(1) };
        self.read(to.min(self.count().saturating_sub(1)), usize::MAX);
    }

    fn with<T>(self, work: impl FnOnce(&mut Reading) -> T) -> Option<T> {
        self.reading.try_update_value(|reading| reading.as_mut().map(work)).flatten()
    }
}

impl Reading {
    fn fetch(&self, at: usize) -> Promise {
        let sentence = &self.found.sentences[at];
        self.sound.fetch(SpeakBody { language: sentence.language.clone(), text: sentence.text.clone() })
    }

    fn play(&mut self, at: usize, fetched: JsValue) -> Result<Promise, Problem> {
        let element = self.found.sentences[at].element.clone();
        self.mark(Some(element));
        self.sound.play(fetched)
    }

    /// Nothing is spoken any more.
    fn rest(&mut self) {
        self.mark(None);
        self.sound.silence();
    }

    /// Marks what is spoken, in place of what was, and brings it into sight.
    fn mark(&mut self, element: Option<Element>) {
        if let Some(before) = self.marked.take() {
            // The name is a literal, so neither this nor the next can be refused.
            let _ = before.remove_attribute(SAID);
        }
        if let Some(element) = &element {
            let _ = element.set_attribute(SAID, "");
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            element.scroll_into_view_with_scroll_into_view_options(&options);
        }
        self.marked = element;
    }
}

/// The button that begins and ends it; nothing where there is no voice. What is read ends with the screen that the button is on.
#[component]
pub fn Press(
    /// Its classes, `listen` among them.
    class: &'static str,
) -> impl IntoView {
    let i18n = I18n::get();
    use_context::<Listen>().map(|listen| {
        on_cleanup(move || listen.close());
        let is_open = move || listen.open.get();
        view! {
            <button type="button" class=class class:on=is_open on:click=move |_| listen.toggle()>
                {move || if is_open() { icon("square").into_any() } else { icon_turn("volume-2").into_any() }}
                {move || i18n.t(if is_open() { "listen-stop" } else { "listen-start" })}
            </button>
        }
    })
}

/// The button in a dock of its own, for a screen that has no other way out.
#[component]
pub fn Alone() -> impl IntoView {
    let i18n = I18n::get();
    use_context::<Listen>().map(|_| {
        view! {
            <Player />
            <nav class="dock" aria-label=i18n.t("dock-label")><Press class="listen" /></nav>
        }
    })
}

/// The player, while something is read. It stands above the dock and pushes the middle.
#[component]
pub fn Player() -> impl IntoView {
    use_context::<Listen>().map(|listen| move || listen.open.get().then(|| player(listen)))
}

fn player(listen: Listen) -> impl IntoView {
    let i18n = I18n::get();
    let of = listen.count() as u64;
    let said = move || match listen.state.get() {
        State::Failed(problem) => view! { <p class="grow" role="alert">{lines(&problem_text(&problem))}</p> }.into_any(),
        State::Read => view! { <p class="grow">{i18n.t("listen-read")}</p> }.into_any(),
        State::Speaks | State::Waits => {
            let args = [("n", (listen.at.get() as u64 + 1).into()), ("of", of.into())];
            view! { <p class="grow">{i18n.with("listen-count", &args)}</p> }.into_any()
        }
    };
    let main = move || match listen.state.get() {
        State::Speaks => (icon("pause").into_any(), i18n.t("listen-pause")),
        State::Waits => (icon_turn("play").into_any(), i18n.t("listen-go-on")),
        State::Read | State::Failed(_) => (icon("rotate-ccw").into_any(), i18n.t("listen-again")),
    };
    let ways = listen.ways();
    let ways =
        (!ways.is_empty()).then(|| view! { <ul class="each">{ways.into_iter().map(|one| way(listen, one)).collect_view()}</ul> });
    view! {
        <section class="player" aria-label=i18n.t("listen-start")>
            {ways}
            <div class="row">
                {said}
                <button type="button" class="btn slim" aria-label=i18n.t("listen-before") on:click=move |_| listen.step(false)>
                    {icon_turn("skip-back")}
                </button>
                <button type="button" class="btn slim" on:click=move |_| listen.press()>{main}</button>
                <button type="button" class="btn slim" aria-label=i18n.t("listen-after") on:click=move |_| listen.step(true)>
                    {icon_turn("skip-forward")}
                </button>
            </div>
        </section>
    }
}

/// One way to choose, to be heard by itself: by its picture, or its words where it has none.
fn way(listen: Listen, way: Way) -> impl IntoView {
    let Range { start, end } = way.sentences;
    let label = I18n::get().with("listen-way", &[("words", (&way.words).into())]);
    let face = match way.picture {
        Some(address) => view! { <span class="picto small"><img src=address alt="" draggable="false" /></span> }.into_any(),
        None => view! { <span lang=way.language.as_str().to_owned()>{way.words}</span> }.into_any(),
    };
    view! {
        <li>
            <button type="button" class="btn slim" aria-label=label on:click=move |_| listen.read(start, end)>
                {icon_turn("volume-2")}
                {face}
            </button>
        </li>
    }
}
