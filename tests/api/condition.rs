//! What a person needs outside, on both engines: the moves of `domain::condition::next` and no other, his answer beside that of staff,
//! evidence that ends, and what stands when he came and when he left.

use std::collections::BTreeSet;

use domain::actor::PartyKind;
use domain::api::condition::{
    ChangeBody, ChangeCondition, ConditionNow, FinishScreening, GetPerson, ListConditions, PersonPage, SayBody, SayCondition,
};
use domain::catalogue::Condition;
use domain::condition::{Event, Own, Reason, State, next};
use domain::person::Number;
use domain::request::State as RequestState;
use domain::{Day, Problem, ProblemCode};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use server::store::{StoreError, sql};
use server::{import, release};

use crate::harness::client::Client;
use crate::harness::house::{House, Plan};
use crate::harness::random::histories;
use crate::harness::script::{ID_CARD, TALK};
use crate::harness::template::{on_each, on_each_with};
use tests::data::rule_set;
use tests::dump::text;

pub(crate) const SAM: &str = "1001";

pub(crate) fn number(text: &str) -> Number {
    Number::parse(text).expect(text)
}

fn day(text: &str) -> Day {
    Day::parse(text).expect(text)
}

pub(crate) const fn event(event: Event) -> ChangeBody {
    let reason = if matches!(event, Event::GiveUp) { Some(Reason::NoOffer) } else { None };
    ChangeBody { event, valid_until: None, reason }
}

pub(crate) async fn change(staff: &Client, who: &str, kind: Condition, body: ChangeBody) -> Result<PersonPage, ProblemCode> {
    staff.send::<ChangeCondition>((number(who), kind), body).await.map_err(|problem| problem.code)
}

pub(crate) async fn say(client: &Client, kind: Condition, own: Own) -> Result<ConditionNow, ProblemCode> {
    let now = client.send::<SayCondition>(kind, SayBody { own }).await.map_err(|problem| problem.code)?;
    Ok(now.items.into_iter().find(|item| item.condition == kind).expect("there"))
}

pub(crate) async fn now(client: &Client, kind: Condition) -> ConditionNow {
    let now = client.ask::<ListConditions>(()).await.expect("his conditions");
    now.items.into_iter().find(|item| item.condition == kind).expect("there")
}

/// Brings a condition of Sam to a state by the shortest way.
pub(crate) async fn bring(house: &House, kind: Condition, state: State) {
    let way: &[Event] = match state {
        State::Unknown => &[],
        State::Mapped => &[Event::Map],
        State::Ok => &[Event::Map, Event::Settle],
        State::HelpNeeded => &[Event::Map, Event::NeedHelp],
        State::HelpRunning => &[Event::Map, Event::NeedHelp, Event::StartHelp],
        State::HandedOver => &[Event::Map, Event::NeedHelp, Event::PassOn],
        State::NotOk => &[Event::Map, Event::NeedHelp, Event::GiveUp],
    };
    for one in way {
        change(&house.desk(), SAM, kind, event(*one)).await.expect("a move");
    }
}

