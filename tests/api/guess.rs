//! Guessing PINs (S2): an attacker at the kiosk eight hours a day, against the rules, with the person whose account it is signing in too.
//!
//! Thirty days of it are played with the rules alone, on a clock that jumps; a shorter script with everything in it is played with the
//! rules and with the server side by side, so that what holds for the one holds for the other. Run with `--nocapture` for the figures.

mod ledger;

use std::time::Duration;

use domain::api::session::{Cover, CoverBody, SignIn, SignInBody, Uncover, UncoverBody};
use domain::api::vouch::{Vouch, VouchBody};
use domain::person::Language;
use domain::session::{LASTING, LASTING_SECONDS};
use domain::{Day, Moment, Problem, ProblemCode, SittingId};
use server::chance::Chance;
use server::pin;
use uuid::Uuid;

use self::ledger::{Ledger, Spot, Told};
use crate::harness::house::House;
use crate::harness::template::on_each;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// Two months are played, so that each month in them is looked at wherever it begins.
const DAYS: i64 = 60;
/// The account that is attacked, and numbers of nobody, to keep a kiosk slow with.
const VICTIM: u32 = 1;
const NOBODY: u32 = 1_000_000;
/// A kiosk that nobody attacks.
const QUIET: u32 = 99;

/// S2: guesses for an account in a month, as a chance.
const GOAL: f64 = 1e-5;

/// How many PINs an attacker has to choose from, by the rules of `server::pin`.
fn space() -> f64 {
    let days = ["1994-05-02", "2026-09-01", "2027-09-14"].map(|day| Day::parse(day).expect(day));
    f64::from(u32::try_from(pin::issuable(&days)).expect("at most a million"))
}

/// What two months came to.
#[derive(Default)]
struct Months {
    guesses: Vec<Moment>,
    waits_same: Vec<u32>,
    waits_other: Vec<u32>,
    /// Sign-ins, and those that went on at another kiosk or with staff because a kiosk took no PIN.
    came: u32,
    sent_on: u32,
    helped: u32,
}

impl Months {
    /// Most guesses in thirty days.
    fn worst(&self) -> usize {
        let within =
            |from: Moment| self.guesses.iter().filter(|at| **at >= from && at.seconds_since(from) < LASTING_SECONDS).count();
        self.guesses.iter().map(|from| within(*from)).max().unwrap_or_default()
    }
}

/// The attacker has the first `kiosks` of them all day; he never errs and never repeats a guess. The person comes every day, half the time
/// to the first kiosk and else to one that nobody attacks, mistypes one PIN in ten, and gives up after one mistake in fifty. Once a week
/// staff sign him in at the first kiosk.
fn play(seed: u64, kiosks: u32) -> Months {
    let chance = Chance::seeded(seed);
    let (mut ledger, mut months, mut sitting) = (Ledger::default(), Months::default(), 0);
    for day in 0..DAYS {
        let opens = Moment(0).plus_seconds(day * DAY + 8 * HOUR);
        let comes = opens.plus_seconds(i64::from(chance.below(8 * 3600 - 1200)) + 900);
        attack(&mut ledger, &mut months, opens, kiosks);
        // He slows the kiosks down as much as he can when he thinks that the other one comes: tries before that change nothing any more.
        slow_down(&mut ledger, comes.plus_seconds(-600 - i64::from(chance.below(30))), comes, kiosks);
        let same = chance.below(2) == 0;
        let mut spot = Spot { kiosk: if same { 0 } else { QUIET }, now: comes };
        months.came += 1;
        if day % 7 == 6 {
            spot = Spot { kiosk: 0, now: comes.plus_seconds(i64::from(ledger.wait(Spot { kiosk: 0, now: comes }))) };
            assert_eq!(ledger.vouch(spot, VICTIM), Told::In);
            attack(&mut ledger, &mut months, spot.now.plus_seconds(60), kiosks);
            continue;
        }
        let wait = ledger.wait(spot);
        let waits = if same { &mut months.waits_same } else { &mut months.waits_other };
        waits.push(wait);
        sitting += 1;
        spot.now = spot.now.plus_seconds(i64::from(wait));
        if signs_in(&mut ledger, &chance, &mut spot, sitting) == Told::In {
            continue;
        }
        months.sent_on += 1;
        let mut elsewhere = Spot { kiosk: if same { QUIET } else { 0 }, now: spot.now.plus_seconds(120) };
        sitting += 1;
        if signs_in(&mut ledger, &chance, &mut elsewhere, sitting) != Told::In {
            months.helped += 1;
            let now = elsewhere.now.plus_seconds(120);
            assert!(matches!(ledger.vouch(Spot { now, ..elsewhere }, VICTIM), Told::In | Told::Later(_)));
        }
    }
    months
}

