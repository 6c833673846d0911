//! Sound: a sentence is fetched, decoded and played.
//!
//! Web Audio plays it, so the content security policy need not let anything be played from an address.

use std::cell::Cell;

use domain::{
    Problem, ProblemCode,
    api::speech::{Speak, SpeakBody},
};
use js_sys::Promise;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
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

    /// Fetches a sentence.
    ///
    /// # Errors
    /// The [`Problem`] that the server sent, or that the browser has with it.
    pub(super) fn fetch(&self, body: SpeakBody) -> impl Future<Output = Result<AudioBuffer, Problem>> + use<> {
        let context = self.context.clone();
        async move {
            let bytes = api::sound::<Speak>((), body).await?;
            let decoding = context.decode_audio_data(&bytes).map_err(|_| failed())?;
            Ok(JsFuture::from(decoding).await.map_err(|_| failed())?.unchecked_into())
        }
    }

    /// Plays what was fetched, in place of what is heard now. What this gives ends with the sound.
    ///
    /// # Errors
    /// `speech-failed` where the browser refuses.
    pub(super) fn play(&mut self, buffer: &AudioBuffer) -> Result<Promise, Problem> {
        self.silence();
        let source = self.context.create_buffer_source().map_err(|_| failed())?;
        source.set_buffer(Some(buffer));
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

/// The browser has no sound, or none of this.
pub(super) fn failed() -> Problem {
    Problem::new(ProblemCode::SpeechFailed)
}
