//! Reading aloud.

use axum::Router;
use domain::KioskId;
use domain::api::speech::Speak;
use domain::text::Words;

use super::route::Call;
use super::sound::sound;
use crate::app::App;
use crate::error::Error;

pub(super) fn routes() -> Router<App> {
    sound::<Speak, _>(speak)
}

async fn speak(call: Call<Speak>) -> Result<Vec<u8>, Error> {
    let words = Words::parse(&call.body.text)?;
    call.turn.app.speech.say(KioskId(call.caller.kiosk.id), call.turn.at, &call.body.language, &words).await
}
