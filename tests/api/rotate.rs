//! The key that seals is changed while people work: nothing that they read or write fails.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use domain::api::desk::{Decide, DecideBody, GetDeskRequest};
use domain::api::own_plan::{WriteBody, WriteOwnPlan};
use domain::api::plan::{GoalBody, ProposeGoal};
use domain::api::request::{AnswerQuestion, GetRequest, StartBody, StartRequest};
use domain::goal::Kind;
use domain::policy::{Action, Object, may};
use domain::request::{Event, Outcome, State};
use domain::{Party, RequestId};
use serde_json::Value;
use server::rotate;
use server::store;
use server::store::key::{self, SEALED};
use tokio::task::JoinHandle;

use crate::harness::house::{House, Plan};
use crate::harness::script::{OWN_WORDS, answer, code};
use crate::harness::template::on_each_with;

/// In place of the seconds after which every server knows which key seals; the servers of these tests ask more often.
const SETTLED: Duration = Duration::from_millis(300);
const EVERY: Duration = Duration::from_millis(20);

/// People at work until they are told to stop.
struct Work {
    stop: Arc<AtomicBool>,
    turns: Arc<AtomicUsize>,
    tasks: Vec<JoinHandle<()>>,
}

impl Work {
    /// Each turn is a whole: whatever in it fails ends the test.
    fn begin(house: &House, known: &[RequestId]) -> Self {
        let mut work = Self { stop: Arc::default(), turns: Arc::default(), tasks: Vec::new() };
        // Each who writes is somebody else: who starts a request that he has not sent is given that one.
        for writer in [House::owner, House::cellmate] {
            work.spawn(house.clone(), known.to_vec(), |house, known| async move {
                for id in known {
                    let his = house.owner().ask::<GetRequest>(id).await.expect("read by him");
                    let hers = house.desk().ask::<GetDeskRequest>(id).await.expect("read at the desk");
                    for shown in [serde_json::to_string(&his), serde_json::to_string(&hers)] {
                        assert!(shown.expect("JSON").contains(OWN_WORDS.answers[0].1));
                    }
                }
            });
            work.spawn(house.clone(), Vec::new(), move |house, _| async move {
                let (sam, fatma) = (writer(&house), house.desk());
                let asked = OWN_WORDS.bring(&sam, &fatma, State::InfoNeeded, house.today()).await;
                OWN_WORDS.cause(&sam, "", Event::Reply, asked, house.today()).await.expect("replied");
                let id = sam.send::<StartRequest>((), StartBody { kind: code("own-words") }).await.expect("a draft").summary.id;
                for again in ["Eerst dit.", OWN_WORDS.answers[0].1] {
                    sam.send::<AnswerQuestion>((id, code("why")), answer(again)).await.expect("written");
                }
                OWN_WORDS.cause(&sam, "", Event::Submit, id, house.today()).await.expect("sent");
            });
        }
        work
    }

    fn spawn<F, W>(&mut self, house: House, known: Vec<RequestId>, turn: F)
    where
        F: Fn(House, Vec<RequestId>) -> W + Send + 'static,
        W: Future<Output = ()> + Send + 'static,
    {
        let (stop, turns) = (Arc::clone(&self.stop), Arc::clone(&self.turns));
        self.tasks.push(tokio::spawn(async move {
            while !stop.load(Ordering::Relaxed) {
                turn(house.clone(), known.clone()).await;
                turns.fetch_add(1, Ordering::Relaxed);
            }
        }));
    }

    /// Lets everybody do something more.
    async fn go_on(&self) {
        let until = self.turns.load(Ordering::Relaxed) + 2 * self.tasks.len();
        while self.turns.load(Ordering::Relaxed) < until && !self.tasks.iter().any(JoinHandle::is_finished) {
            tokio::time::sleep(EVERY).await;
        }
    }

    async fn end(self) {
        self.stop.store(true, Ordering::Relaxed);
        for task in self.tasks {
            task.await.expect("nothing failed");
        }
    }
}

