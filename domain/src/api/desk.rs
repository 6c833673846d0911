//! The desk: the queue, one request, and what staff do with it.

use serde::{Deserialize, Serialize};

use super::{Anyone, Nothing, Staff, certificate::Certificate, endpoints, request::RequestView};
use crate::{
    Code, Day, Moment, RequestId,
    person::{Known, Language},
    request::{Event, Outcome, State},
};

endpoints! {
    /// Begins a session at the desk.
    StaffSignIn = Post "/api/desk/session" "staffSignIn" "Signs a member of staff in with name and password." {
        access: Anyone, path: (), query: Nothing, body: StaffSignInBody, reply: StaffNow,
    }
    /// Ends it.
    StaffSignOut = Delete "/api/desk/session" "staffSignOut" "Signs the member of staff out." {
        access: Staff, path: (), query: Nothing, body: Nothing, reply: Nothing,
    }
    /// Who is signed in.
    GetStaff = Get "/api/desk/session" "getStaff" "Says who is signed in at the desk." {
        access: Staff, path: (), query: Nothing, body: Nothing, reply: StaffNow,
    }
    /// What waits for the desk.
    GetQueue = Get "/api/desk/requests" "getQueue" "Lists what waits for the desk, oldest promise first." {
        access: Staff, path: (), query: QueueQuery, body: Nothing, reply: Queue,
    }
    /// What changes in it.
    WatchQueue = Get "/api/desk/live" "watchQueue" "Tells, as it happens, that something of the desk changed; what it is now the lists say." {
        access: Staff, path: (), query: Nothing, body: Nothing, stream: QueueNews,
    }
    /// One request with its history.
    GetDeskRequest = Get "/api/desk/requests/{id}" "getDeskRequest" "Shows one request with the person and its history; the look is recorded." {
        access: Staff, path: RequestId, query: Nothing, body: Nothing, reply: DeskRequest,
    }
    /// Notes that the desk has it.
    ReceiveRequest = Post "/api/desk/requests/{id}/receive" "receiveRequest" "Notes that the desk has opened it." {
        access: Staff, path: RequestId, query: Nothing, body: Nothing, reply: DeskRequest,
    }
    /// Takes it.
    TakeRequest = Post "/api/desk/requests/{id}/take" "takeRequest" "Takes it, from the pile or from a colleague." {
        access: Staff, path: RequestId, query: Nothing, body: Nothing, reply: DeskRequest,
    }
    /// Asks him something.
    AskBack = Post "/api/desk/requests/{id}/ask" "askBack" "Asks him one of the questions of the type." {
        access: Staff, path: RequestId, query: Nothing, body: AskBody, reply: DeskRequest,
    }
    /// Decides.
    Decide = Post "/api/desk/requests/{id}/decide" "decide" "Decides; a decided request cannot be decided again." {
        access: Staff, path: RequestId, query: Nothing, body: DecideBody, reply: DeskRequest,
    }
    /// Says that a step is done or planned.
    CarryOut = Post "/api/desk/requests/{id}/carry-out" "carryOut" "Says a step of carrying it out; the last one finishes it." {
        access: Staff, path: RequestId, query: Nothing, body: CarryOutBody, reply: DeskRequest,
    }
    /// Sends it on.
    ForwardRequest = Post "/api/desk/requests/{id}/forward" "forwardRequest" "Sends it on to another desk; the last day of its term stays." {
        access: Staff, path: RequestId, query: Nothing, body: ForwardBody, reply: DeskRequest,
    }
    /// Notes that the decision was handed over on paper.
    HandOver = Post "/api/desk/requests/{id}/hand-over" "handOver" "Notes the day on which the decision was handed over on paper." {
        access: Staff, path: RequestId, query: Nothing, body: HandOverBody, reply: DeskRequest,
    }
    /// Puts it away.
    CloseRequest = Post "/api/desk/requests/{id}/close" "closeRequest" "Puts a refused or carried-out request away." {
        access: Staff, path: RequestId, query: Nothing, body: Nothing, reply: DeskRequest,
    }
}

/// Name and password.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct StaffSignInBody {
    /// The name with which she signs in, such as `f.aydin`.
    pub name: String,
    /// Her password.
    pub password: String,
}

impl std::fmt::Debug for StaffSignInBody {
    /// Hides what was typed.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StaffSignInBody(…)")
    }
}

/// Who is signed in at the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StaffNow {
    /// First name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Her desk.
    pub desk: Code,
    /// Name of the prison.
    pub establishment: String,
    /// Today in the Netherlands.
    pub today: Day,
    /// The prison has texts of its own.
    pub own_texts: bool,
    /// Seconds without a touch after which she is signed out.
    pub idle: u32,
}

