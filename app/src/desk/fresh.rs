//! Keeps the page fresh while somebody is at it, and takes it away when nobody is.
//!
//! What changes is said by the server ([`live`](super::live)); this slow look finds what no server could say, such as what another program
//! wrote into SQLite.
//!
//! Each call keeps the session at the desk awake, so the program stops calling when nobody touches it: otherwise an empty
//! chair would stay signed in.

use domain::api::desk::GetStaff;
use leptos::{ev, leptos_dom::helpers::WindowListenerHandle, prelude::*, task::spawn_local};

use super::{Desk, Phase, file, queue};
use crate::api;

/// Milliseconds between two looks at the queue.
const TICK_MS: u32 = 30_000;
/// Seconds of a tick.
const TICK_SECONDS: u32 = TICK_MS / 1000;

/// Ticks without a touch after which the program stops looking, and after which nothing of a person may stand on the screen any
/// more: a third of the time that the rules give, and the whole of it.
fn limits(desk: Desk) -> (u32, u32) {
    let gone = desk.staff.with_untracked(|staff| staff.as_ref().map_or(u32::MAX, |staff| staff.idle / TICK_SECONDS));
    (gone / 3, gone)
}

/// Whether nobody has touched the desk for so long that it asks for nothing more.
pub(super) fn is_quiet(desk: Desk) -> bool {
    desk.untouched.get_value() >= limits(desk).0
}

/// Starts watching, for as long as the program lives.
pub fn start(desk: Desk) {
    let idle = desk.untouched;
    let touched = move || {
        let before = idle.get_value();
        idle.set_value(0);
        if before >= limits(desk).0 {
            spawn_local(look(desk, false));
        }
    };
    let handles: [WindowListenerHandle; 4] = [
        window_event_listener(ev::keydown, move |_| touched()),
        window_event_listener(ev::pointerdown, move |_| touched()),
        window_event_listener(ev::wheel, move |_| touched()),
        window_event_listener(ev::focus, move |_| {
            idle.set_value(0);
            spawn_local(look(desk, true));
        }),
    ];
    let timer = gloo_timers::callback::Interval::new(TICK_MS, move || {
        let ticks = idle.get_value().saturating_add(1);
        idle.set_value(ticks);
        let (quiet, gone) = limits(desk);
        if ticks < quiet && !document().hidden() {
            spawn_local(look(desk, false));
        } else if ticks == gone {
            spawn_local(leave(desk));
        }
    });
    let timer = StoredValue::new_local(Some(timer));
    on_cleanup(move || {
        handles.into_iter().for_each(WindowListenerHandle::remove);
        timer.dispose();
    });
}

/// Looks what is new. The open request is looked at again only when the person comes back to the window, because each look at a
/// file is recorded.
async fn look(desk: Desk, at_file: bool) {
    if desk.phase.get_untracked() != Phase::In {
        return;
    }
    match api::ask::<GetStaff>(()).await {
        // The day may have changed.
        Ok(staff) => desk.staff.set(Some(staff)),
        Err(problem) => return desk.fail_quietly(problem),
    }
    queue::refresh(desk).await;
    let open = desk.file.with_untracked(|file| file.as_ref().map(|file| file.request.summary.id));
    if let Some(id) = open.filter(|_| at_file && !desk.busy.get_untracked()) {
        file::fetch(desk, id).await;
    }
}

/// Ends the session of somebody who left the chair.
async fn leave(desk: Desk) {
    if desk.phase.get_untracked() != Phase::In {
        return;
    }
    desk.end();
    // A session that could not be ended here ends by the clock of the server.
    let _ = api::ask::<domain::api::desk::StaffSignOut>(()).await;
}
