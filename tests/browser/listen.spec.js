// Reading aloud: a man who cannot read hears every screen, sentence by sentence, and each way to choose before he chooses it.
//
// Told by touch in simple Dutch, and by keyboard alone in Arabic. The sound is real: the server makes it and the browser decodes and plays
// it, only faster, so that nobody waits for it.
import { Keys, Touch } from "./support/hands.js";
import { expect, test } from "./support/house.js";
import { Kiosk } from "./support/kiosk.js";
import { UPRIGHT } from "./support/look.js";
import { short, texts } from "./support/texts.js";

const TELLINGS = [
  { tag: "nl-simple", Hands: Touch, engine: "sqlite" },
  { tag: "ar", Hands: Keys, engine: "postgres", themes: ["light"] },
];

/** Marks that are not heard. */
const MARKS = /[\u2066-\u2069]/g;

/* Runs in the page before its program: notes what is decoded, played and silenced, and plays it this much faster. */
function ears() {
  const heard = { pace: 16, decoded: [], said: [], playing: 0, closed: 0 };
  window.heard = heard;
  const { decodeAudioData } = BaseAudioContext.prototype;
  BaseAudioContext.prototype.decodeAudioData = async function (bytes) {
    const buffer = await decodeAudioData.call(this, bytes);
    heard.decoded.push(buffer.duration);
    return buffer;
  };
  const over = (source) => {
    heard.playing -= source.over ? 0 : 1;
    source.over = true;
  };
  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function () {
    const marked = document.querySelectorAll("[data-said]");
    heard.said.push({ seconds: this.buffer.duration, marked: [...marked].map((element) => element.innerText).join("|") });
    heard.playing += 1;
    this.addEventListener("ended", () => over(this));
    this.playbackRate.value = heard.pace;
    return start.call(this);
  };
  const { stop } = AudioScheduledSourceNode.prototype;
  AudioScheduledSourceNode.prototype.stop = function () {
    over(this);
    return stop.call(this);
  };
  const { close } = AudioContext.prototype;
  AudioContext.prototype.close = function () {
    heard.closed += 1;
    return close.call(this);
  };
}

/** Somebody who listens at a kiosk. */
class Listener extends Kiosk {
  constructor(page, how) {
    super(page, how);
    this.asked = [];
    page.on("request", (request) => {
      if (new URL(request.url()).pathname === "/api/speech") this.asked.push(request.postDataJSON());
    });
  }

  /** What the page heard so far. */
  heard() {
    return this.page.evaluate(() => window.heard);
  }

  /** Plays what comes next this much faster; below 1 slower. */
  async pace(pace) {
    await this.page.evaluate((pace) => (window.heard.pace = pace), pace);
  }

  /** Begins to read. Nothing was heard before. */
  async begin() {
    this.asked = [];
    await this.page.evaluate(() => Object.assign(window.heard, { decoded: [], said: [], playing: 0, closed: 0 }));
    await this.press("listen-start");
    await expect(this.page.locator(".player")).toBeVisible();
  }

  /** Reads the whole screen: every sentence was fetched, has sound, and was marked while it was heard. Gives what was said. */
  async hears() {
    await this.begin();
    return this.toTheEnd();
  }

  async toTheEnd() {
    await expect(this.page.locator(".player")).toContainText(this.t("listen-read"), { timeout: 60_000 });
    const { decoded, said, playing } = await this.heard();
    expect(this.asked.length, "every sentence is fetched once").toBe(said.length);
    expect(decoded.length).toBe(said.length);
    for (const [at, { seconds, marked }] of said.entries()) {
      const { text } = this.asked[at];
      expect(seconds, text).toBeGreaterThan(0.2);
      expect(plain(marked), "the sentence that is heard is marked").toContain(text);
    }
    expect(playing, "nothing is heard at the end").toBe(0);
    await expect(this.page.locator("[data-said]")).toHaveCount(0);
    return this.asked.map(({ text }) => text);
  }

  /** The screen was read with these messages in it, in this order. */
  includes(spoken, ...texts) {
    const whole = spoken.join(" ");
    let from = 0;
    for (const text of texts) {
      const at = whole.indexOf(short(text).replace(MARKS, ""), from);
      expect(at, `${text}\nin: ${whole}`).toBeGreaterThanOrEqual(from);
      from = at;
    }
  }

  /** The button by which one way is heard by itself. */
  way(words) {
    return this.page.locator(".player .each").getByRole("button", { name: words });
  }

  async ends() {
    await this.press("listen-stop");
    await expect(this.page.locator(".player")).toHaveCount(0);
  }
}

/** Somebody who listens at a kiosk of this house. */
async function listener(house, tag, { Hands = Touch, ...how } = {}) {
  const page = await house.page({ viewport: UPRIGHT, hasTouch: true });
  await page.addInitScript(ears);
  const kiosk = new Listener(page, { tag, hands: new Hands(page), shots: `${tag}-listen`, ...how });
  await kiosk.enrol(house.server);
  return kiosk;
}

