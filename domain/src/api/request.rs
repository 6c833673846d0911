//! The requests of a detainee, from his side.

use serde::{Deserialize, Serialize};

use super::{Detainee, Nothing, Page, endpoints};
use crate::{
    Code, Day, HelperId, Moment, RequestId,
    answer::Answer,
    catalogue::RequestType,
    remedy::RemedyNow,
    request::{Event, Outcome, State},
};

endpoints! {
    /// His requests.
    ListRequests = Get "/api/requests" "listRequests" "Lists his requests, what changed last first." {
        access: Detainee, path: (), query: Nothing, body: Nothing, reply: Page<RequestSummary>,
    }
    /// Starts a draft.
    StartRequest = Post "/api/requests" "startRequest" "Starts a request, or gives back the unfinished one of that type." {
        access: Detainee, path: (), query: Nothing, body: StartBody, reply: RequestView,
    }
    /// One request.
    GetRequest = Get "/api/requests/{id}" "getRequest" "Shows one of his requests." {
        access: Detainee, path: RequestId, query: Nothing, body: Nothing, reply: RequestView,
    }
    /// Throws a draft away.
    EraseDraft = Delete "/api/requests/{id}" "eraseDraft" "Throws away a request that was not sent." {
        access: Detainee, path: RequestId, query: Nothing, body: Nothing, reply: Nothing,
    }
    /// Answers a question of a draft.
    AnswerQuestion = Put "/api/requests/{id}/answers/{question}" "answerQuestion" "Answers one question of a request that was not sent." {
        access: Detainee, path: (RequestId, Code), query: Nothing, body: Answer, reply: RequestView,
    }
    /// Sends it.
    SubmitRequest = Post "/api/requests/{id}/submit" "submitRequest" "Sends a request." {
        access: Detainee, path: RequestId, query: Nothing, body: SubmitBody, reply: RequestView,
    }
    /// Takes it back.
    WithdrawRequest = Post "/api/requests/{id}/withdraw" "withdrawRequest" "Takes a request back." {
        access: Detainee, path: RequestId, query: Nothing, body: Nothing, reply: RequestView,
    }
    /// Answers what staff asked.
    ReplyToRequest = Post "/api/requests/{id}/reply" "replyToRequest" "Answers what staff asked back." {
        access: Detainee, path: RequestId, query: Nothing, body: Answer, reply: RequestView,
    }
    /// Notes that he has seen it, and so that he knows of a decision.
    SeeRequest = Post "/api/requests/{id}/seen" "seeRequest" "Notes that he has seen the news; the term of an objection starts the first time." {
        access: Detainee, path: RequestId, query: Nothing, body: Nothing, reply: RequestView,
    }
}

/// Which type to start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct StartBody {
    /// The type.
    pub kind: Code,
}

/// How he confirms.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SubmitBody {
    /// His PIN, where the type asks for it.
    pub pin: Option<String>,
}

impl std::fmt::Debug for SubmitBody {
    /// Hides the PIN.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SubmitBody(…)")
    }
}

/// One request in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RequestSummary {
    /// Which one.
    pub id: RequestId,
    /// Its type.
    pub kind: Code,
    /// Pictogram of the type.
    pub picture: String,
    /// Where it is.
    pub state: State,
    /// When it last changed.
    pub changed_at: Moment,
    /// Last day of the promised term; none for a draft.
    pub due_on: Option<Day>,
    /// The promised term has passed without an answer.
    pub late: bool,
    /// Something of it is new to him.
    pub news: bool,
    /// First name of who has it; the desk where nobody took it.
    pub holder: Option<String>,
    /// The desk that has it; none while a draft does not say.
    pub desk: Option<Code>,
}

/// One request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RequestView {
    /// What a list shows of it.
    pub summary: RequestSummary,
    /// Its type, with its questions.
    pub kind: RequestType,
    /// Number on the receipt; none for a draft.
    pub number: Option<u64>,
    /// When it was sent.
    pub submitted_at: Option<Moment>,
    /// His answers, in the order of the questions.
    pub answers: Vec<AnswerView>,
    /// What happened, oldest first.
    pub history: Vec<HistoryItem>,
    /// What staff asked and he did not answer yet.
    pub asked: Option<Asked>,
    /// The decision.
    pub decision: Option<DecisionView>,
    /// The day on which it gave a certificate.
    pub certificate: Option<Day>,
    /// What he can do about an answer that is late, or came late.
    pub late_remedy: Option<RemedyNow>,
    /// What he can do to it now.
    pub can: Vec<Event>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AnswerView {
    /// The question.
    pub question: Code,
    /// The answer.
    pub answer: Answer,
    /// Who typed it, where that was a helper.
    pub helper: Option<HelperId>,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HistoryItem {
    /// When.
    pub at: Moment,
    /// What.
    pub event: Event,
    /// First name of the member of staff who did it; none for himself and the program.
    pub by: Option<String>,
    /// The question, reason or step, where there is one.
    pub code: Option<Code>,
    /// The day of a step.
    pub day: Option<Day>,
    /// What was written with it.
    pub note: Option<String>,
    /// The answer that he gave with it.
    pub answer: Option<Answer>,
}

/// What staff asked back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Asked {
    /// The question, out of the asks of the type.
    pub question: Code,
    /// First name of who asked.
    pub by: Option<String>,
    /// What was written with it.
    pub note: Option<String>,
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DecisionView {
    /// Yes, partly, no.
    pub outcome: Outcome,
    /// Why.
    pub reason: Code,
    /// What he can do now.
    pub now: Vec<Code>,
    /// What was written with it.
    pub note: Option<String>,
    /// First name of who decided.
    pub by: String,
    /// When.
    pub on: Day,
    /// How and until when he can object.
    pub remedy: RemedyNow,
}
