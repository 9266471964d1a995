// Where the browser for the tests comes from: Debian's chromium when there is one, since Playwright's own download does
// not work on machines that reach package registries only; else the one that `playwright install` brought.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** The path of an installed system Chromium, or undefined. */
export function systemChromium(): string | undefined {
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      // Not on the path: the next name, or Playwright's own.
    }
  }
  return undefined;
}

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
