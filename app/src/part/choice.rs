//! Choices: answers to one question, and ways to go on. A picture beside the words, and a mark at the end.

use domain::Code;
use leptos::prelude::*;

use super::{
    mark::{big_picture, icon, icon_turn},
    text::{headed, lines, marked},
};

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its name.
    pub id: Code,
    /// Its pictogram.
    pub picture: String,
    /// Its words; what follows the first line explains it.
    pub text: String,
}

/// Answers of which one can be chosen. The heading with the id `title` asks the question.
#[component]
pub fn Choices(
    /// The answers.
    cards: Vec<Card>,
    /// The one that is chosen.
    #[prop(into)]
    chosen: Signal<Option<Code>>,
    /// Chooses one.
    #[prop(into)]
    choose: Callback<Code>,
) -> impl IntoView {
    let cards = cards
        .into_iter()
        .map(|card| {
            let (id, own) = (card.id.clone(), card.id);
            let is_chosen = move || chosen.with(|chosen| chosen.as_ref() == Some(&id));
            view! {
                <label class="choice grow">
                    <input type="radio" name="answer" prop:checked=is_chosen on:change=move |_| choose.run(own.clone()) />
                    {big_picture(&card.picture)}
                    <span class="grow">{words(&card.text)}</span>
                    <span class="dot" aria-hidden="true">{icon("check")}</span>
                </label>
            }
        })
        .collect_view();
    view! { <fieldset class="choices grow" role="radiogroup" aria-labelledby="title">{cards}</fieldset> }
}

/// A way to go on: pressing it leads somewhere else.
#[component]
pub fn Way(
    /// Its pictogram.
    #[prop(into)]
    picture: String,
    /// Its words; what follows the first line explains it.
    #[prop(into)]
    text: String,
    /// It is the one main action of the screen.
    #[prop(optional)]
    main: bool,
    /// Goes there.
    #[prop(into)]
    go: Callback<()>,
    /// States of what it leads to.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let class = if main { "choice go" } else { "choice" };
    view! {
        <button type="button" class=class on:click=move |_| go.run(())>
            {big_picture(&picture)}
            <span class="grow">
                {words(&text)}
                {children.map(|children| view! { <span class="row wrap tags">{children()}</span> })}
            </span>
            <span class="to">{icon_turn("arrow-right")}</span>
        </button>
    }
}

fn words(text: &str) -> impl IntoView + use<> {
    let (first, rest) = headed(text);
    view! {
        <span>{marked(&first)}</span>
        {(!rest.is_empty()).then(|| view! { <small>{lines(&rest)}</small> })}
    }
}
