//! People, staff and kiosks from files: all of a file or nothing of it, and where the fault is.

use domain::api::desk::GetStaff;
use domain::api::session::{GetMe, SignIn, SignInBody};
use domain::person::Language;
use server::import::{self, ImportError};
use server::store::register::Counts;
use server::{demo, issue};

use crate::harness::client::Jar;
use crate::harness::house::House;
use crate::harness::template::{KIOSKS, PEOPLE, STAFF, on_each, on_each_empty};

/// What a file is of.
#[derive(Clone, Copy, Debug)]
enum Of {
    People,
    Staff,
    Kiosks,
}

impl Of {
    const fn head(self) -> &'static str {
        match self {
            Self::People => concat!(
                "number,given_name,family_name,establishment,unit,language,born_on,arrived_on,ends_on,released_on,dutch,",
                "regime,title,restricted,lawful_stay,early_release"
            ),
            Self::Staff => "number,given_name,family_name,establishment,desk",
            Self::Kiosks => "number,name,establishment,area",
        }
    }

    /// A line that is right, of somebody who is not there yet.
    const fn good(self) -> &'static str {
        match self {
            Self::People => "3001,Nieuw,Mens,noord,C 1.01,nl,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no",
            Self::Staff => "n.nieuw,Nieuwe,Collega,noord,ric",
            Self::Kiosks => "N1,Nieuw,noord,inside",
        }
    }

    async fn import(self, house: &House, bytes: &[u8]) -> Result<Counts, ImportError> {
        match self {
            Self::People => import::people(&house.app, "the.csv", bytes).await,
            Self::Staff => import::staff(&house.app, "the.csv", bytes).await,
            Self::Kiosks => import::kiosks(&house.app, "the.csv", bytes).await,
        }
    }
}

const ALL: [Of; 3] = [Of::People, Of::Staff, Of::Kiosks];

