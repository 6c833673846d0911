//! Where somebody will live, on both engines: his word beside that of the case manager, what a file says, and everything said before.

use domain::ProblemCode;
use domain::api::condition::{GetPerson, ListConditions};
use domain::api::residence::{
    ListDeskMunicipalities, ListMunicipalities, Residence, ResidenceFile, SayResidence, SayResidenceBody, SetResidence,
    SetResidenceBody,
};
use domain::municipality::{MunicipalityCode, OwnPlace};
use server::import;
use server::store::register::Counts;
use server::store::{StoreError, sql};

use crate::condition::{SAM, number};
use crate::harness::client::Client;
use crate::harness::house::House;
use crate::harness::template::{PEOPLE, on_each};

const TOWNS: &str = "code,name,contact\n0193,Zwolle,14 038\n0344,Utrecht,14 030\n0363,Amsterdam,14 020\n";

pub(crate) fn code(text: &str) -> MunicipalityCode {
    MunicipalityCode::parse(text).expect(text)
}

/// Brings the register in.
pub(crate) async fn towns(house: &House) {
    import::municipalities(&house.app, "municipalities.csv", TOWNS.as_bytes()).await.expect("imported");
}

/// Brings people in of whom the file says where they will live.
async fn people(house: &House, town: &str) -> Result<Counts, String> {
    let mut lines = PEOPLE.lines();
    let head = lines.next().expect("a head");
    let mut file = format!("{head},municipality\n");
    for line in lines {
        file += &format!("{line},{}\n", if line.starts_with(SAM) { town } else { "" });
    }
    import::people(&house.app, "people.csv", file.as_bytes()).await.map_err(|error| error.to_string())
}

async fn say(client: &Client, own: OwnPlace, town: Option<&str>) -> Result<Residence, ProblemCode> {
    let body = SayResidenceBody { own, municipality: town.map(code) };
    client.send::<SayResidence>((), body).await.map_err(|problem| problem.code)
}

pub(crate) async fn set(client: &Client, town: Option<&str>) -> Result<ResidenceFile, ProblemCode> {
    let body = SetResidenceBody { municipality: town.map(code) };
    client.send::<SetResidence>(number(SAM), body).await.map(|page| page.residence).map_err(|problem| problem.code)
}

async fn file(client: &Client) -> ResidenceFile {
    client.ask::<GetPerson>(number(SAM)).await.expect("his page").residence
}

fn name(now: &Residence) -> Option<&str> {
    now.municipality.as_ref().map(|one| one.name.as_str())
}

