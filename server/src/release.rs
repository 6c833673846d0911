//! Work that comes round by itself: people who were released leave nothing open, what is finished is put away, what is old is forgotten.

use std::time::Duration;

use domain::policy::{Action, may};
use domain::request::Event;
use domain::{Party, PersonId};

use crate::app::{Acting, App, Turn};
use crate::error::Error;
use crate::store::person::Person;
use crate::store::{self, attempt, condition, idempotency, moves, person, plan, request, session};

/// Between two rounds.
const EVERY: Duration = Duration::from_secs(10 * 60);

/// How long a refused or carried-out request lies before it is put away, in days.
const SETTLED_DAYS: i64 = 30;

/// How long an answer is kept for whoever sends the same change again, in hours.
const KEPT_HOURS: i64 = 24;

/// What a round did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// People who were released.
    pub released: usize,
    /// Requests that were put away.
    pub closed: usize,
    /// People whose evidence ends before they leave.
    pub lapsed: usize,
}

/// Makes rounds until it is dropped. A round that fails is tried again by the next.
pub async fn forever(app: App) {
    loop {
        match round(&app).await {
            Ok(done) => tracing::debug!(released = done.released, closed = done.closed, "round done"),
            Err(error) => tracing::error!(%error, "round failed"),
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Makes one round.
///
/// # Errors
/// [`Error`]; what was done until then stays done.
pub async fn round(app: &App) -> Result<Round, Error> {
    let turn = &app.turn();
    let today = turn.today();
    let released = app.db.read(|tx| Box::pin(person::released(tx, today))).await?;
    let mut done = Round::default();
    for person in &released {
        done.released += usize::from(went_well(release(turn, person).await));
    }
    done.lapsed = lapse(turn).await?;
    transfer(turn).await?;
    done.closed = close(turn).await?;
    let before = turn.at.plus_seconds(-KEPT_HOURS * 3600);
    app.db
        .write(|tx| {
            Box::pin(async move {
                idempotency::purge(tx, before).await?;
                attempt::purge(tx, turn.at).await
            })
        })
        .await?;
    Ok(done)
}

/// Whether one part of a round went well. Where it did not, the others go on: another server or a desk may have been there first.
fn went_well(outcome: Result<(), Error>) -> bool {
    outcome.inspect_err(|error| tracing::warn!(%error, "one part of a round failed")).is_ok()
}

/// Ends all that somebody who was released left open, in one transaction.
async fn release(turn: &Turn, person: &Person) -> Result<(), Error> {
    let actor = &Party::System.alone();
    store::change(&turn.app.db, |tx| {
        Box::pin(async move {
            let permit = may(actor, Action::SignOut, person.object())?;
            session::end_others(tx, turn, Some(PersonId(person.id)), None).await?;
            moves::leave(tx, Acting { turn, actor }, &permit).await?;
            condition::leave(tx, Acting { turn, actor }, person).await?;
            plan::leave(tx, Acting { turn, actor }, person).await?;
            Ok(store::audit::nothing(()))
        })
    })
    .await
}

/// Lets the plans of people who went to another prison go with them.
async fn transfer(turn: &Turn) -> Result<(), Error> {
    let actor = &Party::System.alone();
    for person in turn.app.db.read(|tx| Box::pin(plan::moved(tx))).await? {
        let outcome = store::change(&turn.app.db, |tx| Box::pin(plan::transfer(tx, Acting { turn, actor }, person))).await;
        let _told = went_well(outcome);
    }
    Ok(())
}

/// Makes needs of what is proved only until a day on which a person is still here: his last day can have moved.
async fn lapse(turn: &Turn) -> Result<usize, Error> {
    let actor = &Party::System.alone();
    let today = turn.today();
    let mut lapsed = 0;
    for person in turn.app.db.read(|tx| Box::pin(condition::lapsed(tx, today))).await? {
        let outcome = store::change(&turn.app.db, |tx| Box::pin(condition::lapse(tx, Acting { turn, actor }, person))).await;
        lapsed += usize::from(went_well(outcome));
    }
    Ok(lapsed)
}

/// Puts away what has been settled for long enough.
async fn close(turn: &Turn) -> Result<usize, Error> {
    let actor = &Party::System.alone();
    let before = turn.at.plus_seconds(-SETTLED_DAYS * 24 * 3600);
    let settled = turn.app.db.read(|tx| Box::pin(request::settled_before(tx, before))).await?;
    let mut closed = 0;
    for id in &settled {
        let put_away =
            store::change(&turn.app.db, |tx| Box::pin(moves::simply(tx, Acting { turn, actor }, *id, Event::Close))).await;
        closed += usize::from(went_well(put_away.map(|_| ())));
    }
    Ok(closed)
}

#[cfg(test)]
mod tests {
    use domain::answer::Answer;
    use domain::import::{PersonRow, Row as _};
    use domain::request::State;
    use domain::{Actor, Code, KioskId, RequestId, SessionId};

    use super::*;
    use crate::store::session::Whose;
    use crate::store::{answer, kiosk};
    use crate::{import, testing};

    fn code(text: &str) -> Code {
        Code::parse(text).expect(text)
    }

    async fn bring_in(app: &App, released_on: &str) {
        let head = PersonRow::COLUMNS.join(",");
        let file =
            format!("{head}\n1001,Sam,Haddad,demo,A 1,ar,1994-05-02,2026-10-14,,{released_on},yes,prison,sentenced,no,yes,no,\n");
        import::people(app, "people.csv", file.as_bytes()).await.expect("imported");
    }

    /// A draft of one type, a sent request of the other, and a session at a kiosk.
    async fn busy(turn: &Turn, himself: &Actor, owner: PersonId) -> (RequestId, RequestId, SessionId) {
        let by = Acting { turn, actor: himself };
        let work = store::change(&turn.app.db, |tx| {
            Box::pin(async move {
                let draft = request::start(tx, by, owner, &code("id-card")).await?.into_inner().id();
                let sent = request::start(tx, by, owner, &code("talk")).await?.into_inner().id();
                for (question, choice) in [("whom", "ric"), ("about", "here")] {
                    let _answered = answer::put(tx, by, sent, &code(question), &Answer::Choice(code(choice))).await?;
                }
                let _sent = moves::submit(tx, by, sent, false).await?;
                let kiosk = kiosk::by_number(tx, "K1").await?.ok_or(Error::Stored("kiosk"))?;
                let person = person::by_id(tx, owner).await?.ok_or(Error::Stored("person"))?;
                let permit = may(&kiosk.party().alone(), Action::SignIn, person.object())?;
                let begun = session::begin(tx, turn, &permit, Whose::Person(owner, KioskId(kiosk.id))).await?;
                Ok(begun.map(|session| (draft, sent, SessionId(session.id))))
            })
        });
        work.await.expect("begun")
    }

    async fn state(app: &App, id: RequestId) -> Option<State> {
        let found = app.db.read(|tx| Box::pin(request::find(tx, id))).await.expect("read");
        found.map(|request| request.state.0)
    }

    #[tokio::test]
    async fn who_is_released_leaves_nothing_open() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let app = testing::app(folder.path()).await;
        import::kiosks(&app, "kiosks.csv", b"number,name,establishment,area\nK1,RIC,demo,inside\n").await.expect("imported");
        bring_in(&app, "").await;
        let person = app.db.read(|tx| Box::pin(person::by_number(tx, "1001"))).await.expect("read").expect("there");
        let (draft, sent, session) = busy(&app.turn(), &person.party().alone(), PersonId(person.id)).await;

        bring_in(&app, "2026-11-24").await;
        assert_eq!(round(&app).await.expect("a round"), Round::default(), "not before his day");
        app.clock.advance(Duration::from_secs(24 * 3600));
        assert_eq!(round(&app).await.expect("a round"), Round { released: 1, ..Round::default() });
        assert_eq!((state(&app, draft).await, state(&app, sent).await), (None, Some(State::Expired)));
        assert!(app.db.read(|tx| Box::pin(session::open(tx, session))).await.expect("read").is_none());
        assert_eq!(round(&app).await.expect("a round"), Round::default(), "once");
    }
}
