//! A decision that was handed over on paper: from that day on he knows of it.

use domain::{Day, RequestId, api::desk::HandOver as HandOverEndpoint};
use leptos::prelude::*;

use super::{
    Desk,
    draft::Fault,
    field::{self, DayField, today},
};
use crate::{i18n::I18n, page, part::mark::icon};

/// A way to say so, and on which day.
#[component]
pub fn HandOver(
    /// The request.
    id: RequestId,
    /// The day of the decision.
    decided: Day,
    /// His first name.
    name: String,
) -> impl IntoView {
    let desk = Desk::get();
    let open = Memo::new(move |_| desk.draft(id).handed.is_some());
    let start = move |_| {
        desk.write(id, |draft| draft.handed = Some(today(desk).to_string()));
        request_animation_frame(|| page::focus("handed-day"));
    };
    move || {
        if open.get() {
            return view! { <OnDay id decided name=name.clone() /> }.into_any();
        }
        let words = I18n::get().t("given-paper");
        view! { <button class="btn" type="button" on:click=start>{icon("file-text")}{words}</button> }.into_any()
    }
}

/// On which day.
#[component]
fn OnDay(id: RequestId, decided: Day, name: String) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let fault = RwSignal::new(None::<Fault>);
    let close = move || desk.write(id, |draft| draft.handed = None);
    let write = move |day: String| {
        fault.set(None);
        desk.write(id, |draft| draft.handed = Some(day));
    };
    let send = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        match desk.draft(id).handed_over(decided, today(desk)) {
            Ok(body) => desk.act::<HandOverEndpoint>(id, body, move || {
                close();
                request_animation_frame(|| page::focus("given"));
            }),
            Err(found) => {
                page::focus(field::first_of(&found));
                fault.set(Some(found));
            }
        }
    };
    view! {
        <form class="stack" novalidate on:submit=send>
            <DayField
                id="handed-day"
                wrong="fault-handed"
                label=i18n.with("given-paper-day", &[("name", (&name).into())])
                days=(Some(decided), Some(today(desk)))
                value=Signal::derive(move || desk.draft(id).handed.unwrap_or_default())
                write
                fault
                here=|fault| matches!(fault, Fault::Handed)
            />
            <div class="btns">
                <button class="btn" type="submit">{icon("check")}{i18n.t("given-paper-send")}</button>
                <button class="btn" type="button" on:click=move |_| close()>{i18n.t("given-paper-back")}</button>
            </div>
        </form>
    }
}
