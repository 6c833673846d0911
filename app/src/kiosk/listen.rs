//! Reading aloud: the button of the dock, the player above it, and what is spoken on the screen.
//!
//! A screen is read from its top, sentence by sentence, and never by itself. The words are those that stand there, so no screen has to do
//! anything for it. Pressing anything else ends it at once, and so does leaving the screen.

use std::{
    cell::{Cell, RefCell},
    ops::Range,
};

use domain::{Problem, api::speech::SpeakBody, words};
use futures_util::future::join;
use gloo_events::{EventListener, EventListenerOptions};
use js_sys::Promise;
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AudioBuffer, Element, ScrollIntoViewOptions, ScrollLogicalPosition};

use self::{
    sound::Sound,
    walk::{Found, Way, screen},
};
use crate::{
    i18n::I18n,
    part::{
        dialog,
        mark::{framed, icon, icon_turn},
    },
};

mod sound;
mod walk;

pub use sound::is_heard;

/// What stands on an element while it is spoken; `style/listen.css` marks it.
const SAID: &str = "data-said";

/// Where pressing does not end it.
const OWN: &str = ".player, .listen";

thread_local! {
    /// None where there is no voice.
    static LISTEN: Cell<Option<Listen>> = const { Cell::new(None) };
    static READING: RefCell<Option<Reading>> = const { RefCell::new(None) };
    static STATE: Cell<State> = const { Cell::new(State::Read) };
    /// Goes up with each wish for something to be said; an earlier one is over.
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// How the player stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// A sentence is spoken, or comes in a moment.
    Speaks,
    /// He wants it to wait.
    Waits,
    /// It is read.
    Read,
    /// It cannot be read now.
    Failed,
}

/// What is being read, for as long as the player is open.
struct Reading {
    found: Found,
    sound: Sound,
    /// The sentence that is spoken, or was spoken last.
    at: usize,
    marked: Option<Element>,
    /// Ends it when something else is pressed.
    _elsewhere: EventListener,
}

/// Reading aloud: one handle for the whole program, as there is one dock, one player and one voice.
#[derive(Clone, Copy)]
pub struct Listen {
    i18n: I18n,
    /// The player is open.
    open: RwSignal<bool>,
    /// What the player says, set with each change of it.
    told: RwSignal<String>,
}

impl Listen {
    /// Begins, where there is a voice: with a button for every dock, and for every dialog, which lies over the dock.
    pub fn begin(i18n: I18n) {
        LISTEN.set(Some(Self { i18n, open: RwSignal::new(false), told: RwSignal::new(String::new()) }));
        dialog::set_corner(|| press("btn slim flat listen", "btn slim flat listen on"));
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
        match Sound::new() {
            Err(problem) => self.end(Err(problem)),
            Ok(sound) => {
                let reading = Reading { found, sound, at: 0, marked: None, _elsewhere: self.elsewhere() };
                READING.set(Some(reading));
                self.read(0, usize::MAX);
            }
        }
        self.open.set(true);
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
        next_turn();
        if let Some(mut reading) = READING.take() {
            reading.rest();
            // Dropped in a moment: this can be called from the listener that it holds.
            spawn_local(async move { drop(reading) });
        }
        if self.open.get_untracked() {
            self.open.set(false);
        }
    }

    /// Reads the sentences from `from` to before `to`, in place of what is read now.
    fn read(self, from: usize, to: usize) {
        let turn = next_turn();
        let there = with(|reading| {
            reading.sound.silence();
            reading.sound.pause(false);
            reading.found.sentences.len()
        });
        let Some(sentences) = there.map(|count| from..to.min(count)).filter(|sentences| !sentences.is_empty()) else {
            return self.close();
        };
        STATE.set(State::Speaks);
        spawn_local(async move {
            if let Some(ended) = self.say(sentences, turn).await {
                with(Reading::rest);
                self.end(ended);
            }
        });
    }

    /// Says sentences. Gives how that ended; nothing when something else is wanted meanwhile.
    async fn say(self, sentences: Range<usize>, turn: u32) -> Option<Result<(), Problem>> {
        let end = sentences.end;
        let fetch = async |at| match with(|reading| (at < end).then(|| reading.fetch(at))).flatten() {
            Some(coming) => coming.await,
            None => Err(sound::failed()),
        };
        let mut heard = Promise::resolve(&JsValue::NULL);
        self.tell(sentences.start);
        for at in sentences.start..=end {
            // While one is heard, the next one comes. It ends also when it is silenced.
            let (_, fetched) = join(JsFuture::from(heard), fetch(at)).await;
            if TURN.get() != turn {
                return None;
            }
            if at == end {
                break;
            }
            self.tell(at);
            match fetched.and_then(|buffer| with(|reading| reading.play(&buffer)).unwrap_or(Err(sound::failed()))) {
                Err(problem) => return Some(Err(problem)),
                Ok(ended) => heard = ended,
            }
        }
        Some(Ok(()))
    }

    /// Tells which sentence is next.
    fn tell(self, at: usize) {
        let of = with(|reading| {
            reading.at = at;
            reading.found.sentences.len()
        });
        let args = [("n", (at as u64 + 1).into()), ("of", (of.unwrap_or_default() as u64).into())];
        self.told.set(self.i18n.with("listen-count", &args));
    }

    /// Tells that it is read, or why not.
    fn end(self, ended: Result<(), Problem>) {
        let (state, told) = match &ended {
            Ok(()) => (State::Read, self.i18n.t("listen-read")),
            Err(problem) => (State::Failed, self.i18n.t(&words::problem(problem.code))),
        };
        STATE.set(state);
        self.told.set(told);
    }

