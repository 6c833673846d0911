//! Writing a request down for somebody: whose number it is, what he asks, and his answers.

use domain::{
    Code, Problem, ProblemCode,
    answer::{self, Answers, NotComplete},
    api::enter::{Entered, GetPersonOffers, PersonOffer, PersonOffers},
    person::Number,
    text::TextFault,
};
use leptos::{prelude::*, task::spawn_local};

use self::form::Form;
use super::{
    Desk,
    field::{self, face},
    forward::name_of,
    frame::Title,
    route::Route,
};
use crate::{
    api,
    i18n::{Arg, I18n},
    page,
    part::{mark::icon, text::lines},
};

pub mod form;

/// What is being written down. It is kept while other pages are looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Writing {
    /// The number as it was typed.
    pub number: String,
    /// Who has it, and what he can ask.
    pub found: Option<(Number, PersonOffers)>,
    /// The type.
    pub kind: Option<Code>,
    /// His answers.
    pub answers: Answers,
}

/// Why it cannot be sent yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// A question has no answer, or one with which no request is needed.
    Answer(NotComplete),
    /// Words that are not accepted.
    Words(Code, TextFault),
}

impl Writing {
    /// The type that was chosen.
    #[must_use]
    pub fn offer(&self) -> Option<&PersonOffer> {
        let (_, found) = self.found.as_ref()?;
        found.offers.iter().find(|offered| Some(&offered.offer.kind.id) == self.kind.as_ref())
    }

    /// His answers, cleaned; none of a question to which nothing was written.
    ///
    /// # Errors
    /// [`Missing`] for the first question, in order, that stands in the way.
    pub fn complete(&self, offer: &PersonOffer) -> Result<Answers, Missing> {
        let kind = &offer.offer.kind;
        let mut answers = Answers::new();
        for question in &kind.questions {
            let Some(given) = self.answers.get(&question.id) else { continue };
            match answer::check(question, given) {
                Ok(clean) => answers.insert(question.id.clone(), clean),
                Err(answer::AnswerFault::Text(TextFault::Empty)) => None,
                Err(answer::AnswerFault::Text(fault)) => return Err(Missing::Words(question.id.clone(), fault)),
                Err(_) => None,
            };
        }
        answer::complete(kind, &answers).map_err(Missing::Answer)?;
        Ok(answers)
    }
}

impl Missing {
    /// The question that stands in the way.
    #[must_use]
    pub const fn question(&self) -> &Code {
        match self {
            Self::Answer(NotComplete::Missing(question) | NotComplete::Stops(question)) | Self::Words(question, _) => question,
        }
    }
}

/// The page.
#[component]
pub fn EnterPage() -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let found = Memo::new(move |_| desk.writing.with(|writing| writing.found.clone()));
    view! {
        <div class="top">
            <div class="grow">
                <Title text=i18n.t("enter-title") />
                <p class="soft">{lines(&i18n.t("enter-lead"))}</p>
            </div>
        </div>
        <field::Notice />
        {move || match found.get() {
            None => view! { <Search /> }.into_any(),
            Some((number, found)) => view! { <Whose number=number.clone() found=found.clone() /> <Form number found /> }.into_any(),
        }}
    }
}

/// Whose number is it?
#[component]
fn Search() -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let number = Memo::new(move |_| desk.writing.with(|writing| writing.number.clone()));
    let search = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        if !desk.busy.get_untracked() {
            spawn_local(find(desk, number.get_untracked()));
        }
    };
    view! {
        <form class="card reply" novalidate on:submit=search>
            <div class="field">
                <label for="enter-number">{i18n.t("file-registration")}</label>
                <div class="with-button">
                    <input
                        id="enter-number"
                        type="text"
                        inputmode="numeric"
                        autocomplete="off"
                        dir="ltr"
                        maxlength=Number::MAX.to_string()
                        prop:value=move || number.get()
                        on:input=move |event| desk.writing.set(Writing { number: event_target_value(&event), ..Writing::default() })
                    />
                    <button class="btn go" type="submit" aria-disabled=move || desk.busy.get().then_some("true")>
                        {icon("search")}
                        {i18n.t("enter-search")}
                    </button>
                </div>
            </div>
            <p class="soft">{lines(&i18n.t("enter-search-kept"))}</p>
        </form>
    }
}

