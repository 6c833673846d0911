//! Backups made while people write: each is whole and of one moment, goes to either engine, and no damaged one is taken.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use domain::api::desk::GetDeskRequest;
use domain::api::request::{GetRequest, ListRequests};
use domain::request::State;
use serde_json::Value;
use server::backup::{self, BackupError, Manifest};
use server::chance::Chance;
use server::sealed::BackupManifest;
use server::store::{Db, StoreError, copy, sql};
use uuid::Uuid;

use crate::harness::engine::ENGINES;
use crate::harness::house::{House, Plan};
use crate::harness::script::OWN_WORDS;
use crate::harness::template::{in_new_house, on_each_with};
use tests::dump::Dump;

/// States in which requests are when the backup comes.
const STATES: [State; 6] = [State::Draft, State::Submitted, State::InfoNeeded, State::Granted, State::Refused, State::Withdrawn];

async fn restore(house: &House, file: &Path) -> Result<Manifest, BackupError> {
    let (file, manifest) = backup::check(file, &house.app.keys).await?;
    let outcome = backup::restore(&house.app, &file, &manifest, &|_| ()).await;
    file.close().await;
    outcome.map(|()| manifest)
}

fn requests(manifest: &Manifest) -> u64 {
    manifest.tables.iter().find(|sum| sum.table == "request").map_or(0, |sum| sum.rows)
}

/// The number on the first receipt of a prison.
const FIRST_NUMBER: i64 = 1001;

