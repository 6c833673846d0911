//! A prison on a disk: database, keys and data of a real server, and people who are signed in.
//!
//! It is made in process, so that it takes seconds. The cookies are worth something as long as the key folder is there: whoever is signed
//! in stays so, whatever happens to the server.

use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use domain::api::desk::{StaffSignIn, StaffSignInBody};
use domain::api::kiosk::{Enrol, EnrolBody};
use domain::api::session::{SignIn, SignInBody};
use domain::import::{PersonRow, Row as _};
use domain::person::Language;
use server::public_url::PublicUrl;
use server::serve::{Place, open};
use server::store::{Db, Engine};
use server::{App, import, issue, router};
use tempfile::TempDir;
use tests::client::{Client, Jar};
use tests::data::{OWN_WORDS, rule_set};
use tests::engine::Home;
use tests::wire::{Doors, Wire};

use crate::running::{Running, program};

/// Where browsers find the server, on whatever port it listens.
const ORIGIN: &str = "http://localhost:8080";

/// How many people there are.
#[derive(Clone, Copy)]
pub(crate) struct Cast {
    /// Detainees, each at a kiosk of his own.
    pub(crate) detainees: usize,
    /// Members of staff, all of the desk `ric`.
    pub(crate) staff: usize,
}

/// Somebody who is signed in.
#[derive(Clone)]
pub(crate) struct Member {
    /// First name.
    pub(crate) name: String,
    jar: Jar,
}

/// A prison.
pub(crate) struct Prison {
    pub(crate) engine: Engine,
    pub(crate) detainees: Vec<Member>,
    pub(crate) staff: Vec<Member>,
    /// Where the servers of this prison listen.
    pub(crate) doors: Doors,
    url: String,
    file: PathBuf,
    folder: TempDir,
}

/// Runs a test in a prison of its own, which is taken away also when the test fails.
pub(crate) async fn in_prison<W, T>(engine: Engine, cast: Cast, test: impl FnOnce(Arc<Prison>) -> W) -> T
where
    W: Future<Output = T> + Send + 'static,
    T: Send + 'static,
{
    in_home(engine, Home::empty(engine).await, cast, test).await
}

/// The same in a database that is there already.
pub(crate) async fn in_home<W, T>(engine: Engine, home: Home, cast: Cast, test: impl FnOnce(Arc<Prison>) -> W) -> T
where
    W: Future<Output = T> + Send + 'static,
    T: Send + 'static,
{
    let prison = Arc::new(Prison::build(engine, &home, cast).await);
    let outcome = tokio::spawn(test(prison)).await;
    home.tear_down().await;
    outcome.unwrap_or_else(|failed| resume_unwind(failed.into_panic()))
}

impl Prison {
    async fn build(engine: Engine, home: &Home, cast: Cast) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        write_data(folder.path());
        let mut prison = Self {
            engine,
            detainees: Vec::new(),
            staff: Vec::new(),
            doors: Doors::default(),
            url: home.url(),
            file: home.file(),
            folder,
        };
        let app = open(&prison.place(), PublicUrl::parse(ORIGIN).expect("an address")).await.expect("a server");
        bring_in(&app, cast).await;
        for at in 0..cast.detainees {
            prison.detainees.push(detainee(&app, at).await);
        }
        for at in 0..cast.staff {
            prison.staff.push(colleague(&app, at).await);
        }
        app.db.close().await;
        prison
    }

    /// Where everything of it lies.
    pub(crate) fn place(&self) -> Place {
        Place {
            database: self.url.clone(),
            keys: self.folder.path().join("keys"),
            catalogue: Some(self.folder.path().join("catalogue")),
            rules: Some(self.folder.path().join("rules")),
            speech: None,
        }
    }

    /// The file of the database; empty on PostgreSQL.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// A folder that goes with the prison.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The folder into which its messages go.
    pub(crate) fn outbox(&self) -> PathBuf {
        self.folder.path().join("outbox")
    }

    /// A server of this prison: the command that starts it, on a free port.
    pub(crate) fn command(&self) -> Command {
        self.command_on(&self.url)
    }

    /// The same with its database elsewhere.
    pub(crate) fn command_on(&self, database: &str) -> Command {
        let place = self.place();
        let mut command = Command::new(program());
        command.args(["--log", "info", "--public-url", ORIGIN, "--database", database]).arg("--keys").arg(place.keys);
        command.arg("--catalogue").args(place.catalogue).arg("--rules").args(place.rules);
        command.args(["serve", "--listen", "127.0.0.1:0", "--outbox"]).arg(self.outbox());
        command
    }

    /// Has the audit trail verified by the program, beside the server that uses the database.
    pub(crate) fn verify_trail(&self) {
        let mut verify = Command::new(program());
        verify.args(["audit", "verify", "--database", &self.url, "--keys"]).arg(self.place().keys);
        let outcome = verify.output().expect("the program starts");
        let said = String::from_utf8_lossy(&outcome.stdout).into_owned() + &String::from_utf8_lossy(&outcome.stderr);
        assert!(outcome.status.success(), "{said}");
    }

    /// Starts a server, which everybody uses from now on.
    pub(crate) async fn start(&self) -> Running {
        let running = Running::start(self.command()).await;
        self.doors.set([running.door]);
        running
    }

    /// The database, beside the server that uses it.
    pub(crate) async fn db(&self) -> Db {
        Db::open(&self.url).await.expect("the database opens")
    }

    /// The browser of somebody, with a connection of its own; `first` says which of several servers it tries first.
    pub(crate) fn browser(&self, member: &Member, first: usize) -> Client {
        Client::new(Arc::new(Wire::to(&self.doors, first)), ORIGIN, member.jar.clone())
    }
}

