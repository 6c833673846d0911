// Canaries: a number, a PIN and words that a man typed are looked for in every place where a browser could keep them, after each of the ways in
// which he can leave a kiosk. Every cycle has another man, and all have one browser profile, as a kiosk in the hall.
//
// The memory of the processes is told and not judged: what is freed there is Chromium's to overwrite, and a page cannot.
import { expect, test } from "@playwright/test";
import { randomInt } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kiosk } from "./support/kiosk.js";
import { Touch } from "./support/hands.js";
import { startServer } from "./support/server.js";
import * as traces from "./support/traces.js";

const CYCLES = process.env.VOORUIT_ALL === "1" ? 200 : 20;

/** What a cycle may take at most: a limit for a browser that hangs. */
const CYCLE_MS = 60_000;

/** His letters are none that any text of the program has in this order. */
const word = () => `kwartelbank${Array.from({ length: 12 }, () => "bcdfghjklmnpqrstvwxz"[randomInt(20)]).join("")}`;

/** By touch; digits and words come from a keyboard, one key at a time, so that no tool has them in one piece in the browser. */
class Quick extends Touch {
  async digits(text) {
    await this.page.keyboard.type(text);
  }
}

/** A browser with a profile of its own on the disk, as a kiosk has it. */
class Hall {
  constructor(playwright, options, profile) {
    Object.assign(this, { playwright, options, profile });
  }

  async open() {
    this.context = await this.playwright.chromium.launchPersistentContext(this.profile, this.options);
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
    this.kiosk = new Kiosk(this.page, { tag: "nl-simple", hands: new Quick(this.page) });
    this.debug = await this.context.newCDPSession(this.page);
  }

  /** The browser and all its processes. */
  processes() {
    return traces.browsers(this.profile);
  }

  /** As when somebody pulls the plug. */
  async pull() {
    const gone = this.context.waitForEvent("close");
    for (const { pid } of this.processes()) process.kill(pid, "SIGKILL");
    await gone;
  }
}

/** The ways to leave. Each ends at a screen that shows nothing of him. */
const WAYS = {
  "sign-out": async ({ kiosk }) => {
    await kiosk.press("control-home");
    await kiosk.press("control-sign-out");
    await kiosk.at("rest-title");
  },
  cover: async ({ kiosk }) => {
    await kiosk.press("control-stop");
    await kiosk.at("cover-title");
  },
  "time-out": async ({ page, kiosk }) => {
    await page.clock.fastForward(119_000);
    await page.clock.runFor(25_000);
    await kiosk.at("cover-title");
  },
  "power cut": async (hall) => {
    await hall.pull();
  },
};

test(`nothing of him stays, in ${CYCLES} cycles`, async ({ playwright, launchOptions }) => {
  test.setTimeout(CYCLES * CYCLE_MS);
  const server = await startServer({ ownWords: true });
  const profile = await mkdtemp(join(tmpdir(), "vooruit-profile-"));
  const hall = new Hall(playwright, { ...launchOptions, viewport: { width: 1080, height: 1920 }, hasTouch: true }, profile);
  const tally = new traces.Tally();
  try {
    const [first, ...people] = await newPeople(server, CYCLES + 1);
    await hall.open();
    await hall.kiosk.enrol(server);
    await provesItself(hall, await comesAndTypes(hall, server, first));
    // What the proof left in memory goes with it; and the cookie of a kiosk is on the disk when the browser was closed.
    await hall.context.close();
    await hall.open();
    for (const [at, person] of people.entries()) {
      const [way, leave] = Object.entries(WAYS)[at % 4];
      const needles = await comesAndTypes(hall, server, person, way === "time-out");
      await leave(hall);
      await search(hall, server, way, needles, tally);
    }
  } finally {
    await hall.context?.close().catch(() => null);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    await server.stop();
    console.log(`${CYCLES} cycles, canaries: number, PIN, words\n${tally}`);
  }
  for (const place of tally.places.keys()) {
    if (!place.startsWith("memory of ")) expect.soft(tally.hits(place), place).toEqual({});
  }
});

