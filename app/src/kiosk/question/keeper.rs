//! Keeps an answer on the server while he is still choosing or typing.

use std::{cell::RefCell, rc::Rc};

use domain::{Code, RequestId, answer::Answer, api::request::AnswerQuestion};
use leptos::{prelude::*, task::spawn_local};

use crate::kiosk::{Kiosk, line};

/// One call at a time, and the last answer wins: two quick changes cannot arrive in the wrong order.
#[derive(Clone)]
pub(super) struct Keeper {
    kiosk: Kiosk,
    request: RequestId,
    question: Code,
    /// He has pressed *next* and the answer is not kept yet.
    pub(super) waiting: ArcRwSignal<bool>,
    /// The answer on the screen is the one on the server.
    pub(super) kept: ArcRwSignal<bool>,
    state: Rc<RefCell<State>>,
}

#[derive(Default)]
struct State {
    wanted: Option<Answer>,
    kept: Option<Answer>,
    running: bool,
    then: Option<Box<dyn FnOnce()>>,
}

impl State {
    /// What is not on the server yet.
    fn unkept(&self) -> Option<Answer> {
        self.wanted.clone().filter(|wanted| self.kept.as_ref() != Some(wanted))
    }
}

impl Keeper {
    /// Starts with the answer that is kept already.
    pub(super) fn new(request: RequestId, question: Code, kept: Option<Answer>) -> Self {
        let state = State { wanted: kept.clone(), kept, ..State::default() };
        Self {
            kiosk: Kiosk::get(),
            request,
            question,
            waiting: ArcRwSignal::new(false),
            kept: ArcRwSignal::new(false),
            state: Rc::new(RefCell::new(state)),
        }
    }

    /// Keeps this answer.
    pub(super) fn keep(&self, answer: Answer) {
        self.state.borrow_mut().wanted = Some(answer);
        self.run();
    }

    /// Goes on as soon as everything is kept; stays, and says why, when it cannot be.
    pub(super) fn then(&self, next: impl FnOnce() + 'static) {
        self.state.borrow_mut().then = Some(Box::new(next));
        self.waiting.set(true);
        self.run();
    }

    /// He went elsewhere: what was chosen is still kept, but leads nowhere any more.
    pub(super) fn stay(&self) {
        self.state.borrow_mut().then = None;
    }

    fn run(&self) {
        if std::mem::replace(&mut self.state.borrow_mut().running, true) {
            return;
        }
        let keeper = self.clone();
        spawn_local(async move {
            while let Some(answer) = keeper.unkept() {
                keeper.kept.set(false);
                let path = (keeper.request, keeper.question.clone());
                let reply = line::send::<AnswerQuestion>(path, answer.clone()).await;
                let mut state = keeper.state.borrow_mut();
                match reply {
                    Ok(_) => state.kept = Some(answer),
                    Err(problem) => {
                        state.running = false;
                        state.then = None;
                        drop(state);
                        keeper.waiting.set(false);
                        return keeper.kiosk.fail(problem);
                    }
                }
            }
            keeper.settled();
        });
    }

    fn unkept(&self) -> Option<Answer> {
        self.state.borrow().unkept()
    }

    fn settled(&self) {
        let next = {
            let mut state = self.state.borrow_mut();
            state.running = false;
            state.then.take()
        };
        self.kept.set(true);
        self.waiting.set(false);
        if let Some(next) = next {
            next();
        }
    }
}
