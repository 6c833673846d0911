//! Requests for help to the municipality: from his side, and at the desk of the case manager. One a condition is open at a time, so the
//! condition names it.

use serde::{Deserialize, Serialize};

use super::{Detainee, Nothing, Page, Staff, condition::PersonPage, endpoints, residence::Municipality, session::hidden_debug};
use crate::{
    Day, Moment,
    catalogue::Condition,
    help::{Event, Need, Outcome, State},
    person::{Known, Number},
    sharing::{Basis, Item},
};

endpoints! {
    /// His requests for help.
    ListHelp = Get "/api/help" "listHelp" "Lists his requests for help to the municipality, and what he can ask." {
        access: Detainee, path: (), query: Nothing, body: Nothing, reply: HelpNow,
    }
    /// He asks.
    AskHelp = Post "/api/help/{condition}" "askHelp" "Asks the municipality for help with a condition, confirmed with his PIN." {
        access: Detainee, path: Condition, query: Nothing, body: AskHelpBody, reply: HelpView,
    }
    /// He takes it back.
    WithdrawHelp = Post "/api/help/{condition}/withdraw" "withdrawHelp" "Takes a request for help back, as long as it was not answered." {
        access: Detainee, path: Condition, query: Nothing, body: Nothing, reply: HelpView,
    }
    /// What was shared of him.
    ListSharing = Get "/api/sharing" "listSharing" "Lists what was shared of him, with whom, when and on what basis; the newest first." {
        access: Detainee, path: (), query: Nothing, body: Nothing, reply: Page<Shared>,
    }
    /// The requests for help of a prison.
    ListDeskHelp = Get "/api/desk/help" "listDeskHelp" "Lists the open requests for help, those that are late first." {
        access: Staff, path: (), query: Nothing, body: Nothing, reply: Page<HelpRow>,
    }
    /// Something happens to one of them.
    ChangeHelp = Post "/api/desk/people/{number}/help/{condition}" "changeHelp" "Checks a request for help, enters what the municipality says, or puts it away." {
        access: Staff, path: (Number, Condition), query: Nothing, body: ChangeHelpBody, reply: PersonPage,
    }
    /// What was shared of somebody.
    ListPersonSharing = Get "/api/desk/people/{number}/sharing" "listPersonSharing" "Lists what was shared of somebody; the look is recorded." {
        access: Staff, path: Number, query: Nothing, body: Nothing, reply: Page<Shared>,
    }
}

/// What he asks.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AskHelpBody {
    /// What he needs.
    pub need: Need,
    /// His PIN; none where staff vouched for him.
    pub pin: Option<String>,
}

hidden_debug! { AskHelpBody }

/// What happens to a request for help. What a municipality offers is told by somebody: no words of it are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangeHelpBody {
    /// What.
    pub event: Event,
    /// What the municipality answers, with an answer.
    #[serde(default)]
    pub outcome: Option<Outcome>,
}

/// His requests for help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HelpNow {
    /// The newest of each condition.
    pub items: Vec<HelpView>,
    /// What he can ask now.
    pub offers: Vec<HelpOffer>,
    /// The municipality where he will live, as the prison knows it.
    pub municipality: Option<Municipality>,
    /// He has *beperkingen*: nothing goes outside.
    pub restricted: Known,
    /// What a request says of him to the municipality.
    pub shares: Vec<Item>,
}

/// What he can ask for a condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HelpOffer {
    /// The condition.
    pub condition: Condition,
    /// What he can need of it.
    pub needs: Vec<Need>,
}

/// A request for help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HelpView {
    /// For which condition.
    pub condition: Condition,
    /// What he needs.
    pub need: Need,
    /// Where it is.
    pub state: State,
    /// The municipality that it was sent to last; none before it was sent.
    pub municipality: Option<String>,
    /// The last day on which it should be sent.
    pub send_by: Day,
    /// What the municipality answered.
    pub outcome: Option<Outcome>,
    /// He can take it back.
    pub can_withdraw: bool,
    /// What happened, the oldest first.
    pub history: Vec<HelpStep>,
}

/// Something that happened to a request for help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HelpStep {
    /// What.
    pub event: Event,
    /// When.
    pub at: Moment,
    /// First name of the member of staff who did it or entered it.
    pub by: Option<String>,
    /// The municipality that it concerns.
    pub municipality: Option<String>,
    /// What the municipality answered.
    pub outcome: Option<Outcome>,
}

/// A request for help at the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HelpFile {
    /// As he sees it.
    pub now: HelpView,
    /// What she can enter now.
    pub can: Vec<Event>,
    /// Days past the last day on which it should have been sent; 0 when not late.
    pub days_late: u32,
}

/// One row of the list at the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HelpRow {
    /// His registration number.
    pub number: String,
    /// His first name.
    pub given_name: String,
    /// His family name.
    pub family_name: String,
    /// His unit and cell.
    pub unit: String,
    /// For which condition.
    pub condition: Condition,
    /// What he needs.
    pub need: Need,
    /// Where it is.
    pub state: State,
    /// The municipality: where it was sent, or where he will live as far as that is known.
    pub municipality: Option<String>,
    /// The last day on which it should be sent.
    pub send_by: Day,
    /// Days past that day without being sent; 0 when not late.
    pub days_late: u32,
    /// Nothing of him may go outside now.
    pub restricted: bool,
}

/// Something that was shared of him.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Shared {
    /// With whom.
    pub recipient: String,
    /// When.
    pub on: Day,
    /// On what basis.
    pub basis: Basis,
    /// What.
    pub items: Vec<Item>,
    /// About which condition.
    pub condition: Condition,
}
