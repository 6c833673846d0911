//! The voice that reads screens aloud: another program, a process for each sentence.
//!
//! What is said goes in and comes out through pipes and lies in no argument, no file and no log. Nothing is cached: a sentence takes some
//! thirty milliseconds, the server cannot tell one that everybody hears from one with a name in it, and what is not kept need not be erased.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use domain::person::Language;
use domain::text::Words;
use domain::{KioskId, Moment, ProblemCode, speech};
use serde::Deserialize;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::Command;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::error::Error;

/// How long a sentence may wait for its turn, and then take, before it is given up.
const PATIENCE: Duration = Duration::from_secs(5);

/// Most bytes of one sentence: a minute and a half. What goes on longer is cut, so that no text fills the memory.
const MOST: u64 = 4 * 1024 * 1024;

/// Bytes before the first sample of a WAV file as the program writes it.
const HEAD: usize = 44;

/// The program.
const ESPEAK: &str = "espeak-ng";

/// Which voice there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Engine {
    /// The program espeak-ng, of the package of that name.
    EspeakNg,
    /// None: the kiosk has no button for it.
    Off,
}

/// How a language sounds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Voice {
    /// What the program calls it.
    pub voice: String,
    /// Words a minute.
    pub pace: u16,
}

/// Why nothing was said. It never says what that was.
#[derive(Debug, thiserror::Error)]
pub enum SpeechError {
    /// The program is not installed.
    #[error("{ESPEAK} is not installed; install the package of that name, or use --speech off")]
    Missing,
    /// It did not start, or a pipe to it broke.
    #[error("the voice could not be used: {0}")]
    Io(#[from] std::io::Error),
    /// It took too long.
    #[error("the voice took too long")]
    Late,
    /// It ended without sound.
    #[error("the voice gave no sound")]
    Silent,
}

/// The voice.
#[derive(Debug)]
pub struct Speech {
    program: Option<PathBuf>,
    voices: BTreeMap<Language, Voice>,
    turnstile: Semaphore,
    patience: Duration,
    /// For each kiosk what [`speech::allow`] gave the last time.
    asked: Mutex<HashMap<KioskId, Moment>>,
}

impl Speech {
    /// The voice that is wanted; where nobody said, espeak-ng when it is there.
    ///
    /// # Errors
    /// [`SpeechError::Missing`] when it is wanted and not there.
    pub fn find(wanted: Option<Engine>, voices: BTreeMap<Language, Voice>) -> Result<Self, SpeechError> {
        let program = match wanted {
            Some(Engine::Off) => None,
            Some(Engine::EspeakNg) => Some(found(ESPEAK).ok_or(SpeechError::Missing)?),
            None => found(ESPEAK),
        };
        Ok(Self::with(program, voices, PATIENCE))
    }

    fn with(program: Option<PathBuf>, voices: BTreeMap<Language, Voice>, patience: Duration) -> Self {
        // One for each processor: more at once would make each of them later.
        let at_once = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self { program, voices, turnstile: Semaphore::new(at_once), patience, asked: Mutex::default() }
    }

    /// Whether there is one.
    #[must_use]
    pub const fn is_on(&self) -> bool {
        self.program.is_some()
    }

    /// Says a sentence at a kiosk: gives it as a WAV file. Dropped in the middle, it ends the process.
    ///
    /// # Errors
    /// `speech-off` and `language-unknown` where there is no such voice, `speech-busy` when this kiosk asked for too much or everybody does,
    /// [`SpeechError`] when the program fails.
    pub async fn say(&self, kiosk: KioskId, now: Moment, language: &Language, words: &Words) -> Result<Vec<u8>, Error> {
        let program = self.program.as_ref().ok_or(ProblemCode::SpeechOff)?;
        let voice = self.voices.get(language).ok_or(ProblemCode::LanguageUnknown)?;
        self.allow(kiosk, now)?;
        let turn = timeout(self.patience, self.turnstile.acquire()).await.ok().and_then(Result::ok);
        let _turn = turn.ok_or(ProblemCode::SpeechBusy)?;
        let said = timeout(self.patience, run(program, voice, words)).await.map_err(|_| SpeechError::Late)??;
        Ok(wav(said)?)
    }

    fn allow(&self, kiosk: KioskId, now: Moment) -> Result<(), ProblemCode> {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let until = asked.entry(kiosk).or_insert(Moment(i64::MIN));
        *until = speech::allow(*until, now).ok_or(ProblemCode::SpeechBusy)?;
        Ok(())
    }
}

/// A program on the path, as a whole path: the process that it becomes has no environment.
fn found(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_absolute() && file.is_file())
}

/// What the program says. It speaks plain text unless it is told otherwise; but between double brackets it reads sounds.
fn plain(words: &Words) -> String {
    words.as_str().replace(['[', ']', '\n'], " ")
}

async fn run(program: &Path, voice: &Voice, words: &Words) -> Result<Vec<u8>, SpeechError> {
    let pace = voice.pace.to_string();
    let mut process = Command::new(program)
        .args(["-v", &voice.voice, "-s", &pace, "-b", "1", "--stdin", "--stdout"])
        .env_clear()
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()?;
    let (Some(mut input), Some(output)) = (process.stdin.take(), process.stdout.take()) else { return Err(SpeechError::Silent) };
    // So little fits into the pipe whether or not anybody reads it.
    input.write_all(plain(words).as_bytes()).await?;
    drop(input);
    let mut said = Vec::new();
    output.take(MOST).read_to_end(&mut said).await?;
    // What was cut has no end to wait for.
    process.start_kill()?;
    process.wait().await?;
    Ok(said)
}

/// The file with its real lengths: the program writes into a pipe and cannot go back to put them in.
fn wav(mut said: Vec<u8>) -> Result<Vec<u8>, SpeechError> {
    let is_wav = said.len() > HEAD && said.starts_with(b"RIFF") && said[8..12] == *b"WAVE" && said[36..40] == *b"data";
    if !is_wav {
        return Err(SpeechError::Silent);
    }
    // Half a sample can be left of what was cut.
    said.truncate(said.len() - said.len() % 2);
    let length = u32::try_from(said.len()).map_err(|_| SpeechError::Silent)?;
    said[4..8].copy_from_slice(&(length - 8).to_le_bytes());
    said[40..HEAD].copy_from_slice(&(length - 44).to_le_bytes());
    Ok(said)
}

#[cfg(test)]
mod tests;
