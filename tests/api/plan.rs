//! Plans, on both engines: the moves of the rules and no other, his words beside those of staff, versions that stay, last days before
//! they have passed, and days that move with the day on which he can leave.

mod bring;

use domain::actor::PartyKind;
use domain::api::Nothing;
use domain::api::bulletin::GetBulletin;
use domain::api::plan::{
    AddGoal, AddStep, ChangeGoal, ChangeGoalBody, ChangeStep, ChangeStepBody, GetPersonPlan, GetPlan, GoalBody, ListPlans,
    MoveBody, MovePlan, PersonPlan, PlanNow, PlanRow, PlansQuery, ProposeGoal, ReportStep, SayOfPlan, SeePlan, StepBody,
    WordsBody,
};
use domain::bulletin::NewsKind;
use domain::goal::{self, Kind};
use domain::path::{Place, What};
use domain::plan::{Event, Near, Presence, State, TextKind, Waits, next};
use domain::step::{self, Doer, When};
use domain::{Day, ProblemCode};
use proptest::prelude::*;
use proptest::sample::select;
use server::release;
use server::store::{StoreError, sql};

use crate::condition::{SAM, number};
use crate::harness::client::Client;
use crate::harness::house::{House, Plan};
use crate::harness::random::histories;
use crate::harness::template::{on_each, on_each_with};
use tests::data::rule_set;
use tests::dump::text;

async fn moved(client: &Client, event: Event) -> Result<PersonPlan, ProblemCode> {
    let presence = (event == Event::Discuss).then_some(Presence::Present);
    client.send::<MovePlan>(number(SAM), MoveBody { event, presence }).await.map_err(|problem| problem.code)
}

async fn goal_moved(client: &Client, n: u16, event: goal::Event) -> Result<PersonPlan, ProblemCode> {
    let reason = (event == goal::Event::Drop).then_some(goal::Reason::NotNeeded);
    let body = ChangeGoalBody { event: Some(event), reason, words: None };
    client.send::<ChangeGoal>((number(SAM), n), body).await.map_err(|problem| problem.code)
}

async fn step_moved(client: &Client, n: u16, event: step::Event) -> Result<PersonPlan, ProblemCode> {
    let on = (event == step::Event::Wait).then_some(Doer::Municipality);
    client.send::<ChangeStep>((number(SAM), n), ChangeStepBody { event, on }).await.map_err(|problem| problem.code)
}

async fn step_added(client: &Client, doer: Doer, when: Option<When>) -> Result<PersonPlan, ProblemCode> {
    let body = StepBody { words: "Bel de gemeente.".to_owned(), doer, when };
    client.send::<AddStep>((number(SAM), 1), body).await.map_err(|problem| problem.code)
}

async fn said(client: &Client, goal: Option<u16>, kind: TextKind, words: &str) -> Result<PlanNow, ProblemCode> {
    client.send::<SayOfPlan>((), WordsBody { goal, kind, words: words.to_owned() }).await.map_err(|problem| problem.code)
}

async fn his(client: &Client) -> PlanNow {
    client.ask::<GetPlan>(()).await.expect("his plan")
}

async fn proposed(client: &Client, words: &str) -> PlanNow {
    client.send::<ProposeGoal>((), GoalBody { kind: Kind::Home, words: words.to_owned() }).await.expect("proposed")
}

/// Brings the plan of Sam to where it is being done, with the goal that he proposed and a step of his own.
async fn running(house: &House, director: &Client) {
    let manager = house.other_desk().client;
    proposed(&house.owner(), "Ik wil bij mijn zus wonen.").await;
    moved(&manager, Event::Begin).await.expect("begun");
    step_added(&manager, Doer::Detainee, Some(When::BeforeEnd(14))).await.expect("a step");
    moved(&manager, Event::Discuss).await.expect("discussed");
    goal_moved(&manager, 1, goal::Event::Set).await.expect("set");
    moved(director, Event::Establish).await.expect("established");
    moved(&manager, Event::Start).await.expect("started");
}

