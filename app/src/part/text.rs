//! Text: each sentence on its own line, and Dutch names marked as Dutch.

use leptos::prelude::*;

/// Stands between a translation and the Dutch name that staff and letters use.
const DASH: &str = " – ";

/// A text of one or more lines. Each line of a message is a sentence and stands by itself.
pub fn lines(text: &str) -> impl IntoView + use<> {
    let lines = text.lines().map(|line| view! { <span>{marked(line)}</span> }).collect_view();
    view! { <span class="lines">{lines}</span> }
}

/// One line of text. What stands after the dash is Dutch whatever the language around it, and is marked so for the eye, the
/// voice and the reading direction.
pub fn marked(line: &str) -> impl IntoView + use<> {
    let foreign = !crate::i18n::I18n::get().info().tag.starts_with("nl");
    match line.split_once(DASH).filter(|_| foreign) {
        None => whole(line).into_any(),
        Some((words, dutch)) => view! { {whole(words)}{DASH}<span lang="nl" dir="ltr">{whole(dutch)}</span> }.into_any(),
    }
}

/// Most letters of a word with a hyphen that stays on one line.
const WHOLE: usize = 12;

/// A line in which a short word with a hyphen, such as *ID-kaart*, is not broken in two.
fn whole(line: &str) -> impl IntoView + use<> {
    line.split_inclusive(' ')
        .map(|word| match word.contains('-') && word.chars().count() <= WHOLE {
            true => view! { <span class="whole">{word.to_owned()}</span> }.into_any(),
            false => word.to_owned().into_any(),
        })
        .collect_view()
}

/// The text without the Dutch name: for buttons.
#[must_use]
pub fn short(text: &str) -> String {
    text.split_once(DASH).map_or(text, |(words, _)| words).to_owned()
}

/// The first line of a text, and what stands below it: a name and its explanation.
#[must_use]
pub fn headed(text: &str) -> (String, String) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    (first.to_owned(), rest.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_stands_apart() {
        let two = |first: &str, rest: &str| (first.to_owned(), rest.to_owned());
        assert_eq!(headed("Mijn mentor\nJe vaste medewerker.\nHier."), two("Mijn mentor", "Je vaste medewerker.\nHier."));
        assert_eq!(headed("Ja"), two("Ja", ""));
    }

    #[test]
    fn a_button_leaves_the_dutch_name_out() {
        assert_eq!(short("ID card – ID-kaart"), "ID card");
        assert_eq!(short("Een ID-kaart"), "Een ID-kaart");
    }
}
