//! Marks beside words: pictograms, line icons, and the shapes of states.
//!
//! None of them says anything by itself, so all are hidden from screen readers; the words beside them speak.

use domain::request::State;
use leptos::prelude::*;

use crate::files;

/// Pictograms that are not turned in a language that runs from right to left: clocks, letters, signs with their own direction.
/// The question mark is the one that turns.
const TURNS: [&str; 1] = ["2754"];

/// A pictogram on its plate, by OpenMoji code.
pub fn picture(code: &str) -> impl IntoView + use<> {
    plate("picto", code)
}

/// A large one, for choices and tiles.
pub fn big_picture(code: &str) -> impl IntoView + use<> {
    plate("picto big", code)
}

/// A small one, for rows.
pub fn small_picture(code: &str) -> impl IntoView + use<> {
    plate("picto small", code)
}

fn plate(class: &'static str, code: &str) -> impl IntoView + use<> {
    framed(class, files::address(&format!("pictograms/{code}.svg")), TURNS.contains(&code))
}

/// A picture on its plate, by its address.
pub fn framed(class: &'static str, source: String, turns: bool) -> impl IntoView {
    let turn = if turns { "turn" } else { "" };
    view! { <span class=class><img src=source alt="" class=turn draggable="false" /></span> }
}

/// A line icon in the colour of the words beside it.
pub fn icon(name: &'static str) -> impl IntoView {
    drawn("icon", "icons.svg", name)
}

/// A line icon that turns with the reading direction.
pub fn icon_turn(name: &'static str) -> impl IntoView {
    drawn("icon turn", "icons.svg", name)
}

/// A shape of our own, such as `done`.
pub fn shape(name: &'static str) -> impl IntoView {
    drawn("shape", "shapes.svg", name)
}

/// The mark of Vooruit.
pub fn logo() -> impl IntoView {
    drawn("turn", "shapes.svg", "mark")
}

fn drawn(class: &'static str, sheet: &str, name: &'static str) -> impl IntoView + use<> {
    let href = format!("{}#{name}", files::address(sheet));
    view! { <svg class=class aria-hidden="true"><use href=href /></svg> }
}

/// How a state is shown: the shape and the class of its tag.
#[must_use]
pub const fn of_state(state: State) -> (&'static str, &'static str) {
    match state {
        State::Draft => ("todo", "tag todo"),
        State::Submitted | State::Received => ("new", "tag new"),
        State::InProgress => ("doing", "tag doing"),
        State::InfoNeeded => ("waiting", "tag"),
        State::Granted | State::PartlyGranted => ("doing", "tag doing"),
        State::Refused => ("no", "tag late"),
        State::CarriedOut | State::Closed => ("done", "tag done"),
        State::Withdrawn | State::Expired => ("todo", "tag"),
    }
}
