//! The desk: what all of its pages share, and how they are led from one to the other.
//!
//! What was fetched, and what is being written, live here and not in the pages, so that a page can be drawn anew (in another
//! language, after a refresh) without asking the server again and without losing a letter. [`file`](self::file) and
//! [`queue`] fetch; the pages only draw.
//!
//! To add a page: its address in [`route`], a file with one component, its place in [`frame`], its messages in
//! `locales/<language>/desk.ftl`.

use std::{collections::BTreeMap, rc::Rc};

use domain::{
    Problem, ProblemCode, RequestId,
    api::{
        Endpoint, Nothing,
        condition::PersonPage,
        desk::{DeskRequest, GetStaff, StaffNow, StaffSignOut},
        plan::PersonPlan,
    },
    person::Theme,
};
use leptos::{prelude::*, task::spawn_local};

use crate::{
    api,
    i18n::{self, Extent, I18n, Texts},
    line, page,
};

pub mod ahead;
pub mod answer;
pub mod asked;
pub mod carry_out;
pub mod certificates;
pub mod decision;
pub mod draft;
pub mod enter;
pub mod field;
pub mod file;
pub mod forward;
pub mod frame;
pub mod fresh;
pub mod hand_over;
pub mod help;
pub mod history;
pub mod live;
pub mod meter;
pub mod people;
pub mod person;
pub mod plan;
pub mod plans;
pub mod preview;
pub mod queue;
pub mod request;
pub mod route;
pub mod session;
pub mod sharing;
pub mod sight;
pub mod start;
pub mod table;

use draft::Draft;
use enter::Writing;
use queue::Waiting;
use route::Route;

/// What the whole program shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It asks the server who is signed in.
    Asking,
    /// The server could not be reached at the start.
    Unreachable,
    /// Nobody is signed in.
    Out,
    /// Somebody was, and the session ended.
    Ended,
    /// Somebody is at work.
    In,
    /// Everything was taken away; the document is about to be loaded anew.
    Left,
}

/// What every page can reach. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The texts.
    pub i18n: I18n,
    /// What the whole program shows.
    pub phase: RwSignal<Phase>,
    /// Who is at work; stays when the session ends, to know whether the same person comes back.
    pub staff: RwSignal<Option<StaffNow>>,
    /// The page in the address.
    pub route: RwSignal<Route>,
    /// The queue as it was fetched last.
    pub queue: RwSignal<Waiting>,
    /// The open request as it was fetched last.
    pub file: RwSignal<Option<DeskRequest>>,
    /// The open page of a person as it was fetched last.
    pub person: RwSignal<Option<PersonPage>>,
    /// The open plan of a person as it was fetched last.
    pub plan: RwSignal<Option<PersonPlan>>,
    /// What is being written, by request.
    pub drafts: RwSignal<BTreeMap<RequestId, Draft>>,
    /// What is being written down for somebody.
    pub writing: RwSignal<Writing>,
    /// What went wrong last, until something else is done.
    pub problem: RwSignal<Option<Problem>>,
    /// What came of the last page, until another one is opened.
    pub told: RwSignal<Option<String>>,
    /// What a screen reader is told next, politely.
    pub said: RwSignal<String>,
    /// Something is on its way to the server; nothing else is sent meanwhile.
    pub busy: RwSignal<bool>,
    /// The colours.
    pub theme: RwSignal<Theme>,
    /// Texts of other languages, for what the detainee sees.
    pub others: RwSignal<Vec<Rc<Texts>>, LocalStorage>,
    /// Ticks of [`fresh`] since somebody last touched it.
    untouched: StoredValue<u32>,
    /// The next page takes the focus: somebody went there.
    arrived: StoredValue<bool>,
}

impl Desk {
    /// Starts at the page that the address names.
    #[must_use]
    pub fn start(i18n: I18n) -> Self {
        Self {
            i18n,
            phase: RwSignal::new(Phase::Asking),
            staff: RwSignal::new(None),
            route: RwSignal::new(Route::here()),
            queue: RwSignal::new(Waiting::default()),
            file: RwSignal::new(None),
            person: RwSignal::new(None),
            plan: RwSignal::new(None),
            drafts: RwSignal::new(BTreeMap::new()),
            writing: RwSignal::new(Writing::default()),
            problem: RwSignal::new(None),
            told: RwSignal::new(None),
            said: RwSignal::new(String::new()),
            busy: RwSignal::new(false),
            theme: RwSignal::new(page::wished_theme()),
            others: RwSignal::new_local(Vec::new()),
            untouched: StoredValue::new(0),
            arrived: StoredValue::new(false),
        }
    }

    /// The handle of the program.
    #[must_use]
    pub fn get() -> Self {
        expect_context()
    }

    /// Asks who is signed in, and goes to work where somebody is.
    pub async fn ask_who(self) {
        match api::ask::<GetStaff>(()).await {
            Ok(staff) => self.enter(staff),
            Err(problem) if problem.code == ProblemCode::SignedOut => self.phase.set(Phase::Out),
            Err(_) => self.phase.set(Phase::Unreachable),
        }
    }

    /// Goes to work. What somebody else left open or unsent is forgotten first.
    pub fn enter(self, staff: StaffNow) {
        if i18n::has_own(staff.own_texts) {
            self.others.set(Vec::new());
            spawn_local(self.i18n.again());
        }
        let same = self.staff.with_untracked(|before| before.as_ref().is_none_or(|before| is_same(before, &staff)));
        if !same {
            self.drafts.set(BTreeMap::new());
            self.writing.set(Writing::default());
            self.file.set(None);
            self.person.set(None);
            self.plan.set(None);
            self.queue.set(Waiting::default());
        }
        self.staff.set(Some(staff));
        self.problem.set(None);
        self.phase.set(Phase::In);
        self.arrive();
    }

