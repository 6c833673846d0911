//! The twins of our server: a bare axum handler that runs the very statements that ours runs, with nothing around them.
//!
//! What is left out is what is measured: guards, rules, views, headers, log; in the write also sealing and audit. A test holds the
//! statements against those of the store.

use std::net::SocketAddr;

use anyhow::Result;
use axum::Router;
use domain::catalogue::RequestType;
use serde::Serialize;
use sqlx::FromRow;
use tokio::net::TcpListener;
use uuid::Uuid;

pub(crate) mod sql {
    //! The statements, as the store has them.

    pub(crate) const KIOSK: &str =
        "select k.*, e.code as establishment from kiosk k join establishment e on e.id = k.establishment_id where k.id = $1";
    pub(crate) const SESSION: &str = "select s.*, t.given_name as voucher from session s left join staff t on t.id = s.vouched_by \
         where s.id = $1 and s.ended_at is null";
    pub(crate) const PERSON: &str =
        "select p.*, e.code as establishment from person p join establishment e on e.id = p.establishment_id where p.id = $1";
    pub(crate) const STAFF: &str =
        "select s.*, e.code as establishment from staff s join establishment e on e.id = s.establishment_id where s.id = $1";
    pub(crate) const LIST: &str = "select r.*, e.code as establishment, h.given_name as holder, d.outcome from request r join establishment e on e.id = r.establishment_id \
         left join staff h on h.id = r.holder_id left join decision d on d.request_id = r.id \
         where r.person_id = $1 order by r.changed_at desc, r.id desc";
    pub(crate) const COUNTS: &str = "select count(*), count(case when holder_id = $3 then 1 end), count(case when holder_id is null then 1 end), \
         count(case when due_on < $4 and state in ($5, $6, $7, $8) then 1 end), count(case when state = $8 then 1 end), \
         count(case when state in ($9, $10) then 1 end) \
         from request where establishment_id = $1 and desk = $2 and state in ($5, $6, $7, $8, $9, $10)";
    pub(crate) const QUEUE: &str = "select id, type, state, due_on, given_name, family_name, unit, language, holder from ( \
         select r.id, r.type, r.state, r.due_on, p.given_name, p.family_name, p.unit, p.language, h.given_name as holder, r.holder_id, \
         case when r.due_on < $4 and r.state in ($5, $6, $7, $8) then 0 else 1 end as on_time \
         from request r join person p on p.id = r.person_id left join staff h on h.id = r.holder_id \
         where r.establishment_id = $1 and r.desk = $2 and r.state in ($5, $6, $7, $8, $9, $10)) as waiting \
         where ($11 = 'all' or ($11 = 'mine' and holder_id = $3) or ($11 = 'new' and holder_id is null) or ($11 = 'late' and on_time = 0) \
         or ($11 = 'waiting' and state = $8) or ($11 = 'to-do' and state in ($9, $10))) \
         and (on_time, due_on, id) > ($12, $13, $14) order by on_time, due_on, id limit $15";
    pub(crate) const KEPT: &str = "select endpoint, digest, status, reply from idempotency where scope = $1 and key = $2";
    pub(crate) const REQUEST: &str = "select r.*, e.code as establishment, h.given_name as holder, d.outcome from request r join establishment e on e.id = r.establishment_id \
         left join staff h on h.id = r.holder_id left join decision d on d.request_id = r.id where r.id = $1";
    pub(crate) const ANSWERS: &str = "select * from answer where request_id = $1 order by question";
    pub(crate) const ANSWER: &str = "insert into answer (id, request_id, question, choice, words, typed_by, helper_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8) \
         on conflict (id) do update set choice = excluded.choice, words = excluded.words, typed_by = excluded.typed_by, \
         helper_id = excluded.helper_id, at = excluded.at";
    pub(crate) const SAVE: &str = "update request set number = $2, state = $3, desk = $4, holder_id = $5, submitted_at = $6, due_on = $7, rules = $8, asked = $9, \
         updated_at = $10, changed_at = $11, seen_at = $12 where id = $1";
    pub(crate) const HISTORY: &str = "select e.id, e.at, e.kind, e.code, e.day, e.note, s.given_name as by_name from event e \
         left join staff s on s.id = e.actor_id and e.party = 'staff' where e.request_id = $1 order by e.at, e.id";
    pub(crate) const DECISION: &str =
        "select d.*, s.given_name as author from decision d join staff s on s.id = d.author_id where d.request_id = $1";
    pub(crate) const KEEP: &str =
        "insert into idempotency (scope, key, endpoint, digest, status, reply, at) values ($1, $2, $3, $4, $5, $6, $7)";

