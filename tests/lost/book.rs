//! The book: what was acknowledged, held against what lies in the database.
//!
//! A change and the key that it came with are one transaction, so the keys that are stored say exactly which changes were made. What those
//! changes should have left behind is counted from what the clients sent, and compared with what was left behind.

use std::collections::{BTreeMap, BTreeSet};

use domain::api::request::RequestView;
use server::error::Error;
use server::store::{Db, Engine, sql};
use uuid::Uuid;

use crate::figures::Figures;
use crate::hand::{Deed, Hand, Outcome, Sent};
use crate::prison::Prison;

/// What must be so whatever happened, each as a count of the rows for which it is not.
const ALWAYS: [(&str, &str); 9] = [
    (
        "the state of a request is the one after its last event",
        "select count(*) from request r where r.state <> coalesce((select e.state_after from event e where e.request_id = r.id \
         order by e.at desc, e.id desc limit 1), 'draft')",
    ),
    (
        "an event begins where the one before it ended",
        "select count(*) from (select state_before, lag(state_after, 1, 'draft') over (partition by request_id order by at, id) as was \
         from event) e where e.state_before is null or e.state_before <> e.was",
    ),
    (
        "whatever was sent has a number, and a draft has none",
        "select count(*) from request where (state = 'draft') <> (number is null)",
    ),
    (
        "no number is left out",
        "select count(*) from establishment e where (select coalesce(max(value), 1000) from counter c where c.establishment_id = e.id \
         and c.name = 'request') <> 1000 + (select count(*) from request r where r.establishment_id = e.id and r.number is not null)",
    ),
    (
        "whatever was sent has its answers",
        "select count(*) from request r where r.state <> 'draft' and not exists (select 1 from answer a where a.request_id = r.id)",
    ),
    (
        "a decision is there for each event that decides, and for no other",
        "select count(*) from request r where (select count(*) from decision d where d.request_id = r.id) <> \
         (select count(*) from event e where e.request_id = r.id and e.kind in ('grant', 'grant-partly', 'refuse'))",
    ),
    (
        "each event has its row of the trail",
        "select count(*) from (select request_id, kind, count(*) as n from event group by request_id, kind) e left join \
         (select object_id, action, count(*) as n from audit where object = 'request' group by object_id, action) a \
         on a.object_id = e.request_id and a.action = e.kind where coalesce(a.n, 0) <> e.n",
    ),
    (
        "each request has the row of the trail that began it",
        "select count(*) from (select object_id, count(*) as n from audit where action = 'draft' group by object_id) a full join \
         (select person_id, count(*) as n from request group by person_id) r on r.person_id = a.object_id \
         where coalesce(a.n, 0) <> coalesce(r.n, 0)",
    ),
    (
        "nobody has two drafts of a type",
        "select count(*) from (select person_id, type from request where state = 'draft' group by person_id, type having count(*) > 1) d",
    ),
];

/// How often something happened to a request.
type Events = BTreeMap<(Uuid, String), i64>;

/// What lies in the database.
struct Stored {
    keys: BTreeSet<Uuid>,
    requests: BTreeSet<Uuid>,
    events: Events,
    faults: Vec<String>,
}

/// The book of one run.
pub(crate) struct Book {
    keys: BTreeSet<Uuid>,
    requests: BTreeSet<Uuid>,
    events: Events,
    /// Drafts that were begun without an answer: each can be one that nobody knows of yet.
    unknown: usize,
    pub(crate) figures: Figures,
}

impl Book {
    /// Begins with what lies in the database before anybody works.
    pub(crate) async fn open(prison: &Prison) -> Self {
        let stored = stored(&prison.db().await, prison.engine).await;
        assert!(stored.requests.is_empty() && stored.faults.is_empty(), "{:?}", stored.faults);
        Self { keys: stored.keys, requests: stored.requests, events: stored.events, unknown: 0, figures: Figures::default() }
    }

    /// Writes down what the clients sent since the last time, and holds all of it against the database.
    pub(crate) async fn check(&mut self, prison: &Prison, hands: &mut [Hand]) {
        self.check_in(&prison.db().await, prison.engine, hands).await;
    }