#[tokio::test]
async fn what_he_says_and_what_staff_say_stand_beside_each_other() {
    on_each(|house| async move {
        towns(&house).await;
        let (sam, fatma, mo) = (house.owner(), house.desk(), house.other_desk());
        let listed = sam.ask::<ListMunicipalities>(()).await.expect("a list").items;
        assert_eq!(listed.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Amsterdam", "Utrecht", "Zwolle"]);
        assert_eq!(fatma.ask::<ListDeskMunicipalities>(()).await.expect("a list").items, listed);
        // Nothing is known at first, and that is what both are told.
        assert_eq!(sam.ask::<ListConditions>(()).await.expect("his").residence, Residence::default());
        assert_eq!(
            (file(&fatma).await.now, file(&fatma).await.can_set, file(&mo).await.can_set),
            (Residence::default(), false, true)
        );

        let said = say(&sam, OwnPlace::Known, Some("0344")).await.expect("said");
        assert_eq!(
            (name(&said), said.own, said.own_municipality.as_ref().map(|one| one.name.as_str())),
            (None, Some(OwnPlace::Known), Some("Utrecht"))
        );
        let set_now = set(&mo, Some("0193")).await.expect("set");
        assert_eq!(
            (name(&set_now.now), set_now.now.by.as_deref(), set_now.contact.as_deref()),
            (Some("Zwolle"), Some("Mo"), Some("14 038"))
        );
        let said = say(&sam, OwnPlace::RatherNotSay, None).await.expect("said");
        assert_eq!((name(&said), said.own, said.own_municipality.as_ref()), (Some("Zwolle"), Some(OwnPlace::RatherNotSay), None));
        set(&mo, None).await.expect("not known any more");
        let read = file(&fatma).await;
        assert_eq!((name(&read.now), read.contact), (None, None));
        let history: Vec<_> = read.history.iter().map(|it| (it.by.as_deref(), it.own, it.municipality.as_deref())).collect();
        assert_eq!(
            history,
            [
                (Some("Mo"), None, None),
                (None, Some(OwnPlace::RatherNotSay), None),
                (Some("Mo"), None, Some("Zwolle")),
                (None, Some(OwnPlace::Known), Some("Utrecht")),
            ]
        );
        assert_eq!(house.cellmate().ask::<ListConditions>(()).await.expect("his").residence, Residence::default());
    })
    .await;
}

#[tokio::test]
async fn what_does_not_fit_is_refused_and_changes_nothing() {
    on_each(|house| async move {
        towns(&house).await;
        let (sam, mo) = (house.owner(), house.other_desk());
        let before = house.dump().await;
        for (own, town) in [(OwnPlace::Known, None), (OwnPlace::Abroad, Some("0193")), (OwnPlace::Known, Some("9999"))] {
            assert_eq!(say(&sam, own, town).await.err(), Some(ProblemCode::MunicipalityUnknown), "{own:?}");
        }
        assert_eq!(set(&mo, Some("9999")).await.err(), Some(ProblemCode::MunicipalityUnknown));
        assert_eq!(set(&house.desk(), Some("0193")).await.err(), Some(ProblemCode::Forbidden));
        assert_eq!(set(&house.desk_elsewhere(), Some("0193")).await.err(), Some(ProblemCode::NotFound));
        let changes = before.changes(&house.dump().await);
        assert!(changes.iter().all(|change| !change.contains("residence") && !change.starts_with("+ audit ")), "{changes:?}");
    })
    .await;
}

#[tokio::test]
async fn a_file_says_it_until_the_case_manager_does() {
    on_each(|house| async move {
        let fault = people(&house, "0193").await.expect_err("the register is empty");
        assert!(fault.contains("people.csv:2: column municipality: 0193 is not in the register"), "{fault}");
        towns(&house).await;
        let counts = |new, renewed, unchanged| Ok(Counts { new, renewed, unchanged });
        assert_eq!(people(&house, "0193").await, counts(0, 1, 7));
        assert_eq!(people(&house, "0193").await, counts(0, 0, 8));
        let mo = house.other_desk();
        let read = file(&mo).await;
        assert_eq!((name(&read.now), read.now.by.as_deref(), read.history.len()), (Some("Zwolle"), None, 1));
        assert_eq!(people(&house, "0344").await, counts(0, 1, 7));
        assert_eq!(name(&file(&mo).await.now), Some("Utrecht"));
        // An empty cell and a file without the column say nothing.
        assert_eq!(people(&house, "").await, counts(0, 0, 8));
        import::people(&house.app, "people.csv", PEOPLE.as_bytes()).await.expect("imported");
        assert_eq!(name(&file(&mo).await.now), Some("Utrecht"));
        set(&mo, Some("0363")).await.expect("set");
        assert_eq!(people(&house, "0344").await, counts(0, 0, 8));
        assert_eq!(name(&file(&mo).await.now), Some("Amsterdam"));
        // A register that is renewed keeps who lives where.
        let renewed = TOWNS.replace("14 020", "020 624 1111");
        import::municipalities(&house.app, "municipalities.csv", renewed.as_bytes()).await.expect("renewed");
        assert_eq!(file(&mo).await.contact.as_deref(), Some("020 624 1111"));
    })
    .await;
}

/// Whatever the program would do: the database keeps what was said, and takes no municipality without it.
#[tokio::test]
async fn the_database_holds_it_too() {
    on_each(|house| async move {
        towns(&house).await;
        say(&house.owner(), OwnPlace::Known, Some("0344")).await.expect("said");
        set(&house.other_desk(), Some("0193")).await.expect("set");
        for statement in [
            "update residence_event set own = 'abroad'",
            "delete from residence_event",
            "delete from residence",
            "update residence set municipality_id = null",
            "update residence set own = 'abroad', own_municipality_id = null",
        ] {
            let tried: Result<u64, StoreError> =
                house.app.db.write(|tx| Box::pin(async move { sql(statement).run(tx).await })).await;
            assert!(tried.is_err(), "{statement}");
        }
    })
    .await;
}