/** Men with numbers and PINs that are nothing else in the browser. */
async function newPeople(server, count) {
  const numbers = Array.from({ length: count }, (_, at) => String(randomInt(10 ** 8, 10 ** 9)) + String(100 + at));
  const head = "number,given_name,family_name,establishment,unit,language,born_on,arrived_on,ends_on,released_on,dutch,regime,title,restricted,lawful_stay,early_release";
  const rows = numbers.map((number) => `${number},Jan,Jansen,demo,B 2.01,nl-simple,1990-01-01,2026-01-05,,,yes,prison,sentenced,no,yes,no`);
  const file = join(server.folder, "canaries.csv");
  await writeFile(file, `${[head, ...rows].join("\n")}\n`);
  await server.run("import", "people", file);
  const people = [];
  for (const number of numbers) people.push({ number, pin: await server.run("pin", "issue", number) });
  return people;
}

/** He signs in and writes what he wants nobody to read. Gives what is to be looked for. */
async function comesAndTypes({ page, kiosk }, server, person, byClock = false) {
  const words = word();
  if (byClock) await page.clock.install();
  await page.goto(server.address);
  // Whoever was here before is under the cover, if he did not leave.
  await expect.poll(() => kiosk.heading()).toMatch(new RegExp(`${kiosk.t("cover-title")}|${kiosk.t("rest-title")}`));
  if ((await kiosk.heading()).includes(kiosk.t("cover-title"))) {
    await kiosk.press("cover-sign-out");
    await kiosk.at("rest-title");
  }
  await kiosk.comeIn(person);
  await kiosk.press("tile-ask-something");
  await kiosk.find("own-words");
  await kiosk.press("offer-start");
  await page.locator("textarea").tap();
  await page.keyboard.type(words);
  await kiosk.sees(kiosk.t("question-kept"));
  return new traces.Needles({ number: person.number, PIN: person.pin, words });
}

/** While he is at work the search finds him: one that never finds anything would prove nothing. */
async function provesItself(hall, needles) {
  const { page, debug, profile } = hall;
  expect(needles.in(await traces.shown(debug)), "in the page").toHaveProperty("words");
  expect(needles.in(Buffer.concat(await traces.wasm(debug))), "in the memory of the program").toHaveProperty("words");
  const now = new traces.Tally();
  for (const { pid } of hall.processes()) now.lookAll("processes", traces.memory(pid, needles.longest), needles);
  expect(now.hits("processes"), "in the memory of the processes").toHaveProperty("words");
  // JavaScript holds nothing of him even now, storage and disk neither: there another word is planted.
  const planted = word();
  const own = new traces.Needles({ planted });
  await page.evaluate((planted) => (globalThis.planted = localStorage.planted = planted), planted);
  expect(own.in(await traces.heap(debug)), "in the heap").toHaveProperty("planted");
  expect(own.in(await traces.stored(page, debug)), "in the storage").toHaveProperty("planted");
  await writeFile(join(profile, "planted"), Buffer.from(`"${planted}"`, "utf16le"));
  expect(own.in(Buffer.concat([...traces.files(profile)])), "on the disk").toHaveProperty("planted");
  await page.evaluate(() => localStorage.clear());
}

async function search(hall, server, way, needles, tally) {
  if (way === "power cut") {
    // First what lies there when somebody takes the disk away, then what a new start makes of it.
    tally.lookAll("profile on the disk, plug pulled", traces.files(hall.profile), needles);
    await hall.open();
    await hall.page.goto(server.address);
    await hall.page.locator("h1").waitFor();
  }
  const { page, debug } = hall;
  await debug.send("HeapProfiler.collectGarbage");
  // Before all else: what the other searches bring into the browser would be in the way.
  for (const { pid, kind } of hall.processes()) {
    tally.lookAll(`memory of ${kind}, after ${way}`, traces.memory(pid, needles.longest), needles);
  }
  tally.look("page (DOM)", await traces.shown(debug), needles);
  tally.look("storage, cookies, history", await traces.stored(page, debug), needles);
  tally.look("heap of JavaScript", await traces.heap(debug), needles);
  const memories = await traces.wasm(debug);
  expect(memories.length, "the program that he used is gone, and there is a fresh one").toBe(1);
  tally.look("memory of WebAssembly", memories[0], needles);
  for (let times = 0; times < 2; times++) {
    await page.goBack({ timeout: 2_000 }).catch(() => null);
    tally.look("page after the back button", await traces.shown(debug), needles);
  }
  tally.lookAll("profile on the disk", traces.files(hall.profile), needles);
}
