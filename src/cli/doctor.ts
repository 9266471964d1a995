// `loopbook doctor`: what this machine lacks for building and testing the course, and what to do about it.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statfsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "./command.ts";
import { systemChromium } from "./system-chromium.ts";

/** One thing that is needed. */
export interface Finding {
  readonly what: string;
  readonly fine: boolean;
  /** What was found, or what to do. */
  readonly told: string;
}

/** Node that can build the site: 22.22, or newer. */
const NODE = [22, 22] as const;
/** Bytes for packages, built sites and caches. */
const ROOM = 3e9;

export const doctor: Command = {
  usage:
    "doctor\n\nSays what this machine lacks for building and testing the course. The exit status is 1 if there is anything.",
  async run() {
    const findings = [nodeVersion(process.versions.node), packages(), python(), browser(), room(), await registry()];
    for (const { what, fine, told } of findings) process.stdout.write(`${fine ? "✓" : "✗"} ${what}: ${told}\n`);
    return findings.every(({ fine }) => fine) ? 0 : 1;
  },
};

/** Whether a version of Node will do. */
export function nodeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const fine = major > NODE[0] || (major === NODE[0] && minor >= NODE[1]);
  return {
    what: "Node",
    fine,
    told: fine
      ? version
      : `${version} is too old. \`npm ci\` brings Node 24 on Linux; elsewhere install ${NODE.join(".")} or newer.`,
  };
}

function packages(): Finding {
  const fine = existsSync("node_modules/.package-lock.json");
  return { what: "Packages", fine, told: fine ? "installed" : "not installed: run `npm ci`." };
}

/** CPython comes through npm, compiled to WebAssembly: nobody needs a Python of their own. */
function python(): Finding {
  const folder = "node_modules/pyodide";
  if (!existsSync(join(folder, "pyodide.asm.wasm")))
    return { what: "Python", fine: false, told: "npm's pyodide is not there: run `npm ci`." };
  const { info } = JSON.parse(readFileSync(join(folder, "pyodide-lock.json"), "utf8")) as { info: { python: string } };
  const fine = info.python.startsWith("3.14.");
  return {
    what: "Python",
    fine,
    told: `${info.python}, through npm's pyodide${fine ? "" : "; the course is about 3.14"}`,
  };
}

function browser(): Finding {
  const path = systemChromium();
  return {
    what: "Chromium",
    fine: path !== undefined,
    told:
      path ??
      "none on the path. `npm test` installs one; or `apt-get install chromium-headless-shell`, or `npx playwright install chromium`.",
  };
}

function room(): Finding {
  const { bavail, bsize } = statfsSync(".");
  const free = bavail * bsize;
  const told = `${(free / 1e9).toFixed(1)} GB free`;
  return {
    what: "Disk",
    fine: free >= ROOM,
    told: free >= ROOM ? told : `${told}; ${String(ROOM / 1e9)} GB are needed.`,
  };
}

async function registry(): Promise<Finding> {
  try {
    const url = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
    const { ok, status } = await fetch(new URL("valibot", url), {
      method: "HEAD",
      signal: AbortSignal.timeout(10_000),
    });
    return {
      what: "Registry",
      fine: ok,
      told: ok ? url : `${url} answers ${String(status)}: see \`npm config get registry\`.`,
    };
  } catch {
    return {
      what: "Registry",
      fine: false,
      told: "npm's registry does not answer: `npm ci` needs it, nothing else does.",
    };
  }
}
