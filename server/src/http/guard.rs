//! Who calls: from the cookies of a request to an actor, by the rules of today. An endpoint names its access; there is no other way in.

use axum::http::HeaderMap;
use domain::api::{Access, Anyone, AtKiosk, Detainee, Sitting, Staff};
use domain::session::{Standing, desk_holds, standing};
use domain::{Actor, KioskId, Moment, Party, PersonId, ProblemCode, SessionId, StaffId};

use super::cookie::{Jar, Token};
use crate::app::Turn;
use crate::error::Error;
use crate::store::kiosk::Kiosk;
use crate::store::person::Person;
use crate::store::session::Session;
use crate::store::{Tx, kiosk, person, session, staff};

/// Seconds in which a session that is used is written down as used only once.
const TOUCH_SECONDS: i64 = 10;

/// An access that lets somebody in.
pub(super) trait Guard: Access {
    /// Who comes in.
    type Caller: Caller;

    /// Lets in, or says what is missing.
    fn admit(turn: &Turn, cookies: Cookies) -> impl Future<Output = Result<Self::Caller, Error>> + Send;

    /// Notes a sign of life of who came in.
    fn touch(_turn: &Turn, _caller: &Self::Caller) -> impl Future<Output = ()> + Send {
        std::future::ready(())
    }
}

/// Who came in.
pub(super) trait Caller: Send + Sync + 'static {
    /// Who acts.
    fn actor(&self) -> &Actor;

    /// In which session.
    fn session(&self) -> Option<SessionId>;

    /// Whose idempotency keys these are.
    fn scope(&self) -> String {
        let party = &self.actor().party;
        party.id().map_or_else(|| party.kind().as_str().to_owned(), |id| format!("{}:{id}", party.kind().as_str()))
    }
}

/// The cookies of a request that are ours, not yet believed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cookies {
    kiosk: Option<Token>,
    session: Option<Token>,
    staff: Option<Token>,
}

impl Cookies {
    pub(super) fn read(headers: &HeaderMap, secure: bool) -> Self {
        let read = |jar| Token::read(headers, jar, secure);
        Self { kiosk: read(Jar::Kiosk), session: read(Jar::Session), staff: read(Jar::Staff) }
    }
}

/// A browser of which nothing is asked. It may be a kiosk with somebody at it all the same.
pub(super) struct Visitor {
    /// The kiosk that it is.
    pub(super) kiosk: Option<Kiosk>,
    /// Who sits at it.
    pub(super) seated: Option<Seated>,
    /// Before anybody proved who he is, the program acts.
    actor: Actor,
}

/// An enrolled kiosk.
pub(super) struct Place {
    /// Which one.
    pub(super) kiosk: Kiosk,
    actor: Actor,
}

/// A detainee at a kiosk.
pub(super) struct Seated {
    /// Which one.
    pub(super) kiosk: Kiosk,
    /// His session.
    pub(super) session: Session,
    /// He.
    pub(super) person: Person,
    /// Whether the cover lies over the session.
    pub(super) covered: bool,
    actor: Actor,
}

impl Seated {
    /// His identifier.
    pub(super) const fn id(&self) -> PersonId {
        PersonId(self.person.id)
    }
}

/// A member of staff at her desk.
pub(super) struct Colleague {
    /// She.
    pub(super) staff: staff::Staff,
    /// Her session.
    pub(super) session: Session,
    actor: Actor,
}

impl Colleague {
    /// Her identifier.
    pub(super) const fn id(&self) -> StaffId {
        StaffId(self.staff.id)
    }
}

macro_rules! callers {
    ($($name:ty: $session:expr;)+) => {$(
        impl Caller for $name {
            fn actor(&self) -> &Actor {
                &self.actor
            }

            fn session(&self) -> Option<SessionId> {
                let session: fn(&Self) -> Option<SessionId> = $session;
                session(self)
            }
        }
    )+};
}

callers! {
    Visitor: |_| None;
    Place: |_| None;
    Seated: |seated| Some(SessionId(seated.session.id));
    Colleague: |colleague| Some(SessionId(colleague.session.id));
}

impl Guard for Anyone {
    type Caller = Visitor;

    async fn admit(turn: &Turn, cookies: Cookies) -> Result<Visitor, Error> {
        let (kiosk, seated) = seat(turn, cookies).await?;
        Ok(Visitor { kiosk, seated, actor: Party::System.alone() })
    }
}

impl Guard for AtKiosk {
    type Caller = Place;

    async fn admit(turn: &Turn, cookies: Cookies) -> Result<Place, Error> {
        let (kiosk, _) = seat(turn, Cookies { session: None, ..cookies }).await?;
        let kiosk = kiosk.ok_or(ProblemCode::NotEnrolled)?;
        Ok(Place { actor: kiosk.party().alone(), kiosk })
    }
}

impl Guard for Sitting {
    type Caller = Seated;

