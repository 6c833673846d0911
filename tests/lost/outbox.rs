//! Messages that go out while the server is killed again and again: each lies in the folder once, and is told once.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use domain::catalogue::Condition;
use domain::help::{Event, Need};
use domain::import::{PersonRow, Row as _};
use domain::{Code, Party, PersonId};
use server::app::Acting;
use server::chance::Chance;
use server::public_url::PublicUrl;
use server::serve::open;
use server::store::{self, Engine, StoreError, help, person, sql, staff};
use server::{App, import, outbox};
use uuid::Uuid;

use crate::prison::{Cast, in_prison};
use crate::{seed, times, turn};

const CAST: Cast = Cast { detainees: 6, staff: 1 };

/// The longest time between a start and a kill, in milliseconds.
const LONGEST: u32 = 120;

/// What each asks of the municipality.
const ASKED: [(Condition, Need); 4] = [
    (Condition::Papers, Need::IdCard),
    (Condition::Home, Need::FindHome),
    (Condition::Income, Need::Benefit),
    (Condition::Debts, Need::DebtHelp),
];

/// Before each start there is much to send: new requests, and that the ones before are over. The server is killed while it sends.
async fn each_goes_out_once(engine: Engine) {
    let _turn = turn().await;
    let seed = seed("messages that go out");
    in_prison(engine, CAST, move |prison| async move {
        let (dice, folder) = (Chance::seeded(seed), prison.outbox());
        let app = open(&prison.place(), PublicUrl::localhost(8080)).await.expect("a server");
        let (people, manager) = cast(&app).await;
        let mut unfinished = 0;
        for _ in 0..times(10, 100) {
            for person in &people {
                ask_anew(&app, person, &manager).await;
            }
            let running = prison.start().await;
            tokio::time::sleep(Duration::from_millis(u64::from(dice.below(LONGEST)))).await;
            running.kill();
            let (all, delivered) = (messages(&app, false).await, messages(&app, true).await);
            assert!(delivered.is_subset(&files(&folder)), "what is noted lies in the folder");
            unfinished += usize::from(all != delivered);
        }
        assert!(unfinished > 0, "the server was killed while it sent");
        while outbox::round(&app, &folder).await.expect("a round") > 0 {}
        let all = messages(&app, false).await;
        assert_eq!((files(&folder), messages(&app, true).await), (all.clone(), all.clone()));
        assert_eq!(shared(&app).await, all, "each was told once");
        let parts = names(&folder).into_iter().filter(|name| !name.ends_with(".json"));
        assert_eq!(parts.collect::<Vec<_>>(), [""; 0], "no half file stays");
        app.db.close().await;
        prison.verify_trail();
    })
    .await;
}

/// The detainees, each of whom will live in Zwolle, and the case manager.
async fn cast(app: &App) -> (Vec<Party>, Party) {
    import::municipalities(app, "towns.csv", b"code,name,contact\n0193,Zwolle,14 038\n").await.expect("imported");
    let number = |at: usize| (3001 + at).to_string();
    let line = |at: usize| {
        let (number, days) = (number(at), "1990-01-01,2024-01-01,,");
        format!("{number},Man{at},Test,noord,A {at},nl-simple,{days},yes,prison,sentenced,no,yes,no,0193\n")
    };
    let file = format!("{}\n{}", PersonRow::COLUMNS.join(","), (0..CAST.detainees).map(line).collect::<String>());
    import::people(app, "people.csv", file.as_bytes()).await.expect("imported");
    let mut people = Vec::new();
    for at in 0..CAST.detainees {
        let number = number(at);
        let found = app.db.read(|tx| Box::pin(person::by_number(tx, &number))).await.expect("read");
        people.push(found.expect("a person").party());
    }
    let found = app.db.read(|tx| Box::pin(staff::by_number(tx, "s.0"))).await.expect("read").expect("staff");
    let Party::Staff { id, establishment, .. } = found.party() else { panic!("staff") };
    (people, Party::Staff { id, establishment, desk: Code::parse("case-manager").expect("a desk") })
}

/// Takes back what he asked before, where that was sent, and asks again.
async fn ask_anew(app: &App, person: &Party, manager: &Party) {
    let Party::Detainee { id, .. } = person else { panic!("a detainee") };
    let (id, actor, checks) = (*id, &person.clone().alone(), &manager.clone().alone());
    let turn = &app.turn();
    let number = number_of(app, id).await;
    for asked in ASKED {
        // The first time there is nothing to take back.
        let _before = store::change(&app.db, |tx| Box::pin(help::withdraw(tx, Acting { turn, actor }, id, asked.0))).await;
        store::change(&app.db, |tx| Box::pin(help::ask(tx, Acting { turn, actor }, id, asked, true))).await.expect("asked");
        let by = Acting { turn, actor: checks };
        let number = number.as_str();
        store::change(&app.db, |tx| Box::pin(help::change(tx, by, number, asked.0, (Event::Check, None))))
            .await
            .expect("checked");
    }
}

async fn number_of(app: &App, id: PersonId) -> String {
    let read: Result<(String,), StoreError> =
        app.db.read(|tx| Box::pin(async move { sql("select number from person where id = $1").bind(id).one(tx).await })).await;
    read.expect("a number").0
}

async fn messages(app: &App, delivered: bool) -> BTreeSet<Uuid> {
    let text = if delivered { "select id from outbox where delivered_at is not null" } else { "select id from outbox" };
    ids(app, text).await.into_iter().collect()
}

/// The messages of which was told what they shared.
async fn shared(app: &App) -> BTreeSet<Uuid> {
    let rows = ids(app, "select outbox_id from sharing").await;
    let told: BTreeSet<Uuid> = rows.iter().copied().collect();
    assert_eq!(told.len(), rows.len(), "a message was told twice");
    told
}

async fn ids(app: &App, text: &'static str) -> Vec<Uuid> {
    let read: Result<Vec<(Uuid,)>, StoreError> = app.db.read(|tx| Box::pin(async move { sql(text).all(tx).await })).await;
    read.expect("read").into_iter().map(|(id,)| id).collect()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

/// The messages that lie in the folder, each whole and under its own name.
fn files(folder: &Path) -> BTreeSet<Uuid> {
    let names = names(folder).into_iter().filter(|name| name.ends_with(".json"));
    names
        .map(|name| {
            let bytes = std::fs::read(folder.join(&name)).expect("a file");
            let letter: serde_json::Value = serde_json::from_slice(&bytes).expect("a whole file");
            let id: Uuid = letter["message"].as_str().and_then(|id| id.parse().ok()).expect("its identifier");
            assert_eq!(name, format!("{id}.json"));
            id
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_on_sqlite_each_message_goes_out_once() {
    each_goes_out_once(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_on_postgres_each_message_goes_out_once() {
    each_goes_out_once(Engine::Postgres).await;
}
