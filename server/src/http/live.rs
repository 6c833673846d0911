//! The live desk: what changes is told to whoever may list it.

use axum::Router;
use domain::api::desk::{QueueNews, WatchQueue};
use domain::policy::{Denied, Within, scope};
use domain::{Actor, Code, EstablishmentId, SessionId};
use futures_util::Stream;
use futures_util::stream::unfold;
use tokio::time::{Interval, MissedTickBehavior, interval};

use super::guard::{Caller, still};
use super::route::Call;
use super::stream::{Beat, stream};
use crate::app::App;
use crate::error::Error;
use crate::live::{Ear, Heard};
use crate::store::News;

pub(super) fn routes() -> Router<App> {
    stream::<WatchQueue, _, _>(watch)
}

/// Look at everything.
const ANYTHING: QueueNews = QueueNews { request: None, at: None };

/// One open stream.
struct Watch {
    app: App,
    session: SessionId,
    actor: Actor,
    establishment: EstablishmentId,
    desk: Code,
    ear: Ear,
    beat: Interval,
    /// Nothing was told yet.
    first: bool,
}

async fn watch(call: Call<WatchQueue>) -> Result<impl Stream<Item = Beat<QueueNews>>, Error> {
    let actor = call.caller.actor().clone();
    let scope = scope(&actor.party)?;
    let Within::Desk { establishment, desk } = scope.within() else { return Err(Denied::Forbidden.into()) };
    let (establishment, desk) = (*establishment, desk.clone());
    let app = call.turn.app.clone();
    let session = SessionId(call.caller.session.id);
    // From here on everything is heard; the stream says that there may have been something before.
    let ear = app.live.open(session)?;
    let mut beat = interval(app.live.beat());
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    beat.reset();
    Ok(unfold(Watch { app, session, actor, establishment, desk, ear, beat, first: true }, Watch::next))
}

impl Watch {
    /// What it has to say next; none when it ends.
    async fn next(mut self) -> Option<(Beat<QueueNews>, Self)> {
        if std::mem::take(&mut self.first) {
            return Some((Beat::Told(ANYTHING), self));
        }
        loop {
            tokio::select! {
                heard = self.ear.next() => match heard {
                    Heard::News(news) => if let Some(told) = self.told(&news) {
                        return Some((Beat::Told(told), self));
                    },
                    Heard::Missed => return Some((Beat::Told(ANYTHING), self)),
                    Heard::Over => return None,
                },
                _ = self.beat.tick() => {
                    // Boxed, so that an idle stream does not carry the room for it.
                    return Box::pin(self.holds()).await.then_some((Beat::Alive, self));
                }
            }
        }
    }

    /// What she is told of it: nothing that is not of her desk.
    fn told(&self, news: &News) -> Option<QueueNews> {
        match news {
            News::Anything => Some(ANYTHING),
            News::Request { establishment, desk, id, at } => {
                let hers = *establishment == self.establishment && *desk == self.desk;
                hers.then_some(QueueNews { request: Some(*id), at: Some(*at) })
            }
        }
    }

    /// Whether her session still holds. Where that cannot be asked, the stream ends: her browser comes back, and is asked again.
    async fn holds(&self) -> bool {
        still(&self.app.turn(), self.session, &self.actor).await.unwrap_or_default()
    }
}
