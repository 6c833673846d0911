//! The house that every test gets a copy of: two prisons, their people, staff and kiosks, some of them signed in.
//!
//! It is built once for each engine. The key folder of a copy is the same, so the cookies of those who are signed in hold in every copy,
//! and no test waits for a hash that it is not about.

use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::sync::{Arc, Weak};
use std::time::Duration;

use domain::Moment;
use domain::api::kiosk::{Enrol, EnrolBody};
use domain::api::session::{Cover, CoverBody};
use server::chance::Chance;
use server::keys::Keys;
use server::store::Engine;
use server::{import, issue};
use tempfile::TempDir;
use tokio::sync::Mutex;
use tokio::task::JoinError;
use uuid::Uuid;

use super::client::Jar;
use super::engine::{ENGINES, Home};
use super::house::{House, Plan};

/// Monday 23 November 2026, 8:00 in the Netherlands: a week without a public holiday.
const MORNING: Moment = Moment(1_795_417_200_000);

/// How long ago the sessions that are over began: longer than any session holds without being used.
const LONG_AGO: Duration = Duration::from_secs(3600);

pub(crate) const PEOPLE: &str = "\
number,given_name,family_name,establishment,unit,language,born_on,arrived_on,ends_on,released_on,dutch,regime,title,restricted,lawful_stay,early_release
1001,Sam,Haddad,noord,A 1.04,nl-simple,1994-05-02,2026-09-01,2027-09-14,,yes,prison,sentenced,no,yes,no
1002,Bilal,Demir,noord,A 1.04,nl-simple,1990-03-12,2026-08-03,2027-06-01,,unknown,prison,sentenced,no,yes,no
1003,Ivo,Maas,noord,A 1.05,nl-simple,1988-11-30,2026-10-12,,,yes,prison,sentenced,no,yes,no
1004,Daan,Prins,noord,A 1.06,nl-simple,1999-01-17,2026-10-19,2027-03-05,,yes,prison,sentenced,no,yes,no
1005,Milan,Novak,noord,A 1.07,en,1992-07-21,2026-07-06,2027-01-29,,no,prison,sentenced,no,yes,no
1006,Joris,Bakker,noord,A 1.08,nl,2001-02-08,2026-11-02,2026-12-04,,yes,prison,sentenced,no,yes,no
1007,Rashid,Omar,noord,A 1.09,ar,1985-09-09,2026-05-04,2026-11-20,2026-11-20,yes,prison,sentenced,no,yes,no
2001,Yusuf,Kaya,zuid,B 2.01,nl-simple,1996-04-25,2026-09-07,2027-05-11,,yes,prison,sentenced,no,yes,no
";

/// Those who have a PIN.
const WITH_PIN: [&str; 8] = ["1001", "1002", "1003", "1004", "1005", "1006", "1007", "2001"];

pub(crate) const STAFF: &str = "\
number,given_name,family_name,establishment,desk
f.aydin,Fatma,Aydin,noord,ric
k.visser,Kim,Visser,noord,ric
m.jansen,Mo,Jansen,noord,case-manager
n.peeters,Noor,Peeters,zuid,ric
";

pub(crate) const KIOSKS: &str = "\
number,name,establishment,area
K1,\"RIC, raam\",noord,inside
K2,\"RIC, deur\",noord,inside
K3,Afdeling A,noord,inside
K4,Afdeling B,noord,inside
K5,Bibliotheek,noord,inside
K6,Hal,noord,inside
K9,Nog in de doos,noord,inside
Z1,RIC,zuid,inside
";

/// Those at a kiosk from the start: the kiosk, and who is signed in at it.
const SEATS: [(&str, Option<&str>); 7] = [
    ("K1", Some("1001")),
    ("K2", Some("1002")),
    ("K3", Some("1003")),
    ("K4", Some("1004")),
    ("K5", None),
    ("K6", None),
    ("Z1", Some("2001")),
];

