//! The timeline of one request: what was, what is, what is still to come.

use leptos::prelude::*;

use super::{
    mark::shape,
    text::{lines, marked},
};

/// Where a stop lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It is done.
    Past,
    /// The request is here.
    Now,
    /// It comes next.
    Next,
    /// It is still to come.
    Ahead,
}

/// One stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Where it lies.
    pub place: Place,
    /// What happens there.
    pub words: String,
    /// When and by whom, each sentence on its own line.
    pub below: String,
    /// What staff wrote with it. It is Dutch, whatever the language around it.
    pub note: Option<String>,
}

impl Stop {
    /// A stop with nothing below its words.
    #[must_use]
    pub fn new(place: Place, words: String) -> Self {
        Self { place, words, below: String::new(), note: None }
    }

    /// The stop with lines below its words.
    #[must_use]
    pub fn with(self, below: String) -> Self {
        Self { below, ..self }
    }
}

/// The stops, in order. The shape says to the eye what is still to come; `ahead` are the words that say so to a voice.
pub fn timeline(stops: Vec<Stop>, ahead: &str) -> impl IntoView + use<> {
    let stops = stops.into_iter().map(|stop| drawn(&stop, ahead)).collect_view();
    view! { <ol class="timeline">{stops}</ol> }
}

fn drawn(stop: &Stop, ahead: &str) -> impl IntoView + use<> {
    let (class, mark, current) = match stop.place {
        Place::Past => ("past", "done", None),
        Place::Now => ("now", "doing", Some("step")),
        Place::Next => ("now", "waiting", None),
        Place::Ahead => ("ahead", "todo", None),
    };
    let ahead =
        matches!(stop.place, Place::Next | Place::Ahead).then(|| view! { <span class="hidden">{ahead.to_owned()}" "</span> });
    let below = (!stop.below.is_empty()).then(|| view! { <small>{lines(&stop.below)}</small> });
    let note = stop.note.clone().map(|note| view! { <q lang="nl" dir="auto">{note}</q> });
    view! {
        <li class=class aria-current=current>
            {shape(mark)}
            <p>{ahead}<b>{marked(&stop.words)}</b>{below}{note}</p>
        </li>
    }
}
