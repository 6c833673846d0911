//! The sealed trail: what is written is sealed in order and signed, while others write, by two servers at once, and from before it was sealed.

use std::fs;
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use domain::api::session::{SetMe, SetMeBody};
use domain::person::{Language, Settings, TextSize, Theme};
use server::audit::checkpoint::PublicKeys;
use server::audit::report::Report;
use server::audit::verify::Witnessed;
use server::audit::witness::{Witness, WitnessError};
use server::audit::{self, chain::Entry};
use server::store::{Db, Engine};
use sqlx::migrate::Migrator;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection};
use tokio::sync::oneshot;

use crate::harness::actor::Detainee;
use crate::harness::ear;
use crate::harness::engine::{ENGINES, Home};
use crate::harness::house::{House, Plan};
use crate::harness::template::{Facts, on_each};

impl House {
    /// The trail of this house, verified against these witnesses.
    pub(crate) async fn verified(&self, witnesses: &[&Witness]) -> Report {
        verified(&self.app.db, &self.app.keys.audit_public(), witnesses).await
    }

    /// Seals in as many rounds as there are changes to seal, so that there is more than one checkpoint.
    pub(crate) async fn seal_in_rounds(&self, rounds: u32) {
        for round in 0..rounds {
            set(&self.owner(), round).await;
            self.pass(Duration::from_millis(1));
            audit::seal(&self.app).await.expect("sealed");
        }
    }
}

async fn verified(db: &Db, keys: &PublicKeys, witnesses: &[&Witness]) -> Report {
    let mut read: Vec<Witnessed<'static>> = Vec::new();
    for witness in witnesses {
        read.push(witness.read().await.expect("read").expect("a witness"));
    }
    audit::verify_database(db, keys, read).await.expect("verified")
}

/// A change of his that leaves one row, and never the same twice.
pub(crate) async fn set(person: &Detainee, round: u32) {
    let text_size = if round.is_multiple_of(2) { TextSize::Large } else { TextSize::Normal };
    let settings = Settings { language: Language::simple_dutch(), text_size, theme: Theme::Light };
    person.send::<SetMe>((), SetMeBody { settings, welcomed: true }).await.expect("set");
}

#[track_caller]
pub(crate) fn good(report: &Report) {
    assert!(report.is_good(), "{report}");
}

pub(crate) fn file(folder: &Path, name: &str) -> Witness {
    Witness::parse(folder.join(name).to_str().expect("a path")).expect("a witness")
}

/// Everything that was written waits, is counted, and is sealed; the order is the one of time.
#[tokio::test]
async fn what_is_written_is_sealed_in_order_and_signed() {
    on_each(|house| async move {
        let written = house.dump().await.rows("audit").len() as u64;
        let before = house.verified(&[]).await;
        good(&before);
        assert_eq!((before.rows, before.checkpoints, before.unsealed.count), (0, 0, written));
        let oldest = house.dump().await.rows("audit").iter().filter_map(|row| row["at"].as_i64()).min();
        assert_eq!(before.unsealed.oldest, oldest);
        assert!(before.to_string().contains("Not sealed yet: "), "{before}");

        assert_eq!(audit::seal(&house.app).await.expect("sealed"), usize::try_from(written).expect("few"));
        assert_eq!(audit::seal(&house.app).await.expect("sealed"), 0);
        house.seal_in_rounds(2).await;
        set(&house.owner(), 2).await;
        let after = house.verified(&[]).await;
        good(&after);
        assert_eq!((after.rows, after.checkpoints, after.unsealed.count), (written + 2, 3, 1));
        assert_eq!(after.unsealed.oldest, Some(house.now().0));
        assert!(after.to_string().contains("Witnesses: none"), "{after}");

        let dump = house.dump().await;
        let at = |id: &str| dump.rows("audit").iter().find(|row| row["id"] == id).and_then(|row| row["at"].as_i64());
        let mut seals: Vec<_> = dump.rows("audit_seal").iter().collect();
        seals.sort_by_key(|seal| seal["position"].as_i64());
        let times: Vec<_> = seals.iter().map(|seal| at(seal["audit_id"].as_str().unwrap_or_default())).collect();
        assert!(times.is_sorted() && times.iter().all(Option::is_some), "{times:?}");
        assert_eq!(dump.rows("audit_pending").len(), 1);
    })
    .await;
}

/// Every column is in the link: whoever adds one is told here.
#[tokio::test]
async fn every_column_is_sealed() {
    on_each(|house| async move {
        let dump = house.dump().await;
        let stored: Vec<&String> = dump.rows("audit")[0].as_object().expect("a row").keys().collect();
        let entry = serde_json::to_value(Entry::default()).expect("JSON");
        let sealed: Vec<&String> = entry.as_object().expect("a row").keys().collect();
        assert_eq!(sealed, stored);
    })
    .await;
}

