//! The contract: every endpoint once, with its method, path, access and types.
//!
//! App, server and tests use these declarations, so none of them can differ. To add an endpoint: declare a type in
//! `api/<noun>.rs`, name it in [`visit_all`], give it a handler in `server/src/http/<noun>.rs` and its rows in
//! `tests/api/access.rs`; the tests fail until all three are there.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    Code, RequestId,
    catalogue::Condition,
    person::{Language, Number},
};

pub mod ahead;
pub mod bulletin;
pub mod certificate;
pub mod condition;
pub mod desk;
pub mod enter;
pub mod explain;
pub mod help;
pub mod kiosk;
pub mod offer;
pub mod own_plan;
pub mod plan;
pub mod request;
pub mod residence;
pub mod session;
pub mod short_stay;
pub mod speech;
pub mod text;
pub mod vouch;

#[cfg(feature = "openapi")]
pub use utoipa::ToSchema as Shape;

/// A type that the OpenAPI document can describe; every type, where no document is made.
#[cfg(not(feature = "openapi"))]
pub trait Shape {}
#[cfg(not(feature = "openapi"))]
impl<T> Shape for T {}

/// An HTTP method of this API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads; changes nothing.
    Get,
    /// Creates or lets something happen.
    Post,
    /// Puts a value in place of the one that was there.
    Put,
    /// Takes something away.
    Delete,
}

impl Method {
    /// The method as it is written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }

    /// Whether it changes something, and so asks for an idempotency key and our own origin.
    #[must_use]
    pub const fn changes(self) -> bool {
        !matches!(self, Self::Get)
    }
}

/// Who can call an endpoint at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccessKind {
    /// Anybody.
    Anyone,
    /// An enrolled kiosk.
    AtKiosk,
    /// A detainee whose session at a kiosk is live or under the cover.
    Sitting,
    /// A detainee whose session at a kiosk is live.
    Detainee,
    /// Staff at the desk.
    Staff,
}

/// A marker type for an [`AccessKind`]; an endpoint without one does not compile.
pub trait Access: 'static {
    /// The kind it stands for.
    const KIND: AccessKind;
}

macro_rules! access {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
        impl Access for $name {
            const KIND: AccessKind = AccessKind::$name;
        }
    )+};
}

access! {
    /// Anybody.
    Anyone;
    /// An enrolled kiosk.
    AtKiosk;
    /// A detainee, live or under the cover.
    Sitting;
    /// A detainee, live.
    Detainee;
    /// Staff at the desk.
    Staff;
}

/// The variable parts of a path.
pub trait PathParts: DeserializeOwned + Send + Sync + 'static {
    /// The path with its `{…}` filled in.
    fn fill(&self, path: &str) -> String;
}

impl PathParts for () {
    fn fill(&self, path: &str) -> String {
        path.to_owned()
    }
}

impl PathParts for RequestId {
    fn fill(&self, path: &str) -> String {
        path.replace("{id}", &self.to_string())
    }
}

impl PathParts for Code {
    fn fill(&self, path: &str) -> String {
        path.replace("{kind}", self.as_str())
    }
}

impl PathParts for Number {
    fn fill(&self, path: &str) -> String {
        path.replace("{number}", self.as_str())
    }
}

impl PathParts for u16 {
    fn fill(&self, path: &str) -> String {
        path.replace("{n}", &self.to_string())
    }
}

impl PathParts for (Number, u16) {
    fn fill(&self, path: &str) -> String {
        self.1.fill(&self.0.fill(path))
    }
}

impl PathParts for Condition {
    fn fill(&self, path: &str) -> String {
        path.replace("{condition}", self.as_str())
    }
}

impl PathParts for (Condition, Code) {
    fn fill(&self, path: &str) -> String {
        self.0.fill(path).replace("{question}", self.1.as_str())
    }
}

impl PathParts for (Number, Condition) {
    fn fill(&self, path: &str) -> String {
        self.1.fill(&self.0.fill(path))
    }
}

impl PathParts for Language {
    fn fill(&self, path: &str) -> String {
        path.replace("{language}", self.as_str())
    }
}

impl PathParts for (RequestId, Code) {
    fn fill(&self, path: &str) -> String {
        path.replace("{id}", &self.0.to_string()).replace("{question}", self.1.as_str())
    }
}

/// How a reply comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// Once, as JSON.
    Whole,
    /// Again and again, as server-sent events, for as long as both sides stay: each is one reply. Listening is no sign of life, so it
    /// keeps no session awake, and it ends with the session.
    Stream,
    /// Once, as sound: a WAV file. It is a [`Method::Post`] because of what is sent, and changes nothing.
    Sound,
}

/// One endpoint.
pub trait Endpoint: 'static {
    /// Its method.
    const METHOD: Method;
    /// Its path, with `{id}` for a request, `{question}` for a question, `{kind}` for a type, `{number}` for a person,
    /// `{n}` for a goal or a step of a plan and `{language}` for a language.
    const PATH: &'static str;
    /// Its name: the operation id of the OpenAPI document.
    const NAME: &'static str;
    /// What it does, in one sentence.
    const SUMMARY: &'static str;
    /// How its reply comes.
    const FORM: Form;
    /// Who can call it.
    type Access: Access;
    /// The variable parts of the path.
    type Path: PathParts;
    /// The query; [`Nothing`] where there is none.
    type Query: Serialize + DeserializeOwned + Shape + Send + Sync + 'static;
    /// The body; [`Nothing`] where there is none.
    type Body: Serialize + DeserializeOwned + Shape + Send + Sync + 'static;
    /// The reply, each one of a stream; [`Nothing`] where there is none, or sound.
    type Reply: Serialize + DeserializeOwned + Shape + Send + 'static;
}