/// What the rules promise of any moment: no request without its last event, no decided one without its decision, no number twice.
fn whole(dump: &Dump) {
    let id = |row: &Value, column: &str| row[column].as_str().map(str::to_lowercase).unwrap_or_default();
    for request in dump.rows("request") {
        let state = request["state"].as_str().unwrap_or_default();
        let mut events: Vec<&Value> =
            dump.rows("event").iter().filter(|event| id(event, "request_id") == id(request, "id")).collect();
        events.sort_by_key(|event| event["at"].as_i64());
        let last = events.last().and_then(|event| event["state_after"].as_str());
        assert_eq!(last.unwrap_or("draft"), state);
        let decided = dump.rows("decision").iter().any(|row| id(row, "request_id") == id(request, "id"));
        assert_eq!(decided, matches!(state, "granted" | "refused"), "{state}");
        let trail = dump.rows("audit").iter().filter(|row| id(row, "object_id") == id(request, "id"));
        assert!(trail.count() >= events.len(), "each event is in the trail");
    }
    for counter in dump.rows("counter") {
        let here = dump.rows("request").iter().filter(|row| id(row, "establishment_id") == id(counter, "establishment_id"));
        let mut numbers: Vec<i64> = here.filter_map(|row| row["number"].as_i64()).collect();
        numbers.sort_unstable();
        let last = counter["value"].as_i64().expect("a number");
        assert_eq!(numbers, (FIRST_NUMBER..=last).collect::<Vec<_>>());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_under_load_is_of_one_moment_and_goes_to_either_engine() {
    let plan = Plan::own_words();
    on_each_with(&plan, |house| async move {
        let stop = Arc::new(AtomicBool::new(false));
        let writers: Vec<_> = (0..3)
            .map(|n| {
                let (house, stop) = (house.clone(), Arc::clone(&stop));
                // Each is somebody else: who starts a request that he has not sent is given that one.
                let (owner, staff) = match n {
                    0 => (house.owner(), house.desk()),
                    1 => (house.cellmate(), house.desk()),
                    _ => (house.elsewhere(), house.desk_elsewhere()),
                };
                tokio::spawn(async move {
                    for state in STATES.iter().cycle().skip(n) {
                        OWN_WORDS.bring(&owner, &staff, *state, house.today()).await;
                        if stop.load(Ordering::Relaxed) {
                            break;
                        }
                    }
                })
            })
            .collect();
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut made: Vec<(PathBuf, Manifest)> = Vec::new();
        // Until work has gone on between the first and the last.
        while made.len() < 3 || requests(&made[0].1) == requests(&made[made.len() - 1].1) {
            let file = folder.path().join(format!("{}.vooruit", made.len()));
            let manifest = backup::make(&house.app, &file, &|_| ()).await.expect("a backup");
            let again = backup::make(&house.app, &file, &|_| ()).await;
            assert!(matches!(again, Err(BackupError::Exists(_))));
            made.push((file, manifest));
        }
        stop.store(true, Ordering::Relaxed);
        for writer in writers {
            writer.await.expect("nothing failed");
        }
        let (file, manifest) = made.pop().expect("the last one");
        assert_eq!(manifest.keys, [1]);
        for engine in ENGINES {
            let (file, rows) = (file.clone(), manifest.rows());
            in_new_house(engine, &house, &Plan::own_words(), |restored| async move { works(&restored, &file, rows).await }).await;
        }
    })
    .await;
}

/// Restores, and goes on where the backup ended: what was written is read, and more is written.
async fn works(house: &House, file: &Path, rows: u64) {
    house.app.db.migrate().await.expect("a schema");
    assert_eq!(restore(house, file).await.expect("restored").rows(), rows);
    let dump = house.dump().await;
    whole(&dump);
    assert_eq!(dump.rows("audit").iter().filter(|row| row["action"] == "restore").count(), 1);
    let (sam, fatma) = (house.owner(), house.desk());
    let mut seen = 0;
    for summary in sam.ask::<ListRequests>(()).await.expect("his list").items {
        let his = sam.ask::<GetRequest>(summary.id).await.expect("his request");
        // The moment of the backup may lie between a draft and its first answer.
        let is_begun = summary.state == State::Draft && his.answers.is_empty();
        assert!(is_begun || serde_json::to_string(&his).expect("JSON").contains(OWN_WORDS.answers[0].1));
        if summary.state != State::Draft {
            fatma.ask::<GetDeskRequest>(summary.id).await.expect("at the desk");
        }
        seen += 1;
    }
    assert!(seen > 0);
    OWN_WORDS.bring(&sam, &fatma, State::CarriedOut, house.today()).await;
    let refused = restore(house, file).await;
    assert!(matches!(refused, Err(BackupError::NotEmpty(_))), "{refused:?}");
}

/// Any byte: either the file is refused, or what counts in it is what was written.
#[tokio::test]
async fn a_damaged_backup_is_refused() {
    let tries = if std::env::var_os("VOORUIT_ALL").is_some() { 5_000 } else { 150 };
    on_each_with(&Plan::own_words(), move |house| async move {
        OWN_WORDS.bring(&house.owner(), &house.desk(), State::Granted, house.today()).await;
        let folder = tempfile::tempdir().expect("a temporary folder");
        let good = folder.path().join("good");
        let manifest = backup::make(&house.app, &good, &|_| ()).await.expect("a backup");
        let bytes = std::fs::read(&good).expect("read");
        let chance = Chance::seeded(21);
        let length = u32::try_from(bytes.len()).expect("a small file");
        let mut refused = 0;
        for n in 0..tries {
            let bad = folder.path().join("bad");
            let (mut changed, at) = (bytes.clone(), chance.below(length) as usize);
            changed[at] ^= 1 << chance.below(8);
            std::fs::write(&bad, changed).expect("written");
            match backup::check(&bad, &house.app.keys).await {
                Ok((file, read)) => {
                    assert_eq!(read, manifest, "byte {at}");
                    assert_eq!(copy::sums(&file).await.expect("read"), manifest.tables, "byte {at}");
                    file.close().await;
                }
                Err(
                    BackupError::NotABackup { .. } | BackupError::Damaged(_) | BackupError::OtherKeys | BackupError::NoKey(_),
                ) => {
                    refused += 1;
                }
                Err(other) => panic!("try {n}, byte {at}: {other}"),
            }
        }
        assert!(refused > tries / 10, "{refused} of {tries}");
    })
    .await;
}

/// Where something turns out to be wrong only at the end, nothing stays, and the guards stand as before.
#[tokio::test]
async fn a_restore_is_all_or_nothing() {
    let plan = Plan::own_words();
    on_each_with(&plan, |house| async move {
        OWN_WORDS.bring(&house.owner(), &house.desk(), State::Granted, house.today()).await;
        let folder = tempfile::tempdir().expect("a temporary folder");
        let good = folder.path().join("good");
        backup::make(&house.app, &good, &|_| ()).await.expect("a backup");
        for engine in ENGINES {
            let good = good.clone();
            in_new_house(engine, &house, &Plan::own_words(), |restored| async move {
                restored.app.db.migrate().await.expect("a schema");
                let before = restored.dump().await;
                let (file, mut manifest) = backup::check(&good, &restored.app.keys).await.expect("whole");
                manifest.tables.last_mut().expect("a table").rows += 1;
                let refused = backup::restore(&restored.app, &file, &manifest, &|_| ()).await;
                assert!(matches!(refused, Err(BackupError::Damaged(_))), "{refused:?}");
                file.close().await;
                assert_eq!(before.changes(&restored.dump().await), [""; 0]);
                restore(&restored, &good).await.expect("the same database, and a whole backup");
                let fails: Result<u64, StoreError> =
                    restored.app.db.write(|tx| Box::pin(async move { sql("update event set at = 0").run(tx).await })).await;
                assert!(matches!(fails, Err(StoreError::Refused(_))), "{fails:?}");
            })
            .await;
        }
    })
    .await;
}

/// What another program made is refused with its name, before anything in it is looked at.
#[tokio::test]
async fn a_backup_of_another_schema_is_refused() {
    on_each_with(&Plan::default(), |house| async move {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let good = folder.path().join("good");
        let manifest = backup::make(&house.app, &good, &|_| ()).await.expect("a backup");
        for (n, other) in [
            Manifest { schema: manifest.schema + 1, program: "9.8.7".to_owned(), ..manifest.clone() },
            Manifest { format: manifest.format + 1, program: "9.8.7".to_owned(), ..manifest.clone() },
        ]
        .into_iter()
        .enumerate()
        {
            let path = folder.path().join(n.to_string());
            let file = Db::new_file(&path).await.expect("a file");
            let text = serde_json::to_string(&other).expect("JSON");
            let seal = house.app.keys.seal::<BackupManifest>(Uuid::nil(), &text, &house.app.chance).expect("sealed");
            copy::describe(&file, &text, &seal.into_bytes()).await.expect("described");
            file.close().await;
            let refused = backup::check(&path, &house.app.keys).await.map(|(_, manifest)| manifest).expect_err("refused");
            assert!(refused.to_string().contains("Vooruit 9.8.7"), "{refused}");
        }
    })
    .await;
}