/// A bad line, the column that is told, and a part of the reason.
const BAD_LINES: &[(Of, &str, &str, &str)] = &[
    (Of::People, ",Sam,Haddad,noord,A,nl,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no", "number", "1 to 12 digits"),
    (Of::People, "12a,Sam,Haddad,noord,A,nl,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no", "number", "1 to 12 digits"),
    (
        Of::People,
        "1234567890123,Sam,Haddad,noord,A,nl,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no",
        "number",
        "1 to 12 digits",
    ),
    (Of::People, "٣,Sam,Haddad,noord,A,nl,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no", "number", "1 to 12 digits"),
    (Of::People, "3002,,Haddad,noord,A,nl,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no", "given_name", "empty"),
    (Of::People, "3002,Sam,  ,noord,A,nl,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no", "family_name", "empty"),
    (
        Of::People,
        "3002,Sa\0m,Haddad,noord,A,nl,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no",
        "given_name",
        "control character",
    ),
    (
        Of::People,
        "3002,Sam,\u{202E}daddaH,noord,A,nl,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no",
        "family_name",
        "control character",
    ),
    (
        Of::People,
        "3002,Sam,\"Had\ndad\",noord,A,nl,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no",
        "family_name",
        "control character",
    ),
    (
        Of::People,
        "3002,Sam,Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,noord,A,nl,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no",
        "family_name",
        "longer than 60",
    ),
    (
        Of::People,
        "3002,Sam,Haddad,PI Noord,A,nl,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no",
        "establishment",
        "a code",
    ),
    (Of::People, "3002,Sam,Haddad,,A,nl,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no", "establishment", "a code"),
    (Of::People, "3002,Sam,Haddad,noord,,nl,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no", "unit", "empty"),
    (
        Of::People,
        "3002,Sam,Haddad,noord,A,Nederlands,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no",
        "language",
        "language tag",
    ),
    (Of::People, "3002,Sam,Haddad,noord,A,nl,01-01-1990,2026-11-01,,,yes,prison,sentenced,no,yes,no", "born_on", "YYYY-MM-DD"),
    (Of::People, "3002,Sam,Haddad,noord,A,nl,1990-02-30,2026-11-01,,,yes,prison,sentenced,no,yes,no", "born_on", "YYYY-MM-DD"),
    (Of::People, "3002,Sam,Haddad,noord,A,nl,1990-01-01,,,,yes,prison,sentenced,no,yes,no", "arrived_on", "YYYY-MM-DD"),
    (
        Of::People,
        "3002,Sam,Haddad,noord,A,nl,1990-01-01,1989-12-31,,,yes,prison,sentenced,no,yes,no",
        "arrived_on",
        "later than born_on",
    ),
    (
        Of::People,
        "3002,Sam,Haddad,noord,A,nl,1990-01-01,2026-11-01,soon,,yes,prison,sentenced,no,yes,no",
        "ends_on",
        "YYYY-MM-DD",
    ),
    (
        Of::People,
        "3002,Sam,Haddad,noord,A,nl,1990-01-01,2026-11-01,2026-10-31,,yes,prison,sentenced,no,yes,no",
        "ends_on",
        "earlier than arrived_on",
    ),
    (
        Of::People,
        "3002,Sam,Haddad,noord,A,nl,1990-01-01,2026-11-01,,2026-10-31,yes,prison,sentenced,no,yes,no",
        "released_on",
        "earlier than arrived_on",
    ),
    (
        Of::People,
        "3002,Sam,Haddad,noord,A,nl,1990-01-01,2026-11-01,,,ja,prison,sentenced,no,yes,no",
        "dutch",
        "yes, no or unknown",
    ),
    (Of::People, "3002,Sam,Haddad,noord,A,nl,1990-01-01,2026-11-01,,,,prison,sentenced,no,yes,no", "dutch", "yes, no or unknown"),
    (Of::People, "3002,Sam,Haddad", "establishment", "3 cells, 16 are expected"),
    (
        Of::People,
        "3002,Sam,Haddad,noord,A,nl,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no,more",
        "17",
        "17 cells, 16 are expected",
    ),
    (
        Of::People,
        "3001,Sam,Haddad,noord,A,nl,1990-01-01,2026-11-01,,,yes,prison,sentenced,no,yes,no",
        "number",
        "twice, first on line 2",
    ),
    (Of::Staff, "F.Aydin,Fatma,Aydin,noord,ric", "number", "a-z"),
    (Of::Staff, "f,Fatma,Aydin,noord,ric", "number", "2 to 40"),
    (Of::Staff, "f aydin,Fatma,Aydin,noord,ric", "number", "a-z"),
    (Of::Staff, "f.aydin,,Aydin,noord,ric", "given_name", "empty"),
    (Of::Staff, "f.aydin,Fatma,,noord,ric", "family_name", "empty"),
    (Of::Staff, "f.aydin,Fatma,Aydin,Noord,ric", "establishment", "a code"),
    (Of::Staff, "f.aydin,Fatma,Aydin,noord,", "desk", "a code"),
    (
        Of::Staff,
        "f.aydin,Fatma,Aydin,noord,kitchen",
        "desk",
        "no request type goes to this desk; there are back-office, case-manager",
    ),
    (Of::Staff, "f.aydin,Fatma,Aydin,noord", "desk", "4 cells, 5 are expected"),
    (Of::Staff, "n.nieuw,Fatma,Aydin,noord,ric", "number", "twice, first on line 2"),
    (Of::Kiosks, "K 1,RIC,noord,inside", "number", "letters or digits"),
    (Of::Kiosks, ",RIC,noord,inside", "number", "letters or digits"),
    (Of::Kiosks, "K1,,noord,inside", "name", "empty"),
    (Of::Kiosks, "K1,RIC,noord zuid,inside", "establishment", "a code"),
    (Of::Kiosks, "K1,RIC,noord,both", "area", "inside or outside"),
    (Of::Kiosks, "K1,RIC", "establishment", "2 cells, 4 are expected"),
    (Of::Kiosks, "N1,RIC,noord,inside", "number", "twice, first on line 2"),
];

/// One bad line among good ones: its place and reason are told, and nothing of the file is stored.
#[tokio::test]
async fn one_bad_line_and_nothing_is_imported() {
    on_each(|house| async move {
        let before = house.dump().await;
        for &(of, line, column, reason) in BAD_LINES {
            let text = format!("{}\n{}\n\n{line}\n", of.head(), of.good());
            let Err(ImportError::Faults { file, faults }) = of.import(&house, text.as_bytes()).await else {
                panic!("{line}: imported")
            };
            assert_eq!((file.as_str(), faults.len()), ("the.csv", 1), "{line}: {faults:?}");
            let fault = &faults[0];
            assert_eq!((fault.line, fault.column.as_str()), (4, column), "{line}: {}", fault.reason);
            assert!(fault.reason.contains(reason), "{line}: {}", fault.reason);
        }
        assert_eq!(before.changes(&house.dump().await), [""; 0]);
    })
    .await;
}

