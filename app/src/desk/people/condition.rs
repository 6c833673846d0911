//! One condition of a person at the desk: what he says, what staff say, and the form to say something else.

use domain::{
    Day,
    api::condition::{ChangeBody, ChangeCondition, ConditionFile},
    catalogue::Condition,
    condition::{Event, Reason, ends_early},
    person::Number,
    words,
};
use leptos::prelude::*;

use super::super::{
    Desk,
    draft::Fault,
    field::{self, choice, fault_text},
    route::Route,
};
use crate::{
    i18n::I18n,
    page,
    part::{
        condition::{of, tag},
        mark::{icon, shape, small_picture},
        text::{lines, short},
    },
};

/// The card.
#[component]
pub fn Card(
    /// Which condition.
    which: Condition,
    /// His first name.
    given_name: String,
) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let now = Memo::new(move |_| {
        desk.person.with(|page| page.as_ref()?.conditions.iter().find(|file| file.now.condition == which).cloned())
    });
    let writing = RwSignal::new(false);
    let heading = format!("condition-card-{}", which.as_str());
    let ends_on = desk.person.with_untracked(|page| page.as_ref().and_then(|page| page.person.ends_on));
    let title = i18n.t(&words::condition(which));
    let (button_title, id) = (title.clone(), heading.clone());
    let body = move || {
        let file = now.get()?;
        let form = (writing.get() && !file.can.is_empty())
            .then(|| view! { <Change which can=file.can.clone() ends_on writing heading=heading.clone() /> });
        let change = (!writing.get() && !file.can.is_empty()).then(|| {
            let title = button_title.clone();
            view! {
                <button class="btn" type="button" on:click=move |_| writing.set(true)>
                    {icon("pencil")}
                    <span>{i18n.t("control-change")}<span class="hidden">": "{title}</span></span>
                </button>
            }
        });
        Some(view! {
            <p class="row wrap">{tag(file.now.state)}{file.now.request.as_ref().map(|request| {
                view! { <a class="link" href=Route::Request(request.id).href()>{short(&i18n.t(&words::request(&request.kind)))}</a> }
            })}</p>
            {said(&file, &given_name, ends_on, desk.staff.with_untracked(|staff| staff.as_ref().map(|staff| staff.today)))}
            {change}
            {form}
        })
    };
    view! {
        <section class="card" aria-labelledby=id.clone()>
            <h3 class="row" id=id.clone() tabindex="-1">{small_picture(of(which))}{title}</h3>
            {body}
        </section>
    }
}

/// What is said of it, by whom and when.
fn said(file: &ConditionFile, name: &str, ends_on: Option<Day>, today: Option<Day>) -> impl IntoView + use<> {
    let i18n = I18n::get();
    let now = &file.now;
    let fact = |name: String, value: String, below: String| {
        view! { <div><dt>{name}</dt><dd>{value}{(!below.is_empty()).then(|| view! { <br /><span class="soft">{below}</span> })}</dd></div> }
    };
    let day = |day: Option<Day>| day.map(|day| i18n.day(day)).unwrap_or_default();
    let own = now.own.map_or_else(|| i18n.t("condition-his-none"), |own| i18n.t(&words::own(own)));
    let by = now.by.clone().unwrap_or_else(|| i18n.t("file-program"));
    let by = now.changed_on.map(|on| i18n.with("condition-by", &[("name", (&by).into()), ("day", (&i18n.day(on)).into())]));
    let early = today.is_some_and(|today| ends_early(now.valid_until, ends_on, today));
    let until = now.valid_until.map(|until| {
        let below = if early { i18n.t("condition-until-early") } else { String::new() };
        fact(i18n.t("condition-until"), with_year(i18n, until), below)
    });
    let reason = now.reason.map(|reason| fact(i18n.t("condition-why"), i18n.t(&words::condition_reason(reason)), String::new()));
    let entry = file.entry.map(|state| fact(i18n.t("condition-entry"), i18n.t(&words::condition_state(state)), String::new()));
    let which = now.condition;
    let given = file.answers.iter().map(|given| {
        let asked = i18n.t(&words::screening(which, &given.question));
        let asked = asked.lines().next().unwrap_or_default().to_owned();
        fact(asked, i18n.t(&words::screening_option(which, &given.question, &given.choice)), i18n.day(given.on))
    });
    let answers = (!file.answers.is_empty()).then(|| {
        view! {
            <details>
                <summary>{i18n.with("condition-own-answers", &[("name", name.into())])}</summary>
                <dl class="answers">{given.collect_view()}</dl>
            </details>
        }
    });
    view! {
        <dl class="answers">
            {fact(i18n.with("condition-own-says", &[("name", name.into())]), own, day(now.own_on))}
            {by.map(|by| fact(i18n.t("condition-staff-say"), i18n.t(&words::condition_state(now.state)), by))}
            {until}
            {reason}
            {entry}
        </dl>
        {answers}
    }
}

/// A day with its year: what proves something can end years before or after.
fn with_year(i18n: I18n, day: Day) -> String {
    let year = day.year().to_string();
    i18n.with("condition-evidence-day", &[("day", (&i18n.day(day)).into()), ("year", (&year).into())])
}

