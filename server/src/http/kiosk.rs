//! The browser in the room.

use axum::Router;
use domain::api::kiosk::{Enrol, GetKiosk, KioskNow};
use domain::policy::{Action, may};
use domain::{KioskId, ProblemCode};

use super::cookie::SetCookie;
use super::route::{Answered, Call, Told, read, route};
use super::session::{covered_now, session_now};
use crate::app::{App, Turn};
use crate::issue::code_digest;
use crate::store::kiosk::Kiosk;
use crate::store::{kiosk, session};

pub(super) fn routes() -> Router<App> {
    route::<GetKiosk, _>(get).merge(route::<Enrol, _>(enrol))
}

fn now(turn: &Turn, kiosk: Option<&Kiosk>) -> KioskNow {
    let rules = turn.rules(kiosk.map_or("", |kiosk| kiosk.establishment.as_str()));
    let (kiosk, own_texts) = (kiosk.map(|kiosk| kiosk.name.clone()), !turn.app.texts.is_empty());
    let speech = turn.app.speech.is_on();
    KioskNow { kiosk, today: turn.today(), idle: rules.idle, own_texts, speech, session: None }
}

/// What the kiosk program asks at every start; so a kiosk that is used keeps its cookie.
async fn get(call: Call<GetKiosk>) -> Answered<GetKiosk> {
    let visitor = &call.caller;
    let session = visitor.seated.as_ref().map(|seated| match seated.covered {
        true => covered_now(&seated.person),
        false => session_now(&seated.person, seated.session.voucher.as_deref()),
    });
    let reply = KioskNow { session, ..now(&call.turn, visitor.kiosk.as_ref()) };
    match &visitor.kiosk {
        Some(kiosk) => read(Told::with(reply, SetCookie::kiosk(&call.turn.app.keys, kiosk))),
        None => read(reply),
    }
}

async fn enrol(call: Call<Enrol>) -> Answered<Enrol> {
    let (call, turn) = (&call, &call.turn);
    let digest = code_digest(&turn.app.keys, &call.body.code);
    call.change(|tx| {
        Box::pin(async move {
            let kiosk = kiosk::by_code(tx, digest, turn.at).await?.ok_or(ProblemCode::EnrolRefused)?;
            let permit = may(call.by().actor, Action::Enrol, kiosk.object())?;
            session::end_others(tx, turn, None, Some(KioskId(kiosk.id))).await?;
            let enrolled = kiosk::enrol(tx, turn, &permit, &kiosk).await?;
            Ok(enrolled.map(|kiosk| Ok(Told::with(now(turn, Some(&kiosk)), SetCookie::kiosk(&turn.app.keys, &kiosk)))))
        })
    })
    .await
}