/// Which part of the queue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct QueueQuery {
    /// Which rows.
    #[serde(default)]
    pub show: Show,
    /// Rows after this one: the `next` of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

/// Which rows of the queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Show {
    /// Everything that waits for the desk: to be answered or to be carried out.
    #[default]
    All,
    /// What she took herself.
    Mine,
    /// What nobody took.
    New,
    /// Promised for a day that has passed.
    Late,
    /// Waiting for his answer.
    Waiting,
    /// Granted and not yet done.
    ToDo,
}

impl Show {
    /// Every part, in the order of the desk.
    pub const ALL: [Self; 6] = [Self::All, Self::Mine, Self::New, Self::Late, Self::Waiting, Self::ToDo];

    /// The name in the address.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Mine => "mine",
            Self::New => "new",
            Self::Late => "late",
            Self::Waiting => "waiting",
            Self::ToDo => "to-do",
        }
    }
}

/// A part of the queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Queue {
    /// The rows: late ones first, then by last day.
    pub items: Vec<QueueRow>,
    /// Give this as `after` to get what comes next; none at the end.
    pub next: Option<String>,
    /// How many rows each part has, in the order of [`Show::ALL`].
    pub counts: Vec<Count>,
}

/// Something of the desk changed. It says what to look at, and nothing of what is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct QueueNews {
    /// The request that changed; none where it can be anything. A stream begins with such a one: what changed before nobody told here.
    pub request: Option<RequestId>,
    /// When it changed, by the clock of the server that changed it: the `at` of the reply to whoever did it.
    pub at: Option<Moment>,
}

/// How many rows a part of the queue has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Count {
    /// The part.
    pub show: Show,
    /// Its rows.
    pub rows: u64,
}

/// One row of the queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct QueueRow {
    /// The request.
    pub id: RequestId,
    /// Its type.
    pub kind: Code,
    /// Pictogram of the type.
    pub picture: String,
    /// Last day of the promised term.
    pub due_on: Day,
    /// Days past the last day without an answer; 0 when not late.
    pub days_late: u32,
    /// First name of the detainee.
    pub given_name: String,
    /// His family name.
    pub family_name: String,
    /// His unit and cell.
    pub unit: String,
    /// His language.
    pub language: Language,
    /// First name of who took it.
    pub holder: Option<String>,
    /// Where it is.
    pub state: State,
}

/// One request as the desk sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DeskRequest {
    /// What the detainee sees of it.
    pub request: RequestView,
    /// Who he is.
    pub person: DeskPerson,
    /// She took it herself.
    pub mine: bool,
    /// Days past the last day without an answer; 0 when not late.
    pub days_late: u32,
    /// What she can do to it now.
    pub can: Vec<Event>,
    /// The other desks, to which it can be sent on.
    pub desks: Vec<Code>,
    /// The certificates in his file.
    pub certificates: Vec<Certificate>,
    /// When he learned of the decision, if he did.
    pub known_on: Option<Day>,
    /// When it was last read from the database.
    pub at: Moment,
}

/// The detainee as the desk sees him.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DeskPerson {
    /// Registration number.
    pub number: String,
    /// First name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Unit and cell.
    pub unit: String,
    /// His language.
    pub language: Language,
    /// Whether he has Dutch nationality.
    pub dutch: Known,
    /// Provisional last day.
    pub ends_on: Option<Day>,
}

/// A question back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AskBody {
    /// One of the asks of the type.
    pub question: Code,
    /// An own sentence with it.
    pub note: Option<String>,
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DecideBody {
    /// Yes, partly, no.
    pub outcome: Outcome,
    /// One of the reasons of the type for this outcome.
    pub reason: Code,
    /// What he can do now: out of those of the reason; a refusal needs one at least.
    pub now: Vec<Code>,
    /// An own sentence with it.
    pub note: Option<String>,
}

/// To which desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ForwardBody {
    /// Another desk of the catalogue.
    pub desk: Code,
    /// An own sentence with it.
    pub note: Option<String>,
}

/// When the decision was handed over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct HandOverBody {
    /// The day, not before that of the decision and not after today; today when absent.
    pub day: Option<Day>,
}

/// A step of carrying out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CarryOutBody {
    /// One of the steps of the type.
    pub step: Code,
    /// The day, where the step has one.
    pub day: Option<Day>,
    /// An own sentence with it.
    pub note: Option<String>,
}
