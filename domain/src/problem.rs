//! Everything that can go wrong, as one table: code, status, and what is said with it.
//!
//! The code is the Fluent key `problem-<code>` in every language; prose never comes from the server.

use serde::{Deserialize, Serialize};

use crate::{
    Code,
    answer::{AnswerFault, NotComplete},
    condition, help,
    municipality::NotSaid,
    offer::Block,
    plan,
    request::Refusal,
    text::TextFault,
};

macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident = $code:literal $status:literal;)+) => {
        /// What went wrong.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(rename_all = "kebab-case")]
        pub enum ProblemCode { $($(#[$doc])* $name,)+ }

        impl ProblemCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The code as it is sent.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// The HTTP status that goes with it.
            #[must_use]
            pub const fn status(self) -> u16 {
                match self { $(Self::$name => $status),+ }
            }
        }
    };
}

problems! {
    /// The body is not JSON, or not of the shape that is asked for.
    BadBody = "bad-body" 400;
    /// The query of the address is not of the shape that is asked for.
    BadQuery = "bad-query" 400;
    /// A change without an idempotency key.
    KeyMissing = "key-missing" 400;
    /// Nobody is signed in.
    SignedOut = "signed-out" 401;
    /// The cover is over the session.
    Covered = "covered" 401;
    /// The browser is not an enrolled kiosk.
    NotEnrolled = "not-enrolled" 401;
    /// Number or PIN is not right.
    WrongPin = "wrong-pin" 401;
    /// Name or password is not right.
    WrongPassword = "wrong-password" 401;
    /// The change came from another site.
    OriginRefused = "origin-refused" 403;
    /// The address to enrol a kiosk was used or is too old.
    EnrolRefused = "enrol-refused" 403;
    /// He is known, and may not do this.
    Forbidden = "forbidden" 403;
    /// It is not there, or not for him: the two look the same.
    NotFound = "not-found" 404;
    /// The address has no such method.
    MethodNotAllowed = "method-not-allowed" 405;
    /// The request was decided before; `by` says by whom.
    AlreadyDecided = "already-decided" 409;
    /// This cannot happen to the request in its present state.
    NotNow = "not-now" 409;
    /// He asked already and it is still open.
    AlreadyAsked = "already-asked" 409;
    /// He has no Dutch nationality.
    NotDutch = "not-dutch" 409;
    /// Another request comes first; `field` says which type.
    AskFirst = "ask-first" 409;
    /// He has *beperkingen*: nothing of him may go outside.
    Restricted = "restricted" 409;
    /// He does not stay for a short time, or there is nothing to ask for that.
    ShortStayOver = "short-stay-over" 409;
    /// He uses a kiosk in another part of the prison.
    OtherKiosk = "other-kiosk" 403;
    /// The body is larger than 64 KiB.
    TooLarge = "too-large" 413;
    /// Nothing is read aloud here.
    SpeechOff = "speech-off" 409;
    /// Too much is being read aloud.
    SpeechBusy = "speech-busy" 429;
    /// The voice did not speak.
    SpeechFailed = "speech-failed" 502;
    /// The body is not said to be JSON.
    NotJson = "not-json" 415;
    /// The same idempotency key with another body.
    KeyReused = "key-reused" 422;
    /// A text with nothing in it.
    TextEmpty = "text-empty" 422;
    /// A text that is too long; `max` says how long it may be.
    TextTooLong = "text-too-long" 422;
    /// A text with a character that is not allowed.
    TextForbidden = "text-forbidden" 422;
    /// The question or option is not in the catalogue, or the answer is of the wrong kind.
    AnswerUnknown = "answer-unknown" 422;
    /// A question has no answer yet; `field` says which.
    AnswerMissing = "answer-missing" 422;
    /// With this answer no request is needed.
    AnswerStops = "answer-stops" 422;
    /// The request type is not in the catalogue.
    TypeUnknown = "type-unknown" 422;
    /// The type asks for his PIN and none was given.
    PinNeeded = "pin-needed" 422;
    /// The reason does not belong to this type and outcome.
    ReasonUnknown = "reason-unknown" 422;
    /// A refusal without anything that he can do now.
    NowMissing = "now-missing" 422;
    /// The step does not belong to this type.
    StepUnknown = "step-unknown" 422;
    /// The prison does not keep this condition.
    ConditionUnknown = "condition-unknown" 422;
    /// The municipality is not in the register, is missing, or goes with another answer than it should.
    MunicipalityUnknown = "municipality-unknown" 422;
    /// Nobody knows yet in which municipality he will live.
    MunicipalityNeeded = "municipality-needed" 409;
    /// What he needs does not belong to this condition.
    HelpNeed = "help-need" 422;
    /// An answer of a municipality has an outcome, and nothing else has one.
    HelpOutcome = "help-outcome" 422;
    /// Giving a condition up needs a reason that staff can give, and nothing else has one.
    ConditionReason = "condition-reason" 422;
    /// Only what is in order has a day until which that is proved.
    EvidenceUnknown = "evidence-unknown" 422;
    /// What was said does not belong to what happens to the plan, or is missing.
    PlanSaid = "plan-said" 422;
    /// A plan without a goal that is set cannot stand.
    PlanEmpty = "plan-empty" 409;
    /// Who wrote the plan cannot establish it too.
    PlanTwoPeople = "plan-two-people" 409;
    /// No more goals or steps fit into the plan.
    PlanFull = "plan-full" 409;
    /// The step needs a day, or the day lies in the past.
    DayNeeded = "day-needed" 422;
    /// There is no such desk, or the request is there already.
    DeskUnknown = "desk-unknown" 422;
    /// The day lies before the decision or after today.
    DayWrong = "day-wrong" 422;
    /// Nobody here has this number, as far as this kiosk may know.
    NumberUnknown = "number-unknown" 422;
    /// The language is not one of the kiosk.
    LanguageUnknown = "language-unknown" 422;
    /// Too many wrong tries here; `seconds` says how long to wait.
    TryLater = "try-later" 429;
    /// Too many wrong tries with this number at this kiosk: it takes no PIN for it. Another one does, and staff can vouch here.
    PinNotHere = "pin-not-here" 429;
    /// Something is wrong with the server; `trace` finds it in the log.
    Internal = "internal" 500;
    /// The database cannot be reached or is busy.
    Unavailable = "unavailable" 503;
    /// There is no room to write.
    StorageFull = "storage-full" 507;
}

/// A problem as it is sent: RFC 9457, `application/problem+json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// `urn:vooruit:problem:<code>`.
    #[serde(rename = "type")]
    pub kind: String,
    /// HTTP status.
    pub status: u16,
    /// The code: the Fluent key is `problem-<code>`.
    pub code: ProblemCode,
    /// Seconds to wait, with `try-later`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u32>,
    /// First name of who did it, with `already-decided`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Most characters, with `text-too-long`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<u32>,
    /// Which question, with `answer-missing` and `answer-stops`; which type, with `ask-first`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<Code>,
    /// Where to find it in the log, with 5xx.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trace: Option<String>,
}

