//! What a screen says, in the order in which it stands there; and its ways to choose, each of which can be heard by itself.

use std::ops::Range;

use domain::{person::Language, speech::sentences};
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Node};

/// What is not read: what is only seen, what only a screen reader says, and keys; nothing that he types.
const QUIET: &str = "[aria-hidden=true], .hidden, .keypad, .keyboard, .listen, svg, input, textarea";

/// What can be chosen.
const WAYS: &str = ".choice, .tile, .banner, .langs .btn";

/// A sentence, or a part of one that is in another language.
pub(super) struct Sentence {
    /// What it is a part of on the screen.
    pub(super) element: Element,
    pub(super) language: Language,
    pub(super) text: String,
}

/// A way to choose.
#[derive(Clone)]
pub(super) struct Way {
    /// Which of the sentences are its words.
    pub(super) sentences: Range<usize>,
    /// The address of its picture.
    pub(super) picture: Option<String>,
    /// It turns with the reading direction.
    pub(super) turns: bool,
    pub(super) words: String,
    /// The language of its first words.
    pub(super) language: Language,
}

/// What is found on a screen.
#[derive(Default)]
pub(super) struct Found {
    pub(super) sentences: Vec<Sentence>,
    pub(super) ways: Vec<Way>,
    /// What is gathered of the present element, a text for each stretch in one language.
    open: Vec<(String, String)>,
}

/// What is on the screen now: the dialog that lies over it, else its middle.
pub(super) fn screen() -> Found {
    let mut found = Found::default();
    let first = |selector| document().query_selector(selector).ok().flatten();
    if let Some(root) = first("dialog[open]").or_else(|| first("main")) {
        let language = root.closest("[lang]").ok().flatten().and_then(|around| around.get_attribute("lang"));
        found.walk(&root, &root, &language.unwrap_or_default());
        found.close(&root);
    }
    found
}

impl Found {
    /// Reads what is in `inside`; `block` is the element whose words stand together with it.
    fn walk(&mut self, inside: &Element, block: &Element, language: &str) {
        let mut next = inside.first_child();
        while let Some(node) = next {
            if node.node_type() == Node::TEXT_NODE {
                self.add(language, &node.text_content().unwrap_or_default());
            } else if let Some(element) = node.dyn_ref::<Element>() {
                self.read(element, block, language);
            }
            next = node.next_sibling();
        }
    }

    fn read(&mut self, element: &Element, block: &Element, language: &str) {
        let shown =
            window().get_computed_style(element).ok().flatten().and_then(|style| style.get_property_value("display").ok());
        if shown.as_deref() == Some("none") || element.matches(QUIET).unwrap_or_default() {
            return;
        }
        let own = element.get_attribute("lang");
        let language = own.as_deref().unwrap_or(language);
        if matches!(shown.as_deref(), Some("inline" | "contents")) {
            return self.walk(element, block, language);
        }
        self.close(block);
        let from = self.sentences.len();
        self.walk(element, element, language);
        self.close(element);
        if element.matches(WAYS).unwrap_or_default() {
            self.add_way(element, from);
        }
    }

    fn add(&mut self, language: &str, text: &str) {
        match self.open.last_mut() {
            Some((before, words)) if before == language => words.push_str(text),
            _ => self.open.push((language.to_owned(), text.to_owned())),
        }
    }

    /// The words of an element are whole.
    fn close(&mut self, element: &Element) {
        for (language, text) in self.open.drain(..) {
            let Ok(language) = Language::parse(&language) else { continue };
            let of = |text| Sentence { element: element.clone(), language: language.clone(), text };
            self.sentences.extend(sentences(&text).into_iter().map(of));
        }
    }

    fn add_way(&mut self, element: &Element, from: usize) {
        let sentences = from..self.sentences.len();
        let words: Vec<&str> = self.sentences[from..].iter().map(|sentence| sentence.text.as_str()).collect();
        let image = element.query_selector("img").ok().flatten();
        let turns = image.as_ref().is_some_and(|image| image.class_name() == "turn");
        let picture = image.and_then(|image| image.get_attribute("src"));
        if let Some(first) = self.sentences.get(from) {
            let (words, language) = (words.join(" "), first.language.clone());
            self.ways.push(Way { sentences, picture, turns, words, language });
        }
    }
}
