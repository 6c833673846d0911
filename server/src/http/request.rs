//! The requests of a detainee.

use std::sync::Arc;

use axum::Router;
use domain::SittingId;
use domain::api::request::{
    AnswerQuestion, EraseDraft, GetRequest, ListRequests, ReplyToRequest, RequestView, SeeRequest, StartRequest, SubmitRequest,
    WithdrawRequest,
};
use domain::api::{Detainee, Endpoint, Nothing, Page};
use domain::catalogue::Confirm;
use domain::policy::{Action, scope};
use domain::request::Event;
use domain::session::{Confirmation, confirmation};

use super::route::{Answered, Call, First, Outcome, read, route};
use super::session::{is_his_pin, place_for};
use crate::app::{App, Turn};
use crate::error::Error;
use crate::store::audit::Recorded;
use crate::store::request::Request;
use crate::store::{Tx, Work, answer, moves, request, view};

pub(super) fn routes() -> Router<App> {
    let all = route::<ListRequests, _>(list).merge(route::<GetRequest, _>(get));
    let draft = route::<StartRequest, _>(start).merge(route::<EraseDraft, _>(erase)).merge(route::<AnswerQuestion, _>(answer));
    let sent = route::<WithdrawRequest, _>(withdraw).merge(route::<ReplyToRequest, _>(reply)).merge(route::<SeeRequest, _>(see));
    all.merge(draft).merge(route::<SubmitRequest, _>(submit)).merge(sent)
}

async fn list(call: Call<ListRequests>) -> Answered<ListRequests> {
    let call = &call;
    let scope = scope(&call.by().actor.party)?;
    let scope = &scope;
    let requests = call.turn.app.db.read(|tx| Box::pin(async move { request::own(tx, scope).await })).await?;
    let items = requests.iter().map(|request| view::summary(&call.turn, request)).collect::<Result<_, Error>>()?;
    read(Page { items, next: None })
}

async fn get(call: Call<GetRequest>) -> Answered<GetRequest> {
    let call = &call;
    let view = call.turn.app.db.read(|tx| {
        Box::pin(async move {
            let (_, request) = request::allow(tx, call.by().actor, Action::Read, call.path).await?;
            view::own(tx, &call.turn, &request).await
        })
    });
    read(view.await?)
}

async fn start(call: Call<StartRequest>) -> Answered<StartRequest> {
    let call = &call;
    shown(call, |tx| Box::pin(request::start(tx, call.by(), call.caller.id(), &call.body.kind))).await
}

async fn answer(call: Call<AnswerQuestion>) -> Answered<AnswerQuestion> {
    let (call, (id, question)) = (&call, &call.path);
    shown(call, |tx| Box::pin(answer::put(tx, call.by(), *id, question, &call.body))).await
}

async fn erase(call: Call<EraseDraft>) -> Answered<EraseDraft> {
    let call = &call;
    call.change(|tx| {
        Box::pin(async move {
            let erased = request::erase(tx, call.by(), call.path).await?;
            Ok(erased.map(|()| Ok(Nothing {}.into())))
        })
    })
    .await
}

/// Everything is looked at before his PIN is: a request that cannot be sent costs no try.
async fn submit(call: Call<SubmitRequest>) -> Answered<SubmitRequest> {
    let (call, turn, seated) = (&call, &call.turn, &call.caller);
    let Some(pin) = call.body.pin.as_deref() else {
        let without = confirmation(Confirm::Pin, seated.session.vouched_by.is_some()) != Confirmation::Pin;
        return shown(call, |tx| Box::pin(moves::submit(tx, call.by(), call.path, without))).await;
    };
    // He is signed in: what he types in this session belongs together.
    let sitting = Some(SittingId(seated.session.id));
    let place = place_for(turn, &seated.kiosk, &seated.person.number, sitting);
    let ready = call.attempt(&place, |tx| Box::pin(async move { Ok(moves::ready(tx, call.by(), call.path).await?.confirm) }));
    let (attempt, confirm) = match ready.await? {
        First::Again(answer) => return Ok(answer),
        First::Go(attempt, confirm) => (attempt, confirm),
    };
    let right = confirm == Confirm::Tap || is_his_pin(turn, Some(&seated.person), pin).await?;
    call.change_if(attempt.of_pin(right), |tx| {
        Box::pin(async move {
            let sent = moves::submit(tx, call.by(), call.path, true).await?;
            told(tx, turn, sent).await
        })
    })
    .await
}

async fn withdraw(call: Call<WithdrawRequest>) -> Answered<WithdrawRequest> {
    let call = &call;
    shown(call, |tx| Box::pin(moves::simply(tx, call.by(), call.path, Event::Withdraw))).await
}

async fn reply(call: Call<ReplyToRequest>) -> Answered<ReplyToRequest> {
    let call = &call;
    shown(call, |tx| Box::pin(moves::reply(tx, call.by(), call.path, &call.body))).await
}

async fn see(call: Call<SeeRequest>) -> Answered<SeeRequest> {
    let call = &call;
    shown(call, |tx| Box::pin(request::see(tx, call.by(), call.path))).await
}

/// Changes a request of his and shows it.
async fn shown<'a, E, F>(call: &'a Call<E>, work: F) -> Answered<E>
where
    E: Endpoint<Access = Detainee, Reply = RequestView>,
    F: for<'t> Fn(&'t mut Tx<'a>) -> Work<'t, Recorded<Request>, Error> + Send + Sync + 'a,
{
    let work = Arc::new(work);
    call.change(move |tx| {
        let work = Arc::clone(&work);
        Box::pin(async move {
            let changed = work(tx).await?;
            told(tx, &call.turn, changed).await
        })
    })
    .await
}

async fn told(tx: &mut Tx<'_>, turn: &Turn, changed: Recorded<Request>) -> Result<Recorded<Outcome<RequestView>>, Error> {
    let view = view::own(tx, turn, changed.get()).await?;
    Ok(changed.map(|_| Ok(view.into())))
}
