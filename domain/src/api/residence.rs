//! Where somebody will live: the municipalities to choose from, his own answer, and what the case manager says.

use serde::{Deserialize, Serialize};

use super::{Detainee, Nothing, Page, Staff, condition::PersonPage, endpoints};
use crate::{
    Day,
    municipality::{MunicipalityCode, OwnPlace},
    person::Number,
};

endpoints! {
    /// The municipalities that he can name.
    ListMunicipalities = Get "/api/municipalities" "listMunicipalities" "Lists the municipalities, by name." {
        access: Detainee, path: (), query: Nothing, body: Nothing, reply: Page<Municipality>,
    }
    /// He says where he will live.
    SayResidence = Put "/api/residence" "sayResidence" "Keeps where he says that he will live; what staff say stays as it is." {
        access: Detainee, path: (), query: Nothing, body: SayResidenceBody, reply: Residence,
    }
    /// The municipalities that staff can name.
    ListDeskMunicipalities = Get "/api/desk/municipalities" "listDeskMunicipalities" "Lists the municipalities for the desk, by name." {
        access: Staff, path: (), query: Nothing, body: Nothing, reply: Page<Municipality>,
    }
    /// The case manager says where somebody will live.
    SetResidence = Put "/api/desk/people/{number}/residence" "setResidence" "Says in which municipality somebody will live; his own answer stays as it is." {
        access: Staff, path: Number, query: Nothing, body: SetResidenceBody, reply: PersonPage,
    }
}

/// A municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Municipality {
    /// Its code.
    pub code: MunicipalityCode,
    /// Its name.
    pub name: String,
}

/// His own answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SayResidenceBody {
    /// What he says.
    pub own: OwnPlace,
    /// The municipality, with *known*.
    #[serde(default)]
    pub municipality: Option<MunicipalityCode>,
}

/// What the case manager says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SetResidenceBody {
    /// The municipality; none where it is not known any more. It is said in any case: what is missing says nothing.
    #[serde(deserialize_with = "Option::deserialize")]
    pub municipality: Option<MunicipalityCode>,
}

/// Where somebody will live. What staff say and what he says stand beside each other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Residence {
    /// The municipality that the prison knows.
    pub municipality: Option<Municipality>,
    /// When that was said last.
    pub changed_on: Option<Day>,
    /// First name of who said it; none where it was imported.
    pub by: Option<String>,
    /// His own answer.
    pub own: Option<OwnPlace>,
    /// The municipality that he named.
    pub own_municipality: Option<Municipality>,
    /// When he answered.
    pub own_on: Option<Day>,
}

/// Where somebody will live, as the desk sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ResidenceFile {
    /// As he sees it.
    pub now: Residence,
    /// How the municipality is reached.
    pub contact: Option<String>,
    /// Whether she can say another one.
    pub can_set: bool,
    /// What was said before and now, the newest first.
    pub history: Vec<ResidenceStep>,
}

/// Something that was said of where he will live.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ResidenceStep {
    /// When.
    pub on: Day,
    /// First name of the member of staff who said it; none where he said it himself, or it was imported.
    pub by: Option<String>,
    /// His own answer, where he said it himself.
    pub own: Option<OwnPlace>,
    /// Name of the municipality; none where none is known.
    pub municipality: Option<String>,
}
