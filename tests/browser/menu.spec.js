// What is open to somebody depends on how he is held, on what is known of him, and on what his prison chose from a day on.
import { expect, test } from "@playwright/test";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { DESK, Desk, isoDay } from "./support/desk.js";
import { Touch } from "./support/hands.js";
import { Kiosk } from "./support/kiosk.js";
import { startServer } from "./support/server.js";
import { short } from "./support/texts.js";

const data = (path) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");
const TERM = 9;

/** The rules of a prison of its own: from today on there is no course of one kind, one thing stands first, and one takes longer. */
function rules() {
  const folder = join(tmpdir(), `vooruit-rules-${process.pid}`);
  const first = data("domain/data/rules/2021-07-01.toml");
  const today = isoDay(new Date());
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "2021-07-01.toml"), first);
  const chosen = `valid-from = "${today}"\noff = ["digid"]\nfirst = ["bank-account"]`;
  const terms = `[terms]\nid-card = ${TERM}\n\n[idle]`;
  writeFileSync(join(folder, `${today}.toml`), first.replace('valid-from = "2021-07-01"', chosen).replace("[idle]", terms));
  return folder;
}

/** Somebody of the demonstration, held in another way from now on. */
async function held(server, number, changes) {
  const [head, ...rows] = data("server/demo/people.csv").trim().split("\n");
  const names = head.split(",");
  const cells = rows.find((row) => row.startsWith(`${number},`)).split(",");
  for (const [name, value] of Object.entries(changes)) cells[names.indexOf(name)] = value;
  const file = join(server.folder, "held.csv");
  writeFileSync(file, `${head}\n${cells.join(",")}\n`);
  await server.run("import", "people", file);
  return server.people.find((person) => person.number === number);
}

for (const tag of ["nl-simple", "ar"]) {
  test.describe(tag, () => {
    /** @type {import("./support/server.js").Server} */
    let server;
    /** @type {import("@playwright/test").BrowserContext} */
    let context;
    /** @type {Kiosk} */
    let kiosk;

    test.describe.configure({ mode: "serial" });

    test.beforeAll(async ({ browser }) => {
      server = await startServer({ args: ["--rules", rules()] });
      context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
      const page = await context.newPage();
      kiosk = new Kiosk(page, { tag, hands: new Touch(page), shots: `menu-${tag}`, themes: ["light"] });
      await kiosk.enrol(server);
    });
    test.afterAll(async () => {
      await context?.close();
      await server?.stop();
    });
    test.afterEach(async () => {
      await kiosk.press("control-stop");
      await kiosk.press("cover-sign-out");
      await kiosk.page.locator(".langs").waitFor();
    });

    /** The ways of the screen, by their first words. */
    const ways = () => kiosk.page.locator("main .choices button").allInnerTexts();
    const offers = async (key) => (await ways()).some((way) => way.trim().startsWith(short(kiosk.t(key))));

    test("with restrictions nothing goes outside, and it is said, at the kiosk and at the desk", async ({ browser }) => {
      const person = await held(server, "1009", { restricted: "yes" });
      await kiosk.comeIn(person);
      await kiosk.press("tile-ask-something");
      await kiosk.find("bank-account");
      await kiosk.sees(kiosk.t("block-restricted"));
      await kiosk.sees(kiosk.t("offer-restricted"));
      await kiosk.look("restricted");
      await kiosk.press("block-restricted-next");
      await kiosk.at("request-talk");
      const office = await browser.newContext({ viewport: DESK });
      const desk = new Desk(await office.newPage(), server);
      await desk.signIn("ric");
      await desk.page.getByRole("link", { name: desk.t("enter-title") }).click();
      await desk.page.locator("#enter-number").fill(person.number);
      await desk.page.keyboard.press("Enter");
      await desk.page.locator("#enter-kind").selectOption("bank-account");
      await expect(desk.page.locator(".caution")).toContainText(desk.t("desk-block-restricted"));
      await desk.look("restricted");
      await office.close();
    });

    test("a regime of its own has a short menu: he can be heard", async () => {
      await kiosk.comeIn(await held(server, "1012", { regime: "isd", title: "measure" }));
      await kiosk.press("tile-ask-something");
      await kiosk.at("ask-title");
      expect(await ways(), "no more than five ways on a screen").not.toHaveLength(0);
      expect((await ways()).length).toBeLessThanOrEqual(5);
      for (const gone of ["group-home-and-money", "group-learn-and-work"]) expect(await offers(gone), gone).toBe(false);
      await kiosk.look("short");
      await kiosk.find("talk-case-manager");
      await kiosk.at("request-talk-case-manager");
    });

    test("what a prison switched off is gone, what it put first is first, and its term is told", async () => {
      await kiosk.comeIn(server.people.find(({ number }) => number === "1024"));
      await kiosk.press("tile-ask-something");
      await kiosk.press("group-papers");
      await kiosk.at("group-papers");
      expect(await offers("request-digid")).toBe(false);
      await kiosk.look("papers");
      await kiosk.press("control-back");
      await kiosk.find("id-card");
      await kiosk.sees(kiosk.t("offer-how-term", { n: TERM }));
      await kiosk.press("control-back");
      await kiosk.press("control-home");
      await kiosk.press("tile-ask-something");
      await kiosk.find("bank-account");
      await kiosk.at("request-bank-account");
    });

    test("without a last day and a known nationality everything is there, and nothing is counted down", async () => {
      await kiosk.comeIn(server.people.find(({ number }) => number === "1022"));
      expect(await kiosk.words(), "nothing is ahead of a day that nobody knows").not.toContain(kiosk.t("ahead-title"));
      await kiosk.press("tile-arrange-for-outside");
      await kiosk.at("arrange-title", { n: 5 });
      await kiosk.look("half-known");
      await kiosk.press("control-home");
      await kiosk.press("tile-ask-something");
      await kiosk.find("id-card");
      await kiosk.at("request-id-card");
      await kiosk.button("offer-start").waitFor();
      expect(await kiosk.words(), "no warning that time is short").not.toContain(short(kiosk.t("offer-short-time")));
    });
  });
}
