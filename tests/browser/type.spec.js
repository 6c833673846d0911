// A type of request from a data file alone: a file with its questions, its texts beside it, no build; asked, answered, and finished with
// a certificate.
import { expect, test } from "./support/house.js";
import { loosely } from "./support/texts.js";

/** What the type says in a language, in the order of the messages below. */
const WORDS = {
  "nl-simple": ["Een cursus koken", "Wanneer kun je?", "In de ochtend", "In de avond", "Ik kan niet", "Dan is dit niets voor jou", "Zo gaat het", "Je kookt met 5 mensen.", "Waarom wil je dit?", "Wil je nog iets zeggen?", "Er is een plek voor je.", "Je doet een deel.", "De cursus is vol.", "Je mag de cursus doen", "Je mag een deel doen", "Je krijgt de cursus nu niet", "Je begint op { $day }", "Je begint", "Je hebt de cursus af", "Je maakt de cursus af"],
  nl: ["Cursus koken", "Moment", "Ochtend", "Avond", "Geen moment", "Dan is dit niet mogelijk", "Werkwijze", "Er wordt gekookt met 5 mensen.", "Motivatie", "Verdere toelichting", "Er is een plaats.", "Een deel is mogelijk.", "De cursus is vol.", "De cursus is toegekend", "Een deel is toegekend", "De cursus is niet toegekend", "Begin op { $day }", "Begin", "De cursus is afgerond", "Afronding"],
  ar: ["دورة طبخ", "متى تستطيع؟", "في الصباح", "في المساء", "لا أستطيع", "إذن هذا ليس لك", "هكذا تسير الأمور", "تطبخ مع 5 أشخاص.", "لماذا تريد هذا؟", "هل تريد قول شيء آخر؟", "هناك مكان لك.", "تشارك في جزء.", "الدورة ممتلئة.", "يمكنك المشاركة في الدورة", "يمكنك المشاركة في جزء", "لا يمكنك المشاركة الآن", "تبدأ يوم { $day }", "تبدأ", "أكملت الدورة", "تكمل الدورة"],
};
const KEYS = [
  ["request-course-test"],
  ...["when", "when-morning", "when-evening", "when-never"].map((id) => [`question-course-test-${id}`]),
  ["stop-course-test-when-never"],
  ["question-course-test-rules"],
  ["tell-course-test-rules"],
  ["question-course-test-why"],
  ["question-course-test-more"],
  ["reason-place-free"],
  ["reason-part-of-it"],
  ["reason-full"],
  ...["granted", "partly-granted", "refused"].map((outcome) => [`outcome-course-test-${outcome}`]),
  ...["starts", "starts-ahead", "finished", "finished-ahead"].map((step) => [`step-course-test-${step}`]),
].flat();

const messages = (tag) =>
  KEYS.map((key, at) => `${key} = ${WORDS[tag][at]}`).join("\n") +
  `\nrequest-course-test-hint = ${WORDS[tag][7]}\nrequest-course-test-find = kok\n`;
const word = (tag, key) => WORDS[tag][KEYS.indexOf(key)];
const texts = Object.fromEntries(Object.keys(WORDS).map((tag) => [tag, messages(tag)]));

for (const tag of ["nl-simple", "ar"]) {
  test(`from its file to its certificate, in ${tag}`, async ({ house }) => {
    test.setTimeout(180_000);
    const server = await house.start({ type: { name: "course-test", texts } });
    const kiosk = await house.kiosk(tag, { shots: `type-${tag}`, themes: ["light"] });
    const desk = await house.desk();
    const person = server.people[3];
    await kiosk.comeIn(person);
    await kiosk.press("tile-my-requests");
    await kiosk.press("certificates-title");
    await kiosk.sees(kiosk.t("certificates-empty-title"));
    await kiosk.look("no-certificates");
    await kiosk.press("control-home");
    await comesAfterATalk(kiosk);
    await asks(kiosk);
    await isFinished(desk, person, tag);
    await hasCertificate(kiosk);
  });
}

const send = (kiosk) => kiosk.hands.press(kiosk.page.locator(".foot .btn.go"));

/** It depends on another request, which is told and led to. */
async function comesAfterATalk(kiosk) {
  await kiosk.press("tile-ask-something");
  await kiosk.find("course-test", word(kiosk.tag, "request-course-test"));
  await kiosk.sees(kiosk.t("block-first"));
  await kiosk.look("first");
  await kiosk.askForTalk();
  await send(kiosk);
  await kiosk.press("receipt-home");
}

/** A choice, something that is told, and his own words. */
async function asks(kiosk) {
  await kiosk.press("tile-ask-something");
  await kiosk.find("course-test", word(kiosk.tag, "request-course-test"));
  await kiosk.press("offer-start");
  await kiosk.sees(word(kiosk.tag, "question-course-test-when"));
  await kiosk.hands.choose(kiosk.page.getByRole("radio", { name: word(kiosk.tag, "question-course-test-when-evening") }));
  await kiosk.look("question");
  await kiosk.press("control-next");
  await kiosk.sees(word(kiosk.tag, "tell-course-test-rules"));
  await kiosk.press("control-next");
  await kiosk.sees(word(kiosk.tag, "question-course-test-why"));
  await kiosk.page.locator("textarea").fill("Ik wil leren koken.");
  await kiosk.press("control-next");
  await kiosk.at("check-title");
  await kiosk.sees("Ik wil leren koken.");
  await send(kiosk);
  await kiosk.at("receipt-title");
  await kiosk.press("receipt-home");
}

/** The desk draws it out of the same file: reasons, steps, the last one. */
async function isFinished(desk, person, tag) {
  const { page } = desk;
  await desk.signIn("ric");
  const family = person.name.split(" ").slice(1).join(" ");
  await page.locator("tbody tr", { hasText: family }).filter({ hasText: word("nl", "request-course-test") }).getByRole("link").first().click();
  await page.locator("#stage").waitFor();
  await desk.take();
  await desk.choose(desk.t("handle-granted"), "choice");
  await page.locator("form.reply button[type=submit]").click();
  await page.locator("#stage", { hasText: desk.t("carry-title") }).waitFor();
  await desk.choose(word("nl", "step-course-test-finished-ahead"), "step");
  await page.locator("form.reply button[type=submit]").click();
  const his = page.locator(".card", { hasText: loosely(desk.t("file-certificates", { name: person.name.split(" ")[0] })) });
  await expect(his).toContainText(word("nl", "request-course-test"));
  if (tag === "nl-simple") await desk.look("certificate");
}

async function hasCertificate(kiosk) {
  await kiosk.press("tile-my-requests");
  await kiosk.find("course-test", word(kiosk.tag, "request-course-test"));
  await kiosk.sees(word(kiosk.tag, "step-course-test-finished"));
  await kiosk.look("finished");
  await kiosk.press("certificates-here");
  await kiosk.at("certificates-title");
  await kiosk.sees(word(kiosk.tag, "request-course-test"));
  await kiosk.look("certificates");
}