    /// The same in a copy of the database.
    pub(crate) async fn check_in(&mut self, db: &Db, engine: Engine, hands: &mut [Hand]) {
        let stored = stored(db, engine).await;
        db.close().await;
        let (mut lost, mut half) = (Vec::new(), stored.faults.clone());
        for sent in hands.iter_mut().flat_map(|hand| std::mem::take(&mut hand.sent)) {
            let made = stored.keys.contains(&sent.key);
            match (&sent.outcome, made) {
                (Outcome::Done(answer), false) => lost.push(format!("{}: its key", answer.about)),
                (Outcome::Refused(code), true) => half.push(format!("refused with {} and kept", code.as_str())),
                _ => {}
            }
            self.write_down(&sent, made);
        }
        lost.extend(self.keys.difference(&stored.keys).map(|key| format!("key {key}")));
        lost.extend(self.requests.difference(&stored.requests).map(|id| format!("request {id}")));
        let mut duplicated: Vec<String> = stored.keys.difference(&self.keys).map(|key| format!("key {key}")).collect();
        let extra: Vec<&Uuid> = stored.requests.difference(&self.requests).collect();
        if extra.len() > self.unknown {
            duplicated.extend(extra.iter().map(|id| format!("request {id}")));
        }
        for event in self.events.keys().chain(stored.events.keys()).collect::<BTreeSet<_>>() {
            let (must, is) = (self.events.get(event).unwrap_or(&0), stored.events.get(event).unwrap_or(&0));
            if is < must {
                lost.push(format!("{event:?}: {is} of {must}"));
            }
            if is > must {
                duplicated.push(format!("{event:?}: {is} instead of {must}"));
            }
        }
        self.figures.lost += lost.len();
        self.figures.duplicated += duplicated.len();
        self.figures.half += half.len();
        let nothing: [&[String]; 3] = [&[], &[], &[]];
        assert_eq!([&lost[..], &duplicated, &half], nothing, "lost, duplicated, half done");
    }

    fn write_down(&mut self, sent: &Sent, made: bool) {
        match &sent.outcome {
            Outcome::Refused(_) => self.figures.refused += 1,
            Outcome::Done(_) => self.figures.acknowledged += 1,
            Outcome::Unknown => {
                self.figures.unanswered += 1;
                self.figures.unanswered_done += u64::from(made);
            }
        }
        let done = matches!(sent.outcome, Outcome::Done(_));
        if !(done || made) {
            return;
        }
        self.keys.insert(sent.key);
        match (sent.deed, &sent.outcome) {
            (Deed::Move(id, event), _) => *self.events.entry((id.0, event.as_str().to_owned())).or_default() += 1,
            (Deed::Start, Outcome::Done(answer)) => {
                self.requests.insert(answer.json::<RequestView>().summary.id.0);
            }
            (Deed::Start, _) => self.unknown += 1,
            (Deed::Answer, _) => {}
        }
    }

    /// How many requests have been sent.
    pub(crate) fn submitted(&self) -> usize {
        self.events.keys().filter(|(_, kind)| kind == "submit").count()
    }
}

async fn stored(db: &Db, engine: Engine) -> Stored {
    let read: Result<Stored, Error> = db
        .read(|tx| {
            Box::pin(async move {
                let keys: Vec<(Uuid,)> = sql("select key from idempotency").all(tx).await?;
                let requests: Vec<(Uuid,)> = sql("select id from request").all(tx).await?;
                let events: Vec<(Uuid, String, i64)> =
                    sql("select request_id, kind, count(*) from event group by request_id, kind").all(tx).await?;
                let mut faults = Vec::new();
                for (always, text) in ALWAYS {
                    let (rows,): (i64,) = sql(text).one(tx).await?;
                    faults.extend((rows > 0).then(|| format!("{rows} rows against: {always}")));
                }
                if engine == Engine::Sqlite {
                    let told: Vec<(String,)> = sql("select integrity_check from pragma_integrity_check").all(tx).await?;
                    faults.extend(told.into_iter().map(|(line,)| line).filter(|line| line != "ok"));
                    let (loose,): (i64,) = sql("select count(*) from pragma_foreign_key_check").one(tx).await?;
                    faults.extend((loose > 0).then(|| format!("{loose} rows point nowhere")));
                }
                Ok(Stored {
                    keys: keys.into_iter().map(|(key,)| key).collect(),
                    requests: requests.into_iter().map(|(id,)| id).collect(),
                    events: events.into_iter().map(|(id, kind, count)| ((id, kind), count)).collect(),
                    faults,
                })
            })
        })
        .await;
    read.expect("the database can be read")
}
