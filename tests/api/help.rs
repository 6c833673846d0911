//! Help of the municipality, on both engines: the moves of `domain::help::next` and no other, what goes out and what does not, and what
//! is told of what was shared.

use std::collections::BTreeMap;
use std::path::Path;

use domain::ProblemCode;
use domain::actor::PartyKind;
use domain::api::condition::PersonPage;
use domain::api::help::{
    AskHelp, AskHelpBody, ChangeHelp, ChangeHelpBody, HelpView, ListDeskHelp, ListHelp, ListPersonSharing, ListSharing, Shared,
    WithdrawHelp,
};
use domain::catalogue::Condition;
use domain::help::{Event, Need, Outcome, State, next};
use domain::person::Known;
use domain::sharing::{Basis, Message};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use server::store::{StoreError, sql};
use server::{import, outbox};
use tempfile::TempDir;
use tests::dump::text;

use crate::condition::{SAM, number};
use crate::harness::actor::Detainee;
use crate::harness::client::Client;
use crate::harness::house::House;
use crate::harness::random::histories;
use crate::harness::template::{PEOPLE, on_each};
use crate::residence::{set, towns};

async fn ask(sam: &Detainee, kind: Condition, need: Need) -> Result<HelpView, ProblemCode> {
    let body = AskHelpBody { need, pin: Some(sam.pin.clone()) };
    sam.send::<AskHelp>(kind, body).await.map_err(|problem| problem.code)
}

async fn withdraw(sam: &Client, kind: Condition) -> Result<HelpView, ProblemCode> {
    sam.ask::<WithdrawHelp>(kind).await.map_err(|problem| problem.code)
}

async fn change(staff: &Client, kind: Condition, event: Event) -> Result<PersonPage, ProblemCode> {
    let outcome = (event == Event::Answer).then_some(Outcome::Offer);
    answer(staff, kind, event, outcome).await
}

async fn answer(staff: &Client, kind: Condition, event: Event, outcome: Option<Outcome>) -> Result<PersonPage, ProblemCode> {
    let body = ChangeHelpBody { event, outcome };
    staff.send::<ChangeHelp>((number(SAM), kind), body).await.map_err(|problem| problem.code)
}

async fn state(sam: &Client, kind: Condition) -> Option<State> {
    let now = sam.ask::<ListHelp>(()).await.expect("his");
    now.items.iter().find(|help| help.condition == kind).map(|help| help.state)
}

async fn shared(sam: &Client) -> Vec<Shared> {
    sam.ask::<ListSharing>(()).await.expect("his").items
}

async fn send(house: &House, folder: &Path) -> usize {
    house.pass(std::time::Duration::from_millis(1));
    outbox::round(&house.app, folder).await.expect("a round")
}

/// The files of the folder by their names.
fn files(folder: &Path) -> BTreeMap<String, Value> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let file = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        assert!(!name.ends_with(".part"), "half a file stays: {name}");
        (name, serde_json::from_slice(&std::fs::read(&path).expect("a file")).expect("JSON"))
    };
    entries.map(file).collect()
}

/// What each file is and to whom it goes, in the order in which they were put in.
fn letters(folder: &Path) -> Vec<(String, String)> {
    let mut all: Vec<Value> = files(folder).into_values().collect();
    all.sort_by_key(|letter| (letter["queued_at"].as_i64(), letter["message"].to_string()));
    all.iter().map(|letter| (text(letter, "kind").to_owned(), text(&letter["municipality"], "name").to_owned())).collect()
}

fn letter(kind: Message, to: &str) -> (String, String) {
    (kind.as_str().to_owned(), to.to_owned())
}

