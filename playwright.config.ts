// Browser tests run against the built site (`npm run build` first), served as any static host would serve it.
import { defineConfig, devices } from "@playwright/test";
import { chromiumFlags, systemChromium } from "./scripts/browser.ts";

const port = Number(process.env.TEST_PORT ?? 4402);
const executablePath = systemChromium();
// A page of a test is too short-lived for WebAssembly that is compiled a second time, for speed: two or three seconds for each page that
// starts a compiler.
const testFlags = ["--js-flags=--liftoff-only"];

export default defineConfig({
  testDir: "tests/site",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  // There to end what hangs, not to hurry a busy machine: a page with eight listings compiles eight times.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: "list",
  use: {
    // It would answer in place of the tests' own routes, and remember from page to page: only offline.spec.ts has it.
    serviceWorkers: "block",
    baseURL: `http://localhost:${String(port)}`,
    launchOptions: {
      args: [...chromiumFlags, ...testFlags],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  // A test runs on the laptop unless it is tagged @phone (only there) or @everywhere (on both). What is tagged @deep takes too long
  // for every change: it runs with `npm run test:deep`.
  projects: [
    {
      name: "laptop",
      grepInvert: process.env.DEEP === "1" ? /@phone/ : /@phone|@deep/,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } },
    },
    {
      name: "phone",
      grep: /@phone|@everywhere/,
      ...(process.env.DEEP !== "1" && { grepInvert: /@deep/ }),
      use: { ...devices["Pixel 7"] },
    },
  ],
  webServer: {
    command: `astro preview --ignore-lock --port ${String(port)}`,
    port,
    reuseExistingServer: false,
  },
});
