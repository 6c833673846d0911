//! A prison to measure: the real server in this process, on a socket, with people who are signed in.

use domain::import::{PersonRow, Row as _};
use std::net::SocketAddr;
use std::path::Path;
use std::str::FromStr;

use anyhow::{Context, Result, ensure};
use futures_util::future::try_join_all;
use serde_json::{Value, json};
use server::app::{App, router};
use server::chance::Chance;
use server::clock::Clock;
use server::public_url::PublicUrl;
use server::serve::{self, Place};
use server::store::Engine;
use server::{import, issue};
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor, PgConnection};
use tempfile::TempDir;
use tokio::net::TcpListener;
use uuid::Uuid;

use crate::load::{Wire, request};

/// Names a PostgreSQL on which databases may be made.
const SERVER: &str = "VOORUIT_TEST_POSTGRES";

/// The name with which a member of staff signs in.
pub(crate) const STAFF: &str = "f.aydin";

/// Somebody who can sign in, at a kiosk of his own.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) number: String,
    pub(crate) pin: String,
    /// Cookie of the kiosk.
    pub(crate) kiosk: String,
    /// Cookies when he is signed in: those of the kiosk and his own.
    pub(crate) cookies: String,
}

/// The server, and who is there.
pub(crate) struct Prison {
    pub(crate) app: App,
    pub(crate) at: SocketAddr,
    pub(crate) origin: String,
    pub(crate) people: Vec<Person>,
    /// Cookie of a member of staff.
    pub(crate) staff: String,
    /// Her password.
    pub(crate) password: String,
    pub(crate) database: String,
    folder: TempDir,
    postgres: Option<(PgConnectOptions, String)>,
}

