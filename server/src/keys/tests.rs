//! The key folder: what is made, found and refused.

use std::os::unix::fs::PermissionsExt;

use super::*;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

#[test]
fn a_new_database_gets_a_set_that_stays() {
    let root = folder();
    let place = root.path().join("keys");
    let first = Keys::load(&place, true, &Chance::seeded(1)).expect("made");
    for name in [FIRST_SEAL, PEPPER, TOKEN] {
        let about = fs::metadata(place.join(name)).expect(name);
        assert_eq!((about.len(), about.permissions().mode() & 0o777), (32, 0o600), "{name}");
    }
    assert_ne!(first.pepper(), &*first.token);
    let again = Keys::load(&place, false, &Chance::seeded(2)).expect("read");
    assert_eq!(first.mac("p", &[b"x"]), again.mac("p", &[b"x"]));
}

#[test]
fn nothing_is_made_for_a_database_with_content() {
    let root = folder();
    let error = Keys::load(root.path(), false, &Chance::seeded(1)).expect_err("refused");
    assert!(matches!(error, KeyError::Missing { .. }) && error.to_string().contains("--keys"), "{error}");
    assert_eq!(fs::read_dir(root.path()).expect("folder").count(), 0);
}

#[test]
fn each_missing_file_is_named() {
    for name in [FIRST_SEAL, PEPPER, TOKEN] {
        let root = folder();
        Keys::load(root.path(), true, &Chance::seeded(1)).expect("made");
        fs::remove_file(root.path().join(name)).expect("removed");
        for new in [true, false] {
            let error = Keys::load(root.path(), new, &Chance::seeded(1)).expect_err("refused").to_string();
            assert!(error.contains(name), "{error}");
        }
    }
}

#[test]
fn the_key_of_the_audit_trail_is_made_once() {
    let root = folder();
    let place = |name: &str| root.path().join(name);
    let load = |seed| Keys::load(root.path(), false, &Chance::seeded(seed));
    Keys::load(root.path(), true, &Chance::seeded(1)).expect("made");
    let public = fs::read_to_string(place(AUDIT_PUBLIC)).expect("the public half");
    assert_eq!(fs::metadata(place(AUDIT)).expect(AUDIT).permissions().mode() & 0o777, 0o600);

    fs::remove_file(place(AUDIT_PUBLIC)).expect("removed");
    load(2).expect("the public half can always be made");
    assert_eq!(fs::read_to_string(place(AUDIT_PUBLIC)).expect("made"), public);

    fs::remove_file(place(AUDIT)).expect("removed");
    let error = load(3).expect_err("it was lost").to_string();
    assert!(error.contains("audit.key") && error.contains("backup"), "{error}");
    assert!(!place(AUDIT).exists(), "nothing is made");

    // As a folder of an earlier version is.
    fs::remove_file(place(AUDIT_PUBLIC)).expect("removed");
    load(4).expect("made");
    let other = fs::read_to_string(place(AUDIT_PUBLIC)).expect("made");
    assert_ne!(other, public);
    load(5).expect("and kept");
    assert_eq!(fs::read_to_string(place(AUDIT_PUBLIC)).expect("kept"), other);

    fs::write(place(AUDIT_PUBLIC), public).expect("written");
    let error = load(6).expect_err("of another key").to_string();
    assert!(error.contains("audit.pub is not the public half"), "{error}");
}

#[test]
fn bad_files_are_refused() {
    let root = folder();
    Keys::load(root.path(), true, &Chance::seeded(1)).expect("made");
    let token = root.path().join(TOKEN);
    fs::set_permissions(&token, fs::Permissions::from_mode(0o640)).expect("mode");
    assert!(matches!(Keys::load(root.path(), false, &Chance::seeded(1)), Err(KeyError::Exposed { .. })));
    fs::set_permissions(&token, fs::Permissions::from_mode(0o600)).expect("mode");
    for length in [0, 31, 33] {
        fs::write(&token, vec![1; length]).expect("written");
        assert!(matches!(Keys::load(root.path(), false, &Chance::seeded(1)), Err(KeyError::Length { .. })), "{length}");
    }
    fs::write(&token, [1; 32]).expect("written");
    for name in ["seal-0.key", "seal-01.key", "seal-256.key", "seal-x.key"] {
        fs::write(root.path().join(name), [1; 32]).expect("written");
        assert!(matches!(Keys::load(root.path(), false, &Chance::seeded(1)), Err(KeyError::Version { .. })), "{name}");
        fs::remove_file(root.path().join(name)).expect("removed");
    }
}

