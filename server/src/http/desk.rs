//! The desk.

use std::sync::Arc;

use std::net::IpAddr;

use axum::Router;
use domain::api::desk::{
    AskBack, CarryOut, CloseRequest, Decide, DeskRequest, ForwardRequest, GetDeskRequest, GetQueue, GetStaff, HandOver,
    ReceiveRequest, StaffNow, StaffSignIn, StaffSignOut, TakeRequest,
};
use domain::api::{Endpoint, Nothing, Staff as AtDesk};
use domain::policy::{Action, may, scope};
use domain::request::Event;
use domain::{EstablishmentId, ProblemCode, SessionId, StaffId};
use uuid::Uuid;

use super::cookie::{Jar, SetCookie};
use super::route::{Answered, Call, First, Told, read, route};
use crate::app::{App, Turn};
use crate::error::Error;
use crate::password::Password;
use crate::store::attempt::Place;
use crate::store::audit::Recorded;
use crate::store::request::Request;
use crate::store::session::Whose;
use crate::store::staff::Staff;
use crate::store::{self, Tx, Work, decision, establishment, moves, queue, request, session, staff, view};

pub(super) fn routes() -> Router<App> {
    let session = route::<StaffSignIn, _>(sign_in).merge(route::<StaffSignOut, _>(sign_out)).merge(route::<GetStaff, _>(me));
    let look = route::<GetQueue, _>(queue).merge(route::<GetDeskRequest, _>(look));
    let take = route::<ReceiveRequest, _>(receive).merge(route::<TakeRequest, _>(take)).merge(route::<AskBack, _>(ask));
    let end = route::<Decide, _>(decide).merge(route::<CarryOut, _>(carry_out)).merge(route::<CloseRequest, _>(close));
    let paper = route::<ForwardRequest, _>(forward).merge(route::<HandOver, _>(hand_over));
    session.merge(look).merge(take).merge(end).merge(paper)
}

async fn now(tx: &mut Tx<'_>, turn: &Turn, staff: &Staff) -> Result<StaffNow, Error> {
    let home = establishment::by_id(tx, EstablishmentId(staff.establishment_id)).await?;
    Ok(StaffNow {
        given_name: staff.given_name.clone(),
        family_name: staff.family_name.clone(),
        desk: staff.desk.0.clone(),
        establishment: home.name,
        today: turn.today(),
        own_texts: !turn.app.texts.is_empty(),
        idle: turn.rules(staff.establishment.as_str()).desk.idle,
    })
}

async fn sign_in(call: Call<StaffSignIn>) -> Answered<StaffSignIn> {
    let (call, turn, body) = (&call, &call.turn, &call.body);
    // Wrong passwords slow down one name at one address: behind a proxy all desks have the same address, and one person who
    // mistypes must not keep her colleagues out. A password has some 79 bits, so guessing is no way in.
    let place = place(turn, call.peer, &body.name);
    let (attempt, found) = match call.attempt(&place, |tx| Box::pin(candidate(tx, &body.name))).await? {
        First::Again(answer) => return Ok(answer),
        First::Go(attempt, found) => (attempt, found),
    };
    let right = is_her_password(turn, found.as_ref(), &body.password).await?;
    let found = found.as_ref();
    call.change_if(attempt.of_password(right), |tx| {
        Box::pin(async move {
            let staff = found.ok_or(ProblemCode::WrongPassword)?;
            let permit = may(call.by().actor, Action::SignIn, staff.object())?;
            let begun = session::begin(tx, turn, &permit, Whose::Staff(StaffId(staff.id))).await?;
            let now = now(tx, turn, staff).await?;
            let cookie = |id| SetCookie::session(&turn.app.keys, Jar::Staff, SessionId(id));
            Ok(begun.map(|session| Ok(Told::with(now, cookie(session.id)))))
        })
    })
    .await
}

/// The place that wrong passwords slow down. It is kept, so the name in it cannot be read.
fn place(turn: &Turn, peer: Option<IpAddr>, name: &str) -> Place {
    let peer = peer.map(|peer| peer.to_string()).unwrap_or_default();
    let place = turn.app.keys.mac("desk-scope", &[peer.as_bytes(), name.trim().to_ascii_lowercase().as_bytes()]);
    let digits: String = place.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    Place { scope: format!("desk:{digits}"), target: None, sitting: None }
}

/// Who signs in with this name.
pub(super) async fn candidate(tx: &mut Tx<'_>, name: &str) -> Result<Option<Staff>, Error> {
    // What no import lets in is nobody's name.
    let name = name.trim();
    if name.len() > 40 || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-') {
        return Ok(None);
    }
    staff::by_number(tx, &name.to_ascii_lowercase()).await
}

