//! P4: every endpoint of a prison with a million requests beside one with ten thousand.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use domain::api::{Endpoint, Method, Visitor, visit_all};
use serde_json::Value;
use server::issue;
use server::store::Engine;

use crate::growth::fill::{FIRST, HELD, fill};
use crate::growth::steps::{BEFORE, LEFT_OUT, STEPS, Step, Who};
use crate::load::{Wire, request};
use crate::prison::{Prison, STAFF};
use crate::rounds::{Rounds, both, now};
use crate::stats::{Goal, quantile};
use crate::table::Row;

mod fill;
mod steps;

/// People at work, each at a kiosk of his own; one kiosk more is for guests, and one is made a kiosk again and again.
const PEOPLE: usize = 12;

/// Days in a round.
const DAYS: usize = 12;

/// How often something that only reads is called on a day.
const READS: usize = 8;

/// Times of the calls of each endpoint, in milliseconds.
type Times = BTreeMap<&'static str, Vec<f64>>;

/// P4 on both engines.
pub(crate) async fn endpoints(rounds: &Rounds, quick: bool) -> Result<Vec<Row>> {
    let (small, large) = if quick { (8_000, 40_000) } else { (10_000, 1_000_000) };
    let mut rows = Vec::new();
    for engine in [Engine::Sqlite, Engine::Postgres] {
        eprintln!("  {}: {small} and {large} requests", engine.as_str());
        let (mut few, mut many) = (Town::open(engine, small).await?, Town::open(engine, large).await?);
        let mut found: BTreeMap<&'static str, Row> = BTreeMap::new();
        for _ in 0..rounds.count {
            let (mut ours, mut twin) = (Times::new(), Times::new());
            // Day by day in turn: what else the machine does falls on both.
            for _ in 0..DAYS {
                both!(rounds, many.day(&mut ours).await?, few.day(&mut twin).await?);
            }
            for (name, times) in &mut ours {
                let what = format!("{name}, {}", engine.as_str());
                let row = found.entry(name).or_insert_with(|| Row::new("P4", what, "ms", Goal::AtMost(1.10)));
                row.add(quantile(times, 0.99), quantile(twin.get_mut(name).context("an endpoint of one side only")?, 0.99));
            }
        }
        rows.extend(found.into_values());
        few.prison.close().await?;
        many.prison.close().await?;
    }
    if let Some(last) = rows.last_mut() {
        let left_out: Vec<String> = LEFT_OUT.iter().map(|(name, why)| format!("{name} ({why})")).collect();
        last.note = format!(
            "p99 of all calls of a round, one after the other, at {large} requests ÷ at {small}; one in a hundred is open, {HELD} people are \
             held in both; without the audit rows of those requests. Left out: {}",
            left_out.join(", ")
        );
    }
    Ok(rows)
}

/// Every endpoint: its method and its path, by its name.
pub(crate) fn declared() -> BTreeMap<&'static str, (Method, &'static str)> {
    struct All(BTreeMap<&'static str, (Method, &'static str)>);
    impl Visitor for All {
        fn visit<E: Endpoint>(&mut self) {
            self.0.insert(E::NAME, (E::METHOD, E::PATH));
        }
    }
    let mut all = All(BTreeMap::new());
    visit_all(&mut all);
    all.0
}

/// A prison with its past, and where it is in its days.
struct Town {
    prison: Prison,
    declared: BTreeMap<&'static str, (Method, &'static str)>,
    /// Cookie of the case manager.
    manager: String,
    /// The days there were.
    days: usize,
}

/// What stands for the marks of a step, and the cookies of who come and go.
struct Day {
    person: usize,
    known: BTreeMap<String, String>,
    guest: String,
    visitor: String,
}

impl Town {
    async fn open(engine: Engine, requests: u64) -> Result<Self> {
        let prison = Prison::open(engine, PEOPLE + 2).await?;
        fill(&prison, engine, requests).await?;
        // Everybody at a kiosk has just come and leaves in three weeks: the fast track is open.
        let today = prison.app.turn().today();
        let people = prison.people.iter().map(|person| (person.number.clone(), today.to_string(), today.plus(20).to_string()));
        prison.bring(people).await?;
        let manager = fill::manager(&prison).await?;
        let mut town = Self { prison, declared: declared(), manager, days: 0 };
        for person in 0..PEOPLE {
            let mut day = town.begin(person).await?;
            for step in BEFORE {
                town.call(&mut Wire::open(town.prison.at).await?, &mut day, step).await?;
            }
        }
        // It has begun before anything counts.
        town.day(&mut Times::new()).await?;
        Ok(town)
    }