/// What all copies have in common.
#[derive(Clone)]
pub(crate) struct Facts {
    /// The key folder; each house has a copy of it.
    pub(crate) keys: Arc<TempDir>,
    /// The moment at which every copy begins.
    pub(crate) start: Moment,
    /// Identifiers and PINs by number, and identifiers and passwords by name.
    pub(crate) people: BTreeMap<String, (Uuid, String)>,
    pub(crate) staff: BTreeMap<String, (Uuid, String)>,
    /// The cookies of a kiosk and of who sits at it, and of staff by name.
    pub(crate) seats: BTreeMap<String, Jar>,
    pub(crate) desks: BTreeMap<String, Jar>,
}

/// The house that is copied. It goes when the last test that uses it ends.
struct Template {
    home: Home,
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
    for_each(plan, [()], |house, ()| test(house)).await;
}

/// The same for many cases, each in a house of its own.
pub(crate) async fn for_each<C, F, W>(plan: &Plan, cases: impl IntoIterator<Item = C>, test: F)
where
    C: Clone,
    F: Fn(House, C) -> W,
    W: Future<Output = ()> + Send + 'static,
{
    let templates = Templates::get().await;
    let mut outcome = Ok(());
    for case in cases {
        outcome = templates.try_each(plan, |house| test(house, case.clone())).await;
        if outcome.is_err() {
            break;
        }
    }
    templates.release().await;
    outcome.unwrap_or_else(|failed| resume_unwind(failed.into_panic()));
}

/// The houses to copy, one for each engine. As long as somebody holds them they are not built again.
pub(crate) struct Templates([Arc<Template>; 2]);

impl Templates {
    /// Those that are there, or new ones.
    pub(crate) async fn get() -> Self {
        Self([template(Engine::Sqlite).await, template(Engine::Postgres).await])
    }

    /// Runs a test on both engines, each time in a house of its own.
    async fn try_each<F, W>(&self, plan: &Plan, test: F) -> Result<(), JoinError>
    where
        F: Fn(House) -> W,
        W: Future<Output = ()> + Send + 'static,
    {
        for (engine, template) in ENGINES.into_iter().zip(&self.0) {
            let home = template.home.copy().await;
            in_home(engine, home, Arc::clone(&template.facts), plan, &test).await?;
        }
        Ok(())
    }

    /// Lets go of them; who is last takes them away.
    pub(crate) async fn release(self) {
        for template in self.0.into_iter().filter_map(Arc::into_inner) {
            template.home.tear_down().await;
        }
    }
}

/// Runs a test on both engines, each time on an empty house: the schema, and nobody.
pub(crate) async fn on_each_empty<F, W>(test: F)
where
    F: Fn(House) -> W,
    W: Future<Output = ()> + Send + 'static,
{
    let plan = Plan::default();
    for engine in ENGINES {
        let (home, facts) = (Home::empty(engine).await, Arc::new(Facts::empty()));
        let outcome = in_home(engine, home, facts, &plan, |house| {
            let test = test(house.clone());
            async move {
                house.app.db.migrate().await.expect("migrated");
                test.await;
            }
        });
        outcome.await.unwrap_or_else(|failed| resume_unwind(failed.into_panic()));
    }
}

/// Runs `test` in a house of which the database has no table yet, and the people, keys and cookies are those of another house.
pub(crate) async fn in_new_house<W>(engine: Engine, other: &House, plan: &Plan, test: impl FnOnce(House) -> W)
where
    W: Future<Output = ()> + Send + 'static,
{
    // What is brought into it from the other house has identifiers of the dice of that one.
    let plan = Plan { server: OTHER_DICE, ..plan.clone() };
    let outcome = in_home(engine, Home::empty(engine).await, Arc::clone(&other.facts), &plan, test).await;
    outcome.unwrap_or_else(|failed| resume_unwind(failed.into_panic()));
}

/// Which dice a new house has: none that another server of the same tests throws.
const OTHER_DICE: u64 = 1000;

