// What holds for each page of the site, found in one visit: it weighs no more than a page may, and has nothing that only a run or an
// edit needs, it asks nobody else for anything, finds all it asks for, logs no error, and is no wider than the screen.
import { expect, test, type Page } from "@playwright/test";
import { inGroups, isWritten, pages, samplesAnd } from "./pages.ts";
import { editor, compiler, loop, among } from "./parts.ts";
import { Visits } from "./visits.ts";
import { overBudget, weigh } from "./weight.ts";

/** How many of the pages that were written, and of the reference, besides the samples. */
const WRITTEN = 16;
const GENERATED = 4;

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

const visited = [
  ...samplesAnd(WRITTEN, pages.filter(isWritten)),
  ...samplesAnd(
    GENERATED,
    pages.filter((path) => !isWritten(path)),
  ),
];

for (const { name, paths } of inGroups(visited, 6)) {
  test(`${name}: light, without a fault, and no wider than the screen`, async ({ page, baseURL }) => {
    const visits = new Visits(page);
    for (const path of paths) {
      const { urls, loaded, missing, errors } = await visits.visit(path);
      const foreign = urls.filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(`${baseURL!}/`));
      const heavy = among(urls, [...editor, ...compiler, ...loop]);
      const wide = await tooWide(page);
      const nothing = { foreign: [], heavy: [], missing: [], errors: [], wide: [] };
      expect.soft({ foreign, heavy, missing, errors, wide }, path).toEqual(nothing);
      expect.soft(overBudget(await weigh(page, loaded)), path).toEqual([]);
    }
  });
}

async function tooWide(page: Page): Promise<string[]> {
  const wide: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) wide.push(`by ${String(overflow)} at ${String(size.width)} px`);
  }
  return wide;
}
