//! A socket to a server: one connection, kept alive as a browser keeps it, and the truth about what became of a request.

use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::Bytes;
use axum::http::header::CONNECTION;
use axum::http::response::Parts;
use axum::http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// Longer than the server waits for anything itself: whoever waits longer waits for ever.
const PATIENCE: Duration = Duration::from_secs(60);

type Sender = SendRequest<Full<Bytes>>;

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// Nobody listens: nothing was sent.
    Refused(String),
    /// It was sent, or a part of it. Whether it was done nobody knows.
    Unknown(String),
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(why) => write!(f, "not sent: {why}"),
            Self::Unknown(why) => write!(f, "sent, and no answer: {why}"),
        }
    }
}

/// Where the servers listen now. Clones share it: a server that starts again is found by everybody.
#[derive(Clone, Debug, Default)]
pub struct Doors(Arc<Mutex<Vec<SocketAddr>>>);

impl Doors {
    /// From the next connection on, these.
    pub fn set(&self, doors: impl Into<Vec<SocketAddr>>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = doors.into();
    }

    /// All of them, the one at `first` (counted round) in front.
    fn from(&self, first: usize) -> Vec<SocketAddr> {
        let mut doors = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let turn = first.checked_rem(doors.len()).unwrap_or_default();
        doors.rotate_left(turn);
        doors
    }
}

/// The connection of one browser to the first server that takes it.
#[derive(Debug)]
pub struct Wire {
    doors: Doors,
    /// Which of the doors is tried first.
    first: usize,
    open: tokio::sync::Mutex<Option<Sender>>,
}

impl Wire {
    /// To these servers, the one at `first` before the others. Nothing is sent yet.
    #[must_use]
    pub fn to(doors: &Doors, first: usize) -> Self {
        Self { doors: doors.clone(), first, open: tokio::sync::Mutex::new(None) }
    }

    /// Sends a request and waits for the whole answer.
    ///
    /// # Errors
    /// [`Lost`]. A request of which nothing was written, because the connection had ended before, is sent again on a new one.
    pub async fn carry(&self, request: Request<Bytes>) -> Result<(Parts, Bytes), Lost> {
        let answer = tokio::time::timeout(PATIENCE, self.exchange(request.map(Full::new)));
        answer.await.unwrap_or_else(|_| Err(Lost::Unknown("no answer in a minute".to_owned())))
    }

    async fn exchange(&self, mut request: Request<Full<Bytes>>) -> Result<(Parts, Bytes), Lost> {
        let mut open = self.open.lock().await;
        loop {
            let (mut sender, used) = match open.take() {
                Some(sender) => (sender, true),
                None => (self.connect().await?, false),
            };
            if sender.ready().await.is_err() && used {
                continue;
            }
            match sender.try_send_request(request).await {
                Ok(response) => {
                    let (parts, body) = read(response).await?;
                    let ends = parts.headers.get(CONNECTION).is_some_and(|value| value == "close");
                    *open = (!ends).then_some(sender);
                    return Ok((parts, body));
                }
                Err(mut failed) => match failed.take_message() {
                    Some(unsent) if used => request = unsent,
                    _ => return Err(Lost::Unknown(told(failed.error()))),
                },
            }
        }
    }

    async fn connect(&self) -> Result<Sender, Lost> {
        let mut refused = "no address".to_owned();
        for door in self.doors.from(self.first) {
            let stream = match TcpStream::connect(door).await {
                Ok(stream) => stream,
                Err(error) => {
                    refused = format!("{door}: {error}");
                    continue;
                }
            };
            // Small requests go out at once, as those of a browser do.
            let _ = stream.set_nodelay(true);
            let (sender, connection) = handshake(TokioIo::new(stream)).await.map_err(|error| Lost::Unknown(error.to_string()))?;
            // It ends with the sender or with the server; what went wrong the request in flight is told.
            tokio::spawn(connection);
            return Ok(sender);
        }
        Err(Lost::Refused(refused))
    }
}

async fn read(response: Response<Incoming>) -> Result<(Parts, Bytes), Lost> {
    let (parts, body) = response.into_parts();
    let body = body.collect().await.map_err(|error| Lost::Unknown(told(&error)))?;
    Ok((parts, body.to_bytes()))
}

/// An error with its causes.
fn told(error: &(dyn std::error::Error + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