/// What he says and what staff say stand beside each other, whoever speaks last.
#[tokio::test]
async fn neither_takes_the_place_of_the_other() {
    on_each(|house| async move {
        let (sam, fatma, mo) = (house.owner(), house.desk(), house.other_desk());
        let first = now(&sam, Condition::Home).await;
        assert_eq!((first.state, first.own, first.changed_on), (State::Unknown, None, None));
        assert_eq!(say(&sam, Condition::Home, Own::RatherNotSay).await.map(|it| it.own), Ok(Some(Own::RatherNotSay)));
        let page = change(&fatma, SAM, Condition::Home, event(Event::Map)).await.expect("mapped");
        let file = page.conditions.iter().find(|file| file.now.condition == Condition::Home).expect("there");
        assert_eq!(
            (file.now.state, file.now.own, file.now.by.as_deref()),
            (State::Mapped, Some(Own::RatherNotSay), Some("Fatma"))
        );
        assert_eq!(file.can, [Event::Settle, Event::NeedHelp]);
        change(&mo, SAM, Condition::Home, event(Event::Settle)).await.expect("settled");
        let said = say(&sam, Condition::Home, Own::No).await.expect("said");
        assert_eq!((said.state, said.own, said.by.as_deref()), (State::Ok, Some(Own::No), Some("Mo")));
        // What happened to it stands in order, with who it was.
        let dump = house.dump().await;
        let mut rows: Vec<&Value> = dump.rows("condition_event").iter().collect();
        rows.sort_by_key(|row| row["at"].as_i64());
        let told: Vec<_> = rows.iter().map(|row| (text(row, "kind"), text(row, "state_after"), text(row, "own"))).collect();
        let expected = [("say", "unknown", "rather-not-say"), ("map", "mapped", ""), ("settle", "ok", ""), ("say", "ok", "no")];
        assert_eq!(told, expected);
        assert_eq!(dump.rows("condition").len(), 1);
    })
    .await;
}

/// Which conditions there are is a rule of the prison.
#[tokio::test]
async fn a_prison_keeps_the_five_or_those_it_names() {
    on_each(|house| async move {
        let items = house.owner().ask::<ListConditions>(()).await.expect("his").items;
        assert_eq!(items.iter().map(|item| item.condition).collect::<Vec<_>>(), Condition::ALL[..5]);
        assert_eq!(say(&house.owner(), Condition::Network, Own::Yes).await, Err(ProblemCode::ConditionUnknown));
        let refused = change(&house.desk(), SAM, Condition::Restoration, event(Event::Map)).await;
        assert_eq!(refused.err(), Some(ProblemCode::ConditionUnknown));
    })
    .await;
    let rules = vec![rule_set(&[("[facts]", "[conditions]\nuse = [\"network\", \"papers\"]\n[facts]")])];
    on_each_with(&Plan { rules, ..Plan::default() }, |house| async move {
        let items = house.owner().ask::<ListConditions>(()).await.expect("his").items;
        assert_eq!(items.iter().map(|item| item.condition).collect::<Vec<_>>(), [Condition::Network, Condition::Papers]);
        assert!(say(&house.owner(), Condition::Network, Own::Yes).await.is_ok());
        assert_eq!(say(&house.owner(), Condition::Home, Own::Yes).await, Err(ProblemCode::ConditionUnknown));
    })
    .await;
}

/// A desk that does not keep them sees nothing, and neither does another prison; to both it is as if he were not there.
#[tokio::test]
async fn other_desks_and_other_prisons_see_nothing() {
    on_each(|house| async move {
        bring(&house, Condition::Care, State::HelpNeeded).await;
        let file = "number,given_name,family_name,establishment,desk\nk.visser,Kim,Visser,noord,mentor\n";
        import::staff(&house.app, "staff.csv", file.as_bytes()).await.expect("imported");
        let before = house.dump().await;
        for (who, client) in [("mentor", house.colleague().client), ("elsewhere", house.desk_elsewhere().client)] {
            let missing = client.ask::<GetPerson>(number("99999999")).await.expect_err("nobody");
            assert_eq!(missing, Problem::new(ProblemCode::NotFound));
            assert_eq!(client.ask::<GetPerson>(number(SAM)).await.expect_err(who), missing);
            assert_eq!(change(&client, SAM, Condition::Care, event(Event::StartHelp)).await.err(), Some(missing.code), "{who}");
            assert_eq!(client.ask::<FinishScreening>(number(SAM)).await.expect_err(who), missing);
        }
        // His cellmate has conditions of his own.
        assert_eq!(now(&house.cellmate(), Condition::Care).await.state, State::Unknown);
        assert_eq!(before.changes(&house.dump().await), [""; 0]);
    })
    .await;
}