/// A file that is not one of these: no head, another head, another kind of file, not UTF-8.
#[tokio::test]
async fn a_bad_file_is_refused() {
    on_each(|house| async move {
        let before = house.dump().await;
        for of in ALL {
            let (head, good) = (of.head(), of.good());
            let columns: Vec<&str> = head.split(',').collect();
            let (last, second) = (columns[columns.len() - 1], columns[1]);
            let head_only = |head: &str| format!("{head}\n{good}\n").into_bytes();
            for (bytes, line, column) in [
                (Vec::new(), 1, "number"),
                (b"\xEF\xBB\xBF".to_vec(), 1, "number"),
                (head_only(good), 1, "number"),
                (head_only(&head.to_uppercase()), 1, "number"),
                (head_only(&head.replace(',', ";")), 1, "number"),
                (head_only(&head.replace(&format!(",{last}"), "")), 1, last),
                (head_only(&head.replace(second, "naam")), 1, second),
                (head_only(&format!("{head},more")), 1, &(columns.len() + 1).to_string()),
                (format!("{head}\n{good}\n").encode_utf16().flat_map(u16::to_le_bytes).collect(), 1, "number"),
                (b"PK\x03\x04\x14\x00\x06\x00\x08\x00".to_vec(), 1, "number"),
                ([head.as_bytes(), b"\n", good.as_bytes(), b"\xff\n"].concat(), 2, last),
            ] {
                let shown = String::from_utf8_lossy(&bytes).into_owned();
                let Err(ImportError::Faults { faults, .. }) = of.import(&house, &bytes).await else {
                    panic!("{of:?}: {shown}: imported")
                };
                assert_eq!((faults[0].line, faults[0].column.as_str()), (line, column), "{of:?}: {shown}: {faults:?}");
            }
        }
        assert_eq!(before.changes(&house.dump().await), [""; 0]);
    })
    .await;
}

/// A number that is there already is renewed, and what is not in the file stays: his PIN, his settings, his requests.
#[tokio::test]
async fn importing_again_renews() {
    on_each(|house| async move {
        let unchanged = Counts { unchanged: 8, ..Counts::default() };
        let before = house.dump().await;
        assert_eq!(Of::People.import(&house, PEOPLE.as_bytes()).await.expect("imported"), unchanged);
        assert_eq!(Of::Staff.import(&house, STAFF.as_bytes()).await.expect("imported").unchanged, 4);
        assert_eq!(Of::Kiosks.import(&house, KIOSKS.as_bytes()).await.expect("imported").unchanged, 8);
        assert_eq!(before.changes(&house.dump().await), [""; 0], "the same file changes nothing");

        let renewed = PEOPLE.replace("Sam,Haddad", "Samir,Haddad-El Amin");
        let counts = Of::People.import(&house, renewed.as_bytes()).await.expect("imported");
        assert_eq!(counts, Counts { renewed: 1, unchanged: 7, ..Counts::default() });
        let sam = house.owner();
        assert_eq!(sam.ask::<GetMe>(()).await.expect("still in").given_name.as_deref(), Some("Samir"));
        house.sign_in("K6", "1001").await.expect("with the PIN that he had");

        let added = format!("{}\n{}\n", Of::People.head(), Of::People.good());
        assert_eq!(Of::People.import(&house, added.as_bytes()).await.expect("imported"), Counts { new: 1, ..Counts::default() });
        let moved = STAFF.replace("Fatma,Aydin,noord,ric", "Fatma,Aydin,zuid,mentor");
        assert_eq!(Of::Staff.import(&house, moved.as_bytes()).await.expect("imported").renewed, 1);
        let now = house.desk().ask::<GetStaff>(()).await.expect("still in");
        assert_eq!((now.desk.as_str(), now.establishment.as_str()), ("mentor", "zuid"));
        let trail = house
            .dump()
            .await
            .rows("audit")
            .iter()
            .filter(|row| row["action"] == "import" && row["subject_id"].is_string())
            .count();
        assert_eq!(trail, 8 + 1 + 1, "each person when he came, who was renewed, who is new");
    })
    .await;
}

