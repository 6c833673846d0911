//! What the server says while the tests run: the SQL that it runs, and every line of its log.
//!
//! There is one listener for the whole program, because spans and events of a request can come from any thread.

use std::collections::HashSet;
use std::fs::{File, OpenOptions, create_dir_all};
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{FilterFn, LevelFilter};
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::layer::{Context, SubscriberExt};

/// The target of the events in which `server/src/store/statement.rs` tells what it runs.
const SQL: &str = "vooruit::sql";

/// Names the folder in which the build collects which SQL ran; without it nothing is written.
const FOLDER: &str = "VOORUIT_SQL_RAN";

/// The log from the first house on.
static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Starts to listen; once is enough.
pub(crate) fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let lines = tracing_subscriber::fmt::layer()
            .with_ansi(false)
            .without_time()
            .with_span_events(FmtSpan::NEW)
            .with_writer(|| Log)
            // The texts of statements are literals of the program and would fill the memory; that no value is told with them, a test of
            // the server says.
            .with_filter(FilterFn::new(|about| !(about.target() == SQL || about.target().starts_with("sqlx"))));
        let everything = tracing_subscriber::registry().with(LevelFilter::TRACE).with(lines).with(Ran::new());
        tracing::subscriber::set_global_default(everything).expect("the only listener of this program");
    });
}

/// The lines of the log in which one of `words` stands by itself, not inside a longer word or number.
///
/// A PIN is six digits: inside a longer number, such as an identifier, it is chance.
pub(crate) fn heard(words: &[&str]) -> Vec<String> {
    let log = locked(&LOG);
    let text = String::from_utf8_lossy(&log);
    text.lines().filter(|line| words.iter().any(|word| stands(line, word))).map(str::to_owned).collect()
}

fn stands(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, found)| {
        let joins = |c: char| c.is_alphanumeric() || c == '-';
        // After a dot it is the fraction of a number.
        let before = line[..at].chars().next_back().is_some_and(|c| joins(c) || c == '.');
        let after = line[at + found.len()..].chars().next().is_some_and(joins);
        !before && !after
    })
}

struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        locked(&LOG).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes each SQL text once for each engine, as one JSON string a line, as soon as it runs: nothing calls us when the program ends.
struct Ran {
    folder: Option<PathBuf>,
    told: Mutex<HashSet<(String, String)>>,
}

impl Ran {
    fn new() -> Self {
        Self { folder: std::env::var_os(FOLDER).map(PathBuf::from), told: Mutex::default() }
    }

    fn append(&self, engine: &str, text: &str) -> io::Result<()> {
        let Some(folder) = &self.folder else { return Ok(()) };
        create_dir_all(folder)?;
        let path = folder.join(format!("{engine}-{}", std::process::id()));
        let mut file: File = OpenOptions::new().create(true).append(true).open(path)?;
        writeln!(file, "{}", serde_json::Value::from(text))
    }
}

impl<S: Subscriber> Layer<S> for Ran {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() != SQL || *event.metadata().level() != Level::TRACE {
            return;
        }
        let mut statement = Statement::default();
        event.record(&mut statement);
        let Statement { engine, text } = statement;
        let mut told = locked(&self.told);
        if told.insert((engine.clone(), text.clone())) {
            self.append(&engine, &text).expect("the SQL that ran is written down");
        }
    }
}

/// The fields of an event about SQL.
#[derive(Default)]
struct Statement {
    engine: String,
    text: String,
}

impl Visit for Statement {
    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "engine" => value.clone_into(&mut self.engine),
            "text" => value.clone_into(&mut self.text),
            _ => {}
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn std::fmt::Debug) {}
}

/// A test that failed while it held the lock does not take the others with it.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
