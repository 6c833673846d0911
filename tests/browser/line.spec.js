// The line drops: what he did is kept, said to be unsent, and sent once; and nothing of him stays when he goes without a line.
import { expect, test } from "@playwright/test";
import { DESK, Desk } from "./support/desk.js";
import { Touch } from "./support/hands.js";
import { Kiosk } from "./support/kiosk.js";
import { startProxy } from "./support/proxy.js";
import { startServer } from "./support/server.js";

/** @type {import("./support/proxy.js").Proxy} */
let proxy;
/** @type {import("./support/server.js").Server} */
let server;
/** @type {import("@playwright/test").BrowserContext} */
let context;
/** @type {Kiosk} */
let kiosk;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
  proxy = await startProxy();
  server = await startServer({ through: proxy.address });
  proxy.lead(server.direct);
  context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
  kiosk = await kioskIn("nl-simple", await context.newPage());
  await kiosk.enrol(server);
});
test.afterAll(async () => {
  await context?.close();
  await server?.stop();
  await proxy?.stop();
});

async function kioskIn(tag, page) {
  return new Kiosk(page, { tag, hands: new Touch(page), shots: `line-${tag}` });
}

const send = () => kiosk.hands.press(kiosk.page.locator(".foot .btn.go"));
const sends = (path) => proxy.seen.filter((one) => one.method !== "GET" && path.test(one.path));

/** Ends his turn, with a line. */
async function goes(at = kiosk) {
  proxy.through();
  await at.leave();
}

/** Starts an ID card and sends it. */
async function asksCard(person) {
  await kiosk.fillInIdCard();
  await send();
  await kiosk.at("sign-in-pin-title");
  await kiosk.pin(person.pin);
}

/** How many requests of this type he has. */
async function count(key) {
  await kiosk.press("control-home");
  await kiosk.press("tile-my-requests");
  await kiosk.at("requests-title");
  return kiosk.page.locator("main").getByRole("button", { name: kiosk.t(key) }).count();
}

/** The screen shows nothing of him. */
async function saysNothingOf(person, at = kiosk) {
  const document = await at.page.evaluate(() => document.documentElement.outerHTML);
  for (const part of [...person.name.split(" "), person.number]) expect(document).not.toContain(part);
}

test("an answer that is chosen without a line goes when it is back, and leads on by itself", async () => {
  await kiosk.comeIn(server.people[0]);
  await kiosk.press("control-help-short");
  await kiosk.press("offer-start");
  await kiosk.at("question-talk-whom");
  proxy.away();
  const before = sends(/answers/).length;
  await kiosk.hands.choose(kiosk.page.getByRole("radio").nth(1));
  await kiosk.press("control-next");
  await kiosk.sees(kiosk.t("line-away"));
  await kiosk.sees(kiosk.t("line-not-yet"));
  await kiosk.look("question");
  expect(sends(/answers/).length).toBe(before);
  proxy.through();
  await kiosk.at("question-talk-about");
  await expect(kiosk.page.locator(".away .banner")).toHaveCount(0);
  const keys = new Set(sends(/answers/).slice(before).map((one) => one.key));
  expect(keys.size, "one answer").toBe(1);
  await goes();
});

test("what he typed and sent without a line is there once", async ({ browser }) => {
  const person = server.people[3];
  await kiosk.comeIn(person);
  await asksCard(person);
  await kiosk.at("receipt-title");
  const office = await browser.newContext({ viewport: DESK });
  const desk = new Desk(await office.newPage(), server);
  await desk.signIn("ric");
  await desk.open(person);
  await desk.take();
  await desk.ask("question-id-card-where-registered", "Weet je de straat nog?");
  await desk.page.locator("#stage", { hasText: person.name.split(" ")[0] }).waitFor();
  await kiosk.press("receipt-home");
  await kiosk.press("home-news-title");
  await kiosk.open("request-id-card");
  await kiosk.press("request-answer");
  await kiosk.page.locator(".keyboard [data-skbtn]").first().waitFor();
  proxy.away();
  for (const key of "zwolle") await kiosk.page.locator(`.keyboard [data-skbtn="${key}" i]`).first().tap();
  // It is still there when he looks at something else in between.
  await kiosk.press("control-back");
  await kiosk.sees(kiosk.t("line-wait"));
  proxy.through();
  await kiosk.press("request-answer");
  const typed = async () => (await kiosk.page.locator("textarea").inputValue()).toLowerCase();
  await expect.poll(typed).toBe("zwolle");
  proxy.away();
  await send();
  await kiosk.sees(kiosk.t("line-not-yet"));
  expect(await typed()).toBe("zwolle");
  await kiosk.look("words");
  proxy.through();
  await kiosk.sees(kiosk.t("state-in-progress"));
  // The open file at the desk shows it by itself, once.
  await expect(desk.page.getByText(/zwolle/i)).toHaveCount(1);
  await office.close();
  await goes();
});

test("a line that breaks after the server did it: one request, and the receipt", async () => {
  const person = server.people[1];
  await kiosk.comeIn(person);
  const before = sends(/submit/).length;
  proxy.spoil("lose-answer", /submit/, 2);
  await asksCard(person);
  await kiosk.at("receipt-title");
  const asked = sends(/submit/).slice(before);
  expect(asked.length, "it was asked again").toBe(3);
  expect(new Set(asked.map((one) => one.key)).size, "with the same key").toBe(1);
  await kiosk.press("receipt-home");
  await kiosk.press("tile-my-requests");
  await kiosk.at("requests-title");
  await expect(kiosk.page.locator("main").getByRole("button", { name: kiosk.t("request-id-card") })).toHaveCount(1);
  await goes();
});

