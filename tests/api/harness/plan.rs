//! Plans of the people of a house, for tests that need them.

use domain::api::desk::{StaffSignIn, StaffSignInBody};
use domain::api::plan::{AddGoal, AddStep, GoalBody, MoveBody, MovePlan, StepBody};
use domain::goal::Kind;
use domain::person::Number;
use domain::plan::Event;
use domain::step::Doer;
use server::{import, issue};

use super::client::{Client, Jar};
use super::house::House;

impl House {
    /// A member of staff at a desk that the house has nobody at.
    pub(crate) async fn staff_of(&self, name: &str, establishment: &str, desk: &str) -> Client {
        let file = format!("number,given_name,family_name,establishment,desk\n{name},Ans,Bos,{establishment},{desk}\n");
        import::staff(&self.app, "staff.csv", file.as_bytes()).await.expect("imported");
        let password = issue::password(&self.app, name).await.expect("a password").reveal().to_owned();
        let client = self.browser(Jar::new());
        client.send::<StaffSignIn>((), StaffSignInBody { name: name.to_owned(), password }).await.expect("signed in");
        client
    }

    /// Gives everybody a plan that was begun, with a goal, a step of his own and one of staff.
    pub(crate) async fn begin_plans(&self) {
        let elsewhere = self.staff_of("z.planner", "zuid", "case-manager").await;
        let here = self.other_desk().client;
        for (client, number) in [(&here, "1001"), (&here, "1002"), (&elsewhere, "2001")] {
            begin(client, number).await;
        }
    }
}

/// A plan that was begun, with a goal and two steps.
async fn begin(client: &Client, number: &str) {
    let number = Number::parse(number).expect(number);
    let body = MoveBody { event: Event::Begin, presence: None };
    if client.send::<MovePlan>(number.clone(), body).await.is_err() {
        return;
    }
    let goal = GoalBody { kind: Kind::Home, words: "Een plek om te wonen.".to_owned() };
    client.send::<AddGoal>(number.clone(), goal).await.expect("a goal");
    for doer in [Doer::Detainee, Doer::Staff] {
        let body = StepBody { words: "Bel de gemeente.".to_owned(), doer, when: None };
        client.send::<AddStep>((number.clone(), 1), body).await.expect("a step");
    }
}