/// His open request of a condition is told to him, and at the desk that has it; to another desk it is not.
#[tokio::test]
async fn an_open_request_is_told_where_it_lies() {
    on_each(|house| async move {
        let sam = house.owner();
        let id = ID_CARD.bring(&sam, &house.desk(), RequestState::InProgress, house.today()).await;
        TALK.bring(&sam, &house.desk(), RequestState::Submitted, house.today()).await;
        let his = now(&sam, Condition::Papers).await.request.expect("his request");
        assert_eq!((his.id, his.holder.as_deref()), (id, Some("Fatma")));
        assert_eq!(now(&sam, Condition::Home).await.request, None);
        let at = async |staff: &Client| {
            let page = staff.ask::<GetPerson>(number(SAM)).await.expect("his page");
            page.conditions.into_iter().find(|file| file.now.condition == Condition::Papers).expect("there").now.request
        };
        assert_eq!(at(&house.desk()).await.map(|request| request.id), Some(id));
        assert_eq!(at(&house.other_desk()).await, None);
    })
    .await;
}

/// What is proved until a day before he leaves is a need: when staff say so, when the day comes, and when his last day moves.
#[tokio::test]
async fn evidence_that_ends_too_early_is_a_need() {
    on_each(|house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        let until = |text: &str| ChangeBody { valid_until: Some(day(text)), ..event(Event::Settle) };
        bring(&house, Condition::Papers, State::Mapped).await;
        // He leaves on 14 September 2027.
        change(&fatma, SAM, Condition::Papers, until("2027-09-13")).await.expect("said");
        let papers = now(&sam, Condition::Papers).await;
        assert_eq!((papers.state, papers.valid_until), (State::HelpNeeded, Some(day("2027-09-13"))));
        change(&fatma, SAM, Condition::Papers, event(Event::StartHelp)).await.expect("helped");
        change(&fatma, SAM, Condition::Papers, until("2027-09-14")).await.expect("said");
        assert_eq!(now(&sam, Condition::Papers).await.state, State::Ok);
        assert_eq!(release::round(&house.app).await.expect("a round").lapsed, 0);
        house.renew(SAM, "ends_on", "2027-09-15").await;
        assert_eq!(release::round(&house.app).await.expect("a round").lapsed, 1);
        let papers = now(&sam, Condition::Papers).await;
        assert_eq!((papers.state, papers.valid_until, papers.by), (State::HelpNeeded, Some(day("2027-09-14")), None));
        assert_eq!(release::round(&house.app).await.expect("a round").lapsed, 0, "once");
        // Without a last day it is held against today.
        house.renew(SAM, "ends_on", "").await;
        bring(&house, Condition::Care, State::Ok).await;
        change(&fatma, SAM, Condition::Care, until("2026-11-24")).await.expect("said");
        assert_eq!(now(&sam, Condition::Care).await.state, State::Ok);
        house.pass_days(2);
        assert_eq!(release::round(&house.app).await.expect("a round").lapsed, 1);
        let page = house.staff_in("f.aydin").await.expect("in").ask::<GetPerson>(number(SAM)).await.expect("his page");
        assert_eq!(page.conditions[4].now.state, State::HelpNeeded);
        assert_eq!(page.person.ends_on, None);
    })
    .await;
}

#[tokio::test]
async fn a_day_or_a_reason_in_the_wrong_place_is_refused() {
    on_each(|house| async move {
        bring(&house, Condition::Income, State::HelpNeeded).await;
        let before = house.dump().await;
        let body = |event, valid_until: Option<&str>, reason| ChangeBody { event, valid_until: valid_until.map(day), reason };
        for (body, code) in [
            (body(Event::GiveUp, None, None), ProblemCode::ConditionReason),
            (body(Event::GiveUp, None, Some(Reason::NotFinished)), ProblemCode::ConditionReason),
            (body(Event::StartHelp, None, Some(Reason::NoOffer)), ProblemCode::ConditionReason),
            (body(Event::StartHelp, Some("2027-01-01"), None), ProblemCode::EvidenceUnknown),
            (body(Event::Map, None, None), ProblemCode::NotNow),
            (body(Event::Settle, Some("2028-01-01"), None), ProblemCode::NotNow),
            (body(Event::Say, None, None), ProblemCode::Forbidden),
            (body(Event::Lapse, None, None), ProblemCode::Forbidden),
            (body(Event::Leave, None, None), ProblemCode::Forbidden),
        ] {
            assert_eq!(change(&house.desk(), SAM, Condition::Income, body).await.err(), Some(code), "{body:?}");
        }
        assert_eq!(before.changes(&house.dump().await), [""; 0]);
    })
    .await;
}

