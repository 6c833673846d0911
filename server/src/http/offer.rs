//! What a detainee can ask.

use axum::Router;
use domain::api::offer::{GetOffer, ListOffers};

use super::route::{Answered, Call, read, route};
use crate::app::App;
use crate::store::offer;

pub(super) fn routes() -> Router<App> {
    route::<ListOffers, _>(list).merge(route::<GetOffer, _>(get))
}

async fn list(call: Call<ListOffers>) -> Answered<ListOffers> {
    let (call, seated) = (&call, &call.caller);
    read(call.turn.app.db.read(|tx| Box::pin(offer::menu(tx, call.by(), seated.id()))).await?)
}

async fn get(call: Call<GetOffer>) -> Answered<GetOffer> {
    let (call, seated) = (&call, &call.caller);
    read(call.turn.app.db.read(|tx| Box::pin(offer::one(tx, call.by(), seated.id(), &call.path))).await?)
}
