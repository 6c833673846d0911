// What he needs outside: he says how it is, answers questions and asks at once because he stays for a short time; staff say what they
// know beside it.
//
// Told by touch in simple Dutch, and by keyboard alone in Arabic.
import { Keys, Touch } from "./support/hands.js";
import { expect, test } from "./support/house.js";
import { short } from "./support/texts.js";

/** All colours in one telling; the other looks in one. */
const TELLINGS = [
  { tag: "nl-simple", Hands: Touch, engine: "sqlite" },
  { tag: "ar", Hands: Keys, engine: "postgres", themes: ["light"] },
];

/** Somebody of the demonstration who leaves 25 days after he came, and who has asked for nothing yet. */
const SHORT_STAY = "1028";
/** Somebody without a last day and without a known nationality. */
const HALF_KNOWN = "1022";

for (const { tag, Hands, engine, ...looks } of TELLINGS) {
  test(`arranging for outside, in ${tag}, by ${Hands.name}, on ${engine}`, async ({ house }) => {
    test.setTimeout(240_000);
    const server = await house.start({ engine });
    const kiosk = await house.kiosk(tag, { Hands, shots: `${tag}-arrange`, ...looks });
    const desk = await house.desk();
    const person = server.people.find((one) => one.number === SHORT_STAY);
    await kiosk.comeIn(person);
    await says(kiosk);
    await answersQuestions(kiosk);
    await writesHisPlan(kiosk);
    await asksAtOnce(kiosk, person);
    await staffSay(desk, person);
    await sees(kiosk);
    await halfKnown(desk, server);
  });
}

/** The heading asks this: of a question with an explanation below it the first sentence. */
const asked = (kiosk, key) => expect.poll(async () => kiosk.t(key).startsWith((await kiosk.heading()).trim())).toBe(true);

/** From home to a condition, and his own answer to it. */
async function says(kiosk) {
  await kiosk.look("home");
  await kiosk.press("tile-arrange-for-outside");
  await kiosk.at("arrange-title", { n: 5 });
  await kiosk.look("conditions");
  await kiosk.press("condition-home");
  await kiosk.at("condition-home");
  await kiosk.sees(kiosk.t("condition-his-none"));
  await kiosk.look("condition-new");
  await kiosk.press("condition-say");
  await asked(kiosk, "condition-own-home");
  await kiosk.choose("own-dont-know");
  await kiosk.look("own");
  await kiosk.press("control-next");
  await kiosk.at("condition-home");
  await kiosk.sees(kiosk.t("own-dont-know"));
}

/** The questions about it, one a screen; the last one leads back to the condition. */
async function answersQuestions(kiosk) {
  await kiosk.press("condition-questions-start");
  for (const [question, choice] of [["before", "screening-home-before-own"], ["back", "own-rather-not-say"], ["rent", "screening-home-rent-not-needed"]]) {
    await asked(kiosk, `screening-home-${question}`);
    await kiosk.choose(choice);
    if (question === "before") await kiosk.look("screening");
    await kiosk.press("control-next");
  }
  await kiosk.at("condition-home");
  await kiosk.sees(kiosk.t("condition-questions", { n: 3, of: 3 }));
  await kiosk.look("condition-said");
  await kiosk.press("control-back");
  await kiosk.at("arrange-title", { n: 5 });
}

/** His own words, which the keyboard of the screen or a real one types. */
async function writesHisPlan(kiosk) {
  await kiosk.press("own-plan-title");
  await kiosk.at("own-plan-title");
  await kiosk.page.locator("#words").fill("Ik wil werken in een keuken.");
  await kiosk.look("own-plan");
  await kiosk.press("own-plan-keep");
  await kiosk.at("arrange-title", { n: 5 });
}

/** He stays for a short time: a request for each yes, with one PIN. */
async function asksAtOnce(kiosk, person) {
  await kiosk.press("short-stay-start");
  await kiosk.at("short-stay-papers");
  await kiosk.look("short-stay");
  await kiosk.choose("own-yes");
  await kiosk.press("control-next");
  for (const condition of ["home", "income", "debts", "care"]) {
    // The heading is the first line of the message.
    await expect.poll(async () => kiosk.t(`short-stay-${condition}`).startsWith((await kiosk.heading()).trim())).toBe(true);
    await kiosk.hands.choose(kiosk.page.getByRole("radio").nth(1));
    await kiosk.press("control-next");
  }
  await kiosk.at("short-stay-check-title");
  await kiosk.sees(kiosk.t("request-id-card"));
  await kiosk.look("short-stay-check");
  await kiosk.press("short-stay-send");
  await kiosk.at("sign-in-pin-title");
  await kiosk.pin(person.pin);
  await kiosk.at("short-stay-sent-title");
  await kiosk.sees(kiosk.t("state-submitted"));
  await kiosk.look("short-stay-sent");
  await kiosk.press("control-home");
}

