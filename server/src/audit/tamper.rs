//! Ten thousand tamperings, each found: what somebody does who can write every byte of the database, but has no key and no witness.

use std::collections::{BTreeMap, BTreeSet};

use ed25519_dalek::SigningKey;

use super::cell::{Loose, Raw};
use super::chain::{self, Entry, Item, Sealed, Waiting};
use super::checkpoint::{Checkpoint, Mark, PublicKeys};
use super::report::Report;
use super::verify::{Verifier, Witnessed};
use crate::chance::Chance;

/// How many are tried.
const TRIES: u32 = 10_000;

/// Honest databases to begin with.
const BOOKS: u64 = 40;

/// The trail as its tables hold it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Book {
    rows: BTreeMap<Raw, Entry>,
    pending: BTreeSet<(i64, Raw)>,
    seals: Vec<(i64, Raw, Raw)>,
    checkpoints: Vec<Checkpoint>,
}

/// An honest trail: as it is, as it was after each round, and what the witness has of it.
struct Case {
    book: Book,
    earlier: Vec<Book>,
    witness: Vec<Checkpoint>,
}

/// What a tamperer works with.
struct Hand<'a> {
    chance: &'a Chance,
    /// The server seals whatever it finds waiting, also what a tamperer put there.
    server: &'a SigningKey,
    earlier: &'a [Book],
    witness: &'a mut Vec<Checkpoint>,
}

impl Hand<'_> {
    fn below(&self, n: usize) -> usize {
        self.chance.below(u32::try_from(n).expect("small")) as usize
    }

    fn row(&self) -> Entry {
        row(self.chance)
    }
}

fn row(chance: &Chance) -> Entry {
    let some = |one_in: u32| (chance.below(one_in) > 0).then(|| Raw::from(chance.bytes::<16>()));
    let digest = || Some(Raw::from(chance.bytes::<32>()));
    let word = |words: [&str; 3]| Loose(words[chance.below(3) as usize].to_owned());
    Entry {
        id: Raw::from(chance.bytes::<16>()),
        at: 1_795_424_400_000 + i64::from(chance.below(100_000)),
        party: word(["detainee", "staff", "system"]),
        actor_id: some(4),
        helper_id: some(2),
        action: word(["submit", "take", "read"]),
        object: word(["request", "person", "kiosk"]),
        object_id: some(8),
        subject_id: some(4),
        before_digest: digest(),
        after_digest: digest(),
        session_id: some(3),
    }
}

impl Book {
    fn write(&mut self, row: Entry) {
        self.pending.insert((row.at, row.id.clone()));
        self.rows.insert(row.id.clone(), row);
    }

    /// As the sealer does it.
    fn seal(&mut self, key: &SigningKey) {
        let sealed: BTreeSet<Raw> = self.seals.iter().map(|(_, id, _)| id.clone()).collect();
        let due = |(at, id): &&(i64, Raw)| !sealed.contains(id) && self.rows.get(id).is_some_and(|row| row.at == *at);
        let rows: Vec<(i64, Raw)> = self.pending.iter().filter(due).cloned().collect();
        for (at, id) in rows {
            let (position, link) = self.end();
            let next = chain::link(&link.0, position + 1, &self.rows[&id]);
            self.pending.remove(&(at, id.clone()));
            self.seals.push((position + 1, id, next.into()));
        }
        let (position, link) = self.end();
        let previous = self.checkpoints.last().map(Checkpoint::mark);
        if previous.as_ref().is_none_or(|mark| mark.position < position) {
            self.checkpoints.push(Checkpoint::sign(key, Mark { position, link }, previous, position));
        }
    }

    fn end(&self) -> (i64, Raw) {
        self.seals.last().map_or_else(|| (0, chain::START.into()), |(position, _, link)| (*position, link.clone()))
    }

    /// Numbers and links everything anew from `from` on, as somebody can who has no key.
    fn relink(&mut self, from: usize) {
        for at in from..self.seals.len() {
            let before = if at == 0 { chain::START.into() } else { self.seals[at - 1].2.clone() };
            let position = i64::try_from(at + 1).expect("small");
            let Some(row) = self.rows.get(&self.seals[at].1) else { continue };
            self.seals[at] = (position, self.seals[at].1.clone(), chain::link(&before.0, position, row).into());
        }
    }

    /// Takes off everything after the first `keep` checkpoints; gives the rows that were sealed there.
    fn cut(&mut self, keep: usize) -> Vec<Raw> {
        self.checkpoints.truncate(keep);
        let last = self.checkpoints.last().map_or(0, |checkpoint| checkpoint.position);
        let cut = self.seals.iter().filter(|seal| seal.0 > last).map(|seal| seal.1.clone()).collect();
        self.seals.retain(|seal| seal.0 <= last);
        cut
    }

