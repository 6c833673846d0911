//! Plans that come in from a file.

use domain::goal::State as GoalState;
use domain::plan::State;
use domain::step::{Doer, When};
use server::import;

use super::{his, proposed};
use crate::harness::template::on_each;

const HEAD: &str = "number,by,established_by,kind,goal,step,doer,day,days_before_end";

#[tokio::test]
async fn they_come_in_whole_or_not_at_all() {
    on_each(|house| async move {
        house.staff_of("d.bos", "noord", "director").await;
        let row = |number: &str, by: &str, signer: &str| {
            format!("{number},{by},{signer},home,Een plek om te wonen.,Bel de gemeente.,staff,,30\n")
        };
        for (rows, told) in [
            (row("1001-1-1", "niemand", ""), "plans.csv:2: column by: no member of staff has this name"),
            (row("1001-1-1", "m.jansen", "niemand"), "plans.csv:2: column established_by: no member of staff has this name"),
            (
                row("1001-1-1", "m.jansen", "") + &row("9999-1-1", "m.jansen", ""),
                "plans.csv:3: column number: nobody here has this number",
            ),
            ("1001-1-1,m.jansen,,home,Een plek.,Bel.,he,,\n".to_owned(), "plans.csv:2: column doer: must be "),
        ] {
            let file = format!("{HEAD}\n{rows}");
            let refused = import::plans(&house.app, "plans.csv", file.as_bytes()).await.expect_err(told).to_string();
            assert!(refused.starts_with(told), "{refused}");
        }
        // Who may not write a plan at the desk does not bring one in either.
        let file = format!("{HEAD}\n{}", row("1001-1-1", "f.aydin", ""));
        assert!(import::plans(&house.app, "plans.csv", file.as_bytes()).await.is_err(), "the RIC reads");
        assert!(house.dump().await.rows("plan").is_empty(), "nothing came in");

        proposed(&house.cellmate(), "Ik wil werken.").await;
        let file = format!(
            "{HEAD}\n{}{}1001-2-0,m.jansen,d.bos,skill,Een cursus doen.,,,,\n{}",
            row("1001-1-1", "m.jansen", "d.bos"),
            row("1001-1-2", "m.jansen", "d.bos"),
            row("1002-1-1", "m.jansen", "")
        );
        let counts = import::plans(&house.app, "plans.csv", file.as_bytes()).await.expect("imported");
        assert_eq!((counts.new, counts.unchanged), (1, 1), "who has a plan keeps it");
        let now = his(&house.owner()).await;
        assert_eq!((now.state, now.version, now.goals.len()), (State::Active, 1, 2));
        assert!(now.goals.iter().all(|goal| goal.state == GoalState::Active && !goal.his));
        let steps: Vec<_> = now.goals[0].steps.iter().map(|step| (step.doer, step.when)).collect();
        assert_eq!(steps, [(Doer::Staff, Some(When::BeforeEnd(30))); 2]);
        assert_eq!(his(&house.cellmate()).await.goals.len(), 1);
        let again = import::plans(&house.app, "plans.csv", file.as_bytes()).await.expect("imported");
        assert_eq!((again.new, again.unchanged), (0, 2));
    })
    .await;
}
