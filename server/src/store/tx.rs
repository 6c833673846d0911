//! A transaction that is open.

use std::marker::PhantomData;

use sqlx::{Postgres, Sqlite, Transaction};

use super::error::Fault;
use super::{News, StoreError};

/// Which database is behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Engine {
    /// One file on this machine.
    Sqlite,
    /// A server that speaks PostgreSQL's protocol.
    Postgres,
}

impl Engine {
    /// Its name in logs and tests.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        }
    }
}

/// An open transaction, lent to the work inside [`Db::read`](super::Db::read) or [`Db::write`](super::Db::write), which alone end it.
///
/// `'a` is the time that the work may borrow from its surroundings.
pub struct Tx<'a> {
    pub(super) inner: Inner,
    fault: Option<Fault>,
    news: Vec<News>,
    surroundings: PhantomData<&'a ()>,
}

pub(super) enum Inner {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Tx<'_> {
    pub(super) const fn new(inner: Inner) -> Self {
        Self { inner, fault: None, news: Vec::new(), surroundings: PhantomData }
    }

    /// Which engine it runs on.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        match self.inner {
            Inner::Sqlite(_) => Engine::Sqlite,
            Inner::Postgres(_) => Engine::Postgres,
        }
    }

    /// The first fault of a statement. PostgreSQL answers a commit after one with a silent rollback, so it must not be forgotten.
    pub(super) const fn fault(&self) -> Option<Fault> {
        self.fault
    }

    /// Notes what desks are told when this is committed.
    pub(super) fn tell(&mut self, news: News) {
        self.news.push(news);
    }

    pub(super) fn take_news(&mut self) -> Vec<News> {
        std::mem::take(&mut self.news)
    }

    pub(super) fn noted<T>(&mut self, outcome: Result<T, sqlx::Error>) -> Result<T, StoreError> {
        outcome.map_err(|error| {
            self.fault = self.fault.or_else(|| Fault::of(&error));
            error.into()
        })
    }

    pub(super) async fn commit(self) -> Result<(), sqlx::Error> {
        match self.inner {
            Inner::Sqlite(open) => open.commit().await,
            Inner::Postgres(open) => open.commit().await,
        }
    }

    /// Undoes everything. Its own failure changes nothing: a connection that cannot roll back is broken, and the engine rolls back for it.
    pub(super) async fn undo(self) {
        let outcome = match self.inner {
            Inner::Sqlite(open) => open.rollback().await,
            Inner::Postgres(open) => open.rollback().await,
        };
        if let Err(error) = outcome {
            tracing::debug!(%error, "rollback failed");
        }
    }
}