    /// As the store tells it.
    fn items(&self) -> Vec<Item> {
        let checkpoints = self.checkpoints.iter().cloned().map(Item::Checkpoint);
        let sealed = self.seals.iter().map(|(position, id, link)| {
            let row = self.rows.get(id).cloned();
            Item::Sealed(Sealed { position: *position, audit_id: id.clone(), link: link.clone(), row })
        });
        let known: BTreeSet<&Raw> = self.seals.iter().map(|(_, id, _)| id).collect();
        let waiting = self.pending.iter().filter(|(_, id)| !known.contains(id)).map(|(at, id)| {
            let row = self.rows.get(id).filter(|row| row.at == *at).cloned();
            Item::Waiting(Waiting { at: *at, audit_id: id.clone(), row })
        });
        let lost = |row: &&Entry| !known.contains(&row.id) && !self.pending.contains(&(row.at, row.id.clone()));
        let strays = self.rows.values().filter(lost).cloned().map(Item::Stray);
        checkpoints.chain(sealed).chain(waiting).chain(strays).collect()
    }

    fn verify(&self, keys: &PublicKeys, witness: &[Checkpoint]) -> Report {
        let kept = Box::new(witness.iter().cloned().map(Ok).collect::<Vec<_>>().into_iter());
        let mut verifier = Verifier::new(keys, vec![Witnessed { name: "witness".to_owned(), kept }]);
        self.items().into_iter().for_each(|item| verifier.take(item));
        verifier.finish()
    }
}

impl Case {
    fn honest(chance: &Chance, key: &SigningKey) -> Self {
        let (mut book, mut earlier) = (Book::default(), Vec::new());
        for _ in 0..3 + chance.below(3) {
            earlier.push(book.clone());
            for _ in 0..1 + chance.below(6) {
                book.write(row(chance));
            }
            book.seal(key);
        }
        for _ in 0..chance.below(3) {
            book.write(row(chance));
        }
        Self { witness: book.checkpoints.clone(), book, earlier }
    }
}

