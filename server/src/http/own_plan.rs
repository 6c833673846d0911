//! The plan that a person wrote himself.

use axum::Router;
use domain::api::own_plan::{GetOwnPlan, WriteOwnPlan};

use super::route::{Answered, Call, read, route};
use crate::app::App;
use crate::store::own_plan;

pub(super) fn routes() -> Router<App> {
    route::<GetOwnPlan, _>(get).merge(route::<WriteOwnPlan, _>(write))
}

async fn get(call: Call<GetOwnPlan>) -> Answered<GetOwnPlan> {
    let (call, id) = (&call, call.caller.id());
    read(call.turn.app.db.read(|tx| Box::pin(own_plan::own(tx, call.by(), id))).await?)
}

async fn write(call: Call<WriteOwnPlan>) -> Answered<WriteOwnPlan> {
    let (call, id) = (&call, call.caller.id());
    call.change(|tx| {
        Box::pin(async move {
            let written = own_plan::write(tx, call.by(), id, &call.body.words).await?;
            let now = own_plan::own(tx, call.by(), id).await?;
            Ok(written.map(|()| Ok(now.into())))
        })
    })
    .await
}
