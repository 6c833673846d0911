// The desk: the queue, one request, two people at once, and what a mistake looks like.
import { expect, test } from "@playwright/test";
import { Desk, DESK } from "./support/desk.js";
import { startServer } from "./support/server.js";

/** @type {import("./support/server.js").Server} */
let server;
test.beforeAll(async () => (server = await startServer()));
test.afterAll(async () => server?.stop());
test.use({ viewport: DESK, hasTouch: false });

test("signing in, wrong and right", async ({ page }) => {
  const desk = new Desk(page, server);
  await page.goto(`${server.address}/desk`);
  await page.locator("#staff-name").waitFor();
  await desk.look("sign-in");
  await page.locator("#staff-name").fill(server.staff[0].number);
  await page.locator("input[type=password]").fill("wrong");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText(desk.t("problem-wrong-password").split(".")[0]);
  await desk.look("sign-in-wrong");
  await desk.signIn("ric");
});

test("the queue shows the oldest promise first, late ones on top and marked", async ({ page }) => {
  const desk = new Desk(page, server);
  await desk.signIn("ric");
  await desk.look("queue");
  const late = await page.locator("tbody tr").evaluateAll((rows) => rows.map((row) => row.classList.contains("is-late")));
  expect(late).toContain(true);
  expect(late.indexOf(false) === -1 || late.lastIndexOf(true) < late.indexOf(false), "late ones stand on top").toBe(true);
});

test("every state of a request has its page", async ({ page }) => {
  const desk = new Desk(page, server);
  await desk.signIn("ric");
  const links = await page.locator("tbody a").evaluateAll((all) => all.map((link) => link.href));
  expect(links.length).toBeGreaterThan(3);
  for (const [at, link] of links.entries()) {
    await page.goto(link);
    await page.locator("#stage").waitFor();
    await desk.look(`request-${at}`);
  }
});

test("two people decide at once: one wins, the other is told by whom", async ({ browser }) => {
  const contexts = await Promise.all([0, 1].map(() => browser.newContext({ viewport: DESK })));
  try {
    // In the moment in which both decide, neither has heard of the other.
    await Promise.all(contexts.map((context) => context.route("**/api/desk/live", (route) => route.abort())));
    const [first, second] = await Promise.all(contexts.map(async (context) => new Desk(await context.newPage(), server)));
    await first.signIn("ric", 0);
    await second.signIn("ric", 1);
    const address = await newest(first);
    await first.page.goto(server.address + address);
    await first.take();
    // Both stand before the same form: hers is open because she had it before it was taken over.
    await second.page.goto(server.address + address);
    await second.page.locator("#stage").waitFor();
    await second.press("take-over", { name: first.who.name.split(" ")[0] });
    await second.page.locator("form.reply").waitFor();
    await first.decide("granted", "reason-we-ask-municipality");
    await first.page.locator("#stage", { hasText: first.t("carry-title") }).waitFor();
    await second.decide("granted", "reason-we-ask-municipality");
    await expect(second.page.getByRole("alert").first()).toContainText(first.who.name.split(" ")[0]);
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
  }
});

test("a mistake in the form says what is missing", async ({ page }) => {
  const desk = new Desk(page, server);
  await desk.signIn("ric");
  await page.goto(server.address + (await newest(desk)));
  await page.locator("#stage").waitFor();
  await desk.take();
  await page.locator("form.reply button[type=submit]").click();
  await expect(page.locator(".fault p").first()).toContainText(desk.t("fault-choice").split(".")[0]);
  await desk.choose(desk.t("handle-refused"), "choice");
  await page.locator("form.reply button[type=submit]").click();
  await expect(page.locator(".fault p").first()).toContainText(desk.t("fault-reason").split(".")[0]);
  await desk.look("faults");
});

test("signing out leaves nothing", async ({ page }) => {
  const desk = new Desk(page, server);
  await desk.signIn("ric");
  await desk.press("control-sign-out");
  await page.locator("#staff-name").waitFor();
  await page.goBack().catch(() => null);
  await expect(page.locator("table")).toHaveCount(0);
});

test("the desk starts in the colours that the browser asks for, and others can be chosen", async ({ browser }) => {
  for (const [wish, theme] of [
    [{ colorScheme: "light" }, "light"],
    [{ colorScheme: "dark" }, "dark"],
    [{ colorScheme: "dark", contrast: "more" }, "contrast"],
  ]) {
    const context = await browser.newContext({ viewport: DESK, ...wish });
    const desk = new Desk(await context.newPage(), server);
    await desk.page.goto(`${server.address}/desk`);
    await expect(desk.page.locator("html")).toHaveAttribute("data-theme", theme);
    await desk.page.getByLabel(desk.t("rail-colours")).selectOption("dark");
    await expect(desk.page.locator("html")).toHaveAttribute("data-theme", "dark");
    await context.close();
  }
});

test.describe("as a screen reader has it", () => {
  /** One in which nobody has done anything yet. */
  let fresh;
  test.beforeAll(async () => (fresh = await startServer()));
  test.afterAll(async () => fresh?.stop());

  for (const tag of ["nl-simple", "ar"]) {
    test(`in ${tag}`, async ({ page }) => {
      const desk = new Desk(page, fresh, { tag });
      await page.goto(`${fresh.address}/desk`);
      await page.locator("#language").selectOption(tag);
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      await desk.tree("sign-in");
      await desk.fillIn("ric");
      await desk.tree("queue");
      await page.locator("tbody").getByRole("link").first().click();
      await page.locator("#stage").waitFor();
      // The preview speaks the language of the person, which is fetched.
      await page.locator(".preview").getByRole("heading", { level: 3 }).waitFor();
      await desk.tree("request");
    });
  }
});

/** The address of an ID card that nobody took. */
async function newest(desk) {
  await desk.page.goto(`${server.address}/desk?show=new`);
  const row = desk.page.locator("tbody tr", { hasText: desk.t("request-id-card") }).first();
  return row.getByRole("link").first().getAttribute("href");
}