/// What she says now: what happens, with the day or the reason that belongs to it.
#[component]
fn Change(which: Condition, can: Vec<Event>, ends_on: Option<Day>, writing: RwSignal<bool>, heading: String) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let only = if let [only] = can.as_slice() { Some(*only) } else { None };
    let (event, day, reason) = (RwSignal::new(only), RwSignal::new(String::new()), RwSignal::new(None::<Reason>));
    let fault = RwSignal::new(None::<Fault>);
    let heading = StoredValue::new(heading);
    let close = move || {
        writing.set(false);
        request_animation_frame(move || page::focus(&heading.get_value()));
    };
    let send = move |pressed: web_sys::SubmitEvent| {
        pressed.prevent_default();
        let number = desk.person.with_untracked(|page| page.as_ref().and_then(|page| Number::parse(&page.person.number).ok()));
        match body(event.get_untracked(), &day.get_untracked(), reason.get_untracked()) {
            Ok(body) => {
                if let Some(number) = number {
                    super::act::<ChangeCondition>(desk, (number.clone(), which), number, body, close);
                }
            }
            Err(found) => {
                page::focus(field::first_of(&found));
                fault.set(Some(found));
            }
        }
    };
    let events = can
        .into_iter()
        .enumerate()
        .map(|(at, one)| {
            let words = i18n.t(&words::condition_event(one)).into_any();
            choice(
                "radio",
                "event",
                (at == 0).then_some("first-choice"),
                move || event.get() == Some(one),
                move |_| event.set(Some(one)),
                words,
            )
        })
        .collect_view();
    view! {
        <form class="stack mid reply" novalidate on:submit=send>
            <fieldset class="group" aria-describedby="fault-event">
                <legend>{i18n.t("condition-what")}</legend>
                {events}
                {fault_text(fault, "fault-event", |fault| matches!(fault, Fault::Choice))}
            </fieldset>
            {move || match event.get() {
                Some(Event::Settle) => view! { <Until day fault ends_on /> }.into_any(),
                Some(Event::GiveUp) => reasons(reason, fault).into_any(),
                _ => ().into_any(),
            }}
            <div class="row wrap">
                <button class="btn go" type="submit" aria-disabled=move || desk.busy.get().then_some("true")>{i18n.t("condition-send")}</button>
                <button class="btn" type="button" on:click=move |_| close()>{i18n.t("condition-cancel")}</button>
            </div>
        </form>
    }
}

/// What is sent, or what is missing.
fn body(event: Option<Event>, day: &str, reason: Option<Reason>) -> Result<ChangeBody, Fault> {
    let event = event.ok_or(Fault::Choice)?;
    let settles = event == Event::Settle && !day.is_empty();
    let valid_until = if settles { Some(Day::parse(day).map_err(|_| Fault::Day)?) } else { None };
    let reason = if event == Event::GiveUp { Some(reason.ok_or(Fault::Reason)?) } else { None };
    Ok(ChangeBody { event, valid_until, reason })
}

/// Until when it is proved. Where that is before he leaves, it says at once what it becomes.
#[component]
fn Until(day: RwSignal<String>, fault: RwSignal<Option<Fault>>, ends_on: Option<Day>) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let today = desk.staff.with_untracked(|staff| staff.as_ref().map(|staff| staff.today));
    let parsed = move || Day::parse(&day.get()).ok();
    let early = move || today.is_some_and(|today| ends_early(parsed(), ends_on, today));
    view! {
        <div class="field">
            <label for="first-day">{i18n.t("condition-until-field")}</label>
            <div class="row wrap">
                <input
                    id="first-day"
                    type="date"
                    aria-describedby="until-words fault-until"
                    prop:value=move || day.get()
                    on:input=move |event| day.set(event_target_value(&event))
                />
                <strong id="until-words">{move || parsed().map(|day| with_year(i18n, day))}</strong>
            </div>
            <div role="status">{move || early().then(|| view! { <p class="caution">{shape("todo")}{lines(&i18n.t("condition-until-need"))}</p> })}</div>
            {fault_text(fault, "fault-until", |fault| matches!(fault, Fault::Day))}
        </div>
    }
}

fn reasons(reason: RwSignal<Option<Reason>>, fault: RwSignal<Option<Fault>>) -> impl IntoView {
    let i18n = I18n::get();
    let given = Reason::ALL.iter().copied().filter(|one| one.is_given());
    let options = given
        .enumerate()
        .map(|(at, one)| {
            let words = i18n.t(&words::condition_reason(one)).into_any();
            choice(
                "radio",
                "reason",
                (at == 0).then_some("first-reason"),
                move || reason.get() == Some(one),
                move |_| reason.set(Some(one)),
                words,
            )
        })
        .collect_view();
    view! {
        <fieldset class="group" aria-describedby="fault-why">
            <legend>{i18n.t("condition-why")}</legend>
            {options}
            {fault_text(fault, "fault-why", |fault| matches!(fault, Fault::Reason))}
        </fieldset>
    }
}
