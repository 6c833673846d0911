//! What a person needs outside: from his side, and his page at the desk.

use std::sync::Arc;

use axum::Router;
use domain::api::Endpoint;
use domain::api::Staff as AtDesk;
use domain::api::condition::{
    AnswerScreening, ChangeCondition, FinishScreening, GetPerson, GetScreening, ListConditions, PersonPage, SayCondition,
};
use domain::condition::Said;

use super::route::{Answered, Call, read, route};
use crate::app::App;
use crate::error::Error;
use crate::store::audit::Recorded;
use crate::store::person::Person;
use crate::store::{self, Tx, Work, condition, screening};

pub(super) fn routes() -> Router<App> {
    let his = route::<ListConditions, _>(list).merge(route::<SayCondition, _>(say));
    let his = his.merge(route::<GetScreening, _>(questions)).merge(route::<AnswerScreening, _>(answer));
    let desk = route::<GetPerson, _>(look).merge(route::<ChangeCondition, _>(change)).merge(route::<FinishScreening, _>(finish));
    his.merge(desk)
}

async fn list(call: Call<ListConditions>) -> Answered<ListConditions> {
    let (call, seated) = (&call, &call.caller);
    read(call.turn.app.db.read(|tx| Box::pin(condition::own(tx, call.by(), seated.id()))).await?)
}

async fn say(call: Call<SayCondition>) -> Answered<SayCondition> {
    let (call, id) = (&call, call.caller.id());
    call.change(|tx| {
        Box::pin(async move {
            let said = condition::say(tx, call.by(), id, call.path, call.body.own).await?;
            let now = condition::own(tx, call.by(), id).await?;
            Ok(said.map(|_| Ok(now.into())))
        })
    })
    .await
}

async fn questions(call: Call<GetScreening>) -> Answered<GetScreening> {
    let (call, id) = (&call, call.caller.id());
    read(call.turn.app.db.read(|tx| Box::pin(screening::now(tx, call.by(), id, call.path))).await?)
}

async fn answer(call: Call<AnswerScreening>) -> Answered<AnswerScreening> {
    let (call, id) = (&call, call.caller.id());
    call.change(|tx| {
        Box::pin(async move {
            let kept = screening::answer(tx, call.by(), id, &call.path, &call.body.choice).await?;
            let now = screening::now(tx, call.by(), id, call.path.0).await?;
            Ok(kept.map(|()| Ok(now.into())))
        })
    })
    .await
}

/// A look at a person's page is written down, in the transaction that reads it.
async fn look(call: Call<GetPerson>) -> Answered<GetPerson> {
    let call = &call;
    let page = store::change(&call.turn.app.db, |tx| {
        Box::pin(async move {
            let seen = condition::look(tx, call.by(), call.path.as_str()).await?;
            let page = condition::page(tx, call.by(), seen.get()).await?;
            Ok(seen.map(|_| page))
        })
    });
    read(page.await?)
}

async fn change(call: Call<ChangeCondition>) -> Answered<ChangeCondition> {
    let (call, (number, kind)) = (&call, &call.path);
    let said = Said { valid_until: call.body.valid_until, reason: call.body.reason };
    shown(call, move |tx| Box::pin(condition::change(tx, call.by(), number.as_str(), *kind, (call.body.event, said)))).await
}

async fn finish(call: Call<FinishScreening>) -> Answered<FinishScreening> {
    let call = &call;
    shown(call, |tx| Box::pin(condition::finish(tx, call.by(), call.path.as_str()))).await
}

/// Changes something of a person and shows his page.
pub(super) async fn shown<'a, E, F>(call: &'a Call<E>, work: F) -> Answered<E>
where
    E: Endpoint<Access = AtDesk, Reply = PersonPage>,
    F: for<'t> Fn(&'t mut Tx<'a>) -> Work<'t, Recorded<Person>, Error> + Send + Sync + 'a,
{
    let work = Arc::new(work);
    call.change(move |tx| {
        let work = Arc::clone(&work);
        Box::pin(async move {
            let changed = work(tx).await?;
            let page = condition::page(tx, call.by(), changed.get()).await?;
            Ok(changed.map(|_| Ok(page.into())))
        })
    })
    .await
}
