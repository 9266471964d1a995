// Nothing that a reader looks at is pushed away: not while a page loads, and not when output, figures or an editor
// appear. The browser itself counts what moves (what follows a press at once, it does not count).
import { expect, test, type Page } from "@playwright/test";
import { SnippetOnPage } from "./snippet-page.ts";

/** What moved, and how much; kept from page to page. */
interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

declare global {
  interface Window {
    shifts: Shift[];
  }
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  }
}

/** A tenth of what Lighthouse calls good. */
const MOST = 0.01;

async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
        if (hadRecentInput) continue;
        const elements = sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement));
        window.shifts.push({
          value,
          moved: elements.map((element) => `${element?.tagName ?? ""}.${element?.className ?? ""}`),
        });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

async function expectStill(page: Page, when: string): Promise<void> {
  // Two frames later the browser has reported what moved.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
  const shifts = await page.evaluate(() => window.shifts.splice(0));
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect(sum, `${when}: ${JSON.stringify(shifts)}`).toBeLessThanOrEqual(MOST);
}

for (const path of ["/", "/d/turns/", "/reference/gather/", "/playground/", "/review/"])
  test(`${path}: nothing moves while it loads and is read`, { tag: ["@deep", "@everywhere"] }, async ({ page }) => {
    await watch(page);
    // The first visit brings the fonts, and the second one has them.
    await page.goto(path, { waitUntil: "networkidle" });
    await expectStill(page, "loaded");
    await page.reload({ waitUntil: "networkidle" });
    await expectStill(page, "loaded again");
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
        scrollTo(0, y);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
    });
    await expectStill(page, "read");
  });

test("nothing moves when output, the picture of a run and an editor appear", async ({ page }) => {
  await watch(page);
  await page.goto("/d/turns/", { waitUntil: "networkidle" });
  const snippet = new SnippetOnPage(page, "d/d4-scheduled");
  await snippet.run.scrollIntoViewIfNeeded();
  await page.evaluate(() => window.shifts.splice(0));
  await snippet.runToEnd("done");
  await expect(
    page.locator("loop-snippet", { has: snippet.section }).getByRole("slider", { name: "Moment" }),
  ).toBeVisible();
  await expectStill(page, "output and picture");
  await snippet.code.locator(".line").nth(3).click();
  await expect(snippet.editor).toBeFocused({ timeout: 120_000 });
  await expect(snippet.section.locator(".view-line").first()).toBeVisible();
  await expectStill(page, "editor");
});
