//! The answer: yes, partly, no, or a question back. Everything but the own sentence is coded, so that it exists in his language.

use domain::{
    Code, RequestId,
    api::desk::{AskBack, Decide, DeskPerson, ForwardRequest},
    catalogue::RequestType,
    request::{Event, Outcome},
    words,
};
use leptos::prelude::*;

use super::{
    Desk,
    asked::title,
    draft::{Choice, Fault, Sent},
    field::{self, Note, choice, fault_text},
    forward::{self, Desks},
    request::to_stage,
};
use crate::{
    i18n::I18n,
    page,
    part::{
        dialog::Dialog,
        mark::{icon_turn, small_picture},
        text::lines,
    },
};

/// What the parts of the form share. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct Form {
    pub(super) desk: Desk,
    pub(super) id: RequestId,
    kind: StoredValue<RequestType>,
    pub(super) fault: RwSignal<Option<Fault>>,
    choice: Memo<Option<Choice>>,
    reason: Memo<Option<Code>>,
    /// A refusal waits for the last word.
    asking: RwSignal<bool>,
}

/// The form.
#[component]
pub fn Answer(
    /// The request.
    id: RequestId,
    /// Its type.
    kind: RequestType,
    /// Who asked.
    person: DeskPerson,
    /// What can be done with it here.
    can: Vec<Event>,
    /// The other desks.
    desks: Vec<Code>,
) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let form = Form {
        desk,
        id,
        kind: StoredValue::new(kind),
        fault: RwSignal::new(None),
        choice: Memo::new(move |_| desk.draft(id).choice),
        reason: Memo::new(move |_| desk.draft(id).reason),
        asking: RwSignal::new(false),
    };
    let name = StoredValue::new(person.given_name.clone());
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        form.send(false);
    };
    // Who only sends it on has nothing else to choose.
    let only = can.as_slice() == [Event::Forward];
    let (heading, title) = if only { (forward::HEADING, "forward-title") } else { ("stage", "handle-title") };
    view! {
        <form class="card reply" novalidate on:submit=submit>
            <h2 id=heading tabindex="-1">{i18n.t(title)}</h2>
            {(!only).then(|| view! { <Outcomes form can /> })}
            {move || match form.choice.get()? {
                Choice::Decide(outcome) => Some(view! { <Reasons form outcome /> <Nows form name /> }.into_any()),
                Choice::Ask => Some(view! { <Questions form /> }.into_any()),
                Choice::Forward => Some(view! { <Desks form desks=desks.clone() /> }.into_any()),
            }}
            {move || form.choice.get().map(|_| view! { <Note id fault=form.fault person=person.clone() /> })}
            <div class="send">
                {move || form.choice.get().map(|choice| view! { <p class="soft">{lines(&consequence(choice))}</p> })}
                <button class="btn go" type="submit" aria-disabled=move || desk.busy.get().then_some("true")>
                    {icon_turn("send")}
                    {move || name.with_value(|name| i18n.with(send_key(form.choice.get()), &[("name", name.into())]))}
                </button>
                {only.then(|| view! { <forward::Back id /> })}
            </div>
            {move || form.asking.get().then(|| view! { <LastWord form name /> })}
        </form>
    }
}

impl Form {
    /// Sends what was chosen, or shows what is missing. A refusal is asked about once more.
    fn send(self, sure: bool) {
        let answer = self.desk.drafts.with_untracked(|drafts| drafts.get(&self.id).cloned().unwrap_or_default()).answer();
        match answer {
            Err(found) => {
                page::focus(field::first_of(&found));
                self.fault.set(Some(found));
            }
            Ok(Sent::Forward(body)) => {
                let to = body.desk.clone();
                self.desk.act::<ForwardRequest>(self.id, body, move || forward::gone(self.desk, self.id, &to));
            }
            Ok(Sent::Ask(body)) => self.desk.act::<AskBack>(self.id, body, move || self.sent()),
            Ok(Sent::Decide(body)) if body.outcome == Outcome::Refused && !sure => {
                self.fault.set(None);
                self.asking.set(true);
            }
            Ok(Sent::Decide(body)) => {
                self.asking.set(false);
                self.desk.act::<Decide>(self.id, body, move || self.sent());
            }
        }
    }