/// From the proposal to done: each sees the words of the other, and both stay.
#[tokio::test]
async fn his_words_stand_beside_those_of_staff() {
    on_each(|house| async move {
        let (sam, manager) = (house.owner(), house.other_desk().client);
        let none = his(&sam).await;
        assert_eq!((none.state, none.goals.len(), none.due.is_some()), (State::None, 0, true));
        proposed(&sam, "Ik wil bij mijn zus wonen.").await;
        moved(&manager, Event::Begin).await.expect("begun");
        let words = ChangeGoalBody { event: None, reason: None, words: Some("Een plek bij je zus.".to_owned()) };
        manager.send::<ChangeGoal>((number(SAM), 1), words).await.expect("worded");
        said(&sam, Some(1), TextKind::Sentence, "Zij heeft een kamer.").await.expect("said");
        said(&sam, Some(1), TextKind::Disagreement, "Dat duurt te lang.").await.expect("said");
        let now = his(&sam).await;
        let goal = &now.goals[0];
        assert!(goal.his);
        let texts: Vec<_> =
            goal.texts.iter().map(|text| (text.kind, text.his, text.words.as_str(), text.by.as_deref())).collect();
        assert_eq!(
            texts,
            [
                (TextKind::Wording, true, "Ik wil bij mijn zus wonen.", None),
                (TextKind::Wording, false, "Een plek bij je zus.", Some("Mo")),
                (TextKind::Sentence, true, "Zij heeft een kamer.", None),
                (TextKind::Disagreement, true, "Dat duurt te lang.", None),
            ]
        );
        // The RIC reads goals and steps, and not what he wrote beside them.
        let read = house.desk().ask::<GetPersonPlan>(number(SAM)).await.expect("read");
        assert_eq!(read.plan.goals[0].texts.len(), 2);
        assert!(!read.writes && read.can.is_empty());
        let dump = house.dump().await;
        assert!(!format!("{:?}", dump.rows("plan_text")).contains("kamer"), "it lies sealed");
        assert_eq!(said(&sam, Some(1), TextKind::Wording, "Anders.").await.err(), Some(ProblemCode::PlanSaid));
        assert_eq!(said(&sam, Some(9), TextKind::Sentence, "Anders.").await.err(), Some(ProblemCode::NotFound));
        assert_eq!(said(&sam, None, TextKind::Disagreement, " ").await.err(), Some(ProblemCode::TextEmpty));
    })
    .await;
}

#[tokio::test]
async fn what_stands_is_kept_and_he_can_ask_to_change_it() {
    on_each(|house| async move {
        let director = house.staff_of("d.bos", "noord", "director").await;
        let (sam, manager) = (house.owner(), house.other_desk().client);
        running(&house, &director).await;
        let now = his(&sam).await;
        assert_eq!((now.state, now.version, now.due, now.presence), (State::Active, 1, None, Some(Presence::Present)));
        assert_eq!(now.goals[0].state, goal::State::Active, "what was set is begun with the plan");
        assert_eq!(said(&sam, None, TextKind::Revision, "Mijn zus verhuist.").await.expect("asked").state, State::UnderRevision);
        let words = ChangeGoalBody { event: None, reason: None, words: Some("Een plek in Zwolle.".to_owned()) };
        manager.send::<ChangeGoal>((number(SAM), 1), words).await.expect("worded");
        let page = moved(&director, Event::Establish).await.expect("established");
        let kept: Vec<_> =
            page.versions.iter().map(|it| (it.version, it.goals[0].words.as_str(), it.goals[0].steps.len())).collect();
        assert_eq!(kept, [(2, "Een plek in Zwolle.", 1), (1, "Ik wil bij mijn zus wonen.", 1)]);
        assert_eq!(his(&sam).await.texts[0].words, "Mijn zus verhuist.");
    })
    .await;
}

