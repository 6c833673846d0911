// The keys on the screen. simple-keyboard draws them and is fetched when they are first needed. The text is kept by the field
// alone, so the keys on the screen and a keyboard on the table can be used in turns.

const LETTERS = {
  latin: [
    "q w e r t y u i o p",
    "a s d f g h j k l",
    "{shift} z x c v b n m {delete}",
  ],
  arabic: [
    "ض ص ث ق ف غ ع ه خ ح ج د",
    "ش س ي ب ل ا ت ن م ك ط",
    "ئ ء ؤ ر لا ى ة و ز ظ ذ {delete}",
  ],
};

const MARKS = {
  latin: [
    "é è ë ê ï í ó ö ü ú",
    "á à ä â ç ñ ô û ø",
    "{shift} å æ œ ß ş ğ ł {delete}",
  ],
  arabic: [
    "أ إ آ لأ لإ لآ",
    "؟ ! : ؛ - / @",
    "« » ( ) ـ {delete}",
  ],
};

const FIGURES = {
  latin: [
    "1 2 3 4 5 6 7 8 9 0",
    "- / : ; ( ) € & @",
    "! ? ' + = % # {delete}",
  ],
  arabic: [
    "1 2 3 4 5 6 7 8 9 0",
    "١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩ ٠",
    "! % + = € @ / {delete}",
  ],
};

/** Everything that names, passwords and numbers of one line are made of, at once. */
const PLAIN = {
  plain: [
    "1 2 3 4 5 6 7 8 9 0",
    "q w e r t y u i o p",
    "a s d f g h j k l -",
    "z x c v b n m . {delete}",
  ],
};

const COMMA = { latin: ",", arabic: "،" };

const upper = (rows) => rows.map((row) => row.replace(/(^| )(\p{Ll})(?= |$)/gu, (key) => key.toUpperCase()));

/** All layers of a script; `other` is the second script of the reader, if he has one. */
function layers(script, other) {
  const change = other ? ` {${other}}` : "";
  const bottom = (first, second) => `${first} ${second}${change} ${COMMA[script]} {space} . {enter}`;
  const letters = [...LETTERS[script], bottom("{figures}", "{marks}")];
  const marks = [...MARKS[script], bottom(`{${script}}`, "{figures}")];
  return {
    [script]: letters,
    [`${script}-upper`]: upper(letters),
    [`${script}-marks`]: marks,
    [`${script}-marks-upper`]: upper(marks),
    [`${script}-figures`]: [...FIGURES[script], bottom(`{${script}}`, "{marks}")],
  };
}

function put(field, text) {
  const { selectionStart: from, selectionEnd: to } = field;
  if (field.value.length - (to - from) + text.length > field.maxLength) return;
  field.setRangeText(text, from, to, "end");
  changed(field);
}

/** Takes the selection away, or the letter before the caret: a whole one, also where it is more than one code unit. */
function take(field) {
  const { selectionStart: from, selectionEnd: to } = field;
  const letter = from === to ? ([...field.value.slice(0, from)].pop() ?? "") : "";
  if (from === to && letter === "") return;
  field.setRangeText("", from - letter.length, to, "end");
  changed(field);
}

