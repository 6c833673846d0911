//! The command line. Each setting is also an environment variable, `VOORUIT_…`.

use std::io::IsTerminal;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;
use clap::builder::FalseyValueParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use tracing_subscriber::EnvFilter;

use crate::app::App;
use crate::audit::witness::Witness;
use crate::backup::Manifest;
use crate::chance::Chance;
use crate::keys::Keys;
use crate::public_url::PublicUrl;
use crate::serve::{self, Place, Telling};
use crate::speech::Engine;
use crate::store::Db;
use crate::store::register::Counts;
use crate::{backup, import, issue, rotate};

mod audit;
mod catalogue;

/// Vooruit: the self-service kiosk of a re-integration centre in a prison, and the desk that answers it.
#[derive(Debug, Parser)]
#[command(name = "vooruit", version, after_help = "To see it at work: vooruit serve --demo")]
pub struct Arguments {
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    command: Command,
}

/// What every command needs to know.
#[derive(Debug, Args)]
#[command(next_help_heading = "Settings")]
struct Settings {
    /// The database: sqlite:PATH (made when it is not there) or postgres://USER:PASSWORD@HOST:PORT/NAME.
    #[arg(
        long,
        global = true,
        env = "VOORUIT_DATABASE",
        hide_env_values = true,
        value_name = "URL",
        default_value = "sqlite:data/vooruit.db"
    )]
    database: String,
    /// The folder with the keys, made with a new database. Keep a copy of it, apart from copies of the database.
    #[arg(long, global = true, env = "VOORUIT_KEYS", value_name = "FOLDER", default_value = "data/keys")]
    keys: PathBuf,
    /// Where browsers find the server. Plain http only for this machine [default: http://localhost with the port of --listen].
    #[arg(long, global = true, env = "VOORUIT_PUBLIC_URL", value_name = "URL", value_parser = PublicUrl::parse)]
    public_url: Option<PublicUrl>,
    /// A folder with the request types of this prison, instead of those in the program.
    #[arg(long, global = true, env = "VOORUIT_CATALOGUE", value_name = "FOLDER")]
    catalogue: Option<PathBuf>,
    /// A folder with the rule sets of this prison, instead of those in the program.
    #[arg(long, global = true, env = "VOORUIT_RULES", value_name = "FOLDER")]
    rules: Option<PathBuf>,
    /// The voice that reads screens aloud [default: espeak-ng when it is installed].
    #[arg(long, global = true, env = "VOORUIT_SPEECH", value_name = "VOICE")]
    speech: Option<Engine>,
    /// What is logged: error, warn, info, debug, trace, or a filter such as server=debug. RUST_LOG works too.
    #[arg(long, global = true, env = "VOORUIT_LOG", value_name = "LEVEL")]
    log: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Start the server. It brings the schema of the database up to date first.
    Serve {
        /// Address and port to listen on; port 0 takes a free one.
        #[arg(long, env = "VOORUIT_LISTEN", value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
        listen: SocketAddr,
        /// Make a demonstration prison in an empty database and print how to get in. Refused where there are real people.
        #[arg(long, env = "VOORUIT_DEMO", value_parser = FalseyValueParser::new())]
        demo: bool,
        /// How the demonstration prison is printed.
        #[arg(long, env = "VOORUIT_DEMO_OUTPUT", value_name = "FORM", default_value = "text")]
        demo_output: Telling,
        #[command(flatten)]
        witnesses: Witnesses,
        /// The folder into which messages to municipalities are put, one JSON file each. Whoever sends them on takes them away. Servers
        /// on one database have one folder.
        #[arg(long, env = "VOORUIT_OUTBOX", value_name = "FOLDER", default_value = "data/outbox")]
        outbox: PathBuf,
    },
    /// Bring the schema of the database up to date, and do nothing else.
    Migrate,
    /// Bring in a CSV file: all of it, or nothing. A number that is there already is renewed.
    Import {
        /// What is in the file.
        #[arg(value_enum)]
        what: Register,
        /// The file: UTF-8, commas, its first line the names of the columns.
        file: PathBuf,
    },
    /// PINs of detainees.
    Pin {
        #[command(subcommand)]
        command: IssueOne,
    },
    /// Passwords of staff.
    Password {
        #[command(subcommand)]
        command: IssueOne,
    },
    /// Kiosks.
    Kiosk {
        #[command(subcommand)]
        command: KioskCommand,
    },
    /// The types of requests that a detainee can ask for. It needs no database.
    Catalogue {
        #[command(subcommand)]
        command: catalogue::CatalogueCommand,
    },
    /// The audit trail: verify that nothing in it was changed, or write it to a file that others can verify.
    Audit {
        #[command(subcommand)]
        command: audit::AuditCommand,
    },
    /// Keep the checkpoints of another server in a file on this machine, where nobody who changes that server's database can change them.
    ///
    /// It needs no database and no secret, takes only what the key of that server signed, and only what goes on from what it has. It speaks
    /// plain http: where the line is not your own, put a server with a certificate in front of it.
    Witness {
        /// Address and port to listen on.
        #[arg(long, value_name = "ADDRESS")]
        listen: SocketAddr,
        /// The file, made when it is not there. It is only ever added to.
        #[arg(long, value_name = "FILE")]
        file: PathBuf,
        /// A copy of audit.pub from the key folder of that server.
        #[arg(long, value_name = "FILE", required = true)]
        public_key: Vec<PathBuf>,
    },
    /// The key that seals free text.
    Key {
        #[command(subcommand)]
        command: KeyCommand,
    },
    /// Copy the whole database into one file, as it is at this moment, while servers serve.
    ///
    /// It can be restored into SQLite and into PostgreSQL. Names and numbers can be read in it, free text only with the key folder:
    /// keep the file as you keep the database, and a copy of the key folder elsewhere. A key that is put away later is still needed for it.
    Backup {
        /// The file to make. One that is there is not overwritten.
        file: PathBuf,
    },
    /// Fill a new database from a backup: all of it, or nothing. It needs the key folder of that prison.
    ///
    /// A witness of the audit trail that saw later checkpoints says from then on that the database was set back, which is so: keep its file,
    /// and name a new witness.
    Restore {
        /// The file that `backup` made.
        file: PathBuf,
        /// Restore it although the audit trail in it is not as it was sealed.
        #[arg(long)]
        even_broken_trail: bool,
    },
}

