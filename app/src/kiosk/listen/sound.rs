//! Sound: a sentence is fetched, decoded and played.
//!
//! Web Audio plays it, so the content security policy need not let anything be played from an address.

use std::cell::Cell;

use domain::{
    Problem, ProblemCode,
    api::speech::{Speak, SpeakBody},
};
use js_sys::Promise;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{AudioBuffer, AudioBufferSourceNode, AudioContext, AudioScheduledSourceNode};

use crate::api;

thread_local! {
    static HEARD: Cell<bool> = const { Cell::new(false) };
}

/// Whether something is heard now: who listens is there.
#[must_use]
pub fn is_heard() -> bool {
    HEARD.get()
}

/// Where sound comes out. What it said is gone with it.
pub(super) struct Sound {
    context: AudioContext,
    source: Option<AudioBufferSourceNode>,
}

impl Drop for Sound {
    fn drop(&mut self) {
        self.silence();
        // Refused only where it is closed already.
        let _ = self.context.close();
    }
}

impl Sound {
    /// Begins, which a browser allows only when somebody has just pressed something.
    ///
    /// # Errors
    /// `speech-failed` where the browser has no sound.
    pub(super) fn new() -> Result<Self, Problem> {
        let context = AudioContext::new().map_err(|_| failed())?;
        Ok(Self { context, source: None })
    }

    /// Begins to fetch a sentence. What comes is sound, or the code of a problem: a promise that nobody waits for any more must not fail.
    pub(super) fn fetch(&self, body: SpeakBody) -> Promise {
        let context = self.context.clone();
        future_to_promise(async move {
            let decoded = match api::sound::<Speak>((), body).await {
                Err(problem) => Err(problem),
                Ok(bytes) => match context.decode_audio_data(&bytes) {
                    Ok(decoding) => JsFuture::from(decoding).await.map_err(|_| failed()),
                    Err(_) => Err(failed()),
                },
            };
            Ok(decoded.unwrap_or_else(|problem| JsValue::from_str(problem.code.as_str())))
        })
    }

    /// Plays what was fetched, in place of what is heard now. What this gives ends with the sound.
    ///
    /// # Errors
    /// The problem that came in place of it.
    pub(super) fn play(&mut self, fetched: JsValue) -> Result<Promise, Problem> {
        self.silence();
        let buffer: AudioBuffer = fetched.dyn_into().map_err(|told| problem(&told))?;
        let source = self.context.create_buffer_source().map_err(|_| failed())?;
        source.set_buffer(Some(&buffer));
        source.connect_with_audio_node(&self.context.destination()).map_err(|_| failed())?;
        let scheduled: &AudioScheduledSourceNode = &source;
        let ended = Promise::new(&mut |resolve, _| scheduled.set_onended(Some(&resolve)));
        source.start().map_err(|_| failed())?;
        HEARD.set(true);
        self.source = Some(source);
        Ok(ended)
    }

    /// Nothing is heard any more, at once.
    pub(super) fn silence(&mut self) {
        HEARD.set(false);
        if let Some(source) = self.source.take() {
            let scheduled: &AudioScheduledSourceNode = &source;
            // Refused only for what never began.
            let _ = scheduled.stop();
        }
    }

    /// Waits, or goes on.
    pub(super) fn pause(&self, waits: bool) {
        HEARD.set(!waits && self.source.is_some());
        // Refused only where it is closed.
        let _ = if waits { self.context.suspend() } else { self.context.resume() };
    }
}

/// The problem that a promise told.
fn problem(told: &JsValue) -> Problem {
    let code = told.as_string().and_then(|code| ProblemCode::ALL.iter().find(|known| known.as_str() == code).copied());
    Problem::new(code.unwrap_or(ProblemCode::SpeechFailed))
}

fn failed() -> Problem {
    Problem::new(ProblemCode::SpeechFailed)
}
