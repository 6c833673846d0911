// A prison for a journey: its server, its kiosks and desks. All of it is gone when the journey ends.
import { test as base } from "@playwright/test";
import { DESK, Desk } from "./desk.js";
import { Touch } from "./hands.js";
import { Kiosk } from "./kiosk.js";
import { startServer } from "./server.js";

export { expect } from "@playwright/test";

/** The screen of a kiosk that stands upright. */
const UPRIGHT = { viewport: { width: 1080, height: 1920 }, hasTouch: true };

class House {
  #contexts = [];

  constructor(browser) {
    this.browser = browser;
  }

  /** Starts its server; see `startServer` for the options. */
  async start(options) {
    this.server = await startServer(options);
    return this.server;
  }

  /** A page of a browser of its own. */
  async page(options) {
    const context = await this.browser.newContext(options);
    this.#contexts.push(context);
    return context.newPage();
  }

  /** Somebody at one of its kiosks; `how` is that of `Kiosk`, with the hands by their class, and `enrol` false for a browser that is no kiosk yet. */
  async kiosk(tag, { Hands = Touch, enrol = true, ...how } = {}) {
    const page = await this.page(UPRIGHT);
    const kiosk = new Kiosk(page, { tag, hands: new Hands(page), ...how });
    if (enrol) await kiosk.enrol(this.server);
    return kiosk;
  }

  /** A member of staff at a desk who has not signed in yet. */
  async desk(how) {
    return new Desk(await this.page({ viewport: DESK }), this.server, how);
  }

  async close() {
    await Promise.all(this.#contexts.map((context) => context.close()));
    await this.server?.stop();
  }
}

/** Each journey that asks for a `house` has one of its own. */
export const test = base.extend({
  house: async ({ browser }, use) => {
    const house = new House(browser);
    try {
      await use(house);
    } finally {
      await house.close();
    }
  },
});

/**
 * One house for journeys that follow each other at one kiosk; after each, whoever is at it signs out.
 * @param {string} tag the language
 * @param {object} how what `House.kiosk` takes; `options` are those of its server, or what gives them
 * @returns a `test` whose journeys can ask for its `house`, `server` and `kiosk`
 */
export function oneKiosk(tag, { options, ...how }) {
  let house;
  let kiosk;
  base.describe.configure({ mode: "serial" });
  base.beforeAll(async ({ browser }) => {
    house = new House(browser);
    await house.start(typeof options === "function" ? options() : options);
    kiosk = await house.kiosk(tag, how);
  });
  base.afterAll(() => house?.close());
  base.afterEach(() => kiosk.leave());
  return base.extend({
    house: ({}, use) => use(house),
    server: ({}, use) => use(house.server),
    kiosk: ({}, use) => use(kiosk),
  });
}
