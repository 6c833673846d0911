//! Requests for help to the municipality, and what was shared.

use axum::Router;
use domain::SittingId;
use domain::api::Page;
use domain::api::help::{AskHelp, ChangeHelp, HelpView, ListDeskHelp, ListHelp, ListPersonSharing, ListSharing, WithdrawHelp};
use domain::catalogue::{Condition, Confirm};
use domain::help::Need;
use domain::session::{Confirmation, confirmation};

use super::condition::shown;
use super::route::{Answered, Call, First, Outcome, read, route};
use super::session::{is_his_pin, place_for};
use crate::app::App;
use crate::error::Error;
use crate::store::audit::Recorded;
use crate::store::{self, Tx, help, sharing};

pub(super) fn routes() -> Router<App> {
    let his = route::<ListHelp, _>(list).merge(route::<AskHelp, _>(ask)).merge(route::<WithdrawHelp, _>(withdraw));
    let desk = route::<ListDeskHelp, _>(list_desk).merge(route::<ChangeHelp, _>(change));
    his.merge(desk).merge(route::<ListSharing, _>(shared)).merge(route::<ListPersonSharing, _>(shared_of))
}

async fn list(call: Call<ListHelp>) -> Answered<ListHelp> {
    let (call, id) = (&call, call.caller.id());
    read(call.turn.app.db.read(|tx| Box::pin(help::now(tx, call.by(), id))).await?)
}

/// Everything is looked at before his PIN is: what cannot be asked costs no try.
async fn ask(call: Call<AskHelp>) -> Answered<AskHelp> {
    let (call, turn, seated) = (&call, &call.turn, &call.caller);
    let (id, asked) = (seated.id(), (call.path, call.body.need));
    let Some(pin) = call.body.pin.as_deref() else {
        let without = confirmation(Confirm::Pin, seated.session.vouched_by.is_some()) != Confirmation::Pin;
        return call.change(|tx| Box::pin(sent(tx, call, asked, without))).await;
    };
    // He is signed in: what he types in this session belongs together.
    let sitting = Some(SittingId(seated.session.id));
    let place = place_for(turn, &seated.kiosk, &seated.person.number, sitting);
    let looked =
        call.attempt(&place, |tx| Box::pin(async move { help::ready(tx, call.by(), id, asked.0, asked.1).await.map(|_| ()) }));
    let attempt = match looked.await? {
        First::Again(answer) => return Ok(answer),
        First::Go(attempt, ()) => attempt,
    };
    let right = is_his_pin(turn, Some(&seated.person), pin).await?;
    call.change_if(attempt.of_pin(right), |tx| Box::pin(sent(tx, call, asked, true))).await
}

async fn sent(
    tx: &mut Tx<'_>,
    call: &Call<AskHelp>,
    asked: (Condition, Need),
    proven: bool,
) -> Result<Recorded<Outcome<HelpView>>, Error> {
    let help = help::ask(tx, call.by(), call.caller.id(), asked, proven).await?;
    let view = help::view(tx, help.get()).await?;
    Ok(help.map(|_| Ok(view.into())))
}

async fn withdraw(call: Call<WithdrawHelp>) -> Answered<WithdrawHelp> {
    let (call, id) = (&call, call.caller.id());
    call.change(|tx| {
        Box::pin(async move {
            let help = help::withdraw(tx, call.by(), id, call.path).await?;
            let view = help::view(tx, help.get()).await?;
            Ok(help.map(|_| Ok(view.into())))
        })
    })
    .await
}

async fn list_desk(call: Call<ListDeskHelp>) -> Answered<ListDeskHelp> {
    let call = &call;
    let items = call.turn.app.db.read(|tx| Box::pin(help::list(tx, call.by()))).await?;
    read(Page { items, next: None })
}

async fn change(call: Call<ChangeHelp>) -> Answered<ChangeHelp> {
    let (call, (number, kind)) = (&call, &call.path);
    let what = (call.body.event, call.body.outcome);
    shown(call, move |tx| Box::pin(help::change(tx, call.by(), number.as_str(), *kind, what))).await
}

async fn shared(call: Call<ListSharing>) -> Answered<ListSharing> {
    let (call, id) = (&call, call.caller.id());
    let items = call.turn.app.db.read(|tx| Box::pin(sharing::own(tx, call.by(), id))).await?;
    read(Page { items, next: None })
}

/// A look at it is written down, in the transaction that reads it.
async fn shared_of(call: Call<ListPersonSharing>) -> Answered<ListPersonSharing> {
    let call = &call;
    let items = store::change(&call.turn.app.db, |tx| Box::pin(sharing::look(tx, call.by(), call.path.as_str()))).await?;
    read(Page { items, next: None })
}
