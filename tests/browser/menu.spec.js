// What is open to somebody depends on how he is held, on what is known of him, and on what his prison chose from a day on.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isoDay } from "./support/desk.js";
import { test as base } from "@playwright/test";
import { expect, oneKiosk } from "./support/house.js";
import { renew } from "./support/people.js";
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

for (const tag of ["nl-simple", "ar"]) {
  base.describe(tag, () => {
    const test = oneKiosk(tag, { options: () => ({ args: ["--rules", rules()] }), shots: `menu-${tag}`, themes: ["light"] });

    /** The ways of the screen, by their first words. */
    const ways = (kiosk) => kiosk.page.locator("main .choices button").allInnerTexts();
    const offers = async (kiosk, key) => (await ways(kiosk)).some((way) => way.trim().startsWith(short(kiosk.t(key))));

    test("with restrictions nothing goes outside, and it is said, at the kiosk and at the desk", async ({ house, kiosk, server }) => {
      const person = await renew(server, "1009", { restricted: "yes" });
      await kiosk.comeIn(person);
      await kiosk.press("tile-ask-something");
      await kiosk.find("bank-account");
      await kiosk.sees(kiosk.t("block-restricted"));
      await kiosk.sees(kiosk.t("offer-restricted"));
      await kiosk.look("restricted");
      await kiosk.press("block-restricted-next");
      await kiosk.at("request-talk");
      const desk = await house.desk();
      await desk.signIn("ric");
      await desk.page.getByRole("link", { name: desk.t("enter-title") }).click();
      await desk.page.locator("#enter-number").fill(person.number);
      await desk.page.keyboard.press("Enter");
      await desk.page.locator("#enter-kind").selectOption("bank-account");
      await expect(desk.page.locator(".caution")).toContainText(desk.t("desk-block-restricted"));
      await desk.look("restricted");
    });

    test("a regime of its own has a short menu: he can be heard", async ({ kiosk, server }) => {
      await kiosk.comeIn(await renew(server, "1012", { regime: "isd", title: "measure" }));
      await kiosk.press("tile-ask-something");
      await kiosk.at("ask-title");
      expect(await ways(kiosk), "no more than five ways on a screen").not.toHaveLength(0);
      expect((await ways(kiosk)).length).toBeLessThanOrEqual(5);
      for (const gone of ["group-home-and-money", "group-learn-and-work"]) expect(await offers(kiosk, gone), gone).toBe(false);
      await kiosk.look("short");
      await kiosk.find("talk-case-manager");
      await kiosk.at("request-talk-case-manager");
    });

    test("what a prison switched off is gone, what it put first is first, and its term is told", async ({ kiosk, server }) => {
      await kiosk.comeIn(server.people.find(({ number }) => number === "1024"));
      await kiosk.press("tile-ask-something");
      await kiosk.press("group-papers");
      await kiosk.at("group-papers");
      expect(await offers(kiosk, "request-digid")).toBe(false);
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

    test("without a last day and a known nationality everything is there, and nothing is counted down", async ({ kiosk, server }) => {
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
