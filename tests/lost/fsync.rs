//! On the disk before it is acknowledged: the calls of the real processes to the kernel, one after the other.
//!
//! A kill cannot show this: what a process has written survives its end. So the kernel is asked, by `strace`, in which order the request
//! came in, the log of the database was brought to the disk, and the answer went out.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use server::store::Engine;
use tests::engine::Home;

use crate::cluster::Cluster;
use crate::figures::{Watch, say};
use crate::hand::Hand;
use crate::prison::{Cast, in_home, in_prison};
use crate::running::run;
use crate::{seed, times, turn};

const CAST: Cast = Cast { detainees: 1, staff: 0 };

/// How many requests are sent, one after the other.
fn submits() -> u32 {
    times(40, 500)
}

const CALLS: &str = "trace=read,readv,recvfrom,recvmsg,write,writev,sendto,sendmsg,pwrite64,pwritev,fsync,fdatasync";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_sqlite_each_submit_is_on_the_disk_before_its_answer() {
    let _turn = turn().await;
    let (watch, seed) = (Watch::start(), seed("fsync"));
    let traced = in_prison(Engine::Sqlite, CAST, move |prison| async move {
        let running = prison.start().await;
        let file = prison.folder().join("calls");
        let trace = Trace::begin(&file, || BTreeSet::from([running.pid()])).await;
        submit(&mut Hand::all(&prison, seed)[0]).await;
        trace.end();
        on_disk_first(&fs::read_to_string(file).expect("the calls"), "test.db-wal>")
    })
    .await;
    tell(traced, Engine::Sqlite, &watch);
}

/// The same on PostgreSQL, which writes its log itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgres_each_submit_is_on_the_disk_before_its_answer() {
    let _turn = turn().await;
    let (watch, seed) = (Watch::start(), seed("fsync"));
    let cluster = Cluster::start();
    let home = Home::on(&cluster.url()).await;
    let (traced, _cluster) = in_home(Engine::Postgres, home, CAST, move |prison| async move {
        let running = prison.start().await;
        let file = prison.folder().join("calls");
        let processes = || with_children(cluster.pid()).into_iter().chain([running.pid()]).collect();
        let trace = Trace::begin(&file, processes).await;
        submit(&mut Hand::all(&prison, seed)[0]).await;
        trace.end();
        (on_disk_first(&fs::read_to_string(file).expect("the calls"), "/pg_wal/"), cluster)
    })
    .await;
    tell(traced, Engine::Postgres, &watch);
}

fn tell(traced: Traced, engine: Engine, watch: &Watch) {
    let name = engine.as_str();
    say(&format!("on {name}: {traced:?} | {:.1} s", watch.time().as_secs_f64()));
    assert_eq!(traced, Traced { acknowledged: submits(), on_disk_first: submits() });
}

async fn submit(hand: &mut Hand) {
    for _ in 0..submits() {
        assert!(hand.is_heard().await, "{:?}", hand.troubles);
    }
}

/// A process and those that it began.
fn with_children(pid: u32) -> BTreeSet<u32> {
    let children = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).expect("its children");
    children.split_whitespace().map(|child| child.parse().expect("a process")).chain([pid]).collect()
}

/// A trace that is being written.
struct Trace(Child);

impl Trace {
    /// Follows these processes, with their threads and those that they begin.
    ///
    /// A process that begins while the others are being taken up is followed by nobody; the server opens a connection, and with it a
    /// process of the database, whenever it needs one. So it is begun anew until it follows all that there are.
    async fn begin(file: &Path, processes: impl Fn() -> BTreeSet<u32>) -> Self {
        loop {
            let trace = Self::follow(file, &processes()).await;
            if processes().iter().all(|pid| is_traced(*pid)) {
                return trace;
            }
            trace.end();
        }
    }

    async fn follow(file: &Path, processes: &BTreeSet<u32>) -> Self {
        let mut strace = Command::new("strace");
        strace.args(["-f", "-y", "-s", "120", "-e", CALLS, "-o"]).arg(file);
        for pid in processes {
            strace.arg("-p").arg(pid.to_string());
        }
        let trace = Self(strace.stderr(Stdio::null()).spawn().expect("strace"));
        // One that ended meanwhile is no longer waited for.
        while !processes.iter().all(|pid| is_traced(*pid) || !is_there(*pid)) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        trace
    }