    fn sent(self) {
        self.desk.forget(self.id);
        self.desk.say(self.desk.i18n.t("handle-sent"));
        to_stage();
    }

    /// Changes the draft; what was missing may be there now.
    pub(super) fn write(self, change: impl FnOnce(&mut super::draft::Draft, &RequestType)) {
        self.fault.set(None);
        self.kind.with_value(|kind| self.desk.write(self.id, |draft| change(draft, kind)));
    }
}

/// What to do: each outcome that the type has reasons for, and a question back.
#[component]
fn Outcomes(form: Form, can: Vec<Event>) -> impl IntoView {
    let i18n = I18n::get();
    let outcomes = form.kind.with_value(|kind| {
        let possible = |outcome: &Outcome| can.contains(&outcome.event()) && kind.reasons_for(*outcome).next().is_some();
        let outcomes = Outcome::ALL.iter().copied().filter(possible).map(Choice::Decide);
        let ask = (can.contains(&Event::Ask) && !kind.asks.is_empty()).then_some(Choice::Ask);
        let forward = can.contains(&Event::Forward).then_some(Choice::Forward);
        outcomes.chain(ask).chain(forward).collect::<Vec<_>>()
    });
    let options = outcomes
        .into_iter()
        .enumerate()
        .map(|(at, option)| {
            let first = (at == 0).then_some("first-choice");
            let on = move || form.choice.get() == Some(option);
            let choose = move |_| form.write(|draft, kind| draft.choose(kind, option));
            choice("radio", "choice", first, on, choose, i18n.t(choice_key(option)).into_any())
        })
        .collect_view();
    view! {
        <fieldset class="group" aria-describedby="fault-choice">
            <legend>{i18n.t("handle-choice")}</legend>
            <div class="outcomes">{options}</div>
            {fault_text(form.fault, "fault-choice", |fault| matches!(fault, Fault::Choice))}
        </fieldset>
    }
}

/// Why.
#[component]
fn Reasons(form: Form, outcome: Outcome) -> impl IntoView {
    let i18n = I18n::get();
    let options = form.kind.with_value(|kind| {
        let reasons = kind.reasons_for(outcome).enumerate();
        reasons
            .map(|(at, reason)| {
                let words = lines(&i18n.t(&words::reason(&reason.id))).into_any();
                let (code, mine) = (reason.id.clone(), reason.id.clone());
                let on = move || form.reason.get().as_ref() == Some(&mine);
                let choose = move |_| form.write(|draft, kind| draft.give_reason(kind, &code));
                choice("radio", "reason", (at == 0).then_some("first-reason"), on, choose, words)
            })
            .collect_view()
    });
    view! {
        <fieldset class="group" aria-describedby="fault-reason">
            <legend>{i18n.t("handle-reason")}</legend>
            {options}
            {fault_text(form.fault, "fault-reason", |fault| matches!(fault, Fault::Reason))}
        </fieldset>
    }
}

