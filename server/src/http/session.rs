//! Signing in at the kiosk, the cover, and how the person wants it.

use axum::Router;
use domain::api::Nothing;
use domain::api::session::{Cover, GetMe, SessionNow, SetMe, SignIn, SignOut, Uncover, Uncovered};
use domain::person::{Language, Number, Settings};
use domain::policy::{Action, may};
use domain::session::covers_at;
use domain::text::{TextFault, line};
use domain::{KioskId, Moment, PersonId, ProblemCode, SessionId, SittingId};
use uuid::Uuid;

use super::cookie::{Jar, SetCookie};
use super::route::{Answered, Call, First, Told, read, route};
use crate::app::{Acting, App, Turn};
use crate::error::Error;
use crate::pin::Pin;
use crate::store::attempt::{Place, Target};
use crate::store::audit::nothing;
use crate::store::kiosk::Kiosk;
use crate::store::person::Person;
use crate::store::session::Whose;
use crate::store::{Tx, person, session};

/// Longest place that a kiosk may ask us to keep, in characters.
const PLACE: usize = 120;

pub(super) fn routes() -> Router<App> {
    let here = route::<SignIn, _>(sign_in).merge(route::<SignOut, _>(sign_out));
    let cover = route::<Cover, _>(cover).merge(route::<Uncover, _>(uncover));
    here.merge(cover).merge(route::<GetMe, _>(me)).merge(route::<SetMe, _>(set_me))
}

/// A session as it is told; `voucher` is the first name of who vouched for him in it.
pub(super) fn session_now(person: &Person, voucher: Option<&str>) -> SessionNow {
    SessionNow {
        covered: false,
        given_name: Some(person.given_name.clone()),
        settings: person.settings(),
        welcomed: person.welcomed_at.is_some(),
        vouched_by: voucher.map(str::to_owned),
    }
}

/// Under the cover nobody learns whose it is.
pub(super) fn covered_now(person: &Person) -> SessionNow {
    SessionNow { covered: true, given_name: None, ..session_now(person, None) }
}

/// Wrong PINs and passwords slow down the kiosk at which they are typed.
pub(super) fn place(kiosk: &Kiosk) -> Place {
    Place { scope: format!("kiosk:{}", kiosk.id), target: None, sitting: None }
}

/// Wrong PINs for one number end at the kiosk at which they are typed, too.
pub(super) fn place_for(turn: &Turn, kiosk: &Kiosk, number: &str, sitting: Option<SittingId>) -> Place {
    Place { target: Some(Target::new(&turn.app.keys, KioskId(kiosk.id), number)), sitting, ..place(kiosk) }
}

/// Whether this is his PIN. Takes as long where there is nobody, no PIN, or no six digits.
pub(super) async fn is_his_pin(turn: &Turn, person: Option<&Person>, typed: &str) -> Result<bool, Error> {
    let six_digits = Pin::parse(typed).is_ok();
    let stored = person.and_then(|person| person.pin_hash.as_deref()).filter(|_| six_digits);
    let owner = person.map_or_else(Uuid::nil, |person| person.id);
    Ok(turn.app.hasher.verify(owner, typed, stored).await?)
}

fn spoken_here(turn: &Turn, language: &Language) -> Result<(), ProblemCode> {
    if turn.app.languages.contains(language) { Ok(()) } else { Err(ProblemCode::LanguageUnknown) }
}

async fn sign_in(call: Call<SignIn>) -> Answered<SignIn> {
    let (call, turn, body) = (&call, &call.turn, &call.body);
    let kiosk = &call.caller.kiosk;
    spoken_here(turn, &body.language)?;
    let place = place_for(turn, kiosk, &body.number, body.sitting);
    let (attempt, found) = match call.attempt(&place, |tx| Box::pin(candidate(tx, call.by(), &body.number))).await? {
        First::Again(answer) => return Ok(answer),
        First::Go(attempt, found) => (attempt, found),
    };
    let right = is_his_pin(turn, found.as_ref(), &body.pin).await?;
    let found = found.as_ref();
    call.change_if(attempt.of_pin(right), |tx| {
        Box::pin(async move {
            // The hash took long: what was true before may not be any more.
            let same = |now: &Person| found.is_some_and(|then| then.pin_hash == now.pin_hash);
            let person = &candidate(tx, call.by(), &body.number).await?.filter(same).ok_or(ProblemCode::WrongPin)?;
            if !is_for(kiosk, person) {
                return Ok(nothing(Err(ProblemCode::OtherKiosk.into())));
            }
            session::end_others(tx, turn, Some(PersonId(person.id)), Some(KioskId(kiosk.id))).await?;
            let permit = may(call.by().actor, Action::SignIn, person.object())?;
            let settings = Settings { language: body.language.clone(), ..person.settings() };
            let person = if settings == person.settings() {
                person.clone()
            } else {
                person::set(tx, turn, &permit, person, &settings, false).await?.into_inner()
            };
            let begun = session::begin(tx, turn, &permit, Whose::Person(PersonId(person.id), KioskId(kiosk.id))).await?;
            let cookie = |id| SetCookie::session(&turn.app.keys, Jar::Session, SessionId(id));
            Ok(begun.map(|session| Ok(Told::with(session_now(&person, None), cookie(session.id)))))
        })
    })
    .await
}