/// One way to tamper.
type Way = fn(&mut Book, &mut Hand<'_>);

const WAYS: &[(&str, Way)] = &[
    ("a column is changed", |book, hand| {
        let sealed = hand.below(book.seals.len());
        let Some(row) = book.rows.get_mut(&book.seals[sealed].1) else { return };
        change_column(row, hand);
    }),
    ("an identifier is changed", |book, hand| {
        let sealed = hand.below(book.seals.len());
        let Some(mut row) = book.rows.remove(&book.seals[sealed].1) else { return };
        row.id = hand.row().id;
        if hand.below(2) == 0 {
            book.seals[sealed].1 = row.id.clone();
        }
        book.rows.insert(row.id.clone(), row);
    }),
    ("a row is taken out", |book, hand| {
        let sealed = hand.below(book.seals.len());
        book.rows.remove(&book.seals[sealed].1);
    }),
    ("a row is taken out with its link", |book, hand| {
        let (_, id, _) = book.seals.remove(hand.below(book.seals.len()));
        book.rows.remove(&id);
    }),
    ("a link is taken out", |book, hand| {
        book.seals.remove(hand.below(book.seals.len()));
    }),
    ("a row is taken out and the chain made anew", |book, hand| {
        let sealed = hand.below(book.seals.len());
        let (_, id, _) = book.seals.remove(sealed);
        book.rows.remove(&id);
        book.relink(sealed);
    }),
    ("two rows change places", |book, hand| {
        let (one, other) = (hand.below(book.seals.len()), hand.below(book.seals.len()));
        let (one, other) = (book.seals[one].1.clone(), book.seals[other].1.clone());
        let (Some(left), Some(right)) = (book.rows.get(&one).cloned(), book.rows.get(&other).cloned()) else { return };
        book.rows.insert(one.clone(), Entry { id: one, ..right });
        book.rows.insert(other.clone(), Entry { id: other, ..left });
    }),
    ("two links change places", |book, hand| {
        let (one, other) = (hand.below(book.seals.len()), hand.below(book.seals.len()));
        let (left, right) = (book.seals[one].clone(), book.seals[other].clone());
        book.seals[one].1 = right.1;
        book.seals[other].1 = left.1;
        if hand.below(2) == 0 {
            book.seals[one].2 = right.2;
            book.seals[other].2 = left.2;
        }
    }),
    ("two rows change places and the chain is made anew", |book, hand| {
        let (one, other) = (hand.below(book.seals.len()), hand.below(book.seals.len()));
        let (left, right) = (book.seals[one].1.clone(), book.seals[other].1.clone());
        (book.seals[one].1, book.seals[other].1) = (right, left);
        book.relink(one.min(other));
    }),
    ("a row is put in", |book, hand| {
        let row = hand.row();
        book.rows.insert(row.id.clone(), row);
    }),
    ("a row is put in and the chain made anew", |book, hand| {
        let (row, at) = (hand.row(), hand.below(book.seals.len() + 1));
        book.seals.insert(at, (0, row.id.clone(), Raw::default()));
        book.rows.insert(row.id.clone(), row);
        book.relink(at);
    }),
    ("a row is changed and the chain made anew", |book, hand| {
        let sealed = hand.below(book.seals.len());
        let Some(row) = book.rows.get_mut(&book.seals[sealed].1) else { return };
        change_column(row, hand);
        book.relink(sealed);
    }),
    ("a link is changed", |book, hand| {
        let sealed = hand.below(book.seals.len());
        flip(&mut book.seals[sealed].2, hand);
    }),
    ("a checkpoint is changed", |book, hand| {
        if let Some(at) = some(&book.checkpoints, hand) {
            change_checkpoint(&mut book.checkpoints[at], hand);
        }
    }),
    ("a checkpoint is taken out", |book, hand| {
        if let Some(at) = some(&book.checkpoints, hand) {
            book.checkpoints.remove(at);
        }
    }),
    ("all checkpoints are signed with another key, and the chain made anew", |book, hand| {
        let key = SigningKey::from_bytes(&hand.chance.bytes());
        let sealed = hand.below(book.seals.len());
        let Some(row) = book.rows.get_mut(&book.seals[sealed].1) else { return };
        change_column(row, hand);
        book.relink(sealed);
        let mut previous = None;
        for checkpoint in &mut book.checkpoints {
            let Some(seal) = book.seals.iter().find(|seal| seal.0 == checkpoint.position) else { continue };
            let mark = Mark { position: seal.0, link: seal.2.clone() };
            *checkpoint = Checkpoint::sign(&key, mark.clone(), previous, checkpoint.at);
            previous = Some(mark);
        }
    }),
    ("the end is cut off", |book, hand| {
        for id in book.cut(hand.below(book.checkpoints.len())) {
            book.rows.remove(&id);
        }
    }),
    ("everything is set back to an earlier state", |book, hand| {
        *book = hand.earlier[hand.below(hand.earlier.len())].clone();
    }),
    ("everything is set back, and the server goes on from there", |book, hand| {
        *book = hand.earlier[hand.below(hand.earlier.len())].clone();
        for _ in 0..1 + hand.below(12) {
            book.write(hand.row());
        }
        book.seal(hand.server);
    }),
    ("the end is put back before the sealer, changed", |book, hand| {
        let cut = book.cut(hand.below(book.checkpoints.len()));
        let Some(first) = cut.first().and_then(|id| book.rows.get_mut(id)) else { return };
        change_column(first, hand);
        for id in cut {
            let Some(row) = book.rows.get(&id) else { continue };
            book.pending.insert((row.at, id));
        }
        book.seal(hand.server);
    }),
    ("a row that waits is taken out", |book, hand| {
        let waiting: Vec<(i64, Raw)> = book.pending.iter().cloned().collect();
        if let Some(at) = some(&waiting, hand) {
            book.rows.remove(&waiting[at].1);
        }
    }),
    // With the one before it, on the same row, nobody can see it: what was never sealed can go without a trace.
    ("a row waits no more", |book, hand| {
        let waiting: Vec<(i64, Raw)> = book.pending.iter().filter(|(_, id)| book.rows.contains_key(id)).cloned().collect();
        if let Some(at) = some(&waiting, hand) {
            book.pending.remove(&waiting[at]);
        }
    }),
    ("the witness is changed", |_, hand| {
        if let Some(at) = some(hand.witness, hand) {
            let mut changed = hand.witness[at].clone();
            change_checkpoint(&mut changed, hand);
            hand.witness[at] = changed;
        }
    }),
];

fn some<T>(list: &[T], hand: &Hand<'_>) -> Option<usize> {
    (!list.is_empty()).then(|| hand.below(list.len()))
}

fn flip(raw: &mut Raw, hand: &Hand<'_>) {
    match raw.0.len() {
        0 => raw.0.push(1),
        length => raw.0[hand.below(length)] ^= 1 << hand.below(8),
    }
}

/// Any but the identifier, which is the name of the row.
fn change_column(row: &mut Entry, hand: &Hand<'_>) {
    let other = hand.row();
    let optional = |cell: &mut Option<Raw>| match cell {
        Some(raw) if hand.below(2) == 0 => flip(raw, hand),
        Some(_) => *cell = None,
        None => *cell = Some(Raw::from(hand.chance.bytes::<16>())),
    };
    match hand.below(11) {
        0 => row.at += 1,
        1 => row.party = other.party,
        2 => row.action = other.action,
        3 => row.object = other.object,
        4 => optional(&mut row.actor_id),
        5 => optional(&mut row.helper_id),
        6 => optional(&mut row.object_id),
        7 => optional(&mut row.subject_id),
        8 => optional(&mut row.before_digest),
        9 => optional(&mut row.after_digest),
        _ => optional(&mut row.session_id),
    }
}

fn change_checkpoint(checkpoint: &mut Checkpoint, hand: &Hand<'_>) {
    match hand.below(7) {
        0 => checkpoint.position += 1,
        1 => flip(&mut checkpoint.link, hand),
        2 => checkpoint.at -= 1,
        3 => flip(&mut checkpoint.key, hand),
        4 => flip(&mut checkpoint.signature, hand),
        5 => match &mut checkpoint.previous {
            Some(mark) => flip(&mut mark.link, hand),
            none => *none = Some(Mark { position: 0, link: chain::START.into() }),
        },
        _ => match &mut checkpoint.previous {
            Some(mark) => mark.position -= 1,
            none => *none = Some(Mark { position: -1, link: Raw::default() }),
        },
    }
}

fn cases(chance: &Chance, key: &SigningKey) -> Vec<Case> {
    (0..BOOKS).map(|_| Case::honest(chance, key)).collect()
}

#[test]
fn an_honest_trail_has_nothing_wrong() {
    let (chance, key) = (Chance::seeded(1), SigningKey::from_bytes(&[7; 32]));
    let keys = PublicKeys::of(&key);
    for case in cases(&chance, &key) {
        let report = case.book.verify(&keys, &case.witness);
        assert!(report.is_good(), "{report}");
        assert_eq!(report.rows, case.book.seals.len() as u64);
        assert_eq!(report.unsealed.count, case.book.pending.len() as u64);
        assert_eq!(report.unsealed.oldest, case.book.pending.first().map(|(at, _)| *at));
        assert_eq!(report.witnessed, case.witness.len() as u64);
        assert!(Book::default().verify(&keys, &[]).is_good(), "nothing is not wrong");
        assert!(!Book::default().verify(&keys, &case.witness).is_good(), "but for who saw something");
    }
}

/// What nobody can see who has no witness; the report says that it had none.
#[test]
fn without_a_witness_an_earlier_state_looks_honest() {
    let (chance, key) = (Chance::seeded(3), SigningKey::from_bytes(&[7; 32]));
    let keys = PublicKeys::of(&key);
    for case in cases(&chance, &key) {
        for earlier in &case.earlier {
            let alone = Verifier::new(&keys, Vec::new());
            let report = earlier.items().into_iter().fold(alone, |mut verifier, item| {
                verifier.take(item);
                verifier
            });
            let report = report.finish();
            assert!(report.is_good() && report.to_string().contains("Witnesses: none"), "{report}");
            assert!(!earlier.verify(&keys, &case.witness).is_good());
        }
    }
}

/// One to three ways, one after the other. What comes out as it was is no tampering, and tried again.
#[test]
fn ten_thousand_tamperings_are_found() {
    let (chance, key) = (Chance::seeded(2), SigningKey::from_bytes(&[7; 32]));
    let keys = PublicKeys::of(&key);
    let cases = cases(&chance, &key);
    let (mut tried, mut used) = (0, BTreeMap::<&str, u32>::new());
    while tried < TRIES {
        let case = &cases[chance.below(u32::try_from(cases.len()).expect("small")) as usize];
        let (mut book, mut witness, mut done) = (case.book.clone(), case.witness.clone(), Vec::new());
        for _ in 0..1 + chance.below(3) {
            if book.seals.is_empty() || book.checkpoints.is_empty() {
                break;
            }
            let (name, way) = WAYS[chance.below(u32::try_from(WAYS.len()).expect("small")) as usize];
            way(&mut book, &mut Hand { chance: &chance, server: &key, earlier: &case.earlier, witness: &mut witness });
            done.push(name);
        }
        if (&book, &witness) == (&case.book, &case.witness) {
            continue;
        }
        tried += 1;
        done.iter().for_each(|name| *used.entry(name).or_default() += 1);
        let report = book.verify(&keys, &witness);
        assert!(!report.is_good(), "try {tried} was not found: {done:?}");
        assert!(report.to_string().contains("WRONG"));
    }
    assert!(WAYS.iter().all(|(name, _)| used.get(name).is_some_and(|times| *times > 100)), "{used:?}");
}
