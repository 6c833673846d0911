// A request for the wrong desk is sent on, and a decision is handed over on paper: at the desk and at the kiosk.
import { isoDay } from "./support/desk.js";
import { expect, test } from "./support/house.js";
import { dayIn } from "./support/texts.js";

for (const tag of ["nl-simple", "ar"]) {
  test(`sent on and handed over, in ${tag}`, async ({ house }) => {
    test.setTimeout(180_000);
    const server = await house.start();
    const kiosk = await house.kiosk(tag, { shots: `forward-${tag}` });
    const person = server.people[3];
    await kiosk.comeIn(person);
    await sends(kiosk, person);
    const first = await house.desk();
    await isSentOn(first, kiosk, person, tag);
    const second = await house.desk();
    await isRefused(second, person);
    await isHandedOver(second, person, tag);
    await kiosk.press("control-home");
    await kiosk.press("tile-my-requests");
    await kiosk.open("request-id-card");
    await kiosk.sees(kiosk.t("decided-handed", { day: dayIn(tag, new Date()) }));
    await kiosk.look("handed");
  });
}

async function sends(kiosk, person) {
  await kiosk.fillInIdCard();
  await kiosk.hands.press(kiosk.page.locator(".foot .btn.go"));
  await kiosk.at("sign-in-pin-title");
  await kiosk.pin(person.pin);
  await kiosk.at("receipt-title");
  await kiosk.press("receipt-home");
}

/** Before anybody takes it, and with a sentence that he reads too. */
async function isSentOn(desk, kiosk, person, tag) {
  const { page } = desk;
  await desk.signIn("ric");
  await desk.open(person);
  await desk.press("forward");
  await page.locator("form.reply button[type=submit]").click();
  await expect(page.locator("#fault-desk p")).toBeVisible();
  await desk.choose(desk.t("desk-case-manager"), "desk");
  await page.locator("#note").fill("Dit hoort bij jullie.");
  await expect(page.locator(".preview")).toContainText("Dit hoort bij jullie.");
  if (tag === "nl-simple") await desk.look("forward");
  await page.locator("form.reply button[type=submit]").click();
  await expect(page.locator(".banner.calm")).toContainText(desk.t("desk-case-manager"));
  await page.locator("table").waitFor();
  if (tag === "nl-simple") await desk.look("forwarded");
  await kiosk.press("tile-my-requests");
  await kiosk.open("request-id-card");
  await kiosk.sees(kiosk.t("event-forward"));
  await kiosk.sees("Dit hoort bij jullie.");
  await kiosk.look("sent-on");
}

async function isRefused(desk, person) {
  await desk.signIn("case-manager");
  await desk.open(person);
  await expect(desk.page.locator("body")).toContainText("Dit hoort bij jullie.");
  await desk.take();
  await desk.decide("refused", "reason-not-allowed-by-rule");
  await desk.page.locator(".given").waitFor();
}

/** On paper, before he has seen it: a day to come is not taken. */
async function isHandedOver(desk, person, tag) {
  const { page } = desk;
  const name = person.name.split(" ")[0];
  await desk.press("given-paper");
  await expect(page.locator("#handed-day")).toHaveValue(isoDay(new Date()));
  await page.locator("#handed-day").fill(isoDay(new Date(Date.now() + 86_400_000)));
  await desk.press("given-paper-send");
  await expect(page.locator("#fault-handed p")).toBeVisible();
  if (tag === "nl-simple") await desk.look("hand-over");
  await page.locator("#handed-day").fill(isoDay(new Date()));
  await desk.press("given-paper-send");
  await expect(page.locator(".given")).toContainText(desk.t("given-handed", { name, day: dayIn("nl", new Date()) }).split(name)[1].split(" op ")[0]);
  await expect(page.getByRole("button", { name: desk.t("given-paper") })).toHaveCount(0);
  if (tag === "nl-simple") await desk.look("handed");
}
