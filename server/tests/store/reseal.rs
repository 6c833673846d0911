//! The one way in which a note may be written anew, and a change of the key by the real program, killed again and again.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use domain::Moment;
use server::chance::Chance;
use server::keys::Keys;
use server::sealed::{AnswerWords, EventNote};
use server::store::key::{Mark, SEALED};
use server::store::{Db, StoreError, sql, sql_for};
use uuid::Uuid;

use crate::engines::{Home, on_each};
use crate::prison::{self, PERSON, REQUEST};

/// Many more than a transaction of the rotation takes.
const ANSWERS: usize = 1_500;
const NOTES: usize = 700;

async fn set(db: &Db, text: &'static str, note: Option<Vec<u8>>) -> Result<u64, StoreError> {
    db.write(|tx| {
        let note = note.clone();
        Box::pin(async move { sql(text).bind(note).run(tx).await })
    })
    .await
}

/// A cell that looks like one of this version.
fn cell(version: u8, filling: u8, length: usize) -> Option<Vec<u8>> {
    Some(std::iter::once(version).chain(std::iter::repeat(filling)).take(length).collect())
}

const FILL: &str = "insert into event (id, request_id, at, kind, party, actor_id, state_after, note) select id, id, 1, 'submitted', 'detainee', person_id, 'submitted', $1 from request";
const BEGIN: &str = "insert into key_change (id, at, step, version) select id, 1, 'begin', 7 from request where $1 is not null";

#[tokio::test]
async fn a_note_is_only_ever_sealed_anew() {
    on_each(|db| async move {
        prison::build(&db).await;
        prison::submit(&db).await;
        db.write(|tx| Box::pin(async move { prison::refuse(tx).await }))
            .await
            .map_err(|e: StoreError| e.to_string())
            .expect("decided");
        set(&db, FILL, cell(5, 1, 60)).await.expect("an event with a note");
        set(&db, BEGIN, cell(7, 0, 1)).await.expect("version 7 begins");
        let note = "update event set note = $1";
        for (what, new) in [
            ("taken away", None),
            ("changed", cell(5, 2, 60)),
            ("of an older key", cell(4, 2, 60)),
            ("of a newer key that nothing seals with", cell(6, 2, 60)),
            ("of a key that is still newer", cell(8, 2, 60)),
            ("longer", cell(7, 2, 61)),
            ("shorter", cell(7, 2, 59)),
            ("empty", cell(7, 2, 0)),
        ] {
            let outcome = set(&db, note, new).await;
            assert!(matches!(outcome, Err(StoreError::Refused(_))), "{}: {what}: {outcome:?}", db.engine().as_str());
        }
        let both = set(&db, "update event set note = $1, at = 2", cell(7, 2, 60)).await;
        assert!(matches!(both, Err(StoreError::Refused(_))), "{both:?}");
        assert!(matches!(set(&db, note, cell(7, 2, 60)).await, Ok(1)));
        let again = set(&db, note, cell(7, 3, 60)).await;
        assert!(matches!(again, Err(StoreError::Refused(_))), "once: {again:?}");
        let none_before = set(&db, "update decision set note = $1", cell(7, 2, 60)).await;
        assert!(matches!(none_before, Err(StoreError::Refused(_))), "a decision without a note gets none: {none_before:?}");
    })
    .await;
}

/// A column that a later migration adds must be guarded too: none of any column can be set, not even to what it is.
#[tokio::test]
async fn no_column_of_the_history_is_forgotten() {
    on_each(|db| async move {
        for (table, free) in [("event", ""), ("decision", "known_on"), ("key_change", ""), ("audit", "")] {
            let columns: Vec<(String, String)> = db
                .read(|tx| {
                    Box::pin(async move {
                        sql_for(
                            "select name, coalesce((select group_concat(sql, ' ') from sqlite_schema where type = 'trigger' and tbl_name = $1), '') from pragma_table_info($1)",
                            "select column_name::text, (select string_agg(pg_get_triggerdef(g.oid), ' ') from pg_trigger g where g.tgrelid = to_regclass($1) and not g.tgisinternal)::text
                             from information_schema.columns where table_schema = current_schema() and table_name = $1",
                        )
                        .bind(table)
                        .all(tx)
                        .await
                    })
                })
                .await
                .map_err(|error: StoreError| error.to_string())
                .expect("columns");
            assert!(!columns.is_empty(), "{table}");
            for (column, guards) in columns.into_iter().filter(|(column, _)| column != free) {
                let guards = guards.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
                let whole = guards.contains(&format!("before update on {table}")) || guards.contains(&format!("before update on public.{table}"));
                let lists = guards.split("before update of ").skip(1).map(|rest| rest.split(" on ").next().unwrap_or_default());
                let named = lists.flat_map(|list| list.split(',')).any(|name| name.trim() == column);
                assert!(whole || named, "{}: nothing guards {table}.{column}", db.engine().as_str());
            }
        }
    })
    .await;
}

fn text_of(row: Uuid) -> String {
    format!("Wat er in rij {row} staat.")
}

