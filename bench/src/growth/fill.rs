//! Years of requests that were answered long ago, put into a database at once.

use anyhow::{Context, Result, ensure};
use server::store::Engine;
use server::{import, issue};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};

use crate::prison::Prison;

/// Requests of one person.
const EACH: u64 = 10;

/// People who are held: as many in a prison of ten years as in one of a month.
pub(crate) const HELD: u64 = 800;

/// The number of the first of them; who follow are released.
pub(crate) const FIRST: u64 = 1_000_000;

/// What each request has beside it, one statement a table. `{id:k}` is an identifier that is made of the number of the row; `n` counts.
const STATEMENTS: &[&str] = &[
    "insert into person (id, establishment_id, number, given_name, family_name, unit, language, born_on, arrived_on, ends_on, released_on, \
     dutch, created_at, updated_at) \
     select {id:1}, e.id, cast({first} + i as text), 'Jan', 'Jansen', 'A 1.01', 'nl-simple', '1990-01-01', '2020-01-05', '2021-01-05', \
     '2021-01-05', 'yes', {base}, {base} from n join establishment e on e.code = 'bench' where i >= {held} and i < {people}",
    // One in a hundred is open.
    "insert into request (id, establishment_id, person_id, type, number, state, desk, submitted_at, due_on, rules, created_at, updated_at, \
     changed_at, seen_at) \
     select {id:2}, p.establishment_id, p.id, case i % 5 when 0 then 'talk' when 1 then 'id-card' when 2 then 'detention-statement' \
     when 3 then 'course' else 'work-inside' end, 2000 + i, case i % 100 when 0 then 'submitted' else 'closed' end, 'ric', {base} + i, \
     '2026-12-01', '2021-07-01', {base} + i, {base} + i, {base} + i, {base} + i \
     from n join person p on p.number = cast({first} + i / {each} as text)",
    "insert into answer (id, request_id, question, choice, typed_by, at) \
     select {id:3}, {id:2}, 'whom', 'ric', {id:2}, {base} + i from n",
    "insert into answer (id, request_id, question, choice, typed_by, at) \
     select {id:4}, {id:2}, 'about', 'here', {id:2}, {base} + i from n",
    "insert into event (id, request_id, at, kind, party, state_before, state_after) \
     select {id:5}, {id:2}, {base} + i, 'submit', 'detainee', 'draft', 'submitted' from n",
    "insert into event (id, request_id, at, kind, party, state_before, state_after) \
     select {id:6}, {id:2}, {base} + i, 'take', 'staff', 'submitted', 'in-progress' from n where i % 100 > 0",
    "insert into event (id, request_id, at, kind, party, state_before, state_after) \
     select {id:7}, {id:2}, {base} + i, 'grant', 'staff', 'in-progress', 'granted' from n where i % 100 > 0",
    "insert into decision (request_id, outcome, reason, next_steps, decided_at, decided_on, author_id, rules, remedy) \
     select {id:2}, 'granted', 'we-come', '[]', {base} + i, '2021-01-05', s.id, '2021-07-01', '{{}}' \
     from n join staff s on s.number = '{staff}' where i % 100 > 0",
    "insert into counter (establishment_id, name, value) select id, 'request', 2000 + {requests} from establishment where code = 'bench'",
];

/// Puts `requests` of them into the database of a prison that has none yet.
pub(crate) async fn fill(prison: &Prison, engine: Engine, requests: u64) -> Result<()> {
    let people = requests / EACH;
    ensure!(people >= HELD, "fewer people than are held");
    held(prison).await?;
    let base = prison.app.clock.now().0 - 400 * 86_400_000;
    let statements: Vec<String> = STATEMENTS
        .iter()
        .map(|text| {
            let count = format!(
                "with recursive n(i) as (select cast(0 as bigint) union all select i + 1 from n where i + 1 < {requests}) "
            );
            let text = (1..=7)
                .fold(format!("{count}{text}"), |text, table| text.replace(&format!("{{id:{table}}}"), &id(engine, table)));
            let numbers = [
                ("base", base as u64),
                ("first", FIRST),
                ("held", HELD),
                ("people", people),
                ("each", EACH),
                ("requests", requests),
            ];
            let text = numbers.iter().fold(text, |text, (mark, value)| text.replace(&format!("{{{mark}}}"), &value.to_string()));
            text.replace("{staff}", crate::prison::STAFF).replace("{{}}", "{}")
        })
        .collect();
    match engine {
        Engine::Sqlite => {
            let mut raw = rusqlite::Connection::open(prison.file())?;
            let all = raw.transaction()?;
            statements.iter().try_for_each(|text| all.execute(text, []).map(|_| ()).with_context(|| text.clone()))?;
            all.commit()?;
            raw.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()))?;
        }
        Engine::Postgres => {
            let mut raw = PgConnection::connect(&prison.database).await?;
            for text in statements {
                raw.execute(AssertSqlSafe(text.clone())).await.with_context(|| text)?;
            }
            // What autovacuum does within minutes.
            raw.execute("vacuum analyze").await?;
            raw.execute("checkpoint").await?;
            raw.close().await?;
        }
    }
    Ok(())
}

/// An identifier as real ones are: ordered by time.
fn id(engine: Engine, table: u8) -> String {
    match engine {
        Engine::Sqlite => format!("unhex(printf('%012x7%03x8%015x', {{base}} + i, {table}, i))"),
        Engine::Postgres => format!(
            "(lpad(to_hex({{base}} + i), 12, '0') || '7' || lpad(to_hex({table}), 3, '0') || '8' || lpad(to_hex(i), 15, '0'))::uuid"
        ),
    }
}

/// Those who are held, each with a day on which he leaves within the next year.
async fn held(prison: &Prison) -> Result<()> {
    let today = prison.app.turn().today();
    let leaves = |at: u64| today.plus(1 + (at % 360) as i32).to_string();
    prison.bring((0..HELD).map(|at| ((FIRST + at).to_string(), "2026-01-05".to_owned(), leaves(at)))).await
}

/// The case manager comes, and the municipalities where people can live: gives her cookie.
pub(crate) async fn manager(prison: &Prison) -> Result<String> {
    const NAME: &str = "b.mensah";
    let staff = format!("number,given_name,family_name,establishment,desk\n{NAME},Bernard,Mensah,bench,case-manager\n");
    import::staff(&prison.app, "staff", staff.as_bytes()).await?;
    import::municipalities(&prison.app, "municipalities", b"code,name,contact\n0193,Zwolle,post@zwolle.example\n").await?;
    let password = issue::password(&prison.app, NAME).await?;
    prison.desk_session(NAME, password.reveal()).await
}
