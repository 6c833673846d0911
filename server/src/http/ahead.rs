//! For whom the time has come to arrange something for outside.

use axum::Router;
use domain::api::ahead::ListAhead;
use domain::policy::scope;

use super::route::{Answered, Call, read, route};
use crate::app::App;
use crate::store::ahead;

pub(super) fn routes() -> Router<App> {
    route::<ListAhead, _>(list)
}

async fn list(call: Call<ListAhead>) -> Answered<ListAhead> {
    let call = &call;
    let scope = scope(&call.by().actor.party)?;
    let (scope, rules) = (&scope, call.turn.rules(call.caller.staff.establishment.as_str()));
    let work = call.turn.app.db.read(|tx| Box::pin(async move { ahead::page(tx, &call.turn, scope, rules, &call.query).await }));
    read(work.await?)
}