/// Whether the kiosk is in the part of the prison where he uses one. His PIN was right all the same, so it is no wrong try.
pub(super) fn is_for(kiosk: &Kiosk, person: &Person) -> bool {
    person.regime.area() == kiosk.area.0
}

/// Who has this number and can sign in at this kiosk. Somebody elsewhere, or gone, is as good as nobody.
pub(super) async fn candidate(tx: &mut Tx<'_>, by: Acting<'_>, number: &str) -> Result<Option<Person>, Error> {
    let Ok(number) = Number::parse(number) else { return Ok(None) };
    let found = person::held(tx, by.turn, &number).await?;
    let may_here = |person: &Person| may(by.actor, Action::SignIn, person.object()).is_ok();
    Ok(found.filter(may_here))
}

async fn sign_out(call: Call<SignOut>) -> Answered<SignOut> {
    let (call, turn, seated) = (&call, &call.turn, &call.caller);
    call.change(|tx| {
        Box::pin(async move {
            let permit = may(call.by().actor, Action::SignOut, seated.person.object())?;
            let ended = session::end(tx, turn, &permit, &seated.session).await?;
            Ok(ended.map(|_| Ok(Told::with(Nothing {}, SetCookie::clear(Jar::Session)))))
        })
    })
    .await
}

async fn cover(call: Call<Cover>) -> Answered<Cover> {
    let (call, turn, seated) = (&call, &call.turn, &call.caller);
    let place = &call.body.place.as_deref().map(screen).transpose()?;
    // Where the clock was first, the cover lies since then.
    let idle = turn.rules(seated.kiosk.establishment.as_str()).idle;
    let at = if seated.covered { covers_at(idle, Moment(seated.session.seen_at)) } else { turn.at };
    call.change(|tx| {
        Box::pin(async move {
            let permit = may(call.by().actor, Action::Cover, seated.person.object())?;
            let covered = session::cover(tx, turn, &permit, &seated.session, place.clone(), at).await?;
            Ok(covered.map(|_| Ok(Nothing {}.into())))
        })
    })
    .await
}

/// A place is a name that the kiosk program made: nothing that a person typed.
fn screen(text: &str) -> Result<String, TextFault> {
    if text.bytes().any(|b| !b.is_ascii_graphic()) {
        return Err(TextFault::Forbidden);
    }
    line(text, PLACE)
}

async fn uncover(call: Call<Uncover>) -> Answered<Uncover> {
    let (call, turn, seated) = (&call, &call.turn, &call.caller);
    let place = place_for(turn, &seated.kiosk, &seated.person.number, call.body.sitting);
    let attempt = match call.attempt(&place, |_| Box::pin(async { Ok(()) })).await? {
        First::Again(answer) => return Ok(answer),
        First::Go(attempt, ()) => attempt,
    };
    let right = is_his_pin(turn, Some(&seated.person), &call.body.pin).await?;
    call.change_if(attempt.of_pin(right), |tx| {
        Box::pin(async move {
            let permit = may(call.by().actor, Action::Uncover, seated.person.object())?;
            let place = seated.session.place.clone();
            let uncovered = session::uncover(tx, turn, &permit, &seated.session).await?;
            Ok(uncovered
                .map(|session| Ok(Uncovered { session: session_now(&seated.person, session.voucher.as_deref()), place }.into())))
        })
    })
    .await
}

async fn me(call: Call<GetMe>) -> Answered<GetMe> {
    let seated = &call.caller;
    read(session_now(&seated.person, seated.session.voucher.as_deref()))
}

async fn set_me(call: Call<SetMe>) -> Answered<SetMe> {
    let (call, turn, body) = (&call, &call.turn, &call.body);
    spoken_here(turn, &body.settings.language)?;
    call.change(|tx| {
        Box::pin(async move {
            let permit = may(call.by().actor, Action::Set, call.caller.person.object())?;
            let set = person::set(tx, turn, &permit, &call.caller.person, &body.settings, body.welcomed).await?;
            let voucher = call.caller.session.voucher.as_deref();
            Ok(set.map(|person| Ok(session_now(&person, voucher).into())))
        })
    })
    .await
}