impl Problem {
    /// A problem with nothing but its code.
    #[must_use]
    pub fn new(code: ProblemCode) -> Self {
        let kind = format!("urn:vooruit:problem:{}", code.as_str());
        Self { kind, status: code.status(), code, seconds: None, by: None, max: None, field: None, trace: None }
    }

    /// `try-later`, with the seconds to wait.
    #[must_use]
    pub fn try_later(seconds: u32) -> Self {
        Self { seconds: Some(seconds), ..Self::new(ProblemCode::TryLater) }
    }

    /// Whether it says that the server could not be reached, or could not reach its database: the same call may succeed in a moment.
    #[must_use]
    pub fn is_unreached(&self) -> bool {
        self.code == ProblemCode::Unavailable
    }

    /// `already-decided`, with the first name of who decided.
    #[must_use]
    pub fn already_decided(by: Option<String>) -> Self {
        Self { by, ..Self::new(ProblemCode::AlreadyDecided) }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.code.as_str(), self.status)
    }
}

impl std::error::Error for Problem {}

impl From<ProblemCode> for Problem {
    fn from(code: ProblemCode) -> Self {
        Self::new(code)
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        Self::new(match refusal {
            Refusal::AlreadyDecided => ProblemCode::AlreadyDecided,
            Refusal::NotNow => ProblemCode::NotNow,
            Refusal::NotYours => ProblemCode::Forbidden,
        })
    }
}