for (const { tag, Hands, engine, ...looks } of TELLINGS) {
  test(`every screen is heard, in ${tag}, by ${Hands.name}, on ${engine}`, async ({ house }) => {
    test.setTimeout(300_000);
    const server = await house.start({ engine });
    const kiosk = await listener(house, tag, { Hands, ...looks });
    const person = server.people[0];
    await restScreen(kiosk);
    await signsIn(kiosk, person);
    await home(kiosk);
    await chooses(kiosk);
    await asks(kiosk, person);
    await leaves(kiosk, person);
  });
}

/** The rest screen, which nobody has told a language yet, says each language in that language. */
async function restScreen(kiosk) {
  const { t } = kiosk;
  kiosk.t = texts("nl-simple");
  const spoken = await kiosk.hears();
  expect(new Set(kiosk.asked.slice(-4).map(({ language }) => language))).toEqual(new Set(["nl-simple", "nl", "en", "ar"]));
  expect(spoken).toContain("English");
  await kiosk.look("rest");
  await kiosk.ends();
  kiosk.t = t;
}

/** Signing in is read, and neither a key nor a digit that he typed. */
async function signsIn(kiosk, person) {
  await kiosk.chooseLanguage();
  await kiosk.hands.digits(person.number);
  kiosk.includes(await kiosk.hears(), kiosk.t("sign-in-number-title"));
  await kiosk.look("sign-in");
  const quiet = (text) => expect(kiosk.asked.map((one) => one.text).join(" ")).not.toContain(text);
  quiet(person.number);
  await kiosk.press("control-next");
  await kiosk.at("sign-in-pin-title");
  await expect(kiosk.page.locator(".player"), "it ends with its screen").toHaveCount(0);
  await kiosk.hands.digits(person.pin.slice(0, 3));
  kiosk.includes(await kiosk.hears(), kiosk.t("sign-in-pin-title"));
  quiet(person.pin.slice(0, 3));
  expect(kiosk.asked.filter(({ text }) => /^\d$/.test(text)), "the keys").toEqual([]);
  await kiosk.hands.digits(person.pin.slice(3));
  await kiosk.press("control-next");
  await kiosk.at("welcome-what-title");
  await kiosk.press("control-next");
  await kiosk.press("control-next");
  await kiosk.press("welcome-begin");
  await kiosk.page.locator(".screen.home").waitFor();
}

/** Home is read: the greeting first, then its ways, each of which can be heard by itself. */
async function home(kiosk) {
  const spoken = await kiosk.hears();
  kiosk.includes(spoken, kiosk.t("tile-arrange-for-outside"), kiosk.t("tile-ask-something"), kiosk.t("tile-my-requests"));
  await kiosk.look("home");
  kiosk.asked = [];
  await kiosk.hands.press(kiosk.way(kiosk.t("tile-my-requests")));
  await expect.poll(() => kiosk.asked.map(({ text }) => text)[0]).toBe(kiosk.t("tile-my-requests"));
  await expect(kiosk.page.locator(".player")).toContainText(kiosk.t("listen-read"), { timeout: 20_000 });
  expect(kiosk.asked.map(({ text }) => text).join(" "), "no other way").not.toContain(kiosk.t("tile-ask-something"));
  await kiosk.ends();
}

/** A group: read, paused, gone through; and nothing is heard any more once something else is pressed. */
async function chooses(kiosk) {
  await kiosk.press("tile-ask-something");
  await kiosk.at("ask-title");
  const group = kiosk.page.locator("main .choice").first();
  const name = (await group.locator(".grow > span").first().innerText()).replace(MARKS, "");
  kiosk.includes(await kiosk.hears(), kiosk.t("ask-title"), name);
  await kiosk.look("ask");
  await expect(kiosk.page.locator(".each button")).toHaveCount(await kiosk.page.locator("main .choice").count());
  await kiosk.ends();
  await kiosk.begin();
  // So slow that a sentence does not end meanwhile.
  await kiosk.pace(0.02);
  await kiosk.press("listen-after");
  await expect.poll(async () => (await kiosk.heard()).playing).toBe(1);
  const marked = kiosk.page.locator("[data-said]");
  await kiosk.look("speaks");
  const second = await marked.innerText();
  await kiosk.press("listen-pause");
  await expect(kiosk.button("listen-go-on")).toBeVisible();
  await kiosk.press("listen-go-on");
  await kiosk.press("listen-before");
  await expect.poll(() => marked.innerText()).not.toBe(second);
  await kiosk.hands.press(group);
  expect((await kiosk.heard()).playing, "at once").toBe(0);
  await expect(kiosk.page.locator(".player")).toHaveCount(0);
  await kiosk.pace(16);
  await expect.poll(() => kiosk.heading()).toContain(name);
  kiosk.includes(await kiosk.hears(), name);
  await kiosk.look("group");
  await kiosk.press("control-home");
}