/// What he can do now, out of what belongs to the reason.
#[component]
fn Nows(form: Form, name: StoredValue<String>) -> impl IntoView {
    let i18n = I18n::get();
    let options = move || {
        let reason = form.reason.get()?;
        form.kind.with_value(|kind| {
            let now = &kind.reasons.iter().find(|item| item.id == reason)?.now;
            let options = now.iter().enumerate().map(|(at, now)| {
                let words =
                    view! { <span class="row">{small_picture(&now.picture)}{i18n.t(&words::now(&now.id))}</span> }.into_any();
                let (code, mine) = (now.id.clone(), now.id.clone());
                let on = move || form.desk.draft(form.id).now.contains(&mine);
                let choose = move |on| form.write(|draft, kind| draft.offer(kind, &code, on));
                choice("checkbox", "now", (at == 0).then_some("first-now"), on, choose, words)
            });
            (!now.is_empty()).then(|| options.collect_view())
        })
    };
    move || {
        options().map(|options| {
            let title = name.with_value(|name| i18n.with("handle-now", &[("name", name.into())]));
            view! {
                <fieldset class="group" aria-describedby="fault-now">
                    <legend>{title}</legend>
                    {options}
                    {fault_text(form.fault, "fault-now", |fault| matches!(fault, Fault::Now))}
                </fieldset>
            }
        })
    }
}

/// The questions that the type lets her ask.
#[component]
fn Questions(form: Form) -> impl IntoView {
    let i18n = I18n::get();
    let options = form.kind.with_value(|kind| {
        let asks = kind.asks.iter().enumerate();
        asks.map(|(at, ask)| {
            let words = title(kind, ask).into_any();
            let (code, mine) = (ask.id.clone(), ask.id.clone());
            let on = move || form.desk.draft(form.id).question.as_ref() == Some(&mine);
            let choose = move |_| {
                let code = code.clone();
                form.write(|draft, _| draft.question = Some(code));
            };
            choice("radio", "question", (at == 0).then_some("first-question"), on, choose, words)
        })
        .collect_view()
    });
    view! {
        <fieldset class="group" aria-describedby="fault-question">
            <legend>{i18n.t("handle-question")}</legend>
            {options}
            {fault_text(form.fault, "fault-question", |fault| matches!(fault, Fault::Question))}
        </fieldset>
    }
}

/// The last word before a refusal. The safe answer comes first.
#[component]
fn LastWord(form: Form, name: StoredValue<String>) -> impl IntoView {
    let i18n = I18n::get();
    let back = move || form.asking.set(false);
    let name = name.get_value();
    let reason = form.reason.get_untracked().map(|code| i18n.t(&words::reason(&code))).unwrap_or_default();
    view! {
        <Dialog close=move |()| back()>
            <h2 id="dialog-title">{i18n.with("refuse-title", &[("name", (&name).into())])}</h2>
            <p class="quote">{lines(&reason)}</p>
            <p>{lines(&i18n.t("handle-final"))}</p>
            <div class="btns">
                <button class="btn" type="button" on:click=move |_| back()>{i18n.t("refuse-back")}</button>
                <button class="btn go" type="button" on:click=move |_| form.send(true)>{i18n.t("refuse-yes")}</button>
            </div>
        </Dialog>
    }
}

/// What sending does that cannot be taken back.
fn consequence(choice: Choice) -> String {
    let i18n = I18n::get();
    match choice {
        Choice::Decide(_) => i18n.t("handle-final"),
        Choice::Ask => i18n.t("handle-ask-waits"),
        Choice::Forward => i18n.t("forward-stays"),
    }
}

/// The words for what can be done.
#[must_use]
pub const fn choice_key(choice: Choice) -> &'static str {
    match choice {
        Choice::Decide(Outcome::Granted) => "handle-granted",
        Choice::Decide(Outcome::PartlyGranted) => "handle-partly-granted",
        Choice::Decide(Outcome::Refused) => "handle-refused",
        Choice::Ask => "handle-ask",
        Choice::Forward => "forward",
    }
}

const fn send_key(choice: Option<Choice>) -> &'static str {
    match choice {
        Some(Choice::Decide(Outcome::Granted)) => "handle-send-granted",
        Some(Choice::Decide(Outcome::PartlyGranted)) => "handle-send-partly-granted",
        Some(Choice::Decide(Outcome::Refused)) => "handle-send-refused",
        Some(Choice::Ask) => "handle-send-ask",
        Some(Choice::Forward) => "forward-send",
        None => "handle-send",
    }
}
