//! Backup and restore by the real program: from each engine to each engine, and what is refused.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use domain::Moment;
use server::chance::Chance;
use server::keys::Keys;
use server::sealed::AnswerWords;
use server::store::copy::{self, Sum};
use server::store::{Db, StoreError, sql, sql_for};

use crate::engines::Home;
use crate::prison::{self, PERSON, REQUEST};

/// How the program ended, and what it said on standard error.
fn run(url: &str, keys: &Path, arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vooruit"));
    let output = command.args(arguments).args(["--database", url, "--keys"]).arg(keys).output().expect("the program starts");
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}

fn well(url: &str, keys: &Path, arguments: &[&str]) {
    let (well, said) = run(url, keys, arguments);
    assert!(well, "{arguments:?}: {said}");
}

async fn homes() -> Vec<Home> {
    [Some(Home::sqlite()), Home::postgres().await].into_iter().flatten().collect()
}

/// A prison with a decided request, of which nothing could be inserted as long as the guards stand, and with every kind of value.
async fn prison_at(home: &Home, keys: &Path) {
    let db = Db::open(&home.url()).await.expect("opened");
    db.migrate().await.expect("migrated");
    prison::build(&db).await;
    prison::submit(&db).await;
    let chance = Chance::seeded(4);
    let keys = Keys::load(keys, true, &chance).expect("keys");
    db.write(|tx| {
        let (keys, chance) = (&keys, &chance);
        Box::pin(async move {
            prison::refuse(tx).await?;
            sql("update request set state = 'refused'").run(tx).await?;
            for n in 0..300 {
                let id = chance.id(Moment(n));
                let words = keys.seal::<AnswerWords>(id, "Het is € 1.200, أريد المساعدة", chance).expect("sealed");
                sql("insert into answer (id, request_id, question, words, typed_by, at) values ($1, $2, $3, $4, $5, $6)")
                    .bind(id)
                    .bind(REQUEST)
                    .bind(format!("q{n}"))
                    .bind(words)
                    .bind(PERSON)
                    .bind(i64::MIN + n)
                    .run(tx)
                    .await?;
            }
            Ok::<_, StoreError>(())
        })
    })
    .await
    .expect("filled");
    db.close().await;
}

async fn sums(backup: &Path) -> Vec<Sum> {
    let file = Db::open_file(backup).await.expect("opened");
    let sums = copy::sums(&file).await.expect("read");
    file.close().await;
    sums
}

/// The guards of the database that are awake.
async fn guards(home: &Home) -> Vec<(String,)> {
    let db = Db::open(&home.url()).await.expect("opened");
    let found = db
        .read(|tx| {
            Box::pin(async move {
                sql_for(
                    "select name from sqlite_schema where type = 'trigger' order by name",
                    "select tgname::text from pg_trigger where not tgisinternal and tgenabled = 'O' order by 1",
                )
                .all(tx)
                .await
            })
        })
        .await;
    db.close().await;
    found.map_err(|error: StoreError| error.to_string()).expect("guards")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_goes_to_either_engine_and_back() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (keys, file) = (folder.path().join("keys"), |name: &str| folder.path().join(name));
    for (n, from) in homes().await.into_iter().enumerate() {
        prison_at(&from, &keys).await;
        let first = file(&format!("first-{n}.vooruit"));
        let said = first.display().to_string();
        well(&from.url(), &keys, &["backup", &said]);
        assert_eq!(fs::metadata(&first).expect("made").permissions().mode() & 0o777, 0o600);
        let (again, why) = run(&from.url(), &keys, &["backup", &said]);
        assert!(!again && why.contains("is there already"), "{why}");
        let awake = guards(&from).await;

        for (m, into) in homes().await.into_iter().enumerate() {
            well(&into.url(), &keys, &["restore", &said]);
            let second = file(&format!("second-{n}-{m}.vooruit"));
            well(&into.url(), &keys, &["backup", &second.display().to_string()]);
            let same = |sums: Vec<Sum>| sums.into_iter().filter(|sum| !sum.table.starts_with("audit")).collect::<Vec<_>>();
            assert_eq!(same(sums(&first).await), same(sums(&second).await));
            let rows = |sums: &[Sum]| sums.iter().find(|sum| sum.table == "audit").map(|sum| sum.rows);
            // The restore and the second backup left their trail.
            assert_eq!(rows(&sums(&first).await).map(|rows| rows + 2), rows(&sums(&second).await));
            if n == m {
                assert_eq!(guards(&into).await, awake, "every guard stands again");
            }
            let (twice, why) = run(&into.url(), &keys, &["restore", &said]);
            assert!(!twice && why.contains("not empty"), "{why}");
            into.tear_down().await;
        }
        from.tear_down().await;
    }
    let left = fs::read_dir(folder.path())
        .expect("folder")
        .filter(|entry| entry.as_ref().is_ok_and(|entry| entry.file_name().to_string_lossy().contains("unfinished")));
    assert_eq!(left.count(), 0);
}

/// Nothing that is wrong with the file or the keys touches the database: it is not even made.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_whole_backup_is_refused_by_name() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let keys = folder.path().join("keys");
    let from = Home::sqlite();
    prison_at(&from, &keys).await;
    let good = folder.path().join("good");
    well(&from.url(), &keys, &["backup", &good.display().to_string()]);
    let bytes = fs::read(&good).expect("read");
    let name = bytes.windows(9).position(|part| part == b"Voorbeeld").expect("a name lies open");
    let mut changed = bytes.clone();
    changed[name] ^= 0x20;
    let other = folder.path().join("other-keys");
    Keys::load(&other, true, &Chance::seeded(77)).expect("keys");
    let elsewhere = folder.path().join("no-keys");
    for (what, bytes, folder_of_keys, told) in [
        ("a changed name", changed, &keys, "is not what was backed up"),
        ("half of it", bytes[..bytes.len() / 2].to_vec(), &keys, "damaged"),
        ("nothing", Vec::new(), &keys, "is no backup"),
        ("a text", b"number,given_name\n1001,Sam\n".repeat(400), &keys, "is no backup"),
        ("other keys", bytes.clone(), &other, "does not open with the keys in this folder"),
        ("no keys", bytes.clone(), &elsewhere, "seal-1.key is missing"),
    ] {
        let file = folder.path().join("bad");
        fs::write(&file, bytes).expect("written");
        let into = Home::sqlite();
        let (well, why) = run(&into.url(), folder_of_keys, &["restore", &file.display().to_string()]);
        assert!(!well && why.contains(told), "{what}: {why}");
        assert!(!Path::new(&into.url().replace("sqlite:", "")).exists(), "{what}");
    }
    let (well, why) = run(&Home::sqlite().url(), &keys, &["restore", &folder.path().join("none").display().to_string()]);
    assert!(!well && why.contains("none"), "{why}");
}
