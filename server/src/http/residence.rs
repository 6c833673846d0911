//! Where somebody will live: his own answer, and what the case manager says.

use axum::Router;
use domain::api::Page;
use domain::api::residence::{ListDeskMunicipalities, ListMunicipalities, SayResidence, SetResidence};

use super::condition::shown;
use super::route::{Answered, Call, read, route};
use crate::app::App;
use crate::store::{municipality, residence};

pub(super) fn routes() -> Router<App> {
    let his = route::<ListMunicipalities, _>(list).merge(route::<SayResidence, _>(say));
    his.merge(route::<ListDeskMunicipalities, _>(list_desk)).merge(route::<SetResidence, _>(set))
}

async fn list(call: Call<ListMunicipalities>) -> Answered<ListMunicipalities> {
    let items = call.turn.app.db.read(|tx| Box::pin(municipality::told(tx))).await?;
    read(Page { items, next: None })
}

async fn list_desk(call: Call<ListDeskMunicipalities>) -> Answered<ListDeskMunicipalities> {
    let items = call.turn.app.db.read(|tx| Box::pin(municipality::told(tx))).await?;
    read(Page { items, next: None })
}

async fn say(call: Call<SayResidence>) -> Answered<SayResidence> {
    let (call, id) = (&call, call.caller.id());
    call.change(|tx| {
        Box::pin(async move {
            let said = residence::say(tx, call.by(), id, call.body.own, call.body.municipality.as_ref()).await?;
            Ok(said.map(|now| Ok(now.into())))
        })
    })
    .await
}

async fn set(call: Call<SetResidence>) -> Answered<SetResidence> {
    let call = &call;
    shown(call, |tx| Box::pin(residence::set(tx, call.by(), call.path.as_str(), call.body.municipality.as_ref()))).await
}
