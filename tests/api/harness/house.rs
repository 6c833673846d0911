//! A house: the server on a database of its own, with two prisons, their people, staff and kiosks, some of them signed in.
//!
//! It is built once for each engine; every test gets a copy of the database. The key folder is the same, so the cookies of those who
//! are signed in hold in every copy, and no test waits for a hash that it is not about.

use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::sync::{Arc, Weak};
use std::time::Duration;

use axum::Router;
use domain::api::desk::{StaffSignIn, StaffSignInBody};
use domain::api::kiosk::{Enrol, EnrolBody};
use domain::api::session::{Cover, CoverBody, SignIn, SignInBody};
use domain::catalogue::{Catalogue, RequestType};
use domain::person::Language;
use domain::rules::{RuleSet, Rules};
use domain::{Day, Moment, PersonId, Problem, StaffId};
use server::chance::Chance;
use server::clock::Clock;
use server::hash::Hasher;
use server::keys::Keys;
use server::public_url::PublicUrl;
use server::store::{Db, Engine};
use server::{App, Parts, data, import, issue, router};
use tokio::sync::Mutex;
use uuid::Uuid;

use super::actor::{Detainee, KioskOnly, Nobody, Staff};
use super::client::{Client, Jar};
use super::dump::Dump;
use super::ear;
use super::engine::{ENGINES, Home};

/// Monday 23 November 2026, 8:00 in the Netherlands: a week without a public holiday.
const MORNING: Moment = Moment(1_795_417_200_000);

/// How long ago the sessions that are over began: longer than any session holds without being used.
const LONG_AGO: Duration = Duration::from_secs(3600);

const PEOPLE: &str = "\
number,given_name,family_name,establishment,unit,language,born_on,arrived_on,ends_on,released_on,dutch
1001,Sam,Haddad,noord,A 1.04,nl-simple,1994-05-02,2026-09-01,2027-09-14,,yes
1002,Bilal,Demir,noord,A 1.04,nl-simple,1990-03-12,2026-08-03,2027-06-01,,unknown
1003,Ivo,Maas,noord,A 1.05,nl-simple,1988-11-30,2026-10-12,,,yes
1004,Daan,Prins,noord,A 1.06,nl-simple,1999-01-17,2026-10-19,2027-03-05,,yes
1005,Milan,Novak,noord,A 1.07,en,1992-07-21,2026-07-06,2027-01-29,,no
1006,Joris,Bakker,noord,A 1.08,nl,2001-02-08,2026-11-02,2026-12-04,,yes
1007,Rashid,Omar,noord,A 1.09,ar,1985-09-09,2026-05-04,2026-11-20,2026-11-20,yes
2001,Yusuf,Kaya,zuid,B 2.01,nl-simple,1996-04-25,2026-09-07,2027-05-11,,yes
";

/// Those who have a PIN.
const WITH_PIN: [&str; 8] = ["1001", "1002", "1003", "1004", "1005", "1006", "1007", "2001"];

const STAFF: &str = "\
number,given_name,family_name,establishment,desk
f.aydin,Fatma,Aydin,noord,ric
k.visser,Kim,Visser,noord,ric
m.jansen,Mo,Jansen,noord,case-manager
n.peeters,Noor,Peeters,zuid,ric
";

const KIOSKS: &str = "\
number,name,establishment
K1,\"RIC, raam\",noord
K2,\"RIC, deur\",noord
K3,Afdeling A,noord
K4,Afdeling B,noord
K5,Bibliotheek,noord
K6,Hal,noord
K9,Nog in de doos,noord
Z1,RIC,zuid
";

/// Those at a kiosk from the start: the kiosk, and who is signed in at it.
const SEATS: [(&str, Option<&str>); 7] =
    [("K1", Some("1001")), ("K2", Some("1002")), ("K3", Some("1003")), ("K4", Some("1004")), ("K5", None), ("K6", None), ("Z1", Some("2001"))];

/// What can be different in a house.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    /// Request types beside those of the repository, as TOML.
    pub(crate) types: &'static [&'static str],
    /// Rule sets in place of those of the repository, as TOML; none for those.
    pub(crate) rules: Vec<String>,
    /// The address of the server, where it is not plain HTTP on this machine.
    pub(crate) public_url: Option<&'static str>,
}

/// What all copies have in common.
#[derive(Clone)]
struct Facts {
    keys: Arc<Keys>,
    /// The moment at which every copy begins.
    start: Moment,
    /// Identifiers and PINs by number, and identifiers and passwords by name.
    people: BTreeMap<String, (Uuid, String)>,
    staff: BTreeMap<String, (Uuid, String)>,
    /// The cookies of a kiosk and of who sits at it, and of staff by name.
    seats: BTreeMap<String, Jar>,
    desks: BTreeMap<String, Jar>,
}

