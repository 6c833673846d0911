// The accessibility tree of a screen, as a screen reader has it, compared with its file in `trees/`: all of it, in its order.
//
// A change that is meant: `npx playwright test --update-snapshots`, and look at the difference.
import { expect } from "@playwright/test";
import { texts } from "./texts.js";

/** Marks that Fluent sets around variables; nobody hears them. */
const MARKS = /[\u2066-\u2069]/g;

/**
 * Compares what the page says now.
 * @param {import("@playwright/test").Page} page
 * @param {string} tag the language
 * @param {string} name of the screen
 */
export async function tree(page, tag, name) {
  await expect.poll(async () => (await page.locator("[aria-busy=true]").count()) === 0).toBe(true);
  const said = steady(tag, (await page.locator("body").ariaSnapshot()).replace(MARKS, ""));
  expect.soft(`${said}\n`).toMatchSnapshot(`${tag}-${name}.yml`);
}

/** What differs from day to day is left out: days, times, numbers of requests. */
function steady(tag, said) {
  const t = texts(tag);
  const any = (key, count) => Array.from({ length: count }, (_, at) => t(`${key}-${at + 1}`)).join("|");
  const day = new RegExp(`(${any("weekday", 7)})[^\\n"]{1,8}?(${any("month", 12)})`, "g");
  return said
    .replace(day, "[day]")
    .replace(/\d{1,2}[:.]\d{2}\b/g, "[time]")
    .replace(/\b\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+\b|\b\d{4,}\b/g, "[number]");
}
