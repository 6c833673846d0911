// The live desk: what happens shows by itself, also after the server was away.
import { expect, test } from "./support/house.js";

for (const engine of ["sqlite", "postgres"]) {
  test(`work appears at two desks without reloading, on ${engine}`, async ({ house }) => {
    test.setTimeout(120_000);
    const server = await house.start({ engine });
    const kiosk = await house.kiosk("nl-simple");
    const [first, second] = [await house.desk(), await house.desk()];
    await first.signIn("ric", 0);
    await second.signIn("ric", 1);
    let loads = 0;
    for (const desk of [first, second]) desk.page.on("load", () => (loads += 1));

    // He sends: the row is there on both.
    const person = server.people[3];
    await kiosk.comeIn(person);
    await kiosk.askForTalk();
    const row = (desk, who) => desk.page.locator("tbody tr", { hasText: who.name.split(" ").slice(1).join(" ") });
    const rows = await row(first, person).count();
    await send(kiosk);
    for (const desk of [first, second]) await expect(row(desk, person)).toHaveCount(rows + 1);

    // Somebody takes and decides it: the open file of her colleague shows it, and what she wrote about another stays.
    for (const desk of [first, second]) {
      await row(desk, person).filter({ hasText: desk.t("request-talk").split("?")[0] }).getByRole("link").first().click();
      await desk.page.locator("#stage").waitFor();
    }
    await first.take();
    const name = first.who.name.split(" ")[0];
    await expect(second.page.getByRole("button", { name: new RegExp(name) })).toBeVisible();
    await first.choose(first.t("handle-ask"), "choice");
    await first.page.locator("#note").fill("Kom morgen langs.");
    await first.page.locator("#note").focus();

    // The server goes and comes back; meanwhile both desks say so, calmly, and what is written stays with the focus in it.
    await server.halt();
    expect(server.log(), "open streams do not hold up stopping").not.toContain("in flight");
    for (const desk of [first, second]) await expect(desk.page.locator(".banner.calm")).toContainText(desk.t("live-away"));
    await first.look(`live-away-${engine}`);
    expect(await first.page.locator("#note").inputValue()).toBe("Kom morgen langs.");
    await server.again();
    for (const desk of [first, second]) await expect(desk.page.locator(".banner.calm")).toHaveCount(0, { timeout: 30_000 });
    expect(await first.page.locator("#note").inputValue()).toBe("Kom morgen langs.");
    expect(await first.page.evaluate(() => document.activeElement.id)).toBe("note");

    // What is done now shows as before.
    await first.page.locator("form.reply button[type=submit]").click();
    await expect(second.page.locator("main")).toContainText("Kom morgen langs.");

    // What happened while a desk was cut off shows when it is back.
    await second.page.goto(`${server.address}/desk`);
    await second.page.locator("table").waitFor();
    await second.page.context().setOffline(true);
    await server.halt();
    await server.again();
    await kiosk.page.reload();
    await kiosk.press("cover-go-on");
    await kiosk.pin(person.pin);
    await kiosk.page.locator(".dock .stop").waitFor();
    await kiosk.askForTalk();
    const before = await row(second, person).count();
    await send(kiosk);
    await kiosk.at("receipt-title");
    expect(await row(second, person).count()).toBe(before);
    await second.page.context().setOffline(false);
    await expect(row(second, person)).toHaveCount(before + 1, { timeout: 30_000 });
    expect(loads, "nothing was loaded anew but by the test").toBe(1);
  });
}

const send = (kiosk) => kiosk.hands.press(kiosk.page.locator(".foot .btn.go"));
