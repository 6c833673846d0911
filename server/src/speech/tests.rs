//! The real program speaks; and one that does not end is ended.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use domain::Problem;
use tempfile::TempDir;
use uuid::Uuid;

use super::*;
use crate::data;

const KIOSK: KioskId = KioskId(Uuid::from_u128(1));
const NOW: Moment = Moment(1_795_417_200_000);

/// Samples a second, each of two bytes.
const SAMPLES: usize = 22_050;

/// Longer than any test waits, in seconds, for a program that is not ended.
const LONG: &str = "600";

fn real() -> Speech {
    Speech::find(Some(Engine::EspeakNg), data::voices().expect("voices")).expect("espeak-ng")
}

async fn say(speech: &Speech, tag: &str, text: &str) -> Result<Vec<u8>, Error> {
    let words = Words::parse(text).expect("a sentence");
    speech.say(KIOSK, NOW, &Language::parse(tag).expect("a tag"), &words).await
}

fn code(error: &Error) -> Option<ProblemCode> {
    if let Error::Refused(problem) = error { Some(Problem::clone(problem).code) } else { None }
}

/// Seconds of a WAV file whose lengths are right.
fn seconds(sound: &[u8]) -> f64 {
    let number = |at: usize| u32::from_le_bytes(sound[at..at + 4].try_into().expect("four bytes")) as usize;
    assert_eq!((&sound[..4], &sound[8..16], &sound[36..40]), (&b"RIFF"[..], &b"WAVEfmt "[..], &b"data"[..]));
    assert_eq!((number(4), number(24), number(40)), (sound.len() - 8, SAMPLES, sound.len() - HEAD));
    f64::from(u32::try_from(sound.len() - HEAD).expect("a short file")) / f64::from(u32::try_from(2 * SAMPLES).expect("few"))
}

#[tokio::test]
async fn every_language_speaks() {
    let speech = real();
    for language in data::languages().expect("languages") {
        let text = if language.as_str() == "ar" { "هل تعرف أين ستسكن؟" } else { "Weet je waar je gaat wonen?" };
        let said = seconds(&say(&speech, language.as_str(), text).await.expect("said"));
        assert!((1.0..6.0).contains(&said), "{}: {said} s", language.as_str());
    }
    let other = say(&speech, "tlh", "nuqneH").await.expect_err("no such language");
    assert_eq!(code(&other), Some(ProblemCode::LanguageUnknown));
}

/// Simple Dutch is slower, and a longer sentence takes longer.
#[tokio::test]
async fn it_speaks_calmly() {
    let speech = real();
    let text = "De gemeente kan je hierbij helpen.";
    let (simple, formal) = (say(&speech, "nl-simple", text).await, say(&speech, "nl", text).await);
    let (simple, formal) = (seconds(&simple.expect("said")), seconds(&formal.expect("said")));
    assert!(simple > formal, "{simple} s and {formal} s");
    let longer = say(&speech, "nl", &[text; 3].join(" ")).await.expect("said");
    assert!(seconds(&longer) > 2.5 * formal);
}

/// Whatever a text looks like, it is what is said: no option, no file, no markup, no sounds in brackets.
#[tokio::test]
async fn a_hostile_text_is_only_said() {
    let speech = real();
    for text in ["-f /etc/passwd", "--version", "-w /tmp/x.wav", "$(id) `id` ; id", "a\nb", "\\x01 100%"] {
        assert!(seconds(&say(&speech, "nl", text).await.expect(text)) > 0.2, "{text}");
    }
    let plain = seconds(&say(&speech, "nl", "Dag Sam").await.expect("said"));
    let marked = seconds(&say(&speech, "nl", "<break time=\"20s\"/>Dag Sam").await.expect("said"));
    assert!(marked < plain + 10.0, "the pause is read, and not made: {marked} s");
    let (sounds, letters) = (say(&speech, "nl", "[[h@l'oU]]").await, say(&speech, "nl", "h@l'oU").await);
    assert_eq!(seconds(&sounds.expect("said")), seconds(&letters.expect("said")));
}

