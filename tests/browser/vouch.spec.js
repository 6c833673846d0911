// Vouched sign-in: staff sign a person in at the kiosk. Nothing is asked of his memory, and her password stays nowhere.
import { Keys, Touch } from "./support/hands.js";
import { expect, test } from "./support/house.js";
import { Kiosk } from "./support/kiosk.js";
import { startServer } from "./support/server.js";

const TELLINGS = [
  { tag: "nl-simple", Hands: Touch, at: 1 },
  { tag: "ar", Hands: Keys, at: 0 },
];

/** Types into a field: a finger on the keys of the screen, or a keyboard on the table. */
async function types(kiosk, id, text) {
  const field = kiosk.page.locator(id);
  if (kiosk.hands.name === "touch") {
    await field.tap();
    for (const key of text) await kiosk.page.locator(`.keyboard [data-skbtn="${key}"]`).tap();
  } else {
    for (let stop = 0; stop < 60 && !(await field.evaluate((element) => element === document.activeElement)); stop++) {
      await kiosk.page.keyboard.press("Tab");
    }
    await kiosk.page.keyboard.type(text);
  }
  await expect(field).toHaveValue(text);
}

/** She says who she is and whom she means, and that this is he. */
async function vouches(kiosk, staff, person, { known = false } = {}) {
  await kiosk.at("vouch-start");
  if (known) await expect(kiosk.page.locator("#vouch-number")).toHaveValue(person.number);
  else await types(kiosk, "#vouch-number", person.number);
  await types(kiosk, "#vouch-name", staff.number);
  await types(kiosk, "#vouch-password", staff.password);
  await kiosk.press("control-next");
  await kiosk.at("vouch-who");
  await kiosk.sees(person.name);
}

/** Nothing of what she typed is in the document. */
async function nothingStays(page, staff) {
  const html = await page.evaluate(() => [document.documentElement.outerHTML, ...[...document.querySelectorAll("input")].map((field) => field.value)].join(" "));
  expect(html).not.toContain(staff.password);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
}

for (const { tag, Hands, at } of TELLINGS) {
  test(`staff sign somebody in, in ${tag}, by ${Hands.name}`, async ({ house }) => {
    test.setTimeout(180_000);
    const server = await house.start();
    const kiosk = await house.kiosk(tag, { Hands, shots: `vouch-${tag}-${Hands.name.toLowerCase()}` });
    const { page } = kiosk;
    const [person, staff] = [server.people[at], server.staff[0]];
    await isSignedIn(kiosk, person, staff);
    await sends(kiosk);
    await comesBack(kiosk, person, staff);
    await kiosk.press("control-home");
    await kiosk.press("control-sign-out");
    await page.locator(".langs").waitFor();
    await nothingStays(page, staff);
  });
}

/** From the screen for his number to home, through a password that is wrong first. */
async function isSignedIn(kiosk, person, staff) {
  const { page } = kiosk;
  await kiosk.chooseLanguage();
  await kiosk.look("number");
  await kiosk.press("vouch-start");
  await kiosk.look("who-are-you");
  await vouchesWrongly(kiosk, staff, person);
  await kiosk.press("vouch-show");
  await expect(page.locator("#vouch-password")).toHaveAttribute("type", "text");
  await page.locator("#vouch-password").fill("");
  await types(kiosk, "#vouch-password", staff.password);
  await kiosk.press("vouch-show");
  await kiosk.press("control-next");
  await kiosk.at("vouch-who");
  await kiosk.sees(person.name);
  await kiosk.look("is-this-he");
  await kiosk.press("vouch-no");
  await expect(page.locator("#vouch-number")).toHaveValue("");
  await types(kiosk, "#vouch-number", person.number);
  await kiosk.press("control-next");
  await kiosk.press("vouch-yes");
  for (const part of ["what", "who", "help"]) {
    await kiosk.at(`welcome-${part}-title`);
    await kiosk.press(part === "help" ? "welcome-begin" : "control-next");
  }
  await page.locator(".screen.home").waitFor();
  await kiosk.sees(kiosk.t("home-vouched", { name: staff.name.split(" ")[0] }));
  await kiosk.look("home");
  await nothingStays(page, staff);
}

