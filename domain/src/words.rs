//! The Fluent keys that are made from data: one function each, so that a key is spelled in one place.
//!
//! [`every`] lists all keys that a catalogue and the rules can lead to; a test compares it with the locales.

use std::collections::BTreeSet;

use crate::{
    Code, ProblemCode,
    actor::PartyKind,
    bulletin::NewsKind,
    catalogue::{Catalogue, Condition, Question, QuestionKind, RequestType},
    condition,
    explain::Pages,
    municipality::OwnPlace,
    offer::Block,
    request::{Event, Outcome, State},
    rules::Rules,
    screening::Screening,
};

mod help;
mod plan;

pub use help::{
    desk_help_event, desk_shared_item, help_entry, help_event, help_need, help_next, help_outcome, help_state, shared_item,
    sharing_basis,
};
pub use plan::{
    doer, doer_at_desk, goal_event, goal_kind, goal_reason, goal_state, plan_event, plan_state, plan_waits, presence, step_event,
    step_state,
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

/// A condition for outside.
#[must_use]
pub fn condition(condition: Condition) -> String {
    format!("condition-{}", condition.as_str())
}

/// The question that his own answer to a condition answers.
#[must_use]
pub fn condition_own(condition: Condition) -> String {
    format!("condition-own-{}", condition.as_str())
}

/// What staff say of a condition, in a word or two.
#[must_use]
pub fn condition_state(state: condition::State) -> String {
    format!("condition-state-{}", state.as_str())
}

/// What is next for a condition, and who does it; takes `$name`.
#[must_use]
pub fn condition_next(state: condition::State) -> String {
    format!("condition-next-{}", state.as_str())
}

/// What staff can say of a condition, as the desk says it.
#[must_use]
pub fn condition_event(event: condition::Event) -> String {
    format!("condition-event-{}", event.as_str())
}

/// Why a condition is not in order.
#[must_use]
pub fn condition_reason(reason: condition::Reason) -> String {
    format!("condition-reason-{}", reason.as_str())
}

/// An own answer to a condition.
#[must_use]
pub fn own(own: condition::Own) -> String {
    format!("own-{}", own.as_str())
}

/// An own answer to where he will live.
#[must_use]
pub fn own_place(own: OwnPlace) -> String {
    match condition::Own::parse(own.as_str()) {
        Some(same) => self::own(same),
        None => format!("residence-own-{}", own.as_str()),
    }
}

/// The question of the fast track about a condition.
#[must_use]
pub fn short_stay(condition: Condition) -> String {
    format!("short-stay-{}", condition.as_str())
}

/// A question about a condition.
#[must_use]
pub fn screening(condition: Condition, question: &Code) -> String {
    format!("screening-{}-{question}", condition.as_str())
}

/// An answer to it. Those that many questions have are said in the same words everywhere.
#[must_use]
pub fn screening_option(condition: Condition, question: &Code, option: &Code) -> String {
    match condition::Own::parse(option.as_str()) {
        Some(same) => own(same),
        None => format!("screening-{}-{question}-{option}", condition.as_str()),
    }
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

/// A group of explain pages.
#[must_use]
pub fn explain_group(group: &Code) -> String {
    format!("explain-group-{group}")
}

/// The title of an explain page.
#[must_use]
pub fn explain(page: &Code) -> String {
    format!("explain-{page}")
}

/// A section of an explain page: its heading, and below it what it says; takes the local facts.
#[must_use]
pub fn explain_section(page: &Code, section: &Code) -> String {
    format!("explain-{page}-{section}")
}

/// Something to arrange before he leaves.
#[must_use]
pub fn ahead(task: &Code) -> String {
    format!("ahead-{task}")
}

/// What is new, in one line.
#[must_use]
pub fn news(kind: NewsKind) -> String {
    format!("news-{}", kind.as_str())
}

/// What a piece of news is about.
#[must_use]
pub fn news_subject(kind: NewsKind, subject: &Code) -> String {
    match kind {
        NewsKind::Task => ahead(subject),
        NewsKind::Plan | NewsKind::End => "plan-title".to_owned(),
        NewsKind::Answer | NewsKind::Question | NewsKind::Step | NewsKind::Moved => request(subject),
    }
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
pub fn every(catalogue: &Catalogue, rules: &Rules, pages: &Pages, asked: &Screening, languages: &[String]) -> BTreeSet<String> {
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
    of_conditions(asked, &mut keys);
    plan::every(&mut keys);
    help::every(&mut keys);
    for set in rules.sets() {
        keys.extend(set.remedies.values().flat_map(|rule| [remedy(&rule.body), route(&rule.route)]));
        keys.extend(set.ahead.iter().map(|rule| ahead(&rule.id)));
    }
    keys.extend(NewsKind::ALL.iter().map(|kind| news(*kind)));
    keys.extend(pages.groups().all().iter().map(|group| explain_group(&group.id)));
    for page in pages.all() {
        keys.insert(explain(&page.id));
        keys.extend(page.sections.iter().map(|section| explain_section(&page.id, &section.id)));
    }
    for kind in catalogue.types() {
        of_type(kind, &mut keys);
    }
    keys
}

fn of_conditions(asked: &Screening, keys: &mut BTreeSet<String>) {
    keys.extend(Condition::ALL.iter().flat_map(|value| [condition(*value), condition_own(*value), short_stay(*value)]));
    keys.extend(condition::State::ALL.iter().flat_map(|value| [condition_state(*value), condition_next(*value)]));
    let by_staff = condition::Event::ALL.iter().filter(|event| event.by() == PartyKind::Staff);
    keys.extend(by_staff.map(|event| condition_event(*event)));
    keys.extend(condition::Reason::ALL.iter().map(|value| condition_reason(*value)));
    keys.extend(condition::Own::ALL.iter().map(|value| own(*value)));
    keys.extend(OwnPlace::ALL.iter().map(|value| own_place(*value)));
    for one in asked.all() {
        for question in &one.questions {
            keys.insert(screening(one.condition, &question.id));
            keys.extend(question.options().iter().map(|option| screening_option(one.condition, &question.id, &option.id)));
        }
    }
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
