//! What every request needs, once for the whole server; and one turn of work with it.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

use domain::catalogue::{Catalogue, RequestType};
use domain::explain::Pages;
use domain::fast_track::FastTrack;
use domain::person::Language;
use domain::rules::{RuleSet, Rules};
use domain::screening::Screening;
use domain::{Actor, Code, Day, Moment, SessionId};
use uuid::Uuid;

use crate::chance::Chance;
use crate::clock::Clock;
use crate::error::Error;
use crate::hash::Hasher;
use crate::http;
use crate::keys::Keys;
use crate::live::Live;
use crate::public_url::PublicUrl;
use crate::speech::Speech;
use crate::store::Db;

/// The server without its socket: a test makes one in process, with its own clock, dice and database. Clones share everything.
#[derive(Clone, Debug)]
pub struct App(Arc<Parts>);

/// What an [`App`] is made of.
#[derive(Debug)]
pub struct Parts {
    /// The database, its schema up to date.
    pub db: Db,
    /// The keys that lie outside the database.
    pub keys: Arc<Keys>,
    /// Hashes of PINs and passwords, with the pepper of those keys.
    pub hasher: Hasher,
    /// The time.
    pub clock: Clock,
    /// Randomness.
    pub chance: Chance,
    /// The request types.
    pub catalogue: Catalogue,
    /// The rules by date.
    pub rules: Rules,
    /// The explain pages.
    pub pages: Pages,
    /// The questions of a short stay.
    pub fast_track: FastTrack,
    /// The questions about the conditions for outside.
    pub screening: Screening,
    /// The languages of the kiosk; the first is the one it speaks when nobody chose.
    pub languages: Vec<Language>,
    /// The prison's own texts, as Fluent has them; none for a language in which it has none.
    pub texts: BTreeMap<Language, String>,
    /// The voice that reads screens aloud.
    pub speech: Speech,
    /// The open streams of the desks.
    pub live: Live,
    /// Where browsers find this server, and what follows from it: our origins, and how cookies are guarded.
    pub public_url: PublicUrl,
}

impl App {
    /// Puts the parts together.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// A turn that begins now.
    #[must_use]
    pub fn turn(&self) -> Turn {
        self.turn_at(self.clock.now())
    }

    /// A turn that begins at `at`: for what happened earlier, as in the demonstration prison.
    #[must_use]
    pub fn turn_at(&self, at: Moment) -> Turn {
        Turn { app: self.clone(), at, session: None }
    }
}

impl Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

/// Every path of the server.
pub fn router(app: App) -> axum::Router {
    http::router(app)
}

/// One turn of work: the answer to one request, one import, one round of the job. Everything in it happens at one moment.
#[derive(Clone, Debug)]
pub struct Turn {
    /// The server.
    pub app: App,
    /// The moment.
    pub at: Moment,
    /// The session in which it is done, if there is one.
    pub session: Option<SessionId>,
}

impl Turn {
    /// The day of this moment in the Netherlands.
    #[must_use]
    pub fn today(&self) -> Day {
        self.at.day()
    }

    /// A new identifier.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.app.chance.id(self.at)
    }

    /// A request type that something stored names.
    ///
    /// # Errors
    /// [`Error::Stored`] when the catalogue has no such type; the server does not start then.
    pub fn kind(&self, id: &Code) -> Result<&RequestType, Error> {
        self.app.catalogue.get(id.as_str()).ok_or(Error::Stored("a type that is not in the catalogue"))
    }

    /// The rules of today in the establishment with this code; those for all where the code is empty.
    #[must_use]
    pub fn rules(&self, establishment: &str) -> &RuleSet {
        self.app.rules.at(self.today(), establishment)
    }
}

/// Somebody who acts, with the turn in which he does it.
#[derive(Clone, Copy, Debug)]
pub struct Acting<'a> {
    /// When and with what.
    pub turn: &'a Turn,
    /// Who.
    pub actor: &'a Actor,
}
