//! What goes out: requests for help are sent and passed on, and each message is put into a folder as one file.
//!
//! A message is a row that was written with the change it tells of, so a crash loses none. Its file is written beside and renamed, under
//! the name of the message: a second writing, after a crash, is the same file. Only then is it noted that it lies there, together with
//! what was shared by it. Whoever fetches the files takes them away; the program never reads them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use domain::sharing::Item;
use serde::Serialize;
use uuid::Uuid;

use crate::app::App;
use crate::error::Error;
use crate::store::outbox::Waiting;
use crate::store::{self, help, outbox};

/// Between two rounds.
const EVERY: Duration = Duration::from_secs(1);

/// Why a round ended early. What was done until then stays done.
#[derive(Debug, thiserror::Error)]
pub enum OutboxError {
    /// The folder.
    #[error("the folder of outgoing messages: {0}")]
    Folder(#[from] io::Error),
    /// Anything else.
    #[error(transparent)]
    Failed(#[from] Error),
}

/// The file of a message. It says what its kind says of him, and nothing else.
#[derive(Serialize)]
struct Letter<'a> {
    /// Identifier of the message, and name of the file.
    message: Uuid,
    kind: &'static str,
    /// Identifier of the request for help: the same in every message about it.
    about: Uuid,
    /// When it was put in, in milliseconds since 1970.
    queued_at: i64,
    basis: &'static str,
    municipality: Place<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    prison: Option<Place<'a>>,
    person: Who<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    condition: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    need: Option<&'static str>,
}

#[derive(Serialize)]
struct Place<'a> {
    code: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct Who<'a> {
    number: &'a str,
    given_name: &'a str,
    family_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    born_on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ends_on: Option<String>,
}

/// Makes rounds until it is dropped. A round that fails is tried again by the next.
pub async fn forever(app: App, folder: PathBuf) {
    loop {
        if let Err(error) = round(&app, &folder).await {
            tracing::error!(%error, "messages could not go out");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Sends and passes on what is due, and puts every message that waits into the folder. Says how many those were.
///
/// # Errors
/// [`OutboxError`].
pub async fn round(app: &App, folder: &Path) -> Result<usize, OutboxError> {
    let turn = &app.turn();
    for id in app.db.read(|tx| Box::pin(help::due(tx))).await? {
        store::change(&app.db, |tx| Box::pin(help::send(tx, turn, id))).await?;
    }
    let waiting = app.db.read(|tx| Box::pin(outbox::waiting(tx))).await?;
    for message in &waiting {
        put(folder, message.id, &written(message)?)?;
        let id = message.id;
        store::change(&app.db, |tx| Box::pin(outbox::delivered(tx, turn, id))).await?;
    }
    Ok(waiting.len())
}

fn written(it: &Waiting) -> Result<Vec<u8>, Error> {
    let says = |item: Item| it.message.items().contains(&item);
    let letter = Letter {
        message: it.id,
        kind: it.message.as_str(),
        about: it.help_id,
        queued_at: it.queued_at,
        basis: it.message.basis().as_str(),
        municipality: Place { code: it.code.as_str(), name: &it.municipality },
        prison: says(Item::Prison).then(|| Place { code: it.establishment.as_str(), name: &it.prison }),
        person: Who {
            number: &it.number,
            given_name: &it.given_name,
            family_name: &it.family_name,
            born_on: says(Item::BornOn).then(|| it.born_on.to_string()),
            ends_on: it.ends_on.filter(|_| says(Item::EndsOn)).map(|day| day.to_string()),
        },
        condition: says(Item::Need).then(|| it.condition.as_str()),
        need: says(Item::Need).then(|| it.need.as_str()),
    };
    Ok(serde_json::to_vec_pretty(&letter)?)
}

/// Puts a file into the folder: whole, or not at all. Only its owner may read it.
fn put(folder: &Path, id: Uuid, bytes: &[u8]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let part = folder.join(format!(".{id}.part"));
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&part)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&part, folder.join(format!("{id}.json")))?;
    // Without this a power cut can take the name away after it was noted that the file is there.
    File::open(folder)?.sync_all()
}
