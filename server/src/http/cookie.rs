//! Cookies: which browser is a kiosk, and who is signed in. Each holds an identifier and the proof that we gave it.

use axum::http::{HeaderMap, HeaderValue, header};
use domain::SessionId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::keys::Keys;
use crate::store::kiosk::Kiosk;

/// A kiosk stays one for as long as a browser keeps a cookie: 400 days (RFC 6265bis, section 5.5). Each start of the kiosk renews it.
const KIOSK_SECONDS: u32 = 400 * 24 * 60 * 60;

/// What a cookie is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Jar {
    /// The browser is an enrolled kiosk.
    Kiosk,
    /// A detainee is signed in at it.
    Session,
    /// A member of staff is signed in.
    Staff,
}

impl Jar {
    /// `__Host-` cookies need HTTPS. Over plain HTTP, on this machine only, they have a name that says so.
    pub(super) const fn name(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Self::Kiosk, true) => "__Host-kiosk",
            (Self::Kiosk, false) => "dev-kiosk",
            (Self::Session, true) => "__Host-session",
            (Self::Session, false) => "dev-session",
            (Self::Staff, true) => "__Host-staff",
            (Self::Staff, false) => "dev-staff",
        }
    }

    const fn purpose(self) -> &'static str {
        match self {
            Self::Kiosk => "cookie kiosk",
            Self::Session => "cookie session",
            Self::Staff => "cookie staff",
        }
    }
}

/// A change of one cookie. It is kept with an answer, so that the same answer sets the same cookie again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SetCookie {
    jar: Jar,
    /// None takes it away.
    value: Option<String>,
}

impl SetCookie {
    /// Makes the browser this kiosk, until its serial goes up.
    pub(super) fn kiosk(keys: &Keys, kiosk: &Kiosk) -> Self {
        Self::of(Jar::Kiosk, kiosk.id, &kiosk_mac(keys, kiosk))
    }

    /// Gives the browser a session.
    pub(super) fn session(keys: &Keys, jar: Jar, id: SessionId) -> Self {
        Self::of(jar, id.0, &keys.mac(jar.purpose(), &[id.0.as_bytes()]))
    }

    /// Takes a cookie away.
    pub(super) const fn clear(jar: Jar) -> Self {
        Self { jar, value: None }
    }

    fn of(jar: Jar, id: Uuid, mac: &[u8; 32]) -> Self {
        Self { jar, value: Some(Token { id, mac: *mac }.written()) }
    }

    /// The header line.
    pub(super) fn header(&self, secure: bool) -> Option<HeaderValue> {
        let age = match (&self.value, self.jar) {
            (None, _) => "; Max-Age=0".to_owned(),
            (Some(_), Jar::Kiosk) => format!("; Max-Age={KIOSK_SECONDS}"),
            // Gone when the browser is closed.
            (Some(_), Jar::Session | Jar::Staff) => String::new(),
        };
        let guard = if secure { "; Secure" } else { "" };
        let value = self.value.as_deref().unwrap_or_default();
        HeaderValue::from_str(&format!("{}={value}; Path=/; HttpOnly; SameSite=Strict{guard}{age}", self.jar.name(secure))).ok()
    }
}

fn kiosk_mac(keys: &Keys, kiosk: &Kiosk) -> [u8; 32] {
    keys.mac(Jar::Kiosk.purpose(), &[kiosk.id.as_bytes(), &kiosk.token_serial.to_le_bytes()])
}

/// The value of a cookie as it came: not yet believed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) id: Uuid,
    mac: [u8; 32],
}

impl Token {
    /// The cookie of this kind, if the request has one that can be read.
    pub(super) fn read(headers: &HeaderMap, jar: Jar, secure: bool) -> Option<Self> {
        let name = jar.name(secure);
        let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
        let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(key, _)| *key == name).and_then(|(_, value)| Self::parse(value))
    }

    fn parse(value: &str) -> Option<Self> {
        let (id, mac) = value.split_once('.')?;
        Some(Self { id: Uuid::try_parse(id).ok()?, mac: from_hex(mac)? })
    }

    fn written(&self) -> String {
        let mac: String = self.mac.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{}.{mac}", self.id)
    }

    /// The session that it proves.
    pub(super) fn session(&self, keys: &Keys, jar: Jar) -> Option<SessionId> {
        keys.verify(jar.purpose(), &[self.id.as_bytes()], &self.mac).then_some(SessionId(self.id))
    }

    /// Whether it proves that the browser is this kiosk, as it was enrolled last.
    pub(super) fn proves(&self, keys: &Keys, kiosk: &Kiosk) -> bool {
        crate::keys::same(&kiosk_mac(keys, kiosk), &self.mac)
    }
}

fn from_hex(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let mut out = [0; 32];
    for (place, byte) in out.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[place * 2..place * 2 + 2], 16).ok()?;
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;

    fn keys() -> Keys {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Keys::load(folder.path(), true, &Chance::seeded(1)).expect("keys")
    }

    fn sent(cookie: &SetCookie, secure: bool) -> HeaderMap {
        let line = cookie.header(secure).expect("header");
        let pair = line.to_str().expect("text").split(';').next().expect("pair");
        HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_str(&format!("a=b; {pair}")).expect("header"))])
    }

    #[test]
    fn what_we_gave_is_believed_and_nothing_else() {
        let (keys, id) = (keys(), SessionId(Uuid::from_u128(7)));
        for secure in [true, false] {
            let headers = sent(&SetCookie::session(&keys, Jar::Session, id), secure);
            let token = Token::read(&headers, Jar::Session, secure).expect("token");
            assert_eq!(token.session(&keys, Jar::Session), Some(id));
            // The cookie of one thing is none of another.
            assert_eq!(token.session(&keys, Jar::Staff), None);
            assert!(Token::read(&headers, Jar::Staff, secure).is_none());
            assert!(Token::read(&headers, Jar::Session, !secure).is_none());
            let other = Token { id: Uuid::from_u128(8), ..token };
            assert_eq!(other.session(&keys, Jar::Session), None);
        }
    }

    #[test]
    fn any_changed_character_is_refused() {
        let (keys, id) = (keys(), SessionId(Uuid::from_u128(7)));
        let value = SetCookie::session(&keys, Jar::Session, id).value.expect("value");
        for place in 0..value.len() {
            let mut changed = value.clone().into_bytes();
            changed[place] = if changed[place] == b'0' { b'1' } else { b'0' };
            let changed = String::from_utf8(changed).expect("text");
            assert!(Token::parse(&changed).is_none_or(|token| token.session(&keys, Jar::Session).is_none()), "{place}");
        }
        for bad in ["", ".", "x.y", &value[1..], &value[..value.len() - 1], &format!("{value}0")] {
            assert!(Token::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn the_lines_guard_themselves() {
        let keys = keys();
        let line = |cookie: SetCookie, secure| cookie.header(secure).expect("header").to_str().expect("text").to_owned();
        let session = SetCookie::session(&keys, Jar::Session, SessionId(Uuid::from_u128(7)));
        assert!(line(session.clone(), true).starts_with("__Host-session=00000000-0000-0000-0000-000000000007."));
        assert!(line(session.clone(), true).ends_with("; Path=/; HttpOnly; SameSite=Strict; Secure"));
        assert!(line(session, false).ends_with("; Path=/; HttpOnly; SameSite=Strict"));
        assert_eq!(
            line(SetCookie::clear(Jar::Staff), true),
            "__Host-staff=; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=0"
        );
    }
}
