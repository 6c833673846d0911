// His plan: he proposes a goal in his own words, staff write beside it, the director establishes it, he says that a step is done; and the
// path with one, six and fifteen goals.
//
// Told by touch in simple Dutch, and by keyboard alone in Arabic.
import { Keys, Touch } from "./support/hands.js";
import { expect, test } from "./support/house.js";
import { loosely, short } from "./support/texts.js";

/** Long paths take long to look at: in one colour. */
const TELLINGS = [
  { tag: "nl-simple", Hands: Touch, engine: "sqlite", themes: ["light"] },
  { tag: "ar", Hands: Keys, engine: "postgres", themes: ["light"] },
];

/** Somebody of the demonstration who came last week and has no plan yet. */
const FIRST_WEEK = "1031";
/** Those with one goal, with six and with fifteen. */
const GOALS = [["1040", 1], ["1036", 6], ["1037", 15]];
/** What he writes; it is the same in every language. */
const [WISH, MORE, NO] = ["Ik wil bij mijn zus wonen.", "Zij heeft een kamer.", "Dat duurt te lang."];

for (const { tag, Hands, engine, ...looks } of TELLINGS) {
  test(`a plan, in ${tag}, by ${Hands.name}, on ${engine}`, async ({ house }) => {
    test.setTimeout(300_000);
    const server = await house.start({ engine });
    const kiosk = await house.kiosk(tag, { Hands, shots: `${tag}-plan`, ...looks });
    const desk = await house.desk();
    const person = server.people.find((one) => one.number === FIRST_WEEK);
    await kiosk.comeIn(person);
    await proposes(kiosk);
    await staffWrite(desk, person);
    await follows(kiosk);
    await staffConfirm(desk, person);
    for (const [number, goals] of GOALS) await walks(kiosk, server, number, goals);
  });
}

/** There is no plan: what happens, who does it and when is said, and he can propose a goal already. */
async function proposes(kiosk) {
  await kiosk.press("tile-arrange-for-outside");
  await kiosk.press("plan-title");
  await kiosk.at("plan-title");
  await kiosk.sees(kiosk.t("path-plan-ahead"));
  await kiosk.look("none");
  await kiosk.press("plan-propose");
  await kiosk.at("plan-propose-title");
  await kiosk.look("propose");
  await kiosk.press("tile-arrange-for-outside");
  await kiosk.look("propose-outside");
  await kiosk.press("condition-home");
  await writes(kiosk, "plan-propose-words", WISH);
  await kiosk.at("plan-title");
  await kiosk.sees(WISH);
  await kiosk.look("proposed");
  await kiosk.press("control-home");
}

/** A screen for his own words. */
async function writes(kiosk, title, words) {
  await kiosk.at(title);
  await kiosk.page.locator("#words").fill(words);
  await kiosk.look(title);
  await kiosk.press("control-send");
}

/** A button of the desk, and the answer of the server. */
async function does(desk, key, scope = desk.page) {
  const answer = desk.page.waitForResponse((response) => response.request().method() === "POST");
  await scope.getByRole("button", { name: loosely(desk.t(key)) }).first().click();
  expect((await answer).status(), key).toBe(200);
  // The page takes nothing more until it has drawn what came back.
  await expect(desk.page.locator("form button[aria-disabled]")).toHaveCount(0);
}

/** Somebody else comes to the desk. Who has no queue has no table to wait for. */
async function comes(desk, name) {
  await desk.page.getByRole("button", { name: desk.t("control-sign-out") }).click();
  const who = desk.server.staff.find((staff) => staff.desk === name);
  await desk.page.locator("#staff-name").fill(who.number);
  await desk.page.locator("input[type=password]").fill(who.password);
  await desk.page.keyboard.press("Enter");
  await desk.page.locator(".rail .me").waitFor();
}

/** The card of his first goal. */
const goal = (desk) => desk.page.locator("section.card", { has: desk.page.locator("#goal-1") });

