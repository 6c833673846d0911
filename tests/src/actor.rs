//! Who calls: a type for each kind of actor, so that a test cannot mix them up.

use std::ops::Deref;

use domain::{PersonId, StaffId};

use crate::client::Client;

macro_rules! actors {
    ($($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $field:ident: $of:ty),* })+) => {$(
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name {
            /// The browser.
            pub client: Client,
            $($(#[$about])* pub $field: $of,)*
        }

        impl Deref for $name {
            type Target = Client;
            fn deref(&self) -> &Client {
                &self.client
            }
        }
    )+};
}

actors! {
    /// A browser of which nothing is known.
    Nobody {}
    /// A kiosk at which nobody is signed in.
    KioskOnly {}
    /// A detainee at a kiosk.
    Detainee {
        /// He.
        id: PersonId,
        /// His registration number.
        number: String,
        /// His PIN.
        pin: String
    }
    /// A member of staff at the desk.
    Staff {
        /// She.
        id: StaffId,
        /// Her name.
        name: String,
        /// Her password.
        password: String
    }
}
