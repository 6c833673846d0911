// Coming in and going away: the rest screen, the PIN, the cover, and that nothing stays.
import { expect, test } from "@playwright/test";
import { Kiosk } from "./support/kiosk.js";
import { Touch } from "./support/hands.js";
import { startServer } from "./support/server.js";

/** @type {import("./support/server.js").Server} */
let server;
test.beforeAll(async () => (server = await startServer()));
test.afterAll(async () => server?.stop());

/** A kiosk in simple Dutch. Each test has a person of his own. */
async function kioskFor(page) {
  const kiosk = new Kiosk(page, { tag: "nl-simple", hands: new Touch(page) });
  await kiosk.enrol(server);
  return kiosk;
}

test("a browser that is not a kiosk shows nothing to sign in with", async ({ page }) => {
  const kiosk = new Kiosk(page, { tag: "nl-simple", hands: new Touch(page) });
  await page.goto(server.address);
  await kiosk.at("not-enrolled-title");
  await expect(page.locator(".langs")).toHaveCount(0);
  await kiosk.look("not-enrolled");
});

test("a one-time address works once", async ({ page, browser }) => {
  const address = server.kiosks[1].enrol;
  await page.goto(address);
  await page.locator(".langs").waitFor();
  const other = await browser.newContext();
  const second = new Kiosk(await other.newPage(), { tag: "nl-simple", hands: new Touch(page) });
  await second.page.goto(address);
  await second.at("not-enrolled-title");
  await second.sees(second.t("problem-enrol-refused"));
  await other.close();
});

// The tests below share one kiosk, so they stand in a row.
test.describe.serial("at the kiosk", () => {
  /** @type {import("@playwright/test").BrowserContext} */
  let context;
  /** @type {Kiosk} */
  let kiosk;
  test.beforeAll(async ({ browser }) => {
    context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
    kiosk = await kioskFor(await context.newPage());
  });
  test.afterAll(async () => context?.close());

  test("a wrong PIN says what to do, and whom to ask", async () => {
    await kiosk.chooseLanguage();
    await kiosk.press("forgot-pin");
    await kiosk.sees(kiosk.t("forgot-pin-lead"));
    await kiosk.look("forgot-pin");
    await kiosk.press("control-close");
    const person = server.people[0];
    await kiosk.signIn({ number: person.number, pin: person.pin === "270418" ? "270419" : "270418" });
    await kiosk.sees(kiosk.t("problem-wrong-pin"));
    await kiosk.look("wrong-pin");
    await kiosk.pin(person.pin);
    await kiosk.at("welcome-what-title");
  });

  test("stop covers at once, and the PIN leads back to the same place", async () => {
    const { page } = kiosk;
    for (const key of ["control-next", "control-next", "welcome-begin"]) await kiosk.press(key);
    await kiosk.press("tile-my-requests");
    const heading = await kiosk.heading();
    await kiosk.press("control-stop");
    await kiosk.at("cover-title");
    const covered = await kiosk.words();
    for (const part of server.people[0].name.split(" ")) expect(covered).not.toContain(part);
    await kiosk.look("cover");
    await page.reload();
    await kiosk.at("cover-title");
    await kiosk.press("cover-go-on");
    await kiosk.look("cover-pin");
    await kiosk.pin(server.people[0].pin);
    await expect.poll(() => kiosk.heading()).toBe(heading);
  });

  test("nobody there: a warning, the cover, then signed out", async () => {
    const { page } = kiosk;
    await page.clock.install();
    // A document that was just loaded asks for the PIN, whatever the session says.
    await page.goto(server.address);
    await kiosk.at("cover-title");
    await kiosk.press("cover-go-on");
    await kiosk.pin(server.people[0].pin);
    await page.locator(".screen.home").waitFor();
    await page.clock.fastForward(119_000);
    await expect(page.locator("dialog")).toHaveCount(0);
    await page.clock.runFor(3_000);
    await kiosk.sees(kiosk.t("idle-title"));
    await kiosk.look("idle");
    await kiosk.press("idle-here");
    await expect(page.locator("dialog")).toHaveCount(0);
    await page.clock.fastForward(119_000);
    await page.clock.runFor(3_000);
    await kiosk.sees(kiosk.t("idle-title"));
    await page.clock.runFor(20_000);
    await kiosk.at("cover-title");
    await page.clock.runFor(301_000);
    await kiosk.at("rest-title");
    await page.clock.resume();
  });

  test("signing out leaves nothing, and the back button leads nowhere", async () => {
    const { page } = kiosk;
    const person = server.people[1];
    await kiosk.comeIn(person);
    const name = person.name.split(" ")[0];
    await kiosk.sees(kiosk.t("home-hello", { name }));
    await kiosk.press("about-title");
    await kiosk.look("about");
    await kiosk.press("control-home");
    await kiosk.press("control-sign-out");
    await kiosk.at("rest-title");
    expect(await page.evaluate(() => ({ local: localStorage.length, session: sessionStorage.length }))).toEqual({ local: 0, session: 0 });
    const readable = await page.evaluate(() => document.cookie);
    expect(readable).toBe("");
    for (let times = 0; times < 3; times++) {
      await page.goBack({ timeout: 3_000 }).catch(() => null);
      expect(await page.locator("body").innerText()).not.toContain(name);
      await expect(page.locator(".screen.home")).toHaveCount(0);
    }
  });

  test("letters and colour hold at once and are there the next time", async () => {
    const { page } = kiosk;
    await page.goto(server.address);
    await kiosk.comeIn(server.people[2]);
    await kiosk.press("control-letters-and-colour");
    await kiosk.choose("control-bigger-text");
    for (const theme of ["dark", "contrast"]) {
      await kiosk.choose(`look-theme-${theme}`);
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    }
    await kiosk.look("look");
    await kiosk.press("control-done");
    await expect(page.locator("html")).toHaveAttribute("data-text", "large");
    await kiosk.look("home-large");
    await kiosk.press("control-sign-out");
    await kiosk.at("rest-title");
    await expect(page.locator("html")).toHaveAttribute("data-text", /normal|^$/);
    await kiosk.comeIn(server.people[2]);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast");
    await kiosk.press("control-letters-and-colour");
    await kiosk.choose("look-theme-dark");
    await kiosk.press("control-done");
    await kiosk.press("control-sign-out");
    await kiosk.at("rest-title");
    await kiosk.comeIn(server.people[2]);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await kiosk.press("control-sign-out");
    await kiosk.at("rest-title");
  });

  test("another language speaks at once, and is his the next time", async () => {
    const { page } = kiosk;
    const english = new Kiosk(page, { tag: "en", hands: kiosk.hands });
    await page.goto(server.address);
    await kiosk.comeIn(server.people[3]);
    await page.locator(".bar .btn").first().tap();
    await kiosk.look("language");
    await page.getByRole("radio", { name: "English" }).locator("xpath=ancestor::label").tap();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    // What he chose stands: the dialog is gone with the old language.
    await english.sees(english.t("tile-ask-something"));
    await english.press("control-stop");
    await english.at("cover-title");
    await page.reload();
    await english.at("cover-title");
    await english.press("cover-sign-out");
    await kiosk.at("rest-title");
  });
});
