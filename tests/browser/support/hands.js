// How a person works the screen: by touch, or by keyboard alone.
import { expect } from "@playwright/test";

/** More presses of Tab than any screen has stops. */
const MOST_STOPS = 80;

/** By touch. */
export class Touch {
  name = "touch";
  constructor(page) {
    this.page = page;
  }

  /** Presses a button. */
  async press(target) {
    await target.tap();
  }

  /** Chooses an option: its label is what a finger finds. */
  async choose(option) {
    await option.locator("xpath=ancestor::label").tap();
  }

  /** Types digits on the keypad of the screen. */
  async digits(text) {
    for (const digit of text) await this.page.locator(".keypad").getByRole("button", { name: digit, exact: true }).tap();
  }
}

/** By keyboard alone: the mouse is never used, so what cannot be reached by Tab fails. */
export class Keys {
  name = "keys";
  constructor(page) {
    this.page = page;
  }

  async press(target) {
    await this.#reach(target, (element) => element === document.activeElement);
    await this.page.keyboard.press("Enter");
  }

  async choose(option) {
    const group = await option.getAttribute("name");
    await this.#reach(option, (element) => document.activeElement?.name === element.name);
    for (let step = 0; step < 6 && !(await focused(option)); step++) await this.page.keyboard.press("ArrowDown");
    expect(await focused(option), `an arrow key leads to the option of ${group}`).toBe(true);
    await this.page.keyboard.press("Space");
  }

  async digits(text) {
    await this.page.keyboard.type(text);
  }

  /** Goes on with Tab until `there` says so. */
  async #reach(target, there) {
    await target.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await target.evaluate(there)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`not reached by Tab: ${target}`);
  }
}

const focused = (target) => target.evaluate((element) => element === document.activeElement);
