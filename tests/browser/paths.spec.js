// What else can happen: a talk out of the help button, a draft that waits, a rule that stands in the way, a refusal, second thoughts.
import { expect, oneKiosk } from "./support/house.js";

const test = oneKiosk("nl-simple", { shots: "paths" });

const send = (kiosk) => kiosk.hands.press(kiosk.page.locator(".foot .btn.go"));

async function sends(kiosk, person) {
  await kiosk.fillInIdCard();
  await send(kiosk);
  await kiosk.at("sign-in-pin-title");
  await kiosk.pin(person.pin);
  await kiosk.at("receipt-title");
}

/** Staff, at the request of a person that they have taken. */
async function taken(house, person) {
  const desk = await house.desk();
  await desk.signIn("ric");
  await desk.open(person);
  await desk.take();
  return desk;
}

test("the help of every screen leads to a person, without a PIN", async ({ kiosk, server }) => {
  await kiosk.comeIn(server.people[0]);
  await kiosk.press("tile-my-requests");
  await kiosk.at("requests-title");
  await kiosk.look("empty");
  await kiosk.press("control-help-short");
  await kiosk.at("request-talk");
  await kiosk.look("talk");
  await kiosk.press("offer-start");
  await kiosk.at("question-talk-whom");
  await kiosk.hands.choose(kiosk.page.getByRole("radio").nth(1));
  await kiosk.press("control-next");
  await kiosk.at("question-talk-about");
  await kiosk.choose("question-talk-about-here");
  await kiosk.look("talk-about");
  await kiosk.press("control-next");
  await kiosk.at("check-title");
  await send(kiosk);
  await kiosk.at("receipt-title");
  await kiosk.look("talk-receipt");
});

test("an answer that ends the asking says what to do instead", async ({ kiosk, server }) => {
  await kiosk.comeIn(server.people[1]);
  await kiosk.press("tile-ask-something");
  await kiosk.find("id-card");
  await kiosk.press("offer-start");
  // The button can be pressed, though it says that something is missing.
  await kiosk.button("control-next").tap({ force: true });
  await kiosk.sees(kiosk.t("question-choose"));
  await kiosk.choose("question-id-card-have-have");
  await kiosk.press("control-next");
  await kiosk.sees(kiosk.t("stop-change"));
  await kiosk.look("stop");
  await kiosk.press("stop-change");
  await kiosk.at("question-id-card-have");
});

test("what he did not finish waits for him, and he can throw it away", async ({ kiosk, server }) => {
  await kiosk.comeIn(server.people[1]);
  await kiosk.sees(kiosk.t("home-draft-title"));
  await kiosk.look("home-draft");
  await kiosk.press("tile-ask-something");
  await kiosk.find("id-card");
  await kiosk.press("erase");
  await kiosk.look("erase");
  await kiosk.press("erase-yes");
  await kiosk.press("control-home");
  await kiosk.page.locator(".screen.home").waitFor();
  expect(await kiosk.words()).not.toContain(kiosk.t("home-draft-title"));
});

test("the cover brings him back to the same question", async ({ kiosk, server }) => {
  const person = server.people[1];
  await kiosk.comeIn(server.people[1]);
  await kiosk.press("tile-ask-something");
  await kiosk.find("id-card");
  await kiosk.press("offer-start");
  await kiosk.choose("question-id-card-have-expired");
  await kiosk.press("control-next");
  await kiosk.at("question-id-card-photo");
  await kiosk.press("control-stop");
  await kiosk.press("cover-go-on");
  await kiosk.pin(person.pin);
  await kiosk.at("question-id-card-photo");
  await kiosk.press("control-back");
  await kiosk.page.locator(".screen").waitFor();
});

test("asking twice shows the open request, and he can take it back", async ({ kiosk, server }) => {
  const person = server.people[3];
  await kiosk.comeIn(server.people[3]);
  await sends(kiosk, person);
  await kiosk.press("receipt-home");
  await kiosk.press("tile-ask-something");
  await kiosk.find("id-card");
  await kiosk.sees(kiosk.t("block-already-asked"));
  await kiosk.look("asked-already");
  await kiosk.press("block-already-asked-next");
  await kiosk.press("withdraw");
  await kiosk.look("withdraw");
  await kiosk.press("withdraw-keep");
  await kiosk.press("withdraw");
  await kiosk.press("withdraw-yes");
  await kiosk.sees(kiosk.t("state-withdrawn"));
  await kiosk.look("withdrawn");
});

test("a refusal says why, what he can do now, and until when he can object", async ({ house, kiosk, server }) => {
  const person = server.people[4];
  await kiosk.comeIn(server.people[4]);
  await sends(kiosk, person);
  const desk = await taken(house, person);
  await desk.decide("refused", "reason-missing-document", "Breng je oude paspoort mee.");
  await desk.page.locator("#stage").waitFor();
  await desk.page.context().close();
  await kiosk.press("receipt-home");
  await kiosk.press("home-news-title");
  await kiosk.open("request-id-card");
  await kiosk.sees(kiosk.t("state-refused"));
  await kiosk.sees(kiosk.t("reason-missing-document"));
  await kiosk.sees("Breng je oude paspoort mee.");
  await kiosk.sees(kiosk.t("objection-heading"));
  await kiosk.look("refused");
  await kiosk.press("now-talk-case-manager-first");
  await kiosk.at("request-talk");
});

test("who cannot have the card is told so, and led to a person", async ({ kiosk, server }) => {
  // The third person of server/demo/people.csv has no Dutch nationality.
  await kiosk.comeIn(server.people[2]);
  await kiosk.press("tile-ask-something");
  await kiosk.find("id-card");
  await kiosk.sees(kiosk.t("block-not-dutch"));
  await kiosk.look("not-dutch");
  await kiosk.press("block-not-dutch-next");
  await kiosk.at("request-talk");
});

test("an answer in his own words, on the keys of the screen", async ({ house, kiosk, server }) => {
  const person = server.people[3];
  await kiosk.comeIn(server.people[3]);
  await sends(kiosk, person);
  const desk = await taken(house, person);
  await desk.ask("question-id-card-where-registered", "Weet je de straat nog?");
  await desk.page.locator("#stage", { hasText: person.name.split(" ")[0] }).waitFor();
  await kiosk.press("receipt-home");
  await kiosk.press("home-news-title");
  await kiosk.open("request-id-card");
  await kiosk.press("request-answer");
  for (const key of "zwolle") await kiosk.page.locator(`.keyboard [data-skbtn="${key}" i]`).first().tap();
  await expect.poll(async () => (await kiosk.page.locator("textarea").inputValue()).toLowerCase()).toBe("zwolle");
  await kiosk.look("words");
  await send(kiosk);
  await kiosk.sees(kiosk.t("state-in-progress"));
  await desk.page.reload();
  await desk.page.getByText(/zwolle/i).first().waitFor();
  await desk.page.context().close();
});
