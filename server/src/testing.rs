//! A server for the tests of this crate: SQLite in a folder, a clock that stands still, repeatable dice.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use domain::Moment;

use crate::app::{App, Parts};
use crate::chance::Chance;
use crate::clock::Clock;
use crate::data;
use crate::hash::Hasher;
use crate::keys::Keys;
use crate::live::Live;
use crate::public_url::PublicUrl;
use crate::speech::Speech;
use crate::store::Db;

/// Monday 23 November 2026, 10:00 in the Netherlands.
pub(crate) const START: Moment = Moment(1_795_424_400_000);

/// A server whose database and keys lie in `folder`.
pub(crate) async fn app(folder: &Path) -> App {
    let db = Db::open(&format!("sqlite:{}", folder.join("test.db").display())).await.expect("a database");
    db.migrate().await.expect("a schema");
    let chance = Chance::seeded(1);
    let keys = Arc::new(Keys::load(&folder.join("keys"), true, &chance).expect("keys"));
    let (catalogue, rules) = data::load(None, None).expect("data");
    let pages = data::pages(None, &catalogue).expect("pages");
    let languages = data::languages().expect("languages");
    let (hasher, clock) = (Hasher::new(Arc::clone(&keys)), Clock::manual(START));
    App::new(Parts {
        db,
        keys,
        hasher,
        clock,
        chance,
        fast_track: data::fast_track(None, &catalogue).expect("questions"),
        catalogue,
        rules,
        pages,
        screening: data::screening().expect("questions"),
        languages,
        texts: BTreeMap::new(),
        speech: Speech::find(None, data::voices().expect("voices")).expect("a voice or none"),
        live: Live::default(),
        public_url: PublicUrl::localhost(8080),
    })
}
