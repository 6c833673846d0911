//! A house: the server on a database of its own, and who is in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::Router;
use domain::api::desk::{StaffSignIn, StaffSignInBody};
use domain::api::kiosk::{Enrol, EnrolBody};
use domain::api::session::{SignIn, SignInBody};
use domain::catalogue::{Catalogue, RequestType};
use domain::fast_track::FastTrack;
use domain::person::Language;
use domain::rules::{RuleSet, Rules};
use domain::{Day, Moment, PersonId, Problem, StaffId};
use server::chance::Chance;
use server::clock::Clock;
use server::hash::Hasher;
use server::keys::Keys;
use server::live::{self, Live};
use server::public_url::PublicUrl;
use server::speech::{Engine as Voice, Speech};
use server::store::{Db, Engine};
use server::{App, Parts, data, issue, rotate, router};
use tempfile::TempDir;
use uuid::Uuid;

use super::actor::{Detainee, KioskOnly, Nobody, Staff};
use super::client::{Client, Jar};
use super::ear;
use super::template::Facts;
use tests::data::OWN_WORDS;
use tests::dump::Dump;

/// What can be different in a house.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    /// Request types beside those of the repository, as TOML.
    pub(crate) types: &'static [&'static str],
    /// The questions of a short stay in place of those of the repository, as TOML; none for those.
    pub(crate) fast_track: Option<&'static str>,
    /// Rule sets in place of those of the repository, as TOML; none for those.
    pub(crate) rules: Vec<String>,
    /// The address of the server, where it is not plain HTTP on this machine.
    pub(crate) public_url: Option<&'static str>,
    /// Which of several servers on one database this is: each has its own dice.
    pub(crate) server: u64,
}

/// How often a stream shows a sign of life here: no test waits long for one.
const BEAT: Duration = Duration::from_millis(50);

impl Plan {
    /// With the type `own-words`, which goes to the desk `ric`, beside those of the repository.
    pub(crate) fn own_words() -> Self {
        Self { types: &[OWN_WORDS], ..Self::default() }
    }
}

/// A house, for one test.
#[derive(Clone)]
pub(crate) struct House {
    pub(crate) engine: Engine,
    pub(crate) app: App,
    url: String,
    router: Router,
    /// The key folder.
    pub(crate) keys: Arc<TempDir>,
    pub(crate) facts: Arc<Facts>,
}

impl House {
    pub(crate) async fn open(engine: Engine, url: &str, facts: Arc<Facts>, plan: &Plan) -> Self {
        ear::listen();
        let (catalogue, rules) = plan.data();
        let pages = data::pages(None, &catalogue).expect("explain pages");
        let folder = copied(facts.keys.path());
        let keys = Arc::new(Keys::load(folder.path(), false, &Chance::seeded(0)).expect("keys"));
        let app = App::new(Parts {
            db: Db::open(url).await.expect("the database opens"),
            hasher: Hasher::new(Arc::clone(&keys)),
            keys,
            clock: Clock::manual(facts.start),
            // Another stream than the one of the house that was copied: identifiers must be new.
            chance: Chance::seeded(if facts.seats.is_empty() { 1 } else { 2 } + plan.server),
            fast_track: plan.fast_track(&catalogue),
            catalogue,
            rules,
            pages,
            screening: data::screening().expect("questions"),
            languages: data::languages().expect("languages"),
            texts: BTreeMap::new(),
            speech: voice(),
            live: Live::with_beat(BEAT),
            public_url: PublicUrl::parse(plan.public_url.unwrap_or("http://localhost:8080")).expect("an address"),
        });
        Self { engine, router: router(app.clone()), app, url: url.to_owned(), keys: Arc::new(folder), facts }
    }

    /// Another server on the same database, with the same key folder: what the program at the command line is.
    pub(crate) async fn beside(&self) -> App {
        let (catalogue, rules) = data::load(None, None).expect("the data of the repository");
        let pages = data::pages(None, &catalogue).expect("explain pages");
        let keys = Arc::new(Keys::load(self.keys.path(), false, &Chance::seeded(0)).expect("keys"));
        let db = Db::open(&self.url).await.expect("the database opens");
        rotate::agree(&db, &keys).await.expect("the key that seals");
        App::new(Parts {
            db,
            hasher: Hasher::new(Arc::clone(&keys)),
            keys,
            clock: self.app.clock.clone(),
            chance: Chance::seeded(3),
            fast_track: Plan::default().fast_track(&catalogue),
            catalogue,
            rules,
            pages,
            screening: data::screening().expect("questions"),
            languages: data::languages().expect("languages"),
            texts: BTreeMap::new(),
            speech: voice(),
            live: Live::with_beat(BEAT),
            public_url: self.app.public_url.clone(),
        })
    }

