//! Witnesses: who is told each checkpoint, so that a database that is set back does not go unseen.
//!
//! A witness that cannot be reached stops nothing. It is caught up from the checkpoints that are stored.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rustls::crypto::ring;
use tokio::sync::watch;
use tokio::task::{JoinError, spawn_blocking};
use tokio::time::timeout;
use ureq::Agent;
use ureq::http::StatusCode;
use ureq::tls::{Certificate, RootCerts, TlsConfig, TlsProvider};

use super::checkpoint::Checkpoint;
use super::ledger::{Ledger, LedgerError};
use super::verify::Witnessed;
use crate::error::Error;
use crate::store::{Db, seal};

/// How many checkpoints are told at once. So many lines fit into [`LONGEST_BODY`].
const MOST: i64 = 100;

/// More than a witness takes or answers, in bytes.
pub const LONGEST_BODY: usize = 128 * 1024;

/// How long a server may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Between two tries to reach one that could not be reached.
const RETRY: Duration = Duration::from_secs(15);

/// Name of the file in the key folder, where no other witness is named.
const OWN: &str = "audit-witness.jsonl";

/// Who is told.
#[derive(Clone, Debug)]
pub enum Witness {
    /// A file, at best on another machine.
    File(PathBuf),
    /// A server: `vooruit witness`.
    Server(Server),
}

/// A server that is a witness, and the connections to it.
#[derive(Clone, Debug)]
pub struct Server {
    address: String,
    agent: Agent,
}

/// Why a witness has not been told.
#[derive(Debug, thiserror::Error)]
pub enum WitnessError {
    /// It is a file.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// It is a server that was not reached.
    #[error("{address}: {about}")]
    Unreached {
        /// Its address.
        address: String,
        /// What happened.
        about: String,
    },
    /// It has seen another history than ours.
    #[error(
        "{witness} has a checkpoint at position {position} that is not in this database: the database was set back to an earlier state, or is \
         another one. Run: vooruit audit verify. Where it was set back on purpose, keep that witness as it is and name a new one"
    )]
    OtherHistory {
        /// The witness.
        witness: String,
        /// The position.
        position: i64,
    },
    /// Our own database.
    #[error(transparent)]
    Own(#[from] Error),
    /// The program stops.
    #[error("given up: {0}")]
    GivenUp(#[from] JoinError),
}

impl Witness {
    /// `http://…`, `https://…`, or the path of a file.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.starts_with("http://") || text.starts_with("https://") {
            let host = text.parse::<ureq::http::Uri>().ok().and_then(|uri| uri.host().map(|host| !host.is_empty()));
            return match host {
                Some(true) => Ok(Self::Server(Server { address: text.to_owned(), agent: agent() })),
                _ => Err("this is no address of a server".to_owned()),
            };
        }
        if text.is_empty() || text.contains("://") {
            return Err("a witness is the path of a file, or an address that begins with https:// or http://".to_owned());
        }
        Ok(Self::File(text.into()))
    }

    /// The file in the key folder: the witness where no other is named.
    #[must_use]
    pub fn own(keys: &Path) -> Self {
        Self::File(keys.join(OWN))
    }

    /// How it is called.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Server(server) => server.address.clone(),
        }
    }

    /// What it has, for a verifier: all of a file, the newest checkpoint of a server. None of a file that is not there.
    ///
    /// # Errors
    /// [`WitnessError`] when it cannot be asked.
    pub async fn read(&self) -> Result<Option<Witnessed<'static>>, WitnessError> {
        match self {
            Self::File(path) if !path.exists() => Ok(None),
            Self::File(path) => Ok(Some(Ledger::new(path).read()?)),
            Self::Server(_) => {
                let newest = self.ask(None).await?;
                Ok(Some(Witnessed { name: self.name(), kept: Box::new(newest.into_iter().map(Ok)) }))
            }
        }
    }

    /// Tells it every checkpoint that it does not have. Says how many they were.
    ///
    /// # Errors
    /// [`WitnessError`]; what it was told until then it has.
    pub async fn catch_up(&self, db: &Db) -> Result<usize, WitnessError> {
        let mut last = self.ask(None).await?;
        let mut told = 0;
        loop {
            let after = last.as_ref().map_or(0, |last| last.position);
            let (known, more) = db
                .read(|tx| {
                    Box::pin(async move {
                        let known = seal::checkpoint(tx, after).await?;
                        Ok::<_, Error>((known, seal::checkpoints(tx, after, i64::MAX, MOST).await?))
                    })
                })
                .await?;
            if last.is_some() && known != last {
                return Err(WitnessError::OtherHistory { witness: self.name(), position: after });
            }
            if more.is_empty() {
                return Ok(told);
            }
            told += more.len();
            last = self.ask(Some(more)).await?;
            if last.as_ref().is_none_or(|last| last.position <= after) {
                return Err(WitnessError::OtherHistory { witness: self.name(), position: after });
            }
        }
    }

    /// Its newest checkpoint, after it was told some.
    async fn ask(&self, tell: Option<Vec<Checkpoint>>) -> Result<Option<Checkpoint>, WitnessError> {
        let witness = self.clone();
        // Files and the client for HTTP block, so they do it elsewhere.
        let asked = spawn_blocking(move || match &witness {
            Self::File(path) => {
                let ledger = Ledger::new(path);
                Ok(tell.map_or_else(|| ledger.last(), |checkpoints| ledger.append(&checkpoints))?)
            }
            Self::Server(server) => server.call(tell),
        });
        asked.await?
    }
}