#[tokio::test]
async fn he_says_that_a_step_is_done_and_staff_confirm() {
    on_each(|house| async move {
        let director = house.staff_of("d.bos", "noord", "director").await;
        let (sam, manager) = (house.owner(), house.other_desk().client);
        running(&house, &director).await;
        step_added(&manager, Doer::Staff, None).await.expect("another");
        assert_eq!(sam.ask::<ReportStep>(2).await.expect_err("not his").code, ProblemCode::Forbidden);
        assert_eq!(sam.ask::<ReportStep>(7).await.expect_err("none").code, ProblemCode::NotFound);
        sam.ask::<ReportStep>(1).await.expect("done");
        assert_eq!(sam.ask::<ReportStep>(1).await.expect_err("twice").code, ProblemCode::NotNow);
        let waits = waits_of(&manager).await;
        assert!(waits.iter().any(|it| it.what == Waits::Confirm), "{waits:?}");
        assert_eq!(step_moved(&house.desk(), 1, step::Event::Confirm).await.err(), Some(ProblemCode::Forbidden), "the RIC reads");
        let page = step_moved(&manager, 1, step::Event::Confirm).await.expect("confirmed");
        assert_eq!(page.plan.goals[0].steps[0].state, step::State::ConfirmedDone);
        goal_moved(&manager, 1, goal::Event::Reach).await.expect("reached");
        let path = his(&sam).await.path;
        assert_eq!((path[2].what, path[2].place), (What::Goal(1), Place::Past));
        assert_eq!(step_added(&manager, Doer::Staff, None).await.err(), Some(ProblemCode::NotNow), "the goal is over");
    })
    .await;
}

async fn waits_of(client: &Client) -> Vec<domain::api::plan::Waiting> {
    let rows: Vec<PlanRow> = client.call::<ListPlans>((), PlansQuery::default(), Nothing {}).await.expect("the list").items;
    rows.into_iter().find(|row| row.number == SAM).map(|row| row.waits).unwrap_or_default()
}

/// The last days are told before they have passed, to who can do something; the director sees what waits for him.
#[tokio::test]
async fn last_days_are_told_before_they_have_passed() {
    on_each(|house| async move {
        let director = house.staff_of("d.bos", "noord", "director").await;
        house.renew(SAM, "arrived_on", "2026-11-12").await;
        let manager = house.other_desk().client;
        let day = |text: &str| Day::parse(text).expect(text);
        let told =
            |waits: Vec<domain::api::plan::Waiting>| -> Vec<_> { waits.iter().map(|it| (it.what, it.due, it.near)).collect() };
        let plan = |near| (Waits::Plan, Some(day("2026-12-10")), Some(near));
        assert_eq!(
            told(waits_of(&manager).await),
            [(Waits::Screening, Some(day("2026-11-26")), Some(Near::Soon)), plan(Near::Later)]
        );
        assert_eq!(waits_of(&director).await, []);
        proposed(&house.owner(), "Ik wil bij mijn zus wonen.").await;
        moved(&manager, Event::Begin).await.expect("begun");
        moved(&manager, Event::Discuss).await.expect("discussed");
        assert_eq!(told(waits_of(&director).await), [(Waits::Establish, Some(day("2026-12-10")), Some(Near::Later))]);
        let medical = house.staff_of("m.dienst", "noord", "medical").await;
        let refused = medical.call::<ListPlans>((), PlansQuery::default(), Nothing {}).await;
        assert_eq!(refused.expect_err("no plans").code, ProblemCode::Forbidden);
    })
    .await;
}

/// A day before the end moves with it, and he is told; what he has seen is no news.
#[tokio::test]
async fn days_move_with_the_end_and_he_is_told() {
    on_each(|house| async move {
        let director = house.staff_of("d.bos", "noord", "director").await;
        let sam = house.owner();
        let news = || async {
            let bulletin = sam.ask::<GetBulletin>(()).await.expect("news");
            bulletin.news.into_iter().map(|it| it.kind).filter(|kind| *kind != NewsKind::Task).collect::<Vec<_>>()
        };
        house.renew(SAM, "ends_on", "2027-02-14").await;
        assert_eq!(news().await, [], "there is no plan");
        running(&house, &director).await;
        assert_eq!(news().await, [NewsKind::Plan]);
        sam.ask::<SeePlan>(()).await.expect("seen");
        assert_eq!(news().await, []);
        let before = his(&sam).await;
        house.renew(SAM, "ends_on", "2027-02-24").await;
        assert_eq!(news().await, [NewsKind::End]);
        let after = his(&sam).await;
        let (old, new) = (before.goals[0].steps[0].day.expect("a day"), after.goals[0].steps[0].day.expect("a day"));
        assert_eq!((new.days_since(old), after.end), (10, before.end.map(|end| end.plus(10))));
        assert_eq!(after.path.last().map(|stop| stop.day), Some(after.end));
        sam.ask::<SeePlan>(()).await.expect("seen");
        assert_eq!(news().await, []);
        house.renew(SAM, "ends_on", "").await;
        assert_eq!((his(&sam).await.goals[0].steps[0].day, news().await), (None, vec![NewsKind::End]));
    })
    .await;
}