    #[cfg(test)]
    pub(crate) const ALL: [&str; 15] =
        [KIOSK, SESSION, PERSON, STAFF, LIST, COUNTS, QUEUE, KEPT, REQUEST, ANSWERS, ANSWER, SAVE, HISTORY, DECISION, KEEP];
}

#[derive(FromRow)]
struct Kiosk {
    id: Uuid,
}

#[derive(FromRow)]
pub(crate) struct Session {
    pub(crate) id: Uuid,
    pub(crate) kiosk_id: Option<Uuid>,
    pub(crate) person_id: Option<Uuid>,
    pub(crate) staff_id: Option<Uuid>,
}

#[derive(FromRow)]
struct Person {
    id: Uuid,
}

#[derive(FromRow)]
struct Staff {
    id: Uuid,
    establishment_id: Uuid,
    desk: String,
}

#[derive(FromRow, Serialize)]
struct Request {
    id: Uuid,
    #[sqlx(rename = "type")]
    kind: String,
    number: Option<i64>,
    state: String,
    desk: String,
    holder_id: Option<Uuid>,
    submitted_at: Option<i64>,
    due_on: Option<String>,
    rules: Option<String>,
    asked: Option<String>,
    changed_at: i64,
    seen_at: Option<i64>,
    holder: Option<String>,
}

#[derive(FromRow, Serialize)]
struct Waiting {
    id: Uuid,
    #[sqlx(rename = "type")]
    kind: String,
    state: String,
    due_on: String,
    given_name: String,
    family_name: String,
    unit: String,
    language: String,
    holder: Option<String>,
}

#[derive(FromRow, Serialize)]
struct Answer {
    id: Uuid,
    question: String,
    choice: Option<String>,
    helper_id: Option<Uuid>,
}

#[derive(FromRow, Serialize)]
struct Happened {
    at: i64,
    kind: String,
    by_name: Option<String>,
}

/// What a write answers with: as much as ours does.
#[derive(Serialize)]
struct View<'a> {
    summary: Request,
    kind: &'a RequestType,
    answers: Vec<Answer>,
    history: Vec<Happened>,
}

/// What the queue answers with.
#[derive(Serialize)]
struct Page {
    items: Vec<Waiting>,
    counts: (i64, i64, i64, i64, i64, i64),
}

/// Serves a router on a free port.
pub(crate) async fn serve(router: Router) -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let at = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(at)
}