/// Tells one witness whatever is signed, until `newest` ends; then once more.
pub(super) async fn keep_up(db: Db, witness: Witness, mut newest: watch::Receiver<i64>) {
    let (mut failing, mut over) = (false, false);
    loop {
        let outcome = witness.catch_up(&db).await;
        let failed = outcome.is_err();
        match outcome {
            Ok(told) if failing => tracing::info!(witness = witness.name(), told, "the witness is caught up"),
            Ok(told) => tracing::debug!(witness = witness.name(), told, "the witness has all"),
            // Once, and not again with every try for as long as it lasts.
            Err(error) if failing => tracing::debug!(%error, "the witness was not told"),
            Err(error @ WitnessError::OtherHistory { .. }) => tracing::error!(%error, "the audit trail is not what it was"),
            Err(error) => tracing::warn!(%error, "the witness was not told; it is caught up as soon as it can be reached"),
        }
        if over {
            return;
        }
        failing = failed;
        over = if failing {
            // Until it is time to try again, or nothing more comes.
            timeout(RETRY, newest.wait_for(|_| false)).await.is_ok()
        } else {
            newest.changed().await.is_err()
        };
    }
}

impl Server {
    /// One exchange: nothing or lines go, the newest checkpoint that it has comes back.
    fn call(&self, tell: Option<Vec<Checkpoint>>) -> Result<Option<Checkpoint>, WitnessError> {
        let failed = |about: String| WitnessError::Unreached { address: self.address.clone(), about };
        let told = |error: ureq::Error| failed(error.to_string());
        let answer = match tell {
            None => self.agent.get(&self.address).call(),
            Some(checkpoints) => {
                self.agent.post(&self.address).header("content-type", "application/jsonl").send(lines(&checkpoints))
            }
        };
        let mut answer = answer.map_err(told)?;
        let body = answer.body_mut().with_config().limit(LONGEST_BODY as u64).read_to_string().map_err(told)?;
        match answer.status() {
            StatusCode::NO_CONTENT => Ok(None),
            // A conflict: ours do not go on from what it has. That may be because somebody else told it already.
            StatusCode::OK | StatusCode::CONFLICT => {
                serde_json::from_str(&body).map(Some).map_err(|_| failed("its answer is no checkpoint".to_owned()))
            }
            status => Err(failed(format!("it answered {status}: {}", body.lines().next().unwrap_or_default()))),
        }
    }
}

/// As they go over the line, and as they stand in a file.
#[must_use]
pub fn lines(checkpoints: &[Checkpoint]) -> String {
    checkpoints.iter().filter_map(|checkpoint| serde_json::to_string(checkpoint).ok()).map(|line| line + "\n").collect()
}

/// Trusts the authorities that this machine trusts, so that a prison can have one of its own.
fn agent() -> Agent {
    let certificates = rustls_native_certs::load_native_certs().certs;
    let roots = certificates.iter().map(|certificate| Certificate::from_der(certificate).to_owned());
    let tls = TlsConfig::builder()
        .provider(TlsProvider::Rustls)
        .unversioned_rustls_crypto_provider(Arc::new(ring::default_provider()))
        .root_certs(RootCerts::from(roots))
        .build();
    let config = Agent::config_builder()
        .tls_config(tls)
        .timeout_global(Some(PATIENCE))
        .http_status_as_error(false)
        .max_redirects(0)
        .proxy(None)
        .build();
    config.new_agent()
}
