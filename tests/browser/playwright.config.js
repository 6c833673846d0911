// How the browser tests run. `cargo xtask test` builds the server and gives its path, the browser's and PostgreSQL's
// address in the environment (see support/server.js).
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/browser",
  snapshotPathTemplate: "{testDir}/trees/{arg}{ext}",
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    headless: true,
    serviceWorkers: "block",
    trace: "off",
    actionTimeout: 10_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
      // With it a page that stays in the back/forward cache after signing out would go unseen.
      ignoreDefaultArgs: ["--disable-back-forward-cache"],
    },
  },
  projects: [
    // The kiosk as it stands in the hall: portrait, touch. A test of the desk opens a context of its own size.
    { name: "kiosk", use: { viewport: { width: 1080, height: 1920 }, hasTouch: true } },
  ],
});
