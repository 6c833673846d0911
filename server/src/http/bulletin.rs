//! What is told to a detainee when he comes in.

use axum::Router;
use domain::api::bulletin::GetBulletin;

use super::route::{Answered, Call, read, route};
use crate::app::App;
use crate::store::bulletin;

pub(super) fn routes() -> Router<App> {
    route::<GetBulletin, _>(get)
}

async fn get(call: Call<GetBulletin>) -> Answered<GetBulletin> {
    let (call, seated) = (&call, &call.caller);
    read(call.turn.app.db.read(|tx| Box::pin(bulletin::of(tx, call.by(), seated.id()))).await?)
}
