//! Requests of the demonstration prison, in varied states: the same moves as at kiosk and desk, made on earlier days.

use domain::answer::Answer;
use domain::api::desk::{AskBody, CarryOutBody, DecideBody};
use domain::request::{Event, Outcome};
use domain::{Actor, Code, Day, Moment, PersonId, RequestId};

use crate::app::{Acting, App, Turn};
use crate::error::Error;
use crate::store::{self, Tx, answer, decision, moves, person, request, staff};

/// What somebody asked, and what came of it.
struct Story {
    /// Number of the detainee.
    number: &'static str,
    /// The type.
    kind: &'static str,
    /// His answers.
    answers: &'static [(&'static str, &'static str)],
    /// What happened, each so many days ago. The first is when he sent it.
    then: &'static [(i32, Then)],
}

/// Something that happened; staff are named by how they sign in.
#[derive(Clone, Copy)]
enum Then {
    Sent,
    Received(&'static str),
    Taken(&'static str),
    Asked(&'static str, &'static str),
    Replied(&'static str),
    Granted(&'static str, &'static str),
    Refused(&'static str, &'static str, &'static [&'static str]),
    /// A step, with so many days until it; fewer than none for a step without a day.
    Step(&'static str, &'static str, i32),
    Seen,
    Withdrawn,
    Closed(&'static str),
}

use Then::{Asked, Closed, Granted, Received, Refused, Replied, Seen, Sent, Step, Taken, Withdrawn};

const FATMA: &str = "f.aydin";
const ANNA: &str = "a.dejong";
const BERNARD: &str = "b.mensah";
const JORIS: &str = "j.smit";

const ID_CARD: &str = "id-card";
const TALK: &str = "talk";

const LOST: &[(&str, &str)] = &[("have", "lost"), ("photo", "need")];
const EXPIRED: &[(&str, &str)] = &[("have", "expired"), ("photo", "have")];
const NEVER: &[(&str, &str)] = &[("have", "never"), ("photo", "dont-know")];
const WITH_RIC: &[(&str, &str)] = &[("whom", "ric"), ("about", "papers")];
const WITH_CASE_MANAGER: &[(&str, &str)] = &[("whom", "case-manager"), ("about", "home-and-money")];
const WITH_MENTOR: &[(&str, &str)] = &[("whom", "mentor"), ("about", "rather-not-say")];

const STORIES: &[Story] = &[
    // Late: nobody looked, and somebody took it and did not decide.
    Story { number: "1006", kind: ID_CARD, answers: LOST, then: &[(15, Sent)] },
    Story { number: "1007", kind: ID_CARD, answers: EXPIRED, then: &[(13, Sent), (12, Received(FATMA)), (11, Taken(FATMA))] },
    // New.
    Story { number: "1008", kind: ID_CARD, answers: EXPIRED, then: &[(1, Sent)] },
    Story { number: "1009", kind: TALK, answers: WITH_RIC, then: &[(0, Sent)] },
    Story { number: "1010", kind: TALK, answers: WITH_CASE_MANAGER, then: &[(1, Sent)] },
    // In progress.
    Story { number: "1012", kind: ID_CARD, answers: NEVER, then: &[(3, Sent), (2, Received(ANNA)), (2, Taken(ANNA))] },
    // He was asked something; one answered.
    Story { number: "1013", kind: ID_CARD, answers: LOST, then: &[(4, Sent), (3, Taken(FATMA)), (2, Asked(FATMA, "old-card"))] },
    Story {
        number: "1016",
        kind: ID_CARD,
        answers: LOST,
        then: &[(5, Sent), (4, Taken(ANNA)), (3, Asked(ANNA, "old-card")), (1, Replied("police"))],
    },
    // Granted, with a step still to come.
    Story {
        number: "1018",
        kind: ID_CARD,
        answers: NEVER,
        then: &[
            (8, Sent),
            (7, Taken(FATMA)),
            (6, Granted(FATMA, "we-ask-municipality")),
            (5, Seen),
            (1, Step(FATMA, "municipality-comes", 6)),
        ],
    },
    // Refused: one knows already, one does not.
    Story {
        number: "1020",
        kind: ID_CARD,
        answers: EXPIRED,
        then: &[(6, Sent), (5, Taken(FATMA)), (2, Refused(FATMA, "not-enough-time", &["not-enough-time"]))],
    },
    Story {
        number: "1021",
        kind: TALK,
        answers: WITH_MENTOR,
        then: &[(7, Sent), (6, Taken(JORIS)), (5, Refused(JORIS, "talked-already", &["ask-again"])), (4, Seen)],
    },
    // Carried out.
    Story {
        number: "1024",
        kind: TALK,
        answers: WITH_CASE_MANAGER,
        then: &[
            (9, Sent),
            (8, Taken(BERNARD)),
            (7, Granted(BERNARD, "we-come")),
            (7, Step(BERNARD, "comes-on", 2)),
            (5, Step(BERNARD, "talked", -1)),
        ],
    },
    // Closed, and taken back.
    Story {
        number: "1026",
        kind: ID_CARD,
        answers: EXPIRED,
        then: &[
            (60, Sent),
            (58, Taken(ANNA)),
            (57, Granted(ANNA, "we-ask-municipality")),
            (55, Step(ANNA, "photo", 3)),
            (40, Step(ANNA, "in-property", -1)),
            (38, Seen),
            (20, Closed(ANNA)),
        ],
    },
    Story { number: "1030", kind: TALK, answers: WITH_RIC, then: &[(6, Sent), (5, Withdrawn)] },
];

/// Makes them, unless some are there.
pub(super) async fn make(app: &App) -> Result<(), Error> {
    if !app.db.read(|tx| Box::pin(request::kinds(tx))).await?.is_empty() {
        return Ok(());
    }
    // In the order of their days, so that numbers on receipts go up with time.
    let mut stories: Vec<&Story> = STORIES.iter().collect();
    stories.sort_by_key(|story| std::cmp::Reverse(story.then.first().map(|(days, _)| *days)));
    for story in stories {
        tell(app, story).await?;
    }
    Ok(())
}

async fn tell(app: &App, story: &Story) -> Result<(), Error> {
    let owner = app.db.read(|tx| Box::pin(person::by_number(tx, story.number))).await?.ok_or(UNKNOWN)?;
    let (himself, owner) = (owner.party().alone(), PersonId(owner.id));
    let mut id = None;
    for (place, (days, then)) in story.then.iter().enumerate() {
        let turn = &turn(app, *days, place);
        let (himself, known) = (&himself, id);
        let next = store::change(&app.db, |tx| {
            Box::pin(async move {
                let id = match known {
                    Some(id) => id,
                    None => start(tx, turn, himself, owner, story).await?,
                };
                happen(tx, turn, himself, id, *then).await?;
                Ok(store::audit::nothing(id))
            })
        });
        id = Some(next.await?);
    }
    Ok(())
}

const UNKNOWN: Error = Error::Mistake("the demonstration names something that is not there");

/// A moment of that day: a while before the present time of day, one thing after the other.
fn turn(app: &App, days: i32, place: usize) -> Turn {
    const DAY: i64 = 24 * 3600;
    const APART: i64 = 7 * 60;
    let minutes = 3 * 3600 - APART * i64::try_from(place).unwrap_or_default();
    app.turn_at(app.clock.now().plus_seconds(-DAY * i64::from(days) - minutes))
}

async fn start(tx: &mut Tx<'_>, turn: &Turn, himself: &Actor, owner: PersonId, story: &Story) -> Result<RequestId, Error> {
    let by = Acting { turn, actor: himself };
    let id = request::start(tx, by, owner, &code(story.kind)?).await?.into_inner().id();
    for (question, choice) in story.answers {
        let _answered = answer::put(tx, by, id, &code(question)?, &Answer::Choice(code(choice)?)).await?;
    }
    Ok(id)
}

async fn happen(tx: &mut Tx<'_>, turn: &Turn, himself: &Actor, id: RequestId, then: Then) -> Result<(), Error> {
    let own = Acting { turn, actor: himself };
    let staff = match then {
        Received(name) | Taken(name) | Asked(name, _) | Granted(name, _) | Refused(name, ..) | Step(name, ..) | Closed(name) => {
            staff::by_number(tx, name).await?.ok_or(UNKNOWN)?.party().alone()
        }
        Sent | Replied(_) | Seen | Withdrawn => himself.clone(),
    };
    let by = Acting { turn, actor: &staff };
    let _done = match then {
        Sent => moves::submit(tx, own, id, true).await?,
        Received(_) => moves::simply(tx, by, id, Event::Receive).await?,
        Taken(_) => moves::simply(tx, by, id, Event::Take).await?,
        Asked(_, question) => moves::ask(tx, by, id, &AskBody { question: code(question)?, note: None }).await?,
        Replied(choice) => moves::reply(tx, own, id, &Answer::Choice(code(choice)?)).await?,
        Granted(_, reason) => decision::decide(tx, by, id, &decided(Outcome::Granted, reason, &[])?).await?,
        Refused(_, reason, now) => decision::decide(tx, by, id, &decided(Outcome::Refused, reason, now)?).await?,
        Step(_, step, days) => {
            let day = (days >= 0).then(|| working_day(turn.at, days));
            moves::carry_out(tx, by, id, &CarryOutBody { step: code(step)?, day, note: None }).await?
        }
        Seen => request::see(tx, own, id).await?,
        Withdrawn => moves::simply(tx, own, id, Event::Withdraw).await?,
        Closed(_) => moves::simply(tx, by, id, Event::Close).await?,
    };
    Ok(())
}

fn decided(outcome: Outcome, reason: &str, now: &[&str]) -> Result<DecideBody, Error> {
    let now = now.iter().map(|id| code(id)).collect::<Result<_, _>>()?;
    Ok(DecideBody { outcome, reason: code(reason)?, now, note: None })
}

/// The municipality does not come on a Sunday.
fn working_day(at: Moment, days: i32) -> Day {
    let day = at.day().plus(days);
    if day.is_working_day() { day } else { day.plus_working_days(1) }
}

fn code(text: &str) -> Result<Code, Error> {
    Code::parse(text).map_err(|_| UNKNOWN)
}
