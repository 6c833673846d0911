//! The live desk: the server says, over one open stream, that something of the desk changed; the program fetches it again.
//!
//! The stream comes back by itself, and begins each time with *look at everything*: whatever changed while it was gone is fetched then.
//! Listening is no sign of life, but fetching is. So what is heard while nobody touches the desk, or while its window is hidden, waits
//! until somebody is there again: an empty chair does not stay signed in because others work.

use std::time::Duration;

use domain::{
    Moment, RequestId,
    api::{
        Endpoint, Nothing, PathParts,
        desk::{DeskRequest, GetStaff, QueueNews, WatchQueue},
    },
};
use gloo_events::EventListener;
use gloo_timers::{callback::Timeout, future::sleep};
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::JsCast as _;
use web_sys::{EventSource, MessageEvent};

use super::{Desk, Phase, file, fresh, queue, route::Route};
use crate::{
    api,
    i18n::I18n,
    line::{self, is_away},
    page,
    part::{mark::shape, text::lines},
};

/// Waits before the stream is opened again, in milliseconds; the last one repeats. Each is shortened by chance, so that not every desk
/// comes back at once when a server starts.
const WAITS_MS: [u32; 6] = [500, 1_000, 2_000, 4_000, 8_000, 15_000];

/// How often what waits looks whether it can be fetched now.
const LOOK: Duration = Duration::from_millis(200);

/// More news than this are *look at everything*.
const MOST: usize = 50;

/// The stream and what it said. A handle: copy it freely.
#[derive(Clone, Copy)]
struct Live {
    desk: Desk,
    open: StoredValue<Option<Open>, LocalStorage>,
    again: StoredValue<Option<Timeout>, LocalStorage>,
    failures: StoredValue<usize>,
    news: StoredValue<Vec<QueueNews>>,
    fetching: StoredValue<bool>,
}

/// An open stream. It closes when it is dropped.
struct Open {
    source: EventSource,
    _ears: [EventListener; 2],
}

impl Drop for Open {
    fn drop(&mut self) {
        self.source.close();
    }
}

/// Listens for as long as somebody is signed in.
pub fn start(desk: Desk) {
    let live = Live {
        desk,
        open: StoredValue::new_local(None),
        again: StoredValue::new_local(None),
        failures: StoredValue::new(0),
        news: StoredValue::new(Vec::new()),
        fetching: StoredValue::new(false),
    };
    Effect::new(move |_| {
        live.close();
        if desk.phase.get() == Phase::In {
            live.open();
        }
    });
    on_cleanup(move || live.close());
}

impl Live {
    fn open(self) {
        let Ok(source) = EventSource::new(&().fill(WatchQueue::PATH)) else { return };
        let heard = EventListener::new(&source, "message", move |event| {
            let data = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string()).unwrap_or_default();
            // What a newer server says can be anything.
            self.hear(api::read(&data).unwrap_or(QueueNews { request: None, at: None }));
        });
        let lost = EventListener::new(&source, "error", move |_| self.lose());
        self.open.set_value(Some(Open { source, _ears: [heard, lost] }));
    }

    fn close(self) {
        self.again.set_value(None);
        self.open.set_value(None);
    }

    fn hear(self, news: QueueNews) {
        self.failures.set_value(0);
        if untrack(is_away) {
            line::reached();
            self.desk.say(self.desk.i18n.t("live-back"));
        }
        self.news.update_value(|all| {
            all.push(news);
            if all.len() > MOST {
                *all = vec![QueueNews { request: None, at: None }];
            }
        });
        if !self.fetching.get_value() {
            self.fetching.set_value(true);
            spawn_local(async move {
                self.fetch().await;
                self.fetching.set_value(false);
            });
        }
    }

    /// The browser would try again by itself after some errors and not after others: this does it after all of them.
    fn lose(self) {
        let before = self.failures.get_value();
        self.failures.set_value(before + 1);
        let wait = WAITS_MS[before.min(WAITS_MS.len() - 1)];
        self.again.set_value(Some(Timeout::new(shortened(wait), move || self.open())));
        // Dropped only now: it runs in a listener of this very stream.
        let gone = self.open.try_update_value(Option::take).flatten();
        spawn_local(async move {
            drop(gone);
            // A stream that is refused does not say why.
            if before > 0 && !fresh::is_quiet(self.desk) && self.desk.phase.get_untracked() == Phase::In {
                self.ask_why().await;
            }
        });
    }

    /// Whether the line is away, or the session over.
    async fn ask_why(self) {
        match api::Call::<GetStaff>::new((), Nothing {}, Nothing {}).once().await {
            Err(problem) if !problem.is_unreached() => self.desk.fail(problem),
            _ => {}
        }
    }

    /// Fetches what changed, as soon as somebody is there to see it and nothing of hers is on its way.
    async fn fetch(self) {
        let desk = self.desk;
        while self.news.with_value(|news| !news.is_empty()) && desk.phase.get_untracked() == Phase::In {
            if fresh::is_quiet(desk) || document().hidden() || desk.busy.get_untracked() {
                sleep(LOOK).await;
                continue;
            }
            let news = self.news.try_update_value(std::mem::take).unwrap_or_default();
            queue::refresh(desk).await;
            look_at_file(desk, &news).await;
        }
        self.news.set_value(Vec::new());
    }
}

