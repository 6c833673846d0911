//! Help of the municipality for one of the conditions: one question, a check of what goes out, his PIN, and where it is.

use domain::{
    Code,
    api::help::{AskHelp, AskHelpBody, HelpNow, HelpView, ListHelp},
    catalogue::{Condition, Confirm},
    help::Need,
    person::Known,
    session::{Confirmation, confirmation},
    words,
};
use leptos::prelude::*;

use super::{Kiosk, Screen, confirm, frame, line, question};
use crate::{
    i18n::I18n,
    part::{
        choice::{Card, Choices},
        condition as drawn_as,
        leaf::{Leaf, leaf},
        mark::{big_picture, icon, icon_turn, picture, shape},
        text::{lines, marked},
    },
};

mod one;

/// One of its screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Where it is, or the question.
    One(Condition),
    /// The question again, after an earlier one is over.
    Again(Condition),
    /// What goes out, before it does.
    Check(Condition, Need),
    /// His PIN before that.
    Pin(Condition, Need),
    /// It is asked.
    Sent(Condition),
}

impl Step {
    /// The screen as the server keeps it under the cover. A PIN is typed again from the start.
    #[must_use]
    pub fn place(self) -> String {
        match self {
            Self::One(condition) => format!("one/{}", condition.as_str()),
            Self::Again(condition) => format!("again/{}", condition.as_str()),
            Self::Check(condition, need) | Self::Pin(condition, need) => {
                format!("check/{}/{}", condition.as_str(), need.as_str())
            }
            Self::Sent(condition) => format!("sent/{}", condition.as_str()),
        }
    }

    /// Reads a place; none for one that this program does not know.
    #[must_use]
    pub fn parse(place: &str) -> Option<Self> {
        let (name, rest) = place.split_once('/')?;
        match name {
            "one" => Condition::parse(rest).map(Self::One),
            "again" => Condition::parse(rest).map(Self::Again),
            "check" => {
                let (condition, need) = rest.split_once('/')?;
                Some(Self::Check(Condition::parse(condition)?, Need::parse(need)?))
            }
            "sent" => Condition::parse(rest).map(Self::Sent),
            _ => None,
        }
    }
}

/// Draws one.
pub fn screen(step: Step) -> AnyView {
    match step {
        Step::One(condition) => now(condition),
        Step::Again(condition) => frame::load::<ListHelp>((), move |now| asking(&now, condition)),
        Step::Check(condition, need) => frame::load::<ListHelp>((), move |now| checked(&now, condition, need)),
        Step::Pin(condition, need) => pin(condition, need),
        Step::Sent(condition) => sent_now(condition),
    }
}

fn now(condition: Condition) -> AnyView {
    frame::load::<ListHelp>((), move |now| match now.items.iter().find(|help| help.condition == condition) {
        Some(help) => one::drawn(&now, help),
        None => asking(&now, condition),
    })
}

fn asking(now: &HelpNow, condition: Condition) -> AnyView {
    if now.restricted == Known::Yes {
        return closed("block-restricted", "block-restricted-next").into_any();
    }
    match now.offers.iter().find(|offer| offer.condition == condition) {
        Some(offer) => view! { <Asked condition needs=offer.needs.clone() /> }.into_any(),
        None => closed("problem-already-asked", "help-already-next").into_any(),
    }
}

/// Why not now, with the way to somebody who can help.
fn closed(why: &'static str, next: &'static str) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("help-title") />
                <p class="lead">{lines(&i18n.t(why))}</p>
                <p class="lead">{lines(&i18n.t(next))}</p>
            </div>
            <div class="body"><div class="story">{big_picture("1F3E2")}</div></div>
            <div class="foot">
                <button class="btn go wide" type="button" on:click=move |_| kiosk.go(Screen::Help)>
                    {icon("messages-square")}
                    {i18n.t("stop-talk")}
                </button>
            </div>
        </main>
    }
}

