// Browser tests run against the built site (`npm run build` first), served as any static host would serve it.
import { defineConfig, devices } from "@playwright/test";
import { chromiumFlags, systemChromium } from "./scripts/browser.ts";

const port = Number(process.env.TEST_PORT ?? 4402);
const executablePath = systemChromium();

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
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    baseURL: `http://localhost:${String(port)}`,
    launchOptions: { args: chromiumFlags, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  // A test runs on the laptop unless it is tagged @phone (only there) or @everywhere (on both).
  projects: [
    {
      name: "laptop",
      grepInvert: /@phone/,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } },
    },
    { name: "phone", grep: /@phone|@everywhere/, use: { ...devices["Pixel 7"] } },
  ],
  webServer: {
    command: `astro preview --ignore-lock --port ${String(port)}`,
    port,
    reuseExistingServer: false,
  },
});
