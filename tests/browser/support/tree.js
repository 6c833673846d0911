// The accessibility tree of a screen, as a screen reader has it, compared with its file in `trees/`: all of it, in its order.
//
// A change that is meant: `npx playwright test --update-snapshots`, and look at the difference.
import { expect } from "@playwright/test";
import { escaped, languages, texts } from "./texts.js";

/** Marks that Fluent sets around variables; nobody hears them. */
const MARKS = /[\u2066-\u2069]/g;

/** Any of these messages; the longest first, because one may begin like another. */
const any = (...messages) => [...new Set(messages)].sort((one, other) => other.length - one.length).map(escaped).join("|");

const upTo = (count) => Array.from({ length: count }, (_, at) => at + 1);

/** A day in any language: the desk shows what he sees in his. */
const DAY = new RegExp(
  `(${any(...languages().flatMap((tag) => upTo(7).map((n) => texts(tag)(`weekday-${n}`))))})[^\\n"]{1,8}?` +
    `(${any(...languages().flatMap((tag) => upTo(12).map((n) => texts(tag)(`month-${n}`))))})(,? \\d{1,2}[:.]\\d{2})?`,
  "g",
);

/** How late something is, up to a month, in any language. */
const DAYS_LATE = new RegExp(any(...languages().flatMap((tag) => upTo(31).map((n) => texts(tag)("queue-days-late", { n })))), "g");

/**
 * Compares what the page says now.
 * @param {import("@playwright/test").Page} page
 * @param {string} tag the language
 * @param {string} name of the screen
 */
export async function tree(page, tag, name) {
  await expect.poll(async () => (await page.locator("[aria-busy=true]").count()) === 0).toBe(true);
  const said = steady((await page.locator("body").ariaSnapshot()).replace(MARKS, ""));
  expect.soft(`${said}\n`).toMatchSnapshot(`${tag}-${name}.yml`);
}

/** What differs from day to day is left out: days and times, how many of them, numbers and addresses of requests. */
function steady(said) {
  return said
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "[id]")
    .replace(DAY, "[day]")
    .replace(DAYS_LATE, "[days late]")
    .replace(/(?<!\d)\d{1,2}:\d{2}(?!\d)/g, "[time]")
    .replace(/\b\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+\b|\b\d{4,}\b/g, "[number]");
}
