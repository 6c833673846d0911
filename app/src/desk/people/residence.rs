//! Where somebody will live, at the desk: what he says, what the prison knows, what was said before, and the form of the case manager.

use domain::{
    api::residence::{
        ListDeskMunicipalities, Municipality, Residence, ResidenceFile, ResidenceStep, SetResidence, SetResidenceBody,
    },
    municipality::MunicipalityCode,
    person::Number,
    words,
};
use leptos::{prelude::*, task::spawn_local};

use super::super::Desk;
use crate::{
    api,
    i18n::I18n,
    page,
    part::{
        condition::of_place,
        mark::{icon, small_picture},
        text::{headed, lines},
    },
};

/// The id of the heading, which takes the focus when the form is put away.
const HEADING: &str = "residence-card";

/// The card.
#[component]
pub fn Card(
    /// His first name.
    given_name: String,
) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let now = Memo::new(move |_| desk.person.with(|page| page.as_ref().map(|page| page.residence.clone())));
    let writing = RwSignal::new(false);
    let title = i18n.t("person-municipality");
    let hidden = title.clone();
    let body = move || {
        let file = now.get()?;
        let open = writing.get() && file.can_set;
        let change = (!open && file.can_set).then(|| {
            view! {
                <button class="btn" type="button" on:click=move |_| writing.set(true)>
                    {icon("pencil")}
                    <span>{i18n.t("control-change")}<span class="hidden">": "{hidden.clone()}</span></span>
                </button>
            }
        });
        let form = open.then(|| view! { <Change now=file.now.municipality.clone() writing /> });
        Some(view! { {said(i18n, &file, &given_name)}{history(i18n, &file.history, &given_name)}{change}{form} })
    };
    view! {
        <section class="card" aria-labelledby=HEADING>
            <h2 class="row" id=HEADING tabindex="-1">{small_picture(of_place(domain::municipality::OwnPlace::Known))}{title}</h2>
            {body}
        </section>
    }
}

/// What he says, as words.
fn own(i18n: I18n, now: &Residence) -> String {
    match (&now.own_municipality, now.own) {
        (Some(named), _) => named.name.clone(),
        (None, Some(own)) => headed(&i18n.t(&words::own_place(own))).0,
        (None, None) => i18n.t("condition-his-none"),
    }
}

fn said(i18n: I18n, file: &ResidenceFile, name: &str) -> impl IntoView + use<> {
    let now = &file.now;
    let fact = |name: String, value: String, below: String| {
        view! { <div><dt>{name}</dt><dd><bdi>{value}</bdi>{(!below.is_empty()).then(|| view! { <br /><span class="soft">{below}</span> })}</dd></div> }
    };
    let by = now.by.clone().unwrap_or_else(|| i18n.t("residence-imported"));
    let by = now.changed_on.map(|on| i18n.with("condition-by", &[("name", (&by).into()), ("day", (&i18n.day(on)).into())]));
    let known = now.municipality.as_ref().map_or_else(|| i18n.t("person-municipality-unknown"), |one| one.name.clone());
    let own_on = now.own_on.map(|day| i18n.day(day)).unwrap_or_default();
    view! {
        <dl class="answers">
            {fact(i18n.with("condition-own-says", &[("name", name.into())]), own(i18n, now), own_on)}
            {fact(i18n.t("condition-staff-say"), known, by.unwrap_or_default())}
            {file.contact.clone().map(|contact| fact(i18n.t("residence-contact"), contact, String::new()))}
        </dl>
    }
}

/// What was said before, where there is more than what stands above.
fn history(i18n: I18n, steps: &[ResidenceStep], name: &str) -> Option<impl IntoView + use<>> {
    let items = steps
        .iter()
        .map(|step| {
            let who = match (&step.by, step.own) {
                (Some(by), _) => by.clone(),
                (None, Some(_)) => name.to_owned(),
                (None, None) => i18n.t("residence-imported"),
            };
            let own = step.own.map(|own| headed(&i18n.t(&words::own_place(own))).0);
            let place = step.municipality.clone().or(own).unwrap_or_else(|| i18n.t("person-municipality-unknown"));
            let by = i18n.with("condition-by", &[("name", (&who).into()), ("day", (&i18n.day(step.on)).into())]);
            view! { <li><span><bdi>{place}</bdi><br /><small class="soft">{by}</small></span></li> }
        })
        .collect_view();
    (steps.len() > 1).then(|| {
        view! { <details><summary>{i18n.t("residence-history")}</summary><ul class="list">{items}</ul></details> }
    })
}

/// The form.
#[component]
fn Change(now: Option<Municipality>, writing: RwSignal<bool>) -> impl IntoView {
    let desk = Desk::get();
    let i18n = I18n::get();
    let known = RwSignal::new(Vec::<Municipality>::new());
    spawn_local(async move {
        match api::ask::<ListDeskMunicipalities>(()).await {
            Ok(page) => known.set(page.items),
            Err(problem) => desk.fail(problem),
        }
    });
    let chosen = RwSignal::new(now.map(|one| one.code));
    let close = move || {
        writing.set(false);
        request_animation_frame(|| page::focus(HEADING));
    };
    let send = move |pressed: web_sys::SubmitEvent| {
        pressed.prevent_default();
        let number = desk.person.with_untracked(|page| page.as_ref().and_then(|page| Number::parse(&page.person.number).ok()));
        let Some(number) = number else { return };
        let body = SetResidenceBody { municipality: chosen.get_untracked() };
        super::act::<SetResidence>(desk, number.clone(), number, body, close);
    };
    let options = move || {
        let now = chosen.get_untracked();
        let option = |one: Municipality| {
            let selected = now.as_ref() == Some(&one.code);
            view! { <option value=one.code.as_str().to_owned() selected=selected>{one.name.clone()}</option> }
        };
        known.get().into_iter().map(option).collect_view()
    };
    view! {
        <form class="stack mid reply" on:submit=send>
            <div class="field">
                <label for="residence">{i18n.t("residence-field")}</label>
                <select id="residence" on:change=move |event| chosen.set(MunicipalityCode::parse(&event_target_value(&event)).ok())>
                    <option value="">{i18n.t("person-municipality-unknown")}</option>
                    {options}
                </select>
            </div>
            <p class="soft">{lines(&i18n.t("residence-field-lead"))}</p>
            <div class="row wrap">
                <button class="btn go" type="submit" aria-disabled=move || desk.busy.get().then_some("true")>{i18n.t("residence-keep")}</button>
                <button class="btn" type="button" on:click=move |_| close()>{i18n.t("condition-cancel")}</button>
            </div>
        </form>
    }
}