    async fn admit(turn: &Turn, cookies: Cookies) -> Result<Seated, Error> {
        let (kiosk, seated) = seat(turn, cookies).await?;
        kiosk.ok_or(ProblemCode::NotEnrolled)?;
        Ok(seated.ok_or(ProblemCode::SignedOut)?)
    }
}

impl Guard for Detainee {
    type Caller = Seated;

    async fn admit(turn: &Turn, cookies: Cookies) -> Result<Seated, Error> {
        let seated = Sitting::admit(turn, cookies).await?;
        if seated.covered {
            return Err(ProblemCode::Covered.into());
        }
        Ok(seated)
    }

    async fn touch(turn: &Turn, seated: &Seated) {
        touch(turn, &seated.session).await;
    }
}

impl Guard for Staff {
    type Caller = Colleague;

    async fn admit(turn: &Turn, cookies: Cookies) -> Result<Colleague, Error> {
        let id = cookies.staff.and_then(|token| token.session(&turn.app.keys, Jar::Staff)).ok_or(ProblemCode::SignedOut)?;
        let found = turn.app.db.read(|tx| Box::pin(async move { colleague(tx, turn, id).await })).await?;
        Ok(found.ok_or(ProblemCode::SignedOut)?)
    }

    async fn touch(turn: &Turn, colleague: &Colleague) {
        touch(turn, &colleague.session).await;
    }
}

/// The kiosk that the browser is, and who sits at it.
async fn seat(turn: &Turn, cookies: Cookies) -> Result<(Option<Kiosk>, Option<Seated>), Error> {
    let Some(token) = cookies.kiosk else { return Ok((None, None)) };
    let read = turn.app.db.read(|tx| {
        Box::pin(async move {
            let kiosk = kiosk::by_id(tx, KioskId(token.id)).await?.filter(|kiosk| token.proves(&turn.app.keys, kiosk));
            let Some(kiosk) = kiosk else { return Ok((None, None)) };
            let seated = seated(tx, turn, &kiosk, cookies.session).await?;
            Ok((Some(kiosk), seated))
        })
    });
    read.await
}

async fn seated(tx: &mut Tx<'_>, turn: &Turn, kiosk: &Kiosk, token: Option<Token>) -> Result<Option<Seated>, Error> {
    let Some(id) = token.and_then(|token| token.session(&turn.app.keys, Jar::Session)) else { return Ok(None) };
    let Some(session) = session::open(tx, id).await?.filter(|session| session.kiosk_id == Some(kiosk.id)) else {
        return Ok(None);
    };
    let Some(owner) = session.person_id else { return Ok(None) };
    let person = person::by_id(tx, PersonId(owner)).await?.filter(|person| !person.is_released(turn.today()));
    // Who was brought to another prison has nothing at a kiosk of this one any more.
    let here = |person: &Person| person.establishment_id == kiosk.establishment_id;
    let Some(person) = person.filter(here) else { return Ok(None) };
    let idle = turn.rules(kiosk.establishment.as_str()).idle;
    let covered = match standing(idle, Moment(session.seen_at), session.covered_at.map(Moment), turn.at) {
        Standing::Live => false,
        Standing::Covered => true,
        Standing::Ended => return Ok(None),
    };
    Ok(Some(Seated { kiosk: kiosk.clone(), session, covered, actor: person.party().alone(), person }))
}

/// Whether this session at the desk still holds, and is still of the same person at the same desk.
pub(super) async fn still(turn: &Turn, id: SessionId, actor: &Actor) -> Result<bool, Error> {
    let found = turn.app.db.read(|tx| Box::pin(async move { colleague(tx, turn, id).await })).await?;
    Ok(found.is_some_and(|now| now.actor == *actor))
}

async fn colleague(tx: &mut Tx<'_>, turn: &Turn, id: SessionId) -> Result<Option<Colleague>, Error> {
    let Some(session) = session::open(tx, id).await? else { return Ok(None) };
    let Some(owner) = session.staff_id else { return Ok(None) };
    let Some(staff) = staff::by_id(tx, StaffId(owner)).await? else { return Ok(None) };
    let times = turn.rules(staff.establishment.as_str()).desk;
    let holds = desk_holds(times, Moment(session.created_at), Moment(session.seen_at), turn.at);
    Ok(holds.then(|| Colleague { actor: staff.party().alone(), staff, session }))
}

/// Notes that somebody is still there, if that was not noted just now.
///
/// Where nothing can be written, reading goes on: what cannot be noted only makes the session end earlier.
async fn touch(turn: &Turn, session: &Session) {
    if turn.at.seconds_since(Moment(session.seen_at)) < TOUCH_SECONDS {
        return;
    }
    let id = session.id;
    let noted: Result<(), Error> = turn.app.db.write(|tx| Box::pin(async move { session::touch(tx, id, turn.at).await })).await;
    if let Err(error) = noted {
        tracing::warn!(%error, "a sign of life was not noted");
    }
}
