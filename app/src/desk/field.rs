//! Small pieces of the forms and pages of the desk.

use domain::{Day, RequestId, api::desk::DeskPerson, text::Words, words};
use leptos::prelude::*;

use super::{
    Desk,
    draft::Fault,
    meter::{MOST_WORDS, Reading},
};
use crate::{
    i18n::{Arg, I18n},
    part::{
        mark::{icon, shape},
        problem::{self, problem_text},
        text::lines,
    },
};

/// The initials of somebody. Of a family name only the last word counts: *de Boer* goes by its B.
pub fn face(class: &'static str, given: &str, family: &str) -> impl IntoView + use<> {
    let last = family.split_whitespace().last().unwrap_or_default();
    let letters: String = [given, last].into_iter().filter_map(|name| name.chars().next()).collect();
    view! { <span class=class aria-hidden="true">{letters}</span> }
}

/// What went wrong last.
#[component]
pub fn Notice() -> impl IntoView {
    let desk = Desk::get();
    view! { <div id="notice" tabindex="-1" role="alert">{move || desk.problem.get().map(|problem| problem::notice(&problem))}</div> }
}

/// What came of the last page.
#[component]
pub fn Told() -> impl IntoView {
    let desk = Desk::get();
    let drawn = move |words: String| view! { <div class="banner calm">{shape("done")}<p class="grow">{lines(&words)}</p></div> };
    move || desk.told.get().map(drawn)
}

/// One answer of a group: a radio button, or a checkbox, with its words.
pub fn choice(
    kind: &'static str,
    group: impl Into<String>,
    id: Option<impl Into<String>>,
    on: impl Fn() -> bool + Send + Sync + 'static,
    choose: impl Fn(bool) + 'static,
    words: AnyView,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input type=kind name=group.into() id=id.map(Into::into) prop:checked=on on:change=move |event| choose(event_target_checked(&event)) />
            <span class="dot" aria-hidden="true">{icon("check")}</span>
            <span class="grow">{words}</span>
        </label>
    }
}

/// The field to go to for a fault.
#[must_use]
pub const fn first_of(fault: &Fault) -> &'static str {
    match fault {
        Fault::Choice => "first-choice",
        Fault::Reason => "first-reason",
        Fault::Now => "first-now",
        Fault::Question => "first-question",
        Fault::Desk => "first-desk",
        Fault::Step => "first-step",
        Fault::Day => "first-day",
        Fault::Handed => "handed-day",
        Fault::Note(_) => "note",
    }
}

/// What is missing, in words.
fn words_of(fault: &Fault) -> String {
    let i18n = I18n::get();
    match fault {
        Fault::Choice => i18n.t("fault-choice"),
        Fault::Reason => i18n.t("fault-reason"),
        Fault::Now => i18n.t("fault-now"),
        Fault::Question => i18n.t("fault-question"),
        Fault::Desk => i18n.t("fault-desk"),
        Fault::Step => i18n.t("fault-step"),
        Fault::Day => i18n.t("fault-day"),
        Fault::Handed => i18n.t("fault-handed"),
        Fault::Note(problem) => problem_text(problem),
    }
}

/// What is missing in one part of a form, where it is that part.
pub fn fault_text(fault: RwSignal<Option<Fault>>, id: &'static str, here: fn(&Fault) -> bool) -> impl IntoView {
    let words = move || fault.with(|fault| fault.as_ref().filter(|fault| here(fault)).map(words_of));
    view! { <div class="fault" id=id>{move || words().map(|words| view! { <p>{shape("late")}{lines(&words)}</p> })}</div> }
}

/// The days that a field takes, from and to; open where there is none.
pub type Days = (Option<Day>, Option<Day>);

/// A day, with its weekday in words: a slip of a month shows at once.
#[component]
pub fn DayField(
    /// The field; `<id>-words` are the words beside it.
    id: &'static str,
    /// What is wrong with it.
    wrong: &'static str,
    /// What it asks.
    label: String,
    /// The days that it takes.
    days: Days,
    /// The day, as the field has it.
    #[prop(into)]
    value: Signal<String>,
    /// Keeps another one.
    #[prop(into)]
    write: Callback<String>,
    /// What is missing in the form.
    fault: RwSignal<Option<Fault>>,
    /// Whether that is this field.
    here: fn(&Fault) -> bool,
) -> impl IntoView {
    let i18n = I18n::get();
    let words = format!("{id}-words");
    let said = move || value.with(|value| Day::parse(value).ok()).map(|day| i18n.day(day));
    let (from, to) = days;
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <div class="row wrap">
                <input
                    id=id
                    type="date"
                    min=from.map(|day| day.to_string())
                    max=to.map(|day| day.to_string())
                    aria-describedby=format!("{words} {wrong}")
                    prop:value=move || value.get()
                    on:input=move |event| write.run(event_target_value(&event))
                />
                <strong id=words.clone()>{said}</strong>
            </div>
            {fault_text(fault, wrong, here)}
        </div>
    }
}

/// Today, by the clock of the server.
#[must_use]
pub fn today(desk: Desk) -> Day {
    let read = desk.file.with_untracked(|file| file.as_ref().map(|file| file.at.day()));
    let said = desk.staff.with_untracked(|staff| staff.as_ref().map(|staff| staff.today));
    // Without either there is no page; the server checks the day in any case.
    read.max(said).unwrap_or_else(|| domain::Moment(0).day())
}

/// An own sentence, and how easy it is to read.
#[component]
pub fn Note(
    /// The request that it is written about.
    id: RequestId,
    /// What is missing in the form.
    fault: RwSignal<Option<Fault>>,
    /// Who will read it.
    person: DeskPerson,
) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let note = Memo::new(move |_| desk.draft(id).note);
    let reading = Memo::new(move |_| note.with(|note| Reading::of(note)));
    let foreign = !person.language.as_str().starts_with("nl");
    let language = i18n.t(&words::language(person.language.as_str()));
    let hint = foreign.then(|| {
        let args = [("name", Arg::from(&person.given_name)), ("language", Arg::from(&language))];
        view! { <p class="soft" id="note-hint">{lines(&i18n.with("note-foreign", &args))}</p> }
    });
    view! {
        <div class="own">
            <label class="legend" for="note">{i18n.t("note-own")}</label>
            {hint}
            <textarea
                id="note"
                rows="2"
                dir="auto"
                maxlength=Words::MAX.to_string()
                aria-describedby="note-hint note-meter fault-note"
                prop:value=move || note.get()
                on:input=move |event| desk.write(id, |draft| draft.note = event_target_value(&event))
            ></textarea>
            <p class="meter" id="note-meter">{move || meter(reading.get())}</p>
            {fault_text(fault, "fault-note", |fault| matches!(fault, Fault::Note(_)))}
        </div>
    }
}

/// How easy a sentence is, in words; nothing where nothing was written.
fn meter(reading: Reading) -> Option<impl IntoView> {
    let i18n = I18n::get();
    let words = i18n.with("meter-words", &[("n", reading.words.into())]);
    let (mark, class, judged) = if reading.is_easy() {
        ("done", "", i18n.t("meter-easy"))
    } else {
        ("late", "plum", i18n.with("meter-long", &[("n", reading.longest.into()), ("most", MOST_WORDS.into())]))
    };
    (reading.words > 0).then(|| view! { <span class=class>{shape(mark)}<span>{words}" "{judged}</span></span> })
}
