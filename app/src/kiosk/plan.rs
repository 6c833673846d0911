//! His plan: the path, one goal, and what he writes to it. Everything that the path shows stands in words too, in the same order.

use domain::{
    catalogue::Condition,
    goal::{Kind, State},
    plan::TextKind,
    words,
};
use leptos::prelude::*;

use super::{Kiosk, Screen};
use crate::{
    i18n::I18n,
    part::{condition, mark::shape},
};

mod goal;
mod path;
pub mod write;

/// A part of his plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The path.
    Path,
    /// One goal.
    Goal(u16),
    /// What a goal that he proposes is about; inside the things for outside, or the first choice.
    Propose(bool),
    /// What that goal is, in his own words.
    Proposed(Kind),
    /// A text of his: to a goal, or to the whole plan.
    Write(Option<u16>, TextKind),
}

impl Place {
    /// The place as the server keeps it under the cover.
    #[must_use]
    pub fn written(self) -> String {
        match self {
            Self::Path => "path".to_owned(),
            Self::Goal(n) => format!("goal/{n}"),
            Self::Propose(outside) => if outside { "propose/outside" } else { "propose" }.to_owned(),
            Self::Proposed(kind) => format!("proposed/{}", kind.as_str()),
            Self::Write(None, kind) => format!("write/{}", kind.as_str()),
            Self::Write(Some(n), kind) => format!("write/{}/{n}", kind.as_str()),
        }
    }

    /// Reads a place; none for one that this program does not know.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (name, rest) = text.split_once('/').unwrap_or((text, ""));
        match (name, rest) {
            ("path", "") => Some(Self::Path),
            ("goal", n) => n.parse().ok().map(Self::Goal),
            ("propose", "") => Some(Self::Propose(false)),
            ("propose", "outside") => Some(Self::Propose(true)),
            ("proposed", kind) => Kind::parse(kind).map(Self::Proposed),
            ("write", rest) => {
                let (kind, n) = rest.split_once('/').map_or((rest, None), |(kind, n)| (kind, Some(n)));
                let n = n.map(str::parse).transpose().ok()?;
                Some(Self::Write(n, TextKind::parse(kind)?))
            }
            _ => None,
        }
    }
}

/// Draws a part of his plan.
pub fn shown(place: Place) -> AnyView {
    match place {
        Place::Path => path::shown(),
        Place::Goal(n) => goal::shown(n),
        Place::Propose(outside) => view! { <write::Propose outside /> }.into_any(),
        Place::Proposed(kind) => view! { <write::Proposed kind /> }.into_any(),
        Place::Write(goal, kind) => view! { <write::Write goal kind /> }.into_any(),
    }
}

/// Goes to a part of it.
fn go(place: Place) {
    Kiosk::get().go(Screen::Plan(place));
}

/// The pictogram of what a goal is about.
pub(super) fn of(kind: Kind) -> &'static str {
    match kind.condition() {
        Some(same) => condition::of(same),
        None if kind == Kind::Skill => picture("1F4DA"),
        None => picture("1F9ED"),
    }
}

/// The conditions that a goal can be about on the first choice already.
const FIRST: [Condition; 2] = [Condition::Network, Condition::Restoration];

/// Where a goal stands, in a word with its shape.
fn tag(state: State) -> impl IntoView {
    let (mark, class) = match state {
        State::Proposed | State::Discussed => ("waiting", "tag"),
        State::Set => ("todo", "tag todo"),
        State::Active => ("doing", "tag doing"),
        State::Reached => ("done", "tag done"),
        State::NotReached | State::Dropped => ("no", "tag"),
    };
    view! { <span class=class>{shape(mark)}{I18n::get().t(&words::goal_state(state))}</span> }
}

/// A code of a pictogram: the build takes the drawings that such calls name.
const fn picture(code: &'static str) -> &'static str {
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_as_they_are_written() {
        let kinds = Kind::ALL.iter().copied().map(Place::Proposed);
        let texts = TextKind::ALL.iter().flat_map(|kind| [Place::Write(None, *kind), Place::Write(Some(3), *kind)]);
        let others = [Place::Path, Place::Goal(1), Place::Propose(false), Place::Propose(true)];
        for place in kinds.chain(texts).chain(others) {
            assert_eq!(Place::parse(&place.written()), Some(place), "{place:?}");
        }
        for bad in ["", "goal", "goal/x", "propose/inside", "proposed/x", "write", "write/x", "write/sentence/x", "path/1"] {
            assert_eq!(Place::parse(bad), None, "{bad}");
        }
    }
}
