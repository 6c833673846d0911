//! The live desk: who hears what, on one server and on two, and when a stream ends.

use std::time::Duration;

use domain::api::desk::{QueueNews, StaffSignOut, WatchQueue};
use domain::api::session::{GetMe, SetMe, SetMeBody};
use domain::request::{Event, State};
use domain::{ProblemCode, RequestId};
use server::store::Engine;
use server::{import, release};
use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions, Connection, Executor, PgConnection};
use uuid::Uuid;

use crate::harness::actor::Staff;
use crate::harness::client::Raw;
use crate::harness::house::House;
use crate::harness::sample::endpoint;
use crate::harness::script::{TALK, TALK_ELSEWHERE};
use crate::harness::stream::Stream;
use crate::harness::template::on_each;

/// Longer than a desk may stand idle.
const IDLE: Duration = Duration::from_secs(2 * 3600);

type Ear = Stream<WatchQueue>;

/// Opens a stream, which begins with *look at everything*.
async fn hear(staff: &Staff) -> Ear {
    let mut ear = staff.hear::<WatchQueue>().await;
    assert_eq!(ear.next().await, Some(ANYTHING));
    ear
}

const ANYTHING: QueueNews = QueueNews { request: None, at: None };

/// The next request that is named; *look at everything* may come in between, as when a server begins to hear the database.
async fn named(ear: &mut Ear) -> RequestId {
    loop {
        if let Some(id) = ear.next().await.expect("the stream goes on").request {
            return id;
        }
    }
}

/// Lets this server go live, and waits until it hears.
async fn live(house: &House) {
    let mut ear = hear(&house.desk()).await;
    house.goes_live();
    if house.engine == Engine::Postgres {
        // From the moment at which it hears the database, whoever came before looks once more.
        assert_eq!(ear.next().await, Some(ANYTHING));
    }
}

#[tokio::test]
async fn the_desk_hears_what_comes_and_what_changes() {
    on_each(|house| async move {
        live(&house).await;
        let (sam, fatma, kim) = (house.owner(), house.desk(), house.colleague());
        let (mut first, mut second) = (hear(&fatma).await, hear(&kim).await);
        let id = TALK.draft(&sam).await.expect("a draft");
        for event in
            [Event::Submit, Event::Receive, Event::Take, Event::Ask, Event::Reply, Event::Grant, Event::Step, Event::CarryOut]
        {
            let by = if matches!(event, Event::Submit | Event::Reply) { &sam.client } else { &kim.client };
            house.pass(Duration::from_secs(1));
            TALK.cause(by, "", event, id, house.today()).await.expect("done");
            for ear in [&mut first, &mut second] {
                assert_eq!(ear.next().await, Some(QueueNews { request: Some(id), at: Some(house.now()) }), "{event:?}");
            }
        }
    })
    .await;
}

/// What is somebody else's is not heard: the first thing that is, is one's own.
#[tokio::test]
async fn nobody_hears_of_another_desk_or_prison_or_of_a_draft() {
    on_each(|house| async move {
        live(&house).await;
        let today = house.today();
        let (mut ric, mut other, mut elsewhere) =
            (hear(&house.desk()).await, hear(&house.other_desk()).await, hear(&house.desk_elsewhere()).await);
        let _draft = TALK.draft(&house.cellmate()).await.expect("a draft");
        let at_other = TALK_ELSEWHERE.bring(&house.cellmate(), &house.other_desk(), State::Submitted, today).await;
        let at_elsewhere = TALK.bring(&house.elsewhere(), &house.desk_elsewhere(), State::Submitted, today).await;
        let at_ric = TALK.bring(&house.owner(), &house.desk(), State::Submitted, today).await;
        assert_eq!(named(&mut ric).await, at_ric);
        assert_eq!(named(&mut other).await, at_other);
        assert_eq!(named(&mut elsewhere).await, at_elsewhere);
        for ear in [&mut ric, &mut other, &mut elsewhere] {
            assert_eq!(ear.beat().await, Some(Vec::new()), "and nothing more");
        }
    })
    .await;
}

/// What changes nothing that a desk sees is not told.
#[tokio::test]
async fn what_no_desk_sees_is_not_told() {
    on_each(|house| async move {
        live(&house).await;
        let sam = house.owner();
        let mut ear = hear(&house.desk()).await;
        let settings = sam.ask::<GetMe>(()).await.expect("me").settings;
        sam.send::<SetMe>((), SetMeBody { settings, welcomed: true }).await.expect("set");
        let refused = TALK.cause(&house.desk(), "", Event::Take, RequestId(Uuid::from_u128(1)), house.today()).await;
        assert!(refused.is_err());
        let id = TALK.bring(&sam, &house.desk(), State::Submitted, house.today()).await;
        assert_eq!(ear.next().await.and_then(|news| news.request), Some(id));
    })
    .await;
}

/// Two servers on one database: each desk hears what was done at the other.
#[tokio::test]
async fn every_server_tells_what_any_server_changed() {
    on_each(|house| async move {
        if house.engine == Engine::Sqlite {
            // One file has one server.
            return;
        }
        let other = house.another().await;
        live(&house).await;
        live(&other).await;
        let (mut here, mut there) = (hear(&house.desk()).await, hear(&other.colleague()).await);
        let one = TALK.bring(&house.owner(), &house.desk(), State::Submitted, house.today()).await;
        assert_eq!((named(&mut here).await, named(&mut there).await), (one, one));
        TALK.cause(&other.colleague(), "", Event::Take, one, other.today()).await.expect("taken");
        assert_eq!((named(&mut here).await, named(&mut there).await), (one, one));
        other.app.live.stop();
        other.app.db.close().await;
    })
    .await;
}

