//! Answers that were given: the same change sent again gets the same answer again, and happens once.

use domain::{Moment, Problem, ProblemCode};
use sqlx::FromRow;
use uuid::Uuid;

use super::{Tx, sql};
use crate::app::Turn;
use crate::error::Error;
use crate::sealed::{KeptReply, Sealed};

/// Which change of whom.
#[derive(Clone, Debug)]
pub struct Ticket {
    /// Who sends it: the key of one person is nothing to another.
    pub scope: String,
    /// The key that came with it.
    pub key: Uuid,
    /// Name of the endpoint.
    pub endpoint: &'static str,
    /// Keyed digest of path and body.
    pub digest: [u8; 32],
}

/// An answer as it is kept.
#[derive(Clone, Debug)]
pub struct Kept {
    /// HTTP status.
    pub status: u16,
    /// What was answered, in the form of who keeps it.
    pub reply: String,
}

#[derive(FromRow)]
struct Row {
    endpoint: String,
    digest: Vec<u8>,
    status: i64,
    reply: Sealed<KeptReply>,
}

/// The answer that this change got before, if it did.
///
/// # Errors
/// `key-reused` when the key came with something else.
pub async fn kept(tx: &mut Tx<'_>, turn: &Turn, ticket: &Ticket) -> Result<Option<Kept>, Error> {
    let found: Option<Row> = sql("select endpoint, digest, status, reply from idempotency where scope = $1 and key = $2")
        .bind(ticket.scope.as_str())
        .bind(ticket.key)
        .maybe(tx)
        .await?;
    let Some(row) = found else { return Ok(None) };
    if row.endpoint != ticket.endpoint || !crate::keys::same(&row.digest, &ticket.digest) {
        return Err(Problem::new(ProblemCode::KeyReused).into());
    }
    let status = u16::try_from(row.status).map_err(|_| Error::Stored("idempotency.status"))?;
    Ok(Some(Kept { status, reply: turn.app.keys.open(ticket.key, &row.reply)? }))
}

/// Keeps the answer to a change, in its transaction.
pub async fn keep(tx: &mut Tx<'_>, turn: &Turn, ticket: &Ticket, kept: &Kept) -> Result<(), Error> {
    let reply: Sealed<KeptReply> = turn.app.keys.seal(ticket.key, &kept.reply, &turn.app.chance)?;
    sql("insert into idempotency (scope, key, endpoint, digest, status, reply, at) values ($1, $2, $3, $4, $5, $6, $7)")
        .bind(ticket.scope.as_str())
        .bind(ticket.key)
        .bind(ticket.endpoint)
        .bind(ticket.digest)
        .bind(i64::from(kept.status))
        .bind(reply)
        .bind(turn.at)
        .run(tx)
        .await?;
    Ok(())
}

/// Forgets answers that nobody asks for again.
pub async fn purge(tx: &mut Tx<'_>, before: Moment) -> Result<u64, Error> {
    Ok(sql("delete from idempotency where at < $1").bind(before).run(tx).await?)
}
