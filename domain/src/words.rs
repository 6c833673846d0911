//! The Fluent keys that are made from data: one function each, so that a key is spelled in one place.
//!
//! [`every`] lists all keys that a catalogue and the rules can lead to; a test compares it with the locales.

use std::collections::BTreeSet;

use crate::{
    Code, ProblemCode,
    catalogue::{Catalogue, Question, QuestionKind, RequestType},
    offer::Block,
    request::{Event, Outcome, State},
    rules::Rules,
};

/// The title of a request type.
#[must_use]
pub fn request(kind: &Code) -> String {
    format!("request-{kind}")
}

/// One line under the title of a request type.
#[must_use]
pub fn request_hint(kind: &Code) -> String {
    format!("request-{kind}-hint")
}

/// Words by which a request type is found, beside its title.
#[must_use]
pub fn request_find(kind: &Code) -> String {
    format!("request-{kind}-find")
}

/// A group of request types.
#[must_use]
pub fn group(group: &Code) -> String {
    format!("group-{group}")
}

/// One line under the name of a group.
#[must_use]
pub fn group_hint(group: &Code) -> String {
    format!("group-{group}-hint")
}

/// A question of a type.
#[must_use]
pub fn question(kind: &Code, question: &Code) -> String {
    format!("question-{kind}-{question}")
}

/// An option of a question.
#[must_use]
pub fn option(kind: &Code, question: &Code, option: &Code) -> String {
    format!("question-{kind}-{question}-{option}")
}

/// What he is told by a question of kind `tell`.
#[must_use]
pub fn tell(kind: &Code, question: &Code) -> String {
    format!("tell-{kind}-{question}")
}

/// What he is told when an option stops the asking.
#[must_use]
pub fn stop(kind: &Code, question: &Code, option: &Code) -> String {
    format!("stop-{kind}-{question}-{option}")
}

/// A reason of a decision.
#[must_use]
pub fn reason(reason: &Code) -> String {
    format!("reason-{reason}")
}

/// Something he can do now.
#[must_use]
pub fn now(now: &Code) -> String {
    format!("now-{now}")
}

/// The sentence under *Ja*, *Deels ja*, *Nee* for a type.
#[must_use]
pub fn outcome(kind: &Code, outcome: Outcome) -> String {
    format!("outcome-{kind}-{}", outcome.as_str())
}

/// A step of carrying out, as it is told to him; takes `$day` where the step has one.
#[must_use]
pub fn step(kind: &Code, step: &Code) -> String {
    format!("step-{kind}-{step}")
}

/// The same step as something still to come.
#[must_use]
pub fn step_ahead(kind: &Code, step: &Code) -> String {
    format!("step-{kind}-{step}-ahead")
}

/// A state in one or a few words.
#[must_use]
pub fn state(state: State) -> String {
    format!("state-{}", state.as_str())
}

/// Something that happened, as it is told to him; takes `$name`.
#[must_use]
pub fn event(event: Event) -> String {
    format!("event-{}", event.as_str())
}

/// Something that happened, as it is told at the desk; takes `$name`.
#[must_use]
pub fn desk_event(event: Event) -> String {
    format!("desk-event-{}", event.as_str())
}

/// The name of a desk, as he knows it.
#[must_use]
pub fn desk(desk: &Code) -> String {
    format!("desk-{desk}")
}

/// Why he cannot ask for this.
#[must_use]
pub fn block(name: &str) -> String {
    format!("block-{name}")
}

/// Why he cannot ask for this, as it is told at the desk; takes `$kind`.
#[must_use]
pub fn desk_block(name: &str) -> String {
    format!("desk-block-{name}")
}

/// The step that he can take instead.
#[must_use]
pub fn block_next(name: &str) -> String {
    format!("block-{name}-next")
}

/// Who hears an objection.
#[must_use]
pub fn remedy(body: &Code) -> String {
    format!("remedy-{body}")
}

/// How an objection gets there.
#[must_use]
pub fn route(route: &Code) -> String {
    format!("route-{route}")
}

/// What went wrong.
#[must_use]
pub fn problem(code: ProblemCode) -> String {
    format!("problem-{}", code.as_str())
}

/// An explained word: the word itself.
#[must_use]
pub fn word(word: &Code) -> String {
    format!("word-{word}")
}

/// An explained word: what it means.
#[must_use]
pub fn word_means(word: &Code) -> String {
    format!("word-{word}-means")
}

/// The name of a language, in the language of the reader.
#[must_use]
pub fn language(tag: &str) -> String {
    format!("language-{tag}")
}

/// Every key that is made from data.
#[must_use]
pub fn every(catalogue: &Catalogue, rules: &Rules, languages: &[String]) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    keys.extend((1..=7).map(|n| format!("weekday-{n}")));
    keys.extend((1..=12).map(|n| format!("month-{n}")));
    keys.extend(["date-day", "date-time", "number-group"].map(str::to_owned));
    keys.extend(State::ALL.iter().map(|value| state(*value)));
    keys.extend(Event::ALL.iter().flat_map(|value| [event(*value), desk_event(*value)]));
    keys.extend(ProblemCode::ALL.iter().map(|code| problem(*code)));
    keys.extend(Block::NAMES.iter().flat_map(|name| [block(name), block_next(name), desk_block(name)]));
    keys.extend(languages.iter().map(|tag| language(tag)));
    keys.extend(catalogue.desks().iter().map(desk));
    keys.extend(catalogue.groups().all().iter().flat_map(|it| [group(&it.id), group_hint(&it.id)]));
    for set in rules.sets() {
        keys.extend(set.remedies.values().flat_map(|rule| [remedy(&rule.body), route(&rule.route)]));
    }
    for kind in catalogue.types() {
        of_type(kind, &mut keys);
    }
    keys
}

fn of_type(kind: &RequestType, keys: &mut BTreeSet<String>) {
    keys.extend([request(&kind.id), request_hint(&kind.id), request_find(&kind.id)]);
    if let Some(id) = &kind.word {
        keys.extend([word(id), word_means(id)]);
    }
    for asked in kind.questions.iter().chain(&kind.asks) {
        of_question(kind, asked, keys);
    }
    for given in &kind.reasons {
        keys.insert(reason(&given.id));
        keys.extend(given.now.iter().map(|item| now(&item.id)));
        keys.extend(given.outcomes.iter().map(|value| outcome(&kind.id, *value)));
    }
    for part in &kind.steps {
        keys.extend([step(&kind.id, &part.id), step_ahead(&kind.id, &part.id)]);
    }
}

fn of_question(kind: &RequestType, asked: &Question, keys: &mut BTreeSet<String>) {
    keys.insert(question(&kind.id, &asked.id));
    if asked.kind == QuestionKind::Tell {
        keys.insert(tell(&kind.id, &asked.id));
    }
    for choice in asked.options() {
        keys.insert(option(&kind.id, &asked.id, &choice.id));
        if choice.stops {
            keys.insert(stop(&kind.id, &asked.id, &choice.id));
        }
    }
}