/// An establishment that nobody knew comes into being; who was never issued a PIN cannot sign in, whatever he types.
#[tokio::test]
async fn without_a_pin_nobody_gets_in() {
    on_each(|house| async move {
        let text = format!(
            "{}\n{}\n4001,Ver,Weg,elders,A,nl,1990-01-01,2026-11-01,,,unknown,prison,sentenced,no,yes,no\n",
            Of::People.head(),
            Of::People.good()
        );
        assert_eq!(Of::People.import(&house, text.as_bytes()).await.expect("imported").new, 2);
        for pin in ["", "000000"] {
            let body =
                SignInBody { number: "3001".to_owned(), pin: pin.to_owned(), language: Language::simple_dutch(), sitting: None };
            house.kiosk().send::<SignIn>((), body).await.expect_err("no PIN was issued");
        }
        let pin = issue::pin(&house.app, "3001").await.expect("a PIN").reveal().to_owned();
        let body = SignInBody { number: "3001".to_owned(), pin, language: Language::simple_dutch(), sitting: None };
        house.kiosk().send::<SignIn>((), body).await.expect("with a PIN he gets in");
        let errors = [
            issue::pin(&house.app, "9999").await.expect_err("nobody").to_string(),
            issue::password(&house.app, "niemand").await.expect_err("nobody").to_string(),
            issue::enrolment(&house.app, "K99").await.expect_err("no kiosk").to_string(),
        ];
        assert!(errors.iter().zip(["9999", "niemand", "K99"]).all(|(told, number)| told.contains(number)), "{errors:?}");
    })
    .await;
}

/// The demonstration prison comes in by the same import, tells how to get in, and is the same at the second start.
#[tokio::test]
async fn the_demonstration_lets_in_whom_it_names() {
    on_each_empty(|house| async move {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let kept = folder.path().join("demo.json");
        let told = demo::prepare(&house.app, &kept).await.expect("a demonstration");
        assert_eq!((told.people.len(), told.staff.len(), told.kiosks.len()), (40, 6, 2));
        let again = demo::prepare(&house.app, &kept).await.expect("a second start");
        assert_eq!(house.dump().await.rows("person").len(), 40);
        assert_eq!(
            again.people.iter().map(|person| &person.pin).collect::<Vec<_>>(),
            told.people.iter().map(|person| &person.pin).collect::<Vec<_>>()
        );
        get_in(&house, &again).await;
    })
    .await;
}

/// What lies beside a database that is not there any more is of no use for a new one.
#[tokio::test]
async fn the_demonstration_does_not_tell_what_an_older_one_issued() {
    on_each_empty(|house| async move {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let kept = folder.path().join("demo.json");
        let stale = serde_json::json!({
            "pins": { "1001": "135790", "1002": "135790", "1003": "135790" },
            "passwords": { "f.aydin": "left-over" },
        });
        std::fs::write(&kept, stale.to_string()).expect("written");
        get_in(&house, &demo::prepare(&house.app, &kept).await.expect("a demonstration")).await;
    })
    .await;
}

/// Enrols the first kiosk and signs in the first three people and the first of staff, with what was told.
async fn get_in(house: &House, told: &demo::Demo) {
    let browser = house.browser(Jar::new());
    let code = told.kiosks[0].enrol.split("#enrol=").nth(1).expect("a code").to_owned();
    browser.send::<domain::api::kiosk::Enrol>((), domain::api::kiosk::EnrolBody { code }).await.expect("enrolled");
    for person in &told.people[..3] {
        let language = Language::parse(&person.language).expect("a language");
        let body = SignInBody { number: person.number.clone(), pin: person.pin.clone(), language, sitting: None };
        browser.send::<SignIn>((), body).await.unwrap_or_else(|problem| panic!("{}: {problem}", person.number));
    }
    let staff = &told.staff[0];
    let body = domain::api::desk::StaffSignInBody { name: staff.number.clone(), password: staff.password.clone() };
    browser
        .send::<domain::api::desk::StaffSignIn>((), body)
        .await
        .unwrap_or_else(|problem| panic!("{}: {problem}", staff.number));
}

/// A database with real people, staff or kiosks in it is not the demonstration's.
#[tokio::test]
async fn the_demonstration_leaves_other_databases_alone() {
    for of in ALL {
        on_each_empty(move |house| async move {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let text = format!("{}\n{}\n", of.head(), of.good());
            of.import(&house, text.as_bytes()).await.expect("imported");
            let before = house.dump().await;
            let refused = demo::prepare(&house.app, &folder.path().join("demo.json")).await.map(|_| ());
            assert!(matches!(refused, Err(demo::DemoError::Taken)), "{of:?}: {refused:?}");
            assert_eq!(before.changes(&house.dump().await), [""; 0], "{of:?}");
        })
        .await;
    }
}
