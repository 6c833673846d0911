//! What changed for the desks. A transaction notes it, and the bell of the database rings when it is committed.

use std::collections::{BTreeSet, btree_set};
use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::{Code, EstablishmentId, Moment, RequestId};
use tokio::sync::Notify;

/// News that are told one by one; more of them at once are *anything*. With the longest desk so many fit into the 8,000 bytes that
/// PostgreSQL lets a notification have.
const MOST: usize = 56;

/// How *anything* is written.
const ANYTHING: &str = "*";

/// Something that desks can see changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum News {
    /// More than can be named: who hears it looks at everything.
    Anything,
    /// A request that was sent to a desk.
    Request {
        /// The prison.
        establishment: EstablishmentId,
        /// The desk.
        desk: Code,
        /// The request.
        id: RequestId,
        /// When it changed.
        at: Moment,
    },
}

/// News that are told together, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch(BTreeSet<News>);

impl Batch {
    /// That there may be anything.
    #[must_use]
    pub fn anything() -> Self {
        Self(BTreeSet::from([News::Anything]))
    }

    /// Whether there is nothing to tell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As text for the other servers: one line each. There is nothing in it but identifiers.
    pub(super) fn written(&self) -> String {
        let mut text = String::new();
        for news in &self.0 {
            // Writing to a text cannot fail.
            let _ = match news {
                News::Anything => writeln!(text, "{ANYTHING}"),
                News::Request { establishment, desk, id, at } => writeln!(text, "{} {desk} {} {}", establishment.0, id.0, at.0),
            };
        }
        text
    }

    /// What another server wrote. What cannot be read, such as what a newer server writes, can be anything.
    pub(super) fn read(text: &str) -> Self {
        text.lines().map(|line| read(line).unwrap_or(News::Anything)).collect()
    }
}

fn read(line: &str) -> Option<News> {
    let mut parts = line.split(' ');
    let establishment = EstablishmentId(parts.next()?.parse().ok()?);
    let desk = Code::parse(parts.next()?).ok()?;
    let id = RequestId(parts.next()?.parse().ok()?);
    let at = Moment(parts.next()?.parse().ok()?);
    parts.next().is_none().then_some(News::Request { establishment, desk, id, at })
}

impl Extend<News> for Batch {
    fn extend<I: IntoIterator<Item = News>>(&mut self, more: I) {
        self.0.extend(more);
        if self.0.len() > MOST || self.0.contains(&News::Anything) {
            *self = Self::anything();
        }
    }
}

impl FromIterator<News> for Batch {
    fn from_iter<I: IntoIterator<Item = News>>(all: I) -> Self {
        let mut batch = Self::default();
        batch.extend(all);
        batch
    }
}

impl IntoIterator for Batch {
    type Item = News;
    type IntoIter = btree_set::IntoIter<News>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// Rings when something was committed, and keeps what it was until somebody takes it. It never keeps more than one batch.
#[derive(Debug, Default)]
pub(super) struct Bell {
    kept: Mutex<Batch>,
    rung: Notify,
}

impl Bell {
    pub(super) fn ring(&self, news: Vec<News>) {
        if !news.is_empty() {
            self.kept().extend(news);
            self.rung.notify_one();
        }
    }

    /// Waits until it rings; at once, when it rang and nobody waited.
    pub(super) async fn rung(&self) {
        self.rung.notified().await;
    }

    pub(super) fn take(&self) -> Batch {
        std::mem::take(&mut *self.kept())
    }

    fn kept(&self) -> MutexGuard<'_, Batch> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn news(n: usize, desk: &str) -> News {
        News::Request {
            establishment: EstablishmentId(Uuid::max()),
            desk: Code::parse(desk).expect("a code"),
            id: RequestId(Uuid::from_u128(n as u128)),
            at: Moment(9_999_999_999_999),
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let batch: Batch = (0..3).map(|n| news(n, "case-manager")).collect();
        assert_eq!(Batch::read(&batch.written()), batch);
        assert_eq!(Batch::read(&Batch::anything().written()), Batch::anything());
        assert_eq!(Batch::read(&Batch::default().written()), Batch::default());
        let mut text = batch.written();
        text.push_str("something newer\n");
        assert_eq!(Batch::read(&text), Batch::anything());
    }

    #[test]
    fn a_full_batch_fits_into_a_notification_and_a_fuller_one_is_anything() {
        let longest = "x".repeat(Code::MAX);
        let full: Batch = (0..MOST).map(|n| news(n, &longest)).collect();
        assert_eq!(full.clone().into_iter().count(), MOST);
        assert!(full.written().len() < 8000, "{}", full.written().len());
        let more: Batch = (0..=MOST).map(|n| news(n, &longest)).collect();
        assert_eq!(more, Batch::anything());
    }

    #[tokio::test]
    async fn the_bell_keeps_what_rang_while_nobody_waited() {
        let bell = Bell::default();
        bell.ring(vec![news(1, "ric"), news(1, "ric")]);
        bell.ring(Vec::new());
        bell.rung().await;
        assert_eq!(bell.take(), Batch::from_iter([news(1, "ric")]));
        assert!(bell.take().is_empty());
    }
}
