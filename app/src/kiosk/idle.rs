//! Nobody there: a warning, then the cover. And a sign of life to the server while somebody is.

use domain::api::session::GetMe;
use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Interval;
use leptos::{prelude::*, task::spawn_local};

use super::{Kiosk, listen};
use crate::{
    api,
    i18n::I18n,
    part::{dialog::Dialog, mark::picture, text::lines},
};

/// What counts as somebody being there: touch, pen, mouse, key, wheel, scroll; and what is heard, see [`listen::is_heard`].
const SIGNS: [&str; 6] = ["pointerdown", "pointermove", "keydown", "wheel", "touchmove", "scroll"];

/// How often the clock is looked at, in milliseconds.
const LOOK_MS: u32 = 1_000;

/// Seconds between two signs of life to the server, well under the shortest idle time.
const ALIVE_SECONDS: f64 = 30.0;

/// Watches for as long as somebody is signed in.
#[component]
pub fn Watch() -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let warned = RwSignal::new(false);
    let told = StoredValue::new(now());
    let (idle, warning) = (f64::from(kiosk.idle.seconds), f64::from(kiosk.idle.warning));
    let sign = watch(move |silent, last| {
        warned.set(silent >= idle);
        if silent >= idle + warning {
            return kiosk.cover();
        }
        if last > told.get_value() && now() - told.get_value() >= ALIVE_SECONDS {
            told.set_value(now());
            spawn_local(async move {
                match api::ask::<GetMe>(()).await {
                    Ok(session) => kiosk.session.set(session),
                    Err(problem) if problem.status < 500 => kiosk.fail(problem),
                    // The line is away, and the screen says so.
                    Err(_) => {}
                }
            });
        }
    });
    let here = move || {
        sign.set_value(now());
        warned.set(false);
    };
    move || {
        warned.get().then(|| {
            view! {
                <Dialog close=move |()| here()>
                    <div class="row">{picture("23F3")}<h2 id="dialog-title">{i18n.t("idle-title")}</h2></div>
                    <p>{move || lines(&i18n.t(if kiosk.keeps_unsent() { "idle-lead-unsent" } else { "idle-lead" }))}</p>
                    <div class="btns">
                        <button class="btn go" type="button" on:click=move |_| here()>{i18n.t("idle-here")}</button>
                    </div>
                </Dialog>
            }
        })
    }
}

/// Does something once when nothing happened for so many seconds.
pub fn after(seconds: u32, then: impl Fn() + 'static) {
    let done = StoredValue::new(false);
    watch(move |silent, _| {
        if silent >= f64::from(seconds) && !done.get_value() {
            done.set_value(true);
            then();
        }
    });
}

/// Tells every second how many seconds nothing happened, and when something last did. Ends with the screen that it belongs to.
fn watch(tell: impl Fn(f64, f64) + 'static) -> StoredValue<f64> {
    let last = StoredValue::new(now());
    let ears: Vec<EventListener> = SIGNS
        .iter()
        .map(|sign| {
            // Caught on the way down, because scrolling does not come up.
            EventListener::new_with_options(&document(), *sign, EventListenerOptions::run_in_capture_phase(), move |_| {
                last.set_value(now())
            })
        })
        .collect();
    let clock = Interval::new(LOOK_MS, move || {
        if listen::is_heard() {
            last.set_value(now());
        }
        tell(now() - last.get_value(), last.get_value());
    });
    let kept = StoredValue::new_local(Some((ears, clock)));
    on_cleanup(move || kept.set_value(None));
    last
}

/// Seconds on the browser's clock.
fn now() -> f64 {
    js_sys::Date::now() / 1000.0
}
