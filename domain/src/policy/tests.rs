//! Who may do what: the table, written first.

use super::*;

fn uuid(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn code(text: &str) -> Code {
    Code::parse(text).expect(text)
}

const HERE: EstablishmentId = EstablishmentId(Uuid::from_u128(1));
const ELSEWHERE: EstablishmentId = EstablishmentId(Uuid::from_u128(2));

fn detainee(n: u128, establishment: EstablishmentId) -> Party {
    Party::Detainee { id: PersonId(uuid(n)), establishment }
}

fn staff(desk: &str, establishment: EstablishmentId) -> Party {
    Party::Staff { id: StaffId(uuid(50)), establishment, desk: code(desk) }
}

fn request(sent: bool) -> Object {
    Object::Request { id: RequestId(uuid(9)), owner: PersonId(uuid(10)), establishment: HERE, desk: code("ric"), sent }
}

/// For a request: who may do which of all actions. Everything that is not listed is refused.
#[test]
fn requests() {
    let his = "answer erase read see submit reply withdraw";
    let hers = "read receive take forward ask grant grant-partly refuse hand-over step carry-out certify close";
    let ours = "erase close expire";
    for (who, party, sent, allowed, hidden) in [
        ("himself", detainee(10, HERE), true, his, false),
        ("himself, draft", detainee(10, HERE), false, his, false),
        ("cellmate", detainee(11, HERE), true, "", true),
        ("detainee elsewhere", detainee(12, ELSEWHERE), true, "", true),
        ("his desk", staff("ric", HERE), true, hers, false),
        ("his desk, draft", staff("ric", HERE), false, "", true),
        ("other desk", staff("mentor", HERE), true, "", true),
        ("same desk elsewhere", staff("ric", ELSEWHERE), true, "", true),
        ("kiosk", Party::Kiosk { id: KioskId(uuid(3)), establishment: HERE }, true, "", true),
        ("administrator", Party::Administrator, true, "", true),
        ("program", Party::System, true, ours, false),
    ] {
        for action in Action::ALL {
            let expected = allowed.split(' ').any(|name| name == action.as_str());
            match may(&party.clone().alone(), action, request(sent)) {
                Ok(_) => assert!(expected, "{who} may {action:?}"),
                Err(denied) => {
                    assert!(!expected, "{who} may not {action:?}");
                    assert_eq!(denied == Denied::Hidden, hidden, "{who} {action:?}");
                }
            }
        }
    }
}

/// The same for the other objects.
#[test]
fn files_and_registers() {
    let person = Object::Person { id: PersonId(uuid(10)), establishment: HERE };
    let colleague = Object::Staff { id: StaffId(uuid(50)), establishment: HERE };
    let kiosk = Object::Kiosk { id: KioskId(uuid(3)), establishment: HERE };
    let conditions = Object::Conditions { id: PersonId(uuid(10)), establishment: HERE };
    let keeps = "read map settle need-help start-help pass-on give-up screen";
    let manages = format!("{keeps} set-residence check confirm start answer-help put-away");
    let at_kiosk = |establishment| Party::Kiosk { id: KioskId(uuid(3)), establishment };
    let seat = |held, kiosk| Object::Seat { id: PersonId(uuid(10)), establishment: held, kiosk };
    let (seated, far) = (seat(HERE, HERE), [seat(ELSEWHERE, HERE), seat(HERE, ELSEWHERE), seat(ELSEWHERE, ELSEWHERE)]);
    for (who, party, object, allowed) in [
        ("himself", detainee(10, HERE), &person, "draft read read-sharing set cover uncover sign-out"),
        ("cellmate", detainee(11, HERE), &person, ""),
        ("staff", staff("ric", HERE), &person, "read look-up-to-enter enter"),
        ("privacy officer", staff("privacy", HERE), &person, "read look-up-to-enter enter read-sharing"),
        ("privacy officer elsewhere", staff("privacy", ELSEWHERE), &person, ""),
        ("staff elsewhere", staff("ric", ELSEWHERE), &person, ""),
        ("kiosk here", at_kiosk(HERE), &person, "sign-in"),
        ("kiosk elsewhere", at_kiosk(ELSEWHERE), &person, ""),
        ("administrator", Party::Administrator, &person, "issue"),
        ("program", Party::System, &person, "sign-out"),
        ("himself", detainee(10, HERE), &conditions, "answer read say write say-residence ask-help take-back"),
        ("cellmate", detainee(11, HERE), &conditions, ""),
        ("case manager", staff("case-manager", HERE), &conditions, manages.as_str()),
        ("RIC", staff("ric", HERE), &conditions, keeps),
        ("mentor", staff("mentor", HERE), &conditions, ""),
        ("medical service", staff("medical", HERE), &conditions, ""),
        ("RIC elsewhere", staff("ric", ELSEWHERE), &conditions, ""),
        ("kiosk", at_kiosk(HERE), &conditions, ""),
        ("administrator", Party::Administrator, &conditions, ""),
        ("program", Party::System, &conditions, "lapse leave send pass share"),
        ("staff with him at a kiosk", staff("ric", HERE), &seated, "read vouch"),
        ("any desk", staff("mentor", HERE), &seated, "read vouch"),
        ("staff elsewhere", staff("ric", ELSEWHERE), &seated, ""),
        ("a person elsewhere", staff("ric", HERE), &far[0], ""),
        ("a kiosk elsewhere", staff("ric", HERE), &far[1], ""),
        ("both elsewhere", staff("ric", HERE), &far[2], ""),
        ("himself at a kiosk", detainee(10, HERE), &seated, ""),
        ("the kiosk alone", at_kiosk(HERE), &seated, ""),
        ("administrator", Party::Administrator, &seated, ""),
        ("program", Party::System, &seated, ""),
        ("herself", staff("ric", HERE), &colleague, "sign-out"),
        ("kiosk here", at_kiosk(HERE), &colleague, "vouch"),
        ("kiosk elsewhere", at_kiosk(ELSEWHERE), &colleague, ""),
        ("detainee", detainee(10, HERE), &colleague, ""),
        ("program", Party::System, &colleague, "sign-in"),
        ("administrator", Party::Administrator, &colleague, "issue"),
        ("kiosk itself", at_kiosk(HERE), &kiosk, "read"),
        ("program", Party::System, &kiosk, "enrol"),
        ("administrator", Party::Administrator, &kiosk, "issue"),
        ("administrator", Party::Administrator, &Object::Register, "import"),
        ("staff", staff("ric", HERE), &Object::Register, ""),
        ("program", Party::System, &Object::Register, ""),
        ("administrator", Party::Administrator, &Object::Keys, "rotate retire"),
        ("program", Party::System, &Object::Keys, ""),
        ("staff", staff("ric", HERE), &Object::Keys, ""),
        ("administrator", Party::Administrator, &Object::Database, "back-up restore"),
        ("program", Party::System, &Object::Database, ""),
        ("staff", staff("ric", HERE), &Object::Database, ""),
    ] {
        for action in Action::ALL {
            let expected = allowed.split(' ').any(|name| name == action.as_str());
            assert_eq!(may(&party.clone().alone(), action, object.clone()).is_ok(), expected, "{who} {action:?} {object:?}");
        }
    }
}

#[test]
fn lists() {
    assert_eq!(scope(&detainee(10, HERE)), Ok(Scope(Within::Own(PersonId(uuid(10))))));
    assert_eq!(scope(&staff("ric", HERE)), Ok(Scope(Within::Desk { establishment: HERE, desk: code("ric") })));
    for party in [Party::Administrator, Party::System, Party::Kiosk { id: KioskId(uuid(3)), establishment: HERE }] {
        assert_eq!(scope(&party), Err(Denied::Forbidden));
    }
}
