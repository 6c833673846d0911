//! Tampering for real: in the tables of both databases, by somebody who takes the triggers off first. Each is found, and named.

use std::fs;
use std::io::BufReader;

use axum::http::StatusCode;
use server::audit::report::{Finding, Report};
use server::audit::verify::Verifier;
use server::audit::witness::{Witness, WitnessError};
use server::audit::{export, ledger::Ledger};
use server::http::witness::{Receiving, router};
use server::store::Engine;
use tokio::net::TcpListener;

use crate::harness::house::{House, Plan};
use crate::harness::template::{for_each, on_each};
use crate::seal::{file, good, run};

/// What is done, and how the finding is called that names it.
struct Tampering(&'static [&'static str], &'static str);

/// The row at position 5, and another one.
macro_rules! change {
    ($set:literal) => {
        Tampering(
            &[concat!("update audit set ", $set, " where id = (select audit_id from audit_seal where position = 5)")],
            "row-changed",
        )
    };
}

const TAMPERINGS: &[Tampering] = &[
    change!("at = at + 1"),
    change!("party = case when party = 'staff' then 'system' else 'staff' end"),
    change!("actor_id = id"),
    change!("helper_id = id"),
    change!("action = 'other'"),
    change!("object = 'other'"),
    change!("object_id = id"),
    change!("subject_id = id"),
    change!("before_digest = (select link from audit_seal where position = 1)"),
    change!("after_digest = (select link from audit_seal where position = 1)"),
    change!("session_id = id"),
    Tampering(
        &[
            "update audit set id = (select id from person where number = '1001') where id = (select audit_id from audit_seal where position = 5)",
        ],
        "row-missing",
    ),
    Tampering(&["delete from audit where id = (select audit_id from audit_seal where position = 5)"], "row-missing"),
    // Put in, and not by the program.
    Tampering(
        &[
            "insert into audit (id, at, party, action, object) select id, 5, 'staff', 'read', 'person' from person where number = '1001'",
            "delete from audit_pending",
        ],
        "stray",
    ),
    // Put in, with a link behind the last one.
    Tampering(
        &[
            "insert into audit (id, at, party, action, object) select id, 5, 'staff', 'read', 'person' from person where number = '1001'",
            "delete from audit_pending",
            "insert into audit_seal (position, audit_id, link) select (select max(position) + 1 from audit_seal), id, (select link from audit_seal where position = 1) from person where number = '1001'",
        ],
        "unsigned",
    ),
    // Two rows in each other's place.
    Tampering(
        &[
            "update audit_seal set audit_id = (select id from person where number = '1001') where position = 3",
            "update audit_seal set audit_id = (select id from person where number = '1002') where position = 4",
            "update audit_seal set audit_id = (select id from audit where id not in (select audit_id from audit_seal) order by at, id limit 1) where position = 4",
            "update audit_seal set audit_id = (select id from audit where id not in (select audit_id from audit_seal)) where position = 3",
        ],
        "row-changed",
    ),
    Tampering(
        &["update audit_seal set link = (select link from audit_seal where position = 1) where position = 4"],
        "row-changed",
    ),
    Tampering(&["delete from audit_seal where position = 4"], "links-missing"),
    Tampering(&["update audit_seal set position = 1000000 where position = 4"], "links-missing"),
    Tampering(&["update audit_checkpoint set at = at + 1"], "bad-signature"),
    Tampering(
        &["delete from audit_checkpoint where position = (select min(position) from audit_checkpoint)"],
        "checkpoint-missing",
    ),
    Tampering(&["delete from audit_checkpoint where position = (select max(position) from audit_checkpoint)"], "unsigned"),
    Tampering(&["delete from audit_checkpoint"], "unsigned"),
    // The end is cut off so that what is left is whole.
    Tampering(
        &[
            "delete from audit where id in (select audit_id from audit_seal where position > (select min(position) from audit_checkpoint))",
            "delete from audit_seal where position > (select min(position) from audit_checkpoint)",
            "delete from audit_checkpoint where position > (select min(position) from audit_checkpoint)",
        ],
        "witness-ahead",
    ),
    Tampering(
        &["delete from audit", "delete from audit_seal", "delete from audit_checkpoint", "delete from audit_pending"],
        "witness-ahead",
    ),
];

