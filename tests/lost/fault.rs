//! No room, no writing, no database: a clean problem, reads go on where they can, and it recovers by itself.

use std::fs::{self, File};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use domain::ProblemCode;
use server::store::{Db, Engine};
use tests::engine::Home;

use crate::book::Book;
use crate::cluster::{Cluster, End, is_root};
use crate::figures::Watch;
use crate::hand::Hand;
use crate::prison::{Cast, in_home, in_prison};
use crate::running::{Running, run};
use crate::{each, seed, turn};

const CAST: Cast = Cast { detainees: 8, staff: 2 };

/// How often somebody asks before it counts as not happening.
const TRIES: u32 = 2000;

/// Everybody asks for something until it is told that it cannot be done now, with this code and with a trace that stands in the log.
async fn until(hands: Vec<Hand>, running: &Running, code: ProblemCode) -> Vec<Hand> {
    let mut hands = each(hands, |mut hand| async move {
        for _ in 0..TRIES {
            hand.is_heard().await;
            if !hand.troubles.is_empty() {
                break;
            }
        }
        hand
    })
    .await;
    for hand in &mut hands {
        assert!(!hand.troubles.is_empty(), "he was not told {}", code.as_str());
        for problem in std::mem::take(&mut hand.troubles) {
            let trace = problem.trace.clone().expect("a trace");
            assert_eq!(problem.code, code, "{}", running.log());
            assert!(is_logged(running, &trace).await, "{trace}\n{}", running.log());
        }
    }
    hands
}

