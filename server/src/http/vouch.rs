//! Vouched sign-in: a member of staff signs a person in at the kiosk where both stand.

use axum::Router;
use domain::api::session::Uncovered;
use domain::api::vouch::{Identified, Identify, Vouch, VouchBody};
use domain::api::{AtKiosk, Endpoint};
use domain::policy::{Action, may};
use domain::session::{Standing, standing};
use domain::{EstablishmentId, KioskId, Moment, PersonId, ProblemCode, SessionId, StaffId};

use super::cookie::{Jar, SetCookie};
use super::desk::{self, is_her_password};
use super::route::{Answered, Call, First, Outcome, Told, route};
use super::session::{candidate, is_for, place, session_now};
use crate::app::{Acting, App};
use crate::error::Error;
use crate::store::attempt::{Proof, Target, clear};
use crate::store::audit::{Recorded, nothing};
use crate::store::kiosk::Kiosk;
use crate::store::person::Person;
use crate::store::session::{Session, Whose};
use crate::store::staff::Staff;
use crate::store::{Tx, person, session, staff};

pub(super) fn routes() -> Router<App> {
    route::<Identify, _>(identify).merge(route::<Vouch, _>(vouch))
}

async fn identify(call: Call<Identify>) -> Answered<Identify> {
    let call = &call;
    let (proof, staff) = match proven(call).await? {
        First::Again(answer) => return Ok(answer),
        First::Go(_, proven) => proven,
    };
    let staff = staff.as_ref();
    call.change_if(proof, |tx| {
        Box::pin(async move {
            let staff = still(tx, call.by(), staff).await?;
            let Some(person) = candidate(tx, call.by(), &call.body.number).await? else { return unknown() };
            let permit = may(&staff.party().alone(), Action::Read, person.at(stands(&call.caller.kiosk)))?;
            let looked = person::look(tx, &call.turn, &permit, &person).await?;
            let Person { given_name, family_name, unit, .. } = person;
            Ok(looked.map(|()| Ok(Identified { given_name, family_name, unit }.into())))
        })
    })
    .await
}

async fn vouch(call: Call<Vouch>) -> Answered<Vouch> {
    let (call, turn, kiosk) = (&call, &call.turn, &call.caller.kiosk);
    let (proof, staff) = match proven(call).await? {
        First::Again(answer) => return Ok(answer),
        First::Go(_, proven) => proven,
    };
    let staff = staff.as_ref();
    call.change_if(proof, |tx| {
        Box::pin(async move {
            let staff = still(tx, call.by(), staff).await?;
            let Some(person) = candidate(tx, call.by(), &call.body.number).await? else { return unknown() };
            if !is_for(kiosk, &person) {
                return Ok(nothing(Err(ProblemCode::OtherKiosk.into())));
            }
            let permit = may(&staff.party().alone(), Action::Vouch, person.at(stands(kiosk)))?;
            let (who, here, her) = (PersonId(person.id), KioskId(kiosk.id), StaffId(staff.id));
            let left = left_open(tx, call.by(), &person, kiosk).await?;
            let place = left.as_ref().and_then(|session| session.place.clone());
            let begun = match &left {
                Some(session) => session::vouch(tx, turn, &permit, session, her).await?,
                None => {
                    session::end_others(tx, turn, Some(who), Some(here)).await?;
                    session::begin(tx, turn, &permit, Whose::Vouched(who, here, her)).await?
                }
            };
            // She has seen who he is: what others typed for his number here is not his.
            clear(tx, turn, Target::new(&turn.app.keys, here, &person.number)).await?;
            let reply = Uncovered { session: session_now(&person, Some(&staff.given_name)), place };
            let cookie = |id| SetCookie::session(&turn.app.keys, Jar::Session, SessionId(id));
            Ok(begun.map(|session| Ok(Told::with(reply, cookie(session.id)))))
        })
    })
    .await
}

/// Looks at her name and password. Wrong ones count at the kiosk, as wrong PINs do; staff of another prison are as good as nobody.
async fn proven<E>(call: &Call<E>) -> Result<First<E, (Proof, Option<Staff>)>, Error>
where
    E: Endpoint<Access = AtKiosk, Body = VouchBody>,
{
    let (body, place) = (&call.body, place(&call.caller.kiosk));
    let (attempt, found) = match call.attempt(&place, |tx| Box::pin(colleague(tx, call.by(), &body.name))).await? {
        First::Again(answer) => return Ok(First::Again(answer)),
        First::Go(attempt, found) => (attempt, found),
    };
    let right = is_her_password(&call.turn, found.as_ref(), &body.password).await?;
    Ok(First::Go(attempt, (attempt.of_password(right), found)))
}

/// Who of the prison of this kiosk signs in with this name.
async fn colleague(tx: &mut Tx<'_>, by: Acting<'_>, name: &str) -> Result<Option<Staff>, Error> {
    let found = desk::candidate(tx, name).await?;
    Ok(found.filter(|staff| may(by.actor, Action::Vouch, staff.object()).is_ok()))
}

/// She as she is now: the hash took long, and what was true before may not be any more.
async fn still(tx: &mut Tx<'_>, by: Acting<'_>, then: Option<&Staff>) -> Result<Staff, Error> {
    let then = then.ok_or(ProblemCode::WrongPassword)?;
    let now = staff::by_id(tx, StaffId(then.id)).await?.filter(|now| now.password_hash == then.password_hash);
    let here = |staff: &Staff| may(by.actor, Action::Vouch, staff.object()).is_ok();
    Ok(now.filter(here).ok_or(ProblemCode::WrongPassword)?)
}

/// Where the kiosk stands.
const fn stands(kiosk: &Kiosk) -> EstablishmentId {
    EstablishmentId(kiosk.establishment_id)
}

/// What he left open at this kiosk, live or under the cover: there he goes on.
async fn left_open(tx: &mut Tx<'_>, by: Acting<'_>, person: &Person, kiosk: &Kiosk) -> Result<Option<Session>, Error> {
    let idle = by.turn.rules(kiosk.establishment.as_str()).idle;
    let open = session::of(tx, PersonId(person.id), KioskId(kiosk.id)).await?;
    let stands = |session: &Session| standing(idle, Moment(session.seen_at), session.covered_at.map(Moment), by.turn.at);
    Ok(open.filter(|session| stands(session) != Standing::Ended))
}

/// Nobody whom she can sign in here has this number. Her password was right all the same, so it is no wrong try.
fn unknown<R>() -> Result<Recorded<Outcome<R>>, Error> {
    Ok(nothing(Err(ProblemCode::NumberUnknown.into())))
}
