//! Vouched sign-in: a member of staff signs a person in at the kiosk where both stand. Nothing is asked of his memory (WCAG 2.2, 3.3.8).
//!
//! Every call carries her name and password. A session at the desk is worth nothing here, so it cannot be done from afar.

use serde::{Deserialize, Serialize};

use super::session::{Uncovered, hidden_debug};
use super::{AtKiosk, Nothing, endpoints};

endpoints! {
    /// Looks before she signs somebody in.
    Identify = Post "/api/session/identify" "identify" "Says to a member of staff at this kiosk whom she is about to sign in." {
        access: AtKiosk, path: (), query: Nothing, body: VouchBody, reply: Identified,
    }
    /// Signs him in.
    Vouch = Post "/api/session/vouch" "vouch" "Signs a detainee in at this kiosk for this session: a member of staff vouches for him." {
        access: AtKiosk, path: (), query: Nothing, body: VouchBody, reply: Uncovered,
    }
}

/// Who vouches, and for whom.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct VouchBody {
    /// The name with which she signs in.
    pub name: String,
    /// Her password.
    pub password: String,
    /// His registration number.
    pub number: String,
}

hidden_debug! { VouchBody }

/// Whose session it will be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Identified {
    /// First name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Where he lives in the prison.
    pub unit: String,
}
