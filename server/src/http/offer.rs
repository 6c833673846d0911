//! What a detainee can ask.

use axum::Router;
use domain::api::offer::{ListOffers, Offers};

use super::route::{Answered, Call, read, route};
use crate::app::App;
use crate::store::offer;

pub(super) fn routes() -> Router<App> {
    route::<ListOffers, _>(list)
}

async fn list(call: Call<ListOffers>) -> Answered<ListOffers> {
    let (call, seated) = (&call, &call.caller);
    let items = call.turn.app.db.read(|tx| Box::pin(async move { offer::all(tx, call.by(), seated.id()).await })).await?;
    let facts = call.turn.rules(seated.person.establishment.as_str()).facts.clone();
    read(Offers { items, facts })
}
