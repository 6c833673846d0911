//! What a person needs outside: his conditions from his side, and his page at the desk.

use serde::{Deserialize, Serialize};

use super::{
    Detainee, Nothing, Staff,
    desk::DeskPerson,
    endpoints,
    help::HelpFile,
    own_plan::OwnPlan,
    request::RequestSummary,
    residence::{Residence, ResidenceFile},
};
use crate::{
    Code, Day, Moment,
    catalogue::Condition,
    condition::{Event, Own, Reason, State},
    person::{Known, Number},
    screening::Questionnaire,
};

endpoints! {
    /// His conditions.
    ListConditions = Get "/api/conditions" "listConditions" "Lists what he needs outside: his own answer, what staff say, and his open request." {
        access: Detainee, path: (), query: Nothing, body: Nothing, reply: ConditionsNow,
    }
    /// He says how one of them is.
    SayCondition = Put "/api/conditions/{condition}" "sayCondition" "Keeps his own answer; what staff say stays as it is." {
        access: Detainee, path: Condition, query: Nothing, body: SayBody, reply: ConditionsNow,
    }
    /// The questions about one of them.
    GetScreening = Get "/api/conditions/{condition}/screening" "getScreening" "Shows the questions about one condition, with his answers." {
        access: Detainee, path: Condition, query: Nothing, body: Nothing, reply: ScreeningNow,
    }
    /// Answers one of these questions.
    AnswerScreening = Put "/api/conditions/{condition}/screening/{question}" "answerScreening" "Answers a question about a condition, until staff have finished the screening." {
        access: Detainee, path: (Condition, Code), query: Nothing, body: ChoiceBody, reply: ScreeningNow,
    }
    /// The page of a person.
    GetPerson = Get "/api/desk/people/{number}" "getPerson" "Shows a person with what he needs outside; the look is recorded." {
        access: Staff, path: Number, query: Nothing, body: Nothing, reply: PersonPage,
    }
    /// Says something of one of his conditions.
    ChangeCondition = Post "/api/desk/people/{number}/conditions/{condition}" "changeCondition" "Says how a condition of somebody is; his own answer stays as it is." {
        access: Staff, path: (Number, Condition), query: Nothing, body: ChangeBody, reply: PersonPage,
    }
    /// Finishes his screening.
    FinishScreening = Post "/api/desk/people/{number}/screening" "finishScreening" "Finishes the screening: from then on it stands how each condition was when he came." {
        access: Staff, path: Number, query: Nothing, body: Nothing, reply: PersonPage,
    }
}

/// His own answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SayBody {
    /// What he says.
    pub own: Own,
}

/// One of the answers to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ChoiceBody {
    /// Its name.
    pub choice: Code,
}

/// The questions about a condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ScreeningNow {
    /// The questions.
    pub questionnaire: Questionnaire,
    /// His answers to them, in their order.
    pub answers: Vec<ScreeningAnswer>,
    /// Staff have finished the screening: his answers stand.
    pub finished: bool,
}

/// His answer to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ScreeningAnswer {
    /// The question.
    pub question: Code,
    /// What he answered.
    pub choice: Code,
    /// When.
    pub on: Day,
    /// Which version of the questions he answered.
    pub version: u16,
}

/// What staff say of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangeBody {
    /// What.
    pub event: Event,
    /// The last day of what proves it, with *settle*. Where that comes before he leaves, it is *need-help* that happens.
    #[serde(default)]
    pub valid_until: Option<Day>,
    /// Why it is given up, with *give-up*.
    #[serde(default)]
    pub reason: Option<Reason>,
}

/// What he needs outside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConditionsNow {
    /// The conditions of the prison, in its order.
    pub items: Vec<ConditionNow>,
    /// His (earliest) last day, if there is one.
    pub ends_on: Option<Day>,
    /// He stays for a short time, and there are questions for that.
    pub short_stay: bool,
    /// Where he will live.
    pub residence: Residence,
}

/// One condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConditionNow {
    /// Which.
    pub condition: Condition,
    /// What staff say.
    pub state: State,
    /// When they said so; none as long as nobody did.
    pub changed_on: Option<Day>,
    /// First name of who said so; none where the program did.
    pub by: Option<String>,
    /// The last day of what proves it.
    pub valid_until: Option<Day>,
    /// Why it is not in order.
    pub reason: Option<Reason>,
    /// His own answer.
    pub own: Option<Own>,
    /// When he gave it.
    pub own_on: Option<Day>,
    /// How many of the questions about it he answered, and how many there are; none where there are none.
    pub answered: Option<Answered>,
    /// His open request of this condition: the one that changed last.
    pub request: Option<RequestSummary>,
}

/// How far he is with the questions about a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Answered {
    /// Questions with an answer.
    pub given: u16,
    /// All questions.
    pub of: u16,
    /// Staff have finished the screening: his answers stand.
    pub finished: bool,
}

/// A person at the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PersonPage {
    /// Who he is.
    pub person: DeskPerson,
    /// The day he came.
    pub arrived_on: Day,
    /// He has *beperkingen*.
    pub restricted: Known,
    /// He stays for a short time.
    pub short_stay: bool,
    /// What he needs outside.
    pub conditions: Vec<ConditionFile>,
    /// Where he will live.
    pub residence: ResidenceFile,
    /// His requests for help to the municipality: the newest of each condition.
    pub help: Vec<HelpFile>,
    /// The plan that he wrote himself.
    pub own_plan: OwnPlan,
    /// His screening, where it is finished.
    pub screened: Option<Screened>,
    /// He was released: nothing is said of him any more.
    pub gone: bool,
    /// When it was read from the database.
    pub at: Moment,
}

/// One condition at the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConditionFile {
    /// As he sees it.
    pub now: ConditionNow,
    /// What she can say now.
    pub can: Vec<Event>,
    /// How it was when his screening was finished.
    pub entry: Option<State>,
    /// What he answered to the questions about it, in their order.
    pub answers: Vec<ScreeningAnswer>,
}

/// A finished screening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Screened {
    /// When.
    pub on: Day,
    /// First name of who finished it.
    pub by: String,
}
