//! What is told to him when he comes in: what changed since he last looked, and what he can arrange now.
//!
//! Nothing of it is stored: what changed is what he has not seen, and what he can arrange follows from his end date. That there is
//! something new is said at home; what it is about only on the screen behind it, because the room is shared.

use serde::{Deserialize, Serialize};

use crate::{Code, Moment, RequestId, names::stored_as_text, request::Event};

/// What is new. A noun that has news of its own adds its kind here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NewsKind {
    /// His request was decided.
    Answer,
    /// Staff ask him something.
    Question,
    /// A step of carrying out is done or planned.
    Step,
    /// Somebody has his request now.
    Moved,
    /// The day has come to arrange something for outside.
    Task,
    /// Staff changed his plan.
    Plan,
    /// The earliest day on which he can leave is another one, and days of his plan with it.
    End,
}

stored_as_text! {
    NewsKind { Answer = "answer", Question = "question", Step = "step", Moved = "moved", Task = "task", Plan = "plan", End = "end" }
}

/// Where a piece of news leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Opens {
    /// To a request of his.
    Request(RequestId),
    /// To a type of request that he can ask.
    Offer(Code),
    /// To his plan.
    Plan,
}

/// One piece of news.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct News {
    /// What is new.
    pub kind: NewsKind,
    /// Since when.
    pub at: Moment,
    /// What it is about: a type of request, or the name of a task. The words are those of [`crate::words::news_subject`].
    pub subject: Code,
    /// Pictogram of what it is about.
    pub picture: String,
    /// Where it leads.
    pub opens: Opens,
}

/// What the last change of a request is to him. As long as he does not know a decision, that is what is new, whatever came after it.
#[must_use]
pub const fn of_request(last: Event, knows_decision: bool) -> NewsKind {
    if !knows_decision {
        return NewsKind::Answer;
    }
    match last {
        Event::Grant | Event::GrantPartly | Event::Refuse | Event::HandOver => NewsKind::Answer,
        Event::Ask => NewsKind::Question,
        Event::Step | Event::CarryOut => NewsKind::Step,
        Event::Submit
        | Event::Enter
        | Event::Receive
        | Event::Take
        | Event::Forward
        | Event::Reply
        | Event::Close
        | Event::Withdraw
        | Event::Expire => NewsKind::Moved,
    }
}

/// Puts news in their order: the newest first.
#[must_use]
pub fn newest_first(mut news: Vec<News>) -> Vec<News> {
    news.sort_by(|a, b| (b.at, &a.subject).cmp(&(a.at, &b.subject)));
    news
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_that_he_does_not_know_is_the_news() {
        for &event in Event::ALL {
            assert_eq!(of_request(event, false), NewsKind::Answer, "{event:?}");
        }
        for (event, kind) in [
            (Event::Refuse, NewsKind::Answer),
            (Event::HandOver, NewsKind::Answer),
            (Event::Ask, NewsKind::Question),
            (Event::Step, NewsKind::Step),
            (Event::CarryOut, NewsKind::Step),
            (Event::Take, NewsKind::Moved),
            (Event::Forward, NewsKind::Moved),
        ] {
            assert_eq!(of_request(event, true), kind, "{event:?}");
        }
    }

    #[test]
    fn the_newest_stands_first() {
        let news = |at, subject: &str| News {
            kind: NewsKind::Moved,
            at: Moment(at),
            subject: Code::parse(subject).expect(subject),
            picture: "2753".to_owned(),
            opens: Opens::Offer(Code::parse("talk").expect("code")),
        };
        let sorted = newest_first(vec![news(1, "a"), news(3, "c"), news(2, "d"), news(2, "b")]);
        assert_eq!(sorted.iter().map(|news| news.subject.as_str()).collect::<Vec<_>>(), ["c", "b", "d", "a"]);
    }
}
