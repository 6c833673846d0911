//! The explain pages.

use axum::Router;
use domain::api::explain::ListPages;

use super::route::{Answered, Call, read, route};
use crate::app::App;
use crate::store::explain;

pub(super) fn routes() -> Router<App> {
    route::<ListPages, _>(list)
}

async fn list(call: Call<ListPages>) -> Answered<ListPages> {
    let (call, seated) = (&call, &call.caller);
    read(call.turn.app.db.read(|tx| Box::pin(explain::pages(tx, call.by(), seated.id()))).await?)
}