test("a line that sends everything twice: one request", async () => {
  await kiosk.comeIn(server.people[2]);
  proxy.spoil("twice", /./, Number.POSITIVE_INFINITY);
  await kiosk.askForTalk("mentor");
  await send();
  await kiosk.at("receipt-title");
  expect(await count("request-talk")).toBe(1);
  await goes();
});

test("a slow line: a second press does nothing", async () => {
  await kiosk.comeIn(server.people[4]);
  await kiosk.askForTalk("mentor");
  const before = sends(/submit/).length;
  proxy.spoil("late", /submit/);
  const button = kiosk.page.locator(".foot .btn.go");
  await button.tap();
  await button.tap();
  await kiosk.at("receipt-title");
  expect(sends(/submit/).length - before).toBe(1);
  expect(await count("request-talk")).toBe(1);
  await goes();
});

test("signing in somewhere else while the line was away: nothing is sent, and it is said", async ({ browser }) => {
  const person = server.people[0];
  await kiosk.comeIn(person);
  await kiosk.press("control-letters-and-colour");
  proxy.away();
  await kiosk.choose("control-bigger-text");
  await kiosk.press("control-done");
  await kiosk.sees(kiosk.t("line-away"));
  const elsewhere = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
  const other = await kioskIn("nl-simple", await elsewhere.newPage());
  await other.page.goto(server.kiosks[1].enrol.replace(proxy.address, server.direct.replace("127.0.0.1", "localhost")));
  await other.comeIn(person);
  await elsewhere.close();
  proxy.through();
  await kiosk.sees(kiosk.t("line-lost-out"));
  await saysNothingOf(person);
  expect(new URL(kiosk.page.url()).search, "the address keeps nothing").toBe("");
  await kiosk.look("lost-out");
  await kiosk.page.reload();
  await kiosk.at("rest-title");
  await expect(kiosk.page.locator(".banner")).toHaveCount(0);
});

for (const [at, tag] of ["nl-simple", "ar"].entries()) {
  test(`going away without a line, in ${tag}`, async () => {
    const person = server.people[at];
    const here = await kioskIn(tag, kiosk.page);
    await here.comeIn(person);
    await here.press("control-letters-and-colour");
    proxy.away();
    await here.choose("look-theme-contrast");
    await here.choose("look-theme-light");
    await here.press("control-done");
    await here.sees(here.t("line-away"));
    await here.look("home");

    // Signing out asks first, as long as something is not sent.
    await here.press("control-sign-out");
    await here.sees(here.t("leave-title"));
    await here.look("leave");
    await here.press("leave-stay");
    await expect(here.page.locator("dialog")).toHaveCount(0);
    await here.press("control-sign-out");
    await here.sees(here.t("leave-title"));
    proxy.through();
    await expect(here.page.locator("dialog"), "it is sent: there is nothing to ask").toHaveCount(0);

    // A screen that cannot be fetched comes by itself.
    proxy.away();
    await here.press("tile-my-requests");
    await here.sees(here.t("line-wait"));
    await here.look("stuck");
    proxy.through();
    await here.at("requests-title");

    // Stop covers at once, and the browser shows nothing of its own.
    proxy.away();
    await here.press("control-help-short");
    await here.sees(here.t("line-wait"));
    await here.press("control-stop");
    await expect(here.page.locator(".dock .stop")).toHaveCount(0, { timeout: 300 });
    await saysNothingOf(person, here);
    await here.sees(here.t("line-fallen"));
    await here.look("fallen");
    proxy.through();
    await here.at("cover-title");
    await here.press("cover-go-on");
    await here.pin(person.pin);
    await here.page.locator(".dock .stop").waitFor();

    // What was not sent when the cover fell is lost, and he is told when it is he who is back.
    await here.press("control-home");
    await here.page.locator(".screen.home").waitFor();
    await here.press("control-letters-and-colour");
    proxy.away();
    await here.choose("control-bigger-text");
    await here.press("control-done");
    await here.sees(here.t("line-away"));
    await here.press("control-stop");
    await here.sees(here.t("line-fallen"));
    proxy.through();
    await here.at("cover-title");
    expect(await here.words()).toContain(here.t("cover-lead-lost").slice(0, 20));
    await saysNothingOf(person, here);
    await here.press("cover-go-on");
    await here.pin(person.pin);
    await here.sees(here.t("line-lost"));
    await here.look("lost");

    // Signing out all the same: the screen is empty at once, and the session ends when the line is back.
    await here.press("control-letters-and-colour");
    proxy.away();
    await here.choose("look-theme-contrast");
    await here.choose("look-theme-light");
    await here.press("control-done");
    await here.press("control-sign-out");
    await here.press("leave-go");
    await expect(here.page.locator(".screen")).toHaveCount(0, { timeout: 300 });
    await here.sees(here.t("line-fallen"));
    await saysNothingOf(person, here);
    proxy.through();
    await here.page.locator(".langs").waitFor();
    await here.page.reload();
    await here.page.locator(".langs").waitFor();
  });
}

test("a kiosk that starts without a server waits for it", async () => {
  await server.halt();
  await kiosk.page.evaluate(() => document.querySelector(".langs button").click());
  await kiosk.page.locator(".dock .stop").tap();
  await kiosk.page.locator(".polder").waitFor();
  await expect(kiosk.page.locator(".dock .stop")).toHaveCount(0);
  await server.again();
  await kiosk.page.locator(".langs").waitFor();
});