/// Who is told each checkpoint of the audit trail.
#[derive(Debug, Args)]
struct Witnesses {
    /// Who is told each checkpoint of the audit trail: a FILE, or the https:// address of a `vooruit witness`. Can be given several times (in
    /// the variable: with commas). One on another machine shows when a database was set back [default: a file in the folder of --keys].
    #[arg(long = "witness", env = "VOORUIT_WITNESS", value_name = "FILE|URL", value_delimiter = ',', value_parser = Witness::parse)]
    witnesses: Vec<Witness>,
}

/// The registers that can be imported.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Register {
    /// Detainees: number, given_name, family_name, establishment, unit, language, born_on, arrived_on, ends_on, released_on, dutch, regime,
    /// title, restricted, lawful_stay, early_release; municipality (a code of the register, or empty) can be left out.
    People,
    /// Staff: number (the name to sign in with), given_name, family_name, establishment, desk.
    Staff,
    /// Kiosks: number, name, establishment, area.
    Kiosks,
    /// Plans, a step a line: number (such as 1001-1-2), by, established_by, kind, goal, step, doer, day, days_before_end.
    Plans,
    /// Municipalities: code (the 4 digits of Statistics Netherlands), name, contact (how staff reach it).
    Municipalities,
}

#[derive(Debug, Subcommand)]
enum IssueOne {
    /// Issue a new one and print it, once. An earlier one does not work any more.
    Issue {
        /// Whose: his registration number, or the name she signs in with.
        number: String,
    },
}

/// First `key add`; then copy the folder to every other server and to where its copies are kept; then `key rotate`; at last `key retire` with
/// the old version. Servers go on meanwhile.
#[derive(Debug, Subcommand)]
enum KeyCommand {
    /// Put a new key into the key folder. It seals nothing yet: first copy it to the folder of every other server, and to a safe place.
    Add,
    /// Seal everything with the newest key, while servers serve. When it was broken off, run it again.
    Rotate {
        #[command(flatten)]
        settle: Settle,
    },
    /// Put an older key away, into the folder `retired` of the key folder. Refused as long as anything needs it; older backups still do.
    Retire {
        /// Its version: 1 for seal-1.key.
        version: u8,
        #[command(flatten)]
        settle: Settle,
    },
}

#[derive(Debug, Args)]
struct Settle {
    /// Seconds after which every server has noticed that another key seals. Longer where a server can be out of reach of the database.
    #[arg(long, value_name = "SECONDS", default_value_t = rotate::SETTLED.as_secs())]
    wait: u64,
}

impl Settle {
    const fn time(&self) -> Duration {
        Duration::from_secs(self.wait)
    }
}

#[derive(Debug, Subcommand)]
enum KioskCommand {
    /// Print an address that makes the browser that opens it this kiosk: once, within 30 minutes.
    Enrol {
        /// Number of the kiosk.
        number: String,
    },
}