/// Lets a file say that nothing of Sam may go outside, or that it may.
async fn restrict(house: &House, restricted: Known) {
    let file = PEOPLE
        .replace("2027-09-14,,yes,prison,sentenced,no", &format!("2027-09-14,,yes,prison,sentenced,{}", restricted.as_str()));
    import::people(&house.app, "people.csv", file.as_bytes()).await.expect("imported");
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

#[tokio::test]
async fn from_his_question_to_the_answer() {
    on_each(|house| async move {
        towns(&house).await;
        let (sam, mo, out) = (house.owner(), house.other_desk(), folder());
        let offers = sam.ask::<ListHelp>(()).await.expect("his").offers;
        assert_eq!(offers.iter().map(|offer| offer.condition).collect::<Vec<_>>(), Condition::ALL[..4]);
        let asked = ask(&sam, Condition::Home, Need::FindHome).await.expect("asked");
        assert_eq!((asked.state, asked.municipality, asked.can_withdraw), (State::Draft, None, true));
        assert_eq!(ask(&sam, Condition::Home, Need::KeepHome).await.err(), Some(ProblemCode::AlreadyAsked));
        assert_eq!(ask(&sam, Condition::Papers, Need::FindHome).await.err(), Some(ProblemCode::HelpNeed));
        assert_eq!(ask(&sam, Condition::Care, Need::Talk).await.err(), Some(ProblemCode::HelpNeed));
        // Nobody knows yet to whom it goes.
        assert_eq!(change(&mo, Condition::Home, Event::Check).await.err(), Some(ProblemCode::MunicipalityNeeded));
        let row = mo.ask::<ListDeskHelp>(()).await.expect("a list").items.pop().expect("a row");
        assert_eq!((row.number.as_str(), row.state, row.municipality, row.days_late), (SAM, State::Draft, None, 0));
        set(&mo, Some("0193")).await.expect("set");
        change(&mo, Condition::Home, Event::Check).await.expect("checked");
        assert_eq!((shared(&sam).await, files(out.path()).len()), (vec![], 0));

        assert_eq!(send(&house, out.path()).await, 1);
        assert_eq!(send(&house, out.path()).await, 0);
        assert_eq!(state(&sam, Condition::Home).await, Some(State::Sent));
        let (name, sent) = files(out.path()).pop_first().expect("a file");
        assert_eq!(name, format!("{}.json", text(&sent, "message")));
        let keys: Vec<&String> = sent.as_object().expect("an object").keys().collect();
        assert_eq!(
            keys,
            ["about", "basis", "condition", "kind", "message", "municipality", "need", "person", "prison", "queued_at"]
        );
        let person: Vec<&String> = sent["person"].as_object().expect("an object").keys().collect();
        assert_eq!(person, ["born_on", "ends_on", "family_name", "given_name", "number"]);
        assert_eq!(
            (text(&sent, "need"), text(&sent, "basis"), text(&sent["municipality"], "code")),
            ("find-home", "18a", "0193")
        );
        let told = shared(&sam).await;
        assert_eq!(
            (told.len(), told[0].recipient.as_str(), told[0].basis, told[0].on),
            (1, "Zwolle", Basis::Statutory, house.today())
        );
        assert_eq!(told[0].items, Message::Help.items());

        for (event, after) in [(Event::Receive, State::Received), (Event::Start, State::InProgress)] {
            change(&mo, Condition::Home, event).await.expect("entered");
            assert_eq!(state(&sam, Condition::Home).await, Some(after));
        }
        assert_eq!(answer(&mo, Condition::Home, Event::Answer, None).await.err(), Some(ProblemCode::HelpOutcome));
        let page = answer(&mo, Condition::Home, Event::Answer, Some(Outcome::NoOffer)).await.expect("answered");
        assert_eq!((page.help[0].now.outcome, page.help[0].can.as_slice()), (Some(Outcome::NoOffer), [Event::Close].as_slice()));
        assert_eq!(withdraw(&sam, Condition::Home).await.err(), Some(ProblemCode::NotNow));
        change(&mo, Condition::Home, Event::Close).await.expect("closed");
        let again = ask(&sam, Condition::Home, Need::PostalAddress).await.expect("again");
        assert_eq!((again.state, again.history.len()), (State::Draft, 1));
    })
    .await;
}

/// A file that was written before a crash, and of which that was not noted, is written again as the same one; it is told once.
#[tokio::test]
async fn a_second_writing_is_the_same_file() {
    on_each(|house| async move {
        towns(&house).await;
        let (sam, mo, out, other) = (house.owner(), house.other_desk(), folder(), folder());
        set(&mo, Some("0193")).await.expect("set");
        ask(&sam, Condition::Debts, Need::DebtHelp).await.expect("asked");
        change(&mo, Condition::Debts, Event::Check).await.expect("checked");
        // A folder in which nothing can be written: it is sent, and waits.
        let blocked = out.path().join("file");
        std::fs::write(&blocked, "").expect("a file");
        outbox::round(&house.app, &blocked).await.expect_err("no folder");
        std::fs::remove_file(&blocked).expect("removed");
        assert_eq!((state(&sam, Condition::Debts).await, shared(&sam).await.len()), (Some(State::Sent), 0));
        let (one, two) = (house.another().await, house.another().await);
        let (first, second) = tokio::join!(outbox::round(&one.app, out.path()), outbox::round(&two.app, out.path()));
        assert!(first.is_ok() || second.is_ok());
        send(&house, other.path()).await;
        assert_eq!((files(out.path()).len(), files(other.path()).len(), shared(&sam).await.len()), (1, 0, 1));
    })
    .await;
}

#[tokio::test]
async fn under_restrictions_nothing_goes_out() {
    on_each(|house| async move {
        towns(&house).await;
        let (sam, mo, out) = (house.owner(), house.other_desk(), folder());
        set(&mo, Some("0193")).await.expect("set");
        ask(&sam, Condition::Income, Need::Work).await.expect("asked");
        restrict(&house, Known::Yes).await;
        assert_eq!(ask(&sam, Condition::Home, Need::FindHome).await.err(), Some(ProblemCode::Restricted));
        assert_eq!(change(&mo, Condition::Income, Event::Check).await.err(), Some(ProblemCode::Restricted));
        restrict(&house, Known::No).await;
        change(&mo, Condition::Income, Event::Check).await.expect("checked");
        restrict(&house, Known::Yes).await;
        assert_eq!((send(&house, out.path()).await, state(&sam, Condition::Income).await), (0, Some(State::Checked)));
        assert!(mo.ask::<ListDeskHelp>(()).await.expect("a list").items[0].restricted);
        restrict(&house, Known::No).await;
        assert_eq!(send(&house, out.path()).await, 1);
        // What was on its way waits as well.
        restrict(&house, Known::Yes).await;
        withdraw(&sam, Condition::Income).await.expect("withdrawn");
        assert_eq!((send(&house, out.path()).await, shared(&sam).await.len()), (0, 1));
        restrict(&house, Known::No).await;
        assert_eq!(send(&house, out.path()).await, 1);
        assert_eq!(letters(out.path()), [letter(Message::Help, "Zwolle"), letter(Message::Over, "Zwolle")]);
    })
    .await;
}

#[tokio::test]
async fn it_goes_to_where_he_will_live() {
    on_each(|house| async move {
        towns(&house).await;
        let (sam, mo, out) = (house.owner(), house.other_desk(), folder());
        set(&mo, Some("0193")).await.expect("set");
        ask(&sam, Condition::Papers, Need::Registration).await.expect("asked");
        change(&mo, Condition::Papers, Event::Check).await.expect("checked");
        // Before it was sent, a change needs nothing.
        set(&mo, Some("0344")).await.expect("set");
        send(&house, out.path()).await;
        assert_eq!(letters(out.path()), [letter(Message::Help, "Utrecht")]);
        change(&mo, Condition::Papers, Event::Receive).await.expect("received");
        // That nobody knows it any more sends it nowhere.
        set(&mo, None).await.expect("not known");
        assert_eq!((send(&house, out.path()).await, state(&sam, Condition::Papers).await), (0, Some(State::Received)));
        set(&mo, Some("0363")).await.expect("set");
        send(&house, out.path()).await;
        send(&house, out.path()).await;
        let passed = [letter(Message::Help, "Utrecht"), letter(Message::Over, "Utrecht"), letter(Message::Help, "Amsterdam")];
        assert_eq!(letters(out.path()), passed);
        // Another one must do it: that one hears nothing more, and the right one gets it.
        answer(&mo, Condition::Papers, Event::Answer, Some(Outcome::NotCompetent)).await.expect("answered");
        assert_eq!((send(&house, out.path()).await, state(&sam, Condition::Papers).await), (0, Some(State::Answered)));
        set(&mo, Some("0193")).await.expect("set");
        send(&house, out.path()).await;
        send(&house, out.path()).await;
        assert_eq!(letters(out.path())[3..], [letter(Message::Help, "Zwolle")]);
        let told: Vec<String> = shared(&sam).await.into_iter().map(|one| one.recipient).collect();
        assert_eq!(told, ["Zwolle", "Amsterdam", "Utrecht", "Utrecht"]);
        // An answer that stands is not passed on.
        answer(&mo, Condition::Papers, Event::Answer, Some(Outcome::Offer)).await.expect("answered");
        set(&mo, Some("0344")).await.expect("set");
        assert_eq!((send(&house, out.path()).await, state(&sam, Condition::Papers).await), (0, Some(State::Answered)));
    })
    .await;
}

#[tokio::test]
async fn what_is_late_comes_first_and_what_is_taken_back_stays_inside() {
    on_each(|house| async move {
        towns(&house).await;
        let (sam, out) = (house.owner(), folder());
        ask(&sam, Condition::Papers, Need::IdCard).await.expect("asked");
        ask(&sam, Condition::Home, Need::FindHome).await.expect("asked");
        withdraw(&sam, Condition::Home).await.expect("withdrawn");
        assert_eq!((send(&house, out.path()).await, letters(out.path()).len()), (0, 0));
        assert_eq!(withdraw(&house.cellmate(), Condition::Papers).await.err(), Some(ProblemCode::NotFound));
        // Three working days after Monday it should have been sent; a day later the list says so.
        let day = std::time::Duration::from_secs(24 * 3600);
        house.pass(day * 4);
        let mo = house.staff_in("m.jansen").await.expect("signed in");
        let rows = mo.ask::<ListDeskHelp>(()).await.expect("a list").items;
        assert_eq!(rows.iter().map(|row| (row.condition, row.days_late)).collect::<Vec<_>>(), [(Condition::Papers, 1)]);
        // To another desk and another prison there is no list, and nobody there enters anything.
        let fatma = house.staff_in("f.aydin").await.expect("signed in");
        assert!(fatma.ask::<ListDeskHelp>(()).await.expect("a list").items.is_empty());
        assert_eq!(change(&fatma, Condition::Papers, Event::Check).await.err(), Some(ProblemCode::Forbidden));
    })
    .await;
}

#[tokio::test]
async fn the_privacy_officer_reads_what_was_shared() {
    on_each(|house| async move {
        let file = "number,given_name,family_name,establishment,desk\nk.visser,Kim,Visser,noord,privacy\n";
        import::staff(&house.app, "staff.csv", file.as_bytes()).await.expect("imported");
        let kim = house.colleague();
        assert!(kim.ask::<ListPersonSharing>(number(SAM)).await.expect("a list").items.is_empty());
        let refused = |code| Some(code);
        assert_eq!(
            house.desk().ask::<ListPersonSharing>(number(SAM)).await.err().map(|it| it.code),
            refused(ProblemCode::Forbidden)
        );
        assert_eq!(kim.ask::<ListPersonSharing>(number("2001")).await.err().map(|it| it.code), refused(ProblemCode::NotFound));
        let looks = house.dump().await.rows("audit").iter().filter(|row| row["action"] == "read-sharing").count();
        assert_eq!(looks, 1);
    })
    .await;
}

/// Whatever the program would do: the database keeps what happened and takes nothing that the rules do not have.
#[tokio::test]
async fn the_database_holds_it_too() {
    on_each(|house| async move {
        towns(&house).await;
        let (sam, mo, out) = (house.owner(), house.other_desk(), folder());
        set(&mo, Some("0193")).await.expect("set");
        ask(&sam, Condition::Debts, Need::DebtHelp).await.expect("asked");
        change(&mo, Condition::Debts, Event::Check).await.expect("checked");
        send(&house, out.path()).await;
        for statement in [
            "update help_event set kind = 'start'",
            "delete from help_event",
            "update help_request set state = 'answered', outcome = 'offer'",
            "update help_request set need = 'talk'",
            "delete from help_request",
            "update outbox set delivered_at = null",
            "update outbox set message = 'over'",
            "delete from outbox",
            "update sharing set basis = '18b'",
            "delete from sharing",
        ] {
            let tried: Result<u64, StoreError> =
                house.app.db.write(|tx| Box::pin(async move { sql(statement).run(tx).await })).await;
            assert!(tried.is_err(), "{statement}");
        }
    })
    .await;
}

/// Something that somebody tries.
#[derive(Clone, Copy, Debug)]
enum Step {
    Ask,
    Withdraw,
    Enter(Event, Option<Outcome>),
    Move(Option<&'static str>),
    Round,
}

fn step() -> impl Strategy<Value = Step> {
    let entered =
        select(vec![Event::Check, Event::Receive, Event::Start, Event::Close]).prop_map(|event| Step::Enter(event, None));
    let answered = select(Outcome::ALL.to_vec()).prop_map(|outcome| Step::Enter(Event::Answer, Some(outcome)));
    let moved = select(vec![None, Some("0193"), Some("0344")]).prop_map(Step::Move);
    prop_oneof![
        2 => Just(Step::Ask),
        1 => Just(Step::Withdraw),
        5 => entered,
        2 => answered,
        2 => moved,
        4 => Just(Step::Round),
    ]
}

/// Whatever is tried in whatever order: only the moves of the table happen, and every message is one file and was told once.
async fn play(house: House, steps: Vec<Step>) {
    towns(&house).await;
    let (sam, mo, out) = (house.owner(), house.other_desk(), folder());
    let kind = Condition::Home;
    for step in steps {
        let before = state(&sam, kind).await;
        let open = before.filter(|state| state.is_open());
        match step {
            Step::Ask => {
                let done = ask(&sam, kind, Need::FindHome).await;
                assert_eq!(done.is_ok(), open.is_none(), "{before:?}");
            }
            Step::Withdraw => {
                let done = withdraw(&sam, kind).await;
                assert_eq!(
                    done.map(|view| view.state).ok(),
                    next(before, Event::Withdraw, PartyKind::Detainee).ok(),
                    "{before:?}"
                );
            }
            Step::Enter(event, outcome) => {
                let known = sam.ask::<ListHelp>(()).await.expect("his").municipality.is_some();
                let done = answer(&mo, kind, event, outcome).await.is_ok();
                let allowed = next(before, event, PartyKind::Staff).is_ok() && (event != Event::Check || known);
                assert_eq!(done, allowed, "{before:?} {event:?}");
            }
            Step::Move(town) => {
                set(&mo, town).await.expect("set");
            }
            Step::Round => {
                send(&house, out.path()).await;
            }
        }
        house.pass(std::time::Duration::from_millis(5));
    }
    // What can go out goes out in two rounds: what is passed on is sent by the second.
    send(&house, out.path()).await;
    send(&house, out.path()).await;
    let dump = house.dump().await;
    let (sent, told) = (dump.rows("outbox").len(), dump.rows("sharing").len());
    assert_eq!((files(out.path()).len(), told), (sent, sent));
    let happened = dump.rows("help_event").iter().filter(|row| row["kind"] == "send").count();
    assert_eq!(dump.rows("outbox").iter().filter(|row| row["message"] == "help").count(), happened);
}

#[test]
fn histories_at_random_keep_the_rules() {
    histories((8, 200), proptest::collection::vec(step(), 1..24), play);
}