    /// Lets go of them.
    fn end(mut self) {
        run(Command::new("kill").arg("-INT").arg(self.0.id().to_string()));
        self.0.wait().expect("strace has ended");
    }
}

fn is_traced(pid: u32) -> bool {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    status.lines().any(|line| line.strip_prefix("TracerPid:").is_some_and(|tracer| tracer.trim() != "0"))
}

fn is_there(pid: u32) -> bool {
    Path::new(&format!("/proc/{pid}")).exists()
}

/// What a trace shows.
#[derive(Debug, Default, PartialEq, Eq)]
struct Traced {
    /// Submits that were answered.
    acknowledged: u32,
    /// Those of which the log was written after they came in, and brought to the disk by its writer before the answer went out.
    on_disk_first: u32,
}

/// Reads a trace. `log` is in the names of the files of the log, and of no other.
///
/// The audit sealer and the database's own processes write to the log beside the submit. So what one of them has written and not yet brought
/// to the disk says nothing of the submit, and a writer's sync counts for what that same writer wrote after the submit came in.
fn on_disk_first(calls: &str, log: &str) -> Traced {
    let mut traced = Traced::default();
    let (mut asked, mut synced) = (false, false);
    let (mut wrote, mut syncing) = (BTreeSet::new(), BTreeSet::new());
    for line in calls.lines() {
        let (thread, call) = line.split_once(' ').unwrap_or_default();
        let call = call.trim_start();
        let syncs = call.starts_with("fdatasync(") || call.starts_with("fsync(");
        if syncs && call.contains(log) && call.ends_with("<unfinished ...>") {
            syncing.insert(thread);
        } else if (syncs && call.contains(log)) || (call.contains("sync resumed>") && syncing.remove(thread)) {
            synced |= wrote.remove(thread) && call.ends_with("= 0");
        } else if call.starts_with("pwrite") && call.contains(log) {
            wrote.insert(thread);
        } else if call.contains("\"POST /api/requests/") && call.contains("/submit HTTP/1.1") {
            (asked, synced) = (true, false);
            wrote.clear();
        } else if asked && call.contains("\"HTTP/1.1 200 OK") {
            traced.acknowledged += 1;
            traced.on_disk_first += u32::from(synced);
            asked = false;
        }
    }
    traced
}

#[test]
fn a_trace_is_read_as_it_is() {
    let asked = "7 recvfrom(9<socket:[1]>, \"POST /api/requests/0/submit HTTP/1.1\\r\\n\"..., 8192, 0, NULL, NULL) = 99\n";
    let written = "8 pwrite64(5</tmp/test.db-wal>, \"\"..., 24, 0) = 24\n";
    let by_another = "6 pwrite64(4</tmp/test.db-wal>, \"\"..., 24, 0) = 24\n";
    let synced = "8 fdatasync(5</tmp/test.db-wal>) = 0\n";
    let refused = "8 fdatasync(5</tmp/test.db-wal>) = -1 EIO (Input/output error)\n";
    let begun = "8 fdatasync(5</tmp/test.db-wal> <unfinished ...>\n";
    let resumed = "8 <... fdatasync resumed>)        = 0\n";
    let answered = "7 sendto(9<socket:[1]>, \"HTTP/1.1 200 OK\\r\\n\"..., 99, MSG_NOSIGNAL, NULL, 0) = 99\n";
    for (calls, good) in [
        (vec![asked, written, synced, answered], 1),
        (vec![asked, written, begun, resumed, answered], 1),
        (vec![asked, written, synced, by_another, answered], 1),
        (vec![asked, written, begun, answered, resumed], 0),
        (vec![asked, written, answered], 0),
        (vec![asked, written, refused, answered], 0),
        (vec![written, synced, asked, answered], 0),
        (vec![written, asked, synced, answered], 0),
        (vec![asked, by_another, synced, answered], 0),
        (vec![asked, synced, written, answered], 0),
    ] {
        let calls = calls.concat();
        assert_eq!(on_disk_first(&calls, "test.db-wal>"), Traced { acknowledged: 1, on_disk_first: good }, "{calls}");
    }
}
