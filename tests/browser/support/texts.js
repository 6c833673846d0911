// The texts that the programs speak, out of the same files, so that a journey reads the same in every language.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const LOCALES = fileURLToPath(new URL("../../../locales", import.meta.url));
const known = new Map();

/**
 * The texts of a language.
 * @param {string} tag such as `nl-simple`
 * @returns {(key: string, args?: Record<string, string | number>) => string} gives a text on one line, without the marks that
 *   set variables apart; throws for a key that the language has not
 */
export function texts(tag) {
  if (!known.has(tag)) known.set(tag, load(tag));
  const bundle = known.get(tag);
  return (key, args = {}) => {
    const message = bundle.getMessage(key);
    if (!message?.value) throw new Error(`${tag} has no message ${key}`);
    return bundle.formatPattern(message.value, args).replace(/\s*\n\s*/g, " ");
  };
}

/** Whether a language has this message. */
export function has(tag, key) {
  texts(tag);
  return known.get(tag).hasMessage(key);
}

/** The tags of all languages. */
export const languages = () => readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** Words as a pattern has them. */
export const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A day as the programs say it. */
export function dayIn(tag, date) {
  const t = texts(tag);
  const weekday = t(`weekday-${date.getDay() || 7}`);
  return t("date-day", { weekday, day: String(date.getDate()), month: t(`month-${date.getMonth() + 1}`) });
}

/** What stands on a button: without the Dutch name after the dash. */
export const short = (text) => text.split(" – ")[0];

/** Words whatever stands between them: lines are elements of their own, and variables have marks around them. */
export const loosely = (words) => new RegExp(escaped(words).replace(/ /g, "[\\s\u2066-\u2069]*"));

function load(tag) {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  const folder = `${LOCALES}/${tag}`;
  for (const file of readdirSync(folder).sort()) {
    const faults = bundle.addResource(new FluentResource(readFileSync(`${folder}/${file}`, "utf8")));
    if (faults.length) throw new Error(`${tag}/${file}: ${faults[0].message}`);
  }
  return bundle;
}
