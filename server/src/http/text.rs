//! The texts of a prison's own.

use axum::Router;
use domain::api::text::{GetTexts, OwnTexts};

use super::route::{Answered, Call, read, route};
use crate::app::App;

pub(super) fn routes() -> Router<App> {
    route::<GetTexts, _>(get)
}

async fn get(call: Call<GetTexts>) -> Answered<GetTexts> {
    let messages = call.turn.app.texts.get(&call.path).cloned().unwrap_or_default();
    read(OwnTexts { messages })
}
