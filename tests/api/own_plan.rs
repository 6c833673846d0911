//! The plan that a person wrote himself, on both engines: his to write, staff's to read.

use domain::ProblemCode;
use domain::api::condition::GetPerson;
use domain::api::own_plan::{GetOwnPlan, WriteBody, WriteOwnPlan};
use domain::person::Number;

use crate::harness::client::Client;
use crate::harness::template::on_each;

async fn write(client: &Client, words: &str) -> Result<Option<String>, ProblemCode> {
    let body = WriteBody { words: words.to_owned() };
    client.send::<WriteOwnPlan>((), body).await.map(|plan| plan.words).map_err(|problem| problem.code)
}

#[tokio::test]
async fn it_is_his_and_staff_read_it() {
    on_each(|house| async move {
        let (sam, bilal) = (house.owner(), house.cellmate());
        assert_eq!(sam.ask::<GetOwnPlan>(()).await.expect("his").words, None);
        write(&sam, "Ik zoek werk.").await.expect("written");
        let plan = "Ik wil werken in een keuken.\nMijn zus woont in Zwolle. أريد بيتًا";
        assert_eq!(write(&sam, &format!("  {plan} ")).await, Ok(Some(plan.to_owned())));
        assert_eq!(write(&sam, " ").await, Err(ProblemCode::TextEmpty));
        assert_eq!(write(&sam, &"x".repeat(501)).await, Err(ProblemCode::TextTooLong));
        assert_eq!(bilal.ask::<GetOwnPlan>(()).await.expect("his").words, None);
        let number = || Number::parse("1001").expect("number");
        for staff in [house.desk().client, house.other_desk().client] {
            let read = staff.ask::<GetPerson>(number()).await.expect("his page").own_plan;
            assert_eq!((read.words.as_deref(), read.on), (Some(plan), Some(house.today())));
        }
        assert_eq!(house.desk_elsewhere().ask::<GetPerson>(number()).await.expect_err("elsewhere").code, ProblemCode::NotFound);
        // It lies sealed, once.
        let dump = house.dump().await;
        assert_eq!(dump.rows("own_plan").len(), 1);
        assert!(!format!("{:?}", dump.rows("own_plan")).contains("keuken"));
    })
    .await;
}