/// Does what the command line says.
///
/// # Errors
/// What went wrong, for the administrator.
pub async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let Arguments { settings, command } = arguments;
    log(settings.log.as_deref())?;
    let Settings { database, keys, public_url, catalogue, rules, speech, .. } = settings;
    let place = Place { database, keys, catalogue, rules, speech };
    match command {
        Command::Serve { listen, demo, demo_output, witnesses: Witnesses { witnesses }, outbox } => {
            serve::serve(&place, listen, public_url, demo.then_some(demo_output), witnesses, outbox).await?;
        }
        Command::Witness { listen, file, public_key } => serve::witness(listen, &file, audit::public_keys(&public_key)?).await?,
        Command::Audit { command } => return audit::run(&place, command).await,
        Command::Catalogue { command } => catalogue::run(&place, &command)?,
        Command::Restore { file, even_broken_trail } => restore(&place, &file, even_broken_trail).await?,
        command => {
            let app = serve::open(&place, public_url.unwrap_or_else(|| PublicUrl::localhost(8080))).await?;
            let outcome = once(&app, command).await;
            app.db.close().await;
            outcome?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The commands that do one thing and end.
async fn once(app: &App, command: Command) -> anyhow::Result<()> {
    match command {
        Command::Serve { .. } | Command::Audit { .. } | Command::Catalogue { .. } => {}
        Command::Witness { .. } | Command::Restore { .. } => {}
        Command::Migrate => eprintln!("The schema is up to date."),
        Command::Import { what, file } => {
            let bytes = std::fs::read(&file).with_context(|| file.display().to_string())?;
            let name = file.display().to_string();
            let Counts { new, renewed, unchanged } = match what {
                Register::People => import::people(app, &name, &bytes).await?,
                Register::Staff => import::staff(app, &name, &bytes).await?,
                Register::Kiosks => import::kiosks(app, &name, &bytes).await?,
                Register::Plans => import::plans(app, &name, &bytes).await?,
                Register::Municipalities => import::municipalities(app, &name, &bytes).await?,
            };
            println!("{name}: {new} new, {renewed} renewed, {unchanged} unchanged");
        }
        Command::Pin { command: IssueOne::Issue { number } } => {
            println!("{}", issue::pin(app, &number).await?.reveal());
            eprintln!("This PIN is shown once. An earlier one does not work any more.");
        }
        Command::Password { command: IssueOne::Issue { number } } => {
            println!("{}", issue::password(app, &number).await?.reveal());
            eprintln!("This password is shown once. An earlier one does not work any more.");
        }
        Command::Kiosk { command: KioskCommand::Enrol { number } } => {
            let enrolment = issue::enrolment(app, &number).await?;
            println!("{}", enrolment.address);
            eprintln!("Open this once, within 30 minutes, in the browser of {}.", enrolment.name);
        }
        Command::Key { command } => change_key(app, command).await?,
        Command::Backup { file } => {
            let made = backup::make(app, &file, &tell).await?;
            println!("{}: {} rows, needs the sealing keys {:?}", file.display(), made.rows(), made.keys);
        }
    }
    Ok(())
}

async fn change_key(app: &App, command: KeyCommand) -> anyhow::Result<()> {
    match command {
        KeyCommand::Add => {
            let (version, file) = rotate::add(app)?;
            println!("{}", file.display());
            eprintln!(
                "Copy it to the key folder of every other server, and to where you keep copies of the keys. Then run: vooruit key rotate. \
                 Until then version {} seals, and {version} waits.",
                app.keys.sealing()
            );
        }
        KeyCommand::Rotate { settle } => {
            let done = rotate::rotate(app, settle.time(), &tell).await?;
            for (column, cells) in &done.cells {
                println!("{column}: {cells} sealed anew");
            }
            eprintln!("Everything is sealed with key version {}. A newer one is made by: vooruit key add", done.version);
        }
        KeyCommand::Retire { version, settle } => {
            let away = rotate::retire(app, version, settle.time(), &tell).await?;
            println!("{}", away.display());
            eprintln!("Backups that were made before still need this key. On other servers move it in the same way.");
        }
    }
    Ok(())
}

/// A restore makes no keys: those of the backup must be there.
async fn restore(place: &Place, file: &Path, even_broken_trail: bool) -> anyhow::Result<()> {
    let keys = Keys::load(&place.keys, false, &Chance::system())
        .context("a restore needs the key folder of the prison that was backed up")?;
    let (file, manifest) = backup::check(file, &keys).await?;
    let trail = backup::proved(&file, &keys).await?;
    if !trail.is_good() {
        eprintln!("{trail}");
        anyhow::ensure!(
            even_broken_trail,
            "the audit trail in the backup is not as it was sealed; --even-broken-trail restores it all the same"
        );
    }
    let db = Db::open(&place.database).await.context("the database cannot be opened")?;
    let outcome = fill(place, db.clone(), keys, &file, &manifest).await;
    file.close().await;
    db.close().await;
    outcome?;
    println!("{} rows restored", manifest.rows());
    Ok(())
}

async fn fill(place: &Place, db: Db, keys: Keys, file: &Db, manifest: &Manifest) -> anyhow::Result<()> {
    db.migrate().await?;
    let app = serve::assemble(place, db, keys, PublicUrl::localhost(8080))?;
    Ok(backup::restore(&app, file, manifest, &tell).await?)
}

/// What lasts says so, to standard error.
fn tell(line: &str) {
    eprintln!("{line}");
}

/// To standard error, one line an event.
fn log(level: Option<&str>) -> anyhow::Result<()> {
    let filter = match level {
        Some(level) => EnvFilter::try_new(level).with_context(|| format!("--log {level}"))?,
        None => EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info")),
    };
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_target(false)
        .init();
    Ok(())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn plain_http_elsewhere_is_refused_with_the_reason() {
        let refused =
            Arguments::try_parse_from(["vooruit", "serve", "--public-url", "http://vooruit.example"]).expect_err("refused");
        assert!(refused.to_string().contains("plain http"), "{refused}");
    }
}
