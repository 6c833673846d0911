// Accessibility by machine: axe-core put straight into the page, with everything on that it knows of the standards.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every level of WCAG 2.0 to 2.2, the European standard, and good practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "EN-301-549", "best-practice"];

/**
 * Checks what the page shows now. axe leaves the AAA rules and target-size off unless asked: all rules of the tags are
 * switched on, but for the experimental ones.
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<{ rule: string, help: string, nodes: { html: string, why: string }[] }[]>} one entry a broken rule
 */
export async function violations(page) {
  // The page's own policy forbids foreign scripts; the debugger's protocol is not bound by it.
  const debug = await page.context().newCDPSession(page);
  try {
    await evaluate(debug, source);
    return JSON.parse(await evaluate(debug, `(${run})(${JSON.stringify(TAGS)}, ${JSON.stringify(CONTRAST)})`));
  } finally {
    await debug.detach();
  }
}

async function evaluate(debug, expression) {
  const { result, exceptionDetails: problem } = await debug.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (problem) throw new Error(problem.exception?.description ?? problem.text);
  return result.value;
}

/**
 * The standards ask less contrast of large letters, and all letters of a kiosk are large: here every text needs 7:1.
 * The rest is what axe has itself; it takes all of them or none.
 */
const CONTRAST = {
  contrastRatio: { normal: { expected: 7 }, large: { expected: 7 } },
  boldValue: 700,
  boldTextPt: 14,
  largeTextPt: 18,
  ignoreUnicode: true,
  ignoreLength: false,
  ignorePseudo: false,
  pseudoSizeThreshold: 0.25,
  shadowOutlineEmMax: 0.1,
  textStrokeEmMin: 0.03,
};

/* Runs in the page. */
async function run(tags, contrast) {
  // Half-way through a change of colour nothing has its contrast.
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  const asked = axe.getRules(tags).filter((rule) => !rule.tags.includes("experimental") && !rule.tags.includes("deprecated"));
  const names = asked.map((rule) => rule.ruleId);
  const results = await axe.run(document, {
    runOnly: { type: "rule", values: names },
    rules: Object.fromEntries(names.map((name) => [name, { enabled: true }])),
    checks: { "color-contrast-enhanced": { options: contrast } },
    resultTypes: ["violations"],
  });
  return JSON.stringify(
    results.violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, why: failureSummary })),
    })),
  );
}
