//! The fast track of a short stay: a few questions, and a request for each yes, without waiting for any plan (S:503-505).
//!
//! The questions are one TOML file; each names the type that a yes opens and answers to its questions, so that the request is whole.

use serde::{Deserialize, Serialize};

use crate::{
    Code,
    answer::{self, Answers},
    catalogue::{Catalogue, Condition, RequestType},
};

/// One question: whether he wants help with a condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// About what.
    pub condition: Condition,
    /// Pictogram beside it: an OpenMoji code.
    pub picture: String,
    /// The type of request that a yes opens.
    pub opens: Code,
    /// The answers with which it is sent.
    pub answers: Answers,
}

/// All questions, in their order: one TOML file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FastTrack {
    #[serde(default)]
    asks: Vec<Ask>,
}

/// What is wrong with a question.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the question about {condition}: {fault}")]
pub struct FastTrackFault {
    /// About what.
    pub condition: &'static str,
    /// What is wrong, for the administrator.
    pub fault: String,
}

impl FastTrack {
    /// The questions, in their order.
    #[must_use]
    pub fn asks(&self) -> &[Ask] {
        &self.asks
    }

    /// The question about a condition, where there is one.
    #[must_use]
    pub fn about(&self, condition: Condition) -> Option<&Ask> {
        self.asks.iter().find(|ask| ask.condition == condition)
    }

    /// Checks that each yes leads to a request that can be sent as it is.
    ///
    /// # Errors
    /// [`FastTrackFault`] for the first that does not, or a second one about the same condition.
    pub fn serve(&self, catalogue: &Catalogue) -> Result<(), FastTrackFault> {
        for (at, ask) in self.asks.iter().enumerate() {
            let fault = |fault| FastTrackFault { condition: ask.condition.as_str(), fault };
            if self.asks[..at].iter().any(|other| other.condition == ask.condition) {
                return Err(fault("is there twice".to_owned()));
            }
            let kind = catalogue.get(ask.opens.as_str());
            let kind = kind.ok_or_else(|| fault(format!("opens {}, which is not in the catalogue", ask.opens)))?;
            ask.fits(kind).map_err(fault)?;
        }
        Ok(())
    }
}

impl Ask {
    fn fits(&self, kind: &RequestType) -> Result<(), String> {
        for (id, given) in &self.answers {
            let question = kind.question(id.as_str()).ok_or_else(|| format!("{} has no question {id}", kind.id))?;
            answer::check(question, given).map_err(|fault| format!("{id}: {fault}"))?;
        }
        answer::complete(kind, &self.answers).map_err(|fault| fault.to_string())?;
        answer::desk(kind, &self.answers).map(|_| ()).ok_or_else(|| "leads to no desk".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::menu::Groups;

    const OWN: &str = include_str!("../data/fast-track.toml");

    fn catalogue() -> Catalogue {
        let types = [include_str!("../data/catalogue/id-card.toml"), include_str!("../data/catalogue/talk.toml")];
        let groups: Groups = toml::from_str(include_str!("../data/groups.toml")).expect("groups");
        Catalogue::new(types.map(|text| toml::from_str(text).expect("type")).into(), groups).expect("catalogue")
    }

    fn read(text: &str) -> FastTrack {
        toml::from_str(text).expect(text)
    }

    #[test]
    fn what_cannot_be_sent_is_refused() {
        // The first question: the catalogue here has no other types.
        let (own, _) = OWN.split_once("[[asks]]\ncondition = \"home\"").expect("a second question");
        let fault = |from: &str, to: &str| {
            assert!(own.contains(from), "{from}");
            read(&own.replacen(from, to, 1)).serve(&catalogue()).expect_err(to).to_string()
        };
        assert_eq!(read(own).serve(&catalogue()), Ok(()));
        assert!(fault("opens = \"id-card\"", "opens = \"leave\"").contains("not in the catalogue"));
        assert!(fault("choice = \"lost\"", "choice = \"have\"").contains("no request is needed"));
        assert!(fault("choice = \"lost\"", "choice = \"gone\"").contains("not one of the question"));
        assert!(fault("have = ", "had = ").contains("has no question had"));
        assert!(fault("photo = { choice = \"dont-know\" }", "").contains("photo has no answer"));
        let twice = read(&format!("{own}\n{own}")).serve(&catalogue()).expect_err("twice");
        assert!(twice.to_string().contains("is there twice"));
        assert_eq!(FastTrack::default().serve(&catalogue()), Ok(()));
    }
}