/// Guesses as often as the kiosks take one.
fn attack(ledger: &mut Ledger, months: &mut Months, from: Moment, kiosks: u32) {
    for kiosk in 0..kiosks {
        let mut spot = Spot { kiosk, now: from };
        while ledger.takes(spot, VICTIM) {
            spot.now = spot.now.plus_seconds(i64::from(ledger.wait(spot)));
            assert_eq!(ledger.pin(spot, VICTIM, u32::MAX, false), Told::Wrong);
            months.guesses.push(spot.now);
        }
    }
}

/// Wrong tries with nobody's numbers, so that the kiosks wait as long as they can at `until`.
fn slow_down(ledger: &mut Ledger, from: Moment, until: Moment, kiosks: u32) {
    for kiosk in 0..kiosks {
        let mut spot = Spot { kiosk, now: from };
        let mut other = 0;
        loop {
            spot.now = spot.now.plus_seconds(i64::from(ledger.wait(spot)));
            if spot.now >= until {
                break;
            }
            other += 1;
            while !ledger.takes(spot, NOBODY + other) {
                other += 1;
            }
            assert_eq!(ledger.pin(spot, NOBODY + other, u32::MAX, false), Told::Wrong);
        }
    }
}

/// He types until he is in, gives up or is sent on.
fn signs_in(ledger: &mut Ledger, chance: &Chance, spot: &mut Spot, sitting: u32) -> Told {
    loop {
        let right = chance.below(10) > 0;
        match ledger.pin(*spot, VICTIM, sitting, right) {
            Told::Later(seconds) => spot.now = spot.now.plus_seconds(i64::from(seconds)),
            Told::Wrong if chance.below(50) > 0 => spot.now = spot.now.plus_seconds(8),
            told => return told,
        }
    }
}

fn middle_and_most(waits: &mut [u32]) -> (u32, u32) {
    waits.sort_unstable();
    (waits.get(waits.len() / 2).copied().unwrap_or_default(), waits.last().copied().unwrap_or_default())
}

#[test]
fn a_month_of_guessing_at_the_kiosk() {
    let (space, seeds) = (space(), if std::env::var_os("VOORUIT_ALL").is_some() { 400 } else { 40 });
    println!("{space} PINs; worst month of {seeds} runs of {DAYS} days; waits as median / most, in seconds");
    println!("kiosks attacked  guesses  chance    wait same  wait other  sent on  staff needed");
    for kiosks in [0, 1, 2, 3, 5] {
        let (mut worst, mut all) = (0, Months::default());
        for seed in 0..seeds {
            let months = play(seed, kiosks);
            worst = worst.max(months.worst());
            all.waits_same.extend(months.waits_same);
            all.waits_other.extend(months.waits_other);
            all.came += months.came;
            all.sent_on += months.sent_on;
            all.helped += months.helped;
        }
        let chance = f64::from(u32::try_from(worst).expect("few")) / space;
        let (same, other) = (middle_and_most(&mut all.waits_same), middle_and_most(&mut all.waits_other));
        let share = |n: u32| 100.0 * f64::from(n) / f64::from(all.came);
        println!(
            "{kiosks:>15}  {worst:>7}  {chance:.2e}  {:>3} / {:<3}  {:>4} / {:<3}  {:>5.2} %  {:>6.2} %",
            same.0,
            same.1,
            other.0,
            other.1,
            share(all.sent_on),
            share(all.helped),
        );
        assert!(worst <= usize::try_from(2 * LASTING * kiosks).expect("few"), "{kiosks}");
        assert!(same.1 <= 30 && other.1 <= 1, "{kiosks}: {same:?} {other:?}");
        if kiosks == 1 {
            assert!(worst > 4, "staff helped, and he guessed on: otherwise this month shows little");
            assert!(chance <= GOAL, "{chance}");
        }
    }
}