/// Takes off what guards the tables.
async fn take_triggers_off(house: &House) {
    for table in ["audit", "audit_seal", "audit_checkpoint"] {
        for guard in ["no_update", "no_delete"] {
            let on = if house.engine == Engine::Postgres { format!(" on {table}") } else { String::new() };
            run(house.url(), &format!("drop trigger {table}_{guard}{on}")).await;
        }
    }
}

fn kinds(report: &Report) -> Vec<String> {
    let kind = |finding: &Finding| serde_json::to_value(finding).expect("JSON")["kind"].as_str().unwrap_or_default().to_owned();
    report.findings.iter().map(kind).collect()
}

async fn is_found(house: House, Tampering(what, kind): &'static Tampering) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let witness = file(folder.path(), "witness.jsonl");
    house.seal_in_rounds(3).await;
    witness.catch_up(&house.app.db).await.expect("told");
    good(&house.verified(&[&witness]).await);
    take_triggers_off(&house).await;
    for sql in *what {
        run(house.url(), sql).await;
    }
    let report = house.verified(&[&witness]).await;
    assert!(kinds(&report).iter().any(|found| found == kind), "{what:?}, on {}: {report}", house.engine.as_str());

    // The same is found elsewhere, in an export and without the database.
    let path = folder.path().join("export.jsonl");
    let mut out = fs::File::create(&path).expect("a file");
    export::write(&house.app.db, house.now(), &mut out).await.expect("exported");
    assert_eq!(offline(&house, &path, &witness).await, report, "{what:?}");
}

async fn offline(house: &House, path: &std::path::Path, witness: &Witness) -> Report {
    let keys = house.app.keys.audit_public();
    let mut verifier = Verifier::new(&keys, vec![witness.read().await.expect("read").expect("a witness")]);
    export::read(&mut BufReader::new(fs::File::open(path).expect("the export")), &mut verifier).expect("read");
    verifier.finish()
}

#[tokio::test]
async fn every_tampering_is_found() {
    for_each(&Plan::default(), TAMPERINGS, is_found).await;
}

/// Without taking them off, the database refuses.
#[tokio::test]
async fn the_chain_is_only_added_to() {
    on_each(|house| async move {
        house.seal_in_rounds(1).await;
        let before = house.dump().await;
        for sql in [
            "update audit_seal set position = position + 1000",
            "delete from audit_seal",
            "update audit_checkpoint set at = 1",
            "delete from audit_checkpoint",
        ] {
            let (url, sql) = (house.url().to_owned(), sql);
            tokio::spawn(async move { run(&url, sql).await }).await.expect_err("refused");
        }
        assert_eq!(before.changes(&house.dump().await), [""; 0]);
    })
    .await;
}

/// Lines of an export that are taken out, put in, changed or broken off.
#[tokio::test]
async fn a_changed_export_is_found() {
    on_each(|house| async move {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let witness = file(folder.path(), "witness.jsonl");
        house.seal_in_rounds(2).await;
        crate::seal::set(&house.owner(), 2).await;
        witness.catch_up(&house.app.db).await.expect("told");
        let mut out = Vec::new();
        export::write(&house.app.db, house.now(), &mut out).await.expect("exported");
        let text = String::from_utf8(out).expect("text");
        let lines: Vec<&str> = text.lines().collect();
        let path = folder.path().join("export.jsonl");
        fs::write(&path, &text).expect("written");
        let honest = offline(&house, &path, &witness).await;
        good(&honest);
        assert_eq!(honest, house.verified(&[&witness]).await);
        for at in 1..lines.len() {
            let without: Vec<&str> = lines.iter().enumerate().filter(|(line, _)| *line != at).map(|(_, line)| *line).collect();
            let mut swapped = lines.clone();
            // Lines of two kinds have no order between them, but for the first and the last: there a swap says the same.
            let same_kind = lines[at].split(',').next() == lines[at - 1].split(',').next();
            if same_kind || at + 1 == lines.len() {
                swapped.swap(at, at - 1);
            } else {
                swapped.remove(at);
            }
            let mut broken = lines.clone();
            broken[at] = &lines[at][..lines[at].len() / 2];
            let cut = lines[..at].to_vec();
            for (what, changed) in [("without", without), ("swapped", swapped), ("broken", broken), ("cut", cut)] {
                // The first line is what makes it an export.
                if changed.first() != lines.first() {
                    continue;
                }
                fs::write(&path, changed.join("\n") + "\n").expect("written");
                let report = offline(&house, &path, &witness).await;
                assert!(!report.is_good(), "{what} {at}: {}", lines[at]);
            }
        }
    })
    .await;
}