/// Who is released leaves each condition in order, handed over, or not in order with the reason; and so it is written.
#[tokio::test]
async fn what_is_open_at_release_is_said() {
    on_each(|house| async move {
        bring(&house, Condition::Papers, State::Ok).await;
        bring(&house, Condition::Home, State::HandedOver).await;
        bring(&house, Condition::Income, State::HelpRunning).await;
        bring(&house, Condition::Debts, State::Mapped).await;
        house.renew(SAM, "released_on", "2026-11-23").await;
        assert_eq!(release::round(&house.app).await.expect("a round").released, 1);
        assert_eq!(release::round(&house.app).await.expect("a round").released, 0, "once");
        let dump = house.dump().await;
        let told: BTreeSet<_> = dump
            .rows("condition_snapshot")
            .iter()
            .map(|row| [text(row, "kind"), text(row, "occasion"), text(row, "state"), text(row, "reason")].join(" "))
            .collect();
        let expected = [
            "papers exit ok ",
            "home exit handed-over ",
            "income exit not-ok not-finished",
            "debts exit not-ok not-known",
            "care exit not-ok not-known",
        ];
        assert_eq!(told, expected.map(str::to_owned).into());
        let page = house.desk().ask::<GetPerson>(number(SAM)).await.expect("his page");
        assert!(page.gone && page.conditions.iter().all(|file| file.can.is_empty()));
        assert_eq!(change(&house.desk(), SAM, Condition::Care, event(Event::NeedHelp)).await.err(), Some(ProblemCode::NotNow));
        assert_eq!(house.desk().ask::<FinishScreening>(number(SAM)).await.expect_err("gone").code, ProblemCode::NotNow);
    })
    .await;
}

/// A look at his page is written down, with her desk's purpose: what he needs outside.
#[tokio::test]
async fn a_look_is_written_down() {
    on_each(|house| async move {
        house.desk().ask::<GetPerson>(number(SAM)).await.expect("his page");
        let dump = house.dump().await;
        let looks: Vec<_> =
            dump.rows("audit").iter().filter(|row| row["action"] == "read" && row["object"] == "condition").collect();
        assert_eq!(looks.len(), 1);
        assert_eq!(looks[0]["subject_id"], looks[0]["object_id"]);
    })
    .await;
}

