// Installs a browser for the tests where there is none, so that `npm test` works on a fresh machine.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { hasBrowser } from "./browser.ts";

function run(command: string, ...args: string[]): void {
  console.log(`$ ${command} ${args.join(" ")}`);
  execFileSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}

/** Makes sure that there is a Chromium for Playwright; throws when none can be installed. */
export function ensureBrowser(): void {
  if (hasBrowser()) return;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    run("apt-get", "update");
    run("apt-get", "install", "-y", "--no-install-recommends", "chromium-headless-shell");
  } else {
    run("npx", "playwright", "install", "chromium");
  }
  if (!hasBrowser())
    throw new Error(
      "The browser was installed but is not found: put `chromium-headless-shell` or `chromium` on the PATH.",
    );
}
