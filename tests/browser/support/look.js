// Looking at a screen: nothing is cut off, and axe finds nothing, in every theme and both sizes of a kiosk.
import { expect } from "@playwright/test";
import { mkdir } from "node:fs/promises";
import { violations } from "./axe.js";

/** The sizes of a kiosk: upright in the hall, and a desk screen. */
export const UPRIGHT = { width: 1080, height: 1920 };
export const WIDE = { width: 1280, height: 1024 };

export const THEMES = ["light", "dark", "contrast"];

/** Where pictures of every screen go, when somebody wants to look at them. */
const SHOTS = process.env.VOORUIT_SHOTS;

/**
 * Looks at what the page shows now.
 * @param {import("@playwright/test").Page} page
 * @param {string} name of the screen, for the pictures
 * @param {{ sizes?: { width: number, height: number }[], themes?: string[] }} [options]
 */
export async function look(page, name, { sizes = [UPRIGHT, WIDE], themes = THEMES } = {}) {
  const before = page.viewportSize();
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const theme of themes) {
      const was = await setTheme(page, theme);
      await expect.soft(cutOff(page), `${name} ${size.width}: nothing sticks out sideways`).resolves.toEqual([]);
      // One size is enough for what does not depend on it.
      if (size === sizes[0]) expect.soft(await violations(page), `${name}: axe, ${theme}`).toEqual([]);
      if (SHOTS) await shoot(page, `${name}-${size.width}${theme === "light" ? "" : `-${theme}`}`);
      await setTheme(page, was);
    }
  }
  await page.setViewportSize(before);
}

const setTheme = (page, theme) =>
  page.evaluate((theme) => {
    const was = document.documentElement.dataset.theme;
    document.documentElement.dataset.theme = theme;
    return was;
  }, theme);

/** Elements with words that reach beyond the sides of the window. */
function cutOff(page) {
  return page.evaluate(() => {
    const out = (element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > innerWidth + 1);
    };
    const all = document.querySelectorAll("h1, h2, p, button, label, dd, dt, td, th, a");
    return [...all].filter((element) => element.checkVisibility() && out(element)).map((element) => element.outerHTML.slice(0, 120));
  });
}

async function shoot(page, name) {
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name}.png`, animations: "disabled" });
}
