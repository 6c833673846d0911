//! The two sets of migrations make the same schema.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use server::sealed::COLUMNS;
use server::store::{Db, StoreError, sql_for};

use crate::engines::{Home, on_each};

/// (table, column, type, may be null), in the words of SQLite.
async fn columns(db: &Db) -> BTreeSet<(String, String, String, bool)> {
    let rows: Vec<(String, String, String, bool)> = db
        .read(|tx| {
            Box::pin(async move {
                sql_for(
                    r#"select t.name, c.name, lower(c.type), not c."notnull" from pragma_table_list t, pragma_table_info(t.name) c
                       where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite\_%' escape '\' and t.name not like '\_sqlx%' escape '\'"#,
                    r"select table_name::text, column_name::text,
                        case data_type when 'bigint' then 'integer' when 'uuid' then 'blob' when 'bytea' then 'blob' else data_type end::text, is_nullable = 'YES'
                      from information_schema.columns where table_schema = current_schema() and table_name not like '\_sqlx%'",
                )
                .all(tx)
                .await
            })
        })
        .await
        .map_err(|error: StoreError| error.to_string())
        .expect("columns");
    rows.into_iter().collect()
}

/// (table, columns in their order, unique). Primary keys are among them.
async fn indexes(db: &Db) -> BTreeSet<(String, String, bool)> {
    let rows: Vec<(String, String, bool)> = db
        .read(|tx| {
            Box::pin(async move {
                sql_for(
                    r#"select t.name, (select group_concat(name, ',') from (select name from pragma_index_info(i.name) order by seqno)), i."unique"
                       from pragma_table_list t, pragma_index_list(t.name) i where t.schema = 'main' and t.type = 'table' and t.name not like '\_sqlx%' escape '\'"#,
                    r"select t.relname::text, (select string_agg(a.attname, ',' order by k.place) from unnest(i.indkey) with ordinality k (number, place)
                            join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number)::text, i.indisunique
                      from pg_index i join pg_class t on t.oid = i.indrelid where t.relnamespace = current_schema()::regnamespace and t.relname not like '\_sqlx%'",
                )
                .all(tx)
                .await
            })
        })
        .await
        .map_err(|error: StoreError| error.to_string())
        .expect("indexes");
    rows.into_iter().collect()
}

/// (table, column, table it points to).
async fn references(db: &Db) -> BTreeSet<(String, String, String)> {
    let rows: Vec<(String, String, String)> = db
        .read(|tx| {
            Box::pin(async move {
                sql_for(
                    r#"select t.name, f."from", f."table" from pragma_table_list t, pragma_foreign_key_list(t.name) f where t.schema = 'main'"#,
                    r"select t.relname::text, a.attname::text, f.relname::text from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class f on f.oid = c.confrelid
                        join pg_attribute a on a.attrelid = t.oid and a.attnum = any(c.conkey) where c.contype = 'f'",
                )
                .all(tx)
                .await
            })
        })
        .await
        .map_err(|error: StoreError| error.to_string())
        .expect("references");
    rows.into_iter().collect()
}

/// (table, trigger), without those for `truncate`, which SQLite does not have.
async fn triggers(db: &Db) -> BTreeSet<(String, String)> {
    let rows: Vec<(String, String)> = db
        .read(|tx| {
            Box::pin(async move {
                sql_for(
                    "select tbl_name, name from sqlite_schema where type = 'trigger'",
                    r"select t.relname::text, g.tgname::text from pg_trigger g join pg_class t on t.oid = g.tgrelid where not g.tgisinternal and g.tgname not like '%\_truncate'",
                )
                .all(tx)
                .await
            })
        })
        .await
        .map_err(|error: StoreError| error.to_string())
        .expect("triggers");
    rows.into_iter().collect()
}

async fn migrated(home: &Home) -> Db {
    let db = Db::open(&home.url()).await.expect("opened");
    db.migrate().await.expect("migrated");
    db
}

#[tokio::test]
async fn both_engines_have_the_same_schema() {
    let Some(home) = Home::postgres().await else { return };
    let (here, there) = (Home::sqlite(), home);
    let (sqlite, postgres) = (migrated(&here).await, migrated(&there).await);
    let pairs = [
        (format!("{:#?}", columns(&sqlite).await), format!("{:#?}", columns(&postgres).await)),
        (format!("{:#?}", indexes(&sqlite).await), format!("{:#?}", indexes(&postgres).await)),
        (format!("{:#?}", references(&sqlite).await), format!("{:#?}", references(&postgres).await)),
        (format!("{:#?}", triggers(&sqlite).await), format!("{:#?}", triggers(&postgres).await)),
    ];
    sqlite.close().await;
    postgres.close().await;
    there.tear_down().await;
    for (one, other) in pairs {
        assert!(one.len() > 100, "something was compared");
        assert_eq!(one, other);
    }
}

#[test]
fn both_engines_have_migrations_of_the_same_names() {
    let names = |engine: &str| -> BTreeSet<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
        fs::read_dir(folder)
            .expect("folder")
            .map(|entry| entry.expect("entry").file_name().to_string_lossy().into_owned())
            .collect()
    };
    assert_eq!(names("sqlite"), names("postgres"));
}

#[tokio::test]
async fn sealed_columns_are_bytes() {
    on_each(|db| async move {
        let all = columns(&db).await;
        for (table, column) in COLUMNS {
            assert!(all.iter().any(|(t, c, kind, _)| t == table && c == column && kind == "blob"), "{table}.{column}");
        }
    })
    .await;
}

/// Strict tables in SQLite, and text that PostgreSQL sorts byte by byte as SQLite does, whatever the server was set up with.
#[tokio::test]
async fn no_column_is_left_to_the_engine() {
    on_each(|db| async move {
        let loose: Vec<(String,)> = db
            .read(|tx| {
                Box::pin(async move {
                    sql_for(
                        r"select name from pragma_table_list where schema = 'main' and type = 'table' and not strict and name not like 'sqlite\_%' escape '\' and name not like '\_sqlx%' escape '\'",
                        r"select (table_name || '.' || column_name)::text from information_schema.columns where table_schema = current_schema() and table_name not like '\_sqlx%'
                            and data_type = 'text' and collation_name is distinct from 'C'",
                    )
                    .all(tx)
                    .await
                })
            })
            .await
            .map_err(|error: StoreError| error.to_string())
            .expect("asked");
        assert!(loose.is_empty(), "{loose:?}");
    })
    .await;
}
