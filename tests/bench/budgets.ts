// `npm run budgets`: what a page of each kind weighs before a reader touches it, beside what it may weigh. Writes .cache/report/budgets.json;
// tests/site/every-page.spec.ts holds the pages to it.
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { chromiumFlags, systemChromium } from "../../scripts/browser.ts";
import { host } from "../../scripts/site/host.ts";
import { samples } from "../site/pages.ts";
import { Visits } from "../site/visits.ts";
import { budgets, overBudget, weigh, type Weight } from "../site/weight.ts";

/** The chapter with the most on it, besides a page of each kind. */
const paths = [...new Set([...samples, "/d/turns/"])];

const site = await host("dist");
const executablePath = systemChromium();
const browser = await chromium.launch({
  args: chromiumFlags,
  ...(executablePath === undefined ? {} : { executablePath }),
});
const weights: (Weight & { readonly page: string })[] = [];
try {
  const page = await browser.newPage({ baseURL: site.url, serviceWorkers: "block" });
  const visits = new Visits(page);
  for (const path of paths) {
    const { loaded } = await visits.visit(path);
    weights.push({ page: path, ...(await weigh(page, loaded)) });
  }
} finally {
  await browser.close();
  site.close();
}
console.table([{ page: "at most", ...budgets }, ...weights]);
mkdirSync(".cache/report", { recursive: true });
writeFileSync(".cache/report/budgets.json", `${JSON.stringify({ budgets, pages: weights }, null, 2)}\n`);
if (weights.some((weight) => overBudget(weight).length > 0)) process.exitCode = 1;