/// The moves that the database lets in are those of the rules, on both engines.
#[test]
fn the_database_has_the_moves_of_the_rules() {
    for engine in ["sqlite", "postgres"] {
        let file = format!("{}/../server/migrations/{engine}/0008_condition.sql", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(file).expect("the migration");
        for &state in State::ALL {
            for &event in Event::ALL.iter().filter(|event| **event != Event::Say) {
                for &after in State::ALL {
                    let is_move = next(state, event, event.by()) == Ok(after);
                    let written = format!("'{} {} {}'", state.as_str(), event.as_str(), after.as_str());
                    assert_eq!(text.contains(&written), is_move, "{engine}: {written}");
                }
            }
        }
    }
}

/// What the database refuses, whatever the program does.
#[tokio::test]
async fn the_database_refuses_the_worst() {
    on_each(|house| async move {
        bring(&house, Condition::Home, State::HelpNeeded).await;
        say(&house.owner(), Condition::Home, Own::No).await.expect("said");
        house.desk().ask::<FinishScreening>(number(SAM)).await.expect("finished");
        let event = "insert into condition_event (id, condition_id, at, kind, party, state_before, state_after, own, reason) select person_id, id, 1, ";
        let added = |values: &str| format!("{event}{values} from condition");
        for bad in [
            "update condition set state = 'ok'".to_owned(),
            "update condition set state = 'ok', changed_at = 5".to_owned(),
            "update condition set state = 'fine'".to_owned(),
            "update condition set own = 'yes'".to_owned(),
            "update condition set own = null, own_at = null".to_owned(),
            "update condition set kind = 'care'".to_owned(),
            "update condition set reason = 'no-offer'".to_owned(),
            "delete from condition".to_owned(),
            "update condition_event set kind = 'map'".to_owned(),
            "delete from condition_event".to_owned(),
            "update condition_snapshot set state = 'ok'".to_owned(),
            "delete from condition_snapshot".to_owned(),
            "insert into condition (id, person_id, kind, state, changed_at, created_at, updated_at) select id, person_id, 'care', 'ok', 1, 1, 1 from condition_snapshot".to_owned(),
            // Staff answer for him; he decides for them; the program does either; a move that there is not.
            added("'say', 'staff', 'unknown', 'unknown', 'yes', null"),
            added("'settle', 'detainee', 'mapped', 'ok', null, null"),
            added("'lapse', 'staff', 'ok', 'help-needed', null, null"),
            added("'settle', 'staff', 'unknown', 'ok', null, null"),
            added("'say', 'detainee', 'unknown', 'ok', 'yes', null"),
            added("'give-up', 'staff', 'help-needed', 'not-ok', null, null"),
        ] {
            let outcome: Result<u64, StoreError> =
                house.app.db.write(|tx| {
                    let text: &'static str = bad.clone().leak();
                    Box::pin(async move { sql(text).run(tx).await })
                }).await;
            assert!(matches!(outcome, Err(StoreError::Refused(_) | StoreError::Conflict(_))), "{}: {bad}: {outcome:?}", house.engine.as_str());
        }
    })
    .await;
}

/// One try: he says something, or somebody lets an event happen.
#[derive(Clone, Debug)]
enum Try {
    Says(Own),
    Staff(Event, bool),
}

async fn play(house: House, tries: Vec<Try>) {
    let (sam, kind) = (house.owner(), Condition::Debts);
    let (mut state, mut own, mut trail) = (State::Unknown, None, Vec::new());
    for one in tries {
        match one {
            Try::Says(said) => {
                say(&sam, kind, said).await.expect("said");
                own = Some(said);
                trail.push("say".to_owned());
            }
            Try::Staff(event_now, ric) => {
                let staff = if ric { house.desk().client } else { house.other_desk().client };
                let found = change(&staff, SAM, kind, event(event_now)).await.map(|page| page.conditions[3].now.state);
                let expected = match next(state, event_now, PartyKind::Staff) {
                    Ok(after) => Ok(after),
                    Err(domain::condition::Refusal::NotYours) => Err(ProblemCode::Forbidden),
                    Err(_) => Err(ProblemCode::NotNow),
                };
                assert_eq!(found, expected, "{event_now:?} in {state:?}");
                if let Ok(after) = found {
                    state = after;
                    trail.push(event_now.as_str().to_owned());
                }
            }
        }
        let his = now(&sam, kind).await;
        assert_eq!((his.state, his.own), (state, own));
        assert_eq!(his.reason.is_some(), state == State::NotOk);
    }
    let dump = house.dump().await;
    let mut rows: Vec<&Value> = dump.rows("condition_event").iter().collect();
    rows.sort_by_key(|row| row["at"].as_i64());
    assert_eq!(rows.iter().map(|row| text(row, "kind")).collect::<Vec<_>>(), trail);
    let audited = dump.rows("audit").iter().filter(|row| row["object"] == "condition").count();
    assert_eq!(audited, trail.len());
}

#[test]
fn only_the_moves_of_the_table_happen() {
    let one = prop_oneof![
        1 => select(Own::ALL.to_vec()).prop_map(Try::Says),
        4 => (select(Event::ALL.to_vec()), any::<bool>()).prop_map(|(event, ric)| Try::Staff(event, ric)),
    ];
    histories((12, 200), prop::collection::vec(one, 1..20), play);
}