    /// The session is over: nothing of it stays on the screen. What was written is kept for who comes back.
    pub fn end(self) {
        self.file.set(None);
        self.person.set(None);
        self.plan.set(None);
        self.queue.set(Waiting::default());
        self.writing.update(|writing| writing.found = None);
        self.told.set(None);
        self.problem.set(None);
        self.phase.update(|phase| *phase = if *phase == Phase::In { Phase::Ended } else { Phase::Out });
    }

    /// Signs out and leaves nothing: a full load of the document.
    pub fn sign_out(self) {
        self.phase.set(Phase::Left);
        spawn_local(async move {
            // Whatever the server says, nothing stays here; a session that could not be ended ends by its clock.
            let _ = api::ask::<StaffSignOut>(()).await;
            page::replace("/desk");
        });
    }

    /// Goes to a page.
    pub fn go(self, route: Route) {
        if route != self.route.get_untracked() {
            route.enter();
        }
        self.turn(route);
    }

    /// Shows the page that the address names now: after *back* or *forward*.
    pub fn follow(self) {
        self.turn(Route::here());
    }

    fn turn(self, route: Route) {
        let before = self.route.get_untracked();
        if route == before {
            return;
        }
        self.problem.set(None);
        self.told.set(None);
        // From one part of the queue to another the focus stays on what was pressed.
        if !matches!((&before, &route), (Route::Queue(_), Route::Queue(_))) {
            self.file.set(None);
            self.person.set(None);
            self.plan.set(None);
            self.arrive();
        }
        self.route.set(route);
    }

    /// The next heading takes the focus.
    fn arrive(self) {
        self.arrived.set_value(true);
    }

    /// Whether the heading that is drawn now shall take the focus; says so once.
    #[must_use]
    pub fn take_arrival(self) -> bool {
        self.arrived.try_update_value(std::mem::take).unwrap_or_default()
    }

    /// Says what went wrong. Where the session is over, asks to sign in again.
    pub fn fail(self, problem: Problem) {
        match problem.code {
            ProblemCode::SignedOut => self.end(),
            _ => self.problem.set(Some(problem)),
        }
    }

    /// Says what went wrong with something that nobody asked for. That the line is away is said anyway.
    pub fn fail_quietly(self, problem: Problem) {
        if !problem.is_unreached() || !untrack(line::is_away) {
            self.fail(problem);
        }
    }

    /// Lets something happen to a request, then goes on. Where somebody else was first, what he did is fetched.
    pub fn act<E>(self, id: RequestId, body: E::Body, then: impl FnOnce() + 'static)
    where
        E: Endpoint<Path = RequestId, Query = Nothing, Reply = DeskRequest>,
    {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.problem.set(None);
        spawn_local(async move {
            let result = api::send::<E>(id, body).await;
            self.busy.set(false);
            match result {
                Ok(request) => {
                    file::show(self, request);
                    then();
                    queue::refresh(self).await;
                }
                Err(problem) => {
                    let stale = matches!(problem.code, ProblemCode::AlreadyDecided | ProblemCode::NotNow);
                    if stale {
                        file::fetch(self, id).await;
                    }
                    self.fail(problem);
                    // What was pressed may be gone, and the notice stands above it.
                    request_animation_frame(|| page::focus("notice"));
                }
            }
        });
    }

    /// What is being written about a request.
    #[must_use]
    pub fn draft(self, id: RequestId) -> Draft {
        self.drafts.with(|drafts| drafts.get(&id).cloned().unwrap_or_default())
    }

    /// Changes what is being written about a request.
    pub fn write(self, id: RequestId, change: impl FnOnce(&mut Draft)) {
        self.drafts.update(|drafts| change(drafts.entry(id).or_default()));
    }

    /// Forgets what was written: it was sent.
    pub fn forget(self, id: RequestId) {
        self.drafts.update(|drafts| {
            drafts.remove(&id);
        });
    }

    /// Says what came of something, on the page that was just opened.
    pub fn tell(self, words: String) {
        self.say(words.clone());
        self.told.set(Some(words));
    }

    /// Lets a screen reader say something when it has nothing else to say.
    pub fn say(self, words: String) {
        self.said.set(words);
    }

    /// Changes the colours.
    pub fn set_theme(self, theme: Theme) {
        page::set_theme(theme);
        self.theme.set(theme);
    }

    /// Fetches the texts of another language, once.
    pub fn learn(self, tag: &str) {
        let known = self.others.with_untracked(|others| others.iter().any(|texts| texts.tag() == tag));
        let info = self.i18n.languages().into_iter().find(|info| info.tag == tag);
        let Some(info) = info.filter(|_| !known) else { return };
        spawn_local(async move {
            // Without these texts there is no preview in that language, and the page says so.
            if let Ok(texts) = Texts::fetch(&info, Extent::Kiosk).await {
                self.others.update(|others| others.push(Rc::new(texts)));
            }
        });
    }
}

/// The same person, as far as the desk is told who somebody is.
fn is_same(one: &StaffNow, other: &StaffNow) -> bool {
    (&one.given_name, &one.family_name, &one.desk, &one.establishment)
        == (&other.given_name, &other.family_name, &other.desk, &other.establishment)
}
