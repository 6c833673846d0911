//! Language, letters and colour: two dialogs behind the bar.

use domain::{
    api::session::{SetMe, SetMeBody},
    person::{Language, Settings, TextSize, Theme},
};
use leptos::{prelude::*, task::spawn_local};

use super::{Kiosk, line, start};
use crate::{
    files::NoFile,
    i18n::I18n,
    page,
    part::{dialog::Dialog, mark::icon, text::lines},
};

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The language.
    Language,
    /// Letters and colour.
    Look,
}

/// One of the two dialogs. What he chooses holds at once, and is kept for the next time when he is signed in.
#[component]
pub fn Panels(
    /// Which one.
    panel: Panel,
    /// Puts it away.
    close: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let i18n = I18n::get();
    let kiosk = use_context::<Kiosk>();
    let settings = RwSignal::new(present(kiosk, i18n));
    let keep = move |change: fn(&mut Settings, &str), value: &str| {
        let value = value.to_owned();
        settings.update(|settings| change(settings, &value));
        let chosen = settings.get_untracked();
        page::set_look(&chosen);
        spawn_local(async move {
            let spoken = i18n.speak(chosen.language.as_str()).await;
            if let Some(kiosk) = kiosk {
                let welcomed = kiosk.session.with_untracked(|session| session.welcomed);
                match line::send::<SetMe>((), SetMeBody { settings: chosen, welcomed }).await {
                    Ok(session) => kiosk.session.set(session),
                    Err(problem) => kiosk.fail(problem),
                }
            }
            if spoken == Err(NoFile::Gone) {
                start::renew(kiosk);
            }
        });
    };
    let title = match panel {
        Panel::Language => i18n.t("control-language"),
        Panel::Look => i18n.t("control-letters-and-colour"),
    };
    let group =
        move |name: &'static str, label: String, options: Vec<(String, String, bool)>, change: fn(&mut Settings, &str)| {
            let options = options
                .into_iter()
                .map(|(value, words, chosen)| {
                    let lang = (name == "language").then(|| value.clone());
                    view! {
                        <label class="choice" lang=lang>
                            <input type="radio" name=name checked=chosen on:change=move |_| keep(change, &value) />
                            <span class="grow">{words}</span>
                            <span class="dot" aria-hidden="true">{icon("check")}</span>
                        </label>
                    }
                })
                .collect_view();
            view! { <fieldset class="choices pair" aria-label=label>{options}</fieldset> }
        };
    let now = settings.get_untracked();
    let body = match panel {
        Panel::Language => {
            let options = i18n
                .languages()
                .into_iter()
                .map(|info| (info.tag.clone(), info.name, info.tag == now.language.as_str()))
                .collect();
            group("language", title.clone(), options, |settings, tag| {
                settings.language = Language::parse(tag).unwrap_or_else(|_| Language::simple_dutch());
            })
            .into_any()
        }
        Panel::Look => view! {
            {group("size", i18n.t("look-size"), vec![
                ("normal".to_owned(), i18n.t("look-size-normal"), now.text_size == TextSize::Normal),
                ("large".to_owned(), i18n.t("control-bigger-text"), now.text_size == TextSize::Large),
            ], |settings, value| settings.text_size = TextSize::parse(value).unwrap_or_default())}
            {group("theme", i18n.t("look-theme"), vec![
                ("light".to_owned(), i18n.t("look-theme-light"), now.theme == Theme::Light),
                ("dark".to_owned(), i18n.t("look-theme-dark"), now.theme == Theme::Dark),
                ("contrast".to_owned(), i18n.t("look-theme-contrast"), now.theme == Theme::Contrast),
            ], |settings, value| settings.theme = Theme::parse(value).unwrap_or_default())}
        }
        .into_any(),
    };
    let unchecked =
        (panel == Panel::Language && !i18n.info().checked).then(|| view! { <p class="soft">{lines(&i18n.t("unchecked"))}</p> });
    view! {
        <Dialog close=move |()| close()>
            <h2 id="dialog-title">{title}</h2>
            {body}
            {unchecked}
            <div class="btns">
                <button class="btn go" type="button" on:click=move |_| close()>{i18n.t("control-done")}</button>
            </div>
        </Dialog>
    }
}

/// How it looks now: as he wants it, or as it was set on the rest screen.
fn present(kiosk: Option<Kiosk>, i18n: I18n) -> Settings {
    match kiosk {
        Some(kiosk) => kiosk.session.with_untracked(|session| session.settings.clone()),
        None => Settings { language: i18n.language(), text_size: page::text_size(), theme: page::theme() },
    }
}