#[tokio::test]
async fn a_plan_stands_by_who_may_and_with_a_goal() {
    let two = rule_set(&[("[idle]", "[plan]\nestablish = [\"case-manager\", \"mentor\"]\ntwo-people = true\n\n[idle]")]);
    on_each_with(&Plan { rules: vec![two], ..Plan::default() }, |house| async move {
        let (manager, mentor) = (house.other_desk().client, house.staff_of("j.smit", "noord", "mentor").await);
        let director = house.staff_of("d.bos", "noord", "director").await;
        assert_eq!(moved(&mentor, Event::Begin).await.err(), Some(ProblemCode::Forbidden), "the case manager begins");
        moved(&manager, Event::Begin).await.expect("begun");
        moved(&manager, Event::Discuss).await.expect("discussed");
        assert_eq!(moved(&director, Event::Establish).await.err(), Some(ProblemCode::Forbidden), "not in this prison");
        assert_eq!(moved(&manager, Event::Establish).await.err(), Some(ProblemCode::PlanTwoPeople));
        assert_eq!(moved(&mentor, Event::Establish).await.err(), Some(ProblemCode::PlanEmpty));
        let goal = GoalBody { kind: Kind::Skill, words: "Een cursus doen.".to_owned() };
        manager.send::<AddGoal>(number(SAM), goal).await.expect("a goal");
        goal_moved(&manager, 1, goal::Event::Discuss).await.expect("discussed");
        goal_moved(&manager, 1, goal::Event::Set).await.expect("set");
        assert_eq!(moved(&mentor, Event::Establish).await.expect("established").plan.version, 1);
        let body = MoveBody { event: Event::Start, presence: Some(Presence::Present) };
        let refused = manager.send::<MovePlan>(number(SAM), body).await;
        assert_eq!(refused.expect_err("nothing to say").code, ProblemCode::PlanSaid);
    })
    .await;
}

/// Who is released has a plan that is closed; who goes to another prison takes it along.
#[tokio::test]
async fn it_goes_with_him_and_ends_with_his_stay() {
    on_each(|house| async move {
        let director = house.staff_of("d.bos", "noord", "director").await;
        running(&house, &director).await;
        house.renew(SAM, "establishment", "zuid").await;
        release::round(&house.app).await.expect("a round");
        assert_eq!(moved(&house.other_desk(), Event::Revise).await.err(), Some(ProblemCode::NotFound));
        let there = house.staff_of("z.planner", "zuid", "case-manager").await;
        let page = there.ask::<GetPersonPlan>(number(SAM)).await.expect("there");
        assert_eq!((page.plan.state, page.can.as_slice(), page.writes), (State::Transferred, &[Event::TakeOver][..], false));
        assert_eq!(goal_moved(&there, 1, goal::Event::Reach).await.err(), Some(ProblemCode::NotNow));
        let page = moved(&there, Event::TakeOver).await.expect("taken over");
        assert_eq!((page.plan.state, page.versions.len()), (State::UnderRevision, 1));
        house.renew(SAM, "released_on", "2026-11-23").await;
        release::round(&house.app).await.expect("a round");
        let page = there.ask::<GetPersonPlan>(number(SAM)).await;
        assert!(page.is_err() || page.is_ok_and(|page| page.can.is_empty() && !page.writes));
        assert_eq!(text(&house.dump().await.rows("plan")[0], "state"), "closed");
        assert_eq!(release::round(&house.app).await.expect("a round").released, 0, "once");
    })
    .await;
}

