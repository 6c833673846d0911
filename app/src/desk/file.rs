//! The open request: fetched, received when nobody had opened it, and kept while its page is drawn.

use domain::{
    RequestId,
    api::desk::{DeskRequest, GetDeskRequest, ReceiveRequest},
    request::Event,
};

use leptos::prelude::*;

use super::{Desk, queue, route::Route};
use crate::{api, page};

/// Opens a request. Where nobody had opened it, notes that the desk has it now.
pub async fn open(desk: Desk, id: RequestId) {
    fetch(desk, id).await;
    let new =
        desk.file.with_untracked(|file| file.as_ref().is_some_and(|file| is(file, id) && file.can.contains(&Event::Receive)));
    if new {
        // Somebody else may have been first; then there is nothing left to note.
        if let Ok(request) = api::ask::<ReceiveRequest>(id).await {
            show(desk, request);
        }
        queue::refresh(desk).await;
    }
}

/// Fetches it again. What did not change stays untouched.
pub async fn fetch(desk: Desk, id: RequestId) {
    match api::ask::<GetDeskRequest>(id).await {
        Ok(request) => show(desk, request),
        // Meanwhile another page was opened, and it has nothing to do with this one.
        Err(_) if desk.route.get_untracked() != Route::Request(id) => {}
        Err(problem) => {
            desk.file.update(|file| *file = file.take().filter(|file| !is(file, id)));
            desk.fail(problem);
        }
    }
}

/// Shows what the server said of it, unless another page was opened meanwhile.
pub fn show(desk: Desk, request: DeskRequest) {
    if desk.route.get_untracked() != Route::Request(request.request.summary.id) {
        return;
    }
    let texts = ["nl-simple", request.person.language.as_str()];
    texts.into_iter().for_each(|tag| desk.learn(tag));
    page::keep_focus(|| desk.file.set(Some(request)));
}

fn is(file: &DeskRequest, id: RequestId) -> bool {
    file.request.summary.id == id
}