/// The house that is copied. It goes when the last test that uses it ends.
struct Template {
    home: Home,
    facts: Arc<Facts>,
}

/// A house, for one test.
#[derive(Clone)]
pub(crate) struct House {
    pub(crate) engine: Engine,
    pub(crate) app: App,
    url: String,
    router: Router,
    facts: Arc<Facts>,
}

/// Runs a test on both engines, each time in a house of its own.
pub(crate) async fn on_each<F, W>(test: F)
where
    F: Fn(House) -> W,
    W: Future<Output = ()> + Send + 'static,
{
    on_each_with(&Plan::default(), test).await;
}

/// The same in a house that is different.
pub(crate) async fn on_each_with<F, W>(plan: &Plan, test: F)
where
    F: Fn(House) -> W,
    W: Future<Output = ()> + Send + 'static,
{
    // Both are held while one is used: a test that runs beside this one then finds them built.
    let templates = [template(Engine::Sqlite).await, template(Engine::Postgres).await];
    let mut failed = None;
    for (engine, template) in ENGINES.into_iter().zip(&templates) {
        let home = template.home.copy().await;
        let house = House::open(engine, &home.url(), Arc::clone(&template.facts), plan).await;
        let db = house.app.db.clone();
        // A task of its own, so that the database goes away also when the test fails.
        let outcome = tokio::spawn(test(house)).await;
        db.close().await;
        home.tear_down().await;
        failed = outcome.err();
        if failed.is_some() {
            break;
        }
    }
    for template in templates.into_iter().filter_map(Arc::into_inner) {
        template.home.tear_down().await;
    }
    if let Some(failed) = failed {
        resume_unwind(failed.into_panic());
    }
}

/// Runs a test on both engines, each time on an empty house: the schema, and nobody.
pub(crate) async fn on_each_empty<F, W>(test: F)
where
    F: Fn(House) -> W,
    W: Future<Output = ()> + Send + 'static,
{
    for engine in ENGINES {
        let home = Home::empty(engine).await;
        let house = House::open(engine, &home.url(), Arc::new(Facts::empty()), &Plan::default()).await;
        house.app.db.migrate().await.expect("migrated");
        let db = house.app.db.clone();
        let outcome = tokio::spawn(test(house)).await;
        db.close().await;
        home.tear_down().await;
        if let Err(failed) = outcome {
            resume_unwind(failed.into_panic());
        }
    }
}

/// The house to copy: the one that is there, or a new one.
async fn template(engine: Engine) -> Arc<Template> {
    static BUILT: [Mutex<Weak<Template>>; 2] = [Mutex::const_new(Weak::new()), Mutex::const_new(Weak::new())];
    let at = ENGINES.iter().position(|known| *known == engine).expect("an engine");
    let mut built = BUILT[at].lock().await;
    if let Some(template) = built.upgrade() {
        return template;
    }
    let template = Arc::new(Template::build(engine).await);
    *built = Arc::downgrade(&template);
    template
}

impl Template {
    async fn build(engine: Engine) -> Self {
        let home = Home::empty(engine).await;
        let mut house = House::open(engine, &home.url(), Arc::new(Facts::empty()), &Plan::default()).await;
        let app = house.app.clone();
        app.db.migrate().await.expect("migrated");
        import::people(&app, "people.csv", PEOPLE.as_bytes()).await.expect("people");
        import::staff(&app, "staff.csv", STAFF.as_bytes()).await.expect("staff");
        import::kiosks(&app, "kiosks.csv", KIOSKS.as_bytes()).await.expect("kiosks");
        let mut facts = Facts { keys: Arc::clone(&app.keys), ..Facts::empty() };
        for number in WITH_PIN {
            let pin = issue::pin(&app, number).await.expect("PIN").reveal().to_owned();
            facts.people.insert(number.to_owned(), (house.stored_id("person", number).await, pin));
        }
        for name in STAFF.lines().skip(1).map(|line| line.split(',').next().unwrap_or_default()) {
            let password = issue::password(&app, name).await.expect("password").reveal().to_owned();
            facts.staff.insert(name.to_owned(), (house.stored_id("staff", name).await, password));
        }
        house.facts = Arc::new(facts.clone());
        house.seat(&mut facts).await;
        facts.start = app.clock.now();
        app.db.close().await;
        Self { home, facts: Arc::new(facts) }
    }
}

impl Facts {
    fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let keys = Keys::load(folder.path(), true, &Chance::seeded(11)).expect("keys");
        Self {
            keys: Arc::new(keys),
            start: MORNING,
            people: BTreeMap::new(),
            staff: BTreeMap::new(),
            seats: BTreeMap::new(),
            desks: BTreeMap::new(),
        }
    }
}

