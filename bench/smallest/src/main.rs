//! One screen that does each thing once: fetches a list and the texts, shows them, takes what is typed, sends it, and shows the answer.

use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use gloo_net::http::Request;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct Item {
    id: String,
    name: Option<String>,
    count: u64,
}

type Texts = Rc<FluentBundle<FluentResource>>;

fn main() {
    console_error_panic_hook::set_once();
    mount_to_body(Screen);
}

async fn texts() -> Option<Texts> {
    let source = Request::get("/texts.ftl").send().await.ok()?.text().await.ok()?;
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source);
    let mut bundle = FluentBundle::new(vec!["nl".parse::<LanguageIdentifier>().ok()?]);
    bundle.add_resource_overriding(resource);
    Some(Rc::new(bundle))
}

async fn items() -> Vec<Item> {
    let Ok(answer) = Request::get("/items").send().await else { return Vec::new() };
    answer.json().await.unwrap_or_default()
}

async fn send(item: Item) -> Option<Item> {
    Request::post("/items").json(&item).ok()?.send().await.ok()?.json().await.ok()
}

fn text(texts: Option<&Texts>, key: &str, count: u64) -> String {
    let Some(texts) = texts else { return String::new() };
    let mut values = FluentArgs::new();
    values.set("count", count);
    let pattern = texts.get_message(key).and_then(|message| message.value());
    pattern.map(|pattern| texts.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()).unwrap_or_default()
}

#[component]
fn Screen() -> impl IntoView {
    let spoken = LocalResource::new(texts);
    let listed = LocalResource::new(items);
    let (typed, sent) = (RwSignal::new(String::new()), RwSignal::new(None::<Item>));
    let said = move |key: &'static str, count: u64| text(spoken.get().flatten().as_ref(), key, count);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let item = Item { id: String::new(), name: Some(typed.get_untracked()), count: 1 };
        leptos::task::spawn_local(async move { sent.set(send(item).await) });
    };
    view! {
        <h1>{move || said("title", 0)}</h1>
        <ul>
            <For each=move || listed.get().unwrap_or_default() key=|item| item.id.clone() let:item>
                <li>{item.name.clone()} " " {move || said("count", item.count)}</li>
            </For>
        </ul>
        <form on:submit=submit>
            <label for="name">{move || said("name", 0)}</label>
            <input id="name" prop:value=move || typed.get() on:input=move |event| typed.set(event_target_value(&event)) />
            <button type="submit">{move || said("send", 0)}</button>
        </form>
        <Show when=move || sent.read().is_some()>
            <p role="status">{move || sent.get().map(|item| said("sent", item.count))}</p>
        </Show>
    }
}