#[component]
fn Asked(condition: Condition, needs: Vec<Need>) -> impl IntoView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let chosen = RwSignal::new(None::<Code>);
    let hint = RwSignal::new(false);
    let card = |need: &Need| {
        let (picture, text) = (drawn_as::of_need(*need).to_owned(), i18n.t(&words::help_need(*need)));
        Code::parse(need.as_str()).ok().map(|id| Card { id, picture, text })
    };
    let cards = needs.iter().filter_map(card).collect();
    let next = move || match chosen.get_untracked().and_then(|code| Need::parse(code.as_str())) {
        Some(need) => kiosk.go(Screen::Town(Step::Check(condition, need))),
        None => hint.set(true),
    };
    view! {
        <main class="main">
            <div class="head">
                <div class="subject">{picture(drawn_as::of(condition))}<frame::Title text=i18n.t("help-need-title") /></div>
                <p class="lead">{lines(&i18n.t("help-need-lead"))}</p>
            </div>
            <div class="body"><Choices cards chosen choose=move |code| chosen.set(Some(code)) /></div>
            {question::foot(hint, Signal::derive(move || chosen.get().is_some()), next)}
        </main>
    }
}

/// What goes out, to whom and why, before it does.
fn checked(now: &HelpNow, condition: Condition, need: Need) -> AnyView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let to = now.municipality.as_ref().map_or_else(|| i18n.t("help-to-unknown"), |one| one.name.clone());
    let shared = now.shares.iter().map(|item| i18n.t(&words::shared_item(*item))).collect::<Vec<_>>().join("\n");
    let fact = |drawing: AnyView, name: &'static str, value: String| {
        view! { <div><dt>{drawing}{i18n.t(name)}</dt><dd class="stack tight">{lines(&value)}</dd></div> }
    };
    let send = move |_| match confirmation(Confirm::Pin, kiosk.is_vouched()) {
        Confirmation::Pin => kiosk.go(Screen::Town(Step::Pin(condition, need))),
        Confirmation::Tap | Confirmation::Twice => {
            kiosk.doing(line::send::<AskHelp>(condition, AskHelpBody { need, pin: None }), move |_| sent(kiosk, condition));
        }
    };
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("help-check-title") />
                <p class="lead">{lines(&i18n.t("help-check-lead"))}</p>
            </div>
            <div class="body">
                <dl class="facts">
                    {fact(picture(drawn_as::of_need(need)).into_any(), "help-check-need", i18n.t(&words::help_need(need)))}
                    {fact(picture("1F3E2").into_any(), "help-check-to", to)}
                    {fact(picture("1F4E8").into_any(), "help-check-shared", shared)}
                    {fact(picture("2696").into_any(), "help-check-basis", i18n.t("help-check-law"))}
                </dl>
            </div>
            <div class="foot">
                <frame::Notice />
                <button class="btn go wide" type="button" on:click=send>{i18n.t("help-send")}{icon_turn("send")}</button>
                <button class="btn wide" type="button" on:click=move |_| kiosk.return_to(Screen::Condition(condition))>{i18n.t("confirm-back")}</button>
            </div>
        </main>
    }
    .into_any()
}

fn sent(kiosk: Kiosk, condition: Condition) {
    kiosk.from_home(Screen::Town(Step::Sent(condition)));
}

/// His PIN, which sends it.
fn pin(condition: Condition, need: Need) -> AnyView {
    confirm::by_pin(
        move |pin| line::send::<AskHelp>(condition, AskHelpBody { need, pin: Some(pin) }),
        move |kiosk, _: HelpView| sent(kiosk, condition),
    )
}

/// It is asked: who looks at it, and the last day on which it goes out.
fn sent_now(condition: Condition) -> AnyView {
    frame::load::<ListHelp>((), move |now| match now.items.iter().find(|help| help.condition == condition) {
        Some(help) => receipt(help).into_any(),
        None => view! { <super::condition::Conditions /> }.into_any(),
    })
}

fn receipt(help: &HelpView) -> impl IntoView + use<> {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let (condition, day) = (help.condition, help.send_by);
    let by = i18n.with("help-sent-by", &[("day", (&i18n.day(day)).into())]);
    view! {
        <main class="main">
            <div class="head">
                <div class="outcome">
                    <span class="seal">{shape("done")}</span>
                    <div class="stack tight">
                        <frame::Title text=i18n.t("receipt-title") />
                        <p class="lead">{marked(&i18n.t(&words::help_need(help.need)))}</p>
                    </div>
                </div>
            </div>
            <div class="body center">
                <section class="promise one">{leaf(day, Leaf::Large)}<p>{lines(&by)}</p></section>
            </div>
            <div class="foot">
                <button class="btn go wide" type="button" on:click=move |_| kiosk.go(Screen::Town(Step::One(condition)))>
                    {i18n.t("help-follow")}
                    {icon_turn("arrow-right")}
                </button>
                <button class="btn wide" type="button" on:click=move |_| kiosk.home()>{icon("house")}{i18n.t("control-home")}</button>
            </div>
        </main>
    }
}