async function vouchesWrongly(kiosk, staff, person) {
  await types(kiosk, "#vouch-number", person.number);
  await types(kiosk, "#vouch-name", staff.number);
  await types(kiosk, "#vouch-password", "wrong-pass");
  await kiosk.press("control-next");
  await kiosk.sees(kiosk.t("problem-wrong-password"));
  await expect(kiosk.page.locator("#vouch-password")).toHaveAttribute("aria-invalid", "true");
  await kiosk.look("wrong-password");
}

/** No PIN is asked of him: he says twice that he wants to send it. */
async function sends(kiosk) {
  await kiosk.fillInIdCard();
  await kiosk.hands.press(kiosk.page.locator(".foot .btn.go"));
  await kiosk.at("confirm-sure");
  await kiosk.look("sure");
  await kiosk.press("confirm-back");
  await kiosk.at("check-title");
  await kiosk.hands.press(kiosk.page.locator(".foot .btn.go"));
  await kiosk.press("confirm-yes");
  await kiosk.at("receipt-title");
  await kiosk.press("receipt-home");
}

/** The cover falls, and staff bring him back to the same place. */
async function comesBack(kiosk, person, staff) {
  await kiosk.press("tile-my-requests");
  await kiosk.at("requests-title");
  await kiosk.press("control-stop");
  await kiosk.at("cover-title");
  await kiosk.press("cover-go-on");
  await kiosk.at("sign-in-pin-title");
  await kiosk.look("cover-pin");
  await kiosk.press("vouch-start");
  await vouches(kiosk, staff, person);
  await kiosk.press("vouch-yes");
  await kiosk.at("requests-title");
  await nothingStays(kiosk.page, staff);
}

test.describe("at one kiosk", () => {
  /** @type {import("./support/server.js").Server} */
  let server;
  test.beforeAll(async () => (server = await startServer()));
  test.afterAll(async () => server?.stop());

  test("where a kiosk takes no PIN for a number, staff are the way at once", async ({ page }) => {
    const kiosk = new Kiosk(page, { tag: "nl-simple", hands: new Touch(page), shots: "vouch" });
    const [person, staff] = [server.people[4], server.staff[0]];
    await kiosk.enrol(server, 0);
    await kiosk.chooseLanguage();
    const wrong = person.pin === "270418" ? "270419" : "270418";
    await kiosk.signIn({ number: person.number, pin: wrong });
    for (let tries = 1; tries < 4; tries++) {
      await kiosk.sees(kiosk.t("problem-wrong-pin"));
      // The third one makes the kiosk wait for 2 seconds.
      if (tries === 3) await page.waitForTimeout(2_500);
      await kiosk.pin(wrong);
      await expect(page.locator("[role=alert] p")).toHaveCount(1);
      await expect.poll(() => page.locator(".pin .in").count()).toBe(0);
    }
    await kiosk.sees(kiosk.t("problem-wrong-pin"));
    await kiosk.pin(wrong);
    await kiosk.sees(kiosk.t("problem-pin-not-here"));
    await kiosk.at("sign-in-stopped-title");
    await expect(page.locator(".keypad")).toHaveCount(0);
    await kiosk.look("pin-not-here");
    await page.waitForTimeout(5_500);
    await kiosk.press("vouch-start");
    await vouches(kiosk, staff, person, { known: true });
    await kiosk.press("vouch-yes");
    await kiosk.at("welcome-what-title");
    await kiosk.press("control-stop");
    await kiosk.press("cover-sign-out");
    await kiosk.at("rest-title");
  });

  test("every way out takes the password with it, and so does time", async ({ page }) => {
    const kiosk = new Kiosk(page, { tag: "nl-simple", hands: new Touch(page), shots: "vouch" });
    const staff = server.staff[1];
    await kiosk.enrol(server, 1);
    for (const leave of ["control-back", "control-stop"]) {
      await kiosk.chooseLanguage();
      await kiosk.press("forgot-pin");
      await kiosk.look("forgot-pin");
      await kiosk.hands.press(page.locator("dialog").getByRole("button", { name: kiosk.t("vouch-start") }));
      await types(kiosk, "#vouch-password", staff.password);
      await kiosk.press(leave);
      await kiosk.at("rest-title");
      await nothingStays(page, staff);
    }
    await page.clock.install();
    await page.goto(server.address);
    await kiosk.chooseLanguage();
    await kiosk.press("vouch-start");
    await page.locator("#vouch-password").fill(staff.password);
    await page.clock.fastForward(119_000);
    await page.clock.runFor(3_000);
    await kiosk.at("rest-title");
    await nothingStays(page, staff);
  });
});
