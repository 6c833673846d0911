//! What he asks: one type of his menu, and its questions on one form.

use std::collections::BTreeMap;

use domain::{
    Code,
    answer::{Answer, NotComplete},
    api::enter::{EnterBody, EnterRequest, PersonOffer, PersonOffers},
    catalogue::{Question, QuestionKind, RequestType},
    menu::Group,
    offer::Block,
    person::Number,
    text::Words,
    words,
};
use leptos::{prelude::*, task::spawn_local};

use super::{Missing, entered};
use crate::{
    api,
    desk::{Desk, asked::title, field::choice, forward::name_of, route::Route},
    i18n::{Arg, I18n},
    page,
    part::{
        mark::{icon, icon_turn, shape},
        problem::problem_text,
        text::{headed, lines, short},
    },
};

/// What the parts of the form share. A handle: copy it freely.
#[derive(Clone, Copy)]
struct Sheet {
    desk: Desk,
    missing: RwSignal<Option<Missing>>,
}

/// The type, its questions, and the way to send it.
#[component]
pub fn Form(
    /// His number.
    number: Number,
    /// Who he is, and what he can ask.
    found: PersonOffers,
) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let sheet = Sheet { desk, missing: RwSignal::new(None) };
    let chosen = Memo::new(move |_| desk.writing.with(|writing| writing.offer().cloned()));
    let name = found.person.given_name.clone();
    let facts = StoredValue::new(found.facts.clone());
    let sent = name.clone();
    let send = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        sheet.send(number.clone(), sent.clone());
    };
    view! {
        <form class="card reply" novalidate on:submit=send>
            <Types found />
            {move || {
                let offered = chosen.get()?;
                if let Some(block) = offered.offer.block.clone() {
                    return Some(view! { <Blocked block offered /> }.into_any());
                }
                let kind = offered.offer.kind.clone();
                let questions = kind.questions.iter().map(|question| asked(sheet, &kind, question, facts)).collect_view();
                Some(view! { {questions} <Send sheet offered name=name.clone() /> }.into_any())
            }}
            {move || chosen.with(Option::is_none).then(|| view! { <p class="soft">{i18n.t("enter-choose")}</p> })}
        </form>
    }
}

impl Sheet {
    /// Sends it, or shows what is missing.
    fn send(self, number: Number, name: String) {
        let desk = self.desk;
        let Some(offered) = desk.writing.with_untracked(|writing| writing.offer().cloned()) else { return };
        if desk.busy.get_untracked() || offered.offer.block.is_some() {
            return;
        }
        let answers = match desk.writing.with_untracked(|writing| writing.complete(&offered)) {
            Ok(answers) => answers,
            Err(missing) => {
                page::focus(&field_of(missing.question()));
                return self.missing.set(Some(missing));
            }
        };
        desk.busy.set(true);
        desk.problem.set(None);
        let body = EnterBody { kind: offered.offer.kind.id, answers };
        spawn_local(async move {
            let result = api::send::<EnterRequest>(number, body).await;
            desk.busy.set(false);
            match result {
                Ok(told) => entered(desk, &name, &told),
                Err(problem) => {
                    desk.fail(problem);
                    request_animation_frame(|| page::focus("notice"));
                }
            }
        });
    }

    fn answer(self, question: &Code, answer: Answer) {
        self.missing.set(None);
        self.desk.writing.update(|writing| {
            writing.answers.insert(question.clone(), answer);
        });
    }
}

/// The types of his menu, under the groups in which he finds them.
#[component]
fn Types(found: PersonOffers) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let chosen = desk.writing.with_untracked(|writing| writing.kind.clone());
    let choose = move |event| {
        let kind = Code::parse(&event_target_value(&event)).ok();
        desk.problem.set(None);
        desk.writing.update(|writing| {
            writing.answers.clear();
            writing.kind = kind;
        });
    };
    let option = |offered: &PersonOffer| {
        let kind = &offered.offer.kind.id;
        let selected = chosen.as_ref() == Some(kind);
        view! { <option value=kind.to_string() selected=selected>{short(&i18n.t(&words::request(kind)))}</option> }
    };
    let mut grouped: Vec<(Option<Code>, Vec<&PersonOffer>)> = Vec::new();
    for offered in &found.offers {
        let group = &offered.offer.kind.group;
        match grouped.iter_mut().find(|(known, _)| known == group) {
            Some((_, list)) => list.push(offered),
            None => grouped.push((group.clone(), vec![offered])),
        }
    }
    let groups = grouped
        .into_iter()
        .map(|(group, list)| {
            let label = group.map_or_else(|| i18n.t("enter-help"), |group| path(&found.groups, &group));
            let options = list.into_iter().map(option).collect_view();
            view! { <optgroup label=label>{options}</optgroup> }
        })
        .collect_view();
    view! {
        <div class="field">
            <label for="enter-kind">{i18n.with("enter-kind", &[("name", (&found.person.given_name).into())])}</label>
            <select id="enter-kind" on:change=choose>
                <option value="" selected=chosen.is_none()>{i18n.t("enter-kind-none")}</option>
                {groups}
            </select>
        </div>
    }
}

/// A group with those that it lies in, from the first screen on.
fn path(groups: &[Group], id: &Code) -> String {
    let name = |id: &Code| short(&headed(&I18n::get().t(&words::group(id))).0);
    let within = groups.iter().find(|group| group.id == *id).and_then(|group| group.within.as_ref());
    within.map_or_else(|| name(id), |within| format!("{} · {}", path(groups, within), name(id)))
}

