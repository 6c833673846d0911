//! The sealed cells of every column as bytes, for who seals them anew with a newer key; and which key seals.
//!
//! Of a sealed cell only the first byte is looked at, the version of its key. What is inside is nothing to a query.

use domain::Moment;
use domain::policy::Permit;
use serde::Serialize;
use sqlx::FromRow;
use uuid::Uuid;

use super::audit::{self, Recorded};
use super::{Statement, Tx, sql};
use crate::app::Turn;
use crate::error::Error;
use crate::keys::FIRST_VERSION;
use crate::sealed::Place;

/// A sealed column with its statements. All four read the same but for the names, and are written out: a statement is a literal.
pub struct SealedColumn {
    /// Its names.
    pub place: Place,
    /// Cells with an older version than this one, after a mark, in the order of the primary key.
    older: fn(&Mark, u8) -> Statement,
    /// How many cells each version has.
    versions: fn() -> Statement,
    /// Any cell of a version.
    sample: fn(u8) -> Statement,
    /// Puts a cell in the place of another, if that is still there.
    swap: fn(&Swap) -> Statement,
}

/// Every sealed column, in the order of [`COLUMNS`](crate::sealed::COLUMNS).
pub static SEALED: [SealedColumn; 6] = [
    SealedColumn {
        place: ("answer", "words"),
        older: |mark, version| {
            sql("select '' as scope, id, words as cell from answer where id > $1 and substr(words, 1, 1) < $2 order by id limit 200")
                .bind(mark.id)
                .bind(&[version][..])
        },
        versions: || sql("select substr(words, 1, 1), count(*) from answer where words is not null group by substr(words, 1, 1)"),
        sample: |version| {
            sql("select '' as scope, id, words as cell from answer where substr(words, 1, 1) = $1 limit 1").bind(&[version][..])
        },
        swap: |it| sql("update answer set words = $3 where id = $1 and words = $2").bind(it.id).bind(&*it.old).bind(&*it.new),
    },
    SealedColumn {
        place: ("event", "note"),
        older: |mark, version| {
            sql("select '' as scope, id, note as cell from event where id > $1 and substr(note, 1, 1) < $2 order by id limit 200")
                .bind(mark.id)
                .bind(&[version][..])
        },
        versions: || sql("select substr(note, 1, 1), count(*) from event where note is not null group by substr(note, 1, 1)"),
        sample: |version| {
            sql("select '' as scope, id, note as cell from event where substr(note, 1, 1) = $1 limit 1").bind(&[version][..])
        },
        swap: |it| sql("update event set note = $3 where id = $1 and note = $2").bind(it.id).bind(&*it.old).bind(&*it.new),
    },
    SealedColumn {
        place: ("decision", "note"),
        older: |mark, version| {
            sql("select '' as scope, request_id as id, note as cell from decision \
                 where request_id > $1 and substr(note, 1, 1) < $2 order by request_id limit 200")
            .bind(mark.id)
            .bind(&[version][..])
        },
        versions: || sql("select substr(note, 1, 1), count(*) from decision where note is not null group by substr(note, 1, 1)"),
        sample: |version| {
            sql("select '' as scope, request_id as id, note as cell from decision where substr(note, 1, 1) = $1 limit 1")
                .bind(&[version][..])
        },
        swap: |it| {
            sql("update decision set note = $3 where request_id = $1 and note = $2").bind(it.id).bind(&*it.old).bind(&*it.new)
        },
    },
    SealedColumn {
        place: ("own_plan", "words"),
        older: |mark, version| {
            sql("select '' as scope, id, words as cell from own_plan where id > $1 and substr(words, 1, 1) < $2 order by id limit 200")
                .bind(mark.id)
                .bind(&[version][..])
        },
        versions: || sql("select substr(words, 1, 1), count(*) from own_plan group by substr(words, 1, 1)"),
        sample: |version| {
            sql("select '' as scope, id, words as cell from own_plan where substr(words, 1, 1) = $1 limit 1").bind(&[version][..])
        },
        swap: |it| sql("update own_plan set words = $3 where id = $1 and words = $2").bind(it.id).bind(&*it.old).bind(&*it.new),
    },
    SealedColumn {
        place: ("plan_text", "words"),
        older: |mark, version| {
            sql("select '' as scope, id, words as cell from plan_text where id > $1 and substr(words, 1, 1) < $2 order by id limit 200")
                .bind(mark.id)
                .bind(&[version][..])
        },
        versions: || sql("select substr(words, 1, 1), count(*) from plan_text group by substr(words, 1, 1)"),
        sample: |version| {
            sql("select '' as scope, id, words as cell from plan_text where substr(words, 1, 1) = $1 limit 1")
                .bind(&[version][..])
        },
        swap: |it| sql("update plan_text set words = $3 where id = $1 and words = $2").bind(it.id).bind(&*it.old).bind(&*it.new),
    },
    SealedColumn {
        place: ("idempotency", "reply"),
        older: |mark, version| {
            sql("select scope, key as id, reply as cell from idempotency \
                 where (scope, key) > ($1, $2) and substr(reply, 1, 1) < $3 order by scope, key limit 200")
            .bind(mark.scope.as_str())
            .bind(mark.id)
            .bind(&[version][..])
        },
        versions: || sql("select substr(reply, 1, 1), count(*) from idempotency group by substr(reply, 1, 1)"),
        sample: |version| {
            sql("select scope, key as id, reply as cell from idempotency where substr(reply, 1, 1) = $1 limit 1")
                .bind(&[version][..])
        },
        swap: |it| {
            sql("update idempotency set reply = $4 where scope = $1 and key = $2 and reply = $3")
                .bind(it.scope.as_str())
                .bind(it.id)
                .bind(&*it.old)
                .bind(&*it.new)
        },
    },
];

