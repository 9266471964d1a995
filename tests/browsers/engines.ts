// The three engines: where a machine has them, and how Debian brings them where it has not.
import { execFileSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { systemChromium } from "../../scripts/browser.ts";
import { openChromium, openFirefox } from "./puppeteer.ts";
import type { Tab } from "./tab.ts";
import { openWebKit } from "./webkit.ts";

/** A browser that the checks can be run in. */
export interface Engine {
  readonly name: "Chromium" | "Firefox" | "WebKit";
  /** Debian's packages. */
  readonly packages: readonly string[];
  /** How to open it; null where this machine lacks it, or a part of it. */
  readonly find: () => (() => Promise<Tab>) | null;
}

export const engines: readonly Engine[] = [
  {
    name: "Chromium",
    packages: ["chromium-headless-shell"],
    find() {
      const path = systemChromium();
      return path === undefined ? null : () => openChromium(path);
    },
  },
  {
    name: "Firefox",
    packages: ["firefox-esr"],
    find() {
      const path = onPath("firefox-esr") ?? onPath("firefox");
      return path === null ? null : () => openFirefox(path);
    },
  },
  {
    name: "WebKit",
    packages: ["webkit2gtk-driver", "xvfb", "xauth"],
    find() {
      const driver = onPath("WebKitWebDriver");
      // It belongs to the library, and lies where no path leads.
      const [browser] = globSync("/usr/{lib,libexec}/**/webkit2gtk-4.*/MiniBrowser");
      if (driver === null || browser === undefined || onPath("xvfb-run") === null) return null;
      return () => openWebKit({ driver, browser });
    },
  },
];

/**
 * Brings what this machine lacks of an engine, where that can be done.
 *
 * @returns why it is still not there; null when it is
 */
export function lacks({ name, packages, find }: Engine): string | null {
  if (find() !== null) return null;
  const command = `apt-get install -y --no-install-recommends ${packages.join(" ")}`;
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version"))
    return `this machine lacks it; on Debian, as root: ${command}`;
  try {
    console.log(`${name} is not there.`);
    run("apt-get update");
    run(command);
  } catch {
    return `"${command}" failed: what it said is above`;
  }
  return find() === null ? `"${command}" ran, and a part of it is still missing` : null;
}

function run(command: string): void {
  console.log(`$ ${command}`);
  const [program = "", ...args] = command.split(" ");
  execFileSync(program, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}

function onPath(name: string): string | null {
  try {
    return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}
