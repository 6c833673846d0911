//! Sending a request on to the desk that answers it. The last day of its term stays.

use domain::{
    Code, RequestId,
    api::desk::{DeskPerson, Show},
    catalogue::RequestType,
    request::Event,
    words,
};
use leptos::prelude::*;

use super::{
    Desk,
    answer::{Answer, Form},
    draft::{Choice, Fault},
    field::{choice, fault_text},
    request::to_stage,
    route::Route,
};
use crate::{
    i18n::I18n,
    page,
    part::{
        mark::icon_turn,
        text::{headed, short},
    },
};

/// The heading of the form, where it stands beside another stage.
pub(super) const HEADING: &str = "passing";

/// The name of a desk on one line.
#[must_use]
pub fn name_of(i18n: I18n, desk: &Code) -> String {
    short(&headed(&i18n.t(&words::desk(desk))).0)
}

/// To which desk.
#[component]
pub fn Desks(
    /// The form that it is a part of.
    form: Form,
    /// The desks to choose from.
    desks: Vec<Code>,
) -> impl IntoView {
    let options = desks
        .into_iter()
        .enumerate()
        .map(|(at, desk)| {
            let (words, mine) = (name_of(I18n::get(), &desk).into_any(), desk.clone());
            let on = move || form.desk.draft(form.id).desk.as_ref() == Some(&mine);
            let choose = move |_| {
                let desk = desk.clone();
                form.write(|draft, _| draft.desk = Some(desk));
            };
            choice("radio", "desk", (at == 0).then_some("first-desk"), on, choose, words)
        })
        .collect_view();
    view! {
        <fieldset class="group" aria-describedby="fault-desk">
            <legend>{I18n::get().t("forward-to")}</legend>
            {options}
            {fault_text(form.fault, "fault-desk", |fault| matches!(fault, Fault::Desk))}
        </fieldset>
    }
}

/// A way to send it on without taking it first.
#[component]
pub fn PassOn(
    /// The request.
    id: RequestId,
    /// Its type.
    kind: RequestType,
    /// Who asked.
    person: DeskPerson,
    /// The other desks.
    desks: Vec<Code>,
) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let open = Memo::new(move |_| desk.draft(id).choice == Some(Choice::Forward));
    let kind = StoredValue::new(kind);
    let press = move |_| {
        kind.with_value(|kind| desk.write(id, |draft| draft.choose(kind, Choice::Forward)));
        request_animation_frame(|| page::focus(HEADING));
    };
    move || {
        if open.get() {
            let (kind, person, desks) = (kind.get_value(), person.clone(), desks.clone());
            return view! { <Answer id kind person can=vec![Event::Forward] desks /> }.into_any();
        }
        view! {
            <section class="card">
                <h2>{i18n.t("forward-title")}</h2>
                <button class="btn" type="button" on:click=press>{icon_turn("forward")}{i18n.t("forward")}</button>
            </section>
        }
        .into_any()
    }
}

/// Not sent on after all.
#[component]
pub fn Back(
    /// The request.
    id: RequestId,
) -> impl IntoView {
    let desk = Desk::get();
    let press = move |_| {
        desk.forget(id);
        to_stage();
    };
    view! { <button class="btn" type="button" on:click=press>{I18n::get().t("forward-back")}</button> }
}

/// It is with another desk now: nothing of it is left here but that it was sent on.
pub(super) fn gone(desk: Desk, id: RequestId, to: &Code) {
    desk.forget(id);
    desk.go(Route::Queue(Show::All));
    desk.tell(desk.i18n.with("forward-gone", &[("desk", (&name_of(desk.i18n, to)).into())]));
}