/// What the command line changes is told when its program ends, by a process that has no desk at all.
#[tokio::test]
async fn what_the_command_line_changes_arrives_too() {
    on_each(|house| async move {
        if house.engine == Engine::Sqlite {
            // Another process cannot be heard there: the slow look of the desk finds it.
            return;
        }
        live(&house).await;
        let mut ear = hear(&house.desk()).await;
        let id = TALK.bring(&house.owner(), &house.desk(), State::Submitted, house.today()).await;
        assert_eq!(ear.next().await.and_then(|news| news.request), Some(id));
        for (column, value) in [("unit", "B 9.09"), ("released_on", "2026-11-23")] {
            let program = house.another().await;
            program.renew("1001", column, value).await;
            program.app.db.close().await;
            assert_eq!(ear.next().await, Some(ANYTHING), "{column}");
        }
        let program = house.another().await;
        release::round(&program.app).await.expect("a round");
        program.app.db.close().await;
        assert_eq!(ear.next().await.and_then(|news| news.request), Some(id), "it lapsed");
    })
    .await;
}

/// Where the line on which a server hears is cut, it comes back by itself and lets everybody look at everything.
#[tokio::test]
async fn a_server_that_did_not_hear_for_a_while_says_look_again() {
    on_each(|house| async move {
        if house.engine == Engine::Sqlite {
            return;
        }
        live(&house).await;
        let mut ear = hear(&house.desk()).await;
        let cut = "select pg_terminate_backend(pid) from pg_stat_activity \
                   where datname = current_database() and pid <> pg_backend_pid() and query ilike 'listen%'";
        let options: PgConnectOptions = house.url().parse().expect("an address");
        let mut connection: PgConnection = options.connect().await.expect("connected");
        let done = connection.execute(cut).await.expect("cut");
        assert_eq!(done.rows_affected(), 1, "there is one line");
        // What changes in the gap is told by nobody.
        let lost = TALK.bring(&house.owner(), &house.desk(), State::Submitted, house.today()).await;
        let mut heard = ear.next().await.expect("the stream goes on");
        while heard.request == Some(lost) {
            heard = ear.next().await.expect("the stream goes on");
        }
        assert_eq!(heard, ANYTHING);
        TALK.cause(&house.desk(), "", Event::Take, lost, house.today()).await.expect("taken");
        assert_eq!(named(&mut ear).await, lost, "and it hears again");
        connection.close().await.expect("closed");
    })
    .await;
}

#[tokio::test]
async fn a_stream_ends_with_its_session() {
    on_each(|house| async move {
        live(&house).await;
        let fatma = house.staff_in("f.aydin").await.expect("signed in");
        let mut ear = hear(&fatma).await;
        assert!(ear.beat().await.is_some(), "it holds as long as the session does");
        fatma.ask::<StaffSignOut>(()).await.expect("signed out");
        while ear.beat().await.is_some() {}
        let refused = fatma.raw(watching()).await;
        assert_eq!(refused.code(), Some(ProblemCode::SignedOut));
    })
    .await;
}

/// Listening is no sign of life: who only has the page open is signed out in time.
#[tokio::test]
async fn a_stream_keeps_no_session_awake() {
    on_each(|house| async move {
        live(&house).await;
        let fatma = house.desk();
        let mut ear = hear(&fatma).await;
        let before = house.dump().await;
        house.pass(Duration::from_secs(60));
        assert!(ear.beat().await.is_some());
        let _other = hear(&fatma).await;
        assert_eq!(before.changes(&house.dump().await), [""; 0], "nothing is noted");
        house.pass(IDLE);
        while ear.beat().await.is_some() {}
    })
    .await;
}

/// Who is moved to another desk hears nothing of the old one any more.
#[tokio::test]
async fn a_stream_ends_when_her_desk_is_another() {
    on_each(|house| async move {
        live(&house).await;
        let (mut ear, mut colleague) = (hear(&house.desk()).await, hear(&house.colleague()).await);
        let file = "number,given_name,family_name,establishment,desk\nf.aydin,Fatma,Aydin,noord,case-manager\n";
        import::staff(&house.app, "staff.csv", file.as_bytes()).await.expect("imported");
        assert_eq!(colleague.next().await, Some(ANYTHING), "whoever stays looks at the names again");
        while ear.beat().await.is_some() {}
        let mut ear = hear(&house.desk()).await;
        let id = TALK_ELSEWHERE.bring(&house.cellmate(), &house.other_desk(), State::Submitted, house.today()).await;
        assert_eq!(named(&mut ear).await, id);
    })
    .await;
}

#[tokio::test]
async fn a_session_has_a_bound_and_a_server_that_stops_ends_all() {
    on_each(|house| async move {
        house.goes_live();
        let fatma = house.desk();
        let mut ears = Vec::new();
        let refused = loop {
            let answer = fatma.reply(watching()).await;
            if !answer.status().is_success() {
                break answer.status().as_u16();
            }
            ears.push(answer);
            assert!(ears.len() < 100, "there is a bound");
        };
        assert_eq!(refused, ProblemCode::TryLater.status());
        assert_eq!(house.app.live.count(), ears.len());
        let mut colleague = hear(&house.colleague()).await;
        drop(ears);
        let mut ear = hear(&fatma).await;
        house.app.live.stop();
        while ear.next().await.is_some() {}
        while colleague.next().await.is_some() {}
        assert_eq!(fatma.raw_even_broken(watching()).await.code(), Some(ProblemCode::Unavailable));
    })
    .await;
}

fn watching() -> Raw {
    let declared = endpoint("watchQueue");
    Raw::new(declared.method, declared.path)
}