async fn find(desk: Desk, typed: String) {
    desk.busy.set(true);
    desk.problem.set(None);
    desk.told.set(None);
    let found = match Number::parse(typed.trim()) {
        Ok(number) => api::ask::<GetPersonOffers>(number.clone()).await.map(|found| (number, found)),
        Err(_) => Err(ProblemCode::NotFound.into()),
    };
    desk.busy.set(false);
    match found {
        Ok(found) => {
            desk.writing.update(|writing| writing.found = Some(found));
            request_animation_frame(|| page::focus("enter-who"));
        }
        // That he is held elsewhere, or is nobody, looks the same.
        Err(problem) if problem.code == ProblemCode::NotFound => {
            desk.fail(Problem::new(ProblemCode::NumberUnknown));
            page::focus("enter-number");
        }
        Err(problem) => desk.fail(problem),
    }
}

/// Who it is: to look at before anything is written.
#[component]
fn Whose(number: Number, found: PersonOffers) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let person = found.person;
    let name = format!("{} {}", person.given_name, person.family_name);
    let below = format!("{} · {}", number.as_str(), person.unit);
    let other = move |_| {
        desk.writing.set(Writing::default());
        request_animation_frame(|| page::focus("enter-number"));
    };
    view! {
        <section class="card whose">
            <div class="row wrap">
                {face("face big", &person.given_name, &person.family_name)}
                <div class="grow">
                    <h2 id="enter-who" tabindex="-1"><bdi>{name}</bdi></h2>
                    <p class="soft"><bdi>{below}</bdi></p>
                </div>
                <button class="btn" type="button" on:click=other>{i18n.t("enter-other")}</button>
            </div>
        </section>
    }
}

/// It was written down and sent: says so, and goes to it where it is hers to answer.
pub(super) fn entered(desk: Desk, name: &str, entered: &Entered) {
    let i18n = desk.i18n;
    desk.writing.set(Writing::default());
    let (number, desk_name, day) = (i18n.number(entered.number), name_of(i18n, &entered.desk), i18n.day(entered.due_on));
    let args = [("number", Arg::from(&number)), ("name", name.into()), ("desk", (&desk_name).into()), ("day", (&day).into())];
    if entered.here {
        desk.go(Route::Request(entered.id));
    } else {
        request_animation_frame(|| page::focus("enter-number"));
    }
    desk.tell(i18n.with("enter-sent", &args));
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{answer::Answer, catalogue::RequestType, offer::Offer};

    fn code(text: &str) -> Code {
        Code::parse(text).expect(text)
    }

    fn offered() -> PersonOffer {
        let kind: RequestType = serde_json::from_value(serde_json::json!({
            "id": "card", "picture": "1FAAA", "order": 1, "desk": "ric", "decided-by": "director", "term": 5, "confirm": "tap",
            "open-at-once": 1, "reasons": [], "steps": [],
            "questions": [
                { "id": "have", "picture": "1F4CD", "kind": "choice",
                  "options": [{ "id": "yes", "picture": "1F4CD", "stops": true }, { "id": "no", "picture": "1F4CD" }] },
                { "id": "pays", "picture": "1F4CD", "kind": "tell" },
                { "id": "why", "picture": "1F4CD", "kind": "words" },
            ],
        }))
        .expect("kind");
        PersonOffer { offer: Offer { kind, block: None, warning: None, draft: None, term: 5, desk: None }, open: None }
    }

    #[test]
    fn every_question_is_answered_before_it_is_sent() {
        let (offer, mut writing) = (offered(), Writing::default());
        let missing = |question: &str| Err(Missing::Answer(NotComplete::Missing(code(question))));
        assert_eq!(writing.complete(&offer), missing("have"));
        writing.answers.insert(code("have"), Answer::Choice(code("yes")));
        writing.answers.insert(code("why"), Answer::Words("  ".to_owned()));
        assert_eq!(writing.complete(&offer), Err(Missing::Answer(NotComplete::Stops(code("have")))));
        writing.answers.insert(code("have"), Answer::Choice(code("no")));
        assert_eq!(writing.complete(&offer), missing("why"));
        writing.answers.insert(code("why"), Answer::Words("x".repeat(501)));
        assert!(matches!(writing.complete(&offer), Err(Missing::Words(question, _)) if question == code("why")));
        writing.answers.insert(code("why"), Answer::Words(" Zo is het. ".to_owned()));
        let answers = writing.complete(&offer).expect("complete");
        assert_eq!(answers.get(&code("why")), Some(&Answer::Words("Zo is het.".to_owned())));
    }
}
