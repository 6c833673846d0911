//! What a transaction promises: all or nothing, one snapshot, in an order, and a clear word when it fails.

use std::future::pending;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use server::store::{Db, Engine, StoreError, sql, sql_for};
use uuid::Uuid;

use crate::engines::{Home, on_each, on_each_empty};
use crate::prison;

async fn count(db: &Db, what: &'static str) -> i64 {
    db.read(|tx| Box::pin(async move { sql(what).one::<(i64,)>(tx).await }))
        .await
        .map_err(|e: StoreError| e.to_string())
        .expect("counted")
        .0
}

const SETTINGS: &str = "select count(*) from setting";

#[tokio::test]
async fn a_write_stays_whole_or_not_at_all() {
    on_each(|db| async move {
        // Both borrow from here: the work may look at its surroundings.
        let key = String::from("demo");
        let value = key.as_str();
        let refused: Result<(), StoreError> = db
            .write(|tx| {
                let key = key.as_str();
                Box::pin(async move {
                    sql("insert into setting (key, value) values ($1, $2)").bind(key).bind(value).run(tx).await?;
                    Err(StoreError::Missing)
                })
            })
            .await;
        assert!(matches!(refused, Err(StoreError::Missing)));
        assert_eq!(count(&db, SETTINGS).await, 0);

        let rows = db
            .write(|tx| {
                Box::pin(async move { sql("insert into setting (key, value) values ($1, $1)").bind(value).run(tx).await })
            })
            .await;
        assert!(matches!(rows, Ok::<u64, StoreError>(1)));
        assert_eq!(count(&db, SETTINGS).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_write_that_is_given_up_leaves_nothing() {
    on_each(|db| async move {
        let started = AtomicU32::new(0);
        let mut writing = Box::pin(db.write(|tx| {
            let started = &started;
            Box::pin(async move {
                sql("insert into setting (key, value) values ('demo', 'x')").run(tx).await?;
                started.store(1, Ordering::SeqCst);
                pending::<Result<(), StoreError>>().await
            })
        }));
        while started.load(Ordering::SeqCst) == 0 {
            tokio::select! {
                biased;
                _ = &mut writing => unreachable!("it never ends"),
                () = tokio::task::yield_now() => {}
            }
        }
        drop(writing);
        assert_eq!(count(&db, SETTINGS).await, 0);
        let next = db
            .write(|tx| Box::pin(async move { sql("insert into setting (key, value) values ('demo', 'y')").run(tx).await }))
            .await;
        assert!(matches!(next, Ok::<u64, StoreError>(1)), "the writer is free again");
    })
    .await;
}

#[tokio::test]
async fn a_failed_statement_cannot_be_passed_over() {
    on_each(|db| async move {
        let outcome: Result<(), StoreError> = db
            .write(|tx| {
                Box::pin(async move {
                    sql("insert into setting (key, value) values ('a', 'x')").run(tx).await?;
                    let twice = sql("insert into setting (key, value) values ('a', 'y')").run(tx).await;
                    assert!(matches!(twice, Err(StoreError::Conflict(_))));
                    Ok(())
                })
            })
            .await;
        assert!(matches!(outcome, Err(StoreError::PassedOver)));
        assert_eq!(count(&db, SETTINGS).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_read_cannot_write() {
    on_each(|db| async move {
        let outcome =
            db.read(|tx| Box::pin(async move { sql("insert into setting (key, value) values ('a', 'x')").run(tx).await })).await;
        assert!(matches!(outcome, Err(StoreError::ReadOnly(_))), "{outcome:?}");
        assert_eq!(count(&db, SETTINGS).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_read_sees_one_moment() {
    on_each(|db| async move {
        let other = db.clone();
        let (before, after) = db
            .read(|tx| {
                Box::pin(async move {
                    let (before,): (i64,) = sql(SETTINGS).one(tx).await?;
                    other
                        .write(|tx| {
                            Box::pin(async move { sql("insert into setting (key, value) values ('a', 'x')").run(tx).await })
                        })
                        .await?;
                    let (after,): (i64,) = sql(SETTINGS).one(tx).await?;
                    Ok::<_, StoreError>((before, after))
                })
            })
            .await
            .expect("read");
        assert_eq!((before, after), (0, 0));
        assert_eq!(count(&db, SETTINGS).await, 1);
    })
    .await;
}

/// Each reads, thinks, and writes what it thought: in any engine only one may do so at a time.
#[tokio::test(flavor = "multi_thread")]
async fn writers_that_read_first_do_not_lose_each_other() {
    // As many as there are kiosks in a large prison: nobody may collide until he is out of tries.
    const WRITERS: i64 = 40;
    const EACH: i64 = 5;
    on_each(|db| async move {
        prison::build(&db).await;
        sql_counter(&db, 0).await.expect("set");
        let writers: Vec<_> = (0..WRITERS)
            .map(|_| {
                let db = db.clone();
                tokio::spawn(async move {
                    for _ in 0..EACH {
                        db.write(|tx| {
                            Box::pin(async move {
                                let (value,): (i64,) = sql("select value from counter where name = 'request'").one(tx).await?;
                                sql("update counter set value = $1 where name = 'request'").bind(value + 1).run(tx).await
                            })
                        })
                        .await
                        .map_err(|error: StoreError| error.to_string())
                        .expect("written");
                    }
                })
            })
            .collect();
        for writer in writers {
            writer.await.expect("joined");
        }
        assert_eq!(count(&db, "select value from counter where name = 'request'").await, WRITERS * EACH);
    })
    .await;
}

async fn sql_counter(db: &Db, value: i64) -> Result<u64, StoreError> {
    db.write(|tx| {
        Box::pin(async move {
            sql("insert into counter (establishment_id, name, value) values ($1, 'request', $2)")
                .bind(prison::PRISON)
                .bind(value)
                .run(tx)
                .await
        })
    })
    .await
}

/// As with an idempotency key: whoever comes second finds what the first one did, also when both looked before either wrote.
#[tokio::test(flavor = "multi_thread")]
async fn look_then_insert_finds_the_other() {
    on_each(|db| async move {
        for round in 0..20_u32 {
            let both: Vec<_> = (0..2)
                .map(|_| {
                    let db = db.clone();
                    tokio::spawn(async move {
                        db.write(|tx| {
                            Box::pin(async move {
                                let key = format!("round-{round}");
                                if sql("select value from setting where key = $1")
                                    .bind(key.as_str())
                                    .maybe::<(String,)>(tx)
                                    .await?
                                    .is_some()
                                {
                                    return Ok(0);
                                }
                                sql("insert into setting (key, value) values ($1, 'x')").bind(key).run(tx).await
                            })
                        })
                        .await
                        .map_err(|error: StoreError| error.to_string())
                    })
                })
                .collect();
            let mut inserted = 0;
            for one in both {
                inserted += one.await.expect("joined").expect("neither fails");
            }
            assert_eq!(inserted, 1);
        }
    })
    .await;
}

#[tokio::test]
async fn new_until_there_is_a_prison() {
    on_each_empty(|db| async move {
        assert!(db.is_new().await.expect("asked"), "no tables");
        db.migrate().await.expect("migrated");
        assert!(db.is_new().await.expect("asked"), "empty tables");
        prison::build(&db).await;
        assert!(!db.is_new().await.expect("asked"));
        db.migrate().await.expect("nothing to do");
    })
    .await;
}

#[tokio::test]
async fn a_newer_schema_is_left_alone() {
    on_each(|db| async move {
        db.write(|tx| {
            Box::pin(async move {
                sql("insert into _sqlx_migrations (version, description, success, checksum, execution_time) select 9999, 'later', success, checksum, 0 from _sqlx_migrations where version = 1")
                    .run(tx)
                    .await
            })
        })
        .await
        .map(|rows: u64| assert_eq!(rows, 1))
        .unwrap_or_else(|error: StoreError| panic!("{error}"));
        let error = db.migrate().await.expect_err("refused");
        assert!(matches!(&error, StoreError::Schema(text) if text.contains("newer program")), "{error}");
    })
    .await;
}

#[tokio::test]
async fn a_lost_connection_is_told_and_replaced() {
    on_each(|db| async move {
        if db.engine() == Engine::Sqlite {
            return;
        }
        let outcome: Result<(bool,), StoreError> = db
            .write(|tx| {
                Box::pin(async move { sql_for("select 1", "select pg_terminate_backend(pg_backend_pid())").one(tx).await })
            })
            .await;
        assert!(matches!(outcome, Err(StoreError::Gone(_))), "{outcome:?}");
        assert_eq!(count(&db, SETTINGS).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_full_disk_is_told_and_survived() {
    let home = Home::sqlite();
    let db = Db::open(&home.url()).await.expect("opened");
    db.migrate().await.expect("migrated");
    let limit = |text: &'static str| {
        let db = db.clone();
        async move {
            db.write(|tx| Box::pin(async move { sql(text).maybe::<(i64,)>(tx).await }))
                .await
                .map_err(|e: StoreError| e.to_string())
                .expect("limit set")
        }
    };
    let fill = || async {
        let much = "x".repeat(1_000_000);
        let much = much.as_str();
        db.write(|tx| {
            Box::pin(async move { sql("insert into setting (key, value) values ('much', $1)").bind(much).run(tx).await })
        })
        .await
    };
    limit("pragma max_page_count = 1").await;
    let outcome: Result<u64, StoreError> = fill().await;
    assert!(matches!(outcome, Err(StoreError::Full(_))), "{outcome:?}");
    assert_eq!(count(&db, SETTINGS).await, 0, "reading goes on");
    limit("pragma max_page_count = 100000").await;
    assert!(matches!(fill().await, Ok(1)), "and writing too, when there is room again");
    db.close().await;
}

#[tokio::test]
async fn sqlite_is_set_up_to_keep_what_it_acknowledged() {
    let home = Home::sqlite();
    let db = Db::open(&home.url()).await.expect("opened");
    db.migrate().await.expect("migrated");
    for (pragma, expected) in [("pragma synchronous", 2), ("pragma foreign_keys", 1), ("pragma secure_delete", 1)] {
        let (found,) = db
            .write(|tx| Box::pin(async move { sql(pragma).one::<(i64,)>(tx).await }))
            .await
            .map_err(|e: StoreError| e.to_string())
            .expect(pragma);
        assert_eq!(found, expected, "{pragma}");
    }
    let (mode,) = db
        .read(|tx| Box::pin(async move { sql("pragma journal_mode").one::<(String,)>(tx).await }))
        .await
        .map_err(|e: StoreError| e.to_string())
        .expect("mode");
    assert_eq!(mode, "wal");
    let path = home.url().replace("sqlite:", "");
    for file in [path.clone(), format!("{path}-wal"), format!("{path}-shm")] {
        let rights = std::fs::metadata(Path::new(&file)).expect("there").permissions().mode() & 0o777;
        assert_eq!(rights, 0o600, "{file}");
    }
    db.close().await;
    let again = Db::open(&home.url()).await.expect("opened again");
    assert_eq!(count(&again, "select count(*) from establishment").await, 0);
    again.close().await;
}

#[tokio::test]
async fn an_address_that_is_not_one_is_refused() {
    for bad in [
        "",
        "sqlite:",
        "sqlite::memory:",
        "sqlite:x.db?mode=ro",
        "mysql://localhost/x",
        "data/vooruit.db",
        "postgres://user:geheim@[/x",
    ] {
        let error = Db::open(bad).await.map(|db| db.engine()).expect_err(bad);
        assert!(matches!(error, StoreError::Address(_)), "{bad}: {error}");
        assert!(!error.to_string().contains("geheim"), "{error}");
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).expect("a free port").port();
    let outcome = Db::open(&format!("postgres://nobody@127.0.0.1:{closed}/none")).await.map(|db| db.engine());
    assert!(matches!(outcome, Err(StoreError::Gone(_))), "{outcome:?}");
}

/// Text and identifiers are compared byte by byte on both engines, so that lists come in the same order.
#[tokio::test]
async fn both_engines_order_alike() {
    on_each(|db| async move {
        db.write(|tx| {
            Box::pin(async move {
                for (n, code) in [(0x80, "Zwolle"), (0x01, "alphen"), (0x7f, "échelle"), (0xff, "a-b"), (0x10, "ab")] {
                    sql("insert into establishment (id, code, name) values ($1, $2, '')")
                        .bind(Uuid::from_bytes([n; 16]))
                        .bind(code)
                        .run(tx)
                        .await?;
                }
                Ok::<_, StoreError>(())
            })
        })
        .await
        .expect("filled");
        let (by_code, by_id) = db
            .read(|tx| {
                Box::pin(async move {
                    let by_code: Vec<(String,)> = sql("select code from establishment order by code").all(tx).await?;
                    let by_id: Vec<(Uuid,)> = sql("select id from establishment order by id").all(tx).await?;
                    Ok::<_, StoreError>((by_code, by_id))
                })
            })
            .await
            .expect("read");
        assert_eq!(by_code.into_iter().map(|row| row.0).collect::<Vec<_>>(), ["Zwolle", "a-b", "ab", "alphen", "échelle"]);
        assert_eq!(by_id.into_iter().map(|row| row.0.as_bytes()[0]).collect::<Vec<_>>(), [0x01, 0x10, 0x7f, 0x80, 0xff]);
    })
    .await;
}
