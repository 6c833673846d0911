//! Staff write down what somebody asked on paper or by word.

use axum::Router;
use domain::api::enter::{EnterRequest, Entered, GetPersonOffers};
use domain::policy::{Action, may};

use super::route::{Answered, Call, read, route};
use crate::app::{Acting, App};
use crate::error::Error;
use crate::store::request::Request;
use crate::store::{self, offer, request};

pub(super) fn routes() -> Router<App> {
    route::<GetPersonOffers, _>(offers).merge(route::<EnterRequest, _>(enter))
}

/// A look at a person is written down, in the transaction that reads him.
async fn offers(call: Call<GetPersonOffers>) -> Answered<GetPersonOffers> {
    let call = &call;
    let found = store::change(&call.turn.app.db, |tx| Box::pin(offer::of_person(tx, call.by(), &call.path)));
    read(found.await?)
}

async fn enter(call: Call<EnterRequest>) -> Answered<EnterRequest> {
    let call = &call;
    call.change(|tx| {
        Box::pin(async move {
            let entered = request::enter(tx, call.by(), &call.path, &call.body).await?;
            let told = told(call.by(), entered.get())?;
            Ok(entered.map(|_| Ok(told.into())))
        })
    })
    .await
}

fn told(by: Acting<'_>, request: &Request) -> Result<Entered, Error> {
    let sent = || Error::Stored("a request that is not sent");
    Ok(Entered {
        id: request.id(),
        number: request.number.and_then(|number| u64::try_from(number).ok()).ok_or_else(sent)?,
        desk: request.desk.0.clone().ok_or_else(sent)?,
        due_on: request.due_on.ok_or_else(sent)?.0,
        here: may(by.actor, Action::Read, request.object()).is_ok(),
    })
}
