//! The kiosk: which screen is shown, how one gets from one to the other, and what all of them share.
//!
//! Screens live in memory only. Nothing of them is in the address or the history of the browser, and both the cover and
//! signing out load the whole document anew, so that nothing of a person stays behind.

use std::collections::BTreeMap;

use domain::{
    Code, Day, Problem, ProblemCode, RequestId,
    answer::Answer,
    api::{
        session::{Cover, CoverBody, SessionNow},
        short_stay::ShortStaySent,
    },
    catalogue::Condition,
    rules::Idle,
};
use leptos::{prelude::*, task::spawn_local};

use self::town::Step;
use crate::api::{AnyComing, AnyReply, Coming};

pub mod about;
pub mod ahead;
pub mod ask;
pub mod bulletin;
pub mod certificates;
pub mod check;
pub mod condition;
pub mod confirm;
pub mod cover;
pub mod dock;
pub mod explain;
pub mod find;
pub mod frame;
pub mod home;
pub mod idle;
pub mod keyboard;
pub mod keypad;
pub mod line;
pub mod listen;
pub mod look;
pub mod offer;
pub mod own_plan;
pub mod plan;
pub mod question;
pub mod receipt;
pub mod reply;
pub mod request;
pub mod requests;
pub mod residence;
pub mod rest;
pub mod session;
pub mod sharing;
pub mod short_stay;
pub mod start;
pub mod town;
pub mod vouch;
pub mod welcome;
pub mod withdraw;

/// A screen for a person who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The introduction, page 0 to 2.
    Welcome(usize),
    /// The ways in.
    Home,
    /// What he can ask: the first screen, or a group.
    Ask(Option<Code>),
    /// What he needs outside.
    Conditions,
    /// One condition.
    Condition(Condition),
    /// His own answer to one.
    Own(Condition),
    /// Where he will live.
    Residence,
    /// Finding the municipality where he will live.
    ResidenceFind,
    /// Help of the municipality for one.
    Town(Step),
    /// What was shared of him.
    Sharing,
    /// A question about one: its place among the questions.
    Screening(Condition, usize),
    /// What he can ask about one.
    AskAbout(Condition),
    /// The fast track of a short stay, with what he answered: a letter for each question.
    ShortStay(String),
    /// His PIN before that is sent.
    ShortStayPin(String),
    /// What of it was sent.
    ShortStaySent,
    /// The plan that he wrote himself.
    OwnPlan,
    /// His plan, or a part of it.
    Plan(plan::Place),
    /// Finding by a word what he can ask.
    Find,
    /// One thing that he can ask: what it is, or why not now.
    Offer(Code),
    /// A question of an unfinished request: its place among the questions.
    Question(RequestId, usize),
    /// His answers before he sends them.
    Check(RequestId),
    /// His PIN before it is sent; a second touch where staff vouched for him.
    Confirm(RequestId),
    /// It is sent.
    Receipt(RequestId),
    /// All his requests.
    Requests,
    /// His certificates.
    Certificates,
    /// One request, with its steps and its decision.
    Request(RequestId),
    /// What staff asked back.
    Reply(RequestId),
    /// What is new.
    News,
    /// What is to be arranged before he leaves.
    Ahead,
    /// The explain pages: the first list, or a group.
    Explain(Option<Code>),
    /// A page: its section, from 0; after the last the ways on.
    Page(Code, usize),
    /// Help: a talk with somebody.
    Help,
    /// What Vooruit is made of, and by whom.
    About,
}