/// Two servers seal and tell their witnesses while three people write: nobody fails, and what each of them did is sealed in his order.
#[tokio::test(flavor = "multi_thread")]
async fn two_servers_seal_while_others_write() {
    const CHANGES: u32 = 60;
    on_each(|house| async move {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let witnesses = [file(folder.path(), "one"), file(folder.path(), "two")];
        let other = House::open(house.engine, house.url(), Arc::clone(&house.facts), &Plan::default()).await;
        let sealers: Vec<_> = [&house, &other]
            .into_iter()
            .zip(&witnesses)
            .map(|(house, witness)| {
                let (stop, stopped) = oneshot::channel();
                (stop, tokio::spawn(audit::forever(house.app.clone(), vec![witness.clone()], stopped)))
            })
            .collect();
        let writers = [house.owner(), house.cellmate(), house.elsewhere()].map(|person| {
            let house = house.clone();
            tokio::spawn(async move {
                for change in 0..CHANGES {
                    house.pass(Duration::from_millis(1));
                    set(&person, change).await;
                    if change % 8 == 0 {
                        audit::seal(&house.app).await.expect("sealed");
                    }
                }
            })
        });
        for writer in writers {
            writer.await.expect("no writer fails");
        }
        for (stop, sealer) in sealers {
            drop(stop);
            sealer.await.expect("stopped");
        }
        let report = house.verified(&[&witnesses[0], &witnesses[1]]).await;
        good(&report);
        assert_eq!(report.unsealed.count, 0, "all is sealed at the end");
        assert!(report.checkpoints > 3 && report.witnessed >= report.checkpoints, "{report}");
        assert_eq!(ear::heard(&["the trail was not sealed; again in the next round"]), [""; 0]);
        each_in_his_order(&house).await;
        other.app.db.close().await;
    })
    .await;
}

async fn each_in_his_order(house: &House) {
    let dump = house.dump().await;
    let mut seals: Vec<_> = dump.rows("audit_seal").iter().collect();
    seals.sort_by_key(|seal| seal["position"].as_i64());
    for person in [house.owner(), house.cellmate(), house.elsewhere()] {
        let his = dump.rows_with("audit", "actor_id", person.id.0);
        let row = |seal: &&&serde_json::Value| his.iter().find(|row| row["id"] == seal["audit_id"]);
        let times: Vec<_> = seals.iter().filter_map(|seal| row(&seal)).map(|row| row["at"].as_i64()).collect();
        assert!(times.len() >= 60 && times.is_sorted(), "{times:?}");
    }
}

/// Of two that seal the same at once one wins, and the other has nothing to do.
#[tokio::test(flavor = "multi_thread")]
async fn of_two_sealers_one_wins() {
    on_each(|house| async move {
        let other = House::open(house.engine, house.url(), Arc::clone(&house.facts), &Plan::default()).await;
        for round in 0..20 {
            set(&house.owner(), round).await;
            let (mine, theirs) = tokio::join!(audit::round(&house.app), audit::round(&other.app));
            let (mine, theirs) = (mine.expect("no error"), theirs.expect("no error"));
            assert!((mine == 0) != (theirs == 0), "round {round}: {mine} and {theirs}");
        }
        let report = house.verified(&[]).await;
        good(&report);
        assert_eq!((report.checkpoints, report.unsealed.count), (20, 0));
        other.app.db.close().await;
    })
    .await;
}

/// A row that somebody took out before it was sealed does not stop the sealer.
#[tokio::test]
async fn what_is_strange_does_not_stop_the_sealer() {
    on_each(|house| async move {
        let insert = "insert into audit_pending (at, audit_id) select at + 1, id from audit";
        run(house.url(), insert).await;
        audit::seal(&house.app).await.expect("sealed");
        set(&house.owner(), 0).await;
        assert_eq!(audit::seal(&house.app).await.expect("sealed"), 1);
        good(&house.verified(&[]).await);
    })
    .await;
}

/// A database of the version before: its rows wait, and are sealed with the rest.
#[tokio::test]
async fn rows_from_before_are_sealed_too() {
    for engine in ENGINES {
        let home = Home::empty(engine).await;
        let url = home.url();
        as_it_was(engine, &url).await;
        let insert =
            "insert into audit (id, at, party, action, object) select id, 5, 'system', 'import', 'person' from establishment";
        let id = if engine == Engine::Sqlite {
            "x'61616161616161616161616161616161'"
        } else {
            "'61616161-6161-6161-6161-616161616161'"
        };
        run(&url, &format!("insert into establishment (id, code, name) values ({id}, 'noord', 'PI Noord')")).await;
        run(&url, insert).await;
        let house = House::open(engine, &url, Arc::new(Facts::empty()), &Plan::default()).await;
        house.app.db.migrate().await.expect("migrated");
        let before = house.verified(&[]).await;
        assert_eq!((before.rows, before.unsealed.count, before.unsealed.oldest), (0, 1, Some(5)));
        assert_eq!(audit::seal(&house.app).await.expect("sealed"), 1);
        let after = house.verified(&[]).await;
        good(&after);
        assert_eq!((after.rows, after.unsealed.count), (1, 0));
        house.app.db.close().await;
        home.tear_down().await;
    }
}

