//! The certificates of a detainee.

use axum::Router;
use domain::api::Page;
use domain::api::certificate::ListCertificates;
use domain::policy::scope;

use super::route::{Answered, Call, read, route};
use crate::app::App;
use crate::store::certificate;

pub(super) fn routes() -> Router<App> {
    route::<ListCertificates, _>(list)
}

async fn list(call: Call<ListCertificates>) -> Answered<ListCertificates> {
    let call = &call;
    let scope = scope(&call.by().actor.party)?;
    let scope = &scope;
    let items = call.turn.app.db.read(|tx| Box::pin(async move { certificate::own(tx, &call.turn, scope).await })).await?;
    read(Page { items, next: None })
}