/// Why he cannot ask for it now; a way to the request that is open, where it is at this desk.
#[component]
fn Blocked(block: Block, offered: PersonOffer) -> impl IntoView {
    let i18n = I18n::get();
    let first = match &block {
        Block::First { kind } => Some(short(&i18n.t(&words::request(kind)))),
        _ => None,
    };
    let words = i18n.with(&words::desk_block(block.name()), &[("kind", first.as_deref().unwrap_or_default().into())]);
    let way = offered
        .open
        .map(|id| view! { <a class="btn" href=Route::Request(id).href()>{i18n.t("enter-open")}{icon_turn("arrow-right")}</a> });
    let elsewhere =
        matches!(block, Block::AlreadyAsked { .. }).then(|| way.is_none().then(|| i18n.t("enter-elsewhere"))).flatten();
    view! {
        <div class="caution" role="status">{icon("info")}<p class="grow">{lines(&words)}{elsewhere.map(|words| lines(&format!("\n{words}")))}</p>{way}</div>
    }
}

/// One question, with the place for his answer.
fn asked(sheet: Sheet, kind: &RequestType, question: &Question, facts: StoredValue<BTreeMap<Code, String>>) -> AnyView {
    let i18n = I18n::get();
    let name = title(kind, question);
    match &question.kind {
        QuestionKind::Tell => {
            let told = facts.with_value(|facts| {
                let facts: Vec<(&str, Arg<'_>)> = facts.iter().map(|(name, value)| (name.as_str(), Arg::Text(value))).collect();
                i18n.with(&words::tell(&kind.id, &question.id), &facts)
            });
            view! { <div class="own"><p class="legend">{name}</p><p>{lines(&told)}</p></div> }.into_any()
        }
        QuestionKind::Words => {
            let (id, mine, wrong) = (question.id.clone(), question.id.clone(), fault_of(&question.id));
            let value = move || match sheet.desk.writing.with(|writing| writing.answers.get(&mine).cloned()) {
                Some(Answer::Words(words)) => words,
                _ => String::new(),
            };
            view! {
                <div class="own">
                    <label class="legend" for=field_of(&question.id)>{name}</label>
                    <textarea
                        id=field_of(&question.id)
                        rows="2"
                        dir="auto"
                        maxlength=Words::MAX.to_string()
                        aria-describedby=wrong
                        prop:value=value
                        on:input=move |event| sheet.answer(&id, Answer::Words(event_target_value(&event)))
                    ></textarea>
                    {fault(sheet, kind, question)}
                </div>
            }
            .into_any()
        }
        QuestionKind::Choice { options } => {
            let options = options
                .iter()
                .enumerate()
                .map(|(at, option)| {
                    let (asked, mine) = (question.id.clone(), Answer::Choice(option.id.clone()));
                    let (id, chosen) = (question.id.clone(), mine.clone());
                    let on = move || sheet.desk.writing.with(|writing| writing.answers.get(&asked) == Some(&mine));
                    let choose = move |_| sheet.answer(&id, chosen.clone());
                    let words = short(&headed(&i18n.t(&words::option(&kind.id, &question.id, &option.id))).0);
                    let first = (at == 0).then(|| field_of(&question.id));
                    choice("radio", group_of(&question.id), first, on, choose, words.into_any())
                })
                .collect_view();
            view! {
                <fieldset class="group" aria-describedby=fault_of(&question.id)>
                    <legend>{name}</legend>
                    {options}
                    {fault(sheet, kind, question)}
                </fieldset>
            }
            .into_any()
        }
    }
}

fn field_of(question: &Code) -> String {
    format!("first-{question}")
}

fn fault_of(question: &Code) -> String {
    format!("fault-{question}")
}

fn group_of(question: &Code) -> String {
    format!("answer-{question}")
}

/// What is wrong with the answer to this question.
fn fault(sheet: Sheet, kind: &RequestType, question: &Question) -> impl IntoView + use<> {
    let (kind, id) = (kind.id.clone(), question.id.clone());
    let fault_id = fault_of(&id);
    let words = move || {
        let missing = sheet.missing.get().filter(|missing| *missing.question() == id)?;
        Some(match missing {
            Missing::Answer(NotComplete::Missing(_)) => I18n::get().t("fault-answer"),
            Missing::Words(_, fault) => problem_text(&fault.into()),
            Missing::Answer(NotComplete::Stops(_)) => {
                let given = sheet.desk.writing.with_untracked(|writing| writing.answers.get(&id).cloned());
                let Some(Answer::Choice(option)) = given else { return None };
                I18n::get().t(&words::stop(&kind, &id, &option))
            }
        })
    };
    view! { <div class="fault" id=fault_id>{move || words().map(|words| view! { <p>{shape("late")}{lines(&words)}</p> })}</div> }
}

/// Who gets it, and the way to send it.
#[component]
fn Send(sheet: Sheet, offered: PersonOffer, name: String) -> impl IntoView {
    let i18n = I18n::get();
    let kind = offered.offer.kind;
    let desk = move || domain::answer::desk(&kind, &sheet.desk.writing.with(|writing| writing.answers.clone()));
    let term = u64::from(offered.offer.term);
    let goes = move || {
        let desk = name_of(i18n, &desk()?);
        Some(lines(&i18n.with("enter-goes", &[("desk", (&desk).into()), ("n", term.into())])))
    };
    view! {
        <div class="send">
            <p class="soft">{goes}</p>
            <button class="btn go" type="submit" aria-disabled=move || sheet.desk.busy.get().then_some("true")>
                {icon_turn("send")}
                {i18n.with("enter-send", &[("name", (&name).into())])}
            </button>
        </div>
    }
}
