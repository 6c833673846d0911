//! What was shared of a person: for the desks that read it. The look is recorded.

use domain::{
    Problem,
    api::{
        Page,
        help::{ListPersonSharing, Shared},
    },
    person::Number,
    words,
};
use leptos::{prelude::*, task::spawn_local};

use super::{
    Desk, field,
    frame::{Failed, Title},
};
use crate::{
    api,
    i18n::I18n,
    part::{
        condition::of,
        mark::{picture, small_picture},
        text::{headed, lines},
    },
};

/// The page.
#[component]
pub fn SharingPage(
    /// His registration number.
    number: Number,
) -> impl IntoView {
    let i18n = I18n::get();
    let found = RwSignal::new(None::<Result<Page<Shared>, Problem>>);
    let title = i18n.with("desk-sharing-title", &[("number", number.as_str().into())]);
    let fetch = move || {
        let (desk, number) = (Desk::get(), number.clone());
        spawn_local(async move {
            let page = api::ask::<ListPersonSharing>(number).await;
            if let Err(problem) = &page {
                desk.fail_quietly(problem.clone());
            }
            found.set(Some(page));
        });
    };
    fetch();
    let again = StoredValue::new(fetch);
    move || match found.get() {
        None => view! { <div class="top"><Title text=title.clone() /></div> }.into_any(),
        Some(Err(problem)) => view! { <Failed problem again=move |()| again.with_value(|fetch| fetch()) /> }.into_any(),
        Some(Ok(page)) => view! {
            <div class="top">
                <div class="grow"><Title text=title.clone() /><p class="soft">{i18n.t("desk-sharing-lead")}</p></div>
            </div>
            <field::Notice />
            {rows(i18n, &page.items)}
        }
        .into_any(),
    }
}

fn rows(i18n: I18n, shared: &[Shared]) -> AnyView {
    if shared.is_empty() {
        return view! { <div class="empty">{picture("1F4EB")}<p>{lines(&i18n.t("desk-sharing-empty"))}</p></div> }.into_any();
    }
    let rows = shared
        .iter()
        .map(|one| {
            let items = one.items.iter().map(|item| i18n.t(&words::desk_shared_item(*item))).collect::<Vec<_>>().join(", ");
            view! {
                <tr>
                    <th scope="row">{i18n.day(one.on)}</th>
                    <td><bdi>{one.recipient.clone()}</bdi></td>
                    <td><span class="what">{small_picture(of(one.condition))}{headed(&i18n.t(&words::condition(one.condition))).0}</span></td>
                    <td>{items}</td>
                    <td>{i18n.t("desk-sharing-18a")}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="scroll">
            <table class="table queue">
                <caption class="hidden">{i18n.t("desk-sharing-lead")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{i18n.t("desk-sharing-on")}</th>
                        <th scope="col">{i18n.t("desk-sharing-with")}</th>
                        <th scope="col">{i18n.t("desk-sharing-about")}</th>
                        <th scope="col">{i18n.t("desk-sharing-what")}</th>
                        <th scope="col">{i18n.t("desk-sharing-basis")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
