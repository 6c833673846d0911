//! An open stream of server-sent events, as a browser hears it.

use std::collections::VecDeque;
use std::time::Duration;

use axum::body::Body;
use domain::api::{Endpoint, Nothing, PathParts};
use http_body_util::BodyExt;
use tokio::time::timeout;

use crate::client::{Client, Raw};

/// A stream that says nothing for so long is taken for one that never will: the test ends, and fails.
const PATIENCE: Duration = Duration::from_secs(20);

async fn within<T>(wait: impl Future<Output = T>) -> T {
    timeout(PATIENCE, wait).await.expect("the stream says something")
}

/// What is heard of a stream of `E`.
pub struct Stream<E: Endpoint> {
    body: Body,
    heard: VecDeque<E::Reply>,
    /// Signs of life so far.
    pub beats: usize,
}

impl Client {
    /// Opens a stream.
    pub async fn hear<E: Endpoint<Path = (), Query = Nothing>>(&self) -> Stream<E> {
        let reply = self.reply(Raw::new(E::METHOD, &().fill(E::PATH))).await;
        assert!(reply.status().is_success(), "{}: {}", E::NAME, reply.status());
        let header = |name: &str| reply.headers().get(name).map_or("", |value| value.to_str().expect("ASCII"));
        assert_eq!(header("content-type"), "text/event-stream");
        assert_eq!((header("cache-control"), header("x-accel-buffering")), ("no-store", "no"));
        Stream { body: reply.into_body(), heard: VecDeque::new(), beats: 0 }
    }
}

impl<E: Endpoint> Stream<E> {
    /// The next event; none when the stream ended.
    pub async fn next(&mut self) -> Option<E::Reply> {
        within(async {
            while self.heard.is_empty() {
                self.read().await?;
            }
            self.heard.pop_front()
        })
        .await
    }

    /// Waits for one more sign of life, and gives what was heard meanwhile.
    pub async fn beat(&mut self) -> Option<Vec<E::Reply>> {
        within(async {
            let before = self.beats;
            while self.beats == before {
                self.read().await?;
            }
            Some(self.heard.drain(..).collect())
        })
        .await
    }

    /// Reads one frame: our server sends each event in one.
    async fn read(&mut self) -> Option<()> {
        let data = self.body.frame().await?.expect("a frame").into_data().expect("an event");
        for line in std::str::from_utf8(&data).expect("text").lines() {
            if let Some(json) = line.strip_prefix("data:") {
                self.heard.push_back(serde_json::from_str(json.trim()).expect("a reply"));
            } else if line.starts_with(':') {
                self.beats += 1;
            }
        }
        Some(())
    }
}
