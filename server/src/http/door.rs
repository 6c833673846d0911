//! The door of the running server, and how it is closed without turning anybody away half-way.
//!
//! When the server is told to stop, the door takes in who has knocked already and is shut: who comes later is refused at once and can go to
//! another server. From then on every answer says that its connection ends with it (RFC 9112, section 9.6). A connection on which nothing
//! is asked any more is ended after a while, by who serves; ended at once, it could cross with a request that is on its way.

use std::collections::VecDeque;
use std::future::pending;
use std::io;
use std::net::SocketAddr;

use axum::Router;
use axum::extract::connect_info::Connected;
use axum::http::header::{CONNECTION, HeaderValue};
use axum::middleware::map_response;
use axum::response::Response;
use axum::serve::{IncomingStream, Listener};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch::Receiver;

/// Where a browser connects from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(super) SocketAddr);

impl Connected<IncomingStream<'_, Door>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Self {
        Self(*stream.remote_addr())
    }
}

/// Takes connections in until the server is told to stop.
pub(crate) struct Door {
    state: State,
    address: SocketAddr,
    stopping: Receiver<bool>,
}

enum State {
    Open(TcpListener),
    /// Those who had knocked when it was shut.
    Shut(VecDeque<(TcpStream, SocketAddr)>),
}

impl Door {
    /// A door that is shut when `stopping` becomes true.
    ///
    /// # Errors
    /// When the listener has no address.
    pub(crate) fn new(listener: TcpListener, stopping: Receiver<bool>) -> io::Result<Self> {
        Ok(Self { address: listener.local_addr()?, state: State::Open(listener), stopping })
    }
}

impl Listener for Door {
    type Io = TcpStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (TcpStream, SocketAddr) {
        if let State::Open(listener) = &mut self.state {
            tokio::select! {
                taken = Listener::accept(listener) => return taken,
                _ = self.stopping.wait_for(|stopping| *stopping) => {}
            }
        }
        self.state = match std::mem::replace(&mut self.state, State::Shut(VecDeque::new())) {
            State::Open(listener) => State::Shut(shut(listener)),
            shut @ State::Shut(_) => shut,
        };
        let State::Shut(waiting) = &mut self.state else { return pending().await };
        match waiting.pop_front() {
            Some(taken) => taken,
            None => pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.address)
    }
}

/// Takes in everybody who waits, without a pause in which somebody else could come to wait, and closes.
fn shut(listener: TcpListener) -> VecDeque<(TcpStream, SocketAddr)> {
    let mut waiting = VecDeque::new();
    let Ok(listener) = listener.into_std() else { return waiting };
    // It does not block: an error says that nobody waits any more.
    while let Ok((stream, peer)) = listener.accept() {
        let taken = stream.set_nonblocking(true).and_then(|()| TcpStream::from_std(stream));
        waiting.extend(taken.ok().map(|stream| (stream, peer)));
    }
    waiting
}

/// The same paths; from the moment of `stopping` every answer ends its connection.
pub(crate) fn ending(router: Router, stopping: Receiver<bool>) -> Router {
    router.layer(map_response(move |mut response: Response| {
        if *stopping.borrow() {
            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        }
        std::future::ready(response)
    }))
}