/// An empty object: no query, no body or no reply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// A list, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    /// Give this as `after` to get what comes next; none at the end.
    pub next: Option<String>,
}

/// Declares endpoints. What is named `stream` in place of `reply` comes again and again; `sound: Nothing` is a reply of sound.
macro_rules! endpoints {
    ($($(#[$doc:meta])+ $name:ident = $method:ident $path:literal $op:literal $summary:literal {
        access: $access:ty, path: $parts:ty, query: $query:ty, body: $body:ty, $form:ident: $reply:ty $(,)?
    })+) => {$(
        $(#[$doc])+
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
        impl $crate::api::Endpoint for $name {
            const METHOD: $crate::api::Method = $crate::api::Method::$method;
            const PATH: &'static str = $path;
            const NAME: &'static str = $op;
            const SUMMARY: &'static str = $summary;
            const FORM: $crate::api::Form = $crate::api::form!($form);
            type Access = $access;
            type Path = $parts;
            type Query = $query;
            type Body = $body;
            type Reply = $reply;
        }
    )+};
}
pub(crate) use endpoints;

macro_rules! form {
    (reply) => {
        $crate::api::Form::Whole
    };
    (stream) => {
        $crate::api::Form::Stream
    };
    (sound) => {
        $crate::api::Form::Sound
    };
}
pub(crate) use form;

/// Something that is done with every endpoint.
pub trait Visitor {
    /// Does it with one.
    fn visit<E: Endpoint>(&mut self);
}

/// Does something with every endpoint there is.
pub fn visit_all(visitor: &mut impl Visitor) {
    visitor.visit::<kiosk::GetKiosk>();
    visitor.visit::<kiosk::Enrol>();
    visitor.visit::<text::GetTexts>();
    visitor.visit::<speech::Speak>();
    visitor.visit::<session::SignIn>();
    visitor.visit::<session::SignOut>();
    visitor.visit::<session::Cover>();
    visitor.visit::<session::Uncover>();
    visitor.visit::<session::GetMe>();
    visitor.visit::<session::SetMe>();
    visitor.visit::<vouch::Identify>();
    visitor.visit::<vouch::Vouch>();
    visitor.visit::<offer::ListOffers>();
    visitor.visit::<offer::GetOffer>();
    visitor.visit::<explain::ListPages>();
    visitor.visit::<bulletin::GetBulletin>();
    visitor.visit::<request::ListRequests>();
    visitor.visit::<request::StartRequest>();
    visitor.visit::<request::GetRequest>();
    visitor.visit::<request::EraseDraft>();
    visitor.visit::<request::AnswerQuestion>();
    visitor.visit::<request::SubmitRequest>();
    visitor.visit::<request::WithdrawRequest>();
    visitor.visit::<request::ReplyToRequest>();
    visitor.visit::<request::SeeRequest>();
    visitor.visit::<certificate::ListCertificates>();
    visitor.visit::<desk::StaffSignIn>();
    visitor.visit::<desk::StaffSignOut>();
    visitor.visit::<desk::GetStaff>();
    visitor.visit::<desk::GetQueue>();
    visitor.visit::<desk::WatchQueue>();
    visitor.visit::<ahead::ListAhead>();
    visitor.visit::<desk::GetDeskRequest>();
    visitor.visit::<desk::ReceiveRequest>();
    visitor.visit::<desk::TakeRequest>();
    visitor.visit::<desk::AskBack>();
    visitor.visit::<desk::Decide>();
    visitor.visit::<desk::CarryOut>();
    visitor.visit::<desk::ForwardRequest>();
    visitor.visit::<desk::HandOver>();
    visitor.visit::<desk::CloseRequest>();
    visitor.visit::<condition::ListConditions>();
    visitor.visit::<condition::SayCondition>();
    visitor.visit::<condition::GetScreening>();
    visitor.visit::<condition::AnswerScreening>();
    visitor.visit::<short_stay::GetShortStay>();
    visitor.visit::<short_stay::SendShortStay>();
    visitor.visit::<own_plan::GetOwnPlan>();
    visitor.visit::<own_plan::WriteOwnPlan>();
    visitor.visit::<residence::ListMunicipalities>();
    visitor.visit::<residence::SayResidence>();
    visitor.visit::<residence::ListDeskMunicipalities>();
    visitor.visit::<residence::SetResidence>();
    visitor.visit::<help::ListHelp>();
    visitor.visit::<help::AskHelp>();
    visitor.visit::<help::WithdrawHelp>();
    visitor.visit::<help::ListSharing>();
    visitor.visit::<help::ListDeskHelp>();
    visitor.visit::<help::ChangeHelp>();
    visitor.visit::<help::ListPersonSharing>();
    visitor.visit::<condition::GetPerson>();
    visitor.visit::<condition::ChangeCondition>();
    visitor.visit::<condition::FinishScreening>();
    plan::visit(visitor);
    visitor.visit::<enter::GetPersonOffers>();
    visitor.visit::<enter::EnterRequest>();
}
