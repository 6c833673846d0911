//! The chain of the trail: rows that wait, links, checkpoints.

use std::iter::Peekable;

use domain::Moment;
use ed25519_dalek::SigningKey;
use sqlx::FromRow;
use uuid::Uuid;

use super::{Tx, Value, sql};
use crate::audit::cell::Raw;
use crate::audit::chain::{self, Entry, Item, Sealed, Waiting};
use crate::audit::checkpoint::{Checkpoint, Mark};
use crate::error::Error;

/// How many rows are read at a time by who walks over the whole trail.
const PAGE: i64 = 1000;

/// Whether rows wait to be sealed, and the position of the newest checkpoint: 0 where there is none.
pub async fn state(tx: &mut Tx<'_>) -> Result<(bool, i64), Error> {
    let (waiting,): (i64,) =
        sql("select count(*) from (select p.audit_id from audit_pending p join audit a on a.id = p.audit_id and a.at = p.at \
         left join audit_seal s on s.audit_id = p.audit_id where s.audit_id is null limit 1) as one")
        .one(tx)
        .await?;
    let (newest,): (i64,) = sql("select coalesce(max(position), 0) from audit_checkpoint").one(tx).await?;
    Ok((waiting > 0, newest))
}

/// Seals at most `most` of the rows that wait, in order, and signs the last link. Says how many they were.
pub async fn seal(tx: &mut Tx<'_>, key: &SigningKey, at: Moment, most: i64) -> Result<usize, Error> {
    let rows: Vec<Entry> =
        sql("select a.id, a.at, a.party, a.actor_id, a.helper_id, a.action, a.object, a.object_id, a.subject_id, a.before_digest, a.after_digest, a.session_id \
             from audit_pending p join audit a on a.id = p.audit_id and a.at = p.at left join audit_seal s on s.audit_id = p.audit_id \
             where s.audit_id is null order by p.at, p.audit_id limit $1")
        .bind(most)
        .all(tx)
        .await?;
    let Some(newest) = rows.last() else { return Ok(0) };
    let before: Option<MarkRow> = sql("select position, link from audit_seal order by position desc limit 1").maybe(tx).await?;
    let mut last = before.map_or_else(|| Mark { position: 0, link: chain::START.into() }, Mark::from);
    let from = last.position;
    for row in &rows {
        let position = last.position.checked_add(1).ok_or(Error::Stored("audit_seal.position"))?;
        last = Mark { position, link: chain::link(&last.link.0, position, row).into() };
        sql("insert into audit_seal (position, audit_id, link) values ($1, $2, $3)")
            .bind(position)
            .bind(id(&row.id))
            .bind(&last.link)
            .run(tx)
            .await?;
    }
    sql("delete from audit_pending where (at, audit_id) <= ($1, $2) and audit_id in (select audit_id from audit_seal where position > $3)")
        .bind(newest.at)
        .bind(id(&newest.id))
        .bind(from)
        .run(tx)
        .await?;
    let previous: Option<MarkRow> =
        sql("select position, link from audit_checkpoint order by position desc limit 1").maybe(tx).await?;
    put(tx, &Checkpoint::sign(key, last, previous.map(Mark::from), at.0)).await?;
    Ok(rows.len())
}

async fn put(tx: &mut Tx<'_>, checkpoint: &Checkpoint) -> Result<(), Error> {
    sql("insert into audit_checkpoint (position, link, at, key_id, previous_position, previous_link, signature) values ($1, $2, $3, $4, $5, $6, $7)")
        .bind(checkpoint.position)
        .bind(&checkpoint.link)
        .bind(checkpoint.at)
        .bind(&checkpoint.key)
        .bind(checkpoint.previous.as_ref().map(|mark| mark.position))
        .bind(checkpoint.previous.as_ref().map(|mark| mark.link.0.clone()))
        .bind(&checkpoint.signature)
        .run(tx)
        .await?;
    Ok(())
}

/// The checkpoint at this position.
pub async fn checkpoint(tx: &mut Tx<'_>, position: i64) -> Result<Option<Checkpoint>, Error> {
    let found: Option<CheckpointRow> =
        sql("select position, link, at, key_id, previous_position, previous_link, signature from audit_checkpoint where position = $1")
            .bind(position)
            .maybe(tx)
            .await?;
    Ok(found.map(Checkpoint::from))
}

/// The checkpoints after this position and up to that one, at most `most` of them, in order.
pub async fn checkpoints(tx: &mut Tx<'_>, after: i64, to: i64, most: i64) -> Result<Vec<Checkpoint>, Error> {
    let rows: Vec<CheckpointRow> =
        sql("select position, link, at, key_id, previous_position, previous_link, signature from audit_checkpoint \
             where position > $1 and position <= $2 order by position limit $3")
        .bind(after)
        .bind(to)
        .bind(most)
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(Checkpoint::from).collect())
}

/// What is told each part of a trail.
pub type Visit<'v> = dyn FnMut(Item) -> Result<(), Error> + Send + 'v;

/// Tells the whole trail, in the order in which a verifier wants it, and never holds more than a page of it.
pub async fn walk(tx: &mut Tx<'_>, visit: &mut Visit<'_>) -> Result<(), Error> {
    let last = walk_chain(tx, visit).await?;
    walk_checkpoints(tx, last, i64::MAX, visit).await?;
    walk_waiting(tx, visit).await?;
    walk_strays(tx, visit).await
}

