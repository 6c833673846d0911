// The web files in a browser: each is what the page says it is, none is fetched twice, and a kiosk that is open during an upgrade goes on.
import { expect, test } from "@playwright/test";
import { createHash } from "node:crypto";
import { Kiosk } from "./support/kiosk.js";
import { Touch } from "./support/hands.js";
import { startServer } from "./support/server.js";

/** @type {import("./support/server.js").Server} */
let server;
/** The one kiosk of these tests, by its cookies: a one-time address works once. */
let cookies;

test.beforeAll(async ({ browser }) => {
  server = await startServer({ ownWords: true });
  const context = await browser.newContext();
  await kioskOn(await context.newPage()).enrol(server);
  cookies = await context.cookies();
  await context.close();
});
test.afterAll(async () => server?.stop());
test.beforeEach(async ({ context }) => context.addCookies(cookies));

const kioskOn = (page) => new Kiosk(page, { tag: "nl-simple", hands: new Touch(page) });

const SCRIPT = /<script type="importmap">(.*?)<\/script>/;

/** A byte more, and still a script, a program, a text that works. */
const LONGER = {
  js: (body) => Buffer.concat([body, Buffer.from("\n//")]),
  css: (body) => Buffer.concat([body, Buffer.from("\n")]),
  ftl: (body) => Buffer.concat([body, Buffer.from("\n")]),
  json: (body) => Buffer.concat([body, Buffer.from("\n")]),
  // A section that no engine reads (WebAssembly, section 5.5.3).
  wasm: (body) => Buffer.concat([body, Buffer.from([0, 2, 1, 0x78])]),
};

/** Files with this plain name come changed from now on. */
async function change(page, name) {
  const [stem, end] = name.split(".");
  await page.route(new RegExp(`/assets/${stem}-[0-9a-f]{16}\\.${end}$`), async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: LONGER[end](await response.body()) });
  });
}

/** The page of a build that is gone from now on: the names that `gone` chooses are no longer those of the server. */
async function age(page, gone) {
  let loads = 0;
  await page.route((url) => url.pathname === "/", async (route) => {
    loads += 1;
    const response = await route.fetch();
    const older = (name) => (gone.test(name) ? name.replace(/[0-9a-f]{16}/, (hash) => [...hash].reverse().join("")) : name);
    const plain = (await response.text()).replace(/ integrity="[^"]*"/g, "");
    const body = plain.replace(/\/assets\/[\w./-]+/g, older);
    const hash = createHash("sha256").update(SCRIPT.exec(body)[1]).digest("base64");
    const headers = { ...response.headers() };
    headers["content-security-policy"] = headers["content-security-policy"].replace(/'sha256-[^']*'/, `'sha256-${hash}'`);
    for (const name of ["content-encoding", "content-length", "etag"]) delete headers[name];
    await route.fulfill({ status: 200, headers, body });
  });
  return { loads: () => loads, upgrade: () => page.unrouteAll({ behavior: "wait" }) };
}

/** Whether the document is still the one that it was at the first call. */
const isSame = (page) => page.evaluate(() => Boolean(globalThis.seen) || !(globalThis.seen = true));

test("everything that a page runs has its integrity", async ({ page }) => {
  for (const path of ["/", "/desk"]) {
    await page.goto(server.address + path);
    await page.locator("h1").first().waitFor();
    const without = await page.evaluate(() => {
      const all = document.querySelectorAll('script[src], link[rel="stylesheet"], link[rel="modulepreload"]');
      return [...all].filter((element) => !element.integrity).map((element) => element.outerHTML);
    });
    expect(without, path).toEqual([]);
    const map = JSON.parse(SCRIPT.exec(await (await page.request.get(server.address + path)).text())[1]);
    const ran = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname));
    const checked = ran.filter((name) => /\.(js|wasm|ftl|json)$/.test(name));
    expect(checked.length, path).toBeGreaterThan(4);
    for (const name of checked) expect(map.integrity[name], name).toMatch(/^sha384-/);
  }
});

/** Waits for the browser to say that it refused a file. */
const refusal = (page) => page.waitForEvent("console", (message) => message.type() === "error" && /integrity/i.test(message.text()));

for (const name of ["kiosk.js", "kiosk_bg.wasm", "languages.json", "text/nl-simple.ftl"]) {
  test(`a changed byte in ${name} is refused, and what is right is taken afterwards`, async ({ page }) => {
    await page.clock.install();
    await change(page, name);
    const refused = refusal(page);
    await page.goto(server.address);
    await refused;
    await expect(page.locator("h1")).toHaveCount(0);
    await page.unrouteAll({ behavior: "wait" });
    await page.clock.runFor(11_000);
    await kioskOn(page).at("rest-title");
  });
}

test("a changed byte in what starts the program, or in the style, is refused", async ({ page }) => {
  await change(page, "kiosk.css");
  const refused = refusal(page);
  await page.goto(server.address);
  await refused;
  await page.locator("h1").waitFor();
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
  await change(page, "start.js");
  const again = refusal(page);
  await page.goto(server.address);
  await again;
  await expect(page.locator("h1")).toHaveCount(0);
});

test("a changed byte in what comes later is refused", async ({ page }) => {
  const kiosk = kioskOn(page);
  await change(page, "keyboard.js");
  await page.goto(server.address);
  await kiosk.comeIn(server.people[1]);
  await toOwnWords(kiosk);
  await kiosk.sees(kiosk.t("problem-unavailable"));
  await expect(page.locator(".keyboard [data-skbtn]")).toHaveCount(0);
});

