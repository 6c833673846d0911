// The browser part of the benchmark: the real kiosk beside pages of plain HTML and JavaScript that look the same.
//
//   node bench.mjs ROUNDS      prints one JSON list; VOORUIT_BIN is the release to start
import { createServer } from "node:http";
import { once } from "node:events";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { startServer } from "../../tests/browser/support/server.js";

const { chromium } = createRequire(new URL("../../tests/browser/package.json", import.meta.url))("@playwright/test");

const ROUNDS = Number(process.argv[2] ?? 9);
const SIZE = { width: 1080, height: 1920 };
const LANGUAGE = "nl-simple";
const SLOW = 6;
const PRESSES = 24;
// What counts as slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up.
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"];

let server;
let browser;

async function measure() {
  server = await startServer();
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ARGUMENTS });
  try {
    const kiosk = await enrolled();
    const twin = await twinServer(await snapshots(kiosk));
    console.log(JSON.stringify([...(await keys(kiosk, twin)), ...(await starts(kiosk, twin))]));
    twin.close();
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The cookies of a browser that is a kiosk. */
async function enrolled() {
  const context = await browser.newContext({ viewport: SIZE, hasTouch: true });
  const page = await context.newPage();
  await page.goto(server.kiosks[0].enrol);
  await page.locator("h1").waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}

/** The rest screen and the keypad as the kiosk draws them, without its program. */
async function snapshots(state) {
  const page = await opened(state, server.address);
  await page.locator("h1").waitFor();
  const rest = await still(page);
  await toKeypad(page);
  const keypad = await still(page);
  await page.context().close();
  return { rest, keypad };
}

async function opened(state, address, rate = 1) {
  const context = await browser.newContext({ viewport: SIZE, hasTouch: true, storageState: state });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate });
  await page.goto(address);
  return page;
}

async function toKeypad(page) {
  await page.locator(`.langs button[lang="${LANGUAGE}"]`).tap();
  await page.locator(".keypad").waitFor();
}

const still = (page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    copy.querySelectorAll("script, link[rel=modulepreload], link[as=fetch], noscript").forEach((node) => node.remove());
    return `<!doctype html>${copy.outerHTML}`;
  });

/** Serves the still pages, and everything else from the real server. */
async function twinServer({ rest, keypad }) {
  const script = await readFile(new URL("keypad.js", import.meta.url), "utf8");
  const own = {
    "/": ["text/html", rest],
    "/keypad": ["text/html", keypad.replace("</body>", '<script src="/keypad.js"></script></body>')],
    "/keypad.js": ["text/javascript", script],
  };
  const files = new Map();
  const http = createServer(async (request, response) => {
    const page = own[request.url];
    if (page) return response.writeHead(200, { "content-type": `${page[0]}; charset=utf-8` }).end(page[1]);
    if (!files.has(request.url)) files.set(request.url, await fetched(request.url));
    const { status, type, body } = files.get(request.url);
    response.writeHead(status, { "content-type": type }).end(body);
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  return { address: `http://127.0.0.1:${http.address().port}`, close: () => http.close() };
}

async function fetched(path) {
  const found = await fetch(server.address + path);
  const type = found.headers.get("content-type") ?? "application/octet-stream";
  return { status: found.status, type, body: Buffer.from(await found.arrayBuffer()) };
}

/** P6: from a press of a key to the painted screen. */
async function keys(state, twin) {
  const ours = await opened(state, server.address, SLOW);
  await toKeypad(ours);
  const theirs = await opened(undefined, `${twin.address}/keypad`, SLOW);
  const [key, inp] = [[], []];
  await presses(ours);
  await presses(theirs);
  for (let round = 0; round < ROUNDS; round++) {
    const pages = round % 2 ? [theirs, ours] : [ours, theirs];
    const times = new Map();
    for (const page of pages) times.set(page, middle(await presses(page)));
    key.push({ ours: times.get(ours), twin: times.get(theirs) });
    inp.push({ ours: await interaction(ours), twin: null });
  }
  await ours.context().close();
  await theirs.context().close();
  return [{ name: "key", rounds: key }, { name: "inp", rounds: inp }];
}

/** Digits are typed and taken away again; the time of each press. */
const presses = (page) =>
  page.evaluate(async (count) => {
    const painted = () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now());
          channel.port2.postMessage(0);
        }),
      );
    const key = (name) => [...document.querySelectorAll(".keypad button")].find((one) => one.textContent.trim() === name);
    const [one, two, away] = [key("1"), key("2"), document.querySelector(".keypad .word2")];
    const times = [];
    for (let at = 0; at < count; at++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await painted();
      const start = performance.now();
      [one, two, away, away][at % 4].click();
      times.push((await painted()) - start);
    }
    const shown = document.querySelector(".digits").textContent;
    if (shown !== "") throw new Error(`the keypad shows ${shown}`);
    return times;
  }, PRESSES);

/** The 98th percentile of what the browser itself says of real taps. */
async function interaction(page) {
  await page.evaluate(() => {
    window.taps = [];
    new PerformanceObserver((list) => window.taps.push(...list.getEntries().filter((entry) => entry.interactionId).map((entry) => entry.duration))).observe({
      type: "event",
      durationThreshold: 16,
    });
  });
  for (const name of ["1", "2"]) await page.locator(".keypad").getByRole("button", { name, exact: true }).tap();
  for (let at = 0; at < 2; at++) await page.locator(".keypad .word2").tap();
  await page.waitForTimeout(300);
  const taps = await page.evaluate(() => window.taps);
  return taps.length ? taps.sort((a, b) => a - b)[Math.ceil(taps.length * 0.98) - 1] : 16;
}

/** From an address in a fresh profile to the heading on the screen. */
async function starts(state, twin) {
  const kinds = [
    { name: "start-1", rate: 1 },
    { name: "start-4", rate: 4 },
    { name: "start-6", rate: 6 },
    { name: "start-slow", rate: 6, line: SLOW_4G },
  ];
  const told = [];
  for (const { name, rate, line } of kinds) {
    const rounds = [];
    await start(state, server.address, rate);
    for (let round = 0; round < ROUNDS; round++) {
      const sides = [() => start(state, server.address, rate, line), () => start(undefined, `${twin.address}/`, rate, line)];
      const times = round % 2 ? [await sides[1](), await sides[0]()].reverse() : [await sides[0](), await sides[1]()];
      rounds.push({ ours: times[0], twin: times[1] });
    }
    told.push({ name, rounds });
  }
  return told;
}

async function start(state, address, rate, line) {
  const context = await browser.newContext({ viewport: SIZE, hasTouch: true, storageState: state });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate });
  if (line) {
    await client.send("Network.enable");
    await client.send("Network.emulateNetworkConditions", line);
  }
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector("h1")) return;
      seen.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => (window.usable = performance.now());
        channel.port2.postMessage(0);
      });
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  // The policy of the page lets nothing be evaluated in it again and again.
  let time;
  while (!(time = await page.evaluate(() => window.usable))) await new Promise((resolve) => setTimeout(resolve, 20));
  await context.close();
  return time;
}

function middle(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

await measure();
