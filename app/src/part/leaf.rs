//! A day as a leaf of a calendar: readable without reading.

use domain::Day;
use leptos::prelude::*;

use crate::i18n::I18n;

/// How a leaf looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// On a receipt.
    Large,
    /// Beside a timeline or a button.
    Small,
    /// A day that has passed without an answer.
    Late,
}

/// A day as a leaf. The same day stands in words beside it, so a screen reader is not told twice.
pub fn leaf(day: Day, look: Leaf) -> impl IntoView {
    let [week, number, month] = I18n::get().leaf(day);
    let class = match look {
        Leaf::Large => "leaf",
        Leaf::Small => "leaf small",
        Leaf::Late => "leaf small late",
    };
    view! {
        <p class=class aria-hidden="true">
            <span class="week">{week}</span>
            <span class="day">{number}</span>
            <span class="month">{month}</span>
        </p>
    }
}