/// The request types and rules of the repository, and the type with own words, of which as many as anybody likes can be open.
fn write_data(folder: &Path) {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../domain/data/catalogue");
    for name in ["catalogue", "rules"] {
        std::fs::create_dir(folder.join(name)).expect("a folder");
    }
    for entry in std::fs::read_dir(own).expect("the catalogue") {
        let path = entry.expect("an entry").path();
        std::fs::copy(&path, folder.join("catalogue").join(path.file_name().expect("a name"))).expect("copied");
    }
    let many = OWN_WORDS.replace("open-at-once = 100", "open-at-once = 60000");
    assert_ne!(many, OWN_WORDS);
    std::fs::write(folder.join("catalogue/own-words.toml"), many).expect("written");
    std::fs::write(folder.join("rules/2021-07-01.toml"), rule_set(&[])).expect("written");
}

async fn bring_in(app: &App, cast: Cast) {
    let list = |head: &str, count: usize, row: fn(usize) -> String| {
        std::iter::once(head.to_owned()).chain((0..count).map(row)).collect::<Vec<_>>().join("\n")
    };
    let people = list(&PersonRow::COLUMNS.join(","), cast.detainees, |at| {
        format!("{},Man{at},Test,noord,A {at},nl-simple,1990-01-01,2024-01-01,,,yes,prison,sentenced,no,yes,no,", number(at))
    });
    let staff =
        list("number,given_name,family_name,establishment,desk", cast.staff, |at| format!("s.{at},Staf{at},Test,noord,ric"));
    let kiosks = list("number,name,establishment,area", cast.detainees, |at| format!("K{at},Kiosk {at},noord,inside"));
    import::people(app, "people.csv", people.as_bytes()).await.expect("people");
    import::staff(app, "staff.csv", staff.as_bytes()).await.expect("staff");
    import::kiosks(app, "kiosks.csv", kiosks.as_bytes()).await.expect("kiosks");
}

fn number(at: usize) -> String {
    (3001 + at).to_string()
}

/// A detainee with his PIN at his kiosk.
async fn detainee(app: &App, at: usize) -> Member {
    let client = Client::new(router(app.clone()), ORIGIN, Jar::new());
    let code = issue::enrolment(app, &format!("K{at}")).await.expect("a code").code;
    client.send::<Enrol>((), EnrolBody { code }).await.expect("enrolled");
    let pin = issue::pin(app, &number(at)).await.expect("a PIN").reveal().to_owned();
    let body = SignInBody { number: number(at), pin, language: Language::simple_dutch(), sitting: None };
    client.send::<SignIn>((), body).await.expect("signed in");
    let jar = client.jar().clone();
    Member { name: format!("Man{at}"), jar }
}

/// A member of staff at her desk.
async fn colleague(app: &App, at: usize) -> Member {
    let client = Client::new(router(app.clone()), ORIGIN, Jar::new());
    let name = format!("s.{at}");
    let password = issue::password(app, &name).await.expect("a password").reveal().to_owned();
    client.send::<StaffSignIn>((), StaffSignInBody { name, password }).await.expect("signed in");
    let jar = client.jar().clone();
    Member { name: format!("Staf{at}"), jar }
}