    /// Lets this server tell its desks what changes, until the test ends.
    pub(crate) fn goes_live(&self) {
        tokio::spawn(live::forever(self.app.clone()));
    }

    /// Another server on the same database, with the same keys and data.
    pub(crate) async fn another(&self) -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(1);
        let plan = Plan { server: COUNT.fetch_add(1, Ordering::Relaxed), ..Plan::default() };
        let other = Self::open(self.engine, &self.url, Arc::clone(&self.facts), &plan).await;
        other.pass(Duration::from_millis(self.now().0.abs_diff(other.now().0)));
        other
    }

    /// A browser with these cookies.
    pub(crate) fn browser(&self, jar: Jar) -> Client {
        Client::new(self.router.clone(), self.app.public_url.origin(), jar)
    }

    /// The present moment.
    pub(crate) fn now(&self) -> Moment {
        self.app.clock.now()
    }

    /// Today.
    pub(crate) fn today(&self) -> Day {
        self.now().day()
    }

    /// Lets time pass.
    pub(crate) fn pass(&self, time: Duration) {
        self.app.clock.advance(time);
    }

    /// Lets whole days pass.
    pub(crate) fn pass_days(&self, days: u64) {
        self.pass(Duration::from_secs(days * 24 * 3600));
    }

    /// All that is stored.
    pub(crate) async fn dump(&self) -> Dump {
        Dump::of(&self.url).await
    }

    /// Where it is stored.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The row of a register with this number, as it is stored.
    pub(crate) async fn stored_id(&self, table: &str, number: &str) -> Uuid {
        let dump = self.dump().await;
        let row = dump.rows(table).iter().find(|row| row["number"] == number);
        let id = row.and_then(|row| row["id"].as_str()).and_then(|id| Uuid::try_parse(id).ok());
        id.unwrap_or_else(|| panic!("{table} {number} is not stored"))
    }

    /// A code that makes a browser this kiosk.
    pub(crate) async fn issue_code(&self, kiosk: &str) -> String {
        issue::enrolment(&self.app, kiosk).await.expect("a code").code
    }

    /// A code for this kiosk that was used.
    pub(crate) async fn used_code(&self, kiosk: &str) -> String {
        let code = self.issue_code(kiosk).await;
        self.browser(Jar::new()).send::<Enrol>((), EnrolBody { code: code.clone() }).await.expect("enrolled");
        code
    }

    /// A browser of which nothing is known.
    pub(crate) fn nobody(&self) -> Nobody {
        Nobody { client: self.browser(Jar::new()) }
    }

    /// A kiosk of `noord` at which nobody is signed in.
    pub(crate) fn kiosk(&self) -> KioskOnly {
        self.kiosk_of("K5")
    }

    /// This kiosk, with nobody at it.
    pub(crate) fn kiosk_of(&self, number: &str) -> KioskOnly {
        let mut jar = self.facts.seats[number].clone();
        jar.retain(|name, _| name.ends_with("kiosk"));
        KioskOnly { client: self.browser(jar) }
    }

    fn seated(&self, kiosk: &str, number: &str) -> Detainee {
        self.detainee(self.browser(self.facts.seats[kiosk].clone()), number)
    }

    fn detainee(&self, client: Client, number: &str) -> Detainee {
        let (id, pin) = &self.facts.people[number];
        Detainee { client, id: PersonId(*id), number: number.to_owned(), pin: pin.clone() }
    }

    /// The PIN of the person with this number.
    pub(crate) fn pin_of(&self, number: &str) -> String {
        self.facts.people[number].1.clone()
    }

    /// Sam, 1001, at kiosk K1 of `noord`.
    pub(crate) fn owner(&self) -> Detainee {
        self.seated("K1", "1001")
    }

    /// Bilal, 1002, of the same cell, at kiosk K2.
    pub(crate) fn cellmate(&self) -> Detainee {
        self.seated("K2", "1002")
    }

    /// Yusuf, 2001, at kiosk Z1 of `zuid`.
    pub(crate) fn elsewhere(&self) -> Detainee {
        self.seated("Z1", "2001")
    }

    /// Ivo, 1003, at kiosk K3, under the cover.
    pub(crate) fn covered(&self) -> Detainee {
        self.seated("K3", "1003")
    }

    /// The browser of kiosk K4 with the cookies of Daan, 1004, and of a member of staff; both sessions are over.
    pub(crate) fn expired(&self) -> Client {
        self.browser(self.facts.seats["K4"].clone())
    }

    /// Fatma, of the desk `ric` of `noord`.
    pub(crate) fn desk(&self) -> Staff {
        self.at_desk("f.aydin")
    }

    /// Kim, of the same desk.
    pub(crate) fn colleague(&self) -> Staff {
        self.at_desk("k.visser")
    }

    /// Mo, of the desk `case-manager` of `noord`.
    pub(crate) fn other_desk(&self) -> Staff {
        self.at_desk("m.jansen")
    }

    /// Noor, of the desk `ric` of `zuid`.
    pub(crate) fn desk_elsewhere(&self) -> Staff {
        self.at_desk("n.peeters")
    }

    fn at_desk(&self, name: &str) -> Staff {
        self.staff(self.browser(self.facts.desks[name].clone()), name)
    }

    fn staff(&self, client: Client, name: &str) -> Staff {
        let (id, password) = &self.facts.staff[name];
        Staff { client, id: StaffId(*id), name: name.to_owned(), password: password.clone() }
    }

    /// Signs a person in at a kiosk where nobody sits.
    pub(crate) async fn sign_in(&self, kiosk: &str, number: &str) -> Result<Detainee, Problem> {
        self.sign_in_at(self.kiosk_of(kiosk).client, number).await
    }

    pub(crate) async fn sign_in_at(&self, client: Client, number: &str) -> Result<Detainee, Problem> {
        let person = self.detainee(client, number);
        let language = Language::simple_dutch();
        let body = SignInBody { number: person.number.clone(), pin: person.pin.clone(), language, sitting: None };
        person.send::<SignIn>((), body).await?;
        Ok(person)
    }

    /// Signs a member of staff in, in a browser of her own.
    pub(crate) async fn staff_in(&self, name: &str) -> Result<Staff, Problem> {
        self.staff_at(self.browser(Jar::new()), name).await
    }

    pub(crate) async fn staff_at(&self, client: Client, name: &str) -> Result<Staff, Problem> {
        let staff = self.staff(client, name);
        let body = StaffSignInBody { name: staff.name.clone(), password: staff.password.clone() };
        staff.send::<StaffSignIn>((), body).await?;
        Ok(staff)
    }
}

