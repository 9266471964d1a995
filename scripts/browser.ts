// Where the browser for the tests comes from: Debian's Chromium when there is one, since Playwright's own download does not
// work on machines that reach package registries only; else the one that `playwright install` brought.
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { systemChromium } from "../src/cli/system-chromium.ts";

export { systemChromium };

/** Whether Playwright finds a browser to start. */
export function hasBrowser(): boolean {
  return systemChromium() !== undefined || existsSync(chromium.executablePath());
}

/** What keeps a system Chromium quiet, and lets it start as root. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
