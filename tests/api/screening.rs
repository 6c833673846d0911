//! The screening: his own answers to the questions about a condition, and how all of it was when staff finished it.

use domain::ProblemCode;
use domain::api::condition::{AnswerScreening, ChoiceBody, FinishScreening, GetPerson, GetScreening, ScreeningAnswer};
use domain::catalogue::Condition;
use domain::condition::{Event, Own, State};
use server::store::{StoreError, sql};
use tests::dump::text;

use crate::condition::{SAM, bring, change, event, now, number, say};
use crate::harness::script::code;
use crate::harness::template::on_each;

/// The screening is finished once. How it was then stands, whatever comes after.
#[tokio::test]
async fn a_finished_screening_stands() {
    on_each(|house| async move {
        say(&house.owner(), Condition::Debts, Own::Yes).await.expect("said");
        bring(&house, Condition::Debts, State::HelpNeeded).await;
        let page = house.desk().ask::<FinishScreening>(number(SAM)).await.expect("finished");
        assert_eq!(page.screened.as_ref().map(|it| (it.by.as_str(), it.on)), Some(("Fatma", house.today())));
        let refused = house.other_desk().ask::<FinishScreening>(number(SAM)).await.expect_err("twice");
        assert_eq!(refused.code, ProblemCode::NotNow);
        change(&house.desk(), SAM, Condition::Debts, event(Event::StartHelp)).await.expect("helped");
        say(&house.owner(), Condition::Debts, Own::No).await.expect("said");
        let page = house.desk().ask::<GetPerson>(number(SAM)).await.expect("his page");
        let debts = &page.conditions[3];
        assert_eq!((debts.entry, debts.now.state, debts.now.own), (Some(State::HelpNeeded), State::HelpRunning, Some(Own::No)));
        assert_eq!(page.conditions[0].entry, Some(State::Unknown));
        let dump = house.dump().await;
        let kept = dump.rows("condition_snapshot").iter().find(|row| row["kind"] == "debts").expect("a snapshot");
        assert_eq!((text(kept, "own"), text(kept, "occasion")), ("yes", "entry"));
        // Who comes back later begins anew.
        house.renew(SAM, "arrived_on", "2026-11-23").await;
        assert_eq!(house.desk().ask::<GetPerson>(number(SAM)).await.expect("his page").screened, None);
    })
    .await;
}

/// He answers the questions about a condition himself, each kept at once, and can change them until staff have finished the screening.
#[tokio::test]
async fn his_own_answers_stand_when_the_screening_is_finished() {
    on_each(|house| async move {
        let sam = house.owner();
        let give = async |condition: Condition, question: &str, choice: &str| {
            let path = (condition, code(question));
            sam.send::<AnswerScreening>(path, ChoiceBody { choice: code(choice) }).await.map_err(|problem| problem.code)
        };
        let first = sam.ask::<GetScreening>(Condition::Home).await.expect("questions");
        assert!(first.answers.is_empty() && !first.finished && first.questionnaire.version == 1);
        for (question, choice) in [("back", "maybe"), ("before", "rather-not-say"), ("back", "dont-know")] {
            give(Condition::Home, question, choice).await.expect("kept");
        }
        for (condition, question, choice, refused) in [
            (Condition::Home, "back", "another", ProblemCode::AnswerUnknown),
            (Condition::Home, "another", "yes", ProblemCode::AnswerUnknown),
            (Condition::Restoration, "back", "yes", ProblemCode::ConditionUnknown),
        ] {
            assert_eq!(give(condition, question, choice).await.err(), Some(refused), "{question} {choice}");
        }
        let given = |answers: &[ScreeningAnswer]| {
            answers.iter().map(|it| format!("{} {} {}", it.question, it.choice, it.version)).collect::<Vec<_>>()
        };
        let expected = ["before rather-not-say 1", "back dont-know 1"];
        assert_eq!(given(&sam.ask::<GetScreening>(Condition::Home).await.expect("questions").answers), expected);
        let answered = now(&sam, Condition::Home).await.answered.expect("questions");
        assert_eq!((answered.given, answered.of, answered.finished), (2, 3, false));
        let page = house.other_desk().ask::<FinishScreening>(number(SAM)).await.expect("finished");
        assert_eq!(given(&page.conditions[1].answers), expected);
        assert_eq!(give(Condition::Home, "rent", "no").await.err(), Some(ProblemCode::NotNow));
        assert_eq!(give(Condition::Home, "back", "no").await.err(), Some(ProblemCode::NotNow));
        assert!(now(&sam, Condition::Home).await.answered.expect("questions").finished);
        // The database says so too, whatever the program does.
        for bad in ["update screening_answer set choice = 'yes'", "delete from screening_answer"] {
            let outcome: Result<u64, StoreError> = house.app.db.write(|tx| Box::pin(async move { sql(bad).run(tx).await })).await;
            assert!(matches!(outcome, Err(StoreError::Refused(_))), "{bad}: {outcome:?}");
        }
        // His cellmate has answers of his own.
        assert!(house.cellmate().ask::<GetScreening>(Condition::Home).await.expect("questions").answers.is_empty());
    })
    .await;
}