/// Whether the log has a line on the request with this trace. What the server wrote is read by somebody else, who may not be there yet.
async fn is_logged(running: &Running, trace: &str) -> bool {
    for _ in 0..200 {
        if running.log().lines().any(|line| line.contains(trace) && line.contains("a request failed")) {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    false
}

/// Everybody is heard again, without anybody having touched the server; the first tries may still meet what is over.
async fn recovered(hands: Vec<Hand>) -> Vec<Hand> {
    each(hands, |mut hand| async move {
        let mut tries = 0;
        while !hand.is_heard().await {
            tries += 1;
            assert!(tries < 100, "it does not recover: {:?}", hand.troubles);
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        hand.troubles.clear();
        hand
    })
    .await
}

async fn lists_are_read(hands: &mut [Hand]) {
    for hand in hands {
        assert!(hand.list().await > 0);
    }
}

/// Those who ask. The staff come last, and have nothing to do here.
fn detainees(seed: u64, prison: &crate::prison::Prison) -> Vec<Hand> {
    Hand::all(prison, seed).into_iter().take(CAST.detainees).collect()
}

/// The disk is a small one, in a name space of the server's own, and something else fills it to its last byte.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_is_told_and_forgotten() {
    let _turn = turn().await;
    let watch = Watch::start();
    let figures = in_prison(Engine::Sqlite, CAST, |prison| async move {
        let mut book = Book::open(&prison).await;
        let disk = prison.folder().join("disk");
        fs::create_dir(&disk).expect("a folder");
        let database = disk.join("test.db");
        let inner = prison.command_on(&format!("sqlite:{}", database.display()));
        let running = Running::start(on_small_disk(&inner, &disk, prison.file())).await;
        prison.doors.set([running.door]);
        let mut hands = detainees(seed("a full disk"), &prison);
        hands = recovered(hands).await;
        let outside = seen_from_outside(&running, &disk);
        for _ in 0..2 {
            fill(&outside.join("filler"));
            hands = until(hands, &running, ProblemCode::StorageFull).await;
            lists_are_read(&mut hands).await;
            assert!(!hands[0].is_heard().await, "the disk is still full");
            fs::remove_file(outside.join("filler")).expect("emptied");
            hands = recovered(hands).await;
            book.figures.ends += 1;
        }
        let mut hands = sent_again(hands).await;
        // Nobody works: the file and its log together are the database.
        let copy = prison.folder().join("copy.db");
        for end in ["", "-wal"] {
            let name = format!("test.db{end}");
            fs::copy(outside.join(name), format!("{}{end}", copy.display())).expect("copied");
        }
        let db = Db::open(&format!("sqlite:{}", copy.display())).await.expect("the copy opens");
        book.check_in(&db, Engine::Sqlite, &mut hands).await;
        running.tell_to_stop();
        assert!(running.stopped().await.success());
        book.figures
    })
    .await;
    figures.tell("a full disk", Engine::Sqlite, &watch);
}

/// The command on a disk of 16 MB that only it sees, with a copy of the database on it.
fn on_small_disk(command: &Command, disk: &Path, database: &Path) -> Command {
    let mut small = Command::new("unshare");
    if !is_root() {
        small.args(["--user", "--map-root-user"]);
    }
    small.args(["--mount", "sh", "-c", r#"mount -t tmpfs -o size=16m none "$0" && cp "$1" "$0" && shift && exec "$@""#]);
    small.arg(disk).arg(database).arg(command.get_program()).args(command.get_args());
    small
}

fn seen_from_outside(running: &Running, path: &Path) -> PathBuf {
    Path::new("/proc").join(running.pid().to_string()).join("root").join(path.strip_prefix("/").expect("a whole path"))
}

fn fill(path: &Path) {
    let mut file = File::create(path).expect("a file");
    for size in [64 * 1024, 1] {
        loop {
            match file.write(&vec![0; size]) {
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::StorageFull => break,
                Err(error) => panic!("{error}"),
            }
        }
    }
}

/// Sends again whatever was not answered properly: it is done now, or it was done before.
async fn sent_again(hands: Vec<Hand>) -> Vec<Hand> {
    each(hands, |mut hand| async move {
        hand.send_again().await;
        hand.look_through().await;
        hand
    })
    .await
}

/// No write reaches the disk, as where the kernel has made it read-only after a fault.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_disk_that_takes_no_writes_is_told_and_forgotten() {
    let _turn = turn().await;
    let watch = Watch::start();
    let figures = in_prison(Engine::Sqlite, CAST, |prison| async move {
        let mut book = Book::open(&prison).await;
        // A write beyond the limit then fails, instead of ending the program.
        let mut command = Command::new("sh");
        let inner = prison.command();
        command.args(["-c", r#"trap '' XFSZ; exec "$@""#, "sh"]).arg(inner.get_program()).args(inner.get_args());
        let running = Running::start(command).await;
        prison.doors.set([running.door]);
        let mut hands = detainees(seed("no writes"), &prison);
        hands = recovered(hands).await;
        for _ in 0..2 {
            limit(&running, "0:");
            hands = until(hands, &running, ProblemCode::Unavailable).await;
            lists_are_read(&mut hands).await;
            assert!(!hands[0].is_heard().await, "nothing can be written");
            limit(&running, "unlimited:");
            hands = recovered(hands).await;
            book.figures.ends += 1;
        }
        let mut hands = sent_again(hands).await;
        book.check(&prison, &mut hands).await;
        running.tell_to_stop();
        assert!(running.stopped().await.success());
        book.figures
    })
    .await;
    figures.tell("a disk that takes no writes", Engine::Sqlite, &watch);
}

/// The largest file that the server may write, from now on.
fn limit(running: &Running, bytes: &str) {
    run(Command::new("prlimit").arg("--pid").arg(running.pid().to_string()).arg(format!("--fsize={bytes}")));
}

/// The folder of the database is moved away and comes back: whatever is acknowledged in between is there afterwards.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_folder_that_is_moved_away_and_back_loses_nothing() {
    let _turn = turn().await;
    let watch = Watch::start();
    let figures = in_prison(Engine::Sqlite, CAST, |prison| async move {
        let mut book = Book::open(&prison).await;
        let running = prison.start().await;
        let mut hands = detainees(seed("moved away"), &prison);
        hands = recovered(hands).await;
        let folder = prison.file().parent().expect("a folder").to_owned();
        let away = folder.with_extension("away");
        fs::rename(&folder, &away).expect("moved away");
        for hand in &mut hands {
            hand.is_heard().await;
            assert!(hand.troubles.iter().all(|problem| problem.code == ProblemCode::Unavailable), "{:?}", hand.troubles);
        }
        lists_are_read(&mut hands).await;
        fs::rename(&away, &folder).expect("moved back");
        hands = recovered(hands).await;
        book.figures.ends += 1;
        running.kill();
        let running = prison.start().await;
        let mut hands = sent_again(hands).await;
        book.check(&prison, &mut hands).await;
        running.tell_to_stop();
        assert!(running.stopped().await.success());
        book.figures
    })
    .await;
    figures.tell("a folder moved away and back", Engine::Sqlite, &watch);
}

/// PostgreSQL ends in the middle of the work, as when its machine is switched off, and comes back.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_goes_away_is_told_and_found_again() {
    let _turn = turn().await;
    let (watch, seed) = (Watch::start(), seed("the database goes away"));
    let cluster = Cluster::start();
    let home = Home::on(&cluster.url()).await;
    let figures = in_home(Engine::Postgres, home, CAST, |prison| async move {
        let mut book = Book::open(&prison).await;
        let running = prison.start().await;
        let mut hands = detainees(seed, &prison);
        hands = recovered(hands).await;
        for _ in 0..2 {
            let work = tokio::spawn(each(hands, |mut hand| async move {
                while hand.troubles.is_empty() {
                    hand.is_heard().await;
                }
                hand
            }));
            tokio::time::sleep(Duration::from_millis(500)).await;
            cluster.end(End::Immediate);
            hands = work.await.expect("the clients worked");
            hands = until(hands, &running, ProblemCode::Unavailable).await;
            assert!(running.answers_anybody().await, "what needs no database is told without it");
            cluster.start_again();
            hands = recovered(hands).await;
            lists_are_read(&mut hands).await;
            book.figures.ends += 1;
        }
        let mut hands = sent_again(hands).await;
        book.check(&prison, &mut hands).await;
        running.tell_to_stop();
        assert!(running.stopped().await.success());
        (book.figures, cluster)
    })
    .await;
    figures.0.tell("PostgreSQL goes away", Engine::Postgres, &watch);
}

/// PostgreSQL takes no writes for a while, as one that follows another does until it leads.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_only_follows_is_read() {
    let _turn = turn().await;
    let (watch, seed) = (Watch::start(), seed("the database only follows"));
    let cluster = Cluster::start();
    let home = Home::on(&cluster.url()).await;
    let figures = in_home(Engine::Postgres, home, CAST, |prison| async move {
        let mut book = Book::open(&prison).await;
        let running = prison.start().await;
        let mut hands = detainees(seed, &prison);
        hands = recovered(hands).await;
        cluster.end(End::Fast);
        cluster.follow();
        cluster.start_again();
        hands = until(hands, &running, ProblemCode::Unavailable).await;
        lists_are_read(&mut hands).await;
        assert!(!hands[0].is_heard().await, "it only follows");
        cluster.lead();
        hands = recovered(hands).await;
        book.figures.ends += 1;
        let mut hands = sent_again(hands).await;
        book.check(&prison, &mut hands).await;
        running.tell_to_stop();
        assert!(running.stopped().await.success());
        (book.figures, cluster)
    })
    .await;
    figures.0.tell("PostgreSQL takes no writes", Engine::Postgres, &watch);
}