impl Screen {
    /// The screen as the server keeps it under the cover.
    #[must_use]
    pub fn place(&self) -> String {
        match self {
            Self::Welcome(at) => format!("welcome/{at}"),
            Self::Home => "home".to_owned(),
            Self::Ask(None) => "ask".to_owned(),
            Self::Ask(Some(group)) => format!("ask/{group}"),
            Self::Conditions => "conditions".to_owned(),
            Self::Condition(condition) => format!("condition/{}", condition.as_str()),
            Self::Own(condition) => format!("own/{}", condition.as_str()),
            Self::Town(step) => format!("town/{}", step.place()),
            Self::Sharing => "sharing".to_owned(),
            Self::Residence => "residence".to_owned(),
            Self::ResidenceFind => "residence-find".to_owned(),
            Self::Screening(condition, at) => format!("screening/{}/{at}", condition.as_str()),
            Self::AskAbout(condition) => format!("ask-about/{}", condition.as_str()),
            Self::ShortStay(given) | Self::ShortStayPin(given) => format!("short-stay/{given}"),
            Self::ShortStaySent => "short-stay-sent".to_owned(),
            Self::OwnPlan => "own-plan".to_owned(),
            Self::Plan(place) => format!("plan/{}", place.written()),
            Self::Find => "find".to_owned(),
            Self::Offer(kind) => format!("offer/{kind}"),
            Self::Question(id, at) => format!("question/{id}/{at}"),
            Self::Check(id) => format!("check/{id}"),
            // A PIN is typed again from the start.
            Self::Confirm(id) => format!("check/{id}"),
            Self::Receipt(id) => format!("receipt/{id}"),
            Self::Requests => "requests".to_owned(),
            Self::Certificates => "certificates".to_owned(),
            Self::Request(id) => format!("request/{id}"),
            Self::Reply(id) => format!("reply/{id}"),
            Self::News => "news".to_owned(),
            Self::Ahead => "ahead".to_owned(),
            Self::Explain(None) => "explain".to_owned(),
            Self::Explain(Some(group)) => format!("explain/{group}"),
            Self::Page(page, at) => format!("page/{page}/{at}"),
            Self::Help => "help".to_owned(),
            Self::About => "about".to_owned(),
        }
    }

    /// Reads a place; none for one that this program does not know.
    #[must_use]
    pub fn parse(place: &str) -> Option<Self> {
        let (name, rest) = place.split_once('/').unwrap_or((place, ""));
        let id = || rest.parse().ok();
        match name {
            "welcome" => rest.parse().ok().map(Self::Welcome),
            "home" => Some(Self::Home),
            "ask" if rest.is_empty() => Some(Self::Ask(None)),
            "ask" => Code::parse(rest).ok().map(|group| Self::Ask(Some(group))),
            "conditions" => Some(Self::Conditions),
            "condition" => Condition::parse(rest).map(Self::Condition),
            "own" => Condition::parse(rest).map(Self::Own),
            "town" => Step::parse(rest).map(Self::Town),
            "sharing" => Some(Self::Sharing),
            "residence" => Some(Self::Residence),
            "residence-find" => Some(Self::ResidenceFind),
            "screening" => {
                let (condition, at) = rest.split_once('/')?;
                Some(Self::Screening(Condition::parse(condition)?, at.parse().ok()?))
            }
            "ask-about" => Condition::parse(rest).map(Self::AskAbout),
            "short-stay" if rest.bytes().all(|letter| b"ynd".contains(&letter)) => Some(Self::ShortStay(rest.to_owned())),
            "short-stay-sent" => Some(Self::ShortStaySent),
            "own-plan" => Some(Self::OwnPlan),
            "plan" => plan::Place::parse(rest).map(Self::Plan),
            "find" => Some(Self::Find),
            "offer" => Code::parse(rest).ok().map(Self::Offer),
            "question" => {
                let (request, at) = rest.split_once('/')?;
                Some(Self::Question(request.parse().ok()?, at.parse().ok()?))
            }
            "check" => id().map(Self::Check),
            "receipt" => id().map(Self::Receipt),
            "requests" => Some(Self::Requests),
            "certificates" => Some(Self::Certificates),
            "request" => id().map(Self::Request),
            "reply" => id().map(Self::Reply),
            "news" => Some(Self::News),
            "ahead" => Some(Self::Ahead),
            "explain" if rest.is_empty() => Some(Self::Explain(None)),
            "explain" => Code::parse(rest).ok().map(|group| Self::Explain(Some(group))),
            "page" => {
                let (page, at) = rest.split_once('/')?;
                Some(Self::Page(Code::parse(page).ok()?, at.parse().ok()?))
            }
            "help" => Some(Self::Help),
            "about" => Some(Self::About),
            _ => None,
        }
    }
}