/// A task of its own, so that the database goes away also when the test fails.
async fn in_home<W>(
    engine: Engine,
    home: Home,
    facts: Arc<Facts>,
    plan: &Plan,
    test: impl FnOnce(House) -> W,
) -> Result<(), JoinError>
where
    W: Future<Output = ()> + Send + 'static,
{
    let house = House::open(engine, &home.url(), facts, plan).await;
    let db = house.app.db.clone();
    let outcome = tokio::spawn(test(house)).await;
    db.close().await;
    home.tear_down().await;
    outcome
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
        let mut facts = Facts { keys: Arc::clone(&house.facts.keys), ..Facts::empty() };
        for number in WITH_PIN {
            let pin = issue::pin(&app, number).await.expect("PIN").reveal().to_owned();
            facts.people.insert(number.to_owned(), (house.stored_id("person", number).await, pin));
        }
        for name in STAFF.lines().skip(1).map(|line| line.split(',').next().unwrap_or_default()) {
            let password = issue::password(&app, name).await.expect("password").reveal().to_owned();
            facts.staff.insert(name.to_owned(), (house.stored_id("staff", name).await, password));
        }
        house.facts = Arc::new(facts.clone());
        seat(&house, &mut facts).await;
        facts.start = app.clock.now();
        app.db.close().await;
        Self { home, facts: Arc::new(facts) }
    }
}

impl House {
    /// Imports the people of the house anew: those who are here came three days ago and leave in two weeks.
    pub(crate) async fn stay_short(&self) {
        let head: Vec<&str> = PEOPLE.lines().next().unwrap_or_default().split(',').collect();
        let place = |name: &str| head.iter().position(|found| *found == name).expect("a column");
        let (arrived, ends, released) = (place("arrived_on"), place("ends_on"), place("released_on"));
        let mut text = format!("{}\n", head.join(","));
        for line in PEOPLE.lines().skip(1) {
            let mut cells: Vec<&str> = line.split(',').collect();
            if cells[released].is_empty() {
                (cells[arrived], cells[ends]) = ("2026-11-20", "2026-12-07");
            }
            text.push_str(&format!("{}\n", cells.join(",")));
        }
        import::people(&self.app, "people.csv", text.as_bytes()).await.expect("imported");
    }

    /// Imports the people of the house anew, one of them with another value in a column.
    pub(crate) async fn renew(&self, number: &str, column: &str, value: &str) {
        let head: Vec<&str> = PEOPLE.lines().next().unwrap_or_default().split(',').collect();
        let at = head.iter().position(|name| *name == column).expect(column);
        let mut cells: Vec<&str> =
            PEOPLE.lines().find(|line| line.split(',').next() == Some(number)).expect(number).split(',').collect();
        cells[at] = value;
        let text = format!("{}\n{}\n", head.join(","), cells.join(","));
        import::people(&self.app, "people.csv", text.as_bytes()).await.expect("imported");
    }
}

impl Facts {
    /// Those of a house with nobody in it.
    pub(crate) fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Keys::load(folder.path(), true, &Chance::seeded(11)).expect("keys");
        Self {
            keys: Arc::new(folder),
            start: MORNING,
            people: BTreeMap::new(),
            staff: BTreeMap::new(),
            seats: BTreeMap::new(),
            desks: BTreeMap::new(),
        }
    }
}

/// Enrols the kiosks and signs people in; some so long ago that it is over.
async fn seat(house: &House, facts: &mut Facts) {
    let mut clients = BTreeMap::new();
    for (kiosk, _) in SEATS {
        let client = house.browser(Jar::new());
        let code = house.issue_code(kiosk).await;
        client.send::<Enrol>((), EnrolBody { code }).await.expect("enrolled");
        clients.insert(kiosk, client);
    }
    let over = house.sign_in_at(clients["K4"].clone(), "1004").await.expect("signed in");
    let staff_over = house.staff_at(over.client.clone(), "k.visser").await.expect("signed in");
    house.pass(LONG_AGO);
    for (kiosk, person) in SEATS.into_iter().filter(|(kiosk, _)| *kiosk != "K4") {
        if let Some(number) = person {
            house.sign_in_at(clients[kiosk].clone(), number).await.expect("signed in");
        }
    }
    clients["K3"].send::<Cover>((), CoverBody { place: Some("requests".to_owned()) }).await.expect("covered");
    facts.seats = clients.iter().map(|(kiosk, client)| ((*kiosk).to_owned(), client.jar().clone())).collect();
    facts.seats.insert("K4".to_owned(), staff_over.jar().clone());
    for name in ["f.aydin", "k.visser", "m.jansen", "n.peeters"] {
        let staff = house.staff_at(house.browser(Jar::new()), name).await.expect("signed in");
        facts.desks.insert(name.to_owned(), staff.jar().clone());
    }
}