/// Listens on a free port of this machine.
async fn listening(house: &House, path: &std::path::Path) -> (String, tokio::task::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let service = router(Receiving { ledger: Ledger::new(path), keys: house.app.keys.audit_public() });
    (address, tokio::spawn(async move { axum::serve(listener, service).await.expect("served") }))
}

/// A second server as witness: down, then up; it takes only what our key signed and what goes on.
#[tokio::test(flavor = "multi_thread")]
async fn a_second_server_is_a_witness() {
    on_each(|house| async move {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("kept.jsonl");
        house.seal_in_rounds(2).await;
        let (address, serving) = listening(&house, &path).await;
        let witness = Witness::parse(&address).expect("a witness");
        assert_eq!(witness.catch_up(&house.app.db).await.expect("told"), 2);
        serving.abort();
        let _ = serving.await;
        house.seal_in_rounds(150).await;
        assert!(matches!(witness.catch_up(&house.app.db).await, Err(WitnessError::Unreached { .. })));

        let (address, serving) = listening(&house, &path).await;
        let witness = Witness::parse(&address).expect("a witness");
        assert_eq!(witness.catch_up(&house.app.db).await.expect("told"), 150);
        good(&house.verified(&[&witness, &file(folder.path(), "kept.jsonl")]).await);
        let kept = fs::read_to_string(&path).expect("lines");
        assert_eq!(kept.lines().count(), 152);

        let lines: Vec<&str> = kept.lines().collect();
        let forged = lines[151].replace("\"at\":1", "\"at\":2");
        for (body, status) in [
            ("", StatusCode::BAD_REQUEST),
            ("{}", StatusCode::BAD_REQUEST),
            (forged.as_str(), StatusCode::FORBIDDEN),
            // Back, and it stays where it is; the newest is told.
            (lines[3], StatusCode::CONFLICT),
            (lines[151], StatusCode::OK),
        ] {
            let answer = post(&address, body).await;
            assert_eq!(answer, status.as_u16(), "{body}");
        }
        assert_eq!(fs::read_to_string(&path).expect("lines"), kept);
        serving.abort();
    })
    .await;
}

async fn post(address: &str, body: &str) -> u16 {
    let (address, body) = (address.to_owned(), body.to_owned());
    let sent = tokio::task::spawn_blocking(move || {
        let config = ureq::Agent::config_builder().http_status_as_error(false).proxy(None).build();
        config.new_agent().post(&address).send(body).expect("an answer").status().as_u16()
    });
    sent.await.expect("sent")
}

/// Who keeps the witness in a file sees every kind of change to it.
#[tokio::test]
async fn a_changed_witness_is_found() {
    on_each(|house| async move {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let witness = file(folder.path(), "witness.jsonl");
        house.seal_in_rounds(3).await;
        witness.catch_up(&house.app.db).await.expect("told");
        let path = folder.path().join("witness.jsonl");
        let text = fs::read_to_string(&path).expect("lines");
        let lines: Vec<&str> = text.lines().collect();
        for (changed, kind) in [
            (text.replace("\"at\":1", "\"at\":2"), "witness-forged"),
            (format!("{}\nnot a line\n", lines[0]), "witness-unread"),
            (format!("{}\n{}\n{}\n", lines[1], lines[0], lines[2]), "witness-differs"),
        ] {
            fs::write(&path, changed).expect("written");
            let report = house.verified(&[&witness]).await;
            assert!(kinds(&report).iter().any(|found| found == kind), "{kind}: {report}");
        }
    })
    .await;
}