/// What every screen can reach. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct Kiosk {
    /// Who is signed in.
    pub session: RwSignal<SessionNow>,
    /// Today, as the server said at the start.
    pub today: Day,
    /// When the kiosk covers itself.
    pub idle: Idle,
    /// What went wrong last, until it is put away.
    pub problem: RwSignal<Option<Problem>>,
    /// What he has typed to answer a question back, as long as it is not sent.
    pub replies: RwSignal<BTreeMap<RequestId, Answer>>,
    /// What was sent last by the fast track.
    pub sent: RwSignal<Option<ShortStaySent>>,
    /// Something that he did before was not sent; until he goes on.
    pub lost: RwSignal<bool>,
    /// He wants to sign out while something is not sent.
    pub leaving: RwSignal<bool>,
    stack: RwSignal<Vec<Screen>>,
    busy: RwSignal<bool>,
}

impl Kiosk {
    /// Starts with a session, on a screen.
    #[must_use]
    pub fn start(session: SessionNow, today: Day, idle: Idle, first: Screen, lost: bool) -> Self {
        let below = if first == Screen::Home { None } else { Some(Screen::Home) };
        let stack = below.into_iter().chain([first]).collect();
        Self {
            session: RwSignal::new(session),
            today,
            idle,
            problem: RwSignal::new(None),
            replies: RwSignal::new(BTreeMap::new()),
            sent: RwSignal::new(None),
            lost: RwSignal::new(lost),
            leaving: RwSignal::new(false),
            stack: RwSignal::new(stack),
            busy: RwSignal::new(false),
        }
    }

    /// The handle of the program.
    #[must_use]
    pub fn get() -> Self {
        expect_context()
    }

    /// Staff vouched for him in this session.
    #[must_use]
    pub fn is_vouched(self) -> bool {
        self.session.with_untracked(|session| session.vouched_by.is_some())
    }

    /// The screen that is shown. Watched by the root.
    #[must_use]
    pub fn screen(self) -> Screen {
        self.stack.with(|stack| stack.last().cloned().unwrap_or(Screen::Home))
    }

    /// The screen that *back* leads to.
    #[must_use]
    pub fn below(self) -> Option<Screen> {
        self.stack.with_untracked(|stack| stack.iter().rev().nth(1).cloned())
    }

    /// Goes on to a screen; *back* leads here again.
    pub fn go(self, screen: Screen) {
        self.calm();
        self.stack.update(|stack| stack.push(screen));
    }

    /// Goes to a screen in place of this one; *back* leads to the one before.
    pub fn turn(self, screen: Screen) {
        self.calm();
        self.stack.update(|stack| {
            stack.pop();
            stack.push(screen);
        });
    }

    /// Goes one screen back.
    pub fn back(self) {
        self.calm();
        self.stack.update(|stack| {
            if stack.len() > 1 {
                stack.pop();
            }
        });
    }

    /// Goes back to a screen that led here, and forgets the way from there; to it in place of this one where it did not.
    pub fn return_to(self, screen: Screen) {
        self.calm();
        self.stack.update(|stack| match stack.iter().rposition(|before| *before == screen) {
            Some(at) => stack.truncate(at + 1),
            None => *stack = vec![Screen::Home, screen],
        });
    }

    /// Goes home, and forgets the way.
    pub fn home(self) {
        self.calm();
        self.stack.set(vec![Screen::Home]);
    }

    /// Goes to a screen from home, and forgets the way that led here: after something was sent, nobody goes back into it.
    pub fn from_home(self, screen: Screen) {
        self.calm();
        self.stack.set(vec![Screen::Home, screen]);
    }

    /// Puts away what was said.
    fn calm(self) {
        self.problem.set(None);
        self.lost.set(false);
    }

    /// Says what went wrong. Where the session is over or covered, the program starts anew.
    pub fn fail(self, problem: Problem) {
        match problem.code {
            // What was given up has nobody to be told to.
            _ if untrack(line::has_fallen) => {}
            ProblemCode::SignedOut | ProblemCode::Covered | ProblemCode::NotEnrolled => line::restart(),
            _ => self.problem.set(Some(problem)),
        }
    }