/** The case manager begins and writes, the director establishes, the case manager starts it. */
async function staffWrite(desk, person) {
  await desk.signIn("case-manager");
  await desk.page.goto(`${desk.server.address}/desk/plans`);
  await expect(desk.page.locator("tbody tr", { hasText: person.name })).toContainText(desk.t("plan-waits-proposal"));
  await desk.look("plans");
  await desk.page.getByRole("link", { name: person.name }).click();
  await expect(desk.page.getByText(WISH)).toBeVisible();
  await does(desk, "plan-event-begin-plan");
  await goal(desk).getByText(desk.t("step-desk-add")).click();
  await desk.page.locator("#step-words-1").fill("Bel je zus.");
  await desk.page.locator("#step-before-1").fill("30");
  await does(desk, "plan-desk-save", goal(desk).locator("form", { has: desk.page.locator("#step-words-1") }));
  await does(desk, "plan-present");
  await does(desk, "goal-event-set-goal", goal(desk));
  await desk.look("plan");
  await comes(desk, "director");
  await desk.page.goto(`${desk.server.address}/desk/plans`);
  await desk.page.getByRole("link", { name: person.name }).click();
  await does(desk, "plan-event-establish-plan");
  await desk.look("plan-established");
  await comes(desk, "case-manager");
  await desk.page.goto(`${desk.server.address}/desk/people/${person.number}/plan`);
  await does(desk, "plan-event-start-plan");
}

/** He is told, sees where he is, says that his step is done, and writes beside the goal. */
async function follows(kiosk) {
  await kiosk.press("about-title");
  await kiosk.press("control-home");
  await kiosk.press("home-news-title");
  await kiosk.sees(kiosk.t("news-plan"));
  await kiosk.hands.press(kiosk.page.locator("main").getByRole("button", { name: loosely(kiosk.t("plan-title")) }).first());
  await kiosk.at("plan-title");
  await kiosk.sees(kiosk.t("path-here"));
  await kiosk.look("runs");
  await kiosk.press("path-look");
  await kiosk.at("condition-home");
  await kiosk.press("step-say-done");
  await kiosk.sees(kiosk.t("step-state-reported-done"));
  await kiosk.press("plan-sentence");
  await writes(kiosk, "plan-sentence-title", MORE);
  await kiosk.at("condition-home");
  await kiosk.sees(MORE);
  await kiosk.press("plan-disagree");
  await writes(kiosk, "plan-disagree-title", NO);
  await kiosk.at("condition-home");
  await kiosk.sees(kiosk.t("goal-disagreed"));
  await kiosk.look("goal");
}

/** Staff read his words and confirm his step. */
async function staffConfirm(desk, person) {
  await desk.page.goto(`${desk.server.address}/desk/people/${person.number}/plan`);
  await expect(goal(desk)).toContainText(NO);
  await does(desk, "step-event-confirm-step", goal(desk));
  await expect(goal(desk)).toContainText(desk.t("step-state-confirmed-done"));
  await desk.look("plan-confirmed");
}

/** The path of somebody with so many goals: all of it in words, in their order. */
async function walks(kiosk, server, number, goals) {
  await kiosk.press("control-home");
  await kiosk.press("control-sign-out");
  await kiosk.page.locator(".langs").waitFor();
  await kiosk.comeIn(server.people.find((one) => one.number === number));
  await kiosk.press("tile-arrange-for-outside");
  await kiosk.press("plan-title");
  await kiosk.at("plan-title");
  await expect(kiosk.page.locator(".path > li")).toHaveCount(goals + 3);
  await expect(kiosk.page.locator(".path [aria-current=step], .path > li[aria-current=step]")).toHaveCount(1);
  await expect(kiosk.page.locator(".path > li").last()).toContainText(short(kiosk.t("path-outside")));
  await kiosk.look(`path-${goals}`);
}