    /// Makes the calls of a day, one after the other.
    async fn day(&mut self, times: &mut Times) -> Result<()> {
        let mut wire = Wire::open(self.prison.at).await?;
        let mut day = self.begin(self.days % PEOPLE).await?;
        for step in STEPS {
            let again = if step.body.is_empty() { READS } else { 1 };
            for _ in 0..again {
                let took = self.call(&mut wire, &mut day, step).await?;
                times.entry(step.name).or_default().push(took);
            }
        }
        self.days += 1;
        Ok(())
    }

    async fn begin(&self, person: usize) -> Result<Day> {
        let prison = &self.prison;
        let (own, guest) = (&prison.people[person], &prison.people[PEOPLE]);
        let code = issue::enrolment(&prison.app, &format!("K{}", PEOPLE + 1)).await?.address;
        let code = code.split("#enrol=").nth(1).context("an address without its code")?;
        // Each day another one, because it happens once in a stay.
        let other = FIRST + self.days as u64;
        ensure!(self.days < HELD as usize, "nobody is left to finish the screening of");
        let known = [
            ("code", code.to_owned()),
            ("guest", guest.number.clone()),
            ("guest-pin", guest.pin.clone()),
            ("name", STAFF.to_owned()),
            ("password", prison.password.clone()),
            ("number", own.number.clone()),
            ("pin", own.pin.clone()),
            ("today", prison.app.turn().today().to_string()),
            ("other", other.to_string()),
            // One more each day of the same person.
            ("step", (self.days / PEOPLE + 1).to_string()),
        ];
        let known = known.map(|(name, value)| (name.to_owned(), value));
        Ok(Day { person, known: known.into(), guest: guest.kiosk.clone(), visitor: String::new() })
    }

    /// Makes a call and says how long its answer took, in milliseconds.
    async fn call(&self, wire: &mut Wire, day: &mut Day, step: &Step) -> Result<f64> {
        let (method, _) = self.declared.get(step.name).with_context(|| format!("there is no endpoint {}", step.name))?;
        let filled = |text: &str| {
            day.known.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
        };
        let cookies = match step.who {
            Who::Nobody => String::new(),
            Who::Guest => day.guest.clone(),
            Who::Person => self.prison.people[day.person].cookies.clone(),
            Who::Staff => self.prison.staff.clone(),
            Who::Manager => self.manager.clone(),
            Who::Visitor => day.visitor.clone(),
        };
        let bytes = match method {
            Method::Get => request("GET", &filled(step.path), &[("cookie", &cookies)], None),
            other => self.prison.change(other.as_str(), &filled(step.path), &cookies, &filled(step.body)),
        };
        let start = now();
        let reply = wire.send(&bytes).await?;
        let took = start.elapsed().as_secs_f64() * 1e3;
        let text = String::from_utf8_lossy(&reply.body);
        ensure!(reply.status == 200, "{}: {} {text}", step.name, reply.status);
        if let Some((name, place)) = step.keep {
            let value = serde_json::from_str::<Value>(&text)?.pointer(place).and_then(Value::as_str).map(str::to_owned);
            day.known.insert(name.to_owned(), value.with_context(|| format!("{}: no {place} in {text}", step.name))?);
        }
        day.keep_cookies(step.who, &reply.head, &self.prison.people[PEOPLE].kiosk);
        Ok(took)
    }
}

impl Day {
    /// Who comes and goes has the cookies of the last answer.
    fn keep_cookies(&mut self, who: Who, head: &str, kiosk: &str) {
        let set: Vec<&str> = head.lines().filter_map(|line| line.strip_prefix("set-cookie: ")?.split(';').next()).collect();
        if set.is_empty() {
            return;
        }
        match who {
            Who::Guest => self.guest = format!("{kiosk}; {}", set.join("; ")),
            Who::Visitor => self.visitor = set.join("; "),
            Who::Nobody | Who::Person | Who::Staff | Who::Manager => {}
        }
    }
}
