// What is told to him: what is new, what is ahead, what is explained, and how he can object on paper.
import { writeFileSync } from "node:fs";
import { isoDay } from "./support/desk.js";
import { test as base } from "@playwright/test";
import { expect, oneKiosk } from "./support/house.js";
import { renew } from "./support/people.js";
import { dayIn } from "./support/texts.js";

const DAY = 86_400_000;

for (const tag of ["nl-simple", "ar"]) {
  base.describe(tag, () => {
    const test = oneKiosk(tag, { shots: `told-${tag}` });

    const home = async (kiosk) => {
      await kiosk.press("control-home");
      await kiosk.page.locator(".screen.home").waitFor();
    };

    /** Sends a request for a talk with the RIC. */
    const asksForATalk = async (kiosk) => {
      await kiosk.askForTalk();
      await kiosk.hands.press(kiosk.page.locator(".foot .btn.go"));
      await kiosk.at("receipt-title");
    };

    /** Staff do something with the newest request of a person. */
    const staff = async (house, person, work) => {
      const desk = await house.desk();
      await desk.signIn("ric");
      await desk.open(person);
      await work(desk);
      await desk.page.context().close();
    };

    /** Somebody leaves so many days from now, or nobody knows when: the register says so. */
    const leaves = (server, person, days) =>
      renew(server, person.number, { ends_on: days === undefined ? "" : isoDay(new Date(Date.now() + days * DAY)) });

    test("a page is read section by section, and leads on", async ({ kiosk, server }) => {
      await kiosk.comeIn(server.people[0]);
      await kiosk.press("explained-title");
      await kiosk.at("explained-title");
      await kiosk.look("explained");
      await kiosk.press("explain-group-conditions");
      await kiosk.look("explained-group");
      await kiosk.press("explain-condition-papers");
      for (const part of [1, 2, 3, 4, 5]) {
        await kiosk.sees(kiosk.t("explained-step", { n: part, of: 6 }));
        // The local facts are in the text: what the rules do not say has other words.
        const words = kiosk.t(`explain-condition-papers-${part}`, { "visit-day": "none", "id-card-payer": "detainee", "id-card-cost": "75" });
        await kiosk.sees(words.split(" – ")[0].slice(0, 40));
        if (part === 2 || part === 4) await kiosk.look(`page-${part}`);
        await kiosk.press("control-next");
      }
      await kiosk.at("explained-onward");
      await kiosk.look("page-onward");
      await kiosk.press("control-back");
      await kiosk.sees(kiosk.t("explained-step", { n: 5, of: 6 }));
      await kiosk.press("control-next");
      await kiosk.press("request-id-card");
      await kiosk.at("request-id-card");
    });

    test("home says that there is something new, and the screen behind it what", async ({ house, kiosk, server }) => {
      const person = server.people[1];
      await kiosk.comeIn(person);
      await asksForATalk(kiosk);
      await staff(house, person, async (desk) => {
        await desk.take();
        await desk.ask("question-talk-when", "Wanneer kun je?");
      });
      await home(kiosk);
      await kiosk.sees(kiosk.t("home-news-title"));
      const subject = kiosk.t("request-talk").split(" – ")[0];
      expect(await kiosk.words(), "home never names the subject").not.toContain(subject);
      await kiosk.press("home-news-title");
      await kiosk.at("bulletin-title");
      await kiosk.sees(kiosk.t("news-question"));
      await kiosk.look("news");
      await kiosk.open("request-talk");
      await kiosk.sees(kiosk.t("state-info-needed"));
      await home(kiosk);
      expect(await kiosk.words(), "read once").not.toContain(kiosk.t("home-news-title"));
    });

    test("a blank form is printed alone, and nobody is told", async ({ house, kiosk, server }) => {
      const person = server.people[2];
      await kiosk.comeIn(person);
      await asksForATalk(kiosk);
      await staff(house, person, async (desk) => {
        await desk.take();
        await desk.decide("refused", "reason-talked-already", "Wij spraken elkaar maandag.");
      });
      await home(kiosk);
      await kiosk.press("home-news-title");
      await kiosk.open("request-talk");
      await kiosk.sees(kiosk.t("objection-heading"));
      await kiosk.press("objection-how");
      await kiosk.look("objection");
      const { page } = kiosk;
      const last = dayIn(tag, new Date(Date.now() + 7 * DAY));
      await page.evaluate(() => {
        window.printed = 0;
        window.print = () => window.printed++;
      });
      const asked = [];
      page.on("request", (request) => asked.push(request.url()));
      await kiosk.press("objection-print");
      await kiosk.sees(kiosk.t("objection-printed"));
      expect(await page.evaluate(() => window.printed)).toBe(1);
      await page.emulateMedia({ media: "print" });
      const paper = await kiosk.words();
      for (const key of ["title", "to", "name", "number", "about", "why", "date", "signature"]) {
        expect(paper, key).toContain(kiosk.t(`form-${key}`));
      }
      expect(paper).toContain(kiosk.t("remedy-complaint-committee").split(" – ")[0]);
      expect(paper).toContain(last);
      // Nothing else is on it: not the screen, not who he is, not what it is about.
      const others = [kiosk.t("objection-title", { body: "complaint-committee" }), kiosk.t("objection-heading"), kiosk.t("request-talk"), "maandag", person.number];
      for (const other of [...others, ...person.name.split(" ")]) expect(paper, other).not.toContain(other.split(" – ")[0]);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g), "it is one sheet").toHaveLength(1);
      if (process.env.VOORUIT_SHOTS) {
        writeFileSync(`${process.env.VOORUIT_SHOTS}/told-${tag}-form.pdf`, pdf);
        await page.screenshot({ path: `${process.env.VOORUIT_SHOTS}/told-${tag}-form.png` });
      }
      await page.emulateMedia({ media: "screen" });
      expect(asked.filter((url) => url.includes("/api/")), "the server is not told").toEqual([]);
      await kiosk.press("control-close");
      await page.emulateMedia({ media: "print" });
      expect((await kiosk.words()).trim(), "without a form nothing is printed").toBe("");
      await page.emulateMedia({ media: "screen" });
    });

    test("what can be arranged now is told, and what comes later has its day", async ({ house, kiosk, server }) => {
      const [soon, later, unknown] = [server.people[3], server.people[6], server.people[4]];
      await leaves(server, soon, 10);
      await leaves(server, later, 60);
      await leaves(server, unknown);
      await kiosk.comeIn(soon);
      await kiosk.sees(kiosk.t("home-task-title"));
      expect(await kiosk.words(), "home never names the subject").not.toContain(kiosk.t("ahead-care"));
      await kiosk.look("home-task");
      await kiosk.press("home-task-title");
      await kiosk.sees(kiosk.t("ahead-care"));
      await kiosk.sees(kiosk.t("ahead-insurance"));
      await kiosk.look("news-task");
      await kiosk.press("ahead-title");
      await kiosk.sees(kiosk.t("ahead-now"));
      await kiosk.open("ahead-care");
      await kiosk.at("request-care-outside");
      await kiosk.leave();
      await kiosk.comeIn(later);
      expect(await kiosk.words()).not.toContain(kiosk.t("home-task-title"));
      await kiosk.press("ahead-title");
      await kiosk.sees(kiosk.t("ahead-from", { day: dayIn(tag, new Date(Date.now() + 18 * DAY)) }));
      await kiosk.look("ahead");
      await kiosk.leave();
      await kiosk.comeIn(unknown);
      // Nobody knows when he leaves: nothing is ahead, and nothing is said of it.
      await expect(kiosk.button("ahead-title")).toHaveCount(0);
      const desk = await house.desk({ tag: tag === "ar" ? "ar" : "nl" });
      await desk.signIn("ric");
      if (tag === "ar") await desk.page.locator("#language").selectOption("ar");
      await desk.page.getByRole("link", { name: desk.t("desk-ahead-title") }).click();
      const row = (person) => desk.page.locator("tbody tr", { hasText: person.number });
      await expect(row(soon)).toContainText(desk.t("ahead-insurance"));
      await expect(row(later)).toHaveCount(0);
      await expect(row(unknown)).toHaveCount(0);
      await desk.look("ahead");
    });
  });
}
