//! One request: where it is, what is still to come, and the decision.

use domain::{
    RequestId,
    api::request::{GetRequest, HistoryItem, RequestView, SeeRequest},
    catalogue::RequestType,
    request::{Event, State},
    words,
};
use leptos::prelude::*;

use self::{decided::Decided, open::Open};
use super::{frame, offer::OfferScreen};
use crate::{
    i18n::I18n,
    part::{
        text::headed,
        timeline::{Place, Stop},
    },
};

pub mod decided;
pub mod open;

/// One request. Drawing what is new to him says to the server that he knows it now.
#[component]
pub fn RequestScreen(
    /// The request.
    id: RequestId,
) -> impl IntoView {
    frame::load::<GetRequest>(id, move |view| {
        if view.summary.news {
            return frame::load::<SeeRequest>(id, drawn).into_any();
        }
        drawn(view)
    })
}

fn drawn(view: RequestView) -> AnyView {
    if view.summary.state == State::Draft {
        return view! { <OfferScreen kind=view.kind.id /> }.into_any();
    }
    match view.decision.clone() {
        Some(decision) => view! { <Decided view decision /> }.into_any(),
        None => view! { <Open view /> }.into_any(),
    }
}

/// What happened, as a stop on the timeline.
fn happened(i18n: I18n, kind: &RequestType, item: &HistoryItem, place: Place) -> Stop {
    let step = item.code.as_ref().filter(|_| matches!(item.event, Event::Step | Event::CarryOut));
    let note = item.note.clone();
    if let Some(step) = step {
        let day = item.day.map(|day| i18n.day(day)).unwrap_or_default();
        let words = i18n.with(&words::step(&kind.id, step), &[("day", (&day).into())]);
        return Stop { note, ..Stop::new(place, words) };
    }
    let name = item.by.clone().unwrap_or_else(|| i18n.t("request-someone"));
    let words = i18n.with(&words::event(item.event), &[("name", (&name).into())]);
    let on = i18n.day(item.day.unwrap_or_else(|| item.at.day()));
    if item.event != Event::Forward {
        return Stop::new(place, words).with(on);
    }
    let desk = item.code.as_ref().map(|desk| headed(&i18n.t(&words::desk(desk))).0);
    Stop { note, ..Stop::new(place, words).with(desk.into_iter().chain([on]).collect::<Vec<_>>().join("\n")) }
}