/// The schema before the chain.
async fn as_it_was(engine: Engine, url: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let name = "0001_first_slice.sql";
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../server/migrations").join(engine.as_str()).join(name);
    fs::copy(from, folder.path().join(name)).expect("copied");
    let migrator = Migrator::new(folder.path()).await.expect("a migration");
    match engine {
        Engine::Sqlite => {
            let options = sqlx::sqlite::SqliteConnectOptions::from_str(url).expect("an address").create_if_missing(true);
            let pool = sqlx::SqlitePool::connect_with(options).await.expect("opened");
            migrator.run(&pool).await.expect("migrated");
            pool.close().await;
        }
        Engine::Postgres => {
            let pool = sqlx::PgPool::connect(url).await.expect("opened");
            migrator.run(&pool).await.expect("migrated");
            pool.close().await;
        }
    }
}

/// Runs SQL as somebody does who has the database and not the program.
pub(crate) async fn run(url: &str, sql: &str) {
    match url.strip_prefix("sqlite:") {
        Some(_) => {
            let mut connection = SqliteConnection::connect(url).await.expect("opened");
            connection.execute("pragma foreign_keys = off").await.expect("set");
            connection.execute(AssertSqlSafe(sql.to_owned())).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
            connection.close().await.expect("closed");
        }
        None => {
            let mut connection = PgConnection::connect(url).await.expect("opened");
            connection.execute(AssertSqlSafe(sql.to_owned())).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
            connection.close().await.expect("closed");
        }
    }
}

/// The server dies after it sealed and before it told the witness; a line on its way to the file is broken off. The next start makes it good.
#[tokio::test]
async fn a_witness_is_caught_up_after_a_crash() {
    on_each(|house| async move {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let witness = file(folder.path(), "witness.jsonl");
        house.seal_in_rounds(2).await;
        assert_eq!(witness.catch_up(&house.app.db).await.expect("told"), 2);
        house.seal_in_rounds(3).await;
        let path = folder.path().join("witness.jsonl");
        let mut text = fs::read_to_string(&path).expect("lines");
        text.push_str("{\"position\":99,\"li");
        fs::write(&path, &text).expect("written");
        good(&house.verified(&[&witness]).await);
        assert_eq!(witness.catch_up(&house.app.db).await.expect("told"), 3);
        assert_eq!(witness.catch_up(&house.app.db).await.expect("told"), 0);
        let report = house.verified(&[&witness]).await;
        good(&report);
        assert_eq!((report.checkpoints, report.witnessed), (5, 5));
        assert!(fs::read_to_string(&path).expect("lines").starts_with(&text[..text.len() - 18]), "what stood there stays");
        // A file that is something else is left as it is.
        let strange = file(folder.path(), "strange");
        for content in ["not ours", "not ours\n"] {
            fs::write(folder.path().join("strange"), content).expect("written");
            assert!(matches!(strange.catch_up(&house.app.db).await, Err(WitnessError::Ledger(_))));
            assert_eq!(fs::read_to_string(folder.path().join("strange")).expect("read"), content);
        }
    })
    .await;
}

/// A real copy of the database from earlier is put back: the witness knows, at once and after the chain has become longer than it was.
#[tokio::test]
async fn a_database_that_is_set_back_is_known() {
    for engine in ENGINES {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let witness = file(folder.path(), "witness.jsonl");
        let home = Home::empty(engine).await;
        let facts = Arc::new(Facts::empty());
        let house = House::open(engine, &home.url(), Arc::clone(&facts), &Plan::default()).await;
        house.app.db.migrate().await.expect("migrated");
        house.write_and_seal("people one").await;
        witness.catch_up(&house.app.db).await.expect("told");
        house.app.db.close().await;
        let earlier = home.copy().await;

        let house = House::open(engine, &home.url(), Arc::clone(&facts), &Plan::default()).await;
        house.pass(Duration::from_secs(1));
        house.write_and_seal("people two").await;
        witness.catch_up(&house.app.db).await.expect("told");
        good(&house.verified(&[&witness]).await);
        house.app.db.close().await;

        let back = House::open(engine, &earlier.url(), Arc::clone(&facts), &Plan::default()).await;
        good(&back.verified(&[]).await);
        let report = back.verified(&[&witness]).await;
        assert!(report.to_string().contains("set back to an earlier state"), "{report}");
        assert!(matches!(witness.catch_up(&back.app.db).await, Err(WitnessError::OtherHistory { .. })));
        back.pass(Duration::from_secs(2));
        back.write_and_seal("people three").await;
        let report = back.verified(&[&witness]).await;
        assert!(report.to_string().contains("saw another chain at position"), "{report}");
        assert!(matches!(witness.catch_up(&back.app.db).await, Err(WitnessError::OtherHistory { .. })));
        back.app.db.close().await;
        earlier.tear_down().await;
        home.tear_down().await;
    }
}

impl House {
    /// Two rows of the trail, sealed.
    async fn write_and_seal(&self, name: &str) {
        let text = format!("number,name,establishment,area\nK1,{name},noord,inside\nK2,{name} too,noord,inside\n");
        server::import::kiosks(&self.app, "kiosks.csv", text.as_bytes()).await.expect("imported");
        assert!(audit::seal(&self.app).await.expect("sealed") >= 2);
    }
}
