//! A few facts about the database itself, such as whether it holds the demonstration prison.

use super::{Tx, sql};
use crate::error::Error;

/// The value of a setting, if there is one.
pub async fn get(tx: &mut Tx<'_>, key: &str) -> Result<Option<String>, Error> {
    let found: Option<(String,)> = sql("select value from setting where key = $1").bind(key).maybe(tx).await?;
    Ok(found.map(|(value,)| value))
}

/// Sets it.
pub async fn put(tx: &mut Tx<'_>, key: &str, value: &str) -> Result<(), Error> {
    sql("insert into setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value")
        .bind(key)
        .bind(value)
        .run(tx)
        .await?;
    Ok(())
}