/// One twin for each driver: sqlx has no type for both, and a layer over them is what is measured.
macro_rules! twin {
    ($module:ident, $pool:ty, $begin_write:literal) => {
        pub(crate) mod $module {
            use std::sync::Arc;

            use axum::extract::{Path, State};
            use axum::http::{StatusCode, header};
            use axum::response::{IntoResponse, Response};
            use axum::routing::{get, put};
            use axum::Router;
            use domain::catalogue::RequestType;
            use sqlx::query_as;
            use uuid::Uuid;

            use super::{Answer, Happened, Kiosk, Page, Person, Request, Session, Staff, View, Waiting, sql};

            /// The pools as ours are set up, and what is known of the answer beforehand.
            #[derive(Clone)]
            pub(crate) struct Bare {
                pub(crate) readers: $pool,
                pub(crate) writer: $pool,
                pub(crate) kind: Arc<RequestType>,
                pub(crate) today: String,
            }

            /// The handlers.
            pub(crate) fn router(bare: Bare) -> Router {
                Router::new()
                    .route("/list/{session}", get(list))
                    .route("/queue/{session}", get(queue))
                    .route("/answer/{session}/{request}/{key}", put(answer))
                    .with_state(bare)
            }

            fn json(body: Result<String, sqlx::Error>) -> Response {
                match body {
                    Ok(body) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
                    Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
                }
            }

            fn text(value: &impl serde::Serialize) -> Result<String, sqlx::Error> {
                serde_json::to_string(value).map_err(|error| sqlx::Error::Encode(error.into()))
            }

            async fn list(State(bare): State<Bare>, Path(session): Path<Uuid>) -> Response {
                json(listed(&bare, session).await)
            }

            async fn listed(bare: &Bare, session: Uuid) -> Result<String, sqlx::Error> {
                let person = seated(bare, session).await?;
                let mut tx = bare.readers.begin().await?;
                let rows: Vec<Request> = query_as(sql::LIST).bind(person).fetch_all(&mut *tx).await?;
                tx.rollback().await?;
                text(&rows)
            }

            async fn seated(bare: &Bare, session: Uuid) -> Result<Uuid, sqlx::Error> {
                let mut tx = bare.readers.begin().await?;
                let open: Session = query_as(sql::SESSION).bind(session).fetch_one(&mut *tx).await?;
                let kiosk: Kiosk = query_as(sql::KIOSK).bind(open.kiosk_id).fetch_one(&mut *tx).await?;
                if Some(kiosk.id) != open.kiosk_id {
                    return Err(sqlx::Error::RowNotFound);
                }
                let person: Person = query_as(sql::PERSON).bind(open.person_id).fetch_one(&mut *tx).await?;
                tx.rollback().await?;
                Ok(person.id)
            }

            async fn queue(State(bare): State<Bare>, Path(session): Path<Uuid>) -> Response {
                json(queued(&bare, session).await)
            }

            async fn queued(bare: &Bare, session: Uuid) -> Result<String, sqlx::Error> {
                let mut tx = bare.readers.begin().await?;
                let open: Session = query_as(sql::SESSION).bind(session).fetch_one(&mut *tx).await?;
                let staff: Staff = query_as(sql::STAFF).bind(open.staff_id).fetch_one(&mut *tx).await?;
                tx.rollback().await?;
                let states = ["submitted", "received", "in-progress", "info-needed", "granted", "partly-granted"];
                let mut tx = bare.readers.begin().await?;
                let mut counts = query_as(sql::COUNTS);
                counts = counts.bind(staff.establishment_id).bind(&staff.desk).bind(staff.id).bind(&bare.today);
                for state in states {
                    counts = counts.bind(state);
                }
                let counts = counts.fetch_one(&mut *tx).await?;
                let mut rows = query_as(sql::QUEUE);
                rows = rows.bind(staff.establishment_id).bind(&staff.desk).bind(staff.id).bind(&bare.today);
                for state in states {
                    rows = rows.bind(state);
                }
                let rows = rows.bind("all").bind(-1_i64).bind(&bare.today).bind(Uuid::nil()).bind(51_i64);
                let items: Vec<Waiting> = rows.fetch_all(&mut *tx).await?;
                tx.rollback().await?;
                text(&Page { items, counts })
            }

            async fn answer(
                State(bare): State<Bare>,
                Path((session, request, key)): Path<(Uuid, Uuid, Uuid)>,
                choice: String,
            ) -> Response {
                let mut outcome = answered(&bare, session, request, key, &choice).await;
                // PostgreSQL may ask for another try. Ours has its turn alone after some; this one waits longer each time, and longer than ours.
                for tried in 0..40 {
                    let again = matches!(&outcome, Err(sqlx::Error::Database(error)) if error.code().is_some_and(|code| code == "40001"));
                    if !again {
                        break;
                    }
                    tokio::time::sleep(std::time::Duration::from_millis(1 << u64::min(tried + 1, 7))).await;
                    outcome = answered(&bare, session, request, key, &choice).await;
                }
                json(outcome)
            }

            async fn answered(bare: &Bare, session: Uuid, request: Uuid, key: Uuid, choice: &str) -> Result<String, sqlx::Error> {
                let person = seated(bare, session).await?;
                let scope = format!("detainee:{person}");
                let mut tx = bare.writer.begin_with($begin_write).await?;
                let kept: Option<(String, Vec<u8>, i64, Vec<u8>)> =
                    query_as(sql::KEPT).bind(&scope).bind(key).fetch_optional(&mut *tx).await?;
                if kept.is_some() {
                    return Err(sqlx::Error::RowNotFound);
                }
                let before: Request = query_as(sql::REQUEST).bind(request).fetch_one(&mut *tx).await?;
                let rows: Vec<Answer> = query_as(sql::ANSWERS).bind(request).fetch_all(&mut *tx).await?;
                let id = rows.iter().find(|row| row.question == "whom").map_or(key, |row| row.id);
                sqlx::query(sql::ANSWER)
                    .bind(id)
                    .bind(request)
                    .bind("whom")
                    .bind(choice)
                    .bind(None::<Vec<u8>>)
                    .bind(person)
                    .bind(None::<Uuid>)
                    .bind(before.changed_at)
                    .execute(&mut *tx)
                    .await?;
                // Ours reads them once more, for the desk that they lead to.
                let _: Vec<Answer> = query_as(sql::ANSWERS).bind(request).fetch_all(&mut *tx).await?;
                sqlx::query(sql::SAVE)
                    .bind(request)
                    .bind(before.number)
                    .bind(&before.state)
                    .bind(choice)
                    .bind(before.holder_id)
                    .bind(before.submitted_at)
                    .bind(before.due_on.as_deref())
                    .bind(before.rules.as_deref())
                    .bind(before.asked.as_deref())
                    .bind(before.changed_at)
                    .bind(before.changed_at)
                    .bind(before.seen_at)
                    .execute(&mut *tx)
                    .await?;
                let answers: Vec<Answer> = query_as(sql::ANSWERS).bind(request).fetch_all(&mut *tx).await?;
                let history: Vec<Happened> = query_as(sql::HISTORY).bind(request).fetch_all(&mut *tx).await?;
                sqlx::query(sql::DECISION).bind(request).fetch_optional(&mut *tx).await?;
                let at = before.changed_at;
                let body = text(&View { summary: before, kind: &bare.kind, answers, history })?;
                sqlx::query(sql::KEEP)
                    .bind(&scope)
                    .bind(key)
                    .bind("answerQuestion")
                    .bind(vec![0_u8; 32])
                    .bind(200_i64)
                    .bind(body.as_bytes())
                    .bind(at)
                    .execute(&mut *tx)
                    .await?;
                tx.commit().await?;
                Ok(body)
            }
        }
    };
}

twin!(sqlite, sqlx::SqlitePool, "BEGIN IMMEDIATE");
twin!(postgres, sqlx::PgPool, "begin isolation level serializable read write");

#[cfg(test)]
mod tests {
    use super::*;

    /// What the store says, its lines put together.
    fn store() -> String {
        let folder = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../server/src/store"));
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let files = files.filter(|path| path.is_file()).map(|path| std::fs::read_to_string(path).unwrap());
        let text = files.collect::<Vec<_>>().join("\n");
        let mut parts = text.split("\\\n");
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |all, part| all + part.trim_start())
    }

    #[test]
    fn a_twin_runs_the_statements_of_the_store() {
        let store = store();
        for statement in sql::ALL {
            assert!(store.contains(statement), "the store has changed: {statement}");
        }
    }
}