#[tokio::test]
async fn the_longest_text_is_said() {
    let speech = real();
    let (long, numbers) = (format!("{}.", ["woord"; 83].join(" ")), "9".repeat(Words::MAX));
    assert!(seconds(&say(&speech, "nl", &long).await.expect("said")) > 20.0);
    let cut = say(&speech, "nl-simple", &numbers).await.expect("said");
    assert!(cut.len() as u64 <= MOST);
    assert!(Words::parse(&"a".repeat(Words::MAX + 1)).is_err());
}

#[tokio::test]
async fn without_a_voice_nothing_is_said() {
    let off = Speech::find(Some(Engine::Off), data::voices().expect("voices")).expect("off");
    assert!(!off.is_on() && real().is_on());
    assert_eq!(code(&say(&off, "nl", "Dag").await.expect_err("off")), Some(ProblemCode::SpeechOff));
}

/// A program that says where it runs and then does nothing for a long time.
fn sleeper(patience: Duration) -> (TempDir, Speech) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (program, told) = (folder.path().join("sleeper"), folder.path().join("pid"));
    let script =
        format!("#!/bin/sh\necho $$ > {told}.new\n/bin/mv {told}.new {told}\nexec /bin/sleep {LONG}\n", told = told.display());
    fs::write(&program, script).expect("written");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).expect("a program");
    let speech = Speech::with(Some(program), data::voices().expect("voices"), patience);
    (folder, speech)
}

/// Its process, once it runs.
async fn running(folder: &TempDir) -> u32 {
    loop {
        if let Ok(pid) = fs::read_to_string(folder.path().join("pid")) {
            return pid.trim().parse().expect("a number");
        }
        tokio::task::yield_now().await;
    }
}

/// Waits until the process is gone; one that was not ended would stay for [`LONG`].
async fn gone(pid: u32) {
    let stat = format!("/proc/{pid}/stat");
    while fs::read_to_string(&stat).is_ok_and(|stat| !stat.contains(") Z ")) {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_voice_that_takes_too_long_is_ended() {
    let (folder, speech) = sleeper(Duration::from_secs(1));
    let late = say(&speech, "nl", "Dag").await.expect_err("too long");
    assert!(matches!(late, Error::Speech(SpeechError::Late)), "{late}");
    gone(running(&folder).await).await;
}

#[tokio::test]
async fn a_request_that_goes_away_leaves_no_process() {
    let (folder, speech) = sleeper(Duration::from_secs(3600));
    let pid = tokio::select! {
        said = say(&speech, "nl", "Dag") => panic!("{said:?}"),
        pid = running(&folder) => pid,
    };
    gone(pid).await;
    assert_eq!(
        speech.turnstile.available_permits(),
        Speech::find(None, BTreeMap::new()).expect("one").turnstile.available_permits()
    );
}

/// Who comes when every voice speaks waits, and then hears that it is busy.
#[tokio::test]
async fn too_much_at_once_is_busy() {
    let (_folder, speech) = sleeper(Duration::from_millis(200));
    let all = u32::try_from(speech.turnstile.available_permits()).expect("a few");
    let taken = speech.turnstile.acquire_many(all).await.expect("free");
    assert_eq!(code(&say(&speech, "nl", "Dag").await.expect_err("busy")), Some(ProblemCode::SpeechBusy));
    drop(taken);
    assert_eq!(code(&say(&speech, "nl", "Dag").await.expect_err("asleep")), None);
}

#[tokio::test]
async fn a_program_that_is_no_voice_gives_no_sound() {
    let voices = data::voices().expect("voices");
    let silent = Speech::with(Some(PathBuf::from("/bin/true")), voices.clone(), PATIENCE);
    let told = say(&silent, "nl", "geheim").await.expect_err("silent");
    assert!(matches!(&told, Error::Speech(SpeechError::Silent | SpeechError::Io(_))), "{told}");
    assert!(!format!("{told} {told:?}").contains("geheim"));
    let none = Speech::with(Some(PathBuf::from("/bin/no-such-voice")), voices, PATIENCE);
    assert!(matches!(say(&none, "nl", "Dag").await, Err(Error::Speech(SpeechError::Io(_)))));
}