async fn fill(db: &Db, keys: &Keys, chance: &Chance) {
    for start in (0..ANSWERS.max(NOTES)).step_by(100) {
        db.write(|tx| {
            Box::pin(async move {
                for n in start..start + 100 {
                    let id = chance.id(Moment(i64::try_from(n).unwrap_or_default()));
                    if n < ANSWERS {
                        let words = keys.seal::<AnswerWords>(id, &text_of(id), chance).expect("sealed");
                        let insert = "insert into answer (id, request_id, question, words, typed_by, at) values ($1, $2, $3, $4, $5, 0)";
                        sql(insert).bind(id).bind(REQUEST).bind(format!("q{n}")).bind(words).bind(PERSON).run(tx).await?;
                    }
                    if n < NOTES {
                        let note = keys.seal::<EventNote>(id, &text_of(id), chance).expect("sealed");
                        let insert = "insert into event (id, request_id, at, kind, party, actor_id, state_after, note) values ($1, $2, 0, 'asked', 'staff', $3, 'info-needed', $4)";
                        sql(insert).bind(id).bind(REQUEST).bind(PERSON).bind(note).run(tx).await?;
                    }
                }
                Ok::<_, StoreError>(())
            })
        })
        .await
        .expect("filled");
    }
}

/// Opens every cell, and says how many there are of each version, from 0 to 2.
async fn open_all(db: &Db, keys: &Keys) -> [usize; 3] {
    let mut versions = [0; 3];
    for column in &SEALED {
        let mut mark = Mark::default();
        loop {
            let from = &mark;
            let cells = db.read(|tx| Box::pin(column.older(tx, from, 255))).await.expect("cells");
            let Some(last) = cells.last() else { break };
            for cell in &cells {
                let text =
                    keys.open_at(column.place, cell.id, &cell.cell).unwrap_or_else(|error| panic!("{}: {error}", column.name()));
                assert_eq!(*text, text_of(cell.id).into_bytes(), "{}", column.name());
                versions[usize::from(cell.cell[0])] += 1;
            }
            mark = last.mark();
        }
    }
    versions
}

fn vooruit(url: &str, keys: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vooruit"));
    command.args(arguments).args(["--database", url, "--keys"]).arg(keys);
    command
}

fn well(command: &mut Command) -> Output {
    let output = command.output().expect("the program starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// Starts a rotation and kills it after so many lines of its progress: in the middle of what comes next.
fn kill_after(lines: u32, url: &str, keys: &Path) {
    let mut child = vooruit(url, keys, &["key", "rotate"]).stderr(Stdio::piped()).spawn().expect("the program starts");
    let said = BufReader::new(child.stderr.take().expect("piped"));
    let _ = said.lines().take(lines as usize).count();
    child.kill().expect("killed");
    child.wait().expect("ended");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rotation_that_is_killed_goes_on() {
    for home in [Some(Home::sqlite()), Home::postgres().await].into_iter().flatten() {
        let db = Db::open(&home.url()).await.expect("opened");
        db.migrate().await.expect("migrated");
        prison::build(&db).await;
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (place, chance) = (folder.path().join("keys"), Chance::seeded(9));
        let keys = Keys::load(&place, true, &chance).expect("keys");
        fill(&db, &keys, &chance).await;
        let all = ANSWERS + NOTES;
        assert_eq!(open_all(&db, &keys).await, [0, all, 0]);

        let added = well(&mut vooruit(&home.url(), &place, &["key", "add"]));
        assert!(String::from_utf8_lossy(&added.stdout).trim().ends_with("seal-2.key"));
        well(&mut vooruit(&home.url(), &place, &["key", "add"]));
        assert_eq!(keys.versions().expect("read"), [1, 2], "a second key is not made before the first one is used");
        let early = vooruit(&home.url(), &place, &["key", "retire", "1", "--wait", "0"]).output().expect("the program starts");
        assert!(!early.status.success() && String::from_utf8_lossy(&early.stderr).contains("version 1 seals now"));

        let mut done = 0;
        for _ in 0..6 {
            kill_after(chance.below(5), &home.url(), &place);
            let [none, old, new] = open_all(&db, &keys).await;
            assert_eq!((none, old + new), (0, all));
            assert!(new >= done, "what was sealed anew stays so");
            done = new;
        }
        well(&mut vooruit(&home.url(), &place, &["key", "rotate", "--wait", "0"]));
        assert_eq!(open_all(&db, &keys).await, [0, 0, all]);
        let told: Vec<(String, i64)> = db
            .read(|tx| Box::pin(async move { sql("select place, cast(sum(cells) as bigint) from key_change where step = 'reseal' group by place order by place").all(tx).await }))
            .await
            .map_err(|error: StoreError| error.to_string())
            .expect("steps");
        let number = |count: usize| i64::try_from(count).unwrap_or_default();
        assert_eq!(
            told,
            [("answer.words".to_owned(), number(ANSWERS)), ("event.note".to_owned(), number(NOTES))],
            "each cell is counted once"
        );
        let (without,): (i64,) = db
            .read(|tx| Box::pin(async move { sql("select count(*) from key_change k where not exists (select 1 from audit a where a.object_id = k.id and a.party = 'administrator')").one(tx).await }))
            .await
            .map_err(|error: StoreError| error.to_string())
            .expect("trail");
        assert_eq!(without, 0, "each step is in the trail");

        well(&mut vooruit(&home.url(), &place, &["key", "retire", "1", "--wait", "0"]));
        assert_eq!(keys.versions().expect("read"), [2]);
        assert!(place.join("retired/seal-1.key").exists());
        well(&mut vooruit(&home.url(), &place, &["key", "rotate", "--wait", "0"]));
        db.close().await;
        home.tear_down().await;
    }
}
