// Who works outside has kiosks of his own: at another one he is told so, and it costs him nothing.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./support/house.js";

const PEOPLE =
  "number,given_name,family_name,establishment,unit,language,born_on,arrived_on,ends_on,released_on,dutch,regime,title,restricted," +
  "lawful_stay,early_release\n1004,Kevin,Visser,demo,A 1.12,nl,2001-03-14,2026-08-11,2026-12-03,,yes,bba,sentenced,no,yes,no\n";
const KIOSKS = "number,name,establishment,area\nP1,Poort,demo,outside\n";

for (const tag of ["nl-simple", "ar"]) {
  test(`the kiosk of who works outside, in ${tag}`, async ({ house }) => {
    test.setTimeout(120_000);
    const server = await house.start();
    const kioskAt = async (name, address) => {
      const kiosk = await house.kiosk(tag, { enrol: false, shots: `outside-${tag}-${name}`, themes: ["light"] });
      await kiosk.page.goto(address);
      return kiosk;
    };
    await writeFile(join(server.folder, "people.csv"), PEOPLE);
    await writeFile(join(server.folder, "kiosks.csv"), KIOSKS);
    await server.run("import", "people", "people.csv");
    await server.run("import", "kiosks", "kiosks.csv");
    const [outside, inside] = [server.people.find(({ number }) => number === "1004"), server.people[1]];
    const hall = await kioskAt("hall", server.kiosks[0].enrol);
    // The command line does not know where this server listens.
    const { hash } = new URL(await server.run("kiosk", "enrol", "P1"));
    const gate = await kioskAt("gate", `${server.address}/${hash}`);
    for (const [kiosk, wrong, right] of [[hall, outside, inside], [gate, inside, outside]]) {
      await kiosk.chooseLanguage();
      await kiosk.signIn(wrong);
      await kiosk.sees(kiosk.t("problem-other-kiosk"));
      await kiosk.look("other");
      await kiosk.page.reload();
      await kiosk.page.locator(".langs").waitFor();
      await kiosk.comeIn(right);
    }
  });
}