/// Where a walk over a column is: at its begin, or after a row.
#[derive(Clone, Debug, Default)]
pub struct Mark {
    scope: String,
    id: Uuid,
}

/// A sealed cell as it is stored.
#[derive(Clone, Debug, FromRow)]
pub struct Cell {
    /// Part of the primary key, in the one table that has two; else empty.
    scope: String,
    /// The row that the cell is bound to.
    pub id: Uuid,
    /// The stored form.
    pub cell: Vec<u8>,
}

/// A cell that stands in for another.
#[derive(Clone, Debug)]
pub struct Swap {
    scope: String,
    id: Uuid,
    old: Vec<u8>,
    new: Vec<u8>,
}

impl Cell {
    /// The place in the walk after this cell.
    #[must_use]
    pub fn mark(&self) -> Mark {
        Mark { scope: self.scope.clone(), id: self.id }
    }

    /// Puts `new` here.
    #[must_use]
    pub fn swap(self, new: Vec<u8>) -> Swap {
        Swap { scope: self.scope, id: self.id, old: self.cell, new }
    }
}

impl SealedColumn {
    /// Its name in one word, such as `answer.words`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}.{}", self.place.0, self.place.1)
    }

    /// The next cells, 200 at most, that are older than `version`.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn older(&self, tx: &mut Tx<'_>, mark: &Mark, version: u8) -> Result<Vec<Cell>, Error> {
        Ok((self.older)(mark, version).all(tx).await?)
    }

    /// A cell of this version, if there is one.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn sample(&self, tx: &mut Tx<'_>, version: u8) -> Result<Option<Cell>, Error> {
        Ok((self.sample)(version).maybe(tx).await?)
    }

    /// How many cells each version has. A cell without a byte counts as version 0, which is none.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn versions(&self, tx: &mut Tx<'_>) -> Result<Vec<(u8, i64)>, Error> {
        let rows: Vec<(Vec<u8>, i64)> = (self.versions)().all(tx).await?;
        Ok(rows.into_iter().map(|(first, count)| (first.first().copied().unwrap_or_default(), count)).collect())
    }
}

/// One step of a change of the key, as it is stored.
#[derive(Serialize)]
struct Step {
    id: Uuid,
    at: i64,
    step: &'static str,
    version: i64,
    place: Option<String>,
    cells: Option<i64>,
}

/// The version that seals.
///
/// # Errors
/// [`Error::Store`].
pub async fn sealing(tx: &mut Tx<'_>) -> Result<u8, Error> {
    let (found,): (Option<i64>,) = sql("select max(version) from key_change where step = 'begin'").one(tx).await?;
    found.map_or(Ok(FIRST_VERSION), |version| u8::try_from(version).map_err(|_| Error::Stored("key_change.version")))
}

/// From now on `version` seals. Nothing where it does already.
///
/// # Errors
/// [`Error::Store`].
pub async fn begin(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, version: u8) -> Result<Recorded<()>, Error> {
    if sealing(tx).await? >= version {
        return Ok(audit::nothing(()));
    }
    step(tx, turn, permit, ("begin", version, None)).await
}

/// Puts cells of one column in the place of others, and notes how many. One that was changed in between stays as it is.
///
/// # Errors
/// [`Error::Store`].
pub async fn swap(
    tx: &mut Tx<'_>,
    turn: &Turn,
    permit: &Permit,
    (column, version): (&SealedColumn, u8),
    cells: &[Swap],
) -> Result<Recorded<i64>, Error> {
    let mut done = 0;
    for cell in cells {
        done += i64::from((column.swap)(cell).run(tx).await? > 0);
    }
    if done == 0 {
        return Ok(audit::nothing(0));
    }
    Ok(step(tx, turn, permit, ("reseal", version, Some((column.name(), done)))).await?.map(|()| done))
}

/// Notes that no cell needs `version` any more. Nothing where that was noted before.
///
/// # Errors
/// [`Error::Store`].
pub async fn retire(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, version: u8) -> Result<Recorded<()>, Error> {
    let (noted,): (i64,) =
        sql("select count(*) from key_change where step = 'retire' and version = $1").bind(i64::from(version)).one(tx).await?;
    if noted > 0 {
        return Ok(audit::nothing(()));
    }
    step(tx, turn, permit, ("retire", version, None)).await
}

/// A step: its name, the version, and the column with how many of its cells.
type Done = (&'static str, u8, Option<(String, i64)>);

async fn step(tx: &mut Tx<'_>, turn: &Turn, permit: &Permit, (step, version, cells): Done) -> Result<Recorded<()>, Error> {
    let Moment(at) = turn.at;
    let (place, cells) = cells.unzip();
    let row = Step { id: turn.id(), at, step, version: version.into(), place, cells };
    sql("insert into key_change (id, at, step, version, place, cells) values ($1, $2, $3, $4, $5, $6)")
        .bind(row.id)
        .bind(row.at)
        .bind(row.step)
        .bind(row.version)
        .bind(row.place.clone())
        .bind(row.cells)
        .run(tx)
        .await?;
    audit::record_row(tx, turn, permit, Some(audit::Row { id: row.id, subject: None }), (None, Some(&row))).await?;
    Ok(Recorded::without_trail(()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sealed::COLUMNS;

    #[test]
    fn every_sealed_column_has_its_statements() {
        assert_eq!(SEALED.each_ref().map(|column| column.place), *COLUMNS);
    }
}
