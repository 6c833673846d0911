//! The commands about the audit trail.

use std::fs::{File, OpenOptions, read_to_string};
use std::io::{BufReader, BufWriter};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::{Args, Subcommand};

use super::Witnesses;
use crate::audit::checkpoint::PublicKeys;
use crate::audit::report::Report;
use crate::audit::verify::{Verifier, Witnessed};
use crate::audit::witness::Witness;
use crate::audit::{export, verify_database};
use crate::clock::Clock;
use crate::keys::AUDIT_PUBLIC;
use crate::serve::Place;
use crate::store::Db;

#[derive(Debug, Subcommand)]
pub(super) enum AuditCommand {
    /// Verify the whole trail: of the database, also while it is in use, or of an export.
    ///
    /// Finds rows that were changed, taken out, put in or moved, links and checkpoints that were, and, with a witness, an end that was cut
    /// off and a database that was set back. The exit code is 0 when nothing is wrong, and 1 when something is or when it could not be
    /// verified.
    ///
    /// What it cannot find: without a witness, a whole database that was set back to an earlier state. In any case, what was done to a row
    /// before it was sealed, within a second: these rows are counted. And what was written by somebody who has the database, the key
    /// audit.key and every witness: so keep one witness where the administrators of the server cannot write.
    Verify(Verify),
    /// Write the whole trail to a file, one JSON object a line, to be verified elsewhere. It holds no names and no secrets.
    Export {
        /// The file. It must not be there yet.
        file: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(super) struct Verify {
    /// Verify this export instead of the database. Needs --public-key.
    #[arg(long, value_name = "FILE", requires = "public_key")]
    from: Option<PathBuf>,
    /// A copy of audit.pub; can be given several times, where keys were changed [default: audit.pub in the folder of --keys].
    #[arg(long, value_name = "FILE")]
    public_key: Vec<PathBuf>,
    #[command(flatten)]
    witnesses: Witnesses,
    /// Print the report as one line of JSON.
    #[arg(long)]
    json: bool,
}

/// Does it.
pub(super) async fn run(place: &Place, command: AuditCommand) -> anyhow::Result<ExitCode> {
    match command {
        AuditCommand::Verify(how) => verify(place, how).await,
        AuditCommand::Export { file } => {
            let db = open(place).await?;
            let written = export_to(&db, &file).await;
            db.close().await;
            println!("{}: {} lines", file.display(), written?);
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// The public keys in these files.
pub(super) fn public_keys(files: &[PathBuf]) -> anyhow::Result<PublicKeys> {
    let mut keys: Option<PublicKeys> = None;
    for file in files {
        let text = read_to_string(file).with_context(|| file.display().to_string())?;
        let key = PublicKeys::parse([text.as_str()])
            .with_context(|| format!("{}: this is no public key; it is called {AUDIT_PUBLIC}", file.display()))?;
        keys = Some(match keys {
            Some(before) => before.and(key),
            None => key,
        });
    }
    keys.context("no public key was given")
}

async fn verify(place: &Place, how: Verify) -> anyhow::Result<ExitCode> {
    let Verify { from, mut public_key, witnesses, json } = how;
    if public_key.is_empty() {
        public_key.push(place.keys.join(AUDIT_PUBLIC));
    }
    let keys = public_keys(&public_key)?;
    let witnesses = witnessed(witnesses.witnesses, from.is_none().then_some(place.keys.as_path())).await?;
    let report = match from {
        Some(file) => verify_export(&file, &keys, witnesses)?,
        None => {
            let db = open(place).await?;
            let report = verify_database(&db, &keys, witnesses).await;
            db.close().await;
            report?
        }
    };
    if json {
        println!("{}", serde_json::to_string(&report)?);
    } else {
        print!("{report}");
    }
    Ok(if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Those that are named, each of which must be there; else the one in the key folder, if there is one.
async fn witnessed(named: Vec<Witness>, keys: Option<&Path>) -> anyhow::Result<Vec<Witnessed<'static>>> {
    let mut witnesses = Vec::new();
    for witness in &named {
        let name = witness.name();
        witnesses.push(witness.read().await?.with_context(|| format!("{name}: there is no such file"))?);
    }
    if let Some(keys) = keys.filter(|_| named.is_empty()) {
        witnesses.extend(Witness::own(keys).read().await?);
    }
    Ok(witnesses)
}

fn verify_export(file: &Path, keys: &PublicKeys, witnesses: Vec<Witnessed<'_>>) -> anyhow::Result<Report> {
    let name = || file.display().to_string();
    let mut verifier = Verifier::new(keys, witnesses);
    export::read(&mut BufReader::new(File::open(file).with_context(name)?), &mut verifier).with_context(name)?;
    Ok(verifier.finish())
}

async fn export_to(db: &Db, file: &Path) -> anyhow::Result<u64> {
    let name = || file.display().to_string();
    let opened = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file).with_context(name)?;
    let mut out = BufWriter::new(opened);
    let lines = export::write(db, Clock::system().now(), &mut out).await.with_context(name)?;
    out.into_inner().map_err(|error| error.into_error()).and_then(|file| file.sync_all()).with_context(name)?;
    Ok(lines)
}

/// Opens the database as it is: who verifies changes nothing, and does not make one either.
async fn open(place: &Place) -> anyhow::Result<Db> {
    let file = place.database.strip_prefix("sqlite:").map(|path| path.strip_prefix("//").unwrap_or(path));
    if let Some(file) = file.filter(|file| !Path::new(file).exists()) {
        bail!("there is no database at {file}");
    }
    Db::open(&place.database).await.context("the database cannot be opened")
}
