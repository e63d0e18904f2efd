import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

/** An explicit path wins, then a browser of the system; otherwise Playwright's own. */
const systemChromium = [
  process.env.NUDGE_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
]
  .filter((path): path is string => path !== undefined && path !== "")
  .find(existsSync);

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  // One more try on a loaded machine. The last lines of `npm test` name every test that needed it.
  retries: 1,
  reporter: [["list"], ["json", { outputFile: "reports/playwright.json" }]],
  use: {
    browserName: "chromium",
    viewport: { width: 1440, height: 900 },
    // What a page keeps for later would be fetched once for every test; the journey without a connection allows it.
    serviceWorkers: "block",
    // Its film is left out: it costs every test more than it tells, and each step's page is in the trace anyway.
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: true, sources: true },
    screenshot: "only-on-failure",
    launchOptions: {
      ...(systemChromium && { executablePath: systemChromium }),
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // The game draws with WebGL; machines without a graphics card draw it in software.
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
      ],
    },
  },
});
