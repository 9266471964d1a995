// A phone: the light editor, output below the code, nothing wider than the screen.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { openSnippet } from "./snippet-page.ts";

test("a touch screen gets the light editor, which edits and runs @phone", async ({ page }) => {
  const monaco: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("monaco")) monaco.push(request.url());
  });
  const snippet = await openSnippet(page);
  await snippet.code.locator(".line").last().tap();
  await expect(snippet.editor).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText('console.log("typed");');
  await snippet.run.tap();
  await snippet.expectState("done");
  expect(await snippet.lines()).toEqual(["typed"]);
  // The keyboard is gone, and what the program printed is on the screen.
  await expect(snippet.editor).not.toBeFocused();
  await expect(snippet.output).toBeInViewport({ ratio: 1 });
  expect(monaco).toEqual([]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("a syntax error is marked at its line in the light editor @phone", async ({ page }) => {
  const snippet = await openSnippet(page);
  await snippet.code.locator(".line").last().tap();
  await expect(snippet.editor).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText("let one = 1;\nlet two = = 2;");
  await snippet.run.tap();
  await snippet.expectState("failed");
  await expect(snippet.section.locator(".cm-line.wrong")).toHaveText("let two = = 2;");
});

test("nothing moves when the light editor opens @phone", async ({ page }) => {
  const snippet = await openSnippet(page);
  await page.evaluate(() => document.fonts.ready);
  const tops = (selector: string) =>
    snippet.section
      .locator(selector)
      .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().top + scrollY));
  const height = () => snippet.section.evaluate((element) => element.getBoundingClientRect().height);
  const before = { tops: await tops("[data-file='main.ts'] .line"), height: await height() };
  await snippet.code.locator(".line").last().tap();
  await expect(snippet.editor).toBeFocused();
  expect({ tops: await tops(".cm-line"), height: await height() }).toEqual(before);
});

test("the output is below the code, and long lines are broken unless the reader has them run on @phone", async ({
  page,
}) => {
  const snippet = await openSnippet(page, "d/d4-scheduled", "/d/turns/");
  const code = await snippet.code.boundingBox();
  const output = await snippet.output.boundingBox();
  expect(output?.y).toBeGreaterThan(code?.y ?? Infinity);
  const cut = () => snippet.code.evaluate((panel) => panel.scrollWidth > panel.clientWidth);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await cut()).toBe(false);
  expect(await overflow()).toBe(0);
  await expect(snippet.wrap).toHaveAttribute("aria-pressed", "true");
  await snippet.wrap.tap();
  await expect(snippet.wrap).toHaveAttribute("aria-pressed", "false");
  expect(await cut()).toBe(true);
  expect(await overflow()).toBe(0);

  // The editor does as the listing did, and the reader's choice is remembered.
  await snippet.code.locator(".line").last().tap();
  await expect(snippet.editor).toBeFocused();
  const wraps = snippet.section.locator(".cm-lineWrapping");
  await expect(wraps).toHaveCount(0);
  await snippet.wrap.tap();
  await expect(wraps).toHaveCount(1);
  await snippet.wrap.tap();
  await page.reload();
  expect(await cut()).toBe(true);
});

test("a fault of asyncio is underlined in the light editor; a tap says why, and another one mends it @phone", async ({
  page,
}) => {
  const snippet = await openSnippet(page);
  await snippet.code.locator(".line").last().tap();
  await expect(snippet.editor).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(
    'import * as asyncio from "asyncio";\nasync function main() {\n  asyncio.sleep(1);\n}\nasyncio.run(main());',
  );
  const fault = snippet.section.locator(".cm-lintRange-warning");
  await expect(fault.first()).toBeVisible();
  await fault.first().tap();
  const told = page.locator(".light-lint");
  await expect(told).toBeInViewport({ ratio: 1 });
  await expect(told.getByRole("link")).toHaveAttribute("href", /\/[a-f]\/[\w-]+\//);
  const mend = told.getByRole("button", { name: "Write await before it" });
  expect((await mend.boundingBox())?.height).toBeGreaterThanOrEqual(43.5);
  await mend.tap();
  await expect(snippet.section.locator(".cm-line").nth(2)).toHaveText("  await asyncio.sleep(1);");
  await expect(fault).toHaveCount(0);
  await expect(told).toHaveCount(0);
});