impl Plan {
    fn fast_track(&self, catalogue: &Catalogue) -> FastTrack {
        let Some(text) = self.fast_track else {
            return data::fast_track(None, catalogue).expect("the questions of the repository");
        };
        let found: FastTrack = toml::from_str(text).expect("questions");
        found.serve(catalogue).expect("questions for the catalogue");
        found
    }

    fn data(&self) -> (Catalogue, Rules) {
        let (catalogue, rules) = data::load(None, None).expect("the data of the repository");
        let mut types = catalogue.types().to_vec();
        types.extend(self.types.iter().map(|text| toml::from_str::<RequestType>(text).expect("a request type")));
        let sets: Vec<RuleSet> = self.rules.iter().map(|text| toml::from_str(text).expect("a rule set")).collect();
        let rules = if sets.is_empty() { rules } else { Rules::new(sets).expect("rules") };
        let catalogue = Catalogue::new(types, catalogue.groups().clone()).expect("a catalogue");
        rules.serve(&catalogue).expect("rules for the catalogue");
        (catalogue, rules)
    }
}

/// The voice, which has to be installed.
fn voice() -> Speech {
    Speech::find(Some(Voice::EspeakNg), data::voices().expect("voices")).expect("espeak-ng")
}

/// A copy of a key folder. Its files keep their rights.
fn copied(folder: &Path) -> TempDir {
    let copy = tempfile::tempdir().expect("a temporary folder");
    for entry in fs::read_dir(folder).expect("the key folder") {
        let file = entry.expect("a file").path();
        fs::copy(&file, copy.path().join(file.file_name().expect("a name"))).expect("copied");
    }
    copy
}
