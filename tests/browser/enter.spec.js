// Staff write down what somebody asked on paper or by word; it is his request like any other.
import { expect, test } from "./support/house.js";

for (const tag of ["nl-simple", "ar"]) {
  test(`a request is written down, in ${tag}`, async ({ house }) => {
    test.setTimeout(180_000);
    const server = await house.start();
    const kiosk = await house.kiosk(tag, { shots: `enter-${tag}` });
    const desk = await house.desk({ tag });
    const person = server.people[3];
    await signsIn(desk, tag);
    await findsHim(desk, person);
    await writesCard(desk, person);
    await isTold(desk, person);
    await kiosk.comeIn(person);
    await kiosk.press("home-news-title");
    await kiosk.look("requests");
    await kiosk.open("request-id-card");
    await kiosk.sees(kiosk.t("event-enter"));
    await kiosk.look("written");
  });
}

async function signsIn(desk, tag) {
  await desk.page.goto(`${desk.server.address}/desk`);
  await desk.page.locator("#language").selectOption(tag);
  await expect(desk.page.locator("html")).toHaveAttribute("lang", tag);
  await desk.fillIn("ric");
}

/** A number that nobody has, then his: she sees who he is before she writes. */
async function findsHim(desk, person) {
  const { page } = desk;
  await page.getByRole("link", { name: desk.t("enter-title") }).click();
  await page.locator("#enter-number").fill("98765");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").first()).toContainText(desk.t("problem-number-unknown").split(".")[0]);
  await desk.look("enter-number");
  await page.locator("#enter-number").fill(person.number);
  await page.keyboard.press("Enter");
  await expect(page.locator("#enter-who")).toContainText(person.name);
}

/** All questions of a type on one form; what is missing is said. */
async function writesCard(desk, person) {
  const { page } = desk;
  await page.locator("#enter-kind").selectOption("id-card");
  await page.locator("form.reply button[type=submit]").click();
  await expect(page.locator("#fault-have p")).toBeVisible();
  await desk.choose(desk.t("question-id-card-have-have"), "answer-have");
  await page.locator("form.reply button[type=submit]").click();
  await expect(page.locator(".fault p").first()).toBeVisible();
  await desk.choose(desk.t("question-id-card-have-lost"), "answer-have");
  await desk.choose(desk.t("question-id-card-photo-need"), "answer-photo");
  await desk.look("enter-form");
  await page.locator("form.reply button[type=submit]").click();
  await page.locator("#stage").waitFor();
  await expect(page.locator(".banner.calm")).toContainText(person.name.split(" ")[0]);
  await desk.look("entered");
}

/** The same again: it is open, and there is a way to it. A talk goes to the desk that he chose. */
async function isTold(desk, person) {
  const { page } = desk;
  await page.getByRole("link", { name: desk.t("enter-title") }).click();
  await page.locator("#enter-number").fill(person.number);
  await page.keyboard.press("Enter");
  await page.locator("#enter-kind").selectOption("id-card");
  await expect(page.locator(".caution")).toContainText(desk.t("desk-block-already-asked"));
  await expect(page.getByRole("link", { name: desk.t("enter-open") })).toBeVisible();
  await desk.look("enter-open");
  await page.locator("#enter-kind").selectOption("talk");
  await page.locator('input[name="answer-whom"]').first().locator("xpath=ancestor::label").click();
  await page.locator('input[name="answer-about"]').first().locator("xpath=ancestor::label").click();
  await page.locator("form.reply button[type=submit]").click();
  await expect(page.locator(".banner.calm")).toContainText(person.name.split(" ")[0]);
  await expect(page.locator("#enter-number")).toBeVisible();
  await desk.look("enter-sent");
}
