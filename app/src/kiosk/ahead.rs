//! What is to be arranged before he leaves, each with the day from which it can be done.

use domain::{ahead::Task, api::bulletin::GetBulletin, words};
use leptos::prelude::*;

use super::{Kiosk, Screen, frame};
use crate::{
    i18n::I18n,
    part::{
        choice::Way,
        leaf::{Leaf, leaf},
        mark::big_picture,
        text::lines,
    },
};

/// The list.
#[component]
pub fn Ahead() -> impl IntoView {
    frame::load::<GetBulletin>((), |bulletin| listed(&bulletin.ahead))
}

fn listed(tasks: &[Task]) -> AnyView {
    let i18n = I18n::get();
    let body = if tasks.is_empty() {
        view! {
            <div class="body center">
                <div class="empty">{big_picture("1F5D3")}<h2>{i18n.t("ahead-empty-title")}</h2><p>{lines(&i18n.t("ahead-empty"))}</p></div>
            </div>
        }
        .into_any()
    } else {
        let cards = tasks.iter().map(|task| view! { <li>{drawn(task)}</li> }).collect_view();
        view! { <div class="body"><ul class="choices">{cards}</ul></div> }.into_any()
    };
    view! {
        <main class="main">
            <div class="head">
                <frame::Title text=i18n.t("ahead-title") />
                <p class="lead">{lines(&i18n.t("ahead-lead"))}</p>
            </div>
            {body}
        </main>
    }
    .into_any()
}

/// What can be done now is a way; what comes later is a day to read.
fn drawn(task: &Task) -> AnyView {
    let kiosk = Kiosk::get();
    let i18n = I18n::get();
    let title = i18n.t(&words::ahead(&task.id));
    if task.begun {
        let (text, to) = (format!("{title}\n{}", i18n.t("ahead-now")), Screen::Offer(task.opens.clone()));
        return view! { <Way picture=task.picture.clone() text go=move |()| kiosk.go(to.clone()) /> }.into_any();
    }
    let from = i18n.with("ahead-from", &[("day", (&i18n.day(task.from)).into())]);
    view! {
        <section class="promise one">
            {leaf(task.from, Leaf::Small)}
            <div><h2>{title}</h2><p>{from}</p></div>
        </section>
    }
    .into_any()
}
