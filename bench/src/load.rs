//! The load: few connections that are kept open, requests made beforehand, and nothing between them and the socket.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use futures_util::future::try_join_all;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until};

use crate::stats::quantile;

/// Makes the bytes of a request: for which connection, and the how manieth.
pub(crate) type Calls = Arc<dyn Fn(usize, u64) -> Vec<u8> + Send + Sync>;

/// The bytes of a request.
pub(crate) fn request(method: &str, path: &str, headers: &[(&str, &str)], body: Option<&str>) -> Vec<u8> {
    let mut out = format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\n");
    for (name, value) in headers {
        out.push_str(&format!("{name}: {value}\r\n"));
    }
    if let Some(body) = body {
        out.push_str(&format!("content-type: application/json\r\ncontent-length: {}\r\n", body.len()));
    }
    out.push_str("\r\n");
    out.push_str(body.unwrap_or_default());
    out.into_bytes()
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

/// One open connection.
pub(crate) struct Wire {
    stream: TcpStream,
    read: Vec<u8>,
}

impl Wire {
    pub(crate) async fn open(to: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(to).await.context("the server does not answer")?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, read: Vec::with_capacity(64 * 1024) })
    }

    /// Sends and waits for the whole answer.
    pub(crate) async fn send(&mut self, request: &[u8]) -> Result<Reply> {
        self.stream.write_all(request).await?;
        self.read.clear();
        let (head, length) = loop {
            if let Some(end) = self.read.windows(4).position(|four| four == b"\r\n\r\n") {
                let head = String::from_utf8_lossy(&self.read[..end]).to_ascii_lowercase();
                let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<usize>().ok());
                break (end + 4, length.context("an answer without its length")?);
            }
            self.more().await?;
        };
        while self.read.len() < head + length {
            self.more().await?;
        }
        let text = String::from_utf8_lossy(&self.read[..head]).into_owned();
        let status = text.split(' ').nth(1).and_then(|code| code.parse().ok()).context("an answer without its status")?;
        Ok(Reply { status, head: text, body: self.read[head..head + length].to_vec() })
    }

    async fn more(&mut self) -> Result<()> {
        ensure!(self.stream.read_buf(&mut self.read).await? > 0, "the server closed the connection");
        Ok(())
    }

    async fn good(&mut self, request: &[u8]) -> Result<()> {
        let reply = self.send(request).await?;
        if reply.status != 200 {
            bail!("{}: {}", reply.status, String::from_utf8_lossy(&reply.body));
        }
        Ok(())
    }
}

/// As many as it can: answers a second over `wires` connections.
pub(crate) async fn flood(to: SocketAddr, calls: &Calls, wires: usize, time: Duration) -> Result<f64> {
    let start = Instant::now();
    let end = start + time;
    let counts = try_join_all((0..wires).map(|wire| {
        let calls = Arc::clone(calls);
        tokio::spawn(async move {
            let (mut open, mut done) = (Wire::open(to).await?, 0);
            while Instant::now() < end {
                open.good(&calls(wire, done)).await?;
                done += 1;
            }
            anyhow::Ok(done)
        })
    }))
    .await?;
    let done = counts.into_iter().sum::<Result<u64>>()?;
    Ok(done as f64 / start.elapsed().as_secs_f64())
}

/// At a fixed pace, whether or not the answers keep up: the time of each, from when it was due, in milliseconds.
pub(crate) async fn pace(to: SocketAddr, calls: &Calls, wires: usize, a_second: f64, time: Duration) -> Result<Vec<f64>> {
    let all = (a_second * time.as_secs_f64()).ceil() as u64;
    let (next, start) = (Arc::new(AtomicU64::new(0)), Instant::now() + Duration::from_millis(20));
    let times = try_join_all((0..wires).map(|wire| {
        let (calls, next) = (Arc::clone(calls), Arc::clone(&next));
        tokio::spawn(async move {
            let (mut open, mut times) = (Wire::open(to).await?, Vec::new());
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                if at >= all {
                    return anyhow::Ok(times);
                }
                let due = start + Duration::from_secs_f64(at as f64 / a_second);
                sleep_until(due).await;
                open.good(&calls(wire, at)).await?;
                times.push(due.elapsed().as_secs_f64() * 1e3);
            }
        })
    }))
    .await?;
    times.into_iter().collect::<Result<Vec<_>>>().map(|times| times.concat())
}

/// The 99th percentile of [`pace`].
pub(crate) async fn p99(to: SocketAddr, calls: &Calls, wires: usize, a_second: f64, time: Duration) -> Result<f64> {
    Ok(quantile(&mut pace(to, calls, wires, a_second, time).await?, 0.99))
}
