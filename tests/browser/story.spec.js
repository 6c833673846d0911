// The story: a detainee asks for an ID card, staff ask back, decide and carry out, and he sees each step.
//
// Told in every language by touch, in two of them by keyboard alone, and once on PostgreSQL.
import { Keys, Touch } from "./support/hands.js";
import { expect, test } from "./support/house.js";
import { dayIn } from "./support/texts.js";

/** The screens of which the accessibility tree is compared, in one language of each direction. */
const TREES = [
  ...["rest", "sign-in-number", "sign-in-pin", "home", "ask", "offer", "question", "check", "receipt"],
  ...["requests", "request-asked", "reply", "granted", "carried-out", "cover"],
];

/** All colours once in each direction; what is told again is looked at in one. */
const TELLINGS = [
  { tag: "nl-simple", Hands: Touch, engine: "sqlite", trees: TREES },
  { tag: "ar", Hands: Touch, engine: "sqlite", trees: TREES },
  { tag: "nl", Hands: Touch, engine: "sqlite", themes: ["light"] },
  { tag: "en", Hands: Touch, engine: "sqlite", themes: ["light"] },
  { tag: "nl-simple", Hands: Keys, engine: "postgres", themes: ["light"] },
  { tag: "ar", Hands: Keys, engine: "sqlite", themes: ["light"] },
];

for (const { tag, Hands, engine, ...looks } of TELLINGS) {
  test(`an ID card, in ${tag}, by ${Hands.name}, on ${engine}`, async ({ house }) => {
    test.setTimeout(240_000);
    const server = await house.start({ engine });
    const kiosk = await house.kiosk(tag, { Hands, ...looks });
    const desk = await house.desk();
    const person = server.people[0];
    await arrives(kiosk, person);
    await asks(kiosk, person);
    await isAskedBack(kiosk, desk, person);
    await isGranted(kiosk, desk, person);
    await getsIt(kiosk, desk, person);
    await leaves(kiosk);
  });
}

/** From the rest screen, through the introduction, to home. */
async function arrives(kiosk, person) {
  await kiosk.look("rest");
  await kiosk.chooseLanguage();
  await kiosk.look("sign-in-number");
  await kiosk.hands.digits(person.number);
  await kiosk.press("control-next");
  await kiosk.at("sign-in-pin-title");
  await kiosk.look("sign-in-pin");
  await kiosk.pin(person.pin);
  for (const part of ["what", "who", "help"]) {
    await kiosk.at(`welcome-${part}-title`);
    await kiosk.look(`welcome-${part}`);
    await kiosk.press(part === "help" ? "welcome-begin" : "control-next");
  }
  await kiosk.sees(kiosk.t("home-hello", { name: person.name.split(" ")[0] }));
  await kiosk.look("home");
}

/** One question a screen, the check, his PIN, the receipt. */
async function asks(kiosk, person) {
  await kiosk.press("tile-ask-something");
  await kiosk.look("ask");
  await kiosk.find("id-card");
  await kiosk.look("offer");
  await kiosk.press("offer-start");
  await kiosk.at("question-id-card-have");
  await kiosk.choose("question-id-card-have-lost");
  await kiosk.look("question");
  await kiosk.press("control-next");
  await kiosk.at("question-id-card-photo");
  await kiosk.choose("question-id-card-photo-need");
  await kiosk.press("control-next");
  await kiosk.at("question-id-card-pays");
  await kiosk.look("tell");
  await kiosk.press("control-next");
  await kiosk.sees(kiosk.t("question-id-card-have-lost"));
  await kiosk.look("check");
  await kiosk.hands.press(kiosk.page.locator(".facts .act button").nth(1));
  await kiosk.at("question-id-card-photo");
  await kiosk.choose("question-id-card-photo-have");
  await kiosk.press("control-next");
  await kiosk.sees(kiosk.t("question-id-card-photo-have"));
  await kiosk.hands.press(kiosk.page.locator(".foot .btn.go"));
  await kiosk.at("sign-in-pin-title");
  await kiosk.look("confirm");
  await kiosk.pin(person.pin);
  await kiosk.at("receipt-title");
  await kiosk.look("receipt");
  expect(await kiosk.words(), "the receipt has a number").toMatch(/\d[\d ]{2,}\d/);
}

/** Staff take it and ask something; he sees that there is news, not about what, and answers. */
async function isAskedBack(kiosk, desk, person) {
  await desk.signIn("ric");
  await desk.open(person);
  await desk.take();
  await desk.ask("question-id-card-old-card", "Ik wil dit graag weten.");
  await kiosk.press("control-home");
  await kiosk.sees(kiosk.t("home-news-title"));
  const subject = kiosk.t("request-id-card").split(" – ")[0];
  expect(await kiosk.words(), "home never names the subject").not.toContain(subject);
  await kiosk.look("home-news");
  await kiosk.press("home-news-title");
  await kiosk.look("news");
  await kiosk.press("control-home");
  await kiosk.press("tile-my-requests");
  await kiosk.look("requests");
  await kiosk.open("request-id-card");
  await kiosk.sees(kiosk.t("state-info-needed"));
  await kiosk.look("request-asked");
  await kiosk.press("request-answer");
  await kiosk.at("question-id-card-old-card");
  await kiosk.choose("question-id-card-old-card-gone");
  await kiosk.look("reply");
  await kiosk.hands.press(kiosk.page.locator(".foot .btn.go"));
  await kiosk.sees(kiosk.t("state-in-progress"));
  await kiosk.look("request");
}

/** Staff grant it; he sees why, and how and until when he can object. */
async function isGranted(kiosk, desk, person) {
  await desk.open(person);
  await desk.decide("granted", "reason-we-ask-municipality", "Ik kom langs op de afdeling.");
  await kiosk.press("control-home");
  await kiosk.press("home-news-title");
  await kiosk.open("request-id-card");
  await kiosk.sees(kiosk.t("outcome-id-card-granted"));
  await kiosk.sees(kiosk.t("reason-we-ask-municipality"));
  const last = new Date(Date.now() + 7 * 86_400_000);
  await kiosk.sees(dayIn(kiosk.tag, last));
  await kiosk.look("granted");
}

/** Staff say what is carried out; he sees the day, and at last that it is done. */
async function getsIt(kiosk, desk, person) {
  const day = new Date(Date.now() + 3 * 86_400_000);
  await desk.open(person);
  await desk.carryOut("step-id-card-municipality-comes-ahead", day);
  await kiosk.press("control-home");
  await kiosk.press("tile-my-requests");
  await kiosk.open("request-id-card");
  await kiosk.sees(kiosk.t("step-id-card-municipality-comes", { day: dayIn(kiosk.tag, day) }));
  await desk.carryOut("step-id-card-in-property-ahead");
  await kiosk.press("control-home");
  await kiosk.press("tile-my-requests");
  await kiosk.open("request-id-card");
  await kiosk.sees(kiosk.t("step-id-card-in-property"));
  await kiosk.look("carried-out");
}

/** The cover, and away. */
async function leaves(kiosk) {
  await kiosk.press("control-stop");
  await kiosk.at("cover-title");
  await kiosk.look("cover");
  await kiosk.press("cover-sign-out");
  // Whoever comes next chooses his own language.
  await kiosk.page.locator(".langs").waitFor();
}
