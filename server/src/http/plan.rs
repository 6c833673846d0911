//! The plan of a person: from his side, and at the desk.

use std::sync::Arc;

use axum::Router;
use domain::api::plan::{
    AddGoal, AddStep, ChangeGoal, ChangeStep, GetPersonPlan, GetPlan, ListPlans, MovePlan, PersonPlan, PlanNow, ProposeGoal,
    ReportStep, SayOfPlan, SeePlan,
};
use domain::api::{Detainee, Endpoint, Staff as AtDesk};
use domain::policy::scope;

use super::route::{Answered, Call, read, route};
use crate::app::App;
use crate::error::Error;
use crate::store::audit::Recorded;
use crate::store::person::Person;
use crate::store::{self, Tx, Work, plan};

pub(super) fn routes() -> Router<App> {
    let his = route::<GetPlan, _>(get).merge(route::<ProposeGoal, _>(propose)).merge(route::<SayOfPlan, _>(say));
    let his = his.merge(route::<ReportStep, _>(report)).merge(route::<SeePlan, _>(see));
    let desk = route::<ListPlans, _>(list).merge(route::<GetPersonPlan, _>(look)).merge(route::<MovePlan, _>(change));
    let parts = route::<AddGoal, _>(add_goal).merge(route::<ChangeGoal, _>(change_goal));
    let parts = parts.merge(route::<AddStep, _>(add_step)).merge(route::<ChangeStep, _>(change_step));
    his.merge(desk).merge(parts)
}

async fn get(call: Call<GetPlan>) -> Answered<GetPlan> {
    let (call, id) = (&call, call.caller.id());
    read(call.turn.app.db.read(|tx| Box::pin(plan::own(tx, call.by(), id))).await?)
}

async fn propose(call: Call<ProposeGoal>) -> Answered<ProposeGoal> {
    let call = &call;
    told(call, move |tx| Box::pin(plan::propose(tx, call.by(), call.caller.id(), &call.body))).await
}

async fn say(call: Call<SayOfPlan>) -> Answered<SayOfPlan> {
    let call = &call;
    told(call, move |tx| Box::pin(plan::say(tx, call.by(), call.caller.id(), &call.body))).await
}

async fn report(call: Call<ReportStep>) -> Answered<ReportStep> {
    let call = &call;
    told(call, move |tx| Box::pin(plan::report(tx, call.by(), call.caller.id(), call.path))).await
}

async fn see(call: Call<SeePlan>) -> Answered<SeePlan> {
    let call = &call;
    told(call, move |tx| Box::pin(plan::see(tx, call.by(), call.caller.id()))).await
}

/// Changes something of his plan and shows it to him.
async fn told<'a, E, F>(call: &'a Call<E>, work: F) -> Answered<E>
where
    E: Endpoint<Access = Detainee, Reply = PlanNow>,
    F: for<'t> Fn(&'t mut Tx<'a>) -> Work<'t, Recorded<Person>, Error> + Send + Sync + 'a,
{
    let work = Arc::new(work);
    call.change(move |tx| {
        let work = Arc::clone(&work);
        Box::pin(async move {
            let changed = work(tx).await?;
            let now = plan::own(tx, call.by(), call.caller.id()).await?;
            Ok(changed.map(|_| Ok(now.into())))
        })
    })
    .await
}

async fn list(call: Call<ListPlans>) -> Answered<ListPlans> {
    let call = &call;
    let scope = scope(&call.by().actor.party)?;
    let (scope, rule) = (&scope, &call.turn.rules(call.caller.staff.establishment.as_str()).plan);
    let today = call.turn.today();
    let work = call.turn.app.db.read(|tx| Box::pin(async move { plan::list(tx, scope, rule, &call.query, today).await }));
    read(work.await?)
}

/// A look at a person's plan is written down, in the transaction that reads it.
async fn look(call: Call<GetPersonPlan>) -> Answered<GetPersonPlan> {
    let call = &call;
    let page = store::change(&call.turn.app.db, |tx| {
        Box::pin(async move {
            let seen = plan::look(tx, call.by(), call.path.as_str()).await?;
            let page = plan::page(tx, call.by(), seen.get()).await?;
            Ok(seen.map(|_| page))
        })
    });
    read(page.await?)
}

async fn change(call: Call<MovePlan>) -> Answered<MovePlan> {
    let call = &call;
    shown(call, move |tx| Box::pin(plan::change(tx, call.by(), call.path.as_str(), call.body))).await
}

async fn add_goal(call: Call<AddGoal>) -> Answered<AddGoal> {
    let call = &call;
    shown(call, move |tx| Box::pin(plan::add_goal(tx, call.by(), call.path.as_str(), &call.body))).await
}

async fn change_goal(call: Call<ChangeGoal>) -> Answered<ChangeGoal> {
    let (call, (number, n)) = (&call, &call.path);
    shown(call, move |tx| Box::pin(plan::change_goal(tx, call.by(), (number.as_str(), *n), &call.body))).await
}

async fn add_step(call: Call<AddStep>) -> Answered<AddStep> {
    let (call, (number, n)) = (&call, &call.path);
    shown(call, move |tx| Box::pin(plan::add_step(tx, call.by(), (number.as_str(), *n), &call.body))).await
}

async fn change_step(call: Call<ChangeStep>) -> Answered<ChangeStep> {
    let (call, (number, n)) = (&call, &call.path);
    shown(call, move |tx| Box::pin(plan::change_step(tx, call.by(), (number.as_str(), *n), call.body))).await
}

/// Changes something of the plan of a person and shows it.
async fn shown<'a, E, F>(call: &'a Call<E>, work: F) -> Answered<E>
where
    E: Endpoint<Access = AtDesk, Reply = PersonPlan>,
    F: for<'t> Fn(&'t mut Tx<'a>) -> Work<'t, Recorded<Person>, Error> + Send + Sync + 'a,
{
    let work = Arc::new(work);
    call.change(move |tx| {
        let work = Arc::clone(&work);
        Box::pin(async move {
            let changed = work(tx).await?;
            let page = plan::page(tx, call.by(), changed.get()).await?;
            Ok(changed.map(|_| Ok(page.into())))
        })
    })
    .await
}
