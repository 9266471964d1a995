// `npm run lighthouse`: what Lighthouse says of a page of each kind of the built site, packed and served as a good host would, on a
// phone and on a laptop. Of three times it counts the middle one by speed, since a machine is never quite at rest. Writes
// .cache/report/lighthouse.json, and fails where a category is below the goal.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import lighthouse, { desktopConfig, type Flags, type Result } from "lighthouse";
import { chromiumFlags, systemChromium } from "./browser.ts";
import { host } from "./site/host.ts";

const GOAL = 98;
const TIMES = 3;
const PORT = 9333;
const pages = ["", "d/turns/", "reference/gather/", "playground/"];
const categories = ["performance", "accessibility", "best-practices", "seo"];
const devices = ["phone", "laptop"] as const;

/** One page on one device. */
interface Measured {
  readonly page: string;
  readonly device: (typeof devices)[number];
  /** From 0 to 100, by category. */
  readonly scores: Readonly<Record<string, number>>;
  /** Milliseconds, but for `cumulative-layout-shift`. */
  readonly metrics: Readonly<Record<string, number>>;
  /** How quick Lighthouse found the machine: above 1500 for a laptop at rest. Below that its speeds say more of the machine than of the page. */
  readonly benchmark: number;
  /** What cost points, by the titles of the audits. */
  readonly lost: readonly string[];
}

if (!existsSync("dist/index.html.gz")) execFileSync("npm", ["run", "--silent", "precompress"], { stdio: "inherit" });
const site = await host("dist");
const executablePath = systemChromium();
const browser = await chromium.launch({
  args: [...chromiumFlags, `--remote-debugging-port=${String(PORT)}`],
  ...(executablePath === undefined ? {} : { executablePath }),
});
const measured: Measured[] = [];
try {
  for (const page of pages)
    for (const device of devices) {
      const one = await measure(page, device);
      measured.push(one);
      const scores = categories.map((category) => `${category} ${String(one.scores[category])}`);
      console.log([`/${page} on a ${device}`.padEnd(36), ...scores, `(benchmark ${String(one.benchmark)})`].join("  "));
      for (const title of one.lost) console.log(`    ${title}`);
    }
} finally {
  await browser.close();
  site.close();
}
mkdirSync(".cache/report", { recursive: true });
writeFileSync(".cache/report/lighthouse.json", `${JSON.stringify({ goal: GOAL, measured }, null, 2)}\n`);
if (measured.some(({ scores }) => Object.values(scores).some((score) => score < GOAL))) process.exitCode = 1;

async function measure(page: string, device: Measured["device"]): Promise<Measured> {
  const results: Result[] = [];
  for (let time = 0; time < TIMES; time++) {
    const flags: Flags = { port: PORT, onlyCategories: categories, logLevel: "error" };
    const run = await lighthouse(`${site.url}${page}`, flags, device === "laptop" ? desktopConfig : undefined);
    if (run === undefined) throw new Error(`Lighthouse gave no result for /${page}`);
    if (run.lhr.runtimeError) throw new Error(`Lighthouse could not measure /${page}: ${run.lhr.runtimeError.message}`);
    results.push(run.lhr);
  }
  const speed = (result: Result) => result.categories.performance?.score ?? 0;
  const middle = results.toSorted((a, b) => speed(a) - speed(b))[Math.floor(TIMES / 2)]!;
  return { page: `/${page}`, device, ...read(middle) };
}

function read({ categories, audits, environment }: Result): Omit<Measured, "page" | "device"> {
  const all = Object.values(categories);
  const metrics = all.flatMap(({ auditRefs }) => auditRefs).filter(({ group }) => group === "metrics");
  const counting = all.flatMap(({ auditRefs }) => auditRefs).filter(({ weight }) => weight > 0);
  return {
    scores: Object.fromEntries(all.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
    metrics: Object.fromEntries(metrics.map(({ id }) => [id, audits[id]?.numericValue ?? NaN])),
    benchmark: Math.round(environment.benchmarkIndex),
    lost: counting
      .flatMap(({ id }) => audits[id] ?? [])
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ title, displayValue }) => (displayValue === undefined ? title : `${title}: ${displayValue}`)),
  };
}