/** To a question that is answered with the keys on the screen. */
async function toOwnWords(kiosk) {
  await kiosk.press("tile-ask-something");
  await kiosk.find("own-words");
  await kiosk.press("offer-start");
}

test("the second load transfers nothing but the page", async ({ page }) => {
  const debug = await page.context().newCDPSession(page);
  await debug.send("Network.enable");
  const first = watch(debug);
  await page.goto(server.address);
  await kioskOn(page).at("rest-title");
  const fetched = (await first.end()).map(({ path }) => path);
  expect(fetched.length).toBeGreaterThan(8);
  expect(fetched, "nothing is fetched twice").toEqual([...new Set(fetched)]);
  const second = watch(debug);
  await page.goto(server.address);
  await kioskOn(page).at("rest-title");
  const again = await second.end();
  expect(again.map(({ path }) => path).sort()).toEqual(["/", "/api/kiosk"]);
  expect(again.find(({ path }) => path === "/").status, "the page itself has not changed").toBe(304);
});

/** Notes what goes over the line, and with which status. */
function watch(debug) {
  const asked = new Map();
  const note = (id, what) => asked.set(id, { ...asked.get(id), ...what });
  const ears = {
    "Network.requestWillBeSent": ({ requestId, request }) => note(requestId, { path: new URL(request.url).pathname }),
    "Network.requestServedFromCache": ({ requestId }) => note(requestId, { kept: true }),
    "Network.responseReceived": ({ requestId, response }) => response.fromDiskCache && note(requestId, { kept: true }),
    "Network.responseReceivedExtraInfo": ({ requestId, statusCode }) => note(requestId, { status: statusCode }),
  };
  for (const [name, ear] of Object.entries(ears)) debug.on(name, ear);
  return {
    end: async () => {
      // Whatever is on its way arrives first.
      await debug.send("Runtime.evaluate", { expression: "document.fonts.ready.then(() => null)", awaitPromise: true });
      for (const [name, ear] of Object.entries(ears)) debug.off(name, ear);
      return [...asked.values()].filter(({ path, kept }) => path && !kept);
    },
  };
}

test.describe("after an upgrade", () => {
  test("a start that finds nothing tries again", async ({ page }) => {
    await page.clock.install();
    const old = await age(page, /kiosk_bg-/);
    const failed = page.waitForEvent("console", (message) => message.type() === "error");
    await page.goto(server.address);
    await failed;
    await expect(page.locator("h1")).toHaveCount(0);
    await old.upgrade();
    await page.clock.runFor(11_000);
    await kioskOn(page).at("rest-title");
  });

  test("the rest screen loads itself anew when a language is chosen", async ({ page }) => {
    await page.clock.install();
    const old = await age(page, /text\/ar-/);
    await page.goto(server.address);
    const kiosk = kioskOn(page);
    await kiosk.at("rest-title");
    await isSame(page);
    await old.upgrade();
    await page.clock.fastForward(60_000);
    const arabic = new Kiosk(page, { tag: "ar", hands: kiosk.hands });
    await kiosk.hands.press(page.locator('.langs button[lang="ar"]'));
    await expect.poll(() => isSame(page).catch(() => true)).toBe(false);
    await kiosk.at("rest-title");
    await arabic.chooseLanguage();
  });

  test("a page that stays old is loaded once more, and no oftener", async ({ page }) => {
    const old = await age(page, /text\/ar-/);
    await page.goto(server.address);
    const kiosk = kioskOn(page);
    await kiosk.at("rest-title");
    await isSame(page);
    // A document that has just been loaded is not loaded again; the age of one cannot be invented.
    await page.waitForTimeout(10_500);
    await kiosk.hands.press(page.locator('.langs button[lang="ar"]'));
    await expect.poll(() => isSame(page).catch(() => true)).toBe(false);
    await kiosk.at("rest-title");
    await kiosk.hands.press(page.locator('.langs button[lang="ar"]'));
    // He is served all the same, in the language that there is.
    await kiosk.at("sign-in-number-title");
    expect(old.loads()).toBe(2);
  });

  test("who is at work types his PIN and has the keys", async ({ page }) => {
    const kiosk = kioskOn(page);
    const old = await age(page, /assets\/keyboard-/);
    await page.goto(server.address);
    await kiosk.comeIn(server.people[3]);
    await old.upgrade();
    await toOwnWords(kiosk);
    await kiosk.at("cover-title");
    await kiosk.press("cover-go-on");
    await kiosk.pin(server.people[3].pin);
    await page.locator("textarea").waitFor();
    await page.locator(".keyboard [data-skbtn]").first().waitFor();
  });

  test("a picture that is gone brings the new build", async ({ page }) => {
    const kiosk = kioskOn(page);
    const person = server.people[4];
    const old = await age(page, /pictograms\//);
    await page.goto(server.address);
    await kiosk.chooseLanguage();
    await old.upgrade();
    await kiosk.signIn(person);
    await kiosk.at("cover-title");
    await kiosk.press("cover-go-on");
    await kiosk.pin(person.pin);
    await kiosk.at("welcome-what-title");
    await expect.poll(() => page.locator("img").evaluateAll((all) => all.length > 0 && all.every((image) => image.naturalWidth > 0))).toBe(true);
  });
});
