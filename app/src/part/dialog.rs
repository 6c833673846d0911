//! A dialog asks one thing, with answers that say what they do. The safe answer comes first.

use std::cell::Cell;

use leptos::{html, prelude::*};

use crate::page;

thread_local! {
    static CORNER: Cell<Option<fn() -> AnyView>> = const { Cell::new(None) };
}

/// Puts something into every dialog of this program, below its answers: what lies under a dialog is out of reach.
pub fn set_corner(corner: fn() -> AnyView) {
    CORNER.set(Some(corner));
}

/// A modal dialog of the browser: it keeps the focus inside, Escape gives the safe answer, and when it goes, the focus goes back
/// to what opened it.
///
/// Its first child has a heading with the id `dialog-title`.
#[component]
pub fn Dialog(
    /// Puts it away: the safe answer.
    #[prop(into)]
    close: Callback<()>,
    /// What it asks, and the answers.
    children: Children,
) -> impl IntoView {
    let opener = StoredValue::new_local(page::focused());
    on_cleanup(move || {
        if let Some(opener) = opener.try_get_value().flatten() {
            page::give_back(opener);
        }
    });
    let node = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        if let Some(dialog) = node.get().filter(|dialog| !dialog.open()) {
            // Refused only for a dialog that is open already or not in the document.
            let _ = dialog.show_modal();
        }
    });
    let cancel = move |event: web_sys::Event| {
        event.prevent_default();
        close.run(());
    };
    view! {
        <dialog class="dialog" node_ref=node aria-labelledby="dialog-title" on:cancel=cancel>
            {children()}
            {CORNER.get().map(|corner| corner())}
        </dialog>
    }
}