    /// Does something with the server, then goes on with what it said; what goes wrong is shown. A second press while it is
    /// being done does nothing.
    pub fn doing<T: 'static>(self, work: Coming<T>, then: impl FnOnce(T) + 'static) {
        let (work, typed) = work.into_any();
        self.doing_any(work, Box::new(move |reply| typed(reply).map(then)));
    }

    fn doing_any(self, work: AnyComing, then: Box<dyn FnOnce(AnyReply) -> Result<(), Problem>>) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.problem.set(None);
        spawn_local(async move {
            let done = work.await;
            self.busy.set(false);
            if let Err(problem) = done.and_then(then) {
                self.fail(problem);
            }
        });
    }

    /// Covers the screen at once, and keeps the place. What is on its way still arrives, where the line is there; the rest is lost.
    pub fn cover(self) {
        let place = self.stack.with_untracked(|stack| stack.last().map(Screen::place));
        line::fall();
        let typed = !self.replies.with_untracked(BTreeMap::is_empty);
        self.replies.set(BTreeMap::new());
        spawn_local(async move {
            if !line::arrives().await || typed {
                line::lose();
            }
            line::forget();
            // Whatever the server says, the document is loaded anew: a session that could not be covered is covered by its clock.
            let _ = line::send::<Cover>((), CoverBody { place }).await;
            line::load_anew().await;
        });
    }

    /// Whether something that he did is in the memory of the kiosk only. Watched.
    #[must_use]
    pub fn keeps_unsent(self) -> bool {
        crate::line::unsent() > 0 || (crate::line::is_away() && !self.replies.with(BTreeMap::is_empty))
    }

    /// Signs out and leaves nothing. Where something cannot be sent now he is asked first, because it would be lost.
    pub fn sign_out(self) {
        spawn_local(async move {
            let arrived = line::arrives().await;
            if !arrived || untrack(move || self.keeps_unsent()) {
                return self.leaving.set(true);
            }
            session::leave().await;
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_as_they_are_written() {
        let id: RequestId = "01936f00-0000-7000-8000-000000000001".parse().expect("id");
        let kind = Code::parse("id-card").expect("code");
        for screen in [
            Screen::Welcome(1),
            Screen::Home,
            Screen::Ask(None),
            Screen::Ask(Some(kind.clone())),
            Screen::Conditions,
            Screen::Condition(Condition::Care),
            Screen::Own(Condition::Debts),
            Screen::Town(Step::Check(Condition::Home, domain::help::Need::FindHome)),
            Screen::Sharing,
            Screen::Residence,
            Screen::ResidenceFind,
            Screen::Screening(Condition::Income, 2),
            Screen::AskAbout(Condition::Home),
            Screen::ShortStay(String::new()),
            Screen::ShortStay("ynd".to_owned()),
            Screen::ShortStaySent,
            Screen::OwnPlan,
            Screen::Plan(plan::Place::Path),
            Screen::Plan(plan::Place::Goal(12)),
            Screen::Find,
            Screen::Offer(kind.clone()),
            Screen::News,
            Screen::Ahead,
            Screen::Explain(None),
            Screen::Explain(Some(kind.clone())),
            Screen::Page(kind, 3),
            Screen::Question(id, 2),
            Screen::Check(id),
            Screen::Receipt(id),
            Screen::Requests,
            Screen::Certificates,
            Screen::Request(id),
            Screen::Reply(id),
            Screen::Help,
            Screen::About,
        ] {
            assert_eq!(Screen::parse(&screen.place()), Some(screen));
        }
        assert_eq!(Screen::parse(&Screen::Confirm(id).place()), Some(Screen::Check(id)));
        for bad in ["", "short-stay/yx", "question", "question/x/1", "check/1", "offer/A", "page/rights", "explain/A", "nowhere"]
        {
            assert_eq!(Screen::parse(bad), None, "{bad}");
        }
    }
}