/// Whether this is her password. Takes as long where there is nobody, or none was issued.
pub(super) async fn is_her_password(turn: &Turn, staff: Option<&Staff>, typed: &str) -> Result<bool, Error> {
    let fits = Password::parse(typed).is_ok();
    let stored = staff.and_then(|staff| staff.password_hash.as_deref()).filter(|_| fits);
    let owner = staff.map_or_else(Uuid::nil, |staff| staff.id);
    Ok(turn.app.hasher.verify(owner, if fits { typed } else { "" }, stored).await?)
}

async fn sign_out(call: Call<StaffSignOut>) -> Answered<StaffSignOut> {
    let (call, turn, colleague) = (&call, &call.turn, &call.caller);
    call.change(|tx| {
        Box::pin(async move {
            let permit = may(call.by().actor, Action::SignOut, colleague.staff.object())?;
            let ended = session::end(tx, turn, &permit, &colleague.session).await?;
            Ok(ended.map(|_| Ok(Told::with(Nothing {}, SetCookie::clear(Jar::Staff)))))
        })
    })
    .await
}

async fn me(call: Call<GetStaff>) -> Answered<GetStaff> {
    let call = &call;
    let now = call.turn.app.db.read(|tx| Box::pin(async move { now(tx, &call.turn, &call.caller.staff).await })).await?;
    read(now)
}

async fn queue(call: Call<GetQueue>) -> Answered<GetQueue> {
    let call = &call;
    let scope = scope(&call.by().actor.party)?;
    let scope = &scope;
    let work = call
        .turn
        .app
        .db
        .read(|tx| Box::pin(async move { queue::page(tx, &call.turn, scope, call.caller.id(), &call.query).await }));
    read(work.await?)
}

/// A look at a person's file is written down, in the transaction that reads it.
async fn look(call: Call<GetDeskRequest>) -> Answered<GetDeskRequest> {
    let call = &call;
    let view = store::change(&call.turn.app.db, |tx| {
        Box::pin(async move {
            let seen = request::look(tx, call.by(), call.path).await?;
            let view = view::desk(tx, &call.turn, call.caller.id(), seen.get()).await?;
            Ok(seen.map(|_| view))
        })
    });
    read(view.await?)
}

async fn receive(call: Call<ReceiveRequest>) -> Answered<ReceiveRequest> {
    let call = &call;
    shown(call, |tx| Box::pin(moves::simply(tx, call.by(), call.path, Event::Receive))).await
}

async fn take(call: Call<TakeRequest>) -> Answered<TakeRequest> {
    let call = &call;
    shown(call, |tx| Box::pin(moves::simply(tx, call.by(), call.path, Event::Take))).await
}

async fn ask(call: Call<AskBack>) -> Answered<AskBack> {
    let call = &call;
    shown(call, |tx| Box::pin(moves::ask(tx, call.by(), call.path, &call.body))).await
}

async fn decide(call: Call<Decide>) -> Answered<Decide> {
    let call = &call;
    shown(call, |tx| Box::pin(decision::decide(tx, call.by(), call.path, &call.body))).await
}

async fn carry_out(call: Call<CarryOut>) -> Answered<CarryOut> {
    let call = &call;
    shown(call, |tx| Box::pin(moves::carry_out(tx, call.by(), call.path, &call.body))).await
}

async fn forward(call: Call<ForwardRequest>) -> Answered<ForwardRequest> {
    let call = &call;
    shown(call, |tx| Box::pin(moves::forward(tx, call.by(), call.path, &call.body))).await
}

async fn hand_over(call: Call<HandOver>) -> Answered<HandOver> {
    let call = &call;
    shown(call, |tx| Box::pin(moves::hand_over(tx, call.by(), call.path, &call.body))).await
}

async fn close(call: Call<CloseRequest>) -> Answered<CloseRequest> {
    let call = &call;
    shown(call, |tx| Box::pin(moves::simply(tx, call.by(), call.path, Event::Close))).await
}

/// Changes a request and shows it as the desk sees it.
async fn shown<'a, E, F>(call: &'a Call<E>, work: F) -> Answered<E>
where
    E: Endpoint<Access = AtDesk, Reply = DeskRequest>,
    F: for<'t> Fn(&'t mut Tx<'a>) -> Work<'t, Recorded<Request>, Error> + Send + Sync + 'a,
{
    let work = Arc::new(work);
    call.change(move |tx| {
        let work = Arc::clone(&work);
        Box::pin(async move {
            let changed = work(tx).await?;
            let view = view::desk(tx, &call.turn, call.caller.id(), changed.get()).await?;
            Ok(changed.map(|_| Ok(view.into())))
        })
    })
    .await
}