    /// Waits, goes on, or begins again: where it failed, else from the top.
    fn press(self) {
        let waits = match STATE.get() {
            State::Speaks => true,
            State::Waits => false,
            State::Read => return self.read(0, usize::MAX),
            State::Failed => return self.step(0),
        };
        with(|reading| reading.sound.pause(waits));
        STATE.set(if waits { State::Waits } else { State::Speaks });
        self.told.notify();
    }

    /// Reads on from the sentence so many places further; to the last or the first where there are not so many.
    fn step(self, by: isize) {
        let to = with(|reading| reading.at.saturating_add_signed(by).min(reading.found.sentences.len() - 1));
        self.read(to.unwrap_or_default(), usize::MAX);
    }
}

fn next_turn() -> u32 {
    TURN.set(TURN.get() + 1);
    TURN.get()
}

fn with<T>(work: impl FnOnce(&mut Reading) -> T) -> Option<T> {
    READING.with_borrow_mut(|reading| reading.as_mut().map(work))
}

impl Reading {
    fn fetch(&self, at: usize) -> impl Future<Output = Result<AudioBuffer, Problem>> + use<> {
        let sentence = &self.found.sentences[at];
        self.sound.fetch(SpeakBody { language: sentence.language.clone(), text: sentence.text.clone() })
    }

    fn play(&mut self, buffer: &AudioBuffer) -> Result<Promise, Problem> {
        self.mark(Some(self.found.sentences[self.at].element.clone()));
        self.sound.play(buffer)
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

/// What a button does.
type Pressed = Box<dyn Fn() + Send + Sync>;

/// What is drawn anew with each change. One type for all of them, and one for each button: they weigh less so.
type Drawn = Box<dyn Fn() -> AnyView + Send + Sync>;

/// The button that begins and ends it, with its classes before and while it reads; nothing where there is no voice. What is read ends with
/// the screen that the button is on.
fn press(class: &'static str, on: &'static str) -> AnyView {
    let Some(listen) = LISTEN.get() else { return ().into_any() };
    on_cleanup(move || listen.close());
    let drawn: Drawn = Box::new(move || {
        let (class, sign, words) = match listen.open.get() {
            true => (on, icon("square").into_any(), "listen-stop"),
            false => (class, icon_turn("volume-2").into_any(), "listen-start"),
        };
        button(class, None, None, (sign, listen.i18n.t(words).into_any()), Box::new(move || listen.toggle()))
    });
    drawn.into_any()
}

/// The button in a dock.
pub fn in_dock() -> AnyView {
    press("listen", "listen on")
}

/// The player and a dock of its own, for a screen that has no other way out.
pub fn alone() -> AnyView {
    if LISTEN.get().is_none() {
        return ().into_any();
    }
    view! { {player()}<nav class="dock" aria-label=I18n::get().t("dock-label")>{in_dock()}</nav> }.into_any()
}

/// The player, while something is read. It stands above the dock and pushes the middle.
pub fn player() -> AnyView {
    let Some(listen) = LISTEN.get() else { return ().into_any() };
    let drawn: Drawn = Box::new(move || if listen.open.get() { opened(listen) } else { ().into_any() });
    drawn.into_any()
}

fn opened(listen: Listen) -> AnyView {
    let i18n = listen.i18n;
    let told = listen.told.get();
    let (live, sign, words) = match STATE.get() {
        State::Speaks => ("off", icon("pause").into_any(), "listen-pause"),
        State::Waits => ("off", icon_turn("play").into_any(), "listen-go-on"),
        State::Read => ("off", icon("rotate-ccw").into_any(), "listen-again"),
        State::Failed => ("assertive", icon("rotate-ccw").into_any(), "listen-again"),
    };
    let ways = with(|reading| reading.found.ways.clone()).unwrap_or_default();
    let ways: Vec<AnyView> = ways.into_iter().map(|one| way(listen, one)).collect();
    let step = |label, sign, by| button(KEY, Some(i18n.t(label)), None, (sign, ().into_any()), Box::new(move || listen.step(by)));
    view! {
        <section class="player" aria-label=i18n.t("listen-start")>
            <div class="each">{ways}</div>
            <div class="row">
                <p class="grow" aria-live=live>{told}</p>
                {step("listen-before", icon_turn("skip-back").into_any(), -1)}
                {button(KEY, None, None, (sign, i18n.t(words).into_any()), Box::new(move || listen.press()))}
                {step("listen-after", icon_turn("skip-forward").into_any(), 1)}
            </div>
        </section>
    }
    .into_any()
}

/// One way to choose, to be heard by itself: by its picture, or its words where it has none.
fn way(listen: Listen, way: Way) -> AnyView {
    let Way { sentences: Range { start, end }, picture, turns, words, language } = way;
    let label = listen.i18n.with("listen-way", &[("words", (&words).into())]);
    let lang = picture.is_none().then(|| language.as_str().to_owned());
    let sign = icon_turn("volume-2").into_any();
    let face = match picture {
        Some(address) => (sign, framed("picto small", address, turns).into_any()),
        None => (sign, words.into_any()),
    };
    button(KEY, Some(label), lang, face, Box::new(move || listen.read(start, end)))
}

/// The classes of a button of the player.
const KEY: &str = "btn slim";

/// A button: a sign, and words or a picture.
fn button(
    class: &'static str,
    label: Option<String>,
    lang: Option<String>,
    face: (AnyView, AnyView),
    pressed: Pressed,
) -> AnyView {
    view! { <button type="button" class=class aria-label=label lang=lang on:click=move |_| pressed()>{face}</button> }.into_any()
}
