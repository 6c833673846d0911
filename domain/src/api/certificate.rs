//! The certificates in the file of a detainee: what was carried out for him and stays, such as a course.

use serde::{Deserialize, Serialize};

use super::{Detainee, Nothing, Page, endpoints};
use crate::{Code, Day, RequestId};

endpoints! {
    /// His certificates.
    ListCertificates = Get "/api/certificates" "listCertificates" "Lists his certificates, the newest first." {
        access: Detainee, path: (), query: Nothing, body: Nothing, reply: Page<Certificate>,
    }
}

/// One certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Certificate {
    /// The request that was carried out.
    pub request: RequestId,
    /// Its type, after which it is named.
    pub kind: Code,
    /// Pictogram of the type.
    pub picture: String,
    /// The day on which it was given.
    pub on: Day,
}
