// A person at the kiosk.
import { expect } from "@playwright/test";
import { places } from "./catalogue.js";
import { look, THEMES } from "./look.js";
import { has, loosely, short, texts } from "./texts.js";
import { tree } from "./tree.js";

/** Marks that Fluent sets around variables; nobody sees them. */
const MARKS = /[\u2066-\u2069]/g;

export class Kiosk {
  /**
   * @param {import("@playwright/test").Page} page
   * @param {{ tag: string, hands: import("./hands.js").Touch, shots?: string, themes?: string[], trees?: string[] }} how his language, how
   *   he works the screen, what the pictures of his screens begin with, in which colours they are looked at, and of which of them the
   *   accessibility tree is compared
   */
  constructor(page, { tag, hands, shots, themes = THEMES, trees = [] }) {
    this.page = page;
    this.tag = tag;
    this.hands = hands;
    this.t = texts(tag);
    this.shots = shots ?? `${tag}-${hands.name}`;
    this.themes = themes;
    this.trees = trees;
  }

  /** A button by its message. */
  button(key, args) {
    return this.page.getByRole("button", { name: loosely(short(this.t(key, args))) }).first();
  }

  /** Presses a button by its message. */
  async press(key, args) {
    await this.hands.press(this.button(key, args));
  }

  /** Opens a request in the list, by the message of its type. */
  async open(key) {
    await this.hands.press(this.page.locator("main").getByRole("button", { name: short(this.t(key)) }).first());
  }

  /** Chooses an answer by its message. */
  async choose(key) {
    await this.hands.choose(this.page.getByRole("radio", { name: short(this.t(key)) }));
  }

  /** The heading of the screen says this. */
  async at(key, args) {
    await expect.poll(() => this.heading()).toContain(short(this.t(key, args)));
  }

  async heading() {
    return plain(await this.page.locator("h1").first().innerText());
  }

  /** The screen says this, somewhere. */
  async sees(text) {
    await expect.poll(() => this.words()).toContain(short(text));
  }

  async words() {
    return plain(await this.page.locator("body").innerText());
  }

  /** Looks at the screen: accessibility tree, axe, sizes, themes, pictures. */
  async look(name) {
    await this.page.locator("h1").first().waitFor();
    if (this.trees.includes(name)) await tree(this.page, this.tag, name);
    await look(this.page, `${this.shots}-${name}`, { themes: this.themes });
  }

  /** From the first screen of the menu to a type, through the groups that it lies in. */
  async find(kind, title = `request-${kind}`) {
    const keys = [...places(kind).filter((key) => has(this.tag, key)), `request-${kind}`];
    // Whole where it is a group: one may begin as another does. What explains a type may be why it is not open now.
    const words = (key) => (key.startsWith("group-") ? `${short(this.t(key))} ${this.t(`${key}-hint`)}` : short(this.t(key)));
    const named = (key) => new RegExp(`^${loosely(has(this.tag, key) ? words(key) : title).source}`);
    const buttons = keys.map((key) => this.page.locator("main").getByRole("button", { name: named(key) }).first());
    // A group with a single way on is that way, so not every group has its screen.
    const next = async () => (await Promise.all(buttons.map((button) => button.isVisible()))).lastIndexOf(true);
    for (let at = -1; at < keys.length - 1; ) {
      await expect.poll(next, `a way to ${kind}`).toBeGreaterThan(at);
      at = await next();
      await this.hands.press(buttons[at]);
    }
  }

  /** From any screen, a talk with somebody of a desk, up to the check. */
  async askForTalk(desk = "ric") {
    await this.press("control-help-short");
    await this.press("offer-start");
    await this.at("question-talk-whom");
    await this.choose(`question-talk-whom-${desk}`);
    await this.press("control-next");
    await this.at("question-talk-about");
    await this.choose("question-talk-about-here");
    await this.press("control-next");
    await this.at("check-title");
  }

  /** From home, an ID card with its questions answered, up to the check. */
  async fillInIdCard() {
    await this.press("tile-ask-something");
    await this.find("id-card");
    await this.press("offer-start");
    await this.choose("question-id-card-have-lost");
    await this.press("control-next");
    await this.at("question-id-card-photo");
    await this.choose("question-id-card-photo-need");
    await this.press("control-next");
    await this.at("question-id-card-pays");
    await this.press("control-next");
    await this.at("check-title");
  }

  /** Makes this browser a kiosk. */
  async enrol(server, at = 0) {
    await this.page.goto(server.kiosks[at].enrol);
    await this.page.getByRole("heading", { level: 1 }).waitFor();
    expect(new URL(this.page.url()).hash, "the code does not stay in the address").toBe("");
  }

  /** Chooses the language on the rest screen. */
  async chooseLanguage() {
    await this.hands.press(this.page.locator(`.langs button[lang="${this.tag}"]`));
    await expect(this.page.locator("html")).toHaveAttribute("lang", this.tag);
    await this.at("sign-in-number-title");
  }

  /** Types his number, then his PIN. */
  async signIn({ number, pin }) {
    await this.hands.digits(number);
    await this.press("control-next");
    await this.at("sign-in-pin-title");
    await this.pin(pin);
  }

  /** Types a PIN. */
  async pin(pin) {
    await this.hands.digits(pin);
    await this.press("control-next");
  }

  /** From the rest screen to home, through the introduction where it is his first time. */
  async comeIn(person) {
    await this.chooseLanguage();
    await this.signIn(person);
    await this.page.locator(".dock .stop").waitFor();
    await expect(this.page.getByRole("heading", { level: 1 })).not.toHaveText(this.t("sign-in-pin-title"));
    if ((await this.heading()).includes(this.t("welcome-what-title"))) {
      await this.press("control-next");
      await this.press("control-next");
      await this.press("welcome-begin");
    }
    await this.page.locator(".screen.home").waitFor();
  }

  /** From any screen, covered and signed out, to the rest screen. */
  async leave() {
    await this.press("control-stop");
    await this.press("cover-sign-out");
    await this.page.locator(".langs").waitFor();
  }
}

const plain = (text) => text.replace(MARKS, "").replace(/\s+/g, " ");