/** Staff find him by his number, see what he says, and say what they know. */
async function staffSay(desk, person) {
  await desk.signIn("ric");
  await desk.page.locator("#person-number").fill("99");
  await desk.page.keyboard.press("Enter");
  await expect(desk.page.getByRole("heading", { name: desk.t("person-nobody") })).toBeVisible();
  await desk.page.locator("#person-number").fill(person.number);
  await desk.page.keyboard.press("Enter");
  await expect(desk.page.getByRole("heading", { name: person.name })).toBeVisible();
  await expect(desk.page.getByText("Ik wil werken in een keuken.")).toBeVisible();
  await desk.look("person");
  const home = desk.page.locator("section.card", { has: desk.page.locator("#condition-card-home") });
  await expect(home).toContainText(desk.t("own-dont-know"));
  await home.locator("summary").click();
  await expect(home).toContainText(desk.t("screening-home-before-own"));
  const papers = desk.page.locator("section.card", { has: desk.page.locator("#condition-card-papers") });
  await say(desk, papers, "condition-event-map");
  await papers.getByRole("button", { name: desk.t("control-change") }).click();
  await option(desk, papers, "condition-event-settle").click();
  await papers.locator("#first-day").fill("2020-01-01");
  await expect(papers.locator(".caution")).toBeVisible();
  await desk.look("person-evidence");
  await papers.locator("button[type=submit]").click();
  await expect(papers.locator(".tag")).toContainText(desk.t("condition-state-help-needed"));
  await say(desk, home, "condition-event-map");
  await desk.press("screening-finish");
  await desk.press("screening-yes");
  await expect(desk.page.getByText(desk.t("screening-done", { name: "Fatma", day: "" }).trim().split(" ")[0]).first()).toBeVisible();
  await desk.look("person-screened");
}

/** An option of the form in a card. */
const option = (desk, card, event) => card.locator("label.choice", { hasText: desk.t(event) }).first();

/** One thing that staff say of a condition. */
async function say(desk, card, event) {
  await card.getByRole("button", { name: desk.t("control-change") }).click();
  await option(desk, card, event).click();
  await card.locator("button[type=submit]").click();
  await expect(card.locator("form")).toHaveCount(0);
}

/** He sees what they say beside what he says, until when it was proved, and his open request. */
async function sees(kiosk) {
  await kiosk.press("tile-arrange-for-outside");
  await kiosk.press("condition-papers");
  await kiosk.at("condition-papers");
  await kiosk.sees(kiosk.t("condition-state-help-needed"));
  await kiosk.sees(kiosk.t("condition-evidence-early"));
  await kiosk.sees(kiosk.t("request-id-card"));
  await kiosk.look("condition-papers");
  await kiosk.press("condition-ask");
  await kiosk.at("condition-ask-title");
  await kiosk.look("condition-ask");
  await kiosk.press("control-back");
  await kiosk.at("condition-papers");
  await kiosk.press("control-back");
  await kiosk.at("arrange-title", { n: 5 });
  // His answers stand now: there is no way to change them.
  await kiosk.press("condition-home");
  await kiosk.at("condition-home");
  await kiosk.sees(kiosk.t("condition-state-mapped"));
  expect(await kiosk.words()).not.toContain(short(kiosk.t("condition-questions-start")) + ":");
  await kiosk.look("condition-mapped");
}

/** Somebody of whom much is not known yet has words for that. */
async function halfKnown(desk, server) {
  const person = server.people.find((one) => one.number === HALF_KNOWN);
  await desk.page.locator("#person-number").fill(person.number);
  await desk.page.keyboard.press("Enter");
  await expect(desk.page.getByRole("heading", { name: person.name })).toBeVisible();
  await expect(desk.page.locator(".strip")).toContainText(desk.t("file-ends-unknown"));
  await expect(desk.page.locator(".strip")).toContainText(desk.t("person-dutch-unknown"));
  await desk.look("person-half-known");
}
