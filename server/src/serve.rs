//! The running server: opened, served, stopped.

use std::future::IntoFuture;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch::{self, Receiver, Sender};

use crate::app::{App, Parts, router};
use crate::audit;
use crate::audit::checkpoint::PublicKeys;
use crate::audit::ledger::Ledger;
use crate::audit::witness::Witness;
use crate::chance::Chance;
use crate::clock::Clock;
use crate::data;
use crate::demo;
use crate::hash::Hasher;
use crate::http::witness::{self, Receiving};
use crate::http::{Door, Peer, ending};
use crate::keys::Keys;
use crate::live::{self, Live};
use crate::outbox;
use crate::public_url::PublicUrl;
use crate::release;
use crate::rotate;
use crate::speech::{Engine, Speech};
use crate::store::{Db, request};

/// How long after the signal to stop a connection on which nothing is asked stays open: what was on its way has come by then.
const QUIET: Duration = Duration::from_secs(1);

/// How long requests in flight may take to end after the signal to stop.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where everything lies.
#[derive(Clone, Debug)]
pub struct Place {
    /// Address of the database.
    pub database: String,
    /// The key folder.
    pub keys: PathBuf,
    /// A folder of request types instead of our own.
    pub catalogue: Option<PathBuf>,
    /// A folder of rule sets instead of our own.
    pub rules: Option<PathBuf>,
    /// The voice that is wanted; none for the one that is there.
    pub speech: Option<Engine>,
}

/// How the demonstration prison is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Telling {
    /// For a person to read.
    Text,
    /// One line of JSON.
    Json,
}

/// Opens database and keys, brings the schema up to date, and reads the data.
///
/// # Errors
/// What is wrong, for the administrator.
pub async fn open(place: &Place, public_url: PublicUrl) -> anyhow::Result<App> {
    let db = Db::open(&place.database).await.context("the database cannot be opened")?;
    db.migrate().await?;
    let chance = Chance::system();
    let keys = Keys::load(&place.keys, db.is_new().await?, &chance)?;
    rotate::agree(&db, &keys).await?;
    let app = assemble(place, db, keys, public_url)?;
    for kind in app.db.read(|tx| Box::pin(request::kinds(tx))).await? {
        if app.catalogue.get(&kind).is_none() {
            bail!("the database has requests of the type {kind}, which is not in the catalogue; put its file back");
        }
    }
    Ok(app)
}

/// Puts together a database and its keys with the data of the prison.
///
/// # Errors
/// What is wrong with the data, for the administrator.
pub fn assemble(place: &Place, db: Db, keys: Keys, public_url: PublicUrl) -> anyhow::Result<App> {
    let (catalogue, rules) = data::load(place.catalogue.as_deref(), place.rules.as_deref())?;
    let pages = data::pages(place.catalogue.as_deref(), &catalogue)?;
    let fast_track = data::fast_track(place.catalogue.as_deref(), &catalogue)?;
    let screening = data::screening()?;
    let (languages, keys) = (data::languages()?, Arc::new(keys));
    let texts = data::texts(place.catalogue.as_deref(), &languages)?;
    let speech = Speech::find(place.speech, data::voices()?)?;
    let (hasher, clock, chance) = (Hasher::new(Arc::clone(&keys)), Clock::system(), Chance::system());
    Ok(App::new(Parts {
        db,
        keys,
        hasher,
        clock,
        chance,
        catalogue,
        rules,
        pages,
        fast_track,
        screening,
        languages,
        texts,
        speech,
        live: Live::default(),
        public_url,
    }))
}

