// A member of staff at the desk, in formal Dutch.
import { expect } from "@playwright/test";
import { look } from "./look.js";
import { loosely, texts } from "./texts.js";
import { tree } from "./tree.js";

/** The size of a desk screen. */
export const DESK = { width: 1440, height: 900 };

export class Desk {
  constructor(page, server, { tag = "nl" } = {}) {
    this.page = page;
    this.server = server;
    this.t = texts(tag);
    this.tag = tag;
  }

  /** Signs in somebody of a desk; `at` chooses among those who work there. */
  async signIn(desk, at = 0) {
    await this.page.goto(`${this.server.address}/desk`);
    await this.fillIn(desk, at);
  }

  /** The same on a page that is open already. */
  async fillIn(desk, at = 0) {
    this.who = this.server.staff.filter((staff) => staff.desk === desk)[at];
    await this.page.locator("#staff-name").fill(this.who.number);
    await this.page.locator("input[type=password]").fill(this.who.password);
    await this.page.keyboard.press("Enter");
    await this.page.locator("table").waitFor();
  }

  /** Opens the request of a person, out of the queue. */
  async open(person) {
    await this.page.goto(`${this.server.address}/desk`);
    const family = person.name.split(" ").slice(1).join(" ");
    await this.page.locator("tbody tr", { hasText: family }).getByRole("link").first().click();
    await this.page.locator("#stage").waitFor();
  }

  async press(key, args) {
    await this.page.getByRole("button", { name: loosely(this.t(key, args)) }).first().click();
  }

  /** Chooses an option by its words. */
  async choose(words, group) {
    const scope = group ? this.page.locator(`input[name="${group}"]`).locator("xpath=ancestor::label") : this.page.locator("label.choice");
    await scope.filter({ hasText: loosely(words) }).first().click();
  }

  async take() {
    await this.press("take");
    await this.page.locator("form.reply").waitFor();
  }

  /** Asks one of the questions of the type, with an own sentence. */
  async ask(question, note) {
    await this.choose(this.t("handle-ask"), "choice");
    // Of a question with an explanation the desk shows the question.
    await this.choose(this.t(question).split("?")[0], "question");
    await this.page.locator("#note").fill(note);
    await this.#send();
  }

  /** Decides. */
  async decide(outcome, reason, note) {
    await this.choose(this.t(`handle-${outcome}`), "choice");
    await this.choose(this.t(reason), "reason");
    if (note) await this.page.locator("#note").fill(note);
    if (outcome !== "refused") return this.#send();
    // A refusal is asked about once more before it goes.
    await this.#submit();
    await this.#answered(() => this.press("refuse-yes"));
  }

  /** Says a step, with its day where it has one. */
  async carryOut(step, day) {
    await this.choose(this.t(step), "step");
    if (day) await this.page.locator("#first-day").fill(isoDay(day));
    await this.#send();
  }

  async #submit() {
    await this.page.locator("form.reply button[type=submit]").click();
    await expect(this.page.locator("form.reply .fault p")).toHaveCount(0);
  }

  async #send() {
    await this.#answered(() => this.#submit());
  }

  /** Does what is sent, and waits for the answer: who closes the page before it takes the sending with it. */
  async #answered(act) {
    const answer = this.page.waitForResponse((response) => response.request().method() === "POST");
    await act();
    await answer;
  }

  /** Compares the accessibility tree of the screen. Of a table one row is like the next, and which come when depends on the day. */
  async tree(name) {
    await this.page.locator("tbody tr:not(:first-child)").evaluateAll((rows) => rows.forEach((row) => row.setAttribute("aria-hidden", "true")));
    await tree(this.page, this.tag, `desk-${name}`);
  }

  /** Looks at the screen: axe, all themes, pictures. */
  async look(name) {
    await look(this.page, `${this.tag}-desk-${name}`, { sizes: [DESK] });
  }
}

/** A day as a date field takes it. */
export const isoDay = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
