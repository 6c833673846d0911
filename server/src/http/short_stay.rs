//! The fast track of a short stay.

use axum::Router;
use domain::SittingId;
use domain::api::short_stay::{GetShortStay, SendShortStay};
use domain::catalogue::Confirm;
use domain::session::{Confirmation, confirmation};

use super::route::{Answered, Call, First, read, route};
use super::session::{is_his_pin, place_for};
use crate::app::App;
use crate::store::short_stay;

pub(super) fn routes() -> Router<App> {
    route::<GetShortStay, _>(get).merge(route::<SendShortStay, _>(send))
}

async fn get(call: Call<GetShortStay>) -> Answered<GetShortStay> {
    let (call, id) = (&call, call.caller.id());
    read(call.turn.app.db.read(|tx| Box::pin(short_stay::now(tx, call.by(), id))).await?)
}

/// Everything is looked at before his PIN is: what cannot be sent costs no try.
async fn send(call: Call<SendShortStay>) -> Answered<SendShortStay> {
    let (call, turn, seated) = (&call, &call.turn, &call.caller);
    let (id, yes) = (seated.id(), call.body.yes.as_slice());
    let Some(pin) = call.body.pin.as_deref() else {
        let without = confirmation(Confirm::Pin, seated.session.vouched_by.is_some()) != Confirmation::Pin;
        return call
            .change(|tx| {
                Box::pin(async move {
                    let sent = short_stay::send(tx, call.by(), id, yes, without).await?;
                    Ok(sent.map(|sent| Ok(sent.into())))
                })
            })
            .await;
    };
    // He is signed in: what he types in this session belongs together.
    let sitting = Some(SittingId(seated.session.id));
    let place = place_for(turn, &seated.kiosk, &seated.person.number, sitting);
    let (attempt, confirm) = match call.attempt(&place, |tx| Box::pin(short_stay::ready(tx, call.by(), id, yes))).await? {
        First::Again(answer) => return Ok(answer),
        First::Go(attempt, confirm) => (attempt, confirm),
    };
    let right = confirm == Confirm::Tap || is_his_pin(turn, Some(&seated.person), pin).await?;
    call.change_if(attempt.of_pin(right), |tx| {
        Box::pin(async move {
            let sent = short_stay::send(tx, call.by(), id, yes, true).await?;
            Ok(sent.map(|sent| Ok(sent.into())))
        })
    })
    .await
}