/// He tries every number of the house instead of one. Each account stays as safe; that one of all opens is likelier, and is told as it is.
#[test]
fn a_month_of_guessing_at_everybody() {
    const ACCOUNTS: u32 = 260;
    let space = space();
    println!("{ACCOUNTS} accounts, all of them guessed at, thirty days of eight hours");
    println!("kiosks  guesses  for one account  chance for one  chance that one of all opens");
    for kiosks in [1, 2, 5] {
        let (mut ledger, mut guesses, mut most) = (Ledger::default(), 0_u32, 0);
        for kiosk in 0..kiosks {
            let mut spot = Spot { kiosk, now: Moment(0) };
            for number in 1..=ACCOUNTS {
                let mut here = 0;
                while ledger.takes(spot, number) {
                    let wait = ledger.wait(spot);
                    // What is left of a day is slept through.
                    let left = 8 * HOUR - (spot.now.0 / 1000) % DAY;
                    spot.now = spot.now.plus_seconds(if i64::from(wait) > left { left + 16 * HOUR } else { i64::from(wait) });
                    if ledger.pin(spot, number, u32::MAX, false) == Told::Wrong {
                        here += 1;
                    }
                }
                guesses += here;
                most = most.max(here);
            }
            assert!(spot.now.0 < 30 * DAY * 1000, "he comes round within the month");
        }
        let (one, any) = (f64::from(most * kiosks) / space, f64::from(guesses) / space);
        println!("{kiosks:>6}  {guesses:>7}  {:>15}  {one:.2e}        {any:.2e}", most * kiosks);
        assert_eq!(most, LASTING);
    }
}

/// Who types in the script: two people who are there, and a number of nobody.
const NUMBERS: [&str; 3] = ["1006", "1005", "90001"];
const KIOSKS: [&str; 2] = ["K5", "K6"];

fn sign_in(house: &House, number: u32, sitting: u32, right: bool) -> SignInBody {
    let number = NUMBERS[usize::try_from(number).expect("few")];
    let pin = if right { house.pin_of(number) } else { "000000".to_owned() };
    let sitting = Some(SittingId(Uuid::from_u128(u128::from(sitting))));
    SignInBody { number: number.to_owned(), pin, language: Language::simple_dutch(), sitting }
}

fn told<T>(outcome: Result<T, Problem>) -> Told {
    match outcome {
        Ok(_) => Told::In,
        Err(problem) => match (problem.code, problem.seconds) {
            (ProblemCode::WrongPin, None) => Told::Wrong,
            (ProblemCode::PinNotHere, None) => Told::NotHere,
            (ProblemCode::TryLater, Some(seconds)) => Told::Later(seconds),
            _ => panic!("{problem}"),
        },
    }
}