function changed(field) {
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** The layer after a function key, or none for a key that types. */
function turned(layer, key, script) {
  switch (key) {
    case "{shift}":
      return layer.endsWith("-upper") ? layer.slice(0, -"-upper".length) : `${layer}-upper`;
    case "{marks}":
    case "{figures}":
      return `${script}-${key.slice(1, -1)}`;
    case "{latin}":
    case "{arabic}":
      return key.slice(1, -1);
    default:
      return null;
  }
}

let keyboard = null;
let opened = 0;
/** The field that the keys type in. */
let target = null;

/**
 * Draws the keys for `field` in `host`. Beside `host` stand the faces of the keys that are no letters: elements with
 * `data-key`, and `aria-label` where the face has no words.
 */
export async function open(host, field, script) {
  const own = ++opened;
  target = field;
  const { default: SimpleKeyboard } = await import("/assets/keyboard.js");
  if (own !== opened) return;
  const faces = [...host.parentElement.querySelectorAll("[data-key]")];
  const labels = faces.filter((face) => face.ariaLabel);
  const both = script === "arabic";
  const spoken = { ...layers("latin", both && "arabic"), ...(both ? layers("arabic", "latin") : {}) };
  const layout = script === "plain" ? PLAIN : spoken;
  let layer = script;

  const press = (key) => {
    const to = turned(layer, key, layer.split("-")[0]);
    if (key === "{delete}") take(target);
    else if (key === "{space}") put(target, " ");
    else if (key === "{enter}") put(target, "\n");
    else if (to === null) put(target, key);
    // A capital is one letter long.
    const next = to ?? layer.replace(/-upper$/, "");
    if (next === layer) return;
    layer = next;
    keyboard.setOptions({ layoutName: layer });
  };

  keyboard = new SimpleKeyboard(host, {
    layout,
    layoutName: layer,
    display: Object.fromEntries(faces.map((face) => [face.dataset.key, face.innerHTML])),
    mergeDisplay: true,
    useButtonTag: true,
    disableButtonHold: true,
    disableCaretPositioning: true,
    buttonAttributes: [
      { attribute: "type", value: "button" },
      { attribute: "tabindex", value: "-1" },
      ...labels.map((face) => ({ attribute: "aria-label", value: face.ariaLabel, buttons: face.dataset.key })),
    ],
    onRender: () => rove(host, layer),
    // The library keeps what was typed as well; it shall not.
    onChange: () => keyboard.clearInput(),
    // A touch comes this way; who touches the keys types on in the field.
    onKeyPress: (key) => {
      press(key);
      target.focus({ preventScroll: true });
    },
  });
  listen(host, press);
}

/** Lets the keys type in another field. */
export function aim(field) {
  target = field;
}

/** Takes the keys away, and what they remember. */
export function close() {
  opened += 1;
  keyboard?.clearInput();
  keyboard?.destroy();
  keyboard = null;
  target = null;
}

/** The keys are one stop of the Tab key; arrows go from key to key. */
function rove(host, layer) {
  const keys = [...host.querySelectorAll("button")];
  const shift = keys.find((key) => key.dataset.skbtn === "{shift}");
  shift?.setAttribute("aria-pressed", String(layer.endsWith("-upper")));
  const first = keys.find((key) => key.dataset.skbtn === host.dataset.at) ?? keys[0];
  first?.setAttribute("tabindex", "0");
  if (host.dataset.inside === "true") first?.focus();
}

function listen(host, press) {
  let pointer = false;
  host.addEventListener("pointerdown", () => {
    pointer = true;
  });
  // The caret stays in the field when a key is touched.
  host.addEventListener("mousedown", (event) => event.preventDefault());
  // A key that was touched has typed already; Enter, Space and a screen reader come as a click alone.
  host.addEventListener("click", (event) => {
    const key = event.target.closest("button");
    if (key && !pointer) press(key.dataset.skbtn);
    pointer = false;
  });
  host.addEventListener("focusin", (event) => {
    host.dataset.inside = "true";
    host.dataset.at = event.target.dataset.skbtn;
    host.querySelector('[tabindex="0"]')?.setAttribute("tabindex", "-1");
    event.target.setAttribute("tabindex", "0");
  });
  host.addEventListener("focusout", (event) => {
    // A layer that goes takes the focused key with it: then the same place of the next layer gets the focus.
    if (event.relatedTarget) host.dataset.inside = "false";
  });
  host.addEventListener("keydown", (event) => beside(host, event)?.focus());
}

/** The key that an arrow leads to. Keys stand from left to right in every language. */
function beside(host, event) {
  const rows = [...host.querySelectorAll(".hg-row")].map((row) => [...row.querySelectorAll("button")]);
  const at = rows.findIndex((row) => row.includes(event.target));
  if (at < 0) return null;
  const place = rows[at].indexOf(event.target);
  const middle = (place + 0.5) / rows[at].length;
  const above = (row) => row?.[Math.min(row.length - 1, Math.floor(middle * row.length))];
  const to = {
    ArrowLeft: () => rows[at][place - 1],
    ArrowRight: () => rows[at][place + 1],
    ArrowUp: () => above(rows[at - 1]),
    ArrowDown: () => above(rows[at + 1]),
  }[event.key];
  if (to) event.preventDefault();
  return to?.();
}