/// The moves that the database lets in are those of the rules, on both engines.
#[test]
fn the_database_has_the_moves_of_the_rules() {
    for engine in ["sqlite", "postgres"] {
        let file = format!("{}/../server/migrations/{engine}/0011_plan.sql", env!("CARGO_MANIFEST_DIR"));
        let file = std::fs::read_to_string(file).expect("the migration");
        let check = |before: &str, event: &str, after: &str, is_move: bool| {
            let written = format!("'{before} {event} {after}'");
            assert_eq!(file.contains(&written), is_move, "{engine}: {written}");
        };
        for &state in State::ALL {
            for &event in Event::ALL.iter().filter(|event| event.by() != PartyKind::System) {
                for &after in State::ALL {
                    check(state.as_str(), event.as_str(), after.as_str(), next(state, event, event.by()) == Ok(after));
                }
            }
        }
        for &state in goal::State::ALL {
            for &event in goal::Event::ALL {
                for &after in goal::State::ALL {
                    let is_move = goal::next(state, event, PartyKind::Staff) == Ok(after);
                    check(state.as_str(), event.as_str(), after.as_str(), is_move);
                }
            }
        }
        for &state in step::State::ALL {
            for &event in step::Event::ALL {
                for &after in step::State::ALL {
                    let is_move = step::next(state, event, PartyKind::Staff, Doer::Staff) == Ok(after);
                    check(state.as_str(), event.as_str(), after.as_str(), is_move);
                }
            }
        }
    }
}

/// What the database refuses, whatever the program does.
#[tokio::test]
async fn the_database_refuses_the_worst() {
    on_each(|house| async move {
        let director = house.staff_of("d.bos", "noord", "director").await;
        running(&house, &director).await;
        said(&house.owner(), Some(1), TextKind::Disagreement, "Dat duurt te lang.").await.expect("said");
        let event =
            "insert into plan_event (id, plan_id, at, noun, n, kind, party, state_before, state_after) select person_id, id, 1, ";
        let added = |values: &str| format!("{event}{values} from plan");
        for bad in [
            "update plan set state = 'closed'".to_owned(),
            "update plan set state = 'established', version = 2".to_owned(),
            "update plan set version = 0".to_owned(),
            "update plan set arrived_on = '2026-01-01'".to_owned(),
            "delete from plan".to_owned(),
            "update plan_goal set state = 'reached'".to_owned(),
            "update plan_goal set kind = 'care'".to_owned(),
            "update plan_goal set proposed_by = 'staff'".to_owned(),
            "update plan_goal set reason = 'not-needed'".to_owned(),
            "delete from plan_goal".to_owned(),
            "update plan_step set state = 'confirmed-done'".to_owned(),
            "update plan_step set doer = 'staff'".to_owned(),
            "update plan_step set day = '2027-01-01'".to_owned(),
            "delete from plan_step".to_owned(),
            "update plan_text set party = 'staff'".to_owned(),
            "update plan_text set words = words".to_owned(),
            "delete from plan_text".to_owned(),
            "update plan_event set kind = 'close-plan'".to_owned(),
            "delete from plan_event".to_owned(),
            "update plan_version set content = ''".to_owned(),
            "delete from plan_version".to_owned(),
            // He decides for staff; staff ask for him; the program establishes; a move that there is not.
            added("'plan', 0, 'start-plan', 'detainee', 'established', 'active'"),
            added("'plan', 0, 'ask-revision', 'staff', 'active', 'under-revision'"),
            added("'plan', 0, 'establish-plan', 'staff', 'draft', 'established'"),
            added("'plan', 0, 'close-plan', 'staff', 'active', 'closed'"),
            added("'goal', 1, 'reach-goal', 'detainee', 'active', 'reached'"),
            added("'goal', 1, 'reach-goal', 'staff', 'set', 'reached'"),
            added("'step', 1, 'confirm-step', 'staff', 'open', 'confirmed-done'"),
        ] {
            let outcome: Result<u64, StoreError> = house
                .app
                .db
                .write(|tx| {
                    let text: &'static str = bad.clone().leak();
                    Box::pin(async move { sql(text).run(tx).await })
                })
                .await;
            assert!(
                matches!(outcome, Err(StoreError::Refused(_) | StoreError::Conflict(_))),
                "{}: {bad}: {outcome:?}",
                house.engine.as_str()
            );
        }
    })
    .await;
}

