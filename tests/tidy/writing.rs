//! Simple Dutch: the limits of the rules for easy language, on every text of `nl-simple` that a detainee reads.

use crate::{
    files::none,
    locales::{Messages, messages},
};

/// The desk is read by staff, and problems of the desk too.
const FOR_STAFF: &[&str] = &["desk.ftl"];

/// Most words in a sentence.
const LONGEST: usize = 12;

/// Most words of running text on a screen.
const MOST_ON_SCREEN: usize = 60;

/// Words that are never used: there is always a simpler one.
const BANNED: &[&str] = &[
    "beschikking",
    "verstrekken",
    "dient",
    "dienen",
    "middels",
    "betreffende",
    "indien",
    "echter",
    "tevens",
    "omtrent",
    "derhalve",
    "desgewenst",
    "inzake",
    "conform",
    "alsmede",
    "ingevolge",
    "geschieden",
    "lvb",
    "delict",
    "diagnose",
    "gelieve",
    "uiterlijk",
    "alvorens",
    "reeds",
    "thans",
    "u",
    "uw",
];

/// Signs that easy text does not have.
const SIGNS: &[char] = &['(', ')', '[', ']', ';', '/', '&', '*', '%'];

fn texts() -> Vec<(String, String)> {
    let all: Messages = messages("nl-simple");
    all.into_iter()
        .filter(|(_, message)| !FOR_STAFF.iter().any(|file| message.file.ends_with(file)))
        .map(|(key, message)| (key, message.text))
        .collect()
}

fn sentences(text: &str) -> Vec<Vec<String>> {
    text.split(['\n', '.', '?', '!', ':'])
        .map(|sentence| {
            sentence
                .split_whitespace()
                .map(|word| word.trim_matches([',', '"', '“', '”']).to_lowercase())
                .filter(|word| !word.is_empty())
                .collect::<Vec<_>>()
        })
        .filter(|words| !words.is_empty())
        .collect()
}

/// Syllables by groups of vowels, with the Dutch *ij* as one.
fn syllables(word: &str) -> usize {
    let mut count = 0;
    let mut inside = false;
    for c in word.replace("ij", "y").chars() {
        let vowel = "aeiouyáéëèïöü".contains(c);
        count += usize::from(vowel && !inside);
        inside = vowel;
    }
    count.max(1)
}

#[test]
fn sentences_are_short() {
    let mut faults = Vec::new();
    let (mut words, mut count) = (0, 0);
    for (key, text) in texts() {
        for sentence in sentences(&text) {
            words += sentence.len();
            count += 1;
            if sentence.len() > LONGEST {
                faults.push(format!("{key}: {} words: {}", sentence.len(), sentence.join(" ")));
            }
        }
    }
    none(&faults);
    assert!(words <= 8 * count, "on average {words} words in {count} sentences: more than 8");
}

#[test]
fn each_sentence_has_its_own_line() {
    let faults: Vec<String> = texts()
        .into_iter()
        // A heading such as *Welkom. Kies je taal.* is one line by design of the rest screen.
        .filter(|(key, _)| !key.ends_with("-title"))
        .filter(|(_, text)| {
            text.lines().any(|line| line.trim_end_matches(['.', '?', '!']).contains(['?', '!']) || line.contains(". "))
        })
        .map(|(key, text)| format!("{key}: {text}"))
        .collect();
    none(&faults);
}

/// A section of an explain page stands alone on its screen: with the words around it, 60 fit.
#[test]
fn sections_are_short() {
    let all = texts().into_iter().filter(|(key, _)| key.starts_with("explain-"));
    let long = |(key, text): (String, String)| {
        let words = text.split_whitespace().count();
        (words > MOST_ON_SCREEN).then(|| format!("{key}: {words} words"))
    };
    none(&all.filter_map(long).collect::<Vec<_>>());
}

#[test]
fn words_and_signs_are_easy() {
    let mut faults = Vec::new();
    for (key, text) in texts() {
        if let Some(sign) = text.chars().find(|c| SIGNS.contains(c)) {
            faults.push(format!("{key}: has {sign}"));
        }
        for word in sentences(&text).into_iter().flatten() {
            if BANNED.contains(&word.as_str()) {
                faults.push(format!("{key}: {word} is banned"));
            }
        }
        if text
            .split_whitespace()
            .any(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 4 && word.chars().all(|c| !c.is_lowercase()))
        {
            faults.push(format!("{key}: shouts"));
        }
    }
    none(&faults);
}

/// Flesch-Douma = 206.8 − 0.77 × syllables per 100 words − 0.93 × words per sentence; 80 and more is easy.
#[test]
fn texts_are_easy_to_read() {
    let mut faults = Vec::new();
    let all = messages("nl-simple");
    let files: std::collections::BTreeSet<&String> = all.values().map(|message| &message.file).collect();
    for file in files.into_iter().filter(|file| !FOR_STAFF.iter().any(|name| file.ends_with(name))) {
        // A name or a single word on a button is not running text.
        let running = |text: &str| text.contains(['.', '?']) && text.split_whitespace().count() > 2;
        let found: Vec<Vec<String>> = all
            .values()
            .filter(|message| &message.file == file && running(&message.text))
            .flat_map(|message| sentences(&message.text))
            .collect();
        let words: usize = found.iter().map(Vec::len).sum();
        // The formula says nothing about a handful of words.
        if words < 50 {
            continue;
        }
        let spoken: usize = found.iter().flatten().map(|word| syllables(word)).sum();
        #[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
        let ease = 206.8 - 77.0 * spoken as f64 / words as f64 - 0.93 * words as f64 / found.len() as f64;
        if ease < 80.0 {
            faults.push(format!("{file}: {ease:.0}"));
        }
    }
    none(&faults);
}

#[test]
fn syllables_are_counted() {
    for (word, count) in [("kaart", 1), ("gemeente", 3), ("vrijdag", 2), ("antwoord", 2), ("pincode", 3), ("…", 1)] {
        assert_eq!(syllables(word), count, "{word}");
    }
}