fn shortened(wait: u32) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and the longest wait")]
    let part = (f64::from(wait) * 0.5 * js_sys::Math::random()) as u32;
    wait - part
}

/// Fetches the open request where the news are about it.
async fn look_at_file(desk: Desk, news: &[QueueNews]) {
    let Route::Request(id) = desk.route.get_untracked() else { return };
    let before = desk.file.get_untracked().filter(|file| file.request.summary.id == id);
    let Some(before) = before else {
        if desk.problem.with_untracked(Option::is_some) {
            // It could not be fetched before.
            desk.problem.set(None);
            file::open(desk, id).await;
        }
        return;
    };
    if !concerns(news, id, before.at) {
        return;
    }
    let had_focus = page::focused().is_some();
    file::fetch(desk, id).await;
    let same = |now: &DeskRequest| DeskRequest { at: before.at, ..now.clone() } == before;
    if desk.file.with_untracked(|now| now.as_ref().is_some_and(|now| !same(now))) {
        desk.say(desk.i18n.t("file-changed"));
        // What had the focus may be gone with what there was to do: then it goes to what there is to do now.
        sleep(LOOK).await;
        if had_focus && page::focused().is_none() {
            page::focus("stage");
        }
    }
}

/// Whether the news are about this request, and not about what was read of it `at` that moment: what she did herself comes back as news.
fn concerns(news: &[QueueNews], id: RequestId, at: Moment) -> bool {
    news.iter().any(|news| match news.request {
        None => true,
        Some(request) => request == id && news.at != Some(at),
    })
}

/// That the line is away, above every page.
#[component]
pub fn Away() -> impl IntoView {
    let i18n = I18n::get();
    let said = move || {
        is_away().then(|| {
            view! {
                <div class="banner calm">
                    {shape("waiting")}
                    <p class="grow"><b>{i18n.t("live-away")}</b>{lines(&i18n.t("live-away-lead"))}</p>
                </div>
            }
        })
    };
    // The shape is fetched while there is a line.
    view! {
        <div role="status">{said}</div>
        <span hidden>{shape("waiting")}</span>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_she_did_herself_is_not_fetched_again() {
        let [open, other]: [RequestId; 2] =
            ["01936f00-0000-7000-8000-000000000001", "01936f00-0000-7000-8000-000000000002"].map(|id| id.parse().expect("id"));
        let news = |request: Option<RequestId>, at: i64| QueueNews { request, at: Some(Moment(at)) };
        for (heard, fetches) in [
            (vec![], false),
            (vec![news(Some(open), 7)], false),
            (vec![news(Some(open), 8)], true),
            (vec![news(Some(open), 6), news(Some(open), 7)], true),
            (vec![news(Some(other), 8)], false),
            (vec![news(Some(other), 8), QueueNews { request: None, at: None }], true),
        ] {
            assert_eq!(concerns(&heard, open, Moment(7)), fetches, "{heard:?}");
        }
    }
}
