//! What is done to things, by its name in the audit trail.

use super::PlanAction;
use crate::{condition, help, request::Event};

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Start a draft.
    Draft,
    /// Answer a question of a draft.
    Answer,
    /// Throw a draft away.
    Erase,
    /// Look at a request.
    Read,
    /// Look who somebody is, to write down what he asks: the purpose is part of the trail (invariant 11 of the domain facts).
    LookUp,
    /// Note that he has seen the last news of it.
    See,
    /// Let something happen to a request.
    Move(Event),
    /// Let something happen to a condition of somebody.
    Arrange(condition::Event),
    /// Finish the screening of somebody.
    Screen,
    /// Write a plan of his own.
    Write,
    /// Do something to a plan.
    Plan(PlanAction),
    /// Say where he will live himself.
    SayResidence,
    /// Say for the prison where somebody will live.
    SetResidence,
    /// Let something happen to a request for help.
    Help(help::Event),
    /// Put a message with something of him outside.
    Share,
    /// Read what was shared of somebody.
    ReadSharing,
    /// Give the certificate of what was carried out.
    Certify,
    /// Begin to use a kiosk or the desk.
    SignIn,
    /// Sign a detainee in at the kiosk where both stand, without anything that he must know.
    Vouch,
    /// Stop using it.
    SignOut,
    /// Cover the screen.
    Cover,
    /// Take the cover away.
    Uncover,
    /// Change how the kiosk looks and speaks, or end the introduction.
    Set,
    /// Make a browser a kiosk.
    Enrol,
    /// Put people, staff or kiosks into the system.
    Import,
    /// Issue a PIN, a password or an address to enrol a kiosk.
    Issue,
    /// Seal free text with a newer key.
    Rotate,
    /// Put a key away that no cell needs any more.
    Retire,
    /// Make a backup of the database.
    BackUp,
    /// Fill an empty database from a backup.
    Restore,
}

impl Action {
    /// Every action, but those of a plan: they are in [`PlanAction::all`].
    pub const ALL: [Self; 60] = [
        Self::Draft,
        Self::Answer,
        Self::Erase,
        Self::Read,
        Self::LookUp,
        Self::See,
        Self::Move(Event::Submit),
        Self::Move(Event::Enter),
        Self::Move(Event::Receive),
        Self::Move(Event::Take),
        Self::Move(Event::Forward),
        Self::Move(Event::Ask),
        Self::Move(Event::Reply),
        Self::Move(Event::Grant),
        Self::Move(Event::GrantPartly),
        Self::Move(Event::Refuse),
        Self::Move(Event::HandOver),
        Self::Move(Event::Step),
        Self::Move(Event::CarryOut),
        Self::Move(Event::Close),
        Self::Move(Event::Withdraw),
        Self::Move(Event::Expire),
        Self::Arrange(condition::Event::Say),
        Self::Arrange(condition::Event::Map),
        Self::Arrange(condition::Event::Settle),
        Self::Arrange(condition::Event::NeedHelp),
        Self::Arrange(condition::Event::StartHelp),
        Self::Arrange(condition::Event::PassOn),
        Self::Arrange(condition::Event::GiveUp),
        Self::Arrange(condition::Event::Lapse),
        Self::Arrange(condition::Event::Leave),
        Self::Screen,
        Self::Write,
        Self::SayResidence,
        Self::SetResidence,
        Self::Help(help::Event::Ask),
        Self::Help(help::Event::Check),
        Self::Help(help::Event::Send),
        Self::Help(help::Event::Receive),
        Self::Help(help::Event::Start),
        Self::Help(help::Event::Forward),
        Self::Help(help::Event::Answer),
        Self::Help(help::Event::Close),
        Self::Help(help::Event::Withdraw),
        Self::Share,
        Self::ReadSharing,
        Self::Certify,
        Self::SignIn,
        Self::Vouch,
        Self::SignOut,
        Self::Cover,
        Self::Uncover,
        Self::Set,
        Self::Enrol,
        Self::Import,
        Self::Issue,
        Self::Rotate,
        Self::Retire,
        Self::BackUp,
        Self::Restore,
    ];

    /// The name in the audit trail.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Answer => "answer",
            Self::Erase => "erase",
            Self::Read => "read",
            Self::LookUp => "look-up-to-enter",
            Self::See => "see",
            Self::Move(event) => event.as_str(),
            Self::Arrange(event) => event.as_str(),
            Self::Screen => "screen",
            Self::Write => "write",
            Self::Plan(action) => action.as_str(),
            Self::SayResidence => "say-residence",
            Self::SetResidence => "set-residence",
            Self::Help(event) => event.as_str(),
            Self::Share => "share",
            Self::ReadSharing => "read-sharing",
            Self::Certify => "certify",
            Self::SignIn => "sign-in",
            Self::Vouch => "vouch",
            Self::SignOut => "sign-out",
            Self::Cover => "cover",
            Self::Uncover => "uncover",
            Self::Set => "set",
            Self::Enrol => "enrol",
            Self::Import => "import",
            Self::Issue => "issue",
            Self::Rotate => "rotate",
            Self::Retire => "retire",
            Self::BackUp => "back-up",
            Self::Restore => "restore",
        }
    }
}