async fn walk_chain(tx: &mut Tx<'_>, visit: &mut Visit<'_>) -> Result<i64, Error> {
    let mut after = i64::MIN;
    loop {
        let seals: Vec<SealRow> =
            sql("select position, audit_id, link from audit_seal where position > $1 order by position limit $2")
                .bind(after)
                .bind(PAGE)
                .all(tx)
                .await?;
        let Some(to) = seals.last().map(|seal| seal.position) else { return Ok(after) };
        walk_checkpoints(tx, after, to, visit).await?;
        let rows: Vec<Entry> =
            sql("select a.id, a.at, a.party, a.actor_id, a.helper_id, a.action, a.object, a.object_id, a.subject_id, a.before_digest, a.after_digest, a.session_id \
                 from audit_seal s join audit a on a.id = s.audit_id where s.position > $1 and s.position <= $2 order by s.position")
            .bind(after)
            .bind(to)
            .all(tx)
            .await?;
        let mut rows = rows.into_iter().peekable();
        for SealRow { position, audit_id, link } in seals {
            let row = its_row(&mut rows, &audit_id);
            visit(Item::Sealed(Sealed { position, audit_id, link, row }))?;
        }
        after = to;
    }
}

async fn walk_checkpoints(tx: &mut Tx<'_>, mut after: i64, to: i64, visit: &mut Visit<'_>) -> Result<(), Error> {
    loop {
        let page = checkpoints(tx, after, to, PAGE).await?;
        let Some(last) = page.last().map(|checkpoint| checkpoint.position) else { return Ok(()) };
        for checkpoint in page {
            visit(Item::Checkpoint(checkpoint))?;
        }
        after = last;
    }
}

async fn walk_waiting(tx: &mut Tx<'_>, visit: &mut Visit<'_>) -> Result<(), Error> {
    let mut after = (i64::MIN, Raw::from(Uuid::nil()));
    loop {
        let waiting: Vec<WaitingRow> =
            sql("select p.at, p.audit_id from audit_pending p left join audit_seal s on s.audit_id = p.audit_id \
             where s.audit_id is null and (p.at, p.audit_id) > ($1, $2) order by p.at, p.audit_id limit $3")
            .bind(after.0)
            .bind(id(&after.1))
            .bind(PAGE)
            .all(tx)
            .await?;
        let Some(to) = waiting.last().map(|row| (row.at, row.audit_id.clone())) else { return Ok(()) };
        let rows: Vec<Entry> =
            sql("select a.id, a.at, a.party, a.actor_id, a.helper_id, a.action, a.object, a.object_id, a.subject_id, a.before_digest, a.after_digest, a.session_id \
                 from audit_pending p join audit a on a.id = p.audit_id and a.at = p.at left join audit_seal s on s.audit_id = p.audit_id \
                 where s.audit_id is null and (p.at, p.audit_id) > ($1, $2) and (p.at, p.audit_id) <= ($3, $4) order by p.at, p.audit_id")
            .bind(after.0)
            .bind(id(&after.1))
            .bind(to.0)
            .bind(id(&to.1))
            .all(tx)
            .await?;
        let mut rows = rows.into_iter().peekable();
        for WaitingRow { at, audit_id } in waiting {
            let row = its_row(&mut rows, &audit_id);
            visit(Item::Waiting(Waiting { at, audit_id, row }))?;
        }
        after = to;
    }
}

async fn walk_strays(tx: &mut Tx<'_>, visit: &mut Visit<'_>) -> Result<(), Error> {
    let mut told = 0;
    loop {
        let strays: Vec<Entry> =
            sql("select a.id, a.at, a.party, a.actor_id, a.helper_id, a.action, a.object, a.object_id, a.subject_id, a.before_digest, a.after_digest, a.session_id \
                 from audit a left join audit_seal s on s.audit_id = a.id left join audit_pending p on p.audit_id = a.id and p.at = a.at \
                 where s.audit_id is null and p.audit_id is null order by a.id limit $1 offset $2")
            .bind(PAGE)
            .bind(told)
            .all(tx)
            .await?;
        if strays.is_empty() {
            return Ok(());
        }
        told += PAGE;
        for row in strays {
            visit(Item::Stray(row))?;
        }
    }
}

/// The row that belongs to the next link: both come in the same order, and a row can be missing.
fn its_row(rows: &mut Peekable<impl Iterator<Item = Entry>>, audit_id: &Raw) -> Option<Entry> {
    rows.next_if(|row| row.id == *audit_id)
}

/// For a column of identifiers. Only on SQLite can something else have been put there, and there the bytes are what is stored.
fn id(raw: &Raw) -> Value {
    Uuid::from_slice(&raw.0).map_or_else(|_| raw.into(), Value::from)
}

#[derive(FromRow)]
struct MarkRow {
    position: i64,
    link: Raw,
}

#[derive(FromRow)]
struct SealRow {
    position: i64,
    audit_id: Raw,
    link: Raw,
}

#[derive(FromRow)]
struct WaitingRow {
    at: i64,
    audit_id: Raw,
}

#[derive(FromRow)]
struct CheckpointRow {
    position: i64,
    link: Raw,
    at: i64,
    key_id: Raw,
    previous_position: Option<i64>,
    previous_link: Option<Raw>,
    signature: Raw,
}

impl From<MarkRow> for Mark {
    fn from(MarkRow { position, link }: MarkRow) -> Self {
        Self { position, link }
    }
}

impl From<CheckpointRow> for Checkpoint {
    fn from(row: CheckpointRow) -> Self {
        let previous = row.previous_position.map(|position| Mark { position, link: row.previous_link.unwrap_or_default() });
        Self { position: row.position, link: row.link, at: row.at, key: row.key_id, previous, signature: row.signature }
    }
}