/// The versions of all sealed cells.
async fn versions(house: &House) -> Vec<u8> {
    let mut all = Vec::new();
    for column in &SEALED {
        let found = house.app.db.read(|tx| Box::pin(column.versions(tx))).await.expect("read");
        assert!(!found.is_empty(), "{} has cells", column.name());
        for (version, _) in found {
            let cell = house.app.db.read(|tx| Box::pin(column.sample(tx, version))).await.expect("read").expect("a cell");
            house.app.keys.open_at(column.place, cell.id, &cell.cell).expect("opens");
            all.push(version);
        }
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// An answer to a question and a decision with a note, so that every sealed column has a cell.
async fn decided(house: &House) -> RequestId {
    let (sam, fatma) = (house.owner(), house.desk());
    let id = OWN_WORDS.bring(&sam, &fatma, State::InfoNeeded, house.today()).await;
    OWN_WORDS.cause(&sam, "", Event::Reply, id, house.today()).await.expect("replied");
    let body = DecideBody { note: Some("Dat is goed.".to_owned()), ..OWN_WORDS.decide(Outcome::Granted) };
    fatma.send::<Decide>(id, body).await.expect("decided");
    sam.send::<WriteOwnPlan>((), WriteBody { words: "Ik wil werken in een keuken.".to_owned() }).await.expect("written");
    let goal = GoalBody { kind: Kind::Income, words: "Ik wil werken in een keuken.".to_owned() };
    sam.send::<ProposeGoal>((), goal).await.expect("proposed");
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_fails_while_the_key_is_changed() {
    on_each_with(&Plan::own_words(), |house| async move {
        let mut known = vec![decided(&house).await];
        for _ in 0..4 {
            known.push(OWN_WORDS.bring(&house.owner(), &house.desk(), State::InfoNeeded, house.today()).await);
        }
        assert_eq!(versions(&house).await, [1]);
        let other = house.beside().await;
        let following = tokio::spawn(rotate::follow(house.app.clone(), EVERY));
        let work = Work::begin(&house, &known);
        work.go_on().await;

        let (version, _) = rotate::add(&other).expect("a key");
        work.go_on().await;
        assert_eq!((version, versions(&house).await), (2, vec![1]), "a new key waits");
        let done = rotate::rotate(&other, SETTLED, &|_| ()).await.expect("rotated");
        assert_eq!(done.version, 2);
        assert!(done.cells.iter().all(|(_, cells)| *cells > 0), "{done:?}");
        assert_eq!((house.app.keys.sealing(), versions(&house).await), (2, vec![2]));
        work.go_on().await;
        let away = rotate::retire(&other, 1, SETTLED, &|_| ()).await.expect("put away");
        assert!(away.ends_with("retired/seal-1.key"));
        work.go_on().await;
        work.end().await;
        following.abort();
        assert_eq!(versions(&house).await, [2]);
        trail(&house, &done).await;
        other.db.close().await;
    })
    .await;
}

/// Who did it, when, with which version, and how many cells of which column.
async fn trail(house: &House, done: &rotate::Rotated) {
    let dump = house.dump().await;
    let steps = dump.rows("key_change");
    for (column, cells) in &done.cells {
        let of = |step: &&Value| step["place"] == column.as_str();
        let told: i64 = steps.iter().filter(of).filter_map(|step| step["cells"].as_i64()).sum();
        assert_eq!(told, *cells, "{column}");
    }
    for (step, action) in [("begin", "rotate"), ("reseal", "rotate"), ("retire", "retire")] {
        let of_kind: Vec<&Value> = steps.iter().filter(|row| row["step"] == step).collect();
        assert!(!of_kind.is_empty(), "{step}");
        for row in of_kind {
            let id = row["id"].as_str().and_then(|id| uuid::Uuid::try_parse(id).ok()).expect("an identifier");
            let rows = dump.rows_with("audit", "object_id", id);
            assert_eq!(rows.len(), 1, "{step}");
            assert_eq!((&rows[0]["action"], &rows[0]["party"]), (&Value::from(action), &Value::from("administrator")));
            assert_eq!((&rows[0]["object"], &rows[0]["at"]), (&Value::from("keys"), &row["at"]));
            assert!(rows[0]["after_digest"].is_string(), "the step cannot be changed unnoticed");
        }
    }
}

#[tokio::test]
async fn a_key_that_is_needed_stays() {
    on_each_with(&Plan::own_words(), |house| async move {
        decided(&house).await;
        let other = house.beside().await;
        let idle = rotate::rotate(&other, Duration::ZERO, &|_| ()).await.expect("nothing to do");
        assert!(idle.version == 1 && idle.cells.iter().all(|(_, cells)| *cells == 0), "{idle:?}");
        assert!(house.dump().await.rows("key_change").is_empty());
        for version in [1, 2, 255] {
            let refused = rotate::retire(&other, version, Duration::ZERO, &|_| ()).await;
            assert!(matches!(refused, Err(rotate::RotateError::Seals { .. })), "{version}");
        }
        // The new key seals, and nothing is sealed anew yet.
        rotate::add(&other).expect("a key");
        let (turn, actor) = (&other.turn(), &Party::Administrator.alone());
        let begun = store::change(&other.db, |tx| {
            Box::pin(async move {
                let permit = may(actor, Action::Rotate, Object::Keys)?;
                key::begin(tx, turn, &permit, 2).await
            })
        });
        begun.await.expect("begun");
        let refused = rotate::retire(&other, 1, Duration::ZERO, &|_| ()).await;
        assert!(matches!(refused, Err(rotate::RotateError::Needed { version: 1, .. })));
        assert_eq!(other.keys.versions().expect("read"), [1, 2]);
        other.db.close().await;
    })
    .await;
}

/// A server of which the folder lacks the key that seals says so, and goes on with the one it has.
#[tokio::test]
async fn a_server_without_the_key_says_so() {
    on_each_with(&Plan::own_words(), |house| async move {
        decided(&house).await;
        let other = house.beside().await;
        let (_, file) = rotate::add(&other).expect("a key");
        rotate::rotate(&other, Duration::ZERO, &|_| ()).await.expect("rotated");
        other.db.close().await;
        let hidden = file.with_extension("elsewhere");
        std::fs::rename(&file, &hidden).expect("hidden");
        let error = rotate::agree(&house.app.db, &house.app.keys).await.expect_err("not there");
        assert!(error.to_string().contains("seal-2.key"), "{error}");
        assert_eq!(house.app.keys.sealing(), 1);
        std::fs::rename(&hidden, &file).expect("copied");
        rotate::agree(&house.app.db, &house.app.keys).await.expect("there");
        assert_eq!(house.app.keys.sealing(), 2);
    })
    .await;
}
