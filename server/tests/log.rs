//! What a log shows of the database. A program of its own, because it listens to everything.

use std::io;
use std::sync::{Arc, Mutex};

use server::store::{StoreError, sql};

#[path = "store/engines.rs"]
mod engines;

use engines::on_each;

#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<u8>>>);

impl io::Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("not poisoned").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The suite listens to this to find texts that no test ran; nothing else may listen in on what people write.
#[tokio::test]
async fn what_is_run_is_told_without_its_values() {
    let heard = Heard::default();
    let writer = heard.clone();
    let listening = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::set_global_default(listening).expect("the only listener of this program");
    on_each(|db| async move {
        let insert = || {
            db.write(|tx| {
                Box::pin(async move { sql("insert into setting (key, value) values ($1, $1)").bind("geheim").run(tx).await })
            })
        };
        insert().await.map_err(|error: StoreError| error.to_string()).expect("inserted");
        let again: StoreError = insert().await.expect_err("there already");
        assert!(matches!(again, StoreError::Conflict(_)));
        tracing::error!(%again, ?again, "as a log would show it");
    })
    .await;
    let told = String::from_utf8(heard.0.lock().expect("not poisoned").clone()).expect("text");
    assert!(told.contains("vooruit::sql: engine=\"sqlite\" text=\"insert into setting"), "{told}");
    assert!(!told.contains("geheim"), "{told}");
}