/** A question with its answers, a dialog, and the receipt. */
async function asks(kiosk, person) {
  await kiosk.press("tile-ask-something");
  await kiosk.find("id-card");
  await kiosk.press("offer-start");
  await kiosk.at("question-id-card-have");
  const question = await kiosk.heading();
  kiosk.includes(await kiosk.hears(), question.trim(), kiosk.t("question-id-card-have-lost"));
  await kiosk.look("question");
  await kiosk.choose("question-id-card-have-lost");
  await expect(kiosk.page.locator(".player"), "he has chosen").toHaveCount(0);
  await kiosk.press("control-next");
  await kiosk.at("question-id-card-photo");
  await kiosk.choose("question-id-card-photo-need");
  await kiosk.press("control-next");
  await kiosk.at("question-id-card-pays");
  await kiosk.press("control-next");
  await kiosk.at("check-title");
  await kiosk.hands.press(kiosk.page.locator(".foot .btn.go"));
  await kiosk.at("sign-in-pin-title");
  await kiosk.pin(person.pin);
  await kiosk.at("receipt-title");
  kiosk.includes(await kiosk.hears(), kiosk.t("receipt-title"), kiosk.t("request-id-card"), kiosk.t("receipt-home"));
  if (kiosk.tag === "ar") expect(kiosk.asked.some(({ language }) => language === "nl"), "a Dutch name is said in Dutch").toBe(true);
  await kiosk.look("receipt");
  await kiosk.ends();
  // A dialog lies over the dock: it has a button of its own.
  await kiosk.press("control-letters-and-colour");
  kiosk.includes(await kiosk.hears(), kiosk.t("control-letters-and-colour"), kiosk.t("look-size-normal"), kiosk.t("control-done"));
  await kiosk.look("dialog");
  await kiosk.press("control-done");
  await expect(kiosk.page.locator(".player")).toHaveCount(0);
}

/** The line is away, the voice is busy: he is told, and the screen is there as before. Stop silences at once. */
async function leaves(kiosk, person) {
  const { page } = kiosk;
  await page.route("**/api/speech", (route) => route.abort());
  await kiosk.begin();
  await expect(kiosk.page.locator(".player [aria-live=assertive]")).toContainText(kiosk.t("problem-unavailable").split(".")[0]);
  await page.unroute("**/api/speech");
  const busy = { type: "urn:vooruit:problem:speech-busy", status: 429, code: "speech-busy" };
  await page.route("**/api/speech", (route) => route.fulfill({ status: 429, contentType: "application/problem+json", body: JSON.stringify(busy) }));
  await kiosk.press("listen-again");
  await expect(kiosk.page.locator(".player [aria-live=assertive]")).toContainText(kiosk.t("problem-speech-busy").split(".")[0]);
  await kiosk.look("busy");
  await page.unroute("**/api/speech");
  await kiosk.press("listen-again");
  await kiosk.pace(0.02);
  await kiosk.press("listen-after");
  await expect.poll(async () => (await kiosk.heard()).playing).toBe(1);
  const stop = page.locator(".dock .stop");
  const silent = stop.evaluate((button) => new Promise((resolve) => button.addEventListener("click", () => resolve(window.heard.playing))));
  await kiosk.hands.press(stop);
  expect(await silent, "silent before anything else is done").toBe(0);
  await kiosk.at("cover-title");
  kiosk.includes(await kiosk.hears(), kiosk.t("cover-title"), kiosk.t("cover-go-on"));
  await kiosk.look("cover");
  await kiosk.press("cover-go-on");
  await kiosk.pin(person.pin);
  await kiosk.at("receipt-title");
}

test("who listens is there; who lets it wait is not", async ({ house }) => {
  const server = await house.start();
  const kiosk = await listener(house, "nl-simple");
  const { page } = kiosk;
  await kiosk.comeIn(server.people[0]);
  await page.clock.install();
  await kiosk.pace(0.02);
  await kiosk.begin();
  await expect.poll(async () => (await kiosk.heard()).playing).toBe(1);
  for (const again of [1, 2]) {
    await page.clock.fastForward(119_000);
    await page.clock.runFor(3_000);
    expect(await page.locator("dialog").count(), `no warning while it speaks, ${again}`).toBe(0);
  }
  await kiosk.press("listen-pause");
  await page.clock.fastForward(119_000);
  await page.clock.runFor(3_000);
  await kiosk.sees(kiosk.t("idle-title"));
});

test("without a voice there is no button", async ({ house }) => {
  const server = await house.start({ args: ["--speech", "off"] });
  const kiosk = await listener(house, "nl-simple");
  const none = () => expect(kiosk.page.getByText(kiosk.t("listen-start"))).toHaveCount(0);
  await none();
  await kiosk.chooseLanguage();
  await none();
  await kiosk.signIn(server.people[0]);
  await kiosk.at("welcome-what-title");
  await none();
  await expect(kiosk.page.locator(".dock button")).toHaveCount(4);
  expect(server.log()).toContain("nothing is read aloud");
});

const plain = (text) => text.replace(MARKS, "").replace(/(\d)[\u00a0\u202f](?=\d)/g, "$1").replace(/\s+/g, " ");