impl House {
    async fn open(engine: Engine, url: &str, facts: Arc<Facts>, plan: &Plan) -> Self {
        ear::listen();
        let (catalogue, rules) = plan.data();
        let keys = Arc::clone(&facts.keys);
        let app = App::new(Parts {
            db: Db::open(url).await.expect("the database opens"),
            hasher: Hasher::new(Arc::clone(&keys)),
            keys,
            clock: Clock::manual(facts.start),
            // Another stream than the one of the house that was copied: identifiers must be new.
            chance: Chance::seeded(if facts.seats.is_empty() { 1 } else { 2 }),
            catalogue,
            rules,
            languages: data::languages().expect("languages"),
            public_url: PublicUrl::parse(plan.public_url.unwrap_or("http://localhost:8080")).expect("an address"),
        });
        Self { engine, router: router(app.clone()), app, url: url.to_owned(), facts }
    }

    /// Enrols the kiosks and signs people in; some so long ago that it is over.
    async fn seat(&self, facts: &mut Facts) {
        let mut clients = BTreeMap::new();
        for (kiosk, _) in SEATS {
            let client = self.browser(Jar::new());
            let code = self.issue_code(kiosk).await;
            client.send::<Enrol>((), EnrolBody { code }).await.expect("enrolled");
            clients.insert(kiosk, client);
        }
        let over = self.sign_in_at(clients["K4"].clone(), "1004").await.expect("signed in");
        let staff_over = self.staff_at(over.client.clone(), "k.visser").await.expect("signed in");
        self.pass(LONG_AGO);
        for (kiosk, person) in SEATS.into_iter().filter(|(kiosk, _)| *kiosk != "K4") {
            if let Some(number) = person {
                self.sign_in_at(clients[kiosk].clone(), number).await.expect("signed in");
            }
        }
        clients["K3"].send::<Cover>((), CoverBody { place: Some("requests".to_owned()) }).await.expect("covered");
        facts.seats = clients.iter().map(|(kiosk, client)| ((*kiosk).to_owned(), client.jar().clone())).collect();
        facts.seats.insert("K4".to_owned(), staff_over.jar().clone());
        for name in ["f.aydin", "k.visser", "m.jansen", "n.peeters"] {
            let staff = self.staff_at(self.browser(Jar::new()), name).await.expect("signed in");
            facts.desks.insert(name.to_owned(), staff.jar().clone());
        }
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
    async fn stored_id(&self, table: &str, number: &str) -> Uuid {
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
        KioskOnly { client: self.browser(jar), number: number.to_owned() }
    }

    fn seated(&self, kiosk: &str, number: &str) -> Detainee {
        self.detainee(self.browser(self.facts.seats[kiosk].clone()), number)
    }

    fn detainee(&self, client: Client, number: &str) -> Detainee {
        let (id, pin) = &self.facts.people[number];
        Detainee { client, id: PersonId(*id), number: number.to_owned(), pin: pin.clone() }
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

    async fn sign_in_at(&self, client: Client, number: &str) -> Result<Detainee, Problem> {
        let person = self.detainee(client, number);
        let body = SignInBody { number: person.number.clone(), pin: person.pin.clone(), language: Language::simple_dutch() };
        person.send::<SignIn>((), body).await?;
        Ok(person)
    }

    /// Signs a member of staff in, in a browser of her own.
    pub(crate) async fn staff_in(&self, name: &str) -> Result<Staff, Problem> {
        self.staff_at(self.browser(Jar::new()), name).await
    }

    async fn staff_at(&self, client: Client, name: &str) -> Result<Staff, Problem> {
        let staff = self.staff(client, name);
        let body = StaffSignInBody { name: staff.name.clone(), password: staff.password.clone() };
        staff.send::<StaffSignIn>((), body).await?;
        Ok(staff)
    }
}

impl Plan {
    fn data(&self) -> (Catalogue, Rules) {
        let (catalogue, rules) = data::load(None, None).expect("the data of the repository");
        let mut types = catalogue.types().to_vec();
        types.extend(self.types.iter().map(|text| toml::from_str::<RequestType>(text).expect("a request type")));
        let sets: Vec<RuleSet> = self.rules.iter().map(|text| toml::from_str(text).expect("a rule set")).collect();
        let rules = if sets.is_empty() { rules } else { Rules::new(sets).expect("rules") };
        let catalogue = Catalogue::new(types).expect("a catalogue");
        rules.serve(&catalogue).expect("rules for the catalogue");
        (catalogue, rules)
    }
}

/// The rule set of the repository with some of its text changed.
pub(crate) fn rule_set(changes: &[(&str, &str)]) -> String {
    let own = include_str!("../../../domain/data/rules/2021-07-01.toml").to_owned();
    changes.iter().fold(own, |text, (from, to)| {
        assert!(text.contains(from), "{from} is not in the rule set");
        text.replacen(from, to, 1)
    })
}
