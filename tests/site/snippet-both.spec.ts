// Both programs of a snippet beside each other: one Run, one playhead, and a word on whether they do the same.
import { expect, test as base, type Page } from "@playwright/test";
import { openSnippet, SnippetOnPage } from "./snippet-page.ts";

const path = "/d/turns/";
const id = "d/d4-scheduled";

/** A page that stays open, with CPython ready in it from the first run on. */
const test = base.extend<object, { warm: Page }>({
  warm: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await page.goto(path);
      await use(page);
      await page.close();
    },
    { scope: "worker" },
  ],
});
test.describe.configure({ mode: "serial", timeout: 300_000 });

function both(page: Page, of = id) {
  const snippet = new SnippetOnPage(page, of);
  const view = snippet.section.getByRole("group", { name: "Both runs", exact: true });
  return {
    section: snippet.section,
    run: snippet.run,
    reset: snippet.reset,
    tab: snippet.section.getByRole("tab", { name: "Both" }),
    verdict: view.getByRole("status").first(),
    slider: view.getByRole("slider", { name: "Moment" }),
    logs: snippet.section.getByRole("log"),
    expectState: (state: string | RegExp) => snippet.expectState(state),
  };
}

test("“Both” is a third choice, by keyboard too; it shows both programs, and fetches no Python", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/runtime/python/")) fetched.push(request.url());
  });
  const { section } = await openSnippet(page, id, path);
  await section.getByRole("tab", { name: "main.ts" }).focus();
  await page.keyboard.press("End");
  await expect(section.getByRole("tab", { name: "Both" })).toBeFocused();
  await expect(section.getByRole("tabpanel")).toHaveCount(2);
  await expect(section.getByRole("log")).toHaveCount(2);
  await expect(section.getByRole("button", { name: /^Run both:/ })).toBeVisible();
  const code = section.getByRole("tabpanel");
  const [ts, py] = [await code.first().boundingBox(), await code.last().boundingBox()];
  expect(Math.abs(ts!.y - py!.y)).toBeLessThan(2);
  expect(py!.x).toBeGreaterThanOrEqual(ts!.x + ts!.width - 1);
  await page.setViewportSize({ width: 390, height: 800 });
  const [above, below] = [await code.first().boundingBox(), await code.last().boundingBox()];
  expect(below!.y).toBeGreaterThanOrEqual(above!.y + above!.height - 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.keyboard.press("Home");
  await expect(section.getByRole("tabpanel")).toHaveCount(1);
  await expect(section.getByRole("button", { name: /^Run:/ })).toBeVisible();
  expect(fetched).toEqual([]);
});

test(
  "one Run runs both, and says that they do the same; one playhead moves both",
  { tag: "@deep" },
  async ({ warm }) => {
    const { tab, run, verdict, slider, logs, section, expectState } = both(warm);
    await tab.click();
    await run.click();
    await expectState(/done|failed/);
    await expect(verdict).toHaveText("✓ Same lines, same order, same turns (10 of 10).");
    // Python is there now, for all snippets.
    await expect(warm.locator(".snippet-note", { hasText: "The first Run loads Python" })).toHaveCount(0);
    await slider.focus();
    await warm.keyboard.press("Home");
    for (const log of await logs.all()) await expect(log.locator(".snippet-line:not(.see-later)")).toHaveCount(0);
    for (let step = 0; step < 3; step++) await warm.keyboard.press("ArrowRight");
    const shown = (index: number) => logs.nth(index).locator(".snippet-line:not(.see-later)").count();
    expect(await shown(0)).toBeGreaterThan(0);
    expect(await shown(1)).toBe(await shown(0));
    const standing = (language: string) =>
      section.locator(`.snippet-file[data-language=${language}] .line[class*="see-at-"]`).count();
    expect(await standing("typescript")).toBeGreaterThan(0);
    expect(await standing("python")).toBe(await standing("typescript"));
    // Each program alone is shown as if it had run alone.
    await section.getByRole("tab", { name: "main.py" }).click();
    await expect(section.locator(".see-timeline:visible")).toHaveCount(1);
    expect(
      await section.locator(".see-timeline:visible .see-drawing").evaluate((svg) => svg.clientWidth),
    ).toBeGreaterThan(100);
  },
);

test("the first line that differs is marked and told, and so are the turns", { tag: "@deep" }, async ({ warm }) => {
  const { tab, run, verdict, logs, section, reset, expectState } = both(warm);
  await section.getByRole("tab", { name: "main.ts" }).click();
  const snippet = new SnippetOnPage(warm, id);
  await snippet.replaceText(`import * as asyncio from "asyncio";
async function main() {
  console.log("one");
  await asyncio.sleep(1);
  console.log("two");
}
asyncio.run(main());`);
  await tab.click();
  await run.click();
  await expectState(/done|failed/);
  await expect(verdict).toContainText(
    /≠ The outputs differ in line 1: TypeScript printed “one”, Python “.*”\. The turns/,
  );
  await expect(logs.first().locator(".see-differs")).toHaveText(/one/);
  await expect(logs.last().locator(".see-differs")).toHaveCount(1);
  await reset.click();
  await expect(section.locator(".see-differs")).toHaveCount(0);
});

test(
  "places in a report, and what only Python says in one, are no difference",
  { tag: "@deep" },
  async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto("/f/messages/");
    const { tab, run, verdict, logs, section, expectState } = both(page, "f/f31-unseen");
    await tab.click();
    await run.click();
    await expectState(/done|failed/);
    await expect(verdict).toContainText("Same lines.");
    await expect(logs.last()).toContainText('File "main.py", line 5, in fail');
    await expect(section.locator(".see-differs")).toHaveCount(0);
    await page.close();
  },
);

test("two refusals in the same words are the same", { tag: "@deep" }, async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto("/c/valid-forms/");
  const { tab, run, verdict, section, expectState } = both(page, "c/c6-await-refused");
  await tab.click();
  await run.click();
  await expectState("failed");
  await expect(verdict).toContainText("Same lines");
  await expect(section.locator(".see-differs")).toHaveCount(0);
  await page.close();
});