/// The same script, step by step, to the rules and to the server: both say the same to each.
#[tokio::test]
async fn the_server_says_what_the_rules_say() {
    on_each(|house| async move {
        let chance = Chance::seeded(7);
        let steps = if std::env::var_os("VOORUIT_ALL").is_some() { 1_000 } else { 140 };
        let (mut ledger, mut sitting, mut seen) = (Ledger::default(), 1, [0; 4]);
        for step in 0..steps {
            let pause = [0, 1, 4, 20, 31, 130, 901, 3600][chance.below(8) as usize];
            house.pass(Duration::from_secs(pause));
            if chance.below(25) == 0 {
                house.pass_days([1, 12, 30][chance.below(3) as usize]);
            }
            sitting += u32::from(chance.below(3) == 0);
            let number = [0, 0, 0, 1, 2][chance.below(5) as usize];
            let spot = Spot { kiosk: [0, 0, 1][chance.below(3) as usize], now: house.now() };
            let kiosk = house.kiosk_of(KIOSKS[spot.kiosk as usize]);
            let (expected, found) = if number != 2 && chance.below(6) == 0 {
                let fatma = house.desk();
                let number_typed = NUMBERS[number as usize].to_owned();
                let body = VouchBody { name: fatma.name, password: fatma.password, number: number_typed };
                (ledger.vouch(spot, number), told(kiosk.send::<Vouch>((), body).await))
            } else {
                let right = number != 2 && chance.below(4) == 0;
                let body = sign_in(&house, number, sitting, right);
                (ledger.pin(spot, number, sitting, right), told(kiosk.send::<SignIn>((), body).await))
            };
            assert_eq!(found, expected, "step {step} on {}", house.engine.as_str());
            let kind = match found {
                Told::In => 0,
                Told::Wrong => 1,
                Told::NotHere => 2,
                Told::Later(_) => 3,
            };
            seen[kind] += 1;
        }
        assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
        assert!(ledger.forgiven > 0 && ledger.cleared > 0, "{} {}", ledger.forgiven, ledger.cleared);
    })
    .await;
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// After four wrong PINs for a number a kiosk takes none for it for thirty days, be it anybody's number or nobody's; another kiosk does.
#[tokio::test]
async fn a_number_ends_at_one_kiosk_and_nowhere_else() {
    on_each(|house| async move {
        let kiosk = house.kiosk();
        for number in [0, 2] {
            for sitting in 0..4 {
                assert_eq!(told(kiosk.send::<SignIn>((), sign_in(&house, number, sitting, false)).await), Told::Wrong);
                house.pass(seconds(901));
            }
            assert_eq!(told(kiosk.send::<SignIn>((), sign_in(&house, number, 9, false)).await), Told::NotHere);
        }
        assert_eq!(told(kiosk.send::<SignIn>((), sign_in(&house, 0, 9, true)).await), Told::NotHere, "not even the right one");
        assert_eq!(told(kiosk.send::<SignIn>((), sign_in(&house, 1, 9, true)).await), Told::In, "others go on here");
        house.sign_in("K6", "1006").await.expect("he goes on elsewhere");
        let before = house.dump().await;
        assert_eq!(before.rows("failed_try").len(), 8, "what is refused so is no try");
        assert_eq!(before.found("90001"), [""; 0], "the number itself is not kept");
        house.pass_days(29);
        server::release::round(&house.app).await.expect("a round");
        assert_eq!(told(kiosk.send::<SignIn>((), sign_in(&house, 0, 9, true)).await), Told::NotHere);
        house.pass_days(1);
        assert_eq!(told(kiosk.send::<SignIn>((), sign_in(&house, 0, 9, true)).await), Told::In, "a month is over");
    })
    .await;
}

/// Who gets a new PIN because he forgot the old one uses it where he tried the old one.
#[tokio::test]
async fn a_new_pin_opens_where_the_old_one_ended() {
    on_each(|house| async move {
        let kiosk = house.kiosk();
        let typed = |pin: String, sitting| SignInBody { pin, ..sign_in(&house, 0, sitting, false) };
        for round in 0..2 {
            for sitting in 0..4 {
                assert_eq!(told(kiosk.send::<SignIn>((), sign_in(&house, 0, sitting, false)).await), Told::Wrong);
                house.pass(seconds(901));
            }
            let new = server::issue::pin(&house.app, "1006").await.expect("a PIN").reveal().to_owned();
            // Once a month: otherwise each new PIN would give somebody who guesses as many tries more.
            let expected = if round == 0 { Told::In } else { Told::NotHere };
            assert_eq!(told(kiosk.send::<SignIn>((), typed(new, 9)).await), expected, "{round}");
        }
    })
    .await;
}

/// His own slips are forgiven when the right PIN follows at once in the same sitting: he can mistype every day.
#[tokio::test]
async fn his_own_slips_are_forgiven() {
    on_each(|house| async move {
        let kiosk = house.kiosk();
        for day in 0..4 {
            for _ in 0..3 {
                assert_eq!(told(kiosk.send::<SignIn>((), sign_in(&house, 0, day, false)).await), Told::Wrong);
                house.pass(seconds(5));
            }
            assert_eq!(told(kiosk.send::<SignIn>((), sign_in(&house, 0, day, true)).await), Told::In);
            assert!(house.dump().await.rows("failed_try").is_empty());
            house.pass(seconds(901));
        }
        // In another sitting, without one, or after two minutes they are not.
        for (wrong, right, pause) in [(Some(11), Some(12), 5), (None, None, 5), (Some(13), Some(13), 121)] {
            let with = |sitting: Option<u32>, body: SignInBody| SignInBody {
                sitting: sitting.map(|n| SittingId(Uuid::from_u128(u128::from(n)))),
                ..body
            };
            let rows = house.dump().await.rows("failed_try").len();
            assert_eq!(told(kiosk.send::<SignIn>((), with(wrong, sign_in(&house, 0, 0, false))).await), Told::Wrong);
            house.pass(seconds(pause));
            assert_eq!(told(kiosk.send::<SignIn>((), with(right, sign_in(&house, 0, 0, true))).await), Told::In);
            assert_eq!(house.dump().await.rows("failed_try").len(), rows + 1, "{wrong:?} {right:?} {pause}");
        }
    })
    .await;
}

/// The same count holds under the cover; staff bring him back.
#[tokio::test]
async fn under_the_cover_it_ends_as_well() {
    on_each(|house| async move {
        let (sam, fatma) = (house.owner(), house.desk());
        sam.send::<Cover>((), CoverBody { place: Some("requests".to_owned()) }).await.expect("covered");
        for _ in 0..4 {
            let wrong = UncoverBody { pin: "000000".to_owned(), sitting: None };
            assert_eq!(told(sam.send::<Uncover>((), wrong).await), Told::Wrong);
            house.pass(seconds(6));
        }
        let his = || UncoverBody { pin: sam.pin.clone(), sitting: None };
        assert_eq!(told(sam.send::<Uncover>((), his()).await), Told::NotHere);
        let body = VouchBody { name: fatma.name.clone(), password: fatma.password.clone(), number: sam.number.clone() };
        assert_eq!(sam.send::<Vouch>((), body.clone()).await.expect("back").place.as_deref(), Some("requests"));
        // Staff have seen him: from now on the kiosk takes his PIN again.
        sam.send::<Cover>((), CoverBody { place: None }).await.expect("covered");
        assert_eq!(told(sam.send::<Uncover>((), his()).await), Told::In);
    })
    .await;
}

/// A try of which nobody was told that it was wrong, because the server failed in the middle, is forgotten after a minute.
#[tokio::test]
async fn a_try_that_came_to_nothing_does_not_count() {
    use server::error::Error;
    use server::store::attempt::{self, Place, Target};
    on_each(|house| async move {
        let kiosk = domain::KioskId(house.stored_id("kiosk", "K5").await);
        let target = Some(Target::new(&house.app.keys, kiosk, "1006"));
        let place = &Place { scope: format!("kiosk:{kiosk}"), target, sitting: None };
        for _ in 0..3 {
            let turn = &house.app.turn();
            let begun: Result<_, Error> = house.app.db.write(|tx| Box::pin(attempt::begin(tx, turn, place))).await;
            begun.map(|_| ()).expect("begun");
        }
        let joris = || sign_in(&house, 0, 1, true);
        assert_eq!(told(house.kiosk().send::<SignIn>((), joris()).await), Told::Later(2), "it may be under way");
        house.pass(seconds(60));
        for _ in 0..2 {
            assert_eq!(told(house.kiosk().send::<SignIn>((), sign_in(&house, 0, 2, false)).await), Told::Wrong);
        }
        assert_eq!(told(house.kiosk().send::<SignIn>((), joris()).await), Told::In, "nothing lasts of what came to nothing");
    })
    .await;
}