#[test]
fn a_new_key_waits_until_it_is_told_to_seal() {
    let root = folder();
    let chance = Chance::seeded(1);
    let keys = Keys::load(root.path(), true, &chance).expect("made");
    let other = Keys::load(root.path(), false, &chance).expect("read");
    let (version, file) = keys.add(&chance).expect("added");
    let about = fs::metadata(&file).expect("a file");
    assert_eq!((version, about.len(), about.permissions().mode() & 0o777), (2, 32, 0o600));
    let left = fs::read_dir(root.path()).expect("folder").map(|entry| entry.expect("a file").path());
    assert!(!left.into_iter().any(|path| path.extension().is_some_and(|end| end == "unfinished")));
    assert_eq!((keys.sealing(), other.sealing()), (1, 1));
    assert_eq!(Keys::load(root.path(), false, &chance).expect("read").sealing(), 1, "nor after a restart");
    assert!(other.seal_key(2) == keys.seal_key(2) && keys.seal_key(2).is_some(), "found by who did not know it");
    other.seal_with(2).expect("there");
    assert_eq!(other.sealing_key().map(|(version, _)| version), Some(2));
    let refused = other.seal_with(3).expect_err("not there").to_string();
    assert!(refused.contains("seal-3.key") && other.sealing() == 2, "{refused}");
    assert!(other.seal_key(3).is_none());
}

#[test]
fn a_key_that_is_put_away_is_forgotten_but_not_lost() {
    let root = folder();
    let chance = Chance::seeded(1);
    let keys = Keys::load(root.path(), true, &chance).expect("made");
    keys.add(&chance).expect("added");
    keys.seal_with(2).expect("there");
    let other = Keys::load(root.path(), false, &chance).expect("read");
    other.seal_with(2).expect("there");
    for _ in 0..2 {
        let away = keys.put_away(1).expect("put away");
        assert_eq!(fs::metadata(&away).expect("kept").permissions().mode() & 0o777, 0o600);
    }
    assert!(keys.seal_key(1).is_none() && other.seal_key(1).is_some());
    other.forget_removed().expect("looked");
    assert!(other.seal_key(1).is_none() && other.seal_key(2).is_some());
    assert_eq!(keys.versions().expect("read"), [2]);
    fs::remove_dir_all(root.path()).expect("removed");
    other.forget_removed().expect("a folder that is out of reach");
    assert!(other.seal_key(2).is_some());
}

#[test]
fn there_are_255_versions() {
    let root = folder();
    let chance = Chance::seeded(1);
    let keys = Keys::load(root.path(), true, &chance).expect("made");
    fs::rename(root.path().join(FIRST_SEAL), root.path().join("seal-255.key")).expect("renamed");
    assert!(matches!(keys.add(&chance), Err(KeyError::NoMore)));
}

#[test]
fn printing_shows_no_key() {
    let root = folder();
    let keys = Keys::load(root.path(), true, &Chance::seeded(1)).expect("made");
    assert_eq!(format!("{keys:?}"), "Keys { seals: [1], .. }");
}

#[test]
fn a_mac_tells_purpose_and_parts_apart() {
    let root = folder();
    let keys = Keys::load(root.path(), true, &Chance::seeded(1)).expect("made");
    let mac = keys.mac("session", &[b"ab", b"c"]);
    assert!(keys.verify("session", &[b"ab", b"c"], &mac));
    for (purpose, parts) in [
        ("session", &[b"a".as_slice(), b"bc"][..]),
        ("session", &[b"abc"]),
        ("kiosk", &[b"ab", b"c"]),
        ("session", &[b"ab", b"c", b""]),
    ] {
        assert!(!keys.verify(purpose, parts, &mac), "{purpose} {parts:?}");
    }
    assert!(!keys.verify("session", &[b"ab", b"c"], &mac[..31]));
}