/// Serves until it is told to stop.
///
/// # Errors
/// What is wrong, for the administrator.
pub async fn serve(
    place: &Place,
    listen: SocketAddr,
    public_url: Option<PublicUrl>,
    demo: Option<Telling>,
    witnesses: Vec<Witness>,
    outbox: PathBuf,
) -> anyhow::Result<()> {
    let listener = TcpListener::bind(listen).await.with_context(|| format!("cannot listen on {listen}"))?;
    let listening = listener.local_addr()?;
    let public_url = public_url.map_or_else(|| PublicUrl::localhost(listening.port()), |url| url.also_on(listening.port()));
    let app = open(place, public_url).await?;
    if let Some(telling) = demo {
        tell(&app, telling, &kept_beside(place)).await?;
    }
    tracing::info!(%listening, address = app.public_url.origin(), engine = app.db.engine().as_str(), "serving");
    if !app.speech.is_on() {
        tracing::info!("nothing is read aloud: espeak-ng is not installed, or speech is off");
    }
    let rounds = tokio::spawn(release::forever(app.clone()));
    let sending = tokio::spawn(outbox::forever(app.clone(), outbox));
    let (nothing_more, sealing_ends) = tokio::sync::oneshot::channel();
    let witnesses = if witnesses.is_empty() { vec![Witness::own(&place.keys)] } else { witnesses };
    let sealer = tokio::spawn(audit::forever(app.clone(), witnesses, sealing_ends));
    let telling = tokio::spawn(live::forever(app.clone()));
    let following = tokio::spawn(rotate::follow(app.clone(), rotate::EVERY));
    let (stop, stopping) = watch::channel(false);
    let streams = app.clone();
    // A stream never ends by itself; the desks come back when there is a server again.
    let stopped = stopped(stop, move || streams.live.stop())?;
    let service = ending(router(app.clone()), stopping.clone()).into_make_service_with_connect_info::<Peer>();
    let door = Door::new(listener, stopping.clone())?;
    let serving = axum::serve(door, service).with_graceful_shutdown(stopped).into_future();
    tokio::select! {
        ended = serving => ended?,
        () = impatient(stopping) => tracing::warn!("stopped with requests in flight"),
    }
    rounds.abort();
    sending.abort();
    // What the last requests wrote is sealed before the end.
    drop(nothing_more);
    sealer.await?;
    telling.abort();
    following.abort();
    app.db.close().await;
    tracing::info!("stopped");
    Ok(())
}

/// Receives checkpoints for the file of a witness, until it is told to stop.
///
/// # Errors
/// What is wrong, for the administrator.
pub async fn witness(listen: SocketAddr, file: &Path, keys: PublicKeys) -> anyhow::Result<()> {
    let listener = TcpListener::bind(listen).await.with_context(|| format!("cannot listen on {listen}"))?;
    let ledger = Ledger::new(file);
    // So that a file that cannot be used is told now, and not by the first checkpoint.
    let newest = ledger.append(&[])?.map_or(0, |checkpoint| checkpoint.position);
    tracing::info!(listening = %listener.local_addr()?, file = %file.display(), newest, "receiving checkpoints");
    let (stop, stopping) = watch::channel(false);
    let service = witness::router(Receiving { ledger, keys });
    let serving = axum::serve(listener, service).with_graceful_shutdown(stopped(stop, || ())?).into_future();
    tokio::select! {
        ended = serving => ended?,
        () = impatient(stopping) => tracing::warn!("stopped with requests in flight"),
    }
    Ok(())
}

/// Ends a little after the machine or a person says stop; `stop` is told at once, after `first` has ended what would not end by itself.
fn stopped(
    stop: Sender<bool>,
    first: impl FnOnce() + Send + 'static,
) -> anyhow::Result<impl Future<Output = ()> + Send + 'static> {
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("stopping");
        first();
        stop.send_replace(true);
        tokio::time::sleep(QUIET).await;
    })
}

/// Ends when there was time enough to stop.
async fn impatient(mut stopping: Receiver<bool>) {
    if stopping.wait_for(|stopping| *stopping).await.is_err() {
        std::future::pending::<()>().await;
    }
    tokio::time::sleep(PATIENCE).await;
}

async fn tell(app: &App, telling: Telling, kept: &Path) -> anyhow::Result<()> {
    let demo = demo::prepare(app, kept).await?;
    match telling {
        Telling::Text => println!("{}", demo.text()),
        Telling::Json => println!("{}", demo.json()?),
    }
    Ok(())
}

/// PINs and passwords of the demonstration lie beside an SQLite database, else among the keys.
fn kept_beside(place: &Place) -> PathBuf {
    let file = place.database.strip_prefix("sqlite:").map(|path| Path::new(path.strip_prefix("//").unwrap_or(path)));
    file.map_or_else(|| place.keys.join("demo.json"), |file| file.with_file_name("demo.json"))
}