/// One try on the plan of Sam, on its first goal, or on its first step, which is his own.
#[derive(Clone, Copy, Debug)]
enum Try {
    Plan(Event, bool),
    Goal(goal::Event),
    Step(step::Event),
    Reports,
    AsksRevision,
}

const fn code(refused: Option<domain::plan::Refusal>) -> Option<ProblemCode> {
    match refused {
        None => None,
        Some(domain::plan::Refusal::NotYours) => Some(ProblemCode::Forbidden),
        Some(_) => Some(ProblemCode::NotNow),
    }
}

async fn play(house: House, tries: Vec<Try>) {
    let director = house.staff_of("d.bos", "noord", "director").await;
    let (sam, manager) = (house.owner(), house.other_desk().client);
    proposed(&sam, "Ik wil bij mijn zus wonen.").await;
    step_added(&manager, Doer::Detainee, None).await.expect("a step");
    let (mut plan, mut goal, mut step, mut version) = (State::None, goal::State::Proposed, step::State::Open, 0);
    for one in tries {
        match one {
            Try::Plan(event, by_director) => {
                let found = moved(if by_director { &director } else { &manager }, event).await;
                let at_desk = by_director == (event == Event::Establish);
                let after = next(plan, event, PartyKind::Staff).map_err(|refusal| code(Some(refusal)));
                let expected = match after {
                    _ if event.by() != PartyKind::Staff || !at_desk => Some(ProblemCode::Forbidden),
                    Err(refused) => refused,
                    Ok(State::Established) if !goal.is_set() => Some(ProblemCode::PlanEmpty),
                    Ok(_) => None,
                };
                assert_eq!(found.err(), expected, "{event:?} in {plan:?}");
                if let (None, Ok(after)) = (expected, after) {
                    plan = after;
                    version += u16::from(after == State::Established);
                    goal = match (event, goal) {
                        (Event::Discuss, goal::State::Proposed) => goal::State::Discussed,
                        (Event::Start, goal::State::Set) => goal::State::Active,
                        (_, goal) => goal,
                    };
                }
            }
            Try::Goal(event) => {
                let found = goal_moved(&manager, 1, event).await;
                let after = goal::next(goal, event, PartyKind::Staff);
                assert_eq!(found.err(), code(after.err()), "{event:?} in {goal:?}");
                goal = after.unwrap_or(goal);
            }
            Try::Step(event) => {
                let found = step_moved(&manager, 1, event).await;
                let after = step::next(step, event, PartyKind::Staff, Doer::Detainee);
                assert_eq!(found.err(), code(after.err()), "{event:?} in {step:?}");
                step = after.unwrap_or(step);
            }
            Try::Reports => {
                let found = sam.ask::<ReportStep>(1).await.map_err(|problem| problem.code);
                let after = step::next(step, step::Event::Report, PartyKind::Detainee, Doer::Detainee);
                assert_eq!(found.err(), code(after.err()), "he reports in {step:?}");
                step = after.unwrap_or(step);
            }
            Try::AsksRevision => {
                let found = said(&sam, None, TextKind::Revision, "Mijn zus verhuist.").await;
                let after = next(plan, Event::AskRevision, PartyKind::Detainee);
                assert_eq!(found.err(), code(after.err()), "he asks in {plan:?}");
                plan = after.unwrap_or(plan);
            }
        }
        let now = his(&sam).await;
        assert_eq!((now.state, now.version, now.goals[0].state, now.goals[0].steps[0].state), (plan, version, goal, step));
    }
    assert_eq!(house.dump().await.rows("plan_version").len(), usize::from(version));
}

#[test]
fn only_the_moves_of_the_tables_happen() {
    let one = prop_oneof![
        5 => (select(Event::ALL.to_vec()), any::<bool>()).prop_map(|(event, director)| Try::Plan(event, director)),
        4 => select(goal::Event::ALL.to_vec()).prop_map(Try::Goal),
        3 => select(step::Event::ALL.to_vec()).prop_map(Try::Step),
        1 => Just(Try::Reports),
        1 => Just(Try::AsksRevision),
    ];
    histories((12, 200), prop::collection::vec(one, 1..30), play);
}
