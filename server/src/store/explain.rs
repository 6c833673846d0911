//! The explain pages, as they are told to a person.

use domain::PersonId;
use domain::api::explain::Explained;
use domain::explain::{Page, PageNow, facts};

use super::Tx;
use super::offer::Sight;
use crate::app::Acting;
use crate::error::Error;

/// What is explained to a person today: the pages of the law under which he came in, with the ways that are in his menu.
pub async fn pages(tx: &mut Tx<'_>, by: Acting<'_>, owner: PersonId) -> Result<Explained, Error> {
    let sight = Sight::of(tx, by, owner).await?;
    let (pages, arrived) = (&by.turn.app.pages, sight.person.arrived_on.0);
    Ok(Explained {
        groups: pages.groups().all().to_vec(),
        pages: pages.all().iter().filter(|page| page.is_for(arrived)).map(|page| told(&sight, page)).collect(),
        facts: facts(sight.rules),
    })
}

fn told(sight: &Sight<'_>, page: &Page) -> PageNow {
    let catalogue = &sight.turn.app.catalogue;
    let opens = page.opens.iter().filter_map(|kind| catalogue.get(kind.as_str())).filter(|kind| sight.has(kind));
    PageNow {
        id: page.id.clone(),
        picture: page.picture.clone(),
        group: page.group.clone(),
        sections: page.sections.clone(),
        opens: opens.map(|kind| sight.item(kind)).collect(),
    }
}