impl Prison {
    /// A new one with so many people, each signed in at a kiosk of his own, and one member of staff at the desk of the centre.
    pub(crate) async fn open(engine: Engine, size: usize) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let (database, postgres) = match engine {
            Engine::Sqlite => (format!("sqlite:{}", folder.path().join("bench.db").display()), None),
            Engine::Postgres => new_postgres().await?,
        };
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let at = listener.local_addr()?;
        let app = app(&database, folder.path(), at.port()).await?;
        let origin = app.public_url.origin().to_owned();
        let service = router(app.clone()).into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
        let mut prison = Self {
            app,
            at,
            origin,
            people: Vec::new(),
            staff: String::new(),
            password: String::new(),
            database,
            folder,
            postgres,
        };
        prison.fill(size).await?;
        Ok(prison)
    }

    async fn fill(&mut self, size: usize) -> Result<()> {
        let mut kiosks = "number,name,establishment,area\n".to_owned();
        for at in 0..size {
            kiosks.push_str(&format!("K{at},Kiosk {at},bench,inside\n"));
        }
        let people = (0..size).map(|at| ((1000 + at).to_string(), "2026-01-05".to_owned(), String::new()));
        let staff = format!("number,given_name,family_name,establishment,desk\n{STAFF},Fatma,Aydin,bench,ric\n");
        self.bring(people).await?;
        import::kiosks(&self.app, "kiosks", kiosks.as_bytes()).await?;
        import::staff(&self.app, "staff", staff.as_bytes()).await?;
        for at in 0..size {
            let (number, kiosk) = ((1000 + at).to_string(), format!("K{at}"));
            let pin = issue::pin(&self.app, &number).await?.reveal().to_owned();
            let address = issue::enrolment(&self.app, &kiosk).await?.address;
            let code = address.split("#enrol=").nth(1).context("an address without its code")?;
            let kiosk = self.post("/api/kiosk/enrol", "", &json!({ "code": code })).await?.1;
            self.people.push(Person { number, pin, cookies: String::new(), kiosk });
        }
        let cookies = try_join_all(self.people.iter().map(|person| self.sign_in(person))).await?;
        self.people.iter_mut().zip(cookies).for_each(|(person, cookies)| person.cookies = cookies);
        self.password = issue::password(&self.app, STAFF).await?.reveal().to_owned();
        self.staff = self.staff_session().await?;
        Ok(())
    }

    /// Brings people in, or renews them: the number of each, the day on which he came, and the one on which he leaves.
    pub(crate) async fn bring(&self, people: impl Iterator<Item = (String, String, String)>) -> Result<()> {
        let mut file = format!("{}\n", PersonRow::COLUMNS.join(","));
        for (number, arrived, leaves) in people {
            file.push_str(&format!(
                "{number},Jan,Jansen,bench,A 1.01,nl-simple,1990-01-01,{arrived},{leaves},,yes,prison,sentenced,no,yes,no,\n"
            ));
        }
        import::people(&self.app, "people", file.as_bytes()).await?;
        Ok(())
    }

    /// A new session at the desk: its cookie.
    pub(crate) async fn staff_session(&self) -> Result<String> {
        self.desk_session(STAFF, &self.password).await
    }

    /// The same of somebody else.
    pub(crate) async fn desk_session(&self, name: &str, password: &str) -> Result<String> {
        let body = json!({ "name": name, "password": password });
        Ok(self.post("/api/desk/session", "", &body).await?.1)
    }

    /// Signs somebody in and gives his cookies.
    pub(crate) async fn sign_in(&self, who: &Person) -> Result<String> {
        let body = json!({ "number": who.number, "pin": who.pin, "language": "nl-simple" });
        let (_, own) = self.post("/api/session", &who.kiosk, &body).await?;
        Ok(format!("{}; {own}", who.kiosk))
    }

    /// A talk that everybody has begun to ask for; each gives the identifier of his request.
    pub(crate) async fn drafts(&self) -> Result<Vec<Uuid>> {
        let talk = json!({ "kind": "talk" });
        let views = try_join_all(self.people.iter().map(|person| self.post("/api/requests", &person.cookies, &talk))).await?;
        views
            .iter()
            .map(|(view, _)| Ok(view["summary"]["id"].as_str().context("a request without its number")?.parse()?))
            .collect()
    }

    /// Everybody has asked for a talk.
    pub(crate) async fn requests(&self) -> Result<()> {
        for (person, id) in self.people.iter().zip(self.drafts().await?) {
            for (question, choice) in [("whom", "ric"), ("about", "here")] {
                let path = format!("/api/requests/{id}/answers/{question}");
                self.call("PUT", &path, &person.cookies, &json!({ "choice": choice })).await?;
            }
            self.post(&format!("/api/requests/{id}/submit"), &person.cookies, &json!({ "pin": null })).await?;
        }
        Ok(())
    }

    async fn post(&self, path: &str, cookies: &str, body: &Value) -> Result<(Value, String)> {
        self.call("POST", path, cookies, body).await
    }

    /// A change over a connection of its own: what it said, and the cookies that it set.
    async fn call(&self, method: &str, path: &str, cookies: &str, body: &Value) -> Result<(Value, String)> {
        let bytes = self.change(method, path, cookies, &body.to_string());
        let reply = Wire::open(self.at).await?.send(&bytes).await?;
        let text = String::from_utf8_lossy(&reply.body);
        ensure!(reply.status == 200, "{method} {path}: {} {text}", reply.status);
        let set = reply.head.lines().filter_map(|line| line.strip_prefix("set-cookie: ")?.split(';').next());
        Ok((serde_json::from_str(&text)?, set.collect::<Vec<_>>().join("; ")))
    }

    /// The bytes of a change, with a new key.
    pub(crate) fn change(&self, method: &str, path: &str, cookies: &str, body: &str) -> Vec<u8> {
        let key = self.app.turn().id().to_string();
        let headers = [("cookie", cookies), ("origin", self.origin.as_str()), ("idempotency-key", key.as_str())];
        request(method, path, &headers, Some(body))
    }

    /// The file of an SQLite database.
    pub(crate) fn file(&self) -> std::path::PathBuf {
        self.folder.path().join("bench.db")
    }

    /// Takes it away.
    pub(crate) async fn close(self) -> Result<()> {
        self.app.db.close().await;
        if let Some((server, name)) = self.postgres {
            order(&server, format!("drop database {name} with (force)")).await?;
        }
        Ok(())
    }
}

async fn app(database: &str, folder: &Path, port: u16) -> Result<App> {
    let place = Place { database: database.to_owned(), keys: folder.join("keys"), catalogue: None, rules: None, speech: None };
    serve::open(&place, PublicUrl::localhost(port)).await
}

async fn new_postgres() -> Result<(String, Option<(PgConnectOptions, String)>)> {
    let url = std::env::var(SERVER).with_context(|| format!("{SERVER} names no PostgreSQL"))?;
    let server = PgConnectOptions::from_str(&url)?;
    let name = format!("vooruit_bench_{}", Chance::system().id(Clock::system().now()).simple());
    order(&server, format!("create database {name}")).await?;
    Ok((server.clone().database(&name).to_url_lossy().into(), Some((server, name))))
}

async fn order(server: &PgConnectOptions, sql: String) -> Result<()> {
    let mut connection: PgConnection = server.connect().await?;
    connection.execute(AssertSqlSafe(sql)).await?;
    Ok(connection.close().await?)
}
