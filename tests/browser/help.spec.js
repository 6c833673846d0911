// Where he will live, and help of that municipality: he says where, asks, and follows; the case manager says what the prison knows, checks
// it and enters the answer; both read what was shared.
//
// Told by touch in simple Dutch, and by keyboard alone in Arabic.
import { expect, test } from "@playwright/test";
import { Desk } from "./support/desk.js";
import { Keys, Touch } from "./support/hands.js";
import { Kiosk } from "./support/kiosk.js";
import { startServer } from "./support/server.js";
import { short } from "./support/texts.js";

/** All colours in one telling; the other looks in one. */
const TELLINGS = [
  { tag: "nl-simple", Hands: Touch, engine: "sqlite", number: "1002", known: "Utrecht" },
  { tag: "ar", Hands: Keys, engine: "postgres", number: "1001", known: "Zwolle", themes: ["light"] },
];

/** Somebody of whom nobody knows where he will live. */
const HALF_KNOWN = "1022";

for (const { tag, Hands, engine, number, known, ...looks } of TELLINGS) {
  test(`help of the municipality, in ${tag}, by ${Hands.name}, on ${engine}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const server = await startServer({ engine });
    const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
    const office = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    try {
      const page = await context.newPage();
      const kiosk = new Kiosk(page, { tag, hands: new Hands(page), shots: `${tag}-town`, ...looks });
      const desk = new Desk(await office.newPage(), server);
      const person = server.people.find((one) => one.number === number);
      await kiosk.enrol(server);
      await kiosk.comeIn(person);
      await kiosk.press("tile-arrange-for-outside");
      await nothingShared(kiosk);
      await saysWhere(kiosk, known);
      await asks(kiosk, person);
      await checks(desk, person);
      await movesAndAnswers(desk, person);
      await reads(kiosk);
      await halfKnown(desk, server);
    } finally {
      await context.close();
      await office.close();
      await server.stop();
    }
  });
}

/** Before anything went out the list says so. */
async function nothingShared(kiosk) {
  await kiosk.press("sharing-title");
  await kiosk.at("sharing-title");
  await kiosk.sees(kiosk.t("sharing-empty-title"));
  await kiosk.look("sharing-empty");
  await kiosk.press("control-back");
  await kiosk.at("arrange-title", { n: 5 });
}

/** His own answer to where he will live, beside what the prison knows. */
async function saysWhere(kiosk, known) {
  await kiosk.press("condition-home");
  await kiosk.at("condition-home");
  await kiosk.sees(kiosk.t("residence-his-none"));
  await kiosk.sees(kiosk.t("residence-theirs", { place: known }));
  await kiosk.press("residence-say");
  await kiosk.at("residence-title");
  await kiosk.look("residence");
  await kiosk.press("residence-own-known");
  await kiosk.at("residence-find-title");
  await kiosk.page.locator("#find").fill("amst");
  await kiosk.look("residence-find");
  await kiosk.hands.press(kiosk.page.locator("main").getByRole("button", { name: "Amsterdam" }));
  await kiosk.at("condition-home");
  await kiosk.sees(kiosk.t("residence-his", { place: "Amsterdam" }));
  await kiosk.look("condition-home");
}

/** One question, a check, his PIN, and the timeline. */
async function asks(kiosk, person) {
  await kiosk.press("condition-say");
  // The second answer: in some languages its word begins others too.
  await kiosk.hands.choose(kiosk.page.getByRole("radio").nth(1));
  await kiosk.press("control-next");
  // The heading of the question has the same words.
  await kiosk.button("help-title").waitFor();
  await kiosk.look("condition-home-said");
  await kiosk.press("help-title");
  await kiosk.at("help-need-title");
  await kiosk.choose("help-need-find-home");
  await kiosk.look("need");
  await kiosk.press("control-next");
  await kiosk.at("help-check-title");
  await kiosk.sees(kiosk.t("help-check-law"));
  await kiosk.look("check");
  await kiosk.press("help-send");
  await kiosk.at("sign-in-pin-title");
  await kiosk.pin(person.pin);
  await kiosk.at("receipt-title");
  await kiosk.look("sent");
  await kiosk.press("help-follow");
  await kiosk.at("help-title");
  await kiosk.sees(kiosk.t("help-event-ask-help"));
  await kiosk.look("asked");
}

const card = (desk) => desk.page.locator("section.card", { has: desk.page.locator("#help-card-home") });

/** The case manager finds it in her list, and checks it; the program sends it. */
async function checks(desk, person) {
  await desk.signIn("case-manager");
  await desk.page.getByRole("link", { name: desk.t("desk-help-title") }).click();
  const row = desk.page.locator("tbody tr", { hasText: person.name });
  await expect(row).toContainText(desk.t("help-state-draft"));
  await desk.look("help");
  await row.getByRole("link").click();
  await expect(desk.page.getByRole("heading", { name: person.name })).toBeVisible();
  await expect(card(desk)).toContainText(desk.t("help-state-draft"));
  await desk.look("person-help");
  await desk.press("desk-help-entry-check");
  await expect(card(desk)).not.toContainText(desk.t("desk-help-entry-check"));
  await sentTo(desk, "help-state-sent");
}

/** The server sends within a second or so; the page says it when it is opened again. */
async function sentTo(desk, state) {
  await expect(async () => {
    await desk.page.reload();
    await expect(card(desk)).toContainText(desk.t(state), { timeout: 2000 });
  }).toPass();
}

/** He will live elsewhere: it goes on to there. The municipality answers. */
async function movesAndAnswers(desk, person) {
  const residence = desk.page.locator("section.card", { has: desk.page.locator("#residence-card") });
  await expect(residence).toContainText("Amsterdam");
  await residence.getByRole("button", { name: desk.t("control-change") }).click();
  await residence.locator("#residence").selectOption("0363");
  await desk.look("residence");
  await residence.locator("button[type=submit]").click();
  await expect(residence.locator("form")).toHaveCount(0);
  await expect(residence).toContainText("Bernard");
  await expect(async () => {
    await desk.page.reload();
    // Asked, checked, sent, passed on, sent.
    await expect(card(desk).locator("ul.list li")).toHaveCount(5, { timeout: 2000 });
  }).toPass();
  await desk.press("desk-help-entry-confirm");
  await expect(card(desk)).toContainText(desk.t("help-state-received"));
  // There is help: the first of the answers.
  await card(desk).locator("label.choice").first().click();
  await card(desk).locator("button[type=submit]").click();
  await expect(card(desk)).toContainText(desk.t("help-state-answered"));
  await desk.look("person-answered");
  await desk.page.getByRole("link", { name: desk.t("person-sharing") }).click();
  await expect(desk.page.getByRole("heading", { level: 1 })).toContainText(person.number);
  await expect(desk.page.locator("tbody tr")).toHaveCount(3);
  await desk.look("sharing");
}

/** He sees the answer, and what was shared on the way. */
async function reads(kiosk) {
  await kiosk.press("control-home");
  await kiosk.press("tile-arrange-for-outside");
  await kiosk.press("condition-home");
  await kiosk.press("help-title");
  await kiosk.at("help-title");
  await kiosk.sees(kiosk.t("help-outcome-offer"));
  await kiosk.look("answered");
  await kiosk.press("control-back");
  await kiosk.at("condition-home");
  await kiosk.press("control-back");
  await kiosk.press("sharing-title");
  await kiosk.sees(kiosk.t("sharing-basis-18a"));
  await kiosk.sees("Amsterdam");
  await kiosk.look("sharing");
}

/** Where nothing is known both say so in a sentence of their own. */
async function halfKnown(desk, server) {
  const person = server.people.find((one) => one.number === HALF_KNOWN);
  await desk.page.locator("#person-number").fill(person.number);
  await desk.page.keyboard.press("Enter");
  await expect(desk.page.getByRole("heading", { name: person.name })).toBeVisible();
  const residence = desk.page.locator("section.card", { has: desk.page.locator("#residence-card") });
  await expect(residence).toContainText(short(desk.t("person-municipality-unknown")));
  await desk.look("residence-unknown");
}