impl From<condition::Refusal> for Problem {
    fn from(refusal: condition::Refusal) -> Self {
        Self::new(match refusal {
            condition::Refusal::NotNow => ProblemCode::NotNow,
            condition::Refusal::NotYours => ProblemCode::Forbidden,
            condition::Refusal::Reason => ProblemCode::ConditionReason,
            condition::Refusal::Evidence => ProblemCode::EvidenceUnknown,
        })
    }
}

impl From<plan::Refusal> for Problem {
    fn from(refusal: plan::Refusal) -> Self {
        Self::new(match refusal {
            plan::Refusal::NotNow => ProblemCode::NotNow,
            plan::Refusal::NotYours => ProblemCode::Forbidden,
            plan::Refusal::Said => ProblemCode::PlanSaid,
            plan::Refusal::Empty => ProblemCode::PlanEmpty,
            plan::Refusal::TwoPeople => ProblemCode::PlanTwoPeople,
            plan::Refusal::Full => ProblemCode::PlanFull,
        })
    }
}

impl From<help::Refusal> for Problem {
    fn from(refusal: help::Refusal) -> Self {
        Self::new(match refusal {
            help::Refusal::NotNow => ProblemCode::NotNow,
            help::Refusal::NotYours => ProblemCode::Forbidden,
            help::Refusal::Outcome => ProblemCode::HelpOutcome,
            help::Refusal::Need => ProblemCode::HelpNeed,
            help::Refusal::Nowhere => ProblemCode::MunicipalityNeeded,
            help::Refusal::Restricted => ProblemCode::Restricted,
        })
    }
}

impl From<NotSaid> for Problem {
    fn from(_: NotSaid) -> Self {
        Self::new(ProblemCode::MunicipalityUnknown)
    }
}

impl From<TextFault> for Problem {
    fn from(fault: TextFault) -> Self {
        match fault {
            TextFault::Empty => Self::new(ProblemCode::TextEmpty),
            TextFault::TooLong { max } => Self { max: u32::try_from(max).ok(), ..Self::new(ProblemCode::TextTooLong) },
            TextFault::Forbidden => Self::new(ProblemCode::TextForbidden),
        }
    }
}

impl From<AnswerFault> for Problem {
    fn from(fault: AnswerFault) -> Self {
        match fault {
            AnswerFault::Kind | AnswerFault::Option => Self::new(ProblemCode::AnswerUnknown),
            AnswerFault::Text(fault) => fault.into(),
        }
    }
}

impl From<NotComplete> for Problem {
    fn from(fault: NotComplete) -> Self {
        let (code, field) = match fault {
            NotComplete::Missing(field) => (ProblemCode::AnswerMissing, field),
            NotComplete::Stops(field) => (ProblemCode::AnswerStops, field),
        };
        Self { field: Some(field), ..Self::new(code) }
    }
}

impl From<&Block> for Problem {
    fn from(block: &Block) -> Self {
        match block {
            Block::AlreadyAsked { .. } => Self::new(ProblemCode::AlreadyAsked),
            Block::NotDutch => Self::new(ProblemCode::NotDutch),
            Block::Restricted => Self::new(ProblemCode::Restricted),
            Block::First { kind } => Self { field: Some(kind.clone()), ..Self::new(ProblemCode::AskFirst) },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sent_as_they_are_named() {
        for &code in ProblemCode::ALL {
            assert_eq!(serde_json::to_value(code).expect("json"), serde_json::json!(code.as_str()));
            assert!((400..=599).contains(&code.status()));
            assert!(Code::parse(code.as_str()).is_ok());
        }
    }
}
